"""Who is who, as it rests: each report's appearances and the statements by and of them, kept with the report.

    reading | appearances, sayings | `people` (a name with what is told of it), `ties` (where it is seen), `sayings`

Who is one with whom is not kept: `link` weighs what rests under a name when it is asked, so that it is the same in any order of
arrival, a report that goes leaves no trace, and keeping one costs the same however many there are.
"""

from __future__ import annotations

from msgspec.structs import asdict
from sqlalchemy import Connection, delete, exists, insert, select

from sayso.library.edits import find_actors
from sayso.library.parts import parts
from sayso.library.reader import current_reading
from sayso.library.schema import people, reports, sayings, ties
from sayso.link import Appearance, Said, appearances, face_id, name_of
from sayso.link import sayings as sayings_of
from sayso.model import Reading

_SEP = " "  # between the walks of life of one row


def keep_people(c: Connection, report: str, reading: Reading) -> None:
    """Keep whom a report's current version names, and what they say in it."""
    forget_people(c, report)
    faces: dict[str, str] = {}
    seen = appearances(reading)
    for a in seen:
        face = _face(c, a)
        if face is not None:
            faces[a.actor] = face
            c.execute(insert(ties).values(report=report, actor=a.actor, person=face, name=a.name, role=a.role, day=a.day))
    rows = [_row(report, said, faces[said.actor]) for said in sayings_of(reading, seen) if said.actor in faces]
    if rows:
        c.execute(insert(sayings), rows)
    find_actors(c, report, reading)


def forget_people(c: Connection, report: str) -> None:
    """Forget whom a report names, and those whom no other does."""
    named = list(c.execute(select(ties.c.person).where(ties.c.report == report).distinct()).scalars())
    if not named:
        return
    c.execute(delete(sayings).where(sayings.c.report == report))
    c.execute(delete(ties).where(ties.c.report == report))
    for part in parts(named):
        c.execute(delete(people).where(people.c.id.in_(part), ~exists().where(ties.c.person == people.c.id)))


def keep_all_people(c: Connection) -> None:
    """Keep whom the reports of a library name that was made before people were kept."""
    for id in list(c.execute(select(reports.c.id).order_by(reports.c.id)).scalars()):
        keep_people(c, id, current_reading(c, id))


def _face(c: Connection, a: Appearance) -> str | None:
    """The row of a name with what is told of it, made where there is none."""
    id, name = face_id(a), name_of(a.name, a.kind)
    if id is None or name is None:
        return None
    if c.execute(select(people.c.id).where(people.c.id == id)).first() is None:
        c.execute(
            insert(people).values(
                id=id, kind=a.kind, key=name.key, last=name.last, short=name.short or None, fields=_SEP.join(a.fields),
                country=a.country, side=a.side,
            )
        )  # fmt: skip
    return id


def _row(report: str, said: Said, face: str) -> dict[str, object]:
    row = asdict(said)
    start, stop = row.pop("span")
    return {**row, "report": report, "person": face, "start": start, "stop": stop}
