"""The commands of `reisgids`, one module each."""
