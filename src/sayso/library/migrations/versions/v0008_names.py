"""An open report keeps which of its words are of names, so that what it shares with another tells actors from the matter."""

import msgspec
import sqlalchemy as sa
from alembic import op

from sayso.cluster import sketch
from sayso.library.packed import unpack_article

revision = "0008"
down_revision = "0007"

_OPEN = "SELECT turn, report, body FROM open_reports JOIN open_bodies USING (turn)"


def upgrade() -> None:
    """Bring a library up to this version."""
    c = op.get_bind()
    for turn, report, body in c.execute(sa.text(_OPEN)).all():
        before = msgspec.msgpack.decode(body)[:6]
        kept = msgspec.msgpack.encode((*before, sorted(_names(c, report, frozenset(before[1])))))
        c.execute(sa.text("UPDATE open_bodies SET body = :body WHERE turn = :turn"), {"body": kept, "turn": turn})


def _names(c: sa.Connection, report: str, words: frozenset[str]) -> frozenset[str]:
    """The names of the version that was placed: the first of those words."""
    held = c.execute(sa.text("SELECT article FROM versions WHERE report = :report ORDER BY number"), {"report": report})
    articles = (unpack_article(body) for (body,) in held.all())
    made = (sketch(a.title, a.text) for a in articles)
    return next((s.names for s in made if s.words == words), frozenset())
