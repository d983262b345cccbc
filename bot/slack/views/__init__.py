"""Views: what the guide gives, as Slack blocks. Pure functions."""
