"""Numbers that reports tell of one thing, wherever their sentences stand."""
