"""Pages that Safari saved ("Web Archive"): a property list with the page, its address and its pictures.

in: bytes    out: the page's own markup and where it was saved from, or None
"""

from __future__ import annotations

import plistlib

from sayso.read.mhtml import Part

BINARY_LIST = b"bplist00"


def page_of_webarchive(data: bytes) -> Part | None:
    """The page in a web archive of Safari's; None where the property list is another one, or broken."""
    try:
        main = plistlib.loads(data, fmt=plistlib.FMT_BINARY)["WebMainResource"]
        page, url, charset = (main.get(f"WebResource{name}") for name in ("Data", "URL", "TextEncodingName"))
    except Exception:  # the library trips over broken lists in ways of its own; what it can't read is told of as one
        return None
    if not isinstance(page, bytes) or not page.strip():
        return None
    address = url if isinstance(url, str) and url.startswith(("http://", "https://")) else None
    return Part(data=page, charset=charset if isinstance(charset, str) else None, url=address)
