"""A text dump: a page's text copied out of a browser, or a file that is just an article.

in: the text    out: what was found in it.

1 front    what programs that copy pages write on top, what stands around an article that was passed on, and what runs along on
           printed pages, is taken off
2 lines    tags and entities left in are taken out, wrapped lines joined
3 teasers  lists of other stories are told by their bullets, headings, datelines, and by titles that their summaries repeat
4 body     the run of lines with the most running text in it (Kadane's maximum subarray over what each line is worth); of a live
           blog its posts
5 head     title, byline, day and reading time stand between the menus and the first sentence
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from sayso.extract.dump.body import sort_lines, without_closing
from sayso.extract.dump.front import Front, front_of
from sayso.extract.dump.head import Head
from sayso.extract.dump.index import stories_listed, titles_listed
from sayso.extract.dump.items import mark_items
from sayso.extract.dump.lines import Line, lines_of
from sayso.extract.dump.live import LiveLines, live_in
from sayso.extract.dump.pages import told_by_head, with_breaks
from sayso.extract.dump.passedon import passed_on
from sayso.extract.dump.posts import DAY, moments_of
from sayso.extract.dump.releases import day_of_dateline, senders_words
from sayso.extract.dump.run import body_of, is_advertised, skipped
from sayso.extract.dump.tail import goes_on_behind
from sayso.extract.dump.teasers import Stretch, glued, repeated, stretches_of
from sayso.extract.found import Found, FoundPost
from sayso.extract.lines.byhand import outlet_by_hand
from sayso.extract.lines.bylineagencies import agencies_beside
from sayso.extract.lines.captions import once
from sayso.extract.lines.lines import is_stop, is_wall, related_title, told_of, wall_behind
from sayso.extract.lines.notes import AROUND, notes_of
from sayso.extract.lines.outlet import above_day, before_day, behind_window, called_as, is_name, masthead, on_top, owner, sourced
from sayso.extract.lines.outletsigns import behind_title, outlet_by_signs
from sayso.extract.lines.runninghead import paper_on
from sayso.extract.lines.typelabels import is_reported, shown_type
from sayso.extract.lines.ways import section_by_way
from sayso.extract.words import key
from sayso.model import Caption, Link, Part, Teaser
from sayso.model.printed import PAGE_BREAK, Printed, of_pages

_COMMENT = re.compile(
    r"(?:\w[\w.'’-]*\s){0,3}\w[\w.'’-]*,? (?:says|said|writes|wrote|schreibt|schrieb|dit|dice|diz|пишет)\s?:$|"
    r"[^\W\d][^\d]{1,40} (?:on|am|le|el|il|em) .{4,30} (?:at|um|à|a las|alle|às) \d{1,2}[:.h]\d\d(?: ?[ap]m)?"
    r"(?: (?:says?|said|reply))?\W*$|"
    r"\d{1,2} (?:minute|hour|day|week|month)s? ago at \d{1,2}[:.]\d\d(?: ?[ap]m)?$",
    re.I,
)
_QUOTES = "“\"'‘«„»‚「『"
_COMMENTS = 3  # lines that open as comments do, from which they are that
_LINKED_BEHIND = 4  # lines behind a body in which it may lead to other stories
_TOP = 4  # lines among which a printed page has its head


class _Around(Struct, frozen=True, kw_only=True):
    """What a copied text says of itself apart from its lines. front: what stands on top; its title may be the caller's.  sent: the
    address that it was passed on with.  printed: what a browser or a paper printed on its pages, headed and day among it.  given:
    the address that the caller knows."""

    front: Front
    title: str | None
    sent: str | None
    printed: Printed
    headed: str | None
    day: str | None
    given: str | None

    @property
    def url(self) -> str | None:
        """The address that the text itself gives."""
        return self.front.url or self.sent or self.printed.url


def read_dump(content: str, title: str | None = None, url: str | None = None, *, explain: bool = False) -> Found:
    """What a text dump holds; `title` and `url` are what the caller knows it to be called and where it is from. explain: also tell
    of each of its lines whether it is kept, and why not."""
    around, content = _unwrapped(with_breaks(content), title, url)
    lines = lines_of(content)
    mark_items(lines)
    run = run_of(lines)
    if live := live_in(lines, run.stretches, around.title):
        return _read_live(lines, run.stretches, live, around.title, explain)
    if stories := stories_listed(lines) or (titles_listed(lines) if run.first > run.last else ()):
        return _list(lines, around, stories)
    return _article(lines, run, around, explain) if run.first <= run.last else _nothing(lines, run, around)


def _unwrapped(content: str, title: str | None, url: str | None) -> tuple[_Around, str]:
    """What stands around a text's own lines, and these."""
    headed, day = told_by_head(content) if PAGE_BREAK in content else (None, None)
    printed = of_pages(content) if PAGE_BREAK in content else Printed(text=content)
    passed = passed_on(printed.text)
    front, own = front_of(passed.text)
    said = front.title or title
    return _Around(front=front, title=said, sent=passed.url, printed=printed, headed=headed, day=day, given=url), own


def _list(lines: list[Line], around: _Around, stories: tuple[Teaser, ...]) -> Found:
    """A copied front page or section: no article, and the stories that it lists."""
    texts = [line.text for line in lines]
    signs = masthead(texts) or above_day(texts) or owner(texts) or outlet_by_signs(texts) or on_top(texts)
    return Found(
        title=around.title,
        outlet=around.front.outlet or signs,
        url=around.front.url or around.sent,
        page_type="index",
        teasers=stories,
    )


def _nothing(lines: list[Line], run: Run, around: _Around) -> Found:
    """A text without an article, and what else it says."""
    return Found(
        title=around.title,
        url=around.front.url or around.sent,
        published=around.front.published,
        walled=any(is_wall(line.text) for line in lines),
        teasers=tuple(t for s in run.stretches for t in s.teasers),
    )


def _article(lines: list[Line], run: Run, around: _Around, explain: bool) -> Found:
    """The article that stands in a run of running text."""
    first, last, other = run.first, run.last, run.other
    head = Head(lines, first, last, other, around.title)
    kept, captions, related, left = _sorted(lines, run, head)
    texts = [line.text for line in lines]
    front = around.front
    outlet = front.outlet or around.headed or _outlet(texts, kept, head, around.printed, around.url or around.given)
    section, way = section_by_way(texts, head.titled, head.title, outlet) or (None, "")
    authors, published = front.authors or head.byline.names, front.published or head.published
    authors = tuple(name for name in authors if name != outlet)  # a paper's name in the place of a byline
    typed = _typed(lines, kept, other, head)
    if typed is None and authors and published and is_reported(section, "", [texts[i] for i in kept]):
        typed = "report", way
    return Found(
        paragraphs=tuple(lines[i].text for i in kept),
        title=head.title,
        outlet=outlet,
        authors=authors,
        author_places=head.byline.places if not front.authors or front.authors == head.byline.names else (),
        agencies=_credited(texts, kept, head, authors),
        published=published or around.day or (day_of_dateline(lines[kept[0]].text) if kept else None),
        url=around.url,
        modified=head.modified,
        reading_minutes=head.minutes,
        language=head.language,
        section=section,
        page_type=typed[0] if typed else None,
        walled=wall_behind(line.text for line in lines[last : last + 8]),
        captions=once(head.captions + captions),
        related=(*related, *_behind(lines, last, other), *(link for s in run.stretches for link in s.related)),
        notes=notes_of(line.text for i, line in enumerate(lines) if first - AROUND <= i <= last + AROUND and i not in other),
        teasers=tuple(t for s in run.stretches for t in s.teasers if key(t.title) != key(head.title or "")),
        places=_places(lines, kept, head, typed, way),
        parts=tuple(_parts(lines, kept, other, left)) if explain else (),
    )


def _sorted(lines: list[Line], run: Run, head: Head) -> tuple[list[int], list[Caption], list[Link], dict[int, str]]:
    """The lines of an article's text, its captions, the links set inside it, and why each other line is left out."""
    if is_wall(lines[run.last].text):
        head.used[run.last] = "says that the rest is for those who pay"
    kept, captions, related, left = sort_lines(lines, head.body_from, run.last, run.other, head.used)
    if head.standfirst is not None and head.standfirst not in kept:
        kept = [head.standfirst, *kept]
    kept = without_closing(lines, kept, head.byline.names, left)
    left.update(dict.fromkeys(run.senders, "what a press release says of its sender"))
    left.update(dict.fromkeys(run.said, "what readers say"))
    left.update({i: why for i, why in head.used.items() if i not in run.said})
    return kept, captions, related, left


def _outlet(texts: list[str], kept: list[int], head: Head, printed: Printed, address: str | None) -> str | None:
    """Whose article it is, by the surest sign of it: the window's title first, what stands on top last."""
    return (
        _of_window(printed, head.title)
        or _above_masthead(texts, head)
        or masthead(texts)
        or outlet_by_hand(texts)
        or head.outlet
        or sourced(texts, head.title, max(kept, default=None))
        or above_day(texts)
        or next(filter(None, map(paper_on, texts[:_TOP])), None)
        or owner(texts)
        or behind_title(texts, head.title, address)
        or called_as(texts, address)
        or outlet_by_signs(texts)
        or on_top(texts)
    )


def _above_masthead(texts: list[str], head: Head) -> str | None:
    """The paper named with its day where another name stands alone right below that line: an agency whose report it prints, which
    people in it may have told something."""
    at = next((i for i, line in enumerate(texts[:_TOP]) if head.outlet and before_day(line) == head.outlet), None)
    below = texts[at + 1] if at is not None and at + 1 < len(texts) else ""
    return head.outlet if below and is_name(below) and masthead(texts) == below else None


def _places(lines: list[Line], kept: list[int], head: Head, typed: tuple[str, str] | None, way: str) -> dict[str, str]:
    """Where each field was found. way: how the section was told."""
    return {
        **head.places,
        **({"page_type": told_of(typed[1])} if typed else {}),
        **({"section": told_of(way)} if way else {}),
        **({"text": f"{told_of(lines[kept[0]].text)} and {len(kept) - 1} more"} if kept else {}),
    }


def _credited(texts: list[str], kept: list[int], head: Head, authors: Sequence[str]) -> tuple[str, ...]:
    """The agencies that the byline names beside people, or instead of them."""
    if head.titled is None or not kept:
        return agencies_beside([texts[head.by[0]]], authors) if head.by else ()
    return agencies_beside(texts[head.titled + 1 : max(kept[0], head.by[0] if head.by else 0) + 1], authors)


def _of_window(printed: Printed, title: str | None) -> str | None:
    """The outlet that a browser printed above its pages, in the window's title."""
    return behind_window(printed.window, {key(title)} if title else set(), printed.url) if printed.window else None


def _typed(lines: list[Line], kept: list[int], other: set[int], head: Head) -> tuple[str, str] | None:
    """The type of page that its own lines tell, and the line; lists and other stories have labels of their own."""
    if not kept:
        return None
    around = [i in other or line.bullet or is_stop(line.text) or is_advertised(line.text) for i, line in enumerate(lines)]
    own = ["" if aside else line.text for aside, line in zip(around, lines, strict=True)]
    return shown_type(own, head.titled, kept[0], kept[-1])


def _behind(lines: list[Line], last: int, other: set[int]) -> Iterator[Link]:
    """The links to other stories on lines of their own right behind the body ("Related: …")."""
    for i in range(last + 1, min(len(lines), last + 1 + _LINKED_BEHIND)):
        if i in other or is_stop(lines[i].text):
            return
        if title := related_title(lines[i].text):
            yield Link(title=title)


def _read_live(lines: list[Line], stretches: list[Stretch], live: LiveLines, title: str | None, explain: bool) -> Found:
    """A live blog: what introduces it and its posts. The head is read before the first post, for each post has one of its own."""
    before = [s for s in stretches if s.last < live.first]
    behind = [s for s in stretches if s.first > live.last]
    other = {i for s in before for i in range(s.first, s.last + 1)}
    start, end = body_of(lines[: live.first], other)
    if start > end:
        start, end = live.first, live.first - 1
    text = [lines[i] for post in live.posts for i in post.kept]
    head = Head([*lines[: live.first], *text], start, live.first + len(text) - 1, other, title or live.title)
    used = {i: why for i, why in head.used.items() if i < live.first} | dict(live.used)
    intro, captions, related, left = sort_lines(lines, min(head.body_from, start), end, other, used)
    kept, more, links, why = sort_lines(lines, live.first, live.last, set(), live.used)
    headings = live.headings
    own = sorted({*kept, *headings})
    posts: list[FoundPost] = []
    moments = moments_of(live.posts, (head.published or "")[:DAY], (head.modified or "")[:DAY])
    for post, moment in zip(live.posts, moments, strict=True):
        first, last = bisect_left(own, post.kept[0]), bisect_right(own, post.kept[-1]) - 1
        if first <= last:
            heading = None if post.heading is None else post.says(post.heading, lines[post.heading].text)
            posts.append(
                FoundPost(
                    first=len(intro) + first,
                    last=len(intro) + last,
                    heading=heading,
                    published=moment,
                    authors=post.authors,
                )
            )
    called = {post.called_at: post.called for post in live.posts if post.called}
    all_kept = [*intro, *own]
    left.update({i: reason for i, reason in why.items() if i not in headings})
    left.update(used)
    return Found(
        paragraphs=tuple(called.get(i) or lines[i].text for i in all_kept),
        title=head.title,
        outlet=masthead([line.text for line in lines]) or head.outlet,
        authors=head.byline.names,
        author_places=head.byline.places,
        published=head.published,
        modified=head.modified,
        reading_minutes=head.minutes,
        language=head.language,
        page_type="live",
        captions=once(head.captions + captions + more),
        related=tuple(related + links),
        notes=notes_of(line.text for line in lines[max(0, start - AROUND) : live.last + 1 + AROUND]),
        teasers=tuple(t for s in (*before, *behind) for t in s.teasers),
        places={
            **head.places,
            "page_type": "its lines",
            "text": f"{told_of(lines[all_kept[0]].text)} and {len(all_kept) - 1} more",
        },
        parts=tuple(_parts(lines, all_kept, other, left)) if explain else (),
        posts=tuple(posts),
        more=live.more,
    )


class Run(Struct, frozen=True):
    """The run of running text: its first and last line, 1 and 0 where there is none; the lines of other stories, with the lists
    that have teasers, what readers say, and what a press release says of its sender."""

    first: int
    last: int
    other: set[int]
    stretches: list[Stretch]
    said: set[int]
    senders: set[int]


def run_of(lines: list[Line]) -> Run:
    """Where the body of a dump stands, and what around it is other stories."""
    stretches, said, senders = stretches_of(lines), commented(lines), senders_words(lines)
    titles = {i for s in stretches if s.titles for i in range(s.first, s.last + 1)}
    other = {i for s in stretches if not s.titles for i in range(s.first, s.last + 1)} | glued(lines) | said | senders
    first, last = body_of(lines, other | repeated(lines))
    other |= titles | skipped(lines)
    last, between = goes_on_behind(lines, first, last, other)
    other |= between
    return Run(first, last, other, stretches, said, senders)


def _parts(lines: list[Line], kept: list[int], other: set[int], left: Mapping[int, str]) -> Iterator[Part]:
    """Every line of the dump, with why it was left out."""
    held, first = set(kept), min(kept, default=0)
    for i, line in enumerate(lines):
        where = "before" if i < first else "behind"
        why = left.get(i) or ("another story that the page shows" if i in other else f"{where} the run of running text")
        yield Part(text=line.text, kept=i in held, why=None if i in held else why)


def commented(lines: list[Line]) -> set[int]:
    """The lines from the first reader's comment on, where several open as comments do: "Milan on 12 September at 4:47 pm said:". An
    article's "Ms Lee said:" has its words in quotes below."""
    opening = [i for i, line in enumerate(lines) if _COMMENT.match(line.text) and not _is_quoted(lines[i + 1 : i + 2])]
    return set(range(opening[0], len(lines))) if len(opening) >= _COMMENTS else set()


def _is_quoted(below: list[Line]) -> bool:
    return bool(below) and below[0].text[:1] in _QUOTES
