"""What is true of a journey."""
