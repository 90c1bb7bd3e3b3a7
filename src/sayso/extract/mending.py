"""Text that was read in the wrong encoding by somebody before us ("â€™" for an apostrophe, "Ã©" for é) as it was meant.

in: a page's text    out: the same, with UTF-8 that was taken for windows-1252 or Latin-1 put right

Only where the page shows it twice, in signs that no language writes; then only signs that together are UTF-8 are changed. A "ß"
before a closing quote is one of these by chance, so that leads of few languages alone are believed.
"""

from __future__ import annotations

import re

from sayso.extract.words import beyond_ascii

# What the bytes 80 to BF are in windows-1252; those it leaves open, and all of them in Latin-1, are control characters.
_HIGH = bytes(range(0x80, 0xC0)).decode("cp1252", "ignore") + "".join(map(chr, range(0x80, 0xA0)))
_TAIL = f"[{re.escape(_HIGH)}]"
# Typographic quotes and dashes, a space: they stand behind a capital with an accent for good reasons too.
_PLAIN_TAIL = f"[{re.escape(''.join(c for c in _HIGH if c not in '‘’“”‚„–—…‹›«»•™ ' and c != chr(0xA0)))}]"
_SURE = re.compile(
    rf"[âðÃÂÐÑ](?:(?<=â)[€\x80]{_TAIL}|(?<=ð)[Ÿ\x9f]|(?<=Ã){_PLAIN_TAIL}|(?<=Â)[£©®°±²³´·º¿¡§\xa0«»](?![a-zà-ÿ])|"
    rf"(?<=[ÐÑ]){_TAIL}(?:[ÐÑ]{_TAIL}){{2}})"
)
_BROKEN = re.compile(rf"ð{_TAIL}{{3}}|[à-ï]{_TAIL}{{2}}|[ÂÃÄÅÎÏÐÑØÙ]{_TAIL}")
_LEADS = "âÃÂðÐÑ"
_LEAST = 2  # such signs on a page
_TIMES = 2  # some texts went wrong twice
_BYTES = {c: c.encode("cp1252") if ord(c) > 0xFF else bytes([ord(c)]) for c in _HIGH}


def mended(text: str, signs: frozenset[str] | None = None) -> str:
    """The text as it was meant; itself where nothing shows that it went wrong. signs: those of the text beyond ASCII, where they
    are known."""
    for _ in range(_TIMES):
        if (beyond_ascii(text) if signs is None else signs).isdisjoint(_LEADS) or not _went_wrong(text):
            break
        text, signs = _BROKEN.sub(_meant, text), None
    return text


def _went_wrong(text: str) -> bool:
    found = _SURE.finditer(text)
    return sum(1 for _, _ in zip(found, range(_LEAST), strict=False)) == _LEAST


def _meant(match: re.Match[str]) -> str:
    """What some signs are as UTF-8; themselves where they are none."""
    signs = match[0]
    try:
        return (bytes([ord(signs[0])]) + b"".join(_BYTES[c] for c in signs[1:])).decode("utf-8")
    except UnicodeDecodeError:
        return match[0]
