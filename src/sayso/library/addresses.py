"""What a report is found by again, the surest first.

    url     the page's address, without what only counts visitors
    id      the id that its giver gave it
    path    the file that it is
    head    its headline and outlet: how a teaser and its page, or two copies of one page, find each other

in: an article as it was given    out: addresses, and from the first of them the report's id
"""

from __future__ import annotations

import hashlib
import re
from urllib.parse import parse_qsl, urlencode, urlsplit

from sayso.library.values import Given
from sayso.model import Article

# What campaigns and networks hang on an address; the page behind it is the same.
_COUNTING = re.compile(r"utm_\w{1,40}|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_ga|yclid|icid|ocid|cmpid|ncid|smid|CMP", re.I)
_SPACE = re.compile(r"\s+")


def addresses_of(given: Given) -> tuple[str, ...]:
    """The addresses of a report, the surest first; none where there is only its text."""
    a = given.article
    head = f"head:{_plain(a.outlet)}\n{_plain(a.title)}" if a.title else None
    named = (
        f"url:{url}" if (url := own_url(a)) else None,
        f"id:{given.own_id}" if given.own_id else None,
        f"path:{given.path}" if given.path else None,
        head,
    )
    return tuple(filter(None, named))


def id_of(given: Given) -> str:
    """The id of a new report: of its address where it has one, else of its words; the same whenever it is added."""
    a = given.article
    url = own_url(a)
    kept = f"url:{url}" if url else f"{given.own_id}\n{a.outlet}\n{a.published}\n{a.title}\n{a.text_sha256}"
    return "r-" + hashlib.sha256(kept.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def own_url(article: Article) -> str | None:
    """The plain address of an article, where it has one that names a page. A site's front page names none."""
    try:
        parts = urlsplit((article.url or "").strip())
    except ValueError:
        return None
    return plain_url(article.url or "") if parts.netloc and (parts.path.strip("/") or parts.query) else None


def plain_url(url: str) -> str:
    """An address by which the same page is known again: no scheme, no fragment, no "www.", no counting of visitors."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return url.strip()
    query = urlencode([(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _COUNTING.fullmatch(k)])
    return f"{host}{port}{parts.path.rstrip('/')}" + (f"?{query}" if query else "")


def _plain(words: str | None) -> str:
    return _SPACE.sub(" ", words or "").strip().casefold()
