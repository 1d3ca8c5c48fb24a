#!/usr/bin/env python3
"""Runs vectors.json on a shared library: `python3 run.py PATH [--strict]`. An example to start from, not the kit.

The package is loaded by ctypes and its calls are made in symbols by the adapter beside this folder; what is here reads the
vectors: it makes each setup, the call, and compares the answer. Exit code 0: nothing that counts is broken; 1: something
is; 2: the package cannot be tried; 3: nothing was shown.
"""

import json
import pathlib
import sys
from unittest.mock import Mock

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "adapters" / "python"))
from library import Library, Refused  # noqa: E402
from sspcheck_adapter import Session, call_of, succeeded  # noqa: E402


class Run:
    def __init__(self, vectors, library, strict):
        self.vectors, self.library = vectors, library
        self.levels = {clause["id"]: clause for clause in vectors["clauses"]}
        self.counting = {"required", "customary"} if strict else {"required"}
        self.tried = self.missed = self.broken = 0
        self.witnessed = False

    def settle(self, session):
        for call in session.settling():
            session.make(call)

    def make(self, session, text):
        """The answer as the vectors write it; nothing where the call cannot be made."""
        raw = session.make(call_of(text))
        if raw.skipped is not None:
            return None
        handle = "of-another" if (raw.handle or "").startswith("x") else raw.handle or "no-cell"
        return raw.status, handle, raw.output or "none"

    def class_of(self, status):
        rows = self.vectors["statuses"]
        return next(row["class"] for row in rows if status & int(row["mask"], 16) == int(row["value"], 16))

    def judge(self, where, text, number, answer):
        status, handle, metadata = answer
        expected, kind = self.vectors["expectations"][number], self.class_of(status)
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
                session, there = Session(self.library, True, "readable"), True
                for step, answer in situation["setup"]:
                    seen = self.make(session, step)
                    there = there and seen is not None and needed(seen) == answer
                seen = self.make(session, text) if there else None
                if seen is None:
                    self.missed += 1
                else:
                    self.judge(f"situation {number}", text, expected, seen)
                self.settle(session)
        for case in self.vectors["cases"]:
            session = Session(self.library, True, "readable")
            for text, expected, answer in case["steps"]:
                seen = self.make(session, text)
                if seen is None:
                    break
                self.judge(f"case {case['name']}", text, expected, seen)
                if needed(seen) != answer:
                    break
            self.settle(session)


def main(path, *options):
    vectors = json.loads((HERE / "vectors.json").read_text(encoding="utf-8"))
    assert vectors["vectors"] == 1, "this program reads vectors of version 1"
    try:
        run = Run(vectors, Library(path, Mock()), "--strict" in options)
    except (Refused, OSError, AttributeError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 3 if isinstance(error, Refused) else 2
    run.all()
    print(f"{run.tried} answers judged, {run.missed} vectors not reached, {run.broken} break clauses that count")
    return 1 if run.broken else 0 if run.witnessed else 3


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else "usage: run.py PATH [--strict]")
