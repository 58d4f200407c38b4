"""Drives the server of Tornado: WebSocketHandler, with its defaults; do=ping sets websocket_ping_interval to 10 s."""

import asyncio

from server_requests import PORT, Request, Thrown, print_listening
from tornado.web import Application
from tornado.websocket import WebSocketHandler


class Handler(WebSocketHandler):
    @property
    def ping_interval(self):
        return 10 if self.get_query_argument("do") == "ping" else None

    async def open(self, _):
        self.asked = Request(self.request.uri)
        match self.asked.do:
            case "close":
                await self.asked.close(self.close_now)
            case "throw":
                raise Thrown("by the application")

    async def close_now(self, **arguments):
        self.close(**arguments)

    def on_message(self, message):
        if self.asked.do == "echo":
            self.write_message(message, binary=isinstance(message, bytes))

    def on_close(self):
        self.asked.report(self.close_code, self.close_reason)


async def main():
    Application([(r"/(.*)", Handler)]).listen(PORT, "127.0.0.1")
    print_listening()
    await asyncio.Event().wait()


asyncio.run(main())
