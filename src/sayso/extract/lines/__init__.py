"""What a line of a page is, in whatever form the page came: a name, a caption, a note, an outlet, furniture."""
