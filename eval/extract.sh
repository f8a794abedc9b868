#!/bin/sh
# extract.sh PAGES OUT.json : extracts every page of a folder as `build` does, for kits/extraction/score.py.
# PAGES holds <id>.html, <id>.html.gz or <id>.txt; OUT is {id: {text, title, author, date, certainty, lines}}.
# DATELINES=apart leaves datelines out of the text, as the published data do; else they stand where they stood, as in most gold texts.
# ALONE=1 reads each page by itself, without what recurs in the others.
# Needs a packaged jar (mvn -Dquick -DskipTests package).
set -eu
[ $# -eq 2 ] || { echo "usage: eval/extract.sh PAGES OUT.json" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -cp "$here/../target/backfile.jar" "$here/ExtractEval.java" "$1" "$work" "$2"
