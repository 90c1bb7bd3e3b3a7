"""Who is meant: the speakers of a report, read anew where its words tell who a pronoun stands for, or that it stands for another
than the one it was read as; what is no statement; bodies that were read as people.

in: the reading of a report    out: the same, with its statements as they are meant

"Bramwell, in a grey coat, shook his head. On the steps he fumed: …" is Bramwell's. "The former minister is charged with fraud. He
denied the accusations" is not his who was named in the paragraph before. "Each side blamed the other" is told by the outlet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.clauses.by_office import named_without
from sayso.compare.clauses.named_beside import (
    ONE_OF_OFFICE,
    bodies_in,
    is_a_body,
    is_a_body_by_name,
    is_called_so,
    is_own_outlet,
    name_behind,
    nearer_body,
    places,
)
from sayso.compare.clauses.sentence_before import sentence_before
from sayso.model import BY_A_PERSON, Actor, Attribution, Clause, Reading, Span, without_words_before

# Offices that a reading may take for bodies: "the Bishop of Carrowmouth".
_OFFICES_LIST = "bishop archbishop cardinal dean abbot abbess rabbi imam mufti patriarch primate vicar provost"
_OFFICES = frozenset(_OFFICES_LIST.split())
_HIS, _HERS = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})
_PRONOUNS = frozenset({"he", "she"})
_BESIDE, _MENTIONS = 50, 12  # characters beside a mention in which somebody is called something; mentions looked at
_FULL = re.compile(r"[A-Z][\w’'-]{1,30} [A-Z][\w’'-]{1,30}")
_BODIES = frozenset({"organisation", "group"})
_FURTHEST = 4  # sentences that a pronoun goes back through others like it
# Before a name that its sentence is about: what he is called by, and nothing that makes another the one.
_LEADS = re.compile(
    r"[\W_]*(?:(?!(?:of|in|on|for|by|with|to|at|from|after|when|as|said|told|and|but|or|his|her|its|their)\b)[\w’'-]+ ){0,5}"
)
_OWNS = re.compile(r"['’]s?(?!\w)")  # "Bramwell's wife"
_PERSON = (
    r"(?:man|woman|minister|premier|president|chancellor|mayor|governor|senator|lawmaker|deputy|councill?or|politician|king|queen|prince|"
    r"princess|defendant|accused|suspect|plaintiff|witness|lawyer|judge|prosecutor|officer|detective|soldier|general|colonel|captain|major|"
    r"commander|driver|pilot|engineer|doctor|surgeon|nurse|teacher|professor|scientist|researcher|farmer|fisherman|baker|banker|trader|"
    r"executive|director|chairman|chairwoman|boss|founder|owner|manager|coach|player|striker|keeper|singer|actor|actress|author|writer|"
    r"journalist|reporter|editor|priest|bishop|pope|imam|rabbi|student|pupil|boy|girl|teenager|widow|widower|victim|survivor|patient|"
    r"passenger|warden|coxswain|councilwoman|councilman|pensioner|resident|tourist|neighbour|nun|monk|envoy|ambassador|diplomat|spokesman|spokeswoman|aide|adviser|billionaire|magnate|tycoon|\d{1,3}-year-old)"
)
# Before a full name, in capitals as its headline has it: "Iron Lady Olga Brandt", "Trawler Skipper Olga Brandt".
_SET_BEFORE = re.compile(
    rf"(?:(?:mum|mom|dad|mother|father|gran|grandmother|grandfather)|iron lady|hero|ex-[a-z]+|{_PERSON}) "
    r"(?=(?-i:[A-Z])[\w’'-]+ (?-i:[A-Z])[\w’'-]+$)",
    re.I,
)
# Letters behind a barrister's or a member's name, read as a body: "Julian Akers KC".
_LETTERS_BEHIND = re.compile(r"(?:KC|QC|SC|MP|MEP|MSP|MLA|TD|OBE|CBE|MBE|PhD)")
_NAME_BEFORE = re.compile(r"(?P<name>[A-ZÀ-Þ][\w’'-]{1,30}(?: [A-ZÀ-Þ][\w’'-]{1,30}){1,2}),? $")
# How a sentence begins that is about somebody by what he is: "The former transport minister is charged".
_ABOUT = re.compile(
    rf"\W*The (?:[\w-]+ ){{0,3}}?(?P<noun>{_PERSON})(?= [a-z’'-]+|, )(?! (?:of|in|at|from|for|who|whose|and|with)\b)", re.I
)
_BEGINS = re.compile(r"\W*(?P<word>he|she)\b", re.I)
# A state by the words beside its name.
_OF_STATE = (
    r"(?:(?:foreign|defen[cs]e|prime|interior|finance|deputy) )*(?:minister|ministry|envoy|ambassador|capital|border|parliament)"
)
_HONORIFIC = r"(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Minister|Premier|Chancellor|General|Mayor|Senator|Judge|Captain)\.? "
_LEAD = 60  # characters before a name in which a title or a word for a person stands
_A_PERSON = re.compile(rf"\b{_PERSON} $")
_TITLED = re.compile(rf"\b{_HONORIFIC}(?:[A-Z][\w’'-]+ )?$")
_STATE_OF = re.compile(r"\b(?:Kingdom|Republic|State) of $")
_ITS_MINISTER = re.compile(rf"['’]s {_OF_STATE}\b")
# What is called a body by its last word, be it of people: "the general staff", "the court registry".
_BODY = re.compile(
    r"(?:[\w’'-]{1,40} ){0,5}(?:(?:general|joint|naval|air) staff|(?:joint )?chiefs of staff|registry|high command|ministry|"
    r"government|army|navy|secretariat|directorate|ombudsman[’']s office|prosecutor[’']s office|mission|ambulance service|"
    r"fire brigade)",
    re.I,
)
# All there are of them, of whom an outlet tells what each does to the other.
_EACH = re.compile(
    r"(?:each|both|either|the two|the rival|the warring|the opposing) "
    r"(?:sides?|part(?:y|ies)|governments?|countr(?:y|ies)|capitals?|arm(?:y|ies)|camps?|teams?|leaders?|nations?|states?|families|neighbou?rs?)"
    r"|(?:the )?(?:sides|parties|governments|countries|neighbou?rs)",
    re.I,
)
_OTHER = re.compile(r"\W*(?:on )?(?:the other|each other|one another)\b", re.I)
_DOUBTS = re.compile(r"(?:\w+ ){0,2}doubt(?:s|ed|ing)?\b", re.I)
_BY_A_DEED = frozenset({"object", "infinitive"})  # ways of finding what somebody only promised or threatened to do


def people_in(readings: Iterable[Reading]) -> frozenset[str]:
    """The full names, of two words, of those who are spoken of as "he" or "she" in a report of the story."""
    return frozenset(
        a.name
        for r in readings
        for a in r.actors
        if a.kind == "person" and a.named and _FULL.fullmatch(a.name)
        if any(m.of(r.article.text).lower() in _HIS | _HERS for m in a.mentions)
    )


def all_as_meant(readings: Sequence[Reading]) -> list[Reading]:
    """The readings of a story's reports with their statements as they are meant."""
    people = people_in(readings)
    bodies = bodies_in(readings, people)
    return [as_meant(r, people, bodies) for r in readings]


def as_meant(reading: Reading, people: frozenset[str] = frozenset(), bodies: frozenset[str] = frozenset()) -> Reading:
    """A reading with its statements as they are meant. people: `people_in` all reports of the story.  bodies: `bodies_in` these."""
    if not reading.attributions:
        return reading
    meant = _Meant(reading, people, bodies)
    told = tuple(meant(a) for a in reading.attributions)
    if all(a is b for a, b in zip(told, reading.attributions, strict=True)):
        return reading
    gone = {a.id: a.inside for a, b in zip(reading.attributions, told, strict=True) if b is None}
    kept = tuple(a if a.inside not in gone else replace(a, inside=gone[a.inside]) for a in told if a is not None)
    if not gone:
        return replace(reading, attributions=kept)
    clauses = tuple(replace(c, attribution=gone[c.attribution]) if c.attribution in gone else c for c in reading.clauses)
    events = tuple(replace(e, attribution=gone[e.attribution]) if e.attribution in gone else e for e in reading.events)
    return replace(reading, attributions=kept, clauses=clauses, events=events)


class _Meant:
    """The statements of a reading as they are meant."""

    def __init__(self, reading: Reading, people: frozenset[str], bodies: frozenset[str]) -> None:
        self._text, self._names, self._outlet = reading.article.text, people, reading.article.outlet
        self._bodies = bodies
        called = [(a.speaker or "", a.source[0].of(self._text)) for a in reading.attributions if a.source]
        self._of_office = {name: words for name, words in called if ONE_OF_OFFICE.fullmatch(words)}  # "a Reform MP", and "he" then
        self._statements = tuple(map(self._as_a_person, reading.attributions))
        self._people = [a for a in reading.actors if a.kind == "person" and a.named]
        self._by_id = {a.id: a for a in reading.actors}
        self._clauses: Sequence[Clause] = reading.clauses
        self._sentences = sorted({c.sentence for c in reading.clauses})
        self._unnamed = named_without(reading)
        self._states = {a.id for a in self._people if _is_state(a, self._text)}

    def __call__(self, a: Attribution) -> Attribution | None:
        """A statement as it is meant; None where it is none."""
        if a.made_by == BY_A_PERSON or not a.cue:
            return a
        if a.via and is_called_so(self._outlet, a.via):  # "told the Courier", in the Courier
            a = replace(a, via=None)
        a = self._as_a_person(self._as_named_elsewhere(a))
        if a.stance == "denied" and any(_DOUBTS.match(c.of(self._text)) for c in a.cue):
            a = replace(a, stance="believed")
        if not a.source:
            return a
        if self._of_each_other(a) or self._is_by_a_deed(a) or is_own_outlet(self._outlet, a, self._text):
            return None
        a = self._as_named_beside(a)
        if a.source_kind == "named_person" and (a.speaker in self._bodies or is_a_body_by_name(a.speaker or "")):
            a = replace(a, source_kind="organisation")
        if a.source_kind == "named_person" and a.speaker in self._of_office:
            a = replace(a, source_kind="anonymous_person", speaker=self._of_office[a.speaker])
        if a.source_kind == "anonymous_person" and _BODY.fullmatch((a.speaker or "").removeprefix("the ").removeprefix("The ")):
            a = replace(a, source_kind="organisation")
        return self._spoken(a)

    def _as_named_elsewhere(self, a: Attribution) -> Attribution:
        """A statement of somebody told without a name, whom the report names."""
        who = self._unnamed.get(a.speaker_actor or "") if a.source_kind == "anonymous_person" else None
        if isinstance(who, Actor):
            return _said_by(a, who)
        return replace(a, speaker=who, source_kind="named_person") if who else a

    def _as_a_person(self, a: Attribution) -> Attribution:
        """A statement of a person who was read as a body, or under a word set before the name ("mum-of-two Dana Whitlow")."""
        name = a.speaker or ""
        if (office := name.lower().removeprefix("the ")) in _OFFICES:
            return self._in_office(a, office)
        if a.source_kind in _BODIES:
            if _LETTERS_BEHIND.fullmatch(name) and (whose := self._before_letters(a)):
                return replace(a, speaker=whose, speaker_actor=None, source_kind="named_person")
            if name in self._names or (_FULL.fullmatch(name) and self._is_called_so(name)):
                return replace(a, source_kind="named_person")
            full = [n for n in self._names if n.split()[-1] == name and n in self._text]
            return replace(a, speaker=full[0], source_kind="named_person") if len(full) == 1 else a
        if a.source_kind != "named_person":
            return a
        before = _SET_BEFORE.match(name)
        bare = name[before.end() :] if before else without_words_before(name)
        return a if bare == name else replace(a, speaker=bare)

    def _in_office(self, a: Attribution, office: str) -> Attribution:
        """A statement of whom the source names beside an office that was taken for the name, or of who holds it: "the Bishop of
        Carrowmouth, Martin Oyelaran"."""
        words = " ".join(s.of(self._text) for s in a.source)
        full = [n for n in self._names if n in words]
        named = {"speaker": full[0], "source_kind": "named_person"} if len(full) == 1 else None
        return replace(a, **(named or {"speaker": f"the {office}", "source_kind": "anonymous_person"}), speaker_actor=None)

    def _before_letters(self, a: Attribution) -> str | None:
        """The name that stands before the letters that were read as a body."""
        for span in a.source:
            at = self._text.find(a.speaker or "", span.start, span.end + 1)
            if at > 0 and (found := _NAME_BEFORE.search(self._text, max(0, at - _LEAD), at)):
                return found["name"]
        return None

    def _as_named_beside(self, a: Attribution) -> Attribution:
        """A statement of whom the words beside its source name."""
        if name := name_behind(self._text, a):
            person = next((p for p in self._people if p.name == name), None)
            return _said_by(a, person) if person else replace(a, speaker=name, speaker_actor=None, source_kind="named_person")
        if (body := nearer_body(self._text, a)) and body.lower() not in _OFFICES:
            return replace(a, speaker=body, speaker_actor=None, source_kind="organisation")
        of_name = a.source_kind == "named_person" and a.speaker is not None and a.speaker not in self._names
        return replace(a, source_kind="organisation") if of_name and is_a_body(self._text, a.speaker or "") else a

    def _is_called_so(self, name: str) -> bool:
        """Whether a word for a person stands right before a name: "hall warden Effie Moar"."""
        return any(_A_PERSON.search(self._text, max(0, at - _LEAD), at) for at, _ in places(name, self._text))

    def _spoken(self, a: Attribution) -> Attribution:
        """A statement with the one that its pronoun stands for, as its speaker."""
        word = a.source[0].of(self._text).lower()
        state = a.speaker_actor in self._states
        if word not in _PRONOUNS:
            return replace(a, source_kind="organisation") if state and a.source_kind == "named_person" else a
        if a.speaker is None or state:
            person = self._before(a.source[0], word)
            if person is None and (teller := self._teller_before(a.source[0], word)):
                return replace(a, speaker=teller.speaker, speaker_actor=teller.speaker_actor, source_kind="named_person")
            return _said_by(a, person) if person else (_nobodys(a) if state else a)
        return self._said_by_another(a, word) if a.source_kind == "named_person" else a

    def _said_by_another(self, a: Attribution, word: str) -> Attribution:
        """A statement read as that of one whom the sentences before it are not about: as theirs whom they are about, if the report
        names them, else as nobody's."""
        own = self._by_id.get(a.speaker_actor or "")
        noun = self._noun_before(a.source[0], word, own) if own else None
        if noun is None:
            return a
        called = [p for p in self._people if p is not own and self._is_called(p, noun)]
        return _said_by(a, called[0]) if len(called) == 1 else _nobodys(a)

    def _noun_before(self, pronoun: Span, word: str, own: Actor) -> str | None:
        """The word for whom the sentence before a pronoun is about, or the one before another such sentence, where that is not the
        one that the pronoun was read as."""
        at = self._sentence(pronoun).start
        if _BEGINS.match(self._text, at, pronoun.end) is None:
            return None
        for _ in range(_FURTHEST):
            before = self._sentence_before(at)
            if before is None or any(before.holds(m) for m in own.mentions if m.of(self._text).lower() not in _HIS | _HERS):
                return None
            if found := _ABOUT.match(self._text, *before):
                noun = found["noun"].lower()
                return None if self._is_called(own, noun) or self._speaks(own, before) else noun
            again = _BEGINS.match(self._text, *before)
            if again is None or again["word"].lower() != word:
                return None
            at = before.start
        return None

    def _is_called(self, person: Actor, noun: str) -> bool:
        """Whether a report has a word for a person beside the name, or in its place."""
        near = (
            self._text[max(0, m.start - _BESIDE) : m.start].split("\n")[-1] + self._text[m.start : m.end + _BESIDE].split("\n")[0]
            for m in person.mentions[:_MENTIONS]
            if m.of(self._text).lower() not in _HIS | _HERS
        )
        return any(re.search(rf"\b{re.escape(noun)}\b", words, re.I) for words in near)

    def _speaks(self, person: Actor, sentence: Span) -> bool:
        return any(a.speaker_actor == person.id and a.cue and sentence.holds(a.cue[0]) for a in self._statements)

    def _before(self, pronoun: Span, word: str) -> Actor | None:
        """Whom the sentence right before a pronoun's is about, if it names nobody else, nor this one."""
        own = self._sentence(pronoun)
        before = self._sentence_before(own.start)
        if before is None:
            return None
        named = list(self._named_in(before)) + list(self._named_in(Span(own.start, pronoun.start)))
        first = min(named, key=lambda found: found[0], default=None)
        if first is None or len({p.id for _, p in named}) > 1 or not before.holds(first[0]):
            return None
        span, person = first
        leads = _LEADS.match(self._text, before.start, span.start)
        if leads is None or leads.end() != span.start or _OWNS.match(self._text, span.end) or self._others_speak(before, person):
            return None
        return None if {m.of(self._text).lower() for m in person.mentions} & (_HERS if word == "he" else _HIS) else person

    def _teller_before(self, pronoun: Span, word: str) -> Attribution | None:
        """A statement of whoever alone says something in the sentence before a pronoun's, where nobody else is named: "…, Ines
        Karlow told reporters. She said that …"."""
        own = self._sentence(pronoun)
        before = self._sentence_before(own.start)
        if before is None or _BEGINS.match(self._text, own.start, pronoun.end) is None:
            return None
        told = [a for a in self._statements if a.cue and before.holds(a.cue[0])]
        first = told[0] if told else None
        if first is None or first.source_kind != "named_person" or not first.speaker or len({a.speaker for a in told}) > 1:
            return None
        if any(p.id != first.speaker_actor and p.name != first.speaker for _, p in self._named_in(before)):
            return None
        mentions = self._by_id[first.speaker_actor].mentions if first.speaker_actor in self._by_id else ()
        return None if {m.of(self._text).lower() for m in mentions} & (_HERS if word == "he" else _HIS) else first

    def _named_in(self, where: Span) -> Iterator[tuple[Span, Actor]]:
        for person in self._people:
            if person.id not in self._states:
                yield from ((m, person) for m in person.mentions if where.holds(m) and m.of(self._text)[:1].isupper())

    def _others_speak(self, sentence: Span, person: Actor) -> bool:
        """Whether somebody else says something in a sentence."""
        return any(a.cue and sentence.holds(a.cue[0]) and a.speaker_actor != person.id for a in self._statements)

    def _sentence(self, span: Span) -> Span:
        return next((s for s in self._sentences if s.holds(span)), span)

    def _sentence_before(self, start: int) -> Span | None:
        """The sentence right before a place, in its paragraph."""
        begins = sentence_before(self._text, start)
        if begins is None or "\n" in self._text[begins:start]:
            return None
        return Span(begins, start)

    def _of_each_other(self, a: Attribution) -> bool:
        """Whether it is told of all sides what they say of each other: nobody's word but the outlet's."""
        who = a.source[0].of(self._text)
        return _EACH.fullmatch(who) is not None and _OTHER.match(self._text, a.content[0].start, a.content[0].end) is not None

    def _is_by_a_deed(self, a: Attribution) -> bool:
        """Whether somebody is only called by what he promised ("the man who vowed to build it is in the dock"), and a sentence goes
        on about him."""
        if a.source_kind != "anonymous_person" or a.made_by not in _BY_A_DEED or len(a.source) < 2:
            return False
        who, end, sentence = a.source[1], a.content[-1].end, self._sentence(a.source[0])
        relative = who.of(self._text).lower() == "who" and a.source[0].end < who.start and who.end <= a.cue[0].start
        opens = not self._text[sentence.start : a.source[0].start].strip("\"“‘'( ")
        return (
            relative and opens and re.match(r",? (?:is|was|are|were|has|had|will|\w+ed)\b", self._text[end : end + 20]) is not None
        )


def _said_by(a: Attribution, person: Actor) -> Attribution:
    return replace(a, speaker=person.name, speaker_actor=person.id, source_kind="named_person")


def _nobodys(a: Attribution) -> Attribution:
    """A statement of which nobody can tell whose it is."""
    return replace(a, speaker=None, speaker_actor=None, source_kind="unknown")


def _is_state(actor: Actor, text: str) -> bool:
    """Whether what was taken for a person is a state: it has a minister and no first name, and is never "Ms"."""
    if not re.fullmatch(r"[A-Z][^\W\d_]{3,}", actor.name):
        return False
    there = list(places(actor.name, text))
    if any(_TITLED.search(text, max(0, at - _LEAD), at) for at, _ in there):
        return False
    return any(_STATE_OF.search(text, max(0, at - _LEAD), at) or _ITS_MINISTER.match(text, end) for at, end in there)
