"""Mend: what a person corrected, put upon what was made.

in: a reading or a story, and `Edit`s    out: the same, corrected. Corrections hold words by quote; those whose words are gone
change nothing, and `applies` tells which these are.
"""

from sayso.mend.anchors import anchor, applies, found
from sayso.mend.claims import corrected
from sayso.mend.speakers import actor_at, statement_at, with_speakers

__all__ = ["actor_at", "anchor", "applies", "corrected", "found", "statement_at", "with_speakers"]
