"""A participant of an event, from its head token: its words, the actor it is, the country it belongs to.

in: a parse, its country words and actors    out: `Participant`s and `Place`s
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from sayso.annotate.actors.linked import quoted_tokens
from sayso.annotate.actors.words import HUMAN_PLURALS
from sayso.annotate.countries import Geo, within
from sayso.annotate.events.frames import subject_of
from sayso.annotate.events.words import SAYING
from sayso.language import Parsed, Token
from sayso.model import Actor, Participant, Place, Span

_BEFORE = frozenset(["det", "amod", "compound", "poss", "nummod", "nmod", "predet", "quantmod", "case", "punct"])
_AFTER = frozenset(["of", "for"])
_MOST = 14  # tokens of "of …" taken into a phrase
_PRONOUNS = frozenset(["it", "he", "she", "they", "we", "i", "who", "which", "that"])


class Cast(Struct, frozen=True):
    """The page's actors by the token that heads each mention; quoted tells of each token whether it is between quotation marks."""

    parsed: Parsed
    geo: Sequence[Geo]
    quoted: list[bool]
    by_head: dict[int, Actor]


def cast_of(parsed: Parsed, geo: Sequence[Geo], actors: tuple[Actor, ...]) -> Cast:
    """The actors of a page, ready for looking up."""
    by_head: dict[int, Actor] = {}
    for actor in sorted(actors, key=lambda a: not a.named):
        for span in actor.mentions:
            inside = parsed.at(span)
            if inside:
                first, last = inside[0].i, inside[-1].i
                head = next((t.i for t in inside if not first <= t.head <= last or t.head == t.i), last)
                by_head.setdefault(head, actor)
    return Cast(parsed, geo, quoted_tokens(parsed), by_head)


def participant(cast: Cast, head: int) -> Participant:
    """The participant that a token heads; of a pronoun, the speaker it stands for where that is plain."""
    head = _antecedent(cast, head)
    span = phrase(cast.parsed, head)
    actor = cast.by_head.get(head) or _body(cast, head)
    country = (actor.country if actor else None) or next((g.iso3 for g in within(cast.geo, span)), None)
    words = _bare(span.of(cast.parsed.text))
    return Participant(name=actor.name if actor and (actor.named or _refers(cast, head)) else words, country=country, span=span)


def _refers(cast: Cast, head: int) -> bool:
    """Whether a phrase only points back: a pronoun, or "the …"."""
    if cast.parsed.tokens[head].pos == "PRON":
        return True
    article = cast.parsed.child(head, "det")
    return article is not None and article.lower == "the"


def _antecedent(cast: Cast, head: int) -> int:
    """Whom "it" or "they" stands for as the subject of what somebody says: the one who says it."""
    t = cast.parsed.tokens[head]
    if t.lower not in _PRONOUNS or t.dep not in ("nsubj", "nsubjpass") or cast.quoted[head]:
        return head
    verb = cast.parsed.tokens[t.head]
    while verb.dep in ("conj", "xcomp", "advcl") and verb.head != verb.i:
        verb = cast.parsed.tokens[verb.head]
    says = cast.parsed.tokens[verb.head]
    if verb.dep != "ccomp" or says.lemma.lower() not in SAYING:
        return head
    subject = subject_of(cast.parsed, says)
    mine, theirs = cast.by_head.get(head), cast.by_head.get(subject) if subject is not None else None
    if subject is None or cast.parsed.tokens[subject].pos == "PRON" or (mine is not None and mine is not theirs):
        return head
    return subject


def _body(cast: Cast, head: int) -> Actor | None:
    """The body whose people a noun names: Zarad of "Zarad commanders"."""
    t = cast.parsed.tokens[head]
    if t.lower not in HUMAN_PLURALS:
        return None
    owners = (cast.by_head.get(k.i) for k in cast.parsed.children(head) if k.dep in ("compound", "poss", "nmod"))
    return next((a for a in owners if a is not None and a.kind in ("organisation", "group")), None)


def phrase(parsed: Parsed, head: int) -> Span:
    """A noun phrase: from its first word to its head, and on over "of …"; no clause, no apposition, no possessive mark."""
    first = head
    for k in reversed([k for k in parsed.children(head) if k.i < head]):
        if k.dep not in _BEFORE or _date(parsed, k, head) or k.text in (",", ":", ";", "-", "—", "–", "“", '"', "”"):
            break
        first = k.left
    return parsed.span(first, _stop(parsed, head, 0))


def _date(parsed: Parsed, k: Token, head: int) -> bool:
    """Whether a word before a name is a date that the parser took into it: "In April Norland had asked"."""
    return k.entity == "DATE" and k.dep == "compound" and parsed.tokens[head].pos == "PROPN"


def _stop(parsed: Parsed, head: int, depth: int) -> int:
    """Where a noun phrase ends: after its head, or after what it is "of" or "for", that phrase's own end."""
    for k in parsed.children(head):
        if k.dep == "prep" and k.lower in _AFTER and head < k.i <= head + 2 and depth < 3:
            inner = parsed.child(k.i, "pobj")
            if inner is not None and inner.i - head < _MOST:
                return _stop(parsed, inner.i, depth + 1)
    return head + 1


def _bare(words: str) -> str:
    """Words without the article."""
    words = " ".join(words.split())
    for article in ("the ", "The ", "a ", "A ", "an ", "An "):
        if words.startswith(article):
            return words[len(article) :]
    return words


def place_of(cast: Cast, verb: Token) -> Place | None:
    """Where it happens: a place or country "in", "at" or "near" which it is said to."""
    for k in cast.parsed.children(verb.i):
        inner = [k, *cast.parsed.children(k.i)] if k.dep in ("dobj", "pobj") else [k]
        for p in inner:
            if p.dep == "prep" and p.lower in ("in", "at", "near"):
                o = cast.parsed.child(p.i, "pobj")
                actor = cast.by_head.get(o.i) if o else None
                if actor is not None and actor.kind in ("place", "country"):
                    return Place(name=actor.name, country=actor.country)
    return None
