#!/bin/sh
# relate-made.sh [N=5000] : recall and precision of the copies found among N made articles of twelve outlets with planted rewrites, and the
# time that relating them takes in a heap of 384 MB.
#   SHARED   where the corpus maker lies (default: ../shared beside the project)
#   THREADS  how many work (default: 2)
# Needs the packaged jar (mvn -Dquick -DskipTests package) or BACKFILE_JAR, Python 3.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
shared=${SHARED:-$here/../../shared}
jar=${BACKFILE_JAR:-$here/../target/backfile.jar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$shared/kits/perf/corpus.py" --jsonl "$shared/corpora/reuters-sample.jsonl.gz" --n "${1:-5000}" --out "$work/made" \
    --formats jsonl --rewrites 0.1 >/dev/null
java -Xmx384m -cp "$jar" "$here/RelateMade.java" "$work/made" "${THREADS:-2}"
