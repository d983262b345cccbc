"""Asking the coach: what was asked and said is stored here, and what people do with it."""
