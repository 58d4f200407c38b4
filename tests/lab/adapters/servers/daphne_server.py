"""Drives Daphne: its Server class, which the command uses, with its defaults."""

from asgi_application import application
from daphne.server import Server
from server_requests import PORT, print_listening

Server(application, endpoints=[f"tcp:port={PORT}:interface=127.0.0.1"], ready_callable=print_listening).run()
