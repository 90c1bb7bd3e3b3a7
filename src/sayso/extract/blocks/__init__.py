"""An HTML page as the blocks a reader sees, and what each of them is."""
