#!/bin/sh
# run.sh [--errors] [--floors FILE]   makes the variants, extracts them as `build` does, scores them
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=${BACKFILE:-$here/../../backfile}  # packages itself when a source is newer than its jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$here/variants.py" "$work"
"$program" extract --jsonl "$work/in" >"$work/out.jsonl"
python3 "$here/score.py" "$work/gold.json" "$work/out.jsonl" "$@"
