"""A brief: one page on a story for somebody in a hurry, as text, Markdown, HTML or a Word document.

in: an `Outcome` of the pipeline    out: the page. Every line is a quotation with its outlet and the way to it, or a count.
"""

from sayso.export.brief.docx import brief_to_docx
from sayso.export.brief.page import brief_to_html
from sayso.export.brief.text import brief_to_markdown, brief_to_text

__all__ = ["brief_to_docx", "brief_to_html", "brief_to_markdown", "brief_to_text"]
