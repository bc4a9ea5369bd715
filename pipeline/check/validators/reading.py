"""Strict reading of the validators' reports: a field that is missing or of another type is no verdict at all."""

import json
from collections.abc import Mapping
from typing import TypeAlias

Record: TypeAlias = Mapping[str, object]


class Malformed(ValueError):
    """The report is not what this validator writes."""


def record(text: str) -> Record:
    """The JSON object that `text` is."""
    try:
        value: object = json.loads(text)
    except ValueError as error:
        raise Malformed(f"it is not JSON: {error}") from error
    return _as_record(value, "the report")


def string(source: Record, name: str) -> str:
    """The text in a field."""
    match source.get(name):
        case str(value):
            return value
        case other:
            raise Malformed(f"{name} is {other!r}, not a text")


def number(source: Record, name: str) -> int:
    """The whole number in a field."""
    match source.get(name):
        case bool():
            raise Malformed(f"{name} is true or false, not a number")
        case int(value):
            return value
        case other:
            raise Malformed(f"{name} is {other!r}, not a whole number")


def flag(source: Record, name: str) -> bool:
    """The true or false in a field."""
    match source.get(name):
        case bool(value):
            return value
        case other:
            raise Malformed(f"{name} is {other!r}, not true or false")


def nested(source: Record, *names: str) -> Record:
    """The object in a field, or in a field of the object in that field, and so on."""
    for name in names:
        source = _as_record(source.get(name), name)
    return source


def records(source: Record, name: str) -> tuple[Record, ...]:
    """The objects in a list field."""
    match source.get(name):
        case list(values):
            return tuple(_as_record(value, name) for value in values)
        case other:
            raise Malformed(f"{name} is {other!r}, not a list")


def _as_record(value: object, name: str) -> Record:
    match value:
        case dict():
            return value
        case _:
            raise Malformed(f"{name} is {value!r}, not an object")
