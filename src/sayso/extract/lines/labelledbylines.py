"""What opens a byline in languages whose letters have no capitals, or whose articles stand before names: Arabic, Hebrew, Chinese,
Cyrillic, Greek.

in: a line    out: the names behind its label ("بقلم", "מאת", "作者", "文/", "Авторка", "Του"), or None.
"""

from __future__ import annotations

import re

_LONGEST = 80  # characters of such a line
_ARABIC = r"[\u0620-\u06ff]{2,15}(?: [\u0620-\u06ff]{2,15}){1,4}"
_HEBREW = r"[\u05d0-\u05ea][\u05d0-\u05ea'\"׳״-]{0,14}(?: [\u05d0-\u05ea][\u05d0-\u05ea'\"׳״-]{0,14}){1,3}"
_HAN = r"[\u4e00-\u9fff·]{2,6}(?:[、，,/ ]{1,2}[\u4e00-\u9fff·]{2,6}){0,4}"
_LARGE = r"[А-ЯЁЄІЇҐΑ-ΩΆΈΉΊΌΎΏ]"
_CASED = rf"{_LARGE}[\w.’'-]{{1,20}}(?: {_LARGE}[\w.’'-]{{0,20}}){{1,3}}"
_MORE = rf"{_CASED}(?:(?:, | и | та | і | και ){_CASED}){{0,3}}"
_LABELLED = re.compile(
    rf"\W{{0,3}}(?:(?:بقلم|(?:إعداد|كتب\S?|تقرير)\s?(?=[:/]))\s?[:/]?\s?(?P<arabic>{_ARABIC})|"
    rf"מאת\s?:?\s?(?P<hebrew>{_HEBREW})|"
    rf"(?:(?:作者|撰文|记者|記者)(?:\s?[:：/／]\s?|\s)|(?:文|撰稿)\s?[:：/／]\s?)(?P<han>{_HAN})|"
    rf"(?i:автор(?:ка|ы|и)?(?: (?:текста?|статьи|статті))?)\s?:?\s(?P<cyrillic>{_MORE})|"
    rf"(?:Γράφ(?:ει|ουν) (?:ο|η|οι)|Του|Της|Των|ΤΟΥ|ΤΗΣ)\s?:?\s(?P<greek>{_MORE}))\W{{0,3}}"
)
_JOINED = re.compile(r"[、，,/ ]{1,2}")


def labelled(line: str) -> str | None:
    """The names of a line that opens so and has nothing else, parted by commas; None of any other line."""
    if len(line) > _LONGEST or line.isascii():
        return None
    found = _LABELLED.fullmatch(line)
    if found is None:
        return None
    if han := found["han"]:
        return ", ".join(filter(None, _JOINED.split(han)))
    return found["arabic"] or found["hebrew"] or found["cyrillic"] or found["greek"]
