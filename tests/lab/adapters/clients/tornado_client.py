"""Drives the client of Tornado: tornado.websocket.websocket_connect, with its defaults."""

from client_tasks import run_asyncio
from tornado.websocket import websocket_connect


async def visit(task, result, close):
    connection = await websocket_connect(task.url)
    result.open()

    async def close_connection(**act):
        connection.close(**act)

    await close(close_connection)
    while await connection.read_message() is not None:
        pass
    result.code = connection.close_code
    result.reason = connection.close_reason


run_asyncio(visit)
