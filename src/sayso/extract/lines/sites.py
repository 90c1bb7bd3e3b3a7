"""Addresses: where a link leads, and whether two are of one site. Tables of what sites share a name without being one; no list of
all public suffixes.

in: addresses    out: a whole address, the name that a site's hosts share, or whether two do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from sayso.extract.words import table

# Second names under which each country's sites stand: "bbc.co.uk".
_PUBLIC = table("co com org net gov ac edu gob gouv mil")
# Those that are a site's own name elsewhere: "ne.jp" is none, but "ne.ch" is a canton's.
_PUBLIC_IN = {
    "at": table("or gv"), "au": table("id asn"), "br": table("jus leg blog"), "cr": table("or go fi sa ed"), "fr": table("asso"),
    "id": table("or go web sch"), "il": table("muni"), "in": table("nic firm gen ind"), "jp": table("ad ed go gr lg ne or"),
    "ke": table("or go ne sc me"), "kr": table("or go ne re pe"), "nz": table("govt geek iwi school"), "th": table("or go in mi"),
    "tr": table("bel gen web k12"), "tz": table("or go ne"), "ug": table("or go ne sc"), "uk": table("ltd plc me nhs police sch"),
    "za": table("law nom"),
}  # fmt: skip
# Where each host below is a site of its own.
_SHARED = table(
    """github.io gitlab.io pages.dev workers.dev netlify.app vercel.app herokuapp.com web.app firebaseapp.com appspot.com
    substack.com wordpress.com medium.com tumblr.com typepad.com livejournal.com ghost.io wixsite.com weebly.com squarespace.com
    beehiiv.com neocities.org over-blog.com canalblog.com hatenablog.com jimdofree.com jimdosite.com webnode.page blogs.com
    uk.com us.com eu.com de.com eu.org"""
)
_SHARED_ANYWHERE = table("blogspot")  # the same under each country's name
# What an archive or a cache puts before the address of a page that it keeps: its own, a moment, a name or two.
_KEPT_AT = re.compile(r"https?://(?P<host>[^/?#\s]{3,100})/(?:[\w.*:=-]{1,40}/){1,4}(?P<kept>https?:/{1,2}[^/\s].{0,2000})$", re.I)
_ARCHIVES_OWN = ("og:site_name", "og:url", "article:published_time", "article:modified_time")
_COUNTRY = 2  # letters
_LONGEST_URL = 2_000  # characters; browsers show no longer ones
_LEAST_NAME = 6  # letters of a site's name, by which it is told in a title


def absolute(href: str | None, base: str | None) -> str | None:
    """A link's whole address; None where it leads to no page, is longer than any, or where what it is relative to is not known."""
    if not href or href[0] == "#" or len(href) > _LONGEST_URL:
        return None
    try:
        address = urljoin(base or "", href.strip())
        parts = urlsplit(address)
        return unarchived(address) if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:  # no address at all: "http://[quay"
        return None


def unarchived(address: str) -> str:
    """The address of a page that an archive or a cache keeps under its own; any other as it is."""
    found = _KEPT_AT.match(address) if address.find("http", 8) > 0 else None
    return re.sub(r"^(https?):/{1,2}", r"\1://", found["kept"]) if found else address


def without_archive(metas: Mapping[str, str], canonical: str | None) -> dict[str, str]:
    """A page's meta tags; where an archive calls the page its own, without its name and the moments when it was kept."""
    found = _KEPT_AT.match(canonical or "")
    ours = found is not None and site_of(found["host"].lower()) == site_of(metas.get("og:site_name", "").lower())
    return {name: value for name, value in metas.items() if not (ours and name in _ARCHIVES_OWN)}


def one_site(one: str | None, other: str | None) -> bool:
    """Whether two addresses are of one site."""
    try:
        hosts = [urlsplit(url or "").hostname for url in (one, other)]
    except ValueError:
        return False
    return None not in hosts and site_of(hosts[0] or "") == site_of(hosts[1] or "")


@lru_cache(maxsize=1024)
def site_of(host: str) -> str:
    """The name that a site's hosts share: "orf.at", "bbc.co.uk", "lee.substack.com"; of a numeric address all of it."""
    labels = host.rstrip(".").split(".")
    if ":" in host or labels[-1].isdigit():
        return host
    size = 2 + _is_public(labels)
    name = ".".join(labels[-size:])
    shared = name in _SHARED or labels[-size:][0] in _SHARED_ANYWHERE
    return ".".join(labels[-size - shared :])


def site_called(address: str | None) -> str | None:
    """What a site is called in its address: "herald" in www.herald.example; None where that is too short to tell it by."""
    try:
        host = urlsplit(address or "").hostname
    except ValueError:
        return None
    name = site_of(host).partition(".")[0] if host else ""
    return name if len(name) >= _LEAST_NAME else None


def site_label(address: str | None) -> str:
    """What a site is called in its address, however short ("bbc"); "" where there is none."""
    try:
        host = urlsplit(address or "").hostname
    except ValueError:
        return ""
    return site_of(host).partition(".")[0].replace("-", "") if host else ""


def _is_public(labels: list[str]) -> bool:
    """Whether the last two names of a host are a country's, and no site's."""
    if len(labels) < 3 or len(labels[-1]) != _COUNTRY:
        return False
    return labels[-2] in _PUBLIC or labels[-2] in _PUBLIC_IN.get(labels[-1], ())
