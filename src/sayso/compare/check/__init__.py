"""A written text held against reports: its quotations, speakers, numbers, days and claims, each with the reports' own words.

in: the text's reading, and a `Story` of the reports    out: a `Check`.
"""

from sayso.compare.check.door import check

__all__ = ["check"]
