"""Bylines: who wrote it, and where from.

in: a byline as the page has it    out: people's names, with the place each wrote from where it is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct

from sayso.extract.dates.door import span_of_date
from sayso.extract.lines.behindnames import has_digit, is_anothers, is_behind, place_behind, without_others
from sayso.extract.lines.bylineagencies import agencies_in, without_agency
from sayso.extract.lines.labelledbylines import labelled
from sayso.extract.lines.names import AGENCIES, BY, JOB_ENDS, JOB_OPENERS, JOBS, NO_NAMES, PARTICLES, PRESS, UNNAMED_AGENCIES
from sayso.extract.words import REMEMBERED, SIGNS, ends_sentence, key, squeeze, table

_BY = re.compile(r"^\W{0,3}(?:" + BY + r")(?=[\s:\u00a0])[\s:\u00a0]*", re.I)
_ONLY_BY = re.compile(r"(?:[\w ]{1,20} by|by):?", re.I)  # a label without a name: "Words by"
_GOES_ON = re.compile(r"\w: +[^\W\d]\S* +\S+ +\S")  # a colon in the middle, and three words: no byline has that
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|(?<!\w)@\w+|\b[\w-]+\.(?:com|org|net|de|co\.uk)\b\S*", re.I)
_JOINED = re.compile(
    r"\s*(?:;|\||·|•|\n|,\s(?:and|AND|und|et|og|och|with|mit)\s|,| / |/(?=[A-ZÀ-Þ])|"
    r"\s(?:and|AND|und|et|y|e|i|og|och|en|ja|và|dan|și|&|и|та|і|ve|with|mit|avec|con)\s|\s&\s)\s*"
)
_NAME_WORD = r"(?:[^\W\d_a-zß-öø-ÿ][\w’'.\-]*|" + PARTICLES + r"[\-’']?\w*)"
_IN = re.compile(
    r"^(?P<name>.{3,60}?),?\s(?:in|reporting from|à|aus|en|i|w|da|em|from|at)\s"
    r"(?P<place>[^\W\d_][\w.’' \-]{1,40}(?:, [\w.’' \-]{2,30})?)$"
)
_RELEASE = re.compile(r"for (?:immediate )?release\b|(?:press|news|media) release\b|pressemitteilung\b|embargoed\b", re.I)
#: By what somebody signs in, and no name: "admin", "hbirk".
LOGIN = re.compile(r"[a-z][a-z._-]*")
_FIRMS = table("inc ltd gmbh llc corp ag plc")
# What Korean and Japanese papers put behind a name: a reporter, and others with him.
_CALLED = re.compile(r"\s*(?:기자|특파원|논설위원|記者|特派員)(?:\s*외\s*\d+\s*명)?$")
# A line that is one reporter's: his name, "reporter", others with him, his address; before it the places he reports from.
_SIGNED = re.compile(
    r"^\s*(?:(?:[가-힣]{2,6}[,·=]\s?){0,3}[가-힣]{2,6}\s?[=·]?\s)?(?P<name>[가-힣]{2,4})\s(?:기자|특파원|논설위원)(?:\s*외\s*\d+\s*명)?"
    r"(?:\s\S+@\S+)?\s*$"
)
_POSTED = re.compile(r"(?:posted|published|updated|written|created)\s(?:on|at)?\b", re.I)
_FEED = re.compile(
    r"^[A-ZÀ-Þ][\w .&’'-]{2,60} (?i:by) ((?:[A-ZÀ-Þ][\w.’'-]*\s?){2,4}) / \d{1,3} ?(?:min|h|d|w|mo)\b.{0,60}$"
)  # as readers of feeds show it
_LONGEST_LINE = 2_000  # characters
_COUNTED = re.compile(r"\W{0,3}\b(?:\d{1,5}|no|leave a)\s(?:comments?|replies|reply|shares|views)\b.{0,20}$", re.I)
_LONGEST_LABELLED = 100  # characters of a byline with a label of another language
_LONGEST_BARE = 120  # characters
_NAME_WORDS = 2  # words of a name that may all be in small letters
# Words that no name has: in small letters, and no particle.
_LOWER_WORDS = re.compile(rf"(?<!\S)(?!{PARTICLES}(?!\w))[a-zß-öø-ÿ][\w’'-]*")
_GLUED = re.compile(r"(?<=[a-zß-ÿ]{3})([A-ZÀ-Þ][a-zß-ÿ]+)")
_GLUED_BY = re.compile(r"^[Bb]y(?=[A-ZÀ-Þ][a-zß-ÿ])")
_HANDLE = re.compile(r"(?<=[^\W\d_]{2})\s?@\w{2,30}(?![\w.-])")  # a name on a network behind one: "Jane Doe@jdoe"
_BUTTON = re.compile(r"(?<=[a-zß-ÿ])\s(?:Tips meg|Follow|Following|Seguir|Folgen|Suivre|Segui|Följ|View profile|Email|Bio)$")
_FOR = re.compile(r"(?<=[a-zß-ÿ])\s[Ff]or\s(?:[Tt]he\s)?(?P<paper>(?:[A-ZÀ-Þ][\w’'-]*\s?){1,5})$")
_OF_PICTURES = table("getty images image photo photos photograph foto fotos bild picture credit handout")
_FOR_WHOM = re.compile(r"\s(?:for|für|pour|para|per)\s\S.*$")  # behind a place
_BRACKETED = re.compile(r"\([^()]{2,40}\)")
_BESIDE = re.compile(r"\s*[|•·]\s*|\s+[/–—-]\s+")
_AGED = re.compile(
    r"\b(?:published|updated|posted|um|at|uhr)\b|\d{1,2}:\d\d(?:\s?[ap]m)?|"
    r"\d{1,3}\s?(?:min(?:ute)?s?|minuten|hours?|days?|weeks?|months?|years?|stunden|tagen?)\b(?:\s(?:read|ago|lesezeit))?",
    re.I,
)
_PIECE = re.compile(r"[^\W\d_]+")
_MAC, _MACS = re.compile(r"\b(Mc)([a-z])"), re.compile(r"\b(?:Mc|Mac)(?=[A-Z])")
_SHORTEST, _SHORTEST_SIGNS = 4, 2  # letters of a name, and signs of one that is written in syllables or ideograms
_TAIL = re.compile(
    r"\s*[\(\[–—|,:].*$|\s+-\s.*$|\s+(?:[Ff]or|FOR)\s+(?:[Tt]he\s+|THE\s+)?[A-ZÀ-Þ].*$|\s+(?i:special (?:to|for))\s.*$"
)
_SINCE = re.compile(r"[\s,|–—-]*\b(?:(?:last )?(?:updated|modified)|published|posted)(?:\s(?:on|at))?:?\s*$", re.I)


class Byline(Struct, frozen=True):
    """The people of a byline, and their places in the same order; as many places as the byline gives."""

    names: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


def byline(text: str, outlet: str | None = None) -> Byline:
    """Who a byline names. What is no person's name (a job, the outlet, an address, a date) is left out."""
    names: list[str] = []
    places: list[str] = []
    titled = False
    for part in map(str.strip, _parts(labelled(squeeze(text[:_LONGEST_LABELLED])) or text)):
        if is_anothers(part):
            break
        if names and is_behind(part, names[0], titled=titled):
            if place := place_behind(part):
                places.append(place)
            continue
        whole, part = part, part if names else _untitled(part)
        titled = part != whole or any(key(w) in JOBS for w in part.split())
        name, place = _placed(without_agency(part))
        if (clean := person(name, outlet)) and key(clean) not in {key(n) for n in names}:
            names.append(clean)
            if place:
                places.append(place)
    return Byline(tuple(names), tuple(places))


def people(texts: Iterable[str], outlet: str | None = None) -> tuple[str, ...]:
    """The people that several author fields name, each once."""
    found: dict[str, str] = {}
    for text in texts:
        for name in byline(text, outlet).names:
            found.setdefault(key(name), name)
    return tuple(found.values())


def credited(texts: Iterable[str], outlet: str | None = None) -> Byline:
    """Who is named by author fields that came with a page, as `metadata` has it: people, or where there are none an agency."""
    names: dict[str, str] = {}
    places: list[str] = []
    given = list(texts)
    for text in given:
        found = byline(text, outlet)
        names.update({key(name): name for name in found.names if key(name) not in names})
        places += found.places
    if names:
        return Byline(tuple(names.values()), tuple(places))
    return Byline(tuple(dict.fromkeys(name for t in given if key(name := _BY.sub("", squeeze(t))) in AGENCIES)))


def agencies_among(texts: Iterable[str]) -> tuple[str, ...]:
    """The news agencies that several author fields name beside people, each once, as they write them."""
    found: dict[str, str] = {}
    for part in (squeeze(part).strip(" .,") for text in texts for part in _parts(text)):
        if (k := key(part)) in AGENCIES - UNNAMED_AGENCIES:
            found.setdefault(k, part)
    return tuple(found.values())


def person(text: str, outlet: str | None = None) -> str | None:
    """The name alone, or None where the text is no person's name."""
    name = squeeze(_BY.sub("", _TAIL.sub("", _CALLED.sub("", squeeze(text)))).strip(" .,;:|-–—*_"))
    name = _GLUED_BY.sub("", name.removeprefix("From "))
    words = name.split()
    if not 1 <= len(words) <= 6 or len(name) > 60 or any(c.isdigit() for c in name) or _ONLY_BY.fullmatch(name):
        return None
    k = key(name)
    if (
        "/" in name
        or len(k) < (_SHORTEST_SIGNS if SIGNS.match(k) else _SHORTEST)
        or k.rsplit(" ")[-1] in _FIRMS
        or not k
        or k in AGENCIES
        or k in JOBS
        or LOGIN.fullmatch(name)
        or (outlet and _is_outlet(k, outlet))
    ):
        return None
    if any(key(w) in JOBS for w in words):
        return None
    return name


def cased(name: str) -> str:
    """A name that stands all in capitals, as some papers set bylines ("SIV McAUNE"), as names are written; any other as it is."""
    words = name.split()
    if len(words) < _NAME_WORDS or not name.isascii() or _MACS.sub("", name) != _MACS.sub("", name).upper():
        return name
    if any(len(w.strip(".")) < _NAME_WORDS for w in (words[0], words[-1])):  # "J LEE" may be anything
        return name
    return " ".join(_MAC.sub(lambda m: m[1] + m[2].upper(), _PIECE.sub(lambda m: m[0].capitalize(), w)) for w in words)


def unglued(line: str) -> str:
    """A byline without the job, the button or the label that was glued to its name ("Jane DoeTravel Reporter", "Jane Doe@jdoe")."""
    if (match := _FOR.search(line)) and key(match["paper"]).split()[-1] in PRESS:
        line = line[: match.start()]
    line = _GLUED_BY.sub("by ", _HANDLE.sub("", _BUTTON.sub("", line)))
    for match in _GLUED.finditer(line[:_LONGEST_BARE]):
        if key(match[1]) in JOBS or key(match[1]) in NO_NAMES:
            return line[: match.start(1)]
    return _untitled(line)


def _untitled(line: str) -> str:
    """A full name without the job behind it: "Jane Doe Deputy Content Director"."""
    words = line[:_LONGEST_BARE].split()
    if len(words) < _NAME_WORDS + 2 or key(words[-1]) not in JOB_ENDS:
        return line
    at = next((n for n, w in enumerate(words) if w[:1].isupper() and (key(w) in JOBS or key(w) in JOB_OPENERS)), 0)
    if at and key(words[at]) == "staff" and key(words[at - 1]) in PRESS:  # those of another paper: "Northern Courier Staff Writers"
        return line
    return " ".join(words[:at]) if at >= _NAME_WORDS and not words[at - 1].endswith((",", "|", "–", "—", "-")) else line


def said_by(line: str) -> Byline | None:
    """The people, or else the agencies, whom a line names that opens as a byline does ("By …"), or None."""
    if signed := _SIGNED.search(line[:_LONGEST_BARE]):
        return Byline((signed["name"],))
    if (own := labelled(squeeze(line[:_LONGEST_LABELLED]))) and (names := byline(own).names):
        return Byline(names)
    text = unglued(_behind_day(_FEED.sub(r"by \1", squeeze(line)[:_LONGEST_LINE])))
    found = byline(text) if opens_byline(text) else Byline()
    if names := tuple(_named_in(found.names, dated=span_of_date(text) is not None)):
        return Byline(names, found.places)
    agencies = agencies_among([text]) if _BY.match(text) and len(text) <= _LONGEST_BARE // 2 else ()
    return Byline(agencies) if agencies else None


def _behind_day(line: str) -> str:
    """Of "Posted on 26 October 2026 by Jane Doe 14 Comments" what stands behind the day, as blogs write it; else the line."""
    if not _POSTED.match(line) or len(line) > _LONGEST_BARE or (at := span_of_date(line)) is None:
        return line
    behind = _COUNTED.sub("", line[at[1] :].strip(" ,|·•–—-"))
    return behind if _BY.match(behind) else line


def _named_in(names: Iterable[str], *, dated: bool) -> Iterator[str]:
    """The full names that a line names. dated: it has a day, and what stands before that is cut off ("Jane Doe published on")."""
    for name in names:
        lower = _LOWER_WORDS.search(name)
        whole = name[: lower.start()].strip() if lower and dated else "" if lower else name
        if " " in whole:
            yield whole


def opens_byline(line: str) -> bool:
    """Whether the line opens as a byline does ("By …") and goes on with a name; "Von Kiel bis Aachen: Wo man baut" is a title, "By
    Monday night the chairman, Rolf Dane, had gone." a sentence."""
    match = _BY.match(line)
    if match is None or len(line) >= _LONGEST_BARE or not line[match.end() : match.end() + 1].isupper():
        return False
    if _GOES_ON.search(line[match.end() :]):
        return False
    names = byline(line).names
    tells = ends_sentence(line) and not span_of_date(line) and any(map(_LOWER_WORDS.search, names))
    return bool(names) and not tells


@lru_cache(maxsize=REMEMBERED)
def looks_like_byline(line: str) -> Byline | None:
    """The byline that a line of a text dump is, or None: it opens with "By", or is nothing but names and places."""
    text = squeeze(line)
    if not 4 <= len(text) <= 200 or _RELEASE.match(text):
        return None
    said = bool(_BY.search(text))
    found = byline(text)
    if not found.names:
        return None
    if said:
        return found if _mostly_names(text, found) else None
    sure = all(_is_full_name(n) for n in found.names) and _covers(text, found)
    alone = sum(key(w) not in JOBS for w in text.split()) <= 4
    return found if sure and (found.places or len(found.names) > 1 or alone) else None


def bare_byline(line: str) -> Byline | None:
    """The byline that a line may be which only names people, beside a day, an age or a reading time ("Jane Doe | 3 hours ago", "12
    May 2024 • Jane Doe • 3 minutes"), or None: whether they wrote the article, its place and the text must tell."""
    text = unglued(squeeze(line))
    if not 4 <= len(text) <= _LONGEST_BARE:
        return None
    while at := span_of_date(text):
        text = f"{text[: at[0]]} | {text[at[1] :]}"
    split = (p.strip(" ,.:/–—-") for p in _BESIDE.split(_AGED.sub(" | ", text)))
    pieces = tuple(p for p in split if any(len(w) > 2 and w[0].isupper() for w in p.split()))
    if any(key(p) in AGENCIES or not _OF_PICTURES.isdisjoint(key(p).split()) for p in pieces):  # who took a picture, mostly
        return None
    names = [by for p in pieces if (by := looks_like_byline(p)) is not None]
    if len(names) != 1 or any(key(w) in NO_NAMES for n in names[0].names for w in n.split()):
        return None
    return names[0] if all(_is_full_name(n) for n in names[0].names) else None


def _parts(text: str) -> list[str]:
    line = squeeze(_ADDRESS.sub(" ", text[:600]))
    if at := span_of_date(line):
        line = _SINCE.sub("", line[: at[0]])
    line = _BY.sub("", without_others(line))
    return [p for p in _JOINED.split(line) if p and p.strip()]


def _placed(part: str) -> tuple[str, str | None]:
    match = _IN.match(squeeze(part))
    if match and not has_digit(match["place"]):
        return match["name"], _FOR_WHOM.sub("", squeeze(match["place"]))
    return part, None


def _is_outlet(name: str, outlet: str) -> bool:
    site = key(outlet).replace(" ", "")
    bare = name.replace(" ", "")
    return bool(site) and (bare == site or (len(site) > 4 and site in bare) or (len(bare) > 4 and bare in site))


def _is_full_name(name: str) -> bool:
    words = name.split()
    if not 2 <= len(words) <= 5 or words[0][0].islower() or words[-1][0].islower():
        return False
    return all(re.fullmatch(_NAME_WORD, w) for w in words) and any(len(w) > 2 for w in words)


def _mostly_names(text: str, found: Byline) -> bool:
    at = span_of_date(text)
    bare = _ADDRESS.sub(" ", text[: at[0]] if at else text)
    return sum(len(n.split()) for n in (*found.names, *found.places)) * 2 >= len(bare.split()) - 1


def _covers(text: str, found: Byline) -> bool:
    """Whether the names and places are nearly all there is in the line."""
    left = _BRACKETED.sub(" ", text)
    for piece in (*found.names, *found.places, *agencies_in(text)):
        left = left.replace(piece, " ", 1)
    return all(key(word) in JOBS or key(word) in JOB_OPENERS for word in re.findall(r"[^\W\d_]{4,}", left))
