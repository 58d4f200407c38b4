"""What the sample of 3003 leaves to its reader: Ann may read room 42, Bob may read nothing."""

from urllib.parse import parse_qs, urlsplit


def user_of(request):
    return parse_qs(urlsplit(request.path).query).get("user", [None])[0]


def may_read(user, path):
    return user == "ann" and path.startswith("/rooms/42")
