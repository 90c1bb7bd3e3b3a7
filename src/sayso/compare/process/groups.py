"""Those who take part in a process under no name of their own: "the train drivers' union", "prosecutors", "the rebels", and the
employer whom reports go on calling "the company".

in: the reports of a process    out: the same with these as actors, so that all that looks for named ones finds them too
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.unions import HEADS, NO_UNION, UNION, is_union
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.sides_told import sides_told
from sayso.compare.process.union_names import under_whole_names
from sayso.compare.process.words import LABOUR, NEGOTIATION, TRIAL
from sayso.model import Actor, Member, Span

_ABOUT = r"(?:[a-z][a-z-]*[’']?s?[’']? ){0,2}?"  # words about a group, behind its article: "train drivers’"
_TRADES = (
    r"workers|employees|staff|drivers|nurses|teachers|pilots|crews|doctors|dockers|miners|cleaners|actors|writers|engineers|"
    r"firefighters|lecturers|porters|postal workers|cabin crew"
)
_EMPLOYERS = r"(?:company|airline|operator|management|employers?|railway|carmaker|firm)"
_MOST_UNSEEN = 20  # unions that a text is looked through for
_LEAST_NAME = 4  # letters of a name that is looked for in a report that did not see it
_GROUP_ID = "group:"  # no reading names an actor so


# The same as it stands in a text, for a reading may not have seen it as a name.
_UNION_WORDS = re.compile(
    rf"\b(?:(?!The )[A-Z][\w-]{{1,20}} ){{0,2}}[A-Z][\w-]{{2,20}}[’'] (?i:{HEADS})\b|"
    rf"\b(?:League|Federation|Association|Guild|Brotherhood) of (?:[A-Z]\w{{1,20}} )?[A-Z]\w{{2,20}}s\b"
)
_HEAD_ALONE = re.compile(rf"(?:the )?(?P<head>{HEADS})", re.I)  # as reports go on calling it: "the Guild"
_UNIONS = (UNION, re.compile(r"\bunions?\b", re.I))


class Group(Struct, frozen=True):
    """A kind of group. regex: its phrase, without article.  heads: the words in a name of its own by which it has one after all
    ("National Rail Union").  plainly: whether its bare mention is enough for it to be looked for; others only where fewer than two
    parties have a name.  needs: what most reports must speak of for the group to be a party.  side: what some report must say
    of it, for it to be a side and no onlooker; then a place in its phrase is a word about it ("the Valdora government")."""

    name: str
    kind: str
    regex: re.Pattern[str]
    plainly: bool = True
    heads: tuple[re.Pattern[str], ...] = ()
    needs: re.Pattern[str] | None = None
    side: re.Pattern[str] | None = None


def _g(
    name: str,
    kind: str,
    regex: str,
    *,
    plainly: bool = True,
    heads: Sequence[re.Pattern[str]] = (),
    needs: str | None = None,
    side: str | None = None,
) -> Group:
    needed = re.compile(needs, re.I) if needs else None
    return Group(name, kind, re.compile(regex), plainly, tuple(heads), needed, re.compile(side) if side else None)


# Bodies of a state that employ people: a side in a dispute only where a report tells of talks with it, or of its offer.
_STATE_BODIES = ("government", "administration", "ministry", "council", "county", "city", "authority", "university", "hospital")
_ONE_WORD = r"(?:[a-z][a-z-]{1,20} |[A-Z][\w-]{1,30} )?"
_PLACE_AND_WORD = r"(?:[A-Z][\w-]{1,30} )?(?:[a-z][a-z-]{1,20} )?"  # "the Tarn health authority"
_BARGAINS = (
    r"(?:offer(?:ed|s|ing)?|tabl(?:ed|es)|propos(?:ed|es|al)|improv(?:ed|es)|rais(?:ed|es) its|withdr[ae]w\w*|withdrawn|"
    r"refus(?:ed|es) to (?:discuss|negotiate|talk|raise|improve|budge|meet)|agreed (?:to|on) (?:a|the|talks)|"
    r"(?:latest |new |final |pay |wage )?(?:offer|proposal|terms)|negotiators?|negotiating team|delegation)\b"
)


def _state_body(head: str) -> Group:
    """A body of a state as an employer."""
    phrase = rf"the {_PLACE_AND_WORD}{head}"
    with_it = (
        rf"\b(?:talks|negotiations|dispute|deal|agreement|row)(?: [\w’'-]+){{0,4}}? (?:with|between) (?:[\w’'-]+ ){{0,6}}?{phrase}"
    )
    does = rf"\b{phrase}(?:[’']s)?(?: (?:has|had|have|would|will))?(?: not| never)? {_BARGAINS}"
    side = re.compile(rf"{with_it}\b|{does}", re.I)
    regex = re.compile(rf"(?<=[Tt]he ){_PLACE_AND_WORD}{head}\b")
    return Group(head, LABOUR, regex, plainly=False, side=side)


_HELD = r"\b(?:hostages?|captives?|kidnap\w*|hijack\w*|siege)\b"


_POLICE_TALK = (
    r"\b[Pp]olice (?:[\w’'-]+ ){0,4}?(?:negotiat\w+|talks?|talked|talking|spoke|in contact|persuade\w*|offer\w*)\b|"
    r"\b(?:talks|negotiat\w+|spoke|in contact|deal|demand\w*) (?:[\w’'-]+ ){0,3}?(?:with|between|of|from) (?:the )?police\b"
)
_NO_OTHER = r"(?!(?:different|another|other|second|third|smaller|bigger|larger|rival|separate|sister|breakaway) )"

GROUPS = (
    _g("union", LABOUR, rf"(?:(?<=the )|(?<=[Tt]he )|(?<=\ba )|(?<=their )){_NO_OTHER}{_ABOUT}unions?\b(?! of\b)", heads=_UNIONS),
    _g("workers", LABOUR, rf"\b(?:[A-Za-z]+ )?(?:{_TRADES})\b", plainly=False),
    _g("employer", LABOUR, rf"(?<=[Tt]he ){_EMPLOYERS}\b",
       plainly=False),
    *map(_state_body, _STATE_BODIES),
    _g("prosecutors", TRIAL, r"\b[Pp]rosecutors\b|(?<=[Tt]he )prosecution\b|\bProsecutor(?= [A-Z])"),
    _g("plaintiffs", TRIAL, r"(?<=[Tt]he )plaintiffs?\b|\b[Pp]laintiffs\b", plainly=False),
    _g("government", NEGOTIATION, rf"(?<=[Tt]he ){_ONE_WORD}government\b", plainly=False),
    _g("rebels", NEGOTIATION, r"(?<=[Tt]he )(?:[a-z]+ )?(?:rebels|insurgents|guerrillas|militants|separatists)\b|\b[Rr]ebels\b",
       plainly=False),
    _g("gunmen", NEGOTIATION,
       r"(?<=[Tt]he )(?:gunm[ae]n|hostage-takers?|kidnappers?|hijackers?|captors?)\b|\b(?:[Gg]unmen|[Kk]idnappers|[Hh]ijackers)\b",
       plainly=False, needs=_HELD),
    _g("police", NEGOTIATION, r"\b[Pp]olice\b", plainly=False, needs=_HELD, side=_POLICE_TALK),
    _g("opposition", NEGOTIATION, r"(?<=[Tt]he )opposition\b", plainly=False),
)  # fmt: skip
_EMPLOYER = re.compile(rf"\b[Tt]he {_EMPLOYERS}\b")
_OR_OWNER = re.compile(rf"\b[Tt]he (?:{_EMPLOYERS}|owners?(?! of\b))\b")
_NAME = r"(?P<name>[A-Z][\w&’'-]{1,30}(?: (?:& |of )?[A-Z][\w&-]{1,30}){0,3}?)"
_BOSS = r"(?:managing director|chief executive|finance director|head of personnel)"
_EMPLOYER_NAMED = tuple(
    re.compile(p)
    for p in (
        rf"\b[Tt]he {_EMPLOYERS}, {_NAME}(?=[,.])",
        rf"\b{_NAME}, (?:the|which|its|their) (?:[a-z]+ ){{0,2}}?{_EMPLOYERS}\b",
        rf"\b{_NAME}[’'](?:s )? ?{_BOSS}\b",
        rf"\b{_BOSS} of {_NAME}(?=[,.]| said\b)",
    )
)


def with_groups(members: Sequence[Member], kind: str, *, plainly: bool = True) -> list[Member]:
    """The reports with the groups of this kind of process as actors, each under one name in all of them.

    plainly: those that a bare mention makes known, else the others.
    """
    found = _under_whole_name(under_whole_names(_with_unseen(members))) if kind == LABOUR and plainly else list(members)
    for group in GROUPS:
        if group.kind == kind and group.plainly == plainly and not (group.name == "workers" and _has_union(found)):
            found = _with_group(found, group)
    told = sides_told(found) if kind == NEGOTIATION and not plainly else ()
    for side in told:
        found = _with_group(found, _g(side, kind, rf"(?<=[Tt]he ){re.escape(side)}\b(?! of\b)", plainly=False))
    return found


def _with_unseen(members: Sequence[Member]) -> list[Member]:
    """The reports with the unions that a reading did not see under their names, and with the organisations that it saw in another
    report only."""
    found = list(members)
    texts = [m.report.text for m in members]
    unions = {" ".join(m.group().split()) for text in texts for m in islice(_UNION_WORDS.finditer(text), _MOST_UNSEEN)}
    seen = {a.name for m in members for a in m.reading.actors}
    for name in sorted(u for u in unions - seen if is_union(u)):
        pattern = re.compile(rf"\b{re.escape(name)}\b")
        found = [_put_over(m, name, [Span(*x.span()) for x in pattern.finditer(m.report.text)]) for m in found]
    firms = {a.name for m in members for a in m.reading.actors if _is_a_firm(a, "organisation")}
    return [_with_firms(m, firms) for m in found]


def _with_firms(member: Member, firms: Collection[str]) -> Member:
    """A report with all mentions of these names, and of its own places of no known country, for a firm is often read as one; of
    no name that is a part of another there."""
    own = {a.name for a in member.reading.actors if _is_a_firm(a, "place")}
    for name in sorted({*firms, *own}):
        if any(a.named and name in a.name and name != a.name for a in member.reading.actors):
            continue
        pattern = re.compile(rf"(?<![\w’'-])(?<![A-Z]\w{{3}} ){re.escape(name)}(?![\w-]| [A-Z])")
        member = _mentioned(member, name, list(_spans(member, pattern)))
    return member


def _is_a_firm(actor: Actor, kind: str) -> bool:
    return actor.named and actor.kind == kind and actor.country is None and _is_a_name(actor.name)


def _is_a_name(name: str) -> bool:
    return name[:1].isupper() and len(name) >= _LEAST_NAME


def _put_over(member: Member, name: str, spans: Sequence[Span]) -> Member:
    """A report with an actor of this name at these stretches, and without what was taken for one inside them."""
    actors = []
    for a in member.reading.actors:
        left = tuple(m for m in a.mentions if not any(s.holds(m) for s in spans))
        if left or not a.mentions:
            actors.append(a if len(left) == len(a.mentions) else replace(a, mentions=left))
    bare = Member(report=member.report, reading=replace(member.reading, actors=tuple(actors)))
    return _mentioned(bare, name, spans)


def _under_whole_name(members: Sequence[Member]) -> list[Member]:
    """The reports with "the Guild" under the whole name of the one union in them that it can be short for, "Pilots' Guild"."""
    unions = {a.name for m in members for a in m.reading.actors if _is_union(a)}
    by_head: dict[str, set[str]] = {}
    for name in unions:
        for head in {name.split()[0].lower(), name.split()[-1].lower()}:
            by_head.setdefault(head, set()).add(name)

    def whole(actor: Actor) -> Actor:
        alone = _HEAD_ALONE.fullmatch(actor.name)
        named = by_head.get(alone["head"].lower(), set()) if alone else set()
        return replace(actor, name=min(named), kind="organisation") if len(named) == 1 else actor

    return [Member(report=m.report, reading=replace(m.reading, actors=tuple(whole(a) for a in m.reading.actors))) for m in members]


def _has_union(members: Sequence[Member]) -> bool:
    """Whether those who strike have a union that stands for them."""
    return any(_is_union(a) for m in members for a in m.reading.actors)


def is_group(actor: Actor, kind: str | None = None) -> bool:
    """Whether an actor is one that `with_groups` put in, or in this kind of process is such a group under a name of its own."""
    return actor.id.startswith(_GROUP_ID) or (kind == LABOUR and _is_union(actor))


def _is_union(actor: Actor) -> bool:
    return is_union(actor.name)


def with_employer(members: Sequence[Member], name: str) -> list[Member]:
    """The reports with "the company" or "the owner" as a mention of the one employer, in those too that only call it that."""
    return [_mentioned(m, name, list(_spans(m, _OR_OWNER))) for m in members]


def _with_group(members: Sequence[Member], group: Group) -> list[Member]:
    if group.needs and sum(group.needs.search(m.report.text) is not None for m in members) * 2 < len(members):
        return list(members)
    if group.side and not any(group.side.search(m.report.text) for m in members):
        return list(members)
    members = [_freed(m, group) for m in members]
    spans = [list(_spans(m, group.regex, of_places=group.side is not None)) for m in members]
    own_name = _employer_named(members) if group.name == "employer" else None
    if own_name:
        spans = [sorted({*own, *_spans(m, _or_short(own_name))}) for m, own in zip(members, spans, strict=True)]
    phrases = Counter(" ".join(s.of(m.report.text).split()) for m, own in zip(members, spans, strict=True) for s in own)
    if not phrases:
        return list(members)
    name = own_name or _named(members, group) or (group.name if group.kind == TRIAL else _fullest(phrases))
    return [_mentioned(m, name, own) for m, own in zip(members, spans, strict=True)]


def _freed(member: Member, group: Group) -> Member:
    """A report without the actors that the reading took a group's plain words for."""
    actors = tuple(a for a in member.reading.actors if is_group(a) or not _is_only(group, a.name))
    return Member(report=member.report, reading=replace(member.reading, actors=actors))


def _is_only(group: Group, name: str) -> bool:
    """Whether a name is nothing but a group's phrase; the article that the phrase looks back at is put before it."""
    m = group.regex.search(f"the {name}")
    return m is not None and m.end() == len(name) + 4 and m.start() in (0, 4)


def _spans(member: Member, regex: re.Pattern[str], *, of_places: bool = False) -> Iterator[Span]:
    """Where a group is mentioned and nobody else is. of_places: a place of no known country within it is a word about it."""
    text, mentions = member.report.text, Mentions(member)
    for m in regex.finditer(text):
        span = Span(m.start(), m.end())
        others = mentions.at(span)
        theirs = of_places and all(span.holds(at) and at != span and actor.country is None for at, actor in others)
        if (theirs or not others) and not NO_UNION.search(m.group()):
            yield span


def _named(members: Sequence[Member], group: Group) -> str | None:
    """The name of the group's own, where the reports give just one such."""
    names = {a.name for m in members for a in m.reading.actors if a.named and any(h.search(a.name) for h in group.heads)}
    names = {n for n in names if not NO_UNION.search(n)}
    whole = max(sorted(names), key=len, default=None)
    inside = whole is not None and all(set(n.lower().split()) <= set(whole.lower().split()) for n in names)
    return whole if inside else None


_LONG_NAME = 3  # words of a name that has a short form
_ROOM = 60  # characters before an employer's name in which somebody stands who only speaks for it
# "A spokesman for the company, Colin Baye".
_FOR_IT = re.compile(
    r"\b(?:spokes\w+|lawyers?|head|boss|director|chief|manager|owner|official)\b[^,.;]{0,20} (?:for|of|at) (?:the|its) [a-z]+, $",
    re.I,
)


def _employer_named(members: Sequence[Member]) -> str | None:
    """The employer's own name, where the reports call one such beside the word: "the company, Dunmore Tramways, said"; "the
    managing director of Dunmore Tramways"."""
    found = Counter(
        m["name"]
        for member in members
        for p in _EMPLOYER_NAMED
        for m in p.finditer(member.report.text)
        if not _FOR_IT.search(member.report.text, max(0, m.start("name") - _ROOM), m.start("name"))
    )
    return max(sorted(found), key=lambda name: found[name], default=None) or _called_employer(members)


def _called_employer(members: Sequence[Member]) -> str | None:
    """The one firm that the readings know as "the company", where they know one such: by its whole name."""
    names = {
        a.name
        for m in members
        for a in m.reading.actors
        if _is_a_firm(a, "organisation") and not _is_union(a) and any(_EMPLOYER.fullmatch(s.of(m.report.text)) for s in a.mentions)
    }
    whole = max(sorted(names), key=len, default=None)
    return whole if whole and all(whole.startswith(n) for n in names) else None


def _or_short(name: str) -> re.Pattern[str]:
    """A firm's name, or that without its last word where two are left: "Holm Ridge Coal", "Holm Ridge"."""
    words = [re.escape(w) for w in name.split()]
    last = rf"(?: {words.pop()})?" if len(words) >= _LONG_NAME else ""
    return re.compile(rf"\b{' '.join(words)}{last}\b")


def _fullest(phrases: Counter[str]) -> str:
    """The phrase that says most of a group, the commonest of those."""
    return max(phrases, key=lambda p: (len(p.split()) > 1, phrases[p], p))


def _without(actor: Actor, spans: Sequence[Span]) -> Actor:
    """An actor without its mentions that are only a word about a group."""
    left = tuple(m for m in actor.mentions if not any(s.holds(m) and s != m for s in spans))
    return actor if len(left) == len(actor.mentions) else replace(actor, mentions=left)


def _mentioned(member: Member, name: str, spans: Sequence[Span]) -> Member:
    """A report in which an actor of this name has these mentions too; a new one where it has none of the name."""
    if not spans:
        return member
    actors = [_without(a, spans) for a in member.reading.actors]
    at = next((k for k, a in enumerate(actors) if a.named and a.name == name), None)
    if at is None:
        actors.append(Actor(id=f"{_GROUP_ID}{name}", name=name, kind="group", mentions=tuple(spans)))
    else:
        actors[at] = replace(actors[at], mentions=tuple(sorted({*actors[at].mentions, *spans})))
    return Member(report=member.report, reading=replace(member.reading, actors=tuple(actors)))
