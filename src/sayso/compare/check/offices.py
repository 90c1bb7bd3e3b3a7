"""Offices by name: "Kavaria's president, Marek Dol", where the reports have another in that office.

in: the text's reading, the reports' readings    out: for each person whom the text gives an office of a place or body that the
reports give to another one, both. Only offices that one person alone holds are told; whoever held one before, or stands in for
the holder, is none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.check.people import Described, Miscalled
from sayso.compare.check.placed import alike
from sayso.model import Reading, Span, one_person, words_of

_OFFICES = (
    "president|prime minister|premier|chancellor|king|queen|mayor|governor|"
    "(?:foreign|defen[cs]e|finance|interior|health|justice|education|transport|energy|environment|trade) (?:minister|secretary)|"
    "chief executive|ceo|chairman|chairwoman|chair|police chief|fire chief|archbishop|bishop"
)
_WHOSE = r"(?P<whose>(?<![\w-])[A-Z][\w-]{1,40}(?: (?:of |the )?[A-Z][\w-]{1,40}){0,3})"
_NAME = r"(?P<name>(?<![\w’'-])[A-Z][\w’'-]{1,40}(?: [A-Z][\w’'-]{0,40}\.?){0,3})"
_OFFICE = rf"(?P<office>(?i:{_OFFICES}))"
_SET_OFF = r"(?=[,.;:)]|$)"
# An office with whose it is, before a name and behind it.
_FORMS = (
    re.compile(rf"\b{_WHOSE}[’']s? {_OFFICE} {_NAME}"),
    re.compile(rf"\b{_WHOSE}[’']s? {_OFFICE}, {_NAME}{_SET_OFF}"),
    re.compile(rf"\b{_OFFICE} of (?:the )?{_WHOSE}, {_NAME}{_SET_OFF}"),
    re.compile(rf"\b(?P<whose>(?<![\w-])[A-Z][\w-]{{1,40}}(?:an|ish|ese|ch|ic)) {_OFFICE} {_NAME}"),
    re.compile(rf"\b{_NAME}, (?:who (?:is|was) )?(?:the )?{_OFFICE} of (?:the )?{_WHOSE}{_SET_OFF}"),
    re.compile(rf"\b{_NAME}, (?:the )?{_WHOSE}(?:[’']s?)? {_OFFICE}{_SET_OFF}"),
)
_ELSEWHEN = re.compile(r"\b(?:former|ex|acting|interim|incoming|outgoing|deputy|vice|then|late|elect|new|next)\b", re.I)
_SEEN = 40  # characters around an office in which a word says that it was held once


def in_anothers_office(text: Reading, readings: Sequence[Reading]) -> Iterator[Miscalled]:
    """The people of a text in an office that the reports give to another."""
    told = [(r.article.id, d) for r in readings for d in _held_by(r)]
    for here in dict.fromkeys(_held_by(text)):
        same = [t for t in told if t[1].role == here.role and alike(t[1].whose, here.whose)]
        if not same or any(one_person(d.name, here.name) for _, d in same) or _near(here, readings, {(r, d.span) for r, d in same}):
            continue
        theirs = next((t for t in told if one_person(t[1].name, here.name)), None) or _mention(here, readings)
        if theirs is not None:
            yield Miscalled(here, theirs, same[0])


def _held_by(reading: Reading) -> Iterator[Described]:
    """Each office that a text sets beside a person's name, with whose it is."""
    text = reading.article.text
    for form in _FORMS:
        for m in form.finditer(text):
            if not _ELSEWHEN.search(text[max(0, m.start() - _SEEN) : m.end()]):
                yield Described(m["name"], _office(m["office"]), Span(*m.span()), m["whose"].split()[-1])


def _office(words: str) -> str:
    low = words.lower().replace("defense", "defence")
    return {"ceo": "chief executive", "premier": "prime minister", "chairwoman": "chair", "chairman": "chair"}.get(low, low)


def _near(here: Described, readings: Sequence[Reading], others: set[tuple[str, Span]]) -> bool:
    """Whether some sentence of the reports has the person near the office and whose it is, in whatever words; others: where they
    are another's."""
    name, office = words_of(here.name)[-1:], here.role.split()[-1]
    for reading in readings:
        text = reading.article.text
        for span in (s for r, s in others if r == reading.article.id):
            text = f"{text[: span.start]}{'.' * (span.end - span.start)}{text[span.end :]}"
        for sentence in {c.sentence for c in reading.clauses}:
            words = words_of(sentence.of(text))
            at = [k for k, w in enumerate(words) if (w,) == name]
            if any(_tells(words[max(0, k - _WORDS) : k + _WORDS + 1], office, here.whose) for k in at):
                return True
    return False


_WORDS = 4  # words from a name within which its office may stand


def _tells(words: Sequence[str], office: str, whose: str) -> bool:
    return office in words and any(alike(w, whose) for w in words)


def _mention(here: Described, readings: Sequence[Reading]) -> tuple[str, Described] | None:
    """Where a report names the person at all."""
    for reading in readings:
        for a in reading.actors:
            if a.named and a.mentions and one_person(a.name, here.name):
                return reading.article.id, Described(a.name, "", a.mentions[0])
    return None
