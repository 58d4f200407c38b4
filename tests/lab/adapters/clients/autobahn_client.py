"""Drives the client of Autobahn|Python: its asyncio flavour, WebSocketClientFactory, with its defaults."""

import asyncio
from urllib.parse import urlsplit

from autobahn.asyncio.websocket import WebSocketClientFactory, WebSocketClientProtocol
from client_tasks import run_asyncio


async def visit(task, result, close):
    loop = asyncio.get_running_loop()
    opened = loop.create_future()
    ended = loop.create_future()

    class Client(WebSocketClientProtocol):
        def onOpen(self):
            opened.set_result(True)

        def onClose(self, wasClean, code, reason):
            result.wasClean, result.code, result.reason = wasClean, code, reason
            ended.set_result(True)

    factory = WebSocketClientFactory(task.url)
    factory.protocol = Client
    address = urlsplit(task.url)
    _, protocol = await loop.create_connection(
        factory, address.hostname, address.port, ssl=address.scheme == "wss" or None
    )
    await asyncio.wait({opened, ended}, return_when=asyncio.FIRST_COMPLETED)
    if opened.done():
        result.open()

        async def send_close(**act):
            protocol.sendClose(**act)

        await close(send_close)
    await ended


run_asyncio(visit)
