#!/usr/bin/env python3
"""Runs vectors.json on a shared library: `python3 run.py PATH [--strict]`. An example to start from, not the kit.
The adapter in `python` loads the package and makes its calls; what is here reads the vectors and compares the answers. Exit code 0:
nothing that counts is broken; 1: something is, or a call fell where that counts; 2: the package cannot be tried; 3: nothing was shown."""

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
        self.tried, self.missed, self.broken, self.witnessed = now.counts

    def begins(self, _piece):
        return self.now.begins([self.tried, self.missed + 1, self.broken, self.witnessed])

    def make(self, session, text, where, number=None):
        """The answer as the vectors write it; nothing where the call cannot be made."""
        falls = None if number is None else self.vectors["expectations"][number]["no_return"]
        if not self.now.makes(where, text, falls, self.counting):
            return None
        raw = session.make(call_of(text))
        self.now.after(where, text)
        handle = "of-another" if (raw.handle or "").startswith("x") else raw.handle or "no-cell"
        return None if raw.skipped is not None else (raw.status, handle, raw.output or "none")

    def judge(self, where, text, number, answer):
        (status, handle, metadata), expected = answer, self.vectors["expectations"][number]
        kind = next(row["class"] for row in self.vectors["statuses"] if status & int(row["mask"], 16) == int(row["value"], 16))
        fits = lambda row: (row["handle"], row["metadata"]) == (handle, metadata) and kind in row["status"]  # noqa: E731
        breaks = next((row.get("breaks") for row in expected["permitted"] + expected["forbidden"] if fits(row)), "?")
        self.tried, self.missed = self.tried + 1, self.missed - 1
        if breaks is None:
            self.witnessed |= text.startswith("exchange c") and handle == "fresh" and succeeded(status)
        elif breaks == "?" or self.levels[breaks]["level"] in self.counting:
            self.broken += 1
            if self.broken <= 20:
                print(f"{breaks} in {where}: `{text}` returned {status:#010x}, {handle}; permitted: {expected['why']}", flush=True)

    def all(self):
        for number, situation in enumerate(self.vectors["situations"]):
            for text, expected, place in filter(self.begins, situation["tests"]):
                session, where = Session(self.library, True, "readable"), f"situation {number}"
                ending = self.vectors["endings"][place] if place is not None else {"after": None, "steps": []}
                self.missed += not (there := all(needed(self.make(session, step, where)) == answer for step, answer in situation["setup"]))
                if there and self.follow(session, [(text, expected, ending["after"])], where):
                    self.follow(session, ending["steps"], f"{where} after `{text}` failed")
                self.settle(session)
        for case in filter(self.begins, self.vectors["cases"]):
            session = Session(self.library, True, "readable")
            self.follow(session, case["steps"], f"case {case['name']}")
            self.settle(session)

    def follow(self, session, steps, where):
        self.missed += len(steps)
        for text, expected, answer in steps:
            seen = self.make(session, text, where, expected)
            if seen is not None:
                self.judge(where, text, expected, seen)
            if needed(seen) != answer:
                return False
        return True

    def settle(self, session):
        session.polite = False  # A credential is released even where a deletion has failed.
        for call in session.settling():
            session.make(call)


def needed(answer):
    return answer and f"{'success' if succeeded(answer[0]) else 'failure'} {answer[1]} {answer[2]}"


def main(now, path, *options):
    vectors = json.loads((HERE / "vectors.json").read_text(encoding="utf-8"))
    assert vectors["vectors"] == 2, "this program reads vectors of version 2"
    try:
        run = Run(vectors, Library(path, Mock()), "--strict" in options, now)
        run.all()
        print(f"{run.tried} answers judged, {run.missed} vectors not reached, {run.broken} break clauses that count")
        return 1 if run.broken else 0 if run.witnessed else 3
    except (Refused, OSError, AttributeError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 3 if isinstance(error, Refused) else 1 if isinstance(error, BrokenPipeError) else 2  # Or its reader has gone.


if __name__ == "__main__":
    sys.exit(apart(main, 4, *sys.argv[1:]) if len(sys.argv) > 1 else "usage: run.py PATH [--strict]")
