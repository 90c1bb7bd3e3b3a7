"""Who stands behind each statement: the sources of a page tied to its actors, and the unnamed ones kept apart.

Statements are taken in the order of the text. A source is, in this order: a mention of a named actor; a pronoun or a bare
"the source", which takes up the nearest earlier one that fits; a description, which is either one met before or a new unnamed
actor. Where two fit equally the speaker stays unknown: a statement in the wrong mouth is worse than one without a name.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from msgspec import Struct

from sayso.annotate import sources_words as words
from sayso.annotate.attribution_draft import Draft, Layout
from sayso.annotate.sources import RELATIVE, antecedent
from sayso.language import Token
from sayso.model import Actor, Span
from sayso.model.reading import ActorKind, SourceKind

_WORD = re.compile(r"\w+")
_EMPTY = words.words_of("""
    the a an this that these those one two three several some many another other same such of to in on at for and
    """)
_INDEFINITE = frozenset(("a", "an", "one", "another", "some", "several", "two", "three", "four", "five", "many", "other"))
# A continued quotation or a pronoun looks no farther back than this many paragraphs.
_REACH = 2


class Speaker(Struct, frozen=True, kw_only=True):
    """Who says it: name and actor (None where in doubt) and the kind of source."""

    name: str | None = None
    actor: str | None = None
    kind: SourceKind = "unknown"


class _Unnamed(Struct, kw_only=True):
    """An unnamed source while the page is read: it grows by every description that takes it up."""

    id: str
    name: str
    lemma: str
    terms: set[str]
    plural: bool
    kind: SourceKind
    mentions: list[Span]


class _Turn(Struct, frozen=True, kw_only=True):
    """Who spoke last, and where."""

    speaker: Speaker
    at: int
    plural: bool = False


class Cast:
    """The people of a page as they are met, statement by statement."""

    def __init__(self, layout: Layout, actors: tuple[Actor, ...]) -> None:
        self.layout = layout
        self.named = actors
        self._by_id = {a.id: a for a in actors}
        self._mentions = sorted((span.start, span.end, a.id) for a in actors for span in a.mentions)
        self._starts = [m[0] for m in self._mentions]
        self._unnamed: list[_Unnamed] = []
        self._turns: list[_Turn] = []

    def actors(self) -> tuple[Actor, ...]:
        """The named actors and, behind them, the unnamed sources."""
        return (*self.named, *(_as_actor(u) for u in self._unnamed))

    def speaker(self, draft: Draft) -> Speaker:
        """Who says a statement; statements must come in the order of the text."""
        at = draft.content[0].start
        if draft.goes_on:
            return self._goes_on(at)
        head = self._head(draft)
        if head is None:
            return Speaker()
        speaker = self._resolve(head, draft)
        self._turns.append(
            _Turn(speaker=speaker, at=head.start, plural=head.tag in ("NNS", "NNPS") or head.lower in words.PLURAL_PRONOUNS)
        )
        return speaker

    def _head(self, draft: Draft) -> Token | None:
        if draft.head is None:
            return None
        head = self.layout.tokens[draft.head]
        if head.lower in RELATIVE and draft.verb is not None:
            return antecedent(self.layout, head, draft.verb)
        return head

    def _resolve(self, head: Token, draft: Draft) -> Speaker:
        lower = head.lower
        if lower in words.FIRST_PERSON:
            return self._first_person(head)
        if lower in words.SINGULAR_PRONOUNS | words.PLURAL_PRONOUNS | words.THING_PRONOUNS:
            return self._pronoun(head)
        if any(c.dep == "conj" and c.pos in ("NOUN", "PROPN") for c in self.layout.parsed.children(head.i)) and head.pos in (
            "NOUN",
            "PROPN",
        ):
            return self._described(head, draft)
        if (actor := self._actor_of(head)) is not None:
            return _named(actor)
        if head.pos in ("NOUN", "PROPN", "ADJ", "NUM", "DET", "PRON") and draft.source:
            return self._described(head, draft)
        return Speaker()

    # Named

    def _mentioned(self, token: Token) -> Actor | None:
        """The named actor in a mention of whom a token stands; the shortest mention wins."""
        best: tuple[int, str] | None = None
        k = bisect_right(self._starts, token.start)
        for start, end, actor in self._mentions[max(0, k - 12) : k]:
            if start <= token.start and token.end <= end and (best is None or end - start < best[0]):
                best = (end - start, actor)
        return self._by_id[best[1]] if best else None

    def _actor_of(self, head: Token) -> Actor | None:
        """The named actor that a noun phrase is: by its head, or by the name set beside it."""
        if (actor := self._mentioned(head)) is not None:
            return actor
        for child in self.layout.parsed.children(head.i):
            if (
                child.dep == "appos"
                and child.pos == "PROPN"
                and (actor := self._mentioned(child)) is not None
                and actor.kind == "person"
            ):
                return actor
        return None

    # Pronouns and continuations

    def _last(self, at: int) -> _Turn | None:
        """The last turn before a place, if it is near."""
        here = self.layout.paragraph_at(at)
        for turn in reversed(self._turns):
            if turn.at < at:
                return turn if here - self.layout.paragraph_at(turn.at) <= _REACH else None
        return None

    def _goes_on(self, at: int) -> Speaker:
        last = self._last(at)
        return last.speaker if last is not None else Speaker()

    def _first_person(self, head: Token) -> Speaker:
        return Speaker()

    def _pronoun(self, head: Token) -> Speaker:
        actor = self._mentioned(head)
        last = self._last(head.start)
        unnamed = self._unnamed_turn(last, head)
        if actor is not None:
            spoken = [s for s in actor.mentions if s.end <= head.start and s.of(self.layout.text).lower() not in _PRONOUNS]
            if unnamed is not None and last is not None and spoken and last.at > spoken[-1].start:
                return unnamed
            return _named(actor)
        return unnamed or Speaker(kind="anonymous_person" if head.lower in words.SINGULAR_PRONOUNS else "unknown")

    def _unnamed_turn(self, last: _Turn | None, head: Token) -> Speaker | None:
        """The last speaker, where it is an unnamed source that the pronoun fits."""
        if last is None or last.speaker.actor is None or last.speaker.actor in self._by_id:
            return None
        if last.plural != (head.lower in words.PLURAL_PRONOUNS) or (
            head.lower in words.THING_PRONOUNS and last.speaker.kind == "anonymous_person"
        ):
            return None
        return last.speaker

    # Described

    def _described(self, head: Token, draft: Draft) -> Speaker:
        span = draft.source[0]
        text = _description(span.of(self.layout.text))
        lemma = head.lemma.lower()
        plural = head.tag in ("NNS", "NNPS")
        if lemma in words.MEDIA and (author := self._author(head)) is not None:
            return author
        terms = {w for w in _terms(text) if w != head.lower} - _EMPTY
        known = self._known(head, lemma, terms, plural, text)
        if known is None:
            known = self._new(head, lemma, terms, plural, text)
        elif len(text) > len(known.name) and not text[:1].isdigit():
            known.name = text
        known.terms |= terms
        known.mentions.append(span)
        return Speaker(name=known.name, actor=known.id, kind=known.kind)

    def _author(self, head: Token) -> Speaker | None:
        """Whose statement, post or speech it is."""
        parsed = self.layout.parsed
        owner = parsed.child(head.i, "poss")
        candidates = [owner] if owner is not None else []
        for t in parsed.subtree(head.i):
            if t.lower in ("by", "from") and t.dep in ("prep", "agent"):
                candidates += [c for c in parsed.children(t.i) if c.dep == "pobj"]
        for c in candidates:
            if (actor := self._mentioned(c)) is not None:
                return _named(actor)
        last = self._last(head.start)
        return last.speaker if last is not None and not candidates else None

    def _known(self, head: Token, lemma: str, terms: set[str], plural: bool, text: str) -> _Unnamed | None:
        """An unnamed source met before that this description takes up."""
        determiner = self._determiner(head)
        same = [u for u in self._unnamed if u.lemma == lemma and u.plural == plural]
        if determiner in _INDEFINITE or (determiner == "" and not plural):
            return next((u for u in reversed(same) if determiner != "another" and len(terms) > 1 and terms == u.terms), None)
        fitting = [u for u in same if terms <= u.terms]
        return max(fitting, key=lambda u: u.mentions[-1].start, default=None)

    def _determiner(self, head: Token) -> str:
        first = next((c for c in self.layout.parsed.children(head.i) if c.dep in ("det", "nummod", "poss") and c.i < head.i), None)
        return first.lower if first is not None else ""

    def _new(self, head: Token, lemma: str, terms: set[str], plural: bool, text: str) -> _Unnamed:
        kind = self._kind(head, lemma, plural)
        unnamed = _Unnamed(
            id=f"u{len(self._unnamed) + 1}", name=text, lemma=lemma, terms=set(terms), plural=plural, kind=kind, mentions=[]
        )
        self._unnamed.append(unnamed)
        return unnamed

    def _kind(self, head: Token, lemma: str, plural: bool) -> SourceKind:
        if head.pos == "PROPN":
            if head.entity == "PERSON":
                return "named_person"
            return "outlet" if words.is_outlet(head.text) else "group" if head.entity == "NORP" else "organisation"
        return words.kind_of_noun(lemma, plural)


_PRONOUNS = words.SINGULAR_PRONOUNS | words.PLURAL_PRONOUNS | words.THING_PRONOUNS


def _named(actor: Actor) -> Speaker:
    kinds: dict[ActorKind, SourceKind] = {"person": "named_person", "group": "group"}
    kind = kinds.get(actor.kind, "organisation")
    if actor.kind == "organisation" and words.is_outlet(actor.name):
        kind = "outlet"
    return Speaker(name=actor.name, actor=actor.id, kind=kind)


def _terms(text: str) -> list[str]:
    return [w.lower() for w in _WORD.findall(text)]


def _description(text: str) -> str:
    """The words of a description on one line, without a relative clause set off by a comma."""
    return " ".join(re.split(r",\s+(?:who|which|whose)\b", text, maxsplit=1)[0].split())


def _as_actor(u: _Unnamed) -> Actor:
    kind: ActorKind = (
        "person" if u.kind in ("named_person", "anonymous_person") else "group" if u.kind == "group" else "organisation"
    )
    return Actor(id=u.id, name=u.name, kind=kind, named=False, mentions=tuple(sorted(set(u.mentions))))
