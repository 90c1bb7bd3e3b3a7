"""Whether a report begins with a happening of its own: "a fire destroyed a warehouse on Monday" is no news of last week's fire.

in: the beginning of a report, its day, the first day of a story    out: whether it tells of something that happened since
"""

from __future__ import annotations

import re
from math import floor

_HAPPENING = """
    fires? blaze blazes inferno explosions? blasts? crash(?:es)? collisions? derailment shooting stabbing attacks? bombing murders?
    killing robbery burglary raid (?:earth)?quakes? tremor floods? landslide mudslide avalanche (?:thunder)?storms? hurricane
    typhoon tornado outbreak leak spill blackout power.cut strikes? walkout match game win defeat draw victory takeover merger
"""
_VEHICLE = """
    ferry boats? ships? tankers? trawlers? trains? trams? bus(?:es)? coach(?:es)? lorr(?:y|ies) trucks? planes? jets? helicopters?
"""
_HAPPENS = r"""(?:exploded|explodes|blew\ up|collapsed|collapses|sank|sinks|capsized|capsizes|crashed|crashes|collided
    |derailed|burn(?:ed|t)\ down|caught\ fire|ran\ (?:aground|into)|fell\ into|overturned|struck|hit|broke\ out|fell\ down
    |skidded|veered\ off|went\ down|gave\ way|was\ shot|was\ stabbed|was\ killed|was\ robbed)"""
_NOUN = f"(?:{'|'.join(_HAPPENING.split())})"
_RIDE = f"(?:{'|'.join(_VEHICLE.split())})"
_ONE = r"\b(?:an?|another|two|three|four|several)\ "
_DAY = r"(?P<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|overnight)"
_CLAUSE = r"(?:(?!\b(?:that|which|who|whose)\b)(?:[^,;:.]|\d[.:]\d|[ap]\.m\.)){0,90}?"
# What happens to something that is told of for the first time: "a fire", "a stand collapsed", "a ferry with ninety on board sank".
_NEW = (
    rf"(?:(?:[\w-]+\ ){{0,3}}?{_NOUN}\b|(?:[\w-]+\ ){{1,4}}?{_HAPPENS}|(?:[\w-]+\ ){{0,2}}?{_RIDE}\ (?:[\w-]+\ ){{0,7}}?{_HAPPENS})"
)
# And its day behind it in the same clause; or before it ("on Monday when a …").
_TOLD = re.compile(
    rf"{_ONE}{_NEW}{_CLAUSE}\b{_DAY}\b(?!['’]s)|\b{_DAY.replace('day>', 'before>')},?\ (?:\w+\ ){{0,2}}?(?:when|as)\ {_ONE}{_NEW}",
    re.X,
)
_AGAIN = re.compile(rf"\banother (?:[\w-]+ ){{0,2}}?{_NOUN}\b(?! (?:victim|survivor|report|inquiry))")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_THURSDAY = 3  # the first of January 1970
_WEEK = 7
_MOST = 600


def tells_anew(beginning: str, day: float | None, since: float | None) -> bool:
    """Whether the first sentences of a report of that day tell of something that happened on a later day than `since`."""
    told = beginning[:_MOST].lower()
    if _AGAIN.search(told):
        return True
    if day is None or since is None or floor(day) <= floor(since):
        return False
    return any(_resolved(m["day"] or m["before"], floor(day)) > floor(since) for m in _TOLD.finditer(told))


def _resolved(told: str, day: int) -> int:
    """The day that a word means in a report of a day: the last of that name."""
    if told not in _WEEKDAYS:
        return day - (told == "yesterday")
    return day - (day + _THURSDAY - _WEEKDAYS.index(told)) % _WEEK
