"""Denials: whether an account says that it is not so, and whether one says outright that what another says is not.

in: one `Unit` or two    out: yes or no
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from sayso.compare.clauses.alike import CORE, PRONOUNS, awaited, cue_of, is_told, one_predicate, other_days, same_arguments
from sayso.compare.clauses.disbelief import SAYS_FALSE
from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.kept import once_a_unit
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.sources import other_doers
from sayso.compare.clauses.units import Unit, same_words, trigrams
from sayso.compare.clauses.words import LITTLE, stem, stems_of
from sayso.compare.differ.grounds.scope import misses
from sayso.model import may_be_one, words_of

_DENYING = ("den", "reject", "refut", "disput", "dismiss", "rebut", *SAYS_FALSE)  # how the words of denial begin
# Who does not deny something may well agree; "refuses to accept" and "would not" deny.
_NOT_DENYING = re.compile(
    r"(?:\b(?:not|never|cannot|nor|(?:refus|declin)\w+ to)|n[’']t) (?:\w+ )?"
    r"(?:den(?:y|ied)|disput(?:e|ed)|contest(?:ed)?|rul(?:e|ed) out)\b",
    re.I,
)
# Who is denied a deed may not be let do it: "denied reporters entering the hall".
_SMALL = r"(?!(?:of|in|about|for|by|over|at|on|from|with|that|to|ever|having|even|being|\w+(?:ing|ly))\b)"
_LETS_NOT = re.compile(rf"\bden(?:y|ies|ied|ying) (?:{_SMALL}[\w’'.-]+ ){{1,5}}?(?P<verb>\w+ing)\b", re.I)
_PLAIN_NOT = frozenset({"not", "n't", "n’t", "never", "no", "cannot"})
_NOT = re.compile(r"\b(?:not|never|no|cannot|neither|nor)\b|n[’']t\b", re.I)
_ACCUSE = stem("accuse")
# That there is none of something, or that none was held; and that something is going on.
_NONE_OF_THEM = re.compile(
    r"\W*(?:(?:that )?there (?:is|are|was|were|(?:has|have|had) (?:never )?been) (?:currently |at present )?no (?:such |current )?"
    r"(?P<none>[\w-]+(?: \w+)?)\b(?! (?:left|more|longer|new)\b)|"
    r"(?:that )?no (?:such |current )?(?P<held>\w+) (?:(?:has|have|had) )?(?:took|taken|takes?|is|are|was|were|been|ever) "
    r"(?:place|held|under way|underway|taking place|taken place|being held|going on|scheduled)\b)",
    re.I,
)
_GOES_ON = re.compile(
    r"\b(?:(?:is|are|was|were) (?:still |already |now )?(?:under ?way|in progress|going on|ongoing|taking place|being held|"
    r"continuing)|"
    r"(?:took|taken|takes?) place|(?:is|are|was|were|been) held|continued?|began|begun|resumed|opened|started)\b",
    re.I,
)
_THERE_ARE = re.compile(r"\W*there (?:is|are|was|were|(?:has|have|had) been) (?!no\b|not\b|never\b)", re.I)
_BESIDE = ("which ", "who ", "whose ", "where ")
_ONE_TEXT = 5  # runs of three words that two clauses share where one text stands behind them


def opposed(a: Unit, b: Unit) -> bool:
    """Whether one account says outright that what the other says is not so: the same predicate, the same nouns, another speaker, no
    other day, and a plain "not", "never" or "denied" that the other lacks."""
    if denied(a, b) == denied(b, a) or not one_predicate(a, b) or not same_arguments(a, b) or other_doers(a, b):
        return False
    if not _outright(a if denied(a, b) else b) or nots(a) % 2 == nots(b) % 2 or other_days(a, b) or one_sentence(a, b):
        return False
    if lets_not(a if denied(a, b) else b):
        return False
    nouns = {head for role, head in a.roles & b.roles if role in CORE} - PRONOUNS
    told = all(is_told(u) and not awaited(u) for u in (a, b)) and not misses(*((b, a) if denied(a, b) else (a, b)))
    return bool(nouns) and told and not any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))


def lets_not(denial: Unit) -> bool:
    """Whether somebody may not be let do what is denied: "denied reporters entering the hall"."""
    m = _LETS_NOT.search(denial.sentence)
    return m is not None and denial.predicate in (*forms(m["verb"]), stem(f"{m['verb'][:-3].lower()}e"))


def accused_of_it(a: Unit, b: Unit) -> bool:
    """Whether one clause accuses somebody of a deed and the other, of that one by name or as who speaks, denies the deed: "accused
    Sorrel of walking out", beside "Sorrel's delegation said it had not walked out"."""
    told, denies = (b, a) if denied(a) else (a, b)
    if told.predicate != _ACCUSE or denies.predicate in LITTLE or denies.predicate not in told.weights or denied(told):
        return False
    accused = heads(told, "object") - EMPTY
    named = {stem(w) for w in words_of(denies.text)}
    return bool(accused & (named | {s for name in denies.speakers for w in words_of(name) for s in stems_of(w)}))


def none_of_them(a: Unit, b: Unit) -> bool:
    """Whether one account says that there is none of what the other has under way: "there are no talks", "no such meeting took
    place", beside "talks are under way"."""
    told, denies = (b, a) if denied(a) else (a, b)
    if denied(told) or told.clause.modality or denies.clause.modality or not is_told(told) or other_days(a, b):
        return False
    found = _NONE_OF_THEM.match(denies.text)
    going = _GOES_ON.search(told.text) or _THERE_ARE.match(told.text)
    if not (found and going):
        return False
    none = {s for word in (found["none"] or found["held"]).split() for s in stems_of(word)}
    return bool(none & (heads(told, "subject") | heads(told, "object") | heads(told, "attribute")))


def denied(unit: Unit, beside: Unit | None = None) -> bool:
    """Whether the account says that it is not so; two negations undo each other. Where a denial is told in the
    negative ("it denied the charge: no door was locked"), the denial is what is told. beside: another
    account; what both have without something, neither denies for that."""
    if beside is None or "without" not in unit.denials or "without" not in beside.denials:
        return _denied(unit)
    return _says_no(unit, [w for w in unit.denials if w != "without"])


@once_a_unit
def _denied(unit: Unit) -> bool:
    return _says_no(unit, unit.denials)


def _says_no(unit: Unit, said: Sequence[str]) -> bool:
    """Whether an account says that it is not so, by these of its words."""
    if not said:
        return is_denial(unit)
    plain = _plain(said)
    return plain % 2 == 1 if plain or _does_not_deny(unit) else True


@once_a_unit
def is_denial(unit: Unit) -> bool:
    """Whether an account is what somebody denies, and nothing that is told beside it: "denied that he had put off his
    inauguration, which is due on Friday"."""
    if unit.attribution is None or unit.attribution.stance != "denied" or _does_not_deny(unit):
        return False
    return not _is_beside(unit)


def _is_beside(unit: Unit) -> bool:
    """Whether a clause only says more of a thing that another one names: ", which is due on Friday"."""
    start = unit.span.start - unit.clause.sentence.start
    return unit.text.startswith(_BESIDE) and unit.sentence[max(0, start - 2) : max(0, start)] == ", " and not unit.denials


def _does_not_deny(unit: Unit) -> bool:
    """Whether its source only does not deny it: "did not deny that", "neither confirmed nor denied"."""
    a = unit.attribution
    return a is not None and a.stance == "denied" and _NOT_DENYING.search(cue_of(unit)) is not None


def denied_plainly(unit: Unit) -> bool:
    """Whether an account says by a "not" or "never" of its own that it is not so, whoever denies that."""
    return _plain(unit.denials) % 2 == 1


def _plain(said: Sequence[str]) -> int:
    return sum(not w.startswith(_DENYING) for w in said)


def _outright(unit: Unit) -> bool:
    """Whether a clause is denied by a plain word: "without" and "none" deny a part of it."""
    said = unit.denials
    return is_denial(unit) or any(w in _PLAIN_NOT or w.startswith(_DENYING) for w in said)


def has_not(unit: Unit) -> bool:
    """Whether a clause has a plain "not", whatever it denies."""
    return _NOT.search(unit.text) is not None


def nots(unit: Unit) -> int:
    """How many words of denial a clause and what governs it hold, whatever they deny."""
    own = {s for s in unit.clause.negation if not unit.span.holds(s)}
    return (
        len(_NOT.findall(unit.text)) + len(own) + (unit.attribution is not None and unit.attribution.stance == "denied" and not own)
    )


def one_sentence(a: Unit, b: Unit) -> bool:
    """Whether two clauses stand in one sentence, or in sentences of the same words: cut otherwise, one may lack its "not"."""
    if a.report == b.report and a.clause.sentence == b.clause.sentence:
        return True
    alike = same_words(a, b) or len(trigrams(a.sentence) & trigrams(b.sentence)) >= _ONE_TEXT
    return alike and len(_NOT.findall(a.sentence)) == len(_NOT.findall(b.sentence))
