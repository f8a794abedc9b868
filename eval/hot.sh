#!/bin/sh
# hot.sh [PATTERN [OPTION...]] : how long the functions take that a build calls most, measured by JMH on made articles, one thread:
# extraction, words and shingles, deflation, printing of a page, a query. PATTERN chooses by name (Deflation, Page.page).
# Told are the middle of all calls and the quickest, which another program on the machine moves least. Options are JMH's (-f 3 for three
# processes, -prof gc for what is allocated); without any: one process, 10 s to warm up, 10 s measured, some 4 minutes for all.
# Needs Maven, the network once (JMH is fetched by the profile "bench" alone). All that JMH says lies in target/hot/log.
set -eu
cd "$(dirname "$0")/.."
pattern=${1:-.}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- -f 1 -wi 5 -w 2s -i 5 -r 2s
work=target/hot
mkdir -p "$work"
mvn -q -B -Dquick -Pbench test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test
classes=target/classes:target/test-classes:$(cat "$work/classpath")
rm -rf "$work/classes"
mkdir -p "$work/classes"
find src/jmh/java -name '*.java' >"$work/sources"
javac -nowarn --release 17 -processor org.openjdk.jmh.generators.BenchmarkProcessor -d "$work/classes" -cp "$classes" "@$work/sources"
java -cp "$work/classes:$classes" org.openjdk.jmh.Main "$pattern" -bm sample -tu us -t 1 \
    -jvmArgs "-XX:+UseSerialGC -Xmx700m" "$@" >"$work/log" || { tail -20 "$work/log"; exit 1; }
awk 'BEGIN { printf "%-40s %12s %12s\n", "microseconds a call", "middle", "quickest" }
    $1 ~ /:p0\.00$/ { quickest = $(NF - 1) }
    $1 ~ /:p0\.50$/ {
        split($1, name, ":")
        sub(/.*\.[a-z]+\./, "", name[1])
        printf "%-40s %12.0f %12.0f\n", name[1], $(NF - 1), quickest
        all++
    }
    END { exit all == 0 }' "$work/log"
