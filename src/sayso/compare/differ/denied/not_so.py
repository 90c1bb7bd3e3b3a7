"""Not so: what is told to have been done, and said not to have been, in other words and anywhere: "delivered to the house on the
lake", and "no bag was ever brought to the lake house"; "met him twice", and "had never met him".

in: the units of a story, little ones too, its reports    out: `Dispute`s of polarity. It takes one deed (`ways`), told plainly and
denied plainly, who did it, to what and where the same as far as both tell (`sharers`), and nothing that shows another time, place
or occasion; two of these that both have, or in one report the word of two sources near each other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.forms import forms, stems_told
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import LITTLE, MINDED, stems_of_name
from sayso.compare.differ.denied.involved import (
    names_in,
    of_ourselves,
    own_words,
    places_of,
    says_no_sign,
    who_does,
    whom,
)
from sayso.compare.differ.denied.sharers import Shared, shared
from sayso.compare.differ.denied.ways import of_noun, ways
from sayso.compare.differ.grounds.asunder import in_two_places, named_by, other_phrase
from sayso.compare.differ.grounds.bounded import beyond
from sayso.compare.differ.grounds.denials import denied, is_denial
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.done_since import done_since
from sayso.compare.differ.grounds.occasions import confined_away, on_one_occasion
from sayso.compare.differ.grounds.of_a_part import of_a_part
from sayso.compare.differ.grounds.other_things import of_other_people, of_two_things
from sayso.compare.differ.grounds.scope import is_restrictive, misses
from sayso.compare.timeline.ahead import is_past
from sayso.model import Report, Span, dated, day_of, may_be_one

_TOP = 25  # sentences of a report in which another's denial finds what it denies
_NEAR = 6  # sentences that two sources of one report may stand apart
_MOST = 120  # denials that are looked at
_TOLD = 60  # clauses of one deed that each is held against
_MUTUAL = frozenset({"meet", "own", "quarrel"})
_WEAK = frozenset({"sight", "visit", "attend", "enter"})  # of these the place must be told, too
_LASTING = frozenset({"own"})  # what is so, and not what was done
# What was done to nobody at all was not done to anybody; of what there was none at all there is none here.
_OF_ANYBODY = frozenset({"arrest", "charge"})
_OF_ONE_PLACE = frozenset({"find", "leak", "shoot", "strike"})
_TO_ANOTHER = frozenset({"inform", "order", "call", "bring", "pay", "meet"})  # these say nothing without to whom
_KNOWN = frozenset({"named_person", "organisation"})
_ANSWERED = 3  # sentences within which one answers another
_LEAST = 2  # of who, what and where that both have
_WAS = re.compile(r"\b(?:did|was|were|had|has|have|been)(?:\b|n[’']t\b)", re.I)
_NOT = re.compile(r"\b(?:not|never)\b|n[’']t\b", re.I)
_NONE = re.compile(
    r"\b(?:no(?! (?:one|longer|later|more|sooner|less|fewer|doubt|need)\b)|any|not (?:one|a single)|"
    r"none of (?:the|its|his|her|their)) (?P<what>(?:[\w-]+ ){0,2}[\w-]+)",
    re.I,
)
_NOBODY = re.compile(r"\b(?:nobody|no[ -]one|nothing|none|neither)\b", re.I)
_EVERY = re.compile(r"\b(?:never|ever|no|any|none|nobody|nothing|no[ -]one|not (?:one|a single))\b", re.I)
_DENYING = ("den",)
_PLAIN = frozenset({"not", "n't", "n’t", "never", "no", "none", "nobody", "nothing", "neither", "nor", "no-one", "no one"})
# A "not" that says less than that it never was.
_LESS = re.compile(
    r"\b(?:no (?:longer|later|more|sooner|less|fewer|further|new|formal|official|written|immediate|clear|direct|plans?|intention)|"
    r"not (?:only|just|simply|merely|always|fully|properly|immediately|all|every|enough|the (?:only|first)|\w+ enough)|"
    r"never again|nothing (?:but|more|new|else)|(?:nobody|no[ -]one) else|until|any ?more|any longer|unless|again|"
    r"(?:try|tried|attempt\w*|wants?|wanted|mean|meant|intend\w*|plann?\w*|expect\w*|needs?|needed|asked|have|has|seek|sought) to|"
    r"(?:has|have|holds?) no|"
    r"whether|why|if|would|will|could|can|cannot|(?-i:may)|might|must|should|because|personally|directly|knowingly|deliberately|"
    r"intentionally|officially|formally|alone)\b|n[’']t (?:only|just|always|all|every)\b",
    re.I,
)
_ANY_NOT = re.compile(
    r"\b(?:not|never|no|nobody|nothing|none|neither|nor|cannot|hardly|barely|scarcely|without|only|almost|nearly|if|would|will|could|"
    r"can|(?-i:may)|might|must|should|supposed)\b|n[’']t\b|"
    r"\b(?:fail\w*|refus\w+|declin\w+|den(?:y|ied|ies)|forgot\w*|tried|trying|wanted|meant|asked|attempt\w*|threaten\w*|plann?\w*) "
    r"(?:to\b|that\b|having\b|any\b)",
    re.I,
)
_WHO_NOT = re.compile(r"(?<!,) (?:who|which|that) (?:[a-z]+ )?(?:never|not|didn[’']t|hasn[’']t|wasn[’']t|had not|did not)\b", re.I)
# What is told or written behind it: "never wrote that", of which the clause has nothing.
_RUNS_ON = re.compile(r"\W*(?:that|whether|what|how|why|to|about|if|of)\b", re.I)
# So it was until now: what came since is no conflict.
_UNTIL_NOW, _YET = re.compile(r"\b(?:has|have)\b", re.I), re.compile(r"\b(?:yet|so far)\b", re.I)
_LATER = re.compile(
    r"\b(?:later|afterwards?|eventually|finally|at last|since|now|meanwhile|again|another|previous(?:ly)?|earlier|other|"
    r"(?:months?|years?) (?:before|ago))\b",
    re.I,
)


class _Denial(Struct, frozen=True):
    """A clause that says that something was not done: the deeds, and the words that deny."""

    unit: Unit
    deeds: frozenset[str]
    marks: tuple[Span, ...]


class _Around(Struct, frozen=True):
    """What stands around a clause. named: the words of the names that each report has.  told: by report and sentence its words.
    times: by report and sentence the clauses of it that tell a time."""

    named: Mapping[int, frozenset[str]] = {}
    told: Mapping[tuple[int, int], Mapping[str, float]] = {}
    timed: Mapping[tuple[int, int], Unit] = {}

    @classmethod
    def of(cls, units: Sequence[Unit]) -> _Around:
        """The same of a story's units."""
        timed = {(u.report, u.place): u for u in units if u.times}
        return cls(named_by(units), {(u.report, u.place): u.around for u in units}, timed)

    def share(self, did: Unit, no: Unit) -> bool:
        """Whether a denial that says nothing else ("nothing was stolen") stands behind a sentence that has what the deed is told
        of: by a name and two words more, and on no other day."""
        before = no.report, no.place - 1
        one = self.told.get(before, {}).keys() | no.around.keys()
        both = {k for k in one & did.around.keys() if k[0] not in "#%@"} - {did.predicate, no.predicate}
        timed = self.timed.get(before)
        if timed is not None and other_days(did, timed):
            return False
        return len(both) > _LEAST and any(k[0] == "~" for k in both)


def not_so(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """The denials of a story, each with the nearest statement of every report that tells what it denies."""
    top = [u for u in units if u.place < _TOP and _is_plain(u)]
    denials = [d for u in top if (d := _denial(u)) is not None][:_MOST]
    told = _by_deed(top, frozenset[str]().union(*(d.deeds for d in denials)))
    around = _Around.of(units) if denials else _Around()
    taken: set[int] = set()  # by number, what one denial has found
    for denial in denials:
        near = {u.n: u for deed in sorted(denial.deeds) for u in told.get(deed, ()) if u.n not in taken}
        found: dict[int, tuple[tuple[object, ...], Dispute]] = {}
        for unit in near.values():
            if (dispute := _against(unit, denial, reports, strangers, around)) is not None:
                exact = bool((whom(unit) | who_does(unit)) & (whom(denial.unit) | who_does(denial.unit) | set(denial.unit.weights)))
                fit = (not dispute.sure, not exact, unit.place, unit.key)
                if unit.report not in found or fit < found[unit.report][0]:
                    found[unit.report] = fit, dispute
        taken |= {d.told[0].n for _, d in found.values()}
        yield from (found[report][1] for report in sorted(found))


def _by_deed(units: Sequence[Unit], asked: frozenset[str]) -> Mapping[str, Sequence[Unit]]:
    """The clauses that tell a deed as done, by each that is denied somewhere."""
    found: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        if asked and not _nots(unit) and not is_denial(unit) and (told := ways(unit, asked) & asked) and _is_done(unit):
            for deed in told:
                if len(found[deed]) < _TOLD:
                    found[deed].append(unit)
    return found


def _is_plain(unit: Unit) -> bool:
    c = unit.clause
    return is_told(unit) and c.modality is None and not c.hedge and not c.condition


def _is_done(unit: Unit) -> bool:
    """Whether a clause tells what was done, and has no "not" of any kind."""
    return _ANY_NOT.search(unit.text) is None and (_is_past(unit) or bool(ways(unit) & _LASTING))


def _is_past(unit: Unit) -> bool:
    return _WAS.search(unit.text) is not None or is_past(unit.text, unit.clause)


def _denial(unit: Unit) -> _Denial | None:
    """What a clause says was not done, where it says so plainly, and of no less than the deed itself."""
    nots = _nots(unit)
    if not (nots or is_denial(unit)) or len(nots) > 1 or not _is_past(unit) or _LESS.search(unit.text):
        return None
    if not (denied(unit) or len(nots) < len(unit.denials)) or not all(w in _PLAIN or w.startswith(_DENYING) for w in nots):
        return None
    if not (is_denial(unit) or _NOT.search(unit.text) or _NOBODY.match(unit.text) or _is_none_of_it(unit)):
        return None
    runs_on = _RUNS_ON.match(unit.sentence, unit.span.end - unit.clause.sentence.start)
    if is_restrictive(unit) or _WHO_NOT.search(unit.text) or (runs_on and not whom(unit)):
        return None
    deeds = ways(unit) - LITTLE - MINDED
    marks = tuple(s for s in unit.clause.negation if unit.clause.sentence.holds(s))
    return _Denial(unit, deeds, marks) if deeds else None


def _nots(unit: Unit) -> tuple[str, ...]:
    """The words that deny, but the verb itself: "had not yet rejected"."""
    return tuple(w for w in unit.denials if unit.predicate not in forms(w))


def _is_none_of_it(unit: Unit) -> bool:
    """Whether a "no" stands before who does it, what it is done to or the deed's own noun."""
    if _NOBODY.search(unit.text) or says_no_sign(unit):
        return True
    if of_noun(unit):
        return True
    core = who_does(unit) | whom(unit) | {head for role, head in unit.roles if role in ("subject", "object")}
    return any(stems_told(m["what"]) & core for m in _NONE.finditer(unit.text))


def _against(
    did: Unit,
    denial: _Denial,
    reports: Sequence[Report],
    strangers: Callable[[int, int], bool],
    around: _Around,
) -> Dispute | None:
    """What a clause tells against a denial, if it is of the same thing."""
    no, within = denial.unit, did.report == denial.unit.report
    if within and not (did.speakers and no.speakers and apart(did, no) and abs(did.place - no.place) <= _NEAR):
        return None
    if not within and strangers(did.report, no.report):
        return None
    found = shared(did, no, mutual=bool(denial.deeds & ways(did) & _MUTUAL))
    if found.parted or not _is_enough(did, no, found, around, within=within) or _of_another(did, no, reports):
        return None
    return Dispute(
        (did, no), "polarity", ("said", "denied"), ((), denial.marks), sure=_is_sure(did, no, found, reports), by_verb=True
    )


def _says_both(did: Unit, no: Unit) -> bool:
    """Whether two reports have one and the same say it and deny it, by name."""
    return any(may_be_one(x, y) for x, y in product(did.speakers[:1], no.speakers[:1]))


def _is_enough(did: Unit, no: Unit, found: Shared, around: _Around, *, within: bool) -> bool:
    """Whether two clauses have so much in common that they are of one deed."""
    points = found.points + (found.who == "open" and _answers(did, no)) + _on_one_day(did, no)
    points += (found.where != "same" and _share_a_place(did, no)) + on_one_occasion(did, no)
    if ways(did) & ways(no) <= _WEAK and (found.what, found.where).count("same") == 0:
        return False
    if ways(did) & ways(no) <= {"inform"} and found.what != "same":
        return _says_both(did, no) and of_ourselves(did) and of_ourselves(no)
    if within:
        return points > 0 or (abs(did.place - no.place) <= 1 and _bare(no))
    if points >= _LEAST or (of_noun(no) and found.where == "same"):
        return True
    if _bare(no) and not who_does(no):
        return bool(ways(no) & ways(did) & _OF_ANYBODY) or around.share(did, no)
    if _bare(no) or points == 0:
        return points > 0 and found.who == "same" and _says_both(did, no) and not ways(did) & ways(no) & _TO_ANOTHER
    if found.what == "same" and _NONE.search(no.text) and ways(no) & ways(did) & _OF_ONE_PLACE and not places_of(no):
        return True
    places = {k for k in no.names if k[0] == "~"}
    return bool(found.what == "same" and _EVERY.search(no.text) and places and places <= around.named[did.report])


def _share_a_place(did: Unit, no: Unit) -> bool:
    """Whether both have one name, and that is not who does it: "the hospital in Marn"."""
    return bool({k[1:] for k in did.around.keys() & no.names if k[0] == "~"} - who_does(did) - who_does(no))


def _on_one_day(did: Unit, no: Unit) -> bool:
    """Whether both tell the same day, and no more than that."""
    days = [{day(t) for t in u.times if day(t)[0] == day(t)[1]} for u in (did, no)]
    return bool(days[0] & days[1])


def _answers(did: Unit, no: Unit) -> bool:
    """Whether who denies is named in what is told."""
    own = stems_of_name(no.speakers[0]) if no.speakers else frozenset()
    return bool({k[1:] for k in did.names if k[0] == "~"} & own)


def _bare(no: Unit) -> bool:
    """Whether a denial has neither what it was done to nor where."""
    return not whom(no) and not places_of(no)


def _of_another(did: Unit, no: Unit, reports: Sequence[Report]) -> bool:
    """Whether something shows that they are of two times, places, occasions or people."""
    if _may_have_come(did, no, reports):
        return True
    if other_days(did, no) or done_since(did, no, reports) or beyond(did, no) or confined_away(did, no):
        return True
    if _LATER.search(did.sentence, max(0, did.span.start - did.clause.sentence.start)):
        return True
    if did.predicate == no.predicate and misses(did, no):
        return True
    if in_two_places(did, no, at=True) or other_phrase(did, no) or of_other_people(did, no):
        return True
    return of_two_things(did, no, alike=False) == "surely"


def _may_have_come(did: Unit, no: Unit, reports: Sequence[Report]) -> bool:
    """Whether what one says had not been until then may have been done since."""
    if _says_both(did, no):
        return False
    if _bare(no) and _is_older(no, did, reports):
        return True
    if _YET.search(no.text) and _is_older(no, did, reports):
        return True
    said, told = (day_of(dated(reports[u.report])) for u in (no, did))
    if _UNTIL_NOW.search(no.text) is None or said is None:
        return False
    before = bool(did.times) and all(day(t)[1] < said for t in did.times)
    return did.report != no.report and not before and (told is None or told >= said)


def _is_older(unit: Unit, other: Unit, reports: Sequence[Report]) -> bool:
    """Whether the report of one clause is of a day before that of another, or may be."""
    days = [day_of(dated(reports[u.report])) for u in (unit, other)]
    return days[0] is None or days[1] is None or days[0] < days[1]


def _is_sure(did: Unit, no: Unit, found: Shared, reports: Sequence[Report]) -> bool:
    """Whether nobody can hold both: one deed, denied for ever or outright, of the same by name or told by two sources who answer
    each other; and not done since."""
    if no.clause.hedge or not _EVERY.search(no.text) or of_two_things(did, no, alike=False) is not None:
        return False
    if did.report == no.report:
        return found.who != "other" and _answer_each_other(did, no)
    if (found.who, found.what) != ("same", "same") or (_is_older(no, did, reports) and not _says_both(did, no)):
        return False
    return bool(names_in(who_does(did), did) & names_in(who_does(no) | own_words(no), no)) and not of_a_part(did, no)


def _answer_each_other(did: Unit, no: Unit) -> bool:
    """Whether two who are known speak right behind each other of one verb and one thing: "withdrew its offer", "the offer had never
    been withdrawn"."""
    known = all(u.attribution is not None and u.attribution.source_kind in _KNOWN for u in (did, no))
    near = abs(did.place - no.place) <= _ANSWERED and did.predicate == no.predicate
    return known and near and bool(whom(did) & whom(no))
