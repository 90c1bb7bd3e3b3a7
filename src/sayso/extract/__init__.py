"""From a page to its article and nothing else: title, byline, day, body, captions; and the teasers around it.

in: `Page`s (failures pass through)    out: an `Article` or a `Failure` each, in order, lazily.
"""

from sayso.extract.door import ExtractOptions, extract, teasers_of
from sayso.extract.lines.pagetypes import PAGE_TYPES

__all__ = ["PAGE_TYPES", "ExtractOptions", "extract", "teasers_of"]
