"""Letters behind a name: "Julian Akers KC" is Julian Akers, and KC no body.

in: a reading    out: the same, with what "KC" says said by the person whose name it stands behind
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from sayso.model import Reading

_LETTERS = re.compile(r"(?:KC|QC|SC|MP|MEP|MSP|MLA|TD|OBE|CBE|MBE|PhD)")
_BETWEEN = re.compile(r",? ")


def letters_as_people(reading: Reading) -> Reading:
    """A reading without the bodies that are letters behind a person's name; the very same where there are none."""
    whose = {a.id: person for a in reading.actors if _LETTERS.fullmatch(a.name) and (person := _before(reading, a.id))}
    if not whose:
        return reading
    names = {a.id: a.name for a in reading.actors}
    said = tuple(
        replace(a, speaker=names[person], speaker_actor=person, source_kind="named_person")
        if (person := whose.get(a.speaker_actor or ""))
        else a
        for a in reading.attributions
    )
    return replace(reading, attributions=said, actors=tuple(a for a in reading.actors if a.id not in whose))


def _before(reading: Reading, letters: str) -> str | None:
    """The person whose name stands right before each mention of some letters."""
    text = reading.article.text
    ends = {m.end: a.id for a in reading.actors if a.kind == "person" and a.named for m in a.mentions}
    actor = next(a for a in reading.actors if a.id == letters)
    found = {next((ends[m.start - n] for n in (1, 2) if _stands(ends, m.start, n, text)), None) for m in actor.mentions}
    return found.pop() if len(found) == 1 else None


def _stands(ends: dict[int, str], start: int, back: int, text: str) -> bool:
    return start - back in ends and _BETWEEN.fullmatch(text, start - back, start) is not None
