"""What became of one thing, how it stands, how a vote came out, by each report."""
