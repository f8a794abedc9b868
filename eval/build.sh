#!/usr/bin/env bash
# build.sh N [ROUNDS=3]: time and peak memory of a build of N made articles, beside Hugo + Pagefind on the same articles in the same run.
#
# Each round runs Backfile (cold: no site, no cache), Backfile again (nothing changed), Hugo, Pagefind over Hugo's pages. Prints a row a
# run (seconds of wall clock, of all threads' work, peak memory of the largest process, files and bytes of the site) and the medians.
# Sites are removed at the end of all rounds: ext4 gives the number of a file to no other for a minute or five after it was removed, and who
# makes files meanwhile looks past all of them each time, which doubles the time of a build of 27,000 files.
#
#   SHARED   where the corpus maker lies (default: ../shared beside the project)
#   WORK     where corpora, sites and Pagefind go (default: backfile-perf in the temporary folder); corpora are kept for the next run
#   FORM     what Backfile reads: md as Hugo (default), txt or html: the same articles as page dumps, with everything around them
#   PEERS=0  leaves the peers out
#
# Needs GNU time and Python 3; for the peers hugo and npm. Run it with nothing else on the machine.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/.." && pwd)
n=${1:?how many articles?}
rounds=${2:-3}
perf=${SHARED:-$home/../shared}/kits/perf
sample=${SHARED:-$home/../shared}/corpora/reuters-sample.jsonl.gz
work=${WORK:-${TMPDIR:-/tmp}/backfile-perf}
form=${FORM:-md}
corpus=$work/corpus-$n
mkdir -p "$work"

[ -f "$corpus/manifest.json" ] || python3 "$perf/corpus.py" --jsonl "$sample" --n "$n" --out "$corpus" --formats md,txt,html >/dev/null
if [ "${PEERS:-1}" != 0 ] && [ ! -x "$work/tools/node_modules/.bin/pagefind" ]; then
    npm install --silent --no-audit --no-fund --prefix "$work/tools" pagefind@1
fi

results=$work/results-$n.tsv
: >"$results"

# timed NAME SITE COMMAND...
timed() {
    local name=$1 site=$2
    shift 2
    sync
    if ! /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" >"$work/log-$name" 2>&1; then
        echo "$name failed: $(tail -n 3 "$work/log-$name")" >&2
        [ "$name" != backfile ] || exit 1
        return 0
    fi
    read -r wall user system memory <"$work/time"
    find "$site" -type f -printf '%s\n' | awk -v OFS='\t' -v name="$name" -v wall="$wall" -v cpu="$user" -v sys="$system" -v kb="$memory" \
        '{ bytes += $1 } END { print name, wall, cpu + sys, int(kb / 1024), NR, int(bytes / 1e6) }' | tee -a "$results"
}

hugo=$work/hugo-$n
sites=$(mktemp -d "$work/sites-XXXXXX")
trap 'rm -rf "$sites"' EXIT
if [ ! -d "$hugo" ]; then
    mkdir -p "$hugo.part/content"
    cp -r "$perf/peers/hugo/." "$hugo.part/" && cp -r "$corpus/md" "$hugo.part/content/articles" && mv "$hugo.part" "$hugo"
fi

echo "n=$n form=$form, $(nproc) processors, load $(cut -d ' ' -f 1 /proc/loadavg), $("$home/backfile" --version | head -n 1)"
printf 'what\twall s\tcpu s\tpeak MB\tfiles\tMB\n'
for round in $(seq "$rounds"); do
    ours=$sites/archive-$round
    theirs=$sites/hugo-$round
    mkdir -p "$ours"
    printf 'sources: %s\n' "$corpus/$form" >"$ours/site-config.yaml"
    timed backfile "$ours/site" "$home/backfile" build -c "$ours/site-config.yaml" --quiet
    timed backfile-again "$ours/site" "$home/backfile" build -c "$ours/site-config.yaml" --quiet
    if [ "${PEERS:-1}" != 0 ]; then
        timed hugo "$theirs" hugo --quiet -s "$hugo" -d "$theirs"
        timed pagefind "$theirs/pagefind" "$work/tools/node_modules/.bin/pagefind" --site "$theirs" --force-language en
    fi
done
echo "medians of $rounds:"
for name in backfile backfile-again hugo pagefind; do
    grep -P "^$name\t" "$results" | sort -k2,2n | awk -F '\t' '{ row[NR] = $0 } END { if (NR) print row[int((NR + 1) / 2)] }'
done
