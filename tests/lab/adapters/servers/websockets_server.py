"""Drives the server of Python websockets: websockets.serve, with its defaults; SIGTERM leaves the server's context."""

import asyncio
import signal

import websockets
from server_requests import PORT, Request, Thrown, print_listening


async def handle(websocket):
    request = Request(websocket.path)
    try:
        match request.do:
            case "close":
                await request.close(websocket.close)
            case "throw":
                raise Thrown("by the application")
            case "return":
                return
        while True:
            message = await websocket.recv()
            if request.do == "echo":
                await websocket.send(message)
    except websockets.ConnectionClosed as error:
        request.report(websocket.close_code, websocket.close_reason, error)


async def main():
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with websockets.serve(handle, "127.0.0.1", PORT):
        print_listening()
        await stop.wait()


asyncio.run(main())
