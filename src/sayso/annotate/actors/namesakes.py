"""A surname that two of a page bear: whose it is at each mention, by what stands before it and who was named where.

in: the mentions of a surname, the actors that bear it    out: the mentions that are surely one's, with whose. A title that tells
man or woman decides, or one that only one of them has; a surname alone is the one's who alone is named so far, or who alone is
named before it in its paragraph. What may be either's is left out: no mouth is better than a wrong one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, Protocol

from sayso.annotate.actors.given import given_gender
from sayso.annotate.actors.named import Name
from sayso.annotate.actors.words import FEMALE_TITLES, MALE_TITLES

Gender = Literal["male", "female"]


class Bearer(Protocol):
    """An actor in the making, as far as it is looked at here."""

    gender: Gender | None
    roles: list[tuple[str, ...]]


Places = Mapping[str, Sequence[int]]  # where each bearer is named


def whose(
    text: str, names: Sequence[Name], bearers: Mapping[str, Bearer], firsts: Mapping[str, int], places: Places
) -> Iterator[tuple[str, Name]]:
    """The mentions of a surname that are surely one bearer's, in order.

    bearers: by full name; firsts: the token at which each is named first; places: the offsets at which each is named in full.
    """
    order = sorted((first, full) for full, first in firsts.items())
    (known, leader), (later, _) = order[0], order[1]
    for name in names:
        if name.geo is not None:
            continue
        if not name.title and known < name.first < later:
            yield leader, name
        elif (found := _titled(name.title, bearers) if name.title else _in_paragraph(text, name, places)) is not None:
            yield found, name


def gender_of(title: tuple[str, ...]) -> Gender | None:
    """What a title tells: man or woman."""
    if any(w in FEMALE_TITLES for w in title):
        return "female"
    return "male" if any(w in MALE_TITLES for w in title) else None


def _titled(title: tuple[str, ...], bearers: Mapping[str, Bearer]) -> str | None:
    """The one bearer whom a title fits: "Mrs Kalenga", "Colonel Kalenga"."""
    fitting = list(bearers)
    if (gender := gender_of(title)) is not None:
        told = {full: bearers[full].gender or given_gender(full.split()[0]) for full in bearers}
        sure = [full for full in bearers if told[full] == gender]
        fitting = [full for full in bearers if told[full] in (gender, None, "either")]
        if len(sure) == 1 and not any(told[full] == "either" for full in bearers):
            fitting = sure
    office = set(title) - MALE_TITLES - FEMALE_TITLES
    if office:
        fitting = [full for full in fitting if any(office <= set(role) for role in bearers[full].roles)]
    return fitting[0] if len(fitting) == 1 else None


def _in_paragraph(text: str, name: Name, places: Places) -> str | None:
    """The one bearer who is named before a surname in its paragraph."""
    first = text.rfind("\n", 0, name.span.start) + 1
    here = [full for full, starts in places.items() if any(first <= start < name.span.start for start in starts)]
    return here[0] if len(here) == 1 else None
