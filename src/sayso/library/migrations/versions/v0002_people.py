"""Who is who: names with what is told of them, where they are seen, what they say. Filled from the readings that are there."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Bring a library up to this version."""
    op.create_table(
        "people",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("last", sa.String(), nullable=False),
        sa.Column("short", sa.String(), nullable=True),
        sa.Column("fields", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("side", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    op.create_index("ix_people_key", "people", ["key"], unique=False)
    op.create_index("ix_people_last", "people", ["last"], unique=False)
    op.create_index("ix_people_short", "people", ["short"], unique=False)
    op.create_table(
        "ties",
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_ties_person_people")),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=op.f("fk_ties_report_reports"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "actor", name=op.f("pk_ties")),
    )
    op.create_index("ix_ties_person", "ties", ["person"], unique=False)
    op.create_table(
        "sayings",
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=True),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("manner", sa.String(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("stop", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("said_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_sayings_person_people")),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=op.f("fk_sayings_report_reports"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "statement", "actor", "way", name=op.f("pk_sayings")),
    )
    op.create_index("ix_sayings_person_day", "sayings", ["person", "day"], unique=False)
    connection = op.get_bind()
    if connection.execute(sa.text("SELECT 1 FROM reports LIMIT 1")).first() is not None:  # filled where all tables are there (0005)
        connection.execute(sa.text("INSERT INTO meta (key, value) VALUES ('people', '')"))
