"""The stories of a newsletter: a mail that tells several, each under a headline of its own.

in: the lines of a mail    out: its stories; None where it tells one, as a press release does or an article that was passed on

1 heads     short lines above running text, told by how they are set
2 ranks     heads that are set alike are stories' where most lead to a place of their own or have a byline of their own; or where
            they part texts that have little in common (subheads of one article part texts that share their words)
3 stories   from head to head; what is short and leads on is a teaser, and so is each item of a list of short ones
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from sayso.read.headlines import BYLINE, ENDS, LABEL, LEAD, NEAR, TOLD, is_head, opened, openings
from sayso.read.letters import Line
from sayso.read.likeness import TERM, terms
from sayso.read.mailwords import address_in, is_greeting, leads_on, without_addresses
from sayso.read.runins import joined

_TEASER, _SHORT = 60, 2  # words and sentences of one that leads on, up to which it is a teaser
WHOLE = 120  # words, from which one that leads on is taken for whole; as of a feed's entries
_LABEL_WORDS = 4  # of a label above a list
_SAYING = 3  # words of a headline that say something, at least
_ONE = re.compile(
    r"\W{0,4}(?:for immediate release|press release|news release|media release|embargoed|pressemitteilung|communiqué)\b", re.I
)
_SENTENCE = re.compile(r"[.!?…]['\"”’»)\]]*(?=\s|$)")
_LEADING = re.compile(r"\W{0,3}(?:\d{1,2}[.)]\s+)?")
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
    if head is None or head.style in ("", "rule", "link") or not is_head(lines, 0):
        return title
    own, said, told = terms([head]), terms([Line(text=title or "")]), terms(lines[1:])
    vague = len(said) < _SAYING or not said & told
    return _headline(head.text) if vague and len(own) >= _SAYING and len(own & told) > len(own) / 2 else title


def stories_of(lines: Sequence[Line], title: str | None, *, listed: bool) -> tuple[Story, ...] | None:
    """The stories. title: what the mail is called.  listed: whether it says that it goes to a list of readers."""
    if any(_ONE.match(line.text) for line in lines[:4]) or (title and _ONE.match(title)):
        return None
    lines, cuts = openings(lines, listed=listed)
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
    if any(lines[i].href or any(BYLINE.fullmatch(line.text) for line in lines[i + 1 : i + 1 + NEAR]) for i in cuts):
        return False
    own = {w[:6] for w in TERM.findall((title or "").casefold())}
    return bool(own & terms(opened(lines[: cuts[0]])))


def _told(stories: Sequence[Story]) -> tuple[Story, ...]:
    """Those that tell something: a title alone, or one with a day under it, doesn't."""
    return tuple(s for s in stories if any(len(p.split()) >= TOLD for p in s.paragraphs))


def _mostly(stories: tuple[Story, ...], lines: Sequence[Line]) -> bool:
    """Whether stories hold most of a mail's words."""
    return 2 * sum(len(p.split()) for s in stories for p in s.paragraphs) > sum(line.words for line in lines)


# -- stories ----------------------------------------------------------------------------------------------------------------------


def _before(lines: Sequence[Line], title: str | None) -> list[Story]:
    """What stands before the first headline: a story where it is more than a greeting."""
    told = [line for line in lines if line.style != "rule" and not is_greeting(line.text)]
    if sum(line.words for line in told) < LEAD:
        return []
    return [Story(title=title, paragraphs=_paragraphs(told))]


def _section(head: Line, part: Sequence[Line]) -> list[Story]:
    """The story under a headline; of a list of short ones each."""
    if LABEL.fullmatch(head.text) or (head.words <= _LABEL_WORDS and all(line.bullet for line in part if line.style != "rule")):
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
    return sum(line.words for line in lines if ENDS.search(line.text)) >= 2 * TOLD


def _listed(lines: Sequence[Line]) -> list[Story]:
    """The items of a list of short stories."""
    found: list[Story] = []
    for line in lines:
        if line.bullet and line.words >= TOLD and ENDS.search(without_addresses(line.text).strip()):
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
