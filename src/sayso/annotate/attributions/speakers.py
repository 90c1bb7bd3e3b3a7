"""Who stands behind each statement: the sources of a page tied to its actors, and the unnamed ones kept apart.

Statements are taken in the order of the text. A source is, in this order: a pronoun, which takes up the last speaker that fits;
a mention of a named actor; a name that no actor has; a description, which is an unnamed source met before or a new one.
Where it could be two the speaker stays unknown: a statement in the wrong mouth is worse than one without a name.
"""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.cues import DRAWING, DRAWN, JUDGING, SAYING
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.sources import RELATIVE, antecedent, may_speak, source_spans, subject_of
from sayso.annotate.attributions.speakers_mentions import Mentions
from sayso.annotate.attributions.speakers_named import LABELS, Names, Speaker, named_speaker, speaker_of
from sayso.annotate.attributions.speakers_unnamed import Registry, is_joint
from sayso.annotate.attributions.tellers import teller_of
from sayso.annotate.attributions.titled import Joined, is_office, joins_people, name_at_end, names_nobody
from sayso.language import Token
from sayso.model import Actor
from sayso.model.reading import SourceKind

# A pronoun looks no farther back than this many paragraphs; a quotation without a cue, than to the one before.
_REACH = 2
_NEXT = 1
_NESTED = 3  # turns that one sentence has within each other
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_PERSONS: tuple[SourceKind, ...] = ("named_person", "anonymous_person")
# Verbs by which the last speaker goes on.
_ADDING = frozenset(("add", "continue"))
# What only who issued it speaks in, and not whoever spoke last.
_ISSUED = frozenset(("release", "statement", "announcement", "filing", "advisory", "bulletin", "communique", "communiqué"))
_LONGEST = 200  # tokens of a sentence that are looked at


class _Turn(Struct, frozen=True, kw_only=True):
    """Who spoke last, where the words that name them start, and where their statement ends."""

    speaker: Speaker
    at: int
    end: int
    plural: bool
    issued: bool = False  # whether it is told to stand in what was issued: "said in a statement"
    teller: Actor | None = None  # who tells of it, where that is another person: "Lind withdrew a claim by her aide that"

    def reach(self, place: int) -> int:
        """How far the turn has the floor, seen from a later place: whoever is named in what it says does not take over."""
        return self.end if self.end <= place else self.at


class Cast:
    """The people of a page as they are met, statement by statement."""

    def __init__(self, layout: Layout, actors: tuple[Actor, ...]) -> None:
        self.layout = layout
        self.named = actors
        self.mentions = Mentions(layout, actors)
        self.unnamed = Registry(layout, self.mentions)
        self.names = Names(layout, actors, self.mentions, self.unnamed)
        self._turns: list[_Turn] = []

    def actors(self) -> tuple[Actor, ...]:
        """The named actors and, behind them, the unnamed sources."""
        return (*self.named, *(u.actor() for u in self.unnamed.entries))

    def speaker(self, draft: Draft) -> Speaker:
        """Who says a statement; statements must come in the order of the text."""
        if draft.goes_on:
            last = self._last(draft.content[0].start, _NEXT)
            return last.speaker if last is not None and not self._told_of_in(last, draft) else Speaker()
        head = self._head(draft)
        if head is None:
            return Speaker()
        if draft.rule == "clause-quoted":  # told by another: never takes the floor
            return self._resolve(head, draft)
        speaker = self._resolve(head, draft)
        plural = head.tag in ("NNS", "NNPS") or head.lower in words.PLURAL_PRONOUNS or self._is_joint(head, draft)
        end = max(s.end for s in (*draft.source, *draft.cue, *draft.content))
        issued, teller = self._is_issued(draft), teller_of(self.layout, self.mentions, draft)
        self._turns.append(_Turn(speaker=speaker, at=head.start, end=end, plural=plural, issued=issued, teller=teller))
        return speaker

    def _is_issued(self, draft: Draft) -> bool:
        """Whether the sentence of a cue tells of something issued: "said in a news release", "sent out a statement"."""
        at = draft.cue[0] if draft.cue else draft.source[0] if draft.source else draft.content[0]
        if draft.word == "state":
            return True
        first, stop = self.layout.parsed.sentences[self.layout.token_at(at.start).sentence]
        return any(t.lemma.lower() in _ISSUED for t in self.layout.tokens[first : min(stop, first + _LONGEST)])

    def _told_of_in(self, turn: _Turn, draft: Draft) -> bool:
        """Whether a quotation without a cue tells of the one who spoke last, and so is another's: by name, or, in a paragraph of
        its own, by the pronoun that opens it ("“His conduct is shameful.”")."""
        who = turn.speaker
        if who.kind != "named_person" or who.name is None or who.actor is None:
            return False
        at = self.layout.paragraph_at
        quoted = " ".join(s.of(self.layout.text) for s in draft.content)
        said = _WORD.findall(quoted)
        if who.name.split()[-1] in said:
            return True
        gender = words.GENDER.get(said[0].lower()) if said and said[0].lower() in ("his", "her") else None
        apart = at(turn.at) != at(draft.content[0].start)
        return gender is not None and apart and self.mentions.may_be(who.actor, gender)

    def _head(self, draft: Draft) -> Token | None:
        if draft.head is None:
            return None
        head = self.layout.tokens[draft.head]
        if head.lower in RELATIVE and draft.verb is not None:
            return antecedent(self.layout, head, draft.verb)
        behind = self.layout.tokens[head.i + 1 : head.i + 3]
        if head.lower.rstrip(".") in words.GENDER and len(behind) == 2 and self.mentions.at(behind[0]) and behind[1].tag != "POS":
            return behind[0]  # "Mr. Brandt", parsed as if "Mr." were all
        if draft.source and joins_people(self.layout, self.mentions, draft):
            return head
        return name_at_end(self.layout, self.mentions, head, draft) or head

    def _only_hears(self, draft: Draft) -> bool:
        """Whether a source is only who hears it: "the court heard that"; who said it there is not told."""
        return draft.word == "hear" and draft.verb is not None and self.layout.tokens[draft.verb].tag != "VBN"

    def _is_joint(self, head: Token, draft: Draft) -> bool:
        """Whether a source names several: "their union and the port company", "Joe Harlan and Lisa Brenn"."""
        if head.pos not in ("NOUN", "PROPN") or not draft.source:
            return False
        return is_joint(self.layout, head) or joins_people(self.layout, self.mentions, draft) is not None

    def _resolve(self, head: Token, draft: Draft) -> Speaker:
        lower = head.lower
        if lower in words.FIRST_PERSON or not draft.source or self._only_hears(draft) or _is_judged(self.layout, draft):
            return Speaker()
        if draft.rule == "signed":
            return self.names.signed(head, draft)
        if draft.rule in LABELS:
            return self.names.labelled(draft)
        if any(c.lower == "whose" for c in self.layout.parsed.children(head.i)):
            return Speaker(kind=words.kind_of_noun(head.lemma.lower(), None))
        if lower in words.SINGULAR_PRONOUNS:
            return self._person(head, draft)
        if lower in words.PLURAL_PRONOUNS | words.THING_PRONOUNS:
            return self._thing(head, draft)
        if self._is_joint(head, draft) or is_office(self.layout, self.mentions, head):
            return self._described(head, draft)
        return self.names.actor(head, draft) or self.names.proper(head, draft) or self._described(head, draft)

    # Pronouns

    def _last(self, before: int, reach: int = _REACH) -> _Turn | None:
        """The last turn before a place, if it is at most so many paragraphs away."""
        here = self.layout.paragraph_at(before)
        for turn in reversed(self._turns):
            if turn.at < before:
                return turn if here - self.layout.paragraph_at(turn.at) <= reach else None
        return None

    def _last_person(self, before: int) -> _Turn | None:
        """The last turn before a place; one before it of somebody told in full, where the last is of a bare word that may be a
        place's."""
        last = self._last(before)
        if last is None or not self._is_bare(last):
            return last
        here = self.layout.paragraph_at(before)
        near = (t for t in reversed(self._turns) if t.at < before and here - self.layout.paragraph_at(t.at) <= _REACH)
        return next((t for t in near if t.speaker.kind == "named_person" and not self._is_bare(t)), last)

    def _is_bare(self, turn: _Turn) -> bool:
        return any(a.id == turn.speaker.actor and self.mentions.is_bare(a) for a in self.named)

    def _last_many(self, before: int) -> _Turn | None:
        """The last turn before a place; that of the many who tell of it behind it: "Lind will go, according to two aides"."""
        last = self._last(before)
        if last is None or last.plural:
            return last
        sentence = self.layout.token_at(last.at).sentence
        behind = [t for t in self._turns[-_NESTED:] if t.plural and last.at < t.at < before and t.end > last.at]
        return next((t for t in behind if self.layout.token_at(t.at).sentence == sentence), last)

    def _person(self, head: Token, draft: Draft) -> Speaker:
        """Whom "he" or "she" means: the last speaker, unless somebody else was named since; who is named in what is said now
        is not who says it."""
        actor, now = self.mentions.at(head), min(head.start, draft.content[0].start)
        last = self._last_person(head.start)
        gender = words.GENDER[head.lower]
        if last is not None and last.teller is not None and self.mentions.may_be(last.teller.id, gender):
            return self._of_teller(last, last.teller, now, gender)
        if last is not None and self._may_be(last, gender):
            rival = self._rival(last, now, gender)
            if actor is None and not rival:
                return self._take(last.speaker, gender)
            if actor is not None and last.reach(now) > self.mentions.last(actor, now):
                return self._take(last.speaker, gender)
        nearer = actor is not None and last is not None and last.reach(now) > self.mentions.last(actor, now)
        if last is not None and nearer and self._may_be_misread(last):
            return Speaker()
        if actor is None:
            actor = self._only_person(now, gender)
        if actor is not None and actor.kind == "person":
            return named_speaker(actor)
        return Speaker()

    def _of_teller(self, last: _Turn, teller: Actor, now: int, gender: str) -> Speaker:
        """Who goes on behind another's claim: who told of it, of whom that sentence was, and not who had made it; nobody where a
        third person was named since."""
        since = [a for start, a in self.mentions.between(last.reach(now), now) if self.mentions.is_subject(start)]
        third = any(a.kind == "person" and a.id != teller.id and self.mentions.may_be(a.id, gender) for a in since)
        return Speaker() if third else self._take(named_speaker(teller), gender)

    def _may_be_misread(self, turn: _Turn) -> bool:
        """Whether the last speaker is a body by one word that may as well be a surname: "Corlan said he would go. He…"."""
        name, who = turn.speaker.name or "", turn.speaker
        surname = who.kind == "organisation" and name.istitle() and name.isalpha() and name.lower() not in words.ORGANISATIONS
        return surname and any(a.id == who.actor and a.kind == "organisation" for a in self.named)

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
            and not self.mentions.is_bare(a)
            and self.mentions.may_be(a.id, gender)
            and self.mentions.is_subject(start)
            for start, a in self.mentions.between(last.reach(now), now)
        )

    def _thing(self, head: Token, draft: Draft) -> Speaker:
        """Whom "they" or "it" means: the last speaker that is many or no person, if it spoke in this paragraph or right before."""
        actor, now = self.mentions.at(head), min(head.start, draft.content[0].start)
        many = head.lower in words.PLURAL_PRONOUNS
        last = self._last_many(head.start) if many else self._last(head.start)
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
        if many and fits and last is not None and last.speaker.kind == "document" and draft.word in SAYING:
            return Speaker()  # who wrote them may be meant, or who is told of in them
        if fits and last is not None and (actor is None or last.reach(now) > self.mentions.last(actor, now)):
            return last.speaker
        if actor is None and not many:
            actor = self._clause_body(head)
        return named_speaker(actor) if actor is not None else Speaker()

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
        if head.pos == "NOUN" and head.lemma.lower() in words.MEDIA and (author := self._author(head)) is not None:
            return author
        if (head.pos == "NOUN" and words.is_thing(head.lemma.lower())) or names_nobody(self.layout, head, draft):
            return Speaker()
        if (speaker := self._goes_on(head, draft)) is not None:
            return speaker
        joined = joins_people(self.layout, self.mentions, draft)
        kind, span = self._kind_of_joint(head, joined), joined.words if joined is not None else draft.source[0]
        joint = joined is not None or is_joint(self.layout, head)
        known = self.unnamed.described(head, span, kind, joint=joint, whole=joined is not None)
        if known is None:
            return Speaker(kind=words.kind_of_noun(head.lemma.lower(), None))
        return speaker_of(known)

    def _goes_on(self, head: Token, draft: Draft) -> Speaker | None:
        """The last speaker, of whom it is told what else "the man" said: "the man also said", "the congressman added"."""
        verb = self.layout.tokens[draft.verb] if draft.verb is not None else None
        if verb is None or head.tag != "NN" or head.lemma.lower() not in words.PERSONS:
            return None
        also = verb.lemma.lower() in _ADDING or any(c.lower == "also" for c in self.layout.parsed.children(verb.i))
        alone = [c.lower for c in self.layout.parsed.children(head.i)] == ["the"]
        last = self._last(head.start, _NEXT) if also and alone else None
        gender = words.GENDER_OF.get(head.lemma.lower())
        if last is None or last.plural or last.speaker.actor is None or last.speaker.kind not in _PERSONS:
            return None
        met = any(u.lemma == head.lemma.lower() for u in self.unnamed.entries)
        rival = any(a.kind == "person" and a.id != last.speaker.actor for _, a in self.mentions.between(last.end, head.start))
        fits = gender is None or self.mentions.may_be(last.speaker.actor, gender)
        return last.speaker if fits and not met and not rival else None

    def _kind_of_joint(self, head: Token, joined: Joined | None) -> SourceKind | None:
        """The kind of several told together: that of the first who has a name; a group where the others have none."""
        if joined is not None:
            return "group" if None in joined.people else "named_person"
        actor = self.mentions.at(head) if is_joint(self.layout, head) else None
        return named_speaker(actor).kind if actor is not None else None

    def _goes_by(self, head: Token) -> bool:
        """Whether a statement is only what a report goes by: "it will pay, according to a statement"."""
        above = self.layout.tokens[head.head]
        return head.dep == "pobj" and (above.lower == "per" or self.layout.tokens[above.head].lower in ("according", "per"))

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
                return named_speaker(actor)
        if candidates:
            return None
        body = next((a for t in parsed.children(head.i) if t.dep == "compound" and (a := self.mentions.at(t)) is not None), None)
        if body is not None and body.kind == "organisation":
            return named_speaker(body)  # "a White House statement"
        governor = next((a for a in parsed.ancestors(head.i) if a.pos == "VERB"), None)
        subject = subject_of(self.layout, governor.i) if governor is not None else None
        if (
            subject is not None
            and subject is not head
            and not self._goes_by(head)
            and (actor := self.mentions.at(subject)) is not None
        ):
            return named_speaker(actor)
        last, determiner = self._last(head.start), parsed.child(head.i, "det")
        taken_up = determiner is not None and determiner.lower in ("the", "this", "that")
        if not taken_up or last is None or last.speaker.kind in ("document", "outlet"):
            return None
        return last.speaker if head.lemma.lower() not in _ISSUED or last.issued else None


def _is_judged(layout: Layout, draft: Draft) -> bool:
    """Whether a source is only whom others judge: "the police chief has been criticised for"."""
    if draft.rule != "learned" or not draft.cue or draft.source[0].start > draft.cue[0].start:
        return False
    cue = [t for s in draft.cue for t in layout.parsed.at(s)]
    verb = next((t for t in cue if t.pos == "VERB"), None)
    if verb is None:
        return False
    if verb.lemma.lower() in DRAWING:
        return any(t.dep == "dobj" and t.lemma.lower() in DRAWN for t in cue)
    passive = verb.dep == "acl" or layout.parsed.child(verb.i, "auxpass") is not None
    return verb.tag == "VBN" and passive and verb.lemma.lower() in JUDGING
