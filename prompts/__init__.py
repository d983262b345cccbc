"""Sentences for people, in Dutch and English."""
