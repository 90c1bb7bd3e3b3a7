"""A brief as a Word document (Office Open XML), by python-docx."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any

from sayso.export.brief.line import Line
from sayso.export.brief.text import NOTHING
from sayso.export.brief.view import Brief, briefs_of
from sayso.export.clean import for_document

if TYPE_CHECKING:
    from sayso.pipeline import Outcome

_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
# By style: size, space before and after, in points.
_TYPE = {
    "Normal": (9, 0, 1), "Heading 1": (14, 0, 2), "Heading 2": (10, 5, 1), "List Bullet": (9, 0, 1), "List Bullet 2": (9, 0, 1),
    "No Spacing": (8, 0, 0),
}  # fmt: skip
_LONGEST_TITLE = 250  # characters; Word takes no more


def brief_to_docx(outcome: Outcome, files: Mapping[str, str] | None = None) -> bytes:
    """The document's bytes: a heading a story, its sections as lists, and what is cited with its links; files as `briefs_of` has
    them."""
    import docx
    from docx.shared import Cm, Pt

    document = docx.Document()
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(1.4)
    _set_type(document, Pt)
    briefs = briefs_of(outcome, files)
    for brief in briefs:
        _write(document, brief)
    if not briefs:
        document.add_paragraph(NOTHING)
    document.core_properties.author = "sayso"
    document.core_properties.title = _clean("; ".join(brief.title for brief in briefs))[:_LONGEST_TITLE]
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _set_type(document: Any, points: Any) -> None:
    """Type so small, and lines so close, that a brief of a dozen reports fills one sheet."""
    for name, (size, before, after) in _TYPE.items():
        style = document.styles[name]
        style.font.size = points(size)
        style.paragraph_format.space_before, style.paragraph_format.space_after = points(before), points(after)
        style.paragraph_format.line_spacing = 1.0


def _write(document: Any, brief: Brief) -> None:
    document.add_heading(_clean(brief.title), level=1)
    document.add_paragraph(", ".join(filter(None, (brief.when, brief.counts))))
    for section in brief.sections:
        document.add_heading(section.title, level=2)
        for line in section.lines:
            _line(document.add_paragraph(style="List Bullet 2" if line.inner else "List Bullet"), line)
    for cite in brief.cites:
        paragraph = document.add_paragraph(style="No Spacing")
        paragraph.add_run(f"{cite.number}. {_clean(cite.outlet)}").bold = True
        paragraph.add_run("".join(f", {_clean(part)}" for part in (cite.title, cite.day, None if cite.url else cite.file) if part))
        if cite.url:
            paragraph.add_run(", ")
            _link(paragraph, cite.url, _clean(cite.file or cite.url))


def _line(paragraph: Any, line: Line) -> None:
    if line.label:
        paragraph.add_run(f"{_clean(line.label)}{': ' if line.words else ''}").bold = True
    if line.words:
        paragraph.add_run(f"“{_clean(line.words)}”")
    if line.by:
        paragraph.add_run(f" ({_clean(line.by)})").italic = True
    if line.note:
        paragraph.add_run(f"{', ' if line.label or line.words else ''}{_clean(line.note)}")
    for c in dict.fromkeys(line.cites):
        paragraph.add_run(" ")
        if c.url:
            _link(paragraph, _for_word(c.url), f"[{c.number}]")
        else:
            paragraph.add_run(f"[{c.number}]")


def _for_word(url: str) -> str:
    """An address as Word opens it: of a file without the words to go to, which it would take for a part of its name."""
    return url if "://" in url and not url.startswith("file:") else url.partition("#")[0]


def _link(paragraph: Any, url: str, words: str) -> None:
    """A hyperlink, which python-docx can read but has no call to write."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(url, _HYPERLINK, is_external=True))
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = _clean(words)
    run.append(text)
    link.append(run)
    paragraph._p.append(link)


def _clean(words: str) -> str:
    """Words without characters that XML forbids."""
    return for_document(words)
