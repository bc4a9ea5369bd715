"""The templates, compiled by Jinja2 ahead of time into the modules of this folder: half of what a first run took.

    python -m pipeline.render.prepare_templates

writes them anew; a test does the same and compares. Each knows the digest of its template and the version of
Jinja2 that compiled it; where either differs, the template itself is compiled as ever (`environment.py`).
"""
