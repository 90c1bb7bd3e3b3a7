"""People's corrections, and where the stream placed a report beside where a person put it."""

import sqlalchemy as sa
from alembic import op

from sayso.library.people import keep_all_people

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Bring a library up to this version."""
    op.create_table(
        "edits",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("made", sa.String(), nullable=False),
        sa.Column("undone", sa.String(), nullable=True),
        sa.Column("what", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_edits")),
    )
    op.create_table(
        "edit_places",
        sa.Column("edit", sa.Integer(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["edit"], ["edits.number"], name=op.f("fk_edit_places_edit_edits"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("edit", "part", name=op.f("pk_edit_places")),
    )
    op.create_index("ix_edit_places_report", "edit_places", ["report"])
    op.add_column("members", sa.Column("placed", sa.String(), nullable=True))
    op.execute("UPDATE members SET placed = story")
    connection = op.get_bind()
    if connection.execute(sa.text("DELETE FROM meta WHERE key = 'people'")).rowcount:
        keep_all_people(connection)
