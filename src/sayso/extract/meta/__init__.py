"""What an HTML page says of itself beside its text: in its head, in JSON-LD, in the state of its scripts."""
