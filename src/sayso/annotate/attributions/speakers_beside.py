"""The names set beside a role, by the parse or behind a comma: "the campaign's manager, Jo Brown".

in: the text laid out, the named actors by where they stand; a source's head, its draft    out: the last word of the name that is
the source's, and none that is a place's or another's, or of who is told to go unnamed
"""

from __future__ import annotations

from sayso.annotate.actors.given import given_gender
from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.beside import goes_unnamed, names_a_place
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.speakers_mentions import Mentions
from sayso.annotate.attributions.titled import is_for_another, one_of_people
from sayso.language import Token

# What a name beside somebody's role can't be of, whatever it is labelled; a place or a body may own it ("the owner, Delmar Foods").
_NOBODYS = ("", "LAW", "WORK_OF_ART", "PRODUCT", "EVENT", "LANGUAGE")
_LONGEST_NAME = 4
_AWAY = ("for", "to", "from", "with")  # behind one of these another is named: "a spokeswoman for Mayor Ulla Brenn"


class Beside:
    """The names beside the roles of a page."""

    def __init__(self, layout: Layout, mentions: Mentions) -> None:
        self.layout = layout
        self.mentions = mentions

    def name(self, head: Token, draft: Draft) -> Token | None:
        """The name in apposition to a role: "the campaign's manager, Jo Brown"; no place's, and none of who goes unnamed."""
        found = self.told(head, draft)
        if found is None or found.i < head.i:
            return found
        if self._is_anothers(head, found):
            return None
        first = next((t for t in self.layout.tokens[max(0, found.i - _LONGEST_NAME) : found.i] if self._goes_with(t, found)), found)
        actor = self.mentions.at(found)
        known = actor is not None and actor.kind == "person" and " " in actor.name and first.i == found.i
        name = self.layout.tokens[first.i : found.i + 1]
        return None if names_a_place(self.layout, name, known) or goes_unnamed(self.layout, draft) else found

    def _is_anothers(self, head: Token, name: Token) -> bool:
        """Whether a name stands right behind the role of another than the head: "a spokesman for the president, Viktor Salin"."""
        commas = [t.i for t in self.layout.tokens[max(head.i, name.i - _LONGEST_NAME) : name.i] if t.text == ","]
        return bool(commas) and is_for_another(self.layout, head, self.layout.tokens[commas[-1] - 1])

    def _goes_with(self, token: Token, name: Token) -> bool:
        """Whether a token is an earlier word of a name."""
        return token.head == name.i and token.dep == "compound" and token.text[:1].isupper()

    def told(self, head: Token, draft: Draft) -> Token | None:
        """The person's name in apposition to a role, whatever else is told."""
        if (titled := self._titled(head, draft)) is not None:
            return titled
        if (called := self._called(head, draft)) is not None:
            return called
        if one_of_people(self.layout, head):
            return self._after_comma(head, draft)
        if head.pos != "NOUN" and not (head.pos == "PROPN" and head.text.islower()):  # "the skipper" is taken for a name
            return None
        if head.tag == "NNS" and head.lemma.lower() in words.PERSONS:
            return None  # "two justices, Elena Karst and Sonia Moro"
        beside = [c for c in self.layout.parsed.children(head.i) if c.dep == "appos"]
        if head.lemma.lower() in words.OWNERS and (owner := next((c for c in beside if self.mentions.at(c) is not None), None)):
            return owner  # "its largest shareholder, the Ostrander family"
        if (body := next((c for c in beside if self._is_body_of(head, c)), None)) is not None:
            return body
        appos = next((c for c in beside if c.pos == "PROPN"), None)
        if appos is None and head.lemma.lower() in words.PERSONS:
            below = [t for t in self.layout.parsed.subtree(head.i) if t.dep == "appos" and t.entity == "PERSON" and t.i > head.i]
            below = [
                t
                for t in below
                if not self._in_a_clause_of(t, head) and not is_for_another(self.layout, head, self.layout.tokens[t.head])
            ]
            appos = below[-1] if below else None
        if appos is None:
            return self._after_comma(head, draft)
        actor = self.mentions.at(appos)
        # "The mediator, Ingrid Taleen": no law, whatever the reader of names takes her for
        misread = actor is None and appos.entity in _NOBODYS and appos.i > head.i and head.lemma.lower() in words.PERSONS
        misread = misread or (self._one_of_many(head) and actor is not None and actor.kind == "organisation")
        person = appos.entity == "PERSON" or (actor is not None and actor.kind == "person")
        return appos if (person or misread) and self._like_a_persons(appos) else None

    def _called(self, head: Token, draft: Draft) -> Token | None:
        """The name that ends a source behind what one is called: "a passenger named Dora Lim", "one user called 80 Holm"."""
        if head.tag != "NN" or head.lemma.lower() not in words.PERSONS | words.INDIVIDUALS:
            return None
        tokens = self.layout.parsed.at(draft.source[0])
        at = next((k for k, t in enumerate(tokens) if t.i > head.i and t.lower in ("called", "named")), len(tokens))
        name = tokens[at + 1 :]
        named = 0 < len(name) <= _LONGEST_NAME and all(t.text[:1].isupper() or t.text.isdigit() for t in name)
        return name[-1] if named and at == len(tokens) - len(name) - 1 else None

    def _is_body_of(self, head: Token, name: Token) -> bool:
        """Whether a name beside a body's or a state's noun is its name: "the aid agency, Red Lantern", "the host, Norland"."""
        actor = self.mentions.at(name)
        lemma = head.lemma.lower()
        if actor is None or name.i < head.i or head.tag != "NN" or name.pos != "PROPN":
            return False
        if actor.kind in ("country", "place"):
            return lemma in words.STATES
        return actor.kind in ("organisation", "group") and lemma in words.STATES | words.ORGANISATIONS | words.OUTLETS

    def _in_a_clause_of(self, token: Token, head: Token) -> bool:
        """Whether a token stands in a clause about a head: "the investor, whose father, Rupert Hale, built the pier"."""
        for above in (token, *self.layout.parsed.ancestors(token.i)):
            if above.i == head.i:
                return False
            if above.dep in ("relcl", "acl", "advcl"):
                return True
        return False

    def _like_a_persons(self, token: Token, first: Token | None = None) -> bool:
        """Whether a name could be a person's by its words: two or more where no label says so, and none of them that of a day, a
        law, a prize or a street, unless the first is a given name ("Laura Day"). first: its first word, where that is known."""
        name = self.layout.text[first.start : token.end].split() if first is not None else self.run(token).split()
        things = any(w.lower() in words.OF_THINGS for w in name)
        actor = self.mentions.at(token)
        if token.entity == "PERSON" or (len(name) == 1 and actor is not None and actor.kind == "person"):
            return not things or given_gender(name[0]) is not None
        return len(name) > 1 and not things and all(w[:1].isupper() for w in name)

    def _after_comma(self, head: Token, draft: Draft) -> Token | None:
        """The name that ends a person's description behind a comma, whatever the parse hangs it on."""
        if head.lemma.lower() not in words.PERSONS and not one_of_people(self.layout, head):
            return None
        tokens = [t for s in draft.source for t in self.layout.parsed.at(s)]
        comma = max((k for k, t in enumerate(tokens) if t.text == ","), default=len(tokens))
        name = tokens[comma + 1 :]
        if not 0 < len(name) <= _LONGEST_NAME or not all(t.pos == "PROPN" or t.text.istitle() for t in name):
            return None  # "Per" of "Per Dahl" is taken for a preposition
        actor = self.mentions.at(name[-1])
        person = actor is not None and actor.kind == "person"
        if self._in_a_clause_of(name[-1], head):
            return None
        fits = person or self._one_of_many(head) or all(t.entity in ("PERSON", *_NOBODYS) for t in name)
        return name[-1] if fits and self._like_a_persons(name[-1], name[0]) else None

    def _one_of_many(self, head: Token) -> bool:
        """Whether a noun is one of many people who own nothing: beside "an official" a name is a person's, whatever its label."""
        determiner = self.layout.parsed.child(head.i, "det")
        lemma = head.lemma.lower()
        if one_of_people(self.layout, head):
            return True
        return determiner is not None and determiner.lower in ("a", "an") and lemma in words.PERSONS and lemma not in words.OWNERS

    def _titled(self, head: Token, draft: Draft) -> Token | None:
        """The name behind a title that the parse takes for the head: "Mayor of Sund Anna Lind"."""
        if head.lower not in words.TITLES:
            return None
        tokens = [t for s in draft.source for t in self.layout.parsed.at(s) if t.i > head.i]
        led = next((k for k, t in enumerate(tokens) if t.lower in _AWAY), len(tokens))
        names = [t for t in tokens[:led] if (a := self.mentions.at(t)) is not None and a.kind == "person"]
        return names[-1] if names and len({self.mentions.at(t) for t in names}) == 1 else None

    def run(self, token: Token) -> str:
        """The proper nouns in a row around a token, titles aside."""
        tokens, first, last = self.layout.tokens, token.i, token.i
        while first > 0 and tokens[first - 1].pos == "PROPN" and tokens[first - 1].head == token.i:
            first -= 1
        while first < last and tokens[first].lower.rstrip(".") in words.TITLES:
            first += 1
        return " ".join(self.layout.text[tokens[first].start : tokens[last].end].split())
