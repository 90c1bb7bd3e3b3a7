"""People: who is a person by what the reports of a story tell together, though one was read as of an organisation or a group: a
name behind "Ms" or "warden", or one that the other reports have as a person's.

in: a story    out: the same, with these as people wherever they speak, a surname alone under the whole name of the same report
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from msgspec.structs import replace

from sayso.model import Actor, Attribution, Member, Story

_NAME = r"(?P<name>[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,2})"
_TITLED = re.compile(rf"\b(?:Ms|Mr|Mrs|Miss|Mx|Dr|Sir|Dame|Madam)\.? {_NAME}")
_WORKS = (
    "warden mayor councillor secretary minister spokesman spokeswoman spokesperson chairman chairwoman skipper captain coxswain "
    "teacher headteacher nurse doctor surgeon farmer fisherman plumber shopkeeper resident neighbour neighbor passenger survivor "
    "witness student judge lawyer prosecutor detective inspector superintendent sergeant constable colonel professor activist "
    "campaigner vicar priest bishop firefighter paramedic commander senator lawmaker envoy ambassador governor commissioner"
)
_WORKING = re.compile(
    rf"\b(?:{'|'.join(_WORKS.split())}) (?P<name>[A-Z][\w’'-]{{1,30}} [A-Z][\w’'-]{{1,30}})(?= (?:said|told|says|added)\b|,)"
)
# Words of names that no person bears.
_OF_BODIES = re.compile(
    r"\b(?:unions?|party|council|ministry|office|agency|authority|bank|group|company|corp(?:oration)?|inc|ltd|plc|association|"
    r"federation|institute|university|college|school|hospital|court|board|committee|commission|service|police|army|press|news|"
    r"times|post|radio|online|ferries|air(?:lines?|ways)?|lines?|railways?|primary|church|club|city|united|fc|foundation|centre|"
    r"center|alliance|league|movement|front|house|street|department|government|parliament|senate|congress|network|project|team)\b",
    re.I,
)
_READ_AS = ("organisation", "group")
_MOST = 200  # titles of a report
_WHOLE = 2  # words of a whole name


def with_people(story: Story) -> Story:
    """A story whose speakers are people where its reports, together, tell that they are."""
    if not any(a.source_kind in _READ_AS for m in story.members for a in m.reading.attributions):
        return story
    people = _people(story.members)
    members = tuple(_with(m, people) for m in story.members)
    return replace(story, members=members) if members != story.members else story


def _people(members: Sequence[Member]) -> frozenset[str]:
    """The whole names that are people's: by a title or what they do, or as most of the reports that have them read them."""
    read: dict[str, Counter[bool]] = {}
    for m in members:
        for name, person in {(_key(a.name), a.kind == "person") for a in m.reading.actors if a.named and _is_whole(a.name)}:
            read.setdefault(name, Counter())[person] += 1
    by_most = {name for name, found in read.items() if found[True] > found[False]}
    titled = {_key(name) for m in members for name in _titled(m.report.text)}
    surnames = {name for name in titled if " " not in name}
    borne = {name for name in read if name.split()[-1] in surnames}
    return frozenset({*by_most, *borne, *(n for n in titled if " " in n)})


def _titled(text: str) -> Iterator[str]:
    """The names behind a title or what somebody does."""
    for p in (_TITLED, _WORKING):
        yield from (m["name"] for m in islice(p.finditer(text), _MOST) if not _OF_BODIES.search(m["name"]))


def _is_whole(name: str) -> bool:
    """Whether a name may be the whole one of a person."""
    return len(name.split()) >= _WHOLE and _OF_BODIES.search(name) is None


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def _with(member: Member, people: frozenset[str]) -> Member:
    """A report with the speakers as people whom it was wrong about."""
    actors = member.reading.actors
    whole = {_key(a.name): a for a in actors if a.named and _key(a.name) in people}
    speaking = {a.speaker_actor for a in member.reading.attributions}
    bodies = [a for a in actors if a.named and a.kind in _READ_AS and a.id in speaking]
    meant = {a.id: who for a in bodies if (who := _whom(a, whole)) is not None}
    if not meant:
        return member
    said = tuple(_of_a_person(a, meant) for a in member.reading.attributions)
    persons = tuple(replace(a, kind="person") if a.id in meant else a for a in actors)
    return replace(member, reading=replace(member.reading, actors=persons, attributions=said))


def _whom(actor: Actor, whole: Mapping[str, Actor]) -> Actor | None:
    """The person that an actor of a report is: of its own name, or by a surname that one of the report's bears."""
    name = _key(actor.name)
    if name in whole:
        return whole[name]
    bearers = [a for n, a in whole.items() if n.split()[-1] == name]
    return bearers[0] if len(bearers) == 1 else None


def _of_a_person(a: Attribution, meant: Mapping[str, Actor]) -> Attribution:
    """A statement as a person's, where it was read as of an organisation or a group."""
    who = meant.get(a.speaker_actor or "")
    if who is None or a.source_kind not in _READ_AS:
        return a
    return replace(a, source_kind="named_person", speaker=who.name, speaker_actor=who.id)
