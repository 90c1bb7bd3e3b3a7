"""In what accounts of one thing part, and how surely."""
