"""The version of sayso, for everything that says who made it. The same as in pyproject.toml, which a test checks."""

__version__ = "0.1.0"
