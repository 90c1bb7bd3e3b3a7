"""Anyone dead: that somebody died by one report, and that nobody did by another, with no number needed: "one of them is dead", "his
body was found", and "no one has died", "denied that anyone had been killed", "all of them survived".

in: the units of a story    out: a `Dispute` of polarity, one between reports and one inside a report. No clause need be alike: near
the top of its report, and of no other day or place, whether anyone died is told of what the report is about, as a toll is
(`casualties`). The report that says nobody did tells of no death itself. It only may differ: of two happenings of one war both
hold.

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import attrgetter

from sayso.compare.clauses.alike import is_of_the_story, is_told, other_days
from sayso.compare.clauses.having import having
from sayso.compare.clauses.kept import once_a_unit
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import in_two_places, named_by, of_other_places
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.told_by_two import by_two_sources
from sayso.model import Report, Span, dated, day_of

_TOP = 18  # sentences of a report in which what it is about is told
_MOST = 60  # clauses of either side that are looked at
_BESIDE = 3  # sentences between two sources of one report
_FIRST = attrgetter("place", "key")
_WORDS = (
    "dead", "kill", "died", "death", "dying", "fatal", "perish", "drown", "surviv", "lifeless", "casualt", "loss of life", "lives",
    "alive", "slain", "slaughter", "body", "bodies", "gunned", "corpse", "massacre",
)  # fmt: skip
_HELPERS = r"(?:(?:was|were|is|are|has|have|had|been|be|ever|actually) )*"
_OF_IT = r"(?= ?(?:$|[,.;:!?\"”’')–—-]|(?:in|during|by|as|when|and|on (?:board|site)|there|here|at the time)\b))"
_NOBODY = re.compile(
    rf"\b(?P<none>(?:nobody|no[ -]?one|not (?:a|one) (?:single )?(?:person|soul|life)) {_HELPERS}"
    rf"(?:killed|died|dead|perished|drowned|lost)){_OF_IT}|"
    r"(?P<no>\b(?:no (?:deaths|fatalities|casualties|loss of life|dead)|without (?:any )?(?:loss of life|casualties|"
    r"deaths|fatalities)))"
    rf"(?: (?:were|was|had been|have been) (?:reported|recorded|registered|confirmed))?{_OF_IT}|"
    r"(?P<all>\b(?:everyone|everybody|all(?: of them| on board| aboard| (?:the )?(?:\w+ )?(?:passengers|miners|workers|crew|"
    r"people|men|pupils|"
    r"children|residents|patients))?)(?: on board| aboard| inside)? (?:survived|(?:are|were|is|was) (?:still )?alive))\b",
    re.I,
)  # fmt: skip
# What stands behind "denied that".
_ANYBODY = re.compile(
    rf"\W*(?:that )?(?:any ?(?:one|body) {_HELPERS}(?:killed|died|dead)|there (?:had been|were|have been) any (?:deaths|"
    r"fatalities|casualties))\b",
    re.I,
)
# It may yet be so, is told of some of them, asked or wished.
_LESS = re.compile(
    r"\b(?:yet|so far|immediate(?:ly)?|at first|initially|else|further|other|others|more|since|if|whether|new|hop\w+|"
    r"miracle|should|could|would|will|may|might|claim\w* that no|until|unless|among|civilian\w*)\b|\?",
    re.I,
)
_HOPED = re.compile(r"\b(?:hop|pray|wish|wonder|ask)(?:e?s|ed|ing)?\b", re.I)
_DIED = re.compile(
    r"\b(?:(?:was|were|been|is|are|being|lay|found|pronounced|declared|shot|confirmed|left|lies|was lying) (?:\w+ )?"
    r"(?:dead|killed|lifeless|slain|gunned down)|(?:has |have |had )?died\b(?! (?:down|out|away))|killing|(?:has |have )?killed "
    r"(?!off|time|by\b)|kills|dead at the scene|"
    r"perished|drowned|lost (?:his|her|their) (?:life|lives)|"
    r"claimed (?:the )?(?:life|lives) of|claimed \w+ lives|(?:his|her|a|the) (?:body|corpse) (?:of|was|had been)|bodies|"
    r"slaughtered|massacred|"
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|several) (?:\w+ )?dead|death toll|left \w+ dead|dies)\b",
    re.I,
)  # fmt: skip
# A death that is no fact of this, or of somebody long gone.
_NOT_HERE = re.compile(
    r"\b(?:fear\w*|presum\w*|believed|if|whether|may|might|could|would|reported(?:ly)? dead|rumou?r\w*|threat\w*|anniversary|"
    r"years? (?:ago|earlier|before)|(?:in|of|since) (?:1[89]|20)\d\d|last (?:year|month|decade|century)|previous\w*|earlier this|"
    r"had been reported|nearly|almost|from being|"
    r"late (?:husband|wife|father|mother)|dead end|dead sea|deadlock\w*|deadline|buried in|half-dead|dead (?:tired|silence|calm)|"
    r"dogs?|cattle|sheep|cows?|birds?|fish|hens|horses?|trees?|livestock|animals?|engines?|motors?|signals?|phones?|radios?|batter(?:y|ies)|bill|idea|talks|process|hope|deal|"
    r"heart attack|natural causes|cancer|illness)\b|\?",
    re.I,
)  # fmt: skip


def anyone_dead(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """Where somebody died and nobody did, with all the reports that say either. strangers: whether two reports are hardly of one
    thing."""
    near = [u for u in having(units, _WORDS) if u.place < _TOP and is_told(u)]
    denials = [(u, mark) for u in near if (mark := _nobody(u)) is not None][:_MOST]
    if not denials:
        return
    told = [u for u in near if _died(u) and is_of_the_story(u, u.span, reports[u.report])][:_MOST]
    known = named_by(units)

    deadly = {u.report for u in told}

    def against(denial: Unit) -> list[Unit]:
        others = (u for u in told if (u.report == denial.report) == (denial.report in deadly))
        return [u for u in others if _is_against(u, denial, reports, strangers) and not _elsewhere(u, denial, known)]

    within = [(u, mark) for u, mark in denials if u.report in deadly]
    between = [(u, mark) for u, mark in denials if u.report not in deadly]
    for some in (between, within):
        if found := [(u, mark, tellers) for u, mark in some if (tellers := against(u))]:
            yield _dispute(found)


def _dispute(found: Sequence[tuple[Unit, Span, list[Unit]]]) -> Dispute:
    """That nobody died, with the others that say so, against who tells of a death."""
    (denial, mark, tellers), *others = found
    best = min(tellers, key=_FIRST)
    also = {u.report: u for u in sorted(tellers, key=_FIRST, reverse=True) if u.report != best.report}
    too = {u.report: (u, "denied", mark) for u, mark, _ in reversed(others) if u.report != denial.report}
    told = tuple((also[r], "said", None) for r in sorted(also))
    more = tuple(too[r] for r in sorted(too))
    return Dispute((denial, best), "polarity", ("denied", "said"), ((mark,), ()), also=told, too=more)


def _elsewhere(a: Unit, b: Unit, known: Mapping[int, frozenset[str]]) -> bool:
    return of_other_places(a, b, known) or in_two_places(a, b, at=True)


@once_a_unit
def _nobody(unit: Unit) -> Span | None:
    """Where a clause says that nobody died; None where it doesn't, or says less."""
    if _HOPED.search(unit.sentence, 0, max(0, unit.span.start - unit.clause.sentence.start)):
        return None
    if _ANYBODY.match(unit.text) and unit.clause.negation:
        return unit.clause.negation[0]
    m = _NOBODY.search(unit.text)
    if m is None or _LESS.search(unit.text) or unit.clause.modality is not None or unit.clause.condition:
        return None
    way = next(name for name in ("none", "no", "all") if m[name])
    start = unit.span.start
    return Span(start + m.start(way), start + m.end(way))


@once_a_unit
def _died(unit: Unit) -> bool:
    """Whether a clause tells as fact that somebody died."""
    if unit.clause.negation or unit.denials or unit.clause.hedge or unit.clause.modality is not None or _NOBODY.search(unit.text):
        return False
    return _DIED.search(unit.text) is not None and _NOT_HERE.search(unit.sentence) is None


def _is_against(told: Unit, denial: Unit, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> bool:
    """Whether two clauses are of one happening, as far as days tell, the denial no older."""
    if not by_two_sources(told, denial, strangers):
        return False
    if told.report == denial.report:
        return 0 < abs(denial.place - told.place) <= _BESIDE
    if other_days(told, denial):
        return False
    first, last = (day_of(dated(reports[u.report])) for u in (told, denial))
    return first is not None and last is not None and first <= last
