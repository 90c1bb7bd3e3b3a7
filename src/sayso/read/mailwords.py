"""What mails say of themselves beside what they tell: how to leave, where to read on, who passed it on. Tables and their tests.

in: a line    out: whether it is such a line. Each pattern holds for a whole short line, or opens one that no story opens so.
"""

from __future__ import annotations

import re

PASSED_ON = re.compile(r"^(?:(?:fwd?|re|wg|aw|tr|rv|i)\s?:\s*){1,5}", re.I)
"""What stands before the subject of a mail that was answered or passed on, in some languages."""
_LONGEST = 320  # characters of such a line
# Open a line that is nothing else.
_OPENINGS = (
    r"(?:was this (?:e-?mail|newsletter|message) )?forwarded (?:this e-?mail|this newsletter|this|to you|by a friend)\b.{0,80}\?",
    r"(?:did|has) (?:a friend|someone|somebody) (?:forward|share|send)(?:ed)?\b.{0,60}\?",
    r"(?:view|read|open|see|problems viewing|trouble (?:viewing|reading)|having trouble|can['’]?t (?:see|read)|not displaying)\b"
    r".{0,60}\b(?:in|with|using) (?:your|a|the|an) (?:web ?)?(?:browser|app)\b",
    r"(?:view|read|see|open) (?:this )?(?:e-?mail |newsletter |it |message |post )?(?:online|on the web|on our website|in app)\W*$",
    r"(?:view|read) this (?:post|e-?mail|newsletter) on the web\b",
    r"you(?:['’]re| are) (?:receiving|getting|subscribed|signed up|on)\b.{0,40}"
    r"\b(?:e-?mails?|newsletters?|message|list|because you)\b",
    r"this (?:e-?mail|message|newsletter) (?:was|is|has been) (?:sent to|intended for)\b",
    r"you (?:received|have received|get|signed up for|subscribed to) this (?:e-?mail|newsletter|message)\b",
    r"(?:un-?subscribe\b|opt out(?:\W*$| of (?:these|our|all|future)\b)|click here to (?:unsubscribe|opt)\b|to unsubscribe\b)",
    r"(?:to|you can) (?:stop|change|update|manage)\b.{0,40}\b(?:e-?mails|preferences|subscriptions?|newsletters?)\b",
    r"(?:don['’]t|no longer|do not) (?:want|wish)\b.{0,60}\b(?:e-?mails?|newsletters?)\b.{0,60}$",
    r"(?:manage|update|change|edit) (?:your |my )(?:e-?mail |newsletter )?(?:preferences|subscriptions?|settings|profile)\b",
    r"(?:manage|update|e-?mail|subscription|your) preferences\b.{0,60}$", r"manage subscriptions?\W*$",
    r"our (?:mailing|postal) address(?: is)?\b", r"add us to your address book\b",
    r"(?:follow|find|like) us (?:on|at)\b", r"(?:share|tweet|forward|print) (?:this|the) (?:newsletter|e-?mail|post|edition)\b",
    r"(?:share|forward)(?: (?:it|this))? (?:to|with) (?:a friend|friends|a colleague)\b",
    r"(?:send|tell|let) us (?:what you think|know what you)\b.{0,80}$",
    r"(?:like|enjoy(?:ed|ing)?|love|loved) (?:what you|this (?:newsletter|e-?mail)|reading this)\b.{0,120}\?",
    r"(?:how did we do|what did you think of (?:today|this))\b.{0,80}\?",
    r"sign up (?:here|now|for free|for (?:it|more|our|(?:the|this) (?:newsletter|e-?mail))\b)",
    r"subscribe(?:\W*$| (?:here|now|today|for free|to (?:the|our|this) (?:\w+ )?(?:newsletter|e-?mails?))\b)",
    r".{2,60} is a reader-supported (?:publication|newsletter)\b", r"this post is public\b.{0,60}\bshare\b",
    r"thanks for reading\b.{0,60}[.!]\s{0,3}(?:subscribe|this post is public)\b",
    r"(?:open|read) (?:this )?in (?:the )?app\b.{0,20}$",
    r"(?:upgrade to paid|become a (?:paid |paying |free )?(?:subscriber|member|supporter)|buy (?:me|us) a coffee|donate)\W*$",
    r"(?:listen to (?:this|the) (?:post|newsletter|episode)|leave a comment|restack|like|comment|share|save|start writing|"
    r"get the app)\W*$",
    r"(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:\d{4}|.{1,40}\ball rights)", r"all rights reserved\b", r"powered by \w+\W*$",
    r"(?:advertise|advertise with us|advertising|privacy policy|terms of (?:use|service)|privacy|contact us|help cent(?:re|er))"
    r"(?:\W+(?:advertise|privacy|terms|contact|help|policy|faq|us|of|use|service|cookies?|unsubscribe|preferences))*\W*$",
    r"(?:want|would you like) to (?:change|update|manage) (?:how|your)\b.{0,60}\?", r"reply to this e-?mail\b.{0,80}$",
    r"(?:you can )?(?:update your preferences|unsubscribe)\b.{0,60}$", r"or unsubscribe from this list\b",
    r"(?:facebook|twitter|instagram|linkedin|website|youtube|bluesky|threads|mastodon)"
    r"(?:\W+(?:facebook|twitter|instagram|linkedin|website|youtube|x|bluesky|threads|mastodon|e-?mail))*\W*(?:https?:\S{1,300}\W*)?$",
    r"(?:on|am|le) .{8,90}@\S{1,60} (?:wrote|schrieb|a écrit)\s?:$",
    r"sent from my (?:i?phone|ipad|mobile|samsung|android)\b", r"sent (?:to|by) \S{1,60}@\S{1,60}",
    r"please do not reply to this\b", r"do not reply to this\b",
    r"(?:newsletter )?(?:abmelden|abbestellen)\W*$",
    r"im browser (?:ansehen|anzeigen|lesen|öffnen)\b", r"wenn diese e-?mail nicht\b",
    r"se (?:désabonner|désinscrire)\b", r"voir (?:cet e-?mail|ce message) dans\b", r"si ce message ne s['’]affiche\b",
    r"darse de baja\W*$", r"ver en el navegador\b", r"annulla l['’]iscrizione\b", r"visualizza nel browser\b",
    r"(?:uitschrijven|afmelden)\W*$",
)  # fmt: skip
_FURNITURE = re.compile(r"\W{0,6}(?:" + "|".join(_OPENINGS) + ")", re.I)
# Whole lines with which a letter ends; no sentence of a story is that short and says only that.
_NAMED = r"(?:,? (?:everyone|all|folks|friends|(?-i:[A-ZÀ-Þ])\w{1,20}))?"
_SIGNED = re.compile(
    r"\W{0,3}(?:(?:that['’]s (?:all|it) for (?:today|now|this week)|"
    r"(?:thanks|thank you)(?: so much)? for (?:reading|subscribing|your support)\b[^.!?]{0,40}|"
    r"(?:see|talk to|speak to|catch) you (?:all )?(?:tomorrow|next (?:week|time|month)|on \w{2,6}day|soon|again soon)|"
    r"until (?:tomorrow|next (?:time|week|month))|have a (?:great|good|nice|lovely) (?:day|week|weekend|evening|one)|"
    rf"(?:best|kind|warm) (?:wishes|regards)|cheers|yours|best|happy reading){_NAMED}[.!,]{{0,3}}\s{{0,3}}){{1,3}}",
    re.I,
)
_SHORT_SIGNED = 120
# An address by post: a house number or a box, and at the end its code; no sentence.
_POSTAL = re.compile(r"(?:\b\d{1,5}[a-z]? [A-Z]|\bP\.? ?O\.? Box \d|\b[A-Z][\w.’'-]{1,30} \d{1,4},)")
_CODED = re.compile(
    r",.{0,60}\b(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?:,? (?:USA?|UK|United States|"
    r"United Kingdom|Canada))?$"
)
_LONGEST_POSTAL = 160
_MORE = re.compile(
    r"\W{0,6}(?:(?:read|see|learn|find out|watch) (?:the )?(?:more|full|whole|rest|story|article)\b|(?:read (?:on|it)|more)\W*$|"
    r"get the full story\b|go deeper\b|(?:continue|keep) reading\b|(?:the )?full (?:story|article|report|text)(?: here)?\W*$|"
    r"more (?:here|on this)\b|click here\b|"
    r"weiterlesen|mehr (?:lesen|dazu)|zum artikel|"
    r"lire (?:la suite|plus|l['’]article)|leer más|"
    r"seguir leyendo|leggi (?:tutto|di più)|"
    r"continua a leggere|lees (?:meer|verder)|läs (?:mer|hela)|les (?:mer|hele)|læs (?:mere|hele)|"
    r"leia mais|czytaj (?:dalej|więcej))",
    re.I,
)
_GREETING = re.compile(
    r"\W{0,3}(?:(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|dear|welcome|happy (?:\w{1,8}day|new year))\b|"
    r"guten (?:morgen|tag)|bonjour|buenos días|buongiorno)",
    re.I,
)
_ADDRESS = re.compile(r"https?://[^\s<>()\[\]\"]{4,2000}|\bwww\.[^\s<>()\[\]\"]{4,2000}", re.I)
_URL = r"https?://[^\s<>()\[\]]{1,2000}"
_BRACKETED = re.compile(rf"\s?(?:<\s{{0,3}}{_URL}\s{{0,3}}>|\(\s{{0,3}}{_URL}\s{{0,3}}\)|\[\s{{0,3}}{_URL}\s{{0,3}}\])")


def is_furniture(line: str) -> bool:
    """Whether a line is the mail's own: how to leave its list, where to see it, how to pass it on, who sends it from where."""
    if len(line) > _LONGEST:
        return False
    return bool(_FURNITURE.match(line)) or _is_postal(line.strip())


def _is_postal(line: str) -> bool:
    return len(line) <= _LONGEST_POSTAL and bool(_CODED.search(line)) and bool(_POSTAL.search(line))


def is_signing_off(line: str) -> bool:
    """Whether a line is a letter's farewell and nothing more."""
    return len(line) < _SHORT_SIGNED and bool(_SIGNED.fullmatch(line.strip()))


def is_greeting(line: str) -> bool:
    """Whether a line opens as a letter does."""
    return bool(_GREETING.match(line))


def leads_on(line: str) -> bool:
    """Whether a line leads to the whole of what stands above it: "Read more", "Full story: https://…", an address alone."""
    words = _BRACKETED.sub(" ", _ADDRESS.sub(" ", line)).split()
    if not words:
        return bool(_ADDRESS.search(line))
    return len(words) <= 9 and bool(_MORE.match(" ".join(words))) and not line.rstrip().endswith((".", "?"))


def address_in(line: str) -> str | None:
    """The first address of the web in a line."""
    found = _ADDRESS.search(line)
    return found[0].rstrip(".,;:!?") if found and found[0].lower().startswith("http") else None


def without_addresses(line: str) -> str:
    """A line without the addresses that stand in brackets behind its words, as programs write links in plain text."""
    return _BRACKETED.sub("", line) if "http" in line else line
