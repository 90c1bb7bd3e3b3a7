"""Unions under the whole of their names: "the Dock and Crane Workers' Union", of which a reading saw only the end.

in: the reports of a work dispute    out: the same with such a union under its whole name, wherever it is mentioned
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from sayso.compare.clauses.unions import is_union
from sayso.model import Actor, Member, Span

# Before the end of a name, behind its article: "the | Dock and Crane | Workers' Union".
_BEFORE = r"(?<=[Tt]he )(?P<more>(?:[A-Z][\w’'-]{1,30}(?:,| and| &| of)? ){1,5})"


def under_whole_names(members: Sequence[Member]) -> list[Member]:
    """The reports with each union that a reading cut under the one whole name that any of them gives it."""
    found = list(members)
    for short in sorted({a.name for m in members for a in m.reading.actors if is_union(a.name)}):
        pattern = re.compile(_BEFORE + re.escape(short) + r"(?![\w-])")
        whole = {" ".join(m[0].split()) for member in members for m in pattern.finditer(member.report.text)}
        if len(whole) == 1:
            found = [_renamed(member, short, min(whole), pattern) for member in found]
    return found


def _renamed(member: Member, short: str, whole: str, pattern: re.Pattern[str]) -> Member:
    spans = [Span(*m.span()) for m in pattern.finditer(member.report.text)]

    def named(actor: Actor) -> Actor:
        if actor.name != short:
            left = tuple(s for s in actor.mentions if not any(w.holds(s) for w in spans))
            return actor if len(left) == len(actor.mentions) else replace(actor, mentions=left)
        mentions = {next((w for w in spans if w.holds(s)), s) for s in actor.mentions}
        return replace(actor, name=whole, mentions=tuple(sorted(mentions)))

    actors = tuple(map(named, member.reading.actors))
    return Member(report=member.report, reading=replace(member.reading, actors=tuple(a for a in actors if a.mentions)))
