"""Kinds of speakers: what kind of source one is whom a comparison found by a report's words, and no reading as a statement's:
"Vance contradicted Revell".

in: whose word an account is, and the reading of its report    out: the kind; "unknown" where the page knows nobody of that name
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.model import Attribution, Reading, may_be_one
from sayso.model.reading import ActorKind, SourceKind

_KINDS: dict[ActorKind, SourceKind] = {"person": "named_person", "group": "group"}


def kind_of(a: Attribution, reading: Reading) -> SourceKind:
    """The kind of a statement's source, or where nothing gives it the one that the page's statements and actors have for the name:
    of several the one that all have."""
    if a.source_kind != "unknown" or not a.speaker:
        return a.source_kind
    for kinds in (_of_statements(a.speaker, reading), _of_actors(a.speaker, reading)):
        found = set(kinds)
        if found:
            return found.pop() if len(found) == 1 else "unknown"
    return "unknown"


def _of_statements(name: str, reading: Reading) -> Iterator[SourceKind]:
    return (s.source_kind for s in reading.attributions if s.speaker and s.source_kind != "unknown" and _is_called(name, s.speaker))


def _of_actors(name: str, reading: Reading) -> Iterator[SourceKind]:
    return (_KINDS.get(a.kind, "organisation") for a in reading.actors if a.named and _is_called(name, a.name))


def _is_called(name: str, other: str) -> bool:
    """Whether a name with a capital is another's, or its end: "Revell", "Mr Revell", "Tom Revell"."""
    last = name.split()[-1]
    return last[:1].isupper() and last == other.split()[-1] and may_be_one(name, other)
