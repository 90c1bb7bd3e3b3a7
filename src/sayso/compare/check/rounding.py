"""Rounding: a round number of the reports carries the text's where that is no finer, or near: 340 is not "some 300", 312 may be.

in: a quantity of the text and one of the reports    out: how the one stands to the other; whether both name one value
"""

from __future__ import annotations

from sayso.compare.clauses.numbers import Standing, dimension, magnitude, standing, step
from sayso.model import Quantity

_NEAR = 0.06  # of the greater: what rounding explains


def held_to(own: Quantity, theirs: Quantity) -> Standing:
    """How a number of the text stands to one of the reports: apart, too, where theirs is only about, and the text's finer and no
    longer near, and where both tell the least that it is, and the text's least is more: "more than 970", of "more than 870"."""
    found = standing(own, theirs)
    if found != "apart" and _claims_more(own, theirs):
        return "apart"
    return "apart" if found == "same" and theirs.approximate and _is_finer(own, theirs) else found


def _claims_more(own: Quantity, theirs: Quantity) -> bool:
    """Whether two bounds of one make are told, and the text's leaves less open than the reports': that is another number."""
    if own.unit == "clock" or dimension(own) != dimension(theirs):
        return False
    x, y = magnitude(own), magnitude(theirs)
    if own.high is None and theirs.high is None and None not in (own.low, theirs.low):
        return x > y * (1 + _NEAR) and not own.approximate
    if own.low is None and theirs.low is None and None not in (own.high, theirs.high):
        return x < y * (1 - _NEAR) and not own.approximate
    return False


def _is_finer(own: Quantity, theirs: Quantity) -> bool:
    if own.unit == "clock" or own.unit != theirs.unit or None in (own.low, theirs.low) or not _is_plain(own, theirs):
        return False
    x, y = magnitude(own), magnitude(theirs)
    return step(own.low or 0.0) < step(theirs.low or 0.0) and abs(x - y) > _NEAR * max(x, y)


def _is_plain(own: Quantity, theirs: Quantity) -> bool:
    return own.low == own.high and theirs.low == theirs.high


def one_value(own: Quantity, theirs: Quantity) -> bool:
    """Whether two numbers that agree do so without rounding; what differs in its unit, or is a range or bound, is taken so."""
    if own.unit != theirs.unit or own.unit == "clock" or not _is_plain(own, theirs):
        return True
    return abs(magnitude(own) - magnitude(theirs)) <= 1e-6 * magnitude(own)
