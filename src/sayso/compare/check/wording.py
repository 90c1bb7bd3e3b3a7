"""Wording: a clause that is a report's but for a word: "burned down a school" where the report has "a hospital",
"Norvik bought" where
it has "Kestrel".

in: a unit of the text, those of the reports that carry it, and all others    out: the word that all who carry it have otherwise. It
is sure where one of the two words excludes the other, or is a name that no report has; else a reader must look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.compare.check.kinds import excludes, plain, root, stand_alike
from sayso.compare.check.senses import may_stand_for, stands_among
from sayso.compare.check.turns import converse
from sayso.compare.clauses.alike import CORE, PRONOUNS
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Span, initials, may_be_one

_WORD = re.compile(r"\w+(?:[’'.,-]\w+)*")
_SMALL = frozenset({"a", "an", "the", "its", "their", "his", "her", "s"})
# Of a name these tell nobody.
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "sir",
        "lord",
        "lady",
        "prof",
        "professor",
        "president",
        "prime",
        "minister",
        "premier",
        "chancellor",
        "king",
        "queen",
        "mayor",
        "governor",
        "senator",
        "general",
        "colonel",
        "captain",
        "inspector",
        "judge",
        "justice",
        "councillor",
        "chief",
        "secretary",
        "party",
        "council",
        "city",
        "court",
        "house",
        "state",
        "ministry",
        "department",
        "st",
        "saint",
        "bank",
        "group",
        "union",
        "central",
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "new",
        "united",
        "nations",
        "university",
        "school",
        "hospital",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)
_ROOT, _TAIL = 4, 4  # letters two names share from their beginning, and the most that either has behind it: "Norway", "Norwegian"
_PALE = frozenset(
    map(
        stem,
        [
            "expect",
            "remain",
            "stay",
            "continue",
            "plan",
            "intend",
            "mean",
            "go",
            "begin",
            "start",
            "become",
            "make",
            "take",
            "lead",
            "say",
            "tell",
            "announce",
            "report",
            "note",
            "add",
            "know",
            "current",
            "still",
            "also",
            "currently",
            "around",
            "roughly",
            "approximately",
            "usual",
            "set",
            "due",
            "later",
            "back",
            "early",
            "only",
            "just",
            "total",
            "overall",
            "number",
            "people",
            "person",
            "event",
            "incident",
            "situation",
            "matter",
            "case",
            "part",
            "thing",
            "way",
            "time",
            "day",
            "week",
            "month",
            "year",
            "place",
            "follow",
            "include",
            "accord",
            "base",
            "concern",
            "relate",
            "respective",
            "several",
            "various",
            "different",
            "additional",
            "further",
            "further",
            "recent",
            "late",
            "new",
            "own",
            "other",
            "same",
            "such",
            "well",
            "while",
            "during",
            "amid",
            "among",
            "approximate",
            "alleged",
            "reported",
            "late",
            "initial",
            "main",
            "key",
            "nearby",
            "local",
            "own",
            "state",
            "describe",
            "call",
            "give",
            "get",
            "come",
            "use",
            "see",
            "look",
            "need",
        ],
    )
)
_SAYING = frozenset(
    map(
        stem,
        [
            "say",
            "tell",
            "add",
            "note",
            "state",
            "urge",
            "call",
            "ask",
            "warn",
            "accuse",
            "deny",
            "claim",
            "announce",
            "promise",
            "vow",
            "pledge",
            "demand",
            "insist",
            "argue",
            "declare",
            "confirm",
            "reply",
            "answer",
            "explain",
            "write",
            "report",
            "suggest",
            "believe",
            "think",
            "be",
            "have",
            "do",
        ],
    )
)
_NAMED_ROLES = frozenset({"subject", "in", "at", "to"})
_BOTH = 2
_FORM = 6  # letters from their beginning that two forms of a word share
_SHORTEST = 3  # letters of a word that can tell anything


class Word(Struct, frozen=True):
    """A word of a sentence: where it stands, as it is written, and its stem."""

    span: Span
    text: str
    stem: str


class Reworded(Struct, frozen=True):
    """The text's word, and the report's in its place where there is one. sure: whether one excludes the other."""

    own: Word
    theirs: Word | None
    unit: Unit
    sure: bool


class Wording:
    """The words of all reports, to be asked whether any has one."""

    def __init__(self, others: Sequence[Unit]) -> None:
        self._sentences: dict[tuple[int, int], list[Word]] = {}
        self._others = others
        self._clauses: dict[int, frozenset[str]] = {}
        for unit in others:
            if (unit.report, unit.place) not in self._sentences:
                self._sentences[unit.report, unit.place] = list(_words(unit.sentence, unit.clause.sentence.start))
        self._stems = {w.stem for words in self._sentences.values() for w in words}
        self._plain = {plain(w.text) for words in self._sentences.values() for w in words}
        self._roots = {w.text.lower()[:_ROOT] for words in self._sentences.values() for w in words}
        self._names = {w.text for words in self._sentences.values() for w in words if w.text[:1].isupper()}

    def reworded(self, unit: Unit, carrying: Sequence[Unit], close: Sequence[Unit] = ()) -> tuple[list[Unit], Reworded | None]:
        """The clauses that carry a unit in all its words, and the word that those have otherwise which come nearest to it.

        close: clauses of the text's verb that say less of it than carries it. One that lacks the word that another has otherwise
        carries nothing of it.
        """
        told = [(u, self._between(unit, u)) for u in carrying]
        near = [(u, w) for u in close if (w := self._between(unit, u)) is not None and w.sure]
        other = [(u, w) for u, w in (*told, *near) if w is not None]
        in_its_verb = {w.own.span for u, w in other if w.sure and u.predicate == unit.predicate}
        apart = [w.own for _, w in other]
        plain_ones = [
            u
            for u, w in told
            if w is None
            and all(self._holds(u, own) and (u.predicate == unit.predicate or own.span not in in_its_verb) for own in apart)
        ]
        return plain_ones, max((w for _, w in other), key=lambda w: w.sure, default=None)

    def unheard_of(self, unit: Unit) -> Word | None:
        """The first name, deed or thing of a clause that no report has in any words."""
        words = list(_words(unit.text, unit.span.start))
        heads = {head for role, head in unit.roles if role in CORE}
        for word in words:
            if _in_figure(unit, word) or not _tells(unit, word):
                continue
            if _is_name(unit, word):
                if word.text.lower() not in _TITLES and not self._has_name(word, words):
                    return word
            elif word.stem in _PALE or not (word.stem in heads or word.stem == unit.predicate):
                continue
            elif not stands_among(word.stem, self._stems) and not self._in_other_form(word):
                return word
        return None

    def _in_other_form(self, word: Word) -> bool:
        """Whether a report has a word of the same root: "withdrawal", "withdrawn"."""
        low = word.text.lower()
        return plain(low) in self._plain or (len(low) > _FORM and any(p.startswith(low[:_FORM]) for p in self._plain))

    def nearest(self, unit: Unit) -> tuple[Unit, ...]:
        """The clause of the reports that has most of what a unit tells; none where none has two words of it."""
        keys = {k for k in unit.weights if k[0] != "%"}
        best, most = None, 0.0
        for other in self._others:
            shared = [k for k in keys if k in other.around]
            if len(shared) >= _BOTH and (weight := sum(unit.weights[k] for k in shared)) > most:
                best, most = other, weight
        return (best,) if best is not None else ()

    def _between(self, unit: Unit, other: Unit) -> Reworded | None:
        own = list(_words(unit.text, unit.span.start))
        return self._other_word(unit, own, list(_words(unit.sentence, unit.clause.sentence.start)), other)

    def _holds(self, unit: Unit, word: Word) -> bool:
        words = self._sentences[unit.report, unit.place]
        return any(w.stem == word.stem or _alike(w.text, word.text) for w in words) or stands_among(
            word.stem, {w.stem for w in words}
        )

    def opposed(self, unit: Unit, other: Unit) -> bool:
        """Whether the verbs of two clauses exclude each other, and who does it and what it is done to are the same, so
        far as told."""
        if not excludes(unit.clause.predicate, other.clause.predicate) or bool(unit.clause.negation) != bool(other.clause.negation):
            return False
        one, theirs = ({h for r, h in u.roles if r in ("subject", "object")} - PRONOUNS for u in (unit, other))
        return bool(one & theirs) and len(one & theirs) >= min(len(one), len(theirs), _BOTH)

    def _other_word(self, unit: Unit, own: Sequence[Word], sentence: Sequence[Word], other: Unit) -> Reworded | None:
        theirs = self._sentences[other.report, other.place]
        have = {plain(w.text) for w in theirs}
        missing = [w for w in own if plain(w.text) not in have and not _in_figure(unit, w)]
        ours = {plain(w.text) for w in sentence}
        extra = [w for w in theirs if plain(w.text) not in ours]
        return (
            self._excluded(unit, own, missing, other, theirs, extra)
            or self._done_by_another(unit, own, other, theirs)
            or self._renamed(unit, own, missing, other, theirs, extra)
            or self._unheard(unit, own, missing, other, theirs, extra)
        )

    def _excluded(
        self, unit: Unit, own: Sequence[Word], missing: Sequence[Word], other: Unit, theirs: Sequence[Word], extra: Sequence[Word]
    ) -> Reworded | None:
        """A word for which the report has one of the same kind that excludes it, in its place."""
        for word in missing:
            if any(stand_alike(word.text, w.text) for w in theirs) or (word.stem == unit.predicate and converse(unit, other)):
                continue
            for there in extra:
                if not excludes(word.text, there.text) or self._so_told(unit, word, other):
                    continue
                places = _beside(own, word, theirs, there)
                sure = places == _BOTH or _one_role(unit, word, other, there)
                if sure or (places and plain(word.text) not in self._plain):
                    return Reworded(word, there, other, True)
        return None

    def _done_by_another(self, unit: Unit, own: Sequence[Word], other: Unit, theirs: Sequence[Word]) -> Reworded | None:
        """Who does it, or where it is done, by name, where the report's clause of that verb has another's name there;
        its sentence may
        have the text's name in another part."""
        if not may_stand_for(unit.predicate, other.predicate) or unit.predicate in _SAYING:
            return None  # who says so is a matter of the statement
        for word in own:
            roles = _roles(unit, word) & _NAMED_ROLES
            if not roles or not _is_name(unit, word) or word.text.lower() in _TITLES or self._so_told(unit, word, other):
                continue
            inside = [w for w in theirs if other.span.holds(w.span)]
            if any(_alike(w.text, word.text) for w in inside):
                continue
            there = next((w for w in inside if _roles(other, w) & roles and _is_name(other, w) and _one_object(unit, other)), None)
            if there and there.text.lower() not in _TITLES and not _one_name(own, word, theirs, there):
                return Reworded(word, there, other, True)
        return None

    def _renamed(
        self, unit: Unit, own: Sequence[Word], missing: Sequence[Word], other: Unit, theirs: Sequence[Word], extra: Sequence[Word]
    ) -> Reworded | None:
        """A name for which the report has another one, or that no report has."""
        for word in missing:
            if unit.predicate in _SAYING:  # who says so, and to whom, is a matter of the statement
                break
            if not _is_name(unit, word) or word.text.lower() in _TITLES or self._named_near(word, other):
                continue
            instead = [e for e in extra if _is_name(other, e) and e.text.lower() not in _TITLES]
            there = next((e for e in instead if _beside(own, word, theirs, e) == _BOTH or _one_role(unit, word, other, e)), None)
            if not self._has_name(word, own):
                there = there or next((e for e in instead if _beside(own, word, theirs, e)), None)
                return Reworded(word, there, other, True)
            if there and not _one_name(own, word, theirs, there) and not self._so_told(unit, word, other):
                return Reworded(word, there, other, True)
        return None

    def _unheard(
        self, unit: Unit, own: Sequence[Word], missing: Sequence[Word], other: Unit, theirs: Sequence[Word], extra: Sequence[Word]
    ) -> Reworded | None:
        """A word of some weight that no report has, nor another for it: a head of the clause, or one that stands in
        another's place."""
        heads = {head for role, head in unit.roles if role in CORE}
        around = {w.stem for w in theirs}
        for word in missing:
            if not _tells(unit, word) or word.stem in _PALE or stands_among(word.stem, around) or _is_name(unit, word):
                continue
            there = next((e for e in extra if _tells(other, e) and _beside(own, word, theirs, e) == _BOTH), None)
            there = there or next((e for e in extra if _tells(other, e) and _one_role(unit, word, other, e)), None)
            named = there is not None and word.text[:1].isupper() and there.text[:1].isupper()  # "Swedish", "Norwegian"
            if stands_among(word.stem, self._stems):
                if there and word.stem in heads and not self._so_told(unit, word, other):
                    return Reworded(word, there, other, False)
            elif there or word.stem in heads:
                return Reworded(word, there, other, named and not _alike(word.text, there.text if there else ""))
        return None

    def _so_told(self, unit: Unit, word: Word, other: Unit) -> bool:
        """Whether some clause of the reports, or the sentence beside one that carries it, has the word at the text's deed."""
        name = plain(word.text)
        near = [w for k in (-1, 1) for w in self._sentences.get((other.report, other.place + k), ())]
        if any(plain(w.text) == name for w in near) and not _is_name(unit, word):
            return True
        return any(u.predicate == unit.predicate and name in self._clause(u) for u in self._others)

    def _clause(self, unit: Unit) -> frozenset[str]:
        if unit.n not in self._clauses:
            self._clauses[unit.n] = frozenset(plain(w.text) for w in _words(unit.text, unit.span.start))
        return self._clauses[unit.n]

    def _named_near(self, word: Word, other: Unit) -> bool:
        """Whether a name stands, in some form, in the report's sentence itself."""
        return any(_alike(word.text, w.text) for w in self._sentences[other.report, other.place])

    def _has_name(self, word: Word, own: Sequence[Word]) -> bool:
        """Whether any report has a name in some form, or its initials, or what it is the initials of."""
        low = word.text.lower()
        if low[:_ROOT] in self._roots or low in self._plain:
            return True
        run = _run(own, word)
        return any(initials(run, name) for name in self._names if name.isupper()) or self._spelled(word.text)

    def _spelled(self, name: str) -> bool:
        """Whether a name is the initials of one of the reports."""
        if not name.isupper():
            return False
        return any(
            name == "".join(w.text[0] for w in words[k : k + len(name)])
            for words in self._sentences.values()
            for k in range(len(words))
            if words[k].text[0] == name[0]
        )


def _words(text: str, start: int) -> Iterator[Word]:
    for m in _WORD.finditer(text):
        word = m.group().removesuffix("’s").removesuffix("'s")
        yield Word(Span(start + m.start(), start + m.start() + len(word)), word, root(word))


def _in_figure(unit: Unit, word: Word) -> bool:
    """Whether a word is of a number or a day, which are held by themselves, or too short to tell anything."""
    figures = (*(q.span for q in unit.quantities if q.unit != "ordinal"), *(t.span for t in unit.times))
    return word.text.isdigit() or any(s.touches(word.span) for s in figures)


def _tells(unit: Unit, word: Word) -> bool:
    """Whether a word is one of those that tell what a clause says."""
    return len(word.text) >= _SHORTEST and (word.stem in unit.around or stem(word.text.lower()) in unit.around)


def _is_name(unit: Unit, word: Word) -> bool:
    low = word.text.lower()
    inside = word.span.start > unit.clause.sentence.start
    return f"~{low}" in unit.around and word.text[:1].isupper() and (inside or f"{low}s" not in unit.around)


def _alike(one: str, other: str) -> bool:
    """Whether two words may be forms of one name: "Norway", "Norwegian"."""
    a, b = one.lower(), other.lower()
    if a == b or (a.isalpha() and b.isalpha() and (a.startswith(b) or b.startswith(a)) and min(len(a), len(b)) >= _ROOT):
        return True
    k = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return k >= _ROOT and max(len(a), len(b)) - k <= _TAIL


def _run(words: Sequence[Word], word: Word) -> str:
    """The words in capitals around a word, which together are a name."""
    at = words.index(word)
    low = high = at
    while low > 0 and words[low - 1].text[:1].isupper():
        low -= 1
    while high + 1 < len(words) and words[high + 1].text[:1].isupper():
        high += 1
    return " ".join(w.text for w in words[low : high + 1])


def _one_name(own: Sequence[Word], word: Word, theirs: Sequence[Word], there: Word) -> bool:
    return may_be_one(_run(own, word), _run(theirs, there))


def _beside(own: Sequence[Word], word: Word, theirs: Sequence[Word], there: Word) -> int:
    """On how many sides two words, or the names they are of, have the same neighbours, small words aside; the end of a sentence
    counts as one."""
    sides = 0
    for step in (-1, 1):
        one, other = _neighbour(own, word, step), _neighbour(theirs, there, step)
        if (one is None and other is None) or (
            one is not None and other is not None and (plain(one.text) == plain(other.text) or one.stem == other.stem)
        ):
            sides += 1
    return sides


def _neighbour(words: Sequence[Word], word: Word, step: int) -> Word | None:
    at = words.index(word) + step
    named = word.text[:1].isupper()
    while 0 <= at < len(words) and (
        words[at].text.lower() in _SMALL or (named and (words[at].text[:1].isupper() or words[at].text in _TITLES))
    ):
        at += step
    return words[at] if 0 <= at < len(words) else None


def _one_role(unit: Unit, word: Word, other: Unit, there: Word) -> bool:
    """Whether two words are the same part of two clauses of one verb: who does it, to whom, where."""
    return may_stand_for(unit.predicate, other.predicate) and bool(_roles(unit, word) & _roles(other, there))


def _roles(unit: Unit, word: Word) -> set[str]:
    """What parts of a clause a word is."""
    return {role for role, head in unit.roles if head in (word.stem, stem(word.text.lower()))}


def _one_object(unit: Unit, other: Unit) -> bool:
    """Whether two clauses share an argument beside who does it and where, by any of its words."""
    one, theirs = ({h for r, h in u.roles} - PRONOUNS for u in (unit, other))
    return bool(one & theirs)
