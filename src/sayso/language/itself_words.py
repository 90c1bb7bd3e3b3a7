"""How texts speak of themselves, as parts of regular expressions. Tables only."""

from __future__ import annotations

# What a page calls its own article. "This report" is left out: articles tell of reports.
ITSELF = r"(?:\w+ ){0,2}(?:article|story|column|headline|caption|blog post|news report)"
_ARTICLE = (
    r"(?:article|story|report|headline|caption|item|column|editorial|obituary|graphic|map|chart|photo(?:graph)?|photo caption)"
)
_VERSION = r"(?:earlier|previous|original)"

# A whole line that says where an article stood first: part of it, though mostly a link. Not a book "first published in May 1952".
FIRST = (
    r"this (?:article|story|piece|post) (?:was )?(?:originally |first )?(?:published|appeared)\b.{3,120}(?:\.|[ap]\.?m|\d)",
    r"this (?:article|story|piece|post) (?:is|was|has been) republished (?:from|with|by|courtesy)\b.{3,160}",
    r"a version of this (?:article|story|piece|column) (?:first |also )?(?:appeared|appears|was published|ran)\b.{3,160}",
    r"(?:originally|first) (?:published|appeared) (?:on|in|at|by) (?-i:[A-ZÀ-Þ])[^\d,]{2,80}\.",
    r"(?:re-?published|cross-?posted|reprinted|reposted|syndicated) (?:here )?(?:from|courtesy of|"
    r"(?:with|by) (?:the )?(?:kind )?permission (?:from|of)|under an? [\w -]{3,40} from) (?-i:[A-ZÀ-Þ])[^,;:]{2,140}",
    r"provided by (?-i:[A-ZÀ-Þ])[^\d,.:]{2,80}",
)

# Open a line that says what was wrong in the article.
CORRECTED = (
    rf"(?:because of|due to|owing to) an? (?:[\w’'-]+ ){{1,3}}(?:error|mistake),? (?:an? {_VERSION} version of )?this {ITSELF}\b",
    rf"in an? {_VERSION} version of this {ITSELF}\b",
    rf"an? {_VERSION} version of this {ITSELF}\b",
    rf"an? {_VERSION} version of the {ITSELF} (?:incorrectly|mis\w+|wrongly|said|stated|gave|referred|did not)\b",
    rf"the original version of this {ITSELF}\b",
    rf"this {ITSELF} (?:has been|was)\b[^,;]{{0,60}}\b(?:corrected|amended|clarified)\b",
    rf"an? {_ARTICLE} (?:on|in|about|with|of|published|accompanying|headlined) [^.;:]{{2,120}} (?:misstated|misspelled|misspelt|"
    r"misidentified|misquoted|misattributed|incorrectly (?:said|stated|gave|referred|identified|reported|described|spelled))\b",
    r"this version (?:of the (?:story|article) )?corrects\b",
    r"this (?:story|article) corrects (?:the|an?|that|when|where|who|which|how|paragraph|headline|to|in|day|date|name|spelling)\b",
    r"(?:please )?note: [^:]{3,200}\b(?:corrected|amended) in this (?:article|story|report|piece)\b",
    rf"we (?:have |[’']ve )?(?:corrected|amended) this {ITSELF}\b",
    rf"the (?:headline|caption)s? (?:of|on|to|in) this {ITSELF} (?:has|have|was|were) (?:been )?(?:changed|corrected|amended)\b",
    r"corrected:? (?:an? (?:earlier|previous) version|to (?:say|show|reflect|fix) )",
    r"in einer früheren version dieses (?:artikels|textes|beitrags)\b",
    r"une (?:première|précédente) version de cet article\b",
    r"en una versión (?:anterior|previa) de est[ea] (?:artículo|noticia)\b",
)

# Open a line as a label, before a colon, a full stop or a dash; or stand as a heading over it.
CORRECTION_HEADS = (
    r"(?:editor(?:[’']?s[’']?|ial) )?corrections?(?: (?:and|&) clarifications?)?", r"clarifications?", r"erratum", r"berichtigung",
    r"korrektur(?:hinweis)?",
    r"richtigstellung", r"rectificatif", r"fe de (?:errores|erratas)", r"rectificación", r"errata corrige",
    r"rectificatie", r"rättelse", r"rettelse", r"oikaisu", r"sprostowanie",
)  # fmt: skip
EDITORS = (
    r"editor(?:[’']?s[’']?|ial) note", r"anmerkung der redaktion", r"anm\. d\. red", r"note de la rédaction",
    r"nota del editor", r"nota de la redacción", r"nota della redazione",
)  # fmt: skip

# Open a line that says that the article is not what it was.
UPDATED = (
    rf"this {ITSELF} (?:has been|was|is being|will be)\b.{{0,30}}\b(?:updated|revised)\b",
    r"this is an updated version of (?:an?|the|this) (?:article|story|report)\b",
    r"this is a (?:developing|breaking)(?: news)? story(?: and (?:has|will|is|may)\b[^.]{0,40}\bupdated\b[^.]{0,60})?"
    r"(?: ?[.;,:–—-]{1,2} ?(?:(?:please )?(?:check|refresh|come|stay|follow)|more (?:to|soon|follows)|it|this \w+|we|updates?)\b"
    r".{0,100})?\W{0,3}$",
    rf"this {ITSELF} is (?:still )?developing\W{{0,3}}$",
    r"updated (?:throughout )?to (?:add|include|reflect) ",
    r"(?:article|story|post) updated (?:on|at|to|with)\b",
    r"dieser (?:artikel|text|beitrag) wurde .{0,40}(?:aktualisiert|ergänzt)",
    r"(?:cet )?article (?:a été )?mis à jour\b",
    r"este artículo (?:ha sido|fue) actualizado\b",
    r"questo articolo è stato aggiornato\b",
)

# What a correction tells, in an article or of it.
WRONG = (
    r"(?:earlier|previous|original|initial|print|online) version", r"this (?:article|story|column|post)",
    r"in (?:an?|the|our|\w+[’']s) (?:article|story|report|column|issue|edition)",
    rf"an? {_ARTICLE} (?:on|about|in|with|of|published)", r"headlines?", r"captions?", r"incorrectly", r"corrected", r"amended",
    r"mis(?:stated|spelled|spelt|identified|quoted|attributed|reported|named|characteri[sz]ed)", r"erroneous(?:ly)?", r"mistakenly",
    r"inaccurate(?:ly)?", r"in error", r"should have (?:said|read|been)",
    r"we (?:\w+ )?(?:said|wrote|reported|stated|gave|regret|apologi[sz]e)",
)  # fmt: skip

# One of these is in each English note.
HINTS = (
    "version", "article", "story", "column", "headline", "caption", "blog post", "news report", "correct", "clarif", "editor",
    "update", "adds ", "recasts", "repeats", "rewrites", "published", "appeared", "provided", "refiles", "posted",
    "reprinted", "syndicated",
)  # fmt: skip
