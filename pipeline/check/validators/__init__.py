"""The standards' own validators, which alone decide whether an edition conforms.

Each is a module with the face that `Validator` describes. They are other people's programs, run as such: one that is
not installed says what to install, and one that crashes, hangs or cannot be understood gives a failed verdict.
`panel.hearing` asks all of them.
"""
