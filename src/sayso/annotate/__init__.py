"""Who said what, when, and who did what to whom.

in: `Article`s    out: a `Reading` each, in order, lazily. One parse an article, in batches, shared by all annotators.
"""

from sayso.annotate.door import AnnotateOptions, annotate, made_by

__all__ = ["AnnotateOptions", "annotate", "made_by"]
