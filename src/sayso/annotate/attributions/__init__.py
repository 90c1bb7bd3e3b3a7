"""Who says what.

in: a parse and its named actors    out: the `Attribution`s, and the actors with the unnamed sources added.
`explain_attributions` gives the `Rejected` drafts as well.
"""

from sayso.annotate.attributions.find import explain_attributions, find_attributions

__all__ = ["explain_attributions", "find_attributions"]
