"""A page that stands before a site's articles: it asks to accept cookies, to sign in, to pay or to wait, and tells nothing.

in: the title and the text that were found    out: what such a page asks for

Precision first: whoever writes about cookies or passwords doesn't speak to the reader in nearly every sentence, in the site's name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_MOST_CONSENT, _MOST_FORM = 6_000, 1_200  # characters; a consent dialogue may list what partners do, a form says little
_MOSTLY = 0.7  # share of the text in which the page speaks of consent
_FEWEST = 2  # different things of consent that it speaks of
_SITE = r"(?=\W{0,3}$|\s{0,3}[|–—·-]\s.{1,40}$)"  # a title ends, or the site's name hangs on it

# The site and its reader; what also means "they" or "his" in its language is left out, or counts in capitals alone.
_ADDRESS = re.compile(
    r"\b(?:we|our|(?-i:us|Us)|you|your|yours|please|wir|uns|unsere?[mnrs]?|(?-i:Ihre?[mnrs]?|Ihnen)|nous|nos|notre|vous|vos|votre|"
    r"nosotros|nuestr[oa]s?|tus?|noi|nostr[oiae]|tuoi?|wij|onze|uw|jouw)\b",
    re.I,
)
_QUOTED = re.compile(r"[“„«\"][^“”„«»\"]{0,400}[”“»\"]")
# What a consent dialogue speaks of, a thing an alternative.
_CONSENT = re.compile(
    r"(?P<cookies>\bcookies?\b|\btraceurs\b)|"
    r"(?P<partners>\b(?:our|unsere[nr]?|nos|nuestros|nostri|onze)\s(?:[\d.,]+\s)?(?:trusted\s)?(?:partners?|vendors|"
    r"partenaires|socios|partnern?)\b)|"
    r"(?P<data>\bpersonal data\b|personenbezogenen? daten|données (?:à caractère )?personnel|datos personales|dati personali|"
    r"persoonsgegevens)|"
    r"(?P<device>\bunique identifiers?\b|\bdevice characteristics\b|\bgeolocation\b|\bon (?:a|your) device\b|"
    r"auf (?:ihrem|einem) gerät)|"
    r"(?P<consent>\byour (?:consent|choices?|preferences)\b|"
    r"einwilligung|zustimmung|consentement|consentimiento|consenso|toestemming)|"
    r"(?P<ads>\b(?:with|without|free of|personali[sz]ed|show you)\s(?:ads|advertis\w+)|\badvertising and tracking\b|"
    r"\bwerbung und tracking\b|\bmit werbung\b|\btracking\b)",
    re.I,
)
_FORM_TITLE = re.compile(
    r"(?:.{1,40}?\s?[|–—·-]\s{1,3})?(?:(?:please )?(?:sign|log)[- ]?in\b(?: (?:to|or|with) (?!vote|protest).{1,50}?)?|"
    r"(?:create|register) (?:an |your |a (?:free )?)account\b.{0,40}?|"
    r"register\b(?: now| here| for free)?(?: to (?:continue|read)\b.{0,30}?)?|"
    r"(?:choose|pick|select) (?:a|your) (?:subscription|plan)\b.{0,30}?|"
    r"subscribe(?: now| today)?|subscription (?:offers?|options?|plans)|"
    r"(?:jetzt )?(?:anmelden|einloggen|registrieren)|login|(?:se )?connexion|se connecter|iniciar sesión|accedi|inloggen)" + _SITE,
    re.I,
)
# What a form speaks of, a thing an alternative.
_FORM = re.compile(
    r"\b(?:(?P<word>passwords?|passwort|mot de passe|contraseña|wachtwoord)|(?P<account>accounts?|konto|compte|cuenta)|"
    r"(?P<mail>e-?mail address)|(?P<signed>(?:sign|log)(?:ged|ging|ing)? in|register)|(?P<access>unlimited access)|"
    r"(?P<ends>cancel (?:at )?any ?time)|(?P<price>(?:a|per) (?:week|month|year))|(?P<terms>terms of (?:use|service)))\b",
    re.I,
)
_BARRED_TITLE = re.compile(
    r"(?:(?:error )?(?:403|429|451|5\d\d)\W{0,3})?(?:(?:internal )?server error|bad gateway|service (?:temporarily )?unavailable|"
    r"gateway time-?out|forbidden|access (?:to this page (?:has been|is) )?denied|unavailable (?:due to|for) legal reasons|"
    r"too many requests|(?:this (?:content|page|site|website) is )?not available in your (?:region|country|area|location)|"
    r"are you (?:a )?(?:robot|human)\??|just a moment|attention required!?|pardon our interruption\W{0,3}|"
    r"checking your browser\b.{0,60}?|(?:we['’]ll|we will) be (?:right )?back(?: soon| shortly)?|under maintenance)\W{0,3}" + _SITE,
    re.I,
)
_BARRED = re.compile(
    r"\b(?:the server|this (?:website|page)|your (?:browser|country|region|computer|network|request|activity)|maintenance|"
    r"not a robot|you are attempting)\b|\bwe(?:['’]re| are) (?:sorry|working|currently)\b|\bour (?:web)?site\b",
    re.I,
)
_ASKED = re.compile(r"\bto continue\b|\brobot\b", re.I)  # said to the reader, for news has these words too


def asks_consent(paragraphs: Sequence[str]) -> bool:
    """Whether nearly all of a text is a site that asks its reader to accept cookies and what comes with them."""
    size = sum(map(len, paragraphs))
    if not 0 < size <= _MOST_CONSENT:
        return False
    things: set[str] = set()
    asking = 0
    for text in paragraphs:
        found = {m.lastgroup or "" for m in _CONSENT.finditer(text)}
        if found and _ADDRESS.search(_QUOTED.sub("", text)):
            things |= found
            asking += len(text)
    return asking >= _MOSTLY * size and len(things) >= _FEWEST


def asks_in(title: str | None, paragraphs: Sequence[str]) -> bool:
    """Whether a page is a form to sign in, to register or to subscribe: so called, and its little text speaks of that."""
    if not paragraphs or sum(map(len, paragraphs)) > _MOST_FORM or _FORM_TITLE.match((title or "").strip()[:200]) is None:
        return False
    told = [text for text in paragraphs if len(text.split()) > _FEWEST]
    things = [{m.lastgroup for m in _FORM.finditer(text)} for text in told]
    if not told or 2 * sum(map(bool, things)) < len(told):
        return False
    if " " in (title or "").strip():
        return True
    # "Register" alone may be a register of deeds.
    return any(_ADDRESS.search(text) for text in told) and len(set().union(*things)) >= _FEWEST


def is_barred(title: str | None, paragraphs: Sequence[str]) -> bool:
    """Whether a page with little text says that its server failed, is at work, or shows nothing to its reader."""
    if not paragraphs or sum(map(len, paragraphs)) > _MOST_FORM or _BARRED_TITLE.match((title or "").strip()[:200]) is None:
        return False
    told = [text for text in paragraphs if len(text.split()) > _FEWEST]
    barring = sum(bool(_BARRED.search(text) or (_ASKED.search(text) and _ADDRESS.search(text))) for text in told)
    return 2 * barring >= max(1, len(told))
