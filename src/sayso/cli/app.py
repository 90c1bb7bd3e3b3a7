"""The command line, put together from a file a command."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    raise NotImplementedError
