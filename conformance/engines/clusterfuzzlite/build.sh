#!/bin/bash -eu
# Builds every fuzz target of conformance/fuzz into $OUT, with its seeds beside it where there are some. ClusterFuzzLite runs it in
# the image of the Dockerfile beside it; SRC and OUT are its folders.
set -o pipefail
# cargo-fuzz looks for the folder `fuzz` of a package, and the workspace's root is none.
cd "$SRC/sspcheck/conformance"
cargo fuzz build -O --debug-assertions
built=fuzz/target/x86_64-unknown-linux-gnu/release
for source in fuzz/fuzz_targets/*.rs; do
    target=$(basename "$source" .rs)
    cp "$built/$target" "$OUT/"
    if [ -d "fuzz/corpus/$target" ]; then
        rm -f "$OUT/${target}_seed_corpus.zip"
        (cd "fuzz/corpus/$target" && find . -type f | sort | zip -q -@ "$OUT/${target}_seed_corpus.zip")
    fi
done
