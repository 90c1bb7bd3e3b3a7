"""Mails: of a newsletter its stories, each as a row; of any other its one text, without what is the mail's own.

in: the part of a mail that is read, and what its head says    out: rows, as JSON Lines would have them
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sayso.model.article import Extent
from sayso.read.letterhtml import Letter
from sayso.read.letters import Mail, is_passed_on, mail_of
from sayso.read.lettertext import plain_lines
from sayso.read.mailwords import PASSED_ON, address_in, leads_on
from sayso.read.newsletter import WHOLE, Story, headline_of, stories_of
from sayso.read.rows import PageRow
from sayso.read.runins import unheaded
from sayso.read.senders import names_of, outlet_of, outlet_of_list

if TYPE_CHECKING:
    from sayso.read.mhtml import Part

# Of a mail that is taken apart; a newsletter has some thousands. The parser's time grows with the square of what is nested, or of
# what one tag holds: a second at most.
_MOST_TAGS, _LONGEST_TAG = 15_000, 50_000
_TOP, _LEAST_FIELDS = 1_500, 3  # characters of a text that may be a head, and its fields
_RELEASE = re.compile(r"^(?:(?:press|news|media) release|pressemitteilung)\s?[:|–—-]\s?(?=\S)", re.I)
_BY = re.compile(r"by\s[A-Z]", re.I)


def rows_of_mail(text: str, part: Part, *, marked_up: bool) -> Iterator[PageRow]:
    """A row for each story of a mail, one where it tells one. marked_up: whether it is HTML."""
    if marked_up and (text.count("<") > _MOST_TAGS or max(map(len, text.split("<"))) > _LONGEST_TAG):
        yield PageRow(html=f"<!DOCTYPE html>{text}", title=part.title, published=part.published)
        return
    letter = Letter(text) if marked_up else None
    mail = mail_of(letter.lines if letter else plain_lines(text))
    title = _RELEASE.sub("", PASSED_ON.sub("", mail.title or part.title or "")) or None
    published = mail.published or part.published
    sender = part.sender if mail.sender is None else mail.sender
    outlet = outlet_of(sender) or (outlet_of_list(part.list_id) if mail.sender is None else None)
    mail = unheaded(mail, (outlet, *names_of(sender), *names_of(part.list_id)))
    stories = stories_of(mail.lines, mail.title or part.title, listed=mail.listed or part.listed)
    if stories:
        for story in stories:
            yield _row(story, published, outlet)
    elif letter:
        yield replace(_only(mail, published, outlet), html=f"<!DOCTYPE html>{letter.without(mail.left)}", title=title)
    else:
        yield replace(_only(mail, published, outlet), text=_text(mail), title=headline_of(mail.lines, title))


def is_pasted_mail(text: str) -> bool:
    """Whether a text is a mail that somebody passed on and pasted: its head stands above it ("From:", "Date:", "Subject:")."""
    top = text.lstrip()[:_TOP]
    return top.count(":") >= _LEAST_FIELDS and is_passed_on(plain_lines(top))


def _row(story: Story, published: str | None, outlet: str | None) -> PageRow:
    """A story: a teaser as its words, another one as a page of its own."""
    known = PageRow(title=story.title, url=story.url, published=published, outlet=outlet)
    if story.teaser:
        return replace(known, text="\n\n".join(story.paragraphs), extent="teaser")
    head = f"<h1>{html.escape(story.title)}</h1>" if story.title else ""
    told = "".join(f"<p{_called(p)}>{html.escape(p)}</p>" for p in story.paragraphs)
    extent: Extent | None = "truncated" if story.partial else None
    return replace(known, html=f"<article>{head}{told}</article>", extent=extent)


def _only(mail: Mail, published: str | None, outlet: str | None) -> PageRow:
    """What is known of a mail's one text."""
    url = _whole_at(mail)
    short = sum(line.words for line in mail.lines) < WHOLE
    return PageRow(url=url, published=published, outlet=outlet, extent="truncated" if url and short else None)


def _whole_at(mail: Mail) -> str | None:
    """Where the whole of a mail's one text stands: its last line leads there, and no other leads on."""
    leading = [line for line in mail.lines if leads_on(line.text)]
    if len(leading) != 1 or leading[0] is not next((line for line in reversed(mail.lines) if line.style != "rule"), None):
        return None
    return leading[0].href or address_in(leading[0].text)


def _called(paragraph: str) -> str:
    return ' class="byline"' if len(paragraph) < 100 and _BY.match(paragraph) else ""


def _text(mail: Mail) -> str:
    own = (line for line in mail.lines if line.style != "rule" and not leads_on(line.text))
    return "\n\n".join(f"• {line.text}" if line.bullet else line.text for line in own)
