"""Where the named actors of a page are mentioned, and as whom: what telling speakers apart needs to look up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from sayso.annotate.actors.given import given_gender
from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.draft import Layout
from sayso.language import Token
from sayso.model import Actor

# Mentions nest two or three deep at most; looking back over this many finds every one that holds a token.
_DEEPEST = 12
# Sentences looked back over for what "it" is.
_SENTENCES = 4
_SENTENCE_REACH = 200  # tokens: sentences of hostile texts have no end
# Bodies as well as the places they work in, of which more is told than what they say.
_SITES = words.words_of("city town country nation state plant factory mine yard shipyard hall side camp club unit")
# A title of address ends this many code points before its name at most ("Mrs. ").
_TITLE_ROOM = 12
_SURE = 2  # mentions; a word taken for a person more often than this is one


class Mentions:
    """The named actors by where they are mentioned; knows the gender that their pronouns and titles on the page give."""

    def __init__(self, layout: Layout, actors: tuple[Actor, ...]) -> None:
        self.layout = layout
        self.actors = actors
        self._by_id = {a.id: a for a in actors}
        self._rows = sorted((span.start, span.end, a.id) for a in actors for span in a.mentions)
        self._starts = [start for start, _, _ in self._rows]
        self._gender = {a.id: g for a in actors if (g := self._told_gender(a))}

    def at(self, token: Token) -> Actor | None:
        """The named actor in a mention of whom a token stands; the shortest mention wins."""
        k = bisect_right(self._starts, token.start)
        around = [(end - start, a) for start, end, a in self._rows[max(0, k - _DEEPEST) : k] if token.end <= end]
        return self._by_id[min(around)[1]] if around else None

    def between(self, first: int, stop: int) -> Iterator[tuple[int, Actor]]:
        """The mentions that start in ``[first, stop)``: where, and of whom."""
        for start, _, actor in self._rows[bisect_left(self._starts, first) : bisect_left(self._starts, stop)]:
            yield start, self._by_id[actor]

    def last(self, actor: Actor, before: int) -> int:
        """Where an actor was last mentioned by more than a pronoun; -1 where nowhere."""
        text = self.layout.text
        told = [s.start for s in actor.mentions if s.end <= before and s.of(text).lower() not in words.PRONOUNS]
        return max(told, default=-1)

    def is_subject(self, start: int) -> bool:
        """Whether the mention that starts here is the subject of its clause, outside quotations, or stands beside it ("the
        minister, Ulla Rehn, came")."""
        if self.layout.quote_at(start) is not None:
            return False
        token = self.layout.token_at(start)
        while token.dep in ("compound", "amod", "det", "nmod") and token.head > token.i:
            token = self.layout.tokens[token.head]
        if token.dep == "appos":
            token = self.layout.tokens[token.head]
        return token.dep in ("nsubj", "nsubjpass")

    def body_before(self, token: Token) -> Token | None:
        """The body that the sentence before a pronoun is about, in the same paragraph: "The weather service measured gusts. It…".
        Sentences about "it" themselves are stepped over."""
        layout = self.layout
        first = layout.paragraphs[layout.paragraph_at(token.start)].start
        for k in range(token.sentence - 1, max(-1, token.sentence - _SENTENCES), -1):
            start, stop = layout.parsed.sentences[k]
            if layout.tokens[start].start < first:
                return None
            stop = min(stop, start + _SENTENCE_REACH)
            root = next((t for t in layout.tokens[start:stop] if t.head == t.i), None)
            subject = layout.parsed.child(root.i, "nsubj", "nsubjpass") if root is not None else None
            if subject is None:  # "measured" taken for an adjective
                subject = next((t for t in layout.tokens[start:stop] if t.dep in ("nsubj", "nsubjpass")), None)
            if subject is None or subject.lower not in words.THING_PRONOUNS:
                return subject if subject is not None and self._is_body(subject) else None
        return None

    def _is_body(self, subject: Token) -> bool:
        """Whether a subject is one body, by name or by its noun."""
        if self.layout.quoted(subject.i) or self.layout.parsed.child(subject.i, "conj"):
            return False
        actor = self.at(subject)
        if actor is not None:
            return actor.kind == "organisation"
        return subject.tag == "NN" and subject.lemma.lower() in words.ORGANISATIONS - _SITES

    def may_be(self, actor: str, gender: str) -> bool:
        """Whether an actor is not known to be of the other gender."""
        return self._gender.get(actor, gender) == gender

    def is_bare(self, actor: Actor) -> bool:
        """Whether a person is one word that the page has once or twice, without a first name, a title, an office or a pronoun: it
        may as well be a place's name ("Lukwemba had insisted on this")."""
        if actor.kind != "person" or " " in actor.name or len(actor.mentions) > _SURE or actor.id in self._gender:
            return False
        text = self.layout.text
        if any(s.of(text) != actor.name for s in actor.mentions) or given_gender(actor.name) is not None:
            return False
        before = (text[max(0, s.start - _TITLE_ROOM) : s.start].split()[-1:] for s in actor.mentions)
        return not any(w.lower().rstrip(".") in words.TITLES for word in before for w in word)

    def learn(self, actor: str, gender: str) -> None:
        """Note the gender of an actor that a pronoun was found to mean."""
        self._gender.setdefault(actor, gender)

    def of_gender(self, people: Sequence[Actor], gender: str) -> Actor | None:
        """The only one of several people who is known to be of a gender, where none of the others may well be: a first name that no
        table knows is no sign."""
        known = [(a, self._gender.get(a.id) or given_gender(a.name.split()[0])) for a in people]
        fitting = [a for a, told in known if told == gender]
        return fitting[0] if len(fitting) == 1 and all(told != "either" for _, told in known) else None

    def title_before(self, start: int) -> str | None:
        """The gender of a title of address before a place, if one stands there."""
        before = self.layout.text[max(0, start - _TITLE_ROOM) : start].split()
        return words.GENDER.get(before[-1].lower().rstrip(".")) if before else None

    def _told_gender(self, actor: Actor) -> str | None:
        """The gender that a person's pronouns and titles on the page give, where they agree; without any, the first name's."""
        if actor.kind != "person":
            return None
        told = {words.GENDER.get(s.of(self.layout.text).lower()) for s in actor.mentions}
        told |= {self.title_before(s.start) for s in actor.mentions}
        told.discard(None)
        if not told and " " in actor.name:
            given = given_gender(actor.name.split()[0])
            return given if given != "either" else None
        return told.pop() if len(told) == 1 else None
