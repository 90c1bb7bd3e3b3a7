"""Words and white space: the small tools that every file of the room shares.

in: text    out: text, or what it weighs.
"""

from __future__ import annotations

import re
import unicodedata

REMEMBERED = 32_768
"""Lines that what is asked of a line more than once is remembered for: more than nearly any page has."""
_CONTROL = re.compile(
    r"[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
    r"|(?<=[A-Za-zÀ-ɏ])[\u200c\u200d]+(?=[A-Za-zÀ-ɏ])"
)
_WORD = re.compile(r"\w+")
# Scripts that part no words: Thai to Khmer, kana, Han, Hangul counts as alphabetic.
DENSE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
SIGNS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Those that are syllables or ideograms: kana, Han, Hangul."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Letters that are neither large nor small: Hebrew to Thai, Korean, kana, Han.
CASELESS = "\u0590-\u06ff\u0900-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_END = re.compile(r"[.!?…。！？｡:;।؟۔]['\"”’»“‘›)\]】」』]*\W*$")
_CREDITED_END = re.compile(
    r"[.!?…]['\"”’»“‘›]*(\s\((?:additional |further )?(?:reporting|writing|editing) by [^()]{3,300}\))$", re.I
)
_LONGEST_CREDIT = 320  # characters
_SPACED = 10  # times as long as its words a short text may be, with its white space
_ASCII = bytes(range(0x80))
_KEYED = bytes(ord(chr(sign).lower()) if re.match(r"\w", chr(sign), re.ASCII) else ord(" ") for sign in range(0x100))
"""By sign of ASCII, what it is in a line's key: small letters, digits, spaces."""


def table(words: str) -> frozenset[str]:
    """A set of words, written as one text."""
    return frozenset(words.split())


def row(words: str) -> tuple[str, ...]:
    """Words in order, written as one text."""
    return tuple(words.split())


def squeeze(text: str) -> str:
    """`text` on one line: single spaces, none at the ends, no control characters."""
    line = " ".join(text.split())
    return line if line.isprintable() else " ".join(_CONTROL.sub("", line).split())


def squeezed(text: str | None, most: int) -> str:
    """A short text squeezed; empty where there is none, or it has more than `most` characters: an element may hold a whole page."""
    if not text or len(text) > _SPACED * most:
        return ""
    text = squeeze(text)
    return text if len(text) <= most else ""


def beyond_ascii(text: str) -> frozenset[str]:
    """The signs of a text that are not ASCII, each once: what it has none of need not be looked for in it."""
    if text.isascii():
        return frozenset()
    return frozenset(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def hyphened(name: str) -> str:
    """A name of a program's with hyphens for its humps: "article-Body"."""
    return name if name.islower() else _CAMEL.sub("-", name)


def weight(text: str) -> int:
    """How much text it is, in characters of a Latin script; a Han or kana sign counts as three."""
    return len(text) if text.isascii() else len(text) + 2 * len(DENSE.findall(text))


def key(text: str) -> str:
    """`text` without case, punctuation and accents of typography, to tell whether two lines say the same."""
    if text.isascii():
        return b" ".join(text.encode().translate(_KEYED).split()).decode()
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def word_count(text: str) -> int:
    """Words; a sign of a script that parts none counts as half a word."""
    dense = 0 if text.isascii() else len(DENSE.findall(text))
    return dense // 2 if dense > len(text) // 3 else len(text.split())


def ends_sentence(text: str) -> bool:
    """Whether the line ends as a sentence does; a credit in brackets may stand behind it: "It burnt. (Reporting by …)"."""
    return bool(_END.search(text[-12:])) or bool(credit_behind(text))


def credit_behind(text: str) -> str:
    """The credit in brackets behind a line's last sentence: "(Reporting by …; Editing by …)"; empty where there is none."""
    found = _CREDITED_END.search(text[-_LONGEST_CREDIT:]) if text.endswith(")") else None
    return found[1].strip() if found else ""
