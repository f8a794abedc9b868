#!/bin/sh
# determinism.sh : builds the demo under every zone, locale, encoding, number of threads and JDK, from folders of different names whose
# files were made in different orders, and fails unless all sites are the same, byte for byte. Prints one hash per site. Needs a packaged jar (mvn -Dquick -DskipTests package).
#   JAVA17, JAVA25   homes of the JDKs (default: the newest of each under /usr/lib/jvm; one that is not there is left out)
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
jar=$here/../target/backfile.jar
[ -f "$jar" ] || { echo "determinism.sh: there is no $jar. Package it: mvn -Dquick -DskipTests package" >&2; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# jdk VERSION: the home of a JDK of that version, or nothing.
jdk() {
    for home in /usr/lib/jvm/*"$1"*; do
        if [ -x "$home/bin/java" ] && grep -q "^JAVA_VERSION=\"$1[.\"]" "$home/release" 2>/dev/null; then found=$home; fi
    done
    printf '%s' "${found:-}"
    found=
}

# archive NAME ORDER: a copy of the demo whose files are made in the order in which `sort ORDER` puts them.
archive() {
    mkdir -p "$work/$1/seeds"
    cp "$here/../site-config.yaml" "$here/../permalinks.tsv" "$work/$1/"
    (cd "$here/../seeds" && find . -type f | LC_ALL=C sort $2) | while IFS= read -r file; do
        mkdir -p "$work/$1/seeds/$(dirname "$file")"
        cp "$here/../seeds/$file" "$work/$1/seeds/$file"
    done
    # Names that differ in letters beyond ASCII alone.
    for name in né nô 港; do
        printf 'The %s ferry sails again\n\nIt left the harbour at nine, said Ines Halloran.\n' "$name" >"$work/$1/seeds/$name.txt"
    done
}

# A hash over the paths and bytes of a folder.
tree() {
    (cd "$1" && find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c 1-16)
}

archive 'fälling down' -r
archive rising ''
java17=${JAVA17:-$(jdk 17)}
java25=${JAVA25:-$(jdk 25)}
[ -n "$java17$java25" ] || { echo 'determinism.sh: found no JDK. Set JAVA17 or JAVA25.' >&2; exit 3; }

for java in $java17 $java25; do
    for order in rising 'fälling down'; do
        for setting in 1:US-ASCII 2:US-ASCII 1:UTF-8 2:UTF-16 1:IBM037 2:ISO-8859-1; do
            threads=${setting%%:*}
            # Java reads names of files by this one, and POSIX is what containers have.
            if [ "$threads" = 1 ]; then locale=POSIX; else locale=C.UTF-8; fi
            for place in tr-TR:America/St_Johns ar-EG:Pacific/Kiritimati en-US:UTC; do
                (cd "$work/$order" && LC_ALL=$locale exec "$java/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding="${setting#*:}" \
                    -Duser.language="${place%%-*}" -Duser.country="$(expr "$place" : '.*-\(..\):')" -Duser.timezone="${place#*:}" \
                    -jar "$jar" build --quiet --threads "$threads" -o "$work/site") >"$work/said" 2>&1 ||
                    { cat "$work/said"; exit 1; }
                printf '%s  %-12s %s thread(s)  %-7s  %-10s  %-26s %s\n' "$(tree "$work/site")" "$order" "$threads" "$locale" "${setting#*:}" "$place" "${java##*/}"
                rm -rf "$work/site" "$work/$order/.backfile"
            done
        done
    done
done >"$work/hashes"
cat "$work/hashes"

different=$(cut -d ' ' -f 1 "$work/hashes" | sort -u | wc -l)
echo "$(wc -l <"$work/hashes") sites, $((different)) hash(es)"
[ "$different" -eq 1 ]
