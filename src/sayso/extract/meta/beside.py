"""What the state of a page's scripts says of an article beside its text: who wrote it, when, for whom, in which section.

in: the objects around the text, the innermost first, and those that others point to    out: `Beside`

Every site calls these fields as it likes, so that a field is told by its name and by what it holds: a day is no day that can't be
read as one, a person nobody whose name is none. What is not there stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import Struct

from sayso.extract.dates.door import Hints, stamp
from sayso.extract.lines.names import AGENCIES
from sayso.extract.lines.people import Byline, credited
from sayso.extract.words import hyphened, key, row, squeeze

State = Mapping[str, Any]
# Names of fields without their humps and hyphens, in order of trust.
_PUBLISHED = row(
    """firstpublished firstpublishdate firstpublisheddate firstpublishedat firstpublishedon firstpublishedtime firstpublishedutc
    firstpublication firstpublicationdate initialpublishdate initialpublicationdate originalpublishdate originalpublicationdate
    originallypublished originallypublishedat publisheddate publishedat publishdate publishedtime publicationdate
    publicationtime published datepublished datetimepublished displaydate publishedon publishedutc publisheddatetime
    publishdatetime publicationdatetime publishedtimestamp publishtimestamp pubdate pubtime releasedate publish publishtime issued
    publishdt pubdt deploydt regdt regdate date"""
)
_MODIFIED = row(
    """modifieddate modifiedat datemodified lastmodified lastmodifieddate lastupdated lastupdateddate lastupdateddatetime
    lastpublished lastpublishedat updateddate updatedat updatedon dateupdated modified updated updatetime
    redeploydt moddt moddate updatedt"""
)
_AUTHORS = row("authors author bylines byline contributors contributor writers writer reporters reporter creator creators credits")
_OUTLETS = row("publisher outlet publication sitename website newspaper brand")
_SECTIONS = row("primarysection section sectionname category categoryname primarycategory taxonomy")
_URLS = row("canonicalurl canonical permalink canonicallink")
_NAMES = row("name fullname displayname writername authorname reportername title label text byline basic by default")
_PARTED = (("firstname", "lastname"), ("givenname", "familyname"), ("first", "last"))
_INSIDE = row("author contributor person profile user node attributes fields")
_BOXES = frozenset(row("meta metadata attributes fields dates info details data header head publishing system sys context"))
_MOST_NAMES, _DEEPEST, _LONGEST_NAME = 20, 5, 200
_MOST_BOXES = 12  # objects around a text, and in them, that are asked


class Beside(Struct, frozen=True, kw_only=True):
    """What stands beside an article; each None or empty where it is not said."""

    by: Byline = Byline()
    published: str | None = None
    modified: str | None = None
    outlet: str | None = None
    section: str | None = None
    url: str | None = None


def beside(around: Iterable[State], pointed: Mapping[str, State], hints: Hints, outlet: str | None) -> Beside:
    """What the objects around an article say of it. pointed: by their names the objects to which others point.  outlet: as the page
    has it, by which its own name among the authors is told."""
    fields = [fields_of(box) for box in _boxes(around)]
    said = next((n for v in _values(fields, _OUTLETS) for n in _texts(v, pointed) if n and len(n) <= 80 and "://" not in n), None)
    return Beside(
        by=_by(fields, pointed, outlet or said),
        published=next((day for v in _values(fields, _PUBLISHED) if (day := _moment(v, hints))), None),
        modified=next((day for v in _values(fields, _MODIFIED) if (day := _moment(v, hints))), None),
        outlet=said,
        section=_section(fields, pointed),
        url=next((v for v in _values(fields, _URLS) if isinstance(v, str) and v.startswith(("http", "/"))), None),
    )


def _by(fields: list[dict[str, Any]], pointed: Mapping[str, State], outlet: str | None) -> Byline:
    """The people of the first field that names some."""
    for value in _values(fields, _AUTHORS):
        by = credited(list(_texts(value, pointed)), outlet)
        people = [n for n in by.names if " " in n or key(n) in AGENCIES or not n.isascii()]
        if people and len(people) == len(by.names):
            return by
    return Byline()


def _section(fields: list[dict[str, Any]], pointed: Mapping[str, State]) -> str | None:
    for value in _values(fields, _SECTIONS):
        inner = value.get("primary_section", value) if isinstance(value, dict) else value
        name = next(_texts(inner, pointed), "")
        if name and len(name) <= 60 and "/" not in name:
            return name
    return None


def _boxes(around: Iterable[State]) -> Iterator[State]:
    """The objects, and behind each what it keeps in boxes of its own ("meta", "attributes")."""
    for n, box in enumerate(around):
        if n >= _MOST_BOXES:
            return
        yield box
        yield from (v for k, v in box.items() if k.lower() in _BOXES and isinstance(v, dict))


def names_in(value: Any) -> Iterator[str]:
    """The names that a value holds, where it points to no other: "Ann Lee", {"by": [{"name": "Ann Lee"}]}."""
    return _texts(value, {})


def fields_of(box: State) -> dict[str, Any]:
    """An object's fields by their plain names: "published_at" and "publishedAt" are one."""
    named: dict[str, Any] = {}
    for name, value in box.items():
        named.setdefault(hyphened(name[:60]).casefold().replace("-", "").replace("_", ""), value)
    return named


def _values(fields: list[dict[str, Any]], names: tuple[str, ...]) -> Iterator[Any]:
    """The values under the first names, of the innermost object first."""
    for box in fields:
        yield from (box[name] for name in names if box.get(name))


def _moment(value: Any, hints: Hints) -> str | None:
    if isinstance(value, dict):
        value = next((value[k] for k in ("iso", "date", "utc", "value", "timestamp", "$date") if value.get(k)), None)
    return stamp(value, hints) if not isinstance(value, bool) else None


def _texts(value: Any, pointed: Mapping[str, State], depth: int = 0) -> Iterator[str]:
    """The names that a value holds: itself, that of an object, of each in a list, of what is pointed to."""
    if depth > _DEEPEST:
        return
    if isinstance(value, str):
        name = squeeze(value)
        if name and len(name) <= _LONGEST_NAME and not name.startswith(("http", "/")):
            yield name
    elif isinstance(value, list):
        for item in value[:_MOST_NAMES]:
            yield from _texts(item, pointed, depth + 1)
    elif isinstance(value, dict):
        box = fields_of(value)
        ref = box.get("ref") or (box.get("id") if len(box) <= 3 else None)
        if "name" not in box and isinstance(ref, str) and ref in pointed:
            yield from _texts(pointed[ref], pointed, depth + 1)
            return
        if parted := next((f"{box[a]} {box[b]}" for a, b in _PARTED if box.get(a) and box.get(b)), None):
            yield squeeze(parted)
            return
        for name in _NAMES:
            if found := list(_texts(box[name], pointed, depth + 1) if box.get(name) else ()):
                yield from found
                return
        if inner := next((box[k] for k in _INSIDE if box.get(k)), None):
            yield from _texts(inner, pointed, depth + 1)
