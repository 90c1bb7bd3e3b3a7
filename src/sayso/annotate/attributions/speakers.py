"""Who stands behind each statement: the sources of a page tied to its actors, and the unnamed ones kept apart.

Statements are taken in the order of the text. A source is, in this order: a pronoun, which takes up the last speaker that fits;
a mention of a named actor; a name that no actor has; a description, which is an unnamed source met before or a new one.
Where it could be two the speaker stays unknown: a statement in the wrong mouth is worse than one without a name.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from sayso.annotate.actors.given import given_gender
from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.beside import goes_unnamed, names_a_place
from sayso.annotate.attributions.cues import SAYING
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.sources import RELATIVE, antecedent, may_speak, source_spans, subject_of
from sayso.annotate.attributions.speakers_mentions import Mentions
from sayso.annotate.attributions.speakers_unnamed import Registry, Unnamed, is_joint
from sayso.language import Token
from sayso.model import Actor
from sayso.model.reading import ActorKind, SourceKind

# A pronoun looks no farther back than this many paragraphs; a quotation without a cue, than to the one before.
_REACH = 2
_NEXT = 1
# What a name beside somebody's role can't be of, whatever it is labelled; a place or a body may own it ("the owner, Delmar Foods").
_NOBODYS = ("", "LAW", "WORK_OF_ART", "PRODUCT", "EVENT", "LANGUAGE")
_LONGEST_NAME = 4
_FAR_MORE = 3
_PERSONS: tuple[SourceKind, ...] = ("named_person", "anonymous_person")
# A name of no known kind that does this is a person's.
_PERSONAL_CUES = frozenset(("say", "tell", "write", "add"))
_OPENS = frozenset(("IN", "TO", "WDT", "WP", "VBG", "VBN", "VBD"))  # with one of these more than a role stands before a name
_LABELS = frozenset(("transcript", "dash"))
_KINDS: dict[ActorKind, SourceKind] = {"person": "named_person", "group": "group"}


class Speaker(Struct, frozen=True, kw_only=True):
    """Who says it: name and actor (None where in doubt) and the kind of source."""

    name: str | None = None
    actor: str | None = None
    kind: SourceKind = "unknown"


class _Turn(Struct, frozen=True, kw_only=True):
    """Who spoke last, where the words that name them start, and where their statement ends."""

    speaker: Speaker
    at: int
    end: int
    plural: bool

    def reach(self, place: int) -> int:
        """How far the turn has the floor, seen from a later place: whoever is named in what it says does not take over."""
        return self.end if self.end <= place else self.at


class Cast:
    """The people of a page as they are met, statement by statement."""

    def __init__(self, layout: Layout, actors: tuple[Actor, ...]) -> None:
        self.layout = layout
        self.named = actors
        self.unnamed = Registry(layout)
        self.mentions = Mentions(layout, actors)
        self._turns: list[_Turn] = []

    def actors(self) -> tuple[Actor, ...]:
        """The named actors and, behind them, the unnamed sources."""
        return (*self.named, *(u.actor() for u in self.unnamed.entries))

    def speaker(self, draft: Draft) -> Speaker:
        """Who says a statement; statements must come in the order of the text."""
        if draft.goes_on:
            last = self._last(draft.content[0].start, _NEXT)
            return last.speaker if last is not None else Speaker()
        head = self._head(draft)
        if head is None:
            return Speaker()
        if draft.rule == "clause-quoted":  # told by another: never takes the floor
            return self._resolve(head, draft)
        speaker = self._resolve(head, draft)
        plural = head.tag in ("NNS", "NNPS") or head.lower in words.PLURAL_PRONOUNS or is_joint(self.layout, head)
        end = max(s.end for s in (*draft.source, *draft.cue, *draft.content))
        self._turns.append(_Turn(speaker=speaker, at=head.start, end=end, plural=plural))
        return speaker

    def _head(self, draft: Draft) -> Token | None:
        if draft.head is None:
            return None
        head = self.layout.tokens[draft.head]
        if head.lower in RELATIVE and draft.verb is not None:
            return antecedent(self.layout, head, draft.verb)
        return self._name_behind(head, draft) or head

    def _name_behind(self, head: Token, draft: Draft) -> Token | None:
        """The last word of the person's whole name that ends a source right behind a role, where the parse takes the role for all:
        "Union leader Per Dahl"."""
        tokens = self.layout.parsed.at(draft.source[0]) if len(draft.source) == 1 else ()
        actor = self.mentions.at(tokens[-1]) if tokens and tokens[-1].i > head.i else None
        if actor is None or actor.kind != "person" or self.mentions.at(head) is actor:
            return None
        name = len(actor.name.split())
        role = tokens[-name - 1 : -name]
        whole = " ".join(t.text for t in tokens[-name:]) == actor.name and name > 1
        called = bool(role) and role[0].lower in words.PERSONS | words.TITLES
        return tokens[-1] if whole and called and not any(t.text in ",;:" or t.tag in _OPENS for t in tokens[:-name]) else None

    def _resolve(self, head: Token, draft: Draft) -> Speaker:
        lower = head.lower
        if lower in words.FIRST_PERSON or not draft.source:
            return Speaker()
        if draft.rule == "signed":
            return self._signed(head, draft)
        if draft.rule in _LABELS:
            return self._labelled(draft)
        if any(c.lower == "whose" for c in self.layout.parsed.children(head.i)):
            return Speaker(kind=words.kind_of_noun(head.lemma.lower(), None))
        if lower in words.SINGULAR_PRONOUNS:
            return self._person(head, draft)
        if lower in words.PLURAL_PRONOUNS | words.THING_PRONOUNS:
            return self._thing(head, draft)
        if is_joint(self.layout, head):
            return self._described(head, draft)
        return self._actor(head, draft) or self._proper(head, draft) or self._described(head, draft)

    # Named

    def _labelled(self, draft: Draft) -> Speaker:
        """The speaker of a turn or a signed quotation: the words are a name, whatever the parse makes of them."""
        name = " ".join(draft.source[0].of(self.layout.text).split())
        last = name.split()[-1].casefold()
        called = [a for a in self.named if a.kind == "person" and a.name.casefold().split()[-1] == last]
        if len(called) == 1:
            return _named(called[0])
        return _of(self.unnamed.by_name(name, "named_person", draft.source[0]))

    def _signed(self, head: Token, draft: Draft) -> Speaker:
        """The signer of a post: the actor of that very name, or one mentioned by it; unknown where the page has none."""
        name = " ".join(draft.source[0].of(self.layout.text).split()).casefold()
        called = [a for a in self.named if a.name.casefold() == name]
        actor = called[0] if len(called) == 1 else self.mentions.at(head)
        fits = actor is not None and set(actor.name.casefold().split()) & set(name.split())
        return _named(actor) if actor is not None and fits else Speaker()

    def _actor(self, head: Token, draft: Draft) -> Speaker | None:
        """The named actor that a noun phrase is: by its head, or by the name set beside it."""
        actor, beside = self.mentions.at(head), self._beside(head, draft)
        refused = head.pos == "NOUN" and beside is None and (self._set_beside(head, draft) or goes_unnamed(self.layout, draft))
        if refused:
            return None
        if actor is not None and head.pos == "NOUN" and not _may_be_called(actor, head.lemma.lower()):
            actor = None
        if beside is not None:
            actor = self.mentions.at(beside)
        elif actor is not None and head.pos == "NOUN" and (nearer := self._nearer(head, actor)):
            return _of(nearer)
        if actor is not None and actor.kind == "organisation" and head.pos == "NOUN" and head.lemma.lower() in words.OUTLETS:
            return replace(_named(actor), kind="outlet")  # "the Spanish newspaper El Norte"
        return _named(actor) if actor is not None else None

    def _nearer(self, head: Token, actor: Actor) -> Unnamed | None:
        """An unnamed source of the same noun that spoke after the actor was last mentioned: "the spokesman" is that one."""
        since = self.mentions.last(actor, head.start)
        same = [u for u in self.unnamed.entries if u.lemma == head.lemma.lower() and u.mentions and u.mentions[-1].start > since]
        return same[-1] if same and self.layout.parsed.child(head.i, "amod", "compound", "prep") is None else None

    def _beside(self, head: Token, draft: Draft) -> Token | None:
        """The name in apposition to a role: "the campaign's manager, Jo Brown"; no place's, and none of who goes unnamed."""
        found = self._set_beside(head, draft)
        if found is None or found.i < head.i:
            return found
        first = next((t for t in self.layout.tokens[max(0, found.i - _LONGEST_NAME) : found.i] if self._goes_with(t, found)), found)
        actor = self.mentions.at(found)
        known = actor is not None and actor.kind == "person" and " " in actor.name and first.i == found.i
        name = self.layout.tokens[first.i : found.i + 1]
        return None if names_a_place(self.layout, name, known) or goes_unnamed(self.layout, draft) else found

    def _goes_with(self, token: Token, name: Token) -> bool:
        """Whether a token is an earlier word of a name."""
        return token.head == name.i and token.dep == "compound" and token.text[:1].isupper()

    def _set_beside(self, head: Token, draft: Draft) -> Token | None:
        """The person's name in apposition to a role, whatever else is told."""
        if (titled := self._titled(head, draft)) is not None:
            return titled
        if head.pos != "NOUN" and not (head.pos == "PROPN" and head.text.islower()):  # "the skipper" is taken for a name
            return None
        beside = [c for c in self.layout.parsed.children(head.i) if c.dep == "appos"]
        if head.lemma.lower() in words.OWNERS and (owner := next((c for c in beside if self.mentions.at(c) is not None), None)):
            return owner  # "its largest shareholder, the Ostrander family"
        if (body := next((c for c in beside if self._is_body_of(head, c)), None)) is not None:
            return body
        appos = next((c for c in beside if c.pos == "PROPN"), None)
        if appos is None and head.lemma.lower() in words.PERSONS:
            below = [t for t in self.layout.parsed.subtree(head.i) if t.dep == "appos" and t.entity == "PERSON" and t.i > head.i]
            below = [t for t in below if not self._in_a_clause_of(t, head)]
            appos = below[-1] if below else None
        if appos is None:
            return self._after_comma(head, draft)
        actor = self.mentions.at(appos)
        # "The mediator, Ingrid Taleen": no law, whatever the reader of names takes her for
        misread = actor is None and appos.entity in _NOBODYS and appos.i > head.i and head.lemma.lower() in words.PERSONS
        misread = misread or (self._one_of_many(head) and actor is not None and actor.kind == "organisation")
        person = appos.entity == "PERSON" or (actor is not None and actor.kind == "person")
        return appos if (person or misread) and self._like_a_persons(appos) else None

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
        name = self.layout.text[first.start : token.end].split() if first is not None else self._run(token).split()
        things = any(w.lower() in words.OF_THINGS for w in name)
        actor = self.mentions.at(token)
        if token.entity == "PERSON" or (len(name) == 1 and actor is not None and actor.kind == "person"):
            return not things or given_gender(name[0]) is not None
        return len(name) > 1 and not things and all(w[:1].isupper() for w in name)

    def _after_comma(self, head: Token, draft: Draft) -> Token | None:
        """The name that ends a person's description behind a comma, whatever the parse hangs it on."""
        if head.lemma.lower() not in words.PERSONS:
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
        return determiner is not None and determiner.lower in ("a", "an") and lemma in words.PERSONS and lemma not in words.OWNERS

    def _titled(self, head: Token, draft: Draft) -> Token | None:
        """The name behind a title that the parse takes for the head: "Mayor of Sund Anna Lind"."""
        if head.lower not in words.TITLES:
            return None
        tokens = [t for s in draft.source for t in self.layout.parsed.at(s) if t.i > head.i]
        names = [t for t in tokens if (a := self.mentions.at(t)) is not None and a.kind == "person"]
        return names[-1] if names and len({self.mentions.at(t) for t in names}) == 1 else None

    def _proper(self, head: Token, draft: Draft) -> Speaker | None:
        """A proper name that no mention covers: an actor called so, if only one is; else a source of its own."""
        token = self._beside(head, draft) or head
        if not self._is_name(token):
            return None
        name = self._run(token)
        if (known := self._surnamed(name, token)) is not None:
            return known
        called = [a for a in self.named if name.lower() in a.name.lower().split() or name == a.name]
        called = [a for a in called if a.name.lower().endswith(name.lower())] if len(called) > 1 else called
        if len(called) == 1:
            return _named(called[0])
        if called:
            return self._leading(called, token) or Speaker(kind=_named(called[0]).kind)
        return _of(self.unnamed.by_name(name, self._kind_of_name(token, name, draft), draft.source[0]))

    def _surnamed(self, name: str, token: Token) -> Speaker | None:
        """A full name whose surname alone is a person of the page: one and the same, under the fuller name."""
        if " " not in name or token.entity not in ("PERSON", ""):
            return None
        last = name.split()[-1].casefold()
        alone = [a for a in self.named if a.kind == "person" and a.name.casefold() == last]
        return Speaker(name=name, actor=alone[0].id, kind="named_person") if len(alone) == 1 else None

    def _leading(self, called: list[Actor], token: Token) -> Speaker | None:
        """Of several with one surname the one whom the title fits ("Mrs Ebert"), or whom the page is about: named first, and far
        more often than the others."""
        title = self.mentions.title_before(token.start)
        if title is not None and (fitting := self.mentions.of_gender(called, title)) is not None:
            return _named(fitting)
        first, *others = sorted(called, key=lambda a: -len(a.mentions))
        fits = title is None or self.mentions.may_be(first.id, title)
        leads = all(len(first.mentions) >= _FAR_MORE * len(a.mentions) and first.mentions[0] < a.mentions[0] for a in others)
        return _named(first) if fits and leads else None

    def _is_name(self, token: Token) -> bool:
        """Whether a token is a name: with a capital, tagged so or in the midst of a sentence."""
        if not token.text[:1].isupper():
            return False
        opens = token.i == self.layout.parsed.sentences[token.sentence][0]
        if opens and not token.entity and token.lower.removesuffix("s") in words.PERSONS | words.GROUPS and token.lower[-1] == "s":
            return False  # "Neighbours said"
        return token.pos == "PROPN" or (token.pos == "NOUN" and not opens)

    def _run(self, token: Token) -> str:
        """The proper nouns in a row around a token, titles aside."""
        tokens, first, last = self.layout.tokens, token.i, token.i
        while first > 0 and tokens[first - 1].pos == "PROPN" and tokens[first - 1].head == token.i:
            first -= 1
        while first < last and tokens[first].lower.rstrip(".") in words.TITLES:
            first += 1
        return " ".join(self.layout.text[tokens[first].start : tokens[last].end].split())

    def _kind_of_name(self, token: Token, name: str, draft: Draft) -> SourceKind:
        if words.is_outlet(name):
            return "outlet"
        if token.entity == "PERSON" or draft.rule in _LABELS:
            return "named_person"
        if token.entity == "NORP" or token.tag == "NNPS":
            return "group"
        if token.entity in ("ORG", "GPE", "LOC", "FAC") or token.lower in words.ORGANISATIONS:
            return "organisation"
        if any(a.kind == "place" and name.startswith(f"{a.name} ") for a in self.named) and given_gender(name.split()[0]) is None:
            return "organisation"  # "Halden Transit", of Halden
        speaks = draft.word in _PERSONAL_CUES and token.entity == "" and not name.isupper()
        return "named_person" if speaks else "organisation"

    # Pronouns

    def _last(self, before: int, reach: int = _REACH) -> _Turn | None:
        """The last turn before a place, if it is at most so many paragraphs away."""
        here = self.layout.paragraph_at(before)
        for turn in reversed(self._turns):
            if turn.at < before:
                return turn if here - self.layout.paragraph_at(turn.at) <= reach else None
        return None

    def _person(self, head: Token, draft: Draft) -> Speaker:
        """Whom "he" or "she" means: the last speaker, unless somebody else was named since; who is named in what is said now
        is not who says it."""
        actor, now = self.mentions.at(head), min(head.start, draft.content[0].start)
        last = self._last(head.start)
        gender = words.GENDER[head.lower]
        if last is not None and self._may_be(last, gender):
            rival = self._rival(last, now, gender)
            if actor is None and not rival:
                return self._take(last.speaker, gender)
            if actor is not None and last.reach(now) > self.mentions.last(actor, now):
                return self._take(last.speaker, gender)
        if actor is None:
            actor = self._only_person(now, gender)
        if actor is not None and actor.kind == "person":
            return _named(actor)
        return Speaker()

    def _only_person(self, now: int, gender: str) -> Actor | None:
        """The one person named so far whom the pronoun fits, if no unnamed one has spoken."""
        people = {a.id: a for _, a in self.mentions.between(0, now) if a.kind == "person" and self.mentions.may_be(a.id, gender)}
        strangers = any(u.kind in _PERSONS and not u.plural for u in self.unnamed.entries)
        return people.popitem()[1] if len(people) == 1 and not strangers else None

    def _take(self, speaker: Speaker, gender: str) -> Speaker:
        if speaker.actor is not None:
            self.mentions.learn(speaker.actor, gender)
        return speaker

    def _may_be(self, turn: _Turn, gender: str) -> bool:
        """Whether the last speaker is one person, and not known to be of the other gender."""
        who = turn.speaker
        return who.actor is not None and who.kind in _PERSONS and not turn.plural and self.mentions.may_be(who.actor, gender)

    def _rival(self, last: _Turn, now: int, gender: str) -> bool:
        """Whether another person was named between the last speaker and now, as a subject, who could be meant as well."""
        return any(
            a.kind == "person"
            and a.id != last.speaker.actor
            and self.mentions.may_be(a.id, gender)
            and self.mentions.is_subject(start)
            for start, a in self.mentions.between(last.reach(now), now)
        )

    def _thing(self, head: Token, draft: Draft) -> Speaker:
        """Whom "they" or "it" means: the last speaker that is many or no person, if it spoke in this paragraph or right before."""
        actor, now = self.mentions.at(head), min(head.start, draft.content[0].start)
        last = self._last(head.start)
        many = head.lower in words.PLURAL_PRONOUNS
        fits = last is not None and last.speaker.actor is not None and (
            last.plural or last.speaker.kind == "group" if many else last.speaker.kind not in _PERSONS and not last.plural
        )  # fmt: skip
        if many and (said := self._said_by(draft)) is not None:
            return self._meant(said, draft)
        if many and (told := self._told_of(draft)) is not None:
            return Speaker() if fits else self._meant(told, draft)
        if actor is None and not many and not (fits and last is not None and self._in_paragraph(last, head)):
            body = self.mentions.body_before(head)
            if body is not None:
                return self._meant(body, draft)
        if fits and last is not None and (actor is None or last.reach(now) > self.mentions.last(actor, now)):
            return last.speaker
        if actor is None and not many:
            actor = self._clause_body(head)
        return _named(actor) if actor is not None else Speaker()

    def _in_paragraph(self, turn: _Turn, head: Token) -> bool:
        return self.layout.paragraph_at(turn.at) == self.layout.paragraph_at(head.start)

    def _meant(self, subject: Token, draft: Draft) -> Speaker:
        """The speaker that a pronoun's statement has where the pronoun means a noun of its sentence."""
        return self._resolve(subject, replace(draft, source=source_spans(self.layout, subject), head=subject.i))

    def _said_by(self, draft: Draft) -> Token | None:
        """The many who say what they think: "officials said they believe"."""
        verb = self.layout.tokens[draft.verb] if draft.verb is not None else None
        above = self.layout.tokens[verb.head] if verb is not None and verb.dep == "ccomp" else None
        return self._many(above) if above is not None and above.lemma.lower() in SAYING else None

    def _told_of(self, draft: Draft) -> Token | None:
        """The many who are told of right before: "while officials are still looking, they believe"."""
        below = self.layout.parsed.children(draft.verb) if draft.verb is not None else ()
        clause = next((c for c in below if c.dep == "advcl" and draft.verb is not None and c.i < draft.verb), None)
        return self._many(clause) if clause is not None else None

    def _many(self, verb: Token) -> Token | None:
        """A verb's subject, if that is a plural that may speak."""
        subject = subject_of(self.layout, verb.i)
        many = subject is not None and subject.tag in ("NNS", "NNPS") and may_speak(subject) and not is_joint(self.layout, subject)
        return subject if many else None

    def _clause_body(self, head: Token) -> Actor | None:
        """The body or country that is the one subject before "it" in its sentence."""
        first = self.layout.tokens[self.layout.parsed.sentences[head.sentence][0]].start
        subjects = [a for start, a in self.mentions.between(first, head.start) if self.mentions.is_subject(start)]
        bodies = {a.id: a for a in subjects if a.kind in ("organisation", "country")}
        return bodies.popitem()[1] if len(bodies) == 1 else None

    # Described

    def _described(self, head: Token, draft: Draft) -> Speaker:
        if head.lemma.lower() in words.MEDIA and (author := self._author(head)) is not None:
            return author
        known = self.unnamed.described(head, draft.source[0], self._joint_kind(head))
        if known is None:
            return Speaker(kind=words.kind_of_noun(head.lemma.lower(), None))
        return _of(known)

    def _joint_kind(self, head: Token) -> SourceKind | None:
        """The kind of several named ones together: that of the first."""
        actor = self.mentions.at(head) if is_joint(self.layout, head) else None
        return _named(actor).kind if actor is not None else None

    def _author(self, head: Token) -> Speaker | None:
        """Whose statement, post or speech it is."""
        parsed = self.layout.parsed
        owner = parsed.child(head.i, "poss")
        candidates = [owner] if owner is not None else []
        for t in parsed.subtree(head.i):
            if t.lower in ("by", "from") and t.dep in ("prep", "agent"):
                candidates += [c for c in parsed.children(t.i) if c.dep == "pobj"]
        for c in candidates:
            if (actor := self.mentions.at(c)) is not None:
                return _named(actor)
        if candidates:
            return None
        governor = next((a for a in parsed.ancestors(head.i) if a.pos == "VERB"), None)
        subject = subject_of(self.layout, governor.i) if governor is not None else None
        if subject is not None and subject is not head and (actor := self.mentions.at(subject)) is not None:
            return _named(actor)
        last, determiner = self._last(head.start), parsed.child(head.i, "det")
        taken_up = determiner is not None and determiner.lower in ("the", "this", "that")
        return last.speaker if taken_up and last is not None and last.speaker.kind != "document" else None


def _may_be_called(actor: Actor, noun: str) -> bool:
    """Whether a noun can stand for an actor here: a newsroom speaks as a paper or a station, not as "the company"."""
    return not words.is_outlet(actor.name) or noun in words.OUTLETS or noun in words.PERSONS


def _of(entry: Unnamed) -> Speaker:
    return Speaker(name=entry.name, actor=entry.id, kind=entry.kind)


def _named(actor: Actor) -> Speaker:
    kind = _KINDS.get(actor.kind, "organisation")
    if (kind == "organisation" or " " not in actor.name) and words.is_outlet(actor.name):
        kind = "outlet"
    return Speaker(name=actor.name, actor=actor.id, kind=kind)
