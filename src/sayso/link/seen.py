"""What one report gives to link: its named actors with what it tells of them, and the statements by and of them.

in: a reading    out: `Appearance`s and `Said`s
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator

from sayso.link.letters import letters_as_people
from sayso.link.names import name_of
from sayso.link.roles import fields_of, role_before, role_in
from sayso.link.values import Appearance, Kind, Said
from sayso.link.words import says_nothing_alone, source_words
from sayso.model import Actor, Attribution, Reading, Span, dated, iso_day, words_at

_BODIES = frozenset(("organisation", "country", "group", "place"))
_BEFORE, _AFTER = 60, 80  # characters beside a name in which a role is looked for
_MENTIONS = 12  # of an actor, by name, beside which one is looked for
_LINE_END = re.compile(r"[.!?;:,\n“”\"()]")
_COUNTRY = re.compile(r"[A-Z]{3}")
_REFUSED = re.compile(r"(?:refus|declin)(?:e|es|ed|ing)\b", re.IGNORECASE)
# Whoever hears a thing has not said it; what a court hears was said there.
_HEARD = re.compile(r"(?:hear(?:s|d|ing)?|learn(?:s|ed|t|ing)?)\b", re.IGNORECASE)
_HEARING = re.compile(r"\b(?:court|jury|jurors|inquest|inquiry|tribunal|hearing|panel|committee|commission)\b", re.IGNORECASE)
# A plea is no asking, nor is an order.
_PLEA = re.compile(r"\bplead(?:s|ed|ing)?\b[^.;]*?\b(?P<no>not )?guilty\b", re.IGNORECASE)
_ORDER = re.compile(r"(?:\w+ ){0,2}?(?:order(?:s|ed|ing)?|instruct(?:s|ed|ing)?|command(?:s|ed|ing)?|decreed?)\b", re.IGNORECASE)
_NEXT = 6  # characters between an order and what is ordered: "ordered that", "ordered an"
_LONGEST = 400  # characters of a statement that are kept beside its span


def appearances(reading: Reading) -> tuple[Appearance, ...]:
    """The people and bodies that a report names, in its order; those that only speak of themselves by a pronoun are not there."""
    reading = letters_as_people(reading)
    text, day = reading.article.text, iso_day(dated(reading.article))
    by_actor: dict[str, list[Attribution]] = defaultdict(list)
    for a in reading.attributions:
        if a.speaker_actor:
            by_actor[a.speaker_actor].append(a)
    found = []
    for actor in reading.actors:
        kind = _kind(actor)
        if kind is None or name_of(actor.name, kind) is None:
            continue
        role = _role(actor, text) if kind == "person" else None
        country, side = _side(actor, by_actor[actor.id], text)
        found.append(
            Appearance(
                report=reading.article.id, actor=actor.id, name=actor.name, kind=kind, role=role, fields=fields_of(role),
                country=country, side=side, day=day,
            )
        )  # fmt: skip
    return tuple(found)


def sayings(reading: Reading, seen: Iterable[Appearance]) -> Iterator[Said]:
    """The statements by each named actor, and those that somebody else made of it: its name or a word for it stands in them;
    without those that say nothing alone ("denied it") or tell a deed ("refused to leave").

    seen: the report's `appearances`.
    """
    reading = letters_as_people(reading)
    kept, text = {a.actor for a in seen}, reading.article.text
    speaking = {a.id: a.speaker_actor for a in reading.attributions}
    # Who says a statement, or else who passes it on.
    speakers = {a.id: a.speaker_actor or speaking.get(a.inside or "") for a in reading.attributions}
    mentions = sorted((span, actor.id) for actor in reading.actors if actor.id in kept for span in actor.mentions)
    starts = [span.start for span, _ in mentions]
    for a in reading.attributions:
        if says_nothing_alone(words_at(text, a.content)) or _would_not(a, text):
            continue
        speaker = a.speaker_actor
        if speaker in kept:
            yield _said(reading, a, speaker, of=False)
        if a.stance == "no_comment":
            continue
        inside: dict[str, None] = {}
        for part in a.content:
            for span, actor in mentions[bisect_left(starts, part.start) : bisect_left(starts, part.end)]:
                if part.holds(span) and actor not in (speaker, speakers[a.id]):
                    inside[actor] = None
        yield from (_said(reading, a, actor, of=True) for actor in inside)


def _would_not(a: Attribution, text: str) -> bool:
    """Whether a statement is only what somebody refused to do ("refused to leave"), or came to hear: that is no word of theirs."""
    cue = words_at(text, a.cue[:1])
    if _HEARD.match(cue):
        return _HEARING.search(words_at(text, a.source)) is None
    return a.stance == "denied" and _REFUSED.match(cue) is not None


def _said(reading: Reading, a: Attribution, actor: str | None, *, of: bool) -> Said:
    text = reading.article.text
    stance, content = _put(a, text)
    words = words_at(text, content)
    return Said(
        report=reading.article.id, statement=a.id, actor=actor or "", way="of" if of else "said", stance=stance, manner=a.manner,
        span=content[0], words=words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…",
        said_by=(source_words(a, text) or None) if of else None, day=iso_day(dated(reading.article)),
    )  # fmt: skip


def _put(a: Attribution, text: str) -> tuple[str, tuple[Span, ...]]:
    """How a statement is put, and its words: who pleads not guilty denies, who pleads guilty grants it; an order is told with
    its verb."""
    if a.stance != "asked" or not a.cue or not a.content:
        return a.stance, a.content
    cue, (first, *rest) = words_at(text, a.cue[:1]), a.content
    if plea := _PLEA.search(cue):
        return ("denied" if plea["no"] else "confirmed"), a.content
    if _ORDER.match(cue) and 0 <= first.start - a.cue[0].end <= _NEXT:
        return "stated", (Span(a.cue[0].start, first.end), *rest)
    return a.stance, a.content


def _kind(actor: Actor) -> Kind | None:
    """What an actor is for link; None where it has no name. "Marenta's foreign ministry" has one, without being a proper name."""
    if actor.kind == "person":
        return "person" if actor.named else None
    if actor.kind not in _BODIES:
        return None
    return "body" if actor.named else _named_body(actor)


def _named_body(actor: Actor) -> Kind | None:
    name = name_of(actor.name, "body") if actor.kind in ("organisation", "country") else None
    return "body" if name and not name.plain and any(w[0].isupper() for w in actor.name.split()[1:]) else None


def _role(actor: Actor, text: str) -> str | None:
    """What the page says somebody is, the first that belongs to a walk of life, else the first at all."""
    told = [role for role in _roles(actor, text) if role]
    return next((role for role in told if fields_of(role)), told[0] if told else None)


def _roles(actor: Actor, text: str) -> Iterator[str | None]:
    last = actor.name.split()[-1]
    by_name = [span for span in actor.mentions if span.of(text).endswith(last)]
    name = name_of(actor.name)
    if name and name.title:
        yield role_in(name.title)
    for span in actor.mentions[: 4 * _MENTIONS]:
        if span not in by_name:
            yield role_in(span.of(text))
    for span in by_name[:_MENTIONS]:
        yield role_before(_before(text, span))
        yield _after(text, span)


def _before(text: str, span: Span) -> str:
    """The words that lead up to a name: "the striker Tomas Verel", "the striker, Tomas Verel, said"."""
    led = text[max(0, span.start - _BEFORE) : span.start]
    if text.startswith(",", span.end):
        led = led.removesuffix(", ") + " " if led.endswith(", ") else led
    return _LINE_END.split(led)[-1] if led.endswith(" ") else ""


def _after(text: str, span: Span) -> str | None:
    """The words set beside a name: "Tomas Verel, the chief negotiator"."""
    beside = text[span.end : span.end + _AFTER]
    return role_in(_LINE_END.split(beside[2:])[0]) if beside.startswith(", ") else None


def _side(actor: Actor, said: list[Attribution], text: str) -> tuple[str | None, str | None]:
    """The one country, and the one side that is none, that the page tells of an actor; None where it tells more than one."""
    sides = [side for a in said if a.about and a.inside is None for side in a.about.sides]
    countries = {c for c in (actor.country, *(side.country for side in sides)) if c and _COUNTRY.fullmatch(c)}
    others = {words_at(text, (side.span,)) for side in sides if side.country is None}
    return (min(countries) if len(countries) == 1 else None), (min(others) if len(others) == 1 else None)
