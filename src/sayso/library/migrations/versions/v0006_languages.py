"""Search knows the languages of reports: what it holds is put in anew, from the readings, at the first search."""

import sqlalchemy as sa
from alembic import op

from sayso.library.fulltext import clear
from sayso.library.indexed import TO_FILL

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Bring a library up to this version."""
    connection = op.get_bind()
    clear(connection)
    connection.execute(sa.text("DELETE FROM passages"))
    connection.execute(sa.text("DELETE FROM meta WHERE key = :key"), {"key": TO_FILL})
    if connection.execute(sa.text("SELECT 1 FROM reports LIMIT 1")).first() is not None:
        connection.execute(sa.text("INSERT INTO meta (key, value) VALUES (:key, '')"), {"key": TO_FILL})
