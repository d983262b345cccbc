"""What happens of its own accord: taken up when it is due, once, also when a process dies on the way."""
