"""Lists of other stories' headlines in the midst of a body: what they tell is no statement of this report."""

from __future__ import annotations

import re

from sayso.annotate.attributions.draft import Draft, Layout

_HEADING = re.compile(r"related (?:stories|story|articles?|coverage|news)\b", re.I)
# Headlines end without a stop; a sentence that happens to begin with these words has one.
_STOPS = (".", "?", "!", "…", "”", '"')


def tells_of_others(layout: Layout, draft: Draft) -> bool:
    """Whether a statement stands in a list of related headlines."""
    paragraph = layout.paragraphs[layout.paragraph_at(draft.content[0].start)]
    text = paragraph.of(layout.text)
    return _HEADING.match(text) is not None and not text.endswith(_STOPS)
