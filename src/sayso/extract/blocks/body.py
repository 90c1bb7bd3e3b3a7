"""Which of a page's blocks are the article.

in: the blocks of a page, and what the page says of itself (title, summary)    out: the body's blocks, in order.

1 weigh    running text counts towards every box it stands in
2 choose   the box that holds nearly all of it, or the one the page itself calls the body
3 sift     what stands in a related list, a bio, a caption, a form, …
4 trim     the title, byline and date before the first sentence; the links and credits after the last
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sayso.extract.blocks.cutoff import cut_line
from sayso.extract.blocks.glance import at_a_glance
from sayso.extract.blocks.leads import NEVER_BODY, with_lead
from sayso.extract.blocks.linkedprose import is_linked_paragraph, points_elsewhere, without_pointer
from sayso.extract.blocks.pictures import pictured, under_pictures
from sayso.extract.blocks.sift import heading_nothing, is_junk, junk, pulled_out
from sayso.extract.blocks.tree import Block, Box
from sayso.extract.blocks.vocabulary import HEADINGS
from sayso.extract.dates.door import says_when_alone, span_of_date
from sayso.extract.dates.months import MONTHS
from sayso.extract.left import Left
from sayso.extract.lines.lines import heads_comments, is_credited, is_stop, junk_line
from sayso.extract.lines.people import opens_byline
from sayso.extract.words import ends_sentence, key, table, word_count
from sayso.language import stood_first

# A box with one of these marks is no part of the body, unless it holds most of the text that the body holds; and what such boxes
# are for, as a reader is told.
BOXES = {
    "nav": "navigation", "footer": "the foot of the page", "aside": "what stands beside", "form": "a form", "figure": "pictures",
    "caption": "captions", "credit": "credits", "related": "other stories", "bio": "who the author is", "newsletter": "sign-ups",
    "paywall": "a paywall", "social": "sharing", "comments": "comments", "ad": "advertising", "consent": "cookies and consent",
    "hidden": "what is not shown", "embed": "embedded posts", "facts": "facts at a glance",
    "byline": "the byline", "tags": "tags", "table": "a table",
}  # fmt: skip
NOT_BODY = frozenset(BOXES)
_LONGEST_NAMES = 60  # characters of a box's names that are told
# What a paragraph of running text is not, whatever its own class says.
_NO_PARAGRAPHS = table("paywall ad nav footer social tags form embed facts table figure")
_NOTICE = re.compile(r"notice|message|prompt|banner|overlay|offer|label|hinweis|aviso|avviso", re.I)  # … unless it is called so
_TABLE, _SHOWS_POSTS = frozenset(("table",)), frozenset(("embed", "figure"))
_LAID_OUT = 120  # characters of running text in a table
_PAST = 1.5  # a heading of what comes after an article stands behind two thirds of its text, at least
_SOME = 600  # characters of an article, from which what readers say may follow
_OPENING = 5  # lines of an article's own, among which its byline may stand
_DATED = re.compile(
    r"\W*(?:updated?|published|posted|aktualisiert|veröffentlicht|erstellt|stand|publié|mis à jour|actualizado|publicado|"
    r"aggiornato|pubblicato|atualizado|oppdatert|publisert|publicerad|uppdaterad|обновлено|опубликовано|aktualizováno|aktualizacja)\b",
    re.I,
)
_HALVES = (" a.m.", " p.m.")
_WORD = re.compile(r"[^\W\d_]+")
# Small words beside a day, an hour and a place; anything else is said of something.
_BESIDE_DAYS = table(
    """on at of in the by last first and time local th st nd rd h hrs am pm a m um uhr der den im in von vom zuletzt und le la les à
    et par de del el las y e il alle ore lo por às em kl klo den i den o v w dne godz в г года lundi mardi mercredi jeudi vendredi
    samedi dimanche lunes martes miércoles jueves viernes sábado domingo updated published posted aktualisiert veröffentlicht"""
)
_LONGEST_BYLINE = 90  # characters
_LONGEST_GLUED = 250  # characters of a byline with all that stands in its box
_BY_AND_WHEN = re.compile(r"by:? (?-i:[A-ZÀ-Þ]).{2,100}(?:published|posted|updated)(?: on| at)?:? .{0,12}(?:19|20)\d\d", re.I)
_LONGEST_MOMENT, _LONGEST_LABEL = 40, 40
_QUOTING = frozenset(("quote", "post"))
_ABOVE, _SKIPPED = 3, 4  # lines between an article's first sentence and its running text, and links before its last one
_MOST_LINKED, _LEAST_WORDS = 0.9, 6  # share of a whole sentence that may be links, and its words
_WHOLLY = 0.95  # share of a line that is one link
_SIGNED = re.compile(r"\s{0,3}\([\w/.-]{2,12}\)\W{0,2}$")
_BRACKETED = re.compile(r"\[[^\[\]]{2,60}\]")
_DEEPER = 0.8  # a child box that holds this share of the prose is descended into; .7 to .9 gave the same on the shared pages
_MOST = 0.5
_NEARLY_ALL = 0.9
_SCATTERED = 0.25
_NEAR, _LINKED = 2, 0.2  # boxes between a paragraph and the box that goes on, and how much of it may be links
_NAMED = 0.3  # share of the prose that makes a box the body, if it calls itself so; .5 lost articles among long teasers


def is_prose(block: Block) -> bool:
    """Whether the block is running text: long, ends like a sentence, mostly not links."""
    if block.tag in HEADINGS or block.link_share > 0.5:
        return False
    return block.weight >= 140 or (block.weight >= 50 and ends_sentence(block.text))


def body_of(blocks: list[Block], title: str | None, lead: str | None, left: Left[Block] | None = None) -> list[Block]:
    """The blocks of the article's own text. left: is told why the others are none."""
    left = left or Left()
    prose = [b for b in blocks if is_prose(b)]
    if not prose:
        left.but(blocks, (), "the page has no running text")
        return []
    _count_cells(blocks)
    weigh(prose)
    total = sum(b.weight for b in prose)
    clean = [b for b in prose if not barred(b.box, total)] or [b for b in prose if not b.box.marks & NEVER_BODY] or prose
    main = _main_box(clean)
    inside = [b for b in blocks if b.box.inside(main)]
    left.but(blocks, inside, lambda b: _bar(b.box, total) or f"outside the box that holds the article, {described(main)}")
    running = max(main.prose, sum(b.weight for b in prose if b.box.inside(main)))
    kept = [b for b in inside if not barred(b.box, running, main)]
    left.but(inside, kept, lambda b: _bar(b.box, running, main) or "")
    shown = pictured(inside)
    kept = list(left.but(kept, [b for b in kept if b not in shown], "a caption"))
    short = at_a_glance(kept)
    kept = list(left.but(kept, [b for b in kept if b not in short], "says the article in short"))
    trimmed = _trim(kept, title, left)
    shown = under_pictures(trimmed)
    whole = list(left.but(trimmed, [b for b in trimmed if b not in shown], "a caption"))
    again = pulled_out(whole)
    told = list(left.but(whole, [b for b in whole if b not in again], lambda b: again[b]))
    alone = heading_nothing(told, inside)
    told = list(left.but(told, [b for b in told if b not in alone], "heads what is no part of the article"))
    if told and (cut := cut_line(told, blocks)):
        told.append(cut)
    for block in told:
        without_pointer(block)
    return with_lead([b for b in blocks if b not in short] if short else blocks, told, title, lead)


def weigh(blocks: list[Block]) -> None:
    """Count each block of running text towards every box it stands in."""
    for box in _boxes(blocks):
        box.prose = box.pieces = 0
    for block in blocks:
        for box in block.box.line():
            box.prose += block.weight
            box.pieces += 1


def _count_cells(blocks: list[Block]) -> None:
    """Count the lines of each table: one of figures has many that are no running text."""
    for block in blocks:
        if "table" in block.box.marks:
            for box in block.box.line():
                box.cells += 1


def barred(box: Box, total: int, main: Box | None = None) -> bool:
    """Whether a box between this one and `main` says it is no body; one that holds most of the text there is believed less."""
    return barring(box, total, main) is not None


def barring(box: Box, total: int, main: Box | None) -> Box | None:
    """The innermost box between this one and `main` that says it is no body; total: the weight of the running text there."""
    for around in box.line():
        if around is main:
            return None
        least = _NEARLY_ALL if around.own & NEVER_BODY else _MOST
        bars = around.own & NOT_BODY
        named = (around.tag == "p" and around.pieces) or (around is box and around.tag in HEADINGS)
        if named and bars and not _NOTICE.search(around.names):
            bars -= _NO_PARAGRAPHS  # <p class="paywall"> is a paragraph that only some may read, and no notice
        if "post" in box.marks:  # the words of a post are quoted, whatever shows them
            bars -= _SHOWS_POSTS
        if around.prose >= _LAID_OUT and around.pieces > _MOST * around.cells:  # a table of paragraphs lays out the page
            bars -= _TABLE
        if bars and around.prose < least * total:
            return around
    return None


def _bar(box: Box, total: int, main: Box | None = None) -> str | None:
    """What bars a box, in words: "in a box for navigation, <nav class="menu">"."""
    bar = barring(box, total, main)
    return f"in a box for {BOXES[min(bar.own & NOT_BODY)]}, {described(bar)}" if bar else None


def described(box: Box) -> str:
    """A box as its tag and the first of its names."""
    names = box.names.split()
    return f"<{box.tag} {' '.join(names)[:_LONGEST_NAMES]}>" if names else f"<{box.tag}>"


def _main_box(prose: list[Block]) -> Box:
    """The innermost box that holds nearly all of the running text; the search starts at what calls itself the body."""
    boxes = _boxes(prose)
    weigh(prose)
    root = next(b for b in boxes if b.parent is None)
    named = [b for b in boxes if ("body" in b.own or b.tag == "article") and b.prose >= _NAMED * root.prose]
    box = max(named, key=lambda b: (b.prose, -b.depth)) if named else root
    while inner := _dominant(box, [b for b in boxes if b.parent is box]):
        box = inner
    return _widened(box, prose) if named else box


def _widened(box: Box, prose: list[Block]) -> Box:
    """A box that calls itself the body, or the one around it where paragraphs beside it go on: some sites fold what comes behind
    the first lines into a box of its own."""
    outer = box.parent
    if outer is None or outer.parent is None:
        return box
    first = next(i for i, b in enumerate(prose) if b.box.inside(box))
    beside = [(i, b) for i, b in enumerate(prose) if b.box.inside(outer) and not b.box.inside(box)]
    near = all(
        b.link_share < _LINKED and (b.box.depth - outer.depth <= _NEAR if i < first else _stands_like(b.box, box, outer))
        for i, b in beside
    )
    return outer if len(beside) > 1 and near else box


def _stands_like(piece: Box, box: Box, outer: Box) -> bool:
    """Whether a paragraph behind a body's box goes on with it: in no box of its own, or in one that is called as the body's is.
    What stands there in another box is another story."""
    around = piece.parent if piece.tag == "p" else piece
    return around is outer or (around is not None and around.parent is outer and (around.tag, around.names) == (box.tag, box.names))


def _dominant(box: Box, children: list[Box]) -> Box | None:
    """The child that holds nearly all of the box's text, or most of it while the rest is scattered (teasers, comments)."""
    first, second = (*sorted(children, key=lambda b: -b.prose), None, None)[:2]
    if first is None or first.tag in ("p", "h2", "li") or ("body" in box.marks and first.own & NOT_BODY):
        return None
    if first.prose >= _DEEPER * box.prose:
        return first
    scattered = second is None or second.prose < _SCATTERED * first.prose
    return first if scattered and first.prose >= _MOST * box.prose and first.pieces >= 3 else None


def _boxes(blocks: Iterable[Block]) -> list[Box]:
    found: dict[int, Box] = {}
    for block in blocks:
        for box in block.box.line():
            if id(box) in found:
                break
            found[id(box)] = box
    return list(found.values())


def _trim(kept: list[Block], title: str | None, left: Left[Block]) -> list[Block]:
    same, given = key(title or ""), kept
    kept = [b for b in given if b.tag != "h1" and b.key != same]
    left.but(given, kept, "the title")
    given, end = kept, _end(kept)
    if left.asked and end < len(given):
        left.but(given[end:], (), f"behind “{given[end].text[:_LONGEST_NAMES]}”, which heads what comes after an article")
    kept = [b for b in given[:end] if not is_junk(b)]
    left.but(given[:end], kept, lambda b: junk(b) or "")
    prose = [i for i, b in enumerate(kept) if is_prose(b)]
    if not prose:
        left.but(kept, (), "no running text")
        return []
    first, last = _first(kept, prose[0], title), _last(kept, prose[-1], title)
    ending = last
    while last > first and is_credited(kept[last].text):
        last -= 1
    left.but(kept[:first], (), "a short line before the first paragraph")
    left.but(kept[last + 1 : ending + 1], (), "says who wrote along")
    left.but(kept[ending + 1 :], (), "a short line behind the last paragraph")
    whole = [b for i, b in enumerate(kept[first : last + 1]) if not (_says_who_and_when(b) if i < _OPENING else _is_moment(b))]
    left.but(kept[first : last + 1], whole, "says who wrote it and when")
    kept = _without_lists_of_links(whole)
    left.but(whole, kept, "a link to another page, or a heading with nothing below it")
    return kept


def _first(kept: list[Block], first: int, title: str | None) -> int:
    """Where the article opens: at the first running text, the short lines right before it that go on in it, or a whole sentence a
    little further up, as one that is mostly links is."""
    while first and (kept[first - 1].tag in ("p", "li") or kept[first - 1].tag in HEADINGS) and _goes_on(kept[first - 1]):
        first -= 1
    if first and is_linked_paragraph(kept[first - 1], kept[first], title):
        return first - 1
    for i in range(max(0, first - _ABOVE), first):
        between = kept[i:first]
        if _is_sentence(kept[i]) and all(b.tag == "p" or b.tag in HEADINGS for b in between) and not opens_byline(kept[i].text):
            return i
    return first


def _last(kept: list[Block], last: int, title: str | None) -> int:
    """Where the article ends: behind its last running text and the lines that go on with it; a few links to other pages may stand
    between."""
    at = last
    while at + 1 < len(kept) and at - last <= _SKIPPED:
        at += 1
        if _goes_on(kept[at]) or (
            at == last + 1 and (_BRACKETED.fullmatch(kept[at].text) or is_linked_paragraph(kept[at], kept[last], title))
        ):
            last = at
        elif not (_is_other_page(kept[at]) or _heads_on(kept[at], kept[last])):
            break
    return last


def _heads_on(heading: Block, last: Block) -> bool:
    """Whether a line heads more of the article: a heading that stands beside its last paragraph, as those of questions do."""
    return heading.tag in HEADINGS and heading.box.parent is last.box.parent and not is_stop(heading.text) and not heading.links


def _says_who_and_when(block: Block) -> bool:
    """Whether a line at an article's opening is its byline, or its day: "Jon Castellane in Ostamar, 11 March 2026"."""
    if "post" in block.box.marks:
        return False
    if len(block.text) > _LONGEST_BYLINE:
        return len(block.text) <= _LONGEST_GLUED and not ends_sentence(block.text) and _BY_AND_WHEN.match(block.text) is not None
    if ends_sentence(block.text):
        return _says_when_alone(block.text) or (block.text.endswith(_HALVES) and _is_all_date(block.text[: -len(_HALVES[0])]))
    return opens_byline(block.text) or span_of_date(block.text) is not None


def _is_moment(block: Block) -> bool:
    """Whether a line is nothing but a day and an hour: that of another story, or of what was added to this one."""
    text = block.text
    if len(text) > _LONGEST_MOMENT or not text[-1].isdigit() or block.box.marks & _QUOTING or ":" not in text:
        return False
    return _is_all_date(text)


def _is_all_date(text: str) -> bool:
    """Whether a line opens with a day and has no word behind it."""
    at = span_of_date(text)
    return at is not None and not text[: at[0]].strip() and not _WORD.search(text[at[1] :])


def _says_when_alone(text: str) -> bool:
    """Whether a whole sentence says nothing but when the article was published: "Updated on 12 May 2024 at 14:26."; "Updated plans
    of 12 May 2024 cost less." tells of plans."""
    opening = _DATED.match(text)
    if span_of_date(text) is None:
        return False
    if opening is None:
        return text.lower() == text.upper() and says_when_alone(text)  # in letters without capitals no word tells a sentence
    words = _WORD.findall(text[opening.end() :])
    return all(w[0].isupper() or w in _BESIDE_DAYS or w in MONTHS for w in words)


def _end(kept: list[Block]) -> int:
    """Where a heading for what comes after an article stands, with most of the text before it."""
    total = sum(b.weight for b in kept if is_prose(b))
    before = 0
    for i, block in enumerate(kept):
        if before * _PAST >= total > 0 and is_stop(block.text) and not junk_line(block.text):
            return i
        if before >= _SOME and heads_comments(block.text):  # readers often say more than the article
            return i
        before += block.weight if is_prose(block) else 0
    return len(kept)


def _goes_on(block: Block) -> bool:
    if "post" in block.box.marks or stood_first(block.text) or _is_sentence(block):
        return True
    return block.link_share < 0.5 and block.tag not in HEADINGS and ends_sentence(block.text)


def _is_sentence(block: Block) -> bool:
    """Whether a paragraph is a whole sentence, though many of its words may be links; a desk's sign may stand behind it: "… he
    said. (abc)"."""
    if block.tag != "p" or block.link_share > _MOST_LINKED or word_count(block.text) < _LEAST_WORDS:
        return False
    return ends_sentence(_SIGNED.sub("", block.text)) and not block.text.endswith(":")


def _is_other_page(block: Block) -> bool:
    """Whether a line is a link to another page, and no sentence."""
    return block.link_share > 0.8 and (block.tag == "li" or not ends_sentence(block.text) or points_elsewhere(block))


def _without_lists_of_links(kept: list[Block]) -> list[Block]:
    """The lines without those that only lead to another page. An address that is written out is the article's own, and so is the
    paper whose words were quoted."""
    out: list[Block] = []
    card = ""  # where the link led that was left out last
    title: Block | None = None  # its line
    for block in kept:
        leads = block.links[0][1] if block.link_share > _WHOLLY and block.links else ""
        if (leads and leads == card) or (title and title.box is block.box and block.tag != "p"):  # the summary below a card's title
            continue
        title = block if leads and _is_other_page(block) else None
        card = leads if leads and block.tag in HEADINGS else ""
        if not _is_other_page(block) or _is_address(block.text) or (out and _is_source(block, out[-1])):
            out.append(block)
    while out and (out[-1].tag in HEADINGS or (len(out[-1].text) <= _LONGEST_LABEL and out[-1].text.endswith(":"))):
        out.pop()
    return out


def _is_address(text: str) -> bool:
    return text.startswith(("http://", "https://")) and " " not in text


def _is_source(block: Block, before: Block) -> bool:
    """Whether a link in brackets says where the quotation before it is from."""
    return "quote" in before.box.marks and _BRACKETED.fullmatch(block.text) is not None
