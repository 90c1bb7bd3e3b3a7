"""Search: where its passages stand, and the index of their words. Of reports that are there it is filled afterwards (`open`)."""

import sqlalchemy as sa
from alembic import op

from sayso.library.fulltext import create
from sayso.library.indexed import TO_FILL

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Bring a library up to this version."""
    op.create_table(
        "passages",
        sa.Column("first", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("last", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=op.f("fk_passages_report_reports"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("first", name=op.f("pk_passages")),
    )
    op.create_index("ix_passages_report", "passages", ["report"], unique=True)
    connection = op.get_bind()
    create(connection)
    if connection.execute(sa.text("SELECT 1 FROM reports LIMIT 1")).first() is not None:
        connection.execute(sa.text("INSERT INTO meta (key, value) VALUES (:key, '')"), {"key": TO_FILL})
