"""Captions: what a picture shows, told apart from who took it.

in: a caption as it stands on the page    out: `Caption` with text and credit.
"""

from __future__ import annotations

import re

from sayso.extract.words import key, squeeze
from sayso.model import Caption

# Words that open a credit.
_SAYS = (
    r"photographs?|photos?|photo credit|pictures?|pic|images?|image credit|image source|credits?|foto|fotos|bild|bilder|bildquelle|"
    r"quelle|source|fuente|fonte|crédits?|crédit photo|imagen|immagine|imagem|kuva|zdj\.?|fot\.?|zdjęcie|фото|fotografia|fotoğraf|"
    r"illustration|grafik|graphic|photo illustration|courtesy"
)
_NAMES = (
    r"AP|AFP|Getty(?: Images)?|Reuters|REUTERS|EPA|dpa|PA|EFE|ANSA|Shutterstock|Alamy|Bloomberg|Rex|imago|Imago|IMAGO|Keystone|"
    r"picture alliance|iStock|Xinhua|Anadolu|Zuma|ZUMA|SOPA Images|NurPhoto"
)
_CREDIT = re.compile(
    rf"(?:^|(?<=[\s.!?”\"’)»]))[\[(]?(?:(?:(?:staff|handout)\s)?(?:{_SAYS})(?:\s(?:by|av|di|de)\s(?-i:(?=[^\Wa-zß-ÿ]))|\s?:|\s?©|\.\.\.|…)\s*|"
    r"(?:©|\(c\)|\bcourtesy of)\s*)(?P<who>[^\n]{2,120})$",
    re.I,
)
_GLUED = re.compile(
    rf"(?:(?<=[.!?”\"’)])(?:{_SAYS})|(?<=[^\W\d_])(?-i:Quelle|Foto|Photo|Bild|Image|Picture|Credit|Source))(?:\s?:|\.\.\.|…)\s*(?P<who>[^\n]{{2,120}})$",
    re.I,
)
_BRACKET = re.compile(r"\s*[\[(](?P<who>[^()\[\]]{2,90})[\])]\s*\.?$")
_AGENCY_TAIL = re.compile(rf"(?:^|(?<=[.!?”\"’)]))\s*(?P<who>[^.!?\n]{{0,60}}(?:/|\s[-|]\s|via )\s?(?:{_NAMES})[^.!?\n]{{0,40}})$")
_NAMES_WORD = r"[A-ZÀ-Þ][\w.’'&-]*"
_AGENCY_FIRST = re.compile(rf"(?<=[.!?”\"’)])\s+(?P<who>(?:{_NAMES})\s?/\s?{_NAMES_WORD}(?:\s{_NAMES_WORD}){{0,3}})$")
_SLASHED = re.compile(
    rf"(?<=[.!?”\"’)])\s+(?:[|·–—]\s)?(?P<who>(?:{_NAMES_WORD}\s){{0,3}}{_NAMES_WORD}\s?/\s?{_NAMES_WORD}(?:\s{_NAMES_WORD}){{0,3}})$"
)
# One of the signs behind each pattern is in whatever it finds: looking for them first spares most captions the patterns.
_CREDITS = (
    (_GLUED, (":", "...", "…")),
    (_CREDIT, ("",)),  # its "by" may be anywhere
    (_AGENCY_TAIL, ("/", "-", "via ")),
    (_AGENCY_FIRST, ("/",)),
    (_SLASHED, ("/",)),
)
_AGENCY = re.compile(rf"\b(?:{_NAMES}|Images|Photo|Photos|Handout|Courtesy|Image|Picture|Foto|Credit|Via|via)\b")


# What a terminal browser leaves of a picture before its caption: "[]", "[quay.jpg]".
_HOLE = re.compile(r"(?:\[(?:|IMAGE|INLINE|[^\[\]\s]{1,80}\.(?:jpe?g|png|webp|gif|svg|avif))\]\s*){1,5}", re.I)
_SLASHED_BRACKET = re.compile(
    rf"(?:File(?: photo)?: ?)?(?:{_NAMES_WORD}\s){{1,3}}{_NAMES_WORD}\s?/\s?{_NAMES_WORD}(?:\s{_NAMES_WORD}){{0,3}}"
)
# What agencies' sites write around a caption: "[1/3]", "Item 1 of 3", "Purchase Licensing Rights, opens new tab".
_COUNTED = re.compile(r"^(?:item \d{1,3} of \d{1,3}|\[\d{1,3}/\d{1,3}\]|\d{1,3} of \d{1,3} \|)\s*(?=\S)", re.I)
_LONGEST_OFFER, _OFFERS = 80, ("Rights", "tab", "window")
_LICENSED = re.compile(r"\s*\b(?:purchase|acquire) licensing rights(?:, opens (?:in )?(?:a )?new (?:tab|window))?\W*$", re.I)
# "(Staff photo by Gene Parks)"
_STAFFED = re.compile(rf"(?:[\w-]{{2,20}} ){{1,3}}(?:{_SAYS})(?:\sby|\s?:)\s(?-i:(?=[^\Wa-zß-ÿ]))", re.I)
_LONGEST_CAPTIONED, _LONGEST_WHO = 300, 60  # characters
_CREDIT_WORDS, _LEAST_SHOWN = 5, 15  # words of a credit, and characters of what a picture shows
_AGENCY_BEFORE = re.compile(
    rf"(?P<who>(?:AFP via Getty Images|PA Media|EPA-EFE|{_NAMES}))\s(?P<shown>[A-ZÀ-Þ][^\n]{{{_LEAST_SHOWN},{_LONGEST_CAPTIONED}}})"
)
_LEAST_WORDS_SHOWN = 5
_OF_PICTURE = re.compile(
    r"\W{0,2}(?:photograph|photo|foto|image|picture|credit|bild|imagen|immagine|imagem)s?(?: credit| by)?\s?(?::|\.\.\.|…|by\b)",
    re.I,
)
_SIGNED_PICTURE = re.compile(r"(?:[A-ZÀ-Þ][\w.’'-]{1,20}\s){1,4}\([A-ZÀ-Þ]{2,20}(?:[ /][A-ZÀ-Þ]{2,20}){0,3}\)")
_FILED = re.compile(r"(?:file(?: photo)?|archive?|archiv(?:bild)?):", re.I)
_LABELLED = re.compile(rf"\W*(?=[^\Wa-zß-ÿ]|©)(?i:(?:staff |handout )?(?:{_SAYS}|©|\(c\)|file|archiv))")
_SIGN = re.compile(r"[/:©…]|\.\.\.|\(c\)| by ")  # one of these is in every such credit
_LONGEST_CREDITED = 5_000  # what is longer is no caption
_BETWEEN_NAMES = frozenset(("via", "for", "by", "of", "the", "and", "von", "für", "de", "van", "der", "di", "du", "und", "et"))


def caption_of(text: str, credit: str | None = None) -> Caption | None:
    """The caption that a line is; None where nothing is left beside the credit."""
    words, who = split_credit(_COUNTED.sub("", without_hole(squeeze(text)), count=1).rstrip(" |–—-"))
    said = squeeze(credit or "")
    if said and words.endswith(said):
        words = words[: -len(said)].rstrip(" |–—-/(")
    who = bare_credit(said) or who
    if not key(words):
        return None
    return Caption(text=words, credit=who or None)


def without_hole(text: str) -> str:
    """A line without what a terminal browser leaves of a picture before it."""
    hole = _HOLE.match(text) if text[:1] == "[" else None
    return text[hole.end() :] if hole else text


def described_for(text: str) -> str | None:
    """The agency before what a picture shows, as it is told to who cannot see it ("Getty Images The dam seen from the air");
    None of a line that says something of the agency, or is a headline."""
    match = _AGENCY_BEFORE.match(text) if len(text) <= _LONGEST_CAPTIONED else None
    words = match["shown"].split() if match else []
    if match is None or len(words) < _LEAST_WORDS_SHOWN or text.endswith((".", "”", '"', ":", "?")):
        return None
    return match["who"] if sum(w[0].islower() for w in words) * 2 >= len(words) else None


def is_labelled_credit(text: str) -> bool:
    """Whether a line is nothing but a credit that says that it is a picture's ("Credit...Dana Rook", "Photograph: Dana Rook"),
    and no source, right or agency of a text."""
    return len(text) <= _LONGEST_WHO * 2 and _OF_PICTURE.match(text) is not None and is_credit(text)


def is_signed_picture(text: str) -> bool:
    """Whether a line is a name with an agency in brackets and capitals, as papers write below a caption: "Dana Rook (LANTERN)"."""
    return len(text) <= _LONGEST_WHO * 2 and _SIGNED_PICTURE.fullmatch(text) is not None


def is_licensed(text: str) -> bool:
    """Whether a line is a caption behind which an agency sells the picture."""
    return text[-_LONGEST_OFFER:].rstrip(" .").endswith(_OFFERS) and _LICENSED.search(text) is not None


def split_credit(text: str) -> tuple[str, str | None]:
    """A caption's words and its credit, where it ends with one ("… Photograph: A. Name/Agency", "(Image: Agency)", "© Agency")."""
    if len(text) > _LONGEST_CREDITED:
        return text, None
    if is_licensed(text):
        text = _LICENSED.sub("", text)
    if twice := _credited_twice(text):
        return twice
    bracket = _BRACKET.search(text)
    if bracket and (staffed := _STAFFED.match(bracket["who"])):
        return text[: bracket.start()].rstrip(), bracket["who"][staffed.end() :].strip()
    if bracket and (_AGENCY.search(bracket["who"]) or _is_filed(bracket["who"])):
        return text[: bracket.start()].rstrip(), bare_credit(bracket["who"])
    for pattern, signs in _CREDITS:
        if any(sign in text for sign in signs) and (match := pattern.search(text)):
            return text[: match.start()].rstrip(" |–—-([/"), bare_credit(match["who"])
    return text, None


def _credited_twice(text: str) -> tuple[str, str] | None:
    """The words and the credit of a picture whose credit was copied on both sides of what it shows, behind it without a space:
    "PA Foto Lorries waiting on the quayPA Foto"."""
    if len(text) > _LONGEST_CAPTIONED:
        return None
    words = text.split(" ", _CREDIT_WORDS)
    for n in range(min(_CREDIT_WORDS, len(words) - 1), 0, -1):
        who = " ".join(words[:n])
        said = text[len(who) : -len(who)]
        if len(who) > 1 and text.endswith(who) and len(said) >= _LEAST_SHOWN and not said[-1].isspace() and who[0].isupper():
            return said.strip(), who
    return None


def _is_filed(who: str) -> bool:
    """Whether what stands in brackets names a photographer and an agency ("Jane Doe/Lantern Agency", "File: Jane Doe")."""
    return _FILED.match(who) is not None or _SLASHED_BRACKET.fullmatch(who) is not None


def is_captioned(text: str) -> bool:
    """Whether a line among paragraphs is surely a caption: short, and it ends with a credit that has a label or two names."""
    if len(text) > _LONGEST_CAPTIONED or _SIGN.search(text[-_LONGEST_WHO * 2 :]) is None:
        return False
    words, who = split_credit(text)
    if who is None or len(who) > _LONGEST_WHO or not key(words) or text.endswith((".", "”", '"')):
        return False
    if any(w[0].islower() and w not in _BETWEEN_NAMES for w in who.split() if w[0].isalpha()):
        return False
    return "/" in who or _LABELLED.match(text[len(words) :]) is not None


def bare_credit(text: str) -> str | None:
    """A credit without the word that opens it."""
    words = re.sub(r"^\W*(?:file(?: photo)?|" + _SAYS + r")(?:\s?(?:by|:|©|\.\.\.|…)|(?=\s*$))\s*|^\W+", "", text, flags=re.I)
    words = squeeze(words).strip(" []|–—-")
    words = words if "(" in words and words[0] != "(" else words.strip("()")
    return words or None


def is_credit(text: str) -> bool:
    """Whether a short line is nothing but a credit."""
    words, who = split_credit(text)
    return len(text) <= 120 and who is not None and not key(words)


def is_agency(text: str) -> bool:
    """Whether a short line is nothing but the name of who took the picture ("Agency Images", "A. Name/Agency")."""
    return len(text) <= 60 and (is_credit(text) or (bool(_AGENCY.search(text)) and len(text.split()) <= 4))


def once(captions: list[Caption]) -> tuple[Caption, ...]:
    """Each caption once, the fuller of two that say the same."""
    found: dict[str, Caption] = {}
    for caption in captions:
        k = key(caption.text)
        if k not in found or (caption.credit and not found[k].credit):
            found[k] = caption
    credits = {key(c.credit) for c in captions if c.credit}
    return tuple(c for k, c in found.items() if c.credit or k not in credits)
