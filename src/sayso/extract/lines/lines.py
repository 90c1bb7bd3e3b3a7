"""Lines that stand among an article's own and are no part of it: "Read more", sign-ups, credits, headings of lists, notices.

in: a line    out: what kind of line it is. The patterns are anchored or bounded; the phrases stand in `phrases`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from sayso.extract.lines.asides import FULL_STOP, is_reported, speaks_of
from sayso.extract.lines.invites import invites
from sayso.extract.lines.phrases import (
    AGES,
    BOILERPLATE,
    BOILERPLATE_HAS,
    COMMENTS,
    CREDIT_WORDS,
    CREDITED,
    HEADS,
    LEADS_ON,
    NOTES,
    OWN_VIEWS,
    REACHED_AT,
    RELATED,
    WALLS,
    WALLS_HAS,
    WRITERS,
    WRITES,
)
from sayso.extract.words import REMEMBERED, ends_sentence, key
from sayso.language import self_note

_OPEN = r"^\W{0,4}(?:"
_LEADS_ON = re.compile(_OPEN + "|".join(LEADS_ON) + ")", re.I)
_HEADS = re.compile(_OPEN + "|".join(HEADS) + r")\W{0,4}$", re.I)
_NOTES = re.compile(_OPEN + "|".join(NOTES) + ")", re.I)
_RELATED = re.compile(_OPEN + "|".join(RELATED) + r")\s?(?:\||:|：|>|»|–|—|-)\s*(?P<title>\S.{3,300})$", re.I)
_HEADS_RELATED = re.compile(_OPEN + "|".join(RELATED) + r")\W{0,4}$", re.I)
_BOILERPLATE = re.compile("|".join(BOILERPLATE), re.I)
_WALLS = re.compile("|".join(WALLS), re.I)
_COMMENTS = re.compile(_OPEN + "|".join(COMMENTS) + r")\W{0,4}$", re.I)
_CREDITED = re.compile("|".join(CREDITED), re.I)
_BY = re.compile(r"(?:additional |further )?(?:reporting|writing|editing) by\b", re.I)
_POSTED, _LONGEST_POSTED = re.compile(r"\w (?:also )?(?:reported|contributed|wrote) from [A-ZÀ-Þ]"), 240
_POSTING = frozenset(("reported", "contributed", "wrote", "reporting", "from", "and", "in", "also", "near", "the", "of", "de"))
_AGES = re.compile(r"\W{0,3}(?:" + "|".join(AGES) + r")(?:\s?[|·•–—-].{0,30})?", re.I)
_WRITERS = re.compile(_OPEN + "|".join(WRITERS) + ")", re.I)
_OWN_VIEWS = re.compile("|".join((*OWN_VIEWS, REACHED_AT)), re.I)
_NAMED = r"(?-i:[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+){0,2} (?P<last>[A-ZÀ-Þ][\w.’'-]+))"
_WRITES = re.compile(_OPEN + rf"{_NAMED}) is (?:an? |the )?(?:[\w'’-]+ ){{0,6}}{WRITES}\b", re.I)
_REACHED = re.compile(r"(?:contact|reach|follow|e-?mail|write to|tips\? )\b.{0,200}(?:@|\bon (?:x|twitter|bluesky)\b)", re.I)
_IS = re.compile(
    r"[,(]?\s?(?:(?:is|was|works|writes|covers|reports|joined|teaches|leads|lives|ist|war|arbeitet|schreibt|est|es)\b|è |"
    r"has (?:been|worked|written|covered|reported|taught|lived|published|edited|won|spent|contributed|an?|more|over)\b|\*\d{4}|"
    r"\((?:born|\*|geb))",
    re.I,
)
_THINGS = re.compile(
    r"(?:advert\w*|copyright|loading|newsletters?|recommended|related|sponsored|sign[- ]?up|anzeige) "
    r"(?-i:(?!for |to |by |content |on )[a-zß-ÿ])|sponsored content (?-i:(?!for |to |by |from |on )[a-zß-ÿ])",
    re.I,
)  # words of notices that are things of the world too
_SPOKEN_TO = re.compile(
    r"\b(?:you|your|our|us|we|here|below|th(?:is|e) (?:article|story|page|(?:web)?site|material|post)|inbox|reserved|"
    r"continues?|sie|ihr|unsere?|cookies?|javascript)\b|https?:|www\.|©",
    re.I,
)
_OF_SITES = re.compile(
    r"\bcookies?\b|\bprivacy (?:policy|notice)|\bterms (?:of (?:use|service)|(?:and|&) conditions)|\bunsubscribe\b|"
    r"\bcustomer service\b|\bmay not be (?:published|reproduced|republished|rewritten)|\bsign(?:ing)? up\b",
    re.I,
)
_ASKS = re.compile(r"\W{0,4}(?:sign|to|for|click|contact|call|subscribe|get|join|register)\b|.{0,400}\bpermission\b", re.I)
_RIGHTS = re.compile(r"all rights reserved", re.I)
_YOU = re.compile(r"\byou\b(?! (?:agree|accept|consent|can|may|must|continue|visit|use|are|have|will)\b)", re.I)
_CONSENTS = re.compile(r"\b(?:by|if you) (?:continu|us|click|brows|clos|sign|visit)", re.I)
_LEAST_TOLD_YOU = 12  # words of one that says you
_LEAST_OF_SITES = 8  # words of a sentence about them
_ALL = re.compile(
    r"(?:see|view|show|read|browse|ver|voir|alle?|tout(?:es)?|tod[ao]s|vedi|bekijk) "
    r"(?:all|more|más|todas?|plus|tout(?:es)?|alle?|tutt[ei]|meer)\b|(?:scroll |go )?back to (?:the )?top\b|.{0,40}\bview all$|"
    r"this (?:story|article) has been shared\b|.{0,3}swipe (?:left|right)\b",
    re.I,
)
_OTHER_LISTS = re.compile(
    r"\b(?:tags?|topics?|filed under|share|about the|newsletters?|comments?|reply|conversation|discussion|watch|videos?|themen|"
    r"temas|schlagworte|kommentare|commentaires|comentarios|commenti)\b",
    re.I,
)  # in headings of lists of anything but stories
_FEWEST = 2  # lines of a text that is left
_BEHIND_NAME = 24  # characters behind an author's name that tell what they do
_LEAST_TOLD = 7  # words of such a sentence
_MOST_CLOSING = 5  # lines of a body's end that may be about who wrote it
_LONGEST_BIO = 600  # characters
_OFFICE, _LONGEST_OFFICE = 4, 40  # words, and characters, before a name that say what somebody is
_LEAST_AGAIN, _MOST_AGAIN = 60, 400  # characters of a paragraph that is a part of another one
_LEAST_QUOTED, _PULLED_FROM = 20, 3  # characters, and paragraphs above of one that stands in quotation marks as a whole
_IN_QUOTES = re.compile(r"[“\"«„‘][^“”\"«»„]{1,400}[”\"»“’]")
_OPENING, _MOST_PULLED = 3, 4  # paragraphs of a body's opening, and such of which no article has more
_LONGEST_SEARCHED = 100_000  # characters of a text that is searched for what it says twice; the time grows with their square
_BEHIND = 4  # lines; on the shared pages the notices of cut articles stand 1 to 3 behind, those of whole ones up to 266 before
_TOLD_OF = 60  # characters of a line that a place is told by


@lru_cache(maxsize=REMEMBERED)
def junk_line(text: str) -> bool:
    """Whether the line leads elsewhere or asks for something."""
    opening = text[:80]
    found = _NOTES.search(opening) if len(text) < 200 else None
    found = found or (_LEADS_ON.search(opening) if len(text) < 160 else None)
    return found is not None and not (_tells(text) or (":" not in text[: found.end() + 1] and speaks_of(text)))


def _tells(text: str) -> bool:
    """Whether a line that opens with a word of notices is a sentence about that thing: "Advertising aimed at children will be
    banned.", "Copyright law will change ….". It goes on in small letters and speaks to nobody."""
    if not _THINGS.match(text) or not FULL_STOP.search(text) or len(text.split()) < _LEAST_TOLD:
        return False
    return not speaks_to(text)


def speaks_to(text: str) -> bool:
    """Whether a line speaks to who reads the page, or of the page, as an article's sentences seldom do."""
    return _SPOKEN_TO.search(text) is not None


def leads_on(text: str) -> bool:
    """Whether the line opens as a pointer to something else does, however long it is."""
    return bool(_LEADS_ON.search(text[:80]))


def is_stop(text: str) -> bool:
    """Whether the line heads what comes after an article: comments, other stories, the author."""
    return len(text) < 80 and not text.endswith((";", ",")) and bool(_HEADS.search(text))  # an item of a list goes on


def heads_comments(text: str) -> bool:
    """Whether the line heads what readers say."""
    return len(text) < 60 and bool(_COMMENTS.search(text))


def is_credited(text: str) -> bool:
    """Whether the line only says who wrote along: "(Reporting by …; editing by …)", "… contributed to this report."."""
    line = text.strip()
    if len(line) >= 400 or not _CREDITED.fullmatch(line):
        return False
    # "Reporting by the Herald last year found that …" is a sentence: a credit has names and little else.
    return not _BY.match(line) or all(not w[:1].islower() or w.casefold().strip(",;.") in CREDIT_WORDS for w in line.split())


def is_posted(text: str) -> bool:
    """Whether the line only says from where they wrote who did: "Ann Lee reported from Orvik, and Ben Stein from Tarn."."""
    if len(text) > _LONGEST_POSTED or not _POSTED.search(text) or not text[:1].isupper():
        return False
    return all(not word[:1].islower() or word.strip(",.;") in _POSTING for word in text.split())


def related_title(text: str) -> str | None:
    """What a line such as "Related: …" or "Read more: …" leads to, or None."""
    match = _RELATED.match(text[:400])
    return match["title"].strip() if match else None


def leads_to_all(text: str) -> bool:
    """Whether a line of a list only leads to the whole of it, or tells how it is used."""
    return _ALL.match(text) is not None


def heads_related(text: str) -> bool:
    """Whether the line heads stories on the same thing: "Related", "More on this story:"."""
    if len(text) >= 60 or _HEADS_RELATED.match(text) is None:
        return False
    return key(text) != "more" and not _OTHER_LISTS.search(text)


def heads_stories(text: str) -> bool:
    """Whether the line heads other stories, as "Most read" does and "Tags" and "Comments" do not."""
    return is_stop(text) and not _OTHER_LISTS.search(text)


@lru_cache(maxsize=REMEMBERED)
def is_boilerplate(text: str) -> bool:
    """Whether a line of running text is the site speaking (cookies, terms, accounts), not the article."""
    opening = text[:600]
    small = opening.lower()
    found = _BOILERPLATE.search(opening) if any(stem in small for stem in BOILERPLATE_HAS) else None
    if found is None or (_RIGHTS.fullmatch(found[0]) and is_reported(text)):
        return False
    return not (_OF_SITES.search(found[0]) and (_tells_of_sites(text) or is_reported(text)))


def _tells_of_sites(text: str) -> bool:
    """Whether a line is a sentence about the cookies, terms or letters of somebody else: it asks nothing and speaks to nobody,
    quotations aside."""
    if len(text.split()) < _LEAST_OF_SITES or not FULL_STOP.search(text) or _ASKS.match(text):
        return False
    plain = _IN_QUOTES.sub("", _OF_SITES.sub("", text))
    if _SPOKEN_TO.search(plain) is None:
        return True
    return len(text.split()) >= _LEAST_TOLD_YOU and _SPOKEN_TO.search(_YOU.sub("", plain)) is None and not _CONSENTS.search(text)


def is_wall(text: str) -> bool:
    """Whether the line says that the rest is for those who pay or sign in."""
    if len(text) >= 300:
        return False
    small = text.lower()
    return any(stem in small for stem in WALLS_HAS) and bool(_WALLS.search(text))


def is_age(text: str) -> bool:
    """Whether the line says nothing but how long ago something appeared."""
    return len(text) < 60 and bool(_AGES.fullmatch(text))


def wall_behind(following: Iterable[str]) -> bool:
    """Whether one of the first lines behind a body says so; further on it is an advertisement for the paper."""
    return any(is_wall(text) for text in islice(following, _BEHIND))


def is_bio(text: str, authors: Iterable[str] = ()) -> bool:
    """Whether a line among an article's last says who wrote it. authors: who did, as far as is known."""
    if len(text) > _LONGEST_BIO:
        return False
    if _WRITERS.match(text) or _OWN_VIEWS.search(text):
        return True
    return any(_tells_of(name, text) or _leads_to(name, text) for name in authors)


def _leads_to(name: str, text: str) -> bool:
    """Whether a line says how the writer is reached: "Contact Ann Lee at alee@post.example.", "Follow Ann Lee on X."."""
    return _REACHED.match(text) is not None and name in text[: len(name) + _LONGEST_OFFICE]


def _tells_of(name: str, text: str) -> bool:
    """Whether a line opens with a name, or with a few words that say what he is, and says on: "Our correspondent Jane Doe is …"."""
    at = text.find(name, 0, len(name) + _LONGEST_OFFICE)
    if at < 0 or len(text[:at].split()) > _OFFICE or any(sign in text[:at] for sign in '.!?,:;“”„"«»'):
        return False
    return _IS.match(text[at + len(name) : at + len(name) + _BEHIND_NAME].strip()) is not None


def _is_writers(text: str, before: list[str]) -> bool:
    """Whether a line says of somebody that they write for a living, of whom the article does not speak: else it is about them."""
    named = _WRITES.match(text) if len(text) <= _LONGEST_BIO else None
    return named is not None and not any(named["last"] in other for other in before)


def closing(texts: list[str], authors: Iterable[str]) -> int:
    """How many of a body's last lines say who wrote it or wrote along, or ask for letters; never all of them."""
    names, last = tuple(authors), len(texts)
    alone = {key(name): key(name).split()[-1] for name in names if " " in name}
    at = last
    while at > max(1, len(texts) - _MOST_CLOSING):
        text = texts[at - 1]
        surname = alone.get(key(texts[at - 2])) if at > _FEWEST else None
        if surname and key(text[:_LONGEST_OFFICE]).startswith(f"{surname} ") and len(text) <= _LONGEST_BIO:
            at = last = at - 2  # "Ann Lee" on a line, and below it "Lee covers …"
            continue
        own = is_bio(text, names) or is_credited(text) or is_posted(text) or invites(text) or _is_writers(text, texts[: at - 1])
        if own or (at < len(texts) and key(text) in alone):
            last = at - 1
        elif self_note(text) not in ("correction", "update"):  # a note behind such a line goes with it; its text is kept as a note
            break
        at -= 1
    return len(texts) - last


def said_again(texts: list[str], keys: list[str]) -> set[int]:
    """Which of a body's paragraphs stand word for word within a longer one: quotations pulled out of the text. At its opening, and
    where there are many, they are its summary. keys: what each says without case and punctuation."""
    whole = "\n".join(keys)
    if len(whole) > _LONGEST_SEARCHED:
        return set()
    times = Counter(keys)
    found = {
        i
        for i, said in enumerate(keys)
        if i >= _OPENING
        and (_LEAST_AGAIN <= len(said) <= _MOST_AGAIN or _is_quoted_again(keys, texts, i))
        and times[said] == 1
        and ends_sentence(texts[i])
        and whole.count(said) > 1
    }
    return found if len(found) <= _MOST_PULLED else set()


def _is_quoted_again(keys: list[str], texts: list[str], i: int) -> bool:
    """Whether a short paragraph is a quotation as a whole that stands in one right above; a heading has words of one below."""
    if not _LEAST_QUOTED <= len(keys[i]) < _LEAST_AGAIN or _IN_QUOTES.fullmatch(texts[i]) is None:
        return False
    return any(keys[i] in above for above in keys[max(0, i - _PULLED_FROM) : i])


def told_of(line: str) -> str:
    """A line as the place of a field."""
    return f"the line “{line[:_TOLD_OF]}{'…' if len(line) > _TOLD_OF else ''}”"
