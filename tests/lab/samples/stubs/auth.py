"""What the samples of 1008 and 3000 leave to their readers: tokens that are new each time, and one that is good for 0.5 s."""

import itertools

_numbers = itertools.count(1)


async def fresh_token():
    return f"token {next(_numbers)}"


def seconds_left(token):
    return 0.5 if token == "good" else None
