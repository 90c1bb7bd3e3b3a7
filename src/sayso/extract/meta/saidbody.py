"""An article's text as JSON-LD has it, which may be plain, markup, or markup written out ("&lt;p&gt;").

in: articleBody    out: plain text, a paragraph a line
"""

from __future__ import annotations

import html
import re

from selectolax.lexbor import LexborHTMLParser

from sayso.extract.blocks.markup import bounded
from sayso.extract.blocks.tree import blocks_of

_WRITTEN_OUT = re.compile(r"&(?:amp;)?(?:lt|gt|quot|nbsp|#\d{2,5}|[lr][sd]quo);")
_TAG = re.compile(r"</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|strong|em|a|span|figure)\b[^<>]{0,2000}>", re.I)


def plain_body(text: str) -> str:
    """The text without markup; the lines of its elements are its paragraphs."""
    for _ in range(2):  # some programs write it out twice
        if not _WRITTEN_OUT.search(text):
            break
        text = html.unescape(text)
    if not _TAG.search(text):
        return text
    page = LexborHTMLParser(bounded(f"<body>{text}</body>"))
    return "\n".join(b.text for b in blocks_of(page.body)) if page.body is not None else ""
