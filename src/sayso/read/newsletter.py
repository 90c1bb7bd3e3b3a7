"""The stories of a newsletter: a mail that tells several, each under a headline of its own.

in: the lines of a mail    out: its stories; None where it tells one, as a press release does or an article that was passed on

1 heads     short lines above running text, told by how they are set
2 ranks     heads that are set alike are stories' where most lead to a place of their own or have a byline of their own; or where
            they part texts that have little in common (subheads of one article part texts that share their words)
3 stories   from head to head; what is short and leads on is a teaser, and so is each item of a list of short ones
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.read.letters import Line
from sayso.read.likeness import MUCH_ALIKE, TERM, alike, apart, terms
from sayso.read.mailwords import address_in, is_greeting, leads_on, without_addresses
from sayso.read.runins import RUN_IN, joined, parted

_LEAST, _MOST = 2, 22  # words of a headline
_TOLD = 8  # words of running text under one, at least
_OWNED = 0.6  # share of the heads of one rank that are surely stories'
_LEAD = 60  # words before the first head, from which they are a story and no greeting
_TEASER, _SHORT = 60, 2  # words and sentences of one that leads on, up to which it is a teaser
WHOLE = 120  # words, from which one that leads on is taken for whole; as of a feed's entries
_SEVERAL = 3  # heads of one rank, where nothing but their texts tells that they are stories'
_OPENING = 30  # words before the first plain line that may be a headline; an article's lead has more
_PLAIN = 14  # words of such a line; captions have more
_USUAL = 4  # words of a headline, on the average
_LABEL_WORDS = 4  # of a label above a list
_SENTENCED = 12  # words of a sentence that opens an article
_SAYING = 3  # words of a headline that say something, at least
_NEAR = 2  # lines under a headline, among which its byline stands
_NAME = r"[A-ZÀ-Þ][\w.’'-]{0,30}"
_BYLINE = re.compile(
    rf"(?i:by|von|par|por|di|door|av)\s{_NAME}(?:\s{_NAME}){{0,4}}(?:(?:,|\s(?:and|und|et|y|e|&|in|for|at|\|)\s).{{0,60}})?"
)
_ONE = re.compile(
    r"\W{0,4}(?:for immediate release|press release|news release|media release|embargoed|pressemitteilung|communiqué)\b", re.I
)
_ENDS = re.compile(r"[.!?…]['\"”’»)\]]*$")
_SENTENCE = re.compile(r"[.!?…]['\"”’»)\]]*(?=\s|$)")
_DATED = re.compile(r"\b\d{1,2}\W{1,3}(?:[^\W\d]{3,10}\W{1,3})?(?:19|20)\d\d\W{0,3}$")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LEADING = re.compile(r"\W{0,3}(?:\d{1,2}[.)]\s+)?")
_LABEL = re.compile(
    r"\W{0,4}(?:in brief|briefs?|briefly|news in brief|(?:also|elsewhere|quick) .{0,30}|"
    r"(?:more|other) (?:news|stories|headlines)\b.{0,20}|"
    r"what (?:else|we['’]re reading)\b.{0,20}|(?:the )?(?:headlines|round-?up|rundown|shorts|links)|top stories|read next|"
    r"worth reading|quick hits)\W{0,4}",
    re.I,
)
_BOLD_LEAD = re.compile(r"(?P<title>[A-ZÀ-Þ0-9][^.:!?]{10,90})(?::|\.)\s+(?=[A-ZÀ-Þ“\"'])")


class Story(Struct, frozen=True, kw_only=True):
    """One story of a newsletter. teaser: whether it is only what leads to one.  partial: whether the whole stands elsewhere."""

    title: str | None
    paragraphs: tuple[str, ...]
    url: str | None = None
    teaser: bool = False
    partial: bool = False


def headline_of(lines: Sequence[Line], title: str | None) -> str | None:
    """The headline that a mail's one text has, where its subject says little: "News from the quay" above CRAB PRICES DOUBLE."""
    head = lines[0] if lines else None
    if head is None or head.style in ("", "rule", "link") or not _is_head(lines, 0):
        return title
    own, said, told = terms([head]), terms([Line(text=title or "")]), terms(lines[1:])
    vague = len(said) < _SAYING or not said & told
    return _headline(head.text) if vague and len(own) >= _SAYING and len(own & told) > len(own) / 2 else title


def stories_of(lines: Sequence[Line], title: str | None, *, listed: bool) -> tuple[Story, ...] | None:
    """The stories. title: what the mail is called.  listed: whether it says that it goes to a list of readers."""
    if any(_ONE.match(line.text) for line in lines[:4]) or (title and _ONE.match(title)):
        return None
    lines = parted(lines)
    cuts = _cuts(lines, listed=listed)
    titled = bool(cuts) and lines[cuts[0]].text.casefold().strip() == (title or "").casefold().strip()
    if not listed and len(cuts) == 2 + titled and _are_subheads(lines, cuts[titled:], title):
        return None
    if not cuts:
        told = _told(_listed(lines))
        return told if len(told) >= 3 and _mostly(told, lines) else None
    stories: list[Story] = list(_before(lines[: cuts[0]], title))
    for at, end in zip(cuts, [*cuts[1:], len(lines)], strict=True):
        stories += _section(lines[at], lines[at + 1 : end])
    told = _told(stories)
    return told if len(told) > 1 else None


def _are_subheads(lines: Sequence[Line], cuts: Sequence[int], title: str | None) -> bool:
    """Whether two heads part one article that a mail holds: it opens above them with a sentence about what the mail is called by,
    and neither is a link or has a byline, though a text below may lead on."""
    if any(lines[i].href or any(_BYLINE.fullmatch(line.text) for line in lines[i + 1 : i + 1 + _NEAR]) for i in cuts):
        return False
    own = {w[:6] for w in TERM.findall((title or "").casefold())}
    return bool(own & terms(_opened(lines[: cuts[0]])))


def _opened(lines: Sequence[Line]) -> list[Line]:
    """The sentences above a first head that open an article, and are no greeting."""
    return [line for line in lines if line.words >= _SENTENCED and _ENDS.search(line.text) and not is_greeting(line.text)]


def _told(stories: Sequence[Story]) -> tuple[Story, ...]:
    """Those that tell something: a title alone, or one with a day under it, doesn't."""
    return tuple(s for s in stories if any(len(p.split()) >= _TOLD for p in s.paragraphs))


def _mostly(stories: tuple[Story, ...], lines: Sequence[Line]) -> bool:
    """Whether stories hold most of a mail's words."""
    return 2 * sum(len(p.split()) for s in stories for p in s.paragraphs) > sum(line.words for line in lines)


# -- heads ------------------------------------------------------------------------------------------------------------------------


def _is_head(lines: Sequence[Line], i: int) -> bool:
    """Whether a line stands as a headline does: short, no sentence, above running text."""
    line = lines[i]
    if line.style == "rule" or line.bullet or _DATED.search(line.text) or sum(w[0].isalnum() for w in line.text.split()) < _LEAST:
        return False
    if not _LEAST <= line.words <= _MOST or leads_on(line.text) or is_greeting(line.text):
        return False
    if line.text.rstrip().endswith((",", ";", ":")) or (not line.style and _ENDS.search(line.text) and line.text[-1] not in "?!"):
        return False
    if _BYLINE.fullmatch(line.text) or address_in(line.text) == line.text:
        return False
    for at, below in enumerate(lines[i + 1 : i + 4], i + 1):
        if below.bullet and line.style == "number":
            return below.words >= _TOLD
        if below.style == "rule" or below.bullet or (line.style and below.style == line.style):
            return False
        if below.style in _HEADINGS and line.style not in _HEADINGS:
            return False  # a link or a kicker above a headline
        if below.words >= _TOLD and (not below.style or _ENDS.search(below.text)):
            return line.href is not None or not _heads_too(lines, at)
        if not _BYLINE.fullmatch(below.text) and below.words > _LEAST * 4:
            return False
    return False


def _heads_too(lines: Sequence[Line], at: int) -> bool:
    """Whether a plain line below a headline is one as well, right above its text: then the first is what stands over them all."""
    line, below = lines[at], lines[at + 1 : at + 2]
    told = bool(below) and not below[0].style and below[0].words > _MOST and _ENDS.search(below[0].text) is not None
    return told and line.words <= _PLAIN and not _ENDS.search(line.text) and not line.bullet


def _cuts(lines: Sequence[Line], *, listed: bool) -> list[int]:
    """Where the stories begin."""
    heads = [i for i in range(len(lines)) if _is_head(lines, i)]
    labels = [i for i, line in enumerate(lines) if line.words <= 6 and _LABEL.fullmatch(line.text) and _items_below(lines, i)]
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
        told = [
            r for name, r in ranks.items() if (name or plain) and _telling([lines[i] for i in r], opened=_opened(lines[: r[0]]))
        ]
        sure = [i for rank in told if apart([parts[i] for i in rank]) for i in rank]
    lists = [i for i in labels if sum(line.bullet and line.words >= _TOLD for line in lines[i + 1 : i + 4]) >= 2]
    if not sure and listed and lists:
        sure = lists
    if not sure:
        return []
    # The first story may be set larger than those behind it.
    lead = [i for i in heads if i < min(sure) and not _greets(lines[i + 1 : min(sure)])][:1]
    sections = _sections(lines, heads, parts, labels)
    return sorted({*lead, *sure, *(i for i in (*labels, *sections) if i > min(sure))})


def _sections(lines: Sequence[Line], heads: list[int], parts: dict[int, Sequence[Line]], labels: list[int]) -> Iterator[int]:
    """The heads set as those that stand above others or above a list: what is under one belongs to no story before it."""
    above = {lines[i].style for i in labels}
    above |= {lines[i].style for i in heads if not any(line.words >= _TOLD for line in parts[i])}
    return (i for i in heads if lines[i].style in above & set(_HEADINGS))


def _greets(part: Sequence[Line]) -> bool:
    """Whether what stands under a headline is an editor's greeting."""
    told = [line for line in part if line.style != "rule" and not _BYLINE.match(line.text)]
    return not told or (sum(line.words for line in told) < _LEAD and any(is_greeting(line.text) for line in told))


def _telling(heads: Sequence[Line], *, opened: Sequence[Line]) -> bool:
    """Whether headlines of one rank are several, all different, and say something: "Birds" and "See it now" are parts of a list.
    opened: sentences above them; two heads are several where there are none. What a paragraph opens with may be short."""
    words, style = sum(line.words for line in heads), heads[0].style
    usual = _LEAST if style == RUN_IN else _USUAL
    several = _SEVERAL if opened or style in ("", RUN_IN) else 2
    return len({line.text for line in heads}) == len(heads) >= several and words >= usual * len(heads)


def _items_below(lines: Sequence[Line], i: int) -> bool:
    return i + 1 < len(lines) and (lines[i + 1].bullet or lines[i + 1].words >= _TOLD)


def _owned(lines: Sequence[Line], rank: list[int], parts: dict[int, Sequence[Line]]) -> bool:
    """Whether heads of one rank lead to places of their own, or most have a byline of their own."""
    where = Counter(filter(None, (lines[i].href or _more(parts[i]) for i in rank)))
    signed = sum(any(_BYLINE.fullmatch(line.text) for line in parts[i][:_NEAR]) for i in rank)
    least = max(2, _OWNED * len(rank))
    shared = alike([parts[i] for i in rank]) if len(rank) >= _SEVERAL else None  # two short texts share a word by chance
    return signed >= least or (len(where) >= least and (shared is None or shared < MUCH_ALIKE))


def _more(part: Sequence[Line]) -> str | None:
    """Where a part leads on, if a line of it does so."""
    found = next((line for line in part if leads_on(line.text)), None)
    if found is None:
        return None
    return found.href or address_in(found.text) or f"line {id(found)}"


# -- stories ----------------------------------------------------------------------------------------------------------------------


def _before(lines: Sequence[Line], title: str | None) -> list[Story]:
    """What stands before the first headline: a story where it is more than a greeting."""
    told = [line for line in lines if line.style != "rule" and not is_greeting(line.text)]
    if sum(line.words for line in told) < _LEAD:
        return []
    return [Story(title=title, paragraphs=_paragraphs(told))]


def _section(head: Line, part: Sequence[Line]) -> list[Story]:
    """The story under a headline; of a list of short ones each."""
    if _LABEL.fullmatch(head.text) or (head.words <= _LABEL_WORDS and all(line.bullet for line in part if line.style != "rule")):
        return _listed(part) or [_story(head, part)]
    return [_story(head, part)]


def _story(head: Line, part: Sequence[Line]) -> Story:
    end = next((i for i, line in enumerate(part) if line.style == "rule" and not _goes_on(part[i + 1 :])), len(part))
    url = head.href or address_in(head.text) or next((w for line in part[:end] if leads_on(line.text) and (w := _web(line))), None)
    part = list(joined(part[:end]))
    told = _paragraphs(part)
    leads = url is not None or any(leads_on(line.text) for line in part)
    words = sum(len(p.split()) for p in told)
    teaser = leads and words < _TEASER and sum(len(_SENTENCE.findall(p)) for p in told) <= _SHORT
    return Story(
        title=_headline(head.text), paragraphs=told, url=url, teaser=teaser, partial=leads and not teaser and words < WHOLE
    )


def _goes_on(lines: Sequence[Line]) -> bool:
    """Whether running text stands behind a rule, and no letter's end."""
    return sum(line.words for line in lines if _ENDS.search(line.text)) >= 2 * _TOLD


def _listed(lines: Sequence[Line]) -> list[Story]:
    """The items of a list of short stories."""
    found: list[Story] = []
    for line in lines:
        if line.bullet and line.words >= _TOLD and _ENDS.search(without_addresses(line.text).strip()):
            text = without_addresses(line.text).strip()
            lead = _BOLD_LEAD.match(text)
            title = (
                lead["title"] if lead and len(text) - lead.end() > len(lead["title"]) and len(lead["title"].split()) > 1 else None
            )
            told = text[lead.end() :] if title and lead else text
            if line.run_in and len(behind := text.removeprefix(line.run_in).lstrip(" :–—-")) > len(line.run_in):
                title, told = (line.run_in.rstrip(".: "), behind) if len(line.run_in.split()) > 1 else (None, text)
            url = _web(line)
            found.append(Story(title=title, paragraphs=(told,), url=url, teaser=True))
    return found


def _paragraphs(lines: Sequence[Line]) -> tuple[str, ...]:
    """The words of some lines, without those that lead on."""
    own = (line for line in lines if line.style != "rule" and not leads_on(line.text))
    texts = (f"• {line.text}" if line.bullet else without_addresses(line.text).strip() for line in own)
    return tuple(text for text in texts if text)


def _web(line: Line) -> str | None:
    return line.href or line.url or address_in(line.text)


def _headline(text: str) -> str:
    """A headline without its number and its address."""
    return without_addresses(_LEADING.sub("", text, count=1)).strip(" *#") or text
