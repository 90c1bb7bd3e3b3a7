"""What stands behind a story, in counts: sources, and claims by what became of them.

in: a comparison, its readings    out: a `Standing`, and the line that says it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct

from sayso.compare import Bodies, all_as_meant
from sayso.export.accounts import bare
from sayso.export.labels import KINDS, count, section_of
from sayso.model import Claim, Comparison, Member, Reading

#: What a body is called in a story, by a report and what that calls it.
Called = Callable[[str, str], str]


class Standing(Struct, frozen=True, kw_only=True):
    """What stands behind a story, in counts: different sources in all reports but copies, and claims by what became of them.
    one_text: all reports are copies of one text, so that there is nothing to hold it against."""

    named: int
    unnamed: int
    organisations: int
    kinds: tuple[tuple[str, int], ...]
    denials: int
    may_differ: int
    agree: int
    alone: int
    developed: int = 0
    one_text: bool = False


def standing_of(comparison: Comparison, readings: dict[str, Reading]) -> Standing:
    """How many different sources stand behind a story's reports, and how its claims stand."""
    own = meant_in(comparison, readings)
    spoken = [(key, a.source_kind, a.speaker) for key, reading in own.items() for a in reading.attributions if a.speaker]
    called = called_in(comparison, own)
    sections = [section_of(c) for c in comparison.claims]
    sure = [kind for c in comparison.claims if section_of(c) == "differ" for kind in c.differs_in]
    return Standing(
        named=_people(name for _, kind, name in spoken if kind == "named_person"),
        unnamed=_unnamed({(key, bare(name)) for key, kind, name in spoken if kind == "anonymous_person"}, comparison),
        organisations=_bodies(called(key, name) for key, kind, name in spoken if kind == "organisation"),
        kinds=tuple((kind, sure.count(kind)) for kind in KINDS if kind in sure),
        denials=sum(map(has_denial, comparison.claims)),
        may_differ=sections.count("may_differ"),
        agree=sections.count("agree"),
        alone=sections.count("only_one") + sections.count("unmatched"),
        developed=sections.count("developed"),
        one_text=is_one_text(comparison),
    )


def meant_in(comparison: Comparison, readings: Mapping[str, Reading]) -> dict[str, Reading]:
    """The readings of a story's reports but copies, with their statements as they are meant: as the claims have them."""
    own = {r.id: readings[r.id] for r in comparison.reports if r.copy_of is None and r.id in readings}
    return dict(zip(own, all_as_meant(list(own.values())), strict=True))


def called_in(comparison: Comparison, readings: Mapping[str, Reading]) -> Called:
    """By what name a story has a body that a report calls so: "the company" is Calder Vale Health, where no other may be meant."""
    members = [Member(report=r, reading=readings[r.id]) for r in comparison.reports if r.id in readings]
    bodies, turn = Bodies(members), {m.report.id: k for k, m in enumerate(members)}
    return lambda report, name: bodies.meant(turn[report], name) or name


def is_one_text(comparison: Comparison) -> bool:
    """Whether all reports are one text and its copies."""
    return len(comparison.reports) > 1 and sum(r.copy_of is None for r in comparison.reports) == 1


def has_denial(claim: Claim) -> bool:
    """Whether somebody denies it in one of its accounts."""
    return any(account.stance == "denied" for account in claim.accounts)


def _unnamed(told: set[tuple[str, str]], comparison: Comparison) -> int:
    """How many different unnamed sources: those told alike are one, and those behind one voice are one."""
    root = {one: (min(key for key, name in told if name == one[1]), one[1]) for one in told}
    for claim in comparison.claims:
        for voice in claim.voices:
            accounts = [claim.accounts[i] for i in voice if i < len(claim.accounts)]
            same = {root[one] for a in accounts if (one := (a.report, bare(a.speaker or ""))) in root}
            root = {one: min(same) if first in same else first for one, first in root.items()}
    return len(set(root.values()))


def _people(names: Iterable[str]) -> int:
    """How many different people: "Marsk" and "Elena Marsk" are one."""
    words = {frozenset(bare(name).split()) for name in names}
    return sum(not any(w < other for other in words) for w in words)


def _bodies(names: Iterable[str]) -> int:
    """How many different bodies: "the Guild" and "the Pilots' Guild" are one."""
    words = {frozenset(_without_article(name).split()) for name in names}
    return sum(len(w) > 1 or not any(w < other for other in words) for w in words)


def _without_article(name: str) -> str:
    return bare(name).removeprefix("the ")


def standing_parts(standing: Standing) -> list[str]:
    """What stands behind a story in a line: "3 named, 4 unnamed sources, 2 organisations", "2 numbers differ", "1 denial"."""
    sources = [f"{standing.named} named", count(standing.unnamed, "unnamed source")]
    if standing.organisations:
        sources.append(count(standing.organisations, "organisation"))
    parts = [", ".join(sources), *(count(n, KINDS[kind][1], KINDS[kind][2]) for kind, n in standing.kinds)]
    if not standing.kinds:
        parts.append(no_difference(standing))
    elif standing.may_differ:
        parts.append(f"{standing.may_differ} more may differ")
    if standing.denials:
        parts.append(count(standing.denials, "denial"))
    return parts


def no_difference(standing: Standing) -> str:
    """Told apart: nothing differs in what was held together, or nobody can be sure."""
    changed = f"{standing.developed} changed with time, " if standing.developed else ""
    if standing.may_differ:
        return f"{standing.may_differ} may differ (not sure), {changed}{standing.agree} agree"
    if standing.one_text:
        return "all reports are copies of one text: one voice, with nothing to hold it against"
    if standing.agree or standing.developed:
        return f"no differences found: {standing.agree} agree, {changed}{standing.alone} in one report only"
    return f"no differences found, but nothing could be held together: {standing.alone} in one report only"
