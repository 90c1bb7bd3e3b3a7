"""The statements of a reading by who makes them."""

from __future__ import annotations

from sayso.model import Attribution, Reading


def by_speaker(reading: Reading) -> list[list[Attribution]]:
    """One list a speaker, the busiest first, else in the page's order. Unnamed sources are told apart."""
    groups: dict[str, list[Attribution]] = {}
    for a in reading.attributions:
        groups.setdefault(a.speaker_actor or a.speaker or f"\0{a.id}", []).append(a)
    return sorted(groups.values(), key=lambda g: -len(g))
