"""Lines and branches that tests ran, by folder, as Markdown: `coverage.py SUMMARY COMMAND`."""

import collections
import json
import os
import sys

WORST = 12

summary, command = sys.argv[1:]
root = os.getcwd() + os.sep
folders = collections.defaultdict(lambda: [0, 0, 0, 0])
files = []
for file in json.load(open(summary))["data"][0]["files"]:
    name = file["filename"].removeprefix(root)
    if not name.split(os.sep)[0] in ("model", "reference", "conformance", "reports"):
        continue
    lines, branches = file["summary"]["lines"], file["summary"]["branches"]
    row = [lines["covered"], lines["count"], branches["covered"], branches["count"]]
    parts = name.split(os.sep)
    folder = os.sep.join(parts[:3]) if len(parts) > 3 else os.sep.join(parts[:2])
    for key in (folder, "all"):
        folders[key] = [one + other for one, other in zip(folders[key], row)]
    files.append((row[1] - row[0], name, row))
if not files:
    sys.exit("no file of the project was counted")


def share(covered, count):
    return f"{100 * covered / count:.1f} %" if count else ""


def line(name, row):
    return f"| {name} | {row[1]} | {share(*row[:2])} | {row[3]} | {share(*row[2:])} |"


HEAD = "| lines | run | branches | taken |\n|---|---|---|---|---|"
print("# What the tests run\n")
print(f"Made by `.ci/coverage` with `{command}`; no test compares it. Hosts are counted too; code of tests is not.")
print("What is not run, and why, is said in `conformance/README.md`.\n")
print("| folder " + HEAD)
for name in sorted(folders, key=lambda name: (name == "all", name)):
    print(line(f"`{name}`" if name != "all" else "all", folders[name]))
print(f"\nThe files with most lines that nothing runs:\n\n| file {HEAD}")
for missed, name, row in sorted(files, reverse=True)[:WORST]:
    print(line(f"`{name}`", row))
