"""Reisgids: the guide that takes a team through its customer journey, in Slack."""
