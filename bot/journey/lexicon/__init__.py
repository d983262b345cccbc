"""Words with what is known of them, per language: verbs, people, things and small words (data files only)."""
