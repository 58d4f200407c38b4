"""Drives uvicorn with the WebSocket backend named as argument: websockets or wsproto."""

import sys

import uvicorn
from asgi_application import application
from server_requests import PORT, print_listening


class Server(uvicorn.Server):
    async def startup(self, sockets=None):
        await super().startup(sockets)
        print_listening()


Server(uvicorn.Config(application, host="127.0.0.1", port=PORT, ws=sys.argv[1], lifespan="off")).run()
