"""What mail programs put above a mail that is passed on: the mark, and the names of the head's fields, in the languages met so far.

A mail's reader and the reader of a text that somebody copied out of a mail both know it by these.
"""

from __future__ import annotations

#: The mark's words, as alternatives of a regular expression; what frames them is its reader's.
FORWARDED = (
    r"(?:begin )?forwarded message|original message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|"
    r"ursprüngliche nachricht|message (?:transféré|d['’]origine)|début du message (?:réexpédié|transféré)|"
    r"mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)|doorgestuurd bericht"
)
_NAMES = {
    "from": "from von de da van från fra",
    "date": "date sent datum gesendet envoyé fecha enviado data inviato verzonden",
    "subject": "subject betreff objet asunto oggetto onderwerp ämne emne",
    "to": "to an à para a aan cc kopie reply-to bcc list-id",
}
#: For each name of a head's field, in small letters, what it tells.
FIELDS = {word: name for name, words in _NAMES.items() for word in words.split()}
