"""An open report keeps what it begins with and whose names it has, so that follow-ups find its story."""

import msgspec
import sqlalchemy as sa
from alembic import op

from sayso.cluster import Sketch, sketch
from sayso.library.packed import unpack_article

revision = "0007"
down_revision = "0006"

_OPEN = "SELECT turn, report, body FROM open_reports JOIN open_bodies USING (turn)"


def upgrade() -> None:
    """Bring a library up to this version."""
    c = op.get_bind()
    for turn, report, body in c.execute(sa.text(_OPEN)).all():
        title, words, runs, keys = msgspec.msgpack.decode(body)
        found = _sketch(c, report, frozenset(words))
        kept = msgspec.msgpack.encode((title, words, runs, keys, sorted(found.head), sorted(found.people)))
        c.execute(sa.text("UPDATE open_bodies SET body = :body WHERE turn = :turn"), {"body": kept, "turn": turn})


def _sketch(c: sa.Connection, report: str, words: frozenset[str]) -> Sketch:
    """The sketch of the version that was placed: the first of those words."""
    held = c.execute(sa.text("SELECT article FROM versions WHERE report = :report ORDER BY number"), {"report": report})
    articles = (unpack_article(body) for (body,) in held.all())
    made = (sketch(a.title, a.text) for a in articles)
    return next((s for s in made if s.words == words), Sketch(title=frozenset(), words=words))
