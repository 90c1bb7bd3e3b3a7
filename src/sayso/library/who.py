"""Who somebody is, and what they said: what rests under a name, weighed by `link` when it is asked.

in: a name    out: each person or body that it may stand for, with their statements and those of others about them
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from sayso.library.edits import actors_of, every_edit
from sayso.library.near import alike
from sayso.library.outlets import called
from sayso.library.parts import parts
from sayso.library.schema import members, people, reports, sayings, ties
from sayso.library.values import PersonTold, SayingLine, TurnTold, Wanted
from sayso.link import Appearance, Person, Ref, Said, Told, Turn, Way, could_be_one, link, name_of, one_body, turns
from sayso.model import FRAGMENT, Correction, LibraryError, NotSamePerson, SamePerson, Span, link_to_words

_MOST = 3_000  # statements of one person that are told, the latest
_SHOWN = 5  # of several who bear a name


def who(c: Connection, name: str, wanted: Wanted, most: int | None) -> tuple[PersonTold, ...]:
    """Each person or body that a name may stand for, those seen most often first, and behind them what isn't known to be whose."""
    by_ref: dict[Ref, str] = {}
    found = _meant(name, people_of(c, keys_of(name), by_ref))
    rows = _sayings(c, sorted({by_ref[tie.ref] for p in found for tie in p.ties}), wanted)
    every = (_person(p, rows, most or _MOST) for p in found)
    kept = [p for p in every if p.sayings or wanted == Wanted()]
    return tuple(sorted(kept, key=lambda p: not p.person.sure))


def appearing(c: Connection, name: str) -> frozenset[str]:
    """The ids of the reports in which somebody whom a name may stand for appears: those in which `who` sees them."""
    return frozenset(tie.ref.report for p in _meant(name, people_of(c, keys_of(name), {})) for tie in p.ties)


def told_of(c: Connection) -> tuple[Told, ...]:
    """What people said of who is who, where it still holds, of whom the readings name."""
    return tuple(told for edit in every_edit(c) if edit.undone is None for told in _told(edit.what, actors_of(c, edit)))


def _told(what: Correction, actors: Sequence[tuple[str, str | None]]) -> Iterator[Told]:
    if not isinstance(what, SamePerson | NotSamePerson):
        return
    one, *others = (None if actor is None else Ref(report, actor) for report, actor in actors)
    if isinstance(what, SamePerson):
        yield from (Told(one=one, other=other, same=True) for other in others if one and other)
        return
    here = [other for other in others if other]
    yield from (Told(one=other, other=one, same=False) for other in here if one)
    yield from (Told(one=here[0], other=other, same=True) for other in here[1:])


def people_of(c: Connection, keys: Sequence[str], by_ref: dict[Ref, str]) -> tuple[Person, ...]:
    """Those whose names have these keys, or one of whom a person said that it is theirs. by_ref: told which face each appearance
    is."""
    told = told_of(c)
    seen = {a.ref: a for a in _appearances(c, list(_faces(c, keys)), by_ref)}
    while more := [t for t in told if t.same and (t.one in seen) != (t.other in seen)]:
        names = names_of(c, [t.other if t.one in seen else t.one for t in more]).values()
        before = len(seen)
        keys = tuple(dict.fromkeys(key for other in names for key in keys_of(other)))
        seen.update({a.ref: a for a in _appearances(c, list(_faces(c, keys)), by_ref)})
        if len(seen) == before:
            break
    return link(seen.values(), told)


def names_of(c: Connection, refs: Sequence[Ref]) -> dict[Ref, str]:
    """What actors of reports are called there, of those that are kept."""
    asked = ((r, select(ties.c.name).where(ties.c.report == r.report, ties.c.actor == r.actor)) for r in dict.fromkeys(refs))
    return {ref: name for ref, q in asked for name in c.execute(q).scalars()}


def appearance(c: Connection, name: str, report: str | None) -> Ref:
    """Where somebody appears: in a report, or first of all where one alone bears a name. Raises `LibraryError` where nobody
    does, or several do."""
    if report is not None:
        return _appearance_in(c, name, report)
    people = [p for p in _meant(name, people_of(c, keys_of(name), {})) if p.sure]
    if len(people) == 1:
        return people[0].ties[0].ref
    if not people:
        hint = "sayso who NAME finds people by surname too"
        raise LibraryError(f"nobody is called {name!r}", cause="not-found", hint=hint, near=names_like(c, name))
    where = ", ".join(f"{name}@{p.ties[0].ref.report}" for p in people[:_SHOWN])
    raise LibraryError(f"{len(people)} are called {name!r}", cause="ambiguous", hint=f"say which by a report: {where}")


def _appearance_in(c: Connection, name: str, report: str) -> Ref:
    kinds = people.c.id == ties.c.person
    asked = select(ties.c.actor, ties.c.name, people.c.kind).select_from(ties.join(people, kinds)).where(ties.c.report == report)
    rows = c.execute(asked).all()
    own = [row for row in rows if row.name.casefold() == name.casefold()] or [row for row in rows if _bears(row, name)]
    if len(own) == 1:
        return Ref(report, own[0].actor)
    if not own:
        raise LibraryError(f"report {report} names nobody {name!r}", cause="not-found", hint=f"sayso report {report} shows it")
    raise LibraryError(
        f"report {report} names {len(own)} that are called {name!r}", cause="ambiguous", hint="give the whole name, as it has it"
    )


def _bears(row: Row[Any, Any, Any], name: str) -> bool:
    asked, own = name_of(name, row.kind), name_of(row.name, row.kind)
    if asked is None or own is None:
        return False
    return could_be_one(asked, own) if row.kind == "person" else one_body(asked, own)


def names_like(c: Connection, name: str) -> tuple[str, ...]:
    """Names of the library that are written much like another, those that most reports have first."""
    surnames = list(c.execute(select(people.c.last).distinct()).scalars())
    asked = keys_of(name)
    meant = dict.fromkeys(k for key in asked for k in ((key,) if key in surnames else ()) or alike(key, surnames))
    faces = [face for part in parts(meant) for face in c.execute(select(people.c.id).where(people.c.last.in_(part))).scalars()]
    seen: Counter[str] = Counter()
    for part in parts(faces):
        named = select(ties.c.name, func.count()).where(ties.c.person.in_(part)).group_by(ties.c.name)
        seen.update(dict(map(tuple, c.execute(named).all())))
    return tuple(sorted(seen, key=lambda n: (-seen[n], n))[:_SHOWN])


def keys_of(name: str) -> tuple[str, ...]:
    """By what a name that somebody asks for is found: as a person's and as a body's."""
    taken = (name_of(name, kind) for kind in ("person", "body"))
    return tuple(dict.fromkeys(key for n in taken if n for key in (n.key, n.last, n.short) if key))


def _faces(c: Connection, keys: Sequence[str]) -> Iterator[Row[Any]]:
    found: dict[str, Row[Any]] = {}
    for column in (people.c.key, people.c.last, people.c.short):
        found.update({row.id: row for row in c.execute(select(people).where(column.in_(keys)))})
    yield from found.values()


def _appearances(c: Connection, faces: Sequence[Row[Any]], by_ref: dict[Ref, str]) -> Iterator[Appearance]:
    """The appearances of faces. by_ref: told which face each is."""
    told: dict[str, dict[str, Any]] = {
        f.id: {"kind": f.kind, "fields": tuple(f.fields.split()), "country": f.country, "side": f.side} for f in faces
    }
    t = ties.c
    asked = select(t.report, t.actor, t.name, t.role, t.day, t.person, members.c.story)
    asked = asked.select_from(ties.join(members, members.c.report == ties.c.report))
    for part in parts(list(told)):
        for report, actor, name, role, day, face, story in c.execute(asked.where(ties.c.person.in_(part))):
            by_ref[Ref(report, actor)] = face
            yield Appearance(report=report, actor=actor, name=name, role=role, day=day, story=story, **told[face])


def _meant(asked: str, found: Sequence[Person]) -> list[Person]:
    """Those of whom a name may be; what isn't known to be whose only beside them, or where it bears the name itself."""
    meant = [p for p in found if _may_be_meant(asked, p)]
    known = {n.key for kind in ("person", "body") if (n := name_of(asked, kind))}
    some = any(p.sure for p in meant)
    return [p for p in meant if p.sure or some or known & {n.key for t in p.ties if (n := name_of(t.name, p.kind))}]


def _may_be_meant(asked: str, person: Person) -> bool:
    """Whether the name that was asked for may be somebody's: "Marsk" may be Elena Marsk, "Ana Marsk" may not, though others call
    her "Marsk"."""
    own = [n for name in dict.fromkeys(t.name for t in person.ties) if (n := name_of(name, person.kind))]
    whole = [n for n in own if len(n.given) > 1] or own
    one, body = name_of(asked, person.kind), name_of(asked, "body")
    if person.kind == "person" and one and any(could_be_one(one, n) for n in whole):
        return True
    return body is not None and any(one_body(body, n) for n in own)


Rows = dict[Ref, list[Row[Any]]]


def _sayings(c: Connection, faces: Sequence[str], wanted: Wanted) -> Rows:
    """The statements of faces, by the appearance that they belong to."""
    found: Rows = defaultdict(list)
    told = (reports.c.outlet, reports.c.name.label("file"), reports.c.title, reports.c.url)
    joined = sayings.join(reports, reports.c.id == sayings.c.report)
    for part in parts(faces):
        asked = select(sayings, *told).select_from(joined).where(sayings.c.person.in_(part))
        for row in c.execute(_narrowed(c, asked, wanted)):
            found[Ref(row.report, row.actor)].append(row)
    return found


def _narrowed(c: Connection, asked: Select[Any], wanted: Wanted) -> Select[Any]:
    asked = asked if wanted.outlet is None else asked.where(reports.c.outlet.in_(called(c, wanted.outlet)))
    asked = asked if wanted.language is None else asked.where(reports.c.language == wanted.language.strip().lower())
    asked = asked if wanted.since is None else asked.where(sayings.c.day >= wanted.since)
    return asked if wanted.until is None else asked.where(sayings.c.day <= wanted.until)


def _person(person: Person, rows: Rows, most: int) -> PersonTold:
    own = [(row, tie.name) for tie in person.ties for row in rows.get(tie.ref, ())]
    own.sort(key=lambda r: (r[0].day or "", r[0].report, r[0].start, r[0].way, r[0].statement))
    told = own[-most:]
    lines = {(row.report, row.statement, row.way): _line(row, name) for row, name in told}
    one = person.sure and person.kind == "person"
    found = turns([_said(row) for row, _ in told if row.way == "said"]) if one else ()
    return PersonTold(
        person=person, sayings=tuple(lines.values()), turns=tuple(_turn(t, lines) for t in found), left_out=len(own) - len(told)
    )


def _turn(turn: Turn, lines: Mapping[tuple[str, str, Way], SayingLine]) -> TurnTold:
    before, after = (lines[(s.report, s.statement, s.way)] for s in (turn.before, turn.after))
    return TurnTold(of=turn.of, before=before, after=after, numbers=turn.numbers)


def _said(row: Row[Any]) -> Said:
    return Said(
        report=row.report, statement=row.statement, actor=row.actor, way=row.way, stance=row.stance, manner=row.manner,
        span=Span(row.start, row.stop), words=row.words, said_by=row.said_by, day=row.day,
    )  # fmt: skip


def _line(row: Row[Any], name: str) -> SayingLine:
    return SayingLine(
        way=row.way, day=row.day, outlet=row.outlet or row.file, stance=row.stance, manner=row.manner, words=row.words,
        said_by=row.said_by, name=name, report=row.report, title=row.title, statement=row.statement, span=Span(row.start, row.stop),
        link=_link(row.url, row.words),
    )  # fmt: skip


def _link(url: str | None, words: str) -> str | None:
    """A link to a page at a statement's first words, by a text fragment."""
    first = words.partition(" … ")[0].rstrip("…").split()[:FRAGMENT]
    if not first or not url or not url.startswith(("https://", "http://")):
        return None
    return link_to_words(url, first)
