"""The data that travels through the pipeline; it imports the standard library and nothing else.

- `source`: bytes as they came, and the clean text made of them
- `document`: the text understood: blocks, inlines, metadata
- `walk`: the ways through a document
- `publication`: the document dressed for its two editions
- `diagnostic`: what the user should know
"""
