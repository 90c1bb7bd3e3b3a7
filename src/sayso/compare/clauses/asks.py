"""Asks: the open questions of a sentence: "police do not know who carried out the attack", "the cause of the fire is unknown", "the
family has not decided whether to sell its stake".

in: a sentence    out: `Ask`s, each with the sort of its question, what it is asked of, and the words that leave it open. General
knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Literal

from msgspec import Struct

from sayso.compare.clauses.sought import Sought

Sort = Literal["cause", "doer", "plan", "deed", "place", "date"]
"""What is asked: what made a thing happen; who did it; what somebody will do; whether it was done; where somebody is; on what day
it will be."""

HINTS = (
    "know", "knew", "clear", "certain", "establish", "determin", "too early", "too soon", "unable", "cannot", "can't", "can’t",
    "could not", "couldn", "no idea", "no clue", "mystery", "investigat", "looking into", "trying to", "yet to", "decid",
    "decision", " mind", "not said", "n't said", "n’t said", "not say", "n't say", "n’t say", "to say", "without saying",
    "open question", "left open", "left it open", "weighing", "considering", "debating", "pondering", "mulling", "claimed",
    "no cause", "no indication", "found out", "worked out", "identified", "no date", "no day", "no time", "date of", "date for",
    "not be", "has said", "a date", "a day", "drawn on", "discuss", "has yet said",
)  # fmt: skip
"""One of these is in every sentence that asks anything."""

_LONGEST = 900  # characters of a sentence that is looked at
_MOST = 4  # questions of one form in a sentence
_LEAST = 12  # characters of a question before which no end is looked for
_NOT = r"(?: ?not|n[’']t)"
_STILL = r"(?:(?:yet|still|so far|immediately|at this point) )?"
_BE = r"(?:is|are|was|were|remains?|remained)"
_MIND = r"made up (?:its|his|her|their)(?: own)? minds?"
# That nobody knows …
_UNKNOWN = (
    rf"(?:(?:do|does|did){_NOT} {_STILL}know|"
    rf"(?:has|have|had){_NOT} {_STILL}(?:been able to )?(?:establish(?:ed)?|determined?|found out|find out|discovered|learned|"
    r"learnt|worked out|identified)|"
    rf"(?:could|can){_NOT} {_STILL}(?:say|tell|determine|establish|explain)|unable to (?:say|determine|establish|tell|explain)|"
    r"(?:yet|trying|working|hoping|seeking|struggling) to (?:establish|determine|find out|learn|discover|work out|understand)|"
    r"too (?:early|soon) (?:for \w+ )?to (?:say|tell|know|speculate(?: about| on| as to)?|talk about|"
    r"draw (?:any )?conclusions about)|"
    r"no (?:idea|clue|indication)(?: yet)?(?: of| about| as to)?|"
    r"(?:nobody|no one|no-one) (?:yet |really )?(?:knows|knew|can say|could say)|"
    rf"{_BE} (?:\w+ ){{0,2}}?(?:unclear|unknown|uncertain|a mystery|unresolved|an open question|"
    r"(?:not|n[’']t) (?:\w+ )?(?:clear|known|certain|established))|"
    r"(?:investigating|examining|looking into))"
)
# … or says, or has decided.
_UNSAID = (
    rf"(?:(?:has|have|had|did|does|do|would|will){_NOT} {_STILL}(?:said|say|disclosed?|revealed?)|"
    r"(?:declined|declines|refused|refuses) to say|yet to say|without saying|"
    r"(?:nobody|no one|no-one) has (?:yet |so far )?said|left (?:it )?open|"
    r"(?:would|will)(?: not|n[’']t) (?:be drawn on|discuss))"
)
_UNDECIDED = (
    rf"(?:(?:has|have|had){_NOT} {_STILL}(?:decided|{_MIND}|(?:made|taken|reached) (?:a|any) (?:final )?decision)|"
    rf"{_BE} {_STILL}(?:undecided|weighing|considering|debating|pondering|mulling)|"
    r"yet to (?:decide|make up (?:its|his|her|their)(?: own)? minds?|(?:make|take|reach) a decision)|"
    r"(?:made|taken|reached) no (?:final )?decision|no (?:final )?decision (?:has |had )?(?:yet )?(?:been )?(?:made|taken|reached))"
)
_BEHIND_IT = r"(?: (?:so far|yet|for now))?[,:]? (?:(?:exactly|precisely|for certain|for sure|yet|as to|on|about|over) )?"
_NOUNS = r"(?P<thing>(?:[\w’'-]+ ?){1,14})"
# What made a thing happen, by its verb …
_MADE = (
    r"(?:caused?|set off|start(?:ed)?|spark(?:ed)?|trigger(?:ed)?|ignited?|touched off|led to|brought (?:down|about)|"
    r"(?:was|were|is|lay|lies) behind)"
)
_HAD = r"(?:(?:had|has|have|may have|might have|could have) )?"
_HAPPENED = (
    r"(?:start(?:ed)?|beg[ai]n|broke out|happen(?:ed)?|occur(?:red)?|came about|came down|crash(?:ed)?|collapsed?|sank|capsized|"
    r"derailed|exploded|failed|burst|overturned|gave way)"
)
_CAUSES = (
    rf"what {_HAD}{_MADE} {_NOUNS}",
    rf"what {_HAD}brought (?P<thing>(?:[\w’'-]+ ){{1,8}}?)(?P<did>down)\b",
    r"what (?:is |was |has |had )?(?:making|made) (?P<thing>(?:[\w’'-]+ ){1,8}?)(?P<did>ill|sick)\b",
    rf"(?:how|why) (?P<thing>(?:[\w’'-]+ ){{1,8}}?){_HAD}(?:to )?(?P<did>{_HAPPENED})\b",
)
_SHORT = r"(?P<thing>(?:[\w’'-]+ ){1,9}?)"
_NOT_FOUND = (
    r"(?:unknown|unclear|uncertain|a mystery|under investigation|being investigated|undetermined|"
    r"(?:not|n[’']t) (?:yet |immediately )?(?:been )?(?:known|clear|certain|established|determined|found|disclosed|given)|"
    r"yet to be (?:established|determined|found)|being (?:looked into|examined)|"
    r"(?:could|can)(?: ?not|n[’']t) (?:yet |immediately )?be (?:established|determined|explained|found))"
)
# … or as a noun.
_CAUSE_NOUN = (
    rf"\b(?:the )?(?:exact |precise |likely )?(?:causes?|reasons?) (?:of|behind|for) (?P<thing>(?:[\w’'-]+ ){{1,14}}?)"
    rf"(?:(?:{_BE}|has|had|have) )?(?:(?:still|as yet|so far|officially) )?"
    rf"(?P<word>{_NOT_FOUND})\b",
    rf"\b(?P<word>{_UNKNOWN}) (?:the )?(?:exact |precise |likely |possible )?(?:causes?|reasons?) (?:of|behind|for) {_NOUNS}",
    rf"(?:^|[,;] )what {_HAD}{_MADE} {_SHORT}{_BE} (?:still )?(?P<word>{_NOT_FOUND})\b",
    rf"\b(?P<word>no cause (?:has|had|was|is) (?:yet )?(?:been )?(?:established|determined|found|given)) for {_NOUNS}",
    # Of what stands before it: "the cause had not been established".
    rf"\b(?:the|its) (?:exact |precise )?cause (?:{_BE}|has|had) (?:(?:still|as yet|so far|officially) )?(?P<word>{_NOT_FOUND})\b",
    rf"\b(?P<word>{_UNKNOWN}) (?:the|its) (?:exact |precise )?cause(?=\W*$|[,;])",
)
# Who did it.
_WHO = r"who (?P<did>(?:(?:had|has|have|may have|might have|was|were|is|will|would) )?[\w’'-]+)(?: (?:out|for|at|on|into))? "
_DOERS = (
    rf"\b(?P<word>{_UNKNOWN}|{_UNSAID}){_BEHIND_IT}{_WHO}{_NOUNS}",
    r"\b(?P<word>(?:nobody|no one|no-one|no group|no organi[sz]ation) (?:has |had )?(?:yet |so far )?(?:claimed|admitted))"
    rf"(?P<did>(?: responsibility for)?) {_NOUNS}",
    rf"(?:^|[,;] ){_WHO}(?P<thing>(?:[\w’'-]+ ){{1,8}}?){_BE} (?:still )?(?P<word>{_NOT_FOUND})\b",
)
_WHETHER = r"(?:whether(?: or not)?|if)"
_WORDS = r"[^.;:—“”\"]"
_PLANS = (
    rf"\b(?P<word>{_UNDECIDED}){_BEHIND_IT}{_WHETHER} (?P<rest>(?:(?:it|he|she|they) (?:will|would)|to) {_WORDS}{{3,160}})",
    rf"\b(?P<word>{_UNDECIDED}) (?:on|about|over) (?!whether|what|how|if|when)(?P<thing>[^.;:,—“”\"]{{3,80}})",
    rf"\b(?P<word>{_UNSAID}|{_UNKNOWN}|{_UNDECIDED}){_BEHIND_IT}(?P<rest>what (?:it|he|she|they) (?:will|would) do\b|what to do\b)",
    rf"\b(?P<word>{_UNSAID}|{_UNDECIDED}){_BEHIND_IT}(?P<wh>whom?|which [a-z]+) (?P<rest>(?:it|he|she|they) (?:will|would) [a-z]+)",
    rf"\b(?P<word>{_UNSAID}){_BEHIND_IT}{_WHETHER} (?P<rest>(?:it|he|she|they) (?:will|would) {_WORDS}{{3,160}})",
    rf"\b(?P<word>{_UNKNOWN}|{_UNSAID})\W{{1,3}}{_WHETHER} (?P<who>(?:[\w’'-]+ ){{1,6}}?)"
    rf"(?P<rest>(?:will|would) {_WORDS}{{3,120}})",
    rf"(?:^|[,;] )whether (?P<who>(?:[\w’'-]+ ){{1,6}}?)(?P<rest>(?:will|would) {_WORDS}{{3,120}}?) "
    rf"(?:{_BE}|has|had|have) (?:still )?(?P<word>unclear|unknown|uncertain|undecided|an open question|"
    r"not (?:\w+ )?(?:clear|known|certain|decided)|yet to be decided)\b",
    rf"\b(?P<word>{_UNDECIDED})(?=\W*(?:$|[.,;”\"]| (?:so far|yet)\b))",
)
# Whether it was done, or is so; and where somebody or something is.
_DEED = (
    rf"\b(?P<word>{_UNKNOWN}){_BEHIND_IT}{_WHETHER} (?P<who>(?:[\w’'-]+ ){{1,7}}?)"
    rf"(?P<rest>(?:was|were|is|are|had|has|have|did)\b {_WORDS}{{3,120}}|[a-z]+ed\b{_WORDS}{{0,120}})"
)
_PLACES = (
    rf"\b(?:the )?(?:exact |current |present )?whereabouts of (?P<thing>(?:[\w’'-]+ ){{1,8}}?)(?:{_BE}|has|had|have) (?:still )?"
    rf"(?P<word>{_NOT_FOUND})\b",
    rf"\b(?P<word>{_UNKNOWN}){_BEHIND_IT}where (?P<thing>(?:[\w’'-]+,? ){{1,12}}?)"
    r"(?:is|are|was|were|went|had gone|might be|may be)\b",
)
# On what day it will be.
_NOT_SET = (
    r"(?:(?:not|n[’']t) (?:yet )?(?:been )?(?:set|fixed|agreed|decided|named|announced|chosen|known|clear)|unknown|unclear|"
    r"(?:still|yet) to be (?:set|fixed|agreed|decided|named|announced|chosen))"
)
_DATES = (
    rf"\b(?:the )?(?:date|day|time) (?:of|for) {_SHORT}(?:{_BE}|has|had|have) (?:still )?(?P<word>{_NOT_SET})\b",
    r"\b(?P<word>no (?:date|day|time) (?:has |had |is |was )?(?:yet )?(?:been )?(?:set|fixed|agreed|given|named|announced)) "
    rf"for {_NOUNS}",
    r"\b(?P<word>(?:has|have|had)(?: not|n[’']t) (?:yet )?(?:settled on|set|fixed|agreed(?: on)?|named|announced|given) "
    rf"(?:a|any|the) (?:date|day)) for {_NOUNS}",
    rf"(?:^|[,;] )when {_SHORT}(?:will|would|is to|are to) [^.;:]{{3,60}}? {_BE} (?:still )?(?P<word>{_NOT_SET})\b",
)
_FORMS: tuple[tuple[Sort, str], ...] = (
    *(("cause", rf"\b(?P<word>{_UNKNOWN}|{_UNSAID}){_BEHIND_IT}{asked}") for asked in _CAUSES),
    *(("cause", noun) for noun in _CAUSE_NOUN),
    *(("doer", doer) for doer in _DOERS),
    *(("plan", plan) for plan in _PLANS),
    ("deed", _DEED),
    *(("place", place) for place in _PLACES),
    *(("date", when) for when in _DATES),
)
_PATTERNS = tuple((sort, Sought(form)) for sort, form in _FORMS)
_IS_UNSAID = re.compile(rf"{_UNSAID}|.*(?:claimed|admitted)|investigating|examining|looking into|being investigated", re.I)
# What was not known for a while.
_NO_MORE = re.compile(
    r"\b(?:at first|initially|at the time|until (?:now|then|recently|today|yesterday)|for (?:\w+ )?(?:years|decades|months|weeks)|"
    r"no longer|(?:after|when|before) [^,.;]{0,40}(?:knew|known|clear))\b",
    re.I,
)


class Ask(Struct, frozen=True):
    """An open question. word: the words that leave it open, lower case; mark, where they stand.  first, end: where it begins and
    ends.  thing: the words for what was caused or done, or may be done; none
    where only a cause is asked of.  did: what was done to it, if told.  who: who may do it,
    where the question itself tells.  unsaid: whether it is only not told, and may be known."""

    sort: Sort
    word: str
    mark: tuple[int, int]
    first: int
    end: int
    thing: str
    did: str = ""
    who: str = ""
    unsaid: bool = False


def names_its_thing(ask: Ask) -> bool:
    """Whether a question is no bare one of "the cause"."""
    return bool(ask.thing) or ask.sort != "cause"


@lru_cache(maxsize=1 << 12)
def asks(sentence: str) -> tuple[Ask, ...]:
    """The open questions of a sentence."""
    low = sentence.lower()
    if len(sentence) > _LONGEST or not any(hint in low for hint in HINTS) or _NO_MORE.search(sentence) or sentence.endswith("?"):
        return ()
    return tuple(_each(sentence))


def _end(sentence: str, m: re.Match[str]) -> int:
    """Where a question ends: behind it who says so, and what more is told, may stand."""
    pause = sentence.find(", ", m.end("word") + _LEAST, m.end())
    return len(sentence[: m.end() if pause < 0 else pause].rstrip(" ,"))


def _each(sentence: str) -> Iterator[Ask]:
    low = sentence.lower()
    for sort, sought in _PATTERNS:
        for m in islice(sought.pattern.finditer(sentence), _MOST) if sought.may_be_in(low) else ():
            told = m.groupdict()
            yield Ask(
                sort=sort,
                word=" ".join(m["word"].lower().split()),
                mark=m.span("word"),
                first=m.start(),
                end=_end(sentence, m),
                thing=(told.get("thing") or told.get("rest") or "").strip(),
                did=(told.get("did") or told.get("wh") or "").strip(),
                who=(told.get("who") or "").strip(),
                unsaid=_IS_UNSAID.fullmatch(m["word"]) is not None,
            )
