"""The ASGI application that uvicorn and Daphne serve: it takes every connection and does what the query says."""

from server_requests import Request, Thrown


async def application(scope, receive, send):
    if scope["type"] != "websocket":
        raise NotImplementedError(scope["type"])
    request = Request(f"{scope['path']}?{scope['query_string'].decode()}")
    await receive()
    await send({"type": "websocket.accept"})
    match request.do:
        case "close":
            await request.close(lambda **arguments: send({"type": "websocket.close", **arguments}))
        case "throw":
            raise Thrown("by the application")
        case "return":
            return
    message = await receive()
    while message["type"] == "websocket.receive":
        if request.do == "echo":
            await send({**message, "type": "websocket.send"})
        message = await receive()
    request.report(message.get("code"), message.get("reason"))
