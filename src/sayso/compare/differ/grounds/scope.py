"""Scope: whether a "not" reaches what another account tells, or only something beside it: "a farmer who never went to law school",
"did not offer a full-time paid post", "none as painful as in 2003", "may not restrict" beside "restricted".

in: two units of one verb, one of which denies    out: yes or no
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from sayso.compare.clauses.alike import CORE, words
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stems_of
from sayso.compare.differ.grounds.bounded import beyond
from sayso.compare.differ.grounds.occasions import on_the_other_side
from sayso.compare.timeline.ahead import is_past

_WORD = re.compile(r"[\w’'-]+")
_WHO = re.compile(r"\W*(?:(?:of|to|with|in|from|by|for) )?(?:who|whom|whose|which|what|how|why|where)\b", re.I)
_TO = re.compile(r"\W*to [a-z]")
_HE, _SHE = frozenset({"he"}), frozenset({"she"})
# What is not so in a measure: as much, or more than something else.
_DEGREE = re.compile(
    r"(?:\b(?:not|never|no|none|nothing|cannot)\b|n[’']t\b)(?: [\w’'-]+){0,3} (?:as|so) [\w’'-]+(?: [\w’'-]+){0,3} as\b|"
    r"\b(?:no|not(?: \w+)?) (?:more|less|\w{2,12}er) (?:[\w’'-]+ ){0,3}?than\b|"
    # "has never answered a call faster" is high praise
    r"\bnever (?:[\w’'-]+ ){0,8}?(?:faster|quicker|slower|sooner|earlier|later|better|worse|higher|lower|stronger|harder|closer|"
    r"(?:more|less) [\w-]+)\W*$",
    re.I,
)
_AS_MUCH = re.compile(r"\bas [\w’'-]+ as\b|\bthan\b", re.I)
_ONE_MORE = re.compile(r"\b(?:another|again)\b", re.I)
_FORBIDDEN = re.compile(r"\b(?:can|may|must|should)(?: ?not\b|n[’']t\b)", re.I)
_FREE = re.compile(r"\b(?:can|could|may|might|must|should|will|would|able|allowed|permitted|entitled|free|required)\b", re.I)
_ANY = frozenset({"a", "an", "any", "no"})
_NO_KIND = frozenset(
    {"such", "single", "kind", "sort", "type", "of", "and", "more", "than", "one", "whatever", "whatsoever", "actual"}
)
_BACK = 4  # words between an "a" or "no" and its noun
_YEAR = 365  # days
_WITHOUT = re.compile(r"\bwithout (?:an? |any |the |its |their |his |her )?(?:[\w-]+ )?([\w-]+)", re.I)
_NO_LONGER = re.compile(r"\bno longer\b|(?:\b(?:not|never)\b|n[’']t\b)[^.;]{0,40}\b(?:any ?more|any longer)\b", re.I)
_SINCE = re.compile(r"\bsince\b", re.I)
_WAS = re.compile(r"\b(?:was|were|had)\b", re.I)
_NONE_SOMEWHERE = re.compile(
    r"\W*(?:that )?there (?:is|are|was|were|(?:has|have|had) (?:never )?been)(?: not|n[’']t| no| never)\b [^,.;:]{3,60}? "
    r"(?:in|at|on|near|inside|around|under) the (?:[\w-]+ )?(?P<where>[\w-]+)\W*$",
    re.I,
)
# How a clause begins that tells of none, though it has no "not" for its verb.
_NOBODY = re.compile(
    r"\W*(?:(?:that|and|but|while|as) )?(?:not (?:one|a single|a (?:soul|person|word))|none of|no[ -]one|nobody|nothing)\b"
    r"(?! (?:but|less)\b)",
    re.I,
)
_FEW = re.compile(r"\b([A-Za-z]{3,20}s) (?:[A-Z][\w.’'-]+ ){1,4}and (?:[A-Z]|the )")  # "Justices Ann Lee and Jan Orme"


def misses(told: Unit, denial: Unit) -> bool:
    """Whether a denial leaves what the other account tells as it is. A report does not contradict in its own voice what it has said
    in its own voice."""
    if told.report == denial.report and not (told.speakers or denial.speakers):
        return True
    return any(rule(told, denial) for rule in _RULES)


def only_due(a: Unit, b: Unit) -> bool:
    """Whether one account is of what will or must be done and the other of what is: that it is not done yet denies nothing."""
    due = [u.clause.modality in ("planned", "obliged") for u in (a, b)]
    return due[0] != due[1]


def _tells_which(told: Unit, denial: Unit) -> bool:
    """Whether the denial only tells which or who ("a farmer who never went", "which of them had not paid"), and so does not say of
    anybody known that it is not so; or the other does, and nobody tells of whom."""
    if is_restrictive(denial):
        return True
    return is_restrictive(told) and not (heads(told, "subject") | heads(denial, "subject")) - EMPTY


def is_restrictive(unit: Unit) -> bool:
    """Whether a clause begins with "who" or "which", and no comma before it: then it is no word about one that is named."""
    before = unit.sentence[: max(0, unit.span.start - unit.clause.sentence.start)].rstrip()
    return _WHO.match(unit.text) is not None and bool(before) and before[-1] not in ",—–-(;:"


def _of_two_aims(told: Unit, denial: Unit) -> bool:
    """Whether both are only what something is for ("a push to rule out the leak without evidence")."""
    return all(_TO.match(u.text) for u in (told, denial))


def _without_a_part(told: Unit, denial: Unit) -> bool:
    """Whether all that is denied is something that the other does not speak of: "was built without a lift", "was built"."""
    if set(denial.denials) != {"without"}:
        return False
    nouns = {s for m in _WITHOUT.finditer(denial.text) for s in stems_of(m[1])}
    return bool(nouns) and not nouns & told.around.keys()


def _none_somewhere(told: Unit, denial: Unit) -> bool:
    """Whether one only tells that there was none of them at a place, and the other who some others are: "there was not a single
    soldier in the market", "the others are soldiers"."""
    found = _NONE_SOMEWHERE.match(denial.text)
    if found is None or told.predicate != "be" or not heads(told, "subject") or not heads(told, "attribute"):
        return False
    return stems_of(found["where"]).isdisjoint(told.around)


def _in_degree(told: Unit, denial: Unit) -> bool:
    return _DEGREE.search(denial.text) is not None and _AS_MUCH.search(told.text) is None


def _of_one_more(told: Unit, denial: Unit) -> bool:
    return _ONE_MORE.search(denial.text) is not None and _ONE_MORE.search(told.text) is None


def _forbids(told: Unit, denial: Unit) -> bool:
    """Whether one tells what may not be, and the other what is."""
    return _FORBIDDEN.search(denial.text) is not None and _FREE.search(told.text) is None


def _of_a_kind(told: Unit, denial: Unit) -> bool:
    """Whether only a kind of the thing is denied: "no formal offer", "a full-time paid position"."""
    shared = {head for role, head in told.roles if role in CORE} & {head for role, head in denial.roles if role in CORE} - EMPTY
    if not shared:
        return False
    said = _WORD.findall(denial.text)
    there = {s for w in _WORD.findall(told.sentence) for s in stems_of(w)}
    return any(not stems_of(w) & there for k, word in enumerate(said) if stems_of(word) & shared for w in _kind(said[:k]))


def _kind(before: Sequence[str]) -> Sequence[str]:
    """The words that tell what kind of thing it is, between the noun that follows these words and its "a" or "no"."""
    first = next((n for n in range(len(before) - 1, max(-1, len(before) - 2 - _BACK), -1) if before[n].lower() in _ANY), None)
    return () if first is None else [w for w in before[first + 1 :] if w.lower() not in _NO_KIND]


def _by_another(told: Unit, denial: Unit) -> bool:
    """Whether it is denied who did it, in the passive, of what the other tells without a doer: "was not built by the firm"."""
    subjects = heads(denial, "subject")
    if heads(told, "subject") or not subjects:
        return False
    before, by, behind = denial.text.partition(" by ")
    return bool(by) and _has(behind, subjects) and not _has(before, subjects)


def _has(text: str, heads: frozenset[str]) -> bool:
    return any(stems_of(w) & heads for w in _WORD.findall(text))


def _of_another_person(told: Unit, denial: Unit) -> bool:
    """Whether one is of a man and the other of a woman, as far as their pronouns tell."""
    return {heads(told, "subject"), heads(denial, "subject")} == {_HE, _SHE}


def _of_some(told: Unit, denial: Unit) -> bool:
    """Whether one is of several by name and the other of all of them: "Justices Lee and Orme voted", "the justices did not"."""
    few = [{s for m in _FEW.finditer(u.text) for s in stems_of(m[1])} & heads(u, "subject") for u in (told, denial)]
    alike = heads(told, "subject") & heads(denial, "subject")
    return bool((few[0] ^ few[1]) & alike)


def _of_another_year(told: Unit, denial: Unit) -> bool:
    """Whether one tells of a year by its number, and the other of no time and of nobody that both name."""
    if told.names & denial.names or bool(told.times) == bool(denial.times):
        return False
    dated = told if told.times else denial
    return all((day(t)[1] - day(t)[0]).days + 1 >= _YEAR and words(dated, t.span)[-4:].isdigit() for t in dated.times)


def _no_longer(told: Unit, denial: Unit) -> bool:
    """Whether the denial is that something is no longer so, and the other tells that it was."""
    if _NO_LONGER.search(denial.text) is None:
        return False
    auxiliary = told.clause.predicate in ("be", "have")
    return _WAS.search(told.text) is not None or (not auxiliary and is_past(told.text, told.clause))


def was_before_since(told: Unit, denial: Unit) -> bool:
    """Whether it is denied since a time, and the other tells it of a time up to then: "not inspected since 2021", "in 2019"."""
    if not (told.times and denial.times) or _SINCE.search(denial.text) is None:
        return False
    return max(day(t)[1] for t in told.times) <= max(day(t)[1] for t in denial.times)


def _denies_too(told: Unit, denial: Unit) -> bool:
    """Whether what is held to be told was done by none: "not one bell rang", "the bells never rang"."""
    return _NOBODY.match(told.text) is not None and _NOBODY.match(denial.text) is None


_RULES: tuple[Callable[[Unit, Unit], bool], ...] = (
    _tells_which, _of_two_aims, _without_a_part, _none_somewhere, _in_degree, _of_one_more, _forbids, _of_a_kind, _by_another,
    _of_another_person, _of_some, _of_another_year, _no_longer, was_before_since, _denies_too, beyond, on_the_other_side,
)  # fmt: skip
