"""Twofold."""
