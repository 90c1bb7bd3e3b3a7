"""How older libraries are brought up to date (Alembic): one file a version, run in one transaction after a backup."""
