"""Wording: a clause that is a report's but for a word: "burned down a school" where the report has "a hospital", "Norvik bought"
where it has "Kestrel".

in: a unit of the text, those of the reports that carry it, and all others    out: the word that all who carry it have otherwise. It
is sure where one of the two words excludes the other, or is a name that no report has; else a reader must look.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from sayso.compare.check.kinds import excludes, plain, root, stand_alike
from sayso.compare.check.placed import (
    BOTH,
    ROOT,
    Word,
    alike,
    beside_alike,
    in_figure,
    is_name,
    one_name,
    one_object,
    one_role,
    roles_of,
    run_of,
    tells,
    words_in,
)
from sayso.compare.check.senses import may_stand_for, stands_among
from sayso.compare.check.states import States
from sayso.compare.check.telling import PALE, SAYING, TITLES
from sayso.compare.check.turns import converse
from sayso.compare.clauses.alike import CORE, PRONOUNS
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied, has_not
from sayso.compare.differ.pairs.certainty import hedging
from sayso.model import initials

# Deeds of which a reader must not be told where no report tells of them, with other words that may tell of each.
_GRAVE = {
    root(deed): frozenset(map(root, words.split()))
    for deed, words in {
        "died": "body corpse drown perish toll fatal victim lives life shot murder mourn funeral grave bury execute suicide",
        "arrested": "detain hold held custody seize capture jail imprison prison police apprehend suspect catch caught",
        "resigned": "quit step stepped leave left depart departure successor replace former",
    }.items()
}
_NAMED_ROLES = frozenset({"subject", "in", "at", "to"})
_FORM = 6  # letters from their beginning that two forms of a word share


class Reworded(Struct, frozen=True):
    """The text's word, and the report's in its place where there is one. sure: whether one excludes the other."""

    own: Word
    theirs: Word | None
    unit: Unit
    sure: bool


def _says_it(unit: Unit, word: Word) -> bool:
    """Whether a word is of who says a clause, which the clause was cut with: "[said] the local newspaper, and both have left"."""
    return unit.attribution is not None and any(s.touches(word.span) for s in unit.attribution.source)


class Wording:
    """The words of all reports, to be asked whether any has one."""

    def __init__(self, others: Sequence[Unit], states: States, outlets: Sequence[str] = ()) -> None:
        """outlets: of the reports, whose names a text may have that no report writes."""
        self.states = states
        self._sentences: dict[tuple[int, int], list[Word]] = {}
        self._others = others
        self._clauses: dict[int, frozenset[str]] = {}
        for unit in others:
            if (unit.report, unit.place) not in self._sentences:
                self._sentences[unit.report, unit.place] = list(words_in(unit.sentence, unit.clause.sentence.start))
        self._stems = {w.stem for words in self._sentences.values() for w in words}
        self._plain = {plain(w.text) for words in self._sentences.values() for w in words}
        self._roots = {w.text.lower()[:ROOT] for words in self._sentences.values() for w in words}
        self._roots.update(w.lower()[:ROOT] for outlet in outlets for w in outlet.split() if len(w) >= ROOT)
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
        words = [w for w in words_in(unit.text, unit.span.start) if len(w.text) > BOTH or w.text.isupper()]
        heads = {head for role, head in unit.roles if role in CORE}
        for word in words:
            if in_figure(unit, word) or not (is_name(unit, word) or tells(unit, word)) or _says_it(unit, word):
                continue
            if is_name(unit, word):
                if word.text.lower() not in TITLES and not self._has_name(word, words) and not self._speaks_of(word):
                    return word
            # What was not done need not be told by a report in any words.
            elif word.stem in PALE or not (word.stem in heads or word.stem == unit.predicate) or has_not(unit):
                continue
            elif not stands_among(word.stem, self._stems) and not self._in_other_form(word):
                return word
        return None

    def grave(self, unit: Unit) -> Word | None:
        """The verb of a clause that tells of a deed for which nobody puts another word ("died"), where no report has it, nor a word
        that may stand for it. That the rest of the clause is told does not make it so."""
        if unit.predicate not in _GRAVE or stands_among(unit.predicate, self._stems) or denied(unit) or hedging(unit):
            return None
        if self._stems & _GRAVE[unit.predicate]:
            return None
        words = words_in(unit.text, unit.span.start)
        return next((w for w in words if w.stem == unit.predicate or root(w.text) == unit.predicate), None)

    def _speaks_of(self, word: Word) -> bool:
        """Whether some report speaks of the state that a word stands for."""
        return any(self.states.acts_in(word.text, u) for u in self._others)

    def _in_other_form(self, word: Word) -> bool:
        """Whether a report has a word of the same root: "withdrawal", "withdrawn"."""
        low = word.text.lower()
        if low.startswith("un") and plain(low[2:]) in self._plain:  # "undecided", "not decided"
            return True
        return plain(low) in self._plain or (len(low) > _FORM and any(p.startswith(low[:_FORM]) for p in self._plain))

    def nearest(self, unit: Unit) -> tuple[Unit, ...]:
        """The clause of the reports that has most of what a unit tells; none where none has two words of it."""
        keys = [k for k in unit.weights if k[0] != "%"]  # in one order, so that equal sums are equal
        best, most = None, 0.0
        for other in self._others:
            shared = [k for k in keys if k in other.around]
            if len(shared) >= BOTH and (weight := sum(unit.weights[k] for k in shared)) > most:
                best, most = other, weight
        return (best,) if best is not None else ()

    def _between(self, unit: Unit, other: Unit) -> Reworded | None:
        own = list(words_in(unit.text, unit.span.start))
        return self._other_word(unit, own, list(words_in(unit.sentence, unit.clause.sentence.start)), other)

    def _holds(self, unit: Unit, word: Word) -> bool:
        words = self._sentences[unit.report, unit.place]
        return any(w.stem == word.stem or alike(w.text, word.text) for w in words) or stands_among(
            word.stem, {w.stem for w in words}
        )

    def opposed(self, unit: Unit, other: Unit) -> bool:
        """Whether the verbs of two clauses exclude each other, and who does it and what it is done to are the same, so
        far as told."""
        if not excludes(unit.clause.predicate, other.clause.predicate) or bool(unit.clause.negation) != bool(other.clause.negation):
            return False
        one, theirs = ({h for r, h in u.roles if r in ("subject", "object")} - PRONOUNS for u in (unit, other))
        return bool(one & theirs) and len(one & theirs) >= min(len(one), len(theirs), BOTH)

    def _other_word(self, unit: Unit, own: Sequence[Word], sentence: Sequence[Word], other: Unit) -> Reworded | None:
        theirs = self._sentences[other.report, other.place]
        have = {plain(w.text) for w in theirs}
        missing = [w for w in own if plain(w.text) not in have and not in_figure(unit, w)]
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
                places = beside_alike(own, word, theirs, there)
                sure = places == BOTH or one_role(unit, word, other, there)
                if sure or (places and plain(word.text) not in self._plain):
                    return Reworded(word, there, other, True)
        return None

    def _done_by_another(self, unit: Unit, own: Sequence[Word], other: Unit, theirs: Sequence[Word]) -> Reworded | None:
        """Who does it, or where it is done, by name, where the report's clause of that verb has another's name there;
        its sentence may
        have the text's name in another part."""
        if not may_stand_for(unit.predicate, other.predicate) or unit.predicate in SAYING:
            return None  # who says so is a matter of the statement
        for word in own:
            roles = roles_of(unit, word) & _NAMED_ROLES
            if not roles or not is_name(unit, word) or word.text.lower() in TITLES or self._so_told(unit, word, other):
                continue
            if self.states.acts_in(word.text, other):
                continue
            inside = [w for w in theirs if other.span.holds(w.span)]
            if any(alike(w.text, word.text) for w in inside):
                continue
            there = next((w for w in inside if roles_of(other, w) & roles and is_name(other, w) and one_object(unit, other)), None)
            if there and there.text.lower() not in TITLES and not one_name(own, word, theirs, there):
                return Reworded(word, there, other, True)
        return None

    def _renamed(
        self, unit: Unit, own: Sequence[Word], missing: Sequence[Word], other: Unit, theirs: Sequence[Word], extra: Sequence[Word]
    ) -> Reworded | None:
        """A name for which the report has another one, or that no report has."""
        for word in missing:
            if unit.predicate in SAYING:  # who says so, and to whom, is a matter of the statement
                break
            if not is_name(unit, word) or word.text.lower() in TITLES or self._named_near(word, other):
                continue
            if self.states.acts_in(word.text, other):
                continue
            instead = [e for e in extra if is_name(other, e) and e.text.lower() not in TITLES]
            there = next((e for e in instead if beside_alike(own, word, theirs, e) == BOTH or one_role(unit, word, other, e)), None)
            if not self._has_name(word, own):
                there = there or next((e for e in instead if beside_alike(own, word, theirs, e)), None)
                return Reworded(word, there, other, True)
            if there and not one_name(own, word, theirs, there) and not self._so_told(unit, word, other):
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
            if not tells(unit, word) or word.stem in PALE or stands_among(word.stem, around) or is_name(unit, word):
                continue
            there = next((e for e in extra if tells(other, e) and beside_alike(own, word, theirs, e) == BOTH), None)
            there = there or next((e for e in extra if tells(other, e) and one_role(unit, word, other, e)), None)
            named = there is not None and word.text[:1].isupper() and there.text[:1].isupper()  # "Swedish", "Norwegian"
            if stands_among(word.stem, self._stems):
                if there and word.stem in heads and not self._so_told(unit, word, other):
                    return Reworded(word, there, other, False)
            elif there or word.stem in heads:
                return Reworded(word, there, other, named and not alike(word.text, there.text if there else ""))
        return None

    def _so_told(self, unit: Unit, word: Word, other: Unit) -> bool:
        """Whether some clause of the reports, or the sentence beside one that carries it, has the word at the text's deed."""
        name = plain(word.text)
        near = [w for k in (-1, 1) for w in self._sentences.get((other.report, other.place + k), ())]
        if any(plain(w.text) == name for w in near) and not is_name(unit, word):
            return True
        return any(u.predicate == unit.predicate and name in self._clause(u) for u in self._others)

    def _clause(self, unit: Unit) -> frozenset[str]:
        if unit.n not in self._clauses:
            self._clauses[unit.n] = frozenset(plain(w.text) for w in words_in(unit.text, unit.span.start))
        return self._clauses[unit.n]

    def _named_near(self, word: Word, other: Unit) -> bool:
        """Whether a name stands, in some form, in the report's sentence itself."""
        return any(alike(word.text, w.text) for w in self._sentences[other.report, other.place])

    def _has_name(self, word: Word, own: Sequence[Word]) -> bool:
        """Whether any report has a name in some form, or its initials, or what it is the initials of."""
        low = word.text.lower()
        if low[:ROOT] in self._roots or low in self._plain:
            return True
        run = run_of(own, word)
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
