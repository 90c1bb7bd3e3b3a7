"""Officers: whether one speaker is a body and the other somebody who speaks for it, by what the texts of the story call them.

in: two speakers' names, the story's readings    out: yes or no. "Brightwater said" and "said Jonas Ferrow, Brightwater's chief
executive" may be one statement, so neither is held against the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sayso.compare.check.people import surname
from sayso.compare.voices.newsrooms import same_newsroom
from sayso.model import Actor, Reading, Span, one_person, telling_words, words_of

# Plain words that a report goes on calling a company by, once it has named it.
COMPANY = frozenset(
    {"company", "firm", "group", "airline", "bank", "carmaker", "operator", "maker", "manufacturer", "owner", "retailer"}
)
# And any body; beside a place's name it tells whose.
_BODY_LIST = "agency authority ministry department council union party club university school hospital service police force team"
_BODY = COMPANY | frozenset(_BODY_LIST.split())
# Those who speak for a body by their office; a head of a state is not one of these, whom reports name beside much.
_OFFICE = re.compile(
    r"(?:executives?|ceo|boss|chair(?:man|woman|person)?|director|founder|owner|spokes(?:man|woman|person)|head)", re.I
)
_PLAIN = 2  # words of such a plain word
_BETWEEN = 3  # words between a body's and the office's: "Brightwater's chief executive", "director of the Harbour Trust"
_PARTS = frozenset({"board", "press", "office"})  # of a body: "chairman of Delmar's board"
_OF = frozenset({"of", "at", "for", "the"})
_OWN_OFFICE = re.compile(
    rf"\b(?:its|their) (?:[\w-]+ ){{0,2}}?{_OFFICE.pattern}\b", re.I
)  # "its chief executive, Mira Osten, said"
# Who held an office once, and clauses about others: "whom Brightwater's chief executive sued".
_OTHERS = frozenset({"former", "ex", "onetime", "ousted", "who", "whom", "whose", "which"})
# What a name's description is taken from: the words before it in its sentence, and an apposition behind it.
_BEFORE = re.compile(r"(?:[\w’'-]+[ ,]+){0,7}$")
_LEAD = 80  # characters before a name that are looked at
_ENDS = re.compile(r"[.;:!?”“\"\n]")
_BEHIND = re.compile(r",? (?:(?:who is )?(?:an? |the )|of )[^.,;:“”\"]{3,80}|, [^.,;:“”\"]{3,80}")


def speaks_for(one: str | None, other: str | None, readings: Sequence[Reading]) -> bool:
    """Whether one of two names is a body's, and some text tells of the other as an officer of it."""
    if not one or not other or telling_words(one) & telling_words(other):
        return False
    return any(
        _is_body(body, readings) and any(_is_officer(name, body, reading) for reading in readings)
        for name, body in ((one, other), (other, one))
    )


def is_plain_body(source: str) -> bool:
    """Whether words for a speaker are only a plain word for a company, with its trade at most: "the company", "the rail company"."""
    told = [w for w in words_of(source) if w not in _OF]
    return 0 < len(told) <= _PLAIN and told[-1] in COMPANY and source.removeprefix("The ").islower()


def has_office(name: str, readings: Sequence[Reading]) -> bool:
    """Whether some text tells of a person as an officer of a body, whichever: "Kyst Lines' chief executive, Arne Moldal"."""
    people = [(a, r) for r in readings for a in r.actors if a.kind == "person" and a.named and one_person(a.name, name)]
    told = (words_of(words) for a, r in people for _, words in told_of(a, r.article.text))
    return any(_OTHERS.isdisjoint(words) and any(_OFFICE.fullmatch(w) for w in words) for words in told)


def is_titled(source: str, body: str) -> bool:
    """Whether words for a speaker have an office of a body before the name: "railway workers' union chairman Georg Tamm"."""
    told, its = words_of(source), telling_words(body)
    return bool(its) and its <= set(told) and _OTHERS.isdisjoint(told) and any(_OFFICE.fullmatch(w) for w in told)


def _is_body(name: str, readings: Iterable[Reading]) -> bool:
    """Whether a name, or a part of one, is a body's in some text and that of a person by two names in none."""
    its = telling_words(name)
    alike = [a for reading in readings for a in reading.actors if a.named and its & telling_words(a.name)]
    return any(a.kind == "organisation" for a in alike) and not any(a.kind == "person" and _full(a.name) for a in alike)


def _full(name: str) -> bool:
    return len(telling_words(name)) > 1


def _is_officer(name: str, body: str, reading: Reading) -> bool:
    """Whether a text tells that somebody speaks for a body: by the body's name, or by a plain word for it where it has named it."""
    person = next((a for a in reading.actors if a.kind == "person" and a.named and one_person(a.name, name)), None)
    if person is None or _is_body(name, (reading,)):
        return False
    return any(
        _has_office(told, telling_words(body), _kind_words(body))
        or ((_has_office(told, COMPANY) or _OWN_OFFICE.search(words)) and talked_of(body, reading, place.start))
        for place, words in told_of(person, reading.article.text)
        if (told := words_of(words)) and _OTHERS.isdisjoint(told)
    )


def _kind_words(body: str) -> frozenset[str]:
    """What a body's name says that it is: a town's police are not its council."""
    return frozenset(words_of(body)) & _BODY


def _has_office(told: Sequence[str], body: frozenset[str], kind: frozenset[str] = frozenset()) -> bool:
    """Whether words end in an office of a body: "Brightwater's chief executive", "director of the Harbour Trust"; no "director of a
    film on Brightwater" nor "chairman of the Brightwater Victims Group"."""
    if kind and kind.isdisjoint(told):
        return False
    offices = [i for i, w in enumerate(told) if _OFFICE.fullmatch(w)]
    if not offices:
        return False
    at = offices[-1]
    if at == len(told) - 1:
        return any(w in body for w in told[max(0, at - _BETWEEN) : at])
    behind = set(told[at + 1 :]) - _OF
    return not behind.isdisjoint(body) and behind <= body | kind | _BODY | _PARTS


def talked_of(body: str, reading: Reading, until: int) -> bool:
    """Whether a body is the one named last before a place: "the company" is that one."""
    bodies = [a for a in reading.actors if a.named and a.kind == "organisation"]
    bodies = [a for a in bodies if not same_newsroom(a.name, reading.article.outlet)]
    before = [(m.start, a.name) for a in bodies for m in a.mentions if m.start < until]
    return bool(before) and bool(telling_words(max(before)[1]) & telling_words(body))


def told_of(person: Actor, text: str) -> Iterator[tuple[Span, str]]:
    """How a text tells who somebody is, at each mention: the words before the name, and those set behind it."""
    for span in person.mentions:
        if surname(span.of(text)) != surname(person.name):
            continue
        before = Span(max(0, span.start - _LEAD), span.start).of(text)
        lead = _BEFORE.search(_ENDS.split(before)[-1])
        behind = _BEHIND.match(text, span.end)
        for words in (lead.group() if lead else "", behind.group() if behind else "", span.of(text)):
            yield span, words
