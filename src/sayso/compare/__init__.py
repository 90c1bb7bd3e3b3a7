"""Where the accounts of a story agree, differ or stand alone, and how many independent voices stand behind each.

in: `Story`s    out: a `Comparison` each, in order, lazily. `check` holds a written text against a story's reports.
"""

from sayso.compare.check import check
from sayso.compare.door import compare
from sayso.compare.options import LIKELY_ONE, SURELY_ONE, CompareOptions

__all__ = ["LIKELY_ONE", "SURELY_ONE", "CompareOptions", "check", "compare"]
