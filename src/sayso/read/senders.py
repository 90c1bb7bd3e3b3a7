"""Which outlet sent a mail: the name before its address, where it is plainly an outlet's.

in: what a mail's head says after "From:"    out: the outlet, or None: a person's name is none, nor is that of who passes news on
"""

from __future__ import annotations

import re

_LONGEST, _MOST_WORDS = 200, 6  # characters of such a field, and words of an outlet's name
_ADDRESS = r"[<\[](?:mailto:)?(?P<local>[^\s<>@]{1,80})@(?P<host>[\w.-]{3,80})[>\]]"
_NAMED = re.compile(r"\s*[\"'“]?(?P<name>[^<>\"“”@\[\]]{2,80}?)[\"'”]?\s*" + _ADDRESS)
_KINDS = (
    r"newsletters?|briefings?|briefs?|alerts?|digest|updates?|round-?up|headlines|daily|weekly|morning|evening|breakfast|lunchtime|editors?|"
    r"e-?mails?|today|tonight|subscriptions|team|breaking\snews|top\sstories"
)
_GAP = r"[\s:|•–—-]"
_TAIL = re.compile(rf"{_GAP}+(?:(?:{_KINDS}){_GAP}*)+$", re.I)
_OF = re.compile(
    r"(?P<who>[^\W\d_][\w.’' -]{2,50}?)(?:\s+(?:at|from|of)\s+(?:the\s+)?|,\s+|\s+[|•–—-]\s+)(?P<outlet>\S.{2,60})$", re.I
)
# Words that papers and stations have in their names, and people don't; those that people are called too; those that name none.
_SURE_LIST = """
    news times gazette herald tribune courier observer chronicle telegraph examiner inquirer dispatch bulletin press newspaper
    broadcasting zeitung tagblatt anzeiger rundschau nachrichten tageblatt giornale corriere gazzetta periódico diario
"""
_ALSO_LIST = "post sun star mirror mail echo record journal standard express leader guardian monitor argus globe wire ledger"
_VAGUE_LIST = """
    the a breaking latest top world local daily morning evening weekly your our my press and media office service
"""
# They pass on what others tell.
_PASSERS_LIST = """
    google apple yahoo msn bing flipboard feedly substack linkedin facebook twitter medium beehiiv mailchimp reddit pocket
    inoreader smartnews microsoft
"""
_SURE, _ALSO = frozenset(_SURE_LIST.split()), frozenset(_ALSO_LIST.split())
_OPENING = frozenset({"corriere", "gazzetta", "giornale", "diario", "periódico"})  # they stand first
_VAGUE, _PASSERS = frozenset(_VAGUE_LIST.split()), frozenset(_PASSERS_LIST.split())
_WORD = re.compile(r"[^\W_]+")
_LIST = re.compile(r"\s*[\"'“]?(?P<name>[^<>\"“”@\[\]]{2,80}?)[\"'”]?\s*<(?P<list>[\w-]{1,60})\.(?P<host>[\w.-]{3,80})>\s*")
_HOSTS = re.compile(r"(?:[\w-]+\.)?(?:substack|ghost|beehiiv|buttondown)\.", re.I)  # they send for whoever writes


def outlet_of_list(list_id: str | None) -> str | None:
    """The outlet that the name of a list bears ("Harbour Post Morning <morning.harbourpost.example>", RFC 2919)."""
    found = _LIST.fullmatch((list_id or "")[:_LONGEST])
    return outlet_of(f"{found['name']} <{found['list']}@{found['host']}>") if found else None


def is_paper(text: str) -> bool:
    """Whether some words are a paper's name as print has it: few, all capitalised, the last or the first one of those of papers."""
    words = [word.casefold() for word in _WORD.findall(text)]
    capital = all(word[:1].isupper() or word.casefold() in ("of", "and", "&") for word in text.split())
    return 1 < len(words) <= _MOST_WORDS and capital and (words[-1] in _SURE | _ALSO or words[0] in _OPENING)


def names_of(sender: str | None) -> tuple[str, ...]:
    """What a sender or a list calls itself, whole and without what kind of mail it is."""
    name = (sender or "")[:_LONGEST].partition("<")[0].strip(" \"'“”")
    return (name, _TAIL.sub("", name)) if name else ()


def outlet_of(sender: str | None) -> str | None:
    """The outlet that a field such as ``"Kontor News Briefing" <briefing@kontor.example>`` names."""
    found = _NAMED.match((sender or "")[:_LONGEST])
    if found is None:
        return None
    name, host = " ".join(found["name"].split()).strip(" ,;:"), _squeezed(found["host"])
    person = _OF.match(name)
    if person and (own := _plain(person["outlet"], host)):
        return own
    if person and _HOSTS.match(found["host"]) and _squeezed(person["outlet"]) == _squeezed(found["local"]):
        return " ".join(person["outlet"].split())  # "Ann Lee from Tidelines" <tidelines@substack.example>
    return None if person else _plain(name, host)


def _plain(name: str, host: str) -> str | None:
    """A name without what kind of mail it sends, where it is an outlet's by its words, or by its address where they may be a
    person's: nobody else's is ``theharbourpost.example``."""
    bare = _TAIL.sub("", name).strip()
    words = [word.casefold() for word in _WORD.findall(bare)]
    if not 1 <= len(words) <= _MOST_WORDS or not bare[:1].isupper() or not _PASSERS.isdisjoint(words):
        return None
    own = [word for word in words if word not in _SURE | _ALSO | _VAGUE]
    if (not own and len(words) < 2) or set(words) <= _VAGUE | {"news"}:
        return None
    said = _squeezed(bare.removeprefix("The "))
    paper = words[-1] in _SURE | _ALSO or words[0] in _OPENING
    # A body's press office and a person called Press have such words too: the address bears an outlet out.
    borne_out = bare.startswith("The ") or said in host or (bool(own) and host.startswith(own[0]))
    if paper and len(words) > 1 and borne_out:
        return bare
    if bare == name:  # "The Meridian" <hello@meridian.example>
        return bare if bare.startswith("The ") and len(words) == 2 and own == [words[1]] and host.startswith(said) else None
    if _squeezed(name.removeprefix("The ")) in host:
        return name  # "The Capitol Brief" <hello@capitolbrief.example>
    # "Norpress Alerts" <alerts@norpress.example>
    return bare if len(words) - bare.startswith("The ") == 1 and host.startswith(said) else None


def _squeezed(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))
