"""Which accounts go back to one origin, and who cites whom."""
