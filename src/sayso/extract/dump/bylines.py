"""Which line of a text dump, or under the title of a page that says no more, says who wrote it.

in: the lines, where the title and the body stand    out: the line and the byline that it is, or None.

A line that opens as bylines do ("By …") is believed first. One that only names people is believed near the title, and only where
the article itself doesn't speak of them: a name that it speaks of stands under a picture or heads something.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from itertools import takewhile

from sayso.extract.dump.brokenbylines import whole_byline
from sayso.extract.dump.lines import Line
from sayso.extract.lines.captions import is_signed_picture, split_credit
from sayso.extract.lines.lines import is_bio
from sayso.extract.lines.people import Byline, bare_byline, person, said_by
from sayso.extract.words import ends_sentence, key

_ABOVE, _INSIDE, _BEHIND = 6, 6, 3  # lines above a title, of a body, and behind it, among which a byline may stand
_LONGEST, _SHORT = 160, 100  # characters of a byline, and of one under a title
_SAID = 2_000  # characters of a line whose words are known
_WHERE = re.compile(r"(?:(?:reporting )?from|in) (?P<place>[A-ZÀ-Þ][\w’'-]{1,30}(?: [A-ZÀ-Þ][\w’'-]{1,30}){0,2})(?:,| and|, and)?")
_PLACED = re.compile(r"(?P<name>[^,\d]{4,50}), (?P<place>[A-ZÀ-Þ][a-zß-ÿ’'-]{2,30})")  # "Ann Lee, Orvik"
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_LEAST = 3  # letters of a name's last word by which it is looked for in the text


def byline_at(lines: list[Line], first: int, last: int, titled: int | None, other: Container[int]) -> tuple[int, Byline] | None:
    """The line of a dump that is its byline. first, last: its body; titled: its title's line; other: lines of other stories."""
    begin = titled + 1 if titled is not None else max(0, first - _ABOVE)
    between = range(begin, min(first + _INSIDE, last + 1))
    above = range(max(0, begin - 1 - _ABOVE), max(0, begin - 1))
    behind = range(last + 1, min(last + 1 + _BEHIND, len(lines)))
    for i in (*between, *above, *behind):
        if i not in other and len(lines[i].text) <= _LONGEST and (said := said_by(whole_byline(lines, i))):
            return i, said
    spoken_of = _spoken_of(lines[i].text for i in range(first, max(first + 1, last - 1)))
    title = _words([lines[titled].text]) if titled is not None else frozenset()
    for i in between:
        if i in other or len(lines[i].text) > _LONGEST or ends_sentence(lines[i].text) or _credits(lines, i):
            continue
        found = bare_byline(lines[i].text) or _with_place(lines[i].text, spoken_of)
        if found and not any(_is_spoken_of(name, spoken_of | title) for name in found.names) and not _shouts(lines, i):
            return i, _with_next(lines, i, found)
    return _signed_behind(lines, behind, other, spoken_of | title)


def _with_place(text: str, spoken_of: frozenset[str]) -> Byline | None:
    """The byline of a line that has a place of one word behind a name, of which place the article speaks: "Ann Lee, Orvik"."""
    match = _PLACED.fullmatch(text)
    found = bare_byline(match["name"]) if match and key(match["place"]) in spoken_of else None
    return Byline(found.names, (match["place"],)) if match and found and len(found.names) == 1 else None


def _credits(lines: list[Line], i: int) -> bool:
    """Whether a line says who took the picture whose caption was copied twice above it."""
    return i > 1 and is_signed_picture(lines[i].text) and key(lines[i - 1].text) == key(lines[i - 2].text)


def _signed_behind(lines: list[Line], behind: range, other: Container[int], words: frozenset[str]) -> tuple[int, Byline] | None:
    """The line of names alone right behind a text, as a signature stands there; in capitals it heads something."""
    i = behind.start
    if i not in behind or i in other or lines[i].bullet or lines[i].linked or len(lines[i].text) > _LONGEST:
        return None
    text = lines[i].text
    found = None if ends_sentence(text) or text == text.upper() else bare_byline(text)
    return (i, found) if found and not any(_is_spoken_of(name, words) for name in found.names) else None


def named_under(title: str, behind: list[str], outlet: str | None = None) -> Byline | None:
    """The byline that is a line of names alone right under a title, where neither the title nor the text speaks of them. behind:
    the lines behind the title, the text's first ones too.  outlet: whose name is nobody's."""
    likely = (bare_byline(s) for s in takewhile(lambda s: len(s) <= _SHORT, behind[:_INSIDE]) if not ends_sentence(s))
    named = [by for by in likely if by and not any(person(name, outlet) is None for name in by.names)]
    spoken_of = _spoken_of(_without_bios(behind, named)) | _words([title]) if named else frozenset()
    return next((by for by in named if not any(_is_spoken_of(name, spoken_of) for name in by.names)), None)


def _without_bios(lines: list[str], named: list[Byline]) -> Iterator[str]:
    """An article's own lines without those behind its first one that say who wrote it: "Ann Lee is a senior reporter who …"."""
    names = [name for by in named for name in by.names]
    said = [line for line in lines if len(line) > _SHORT]
    return (line for n, line in enumerate(said) if n == 0 or not is_bio(line, names))


def _with_next(lines: list[Line], i: int, found: Byline) -> Byline:
    """A byline with the people on the lines right below it, one each, where it has one person too."""
    names, places = found.names, found.places
    while len(found.names) == 1 and i + 1 < len(lines):
        text = lines[i + 1].text
        if place := _WHERE.fullmatch(text):  # "in Brenn and", below one of them
            places = (*places, place["place"])
        elif (more := bare_byline(text)) and len(more.names) == 1:
            names, places = (*names, *more.names), (*places, *more.places)
        else:
            break
        i += 1
    return Byline(tuple(dict.fromkeys(names)), places)


def _spoken_of(texts: Iterable[str]) -> frozenset[str]:
    """The words of an article's own lines; whoever took a picture may have written along."""
    return _words(split_credit(text)[0] for text in texts if len(text) > _SHORT)


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in key(text).split())


def _shouts(lines: list[Line], i: int) -> bool:
    """Whether a line in capitals is a headline, though it could be names ("CRAB PRICES DOUBLE"): other lines have its words as
    common ones. A name never stands there in small letters."""
    text = lines[i].text
    if text != text.upper():
        return False
    words = {w.casefold() for w in _LETTERS.findall(text)}
    return any(w in words for line in lines for w in _LETTERS.findall(line.text[:_SAID]) if w.islower())


def _is_spoken_of(name: str, words: frozenset[str]) -> bool:
    last = key(name).split()[-1]
    return len(last) >= _LEAST and last in words
