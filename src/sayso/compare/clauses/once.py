"""Once: what is done once to somebody or something, so that one year is told of it.

in: the stem of a verb    out: which deed it is. General knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.clauses.words import stem

_DEEDS = {
    "born": "bear born",
    "founded": "found establish",
    "built": "build construct erect",
    "opened": "open inaugurate",
    "came": "come move transfer transport bring arrive relocate",
    "joined": "join enlist",
    "seized": "abduct kidnap capture seize",
    "shut": "decommission close shutter",
    "bought": "acquire purchase buy",
    "jailed": "jail imprison convict sentence",
    "retired": "retire resign",
}
DEEDS = {stem(verb): deed for deed, verbs in _DEEDS.items() for verb in verbs.split()}
_DATED_LIST = """
    arrest detain dock berth reach arrive sink die marry appoint elect sign launch vanish disappear take snatch complete enter
    abduct land see sail meet begin start end resume vote march
"""
DATED = frozenset(DEEDS) | frozenset(map(stem, _DATED_LIST.split()))
"""Verbs of what is told with its date, once each of one thing."""
