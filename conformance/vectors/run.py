#!/usr/bin/env python3
"""Runs vectors.json on a shared library: `python3 run.py PATH [--strict]`. An example to start from, not the kit.

The package is loaded by ctypes and its calls are made in symbols by the adapter in `python`; what is here reads the vectors: it
makes each setup, the call, and compares the answer. Exit code 0: nothing that counts is broken; 1: something
is (a package that ends the process breaks RET-6); 2: the package cannot be tried; 3: nothing was shown.
"""

import json
import pathlib
import sys
from unittest.mock import Mock

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / "python"), str(HERE.parent / "adapters" / "python")]
from apart import apart  # noqa: E402
from library import Library, Refused  # noqa: E402
from sspcheck_adapter import Session, call_of, succeeded  # noqa: E402


class Run:
    def __init__(self, vectors, library, strict, now):
        self.vectors, self.library, self.now = vectors, library, now
        self.levels = {clause["id"]: clause for clause in vectors["clauses"]}
        self.counting = {"required", "customary"} if strict else {"required"}
        self.tried = self.missed = self.broken = self.witnessed = 0

    def make(self, session, text, where):
        """The answer as the vectors write it; nothing where the call cannot be made."""
        self.now.value = f"{where}: `{text}`, or what is deleted after it".encode()
        raw = session.make(call_of(text))
        if raw.skipped is not None:
            return None
        handle = "of-another" if (raw.handle or "").startswith("x") else raw.handle or "no-cell"
        return raw.status, handle, raw.output or "none"

    def judge(self, where, text, number, answer):
        status, handle, metadata = answer
        expected = self.vectors["expectations"][number]
        kind = next(row["class"] for row in self.vectors["statuses"] if status & int(row["mask"], 16) == int(row["value"], 16))
        rows = [row for row in expected["permitted"] + expected["forbidden"]
                if row["handle"] == handle and row["metadata"] == metadata and kind in row["status"]]
        breaks = rows[0].get("breaks") if rows else "?"
        self.tried += 1
        if breaks is None:
            self.witnessed |= text.startswith("exchange c") and handle == "fresh" and succeeded(status)
        elif breaks == "?" or self.levels[breaks]["level"] in self.counting:
            self.broken += 1
            if self.broken <= 20:
                print(f"{breaks} in {where}: `{text}` returned {status:#010x}, {handle}; permitted: {expected['why']}")

    def all(self):
        needed = lambda answer: f"{'success' if succeeded(answer[0]) else 'failure'} {answer[1]} {answer[2]}"
        for number, situation in enumerate(self.vectors["situations"]):
            for text, expected in situation["tests"]:
                session, there, where = Session(self.library, True, "readable"), True, f"situation {number}"
                for step, answer in situation["setup"]:
                    seen = self.make(session, step, where)
                    there = there and seen is not None and needed(seen) == answer
                seen = self.make(session, text, where) if there else None
                self.missed += seen is None
                if seen is not None:
                    self.judge(where, text, expected, seen)
                self.settle(session)
        for case in self.vectors["cases"]:
            session, where = Session(self.library, True, "readable"), f"case {case['name']}"
            for text, expected, answer in case["steps"]:
                seen = self.make(session, text, where)
                if seen is not None:
                    self.judge(where, text, expected, seen)
                if seen is None or needed(seen) != answer:
                    break
            self.settle(session)

    def settle(self, session):
        for call in session.settling():
            session.make(call)


def main(now, path, *options):
    vectors = json.loads((HERE / "vectors.json").read_text(encoding="utf-8"))
    assert vectors["vectors"] == 1, "this program reads vectors of version 1"
    try:
        run = Run(vectors, Library(path, Mock()), "--strict" in options, now)
        run.all()
        print(f"{run.tried} answers judged, {run.missed} vectors not reached, {run.broken} break clauses that count")
        code = 1 if run.broken else 0 if run.witnessed else 3
    except (Refused, OSError, AttributeError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        code = 3 if isinstance(error, Refused) else 2
    now.value = b""  # It came to its end.
    sys.exit(code)


if __name__ == "__main__":
    sys.exit(apart(main, *sys.argv[1:]) if len(sys.argv) > 1 else "usage: run.py PATH [--strict]")
