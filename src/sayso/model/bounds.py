"""Words that bound a number: "at least seven" is no seven.

in: nothing    out: a pattern of the words that stand before a number, for `re.I`
"""

from __future__ import annotations

BOUNDS = (
    r"(?:at (?:least|most)|(?:no )?(?:more|fewer|less) than|over|under|up to|as (?:many|much) as|nearly|almost|about|around|some|"
    r"roughly|approximately)"
)
