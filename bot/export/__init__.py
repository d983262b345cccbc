"""A journey as files that other programs open and people go on working in."""
