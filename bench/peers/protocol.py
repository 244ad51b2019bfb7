"""The conversation with bench/peer.ts: settings as JSON in argv, one answer in JSON for each line that comes in."""
import json
import platform
import sys


def settings():
    return json.loads(sys.argv[1])


def answer(value):
    print(json.dumps(value), flush=True)


def serve(modules, measure):
    """Says what it runs on, then measures once for every line on standard input, until it is closed."""
    versions = [f"Python {platform.python_version()}"] + [f"{m.__name__} {m.__version__}" for m in modules]
    answer({"versions": ", ".join(versions)})
    for _ in sys.stdin:
        answer(measure())
