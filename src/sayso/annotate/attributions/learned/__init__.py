"""The learned reader of attributions: a small encoder that marks cues, and for each cue its source and content.

in: a text laid out, and the rules' drafts    out: drafts with scores, of the same shape as the rules', joined with them.
NumPy and onnxruntime wait until the first text is read.
"""

from sayso.annotate.attributions.learned.join import Joined, Why, joined
from sayso.annotate.attributions.learned.network import shipped
from sayso.annotate.attributions.learned.read import Heard, hear

__all__ = ["Heard", "Joined", "Why", "hear", "joined", "shipped"]
