"""Said by many: words in quotation marks that two people may well both have said, since they are no one's own: read out, recited,
sung or sworn by whoever speaks, put into another tongue, played from a tape; or so short and common that anybody says them.

in: a clause that quotes    out: yes or no. It reads what stands around the quotation, in its sentence and the next. General
knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.units import Unit

_COMMON = 8  # words from which on two people do not say by chance the same
_BEHIND = 200  # characters behind a sentence in which the next one stands
_QUOTED = re.compile(r"[“\"«„][^“”\"«»„]{1,400}[”\"»“]")
_WORDS = re.compile(r"[\w’'-]+")
_NEXT = re.compile(r"\s*[^.!?\n]{1,200}")
_NAMED = re.compile(r"(?<=[\w,;’'] )(?!I\b|I[’'])[A-Z][\w’-]+|\d")
_COUNTED = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?)\b", re.I
)
# What is done with words that are another's.
_GIVES = (
    r"read(?:s|ing)? (?:from|out|aloud|it|them|the|a|an|his|her|their)\b|recit\w+|quot(?:ed|es|ing)\b|cit(?:ed|es|ing)\b|repeat\w*|"
    r"echo\w*|paraphras\w+|borrow(?:ed|s|ing)\b|in the words of\b|as the (?:saying|song|rhyme|line|text|law|rule)\b|"
    r"saying (?:goes|has it)\b|interpret(?:er|ers|ed|ing)\b|translat\w+|"
    r"recall(?:ed|s|ing) (?:him|her|them|how|what|the words)\b|(?:giv|gave|repeat)\w* the words\b|"
    r"(?:said|spoke|chanted|shouted|sang|read|repeated) (?:in unison|together|in chorus|after (?:him|her|them))\b|"
    r"join(?:ed|ing|s) in\b"
)
# What is said, sung or sworn by many.
_DOES = (
    r"chant\w*|sang\b|sung\b|sing(?:s|ing)\b|pray(?:ed|s|ing|er|ers)\b|swore\b|sworn\b|swear(?:s|ing)\b|oaths?\b|"
    r"pledge of allegiance\b|"
    r"(?:took|takes|taking|take) office\b|inaugurat\w+|"
    r"painted on\b|carved\b|engraved\b|inscri\w+|printed on\b|"
    r"tattoo\w*|(?:stands|stood|hangs|hung|written|is) (?:on|at|above|over) (?:the|a|every|each|its|their) "
    r"(?:gate|door|wall|stone|walls|sign|banner|banners|shirts?)\b"
)
# What holds such words.
_TEXTS = (
    r"plaques?\b|gravestones?\b|tombstones?\b|epitaphs?\b|placards?\b|banners?\b|slogans?\b|mottos?\b|mottoes\b|creeds?\b|proverbs?\b|"
    r"adages?\b|sayings?\b|hymns?\b|anthems?\b|psalms?\b|scriptures?\b|gospel\b|bible\b|koran\b|quran\b|torah\b|verses?\b|poems?\b|"
    r"songs?\b|lyrics\b|litany\b|mass (?:for|in|at)\b|liturgy\b|lines? from\b|constitution\b|statutes?\b|by-?laws?\b|"
    r"preamble\b|charter\b|"
    r"(?:the|its|their|harbour|house) rules?\b|rule ?book\b|handbook\b|manual\b|manifestos?\b|leaflets?\b|tapes?\b|recordings?\b|"
    r"transcripts?\b|audio\b|joint (?:statement|letter|declaration|communiqu[eé])\b|open letter\b|petition\b|(?-i:march(?:es)?)\b|"
    r"marchers\b|of the same party\b|(?:for|of|in) the same (?:party|team|list)\b"
)
_MANYS = re.compile(rf"\b(?:{_GIVES}|{_DOES}|{_TEXTS})", re.I)


def may_be_said_by_many(unit: Unit) -> bool:
    """Whether words around a quotation tell that others say it as well, or the quotation is short, of common words, with no name
    and no number in it."""
    return _MANYS.search(_around(unit)) is not None or _is_common(unit)


def _around(unit: Unit) -> str:
    """The sentence of a clause without what is in quotation marks, and the next sentence of its paragraph."""
    own = _QUOTED.sub(" ", unit.sentence)
    if unit.described is None:
        return own
    end = unit.clause.sentence.end
    behind = _NEXT.match(unit.described.text(unit.report)[end : end + _BEHIND])
    return own if behind is None or "\n" in behind[0] else f"{own} {_QUOTED.sub(' ', behind[0])}"


def _is_common(unit: Unit) -> bool:
    """Whether a quotation is short, and names and counts nothing."""
    said = max(_QUOTED.findall(unit.sentence), key=len, default=unit.text)
    return len(_WORDS.findall(said)) < _COMMON and _NAMED.search(said) is None and _COUNTED.search(said) is None
