"""Open reports are found by their words and bands, so that adding one page reads only what it reaches; a failure keeps
what was said of its source."""

from array import array

import msgspec
import sqlalchemy as sa
from alembic import op

from sayso.cluster import bands_of

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Bring a library up to this version."""
    c = op.get_bind()
    op.add_column("failures", sa.Column("outlet", sa.String(), nullable=True))
    op.add_column("failures", sa.Column("published", sa.String(), nullable=True))
    held = c.execute(sa.text("SELECT turn, report, body FROM open_reports ORDER BY turn")).all()
    op.drop_table("open_reports")
    _make()
    for turn, report, body in held:
        title, words, day, runs, keys, story, origin = msgspec.msgpack.decode(body)
        row = {"turn": turn, "report": report, "story": story, "origin": origin, "day": day, "bands": bands_of(array("Q", runs))}
        named = ", ".join(f":{name}" for name in row)
        c.execute(sa.text(f"INSERT INTO open_reports (turn, report, story, origin, day, bands) VALUES ({named})"), row)
        kept = msgspec.msgpack.encode((title, words, runs, keys))
        c.execute(sa.text("INSERT INTO open_bodies (turn, body) VALUES (:turn, :body)"), {"turn": turn, "body": kept})
        if keys:
            rows = [{"word": word, "turn": turn} for word in keys]
            c.execute(sa.text("INSERT INTO open_words (word, turn) VALUES (:word, :turn)"), rows)
    met = c.execute(sa.text("SELECT count(*) FROM words")).scalar_one()
    for (value,) in c.execute(sa.text("SELECT value FROM meta WHERE key = 'stream'")).all():
        clock = msgspec.json.encode({**msgspec.json.decode(value), "met": met, "mended": 0}).decode()
        c.execute(sa.text("UPDATE meta SET value = :clock WHERE key = 'stream'"), {"clock": clock})


def _make() -> None:
    op.create_table(
        "open_reports",
        sa.Column("turn", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("story", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("day", sa.Float(), nullable=True),
        sa.Column("bands", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=op.f("fk_open_reports_report_reports"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("turn", name=op.f("pk_open_reports")),
    )
    op.create_index("ix_open_reports_report", "open_reports", ["report"], unique=False)
    op.create_index("ix_open_reports_story", "open_reports", ["story"], unique=False)
    op.create_index("ix_open_reports_origin", "open_reports", ["origin"], unique=False)
    op.create_table(
        "open_bodies",
        sa.Column("turn", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["turn"], ["open_reports.turn"], name=op.f("fk_open_bodies_turn_open_reports"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("turn", name=op.f("pk_open_bodies")),
    )
    op.create_table(
        "open_words",
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("turn", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("word", "turn", name=op.f("pk_open_words")),
        sqlite_with_rowid=False,
    )
