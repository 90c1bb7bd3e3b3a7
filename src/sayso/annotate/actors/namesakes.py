"""A surname that two of a page bear: whose it is at each mention, by what stands before it and who was named where.

in: the mentions of a surname, the actors that bear it    out: the mentions that are surely one's, with whose. A title that tells
man or woman decides, or one that only one of them has; a surname alone is the one's who alone is named so far, or, as the subject
of a sentence, who alone was that of one before it in its paragraph. What may be either's is left out: no mouth is better than a
wrong one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, Protocol

from sayso.annotate.actors.given import given_gender
from sayso.annotate.actors.named import Name
from sayso.annotate.actors.words import FEMALE_TITLES, MALE_TITLES
from sayso.language import Parsed

Gender = Literal["male", "female"]


class Bearer(Protocol):
    """An actor in the making, as far as it is looked at here."""

    gender: Gender | None
    roles: list[tuple[str, ...]]


Heads = Mapping[str, Sequence[int]]  # the tokens at which each bearer is named
_ACTING = ("nsubj", "nsubjpass")


def whose(parsed: Parsed, names: Sequence[Name], bearers: Mapping[str, Bearer], heads: Heads) -> Iterator[tuple[str, Name]]:
    """The mentions of a surname that are surely one bearer's, in order.

    bearers: by full name.
    """
    order = sorted((min(tokens), full) for full, tokens in heads.items())
    (known, leader), (later, _) = order[0], order[1]
    for name in names:
        if name.geo is not None:
            continue
        if not name.title and known < name.first < later:
            yield leader, name
        elif (found := _titled(name.title, bearers) if name.title else _in_paragraph(parsed, name, heads)) is not None:
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


def _in_paragraph(parsed: Parsed, name: Name, heads: Heads) -> str | None:
    """The one bearer who is named before a surname in its paragraph, and acts there in another sentence: not for "the younger
    Cheney", nor behind "his wife, Ida Brandt"."""
    token = parsed.tokens[name.head]
    if token.dep not in _ACTING or name.head != name.first or any(k.i < token.i for k in parsed.children(token.i)):
        return None
    begins = parsed.text.rfind("\n", 0, name.span.start) + 1
    here = [(full, parsed.tokens[i]) for full, own in heads.items() for i in own if begins <= parsed.tokens[i].start < token.start]
    acts = any(t.dep in _ACTING and t.sentence != token.sentence for _, t in here)
    return here[0][0] if acts and len({full for full, _ in here}) == 1 else None
