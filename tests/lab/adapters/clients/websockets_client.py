"""Drives the client of Python websockets: websockets.connect, with its defaults."""

import websockets
from client_tasks import run_asyncio


async def visit(task, result, close):
    websocket = await websockets.connect(task.url)
    result.open()
    try:
        await close(websocket.close)
        while True:
            await websocket.recv()
    finally:
        result.code = websocket.close_code
        result.reason = websocket.close_reason


run_asyncio(visit)
