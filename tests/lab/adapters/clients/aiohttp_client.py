"""Drives the client of aiohttp: ClientSession.ws_connect, with its defaults."""

import aiohttp
from client_tasks import run_asyncio

END = (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSING, aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR)


def arguments(act):
    """aiohttp calls the reason "message" and wants it in bytes."""
    renamed = {"code": act.get("code"), "message": act.get("reason", "").encode()}
    return {name: value for name, value in renamed.items() if value not in (None, b"")}


async def visit(task, result, close):
    async with aiohttp.ClientSession() as session:
        websocket = await session.ws_connect(task.url)
        result.open()
        await close(lambda **act: websocket.close(**arguments(act)))
        message = await websocket.receive()
        while message.type not in END:
            message = await websocket.receive()
        result.code = websocket.close_code
        if message.type == aiohttp.WSMsgType.CLOSE:
            result.reason = message.extra
        if websocket.exception() is not None:
            result.error(websocket.exception())


run_asyncio(visit)
