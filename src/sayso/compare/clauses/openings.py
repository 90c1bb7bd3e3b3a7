"""Openings: where a sentence leaves open what it tells, by words of grammar: "is believed to have", "it is claimed that",
"allegedly", "was accused of taking", "it is not confirmed that".

in: a sentence    out: `Opening`s. No parse is asked for them: what such a word governs is often cut from it, or taken for the
description of a source ("a boy who is thought to have fallen into a well, said").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Literal

from msgspec import Struct

from sayso.compare.clauses.sought import Sought

Form = Literal["verb", "clause", "question"]
"""What stands behind the words that leave something open."""

_LONGEST = 900  # characters of a sentence that is looked at
_RUNS = 220  # characters that what is left open may run on behind the word for it
_LEAD = 120  # and before it, where who does it stands
_LEAST = 12  # characters behind such a word before which no end is looked for
_MOST = 8  # of one form in a sentence
_ADVERB = r"(?:reportedly|allegedly|supposedly|purportedly|apparently|potentially|presumably)"
_HELD = r"(?:believed|thought|said|reported|alleged|claimed|suspected|feared|rumou?red|understood|presumed)"
_BE = r"(?:is|are|was|were|been|being|be)"
_REST = r"(?P<rest>.+)"
_SOME = r"(?:(?!(?:not|never|hardly|barely)\b)[a-z]+ )?"
_NOT = r"(?:not|n[o’']t)"
_NOT_KNOWN = (
    rf"(?:unclear|unknown|unconfirmed|unverified|{_NOT} (?:\w+ ){{0,2}}(?:clear|known|certain|confirmed|verified|established))"
)
# A verb stands behind these, behind which what is left open begins …
_VERB_NEXT = (
    rf"\b{_BE} {_SOME}(?P<word>{_HELD})(?: by [\w ]{{2,40}}?)? to (?:(?:have|be|had) (?:been )?)?{_REST}",
    r"\b(?P<word>accus(?:es|ed|ing)|suspected) (?:[\w.,’'-]+ ){0,8}?of (?:having )?(?P<rest>[a-z]{2,14}ing\b.+)",
    rf"\b(?P<word>{_ADVERB}) (?:(?:also|been|first|even|then|had|has|have) ){{0,2}}{_REST}",
    rf"\b(?P<word>(?-i:may|might)) (?:well )?have (?:been )?{_REST}",
    rf"\b(?P<word>claim(?:s|ed)?) to (?:have |be )(?:been )?{_REST}",
    rf"\b(?P<word>appear(?:s|ed)?|seem(?:s|ed)?) to (?:have |be )?(?:been )?{_REST}",
    rf"\b{_BE} {_SOME}(?P<word>likely) to (?:have |be )?{_REST}",
)
_SAY = r"(?:say|said|disclosed?|specif(?:y|ied)|known?)"
_WH = r"(?:how|why|whom?|what|where|when|which|whether|if)"
# … and a clause of its own behind these …
_CLAUSE_NEXT = (
    rf"\bit (?:{_BE}|has been|had been) {_SOME}(?P<word>{_HELD}) (?!to\b)(?:that )?{_REST}",
    rf"\b(?P<word>legend) (?:has|had) it (?:that )?{_REST}",
    rf"\baccording to (?:an? |the )?(?:[a-z]+ )?(?P<word>legend|lore|folklore|rumou?rs?),? {_REST}",
    rf"\b(?P<word>{_NOT_KNOWN})\W{{1,4}}(?:whether(?: or not)?|if|that) {_REST}",
    rf"\b(?P<word>rumou?rs?|speculation|un(?:confirmed|verified) (?:reports?|claims?|accounts?)) (?:[\w’'-]+ ){{0,4}}?that {_REST}",
)
# … or a question, to which another may have the answer.
_QUESTION_NEXT = (
    r"\b(?P<word>whether)(?P<rest> .+)",
    rf"(?:^|[,;] )(?P<rest>{_WH} [^.;]{{3,160}}?) (?:is|was|remains?|remained) (?:still )?(?P<word>{_NOT_KNOWN})",
    rf"\b(?P<word>{_NOT_KNOWN})\W{{1,4}}(?:exactly |yet )?(?P<rest>(?:how|why|whom?|what|where|when|which)\b.+)",
    rf"\b(?P<word>(?:did|does|do|would|could|has|have|had)(?: not|n[o’']t) (?:\w+ )?{_SAY}|(?:declined|refused) to {_SAY}|"
    rf"without (?:saying|specifying)) (?:exactly )?(?P<rest>{_WH}\b.+)",
)
_FORMS: tuple[tuple[Form, tuple[str, ...]], ...] = (("verb", _VERB_NEXT), ("clause", _CLAUSE_NEXT), ("question", _QUESTION_NEXT))
_PATTERNS = tuple((Sought(p, re.I | re.S), form) for form, patterns in _FORMS for p in patterns)
# Where what is left open ends, and behind what it begins.
_ENDS = re.compile(
    r"[;:—–“”\"]|--|, (?:which|who|but|and|while|although|though|as|according|after|when|where|said|is|are|was|were|has|had|"
    r"[a-z]+ing)\b|[.!?](?:\s|$)|\b(?:but|while|although|because|when|after|before|according to|as well as)\b",
    re.I,
)
_BEGINS = re.compile(
    r"[;:—–“”\"(]|--|, (?!(?:who|which)\b)|\b(?:but|that|while|although|though|after|when|said|says|because|where|and)\b", re.I
)
_PASSIVE = re.compile(r"\bbeen? $")
_BEEN = re.compile(rf"\b{_BE} (?:[a-z]+ )?$", re.I)


class Opening(Struct, frozen=True):
    """Where a sentence leaves open what it tells. word: the words that do, by their places; first, rest, end: where what is told
    begins, goes on behind them, and ends.  form: whether it is a clause of its own ("it is claimed that …"), or a question ("not
    known how many …").  passive: whether what stands first is what it is done to."""

    word: tuple[int, int]
    first: int
    rest: int
    end: int
    form: Form = "verb"
    passive: bool = False


@lru_cache(maxsize=1 << 12)
def openings(sentence: str) -> tuple[Opening, ...]:
    """Where a sentence leaves open what it tells."""
    if len(sentence) > _LONGEST:
        return ()
    low = sentence.lower()
    told = ((sought.pattern, form) for sought, form in _PATTERNS if sought.may_be_in(low))
    return tuple(_opening(sentence, m, form) for p, form in told for m in islice(_each(p, sentence), _MOST))


def _each(pattern: re.Pattern[str], sentence: str) -> Iterator[re.Match[str]]:
    """The places of a pattern, each looked for behind the word of the one before, which takes in all of the rest."""
    m = pattern.search(sentence)
    while m is not None:
        yield m
        m = pattern.search(sentence, m.end("word"))


def _opening(sentence: str, m: re.Match[str], form: Form) -> Opening:
    rest = m.start("rest")
    stop = min(len(sentence), rest + _RUNS)
    ends = _ENDS.search(sentence, min(rest + _LEAST, stop), stop)
    end = rest + len(sentence[rest : ends.start() if ends else stop].rstrip(" ,.!?"))
    return Opening(m.span("word"), _beginning(sentence, m), rest, end, form, _PASSIVE.search(sentence, 0, rest) is not None)


def _beginning(sentence: str, m: re.Match[str]) -> int:
    """Where what is left open begins: with who does it, and not with who accuses of it."""
    if m["word"][:3].lower() == "acc" and not _BEEN.search(sentence, 0, m.start("word")):
        return m.start("word")
    least = max(0, m.start() - _LEAD)
    least = sentence.find(" ", least, m.start()) + 1 if least else 0
    first = max((b.end() for b in _BEGINS.finditer(sentence, least, m.start())), default=least)
    return min(m.start(), first + len(sentence[first:]) - len(sentence[first:].lstrip(" ,")))
