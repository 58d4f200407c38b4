"""Drives the server of aiohttp: WebSocketResponse under web.run_app, with its defaults; do=ping sets a heartbeat of 10 s."""

from aiohttp import WSMsgType, web
from server_requests import PORT, Request, Thrown, print_listening


async def handle(http):
    request = Request(http.path_qs)
    websocket = web.WebSocketResponse(heartbeat=10 if request.do == "ping" else None)
    await websocket.prepare(http)
    match request.do:
        case "close":
            # aiohttp names the reason "message" and wants bytes
            reason = request.close_arguments.pop("reason", None)
            if reason is not None:
                request.close_arguments["message"] = reason.encode()
            await request.close(websocket.close)
        case "throw":
            raise Thrown("by the application")
        case "return":
            return websocket
    message = await websocket.receive()
    while message.type in (WSMsgType.TEXT, WSMsgType.BINARY):
        if request.do == "echo":
            await (websocket.send_str if message.type == WSMsgType.TEXT else websocket.send_bytes)(message.data)
        message = await websocket.receive()
    reason = message.extra if message.type == WSMsgType.CLOSE else None
    request.report(websocket.close_code, reason, websocket.exception())
    return websocket


application = web.Application()
application.add_routes([web.get("/{scenario}", handle)])
web.run_app(application, host="127.0.0.1", port=PORT, print=print_listening)
