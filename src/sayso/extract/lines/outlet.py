"""The outlet's own name, where no metadata gives it: only what the page says twice, once of them as a name.

in: names that may be the outlet's (a first line, parts of the window's title) and the page's lines    out: the name, or None.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from itertools import pairwise

from sayso.extract.dates.door import span_of_date
from sayso.extract.lines.lines import is_stop, junk_line
from sayso.extract.lines.names import AGENCIES, PRESS
from sayso.extract.lines.sites import site_called, site_label
from sayso.extract.words import key, squeeze, table, word_count

MOST_WORDS = 6
_TOP = 10  # lines; a masthead stands above the menus
_SMALL = table("the a of and for der die das und le la les et el los y il di da do de van voor og och")
_ASKING = table("support subscribe about contact read get follow buy join visit download my your")
_STAFF = table("team desk staff newsroom editors department office writer reporter correspondent redaktion")
_AGENCIES = table("news agency newswire wires")
_SECTIONS = table(
    "world local national international sports sport business latest breaking top uk us eu home politics science tech"
)
_BY_HAND = 4  # lines of a head that somebody wrote by hand
_HOUR = re.compile(r",? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$", re.I)
_BYLINE = re.compile(r"(?:by|words|from) [A-ZÀ-Þ]\w+", re.I)
_WEEKDAY = re.compile(r"\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\W*$", re.I)
OWNED = re.compile(
    r"^\W*(?:all (?:site )?contents? |all rights reserved\W{1,3})?"
    r"(?:©|\(c\)|copyright\b|20\d\d(?=.{3,60}\ball rights reserved))(?:\W|copyright\b|\b(?:19|20)\d\d\b|\bby\b|\bthe\b)*"
    r"(?P<owner>(?:[^.,;|–—•·(]|\.(?=[a-z])){2,80})",
    re.I,
)
"""A line that says whose a page is."""
_RIGHTS = re.compile(r"\s(?:all rights? .*|19\d\d|20\d\d|ltd|limited|inc|llc|plc|gmbh|pty ltd)$")
_FIRM = re.compile(
    r"(?:\s(?:Ltd|Limited|Inc|LLC|plc|PLC|GmbH|Pty Ltd|Company|Co)|\s(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?|"
    r"\s[Aa]ll [Rr]ights? .*){1,3}$"
)
_FIRMS = table("broadcasting television press")  # of the words that names of papers have, those that firms' names end in too
_SKIPS = re.compile(
    r"(?:skip|jump|go|zum|aller|saltar|ir) (?:to|au|a|al|inhalt|directly)\b.{0,40}|(?:open |close )?(?:menu|search)$", re.I
)
_MEDIA = re.compile(r"(?:\s(?:News )?(?:Media|Publishing|Publications|Digital|Newspapers)(?:\s(?:Group|Network))?)$")
_SITE = re.compile(r"[A-Za-z][\w-]{2,30}(?:\.co)?\.[a-z]{2,7}")  # "Kontor.example": a page that its address owns
_MANY = table("group company foundation trust university authors author contributors trustees corporation press network board")
_SITES_WORDS, _OWN_LINES = 8, 2  # words of a line that is no text; such lines with its owner's name that say whose page it is
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY_WORDS = 5
_LONGEST_TELLING = 3_000  # characters of a line
_LONGEST_RIGHTS = 250
_LEAST_WORDS = 3  # of a title, by which a longer one is known
_LEAST_NAME = 4  # letters
_HEADLINE = 5  # words of a line that is no link of a menu
_FOOT = 12  # lines at a page's end
PARTED = re.compile(r"\s+(?:[|–—·•»]|-|::|:)\s+")
"""What parts the outlet from the title, in a window's title."""
_FROM = re.compile(
    r"(?:source|originally published (?:by|in|on|at)|first published (?:by|in|on|at)|published by|via|from|"
    r"quelle|fuente|fonte|bron|"
    r"kilde|källa|źródło|источник)\s?:?\s(?P<name>[^|:]{3,60})",
    re.I,
)
_WHOLE = re.compile(
    r"(?:(?:read|see|view|continue reading)(?: the)?(?: (?:full|original|whole|rest of the|entire))? "
    r"(?:article|story|report|post)?\s?|originally published |"
    r"this (?:article|story) (?:was )?(?:originally |first )?(?:appeared|published) |© ?provided )"
    r"(?:on|at|in|from|by) (?P<name>[^|:]{3,60})(?:: .{3,160})?",
    re.I,
)
_AND_AGENCIES = re.compile(
    r"sources?:\s(?P<name>[^|:,]{3,40}) (?:and|with) (?:news )?agencies\.?", re.I
)  # as a paper tells its own
_BESIDE, _BEHIND, _LONGEST_SOURCE = (
    5,
    2,
    220,
)  # lines around a title and behind the text, and characters of a line that says where it is from
_TOLD = re.compile(r"\b(?:told|tells)\s(?:the\s)?(?P<name>(?:[A-ZÀ-Þ][\w’'&-]*\s?){1,5})")


def masthead(lines: Sequence[str]) -> str | None:
    """The outlet of a text dump: a name alone in one of its first lines, and the page calls itself so further down.

    Standing alone twice is not enough, for menus come twice too; above another story's title it says who tells it.
    """
    seen = {bare(line): i for i, line in reversed([*enumerate(lines[:_TOP])])}
    short = [(i, line, below) for i, (line, below) in enumerate(pairwise(lines)) if len(line) <= 60]
    again = [line for i, line, below in short if seen.get(bare(line), i) < i and word_count(below) >= 4]
    return outlet_among(lines[:_TOP], lines, again)


def owner(lines: Sequence[str]) -> str | None:
    """The outlet that owns a page by a line at its end: "© 2026 The Name. All rights reserved.", where its name ends in a word that
    names of papers have. A credit of a picture has no year, and an agency owns what papers take from it."""
    for line in lines[-_FOOT:]:
        if len(line) > _LONGEST_RIGHTS or not (match := OWNED.match(line)) or not _YEAR.search(line):
            continue
        name = _FIRM.sub("", squeeze(match["owner"]))
        article = "The " if re.search(rf"\bThe\s+{re.escape(name)}", line[: match.end()]) else ""
        words = bare(name).split()
        if not words or " ".join(words) in AGENCIES:
            continue
        paper = len(words) > 1 and words[-1] in PRESS and words[-1] not in _FIRMS and not set(words) & _AGENCIES
        if is_name(name) and (paper or _is_told(words, lines)):
            return article + name.removeprefix("The ")
        if is_paper(short := bare(_MEDIA.sub("", name))) and short != bare(name) and short.split()[-1] in PRESS - _FIRMS:
            return article + _MEDIA.sub("", name).removeprefix("The ")
        if shown := _opens_with_masthead(words, lines):
            return shown
        if _is_own_name(line, name, article) or _is_named_around(name, lines):
            return article + name.removeprefix("The ")
    return None


def _is_own_name(line: str, name: str, article: str) -> bool:
    """Whether an owner is a page and no firm by its name: "The Kontor", "Kontor.example"."""
    if _SITE.fullmatch(name):
        return True
    return bool(article or name.startswith("The ")) and is_name(name) and not _MANY & set(bare(line[:_LONGEST_RIGHTS]).split())


def _is_named_around(name: str, lines: Sequence[str]) -> bool:
    """Whether a page's own short lines say its owner's name, as those of a firm's many pages seldom do: "Join Kontor today"."""
    if not is_name(name) or len(name) < _LEAST_NAME:
        return False
    own = {bare(line) for line in lines if name in line and len(line) <= _LONGEST_RIGHTS and word_count(line) <= _SITES_WORDS}
    return len({line for line in own if line != bare(name) and not line.startswith("copyright")}) > _OWN_LINES


def _is_told(words: Sequence[str], lines: Sequence[str]) -> bool:
    """Whether the page's people tell its owner something, by name or initials: "…, she told WNN" on Wide News Network's page."""
    called = {" ".join(words), "".join(word[0] for word in words) if len(words) > 1 else ""}
    said = (match for line in lines for match in _TOLD.finditer(line[:_LONGEST_TELLING]))
    return any(bare(match["name"]) in called for match in said)


def _opens_with_masthead(words: Sequence[str], lines: Sequence[str]) -> str | None:
    """The name with an article among the first lines that the owner's opens with: "The Sentinel", of Sentinel Media Limited."""
    tops = (line for line in lines[:_TOP] if line.startswith("The ") and is_name(line))
    return next((line for line in tops if (name := bare(line).split()) and list(words[: len(name)]) == name), None)


def on_top(lines: Sequence[str]) -> str | None:
    """The outlet of a page whose first line is its name: with an article as no section and no other link has ("The Sentinel"), or
    right above a headline ("Maltby Courier"). What leads past the menus may stand above it."""
    at = next((k for k, line in enumerate(lines[:_TOP]) if not _SKIPS.match(line)), None)
    first = lines[at] if at is not None else ""
    if not is_name(first) or not set(bare(first).split()[-1:]) & (PRESS - _FIRMS):
        return None
    if first.startswith("The "):
        return first
    below = lines[at + 1] if at is not None and at + 1 < len(lines) else ""
    alone = not set(bare(first).split()) & _SECTIONS and is_paper(bare(first))
    return first if alone and word_count(below) >= _HEADLINE and not is_name(below) else None


def above_day(lines: Sequence[str]) -> str | None:
    """The outlet of a page that opens as a paper does: its name on the first line, nothing but the day on the second; or as
    somebody writes who keeps articles by hand: a headline, the paper's name, the day."""
    if len(lines) > 1 and _BYLINE.match(lines[1]):
        return None  # "By Ann Lee, The Courier"
    if len(lines) > 1 and is_day(lines[1]) and is_name(lines[0]) and is_paper(bare(lines[0])):
        return lines[0]
    if len(lines) > 2 and is_day(lines[2]) and word_count(lines[0]) >= _HEADLINE and is_name(lines[1]):
        words = set(bare(lines[1]).split()[-1:])
        if words & (PRESS | _AGENCIES) or lines[1].startswith("The "):
            return lines[1]
    return lines[1] if heads_by_hand(lines) else None


def heads_by_hand(lines: Sequence[str]) -> bool:
    """Whether somebody wrote a headline, the outlet, who wrote it and the day on a line each: then the second is the outlet's name,
    though no word of it says so; a section's is one word, or such a one."""
    if len(lines) < _BY_HAND or word_count(lines[0]) < _HEADLINE or not is_name(lines[1]):
        return False
    words = set(bare(lines[1]).split())
    rest = lines[2:_BY_HAND]
    told = any(map(_BYLINE.match, rest)) and any(is_day(_HOUR.sub("", line)) for line in rest)
    return told and len(lines[1].split()) > 1 and not words <= _SECTIONS


def is_day(line: str) -> bool:
    """Whether a line is a day, and nothing else."""
    at = span_of_date(line) if word_count(line) <= _DAY_WORDS else None
    return at is not None and line[at[1] :].strip(" .,;|·•–—-") == "" and word_count(line[: at[0]]) <= 1


def sourced(lines: Sequence[str], title: str | None, last: int | None = None) -> str | None:
    """The outlet whose article another page shows: "Source: Northern Courier" beside the title or right behind the text, "Read the
    full article on Northern Courier" elsewhere; a name that the page says in both ways, or one with a word that names of papers
    have. An agency is none. last: the text's last line."""
    titled = next((i for i, line in enumerate(lines) if line == title), None)
    near = range(0) if titled is None else range(max(0, titled - _BESIDE), titled + _BESIDE)
    behind = range(0) if last is None else range(last + 1, last + 1 + _BEHIND)
    named: list[str] = []
    for i, line in enumerate(lines):
        if len(line) <= _LONGEST_SOURCE and (own := _AND_AGENCIES.fullmatch(line)) and is_name(squeeze(own["name"])):
            return squeeze(own["name"])
        if len(line) > _LONGEST_SOURCE:
            continue
        if match := ((i in near or i in behind) and _FROM.fullmatch(line)) or _WHOLE.fullmatch(line):
            named.append(squeeze(match["name"]).removeprefix("the ").rstrip(" .→»›>"))
    names = [n for n in named if is_name(n) and bare(n) not in AGENCIES and not set(bare(n).split()) & _AGENCIES]
    return next((n for n in names if is_paper(bare(n)) or sum(bare(n) == bare(m) for m in names) > 1), None)


def before_day(line: str) -> str | None:
    """The outlet of "Northern Courier, 13 May 2026": a name before nothing but the day, with a word that names of papers have, or
    that has an article, as no section and no town has."""
    at = span_of_date(line)
    if at is None or line[at[1] :].strip(" .,;|·•–—-"):
        return None
    name = _WEEKDAY.sub("", squeeze(line[: at[0]])).rstrip(" ,;|·•–—-")
    if _BYLINE.match(name):
        return None
    words = set(bare(name).split())
    called = is_paper(bare(name)) or name.startswith("The ") or (len(words) > 1 and words & _AGENCIES and not words & _SECTIONS)
    return name if is_name(name) and called else None


def is_section(name: str) -> bool:
    """Whether a name has only words of sections: "World News"."""
    return set(bare(name).split()) <= _SECTIONS | {"news"}


def paper_named(text: str) -> str | None:
    """The name that a text is, where it has a word that names of papers have."""
    name = squeeze(text)
    return name if is_name(name) and is_paper(bare(name)) else None


def behind_window(window: str, titles: Set[str], address: str | None) -> str | None:
    """The outlet that hangs on a window's title behind the article's own, or stands before it: a name by which the address calls
    the site, or where the rest is the title, one with a word that names of papers have. titles: the article's, as keys."""
    parts = PARTED.split(window)
    site = site_called(address)
    label = site_label(address)
    before, _, behind = window.partition(": ")
    for name, rest in ((parts[-1], parts[:-1]), (parts[0], parts[1:]), (before, [behind])):
        if not is_name(name) or any(t == key(name) or t.startswith(f"{key(name)} ") for t in titles):
            continue
        plain = {bare(name).replace(" ", ""), key(name).replace(" ", "")}
        said = is_paper(bare(name)) and any(_is_title(key(part), titles) for part in rest)
        if (
            said
            or (site and key(site).replace(" ", "") in plain)
            or (label in _firsts(name) and any(key(p) in titles for p in rest))
        ):
            return name
    return None


def _firsts(name: str) -> set[str]:
    """What a site may be called by a name: its first word, all of them, with its article and without."""
    words, plain = key(name).split(), bare(name).split()
    return {"".join(words), "".join(plain), *(w for w in (words[0], plain[0]) if len(w) > 2 and w not in _SMALL)}


def called_as(lines: Iterable[str], address: str | None) -> str | None:
    """The outlet as a line of its page writes what its address is called by: "Northern Courier" on www.northerncourier.example."""
    site = key(site_called(address) or "").replace(" ", "")
    if not site:
        return None
    return next(
        (n for n in lines if len(n) <= len(site) * 2 and bare(n).replace(" ", "") == site and is_name(n) and n != site), None
    )


def _is_title(part: str, titles: Set[str]) -> bool:
    """Whether a part of a window's title is the article's, or much like it."""
    words = set(part.split())
    return part in titles or (len(words) >= _LEAST_WORDS and any(2 * len(words & set(t.split())) >= len(words) for t in titles))


def outlet_among(names: Iterable[str], lines: Sequence[str], heads: Iterable[str]) -> str | None:
    """The first name that the page shows to be its outlet's.

    It owns the page ("© 2026 The Name"), or has been told something ("…, she told the Name"); or it holds a word that names of
    papers have and is one of `heads`, the lines where an outlet's name stands by itself.
    """
    likely = {bare(n): squeeze(n) for n in names if is_name(squeeze(n))}
    if not likely:
        return None
    claimed = {b for b in map(bare, heads) if b in likely and is_paper(b)}
    for line in lines:
        if match := OWNED.match(line[:200]):
            claimed.update({_RIGHTS.sub("", bare(match["owner"]))} & likely.keys())
        claimed.update(b for match in _TOLD.finditer(line[:3000]) if (b := bare(match["name"])) in likely)
    return next((name for b, name in likely.items() if b in claimed), None)


def bare(name: str) -> str:
    """A name as a key, without its article and the years around it."""
    return re.sub(r"^the |\s(?:19|20)\d\d$", "", key(name))


def is_paper(name: str) -> bool:
    return " " in name and any(w in PRESS for w in name.split())


def is_name(text: str) -> bool:
    """Whether a line may be a name: a few words, all capitalised but the small ones, and none of what menus and lists say."""
    words = text.split()
    if words and (words[0].casefold() in _ASKING or key(words[-1]) in _STAFF):
        return False
    if (
        not 1 <= len(words) <= MOST_WORDS
        or len(text) > 60
        or not any(c.isalpha() for c in text)
        or junk_line(text)
        or is_stop(text)
    ):
        return False
    capital = words[0][:1].isupper()
    return (
        all(w[:1].isupper() or w.casefold() in _SMALL or (capital and w.isdigit() and len(w) < 4) for w in words)
        and text[-1] not in ".:;,?!…"
    )
