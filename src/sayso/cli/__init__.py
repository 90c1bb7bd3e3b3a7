"""The `sayso` command.

in: what a person types    out: what they read, and an exit status (0 fine, 1 some inputs failed, 2 wrong use).
"""

from sayso.cli.app import main, run

__all__ = ["main", "run"]
