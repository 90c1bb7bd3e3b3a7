"""A text dump: a page's text copied out of a browser, or a file that is just an article."""
