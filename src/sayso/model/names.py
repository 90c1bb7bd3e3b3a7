"""Names of speakers: what in a name tells who it is, whether two names may be one speaker's, and whether they surely are.

in: speakers' names as reports give them    out: yes or no. Two questions, since a wrong answer costs differently: who *may* be one
is never set against himself as two sources; who *surely* is one is counted as one voice.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Articles, honorifics and pronouns: they tell nobody from anybody.
_SMALL_LIST = """
    the a an of and for in on at to by from with that mr mrs ms dr sir sen rep gov he she it they we i you him her them us me his
    its their our my your who whom whose which this these those himself herself itself themselves one some other several any
"""
_SMALL = frozenset(_SMALL_LIST.split())
# What many speakers are: it tells none of them from another.
_ROLE_LIST = """
    official officials officer officers source sources spokesman spokeswoman spokesperson spokespeople person people man woman men
    women president minister secretary chief head director leader member members statement report senior former deputy prime vice
    new senator representative governor mayor general chairman chairwoman chair justice judge lawyer attorney analyst analysts
    expert experts professor doctor captain sheriff commissioner ambassador ceo cfo coo mp pm
    constable sergeant inspector superintendent detective lieutenant colonel corporal brigadier admiral bishop archbishop
"""
# What many bodies are called: alone it tells one ("police", "the ministry"), beside a name or another word it does not.
_BODY_LIST = """
    group company local national state united news department ministry government office party police agency union council
    authority service commission committee board court
"""
_ROLES, _BODIES = frozenset(_ROLE_LIST.split()), frozenset(_BODY_LIST.split())
_COMMON = _ROLES | _BODIES
_ACRONYM = re.compile(r"\b[A-Z]{2,}\b")
_NO_NAME = frozenset({"US", "UK", "USA", "EU", "CEO", "CFO", "COO", "MP", "PM", "TV", "II", "III"})  # strangers share them
_WORD = re.compile(r"\w+(?:-\w+)*")
_ARTICLE = re.compile(r"^the ", re.I)
_DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}")
_SUFFIX = frozenset({"jr", "sr", "ii", "iii", "iv"})
# Small words that are a part of a name, and never what stands before one.
_PARTICLES_LIST = """
    von van der den de del della di da do dos das du la le bin ibn ben al el ter zu af av y e
"""
_PARTICLES = frozenset(_PARTICLES_LIST.split())
_CAPITAL = re.compile(r"[A-ZÀ-Þ][\w.’'-]*")
# Words that begin a sentence before a name, so that all of both has capitals: "Clerk Priya Nand", "Mum-of-two Dana Whitlow".
_BEFORE_LIST = """
    accountant activist adviser analyst architect barrister bookkeeper bystander campaigner caretaker carer cashier clerk cleaner
    cop dad economist eyewitness father firefighter gran grandad granddad grandfather grandmother hero heroine landlady landlord
    lawyer lecturer lifeguard millionaire mother mum mom nanny newlywed nurse onlooker operator opposition paramedic pensioner
    physiotherapist plumber postman postwoman receptionist secretary shopkeeper solicitor student technician teenager treasurer
    tycoon veteran volunteer waitress witness
"""
_BEFORE = frozenset(_BEFORE_LIST.split())
_JOINING, _MOST_BEFORE = frozenset({"and", "or", "of", "&", "for"}), 5
_OF_SO_MANY = re.compile(r"[A-Za-z]+-of-[a-z]+|ex-[a-z]+|\d{1,3}-year-old", re.I)


@lru_cache(maxsize=20_000)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name that are more than an article, an honorific or a pronoun, lower case, in order."""
    plain = _DOTTED.sub(lambda m: m.group().replace(".", ""), name).replace("’", "'").replace("'s ", " ").removesuffix("'s")
    words = _WORD.findall(plain.replace(".", " "))
    return tuple(w.casefold() for w in words if w.casefold() not in _SMALL or (w.isupper() and len(w) > 1))


@lru_cache(maxsize=20_000)
def telling_words(name: str) -> frozenset[str]:
    """The words of a name that tell who it is: no title and no word that many are called by."""
    return frozenset(w for w in words_of(name) if w not in _COMMON and w not in _SUFFIX and len(w) > 1)


def known_by(name: str) -> frozenset[str]:
    """What a speaker is known by again: the telling words of the name, or all of it where there are none ("police"); nothing where
    it is a pronoun."""
    return telling_words(name) or frozenset(filter(None, (" ".join(words_of(name)),)))


def may_be_one(one: str, other: str) -> bool:
    """Whether two names may be one speaker's: they share a telling word or an acronym, one is the other's initials, or one of them
    is a body without a name and the other one such ("police", "a police spokesman")."""
    a, b = telling_words(one), telling_words(other)
    if a & b or _acronyms(one) & _acronyms(other) or initials(one, other):
        return True
    return not (a and b) and bool(set(words_of(one)) & set(words_of(other)) & _BODIES)


@lru_cache(maxsize=20_000)
def without_words_before(name: str) -> str:
    """A person's name without the words set before it in small letters, or with a capital only as they begin a sentence: "Hero
    lorry driver Shane Cutter", "Clerk Priya Nand"; the name as it is where two words of it would not be left."""
    words = name.split()
    start = len(words)
    while start and _CAPITAL.fullmatch(words[start - 1]):
        start -= 1
    if start == 0 and len(words) > 2 and (words[0].casefold() in _BEFORE or _OF_SO_MANY.fullmatch(words[0])):
        start = 1
    if len(words) - start < 2 or not 0 < start <= _MOST_BEFORE or words[start - 1].casefold() in _PARTICLES:
        return name
    if any(w[0].isupper() or w in _JOINING for w in words[1:start]):  # "the ministers Ada Lund and Jan Moe" are two
        return name
    return " ".join(words[start:])


def one_person(one: str, other: str) -> bool:
    """Whether two names of people are one person's: one surname, and no two given names that differ."""
    bare = (without_words_before(n) for n in (one, other))
    first, second = ([w for w in words_of(n) if w not in _COMMON and w not in _SUFFIX] for n in bare)
    if not first or not second or not set(first) & set(second):
        return False
    if first[-1] != second[-1]:  # a part of the other's name, and no other surname: "Garcia Lopez", "Garcia"
        return set(first) <= set(second) or set(second) <= set(first)
    if len(first) < 2 or len(second) < 2:
        return True
    return first[0] == second[0] or (first[0][0] == second[0][0] and 1 in (len(first[0]), len(second[0])))


def surely_one(one: str, other: str) -> bool:
    """Whether two names are the same but for articles, or one is the other's initials."""
    return bool(words_of(one)) and (words_of(one) == words_of(other) or initials(one, other))


def initials(one: str, other: str) -> bool:
    """Whether one name is the other's initials: "WHO", "the World Health Organization"."""
    a, b = (_ARTICLE.sub("", name.replace(".", "")) for name in (one, other))
    return any(x.isupper() and len(x) > 1 and x == _first_letters(y) for x, y in ((a, b), (b, a)))


def _first_letters(name: str) -> str:
    return "".join(w[0] for w in name.split() if w[0].isupper())


def _acronyms(name: str) -> set[str]:
    return set(_ACRONYM.findall(name)) - _NO_NAME
