"""Satisfaction: what customers gave, on whatever scale and in whatever form, and what it comes to (rules 6 and 22)."""
