"""The coach: what it proposes, and what keeps it from doing harm."""
