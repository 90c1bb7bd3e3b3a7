"""What people see of a comparison or a reading: text for a terminal, one self-contained HTML file.

in: an `Article`    out: a text to be mended by hand, and what is read otherwise.
in: an `Outcome` or `Checked` of the pipeline, or `Reading`s    out: text or HTML. Nothing is said that is not a report's own
words, a label or a count.
"""

from sayso.export.brief import brief_to_docx, brief_to_html, brief_to_markdown, brief_to_text
from sayso.export.checking import check_to_html, check_to_text
from sayso.export.fixture import Miss, misses, to_fixture
from sayso.export.html import to_html
from sayso.export.reading import reading_to_html
from sayso.export.text import to_text

__all__ = [
    "Miss",
    "brief_to_docx",
    "brief_to_html",
    "brief_to_markdown",
    "brief_to_text",
    "check_to_html",
    "check_to_text",
    "misses",
    "reading_to_html",
    "to_fixture",
    "to_html",
    "to_text",
]
