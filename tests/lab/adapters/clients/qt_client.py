"""Drives Qt's QWebSocket through PyQt6, with its defaults."""

from client_tasks import SECONDS_AFTER_THROW, describe, run_blocking
from PyQt6.QtCore import QCoreApplication, QEventLoop, QTimer, QUrl
from PyQt6.QtWebSockets import QWebSocket, QWebSocketProtocol

application = QCoreApplication([])
sockets = []


def visit(task, result):
    socket = QWebSocket()
    sockets.append(socket)
    loop = QEventLoop()

    def on_connected():
        result.open()
        if task.act is None:
            return
        arguments = dict(task.act)
        if "code" in arguments:
            arguments["closeCode"] = QWebSocketProtocol.CloseCode(arguments.pop("code"))
        try:
            socket.close(**arguments)
        except Exception as error:
            result.threw = describe(error)
            QTimer.singleShot(int(SECONDS_AFTER_THROW * 1000), loop.quit)

    def on_error(error):
        result.error(f"{error.name}: {socket.errorString()}")

    def on_disconnected():
        result.code = int(socket.closeCode().value)
        result.reason = socket.closeReason()
        result.end()
        # an error signal may follow
        QTimer.singleShot(50, loop.quit)

    socket.connected.connect(on_connected)
    socket.error.connect(on_error)
    socket.disconnected.connect(on_disconnected)
    socket.sslErrors.connect(lambda errors: [result.error(error.errorString()) for error in errors])
    QTimer.singleShot(task.timeoutMs, loop.quit)
    socket.open(QUrl(task.url))
    loop.exec()


run_blocking(visit)
