"""Ages of those who are told by what they are: "the driver, 43", "the driver, a 46-year-old man"; "a 70-year-old woman", "a woman,
76".

in: the units of a story, and the texts of its reports    out: for each such person whose age reports give otherwise, each report's
unit with its number, and whether that is sure. There is one driver in a story, where each report speaks of one; a woman is the
other's where their sentences tell the same of her.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import combinations

from msgspec.structs import replace

from sayso.compare.clauses.alike import told_before
from sayso.compare.clauses.sentence_before import sentence_before
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import in_two_places, named_by, of_other_places
from sayso.compare.differ.grounds.growing import TOLLS
from sayso.compare.differ.grounds.near_top import gathered, lone
from sayso.compare.differ.grounds.participants import Measure, Parting, Told, acquainted
from sayso.model import Quantity

_OLDEST = 110
# Of whom a report mostly tells one; general knowledge.
_ROLES_LIST = """
    driver pilot captain skipper gunman attacker suspect assailant shooter climber hiker skier cyclist motorcyclist conductor
    motorist defendant accused hostage teacher nurse doctor surgeon singer actor actress player striker goalkeeper coach bride groom
    mayor farmer fisherman diver swimmer thief burglar robber murderer killer kidnapper winner champion patient widow widower
    founder chairman heir heiress king queen prince princess pope bishop priest rabbi imam judge guard conductor rider jockey
    astronaut cosmonaut explorer soldier officer policeman engineer firefighter businessman businesswoman tycoon billionaire
    pensioner student schoolboy schoolgirl pupil baby toddler mother father grandmother grandfather son daughter brother sister wife
    husband caretaker janitor
"""
_ROLES = frozenset(_ROLES_LIST.split())
_ANYBODY = frozenset({"man", "woman", "boy", "girl", "child", "person", "teenager"})
_WHO = "|".join(sorted(_ROLES | _ANYBODY, key=len, reverse=True))
_KIN_LIST = "mother father grandmother grandfather son daughter brother sister wife husband widow widower baby bride groom heir"
_KIN = frozenset(_KIN_LIST.split())  # whose they are is told beside them
_OF = re.compile(r"\b(?:of|by|and|with) (?:an?|the|his|her) (?:[\w-]+ )?$", re.I)
_A = r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[\w-]+[’']s)"
# Before an age that is told as one word ("46-year-old"): who it is, set before it.
_SET_BEFORE = re.compile(rf"\b{_A} (?:[\w-]+ ){{0,2}}?(?P<who>{_WHO}),? (?:who (?:is|was) )?(?:an?|the) (?:now )?$")
_BEHIND = re.compile(rf"(?:[- ]years?[- ]old)?,? (?:[a-z-]+ ){{0,2}}?(?P<who>{_WHO})\b(?!s)")
# Before a bare number: "the driver, 43,", "the driver (43)", "a woman of 76", "a nurse aged 42".
_BARE = re.compile(
    rf"\b{_A} (?:[\w-]+ ){{0,2}}?(?P<who>{_WHO})(?P<by>, (?:aged )?| \((?:aged )?| of |,? aged |,? who (?:is|was|turned) )$"
)
# Before those whose age it is: what they are, set before it ("the attacker, a man of 34").
_ROLE_BEFORE = re.compile(
    rf"\b{_A} (?:[\w-]+ ){{0,2}}?(?P<role>{'|'.join(sorted(_ROLES, key=len, reverse=True))}), an? (?:[\w-]+ )?(?:man|"
    rf"woman) (?:of|aged) $"
)
_ENDS = re.compile(
    r"(?: years old)?(?:[,.;)]|$| (?:and|was|is|were|has|had|from|who|died|in|on|at|when|whose|alive|dead|trapped|"
    r"unhurt|safe|out|under|"
    r"after|missing|buried)\b)"
)
_CHILDREN = frozenset({"boy", "girl", "child", "baby", "toddler", "schoolboy", "schoolgirl"})
_HE, _SHE = (
    frozenset({"boy", "schoolboy", "son", "child", "baby", "toddler"}),
    frozenset({"girl", "schoolgirl", "daughter", "child", "baby", "toddler"}),
)
# A sentence that is but an age, behind the one that tells of whom: "She is eight."
_JUST_AGED = re.compile(
    r"\W{0,2}(?P<who>He|She|The (?:boy|girl|child)) (?:is|was|had just turned|turned|is just|was only|is only) $"
)
_CHILD = re.compile(rf"\b(?:{_A}|[Tt]wo|[Tt]hree) (?:[\w-]+ ){{0,2}}?(?P<who>{'|'.join(sorted(_CHILDREN))})\b(?P<many>s?)")
_ANOTHER_CHILD = re.compile(r"\b(?:brother|sister|twin|friend|cousin|son|daughter|nephew|niece|another|other|second)s?\b", re.I)
# What befell a child, that it was saved before all else: two reports that tell it so tell of one.
_FATES = tuple(
    re.compile(rf"\b(?:{words})\b", re.I)
    for words in (
        r"(?:pull(?:s|ed|ing)?|dug|dig|drag(?:s|ged|ging)?|haul(?:s|ed|ing)?|lift(?:s|ed|ing)?|fish(?:ed|ing)|winched|cut|got|carried)\b"
        r"[^.;]{0,60}?\b(?:from|out|alive|free|rubble|ruins|water|river|wreck)|(?:to )?free[sd]? [^.;]{0,30}?from|"
        r"rescu(?:ed?|es|ing)|saved?",
        r"died|dead|killed|drowned|perished|lost (?:his|her) life",
        r"missing|vanished|disappeared|last seen",
        r"abducted|kidnapped|snatched|taken from",
        r"injured|wounded|hurt|burned|burnt|bitten|mauled",
        r"found",
    )
)
_THEN = re.compile(r"\b(?:then|when (?:he|she|they)|at the age of|since (?:he|she) was|ago|another|second|third|other)\b", re.I)
_GROWN = 17  # the age up to which somebody is a child
_SPELT_LIST = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty
"""
_SPELT = frozenset(_SPELT_LIST.split())
_FAR = 12  # years that an age may be off
_SHARED = 2  # words beside the age that two sentences about "a woman" must share


def aged(units: Sequence[Unit], texts: Sequence[str], strangers: Callable[[int, int], bool]) -> Iterator[Parting]:
    """The ages of one who is told by what they are, and whether they surely part. texts: of the reports.  strangers: whether two
    reports are hardly of one thing."""
    known = named_by(units)
    units = [_with_whom(u, units, texts[u.report]) for u in units]
    found = gathered(units, partial(_whose, texts))
    yield from (Parting(measure, sure=False) for measure in _one_fate(found, texts, strangers))
    for who, by_report in sorted(found.items()):
        told = acquainted(lone({r: own for r, own in by_report.items() if not _many(who, texts[r])}), strangers)
        for one, other in combinations(told, 2):
            (a, p), (b, q) = one, other
            if p.low == q.low or in_two_places(a, b) or of_other_places(a, b, known):
                continue
            if abs((p.low or 0.0) - (q.low or 0.0)) > _FAR or (a.predicate != b.predicate and {a.predicate, b.predicate} <= TOLLS):
                continue
            shared = sum(_tells(k) for k in a.around.keys() & b.around.keys())
            if _of_one_child(who, a, b):
                yield Parting(Measure.of([one, other]), sure=False)
                break
            if shared >= (_SHARED if who in _ANYBODY else 0):
                beside = [t for t in told if t in (one, other) or t[1].low in (p.low, q.low)] if who in _ROLES else [one, other]
                sure = abs((p.low or 0.0) - (q.low or 0.0)) > 1 and not any(u.clause.hedge for u in (a, b)) and shared > 0
                yield Parting(Measure.of(beside), sure)
                break


def _one_fate(
    found: dict[str, dict[int, list[Told]]], texts: Sequence[str], strangers: Callable[[int, int], bool]
) -> Iterator[Measure]:
    """The ages of one who is "a man" in one report and "a driver" in the other, where one thing befell both, in like words."""
    single = [
        (who, own[0])
        for who, by_report in sorted(found.items())
        for r, own in by_report.items()
        if len(own) == 1 and not _many(who, texts[r])
    ]
    for (who, (a, p)), (other, (b, q)) in combinations(single, 2):
        if a.report == b.report or strangers(a.report, b.report) or len({who, other} & _ANYBODY) != 1 or p.low == q.low:
            continue
        if {who, other} & _KIN or any(
            _OF.search(u.sentence, 0, x.span.start - u.clause.sentence.start) for u, x in ((a, p), (b, q))
        ):
            continue
        near = abs((p.low or 0.0) - (q.low or 0.0)) <= _FAR and a.predicate == b.predicate and a.predicate in TOLLS
        if near and not in_two_places(a, b) and sum(map(_tells, a.around.keys() & b.around.keys())) > _SHARED:
            yield Measure.of(((a, p), (b, q)))


def _tells(key: str) -> bool:
    """Whether a word that two sentences share says that they are of one thing: no day, and nobody's sex or age."""
    return key[0] != "%" and key not in _ANYBODY and not key.endswith(":age")


def _many(who: str, text: str) -> bool:
    """Whether a report speaks of several such people."""
    return (
        who in _ROLES
        and re.search(rf"\b(?:{who}s|(?:another|second|other|two|three|former) (?:[\w-]+ )?{who})\b", text, re.I) is not None
    )


def _of_one_child(who: str, a: Unit, b: Unit) -> bool:
    """Whether one thing befell two children of one word, by what their sentences tell."""
    befell = [k for k, fate in enumerate(_FATES) if fate.search(a.sentence) and fate.search(b.sentence)] if who in _CHILDREN else []
    return 0 in befell or (bool(befell) and any(_tells(k) for k in a.around.keys() & b.around.keys()))


def _with_whom(unit: Unit, units: Sequence[Unit], text: str) -> Unit:
    """A clause that is but a child's age, with what the sentence before it tells of the child."""
    if not (unit.quantities and _JUST_AGED.match(unit.sentence[: unit.quantities[0].span.start - unit.clause.sentence.start])):
        return unit
    before = [u for u in units if u.report == unit.report and u.place == unit.place - 1]
    start = sentence_before(text, unit.clause.sentence.start)
    if start is None or not before:
        return unit
    return replace(unit, sentence=f"{before[0].sentence} {unit.sentence}", around={**before[0].around, **unit.around})


def _spoken_of(unit: Unit, q: Quantity, text: str) -> str | None:
    """The one child of the sentence before, whose age a sentence of its own tells."""
    start = unit.clause.sentence.start
    m = _JUST_AGED.fullmatch(text, start, q.span.start)
    begin = sentence_before(text, start) if m is not None and _ENDS.match(text, q.span.end) else None
    if m is None or begin is None:
        return None
    told = list(_CHILD.finditer(text, begin, start))
    word = m["who"].lower().split()[-1]
    fitting = _SHE if word in ("she", "girl") else _HE if word in ("he", "boy") else _CHILDREN
    if _ANOTHER_CHILD.search(text, begin, start):
        return None
    one = len(told) == 1 and not told[0]["many"] and told[0]["who"] in fitting
    return told[0]["who"] if one and (q.low or 0.0) <= _GROWN else None


def _whose(texts: Sequence[str], unit: Unit, q: Quantity) -> str | None:
    """Whose age a number is that they are now, by what they are; of a woman, where the clause tells of one."""
    if q.unit in (None, "age") and (child := _spoken_of(unit, q, texts[unit.report])) is not None:
        return child
    if told_before(unit) or unit.clause.negation or _THEN.search(unit.sentence):
        return None
    who = _who(unit, q)
    return who if who in _ROLES or (who and sum(_who(unit, x) is not None for x in unit.quantities) == 1) else None


def _who(unit: Unit, q: Quantity) -> str | None:
    """Whose age a number is, by what they are."""
    if q.unit not in (None, "age") or q.low is None or q.low != q.high or not 0 < q.low <= _OLDEST or q.low != int(q.low):
        return None
    start = unit.clause.sentence.start
    before, behind = unit.sentence[: q.span.start - start][-80:], unit.sentence[q.span.end - start :][:60]
    figure = unit.sentence[q.span.start - start : q.span.end - start]
    bare = figure.isdigit() or figure.lower() in _SPELT
    if q.unit == "age" and not bare:
        found = _SET_BEFORE.search(before) or _BEHIND.match(behind)
    else:
        found = _BARE.search(before) if bare and _ENDS.match(behind) else None
        if found is not None and found["by"] == " of " and found["who"] not in _ANYBODY:
            return None
    role = _ROLE_BEFORE.search(before) if found is not None else None
    return role["role"].lower() if role is not None else found["who"].lower() if found is not None else None
