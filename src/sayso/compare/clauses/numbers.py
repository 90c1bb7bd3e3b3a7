"""Quantities side by side: of the same thing or not, alike or not.

in: two `Quantity`s    out: whether they measure one thing, and how their values stand to each other. Rounding is no difference.
"""

from __future__ import annotations

import math
from itertools import product
from typing import Literal

from sayso.compare.clauses.words import stem
from sayso.model import Quantity

Standing = Literal["same", "near", "apart"]

# What units measure, and how many of the base unit each is. International yard and pound; a ton is taken for the US short ton.
_MEASURES: dict[str, dict[str, float]] = {
    "length": {"mm": 1e-3, "cm": 1e-2, "m": 1.0, "km": 1e3, "mile": 1609.344, "foot": 0.3048, "inch": 0.0254, "yard": 0.9144},
    "mass": {"kg": 1.0, "pound": 0.45359, "ton": 907.18, "tonne": 1e3, "ounce": 0.02835},
    "volume": {"litre": 1.0, "gallon": 3.785, "barrel": 158.99},
    "area": {"acre": 4046.9, "hectare": 1e4},
    "speed": {"mph": 1.609344, "kph": 1.0},
    "time": {"second": 1 / 60, "minute": 1.0, "hour": 60.0, "day": 1440.0, "week": 10080.0, "month": 43800.0, "year": 525600.0,
             "decade": 5256000.0, "century": 52560000.0},
}  # fmt: skip
_SCALES = {unit: (what, scale) for what, units in _MEASURES.items() for unit, scale in units.items()}
_PEOPLE_LIST = """
    people person man woman child civilian passenger worker victim resident other soul concertgoer festivalgoer churchgoer partygoer
    moviegoer reveller onlooker bystander passer-by villager inhabitant shopper motorist
"""
PEOPLE = frozenset(_PEOPLE_LIST.split())
_ASIDE = ({"man", "woman"},)  # so many of the one are beside so many of the other
_ANYBODY = frozenset({"people", "person", "other", "soul"})
# Who may be counted as people in another report; two of these are not each other.
_SOMEBODY_LIST = """
    patient prisoner soldier protester demonstrator marcher fan student pupil employee customer voter hostage refugee migrant miner
    firefighter tourist visitor guest farmer nurse teacher member supporter inmate detainee captive spectator commuter sailor
    seaman crewman fisherman policeman fighter rebel climber pilgrim conscript
"""
SOMEBODY = frozenset(_SOMEBODY_LIST.split())
_SORTS = tuple(frozenset(line.split()) for line in ("car", "lorry truck", "van", "bus coach", "ship", "boat", "ferry"))
_CURRENCIES_LIST = "crown krona krone koruna dinar dirham franc lira mark peso rand real riyal ringgit rupee shilling taka zloty"
_CURRENCIES = frozenset(map(stem, _CURRENCIES_LIST.split()))  # those that have no code in a reading
_POINT = 0.03  # what may stand behind the point of a number that is told whole
_ROUNDED_DOWN = 1.3  # how many times as much as a round number a number may be that is told as more than that
_NEAR = 0.06  # "about 30" and 31, $43,000 and $43,350: what rounding explains
_FAR = 2.0  # how many times as much one value of the same thing may be
_DOZEN = 12.0
_DOZEN_OR_SO = 16.0  # up to which "more than a dozen" is said
_CLOCK_NEAR = 5.0  # minutes
_CLOCK_ABOUT = 20.0  # from an hour that is only about: "shortly before 4" and 3:40


def dimension(q: Quantity) -> str:
    """What a quantity measures: length, mass, time, a currency, per cent … or "count"."""
    return _SCALES[q.unit][0] if q.unit in _SCALES else q.unit or "count"


def measured_in(q: Quantity) -> str:
    """What a quantity is measured in: what it measures, and of money the currency, though that has but a name."""
    return f"${stem(q.thing)}" if q.thing is not None and stem(q.thing) in _CURRENCIES else dimension(q)


def one_thing(a: Quantity, b: Quantity) -> float:
    """How surely two quantities measure one thing, 0 to 1, by unit and by what is counted alone."""
    if dimension(a) != dimension(b):
        return 0.0
    if a.thing is None or b.thing is None:
        return 0.5
    if stem(a.thing) == stem(b.thing):
        return 0.0 if _other_sort(a.thing, b.thing) else 1.0
    if {a.thing, b.thing} in _ASIDE:
        return 0.0
    if a.thing in PEOPLE and b.thing in PEOPLE:
        return 0.7
    if (a.thing in _ANYBODY and b.thing in SOMEBODY) or (b.thing in _ANYBODY and a.thing in SOMEBODY):
        return 0.7
    return 0.3 if dimension(a) not in ("count", "percent", "ordinal", "time") else 0.0


def _other_sort(one: str, other: str) -> bool:
    """Whether two nouns of one class are counted apart: so many cars are not so many lorries."""
    sorts = [next((k for k, line in enumerate(_SORTS) if noun in line), None) for noun in (one, other)]
    return None not in sorts and sorts[0] != sorts[1]


def is_money(q: Quantity) -> bool:
    """Whether a quantity is an amount of money, of a currency that has a sign or code or of one that only has a name."""
    return dimension(q).isupper() or (q.thing is not None and stem(q.thing) in _CURRENCIES)


def is_vague(q: Quantity) -> bool:
    """Whether a number is told in a word that names none: dozens, several, hundreds."""
    return q.approximate and q.high is None


def is_small(q: Quantity) -> bool:
    """Whether a count is one that any two texts share by chance: up to a dozen, of no unit."""
    value = q.low if q.low is not None else q.high or 0.0
    return dimension(q) in ("count", "ordinal") and value <= _DOZEN


def standing(a: Quantity, b: Quantity) -> Standing:
    """ "same" where the values agree (rounding, bounds and units seen), "near" where they may, "apart" where they can't."""
    if a.unit == "clock":
        return _clocks(a, b)
    low_a, high_a = _base(a)
    low_b, high_b = _base(b)
    if low_a == high_a and low_b == high_b and math.isfinite(low_a) and math.isfinite(low_b):
        return _exact(a, b, low_a, low_b)
    if low_a > high_b * (1 + _NEAR) or low_b > high_a * (1 + _NEAR):
        return "apart"
    if (a.low is None and b.high is None and high_a <= low_b) or (b.low is None and a.high is None and high_b <= low_a):
        return "apart"  # "fewer than 200" and "more than 200"
    anchors = [_anchor(*_base(q)) for q in (a, b)]
    if _dozen_or_so(a, b) or _dozen_or_so(b, a):
        return "same"
    if max(anchors) <= min(anchors) * 1.15 + 1e-9 or _rounded_down(a, b) or _rounded_down(b, a):
        return "same"
    return "near"


def _rounded_down(a: Quantity, b: Quantity) -> bool:
    """Whether "more than 2,000" is what a newsroom may call 2,314: a round number, not halfway to the next one."""
    (low, high), (x, y) = _base(a), _base(b)
    if math.isfinite(high) or low <= 0 or x != y or not math.isfinite(x):
        return False
    step = 10.0 ** math.floor(math.log10(low))
    return low % step == 0 and low <= x <= min(low + step / 2, low * _ROUNDED_DOWN)


def apart_and_near(a: Quantity, b: Quantity) -> bool:
    """Whether two values can't both be right, and are near enough to be of one thing told in two ways."""
    values = sorted(map(magnitude, (a, b)))
    return standing(a, b) == "apart" and values[0] > 0 and values[1] <= _FAR * values[0]


def magnitude(q: Quantity) -> float:
    """The one number that a quantity names, in the base unit of what it measures."""
    return _anchor(*_base(q))


def _anchor(low: float, high: float) -> float:
    """The one number that a bounded quantity names."""
    return low if math.isfinite(low) and low > 0 else high if math.isfinite(high) else 0.0


def _exact(a: Quantity, b: Quantity, x: float, y: float) -> Standing:
    """Two plain numbers: alike where the rounder of them is the other one rounded, or where either is only about."""
    if abs(x - y) <= 1e-6 * max(abs(x), abs(y)):
        return "same"
    gap = abs(x - y) / max(abs(x), abs(y))
    loose = a.approximate or b.approximate
    if a.unit != b.unit and gap <= _NEAR:
        return "same"
    if loose and (gap <= _NEAR or (gap <= _NEAR * 2 and abs(x - y) <= max(step(x), step(y)))):
        return "same"
    if _rounded(x, y) or _rounded(y, x):
        return "same"
    return "near" if loose and gap <= 0.25 else "apart"


def _dozen_or_so(open_: Quantity, other: Quantity) -> bool:
    """Whether one is "more than a dozen" and the other a number that a newsroom calls so: "at least 13", 14."""
    low = other.low if other.low is not None else 0.0
    return open_.low == _DOZEN and open_.high is None and open_.unit is None and _DOZEN <= low <= _DOZEN_OR_SO


def _rounded(x: float, y: float) -> bool:
    """Whether x, with at least one zero at its end, is y rounded or cut to as many figures; or, a whole number, y without what
    stands behind its point ("8 per cent", 8.1)."""
    if x >= 1 and x.is_integer() and not y.is_integer() and round(y) == x and abs(x - y) <= _POINT * x:
        return True
    if x <= 0 or y <= 0 or x < 100 or not x.is_integer():
        return False
    last = step(x)
    return last >= 10 and abs(x - y) < last and abs(x - y) <= _NEAR * x


def step(x: float) -> int:
    """What the last figure of a number that is no zero stands for: 10,000 in 310,000."""
    figures, stands_for = int(x), 1
    while figures and figures % 10 == 0:
        figures, stands_for = figures // 10, stands_for * 10
    return stands_for


def _clocks(a: Quantity, b: Quantity) -> Standing:
    """An hour of an unknown half of the day ("shortly before 4") may be of either."""
    halves = ({v for v in (q.low, q.high) if v is not None} for q in (a, b))
    gap = min((min(abs(x - y), 1440 - abs(x - y)) for x, y in product(*halves)), default=0.0)
    if gap == 0 or (gap <= _CLOCK_ABOUT and (a.approximate or b.approximate)):
        return "same"
    return "near" if gap <= _CLOCK_NEAR or a.approximate or b.approximate else "apart"


def _base(q: Quantity) -> tuple[float, float]:
    """The bounds in the base unit; an open end is infinite."""
    scale = _SCALES[q.unit][1] if q.unit in _SCALES else 1.0
    low = q.low * scale if q.low is not None else -math.inf
    high = q.high * scale if q.high is not None else math.inf
    return low, high
