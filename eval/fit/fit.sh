#!/bin/sh
# fit.sh OUT.tsv   fits the weights of the signs of article text in plain text to the development pages and says how good they are.
#   SHARED   where corpora/extraction-dev and kits/extraction lie (default: ../shared beside the project)
# Needs the packaged jar (mvn -Dquick -DskipTests package), a JDK, Python 3 and numpy. OUT.tsv is a new signs.tsv.
set -eu
[ $# -eq 1 ] || { sed -n 2,4p "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
shared=${SHARED:-$here/../../../shared}
pages=$shared/corpora/extraction-dev
jar=$here/../../target/backfile.jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/classes"
javac -cp "$jar" -d "$work/classes" "$here/Signs.java"
signs() {
    java -cp "$work/classes:$jar" org.backfile.extract.body.Signs "$1" "$2"
}
signs "$pages/text" "$work/text.jsonl"
signs "$pages/light" "$work/light.jsonl"
python3 "$here/fit.py" "$pages" "$shared/kits/extraction/score.py" "$work" "$1"
