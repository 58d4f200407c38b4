"""What the Python clients share: tasks from standard input, one JSON line per result."""

import asyncio
import json
import os
import sys
import time
from dataclasses import asdict, dataclass

# A close that throws may end the connection all the same: so long is waited for that.
SECONDS_AFTER_THROW = 0.1
# TCP may outlive the report of the last task; a process that ends would close it in the library's place.
SECONDS_BEFORE_EXIT = 3


@dataclass
class Task:
    scenario: str
    url: str
    act: dict | None
    timeoutMs: int


@dataclass
class Result:
    scenario: str
    opened: bool = False
    code: int | None = None
    reason: str | None = None
    wasClean: bool | None = None
    errorText: str | None = None
    threw: str | None = None
    ended: bool = False
    ms: int = 0

    def __post_init__(self):
        self.began = time.monotonic()

    def open(self):
        """The connection is open; time counts from here."""
        self.opened = True
        self.began = time.monotonic()

    def error(self, error):
        """Notes an exception or the text of an error event."""
        text = describe(error) if isinstance(error, BaseException) else error
        self.errorText = text if self.errorText is None else f"{self.errorText} | {text}"

    def end(self):
        """The library told the end."""
        if not self.ended:
            self.ended = True
            self.ms = self.elapsed()

    def print(self):
        if not self.ended:
            self.ms = self.elapsed()
        print(json.dumps(asdict(self), ensure_ascii=False), flush=True)

    def elapsed(self):
        return round((time.monotonic() - self.began) * 1000)


def describe(error):
    """ "Type: message"; one that says nothing is told by its cause."""
    if str(error):
        return f"{type(error).__name__}: {error}"
    cause = f" | cause: {describe(error.__cause__)}" if error.__cause__ else ""
    return f"{type(error).__name__}{cause}"


def read_tasks():
    return [Task(**task) for task in json.load(sys.stdin)]


def run_blocking(visit):
    """For libraries that bring no asyncio: `visit(task, result)` keeps to the time limit itself."""
    for task in read_tasks():
        result = Result(task.scenario)
        visit(task, result)
        result.print()
    time.sleep(SECONDS_BEFORE_EXIT)
    leave()


def run_asyncio(visit):
    """`visit(task, result, close)` returns or raises when the connection has ended.

    It awaits `close(function)` once the connection is open; `function(**act)` is the library's close.
    """

    async def visit_to_end(task, result, threw):
        async def close(function):
            if task.act is None:
                return
            try:
                await function(**task.act)
            except Exception as error:
                result.threw = describe(error)
                threw.get_loop().call_later(SECONDS_AFTER_THROW, threw.set_result, None)

        try:
            await visit(task, result, close)
        except Exception as error:
            result.error(error)
        result.end()

    async def main():
        for task in read_tasks():
            result = Result(task.scenario)
            threw = asyncio.get_running_loop().create_future()
            visiting = asyncio.create_task(visit_to_end(task, result, threw))
            # Not cancelled when the time is over: that could close what the library left open.
            await asyncio.wait({visiting, threw}, timeout=task.timeoutMs / 1000, return_when=asyncio.FIRST_COMPLETED)
            result.print()
        await asyncio.sleep(SECONDS_BEFORE_EXIT)
        leave()

    asyncio.run(main())


def leave():
    """Ends the process without waiting for connections that are still open."""
    os._exit(0)
