"""What people see of a comparison: text for a terminal, one self-contained HTML file.

in: an `Outcome` of the pipeline    out: text or HTML. Nothing is said that is not a report's own words, a label or a count.
"""

from sayso.export.html import to_html
from sayso.export.text import to_text

__all__ = ["to_html", "to_text"]
