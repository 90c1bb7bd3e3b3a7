"""Who says what.

in: a parse and its named actors, and which reader to ask    out: the `Attribution`s, and the actors with the unnamed sources added.
`explain_attributions` gives the `Rejected` drafts as well.
"""

from sayso.annotate.attributions.find import ReaderName, explain_attributions, find_attributions

__all__ = ["ReaderName", "explain_attributions", "find_attributions"]
