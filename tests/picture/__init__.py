"""Pictures: what they show, how they are drawn, and that every text keeps its place."""
