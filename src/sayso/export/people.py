"""What is shown of somebody's statements, worked out once for text and pages.

in: what the library tells of somebody    out: each statement once, with who else has it; what tells one from others of the name
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.library import SayingLine
from sayso.link import Person, plain_words


def once(sayings: Sequence[SayingLine]) -> Iterator[tuple[SayingLine, list[str]]]:
    """Each statement once, at its first, with the outlets that have it in the same words."""
    held: dict[object, list[SayingLine]] = {}
    for s in sayings:
        held.setdefault((s.way, s.stance, plain_words(s.words)), []).append(s)
    for first, *others in held.values():
        yield first, list(dict.fromkeys(o.outlet or o.report for o in others if o.outlet != first.outlet))


def also_called(p: Person) -> list[str]:
    """What else somebody is called than by the fullest name."""
    return sorted({tie.name for tie in p.ties} - {p.name})


def apart(p: Person) -> list[str]:
    """What tells somebody from others of the name."""
    return [", ".join(told) for told in (p.roles, p.countries, p.sides) if told]
