"""The model behind its face: against a server that speaks its protocol, and fails on request."""
