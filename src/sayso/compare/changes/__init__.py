"""What moved in a story since a moment."""
