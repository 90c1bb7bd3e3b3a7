"""PLOVER's sixteen types as tables: which verbs with which objects, and which nouns, stand for which.

Source: the PLOVER codebook (Halterman et al. 2023) and CAMEO before it; the tables are our own words for them.
`tables/plover_verbs.tsv` has a pattern a row: verbs (with particle), what the object must be ("on:strike" is a prepositional
object, "@force" a set of `tables/plover_sets.tsv`), and where the recipient stands, in order of preference.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from msgspec import Struct

from sayso.model.reading import EventType


class Pattern(Struct, frozen=True):
    """A row of the verb table.

    type: None (NONE in the table) where the verb with this object is no event: "release a report".  objects: words one of which
    the object must hold; empty asks for nothing.  recipient: "obj", "dative" or a preposition, in order of preference; "none"
    where the verb takes no object then.
    """

    type: EventType | None
    mode: str
    objects: frozenset[str]
    recipient: tuple[str, ...]


@cache
def verb_patterns() -> dict[str, tuple[Pattern, ...]]:
    """Patterns by verb, lemma with particle ("call off")."""
    sets = {row[0]: row[1].split(";") for row in _rows("plover_sets.tsv")}
    out: dict[str, list[Pattern]] = {}
    for kind, mode, verbs, objects, recipient in _rows("plover_verbs.tsv"):
        type_ = None if kind == "NONE" else kind
        pattern = Pattern(type_, mode, frozenset(_expanded(objects, sets)), tuple(recipient.split()))  # type: ignore[arg-type]
        for verb in verbs.split(";"):
            out.setdefault(verb, []).append(pattern)
    return {verb: tuple(patterns) for verb, patterns in out.items()}


@cache
def telling_verbs() -> frozenset[str]:
    """The verbs of all patterns, without their particles."""
    return frozenset(verb.split()[0] for verb in verb_patterns())


@cache
def noun_types() -> dict[str, tuple[EventType, str]]:
    """Type and mode of nouns that name an event, by lemma."""
    rows = _rows("plover_nouns.tsv")
    return {noun: (kind, mode) for kind, mode, nouns in rows for noun in nouns.split(";")}  # type: ignore[misc]


def _expanded(objects: str, sets: dict[str, list[str]]) -> Iterator[str]:
    for word in filter(None, objects.split(";")):
        yield from sets[word[1:]] if word.startswith("@") else [word]


def _rows(name: str) -> Iterator[list[str]]:
    table = files("sayso.annotate").joinpath("tables", name).read_text(encoding="utf-8")
    return (line.split("\t") for line in table.splitlines()[1:])
