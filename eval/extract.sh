#!/bin/sh
# extract.sh PAGES OUT.json : extracts every page of a folder as `build` does, for kits/extraction/score.py.
# PAGES holds <id>.html, <id>.html.gz or <id>.txt; OUT is {id: {text, title, author, date, certainty, lines}}.
# DATELINES=in puts datelines back into the text, as some gold texts have them; else they are left out, as in the published data.
# ALONE=1 reads each page by itself, without what recurs in the others.
# Needs a packaged jar (mvn -Dquick -DskipTests package).
set -eu
[ $# -eq 2 ] || { echo "usage: eval/extract.sh PAGES OUT.json" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -cp "${BACKFILE_JAR:-$here/../target/backfile.jar}" "$here/ExtractEval.java" "$1" "$work" "$2"
