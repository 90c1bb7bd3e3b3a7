"""Sentences that open as a site's notices do and are an article's own: about newsletters, subscriptions, cookies.

in: a line that opens so    out: whether it is such a sentence. It ends with a full stop and has some words.
"""

from __future__ import annotations

import re

FULL_STOP = re.compile(r"\.[”\"»’)]*$")
_REPORTED = re.compile(r"\b(?:says?|said|told|tells|writes|wrote|argue[sd]?|goes)\b", re.I)
_LINKS = re.compile(r"https?:|www\.|©|@|\bclick\b|\btap\b|\binbox\b", re.I)
_OFFERS = re.compile(
    r"\b(?:our|us|we|your|here|below|now|today|free|about|latest|updates?|stories|articles|coverage|news|access|unlimited|exclusive|"
    r"straight|offers?|months?|weekly|daily|alerts?|support|e-?mails?|puzzles|th(?:is|e) (?:article|story|page|site|topic))\b",
    re.I,
)  # in notices that ask for something
_CALLED = re.compile(r"(?<![.!?”\"’] )(?<!^)\b(?!I\b|I[’'])[A-ZÀ-Þ]")  # a name
_LEAST_REPORTED = 10  # words of such sentences


def is_reported(text: str) -> bool:
    """Whether a line is a sentence of which somebody is said to have said it: "Sign up for our letter: no line is read more often,
    Ms Lee says."."""
    told = FULL_STOP.search(text) is not None and len(text.split()) >= _LEAST_REPORTED
    return told and _REPORTED.search(text) is not None and _LINKS.search(text) is None


def speaks_of(text: str) -> bool:
    """Whether a line that opens as a notice does is a sentence all the same: somebody says it; or it names nothing and offers
    nothing, and has no word of the site's ("Subscribe to one newsletter and you will soon be subscribed to ten.")."""
    if not FULL_STOP.search(text) or len(text.split()) < _LEAST_REPORTED:
        return False
    return is_reported(text) or not (_OFFERS.search(text) or _LINKS.search(text) or _CALLED.search(text))
