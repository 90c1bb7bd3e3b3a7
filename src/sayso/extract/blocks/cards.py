"""Other stories that an HTML page shows around its own: cards of a linked title, mostly with a summary.

in: the page's blocks, those of its article, its address    out: `Teaser`s in the order of the page, each with its address.

A card is the largest box that leads to one address alone. That it is an article's is told by the address (`addresses`), or where
that could be anything's by what stands around: a heading that says that other stories follow, or several cards of one shape, each
with a summary that speaks to nobody.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from sayso.extract.blocks.addresses import AMP, Lead, lead_of, slug_of
from sayso.extract.blocks.cardlines import agency_in, day_of, is_paid, is_summary, parted, speaks_to_readers
from sayso.extract.blocks.headed import Headed, headed_in
from sayso.extract.blocks.tree import Block, Box
from sayso.extract.blocks.vocabulary import HEADINGS
from sayso.extract.dates.door import date_in
from sayso.extract.dump.teasers import teaser_of
from sayso.extract.lines.lines import is_boilerplate, junk_line, leads_on, leads_to_all
from sayso.extract.lines.people import opens_byline
from sayso.extract.lines.shortlines import agency_named
from sayso.extract.words import key, table, word_count
from sayso.model import Teaser

MOST = 60  # teasers of a page; one that has more is a list of links
_TITLE, _LONGEST_TITLE = 4, 40  # words
_SHORT_TITLE = 2  # words of a title that is set as a heading, in a card that says more of its story
_HEADLINE = 5  # words of a title alone whose address tells nothing
_HIGHEST = 40  # boxes around a title that are looked at
_NEAR = 8  # blocks before and behind a title that may be of its card
_ALIKE = 2  # cards of one shape, from which they are a list
_WHOLE = re.compile(r"https?://", re.I)
_COMMENTS = re.compile(r"\s+\d+ comments?$", re.I)
_BUTTON = re.compile(
    r"\W*(?:read (?:more|on|the (?:full|whole) (?:story|article)|full (?:story|article))|continue reading|full story|more)\W*", re.I
)
_OWN = ("", "#")  # two addresses that no link has
_NO_CARD = table("comments consent ad social form")
_NO_STORIES = table("footer newsletter paywall bio tags byline")  # boxes where only an address can tell a story
_TITLED = HEADINGS | {"dt"}


class _Linked(Struct, frozen=True):
    """A block that is a link to one address, and its place among the blocks. title, beside: the words of the link, and what stands
    beside it."""

    at: int
    block: Block
    title: str
    beside: str
    lead: Lead

    @property
    def url(self) -> str:
        """Where it leads."""
        return self.lead.url

    @property
    def sure(self) -> bool:
        """Whether the address tells a story."""
        return self.lead.sure

    @property
    def may_title(self) -> bool:
        """Whether it has a title's words, or is the button below one, as a link must whose address tells nothing."""
        return self.sure or self.is_button or word_count(self.title) >= (_SHORT_TITLE if self.block.tag in HEADINGS else _TITLE)

    @property
    def is_button(self) -> bool:
        """Whether it only leads to what another line is the title of."""
        return _BUTTON.fullmatch(self.block.text) is not None


class _Card(Struct, frozen=True):
    """What a card shows: its teaser, and the blocks of its title and summary."""

    teaser: Teaser
    title: Block
    summary: Block | None
    box: Box | None

    @property
    def shape(self) -> tuple[str, str, str, str]:
        """What cards of one list have in common: how the boxes of the title and of all are called."""
        around = self.box or self.title.box
        return self.title.tag, self.title.box.names, around.tag, around.names


def teasers_on(
    blocks: list[Block],
    body: list[Block],
    address: str | None,
    title: str | None,
    *,
    given: str | None = None,
    base: str | None = None,
) -> tuple[Teaser, ...]:
    """The other stories that a page shows. given: the address that it was asked for, which may be another one of the same story;
    base: what its links are relative to, where that is another address."""
    own, taken = key(title or ""), set(body)
    slugs = {slug for slug in (slug_of(address), slug_of(given)) if slug}
    linked = [x for x in _linked(blocks, taken, address, base) if x.block.key != own and not _tells_of(x.url, slugs)]
    if amps := {x.url for x in linked if AMP.search(x.url)}:
        plain = {slug_of(x.url) for x in linked if x.url not in amps} - {None}
        linked = [x for x in linked if x.url not in amps or slug_of(x.url) not in plain]
    leads: dict[Box, set[str]] = {}
    for x in linked:
        for box in _around(x.block.box) if x.may_title else ():
            leads.setdefault(box, set()).add(x.url)
    for block in body:  # what holds any of the article is no card
        for box in _around(block.box):
            leads.setdefault(box, set()).update(_OWN)
    same: dict[str, dict[Block, _Linked]] = defaultdict(dict)
    for x in linked:
        same[x.url][x.block] = x
    found: dict[str, Teaser] = {}
    for x, card in _told(linked, same, blocks, taken, leads):
        before = found.get(x.url)
        if before is None or (card.teaser.summary and not before.summary):
            found[x.url] = card.teaser
        if len(found) > MOST:
            break
    return tuple(t for t in list(found.values())[:MOST] if _least(t) <= word_count(t.title) <= _LONGEST_TITLE)


def _least(teaser: Teaser) -> int:
    """The words that a teaser's title must have: fewer where more is said of the story."""
    return _SHORT_TITLE if teaser.published or teaser.agency or teaser.summary else _TITLE


def _told(
    linked: Sequence[_Linked],
    same: Mapping[str, Mapping[Block, _Linked]],
    blocks: list[Block],
    taken: set[Block],
    leads: Mapping[Box, set[str]],
) -> Iterator[tuple[_Linked, _Card]]:
    """The cards that are of stories, in the order of the page."""
    cards: list[tuple[_Linked, _Card]] = []
    for x in linked:
        if not x.may_title:
            continue
        near = [b for b in blocks[max(0, x.at - _NEAR) : x.at + _NEAR + 1] if b not in taken]
        if card := _card(x, same[x.url], near, leads):
            cards.append((x, card))
    unsure = any(not x.sure for x, _ in cards)
    headed = headed_in(blocks, taken) if unsure else {}
    shapes = Counter(card.shape for card in {x.url: card for x, card in cards if card.summary}.values()) if unsure else Counter()
    for x, card in cards:
        if x.sure or _is_story(x, card, headed, shapes):
            yield x, card


def _is_story(x: _Linked, card: _Card, headed: Mapping[Block, Headed], shapes: Counter[tuple[str, str, str, str]]) -> bool:
    """Whether a card whose address could be anything's is a story's, by what it says and where it stands."""
    title = card.teaser.title
    if x.block.box.marks & _NO_STORIES or any(box.tag in ("nav", "footer") for box in _around(x.block.box)):
        return False
    if opens_byline(title) or speaks_to_readers(f"{title} {card.teaser.summary or ''}"):
        return False
    told = card.title.tag in HEADINGS and (card.teaser.published or card.teaser.agency)
    if card.summary is None and (leads_to_all(title) or (word_count(key(title)) < _HEADLINE and not told)):
        return False
    if x.lead.worded or x.block in headed:
        return True
    return card.summary is not None and shapes[card.shape] >= _ALIKE


def _around(box: Box) -> Iterator[Box]:
    return islice(box.line(), _HIGHEST)


def _tells_of(url: str, slugs: Collection[str]) -> bool:
    """Whether an address calls its story by one of these names."""
    small = url.casefold()
    return any(slug in small for slug in slugs) and slug_of(url) in slugs


def _linked(blocks: list[Block], taken: Set[Block], address: str | None, base: str | None) -> Iterator[_Linked]:
    """The blocks that lead to another article of the site, or to what may be one; those of the page's own are taken."""
    known: dict[str, Lead | None] = {}
    for at, block in enumerate(blocks):
        if not block.links or block in taken or block.box.marks & _NO_CARD or (pair := parted(block)) is None:
            continue
        if junk_line(block.text) and not _BUTTON.fullmatch(block.text):
            continue
        href = block.links[0][1]
        if href not in known:
            known[href] = lead_of(href, address, base)
        if lead := known[href]:
            yield _Linked(at, block, *pair, lead)


def _box(x: _Linked, leads: Mapping[Box, set[str]]) -> Box | None:
    """The largest box that leads to one address alone; None where a link has no box of its own, as one in a row of links."""
    card = None
    for box in _around(x.block.box):
        if len(leads[box]) > 1 or box.parent is None:
            break
        card = box
    return card


def _card(x: _Linked, own: Mapping[Block, _Linked], near: list[Block], leads: Mapping[Box, set[str]]) -> _Card | None:
    """What a card shows; None where it says that somebody paid for it, or has a button and no title. own: the blocks that lead to
    its address; near: those around its title that are not the article's."""
    box = _box(x, leads)
    inside = [b for b in near if b in own or (box is not None and b.box.inside(box))]
    if any(is_paid(b) for b in inside):
        return None
    titles = [b for b in inside if b in own and word_count(own[b].title) >= _TITLE and not leads_on(b.text)]
    titles = titles or ([b for b in inside if b.tag in HEADINGS and word_count(b.text) >= _TITLE] if x.is_button else [x.block])
    title = next((b for b in titles if b.tag in HEADINGS), titles[0] if titles else None)
    if title is None or is_boilerplate(title.text):
        return None
    titled = own.get(title)
    summaries = [b for b in inside if b is not title and is_summary(b, title)] or _below(title, near, leads)
    summary = max(summaries, key=lambda b: len(b.text), default=None)
    beside = [b for b in inside if b is not title and b is not summary]
    teaser = teaser_of(_COMMENTS.sub("", titled.title if titled else title.text), summary.text if summary else None)
    told = titled.beside if titled else ""
    day = (date_in(told) if told else None) or next((d for b in beside if (d := day_of(b))), None)
    agency = teaser.agency or agency_named(told) or agency_in(beside)
    url = x.url if _WHOLE.match(x.url) else None
    return _Card(replace(teaser, url=url, published=day, agency=agency), title, summary, box)


def _below(title: Block, near: Sequence[Block], leads: Mapping[Box, set[str]]) -> list[Block]:
    """The summary of a heading that has no box with it: the paragraph right below, in the same box, that leads nowhere."""
    at = near.index(title) + 1 if title in near else len(near)
    if title.tag not in _TITLED or at >= len(near):
        return []
    block = near[at]
    alone = block.box.parent is title.box.parent and not block.links and block.box not in leads and block.tag in ("p", "dd")
    return [block] if alone and is_summary(block, title) else []
