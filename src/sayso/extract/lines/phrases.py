"""Phrases that pages in many languages use around an article, as alternatives of regular expressions. Tables only; no logic.

Matched without case. What comes from one language's sites only stands on a line of its own.
"""

from __future__ import annotations

from sayso.extract.words import table

# Open a line that leads to something else or asks for something.
LEADS_ON = (
    r"get (?:concise |quick |instant )?answers to your questions\b", r"ask (?:our|the) ai\b",
    r"read (?:more|also|next|our)\b", r"also read\b", r"see (?:more|also)\b", r"more (?:on|from) this\b", r"more:",
    r"(?:for )?more stories like this\b",
    r"related\b\W", r"don'?t miss\b", r"up next\b", r"watch\b.{0,12}:", r"watch live\b", r"recommended\b", r"sponsored\b",
    r"advert", r"article content", r"(?:story|article) continues", r"continue reading", r"click here",
    r"(?:get|download) the .{0,40}app\b",
    r"do you (?:know|have) (?:any )?more\b.{0,60}(?:e-?mail|contact|tell us|get in touch|\?$)", r"got a (?:news )?(?:tip|story)\b",
    r"do you have (?:any )?(?:information|tips?) (?:about|on|for)\b.{0,80}(?:e-?mail|contact|tell us|get in touch|send|\?$)",
    r"if you (?:value|appreciate|like|enjoy) (?:our|this|what)\b.{0,60}\b(?:donat|subscri|support|contribut)",
    r"(?:please )?(?:follow|join) (?:our|the) .{0,40}\b(?:channel|page|feed)\b.{0,60}\b(?:news|updates?|stories)\b",
    r"have you been affected\b.{0,80}(?:get in touch|contact|e-?mail|tell us|\?$)",
    r"(?:start|begin) (?:your|a) free\b.{0,20}trial",
    r"listen to this (?:article|story)\b", r"want more (?:stories|news|articles)\b", r"download (?:our|the) (?:\w+ ){0,3}app\b",
    r"(?:reader )?poll:", r"(?:(?:suggested )?topics?|tags?|filed under):", r"to comment on this (?:article|story)\b",
    r"this (?:article|story|content) is (?:only |exclusively )?(?:for|available to) (?:our |paying |registered )?"
    r"(?:subscribers|members)\b",
    r"(?:this|the) transcript (?:was|is|has been) (?:created|generated|produced|edited|lightly)\b", r"transcript:",
    r"(?:link|zum) zum youtube", r"následuje obsah vložený", r"přejít (?:před|za) obsah vložený", r"ajouter à vos sélections",
    r"follow (?:\w+ ){0,3}news$", r"sign up\b", r"subscribe\b", r"newsletter", r"join (?:our|us on)",
    r"leer en español\W*$", r"lire (?:l['’]article )?en français\W*$",
    r"(?:read|view) (?:this )?in (?:english|spanish|french|german)\W*$",
    r"(?:sigue|siga|síguenos|síganos|suivez|retrouvez|folgen sie|folge) .{0,80}\b(?:facebook|twitter|x|instagram|whatsapp)\b",
    r"follow us\b(?! (?:through|into|down|around|back|as)\b)",
    r"follow (?:.{0,50} on (?:twitter|facebook|instagram|whatsapp|google|x)\b)", r"share (?:this|on|full article)\b",
    r"like this story", r"enjoyed? this (?:story|article)\?", r"(?:for|to order) reprints\b", r"to submit a correction\b",
    r"thanks? (?:you )?for reading\b.{0,60}(?:subscribe|sign up|!$)",
    r"stay up to date with\b.{0,90}\bby (?:following|subscribing)\b",
    r"enter your e-?mail\b", r"free (?:daily|weekly|monthly) newsletter\b",
    r"do you like the content of this\b", r"add .{2,40} as (?:a|your) preferred source\b", r"generate key takeaways\b",
    r"you can find more (?:articles|stories|news) (?:from|on|about)\b",
    r"explore further", r"skip (?:to|past)\b", r"loading\W", r"get breaking news", r"get in touch\b", r"do you have a story",
    r"lesen sie", r"lies auch", r"auch interessant", r"mehr zum thema", r"mehr dazu", r"weiterlesen", r"zum thema\b",
    r"anzeige\b", r"empfohlen", r"lire aussi", r"à lire aussi", r"lire la suite", r"lisez aussi", r"sur le même sujet",
    r"abonnez-vous", r"publicité\b", r"lee también", r"leer más", r"te puede interesar", r"más información", r"lea también",
    r"publicidad\b", r"leggi anche", r"leggi tutto", r"approfondisci", r"ti potrebbe interessare", r"pubblicità\b",
    r"leia (?:mais|também)", r"veja também", r"saiba mais", r"publicidade\b", r"les også", r"les mer", r"annonse\b",
    r"läs (?:också|mer|även)", r"annons\b", r"læs (?:også|mere)", r"annonce\b", r"lue myös", r"mainos\b", r"lees ook",
    r"lees meer", r"advertentie\b", r"czytaj (?:też|także|więcej)", r"zobacz (?:też|także)", r"reklama\b", r"čtěte (?:také|též)",
    r"přečtěte si", r"inzerce\b", r"читайте (?:также|ещё|также)", r"читати також", r"читайте також", r"реклама\b",
    r"ayrıca okuyun", r"oku(?:yun)?:", r"reklam\b", r"関連記事", r"あわせて読みたい", r"관련기사", r"相关阅读", r"延伸阅读",
)  # fmt: skip

# Whole lines that head what stands around an article.
HEADS = (
    r"(?:related|recommended|popular|latest|trending|top|more)(?: (?:articles?|story|stories|news|posts?|topics?|reading|"
    r"headlines))?",
    r"(?:more|latest|top|related|other|also|further|popular|trending)(?: \w+){0,2} (?:from|in|on|about) .{2,40}",
    r"elsewhere on .{2,40}",
    r"(?:most|more) (?:read|popular|viewed|shared|stories|news|headlines|to read)(?: (?:in|on) .{2,30})?",
    r"(?:other|further|today’?'?s(?: top)?|(?:also )?in (?:the )?other|also in the|breaking) "
    r"(?:stories|news|headlines|reports|coverage)",
    r"you (?:may|might|could)(?: also)? (?:like|be interested in|enjoy|want to read).{0,20}",
    r"read (?:more|next|this next|also)", r"what (?:to read|else).{0,20}", r"up next", r"next (?:up|article|story)",
    r"don'?t miss(?: this)?", r"editor’?'?s'? (?:picks?|choice)", r"more coverage", r"recommended for you",
    r"from (?:around )?the web", r"around the web", r"(?:\d+ |top rated |view |show |all )?comments?(?: \(\d+\))?",
    r"what (?:our |other )?readers are saying",
    r"(?:leave|post|add) a (?:reply|comment)(?: cancel reply)?", r"join the (?:conversation|discussion)", r"about the authors?",
    r"share this.{0,30}", r"tags?", r"topics?", r"filed under.{0,60}", r"explore more.{0,40}", r"stories by.{0,30}",
    r"(?:your|the) newsletters?", r"mehr zum thema", r"das könnte sie auch interessieren", r"kommentare",
    r"(?:weitere|ähnliche) (?:artikel|beiträge|meldungen|nachrichten|themen)", r"schlagworte", r"meistgelesen",
    r"neueste (?:artikel|nachrichten)",
    r"aktuelle (?:meldungen|nachrichten)", r"lesen sie auch", r"themen", r"sur le même (?:sujet|thème)",
    r"commentaires", r"à lire aussi",
    r"les plus lus", r"dernières (?:actualités|nouvelles)", r"lire aussi", r"à la une", r"más noticias", r"comentarios",
    r"lo más (?:leído|visto)", r"noticias relacionadas", r"últimas noticias", r"te puede interesar", r"temas", r"leggi anche",
    r"commenti", r"i più letti", r"ultime notizie", r"notizie correlate", r"potrebbe interessarti", r"mais lidas",
    r"leia também", r"notícias relacionadas", r"últimas notícias", r"veja também", r"meest gelezen", r"lees ook", r"gerelateerd",
    r"mest (?:lest|läst|læst)", r"les også", r"läs (?:också|även|mer)", r"læs også", r"siste nytt", r"senaste nytt",
    r"luetuimmat", r"czytaj (?:też|także|więcej)", r"najnowsze", r"najczęściej czytane", r"polecane", r"související(?: články)?",
    r"nejčtenější", r"читайте также", r"также по теме", r"самое читаемое", r"последние новости", r"читайте також",
    r"ilgili haberler", r"son dakika", r"関連記事", r"ランキング", r"관련기사", r"많이 본 뉴스", r"주요뉴스",
    r"相关新闻", r"热门新闻",
)  # fmt: skip

# Short notes: credits, copyright, reading time.
NOTES = (
    r"(?:an|es ist ein|une|ha ocurrido un|si è verificato un) (?:error|fehler|erreur|errore)\b.{0,30}"
    r"\b(?:occurred|aufgetreten|survenue|try again|inténtelo|riprova)\b",
    r"(?:purchase|acquire) licensing rights\b", r"item \d{1,3} of \d{1,3}\W*$", r"our standards:",
    r"we apologi[sz]e,? but this video has failed to load\b", r"tap here to see other videos\b", r"skip advertisement\W*$",
    r"ad feedback\W*$",
    r"©", r"copyright\b", r"\(c\) ?\d{4}", r"all rights reserved",
    r"(?:photo|photograph|image|picture|foto|bild|bilder|quelle|crédit)s?(?: by| credit)?\s?:", r"tempo de leitura",
    r"link copied\W*$", r"\d{1,3} ?(?:of|/|von|sur) ?\d{1,3}\W*$", r"\d+ min(?:ute)?s?\b.{0,12}$", r"comments?\W*$",
    r"\d+ (?:comments?|kommentare?|kommentarer|commentaires?|comentários?|comentarios?|commenti|reacties|komentář\w*|komentarz\w*)"
    r"\W*$",
    r"(?:(?:facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|tumblr|reddit|e-?mail|print|copy link|share via)\W+){3,}",
    r"(?:to view|to watch|please enable|you need).{0,60}\bjavascript\b", r"(?:video|audio) (?:starten|abspielen|player)\b",
    r"an dieser stelle find(?:est du|en sie) (?:einen )?externen? inhalt", r"du kannst ihn dir mit einem klick\b",
    r"ich bin (?:damit )?einverstanden, dass mir\b.{0,40}inhalte",
    r"weiter mit werbung", r"(?:about|über) uns\W*$", r"about us\W*$", r"qui sommes-nous", r"chi siamo\W*$", r"quiénes somos",
    r"thank(?:s| you) for (?:signing up|subscribing)\b", r"interested in more newsletters\b",
    r"a (?:welcome|confirmation) e-?mail (?:is on its way|has been sent)\b", r"the next issue of .{2,60} in your inbox\b",
    r"(?:there was an error|something went wrong)\b.{0,40}\b(?:valid e-?mail|try again)\b",
    r"please (?:enter|provide) a valid e-?mail\b",
    r"get .{0,60}\b(?:in|to) your inbox", r"new to .{2,30}\? (?:subscribe|sign)", r"embed$", r"stand: ?\d", r"updated (?:on|at)\b",
)  # fmt: skip

# Open a line that names another story, before a colon or the like.
RELATED = (
    r"related(?: (?:stor(?:y|ies)|articles?|coverage|news|reading|link))?", r"read (?:more|also|next)", r"also read",
    r"see also", r"more on this(?: (?:story|subject|topic))?", r"more(?: (?:reading|coverage))?", r"further reading",
    r"don'?t miss", r"watch", r"lesen sie (?:auch|mehr)", r"lies auch", r"lest auch", r"mehr zum thema",
    r"auch interessant", r"(?:à )?lire aussi", r"lisez aussi", r"lee también", r"lea también", r"leggi anche",
    r"leia (?:mais|também)", r"veja também", r"les også", r"läs (?:också|även|mer)", r"læs også", r"lees ook", r"lue myös",
    r"czytaj (?:też|także)", r"čtěte také", r"читайте также", r"читайте також", r"関連記事", r"관련기사",
)  # fmt: skip

# The site speaking of itself, anywhere in a line.
BOILERPLATE = (
    r"\bcookies?\b.{0,200}\b(?:use[sd]?|accept|consent|settings|necessary|website|browser)\b",
    r"\b(?:use[sd]?|accept|consent)\b.{0,60}\bcookies?\b", r"\bprivacy (?:policy|notice)\b",
    r"\bterms (?:of (?:use|service)|(?:and|&) conditions)\b", r"\ball rights reserved\b", r"\bunsubscribe\b",
    r"\bsign(?:ing)? up\b.{0,60}\b(?:newsletter|e-?mails?|alerts?)\b", r"\bour (?:free )?newsletters?\b",
    r"\bthis document is subject to copyright\b", r"\bretrieved \d{1,2} \w+ \d{4} from https?:",
    r"\bclick (?:here )?(?:to subscribe|for more information)\b", r"\bmoderating (?:all )?comments\b", r"\bRSS 2\.0\b",
    r"\b(?:lire|lecture|compte|message)\b.{0,80}\b(?:un autre|l['’]autre|un seul) appareil\b",
    r"\b(?:un autre|l['’]autre|un seul) appareil\b.{0,80}\b(?:compte|connect\w+)\b",
    r"\ben train de lire\b.{0,60}\bavec ce compte\b",
    r"\b(?:suscripción|cuenta)\b.{0,60}\botro dispositivo\b",
    r"\byou can tell\b.{1,80}\bthat (?:their|your|his|her|its|the|this) (?:writing|work) is valuable\b",
    r"\bpledg(?:e|ing) (?:a|your) future (?:subscription|support)\b",
    r"\byou won['’]t be charged (?:unless|until)\b", r"^.{2,60} is a reader-supported publication\b",
    r"\bto receive new posts and support (?:my|our) work\b",
    r"\bcommitted to publishing\b.{0,60}\bletters to the editor\b",
    r"\b(?:unterstützen sie uns|please (?:support|donate to) us|soutenez-nous)\b.{0,60}\b(?:spenden?|donations?|dons)\b",
    r"\bdies(?:er (?:artikel|text|beitrag))? ist eine (?:maschinelle )?übersetzung\b",
    r"\bthis (?:article|story|text) (?:was|has been) (?:machine-|automatically )?translated\b",
    r"\bby (?:signing up|subscribing|registering)\b.{0,40}\byou (?:also )?(?:agree|accept|consent|acknowledge)\b",
    r"\be-?mail address is invalid\b", r"\binvalid e-?mail address\. please\b",
    r"\bregister with your social account\b", r"\bverify (?:that )?you(?: are|['’]re) not a robot\b",
    r"\byour email address will not be published\b", r"\byou(?: are|['’]re) receiving this e-?mail because\b",
    r"\badvertise with us\b", r"\bcustomer service\b.{0,80}\b(?:contact|telephone|phone|e-?mail)",
    r"\bmay not be (?:published|reproduced|republished|rewritten)\b",
    r"\byou (?:must|need to) (?:be logged in|log in|sign in|confirm)\b", r"\bdatenschutz(?:erklärung|bestimmungen|hinweise)",
    r"\bnutzungsbedingungen\b", r"\balle rechte vorbehalten\b", r"\bnewsletter\b.{0,80}\b(?:abonn|anmeld|angemeldet|bestell)",
    r"\btous droits réservés\b", r"\bpolitique de confidentialité\b", r"\btodos los derechos\b", r"\bpolítica de privacidad\b",
    r"\bvous (?:possédez|avez) déjà un compte\b", r"\bidentifiez-vous\b",
    r"\b(?:you are using|you're using|stai utilizzando|sie (?:nutzen|verwenden|benutzen)|vous utilisez|(?:está|estás) (?:usando|"
    r"utilizando))\b.{0,60}\b(?:browser|navigateur|navegador|internet explorer)\b",
    r"\b(?:please|per favore|bitte|veuillez|por favor)\b.{0,40}\b(?:browser|navigateur|navegador)\b",
    r"\bthis (?:article|story|post|page|content) is (?:now )?(?:more than|over|at least) (?:\w+ ){0,2}(?:years?|months?) old\b",
    r"\bdieser (?:artikel|beitrag|text) ist (?:bereits |schon )?(?:mehr als|über|älter als) (?:\w+ )?(?:jahre?|monate?)\b",
    r"\bcet article (?:a|date de) plus (?:d['’]un|de \w+) (?:ans?|mois)\b",
    r"\b(?:we|us|our)\b.{0,80}\b(?:may|might|will|can) (?:also )?(?:earn|receive|get|make)\b.{0,30}\bcommissions?\b.{0,40}"
    r"\b(?:(?:if|when) (?:you|readers) \w+|(?:through|via|from|on) (?:\w+ ){0,3}(?:links?|purchases?))\b",
    r"\b(?:may|might|will|can) (?:also )?(?:earn|receive|get) an? (?:\w+ )?commission\b.{0,40}\b(?:purchases made|links)\b",
    r"\b(?:if|when) you (?:buy|click|shop|purchase)\b.{0,80}"
    r"\bwe (?:may|might|will|can) (?:earn|receive|get|make)\b.{0,30}\bcommissions?\b",
    r"\b(?:does|do) not work for, consult, own shares in\b",
    r"\bprovides funding as a (?:founding |strategic |content )?(?:partner|member) of\b",
    r"\b(?:summary|summaries|translation|key points) (?:was|were|is|are|has been) (?:generated|created|written|made)\b.{0,40}"
    r"\b(?:ai|artificial intelligence)\b",
    r"\b(?:this|the) summary is (?:ai|machine)-generated\b", r"\bai can make mistakes\b",
    r"\bdiese zusammenfassung wurde (?:künstlich|automatisch|maschinell|mit (?:hilfe (?:von )?)?(?:künstlicher|ki\b))",
    r"\banmeldung zum newsletter\b", r"\bum eingebettete inhalte anzuzeigen\b",
    r"\bto display (?:the )?embedded content\b.{0,60}\bconsent",
    r"\btutti i diritti\b", r"無断転載", r"무단\s?전재", r"版权所有",
)  # fmt: skip

# One of these is in every such line, in small letters: looking for them first spares nine lines in ten the patterns.
BOILERPLATE_HAS = (
    "cookie", "privacy", "terms ", "rights reserved", "unsubscribe", "sign", "newsletter", "copyright", "advertise", "customer",
    "may not be", "you must", "you need", "datenschutz", "nutzungsbedingungen", "alle rechte", "droits", "confidentialité",
    "derechos", "privacidad", "compte", "identifiez",
    "browser", "navigateur", "navegador", "explorer", " old", "dieser ", "article",
    "by subscribing", "by registering", "commission", "summar", "translation", "key points",
    "ai can", "email address", "e-mail address", "social account", "a robot",
    "your email", "receiving this", "own shares in", "provides funding",
    "diritti", "無断転載", "무단", "版权所有", "retrieved", "click", "moderating", "rss", "committed to",
    "is valuable", "pledg", "be charged", "reader-supported", "new posts",
    "appareil", "avec ce", "dispositivo",
    "spende", "donat", "dons",
    "übersetzung", "translated", "zusammenfassung", "eingebettet", "embedded",
)  # fmt: skip

# The rest is for those who pay or sign in.
WALLS = (
    r"\b(?:subscribe|sign in|log in|register|create an account)\b.{0,40}\bto (?:continue|keep|read|unlock|access)\b",
    r"\b(?:to (?:continue|keep) reading|to read (?:the full|this) (?:article|story))\b",
    r"\bthis (?:article|story|content) is (?:only |available ){0,2}(?:for|to) (?:\w+ ){0,2}(?:subscribers|members)\b",
    r"\balready a (?:subscriber|member)\b", r"\b(?:subscriber|member)s?[ -](?:only|exclusive)\b", r"^continue reading\b",
    r"\byou(?:['’]ve| have) (?:now )?(?:reached|hit) (?:your|the) (?:[\w-]+ ){0,3}limit\b",
    r"\byou(?:['’]ve| have) (?:now )?(?:read|used(?: up)?|viewed) (?:all (?:of )?)?(?:your|the) (?:[\w-]+ ){0,4}"
    r"free (?:articles?|stor(?:y|ies))\b",
    r"\b(?:no|0|zero) (?:more )?free (?:articles|stories) (?:left|remaining)\b",
    r"\blimit an (?:kostenlosen|freien|gratis) artikeln\b|\bkeine (?:kostenlosen|freien) artikel mehr\b",
    r"\bvous avez (?:atteint|épuisé|lu) (?:\w+ ){1,5}(?:articles gratuits|limite d['’]articles)\b",
    r"\bhas (?:alcanzado|llegado al?) (?:\w+ ){1,3}artículos\b",
    r"\b(?:dieser|der) (?:artikel|beitrag|text|inhalt) ist (?:nur |exklusiv )?für (?:\w+ )?(?:abonnent|abonnement|plus)\w*\b",
    r"\bthis is a preview\b.{0,80}\b(?:sign|log|subscribe)",
    r"\b(?:um|zum) weiterlesen\b|\bweiterlesen mit\b|\bjetzt (?:weiterlesen|abonnieren)\b|\bnur für abonnenten\b",
    r"\b(?:la suite|cet article|contenu) est réservée?s? aux abonnés\b|\bil vous reste\b.{0,30}\bde cet article\b",
    r"\b(?:para seguir leyendo|contenido exclusivo para suscriptores|solo para suscriptores)\b",
    r"\bper continuare a leggere\b|\briservato agli abbonati\b",
    r"\bprenumerera för att\b|\bfor abonnenter\b|\bför prenumeranter\b", r"有料会員(?:になると|限定|の方)",
    r"\bdalsza część (?:artykułu )?dostępna\b|\bdla prenumeratorów\b", r"\bпо подписке\b",
)  # fmt: skip
# One of these is in every such line, in small letters.
WALLS_HAS = (
    "subscribe", "sign in", "log in", "register", "create an account", "reading", "to read ", "member", "limit", "free ", "preview",
    "kostenlose", "freien artikel", "articles", "artículos", " ist ", "weiterlesen", "jetzt ", "abonn",
    "il vous reste", "seguir leyendo", "suscriptores", "continuare", "abbonati",
    "prenumer", "有料会員", "dalsza", "по подписке",
)  # fmt: skip

# How long ago a story appeared, as the whole of a line.
AGES = (
    r"(?:updated |published |posted )?\d{1,3}\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?) ago",
    r"(?:an?|one|\d{1,2}) (?:minute|hour|day|week|month|year)s? ago", r"yesterday", r"today", r"just now",
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", r"vor (?:\d{1,3}|eine[mr]) \w{3,8}", r"gestern", r"il y a \d{1,3} \w{1,8}",
    r"hace \d{1,3} \w{1,8}", r"\d{1,3} \w{3,8} fa", r"há \d{1,3} \w{1,8}", r"for \d{1,3} \w{3,8} siden",
    r"för \d{1,3} \w{3,8} sedan", r"\d{1,3} \w{3,8} geleden", r"\d{1,3} \w{3,8} temu", r"\d{1,3} \w{1,8} назад",
    r"\d{1,3}\s?(?:分|時間|日)前", r"\d{1,3}\s?(?:분|시간|일) ?전",
)  # fmt: skip

# Who wrote along, at an article's end.
CREDITED = (
    r"\(?(?:additional |further )?(?:reporting|writing|editing) by\b.{3,300}",
    r".{3,200}\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,80}",
    r"(?:associated press|ap|reuters|afp|bloomberg)\b.{0,40}\b(?:writers?|reporters?|journalists?)\b.{3,300}\bcontributed\b.{0,60}",
    r"with (?:files|reporting|assistance|contributions|additional reporting) (?:from|by)\b.{2,120}",
    r"(?:(?:redaktion|schlussredaktion|(?:foto|bild)redaktion|übersetzung|audioversion|faktencheck|lektorat|mitarbeit|"
    r"edited|editing|fact-?check(?:ed|ing)?|copy[ -]?edit(?:ed|ing)?|translation|illustrations?): [^:]{2,80}(?:[,;.|] |$)){2,8}",
    r"\(?mit (?:agenturmaterial|material (?:der|von)\b.{2,60})\.?\)?",
)

# Words of such a line beside names.
CREDIT_WORDS = table(
    "and at by de der for from in of on the to van von with additional contributed editing further reporting writing"
)

# Whole lines that head what readers say.
COMMENTS = (
    r"(?:\d+ |top rated |top |all |user |reader )?comments?(?: \(\d+\))?",
    r"(?:leave|post|add) a (?:reply|comment)(?: cancel reply)?",
    r"what (?:our |other )?readers are saying",
    r"kommentare?",
    r"schreiben? (?:sie )?einen kommentar.{0,20}",
    r"commentaires?",
    r"comentarios",
    r"comentários",
    r"commenti",
    r"reacties",
    r"комментарии",
)

# Open a line about who wrote the article, as its first or last lines have it.
WRITERS = (
    # … and not who an article tells of: "The author was found guilty", "The writers have been on strike".
    r"the (?:writers?|authors?) (?:(?:is|are|was|were) (?:an?|the|also|both|currently|formerly|based|with|at|professors?|editors?|"
    r"director|founder|head|members?|senior|associate|assistant)|works?|teach(?:es)?|leads?|(?:has|have) (?:written|worked|covered|"
    r"reported|published|contributed|no (?:relevant|conflicts?|financial)))\b",
    r"about the (?:writers?|authors?)\b",
    r"(?:der autor|die autorin) (?:ist|war|arbeitet|lehrt|leitet)\b",
    r"über (?:den autor|die autorin)\b",
    r"follow (?:him|her|them) (?:on|@|at)\b",
    r"l['’]auteure? est\b",
    r"(?:el autor|la autora) es\b",
    r"l['’]autrice è\b|l['’]autore è\b",
    # Where it stands in print says nothing of the event.
    r"a version of this (?:article|story|column|review|obituary) (?:appears?|appeared|ran|was (?:published|printed)) "
    r"(?:in print|(?:in|on) (?:the |page )?(?:[\w-]+ ){0,4}(?:edition|issue|page))\b",
)

# Say, anywhere in such a line, where the writer can be reached.
REACHED_AT = r"\b(?:contact|reach|e-?mail|follow) (?:him|her|them) (?:at|on|by)\b[^.!?]{0,30}@\w"

# Say, anywhere in such a line, that what was written is the writer's alone.
OWN_VIEWS = (
    r"\b(?:views|opinions) (?:expressed )?(?:(?:in|by) .{2,60} )?(?:are|is|belong to|remain)\b.{0,30}"
    r"\b(?:author|writer|columnist|contributor|own)",
    r"\b(?:does|do) not necessarily (?:reflect|represent)\b.{0,40}\b(?:views?|opinions?|polic(?:y|ies)|positions?)\b",
)

# What somebody is who writes for a living, behind a name and "is".
WRITES = r"(?:reporter|correspondent|staff writer|columnist|freelance (?:writer|journalist)|contributing (?:writer|editor))"
