"""What programs that copy pages write on top of the text: "Title: …", "URL Source: …", or YAML between two lines of dashes.

in: a text    out: what is said there of the page, and the text behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from sayso.extract.dates.door import stamp
from sayso.extract.lines.people import people
from sayso.extract.words import key, squeeze

_LABELLED = re.compile(
    r"\s{0,99}(?:(?:Title: [^\n]{1,500}|URL Source: [^\n]{1,2000}|(?:Published Time|Warning|Description|Author|Number of Pages): "
    r"[^\n]{0,2000})\n\s{0,99}){1,12}Markdown Content:[ \t]*(?:\n|$)"
)
_YAML = re.compile(r"\s{0,99}---[ \t]*\n(?P<lines>(?:[^\n]{0,2000}\n){1,60}?)---[ \t]*(?:\n|$)")
_PASTED = re.compile(
    r"\s{0,99}(?P<url>https?://[^\s<>]{8,2000})[ \t]*\n\s{0,99}(?P<next>\S[^\n]{0,2000})"
)  # somebody’s note of where it is from
_FIELD = re.compile(r"(?P<name>[A-Za-z][\w ]{0,30}):[ \t]*(?P<value>[^\n]*)")
_ITEM = re.compile(r"\s*-\s+(?P<value>\S.*)")
_HEADING = re.compile(r"^\s{0,3}#{1,3}\s+(?P<text>[^\n]{1,400})|^(?P<set>[^\n]{1,400})\n={3,}\s*$", re.M)
_NAMES = {
    "title": "title", "headline": "title", "url": "url", "url source": "url", "source": "url", "link": "url", "canonical": "url",
    "published": "published", "published time": "published", "date": "published", "author": "authors", "authors": "authors",
    "by": "authors", "site": "outlet", "sitename": "outlet", "site name": "outlet", "publisher": "outlet", "hostname": "",
}  # fmt: skip
_TAIL = re.compile(r"\s(?:\||-|–|—|·|»|:)\s[^|]{2,60}$")
_ADDRESS = re.compile(r"https?://\S+$")
_LEAST = 3  # words of a heading that is told to be the title


class Front(Struct, frozen=True, kw_only=True):
    """What stands on top of a copied text of the page it is from."""

    title: str | None = None
    url: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None


def front_of(content: str) -> tuple[Front, str]:
    """What a text says of itself on top, and the text without that."""
    head = content[:40_000]
    if labelled := _LABELLED.match(head):
        return _front(labelled[0], content[labelled.end() :]), content[labelled.end() :]
    if (yaml := _YAML.match(head)) and _is_yaml(yaml["lines"].split("\n")):
        return _front(yaml["lines"], content[yaml.end() :]), content[yaml.end() :]
    if (pasted := _PASTED.match(head)) and not _ADDRESS.match(pasted["next"]):
        return Front(url=pasted["url"]), content[pasted.end("url") :]
    return Front(), content


def _is_yaml(lines: Sequence[str]) -> bool:
    """Whether lines between two rules are fields, two of which are known, and no text."""
    fields = [m["name"].lower() for line in lines if (m := _FIELD.match(line))]
    others = (line for line in lines if line.strip() and not (line[0] in " \t#-" or _FIELD.match(line)))
    return sum(_NAMES.get(name, "") != "" for name in fields) > 1 and next(others, None) is None


def _front(head: str, body: str) -> Front:
    said: dict[str, list[str]] = {}
    name = ""
    for line in head.splitlines():
        if field := _FIELD.match(line):
            name = _NAMES.get(field["name"].lower(), "")
            value = field["value"]
        elif item := _ITEM.match(line):
            value = item["value"]
        else:
            continue
        if name and (bare := squeeze(value).strip("\"'[] ")):
            said.setdefault(name, []).append(bare)
    first = {name: values[0] for name, values in said.items()}
    return Front(
        title=_title(first.get("title"), body),
        url=next((u for u in said.get("url", []) if _ADDRESS.match(u)), None),
        published=stamp(first.get("published")),
        authors=people(a.replace('"', "").strip("[] ") for a in said.get("authors", [])),
        outlet=first.get("outlet"),
    )


def _title(window: str | None, body: str) -> str | None:
    """The title in a window's title ("Ferry aground off Tarn - Northern Courier"): a heading that it opens with, or all of it where
    no heading says it."""
    if not window:
        return None
    said = key(window)
    for match in _HEADING.finditer(body[:200_000]):
        text = squeeze(re.sub(r"\]\([^()\s]*\)|[*_\[\]#]", "", match["text"] or match["set"]))
        if len(text.split()) >= _LEAST and said.startswith(key(text)):
            return text
    tail = _TAIL.search(window)
    return window[: tail.start()] if tail and "|" in tail[0] and len(window[: tail.start()].split()) >= _LEAST else window
