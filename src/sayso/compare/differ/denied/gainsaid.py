"""Gainsaid: what one source says and another denies in words that no likeness finds: "knew of the talks", "denied that he had
known"; "called the strike illegal", "denied that it was"; "the deadline stands", "there was no deadline"; "carried cash to the
office", "was never at the office".

in: the units of a story, little ones too    out: `Dispute`s. It takes a denial on somebody's word, another's word or the outlet's
own for what is denied, and the nouns of the one in their places in the other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import product

from sayso.compare.clauses.alike import is_told, other_days, same_arguments
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import HANDING, LITTLE, stem, stems_of
from sayso.compare.differ.denied.denied_deeds import doers, is_another
from sayso.compare.differ.grounds.asunder import in_two_places
from sayso.compare.differ.grounds.denials import denied, denied_plainly, is_denial, lets_not
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.narrowed import lists_others, narrowed
from sayso.compare.differ.grounds.occasions import confined_away
from sayso.compare.differ.grounds.other_things import of_other_people
from sayso.compare.differ.grounds.phrases import denies_phrase, denies_quotation
from sayso.compare.differ.grounds.scope import misses, only_due
from sayso.compare.differ.grounds.unreal import unreal
from sayso.model import may_be_one, words_of

_MOST = 60  # denials of a story that are looked at
_TOLD = 400  # clauses that each is held against
_OFF = "called off"
_SHORT = 3  # letters of a name's word that names nobody
_TOP = 15  # sentences of a report in which another report's denial finds what it denies
_BACK = 3  # sentences that may stand between a statement and its denial in one report
_WHOLLY = frozenset({"not", "n't", "n’t", "never", "no", "cannot"})
_KNOW, _AWARE = stem("know"), stem("aware")
_NO_DEED = LITTLE | HANDING | {stem("want")}
_CALLING = frozenset(map(stem, ("call", "describe", "brand", "label", "declare", "consider", "deem", "term")))
_PLACES = frozenset({"to", "at", "in", "inside", "on", "into", "near", "from"})
_NONE = re.compile(
    r"\W*(?:that )?there (?:is|are|was|were|(?:has|have|had) been) (?:never any|never been any|not any|no|not a) ", re.I
)
_RUNS_ON = re.compile(r"\W*(?:that|whether|what|how|why|to|about|if|of)\b", re.I)
_CLAIMED = re.compile(
    r"\bclaim(?:s|ed|ing) responsibility for (?:the|it|that|this|\w+day)\b|"
    r"\bcarried out by (?:an?|one of (?:its|their)|its|their) (?:soldier|fighter|member|follower)s?\b",
    re.I,
)
_LINK = r"(?:connections?|links?|ties)"
_GROUP = r"(?:terror|militant|extremist|jihadi|islamist|armed|rebel|insurgent)\w*"
_NO_LINK = re.compile(
    rf"\b(?:no|any|without) (?:[\w-]+ ){{0,4}}?{_LINK} (?:to|with|between) [^,;.]{{0,60}}?\b{_GROUP}(?: \w+)? ?"
    r"(?:groups?|organi[sz]ations?|networks?)\b",
    re.I,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# General knowledge: that there is none of these denies no thing that is told of.
_NO_THING_LIST = "doubt way question reason need time sign one chance word evidence plan comment point risk hope threat problem"
_NO_THING = frozenset(map(stem, _NO_THING_LIST.split()))


def gainsaid(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """The denials of a story with the nearest statement that each denies; of several reports' statements one each."""
    certain = [u for u in units if is_told(u) and not u.clause.hedge and u.clause.modality in (None, "planned")]
    off = {u.n: how == _OFF for u in certain if (how := unreal(u)) in (None, _OFF)}
    plain = [u for u in certain if u.n in off]
    denials = [u for u in plain if u.speakers and (is_denial(u) or _WHOLLY & set(u.denials)) and denied(u)][:_MOST]
    told = [u for u in plain if not denied(u)][:_TOLD]
    by_verb: defaultdict[str, list[Unit]] = defaultdict(list)
    for unit in told:
        for verb in sorted({_verb(unit), unit.predicate}):
            by_verb[verb].append(unit)
    theirs: set[int] = set()  # by number, the claims of an attack that one has denied already
    for denial in denials:
        rules = [rule for may, rule in _RULES if may(denial)]
        in_a_verb = {u.n: u for verb in sorted({_verb(denial), denial.predicate}) for u in by_verb[verb]}
        asked = in_a_verb.values() if _IN_ONE_VERB.issuperset(rules) else told
        near = [u for u in asked if u.n not in theirs and _is_near(u, denial)]
        found = [
            u
            for u in near
            if any(rule(u, denial) for rule in ((_same_deed,) if off[u.n] or off[denial.n] else rules))
            and _may_be_denied(u, denial, strangers)
        ]
        firsts: dict[int, Unit] = {}
        for unit in sorted(found, key=lambda u: (abs(u.place - denial.place), u.key)):
            firsts.setdefault(unit.report, unit)
        for unit in firsts.values():
            marks = tuple(s for s in denial.clause.negation if denial.clause.sentence.holds(s))
            sure = (
                (denies_phrase(unit, denial) and denies_quotation(unit, denial))
                or _not_their_deed(unit, denial)
                or _own_deed(unit, denial)
            )
            if _not_their_deed(unit, denial):
                theirs.update(u.n for u in found)
            yield Dispute(
                (unit, denial), "polarity", ("said", "denied"), ((), marks), sure=sure, apart=_not_their_deed(unit, denial)
            )


def _is_near(told: Unit, denial: Unit) -> bool:
    """Whether a statement stands where a denial can be of it: a few sentences off, or near the top of another report."""
    if told.report != denial.report:
        return told.place < _TOP
    return told.clause.sentence != denial.clause.sentence and abs(told.place - denial.place) <= _BACK


def _may_be_denied(told: Unit, denial: Unit, strangers: Callable[[int, int], bool]) -> bool:
    """Whether a statement is another's than who denies, in a report of the same thing, and of no other day."""
    if told.report != denial.report and strangers(told.report, denial.report):
        return False
    if any(may_be_one(x, y) for x, y in product(told.speakers, denial.speakers)):
        return False
    if other_days(told, denial) or only_due(told, denial) or misses(told, denial):
        return False
    return not (confined_away(told, denial) or of_other_people(told, denial) or in_two_places(told, denial, at=True))


def _same_deed(told: Unit, denial: Unit) -> bool:
    """Whether one denies the verb of the other, with a noun of it in its place and no other noun in another's."""
    verb = _verb(told)
    if verb != _verb(denial) or verb in _NO_DEED:
        return False
    nouns = {(role, head) for role, head in told.roles & denial.roles if role != "subject" and head not in EMPTY}
    if verb == _KNOW and not nouns:
        return _of_one_matter(told, denial) and _one_doer(told, denial)
    if not nouns or lists_others(told.sentence, denial.sentence):
        return False
    return same_arguments(told, denial) and _one_doer(told, denial)


def _own_deed(told: Unit, denial: Unit) -> bool:
    """Whether one denies by that word what the other says that they did: by their name, to the same thing, in the same verb."""
    themselves = heads(denial, "subject") & (PERSONAL | {"i", "we"})
    outright = (is_denial(denial) and not lets_not(denial)) or (denied_plainly(denial) and bool(themselves))
    if not outright or told.predicate != denial.predicate or told.predicate in _NO_DEED or told.clause.modality:
        return False
    if narrowed(denial.text, told.text) or is_another(told, denial.speakers[0]):
        return False
    who = {s for w in words_of(denial.speakers[0]) if len(w) > _SHORT for s in stems_of(w.lower())} - EMPTY
    whom = heads(told, "object") & heads(denial, "object") - EMPTY
    bare = not (heads(told, "object") | heads(denial, "object"))
    return bool((whom or bare) and doers(told) & who) and bool(themselves or heads(denial, "subject") & ({"it"} | who))


def _of_one_matter(told: Unit, denial: Unit) -> bool:
    """Whether two clauses, of which one has "aware", which the parse gives no object, share all the nouns that either has."""
    nouns = [{k for k in u.weights if k[0] not in "~@#%"} - {_KNOW, _AWARE} - heads(u, "subject") for u in (told, denial)]
    return bool(nouns[0]) and nouns[0] == nouns[1]


def _verb(unit: Unit) -> str:
    """The verb of a clause; who is aware of something knows it."""
    return _KNOW if unit.predicate == "be" and _AWARE in heads(unit, "attribute") else unit.predicate


def _one_doer(told: Unit, denial: Unit) -> bool:
    """Whether the same one does it in both, as far as they tell: by a noun, or a pronoun for somebody else."""
    subjects = heads(told, "subject") - EMPTY, heads(denial, "subject") - EMPTY
    return not (subjects[0] and subjects[1]) or bool(subjects[0] & subjects[1])


def _called_so(told: Unit, denial: Unit) -> bool:
    """Whether one calls something what the other denies that it is."""
    if told.predicate not in _CALLING:
        return False
    whom, what = heads(denial, "subject") - EMPTY, heads(denial, "attribute") - EMPTY
    called = heads(told, "object") | heads(told, "subject")
    return bool(whom & called) and bool(what & set(told.weights))


def _none_of_it(told: Unit, denial: Unit) -> bool:
    """Whether one says that there is none of what the other tells something of."""
    nouns = (heads(denial, "attribute") | heads(denial, "subject")) - EMPTY - _NO_THING
    # What is to be signed need not be there yet; what is to take effect is.
    found = nouns & (heads(told, "subject") | (heads(told, "object") if told.clause.modality is None else frozenset()))
    if any(year not in denial.sentence for year in _YEAR.findall(told.text)):
        return False  # "the 2017 truce", "there was no truce"
    if told.report == denial.report:
        return bool(found)
    return bool(found) and bool(told.names & set(denial.around) or denial.names & set(told.around))


def _never_there(told: Unit, denial: Unit) -> bool:
    """Whether one has somebody do something at a place where the other says that they were not."""
    if told.predicate == "be":
        return False
    places = [{head for role, head in u.roles if role in _PLACES} - EMPTY for u in (told, denial)]
    if not places[0] & places[1]:
        return False
    whom, who = heads(denial, "subject") - EMPTY, heads(told, "subject")
    speaking = {s for name in told.speakers for w in words_of(name) for s in stems_of(w.lower())}
    return bool(whom & who) or (bool(who & (PERSONAL | {"i"})) and bool(whom & speaking))


def _bare_deed(told: Unit, denial: Unit) -> bool:
    """Whether one says of somebody whom the other names too that they did not, and no more: "Dravec has not confessed"."""
    if told.predicate != denial.predicate:
        return False
    who = heads(denial, "subject") - EMPTY
    doer = heads(told, "subject") - EMPTY
    if heads(denial, "subject") & {"i"} and not denial.clause.modality:
        return bool(doers(told) & {s for w in words_of(denial.speakers[0]) if len(w) > _SHORT for s in stems_of(w.lower())})
    return bool(who & doer) or (bool(doer) and any("~" + name in told.names for name in who))


def _not_their_deed(told: Unit, denial: Unit) -> bool:
    """Whether a group has an attack for its own that the other says had nothing to do with such groups."""
    return _CLAIMED.search(told.text) is not None and _NO_LINK.search(denial.text) is not None


def _any(denial: Unit) -> bool:
    return True


def _says_what_is(denial: Unit) -> bool:
    return denial.predicate == "be"


def _says_there_is_none(denial: Unit) -> bool:
    return _NONE.match(denial.text) is not None


def _has_nothing_to_do_with(denial: Unit) -> bool:
    return _NO_LINK.search(denial.text) is not None


def _is_bare(denial: Unit) -> bool:
    """Whether a denial says of somebody that they did not, and no more."""
    if denial.predicate in _NO_DEED or any(role != "subject" for role, _ in denial.roles):
        return False
    # "never wrote that she had felt", cut before what was not written
    return not _RUNS_ON.match(denial.sentence, denial.span.end - denial.clause.sentence.start)


# By what a denial must be, for a rule to be asked of it at all.
_RULES: tuple[tuple[Callable[[Unit], bool], Callable[[Unit, Unit], bool]], ...] = (
    (_any, _same_deed),
    (_says_what_is, _called_so),
    (_says_there_is_none, _none_of_it),
    (_says_what_is, _never_there),
    (_says_what_is, denies_phrase),
    (_has_nothing_to_do_with, _not_their_deed),
    (_is_bare, _bare_deed),
)
_IN_ONE_VERB = frozenset({_same_deed, _bare_deed})  # what they find is in the verb of the denial
