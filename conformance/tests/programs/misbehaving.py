"""An adapter that misbehaves in one way, named by its argument; otherwise it is the small package in Python."""

import json
import os
import signal
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parents[2] / "adapters" / "python"))

import package  # noqa: E402
import sspcheck_adapter  # noqa: E402

MODE = sys.argv[1]
#: The word at which calls go wrong: a listed flag that the hand-written cases pass.
FATAL = 0x400


class Wire(sspcheck_adapter.Wire):
    """Says what it should, in its own way."""

    said = 0

    def raw(self, data):
        while data:
            data = data[os.write(self.output, data):]

    def write(self, line):
        self.said += 1
        change = getattr(self, MODE.replace("-", "_"), None)
        line = change(line) if change else line
        if line is not None:
            self.raw(line.encode() + b"\n")

    def requests(self):
        yield from super().requests()
        if MODE == "ignores-end":
            time.sleep(1000)

    # What is said in place of a line, or before it. Line 1 is the hello, line 3 the answer to the first Query.

    def split(self, line):
        if self.said < 20:
            for at in range(0, len(line), 7):
                self.raw(line[at:at + 7].encode())
                time.sleep(0.001)
            self.raw(b"\n")
            return None
        return line

    def byte_order_mark(self, line):
        return f"\ufeff{line}" if self.said == 1 else line

    def garbage(self, line):
        return "what \x1b[31m is this" if self.said == 3 else line

    def never_sent(self, line):
        return line.replace("query c0", "query c5") if self.said == 3 else line

    def two_answers(self, line):
        return f"{line}\n{line}" if self.said == 2 else line

    def a_million_lines(self, line):
        if self.said == 3:
            for _ in range(1000):
                self.raw(b"nothing\n" * 1000)
        return line

    def a_million_announcements(self, line):
        if self.said == 3:
            for _ in range(1000):
                self.raw(b'{"starting":"query c0 null named 0x0"}\n' * 1000)
        return line

    def line_without_end(self, line):
        if self.said == 3:
            while True:
                self.raw(b"x" * (1 << 20))
        return line

    def invalid_utf_8(self, line):
        if self.said == 3:
            self.raw(b"\xff\xfe{\n")
        return line

    def closes_output(self, line):
        if self.said == 3:
            os.close(self.output)
            time.sleep(1000)
        return line

    def hello_twice(self, line):
        return f"{line}\n{line}" if self.said == 1 else line

    def wrong_version(self, line):
        return line.replace('"protocol":1', '"protocol":2')

    def unknown_field(self, line):
        return line.replace('"start"', '"colour":"red","start"')

    colours_its_hello = unknown_field

    def unknown_field_in_a_step(self, line):
        return line.replace('{"call"', '{"colour":"red","call"')

    def wrong_call(self, line):
        return line.replace("query c0 null named 0x0", "query c0 null named 0x1")

    def no_context(self, line):
        step = json.loads(line)
        step.get("step", {}).get("answer", {}).pop("context", None)
        return json.dumps(step)

    def done_early(self, line):
        return '{"done":{}}' if self.said == 3 else line

    def two_on_one_line(self, line):
        return f'{line}{{"done":{{}}}}' if self.said == 3 else line

    def answers_the_impossible(self, line):
        return line.replace('"skipped":"the context was not made"', '"answer":{"status":0}')

    def wrong_sum(self, line):
        return line.replace('"tried":', '"tried":1') if '"swept"' in line else line

    def prints(self, line):
        if self.said == 3:
            for _ in range(64):
                os.write(2, b"noise " * (1 << 17))
        return line


class Package(package.Package):
    def exchange(self, arguments, length, data):
        if arguments.requirements == FATAL:
            if MODE == "hangs-in-a-call":
                time.sleep(1000)
            if MODE == "exits-with-0":
                os._exit(0)
            if MODE == "dies-by-a-signal":
                os.kill(os.getpid(), signal.SIGSEGV)
        return super().exchange(arguments, length, data)


if MODE == "hangs-before-hello":
    time.sleep(1000)
if MODE == "exits-before-hello":
    sys.exit("no licence for this machine")
if MODE == "falls-at-the-start":
    Wire().say("starting", "SpInitialize")
    os.kill(os.getpid(), signal.SIGSEGV)
if MODE == "cannot-be-used":
    Wire().say("unusable", "its library is not there")
    sys.exit(2)
sspcheck_adapter.serve(Package(), Wire(), name="misbehaving")
