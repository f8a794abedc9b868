#!/bin/sh
# fit.sh OUT.tsv   fits the weights of both looks at markup to the development pages and says how good they are.
#   SHARED   where corpora/extraction-dev and kits/extraction lie (default: ../shared beside the project)
# Needs the packaged jar (mvn -Dquick -DskipTests package), a JDK, Python 3 and numpy. OUT.tsv is a new looks.tsv.
set -eu
[ $# -eq 1 ] || { sed -n 2,4p "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
shared=${SHARED:-$here/../../../shared}
pages=$shared/corpora/extraction-dev
jar=$here/../../target/backfile.jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/classes" "$work/html"
for page in "$pages"/html/*.html.gz; do
    gunzip -c "$page" >"$work/html/$(basename "$page" .gz)"
done
javac -cp "$jar" -d "$work/classes" "$here/Views.java"
python3 "$here/fit.py" "$pages" "$work/html" "$shared/kits/extraction/score.py" "$here/beliefs.tsv" "$1" \
    java -cp "$work/classes:$jar" org.backfile.extract.body.Views
