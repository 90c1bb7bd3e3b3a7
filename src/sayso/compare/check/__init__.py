"""A written text held against reports: its quotations, speakers, numbers, days and claims, each with the reports' own words.

in: the text's reading, and a `Story` of the reports    out: a `Check`.
"""

from sayso.compare.check.door import check
from sayso.compare.check.layout import as_prose, bare

__all__ = ["as_prose", "bare", "check"]
