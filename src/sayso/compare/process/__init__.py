"""The process behind a story, where there is one: parties, steps, how it stands, what the next step hangs on."""
