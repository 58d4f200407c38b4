"""Drives the client of trio-websocket: open_websocket_url, with its defaults."""

import trio
from client_tasks import SECONDS_AFTER_THROW, SECONDS_BEFORE_EXIT, Result, describe, leave, read_tasks
from trio_websocket import open_websocket_url


async def visit(task, result, limit):
    async with open_websocket_url(task.url) as websocket:
        result.open()
        try:
            if task.act is not None:
                await close(websocket, task, result, limit)
            while True:
                await websocket.get_message()
        finally:
            if websocket.closed:
                result.code = websocket.closed.code
                result.reason = websocket.closed.reason


async def close(websocket, task, result, limit):
    try:
        await websocket.aclose(**task.act)
    except Exception as error:
        result.threw = describe(error)
        limit.deadline = trio.current_time() + SECONDS_AFTER_THROW


async def main():
    for task in read_tasks():
        result = Result(task.scenario)
        with trio.move_on_after(task.timeoutMs / 1000) as limit:
            try:
                await visit(task, result, limit)
            except Exception as error:
                result.error(error)
                result.end()
        result.print()
    await trio.sleep(SECONDS_BEFORE_EXIT)
    leave()


trio.run(main)
