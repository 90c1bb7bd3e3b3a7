"""The outlet as a page speaks of itself: "About Kontor", "The Kontor app", "Sign up to Kontor's newsletter", "© 2026 Kontor".

in: the page's lines    out: a name that two kinds of such lines have in common, or that stands behind the article's title; or None.

One kind is not enough: menus lead to other sites, sections have newsletters, people tell others things.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from sayso.extract.lines.names import AGENCIES, PRESS
from sayso.extract.lines.outlet import OWNED, PARTED, bare, is_name, is_paper
from sayso.extract.lines.sites import site_called
from sayso.extract.words import key, squeeze, table, word_count

_WORD = r"[A-ZÀ-Þ0-9][\w.’'&-]{0,30}"
_NAME = rf"(?P<name>(?:[Tt]he )?{_WORD}(?: (?:of|the|for|and|&|{_WORD})){{0,4}})"
_SIGNS = {
    "asked": re.compile(
        r"\W{0,4}(?:About|Contact|Follow|Advertise (?:with|on|in)|Subscribe to|Work (?:for|with|at)|Join|Support|Why(?: trust)?|"
        rf"Careers at|Jobs at|Write for|Donate to|Welcome to|Download(?: the)?) {_NAME}(?: (?:on .{{1,30}}|app))?"
    ),
    "has": re.compile(
        rf"\W{{0,4}}{_NAME}(?:[’']s)? (?:[Nn]ewsletters?|[Aa]pps?|[Ss]hop|[Pp]odcasts?|[Aa]rchives?|[Jj]obs|[Ss]tore|[Pp]remium|"
        r"[Ss]taff|[Hh]omepage|[Mm]embership|[Pp]uzzles)"
    ),
    "sends": re.compile(
        rf"\W{{0,4}}(?:[Ss]ign up (?:to|for)|[Ss]ubscribe to|[Gg]et) {_NAME}(?:[’']s\b.{{0,80}}| (?:daily |weekly |free )?"
        r"(?:newsletters?|emails?|alerts)\b.{0,60})"
    ),
    "told": re.compile(rf"\b(?:told|tells) {_NAME}"),
}
_FROM = re.compile(r"(?:newsletters?|emails?|updates|alerts) from " + _NAME)
_FIRMS = re.compile(
    r"(?:,? (?:Ltd|Limited|Inc|LLC|plc|PLC|GmbH|AG|AB|Company|Co|Media|Group|Digital|Publishing|Publications|19\d\d|20\d\d|"
    r"[Aa]ll [Rr]ights? .{0,80})\.?){1,4}$"
)
_OTHERS = table(
    """facebook twitter instagram youtube whatsapp telegram tiktok linkedin google apple microsoft amazon pinterest threads bluesky
    spotify android iphone chrome yahoo parliament congress government network us me"""
)  # what pages lead to that is none of theirs, and whom people tell things
_SECTIONS = table(
    """news world local national international sport sports business politics opinion culture travel fitness health lifestyle tech
    technology science video videos audio plus weather money arts books style food entertainment football author authors newsletter
    newsletters events community education climate environment magazine features podcasts puzzles crossword"""
)
_LONGEST_LINE, _LONGEST_TELLING = 160, 3_000
_SURE = 3  # kinds of signs, from which any name is the outlet's
_LEAST_ACRONYM = 2
_TOP = 4  # first lines, among which the window's title may stand


def outlet_by_signs(lines: Sequence[str]) -> str | None:
    """The name that a page gives itself in two ways, the one it uses most."""
    kinds: dict[str, set[str]] = {}
    forms: Counter[str] = Counter()
    for kind, said in _said(lines):
        name = _FIRMS.sub("", said).strip(" .,’'")
        if (b := bare(name)) and _may_be(name, b):
            kinds.setdefault(b, set()).add(kind)
            forms[name] += 1
    alone = {bare(line) for line in lines if word_count(line) <= 5}
    good = [b for b, found in kinds.items() if _is_sure(b, found, forms, b in alone)]
    if not good:
        return None
    best = max(good, key=lambda b: (len(kinds[b]), sum(n for name, n in forms.items() if bare(name) == b)))
    names = Counter({name: n for name, n in forms.items() if bare(name) == best})
    return next((name for name in names if name.startswith("The ")), names.most_common(1)[0][0]).replace("the ", "The ", 1)


def behind_title(lines: Sequence[str], title: str | None, address: str | None = None) -> str | None:
    """The outlet behind the article's title, where a page opens with its window's: "Ferry aground off Tarn - Harbour Post"; a name
    with a word that names of papers have, or one that stands elsewhere as its owner or by which its address calls the site."""
    site = key(site_called(address) or "").replace(" ", "")
    for line in lines[:_TOP] if title else ():
        parts = PARTED.split(squeeze(line)) if len(line) <= 2 * _LONGEST_LINE else []
        name = parts[-1] if len(parts) > 1 else ""
        if not name or not is_name(name) or not key(line).startswith(key(title or "")) or key(name) in key(title or ""):
            continue
        b = bare(name)
        if is_paper(b) and b not in AGENCIES:
            return name
        if b not in _SECTIONS and (_is_owner(b, lines) or (site and b.replace(" ", "") == site)):
            return name
    return None


def _is_owner(name: str, lines: Sequence[str]) -> bool:
    owners = (match["owner"] for line in lines if len(line) <= _LONGEST_LINE and (match := OWNED.match(line)))
    return any(bare(_FIRMS.sub("", squeeze(owner)).strip(" .,")) == name for owner in owners)


def _said(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each kind of sign, with the name in it."""
    for line in lines:
        if len(line) <= _LONGEST_LINE:
            if owned := OWNED.match(line):
                yield "owns", squeeze(owned["owner"])
            for kind in ("asked", "has", "sends"):
                if match := _SIGNS[kind].fullmatch(line):
                    yield kind, match["name"]
            if match := _FROM.search(line):
                yield "sends", match["name"]
        for match in _SIGNS["told"].finditer(line[:_LONGEST_TELLING]):
            yield "told", match["name"]


def _may_be(name: str, b: str) -> bool:
    words = b.split()
    return (
        is_name(name) and b not in AGENCIES and words[0] not in _OTHERS and words[-1] not in _OTHERS and not set(words) <= _SECTIONS
    )


def _is_sure(b: str, kinds: set[str], forms: Counter[str], alone: bool) -> bool:
    """Whether the signs are enough: three kinds; or two, where somebody told it something or it owns the page, or the name is
    written as few other words are."""
    if len(kinds) + alone >= _SURE and len(kinds) > 1:
        return True
    if len(kinds) < _SURE - 1:
        return False
    if kinds & {"told", "owns"}:
        return True
    names = [name for name in forms if bare(name) == b]
    return any(_is_odd(name) for name in names) or not PRESS.isdisjoint(b.split())


def _is_odd(name: str) -> bool:
    """Whether a name is one by how it is written: "WNN", "MorningWire", "The Kontor"."""
    word = name.removeprefix("The ")
    return (any(c.isupper() for c in word[1:].split(" ")[0]) and len(word) > _LEAST_ACRONYM) or name.startswith("The ")
