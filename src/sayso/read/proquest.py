"""Exports of ProQuest: documents parted by rules of low lines, their fields named in full ("Full text: …"); or, as its documents of
Word and RTF have it, headings in capitals ("FULL TEXT", "DETAILS") above the text and above the fields.

in: a text    out: its articles; None where it is no such export
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from sayso.read.item import Item, paragraphs
from sayso.read.presshead import day

_SURE = re.compile(r"^ProQuest document ID:", re.M)
_PARTED = re.compile(r"^_{20,}[ \t]*$|^[ \t]*Document \d{1,5} of \d{1,5}[ \t]*$", re.M)
_TEXT = re.compile(r"^Full text:", re.M)
_HEADED = re.compile(r"^[ \t]*FULL TEXT[ \t]*$", re.M)
_DETAILS = re.compile(r"^[ \t]*DETAILS[ \t]*$", re.M)
_RULE = re.compile(r"^_{20,}[ \t]*$", re.M)
_MOST_NAMES = 12
_NAMES = (
    "Author|Publication info|ProQuest document link|Abstract|Links|Full text|Title|Alternate title|Publication title|"
    "Subject|Location|People|Company / organization|Classification|Identifier / keyword|Pages|First page|"
    "Number of pages|Publication year|Publication date|Section|Column|Dateline|Publisher|Place of publication|"
    "Country of publication|Publication subject|ISSN|e-ISSN|Source type|Language of publication|Document type|"
    "ProQuest document ID|Document URL|Copyright|Last updated|Database|Volume|Issue|Year|Credit|Illustration|"
    "Document feature"
)
_FIELD = re.compile(rf"^(?P<name>{_NAMES}):[ \t]*", re.M)
# What may stand behind the text: no paragraph opens so.
_BEHIND = frozenset({"Title", "Publication title", "Publication year", "Publication date", "ProQuest document ID", "Document URL"})


def items_of(text: str) -> Iterator[Item] | None:
    """The articles of an export."""
    if not _SURE.search(text):
        return None
    if not _TEXT.search(text):
        return _headed(text) if _HEADED.search(text) else None
    return (item for part in _PARTED.split(text) if (item := _item(part)) is not None)


def _headed(text: str) -> Iterator[Item]:
    """The articles of an export with headings: above each text its citation, below it its details."""
    starts = list(_HEADED.finditer(text))
    above_from = 0
    for start, following in zip_longest(starts, starts[1:]):
        end = following.start() if following else len(text)
        details = _DETAILS.search(text, start.end(), end)
        fields = list(_FIELD.finditer(text, details.end() if details else end, end))
        value: dict[str, str] = {}
        for m in fields:
            value.setdefault(m["name"], text[m.end() :].partition("\n")[0].strip())
        told = paragraphs(_RULE.sub("", text[start.end() : details.start() if details else end]))
        outlet = value.get("Publication title", "")
        if told and outlet:
            yield Item(
                title=value.get("Title") or None,
                authors=_cited(text[above_from : start.start()], outlet),
                paragraphs=told,
                published=day(value.get("Publication date", "")),
                outlet=outlet.partition(";")[0].strip(),
                section=value.get("Section") or None,
            )
        above_from = fields[-1].end() if fields else end


def _cited(above: str, outlet: str) -> tuple[str, ...]:
    """Who is named before the outlet in the citation above a text ("Lee, Ann; Roe, Jon. The Harbour Post; Tarn [Tarn]. 05 Mar")."""
    for line in reversed(above.split("\n")):
        names, found, _ = line.partition(outlet)
        if found and names.count(",") <= _MOST_NAMES:
            return tuple(_turned(name) for name in names.split(";") if "," in name)
    return ()


def _item(part: str) -> Item | None:
    found = list(_FIELD.finditer(part))
    whole = next((m for m in found if m["name"] == "Full text"), None)
    if whole is None:
        return None
    behind = next((m for m in found if m.start() > whole.start() and m["name"] in _BEHIND), None)
    value: dict[str, str] = {}
    for k, m in enumerate(found):
        if whole.start() < m.start() < (behind.start() if behind else len(part)):
            continue  # a paragraph that opens like a field
        end = found[k + 1].start() if k + 1 < len(found) else len(part)
        value.setdefault(m["name"], " ".join(part[m.end() : end].split()))
    told = paragraphs(part[whole.end() : behind.start() if behind else len(part)])
    if not told:
        return None
    at = value.get("Publication date") or value.get("Publication info", "")
    above = [line.strip() for line in part[: found[0].start()].splitlines() if line.strip()]
    return Item(
        title=value.get("Title") or (above[-1] if above else None),
        authors=tuple(_turned(name) for name in value.get("Author", "").split(";") if name.strip()),
        paragraphs=told,
        published=day(at),
        outlet=value.get("Publication title", "").partition(";")[0].strip() or None,
        section=value.get("Section") or None,
    )


def _turned(name: str) -> str:
    """A name as people say it: "Lee, Ann" is Ann Lee."""
    last, comma, first = name.strip(" .").partition(",")
    return f"{first.strip()} {last.strip()}" if comma and "," not in first else name.strip()
