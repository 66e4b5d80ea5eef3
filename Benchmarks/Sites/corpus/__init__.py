"""A made-up desk's content: the same for the same seed and size, on every machine."""
