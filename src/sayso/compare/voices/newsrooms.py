"""Newsrooms by their names: which names are one, and which belong to a newsroom at all."""

from __future__ import annotations

import re
from functools import lru_cache

# Words that newsrooms are named with, and newsrooms whose names hold none of them.
_TITLE = re.compile(
    r"\b(?:Times|Post|Herald|Tribune|Journal|Gazette|Guardian|Telegraph|Observer|Chronicle|Globe|Mail|Mirror|Express|Inquirer|"
    r"Examiner|Sentinel|Dispatch|Courier|Standard|Independent|Bulletin|Register|Ledger|Argus|Echo|Monitor|Magazine|Newspaper|"
    r"Daily|Weekly|News|Newswire|Broadcasting|Radio|TV|Television|Press Association|Associated Press|Newsweek|Press Agency|"
    r"News Agency|Wire|Beast|Advertiser)\b"
    r"|\b(?:Evening|Morning) [A-Z][\w’'-]+$|[a-z] (?:Beacon|Star|Messenger)$"
)
_NAMED_LIST = """
    reuters, ap, afp, agence france-presse, upi, bbc, cnn, cbs, nbc, abc, npr, pbs, msnbc, cnbc, fox, kcna, dpa, efe, ansa,
    pti, itv, rt, wsj, time, pa, sky, bloomberg, politico, axios, breitbart, buzzfeed, vox, slate, xinhua, interfax, tass,
    ria, kyodo, yonhap, al jazeera, al-jazeera, al arabiya, haaretz, le monde, le figaro, der spiegel, die zeit, bild, el
    pais, el país, la repubblica, the hill, the verge, the atlantic, the new yorker, the economist, usa today, wired,
    mashable, techcrunch, gizmodo, tmz, variety, the intercept, mother jones, propublica, the information, barron's, hurriyet,
    anadolu, deutsche welle, euronews, france 24
"""
_NAMED = frozenset(name.strip() for name in _NAMED_LIST.split(","))
# Names that hold such a word and are no newsroom.
_OTHER = re.compile(
    r"\b(?:Office|Department|Ministry|Square|Service|Court|Commission|Act|Party|Building|Secretary|Council|Inc|Mission|Delegation)\b"
)
# Alone these name no newsroom.
_BARE_LIST = """
    news daily weekly radio tv television magazine newspaper wire monitor standard express independent register mirror globe echo
    mail broadcasting dispatch bulletin argus ledger observer courier examiner
"""
_BARE = frozenset(_BARE_LIST.split())
_DOMAIN = re.compile(r"^(?:https?://)?(?:www\d?\.|m\.|news\.|edition\.)*([\w-]+)(?:\.[a-z]{2,3}){1,2}(?:/.*)?$")
_SMALL = frozenset(("the", "of", "and", "de", "a"))
# What a newsroom of several words is called without: "Radio Helvetia International".
_BESIDE_IT, _LONG = frozenset(("international", "online")), 2


def is_newsroom(name: str) -> bool:
    """Whether a proper name is that of a newsroom, by its words."""
    if _OTHER.search(name):
        return False
    plain = name.casefold().replace("’", "'")
    if plain.removeprefix("the ") in _BARE:
        return False
    return plain in _NAMED or plain.removeprefix("the ") in _NAMED or _TITLE.search(name) is not None


@lru_cache(maxsize=50_000)
def same_newsroom(a: str | None, b: str | None) -> bool:
    """Whether two names are one newsroom's: "The New York Times", "NYT", "nytimes.com"; "the Post" after "the Washington Post"."""
    if not a or not b:
        return False
    short, long = sorted((x.removeprefix("The ").removeprefix("the ") for x in (a, b)), key=lambda x: (len(x), x))
    return one_newsroom(a, b) or (" " not in short and short in long.split()[1:])


def one_newsroom(a: str | None, b: str | None) -> bool:
    """Whether two whole names surely are one newsroom's: "The Post" may be any paper's that ends so, and is none of these here."""
    return bool(a and b and _forms(a) & _forms(b))


@lru_cache(maxsize=20_000)
def _forms(name: str) -> frozenset[str]:
    """The ways a newsroom is written for short."""
    plain = name.casefold().strip()
    if domain := _DOMAIN.match(plain):
        return frozenset((domain.group(1).replace("-", ""),))
    words = [w for w in re.findall(r"[\w&]+", plain.replace("'s", "s").replace("’s", "s")) if w not in _SMALL]
    words = words[:-1] if len(words) > 1 and words[-1] == "news" else words
    if not words:
        return frozenset()
    initials = "".join(w[0] for w in words)
    short = ("".join(words[:-1]),) if len(words) > _LONG and words[-1] in _BESIDE_IT else ()
    return frozenset(("".join(words), *short, *((initials, initials[:-1] + words[-1]) if len(words) > 1 else ())))
