"""The posts of a live blog's page.

in: the blocks of a page, and what it says of itself    out: its text, post by post in the order of the page; None where it is none.

1 called   the page says that it is live: its type, its address, its title, the names of its boxes, a line at its title
2 boxes    of all boxes of one make that each hold a line saying when, those that hold most running text; else the article's own
           lines, parted where one says when, or at paragraphs that open with a clock
3 sift     the heading stays as a line; who, when and what asks to share it goes
4 json-ld  its liveBlogUpdate, for what the lines don't say, and for the text where the lines show no posts: it has paragraphs
           run together, and often posts of days before that the page does not show
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser

from sayso.extract.blocks.body import barred, barring, body_of, is_prose, weigh
from sayso.extract.blocks.sift import junk
from sayso.extract.blocks.tree import Block, Box
from sayso.extract.blocks.vocabulary import HEADINGS
from sayso.extract.dump.posts import PostLines, Said, authors_among, moments_of, read_post, says_more, stamped, titled_live
from sayso.extract.found import FoundPost
from sayso.extract.html.clocked import clocks_apart
from sayso.extract.left import Left
from sayso.extract.lines.lines import closing, is_bio, is_boilerplate, is_credited
from sayso.extract.meta.metadata import Metadata
from sayso.extract.meta.updates import Update, updates_of
from sayso.extract.words import ends_sentence, key

_SURE, _LIKELY = 2, 3  # posts of a page that calls itself live, and of one whose address or boxes do
_LEAST = 50  # characters of running text in a post
_MOST_OF = 0.5  # share of the best boxes' running text that smaller boxes of it must hold
_BOLD = 0.9  # share of a line's letters that are bold, where all of it is
_HIGHEST = 40  # boxes around a line that says when that are looked at
_LONGEST = 250
_LINKED = 0.2  # share of a paragraph behind the posts that may be links
_BUTTONS = 400
_FOLDER = re.compile(r"/(?:live|live-?(?:news|blog|updates|coverage|reporting|ticker))/", re.I)
_LABEL = re.compile(
    r"\W{0,3}(?:live(?: (?:reporting|updates?|blog|coverage|feed|now|news|ticker))?|live-?(?:blog|ticker)|en direct|le direct|"
    r"en vivo|"
    r"en directo|in diretta|la diretta|ao vivo|na żywo|прямая трансляция|онлайн)\W{0,3}",
    re.I,
)
_LABEL_BEFORE, _LABEL_BEHIND, _LONGEST_LABEL = 3, 6, 40  # lines around a title, and characters of a label
_NO_LABEL = frozenset(("nav", "footer", "related", "aside", "ad", "caption", "figure"))
_MOSTLY = 0.7  # share of a page's running text that is posts, where only a label says that it is live
_DIGIT = re.compile(r"\d")


class Live(Struct, frozen=True, kw_only=True):
    """A live blog's text. shown: the page's blocks, clocks that open posts apart.  blocks: those that its paragraphs are of, none
    where the text is JSON-LD's.  posts: places among the paragraphs.  more: the page says that it does not show all of them."""

    shown: list[Block]
    paragraphs: tuple[str, ...]
    blocks: tuple[Block, ...]
    posts: tuple[FoundPost, ...]
    more: bool


def live_of(page: LexborHTMLParser, blocks: list[Block], meta: Metadata, left: Left[Block]) -> Live | None:
    """The page's posts, where it is a live blog."""
    sure = meta.page_type == "live" or titled_live(meta.title)
    named = sure or _FOLDER.search(meta.url or "") is not None or any("live" in b.box.marks for b in blocks)
    if not named and not _labelled(blocks, meta):
        return None
    least = _SURE if sure else _LIKELY
    updates = updates_of(meta.updates)
    if not any(is_prose(b) for b in blocks):
        return _from_updates(updates, least, blocks) if named else None
    clean = _clean(blocks)
    boxes = _boxes(blocks, least)
    runs = _in_boxes(blocks, boxes) if boxes else _in_a_row(blocks, clean, meta)
    if len(runs) < least and (apart := clocks_apart(blocks, clean, least)):
        blocks, boxes = apart[0], []
        clean = _clean(blocks)
        runs = _in_a_row(blocks, clean, meta, apart[1])
    if len(runs) < least or not (named or _mostly(runs, clean)):
        return _from_updates(updates, least, blocks) if named else None
    lines = [[_said(b) for b in run] for run in runs]
    known = authors_among(lines, meta.authors)
    read = [(run, post) for run, said in zip(runs, lines, strict=True) if (post := read_post(said, known)).kept]
    first = blocks.index(runs[0][0])
    intro = body_of(blocks[:first], meta.title, meta.description)
    outro = _behind(blocks, boxes, blocks.index(runs[-1][-1]) + 1) if boxes else []
    return _joined(page, blocks, (intro, outro), read, updates, meta, left)


def _labelled(blocks: list[Block], meta: Metadata) -> bool:
    """Whether a line at the title, before any running text, says that the page is live and nothing else: "LIVE", "Live reporting".
    It may be the sign of a film, so that the posts must hold most of the page."""
    title = key(meta.title or "")
    at = next((i for i, b in enumerate(blocks) if title and b.key == title), None)
    if at is None:
        return False
    first = next((i for i in range(at, len(blocks)) if is_prose(blocks[i])), len(blocks))
    near = (*blocks[max(0, at - _LABEL_BEFORE) : at], *blocks[at + 1 : min(first, at + 1 + _LABEL_BEHIND)])
    return any(
        _LABEL.fullmatch(b.text) and not b.links and not b.box.marks & _NO_LABEL for b in near if len(b.text) <= _LONGEST_LABEL
    )


def _clean(blocks: list[Block]) -> list[Block]:
    """A page's running text outside the boxes that say they are no body; the boxes around it are weighed by it."""
    prose = [b for b in blocks if is_prose(b)]
    weigh(prose)
    total = sum(b.weight for b in prose)
    clean = [b for b in prose if not barred(b.box, total)]
    weigh(clean)
    return clean


def _mostly(runs: list[list[Block]], clean: list[Block]) -> bool:
    """Whether most of a page's running text stands in posts."""
    held = {b for run in runs for b in run}
    return sum(b.weight for b in clean if b in held) >= _MOSTLY * sum(b.weight for b in clean)


def _outer(blocks: Iterable[Block]) -> Iterator[Box]:
    """Every box of a page, once."""
    seen: set[Box] = set()
    for block in blocks:
        for box in block.box.line():
            if box in seen:
                break
            seen.add(box)
            yield box


def _says_when(block: Block) -> bool:
    if len(block.text) > _LONGEST:
        return False
    return (block.moment is not None and not is_prose(block)) or stamped(block.text, titled=_is_set_off(block)) is not None


def _is_set_off(block: Block) -> bool:
    """Whether a line is set as a heading."""
    return block.tag in HEADINGS or block.bold >= _BOLD * len(block.text)


def _boxes(blocks: list[Block], least: int) -> list[Box]:
    """The boxes that are posts: of one make, each with a line that says when; the most of those that hold nearly as much running
    text as any do. With them those of another make beside them that have both."""
    timed: set[Box] = set()
    makes: dict[tuple[int, str, str], dict[Box, None]] = defaultdict(dict)
    for block in blocks:
        if not _says_when(block):
            continue
        for n, box in enumerate(block.box.line()):
            if n > _HIGHEST or box in timed:
                break
            timed.add(box)
            if box.prose >= _LEAST:
                makes[_make(box)][box] = None
    groups = [list(group) for group in makes.values() if len(group) >= least]
    if not groups:
        return []
    held = [sum(box.prose for box in group) for group in groups]
    best = max(
        (group for group, prose in zip(groups, held, strict=True) if prose >= _MOST_OF * max(held)),
        key=lambda group: (len(group), -group[0].depth),
    )
    sides = {(id(box.parent), box.tag) for box in best}
    make = _make(best[0])
    near = (box for box in _outer(blocks) if (id(box.parent), box.tag) in sides)
    return list(dict.fromkeys([*best, *(box for box in near if box in timed or _make(box) == make)]))


def _make(box: Box) -> tuple[int, str, str]:
    """What boxes of one list share: depth, tag and the first of their names that has no number."""
    return box.depth, box.tag, next((name for name in box.names.split() if not _DIGIT.search(name)), "")


def _in_boxes(blocks: list[Block], boxes: list[Box]) -> list[list[Block]]:
    """The lines of each post, in order."""
    runs: dict[Box, list[Block]] = {}
    posts = set(boxes)
    for block in blocks:
        if (post := next((box for box in block.box.line() if box in posts), None)) is not None:
            runs.setdefault(post, []).append(block)
    told = ((post, run) for post, run in runs.items() if any(is_prose(b) or b.tag in HEADINGS for b in run))
    return [[b for b in run if _is_own(b, post)] for post, run in told]


def _behind(blocks: list[Block], posts: Sequence[Box], at: int) -> list[Block]:
    """The paragraphs right behind the last post that stand beside the posts, or beside the box of all of them: they close the page,
    or go on where the program that saved it closed the last box too early. What stands in a box of its own is another thing."""
    around = {id(box) for box in (posts[-1].parent, posts[-1].parent and posts[-1].parent.parent) if box and box.parent}
    found: list[Block] = []
    for block in blocks[at:]:
        box = block.box.parent if block.box.tag == "p" else block.box
        plain = block.tag == "p" and id(box) in around and is_prose(block) and block.link_share < _LINKED
        if not plain or junk(block) or is_boilerplate(block.text):
            break
        found.append(block)
    end = len(found) - closing([b.text for b in found], ()) if len(found) > 1 else len(found)
    return [b for b in found[:end] if not (is_bio(b.text) or is_credited(b.text))]


def _is_own(block: Block, post: Box | None, total: int | None = None) -> bool:
    """Whether a line inside a post may be read: what says when or who may stand in a box for that, nothing else may."""
    if junk(block) or is_boilerplate(block.text):
        return _says_when(block)
    bar = barring(block.box, post.prose if post else total or 0, post)
    if bar is None:
        return block.link_share <= 0.8 or block.tag in HEADINGS or ends_sentence(block.text) or _says_when(block)
    return block.tag in HEADINGS or "byline" in bar.own or _says_when(block)


def _in_a_row(blocks: list[Block], clean: list[Block], meta: Metadata, around: Box | None = None) -> list[list[Block]]:
    """The posts of a page that has no boxes for them: each goes from one line that says when to the next. around: the box that
    holds them all, else the one of the article's text."""
    body = body_of(blocks, meta.title, meta.description)
    if not body:
        return []
    main, last = around or body[0].box.parent or body[0].box, blocks.index(body[-1])
    inside = [b for b in blocks[: last + 1] if b.box.inside(main)]
    total = sum(b.weight for b in clean)
    starts = [i for i, b in enumerate(inside) if _says_when(b)]
    runs = [inside[a:b] for a, b in zip(starts, [*starts[1:], len(inside)], strict=False)]
    return [[b for b in run if _is_own(b, None, total)] for run in runs if any(is_prose(b) for b in run)]


def _said(block: Block) -> Said:
    set_off = _is_set_off(block)
    return Said(block.text, is_prose(block) and not set_off, set_off, "byline" in block.box.marks, block.moment)


def _joined(
    page: LexborHTMLParser,
    blocks: list[Block],
    around: tuple[list[Block], list[Block]],
    read: Sequence[tuple[list[Block], PostLines]],
    updates: Sequence[Update],
    meta: Metadata,
    left: Left[Block],
) -> Live:
    intro, outro = around
    kept = list(intro)
    paragraphs = [b.text for b in intro]
    posts: list[FoundPost] = []
    moments = moments_of([post for _, post in read], meta.published, meta.modified)
    matched = _matcher(updates)
    for (run, post), moment in zip(read, moments, strict=True):
        at = len(paragraphs)
        paragraphs += [post.says(k, run[k].text) for k in post.kept]
        kept += [run[k] for k in post.kept]
        heading = None if post.heading is None else post.says(post.heading, run[post.heading].text)
        update = matched(heading, [run[k].text for k in post.kept])
        posts.append(
            FoundPost(
                first=at,
                last=len(paragraphs) - 1,
                heading=heading,
                published=(update.published if update else None) or moment,
                authors=post.authors or (update.authors if update else ()),
            )
        )
    kept += outro
    paragraphs += [b.text for b in outro]
    first = blocks.index(kept[0]) if kept else 0
    left.but(blocks[first:], kept, "no part of a post: when, by whom, or what asks to share it")
    left.but(blocks[:first], kept, "before the posts and what introduces them")
    more = len(updates) > len(posts) or _leads_to_more(page, blocks)
    return Live(shown=blocks, paragraphs=tuple(paragraphs), blocks=tuple(kept), posts=tuple(posts), more=more)


def _matcher(updates: Sequence[Update]) -> Callable[[str | None, Sequence[str]], Update | None]:
    """Finds what JSON-LD says of a post, by its heading or the beginning of its text."""
    by_heading = {key(u.heading): u for u in reversed(updates) if u.heading}
    by_text = {key(u.paragraphs[0]): u for u in reversed(updates) if u.paragraphs}

    def find(heading: str | None, texts: Sequence[str]) -> Update | None:
        if heading and (found := by_heading.get(key(heading))):
            return found
        return next((u for text in texts[:2] if (u := by_text.get(key(text)))), None)

    return find


def _from_updates(updates: Sequence[Update], least: int, blocks: list[Block]) -> Live | None:
    """The posts as JSON-LD has them."""
    whole = [u for u in updates if u.paragraphs]
    if len(whole) < least:
        return None
    paragraphs: list[str] = []
    posts: list[FoundPost] = []
    for u in whole:
        at = len(paragraphs)
        paragraphs += [u.heading, *u.paragraphs] if u.heading else u.paragraphs
        posts.append(FoundPost(first=at, last=len(paragraphs) - 1, heading=u.heading, published=u.published, authors=u.authors))
    return Live(shown=blocks, paragraphs=tuple(paragraphs), blocks=(), posts=tuple(posts), more=len(whole) < len(updates))


def _leads_to_more(page: LexborHTMLParser, blocks: list[Block]) -> bool:
    """Whether a line or a button of the page leads to posts that it doesn't show."""
    if any(says_more(b.text) for b in blocks):
        return True
    return any(says_more((button.text(separator=" ") or "")[:_LONGEST].strip()) for button in page.css("button")[:_BUTTONS])
