"""Work in a process of its own: a package that ends it, falls or hangs there ends nothing else, and is told of."""

import multiprocessing
import os
import sys

PATIENCE = 10
"""Seconds that one call may take."""

PROMPT_FOR_CREDS = 0x40

PROMPTS = "PROMPT_FOR_CREDS"
"""Why calls that ask for a person are left out where one of them did not return."""


class Now:
    """What the work is at, where both processes see it, and what stays where it is taken up again behind a call that fell."""

    def __init__(self, counts):
        self._text = multiprocessing.Array("c", b"start-up".ljust(4096, b"\0"))
        self._falls = multiprocessing.Array("c", 64)
        self._left_out = multiprocessing.Array("c", 1024)
        self._prompts = multiprocessing.Value("b", 0)
        self._first = multiprocessing.Value("l", 0)
        self._counts = multiprocessing.Array("l", [0] * counts)
        self._piece = multiprocessing.Value("l", 0)
        self._number = 0

    @property
    def counts(self):
        """As they were when the piece began."""
        return list(self._counts)

    @property
    def left_out(self):
        """The kinds of calls that are left out: `PROMPTS`, and clauses whose breach by a fall does not count."""
        return self._left_out.value.decode().split()

    def begins(self, counts):
        """Whether the next piece is to be made: it is not where it was before a call fell. The counts are those with which the
        work is taken up behind it."""
        self._number += 1
        if self._number < self._first.value:
            return False
        self._piece.value, self._counts[:] = self._number, counts
        return True

    def makes(self, where, call, falls, counting):
        """Whether a call is to be made, and is not left out. `falls` is the clause that it `breaks` where it does not return, and
        the `level` of that, which may be among those that count; nothing where it is RET-6."""
        word = call.split()[4] if " 0x" in call else "0"
        prompts = int(word, 16) & PROMPT_FOR_CREDS != 0
        counts = falls is None or falls["level"] in counting
        clause = "RET-6" if falls is None else falls["breaks"]
        if self.left_out and (prompts and PROMPTS in self.left_out or not counts and clause in self.left_out):
            return False
        self._text.value, self._prompts.value = f"{where}: `{call}`".encode(), prompts
        self._falls.value = f"{clause} {'counts' if counts else ''}".encode()
        return True

    def after(self, where, call):
        """What comes after a call is made now."""
        self._text.value, self._prompts.value, self._falls.value = f"{where}: what is deleted after `{call}`".encode(), 0, b""

    def excuses(self, hangs):
        """The clause that a fall here breaks, and whether the work can be taken up behind it, without calls of its kind."""
        clause, counts = (self._falls.value.decode() or "RET-6 counts").split(" ")
        why = PROMPTS if hangs and self._prompts.value else "" if counts else clause
        if why:
            self._left_out.value = " ".join([*self.left_out, why]).encode()
            self._first.value = self._piece.value + 1
            self._text.value, self._falls.value, self._prompts.value = b"start-up", b"", 0
        return why or clause, bool(why)


def _whole(work, now, arguments):
    # What a package closes is not what this program prints to. Where there is nothing to print to from the start, there is none.
    if sys.stdout is not None:
        sys.stdout = open(os.dup(sys.stdout.fileno()), "w", buffering=1, encoding="utf-8")
    if sys.stderr is not None:
        sys.stderr = open(os.dup(sys.stderr.fileno()), "w", buffering=1, encoding="utf-8")
    try:
        code = work(now, *arguments)
    except BrokenPipeError:  # Who reads this program's output has stopped reading.
        code = 1
    now._text.value = b""  # It came to its end.
    sys.exit(code)


def apart(work, counts, *arguments):
    """The exit code that `work(now, *arguments)` returns, which keeps so many counts and says by `now` what it is at. What ends
    before, or stays at one thing for longer than `PATIENCE`, breaks a clause: exit code 1 where that counts, and where it does
    not the work is taken up behind it."""
    now = Now(counts)
    while True:
        process = multiprocessing.Process(target=_whole, args=(work, now, arguments))
        process.start()
        hangs = False
        while process.is_alive():
            before = now._text.value
            process.join(PATIENCE)
            if process.is_alive() and now._text.value == before != b"":
                hangs = True
                process.kill()
                process.join()
        if not now._text.value:
            return process.exitcode
        text = now._text.value.decode()
        how = f"the call did not return in {PATIENCE} seconds" if hangs else "the package ended the process"
        clause, excused = now.excuses(hangs)
        if clause.startswith("META-"):
            clause += ", or RET-6 where its bytes are not the reason,"
        more = "; that does not count, and calls of its kind are left out" if excused else ""
        print(f"{clause} in {text}: {how} ({process.exitcode}){more}", file=sys.stderr)
        if not excused:
            return 1
