"""The words that tell a page's parts apart, in the languages that news pages come in. Tables only; no logic.

Class and id names follow what publishing systems call their parts.
"""

from __future__ import annotations

import re

from sayso.extract.words import table

# Nothing inside these is text of the page.
SKIPPED_TAGS = table(
    """script style noscript template svg math head select button iframe textarea object canvas audio video input datalist map
    dialog option label amp-ad amp-sticky-ad amp-embed amp-consent amp-sidebar"""
)
BLOCK_TAGS = table(
    """address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
    header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"""
)
HEADINGS = table("h1 h2 h3 h4 h5 h6")

MARKS_BY_TAG = {
    "nav": table("nav"),
    "footer": table("footer"),
    "header": table("header"),
    "aside": table("aside"),
    "form": table("form"),
    "figure": table("figure"),
    "figcaption": table("caption"),
    "table": table("table"),
    "blockquote": table("quote"),
    "address": table("byline"),
}

# By mark, the words of a class or id name that give it; a hyphen may be left out or be an underscore, an s or es may stand behind.
MARKS_BY_NAME = {
    "nav": table("nav navigation navbar menu breadcrumb pagination pager toolbar sidebar jump skip skip-link"),
    "footer": table("footer copyright colophon imprint disclaimer legal"),
    "caption": table(
        """caption figcaption img-text image-text photo-text legend bildunterschrift bildtext wp-caption-text image-description
            media-info image-info photo-info picture-info bild-info absatzbild__info"""
    ),
    "credit": table(
        "credit copyright-holder photographer photo-credit image-source image-credit picture-credit bildquelle credit-line"
    ),
    "figure": table("figure gallery slideshow carousel lightbox slider swiper photo-gallery image-gallery"),
    "related": table(
        """related recommend recommended recommendation recirc recirculation read-more more-on also-read read-also read-next
            see-also most-read most-popular popular trending teaser outbrain taboola zergnet promo promobox more-stories
            more-news latest top-stories you-may onward up-next next-article suggested similar article-list card-list link-list
            linkbox related-article internal-link further-reading interlink crosslink crosslinking story-list
            weiterlesen mehr-zum-thema"""
    ),
    "bio": table(
        """bio biography author-box author-bio about-the-author author-info author-detail author-card about-author
            author-description author-profile"""
    ),
    "byline": table(
        """byline by-line author contributor article-meta post-meta entry-meta article-info article-date timestamp pubdate
            publish-date meta-data article-detail story-meta reading-time read-time date published"""
    ),
    "newsletter": table(
        """newsletter subscribe subscription sign-up registration mailing-list donate donation support-us app-promo cta
            call-to-action membership follow-us"""
    ),
    "paywall": table("paywall pay-wall regwall subscriber-only premium-wall barrier"),
    "social": table(
        "social share sharing share-bar sharedaddy share-tool addtoany share-button social-media follow bookmark like-button"
    ),
    "comments": table("comment disqus comment-list comments-area reader-comment kommentar respond coral"),
    "ad": table(
        """ad advert advertisement advertising ad-slot ad-container adsense sponsored sponsor native-ad anzeige dfp affiliate
            advertorial partner-content partner-post paid-content paid-post branded-content deals"""
    ),
    "tags": table("tag tag-list topic keyword categorie category label tagcloud kicker eyebrow overline rubric section-name"),
    "consent": table("cookie consent gdpr privacy onetrust didomi cmp cli-modal"),
    "hidden": table(
        "hidden sr-only visually-hidden visuallyhidden screen-reader-text screenreader offscreen print-only a11y-hidden"
    ),
    "live": table(
        """live-blog live-feed live-update live-post live-stream live-ticker live-reporting live-coverage live-event lx-stream
            post-stream live-story"""
    ),
    "embed": table("instagram-media fb-post tiktok-embed embed video podcast audio player widget poll quiz"),
    "facts": table(
        """infobox info-box factbox fact-box fact-file key-fact key-takeaway key-point key-highlight takeaway
            at-a-glance tl-dr ai-summary ai-summarie ai-generated smart-summary summary-bullet bullet-summary"""
    ),
    "post": table("twitter-tweet twitter-video bluesky-embed mastodon-embed"),
    "pulled": table("pull-quote"),
    "lead": table(
        """lead lede standfirst stand-first subtitle subheadline sub-headline dek deck intro introduction summary excerpt
            abstract chapo vorspann preamble ingress description sub-title entradilla perex occhiello sommario"""
    ),
    "body": table(
        """article-body article-content article-text entry-content post-content post-body story-body story-content article-main
            body-text content-body body-content story-text article-bodytext text-content rich-text td-post-content article-copy
            body-copy body-main news-content news-body article-paragraph single-content detail-content"""
    ),
}

# Names of a layout, of which the article is a part.
LAYOUT = re.compile(r"(?:with|without|has|no)[-_]*sidebar|sidebar[-_]*(?:grid|layout)")

# An inline element with one of these names is a line of its own, so that its words can be told from the text around it.
APART = table(
    """credit photographer photo-credit image-source bildquelle sr-only visually-hidden visuallyhidden screen-reader-text share
    tooltip copyright kicker byline"""
)

# An inline element with such a name is shown only when somebody points at the word before it.
POINTED_AT = re.compile(
    r"(?:rollover|popover|hover-?card|tooltip)[-_]?(?:[a-z]+[-_])?(?:block|content|text|body|card|box)(?![a-z])"
)
