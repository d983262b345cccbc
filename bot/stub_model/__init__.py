"""A language model for trying out: a local server that speaks the protocol, answers as scripted, and fails on request."""
