#!/bin/sh
# run.sh [--errors] [--floors FILE]   makes the variants, extracts them as `build` does, scores them
set -eu
here=$(cd "$(dirname "$0")" && pwd)
jar=${BACKFILE_JAR:-$here/../../target/backfile.jar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$here/variants.py" "$work"
java -jar "$jar" extract --jsonl "$work/in" >"$work/out.jsonl"
python3 "$here/score.py" "$work/gold.json" "$work/out.jsonl" "$@"
