"""Odd texts: bits of which forty thousand signs are made."""

ODD_BITS = (
    *("a", "a.", "a-", "a-a.", "@", "a@", "<@", "[", "[a](", "**a "),
    *("0", "06", "06-", "www.", "a:", " ", "\n", "{", "&lt;", "+"),
)
