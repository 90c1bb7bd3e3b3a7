"""Speakers: statements that a person gave to somebody else.

in: a reading and `Edit`s    out: the reading with its statements in the mouths that a person put them in
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from sayso.mend.anchors import found
from sayso.model import BY_A_PERSON, Actor, Attribution, Edit, Quote, Reading, Span, WrongSpeaker, one_person, overlap, words_of
from sayso.model.reading import ActorKind, SourceKind

_NAMED: dict[ActorKind, SourceKind] = {"person": "named_person", "group": "group"}
_UNNAMED: dict[ActorKind, SourceKind] = {"person": "anonymous_person", "group": "group"}
_LEAST = 0.5  # share of the quoted words and a statement's that is in both, for these to be its words
# These are the page's words for whoever speaks, and name nobody.
_PRONOUN_LIST = "he she they it him her them i we me us who himself herself themselves itself"
_PRONOUNS = frozenset(_PRONOUN_LIST.split())


class _Mouth(Struct, frozen=True):
    """Whose a statement is now. actor: where the page has one of that name."""

    name: str | None
    actor: Actor | None
    kind: SourceKind


def with_speakers(reading: Reading, edits: Iterable[Edit]) -> Reading:
    """The reading with its statements given to whom a person said, a later correction over an earlier one.

    Of a corrected statement:
    - speaker is the actor's name, as for all of that actor's statements, where the page has one whom the given name means; else the
      given name, without an actor, and of unknown kind: the name alone tells no ministry from a man. With None it is nobody's.
    - source goes, for it is the words that were wrongly taken for the speaker; it stays where it is a pronoun, which means whoever
      speaks, and where it is a mention of the new speaker. The cue stays: that it was said, and how, is as it was.
    - what about tells of the source (how many, whose, how near, why unnamed) goes with it; to whom, where and when it was said, and
      what qualifies the content, stays.
    - made_by is "a person", and score None: nobody estimated that.
    A statement that had its speaker only from a corrected one goes with it: one within it that names its source by a pronoun or not
    at all, and a quotation without a cue that goes on behind it.
    """
    told: dict[str, str | None] = {}
    for edit in sorted(edits, key=lambda e: e.number):
        if edit.undone is None and isinstance(edit.what, WrongSpeaker):
            statement = statement_at(reading, edit.what.statement)
            if statement is not None:
                told[statement.id] = edit.what.speaker
    if not told:
        return reading
    mouths = {name: _mouth(reading, speaker, told) for name, speaker in told.items()}
    mouths |= _followers(reading, mouths)
    changed = tuple(_given(a, mouths[a.id], reading.article.text) if a.id in mouths else a for a in reading.attributions)
    return reading if changed == reading.attributions else replace(reading, attributions=changed)


def statement_at(reading: Reading, quote: Quote) -> Attribution | None:
    """The statement whose words are quoted: the innermost that holds them, or else the one that they are most of. None where they
    are gone or nobody's, or where two statements that are not one within the other have them alike."""
    span = found(reading.article.text, quote) if quote.report == reading.article.id else None
    if span is None:
        return None
    depths = _depths(reading.attributions)
    fits: dict[str, tuple[bool, float, float]] = {}
    for a in reading.attributions:
        shared = _shared(a, span)
        if any(part.holds(span) for part in a.content):
            fits[a.id] = (True, depths[a.id], shared)
        elif shared >= _LEAST:
            fits[a.id] = (False, shared, depths[a.id])
    most = max(fits.values(), default=None)
    best = [a for a in reading.attributions if a.id in fits and fits[a.id] == most]
    return best[0] if len(best) == 1 else None


def actor_at(reading: Reading, quote: Quote) -> str | None:
    """The id of the actor that is named at a quote: of its mentions the one that shares most with the words; of those that share as
    much the shortest."""
    span = found(reading.article.text, quote) if quote.report == reading.article.id else None
    if span is None:
        return None
    touching = [(overlap(m, span), m.start - m.end, a.id) for a in reading.actors for m in a.mentions if m.touches(span)]
    return max(touching, key=lambda t: t[:2])[2] if touching else None


def _shared(a: Attribution, span: Span) -> float:
    """Which share of the words of a statement and of a quote are in both. A quote may reach from the first part of a statement to
    its last, over who says it."""
    whole = _extent(a)
    shared = ((sum(overlap(p, span) for p in parts), sum(p.end - p.start for p in parts)) for parts in (a.content, (whole,)))
    return max(both / (own + span.end - span.start - both) for both, own in shared)


def _extent(a: Attribution) -> Span:
    """From where a statement's content starts to where it ends."""
    return Span(min((s.start for s in a.content), default=0), max((s.end for s in a.content), default=0))


def _depths(attributions: Iterable[Attribution]) -> Mapping[str, int]:
    """How many others each statement stands within."""
    inside = {a.id: a.inside for a in attributions}
    depths = {}
    for name in inside:
        outer, depth, seen = inside[name], 0, {name}
        while outer in inside and outer not in seen:
            seen.add(outer)
            outer, depth = inside[outer], depth + 1
        depths[name] = depth
    return depths


def _mouth(reading: Reading, speaker: str | None, told: Mapping[str, str | None]) -> _Mouth:
    name = " ".join(speaker.split()) if speaker else ""
    if not name:
        return _Mouth(None, None, "unknown")
    actor = _actor_of(reading, name)
    if actor is None:
        return _Mouth(name, None, "unknown")
    return _Mouth(actor.name, actor, _kind(reading, actor, told))


def _actor_of(reading: Reading, name: str) -> Actor | None:
    """The one actor that a name means: by all of it, or else the one person who may be called so ("Venn"). None where it is two."""
    alike = [a for a in reading.actors if a.name.casefold() == name.casefold()]
    alike = alike or [a for a in reading.actors if words_of(a.name) == words_of(name) != ()]
    alike = alike or [a for a in reading.actors if a.kind == "person" and a.named and one_person(a.name, name)]
    return alike[0] if len(alike) == 1 else None


def _kind(reading: Reading, actor: Actor, told: Mapping[str, str | None]) -> SourceKind:
    """What kind of source an actor is: as the page's other statements of it have it (a paper is an outlet), else by what it is."""
    known = {a.source_kind for a in reading.attributions if a.speaker_actor == actor.id and a.id not in told}
    if len(known) == 1:
        return known.pop()
    return (_NAMED if actor.named else _UNNAMED).get(actor.kind, "organisation")


def _followers(reading: Reading, mouths: Mapping[str, _Mouth]) -> dict[str, _Mouth]:
    """The statements that had their speaker from a corrected one only, and whose they are now."""
    before = {a.id: a for a in reading.attributions}
    now = dict(mouths)
    last: Attribution | None = None
    # What stands within another starts in it, or behind where it starts, and so comes after it.
    for a in sorted(reading.attributions, key=lambda a: (_extent(a).start, -_extent(a).end)):
        outer = before.get(a.inside or "")
        leans = outer if outer is not None and _names_nobody(a, reading.article.text) else None
        if leans is None and outer is None and not a.source and not a.cue:
            leans = last
        if leans is not None and leans.id in now and a.id not in now and _goes_with(a, leans, now[leans.id]):
            now[a.id] = now[leans.id]
        if outer is None:
            last = a
    return {name: mouth for name, mouth in now.items() if name not in mouths}


def _goes_with(a: Attribution, leans: Attribution, now: _Mouth) -> bool:
    """Whether a statement was in the mouth that another is no longer in."""
    before = (leans.speaker, leans.speaker_actor)
    return a.speaker is not None and (a.speaker, a.speaker_actor) == before != (now.name, now.actor.id if now.actor else None)


def _names_nobody(a: Attribution, text: str) -> bool:
    """Whether the words for a statement's source name nobody: pronouns, or none at all."""
    return all(s.of(text).strip().casefold() in _PRONOUNS for s in a.source)


def _given(a: Attribution, mouth: _Mouth, text: str) -> Attribution:
    """A statement in another mouth; in the one that it was in, it is only surer."""
    actor = mouth.actor.id if mouth.actor else None
    if (a.speaker, a.speaker_actor) == (mouth.name, actor):
        return replace(a, made_by=BY_A_PERSON, score=None)
    mentions = mouth.actor.mentions if mouth.actor else ()
    kept = tuple(s for s in a.source if s.of(text).strip().casefold() in _PRONOUNS or any(m.touches(s) for m in mentions))
    about = a.about
    if about is not None and kept != a.source:
        about = replace(about, count=None, anonymity=None, reason=None, nearness=None, sides=())
    return replace(
        a,
        source=kept,
        source_kind=mouth.kind,
        speaker=mouth.name,
        speaker_actor=actor,
        score=None,
        made_by=BY_A_PERSON,
        about=about,
    )
