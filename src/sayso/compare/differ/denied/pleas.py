"""Pleas: what somebody is accused of, suspected of or charged with, and that they deny having done it: "Varga is charged with
taking bribes", and then "she has pleaded not guilty"; "accused the firm of dumping waste", "the firm denied any wrongdoing".

in: the units of a story, little ones too    out: a `Dispute` each. Who denies is named in the accusation, or is a pronoun in the
sentence after it, or speaks right after who accuses.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.clauses.alike import is_told, named_as
from sayso.compare.clauses.having import having, that_may_have
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem, stems_of
from sayso.compare.differ.grounds.denials import is_denial
from sayso.compare.differ.grounds.denying import DENIES
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Attribution, Span, may_be_one, words_of

_MOST = 200  # pleas of a report that are looked at
_BACK = 3  # sentences that the accusation may stand before the plea
_GUILT = r"(?:wrongdoing|misconduct|improp\w+|involvement|responsibility|guilt|collusion|knowledge|role|part|link|connection)s?"
_PLEA = re.compile(
    r"\bplead(?:s|ed)? (?:not guilty|innocent)\b|\bentered (?:a )?(?:pleas? of not guilty|not[- ]guilty pleas?)\b|"
    r"\b(?:maintain|insist|protest|assert|proclaim)(?:s|ed|ing)? (?:on )?(?:his|her|their|its) innocence\b|"
    r"^\W*(?:that )?(?:he|she|they) (?:is|was|are|were) (?:completely |entirely |wholly )?(?:innocent|not guilty)\b|"
    r"\b(?:did|done|do) nothing (?:wrong|illegal|improper|unlawful|unethical|inappropriate)\b|"
    r"\bacted (?:\w{1,20}ly |always )?(?:lawfully|legally|properly|appropriately|correctly|within the law|in good faith)\b|"
    r"\bbroken? no laws?\b|\bno laws? (?:was|were|had been) broken\b|"
    rf"{DENIES} (?:(?:any|all|having any|knowledge of(?: any)?) (?:\w+ )?\w+|(?:\w+ )?{_GUILT})\b|"
    rf"{DENIES} (?:the|these|those|all|all the|such) (?:\w+ )?(?:accusation|allegation|charge|claim)s?\b"
    r"(?! (?:that|of|about|by|in)\b)",
    re.I,
)
_HINTS = ("nothing", "acted", "no law", "plead", "guilty", "innocen", "den", "disput", "refut", "rebut", "contradict")
_CHARGES = r"(?:charges?|trial|counts?)"
_OF_WHAT = (
    r"(?:of|that|over|in connection|(?:related|relating|linked|connected) to|stemming|"
    r"for(?! (?:years|the \w+ time|\w+ (?:years|months|days))\b))"
)
_NO_DAY = r"(?! (?:[A-Z]\w{2,9}day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d))"
_ALL_SORTS = (
    r"(?:the|all|any|these|those|such|new|other|more|further|several|serious|criminal|formal|two|three|four|five|his|her|its|their)"
)
# That there is a trial, an arrest or a suit nobody denies: it takes what it is for.
CHARGED = Sought(
    r"\b(?:(?<!\bthe )accus(?:es?|ed|ing)|alleg(?:es?|ed|edly|ing)|blam(?:es?|ed|ing)|suspected of|charged with|"
    rf"(?:indicted|arrested) (?:on{_NO_DAY}|for)|(?:fac(?:es?|ed|ing)|on|stands?|stood) (?:\w+ ){{0,2}}(?:"
    rf"{_CHARGES}(?: on [A-Z]\w+day)? {_OF_WHAT}|(?!{_ALL_SORTS}\b)[a-z]\w+ charges?)|"
    r"su(?:ed?|es|ing) [^,;]{2,60} (?:over|for|claiming|alleging|saying)|"
    r"under investigation (?:over|for|on suspicion|in connection|into))\b"
)
# That somebody is accused, and not by whom. Who is charged is accused by those who charge them.
_MERELY = re.compile(r"\b(?:is|are|was|were|be|been|being|stands?|stood)(?: \w+)? (?:accused|suspected) of\b", re.I)
_BY = re.compile(r"\bby (?!\w+ing\b)|\b(?:accus(?:es|ing)|alleg(?:es?|ed|ing)|su(?:es|ing))\b", re.I)
_BEFORE_COURT = re.compile(r"\b(?:trial|charges?|charged|indicted|arrested|accused)\b", re.I)
_ACCUSER = re.compile(
    r"\b(?:prosecut(?:or|ors|ion)|indictment|charge sheet|police|detectives?|investigators?|complaint|lawsuit|plaintiffs?)\b", re.I
)
# What the accused does in court, or is, and what nobody is accused of.
_IN_COURT_LIST = "have face deny refuse need want enter leave attend waive hire reject dispute say tell"
_OF_COURT_LIST = "court hearing evidence lawyer comment statement dock plea bail sentence trial charge prison"
_IN_COURT, _OF_COURT = (frozenset(map(stem, listed.split())) for listed in (_IN_COURT_LIST, _OF_COURT_LIST))
_OPENS = re.compile(r"\W*(?:charged with|accused of|suspected of)\b", re.I)  # a clause that has who is accused before it
_NOT = re.compile(r"\b(?:not|never|no|nobody|refus\w+|declin\w+|would|could|might|may|can)\b|n[’']t\b", re.I)
_ACCUSES = re.compile(r"\b(?:accus|blam)", re.I)
_ANY = re.compile(r"\bany\b", re.I)
_AFTER = 2  # sentences from an accusation to the word of who is not named in it
_WHO = re.compile(r"\W*(?:who|which)\b", re.I)
_BEFORE = re.compile(
    r"\W*(?P<who>[^,;:“”\"]{2,60}?)(?:, [^,]{2,120},)?(?: (?:has|have|had|also|later|since|\w{1,20}ly)){0,3} $", re.I
)
_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w.’'-]{0,30} ){0,3}[A-ZÀ-Þ][\w’'-]{1,30}")
_WHO_IS = re.compile(
    r", ((?:who|which) (?:is|was|are|were|has been|have been) (?:\w+ )?(?:accused of|charged with|suspected of) [^,]{3,200}),", re.I
)
_SHORT = 3  # letters of a name's word that names nobody
_PRONOUNS = frozenset({"he", "she", "they", "it"})


def pleas(units: Sequence[Unit]) -> Iterator[Dispute]:
    """What somebody is accused of who denies it, the nearest accusation of each denial."""
    by_report: dict[int, list[Unit]] = defaultdict(list)
    for unit in units:
        by_report[unit.report].append(unit)
    pleaded: dict[int, list[tuple[Unit, re.Match[str]]]] = defaultdict(list)
    for unit, m in pleas_in(units):
        pleaded[unit.report].append((unit, m))
    charged: dict[int, list[Unit]] = defaultdict(list)
    for unit in charges_in(units) if pleaded else ():
        charged[unit.report].append(unit)
    for report in sorted(pleaded):
        told, found, charges = by_report[report], pleaded[report][:_MOST], charged[report][:_MOST]
        for denial, m in found:
            near = [u for u in charges if 0 <= denial.place - u.place <= _BACK and (u.key < denial.key or _within(u, denial))]
            answered = [u for u in near if _is_of(denial, u) or _replies(denial, m, u, told)]
            answered += [u for u in _asserted(denial, told) if _is_of(denial, u)]
            nearest = _own_charge(denial, m) or max(answered, key=lambda u: (u.place, u.norm, u.key), default=None)
            if nearest is not None:
                yield as_dispute(nearest, denial, m)


def pleas_in(units: Sequence[Unit]) -> Iterator[tuple[Unit, re.Match[str]]]:
    """The clauses that deny guilt, wrongdoing or the charges, and where they do."""
    return ((u, m) for u in having(units, _HINTS) if (m := plea_in(u)) is not None)


def charges_in(units: Sequence[Unit]) -> Iterator[Unit]:
    """The clauses that accuse."""
    return filter(is_charge, that_may_have(units, CHARGED))


def _own_charge(denial: Unit, plea: re.Match[str]) -> Unit | None:
    """The accusation that stands in the very clause of a plea: "Vance, who is accused of killing two guards, has pleaded not
    guilty"."""
    m = _WHO_IS.search(denial.text, 0, plea.start())
    if m is None:
        return None
    span = Span(denial.span.start + m.start(1), denial.span.start + m.end(1))
    key = denial.key[0], span.start, span.end
    return replace(denial, n=-1 - denial.n, key=key, clause=replace(denial.clause, span=span), text=m[1])


def is_charge(unit: Unit) -> bool:
    """Whether a clause accuses, and not only denies that."""
    if CHARGED.pattern.search(unit.text) is None or plea_in(unit) is not None or is_denial(unit):
        return False
    return is_told(unit) or _WHO.match(unit.text) is not None


def is_merely_told(charge: Unit) -> bool:
    """Whether an accusation stands on nobody's word: who denies it, in another report, contradicts nobody."""
    return not charge.speakers and _MERELY.search(charge.text) is not None and _BY.search(charge.text) is None


def _asserted(denial: Unit, told: Sequence[Unit]) -> Iterator[Unit]:
    """What those who accuse say that somebody has done, who is before a court: "Prosecutors say Pask took 420,000 crowns"."""
    before = [u for u in told if 0 <= denial.place - u.place <= _BACK and u.key < denial.key]
    on_trial = {t for u in before if _BEFORE_COURT.search(u.text) for w in words_of(u.text) for t in stems_of(w)}
    for unit in before:
        who, what = heads(unit, "subject") - EMPTY, heads(unit, "object") - EMPTY - _OF_COURT
        known = who & on_trial or who & heads(denial, "subject")
        if known and what and unit.predicate not in _IN_COURT and _is_said_by_accuser(unit):
            yield unit


def _is_said_by_accuser(unit: Unit) -> bool:
    c, a = unit.clause, unit.attribution
    plain = is_told(unit) and not (c.modality or c.negation or is_denial(unit)) and (a is None or a.stance != "denied")
    return plain and any(_ACCUSER.search(name) for name in unit.speakers)


def _within(charge: Unit, denial: Unit) -> bool:
    """Whether an accusation stands within the clause that denies it: "Vance, who is accused of murder, has pleaded not guilty"."""
    return denial.span.holds(charge.span) and _WHO.match(charge.text) is not None


def plea_in(unit: Unit) -> re.Match[str] | None:
    """Where a clause denies guilt, wrongdoing or the charges."""
    low = unit.text.lower()
    if unit.clause.modality or not any(hint in low for hint in _HINTS):
        return None
    m = _PLEA.search(unit.text)
    return None if m is None or _NOT.search(unit.text, 0, m.start()) else m


def _is_of(denial: Unit, charge: Unit) -> bool:
    """Whether who denies is who is accused: by a word of their name, or by a pronoun in the sentence after."""
    if any(may_be_one(x, y) for x in denial.speakers for y in charge.speakers):
        return False
    subjects = heads(denial, "subject")
    named = {w.lower() for name in (*denial.speakers, named_as(denial)) for w in words_of(name) if len(w) > _SHORT}
    own = (subjects - EMPTY) | {s for w in named for s in stems_of(w)}
    text = charge.sentence if _OPENS.match(charge.text) else charge.text
    accused = {s for w in words_of(text) if len(w) > _SHORT for s in stems_of(w)} - {
        s for name in charge.speakers for w in words_of(name) for s in stems_of(w)
    }
    if own & accused or _within(charge, denial):
        return True
    return bool(subjects & _PRONOUNS) and not own - subjects and denial.place - charge.place == 1


def _replies(denial: Unit, plea: re.Match[str], charge: Unit, told: Sequence[Unit]) -> bool:
    """Whether who "denied any …" speaks right after who accuses, with nobody else's word between them: "accused the party of
    raising money by it", and then, of one of the party, "denying any financial motive"."""
    if denial.place - charge.place > _AFTER or not _ANY.search(plea[0]) or not _ACCUSES.search(charge.text):
        return False
    between = (u for u in told if charge.key < u.key < denial.key and u.speakers)
    both = bool(denial.speakers and charge.speakers) and apart(charge, denial)
    return both and all(u.speakers == charge.speakers for u in between)


def as_dispute(charge: Unit, denial: Unit, plea: re.Match[str]) -> Dispute:
    """A charge and the plea to it, on the word of who pleads."""
    mark = Span(denial.span.start + plea.start(), denial.span.start + plea.end())
    who = _accused(charge, denial, plea) if denial.attribution is None else None
    if who is not None:
        own = Attribution(id="", content=(denial.span,), manner="indirect", speaker=who, stance="denied")
        denial = replace(denial, attribution=own, speakers=(who,))
    return Dispute((charge, denial), "polarity", ("said", plea[0]), ((), (mark,)), (charge.span, denial.span), sure=True)


def _accused(charge: Unit, denial: Unit, plea: re.Match[str]) -> str | None:
    """Who pleads, in the words of the denial, or, where that has a pronoun, by the name in the accusation that is its subject's."""
    before = _BEFORE.match(denial.text, 0, plea.start())
    if before is not None and before["who"].lower() not in EMPTY:
        return before["who"]
    accused = (heads(charge, "object") | heads(charge, "subject")) - EMPTY
    named = (m[0] for m in _NAME.finditer(charge.text) if any(stems_of(w) & accused for w in words_of(m[0])))
    return next(named, None)
