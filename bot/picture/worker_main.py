"""What runs in the worker process: it takes an order on its input, typesets it, and writes the pages out.

Started by `bot.picture.worker`, and ends with whoever started it: when its input closes, it stops at once,
whatever it is doing. An order is one line of JSON; a reply is one line of JSON that tells the length of each
page in bytes, followed by the pages.
"""

import errno
import json
import os
import queue
import resource
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any, BinaryIO

from typst import TypstError

from bot.picture.typeset import forget, typeset

_SECONDS_BETWEEN_LOOKS = 0.05
_STATEMENT = Path("/proc/self/statm")


def main() -> None:
    """Typeset orders until the input closes. The most memory it may use (bytes) is the one argument."""
    # Ctrl-C in a terminal reaches this process too; what it means is for the parent to decide.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever a library may print must not end up between the replies.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    orders: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    busy = threading.Event()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, orders), daemon=True).start()
    threading.Thread(target=_guard, args=(int(sys.argv[1]), busy), daemon=True).start()
    while True:
        order = orders.get()
        busy.set()
        _serve(json.loads(order), replies)
        forget()
        busy.clear()


def _serve(order: dict[str, Any], replies: BinaryIO) -> None:
    """Typeset one order and write the reply: the pages, or why the typesetter refused."""
    pages: list[bytes] = []
    refusal = ""
    # Looked up now, when it has let go of the last picture.
    held = _memory()
    try:
        pages = typeset(order["content"], order["format"])
    except TypstError as error:
        refusal = str(error)
    head = {"refusal": refusal, "lengths": [len(page) for page in pages], "memory": held}
    replies.write(json.dumps(head).encode() + b"\n")
    replies.writelines(pages)
    replies.flush()


def _listen(orders_in: BinaryIO, orders: "queue.SimpleQueue[bytes]") -> None:
    """Hand on what comes in. In a thread, since a picture under way must not keep us from seeing the end."""
    for order in orders_in:
        orders.put(order)
    os._exit(0)


def _guard(most: int, busy: threading.Event) -> None:
    """End the process, as out of memory, when it uses more than it may (bytes); looks only while there is work."""
    while True:
        busy.wait()
        if _memory() > most:
            os._exit(errno.ENOMEM)
        time.sleep(_SECONDS_BETWEEN_LOOKS)


def _memory() -> int:
    """Tell how many bytes of memory the process uses; where only the most so far is known, that."""
    if _STATEMENT.exists():
        return int(_STATEMENT.read_text("ascii").split()[1]) * resource.getpagesize()
    # Outside Linux, where the system counts it in bytes.
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main()
