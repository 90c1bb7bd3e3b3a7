"""Who says what.

in: a parse and its named actors    out: the `Attribution`s, and the actors with the unnamed sources added.
"""

from sayso.annotate.attributions.find import find_attributions

__all__ = ["find_attributions"]
