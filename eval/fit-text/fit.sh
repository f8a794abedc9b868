#!/bin/sh
# fit.sh OUT.tsv   fits how loudly the marks of lines speak, to the development dumps and the seeds, and says how good they are.
#   SHARED   where corpora/extraction-dev and kits/extraction lie (default: ../shared beside the project)
# Needs the packaged jar (mvn -Dquick -DskipTests package), a JDK, Python 3, numpy and scipy; takes some minutes. OUT.tsv is a new
# marks.tsv.
set -eu
[ $# -eq 1 ] || { sed -n 2,5p "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
shared=${SHARED:-$here/../../../shared}
pages=$shared/corpora/extraction-dev
jar=$here/../../target/backfile.jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/classes" "$work/cuts"
javac -cp "$jar" -d "$work/classes" "$here/DumpMarks.java"
marks() {
    java -cp "$work/classes:$jar" org.backfile.extract.dump.DumpMarks "$1" "$work/$2.jsonl"
}
marks "$pages/text" text
marks "$pages/light" light
marks "$here/../../seeds" seeds
"$here/../extract.sh" "$pages/html" "$work/html.json"
python3 "$here/pages.py" "$pages" "$work"
marks "$work/cuts" cuts
python3 "$here/fit.py" "$pages" "$shared/kits/extraction/score.py" "$here/../seeds-gold/lines.json" "$work" "$here/beliefs.tsv" "$1"
