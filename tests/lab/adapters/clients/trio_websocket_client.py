"""Drives the client of trio-websocket: open_websocket_url, with its defaults."""

import trio
from client_tasks import SECONDS_AFTER_THROW, SECONDS_BEFORE_EXIT, Result, describe, leave, read_tasks
from trio_websocket import open_websocket_url


async def visit(task, result, close):
    async with open_websocket_url(task.url) as websocket:
        result.open()
        try:
            await close(websocket.aclose)
            while True:
                await websocket.get_message()
        finally:
            if websocket.closed:
                result.code = websocket.closed.code
                result.reason = websocket.closed.reason


async def visit_to_end(task, result, over):
    async def close(function):
        if task.act is None:
            return
        try:
            await function(**task.act)
        except Exception as error:
            result.threw = describe(error)
            await trio.sleep(SECONDS_AFTER_THROW)
            over.set()

    try:
        await visit(task, result, close)
    except Exception as error:
        result.error(error)
    result.end()
    over.set()


async def main():
    async with trio.open_nursery() as nursery:
        for task in read_tasks():
            result = Result(task.scenario)
            over = trio.Event()
            nursery.start_soon(visit_to_end, task, result, over)
            # Not cancelled when the time is over: that could close what the library left open.
            with trio.move_on_after(task.timeoutMs / 1000):
                await over.wait()
            result.print()
        await trio.sleep(SECONDS_BEFORE_EXIT)
        leave()


trio.run(main)
