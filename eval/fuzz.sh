#!/bin/sh
# fuzz.sh TARGET SECONDS [FOLDER] : lets Jazzer look for bytes that a target does not bear. Targets: see src/test/java/org/backfile/fuzz/Target.java
# (TEXT MARKDOWN HTML JSON CSV FEED WARC MHTML ZIP GZIP PICTURE SITE QUERY SHARD SETTINGS CORRECTIONS NAMES).
# What it learns stays in FOLDER (default target/fuzz/TARGET), so that the next run goes on from there; what it finds lies in FOLDER/found.
# A finding is mended and its file put into src/test/resources/fuzz/<target>/, where every build tries it again.
# Needs Maven, the network once (the driver is fetched by the profile "fuzz" alone), Linux, macOS or Windows on the usual processors.
set -eu
[ $# -ge 2 ] || { sed -n 2,6p "$0"; exit 2; }
here=$(cd "$(dirname "$0")/.." && pwd)
target=$1
seconds=$2
work=${3:-$here/target/fuzz/$target}
mkdir -p "$work/corpus" "$work/seeds" "$work/found"
work=$(cd "$work" && pwd)
cd "$here"
mvn -q -B -Dquick -Pfuzz test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test
classes=$here/target/classes:$here/target/test-classes:$(cat "$work/classpath")
java -cp "$classes" org.backfile.fuzz.Fuzz "$target" "$work/seeds"
# A driver of its own would count our tests as covered code. The generous time limit is for machines that do something else as well.
exec nice -n 19 java -Xmx700m -XX:+UseSerialGC -cp "$classes" com.code_intelligence.jazzer.Jazzer \
    --target_class=org.backfile.fuzz.Fuzz --target_args="$target" --keep_going=15 \
    --instrumentation_includes='org.backfile.**' --instrumentation_excludes='org.backfile.fuzz.**:org.backfile.hostile.**' \
    --custom_hook_includes='org.backfile.**' \
    "$work/corpus" "$work/seeds" -artifact_prefix="$work/found/" -max_total_time="$seconds" -timeout=150 -rss_limit_mb=2500 \
    -max_len=8192
