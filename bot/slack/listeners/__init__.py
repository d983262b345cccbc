"""Listeners: one function per thing that Slack tells us. Registered in `bot/app.py`."""
