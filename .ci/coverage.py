"""Makes the page of coverage from llvm-cov's summary and the log of the tests: python3 coverage.py SUMMARY LOG LEFT_OUT."""

import collections
import json
import os
import re
import sys

# Below this share of its lines a file is listed by itself.
LOW = 0.9


def room(path):
    """The crate, and its folder or file right under `src`."""
    crate, _, rest = path.partition("/src/")
    parts = rest.split("/")
    return f"{crate}/src/{parts[0] if len(parts) > 1 else parts[0].removesuffix('.rs')}"


def share(covered, count):
    return f"{100 * covered / count:.1f} %" if count else "-"


def main(summary, log, left_out):
    files = json.load(open(summary, encoding="utf-8"))["data"][0]["files"]
    rooms, low = collections.defaultdict(lambda: [0] * 4), []
    for file in files:
        path = os.path.relpath(file["filename"])
        if path.startswith("..") or "/src/" not in path:
            continue
        lines, branches = file["summary"]["lines"], file["summary"]["branches"]
        figures = [lines["covered"], lines["count"], branches["covered"], branches["count"]]
        for name in (room(path), "all"):
            rooms[name] = [one + other for one, other in zip(rooms[name], figures)]
        if lines["count"] and lines["covered"] / lines["count"] < LOW:
            low.append((path, figures))
    if rooms["all"][0] == 0:
        sys.exit("no line was counted")
    said = open(log, encoding="utf-8", errors="replace").read()
    passed = sum(int(count) for count in re.findall(r"test result: .*?(\d+) passed", said))
    failed = sorted(set(re.findall(r"^test (\S+) \.\.\. FAILED", said, re.M)))
    if passed == 0:
        sys.exit("no test passed")
    print("# Lines and branches that the tests reach\n")
    print("Made by `.ci/coverage`. Counted are lines of code of the four crates, their tests aside, and the")
    print(f"two ways of each branch. {passed} tests passed; left out were those named {' and '.join(f'`{name}`' for name in left_out.split())}"
          f"; failed under the counters: {', '.join(f'`{name}`' for name in failed) or 'none'}.")
    print()
    print("| room | lines | reached | ways of branches | reached |\n|---|---|---|---|---|")
    for name in [*sorted(set(rooms) - {"all"}), "all"]:
        covered, count, ways, of = rooms[name]
        print(f"| {name} | {count} | {share(covered, count)} | {of} | {share(ways, of)} |")
    print(f"\n## Files of which less than {100 * LOW:.0f} % of the lines are reached\n")
    print("| file | lines | not reached | reached |\n|---|---|---|---|")
    for path, (covered, count, *_) in sorted(low):
        print(f"| {path} | {count} | {count - covered} | {share(covered, count)} |")


main(*sys.argv[1:])
