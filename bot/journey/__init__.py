"""What a customer journey is, and what is true of it. Pure: no I/O, and it knows nobody."""
