"""The commands, run as from a terminal."""
