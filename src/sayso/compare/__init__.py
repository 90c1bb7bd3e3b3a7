"""Where the accounts of a story agree, differ or stand alone, and how many independent voices stand behind each.

in: `Story`s    out: a `Comparison` each, in order, lazily.
"""

from sayso.compare.door import compare
from sayso.compare.options import CompareOptions

__all__ = ["CompareOptions", "compare"]
