"""What of an article goes on behind a list of other stories that stands amid it: "Read next", a few titles, and paragraphs more.

in: a dump's lines, where its body ends, which are other stories    out: where it ends then.

Precision first: such paragraphs stand together, tell of what the body tells of in its own names or words, and are no summaries:
those say again what the title above them says. Where nothing stands between the text and the heading of a short list, as credits,
bylines and buttons stand below an article's end, less in common will do, and one long paragraph.
"""

from __future__ import annotations

import re

from sayso.extract.dates.door import span_of_date
from sayso.extract.dump.lines import Line, is_prose
from sayso.extract.dump.run import is_advertised
from sayso.extract.dump.teasers import shared, terms
from sayso.extract.lines.lines import heads_comments, heads_related, heads_stories, is_bio, is_stop, is_wall, junk_line, speaks_to
from sayso.extract.words import ends_sentence

_MOST, _GAP = 3, 10  # lists that stand amid an article's end, and lines of one
_LEAST, _LEAST_WEIGHT = 2, 60  # paragraphs behind it, and the weight of each
_AMID, _ALONE = 7, 120  # lines of a list right below a paragraph; weight of one paragraph alone behind it
_TITLE_AGAIN = 0.3  # share of a title's words that what it heads says
_SHARED = 2  # names that they have in common with the body, or else the share of each one's words that tell, and of all on average
_EACH, _ALL = 0.2, 0.3
_TELLING = 5  # letters of such a word
# A button that shows the rest; where the rest follows it is no wall.
_UNFOLDS = re.compile(
    r"\W{0,3}(?:(?:continue|keep) reading(?: the (?:main )?(?:story|article))?|read (?:the )?(?:more|full (?:story|article))|"
    r"show more|"
    r"weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|continua a leggere)\W{0,3}",
    re.I,
)
_NAME = re.compile(r"(?<=[a-zß-ÿ,;:] )[A-ZÀ-Þ][\w’'-]{3,}")  # amid a sentence


def goes_on_behind(lines: list[Line], first: int, last: int, other: set[int]) -> tuple[int, set[int]]:
    """The last line of a body that goes on behind lists amid its end, and the lines of these."""
    between: set[int] = set()
    for _ in range(_MOST):
        at, end = _next(lines, first, last, other)
        if end <= at:
            break
        between.update(range(last + 1, at))
        last = end - 1
    return last, between


def _next(lines: list[Line], first: int, last: int, other: set[int]) -> tuple[int, int]:
    """Where the paragraphs behind the next list stand; nowhere (0, 0), where they are none of the body's."""
    at, heads = last + 1, False
    while at < len(lines) and at - last <= _GAP and not _is_paragraph(lines[at]):
        text = lines[at].text
        if heads_comments(text) or (is_wall(text) and not _UNFOLDS.fullmatch(text)) or is_bio(text) or span_of_date(text):
            return 0, 0
        heads = heads or is_stop(text) or junk_line(text)
        at += 1
    end = at
    while end < len(lines) and end not in other and _is_paragraph(lines[end]) and not is_bio(lines[end].text):
        end += 1
    if not heads or not 1 <= end - at <= last + 1 - first:
        return 0, 0
    alone = end - at < _LEAST
    amid = _is_amid(lines, first, last, at, alone=alone)
    if alone and not (amid and lines[at].weight >= _ALONE and ends_sentence(lines[at].text) and not speaks_to(lines[at].text)):
        return 0, 0
    alike = _is_alike(lines[first : last + 1], lines[at:end], *((1, _EACH) if amid else (_SHARED, _ALL)))
    return (at, end) if alike else (0, 0)


def _is_amid(lines: list[Line], first: int, last: int, at: int, *, alone: bool) -> bool:
    """Whether a short list of other stories, with its heading right below the text, stands between that and a paragraph which the
    title above it does not tell: where several follow, in other words than the text has, for one on the same thing has those too.
    """
    head = next((i for i in range(last + 1, at) if not _is_between(lines[i].text)), at)
    if at - head > _AMID or at - head < _LEAST or not (heads_related(lines[head].text) or heads_stories(lines[head].text)):
        return False
    title = _words(lines[at - 1].text)
    own = set() if alone else title - _words(" ".join(line.text for line in lines[first : last + 1]))
    return shared(own or title, _words(lines[at].text)) < _TITLE_AGAIN


def _is_between(text: str) -> bool:
    """Whether a line says nothing of what stands around it: an advertisement, or a button that shows the rest."""
    return is_advertised(text) or (_UNFOLDS.fullmatch(text) is not None and not heads_related(text))


def _is_alike(body: list[Line], more: list[Line], names: int, least: float) -> bool:
    """Whether paragraphs tell of what a body tells of: by its names, or each of them in its words. names: so many; least: share of
    all their words."""
    told = {name for line in body for name in _NAME.findall(line.text)}
    if len({name for line in more for name in _NAME.findall(line.text)} & told) >= names:
        return True
    words = _words(" ".join(line.text for line in body))
    shares = [shared(_words(line.text), words) for line in more]
    return min(shares) >= _EACH and sum(shares) >= least * len(shares)


def _words(text: str) -> set[str]:
    return {word for word in terms(text) if len(word) >= _TELLING}


def _is_paragraph(line: Line) -> bool:
    return not (line.bullet or line.linked) and line.weight >= _LEAST_WEIGHT and is_prose(line)
