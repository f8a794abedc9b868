#!/bin/sh
# throughput.sh [PAGES...] : how fast pages are extracted, by one warm thread: beside jsoup's bare parse for HTML, a second and core for text.
# PAGES holds <id>.html, <id>.html.gz or <id>.txt; without any the development pages and 1,000 made ones are taken.
#   ROUNDS   how often each page is gone through; the first half warms up (default 40)
#   SHARED   where corpora and the corpus maker lie (default: ../shared beside the project)
# Needs the packaged jar (mvn -Dquick -DskipTests package); Python 3 without PAGES. Counts processor time, so it may share the machine.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
shared=${SHARED:-$here/../../shared}
if [ $# -eq 0 ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    python3 "$shared/kits/perf/corpus.py" --jsonl "$shared/corpora/reuters-sample.jsonl.gz" --n 1000 --flat \
        --formats html,txt --out "$work" >/dev/null
    dev=$shared/corpora/extraction-dev
    set -- "$dev/html" "$dev/light" "$dev/text" "$work/html" "$work/txt"
fi
# shellcheck disable=SC2086 # options are split at blanks on purpose
java -XX:+UseSerialGC -Xmx1g ${JAVA_OPTS:-} -cp "${BACKFILE_JAR:-$here/../target/backfile.jar}" "$here/Throughput.java" "${ROUNDS:-40}" "$@"
