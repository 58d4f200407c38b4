"""What the Python servers share: what a request asks the application to do, and the line that reports its end."""

import asyncio
import json
import os
import time
from urllib.parse import parse_qsl, urlsplit

# A close that throws may end the connection all the same: so long is waited for that.
SECONDS_AFTER_THROW = 0.1

PORT = int(os.environ["LAB_PORT"])


class Thrown(Exception):
    """What the application throws when it is asked to."""


def describe(error):
    return ": ".join(part for part in (type(error).__name__, str(error)) if part)


def print_listening(*_):
    print(json.dumps({"listening": True}), flush=True)


class Request:
    """A connection that has just opened: `/<scenario>?do=…&code=…&reason=…`."""

    def __init__(self, target):
        parts = urlsplit(target)
        query = dict(parse_qsl(parts.query))
        self.scenario = parts.path.strip("/")
        self.do = query.get("do", "echo")
        self.close_arguments = {}
        if "code" in query:
            self.close_arguments["code"] = int(query["code"])
        if "reason" in query:
            self.close_arguments["reason"] = query["reason"]
        self.threw = None
        self.reported = False
        self.began = time.monotonic()

    async def close(self, function):
        """Calls the library's close, as a coroutine function, with what the query says."""
        try:
            await function(**self.close_arguments)
        except Exception as error:
            self.threw = describe(error)
            asyncio.get_running_loop().call_later(SECONDS_AFTER_THROW, lambda: self.report(ended=False))

    def report(self, code=None, reason=None, error=None, ended=True):
        """Prints, once, what the library told of the end."""
        if self.reported:
            return
        self.reported = True
        line = {
            "scenario": self.scenario,
            "opened": True,
            "code": code,
            "reason": reason,
            "wasClean": None,
            "errorText": describe(error) if isinstance(error, BaseException) else error,
            "threw": self.threw,
            "ended": ended,
            "ms": round((time.monotonic() - self.began) * 1000),
        }
        print(json.dumps(line, ensure_ascii=False), flush=True)
