"""Where the accounts of a story agree, differ or stand alone, and how many independent voices stand behind each.

in: `Story`s    out: a `Comparison` each, in order, lazily. `check` holds a written text against a story's reports;
`as_prose` takes from it what sets it out.
"""

from sayso.compare.check import as_prose, check
from sayso.compare.door import compare
from sayso.compare.options import LIKELY_ONE, SURELY_ONE, CompareOptions

__all__ = ["LIKELY_ONE", "SURELY_ONE", "CompareOptions", "as_prose", "check", "compare"]
