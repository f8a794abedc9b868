#!/bin/sh
# search.sh COLLECTION OUT.run : builds the index of COLLECTION/docs.jsonl and ranks COLLECTION/queries.jsonl by the client script itself.
# Needs a packaged jar (mvn -Dquick -DskipTests package) and Node 18 or later.
set -eu
[ $# -eq 2 ] || { echo "usage: eval/search.sh COLLECTION OUT.run" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -cp "$here/../target/backfile.jar" "$here/SearchEval.java" "$1/docs.jsonl" "$work"
node "$here/search.mjs" "$work" "$1/queries.jsonl" "$2"
