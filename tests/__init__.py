"""Tests of Twofold: cases as files in `cases/`, whole briefings in `briefings/`, one module a subject."""
