"""Where the stories of a newsletter begin: its headlines, told by how they are set and by what stands under them.

in: the lines of a mail    out: which of them open a story
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from sayso.read.letters import Line
from sayso.read.likeness import MUCH_ALIKE, alike, apart
from sayso.read.mailwords import address_in, is_greeting, leads_on
from sayso.read.runins import RUN_IN, parted

_LEAST, _MOST = 2, 22  # words of a headline
TOLD = 8  # words of running text under one, at least
_OWNED = 0.6  # share of the heads of one rank that are surely stories'
LEAD = 60  # words before the first head, from which they are a story and no greeting
_SEVERAL = 3  # heads of one rank, where nothing but their texts tells that they are stories'
_OPENING = 30  # words before the first plain line that may be a headline; an article's lead has more
_PLAIN = 14  # words of such a line; captions have more
_USUAL = 4  # words of a headline, on the average
_SENTENCED = 12  # words of a sentence that opens an article
NEAR = 2  # lines under a headline, among which its byline stands
_NAME = r"[A-ZÀ-Þ][\w.’'-]{0,30}"
BYLINE = re.compile(
    rf"(?i:by|von|par|por|di|door|av)\s{_NAME}(?:\s{_NAME}){{0,4}}(?:(?:,|\s(?:and|und|et|y|e|&|in|for|at|\|)\s).{{0,60}})?"
)
ENDS = re.compile(r"[.!?…]['\"”’»)\]]*$")
_DATED = re.compile(r"\b\d{1,2}\W{1,3}(?:[^\W\d]{3,10}\W{1,3})?(?:19|20)\d\d\W{0,3}$")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LABEL = re.compile(
    r"\W{0,4}(?:in brief|briefs?|briefly|news in brief|(?:also|elsewhere|quick) .{0,30}|"
    r"(?:more|other) (?:news|stories|headlines)\b.{0,20}|"
    r"what (?:else|we['’]re reading)\b.{0,20}|(?:the )?(?:headlines|round-?up|rundown|shorts|links)|top stories|read next|"
    r"worth reading|quick hits)\W{0,4}",
    re.I,
)


def is_head(lines: Sequence[Line], i: int) -> bool:
    """Whether a line stands as a headline does: short, no sentence, above running text."""
    line = lines[i]
    if line.style == "rule" or line.bullet or _DATED.search(line.text) or sum(w[0].isalnum() for w in line.text.split()) < _LEAST:
        return False
    if not _LEAST <= line.words <= _MOST or leads_on(line.text) or is_greeting(line.text):
        return False
    if line.text.rstrip().endswith((",", ";", ":")) or (not line.style and ENDS.search(line.text) and line.text[-1] not in "?!"):
        return False
    if BYLINE.fullmatch(line.text) or address_in(line.text) == line.text:
        return False
    for at, below in enumerate(lines[i + 1 : i + 4], i + 1):
        if below.bullet and line.style == "number":
            return below.words >= TOLD
        if below.style == "rule" or below.bullet or (line.style and below.style == line.style):
            return False
        if below.style in _HEADINGS and line.style not in _HEADINGS:
            return False  # a link or a kicker above a headline
        if below.words >= TOLD and (not below.style or ENDS.search(below.text)):
            return line.href is not None or not _heads_too(lines, at)
        if not BYLINE.fullmatch(below.text) and below.words > _LEAST * 4:
            return False
    return False


def _heads_too(lines: Sequence[Line], at: int) -> bool:
    """Whether a plain line below a headline is one as well, right above its text: then the first is what stands over them all."""
    line, below = lines[at], lines[at + 1 : at + 2]
    told = bool(below) and not below[0].style and below[0].words > _MOST and ENDS.search(below[0].text) is not None
    return told and line.words <= _PLAIN and not ENDS.search(line.text) and not line.bullet


def openings(lines: Sequence[Line], *, listed: bool) -> tuple[Sequence[Line], list[int]]:
    """The lines, and where the stories begin. The bold words that paragraphs open with are headlines where each leads to a place of
    its own, or where no others are found; else they stay with their paragraphs."""
    fine = parted(lines)
    if len(fine) > len(lines) and not _owns(fine, RUN_IN) and (cuts := _cuts(lines, listed=listed, lists=False)):
        return lines, cuts
    return fine, _cuts(fine, listed=listed)


def _owns(lines: Sequence[Line], style: str) -> bool:
    """Whether what is set in one style leads to places of its own."""
    rank = [i for i, line in enumerate(lines) if line.style == style and is_head(lines, i)]
    return bool(rank) and _owned(lines, rank, {i: lines[i + 1 : end] for i, end in zip_longest(rank, rank[1:])})


def _cuts(lines: Sequence[Line], *, listed: bool, lists: bool = True) -> list[int]:
    """Where the stories begin. lists: where nothing else tells, lists do."""
    heads = [i for i in range(len(lines)) if is_head(lines, i)]
    labels = [i for i, line in enumerate(lines) if line.words <= 6 and LABEL.fullmatch(line.text) and _items_below(lines, i)]
    ends = sorted({*heads, *labels, len(lines)})
    parts = {i: lines[i + 1 : ends[bisect_right(ends, i)]] for i in heads}
    ruled = {i for i in heads if i and lines[i - 1].style == "rule"}
    ranks: dict[str, list[int]] = defaultdict(list)
    for i in heads:
        ranks[lines[i].style].append(i)
    sure = [i for rank in ranks.values() if _owned(lines, rank, parts) for i in rank]
    if not sure and sum(lines[i].text.endswith("?") for i in heads) * 2 > len(heads):
        return []  # an interview
    if not sure and len(ruled) >= 2:
        parted = sorted({*ruled, *(i for i in heads[:1] if lines[i].style == lines[min(ruled)].style)})
        sure = parted if len(parted) > 2 and apart([parts[i] for i in parted]) else []
    if not sure and listed:
        opening = sum(line.words for line in lines[: heads[0]] if not is_greeting(line.text)) < _OPENING if heads else False
        plain = opening and all(lines[i].words <= _PLAIN for i in ranks.get("", ()))
        told = [r for name, r in ranks.items() if (name or plain) and _telling([lines[i] for i in r], opened=opened(lines[: r[0]]))]
        sure = [i for rank in told if apart([parts[i] for i in rank]) for i in rank]
    listing = [i for i in labels if sum(line.bullet and line.words >= TOLD for line in lines[i + 1 : i + 4]) >= 2]
    if not sure and listed and lists:
        sure = listing
    if not sure:
        return []
    # The first story may be set larger than those behind it.
    lead = [i for i in heads if i < min(sure) and not _greets(lines[i + 1 : min(sure)])][:1]
    sections = _sections(lines, heads, parts, labels)
    return sorted({*lead, *sure, *(i for i in (*labels, *sections) if i > min(sure))})


def _sections(lines: Sequence[Line], heads: list[int], parts: dict[int, Sequence[Line]], labels: list[int]) -> Iterator[int]:
    """The heads set as those that stand above others or above a list: what is under one belongs to no story before it."""
    above = {lines[i].style for i in labels}
    above |= {lines[i].style for i in heads if not any(line.words >= TOLD for line in parts[i])}
    return (i for i in heads if lines[i].style in above & set(_HEADINGS))


def _greets(part: Sequence[Line]) -> bool:
    """Whether what stands under a headline is an editor's greeting."""
    told = [line for line in part if line.style != "rule" and not BYLINE.match(line.text)]
    return not told or (sum(line.words for line in told) < LEAD and any(is_greeting(line.text) for line in told))


def _telling(heads: Sequence[Line], *, opened: Sequence[Line]) -> bool:
    """Whether headlines of one rank are several, all different, and say something: "Birds" and "See it now" are parts of a list.
    opened: sentences above them; two heads are several where there are none. What a paragraph opens with may be short."""
    words, style = sum(line.words for line in heads), heads[0].style
    usual = _LEAST if style == RUN_IN else _USUAL
    if style == RUN_IN and opened:
        return False
    several = _SEVERAL if opened or style in ("", RUN_IN) else 2
    return len({line.text for line in heads}) == len(heads) >= several and words >= usual * len(heads)


def _items_below(lines: Sequence[Line], i: int) -> bool:
    return i + 1 < len(lines) and (lines[i + 1].bullet or lines[i + 1].words >= TOLD)


def _owned(lines: Sequence[Line], rank: list[int], parts: dict[int, Sequence[Line]]) -> bool:
    """Whether heads of one rank lead to places of their own, or most have a byline of their own."""
    where = Counter(filter(None, (lines[i].href or _more(parts[i]) for i in rank)))
    signed = sum(any(BYLINE.fullmatch(line.text) for line in parts[i][:NEAR]) for i in rank)
    least = max(2, _OWNED * len(rank))
    shared = alike([parts[i] for i in rank]) if len(rank) >= _SEVERAL else None  # two short texts share a word by chance
    return signed >= least or (len(where) >= least and (shared is None or shared < MUCH_ALIKE))


def _more(part: Sequence[Line]) -> str | None:
    """Where a part leads on, if a line of it does so."""
    found = next((line for line in part if leads_on(line.text)), None)
    if found is None:
        return None
    return found.href or address_in(found.text) or f"line {id(found)}"


def opened(lines: Sequence[Line]) -> list[Line]:
    """The sentences above a first head that open an article, and are no greeting."""
    return [line for line in lines if line.words >= _SENTENCED and ENDS.search(line.text) and not is_greeting(line.text)]
