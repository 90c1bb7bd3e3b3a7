"""Words that stand by themselves: what a brief quotes is a clause that can be read alone, or the whole sentence.

in: a stretch of a report with its reading    out: the words to be quoted

"Once the union's members have voted", "as his trial began", "carrying 212 passengers" tell nothing alone: there the sentence is
quoted. "Her country would return to the talks only if …" stands amid a sentence and can be read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.export.brief.cites import cut
from sayso.model import Clause, Reading, Span

LONGEST_WHOLE = 360  # characters of a sentence that is quoted whole as no part of it stands by itself; a longer one is cut
_JOINED = (
    r"once|if|unless|until|till|after|before|as|when|while|whereas|because|that|which|who|whom|whose|where|whether|why|how|since|"
    r"although|though|so|provided|providing|assuming|lest|than|and|but|or|nor|yet|with|without|by|of|for|to|from|into|upon|despite|"
    r"including|even|only|not|hence|thus|in (?:return|exchange)|on condition|subject|contrary|amid|among|later|then|also|"
    r"would|will|could|can|may|might|has|have|had|was|were|is|are|be|did|does|do"
)
_OPENS = re.compile(rf"[\W_]*(?:(?:{_JOINED})\b|\w+(?:ing|ed)\b)")
_LOOSE = re.compile(
    r"(?:,? (?:after|before|under|for|in|on|by|of|to|from|with) (?:which|whom)|"
    r"\b(?:and|but|or|which|who|that|when|while|after|before|because|if|unless|until|as|of|the|an?|to|with|by|for|from|than|its|"
    r"their|his|her|said|says))[\s,;:.–—…]*$",
    re.I,
)
_PASSIVE = re.compile(r"\b(?:be|been|being|is|are|was|were)\b", re.I)
_SOON = re.compile(
    r"[\W_]*(?:[\w’'.,%-]+ ){1,8}?(?:was|were|is|are|had|has|have|will|would|could|may|might|must|did|died|said)\b", re.I
)
_NEAR = 12  # characters behind the beginning of words in which their clause begins: an article, a mark


def standing_words(reading: Reading | None, span: Span, words: str) -> str:
    """Words as a line quotes them: their whole sentence where they are a fragment of it."""
    sentence = sentence_of(reading, span)
    if reading is None or sentence is None or not is_fragment(reading, sentence, span, words):
        return cut(words)
    return cut(sentence.of(reading.article.text), LONGEST_WHOLE)


def sentence_of(reading: Reading | None, span: Span) -> Span | None:
    """The sentence that a stretch of a report stands in; None where it is of several."""
    return next((c.sentence for c in reading.clauses if c.sentence.holds(span)), None) if reading else None


def is_fragment(reading: Reading, sentence: Span, span: Span, words: str) -> bool:
    """Whether words can't be read alone: they begin amid a sentence with what hangs on something before, or without a subject, or
    end with what something should follow."""
    if _LOOSE.search(words):
        return True
    amid = bool(reading.article.text[sentence.start : span.start].strip(" “\"‘'"))
    if not amid or _OPENS.match(words) is not None:
        return amid
    return _SOON.match(words) is None and not _has_subject(reading, sentence, span)


def _has_subject(reading: Reading, sentence: Span, span: Span) -> bool:
    """Whether the clause that words begin with says who or what does it, or has it done to them."""
    own = [c for c in reading.clauses if c.sentence == sentence and c.span.touches(span)]
    begun = [c for c in own if abs(c.span.start - span.start) <= _NEAR] or [c for c in own if c.span.holds(span)]
    return any(_says_who(c, reading.article.text) for c in begun)


def _says_who(clause: Clause, text: str) -> bool:
    roles: Sequence[str] = [role for role, _ in clause.roles]
    return "subject" in roles or "attribute" in roles or ("object" in roles and _PASSIVE.search(clause.span.of(text)) is not None)
