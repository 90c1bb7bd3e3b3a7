"""Two sides: what the two sides of a quarrel say of one thing in one sentence, or in one and the next: "a bill that Democrats said
is crucial, but the GOP blasted as a power grab"; "some blamed the brakes. Others say it was the driver"; "but officials insisted".

in: the units of a story    out: a `Dispute` each, within one report, which only may differ: mostly they are two opinions. Who says
either must be read as its speaker by the text, and stand there as one of a side, or answer with a word of dispute.

General knowledge of who stands against whom, not tuned on any set.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.having import having
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, refers_back, theme
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import LITTLE, stems_of
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span, may_be_one, words_of

_SMALL = frozenset({"the", "a", "an", "of", "in", "for", "and", "s", "’s", "'s", "who", "his", "her", "their", "its"})
_LONGEST = 600  # characters of a sentence that is looked at
# Each line two sides of which one answers the other.
_SIDES_LIST = (
    (
        r"democrats?|democratic (?:lawmakers|leaders|senators|aides|officials|party)|liberals?|progressives",
        r"republicans?|republican (?:lawmakers|leaders|senators|aides|officials|party)|conservatives|"
        r"(?:the )?gop(?: (?:lawmakers|leaders|aides))?",
    ),
    (
        r"(?:labour|labor|left-wing|opposition)(?: (?:mps?|politicians|leaders|lawmakers))?",
        r"(?:the )?(?:conservatives|tories|coalition|ruling party)",
    ),
    (r"supporters|proponents|backers|advocates|defenders|allies|sponsors", r"critics|opponents|detractors|s[ck]eptics|foes"),
    (
        r"(?:the )?(?:white house|government|administration|ministry|police|army|military|authorities)|(?:[\w-]+ )?officials|"
        r"ministers",
        r"critics|opponents|(?:the )?opposition|rebels|protesters|activists|republicans|democrats|(?:human )?rights groups|"
        r"witnesses|residents|villagers",
    ),
    (
        r"(?:the )?(?:prosecutors|plaintiffs|prosecution)",
        r"(?:the )?(?:defen[cs]e|defen[cs]e lawyers|defendants?)|(?:his|her|their) (?:lawyers?|attorneys?)",
    ),
    (
        r"(?:the )?(?:company|management|airline|employers|firm|operator)",
        r"(?:the )?(?:unions?|workers|staff|employees|plaintiffs|passengers|residents)",
    ),
    (r"(?:some|many)(?: \w+){0,4}?", r"others|other \w+|critics|opponents"),
)
_CLAIMS = (
    r"(?:says?|said|argue[sd]?|insist(?:s|ed)?|contend(?:s|ed)?|maintain(?:s|ed)?|claim(?:s|ed)?|believe[sd]?|hail(?:s|ed)?|praise[sd]?|"
    r"tout(?:s|ed)?|celebrated|defend(?:s|ed)?|blast(?:s|ed)?|calls?|called|charged?|denounc(?:es?|ed)|condemn(?:s|ed)?|"
    r"critici[sz]e[sd]?|blame[sd]?|counter(?:s|ed)?|derided?|see|warn(?:s|ed)?|disagreed?|respond(?:s|ed)|dispute[sd]?|reject(?:s|ed)?|"
    r"decried|slam(?:s|med)?|stress(?:ed)?|view(?:ed)?)"
)
_ADVERB = r"(?: \w{2,15}ly| have| has| had| also)?"
_BUT = r"(?:\bwhile\b|\bbut\b|\bwhereas\b|\bthough\b|\balthough\b|;)(?: \w+){0,3}? ?"
_OPENS = r"\W*(?:(?:but|yet|however|still|in contrast|by contrast),? )?"
# Who answers with one of these says that it is otherwise.
_ANSWERS = re.compile(
    r"\W*(?:but|yet|however,?|still,) (?P<who>(?:[\w.’'-]+ ){1,5}?)(?:(?:has|have|had|also|\w{2,15}ly) ){0,2}"
    r"(?P<no>insist(?:s|ed)?|counter(?:s|ed)|disput(?:es?|ed)|disagree[sd]?|maintain(?:s|ed)?|stress(?:es|ed)?|reject(?:s|ed)?|"
    r"push(?:es|ed)? back|contend(?:s|ed)?|dismiss(?:es|ed)?|challeng(?:es?|ed)|rebut(?:s|ted)?|refut(?:es?|ed))\b",
    re.I,
)
# What one says is set against what another says: "A says it is for peace, but B has said it could be for war".
_AGAINST = re.compile(r"(?:(?:,|[”\"’']|[-–—]) ?(?P<but>but|yet|though|although|even though|whereas)|(?<=\w )(?P<bare>but)) ", re.I)
_THOUGH = re.compile(r"\W*(?:though|although|while|even though|whereas) [^;]{10,250}?(?P<but>, )", re.I)
# Who does not say how it is says nothing that another could say otherwise.
_SAYS_NOT = re.compile(
    r"(?:n[’']t|\bnot|\bnever)(?: \w+)? "
    r"(?:reveal|specify|say|announce|mention|disclose|give|name|identify|comment|elaborate|explain)|"
    r"\b(?:announced|gave|reported|offered) no\b|\bdeclined to\b",
    re.I,
)
_OPENING = re.compile(r"\W*(?:but|yet|however|in fact|actually|in reality)\b", re.I)
_ANSWER_WORDS = (
    "but ", "yet ", "in fact", "actually", "in reality", "however", "still,", "others", "other ", "critics", "opponents",
    "opposition", "democrat", "republican", "gop", "conservatives", "liberal", "progressives", "detractors", "sceptics",
    "skeptics", "foes", "supporters", "proponents", "backers", "advocates", "defenders", "allies", "sponsors", "labour",
    "labor", "tories", "coalition", "ruling party", "left-wing", "white house", "government", "administration", "ministry",
    "police", "army", "military", "authorities", "officials", "ministers", "rebels", "protesters", "activists",
    "rights groups", "witnesses", "residents", "villagers", "prosecut", "plaintiffs", "defence", "defense", "defendant",
    "lawyer", "attorney", "company", "management", "airline", "employers", "firm", "operator", "union", "workers", "staff",
    "employees", "passengers", "though ", "while ", "whereas ",
)  # fmt: skip


class _Pattern(Struct, frozen=True):
    """Two sides, the first of which may speak first. both: in one sentence.  first, second: in one, and at the head of the next."""

    both: re.Pattern[str]
    first: re.Pattern[str]
    second: re.Pattern[str]


def _pattern(one: str, other: str) -> _Pattern:
    a, b = (rf"(?P<{name}>\b(?:{side})\b){_ADVERB} {_CLAIMS}\b" for name, side in (("a", one), ("b", other)))
    both = re.compile(rf"{a}[^.;]{{5,200}}?(?P<but>{_BUT}){b}", re.I)
    return _Pattern(both, re.compile(a, re.I), re.compile(f"{_OPENS}(?:the )?{b}", re.I))


_PATTERNS = tuple(p for one, other in _SIDES_LIST for p in (_pattern(one, other), _pattern(other, one)))


class _Sentence(Struct, frozen=True):
    """A sentence with its units in order; text: on one line."""

    units: tuple[Unit, ...]
    text: str
    span: Span
    report: int
    place: int


def two_sides(units: Sequence[Unit]) -> Iterator[Dispute]:
    """What two sides say of one thing in a report, each sentence once."""
    told = _sentences(units, {(u.report, u.place) for u in having(units, _ANSWER_WORDS)})
    seen: set[tuple[int, int]] = set()
    for s in told:
        found = _in_one(s)
        if found is not None:
            seen.add((s.report, s.place))
            yield found
    for one, other in pairwise(told):
        places = {(s.report, s.place) for s in (one, other)}
        if one.report != other.report or other.place != one.place + 1 or places & seen:
            continue
        found = _in_turn(one, other) or _answered(one, other) or _overturned(one, other)
        if found is not None:
            seen |= places
            yield found


def _sentences(units: Sequence[Unit], wanted: set[tuple[int, int]]) -> list[_Sentence]:
    """The sentences that may be one side's, and those right before them, in order."""
    found: dict[tuple[int, int], list[Unit]] = defaultdict(list)
    for u in units:
        if (u.report, u.place) in wanted or (u.report, u.place + 1) in wanted:
            found[u.report, u.place].append(u)
    rows = []
    for (report, place), own in sorted(found.items()):
        told = tuple(sorted(own, key=lambda u: u.key))
        if len(told[0].sentence) <= _LONGEST:
            rows.append(_Sentence(told, told[0].sentence.replace("\n", " "), told[0].clause.sentence, report, place))
    return rows


def _in_one(s: _Sentence) -> Dispute | None:
    """Both sides in one sentence."""
    for p in _PATTERNS:
        m = p.both.search(s.text)
        if m is None:
            continue
        start = s.span.start
        one, other = Span(start + m.start("a"), start + m.start("but")), Span(start + m.start("b"), s.span.end)
        a, b = _said_by(s, m["a"], one), _said_by(s, m["b"], other)
        if a is not None and b is not None and _are_two(a, b):
            return _dispute(a, b, one, other)
    return _set_against(s)


def _set_against(s: _Sentence) -> Dispute | None:
    """What one says, and behind "but", or before it behind "though", another, each by name in their part of the sentence."""
    m = _THOUGH.match(s.text) or _AGAINST.search(s.text)
    if m is None or _SAYS_NOT.search(s.text):
        return None
    start, (cut, behind) = s.span.start, next(m.span(g) for g in ("but", "bare") if m.groupdict().get(g))
    one, other = Span(start, start + cut), Span(start + behind, s.span.end)
    a, b = _speaker_in(s, one), _speaker_in(s, other)
    return _dispute(a, b, one, other) if a is not None and b is not None and _are_two(a, b) else None


def _speaker_in(s: _Sentence, part: Span) -> Unit | None:
    """The first clause of a part of a sentence whose speaker the part itself names."""
    start = s.span.start
    text = s.text[part.start - start : part.end - start].lower()
    told = (u for u in s.units if u.speakers and part.start <= u.span.start < part.end)
    return next((u for u in told if _names(u.speakers[0]) & set(_words(text))), None)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w’'-]+", text.lower())


def _names(who: str) -> set[str]:
    """The words by which somebody who is named is known again."""
    return {w for w in _words(who) if w not in _SMALL}


def _in_turn(one: _Sentence, other: _Sentence) -> Dispute | None:
    """One side in a sentence and the other at the head of the next."""
    for p in _PATTERNS:
        second = p.second.match(other.text)
        first = p.first.search(one.text) if second else None
        if first is None or second is None:
            continue
        a, b = _said_by(one, first["a"], one.span), _said_by(other, second["b"], other.span)
        if a is not None and b is not None and _are_two(a, b):
            return _dispute(a, b, one.span, other.span)
    return None


def _are_two(a: Unit, b: Unit) -> bool:
    """Whether two sides, which the text names right beside each other, are read as two."""
    return not any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))


def _answered(one: _Sentence, other: _Sentence) -> Dispute | None:
    """What somebody says, and then "but" another insists or disputes."""
    m = _ANSWERS.match(other.text)
    b = _said_by(other, m["who"], other.span) if m else None
    a = next((u for u in reversed(one.units) if u.speakers), None)
    return _dispute(a, b, one.span, other.span) if a is not None and b is not None and apart(a, b) else None


def _overturned(one: _Sentence, other: _Sentence) -> Dispute | None:
    """What somebody says, and then "but", of the same one in the same verb and of no other day, the opposite: "she said she was
    never asked. But just days before, Lerner was asked"."""
    if not _OPENING.match(other.text):
        return None
    for a in one.units:
        for b in other.units:
            if a.speakers and _is_opposite(a, b) and not any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers)):
                values = ("denied", "said") if denied(a) else ("said", "denied")
                return Dispute((a, b), "polarity", values, (a.clause.negation, b.clause.negation), (a.span, b.span), sure=False)
    return None


def _is_opposite(a: Unit, b: Unit) -> bool:
    """Whether two clauses tell one verb of one, and one of them with a "not"."""
    if a.predicate != b.predicate or a.predicate in LITTLE or denied(a) == denied(b) or other_days(a, b):
        return False
    same = bool((theme(a) - EMPTY) & (theme(b) - EMPTY)) or refers_back(a, b) or _of_who_speaks(a, b) or refers_back(b, a)
    return same and is_told(a) and is_told(b)


def _of_who_speaks(a: Unit, b: Unit) -> bool:
    """Whether one speaks of themselves, and the other names them: "she said she was not asked", "Lerner was asked"."""
    speaking = {s for name in a.speakers for w in words_of(name) for s in stems_of(w)}
    return bool(theme(a) & PERSONAL) and bool(speaking & theme(b))


def _said_by(s: _Sentence, who: str, part: Span) -> Unit | None:
    """The first clause of a part of a sentence that is read as the word of who is named there."""
    named = _names(who)
    told = (u for u in s.units if u.speakers and u.span.touches(part))
    return next((u for u in told if named & _names(u.speakers[0])), None)


def _dispute(a: Unit, b: Unit, one: Span, other: Span) -> Dispute:
    return Dispute((a, b), "polarity", ("said", "said otherwise"), ((), ()), (one, other), sure=False)
