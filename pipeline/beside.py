"""Two pieces of work beside each other: one here, the other in a process of its own.

Once the pages are known, PDF and e-book have nothing more to do with each other, and making and checking them is
a third of a run. Python's threads would take turns; a forked process is there in a millisecond, with all that has
been imported and understood.

Only the command line forks: a program that calls the library may have threads, which a fork would tear.
"""

import os
import pickle
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NoReturn, Protocol, TypeAlias, TypeVar

T = TypeVar("T")
Later: TypeAlias = Callable[[], T]


class Beside(Protocol):
    """A way to have work done: now begun or not, the call of what it returns gives the result."""

    def __call__(self, work: Callable[[], T], /) -> Later[T]:
        """Take on `work`."""


def in_turn(work: Callable[[], T]) -> Later[T]:
    """The same work, done when its result is asked for."""
    return work


def forked(work: Callable[[], T]) -> Later[T]:
    """Begin the work in a process of its own; the call of what comes back waits for its result, or its exception.

    Where the system cannot fork, or has one processor only, it is done in turn.
    """
    if not hasattr(os, "fork") or (os.cpu_count() or 1) < 2:
        return in_turn(work)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _send(work, writing)
    os.close(writing)
    return lambda: _received(reading, child)


def _send(work: Callable[[], Any], writing: int) -> NoReturn:
    """In the child: do the work, send what came of it, and end without the parent's clean-up."""
    code = 1
    with suppress(BaseException):  # whatever happens here, this process must not go on as a second parent
        try:
            message = pickle.dumps((True, work()), pickle.HIGHEST_PROTOCOL)
        except BaseException as error:  # noqa: BLE001 - the parent raises it
            message = _last_words(error)
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(message)
        code = 0
    os._exit(code)


def _last_words(error: BaseException) -> bytes:
    """The exception as it can be sent: itself, or, where it cannot be, what it says."""
    try:
        message = pickle.dumps((False, error), pickle.HIGHEST_PROTOCOL)
        pickle.loads(message)  # noqa: S301 - some exceptions can be written and not read
    except Exception:  # noqa: BLE001 - an exception may fail in its own way at this
        return pickle.dumps((False, RuntimeError(f"{type(error).__name__}: {error}")), pickle.HIGHEST_PROTOCOL)
    return message


def _received(reading: int, child: int) -> Any:
    """In the parent: the result, or the exception, that the child sent.

    A parent that fails before it asks leaves the child to end by itself: nobody reads, and writing fails.
    """
    with os.fdopen(reading, "rb") as pipe:
        message = pipe.read()
    _, status = os.waitpid(child, 0)
    if status != 0 or not message:
        raise ChildProcessError(f"the process beside this one ended with status {status}")
    done, result = pickle.loads(message)  # noqa: S301 - our own child's words
    if done:
        return result
    raise result
