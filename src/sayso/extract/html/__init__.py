"""An HTML page: text, metadata, captions, related links, teasers."""
