"""What befalls homes: power cut, water, floods, damage; by the words that tell it.

in: the words of a clause    out: what befell those it counts (`befell`), None where it says nothing of the kind

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

# What befalls homes, the first that fits: a home without power is not a damaged one, and one that has it back is neither.
BEFALLS = {
    "back": r"restor\w+|reconnect\w+|(?:power|supply|supplies|electricity|water|gas)(?: \w+){0,3} back|"
    r"back (?:on|up|online)|(?:got|get|regain\w*|had) (?:\w+ )?(?:power|electricity|water) (?:back|again)",
    "power": r"(?:without|no|los[a-z]+(?: of)?|cut\w*(?: off)?(?: from)?|off|lack\w*) (?:[a-z]+ ){0,2}?(?:power|electricity)|"
    r"(?:power|electricity)(?: supply| supplies)?(?: [a-z]+){0,2} (?:cuts?|fail\w*|out|off|lost|outages?|gone)|"
    r"power (?:cuts?|outages?)|black(?:ed)? ?out|blackouts?|in the dark|into darkness|outages?",
    "water": r"(?:without|no|cut off from|lack\w*) (?:[a-z]+ ){0,2}?water|"
    r"water (?:supply )?(?:was |is |had been )?(?:cut|off|failed)",
    "gas": r"(?:without|no|cut off from) (?:[a-z]+ ){0,2}?(?:gas|heating|heat)",
    "phone": r"(?:without|no|lost) (?:[a-z]+ ){0,2}?(?:internet|phone|telephone|broadband)",
    "flooded": r"flood\w*|under water|inundat\w+|submerged",
    "evacuated": r"evacuat\w+|order(?:ed|s)? to leave|told to leave",
    "damaged": r"burn\w*|gutted|on fire|flames|damag\w+|destroy\w+|wreck\w+|flattened|collaps\w+|los(?:t|ing) (?:its|their) roofs?",
}
_BEFELL = {what: re.compile(rf"\b(?:{words})\b", re.I) for what, words in BEFALLS.items()}


def befell(text: str) -> str | None:
    """What befell the homes that a clause counts."""
    return next((what for what, words in _BEFELL.items() if words.search(text)), None)
