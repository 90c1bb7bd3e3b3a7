"""Officers: whether one speaker is a body and the other somebody who speaks for it, by what the texts of the story call them.

in: two speakers' names, the story's readings    out: yes or no. "Brightwater said" and "said Jonas Ferrow, Brightwater's chief
executive" may be one statement, so neither is held against the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sayso.model import Actor, Reading, Span, telling_words, words_of

# Plain words that a report goes on calling a company by, once it has named it.
COMPANY = frozenset(
    {"company", "firm", "group", "airline", "bank", "carmaker", "operator", "maker", "manufacturer", "owner", "retailer"}
)
# And any body.
_BODY = COMPANY | frozenset(
    "agency authority ministry department council union party club university school hospital service police force team".split()
)
_OFFICE = re.compile(
    r"\b(?:chief|boss|head|leader|chair(?:man|woman|person)?|president|director|executive|ceo|founder|owner|spokes(?:man|woman|person)|"
    r"secretary|minister|commissioner|manager|commander|captain|lawyer|attorney)\b",
    re.I,
)
# What a name's description is taken from: the words before it in its sentence, and an apposition behind it.
_BEFORE = re.compile(r"(?:[\w’'-]+[ ,]+){0,7}$")
_LEAD = 80  # characters before a name that are looked at
_ENDS = re.compile(r"[.;:!?”“\"\n]")
_BEHIND = re.compile(r",? (?:an? |the |who is |of )[^.,;:“”\"]{3,80}|, [^.,;:“”\"]{3,80}")


def speaks_for(one: str | None, other: str | None, readings: Sequence[Reading]) -> bool:
    """Whether one of two names is a body's, and some text tells of the other as an officer of it."""
    if not one or not other or telling_words(one) & telling_words(other):
        return False
    return any(
        _is_body(body, readings) and any(_is_officer(name, body, reading) for reading in readings)
        for name, body in ((one, other), (other, one))
    )


def _is_body(name: str, readings: Iterable[Reading]) -> bool:
    """Whether a name, or a part of one, is a body's in some text and that of a person by two names in none."""
    its = telling_words(name)
    alike = [a for reading in readings for a in reading.actors if a.named and its & telling_words(a.name)]
    return any(a.kind == "organisation" for a in alike) and not any(a.kind == "person" and _full(a.name) for a in alike)


def _full(name: str) -> bool:
    return len(telling_words(name)) > 1


def _is_officer(name: str, body: str, reading: Reading) -> bool:
    """Whether a text tells that somebody speaks for a body: by the body's name, or by a plain word for it where it has named it."""
    person = next((a for a in reading.actors if a.kind == "person" and _last(a.name) == _last(name)), None)
    if person is None:
        return False
    its = telling_words(body)
    called = any(a.kind == "organisation" and its & telling_words(a.name) for a in reading.actors)
    return any(
        _OFFICE.search(told) is not None and bool(words & its or (called and words & _BODY))
        for told in _told_of(person, reading.article.text)
        if (words := set(words_of(told)))
    )


def _last(name: str) -> str:
    return (words_of(name) or ("",))[-1]


def _told_of(person: Actor, text: str) -> Iterator[str]:
    """How a text tells who somebody is, at each mention: the words before the name, and those set behind it."""
    for span in person.mentions:
        if _last(span.of(text)) != _last(person.name):
            continue
        before = Span(max(0, span.start - _LEAD), span.start).of(text)
        lead = _BEFORE.search(_ENDS.split(before)[-1])
        behind = _BEHIND.match(text, span.end)
        yield lead.group() if lead else ""
        yield behind.group() if behind else ""
        yield span.of(text)
