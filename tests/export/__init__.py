"""A journey as files, opened by other programs than those that wrote them."""
