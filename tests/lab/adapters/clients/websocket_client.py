"""Drives websocket-client: WebSocketApp.run_forever; its close is called from a thread, as in the package's example."""

from threading import Thread

from client_tasks import describe, run_blocking
from websocket import WebSocketApp


def arguments(act):
    """WebSocket.close calls the code "status" and wants the reason in bytes."""
    renamed = {"status": act.get("code"), "reason": act.get("reason", "").encode()}
    return {name: value for name, value in renamed.items() if value not in (None, b"")}


def visit(task, result):
    def close():
        try:
            app.close(**arguments(task.act))
        except Exception as error:
            result.threw = describe(error)

    closing = Thread(target=close, daemon=True)

    def on_open(_):
        result.open()
        if task.act is not None:
            closing.start()

    def on_error(_, error):
        result.error(error)

    def on_close(_, code, reason):
        result.code = code
        result.reason = reason
        result.end()

    app = WebSocketApp(task.url, on_open=on_open, on_error=on_error, on_close=on_close)
    running = Thread(target=app.run_forever, daemon=True)
    running.start()
    running.join(task.timeoutMs / 1000)
    if closing.ident is not None:
        closing.join(task.timeoutMs / 1000)


run_blocking(visit)
