"""Who speaks or acts on a page.

in: a parse    out: its named `Actor`s, with every mention.
"""

from sayso.annotate.actors.find import find_actors

__all__ = ["find_actors"]
