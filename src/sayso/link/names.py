"""Names as people write them, taken apart: what is a title, a given name, a surname, and by what each is found again.

in: a name as a page gives it    out: a `Name`; two forms of one name share a key ("Müller", "Mueller"; "Zelenskyy", "Zelensky")
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

from sayso.link.roles import is_role
from sayso.model import telling_words, without_words_before, words_of

_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "a", "œ": "o", "þ": "th", "ð": "d", "ı": "i"})
_UMLAUTS = re.compile(r"(?<=[bcdfghjklmnprstvwxz])([aou])e(?=[a-z])|^([aou])e(?=[a-z]{2})")  # "Mueller" is "Müller"; so is "muller"
_ENDING = re.compile(r"(?<=[a-z]{3})(?:iy|yy|ij|yi|i)$")
_INITIALS = re.compile(r"[A-Z]|(?:[A-Z]\.){1,4}")
_ELIDED = re.compile(r"(?<=\b[A-Za-z])['’](?=[A-Za-z]{2})")
_ARTICLE = re.compile(r"^(?:al|el|as|ash|ad|an|ar)-(?=\w{3})")
_PARTICLES_LIST = """
    von van der den de del della di da dos du la le bin ibn ben al el ter zu
"""
_PARTICLES = frozenset(_PARTICLES_LIST.split())
_ALSO_GIVEN = frozenset(("al", "ben", "el", "du", "la"))
# What many bodies of many countries are called beside "ministry": it tells none of them from another.
_OFFICES_LIST = """
    foreign defence defense interior home health education justice finance economy transport trade energy agriculture
    culture labour labor supreme high central bank army navy parliament town city hall house fire press affairs treasury
    cabinet prosecutor's prosecutors university hospital
"""
_OFFICES = frozenset(_OFFICES_LIST.split())
_MOST = 8  # words of a name; what is longer is none


class Name(Struct, frozen=True):
    """A name taken apart. key: all of it, as one word.  last: a person's surname, or all of a body's name.  given: the first given
    name, one letter where it is only an initial, empty where the surname stands alone.  middle: initials between them.  short: the
    initials of a body, or the acronym that it is.  title: what stands before a person's name ("Foreign Minister").  plain: whether
    many are called so ("the ministry")."""

    key: str
    last: str
    given: str = ""
    middle: str = ""
    short: str = ""
    title: str = ""
    plain: bool = False


@lru_cache(maxsize=50_000)
def name_of(written: str, kind: str = "person") -> Name | None:
    """A person's or a body's name; None where no word of it tells anybody."""
    return _of_person(written) if kind == "person" else _of_body(written)


def _of_person(written: str) -> Name | None:
    title, bare = _without_title(written)
    words = [folded(w) for token in bare.split()[: 2 * _MOST] for w in _words(token)]
    own = [n for n, w in enumerate(words) if w.replace("-", "") and not _is_particle(w, n, len(words), bare)]
    if not own or len(words) > _MOST or len(words[own[-1]]) == 1:
        return None
    last = words[own[-1]]
    given = [words[n] for n in own[:-1]]
    middle = "".join(w[0] for w in given[1:])
    return Name(_joined(words), last, given[0] if given else "", middle, title=title)


def _words(token: str) -> Iterable[str]:
    """The words of a name in one token: the letters of initials ("J.K."), else what tells somebody ("O’Brien" is one word)."""
    if _INITIALS.fullmatch(token):
        return token.replace(".", "").casefold()
    token = _ELIDED.sub("", token)
    return [w for w in words_of(token) if w in telling_words(token)]


def _is_particle(word: str, at: int, count: int, written: str) -> bool:
    """Whether a word only leads up to a surname: "von der Leyen", "Le Pen". Al Gore and Ben Affleck have it as a given name."""
    if word not in _PARTICLES:
        return False
    return at > 0 or written[:1].islower() or (word not in _ALSO_GIVEN and count == 2)


def _of_body(written: str) -> Name | None:
    words = [folded(w) for w in words_of(written)]
    if not words or len(words) > 2 * _MOST:
        return None
    bare = written.replace(".", "").removeprefix("the ").removeprefix("The ")
    capitals = "".join(w[0] for w in bare.split() if w[0].isupper())
    acronym = bare if bare.isupper() and bare.isalpha() and 1 < len(bare) <= _MOST else ""
    short = acronym or (capitals if len(capitals) > 1 and len(bare.split()) > 1 else "")
    told = telling_words(written) - _OFFICES
    key = _joined(words)
    return Name(key, key, short=short.casefold(), plain=not told and not acronym)


def _without_title(written: str) -> tuple[str, str]:
    """A name and the title before it: "Foreign Minister Elena Marsk", "US President Trump". A trade that is a surname stays one."""
    words = written.split()
    if len(words) > 2 * _MOST:
        return "", written
    ends = [n for n, w in enumerate(words[:-1], 1) if is_role(w.strip(".,").casefold()) and (n > 1 or len(words) - n >= 1)]
    at = ends[-1] if ends else 0
    if not at and (bare := without_words_before(written)) != written:  # "lorry driver" is a title, "hero" alone is none
        at = len(words) - len(bare.split())
    return " ".join(words[:at]), " ".join(words[at:])


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """A word without marks on its letters, as every way to write it in our alphabet comes out."""
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = _ARTICLE.sub("", plain)
    return _ENDING.sub("y", _UMLAUTS.sub(lambda m: m[1] or m[2], plain))


def _joined(words: list[str]) -> str:
    return "".join(w.replace("-", "") for w in words)


def could_be_one(a: Name, b: Name) -> bool:
    """Whether two people's names may be one's: no two given names that differ, and no two middle initials."""
    if a.key == b.key:
        return True
    if a.last != b.last:
        return False
    if a.middle and b.middle and not (a.middle.startswith(b.middle) or b.middle.startswith(a.middle)):
        return False
    return not a.given or not b.given or a.given == b.given or (a.given[0] == b.given[0] and 1 in (len(a.given), len(b.given)))


def one_body(one: Name, own: Name) -> bool:
    """Whether two bodies' names are one, or one is the other's initials."""
    return one.key == own.key or (bool(one.short) and one.short == own.short and (one.key == one.short) != (own.key == own.short))


def may_name(asked: str, name: str, kind: str) -> bool:
    """Whether a name that is asked for may stand for a person or a body of a name: "Marsk" for Elena Marsk, "Ana Marsk" not."""
    own, one, body = name_of(name, kind), name_of(asked), name_of(asked, "body")
    if own is None:
        return False
    if kind == "person" and one is not None and could_be_one(one, own):
        return True
    return body is not None and one_body(body, own)


def is_whole(name: Name) -> bool:
    """Whether a person's name is given with surname and a given name that is more than an initial."""
    return len(name.given) > 1
