"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Bring a library up to this version."""
    op.create_table(
        "failures",
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("hint", sa.String(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("first", sa.String(), nullable=False),
        sa.Column("last", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("source", name=op.f("pk_failures")),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "readings",
        sa.Column("text_sha256", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("text_sha256", "day", "language", "made_by", name=op.f("pk_readings")),
    )
    op.create_table(
        "reports",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("own_id", sa.String(), nullable=True),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("outlet", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("published", sa.String(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("extent", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
    )
    op.create_index("ix_reports_day", "reports", ["day"], unique=False)
    op.create_index("ix_reports_outlet_day", "reports", ["outlet", "day"], unique=False)
    op.create_index("ix_reports_own_id", "reports", ["own_id"], unique=False)
    op.create_index("ix_reports_url", "reports", ["url"], unique=False)
    op.create_table(
        "stories",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("merged_into", sa.String(), nullable=True),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.Column("whole", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.String(), nullable=True),
        sa.Column("last_day", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["merged_into"], ["stories.id"], name=op.f("fk_stories_merged_into_stories")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stories")),
    )
    op.create_index("ix_stories_last_day", "stories", ["last_day"], unique=False)
    op.create_index("ix_stories_merged_into", "stories", ["merged_into"], unique=False)
    op.create_index("ix_stories_title", "stories", ["title"], unique=False)
    op.create_table(
        "words",
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_words")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "addresses",
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=op.f("fk_addresses_report_reports"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_addresses")),
    )
    op.create_index("ix_addresses_report", "addresses", ["report"], unique=False)
    op.create_table(
        "members",
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("story", sa.String(), nullable=False),
        sa.Column("copy_of", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["copy_of"], ["reports.id"], name=op.f("fk_members_copy_of_reports")),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=op.f("fk_members_report_reports"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["story"], ["stories.id"], name=op.f("fk_members_story_stories")),
        sa.PrimaryKeyConstraint("report", name=op.f("pk_members")),
    )
    op.create_index("ix_members_copy_of", "members", ["copy_of"], unique=False)
    op.create_index("ix_members_story", "members", ["story"], unique=False)
    op.create_table(
        "open_reports",
        sa.Column("turn", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=op.f("fk_open_reports_report_reports"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("turn", name=op.f("pk_open_reports")),
    )
    op.create_index("ix_open_reports_report", "open_reports", ["report"], unique=False)
    op.create_table(
        "stages",
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=op.f("fk_stages_report_reports"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "stage", name=op.f("pk_stages")),
    )
    op.create_table(
        "versions",
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("text_sha256", sa.String(), nullable=False),
        sa.Column("moment", sa.String(), nullable=True),
        sa.Column("extent", sa.String(), nullable=False),
        sa.Column("seen", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("article", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=op.f("fk_versions_report_reports"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report", "number", name=op.f("pk_versions")),
    )
    op.create_index("ix_versions_text_sha256", "versions", ["text_sha256"], unique=False)
