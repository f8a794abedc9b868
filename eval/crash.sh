#!/usr/bin/env bash
# crash.sh [KILLS=300] [FULL=50] [READS=250000]: builds that are killed, that find the disk full, and that are watched while they switch.
#
#   kills   a build is killed (-9) at a random moment; the site must be the old or the new one, byte for byte, and the sources, corrections.csv,
#           names.csv and permalinks.tsv as they were; every tenth time the next build must give the very site that was due
#   full    a build meets a disk (a tmpfs, so this part needs root) that is full after so many more kB; exit 0 or 3, the site whole as above
#   reads   pages are read all the time while builds take turns; each must be there, and whole
#
#   WAY=files   does the same with `in-place: true`, where a command that looks (`search`) finishes a cut build before the site is compared
#   CACHE=1      does the same with an archive that is large enough for a cache and for the note of the last site: a clean build must give the
#                same site, each tenth build is asked for twice, and a cache that is damaged, after a kill and after a build, must be noticed
#   BACKFILE_JAR  the program as a class path (default: what the launcher packages)
#   SEED          of the random moments (default: 1)
#
# Prints a line a part and exits with 1 if anything was wrong. Needs Python 3.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
kills=${1:-300}
full=${2:-50}
reads=${3:-250000}
home=$(cd "$here/.." && pwd)
way=${WAY:-whole}
cache=${CACHE:-}
# Four in five are in a state; from 256 files on a cache is worth its while.
if [ -n "$cache" ]; then size=325; else size=20; fi
work=$(mktemp -d "${TMPDIR:-/tmp}/backfile-crash.XXXXXX")
RANDOM=${SEED:-1}
faults=0
disk=
# shellcheck disable=SC2317 # called by the trap
clean() {
    [ -z "$disk" ] || umount "$disk" 2>/dev/null || umount -l "$disk"
    rm -rf "$work"
}
trap clean EXIT

fault() {
    echo "FAULT: $*" >&2
    faults=$((faults + 1))
}

# The same classes to the end, whatever is packaged meanwhile; a class-data archive halves the start of so many runs.
jar=${BACKFILE_JAR:-}
if [ -z "$jar" ]; then
    "$home/backfile" --version >/dev/null
    cp "$home/target/backfile.jar" "$work/backfile.jar"
    jar=$work/backfile.jar
fi
program=("${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -cp "$jar" org.backfile.cli.Main)
if [ "${jar%.jar}" != "$jar" ]; then
    cp -r "$home/seeds" "$work/seeds"
    (cd "$work" && "${program[0]}" -XX:ArchiveClassesAtExit="$work/classes" "${program[@]:1}" build -q && rm -rf seeds site .backfile permalinks.tsv)
    program=("${program[0]}" -XX:SharedArchiveFile="$work/classes" "${program[@]:1}")
fi
backfile() { "${program[@]}" "$@"; }

# Two states of one archive: articles come, go and change between them.
make() {
    python3 - "$1" "$way" "$size" <<'PYTHON'
import pathlib, random, sys
archive = pathlib.Path(sys.argv[1])
words = """boat rope lamp tide plank kettle ledger gull anchor chalk window bell shed harness pencil engine basket garden
orchestra barrel ladder stove blanket signal turnstile lantern compass saddle mirror chimney""".split()
def some(i, count):
    """Words that differ from article to article: what recurs in a large archive is boilerplate."""
    return ", the ".join(random.Random(i * 31 + count).sample(words, count))
towns = ["Harbour", "Ferry", "Bridge", "Market", "School", "Library", "Quarry", "Orchard", "Lighthouse", "Station"]
for state in "ab":
    folder = archive / state
    folder.mkdir(parents=True)
    for i in range(int(sys.argv[3])):
        if (state == "a" and i % 5 == 1) or (state == "b" and i % 5 == 2):
            continue
        town = towns[i % 10]
        changed = " The council met again and changed its mind." if state == "b" and i % 3 == 0 else ""
        (folder / f"{i:03d}.txt").write_text(
            f"{town} reopens after storm number {i}\n\nBy Ada Quill\n\n{1 + i % 28} May 2019\n\n"
            f"The {town.lower()} of Port Ellery opened its gates again on day {i} after the storm, and people came early to see the {some(i, 9)}.{changed}\n\n"
            f'"We waited {i} weeks for this," said Mara Lindqvist, who keeps the {town.lower()}. "Nobody wants to wait again."\n\n'
            f"The {some(i, 6)} cost {i * 37 + 11} crowns, less than was feared, and the mayor thanked all {i * 3 + 4} volunteers.\n")
    way = "in-place: true\n" if sys.argv[2] == "files" else ""
    (archive / f"{state}.yaml").write_text(f"sources: {state}\n{way}")
PYTHON
    printf 'id,field,value\n' >"$1/corrections.csv"
    printf 'name,do,to\nMara Lindqvist,rename,Mara Lindqvist-Hale\n' >"$1/names.csv"
}

# The sums of everything that a build must not harm.
inputs() { (cd "$1" && find a b a.yaml b.yaml corrections.csv names.csv -type f | LC_ALL=C sort | xargs sha256sum | sha256sum); }

# whole ARCHIVE: names the state whose site is there, byte for byte.
whole() {
    local site=$1/site state
    for state in a b; do
        if cmp -s "$site/data/SHA256SUMS" "$1/$state.sums"; then
            (cd "$site" && sha256sum --quiet -c data/SHA256SUMS >/dev/null 2>&1) || return 1
            [ "$(find "$site" -type f | wc -l)" = $(($(wc -l <"$site/data/SHA256SUMS") + 2)) ] || return 1
            echo $state
            return 0
        fi
    done
    return 1
}

# settled ARCHIVE: as whole, after somebody looked, where that is what the way promises.
settled() {
    if [ "$way" = files ]; then (cd "$1" && backfile search -c a.yaml storm >/dev/null 2>&1) || true; fi
    whole "$1"
}

check() { # ARCHIVE WHAT
    now=$(settled "$1") || fault "$2: the site is neither"
    [ "$(inputs "$1")" = "$before" ] || fault "$2: a source was harmed"
    cmp -s "$1/permalinks.tsv" "$1/permalinks.kept" || fault "$2: permalinks.tsv was harmed"
}

prepare() { # ARCHIVE: both states built, their sums known, all addresses given
    local state
    make "$1"
    for state in a b a b; do
        (cd "$1" && backfile build -q -c $state.yaml)
        cp "$1/site/data/SHA256SUMS" "$1/$state.sums"
    done
    cp "$1/permalinks.tsv" "$1/permalinks.kept"
    cmp -s "$1/a.sums" "$1/b.sums" && fault "both states are the same"
    before=$(inputs "$1")
    now=$(whole "$1") || fault "a finished build is not whole"
    if [ -n "$cache" ]; then
        [ -s "$1/.backfile/cache/index" ] || fault "there is no cache"
        (cd "$1" && backfile build -q --clean -c b.yaml -o clean && backfile build -q -c b.yaml)
        cmp -s "$1/clean/data/SHA256SUMS" "$1/b.sums" || fault "a clean build gives another site"
        rm -rf "$1/clean"
    fi
}

# damage ARCHIVE: cuts a file of the cache, or changes a byte of it; sets harm to what was done.
damage() {
    local files=("$1"/.backfile/cache/index "$1"/.backfile/cache/values-*.log) file bytes at
    file=${files[RANDOM % ${#files[@]}]}
    bytes=$(stat -c %s "$file")
    harm=
    [ "$bytes" -gt 0 ] || return 0
    if [ $((RANDOM % 2)) = 0 ]; then
        # Of the log more than a third is of the last build; what a killed one left behind it counts for nothing.
        at=$(((RANDOM * 32768 + RANDOM) % (bytes / 3 + 1)))
        truncate -s "$at" "$file"
        harm="${file##*/} cut to $at of $bytes bytes"
    else
        at=$(((RANDOM * 32768 + RANDOM) % bytes))
        python3 - "$file" "$at" <<'PYTHON'
import sys
with open(sys.argv[1], "r+b") as file:
    file.seek(int(sys.argv[2]))
    byte = file.read(1)[0]
    file.seek(int(sys.argv[2]))
    file.write(bytes([byte ^ 0x55]))
PYTHON
        harm="byte $at of ${file##*/} changed"
    fi
}

other() { [ "$1" = a ] && echo b || echo a; }

archive=$work/archive
mkdir "$archive"
prepare "$archive"
# timed STATE: builds, and sets millis to how long that took.
timed() {
    local begun
    begun=$(date +%s%N)
    (cd "$archive" && backfile build -q -c "$1.yaml") || return 1
    millis=$((($(date +%s%N) - begun) / 1000000))
}
# ask_again KILL: nothing is built twice; a cache that is damaged is noticed where it must be, and the build is right all the same.
ask_again() {
    local log=$work/again.log stood
    stood=$(stat -c '%i %Y' "$archive/site/data/SHA256SUMS")
    (cd "$archive" && backfile build -q -c "$goal.yaml") || fault "kill $1: the same build again failed"
    check "$archive" "the same build after kill $1"
    [ "$(stat -c '%i %Y' "$archive/site/data/SHA256SUMS")" = "$stood" ] || fault "kill $1: the same build again wrote"
    damage "$archive"
    goal=$(other "$goal")
    (cd "$archive" && backfile build -c "$goal.yaml" >"$log" 2>&1) || fault "$harm: the build failed"
    damaged=$((damaged + 1))
    if grep -q 'could not be used' "$log"; then
        told=$((told + 1))
    else
        # A changed byte that nobody asked for is the only harm that may be overlooked.
        case $harm in byte*log*) ;; *) fault "$harm: nobody noticed" ;; esac
    fi
    check "$archive" "$harm"
    [ "$now" = "$goal" ] || fault "$harm: the build is not the one that was due"
}
timed a
damaged=0 told=0
now=a old=0 new=0 finished=0
for i in $(seq "$kills"); do
    goal=$(other "$now")
    # Half of the kills anywhere, half in the last third, where the disk is written.
    if [ $((i % 2)) = 0 ]; then from=0; else from=$((millis * 6 / 10)); fi
    pause=$((from + (RANDOM * 32768 + RANDOM) % (millis * 12 / 10 - from)))
    (cd "$archive" && exec "${program[@]}" build -q -c "$goal.yaml") &
    pid=$!
    sleep "$(printf '%d.%03d' $((pause / 1000)) $((pause % 1000)))"
    if kill -9 $pid 2>/dev/null; then :; else finished=$((finished + 1)); fi
    wait $pid 2>/dev/null || true
    check "$archive" "kill $i after $pause ms"
    if [ "$now" = "$goal" ]; then new=$((new + 1)); else old=$((old + 1)); fi
    if [ $((i % 10)) = 0 ]; then
        timed "$goal" || fault "kill $i: the next build failed"
        check "$archive" "the build after kill $i"
        [ "$now" = "$goal" ] || fault "kill $i: the next build is not the one that was due"
        [ -z "$cache" ] || ask_again "$i"
    elif [ -n "$cache" ] && [ $((i % 5)) = 0 ]; then
        damage "$archive"
        (cd "$archive" && backfile build -q -c "$goal.yaml") || fault "kill $i, $harm: the next build failed"
        damaged=$((damaged + 1))
        check "$archive" "kill $i, $harm"
        [ "$now" = "$goal" ] || fault "kill $i, $harm: the next build is not the one that was due"
    fi
done
[ "$kills" = 0 ] || echo "kills: $kills in builds of some $millis ms; $old left the old site, $new the new one, $finished came too late; $faults faults"
[ -z "$cache" ] || [ "$kills" = 0 ] || echo "cache: damaged $damaged times, noticed in $told of the $((kills / 10)) whole ones; $faults faults so far"

if [ "$full" != 0 ] && [ "$(id -u)" = 0 ]; then
    mkdir "$work/disk"
    mount -t tmpfs -o size=64m tmpfs "$work/disk"
    disk=$work/disk
    prepare "$disk"
    (cd "$disk" && backfile build -q -c a.yaml && rm -rf .site.staging)
    before=$(inputs "$disk")
    need=$(du -sk "$disk/site" | cut -f 1)
    refused=0 told=0
    for i in $(seq "$full"); do
        # Anew each time, as a cache grows; a disk cannot be made smaller than what lies on it.
        used=$(($(df --output=used -k "$disk" | tail -n 1)))
        mount -o remount,size=$((used + need * (i - 1) / full + 4))k "$disk"
        code=0
        (cd "$disk" && backfile build -q -c b.yaml 2>"$work/log") || code=$?
        case $code in
        0) ;;
        3)
            refused=$((refused + 1))
            grep -q 'the disk is full\|The disk is full' "$work/log" && told=$((told + 1)) || fault "full disk $i: $(head -n 1 "$work/log")"
            ;;
        *) fault "full disk $i: exit $code, $(head -n 1 "$work/log")" ;;
        esac
        mount -o remount,size=64m "$disk"
        check "$disk" "full disk $i"
        { [ $code = 0 ] && [ "$now" = b ]; } || { [ $code = 3 ] && [ "$now" = a ]; } || fault "full disk $i: exit $code with site $now"
        (cd "$disk" && backfile build -q -c b.yaml) || fault "full disk $i: the next build failed"
        check "$disk" "the build after full disk $i"
        [ "$now" = b ] || fault "full disk $i: the next build is not the one that was due"
        (cd "$disk" && backfile build -q -c a.yaml && rm -rf .site.staging)
    done
    echo "full disk: $full points over $need kB; $refused builds were refused with exit 3 and $told said why; $faults faults so far"
elif [ "$full" != 0 ]; then
    echo "full disk: left out, it needs root"
fi

if [ "$reads" != 0 ]; then
    python3 - "$archive" "$reads" "$work/stop" >"$work/reads" <<'PYTHON' &
import hashlib, pathlib, sys, os
archive, wanted, stop = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
sums = [dict(reversed(line.rstrip("\n").split("  ", 1)) for line in open(archive / f"{s}.sums")) for s in "ab"]
both = sorted(set(sums[0]) & set(sums[1]))
reads = missing = mixed = 0
while not os.path.exists(stop):
    for path in both:
        reads += 1
        try:
            with open(archive / "site" / path, "rb") as file:
                digest = hashlib.sha256(file.read()).hexdigest()
            if digest not in (sums[0][path], sums[1][path]):
                mixed += 1
        except FileNotFoundError:
            missing += 1
    with open(stop + ".new", "w") as file:
        file.write(str(reads))
    os.replace(stop + ".new", stop + ".count")
print(reads, missing, mixed)
PYTHON
    reader=$!
    switches=0
    while [ "$(cat "$work/stop.count" 2>/dev/null || echo 0)" -lt "$reads" ] || [ $switches -lt 20 ]; do
        goal=$(other "$now")
        (cd "$archive" && backfile build -q -c "$goal.yaml")
        now=$goal
        switches=$((switches + 1))
    done
    : >"$work/stop"
    wait $reader
    read -r count missing mixed <"$work/reads"
    [ "$missing" = 0 ] || fault "$missing reads found no file"
    [ "$mixed" = 0 ] || fault "$mixed reads found a file of neither site"
    echo "reads: $count during $switches switches; $missing found no file, $mixed a broken one"
fi
[ "$faults" = 0 ]
