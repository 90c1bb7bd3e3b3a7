"""Pointing back: words that say nothing to who has not read what stands before them: "It's applying the law", "she will be
stronger", "how humiliating that was", "A different theology."

in: words of a report as they are to be shown, and who says them    out: whether they point back, and to what. A pronoun points back
unless something that it may stand for is named before it. General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from sayso.compare.clauses.fragments import is_no_sentence, is_scrap, lacks_subject
from sayso.compare.clauses.pointing_nouns import guy_at, has_bare_this, opens_with_this, told_at

_FAR = 2_000  # characters of a stretch that are looked at: more is never shown of an account
_NEAR = 40  # characters before a word in -s in which "this office" stands
_TOLD = 5  # words before a "that", and a pause, that may tell what it stands for
_LEADS = (
    r"and|but|so|or|well|oh|yes|no|now|then|again|because|since|as|while|when|if|although|though|why|how|whether|meanwhile|however|"
    r"nevertheless|still|yet|also|perhaps|maybe|of course|certainly|obviously|sadly|look|with all due respect|i think|i know|"
    r"i believe|i (?:don[’']t|do not) (?:think|believe)|i guess|i mean|i say|we know|we think|we believe|you know|"
    r"according to [^,.;]{2,40}|that(?= (?:this|that|these|those|the|he|she|it|they|we|i|you|there)\b)"
)
_LEAD = re.compile(rf"[\W_]*(?:(?:{_LEADS})\b[\W_]*){{0,4}}", re.I)
_IT, _MANY = re.compile(r"(?:it|its)\b", re.I), re.compile(r"(?:they|them|their|theirs)\b", re.I)
# "It is clear that", "it takes years to", "if it's an accident": what such an "it" stands for comes behind it, or is nothing.
_OF_IT_LIST = """
clear unclear known unknown true likely unlikely possible impossible important time hard difficult easy better best good bad right
wrong fair unfair safe essential vital critical necessary crucial imperative worth enough early late believed thought expected said
reported claimed feared hoped understood alleged estimated to business job duty shame pity honor honour privilege place
responsibility mistake surprising apparent obvious evident certain premature unusual common rare illegal legal unconstitutional
"""
_OF_IT = "|".join(_OF_IT_LIST.split())
_EMPTY_IT = re.compile(
    r"it (?:rain|snow|appear|seem|turn)(?:s|ed)\b|it (?:will |would |has |had |may |might |could )?(?:take|took|taken)s?\b"
    r"|it(?:[’']s|[’']ll be| \w+ be| \w+ been| is| was| remains| remained| became| seems| seemed)"
    r"(?: (?:not|absolutely|very|so|too|still|also|just|only|now|yet|no|more|less|most|far|quite|up|the|an?|\w+[’']s|\w+ly)\b){0,4}"
    rf" ?[“\"‘']?(?:{_OF_IT})\b[”\"’']?"
    r"(?= (?:that|to|for|how|whether|what|who|when|where|why|if|the|he|she|they|we|i|you|[A-Z]\w+)\b)"
    r"|it (?:would|will|could|may|might)(?: not)? be \w+ to\b"
    r"|it(?:[’']s| is| was)(?: \w+){0,2} [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3} (?:who|that)\b",
    re.I,
)
_IF_IT = re.compile(r"if it(?:[’']s| is| was| were| had| has)\b", re.I)
# "That" in the place of a noun: behind a verb or a preposition, or before its own verb, with nothing said between.
_THAT = re.compile(
    r"\b(?:do|does|did|done|doing|say|said|respects?|about|like|of|with|from|know|believe|wants?|at|accept|support|mean|over|after|"
    r"before|to|for|than|in|on|see|saw|hear|heard|make|made|take|get) (?:that|this)"
    r"(?=[’”\"']?(?:\W*$| (?:and|but|or|because|anymore|again|too|at all|now)\b|[,;.!?]))"
    r"|\b(?:how|what|why|where)(?: \w+){1,2} (?:that|this) (?:was|is|were|has|had|would|will|must)\b"
    r"|\b(?:of|all of|some of|most of|none of|both of|\d+ of) (?:them|these|those)\b",
    re.I,
)
_PAUSE = re.compile(r"[,;:.?!—–]")
_NOUN = re.compile(
    r"\b(?:the|an?|our|my|your|every|each|another|some|many|no|any|all|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*) "
    r"(?!(?:to|and|or|in|of|at|on|by|as|but)\b)[\w’'-]*[a-z]",
    re.I,
)
_NAME = re.compile(
    r"(?<=[\w,;] )(?!I[’']|(?:[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December|"
    r"President|Senator|Minister|Prime|Mr|Mrs|Ms)\b(?!\.? [A-Z]))[A-Z][\w’'-]+"
)
# Nouns of people, of whom "he" or "she" may be told.
_SOMEBODY = re.compile(
    r"\b(?:man|woman|boy|girl|child|baby|mother|father|parent|wife|husband|son|daughter|brother|sister|friend|president|student|resident|"
    r"patient|agent|client|king|queen|judge|chief|teen|toddler|nurse|witness|suspect|victim|pope|bishop|guard|pilot|athlete|star|"
    r"congress(?:man|woman)|[a-z]+(?:er|or|ist|ian|man|woman|person|ee))\b",
    re.I,
)
_FIRST_NAME = re.compile(r"\W*(?P<word>[A-Z][\w’'-]+)")
_FRONTED = re.compile(r"\W*(?:though|although|while|when|after|as|before|if|because|since|despite)\b", re.I)
_NAMED_NEXT = re.compile(r", [“\"]?[A-Z][\w’'-]+")
_NO_NAME_LIST = """
this that these those he she it its they them their there i we you our my your his her and but so or well oh yes no now then again
because since as while when if although though why how whether meanwhile however nevertheless still yet also perhaps maybe of in on
at with after before under for to from by until despite during what who where not just only even the a an today yesterday tomorrow
tonight monday tuesday wednesday thursday friday saturday sunday earlier later recently here nothing everything each every some many
most several another
"""
_NO_NAME = frozenset(_NO_NAME_LIST.split())
_GROUP = re.compile(
    r"\b(?:family|team|crew|couple|company|firm|government|committee|council|board|party|union|army|band|gang|pair|group|majority|"
    r"(?:my|your|his|her|our|the|an?) \w+ and (?:(?:my|your|his|her|our|the|an?) )?\w+|staff|public|crowd|everyone|"
    r"everybody|anyone|someone|somebody|nobody|each|whoever)\b",
    re.I,
)
_PLURAL = re.compile(r"\b(?:[a-z][\w-]+[^s\W]s|people|police|men|women|children|troops|both|many|\w+ and [A-Z]\w+)\b")
# Words in -s that are no several: behind "this office", a verb is.
_ONE_ONLY = re.compile(r"\b(?:this|that|an?|each|every|another) [\w-]+[^s\W] $", re.I)
_NO_PLURAL_LIST = """
says does goes always perhaps sometimes besides towards afterwards years months weeks days hours minutes times thus this plus
means news
"""
_NO_PLURAL = frozenset(_NO_PLURAL_LIST.split())
_PRONOUN = re.compile(r"\b(?:he|she|him|her|his|hers|they|them|their|theirs|it|its)\b", re.I)
_WORD = re.compile(r"[\w’'-]+")
# Two subjects on end: "[a notice warned] tenants they could lose their homes".
_TWO_SUBJECTS = re.compile(r"\W*[A-Z][\w’'-]*s they (?:could|would|will|should|may|might|must|can|had|have|were|are)\b")
# "Officers have been collecting | them", "our officers will go on day and night to find | them": not themselves.
_THEIR_DOERS = re.compile(
    r"\W*(?:[\w’'-]+ ){0,3}?[\w’'-]+[^s\W]s (?:have|has|had|will|were|are|would|can|could|may)"
    r"(?:(?: \w+){1,4}|(?: \w+){1,12} to(?: \w+){1,3}) $",
    re.I,
)
_MARKS = re.compile(r"[“”\"]")

Backward = Literal["not", "somewhat", "person", "thing"]


class Known(Struct, frozen=True):
    """Whom a pronoun may stand for beside the words, as they are told as whose: somebody, a body, several. quoted: whether they
    begin within a quotation, in which nobody speaks of himself so.  subject: whether a parse found who does it in them, so that
    they are a sentence."""

    person: bool = False
    body: bool = False
    several: bool = False
    quoted: bool = False
    subject: bool = False


def points_back(words: str, known: Known) -> Backward:
    """Whether words want what stands before them: badly, for a person or a thing, or only somewhat. known: for whom they need not
    name anybody."""
    words = " ".join(words[:_FAR].split())
    lead = _LEAD.match(words)
    at = lead.end() if lead else 0
    if (
        _that_inside(words)
        or has_bare_this(words, at)
        or _told_inside(words)
        or lacks_subject(words)
        or is_scrap(words)
        or (not known.subject and is_no_sentence(words))
        or _TWO_SUBJECTS.match(words)
    ):
        return "thing"
    inside = "person" if _guy_inside(words) else _pronoun_inside(words, known)
    opens = opens_with_this(words, at)
    return opens if inside == "not" or opens == "thing" else inside


def _told_inside(words: str) -> bool:
    """Whether words have "the alert" with nothing named before it that it may be."""
    at = told_at(words)
    return at is not None and not _names(words[:at])


def _guy_inside(words: str) -> bool:
    """Whether words have "the guy" with nobody named before."""
    at = guy_at(words)
    return at is not None and not _is_named(words[:at])


def _that_inside(words: str) -> bool:
    """Whether words have a "that" or "of them" in the place of a noun with nothing named before it."""
    m = _THAT.search(words)
    return m is not None and not (len(_WORD.findall(words[: m.start()])) >= _TOLD and _PAUSE.search(words, 0, m.start()))


def _pronoun_inside(words: str, known: Known) -> Backward:
    """Whether the first pronoun in words has nobody and nothing named before it that it may stand for."""
    for m in _PRONOUN.finditer(words):
        before, told = words[: m.start()], not _quoted(words, m.start(), known)
        if _IT.match(words, m.start()):
            if _EMPTY_IT.match(words, m.start()) or _IF_IT.match(words, max(0, m.start() - 3)) or (told and known.body):
                continue
            return "not" if _names(before) else "thing"
        if _MANY.match(words, m.start()):
            if m[0].lower() == "them" and _THEIR_DOERS.match(before):
                return "person"
            return "not" if (told and known.several) or _has_plural(before) or _is_group(before) else "person"
        if told and known.person:
            continue
        return "not" if _is_somebody(before) or _named_behind(words, m.end()) else "person"
    return "not"


def _quoted(words: str, at: int, known: Known) -> bool:
    """Whether a place in words is within quotation marks."""
    marks, rest = _MARKS.findall(words, 0, at), _MARKS.findall(words, at)
    if marks and marks[-1] in "“”":
        return bool(marks[-1] == "“")
    if marks:
        return (len(marks) % 2 == 1) != (known.quoted and len(marks + rest) % 2 == 1 and not words.startswith('"'))
    return known.quoted and not (rest and (rest[0] == "“" or (rest[0] == '"' and len(rest) % 2 == 0)))


def _named_behind(words: str, at: int) -> bool:
    """Whether whom a pronoun of a clause before the main one stands for is named in that: "though he saw nothing, Holm ran"."""
    pause = words.find(",", at)
    return pause >= 0 and _FRONTED.match(words) is not None and _NAMED_NEXT.match(words, pause) is not None


def _is_group(before: str) -> bool:
    """Whether words name somebody by name, or several in one word."""
    return _is_named(before) or _GROUP.search(before) is not None


def _has_plural(before: str) -> bool:
    """Whether words name several."""
    return any(m[0].lower() not in _NO_PLURAL and not _is_verb_of_one(before, m) for m in _PLURAL.finditer(before))


def _is_verb_of_one(before: str, found: re.Match[str]) -> bool:
    """Whether a word in -s is the verb of "this office", "a boat"."""
    word = found[0]
    return word.islower() and word[-1] == "s" and _ONE_ONLY.search(before, max(0, found.start() - _NEAR), found.start()) is not None


def _is_named(before: str) -> bool:
    first = _FIRST_NAME.match(before)
    named = first is not None and first["word"].lower().replace("’", "'").split("'")[0] not in _NO_NAME
    return named or _NAME.search(before) is not None


def _is_somebody(before: str) -> bool:
    """Whether words name a person, as far as they show it."""
    return _is_named(before) or _SOMEBODY.search(before) is not None


def _names(before: str) -> bool:
    """Whether words name something: a noun with its article, or a name."""
    return _NOUN.search(before) is not None or _is_named(before)
