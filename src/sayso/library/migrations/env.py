"""Where Alembic runs: in the transaction that `sayso.library.open` has begun."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], target_metadata=None)
with context.begin_transaction():
    context.run_migrations()
