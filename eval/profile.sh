#!/bin/sh
# profile.sh SOURCES [METHODS=25] : builds a site of the articles in SOURCES under the JDK's flight recorder and prints where the time went:
# the share of each room and of the heaviest methods, pauses for memory, compiling. Samples are of running threads, so it may share the
# machine; shares of two runs compare only if their mix of stages does.
#   JAVA_OPTS   more options for the build (default: as the launcher starts it, -XX:+UseSerialGC -XX:TieredStopAtLevel=1)
# Needs the packaged jar (mvn -Dquick -DskipTests package); its site goes to a temporary folder and is removed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sources=$(cd "${1:?whose time?}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'sources: %s\n' "$sources" >"$work/site-config.yaml"
# shellcheck disable=SC2086 # options are split at blanks on purpose
java ${JAVA_OPTS:--XX:+UseSerialGC -XX:TieredStopAtLevel=1} \
    -XX:StartFlightRecording=filename="$work/build.jfr",settings=profile \
    -cp "${BACKFILE_JAR:-$here/../target/backfile.jar}" org.backfile.cli.Main build -c "$work/site-config.yaml" --quiet >/dev/null
java "$here/Profile.java" "$work/build.jfr" "${2:-25}"
