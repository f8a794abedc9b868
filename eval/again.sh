#!/usr/bin/env bash
# again.sh N : a clean build of N made articles, the same again, and again after a sentence was added to one of them. Prints a row a build:
# seconds of wall clock and of all threads' work, items worked on, files and bytes written.
#
#   SHARED   where the corpus maker lies (default: ../shared beside the project)
#   WORK     where corpora and sites go (default: backfile-again in the temporary folder); corpora are kept for the next run
#   FORM     what is read: md (default), txt or html
#   JAVA_OPTS for the program, in place of the launcher's own
#
# Needs GNU time and Python 3, and the packaged jar (mvn -Dquick -DskipTests package) or classes in BACKFILE_JAR.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
n=${1:?how many articles?}
shared=${SHARED:-$home/../shared}
work=${WORK:-${TMPDIR:-/tmp}/backfile-again}
form=${FORM:-md}
jar=${BACKFILE_JAR:-$home/target/backfile.jar}
corpus=$work/corpus-$n-$form
mkdir -p "$work"
[ -f "$corpus/manifest.json" ] || python3 "$shared/kits/perf/corpus.py" --jsonl "$shared/corpora/reuters-sample.jsonl.gz" --n "$n" \
    --out "$corpus" --formats "$form" >/dev/null
archive=$work/archive-$n-$form
rm -rf "$archive" && mkdir -p "$archive" && cp -r "$corpus/$form" "$archive/articles"
echo "sources: articles" >"$archive/site-config.yaml"

build() {
    find "$archive/site" -type f -printf '%i %T@ %P\n' 2>/dev/null | sort >"$work/before" || :
    # shellcheck disable=SC2086
    /usr/bin/time -o "$work/time" -f '%e %U %S' \
        java ${JAVA_OPTS:--XX:+UseSerialGC -XX:TieredStopAtLevel=1} -cp "$jar" org.backfile.cli.Main build -c "$archive/site-config.yaml" >"$work/log"
    read -r wall user system <"$work/time"
    find "$archive/site" -type f -printf '%i %T@ %P\n' | sort >"$work/after"
    comm -13 "$work/before" "$work/after" | cut -d ' ' -f 3- | (cd "$archive/site" && tr '\n' '\0' | xargs -0 -r stat -c %s) |
        awk -v OFS='\t' -v what="$1" -v wall="$wall" -v cpu="$(awk "BEGIN { print $user + $system }")" \
            -v items="$(sed -n 's/.* \([0-9,]*\) items\{0,1\} worked on.*/\1/p' "$work/log")" \
            '{ bytes += $1 } END { print what, wall, cpu, items, NR + 0, bytes + 0 }'
}

echo "n=$n form=$form, $(nproc) processors, load $(cut -d ' ' -f 1 /proc/loadavg)"
printf 'build\twall s\tcpu s\titems worked on\tfiles written\tbytes written\n'
sleep 3 # what was written just now is read again by its bytes
build clean
build 'no change'
changed=$(find "$archive/articles" -type f | sort | awk 'NR == 7')
printf '\nThe harbour master closed the gate at noon.\n' >>"$changed"
sleep 3
build 'one changed'
