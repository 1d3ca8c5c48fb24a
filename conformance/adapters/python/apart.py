"""Work in a process of its own: a package that ends it, falls or hangs there ends nothing else, and is told of."""

import multiprocessing
import sys

PATIENCE = 10
"""Seconds that one piece of the work may take."""


def apart(work, *arguments):
    """The exit code of `work(now, *arguments)`, which says by `now.value` what it is at, in bytes, and by none that it came to
    its end. What ends before, or stays at one thing for longer than `PATIENCE`, breaks RET-6: exit code 1."""
    now = multiprocessing.Array("c", b"start-up".ljust(4096, b"\0"))
    process = multiprocessing.Process(target=work, args=(now, *arguments))
    process.start()
    how = "the package ended the process"
    while process.is_alive():
        before = now.value
        process.join(PATIENCE)
        if process.is_alive() and now.value == before != b"":
            how = f"the call did not return in {PATIENCE} seconds"
            process.kill()
            process.join()
    if not now.value:
        return process.exitcode
    print(f"RET-6 in {now.value.decode()}: {how} ({process.exitcode})", file=sys.stderr)
    return 1
