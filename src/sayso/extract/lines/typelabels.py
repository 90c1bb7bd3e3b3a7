"""What type of page its own lines say it is, where its metadata and address say nothing.

in: the lines around an article, which is its title, where its text begins and ends    out: a type and the line that says so

A label stands alone above the title or between it and the text ("Opinion"), in a byline ("Analysis by Ann Lee"), in a note behind
the text ("The views expressed are the author's own") or on top ("FOR IMMEDIATE RELEASE"); an agency's report opens with its name
("TARN (Kontor) –"). A word in a menu says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.extract.lines.names import AGENCIES
from sayso.extract.lines.phrases import OWN_VIEWS
from sayso.extract.words import key, squeeze, table, word_count

_ALONE = (
    (
        "opinion",
        r"opinions?|commentary|editorials?|leader comment|op-?ed|columns?|columnists?|viewpoint|guest (?:column|essay|opinion)|"
        r"letters?(?: to the editor)?|our view|kommentar|meinung|leitartikel|gast(?:beitrag|kommentar)|kolumne|éditorial|édito|"
        r"tribune|chronique|opinión|columna|"
        r"tribuna|opinião|opinioni|editoriale|ledare|leder|opinie|mening|мнение|düşünce|komentarz|komentář",
    ),
    ("analysis", r"(?:news )?analys[ei]s|análisis|análise|analisi|анализ"),
    ("live", r"live[ -]?blog|liveticker|live (?:updates|coverage)"),
    ("explainer", r"explainer|explained|erklärt|décryptage"),
    ("fact_check", r"fact[- ]?check|faktencheck|vérification"),
    ("interview", r"interview|entrevista|intervista|entretien"),
    ("review", r"(?:book|film|music|theatre|tv|restaurant|album) review|review|rezension"),
    (
        "sponsored",
        r"sponsored(?: content| post| by .{2,40})?|paid (?:content|post|partnership)(?: (?:by|from|with) .{2,40})?|"
        r"advertorial|advertisement feature|partner content|branded content|"
        r"promoted content|publireportage|publirreportaje|bezahlter inhalt",
    ),
    (
        "press_release",
        r"(?:press|news|media) release|for immediate release|pressemitteilung|communiqué de presse|comunicado de prensa",
    ),
    ("satire", r"satire"),
)
_BY_LABEL = tuple((kind, re.compile(rf"\W{{0,3}}(?:{words})\W{{0,3}}", re.I)) for kind, words in _ALONE)
# Of short pages alone: an article may have a film with its label, and lists of pictures hardly any words.
_BY_SHOWN = tuple(
    (kind, re.compile(rf"\W{{0,3}}(?:{words})\W{{0,3}}", re.I))
    for kind, words in (("video", "videos?|watch"), ("audio", "podcasts?|audio|listen"), ("gallery", "in pictures|gallery|photos"))
)
_SHOWN_WORDS = 120
_BY = re.compile(r"\W{0,3}(?:an? )?(?P<label>opinion|analysis|column|commentary|comment|review|interview) (?:by|from) \S")
_BY_KINDS = {"column": "opinion", "comment": "opinion", "commentary": "opinion"}
_OWN_VIEWS = re.compile("|".join(OWN_VIEWS), re.I)
_PAID = re.compile(
    r"\bthis (?:article|post|content|story) (?:is|was) (?:sponsored|paid for|an? (?:advertorial|paid|sponsored)|produced for)\b",
    re.I,
)
_NOT_ITS_OWN = re.compile(r"\b(?:said|says|told|comments?|readers?|letters)\b", re.I)  # of somebody else's views
_AD = re.compile(r"\W{0,3}sponsored\W{0,3}", re.I)  # above a title a label; between title and text it stands over an advertisement
_RELEASE = re.compile(r"\W{0,3}for (?:immediate )?release\b.{0,60}|\W{0,3}embargoed until\b.{0,60}", re.I)
_AGENCY = re.compile(r"[^\W\d_][\w .,/’'-]{1,60}\((?P<name>[^()]{2,30})\)\s?[-–—]")
_COMMENT = re.compile(r"\W{0,3}comment\W{0,3}", re.I)  # below a title it is a button
_ABOVE, _BELOW, _BEHIND, _TOP = 2, 2, 5, 8  # lines above a title, below it, behind a text, and on top
_LONGEST = 200  # characters of a line that says so
_MENU_WORDS = 2  # of a line that may be one of a menu's
_NEWS = table(
    """news world uk us usa europe asia africa americas politics national international local nation crime courts business economy
    weather health education environment science society region regional nachrichten politik inland ausland wirtschaft panorama
    international monde politique société économie mundo política economía nacional cronaca politica economia esteri innenpolitik
    außenpolitik gesellschaft"""
) | {"uk news", "us news", "world news", "local news", "latest news", "breaking news", "middle east", "top stories"}
_REPORT_WORDS, _REPORT_PARAGRAPHS = 100, 3


def shown_type(lines: Sequence[str], titled: int | None, first: int, last: int) -> tuple[str, str] | None:
    """The type of page and the line that says so, or None. lines: the page's; those of menus and of other stories are empty.
    titled: the title's line; first, last: the text's."""
    begin = first if titled is None else titled
    between = range(begin + 1, first) if titled is not None else range(0)
    above = _above(lines, begin)
    words = sum(word_count(line) for line in lines[first : last + 1])
    labels = _BY_LABEL if words > _SHOWN_WORDS else _BY_LABEL + _BY_SHOWN
    for i in (*above, *between[:_BELOW]):
        line = lines[i][:_LONGEST]
        if i in above and _COMMENT.fullmatch(line):
            return "opinion", line
        if i not in above and _AD.fullmatch(line):
            continue
        if kind := next((kind for kind, label in labels if label.fullmatch(line)), None):
            return kind, line
    for i in (*between, first):
        if match := _BY.match(lines[i][:_LONGEST].lower()):
            return _BY_KINDS.get(match["label"], match["label"]), lines[i][:_LONGEST]
    for line in lines[max(0, begin - _TOP) : begin]:
        if _RELEASE.fullmatch(line):
            return "press_release", line
    for line in lines[max(first, last - 1) : last + 1 + _BEHIND]:
        if len(line) > 3 * _LONGEST:
            continue
        if _PAID.search(line):
            return "sponsored", line[:_LONGEST]
        if _OWN_VIEWS.search(line) and not _NOT_ITS_OWN.search(line):
            return "opinion", line[:_LONGEST]
    if (match := _AGENCY.match(lines[first][:_LONGEST])) and key(match["name"]) in AGENCIES:
        return "report", match[0]
    return None


def _above(lines: Sequence[str], titled: int) -> Sequence[int]:
    """The lines right above a title that are none of a menu: there a label has others like it above."""
    near = [i for i in range(max(0, titled - _ABOVE), titled) if lines[i]]
    over = lines[titled - len(near) - 1] if near and titled > len(near) else ""
    if not near or 0 < word_count(over) <= _MENU_WORDS:
        return ()
    return near[::-1]


def is_reported(section: str | None, folders: str, paragraphs: Sequence[str]) -> bool:
    """Whether an article stands among news by its section or a folder of its address, and is long enough to be a report."""
    places = {key(squeeze(section or "")), *map(key, folders.split())}
    long = sum(map(word_count, paragraphs)) >= _REPORT_WORDS and len(paragraphs) >= _REPORT_PARAGRAPHS
    return long and not _NEWS.isdisjoint(places)
