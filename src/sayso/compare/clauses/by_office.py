"""By office: a speaker whom a report tells without a name though it names him: in the very words ("Fat-cat boss Rupert Aldane,
58"), behind them ("a commander, who gave his name as Captain Rook"), or elsewhere by his office ("Melland's foreign minister",
and "the foreign minister, Ilka Dransfeld").

in: a reading    out: by the actor who says something, the name that he has there; none where two hold an office
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sayso.model import Actor, Attribution, Reading, Span

_OFFICE = (
    r"(?:minister|president|premier|chancellor|mayor|mayoress|governor|ambassador|coroner|secretary-general|secretary|"
    r"chief executive|managing director|chief|commissioner|chairman|chairwoman|prosecutor|warden|headteacher|principal|rector|"
    r"harbour master|commander|director)"
)
_WHICH = (
    r"(?:foreign|prime|defen[cs]e|finance|interior|justice|health|transport|energy|education|environment|labour|trade|police|fire|"
    r"deputy|vice|acting|interim|assistant|general|public|chief|executive|security|press|budget|medical|state|federal|hospital|school)"
)
_PARTY = r"(?:republican|democratic|conservative|liberal|labour)"
_OWNER = rf"(?:(?P<owner>[\w-]{{2,30}})[’']s? |{_PARTY} |(?P<of>(?-i:[A-Z])[\w-]{{2,30}}) )?"
_TOLD = rf"(?P<which>(?:{_WHICH} ){{0,2}})(?P<office>{_OFFICE})"
_SOURCE = re.compile(rf"(?:the |its |their )?{_OWNER}{_TOLD}", re.I)
_BEFORE = re.compile(
    rf"(?P<former>\b(?:former|ex|late|then|future)[- ])?(?:\b(?:the|its) )?(?:(?<![\w-]){_OWNER})?\b{_TOLD},? $", re.I
)
_BEHIND = re.compile(
    rf", (?:who (?:is|was) )?(?:the |its |their )?(?P<former>(?:former|ex|late|then|future)[- ])?{_OWNER}{_TOLD}"
    r"(?=[,.;:)]| (?:of|who|in|for|at)\b)",
    re.I,
)
_OWNED = re.compile(rf"\b(?P<owner>[A-Z][\w-]{{2,30}})[’']s? {_TOLD}\b")
_TITLED = re.compile(rf"\b{_TOLD} (?P<next>(?-i:[A-Z])[\w’'-]+)", re.I)
_REACH, _MENTIONS = 70, 12  # characters beside a name in which his office stands; mentions looked at
_STEM = 4  # letters that a state's name and its people's share: "Melland", "Mellish"
_NAME = r"(?P<name>[A-ZÀ-Þ][\w’'-]{1,30}(?: [A-ZÀ-Þ][\w’'-]{1,30}){1,2})"
_GAVE = re.compile(
    rf"[^.;:“”\"\n]{{0,60}}\b(?:gave (?:his|her|their) name as|(?:identified|introduced) (?:himself|herself) (?:only )?as) {_NAME}"
)
# Before a name within a source's words, what its bearer is: no one whom another stands beside or speaks for.
_CALLED = re.compile(
    r"(?:(?:The|A|An) )?(?:(?!(?:of|for|to|with|and|by|from|in|at|like|including|such|as|or|on|former|one|two|three|some)\b)"
    r"[\w-]+ ){0,4}(?!(?:of|for|to|with|and|by|from|in|at|like|including|as|or|on)\b)(?:[\w-]*[^s\W]|[\w-]*ss) ",
    re.I,
)
_ENDS = re.compile(r"$|,| of | on ")
_WHOLE = 2  # words of a name that tells who somebody is


class _Office(NamedTuple):
    """What office somebody holds, and whose: a state's, in letters that its people share."""

    which: frozenset[str]
    office: str
    owner: str | None
    former: bool = False


def named_without(reading: Reading) -> dict[str, Actor | str]:
    """By the id of whoever says something without a name, who that is: a person of the report, or only a name."""
    unnamed = {
        a.speaker_actor: a
        for a in reversed(reading.attributions)
        if a.source_kind == "anonymous_person" and a.speaker_actor and a.source and a.cue
    }
    if not unnamed:
        return {}
    text, found = reading.article.text, dict[str, Actor | str]()
    people = [p for p in reading.actors if p.kind == "person" and p.named]
    for key, a in unnamed.items():
        if who := _inside(text, a, people) or _given(text, a) or _holder(text, a, people):
            found[key] = who
    return found


def _inside(text: str, a: Attribution, people: Sequence[Actor]) -> Actor | None:
    """The one person whom a source's words name, behind what he is."""
    source = a.source[0]
    there = [(p, m) for p in people for m in p.mentions if source.holds(m)]
    if len({p.id for p, _ in there}) != 1:
        return None
    person, at = min(there, key=lambda t: t[1].start)
    if at.of(text) != person.name or len(person.name.split()) < _WHOLE:
        return None
    called = _CALLED.fullmatch(text, source.start, at.start)
    return person if called and _ENDS.match(text, at.end, source.end) else None


def _given(text: str, a: Attribution) -> str | None:
    """The name that somebody is told to have given as his own."""
    found = _GAVE.match(text, a.source[0].start, a.source[0].start + 3 * _REACH)
    return found["name"] if found else None


def _holder(text: str, a: Attribution, people: Sequence[Actor]) -> Actor | None:
    """The one person whom the report tells to hold the office that a source is called by."""
    told = _SOURCE.fullmatch(a.source[0].of(text))
    if told is None:
        return None
    sought = _office(told)
    held = [(p, o) for p in people for o in _held(text, p) if (o.which, o.office) == (sought.which, sought.office)]
    if len({p.name.split()[-1] for p, _ in held}) != 1 or any(o.former for _, o in held):
        return None
    who = max((p for p, _ in held), key=lambda p: len(p.name))
    if any(_is(m, sought) and m["next"] not in who.name.split() for m in _TITLED.finditer(text)):
        return None  # "President Obama", beside the French president
    owners = {_stem(m["owner"]) for m in _OWNED.finditer(text) if _is(m, sought)} | {o.owner for _, o in held if o.owner}
    owners |= {sought.owner} if sought.owner else set()
    return who if len(owners) < _WHOLE else None


def _held(text: str, person: Actor) -> Iterator[_Office]:
    """The offices that a text tells beside a person's name."""
    last = person.name.split()[-1]
    for m in [m for m in person.mentions if m.of(text).endswith(last) and _in_a_sentence(text, m)][:_MENTIONS]:
        starts = dict.fromkeys((m.start, m.end - len(last)))  # "President Obama" may be all one mention
        before = (_BEFORE.search(text, max(0, at - _REACH), at) for at in starts)
        behind = _BEHIND.match(text, m.end, m.end + _REACH)
        yield from (_office(told, former=bool(told["former"])) for told in (*before, behind) if told)


def _in_a_sentence(text: str, at: Span) -> bool:
    """Whether a mention stands in a paragraph of sentences, and in no headline: "Governor Appoints Aide"."""
    end = text.find("\n", at.end)
    return any(c in text[at.end : end if end >= 0 else len(text)] for c in ".!?")


def _office(m: re.Match[str], *, former: bool = False) -> _Office:
    owner = m["owner"] or m["of"]
    which = frozenset(m["which"].lower().replace("defense", "defence").split())
    return _Office(which, m["office"].lower(), _stem(owner) if owner else None, former)


def _is(m: re.Match[str], sought: _Office) -> bool:
    which = frozenset(m["which"].lower().replace("defense", "defence").split())
    return (which, m["office"].lower()) == (sought.which, sought.office)


def _stem(owner: str) -> str:
    return owner[:_STEM].casefold()
