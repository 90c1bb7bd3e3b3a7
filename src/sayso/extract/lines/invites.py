"""Lines in which a paper asks its readers to write to it, behind an article.

in: a line    out: whether it is one. Said in the paper's own voice: who is quoted may ask for letters too.
"""

from __future__ import annotations

import re

_LONGEST = 500  # characters
_THINGS = r"(?:opinions?|views?|comments?|thoughts?|questions?|stor(?:y|ies)|tips?|letters?|ideas?)"
_INVITES = re.compile(
    rf"\b(?:have|got) (?:an?|any|some|something) (?:\w+ ){{0,2}}{_THINGS}\b(?=[^?]{{0,120}}\?|.{{0,80}}\b(?:us|our)\b)|"
    r"\b(?:send|submit|e-?mail|write|mail) (?:us |in )?(?:your|a) "
    r"(?:letters?|views?|opinions?|comments?|thoughts?|tips?|responses?|op-?eds?)\b|"
    r"\b(?:write|e-?mail|respond) to (?:us|the editor)\b|\blet us know (?:what|your|if)\b|"
    r"\bwe(?:['’]d| would) (?:like|love) to hear (?:from you|what you|your)\b|\bwe want to hear (?:from you|your)\b|"
    r"\b(?:diversity|variety|range|selection) of letters\b|"
    r"\b(?:submit|send|write|publish(?:es)?|welcomes?) (?:an? |your |readers['’] )?letters?\b|"
    r"\bhaben sie (?:eine )?(?:\w+ )?(?:meinung|frage|anregung|hinweise?)\w*\b|"
    r"\bschreiben sie (?:uns|der redaktion|einen leserbrief)\b|\bihren? (?:meinung|leserbrief|hinweise?)\b|"
    r"\b(?:écrivez[- ]nous|envoyez[- ]nous|vous souhaitez réagir|une réaction)\b|"
    r"\b(?:escríbanos|envíenos|cartas al director)\b|\b(?:scriveteci|inviateci|scrivi a)\b",
    re.I,
)
_WAYS = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,40}@[\w-]{2,40}\.\w|\b(?:click|tap) here\b|\b(?:our|this|the|the following) (?:online )?form\b|"
    r"\b(?:some|our) (?:tips|guidelines)\b|\bhttps?://|\bcomments? (?:section|below)\b",
    re.I,
)  # that say where to
_QUOTES = re.compile(r"[“”„«»\"]")


def invites(text: str) -> bool:
    """Whether a line asks for readers' letters, views or tips, and says where to."""
    if len(text) > _LONGEST or _QUOTES.search(text):
        return False
    return bool(_WAYS.search(text) and _INVITES.search(text))
