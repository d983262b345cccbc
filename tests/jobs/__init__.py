"""Tests of what happens of its own accord."""
