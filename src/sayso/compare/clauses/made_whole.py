"""Made whole: a clause with the words of its sentence without which it begins or ends amid a phrase: "a truck | ploughed into the
crowd", "the kind of people | who could own a boat", "Facebook has suspended | the account".

in: a `Unit` and what is shown of it    out: what to show, and whether it is whole. General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Span

_LONGEST = 160  # characters that may be added at either end
_NEAR = 3  # characters: a space and a quotation mark
_SCRAP = 20  # characters behind a semicolon that are no more than the beginning of something else
OWN = 1.5
"""What words must weigh that no other account's sentence has, to be a statement of their own."""
_OWN_DEED = 0.3  # the same of the deed of which a clause only tells the time: that is what its account says
_FRAME = 40  # characters between a verb of saying and what is said: "told the evening news"
_WORD = re.compile(r"[\w’'$€£#@-]+")
# What may stand right behind a whole clause, or right before one.
_LINKS_LIST = """
and or but nor yet so as after before while when whenever since until till unless if although though whereas even despite amid
according where once
"""
_LINKS = frozenset(_LINKS_LIST.split())
_LEADS = _LINKS | {"because", "that", "whether", "how", "what", "why", "who", "than", "just", "only", "then"}
_JOINING = ("and", "or", "but")
_ROOT = 4  # letters by which a verb is known in its forms
_RELATIVE = re.compile(r"[\"“‘']?(?:that|which|who|whom|whose)\b(?![’'])", re.I)
# A clause that opens so says something without the one before it: "an hour after the fire broke out", "because he was late".
_HANGS = re.compile(r"(?:(?:[\w-]+ ){0,4}after|when|while|once|although|though|because)\b", re.I)
_ASKED = re.compile(r"(?:how|what|where|why)\b", re.I)
PAUSE = re.compile(r"[,;:?!](?=[\s\"”’')\]]|$)|\s[–—-]{1,2}\s|—")
"""Where a sentence pauses."""
_ENDED = re.compile(r"[.,;:!?…][\"”’')\]]*$")
_STOPS = re.compile(r"[\"”’')\]]*\s*(?:[.,;:!?…–—(\n]|-{1,2}\s|$)")
_PAUSED = re.compile(r"(?:[,;:.!?…–—][\"”’']?|-)\s*$")
_OPENING = " \n\t\xa0\"“‘'(["
_ASIDE = re.compile(r"\([^()]{1,120}\)\s*$")
# What begins so has its subject before it; and what begins so, the deed that it tells the time of.
_AUXILIARY = re.compile(
    r"(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must|should|did|does|do)\b(?![^.]*\?)", re.I
)
_PARTICIPLE = re.compile(r"[a-z]+(?:ing|ed)\b")
_OF_TIME = re.compile(r"(?:before|until|since|than)\b", re.I)
# What a clause may do without, though it stands right behind it: "a ship | carrying grain", "a law | on dogs", "the storm, | which
# broke on Monday".
_SPARED = re.compile(r"\s*(?:[a-z]+(?:ing|ed|en|ly)|of|in|on|to|for|with|by|from|at|over|under|near|about|against|which|because) ")
# An act that says nothing without what is in it, at the end of a stretch: "signed an order on Monday".
_GENERIC = re.compile(
    r"\b(?:sign|pass|approv|issu|unveil|adopt|releas|fil|introduc|announc)\w*\s(?:[\w’'-]+\s){0,4}?(?:law|bill|order|measure|deal|"
    r"agreement|statement|plan|resolution|decree|proposal|letter)(?: (?:on )?(?:[A-Z]\w+day|last \w+|this \w+))?$"
)
_SAYING_LIST = """
say tell add announce report write tweet state declare claim insist argue note warn explain ask reply answer confirm deny admit
acknowledge suggest believe think know hope fear estimate find show reveal indicate predict expect describe recall stress conclude
allege assert promise vow call urge read hold rule mean post
"""
_SAID = frozenset(["said", "told", "wrote", "found", "thought", "held", "knew", "meant", "shown"])
_SAYING = frozenset(map(stem, _SAYING_LIST.split())) | _SAID
_TOWARDS = frozenset(["for", "on", "to", "of", "against", "from", "about", "upon", "in", "with", "into"])
_FINAL = (".", "!", "?", "…", ".”", ".’", '"', "”", "'", "’", ")", "]", ":")


def made_whole(unit: Unit, shown: Span, own: Callable[[str], float]) -> tuple[Span, bool]:
    """What to show of a clause, up to where its sentence pauses before and behind it, and whether that is whole. own: what words
    weigh that the other accounts lack; many are added only where the clause says nothing without them."""
    at, sentence = unit.clause.sentence.start, unit.sentence
    start, (end, stop) = shown.start - at, _ends(unit, shown.start - at, shown.end - at)
    begin, whole = _begun(unit, start), True
    if (begin is None or own(sentence[begin:start]) >= OWN) and _may_begin(unit, start):
        begin = start
    if (stop is None or own(sentence[end:stop]) >= OWN) and _SPARED.match(sentence, end):
        stop, whole = end, _GENERIC.search(sentence, start, end) is None
    if begin is None or stop is None or (_OF_TIME.match(sentence, start) and own(sentence[begin:start]) >= _OWN_DEED):
        whole = False
    return Span(at + (start if begin is None else begin), at + (end if stop is None else stop)), whole


def _ends(unit: Unit, start: int, end: int) -> tuple[int, int | None]:
    """Where a stretch ends, without a scrap of what follows on a semicolon, and where it is to end."""
    stop = _ended(unit, end)
    scrap = unit.sentence.rfind(";", max(start, end - _SCRAP), end) if stop != end else -1
    return (scrap, scrap) if scrap > start else (end, stop)


def is_cut_off(shown: Span, text: str) -> bool:
    """Whether what is shown runs to the end of a report that was cut amid a sentence."""
    whole = text.rstrip()
    return shown.end >= len(whole) and not whole.endswith(_FINAL)


def _ended(unit: Unit, end: int) -> int | None:
    """Where a stretch of a unit's sentence that ends there is to end."""
    sentence = unit.sentence
    if _ENDED.search(sentence, max(0, end - 4), end) or _STOPS.match(sentence, end):
        return end
    following = _WORD.search(sentence, end)
    if following is None or following.group().lower() in _LINKS or following.start() - end > 2:
        return end
    pause = PAUSE.search(sentence, following.end(), end + _LONGEST)
    stop = pause.start() if pause else len(sentence.rstrip().rstrip('."”’'))
    return stop if stop - end <= _LONGEST else None


def _begun(unit: Unit, start: int) -> int | None:
    """Where a stretch of a unit's sentence that begins there is to begin."""
    sentence = unit.sentence
    before = sentence[max(0, start - _LONGEST) : start].rstrip(_OPENING)
    if not before or _HANGS.match(sentence, start) or sentence[start] in "([":
        return start
    if not _dangles(sentence, start):
        word = before.rsplit(None, 1)[-1].lower().strip("\"“‘'")
        said = not _OF_TIME.match(sentence, start) and (_says(word) or _is_said(unit, start))
        paused = _PAUSED.search(before) is not None and not (_PARTICIPLE.match(sentence, start) and _is_verb(unit, start))
        if said or paused or (word in _LEADS and not (word in _JOINING and _is_verb(unit, start))):
            return start
    return _back_to_pause(unit, len(sentence[:start].rstrip(_OPENING)), start)


def _may_begin(unit: Unit, start: int) -> bool:
    """Whether what begins there says something, though it hangs on what stands before."""
    opens = _HANGS.match(unit.sentence, start) or _AUXILIARY.match(unit.sentence, start) or _ASKED.match(unit.sentence, start)
    return opens is not None or _is_verb(unit, start)


def _dangles(sentence: str, start: int) -> bool:
    """Whether what begins there is a relative clause, or begins with its auxiliary: its noun or subject stands before it."""
    return (_RELATIVE.match(sentence, start) or _AUXILIARY.match(sentence, start)) is not None


def _is_verb(unit: Unit, start: int) -> bool:
    """Whether what begins there begins with the clause's own verb: "… | and added 80 jobs"."""
    first = _WORD.match(unit.sentence, start)
    return first is not None and (stem(first[0].lower()) == unit.predicate or first[0].lower()[:_ROOT] == unit.predicate[:_ROOT])


def _back_to_pause(unit: Unit, stop: int, start: int) -> int | None:
    """The place of the last pause before one, or the beginning of what is said, from which the words stand by themselves: before
    an auxiliary the pauses of an aside are none ("the ship, a tanker, | was towed away")."""
    sentence = unit.sentence
    skipped = _dangles(sentence, start) and _PAUSED.search(sentence, max(0, stop - _NEAR), stop) is not None
    for place in _pauses(unit, stop):
        if skipped and place:
            skipped = False
            continue
        begin = place + len(sentence[place:stop]) - len(sentence[place:stop].lstrip())
        if not _dangles(sentence, begin) and not sentence.startswith("to ", begin):
            return begin if start - begin <= _LONGEST else None
        skipped = _AUXILIARY.match(sentence, begin) is not None or sentence.startswith("that ", begin)
    return None


def _pauses(unit: Unit, stop: int) -> list[int]:
    """Where a stretch may begin before a place, the nearest first: behind a pause that is in no brackets, where what is said
    begins, at the beginning of the sentence."""
    sentence, at = unit.sentence, unit.clause.sentence.start
    aside = _ASIDE.search(sentence[max(0, stop - _LONGEST) : stop])
    stop = stop - len(aside[0]) if aside else stop
    paused = (m.end() for m in PAUSE.finditer(sentence, max(0, stop - _LONGEST), max(0, stop - 1)))
    content = (c.start - at for c in (unit.attribution.content if unit.attribution else ()))
    said = (k for k in content if 0 < k < stop and _TOWARDS.isdisjoint(_WORD.findall(sentence[max(0, k - _FRAME) : k])[-1:]))
    places = {*(k for k in paused if not _amid_aside(sentence[k:stop])), *said, 0}
    return sorted(places, reverse=True)


def _amid_aside(words: str) -> bool:
    """Whether words begin within brackets."""
    return ")" in words.partition("(")[0]


def _is_said(unit: Unit, start: int) -> bool:
    """Whether a verb of saying has what begins there as what is said: right behind it, or behind whom it is said to."""
    a, at = unit.attribution, unit.clause.sentence.start
    for cue in a.cue if a else ():
        words = _WORD.findall(unit.sentence[max(0, cue.start - at) : max(0, cue.end - at)].lower())
        far = start - (cue.end - at)
        told = far <= _NEAR or (far <= _FRAME and a is not None and any(abs(c.start - at - start) <= _NEAR for c in a.content))
        last = (*words, *_WORD.findall(unit.sentence[max(0, cue.end - at) : start].lower()))[-1:]
        if far >= 0 and told and _TOWARDS.isdisjoint(last) and any(map(_says, words)):
            return True
    return False


def _says(word: str) -> bool:
    return word in _SAYING or stem(word) in _SAYING or stem(word.removesuffix("s")) in _SAYING
