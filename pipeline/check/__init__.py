"""Judgment of finished files: our own promise first (`fidelity`, `glyphs`), then the standards' validators."""
