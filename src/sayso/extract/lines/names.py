"""Words around names in bylines: what opens one, what is no person. Tables only; no logic."""

from __future__ import annotations

from sayso.extract.words import table

# What opens a byline, as alternatives of a regular expression; matched without case.
BY = (
    r"(?:an? )?(?:opinion|analysis|column|review|comment|commentary) by|"
    r"(?:eine? )?(?:kolumne|kommentar|analyse|gastbeitrag|essay) von|"
    r"by|written by|words by|interview by|"
    r"(?:story|words|text) and (?:photo(?:graph)?s|pictures) by|"
    r"story by|text by|reported by|report by|von|text|par|por|di|de|av|af|door|od|przez|"
    r"(?:words|story|reporting|interview)(?=:)|"
    r"autor(?:en|in|a)?|auteur|author|authors|writer|skrevet av|tekst|texto|testo|автор|текст|yazan|haber|oleh|penulis|από|"
    r"foto und text|ein beitrag von|reporter|journalist|napsal|kirjoittanut|szerző|de la"
)

# Small words inside names, as alternatives of a regular expression.
PARTICLES = (
    r"(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|zum|y|e|af|av|san|st|mac|mc|o|d|l)"
)

# News agencies under the names that bylines and datelines give them, as keys (see `words.key`).
AGENCIES = table(
    """ap afp dpa reuters ansa efe pti upi tass ria interfax xinhua kyodo yonhap tt ntb ritzau apa sda ats pap čtk ctk tasr mti hina
    tanjug sid kna epd aap cp lusa anp belga stt lna bns ians ani anadolu aa bernama antara mena wafa saba sana irna isna tasnim
    ukrinform unian agencies agency agenturen agentur"""
) | {
    "associated press", "the associated press", "agence france presse", "deutsche presse agentur", "press association", "pa media",
    "canadian press", "the canadian press", "press trust of india", "europa press", "agence belga", "bloomberg news",
    "austria presse agentur", "keystone sda", "anadolu agency", "united press international", "news agencies",
}  # fmt: skip

# Of those, what says that there were some.
UNNAMED_AGENCIES = table("agencies agency agenturen agentur") | {"news agencies"}

# Words that no person's name has: jobs, desks, staff. As keys.
JOBS = table(
    """reporter reporters correspondent correspondents editor editors editorial staff writer writers newsroom desk team redaktion
    redaktor redaktionsteam redactie redacción redaccion rédaction redaction redazione redacao redação redakcja redakce
    redaktionen toimitus news columnist contributor contributors columnista journalist journalists bureau producer analyst chief
    senior political foreign economics health science technology sports sport business desks admin webmaster online digital web
    magazine newspaper press agency agencies media post times herald tribune gazette editorialboard guest opinion photographer
    photography images pictures redaktør redaktör reportern korrespondent korrespondenten freelance subscribe share follow
    comments published updated posted reporting redakteur redakteurin redakteure volontär volontärin korrespondentin reporterin
    journalistin autorin kolumnist kolumnistin chefredakteur chefredakteurin redattore redattrice giornalista corresponsal enviado
    nachrichten webdesk wires services enviada envoyé envoyée journaliste correspondante chroniqueur chroniqueuse"""
)

# Of those, the ones that are no job by themselves.
OF_JOBS = table(
    """chief senior political foreign economics health science technology sports sport business online digital web editorial
    magazine newspaper press agency agencies media post times herald tribune gazette news guest opinion photography images pictures
    subscribe share follow comments published updated posted reporting freelance"""
)

# Words that open the job of somebody with a long one, and that end it.
JOB_OPENERS = table(
    """deputy assistant associate managing executive acting interim lead principal head content audience community engagement
    digital data investigations investigative features environment education crime court courts legal royal showbiz
    entertainment video breaking night weekend regional national local group special"""
)
JOB_ENDS = (JOBS - OF_JOBS - table("admin webmaster online digital web desk desks team staff")) | table("director manager head")

# Words of buttons, menus and headings that stand where a byline may stand, in names as keys; many have a second word, as names do.
NO_NAMES = table(
    """aktuelle videos
    about us read more copy link copied next up most popular related topics topic newsletter signup video audio loading feed rss
    watch live search keyword size font home page menu skip inhalt navigation themen thema weitere alle mehr zum hören artikel
    share print save listen play advertisement sponsored breaking latest trending archive sections section login sign register
    visit website site time
    account cookies privacy settings help contact of the and to in on at for with from your our this we you all new best top view
    show hide close open back download app twitter facebook instagram whatsapp telegram kanal channel image images photo getty
    copyright credit premier league cup studio office report analysis interview feature estate money travel weather sports culture
    arts life lifestyle style large small key points scopri leggi découvrir lire leer más suscríbete compartir ver ссылка
    скопирована скачать приложение поделиться"""
)

# Words that papers, stations and agencies have in their names. "News" is left out: every menu has "World News".
PRESS = table(
    """post times gazette herald tribune courier echo review mail telegraph journal chronicle observer guardian star sun mirror
    independent examiner inquirer dispatch bulletin register sentinel standard express press wire broadcasting radio television tv
    zeitung tagblatt anzeiger kurier rundschau nachrichten blatt spiegel journal monde figaro libération matin soir dépêche
    diario periódico país mundo corriere gazzetta giornale repubblica messaggero jornal folha diário correio krant courant
    avis posten tidende bladet dagblad nyheter gazeta dziennik noviny weekly daily magazine lantern globe record argus advertiser
    leader ledger monitor mercury clarion enquirer intelligencer"""
)

# Of those, the ones that are nobody's surname.
PAPERS = table(
    """gazette courier herald tribune chronicle telegraph guardian observer examiner inquirer dispatch bulletin sentinel
    broadcasting television weekly magazine advertiser zeitung tagblatt anzeiger rundschau nachrichten journal times"""
)
