"""Claims, accusations and denials: what one says, and another says is not so."""
