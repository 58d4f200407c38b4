"""Drives libsoup 3 through GObject introspection: Session.websocket_connect_async, with its defaults."""

import gi

gi.require_version("Soup", "3.0")

from client_tasks import SECONDS_AFTER_THROW, run_blocking
from gi.repository import GLib, Soup

# kept, since their end closes what is open
sessions = []
connections = []
# libsoup refuses arguments by a critical log line, not by an error
refusals = []
GLib.log_set_handler("libsoup", GLib.LogLevelFlags.LEVEL_CRITICAL, lambda domain, level, text: refusals.append(text))


def visit(task, result):
    session = Soup.Session()
    sessions.append(session)
    loop = GLib.MainLoop()

    def on_connected(_, outcome):
        try:
            connection = session.websocket_connect_finish(outcome)
        except GLib.Error as error:
            result.error(text_of(error))
            result.end()
            return loop.quit()
        connections.append(connection)
        result.open()
        connection.connect("error", lambda _, error: result.error(text_of(error)))
        connection.connect("closed", on_closed)
        if task.act is not None:
            close(connection)

    def close(connection):
        refusals.clear()
        connection.close(task.act["code"], task.act.get("reason"))
        if refusals:
            result.threw = refusals[0]
            GLib.timeout_add(int(SECONDS_AFTER_THROW * 1000), loop.quit)

    def on_closed(connection):
        result.code = connection.get_close_code()
        result.reason = connection.get_close_data()
        result.end()
        loop.quit()

    GLib.timeout_add(task.timeoutMs, loop.quit)
    session.websocket_connect_async(Soup.Message.new("GET", task.url), None, None, GLib.PRIORITY_DEFAULT, None, on_connected)
    loop.run()


def text_of(error):
    return f"{error.domain} {error.code}: {error.message}"


run_blocking(visit)
