"""The ledger of a story: each of its sources once, with the reports that carry it.

    named people and bodies    one by `link`
    unnamed people             one within a report; across reports only where the same words show it
    a named one's words that another report gives to somebody unnamed: the same source, told there without its name

in: a story    out: `Source`s, those that most reports carry first
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from sayso.link.door import link
from sayso.link.grounds import ALONE
from sayso.link.letters import letters_as_people
from sayso.link.seen import appearances
from sayso.link.values import Carried, Ref, Source, Told
from sayso.link.words import different, runs, same_words, source_words
from sayso.model import Attribution, Member, Story, dated, iso_day, known_by, words_at

_UNNAMED = frozenset({"anonymous_person", "group", "unknown"})
_SAME_WORDS = "the same words"
_LATE = "~"  # sorts behind every day
_MOST_ALIKE = 40  # statements under one run of words that are held against each other
_NOBODY = frozenset(("he", "she", "they", "it", "i", "we", "you", "who", "which", "that", "this"))


@dataclass
class _Voice:
    """One source of one report. key: whose it is, where a name tells that.  ground: why."""

    member: Member
    name: str
    kind: str
    unnamed: bool
    key: tuple[str, ...] | None
    ground: str | None
    said: list[Attribution] = field(default_factory=list)

    @property
    def words(self) -> list[str]:
        return [words_at(self.member.report.text, a.content) for a in self.said]


def ledger(story: Story, told: Sequence[Told] = ()) -> tuple[Source, ...]:
    """The sources of a story. told: a person's corrections, which win."""
    voices = list(_voices(story, told))
    found = [_source(group) for group in _united(voices)]
    return tuple(sorted(found, key=_most_carried))


def _most_carried(s: Source) -> tuple[int, int, str, str]:
    return -len({c.outlet or c.report for c in s.carried}), -s.statements, s.first or _LATE, s.name


def _voices(story: Story, told: Sequence[Told]) -> Iterator[_Voice]:
    seen = [replace(a, story=story.name) for m in story.members for a in appearances(m.reading)]
    whose: dict[Ref, tuple[tuple[str, ...], str, str]] = {}
    for n, person in enumerate(link(seen, told)):
        for tie in person.ties:
            if person.sure:
                whose[tie.ref] = (("link", str(n)), person.name, tie.ground)
    for m in story.members:
        held: dict[tuple[str, ...], _Voice] = {}
        for a in letters_as_people(m.reading).attributions:
            voice = _voice(m, a, whose)
            if voice is not None:
                held.setdefault(voice.key or ("own", a.speaker_actor or a.id), voice).said.append(a)
        yield from held.values()


def _voice(m: Member, a: Attribution, whose: dict[Ref, tuple[tuple[str, ...], str, str]]) -> _Voice | None:
    """The source of one statement; None where the page names none, or only a pronoun."""
    words = source_words(a, m.report.text)
    if not words or words.casefold() in _NOBODY:
        return None
    unnamed = a.source_kind in _UNNAMED
    found = None if unnamed or not a.speaker_actor else whose.get(Ref(m.report.id, a.speaker_actor))
    if found:
        return _Voice(m, found[1], a.source_kind, unnamed=False, key=found[0], ground=found[2])
    return _Voice(m, words, a.source_kind, unnamed=unnamed, key=None, ground=None)


def _united(voices: Sequence[_Voice]) -> list[list[_Voice]]:
    """Voices of one source: by name, else by the same words. Two of other names are never made one by a third in their words."""
    parent = list(range(len(voices)))
    names = [{v.key} if v.key else set() for v in voices]

    def root(n: int) -> int:
        while parent[n] != n:
            n = parent[n]
        return n

    def unite(a: int, b: int) -> None:
        a, b = sorted((root(a), root(b)))
        if a != b and len(names[a] | names[b]) <= 1:
            parent[b] = a
            names[a] |= names[b]

    first: dict[tuple[str, ...], int] = {}
    for n, voice in enumerate(voices):
        if voice.key:
            unite(first.setdefault(voice.key, n), n)
    for a, b in _in_the_same_words(voices):
        unite(a, b)
    groups: dict[int, list[_Voice]] = defaultdict(list)
    for n, voice in enumerate(voices):
        groups[root(n)].append(voice)
    return list(groups.values())


def _in_the_same_words(voices: Sequence[_Voice]) -> list[tuple[int, int]]:
    """Pairs of which one at least is unnamed, of two reports, and that say something in the same words; first those with a name.

    An unnamed one whose words two of different names have is nobody's."""
    at: dict[tuple[str, ...], list[tuple[int, str]]] = defaultdict(list)
    for n, voice in enumerate(voices):
        for words in voice.words:
            for run in runs(words):
                if len(at[run]) < _MOST_ALIKE:
                    at[run].append((n, words))
    asked = {
        (a, b, one, other)
        for held in at.values()
        for i, (a, one) in enumerate(held)
        for b, other in held[i + 1 :]
        if a != b and voices[a].member is not voices[b].member and _may_be_one(voices[a], voices[b])
    }
    pairs = sorted({(min(a, b), max(a, b)) for a, b, one, other in asked if same_words(one, other)})
    named: dict[int, set[tuple[str, ...]]] = defaultdict(set)
    for a, b in pairs:
        for one, other in ((a, b), (b, a)):
            if key := voices[other].key:
                named[one].add(key)
    fit = [(a, b) for a, b in pairs if len(named[a]) < 2 and len(named[b]) < 2]
    return sorted(fit, key=lambda p: (not (voices[p[0]].key or voices[p[1]].key), p))


def _may_be_one(one: _Voice, other: _Voice) -> bool:
    """Whether two sources in the same words can be one: two named ones are who they are; a person is no group, a body no person."""
    if one.key and other.key:
        return False
    kinds = {one.kind, other.kind}
    return len(kinds) == 1 or kinds <= {"named_person", "anonymous_person"} or "unknown" in kinds


def _source(group: Sequence[_Voice]) -> Source:
    ordered = sorted(group, key=lambda v: (dated(v.member.report) or _LATE, v.member.report.id))
    best = next((v for v in ordered if v.key), next((v for v in ordered if not v.unnamed), ordered[0]))
    carried = tuple(_carried(v) for v in ordered)
    days = sorted(c.day for c in carried if c.day)
    return Source(
        name=best.name if best.key else max((v.name for v in ordered), key=lambda n: (len(known_by(n)), len(n), n)),
        kind=Counter(v.kind for v in ordered if v.unnamed == best.unnamed).most_common(1)[0][0],
        statements=different([w for v in ordered for w in v.words]),
        carried=carried,
        first=days[0] if days else None,
        last=days[-1] if days else None,
        ground=_ground(ordered, best),
    )


def _ground(voices: Sequence[_Voice], best: _Voice) -> str | None:
    if len(voices) < 2:
        return None
    told = dict.fromkeys(v.ground or _SAME_WORDS for v in voices if v is not best)
    return "; ".join([g for g in told if g != ALONE.words] or [best.ground or _SAME_WORDS])


def _carried(v: _Voice) -> Carried:
    report, first = v.member.report, v.said[0]
    return Carried(
        report=report.id, outlet=report.outlet, day=iso_day(dated(report)), named=source_words(first, report.text),
        unnamed=v.unnamed, statements=len(v.said), span=first.content[0],
    )  # fmt: skip
