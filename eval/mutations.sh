#!/bin/sh
# mutations.sh [GROUP...] : how many of the small faults that PIT puts into the classes that keep harm out are noticed by their tests, a class
# a line. Groups: clean paths limits permalinks manifest (default: all). Floor: 80 % of each class.
# Needs Maven and some minutes of a processor; the network once.
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- clean paths limits permalinks manifest
mvn -q -B -Dquick test-compile
for group; do
    case $group in
    clean) classes='org.backfile.extract.clean.CleanHtml,org.backfile.render.syntax.*,org.backfile.render.theme.Markdown'
        classes="$classes,org.backfile.inspect.page.Markup,org.backfile.corpus.Problem*"
        tests='org.backfile.extract.clean.*Test,org.backfile.render.syntax.*Test,org.backfile.render.theme.MarkdownTest'
        tests="$tests,org.backfile.inspect.page.*Test,org.backfile.corpus.*Test" ;;
    paths) classes='org.backfile.site.SitePaths,org.backfile.site.Checksums*,org.backfile.read.pack.ZipEntry,org.backfile.read.picture.*'
        classes="$classes,org.backfile.read.pack.ZipFile,org.backfile.check.Address"
        tests='org.backfile.site.SitePathsTest,org.backfile.site.SiteFolderTest,org.backfile.read.pack.*Test,org.backfile.read.PictureFilesTest'
        tests="$tests,org.backfile.read.picture.*Test,org.backfile.check.*Test" ;;
    limits) classes='org.backfile.read.raw.Limits,org.backfile.read.page.Nesting,org.backfile.read.front.YamlNesting'
        classes="$classes,org.backfile.read.pack.Unpacked,org.backfile.read.pack.Gunzip*"
        tests='org.backfile.read.raw.*Test,org.backfile.read.page.*Test,org.backfile.read.front.*Test,org.backfile.read.pack.*Test' ;;
    permalinks) classes='org.backfile.address.*'
        tests='org.backfile.address.*Test' ;;
    manifest) classes='org.backfile.site.SiteFolder,org.backfile.site.FileByFile,org.backfile.check.ChecksumCheck'
        tests='org.backfile.site.SiteFolderTest,org.backfile.site.SwitchTest,org.backfile.check.*Test' ;;
    *) sed -n 2,5p "$0"; exit 2 ;;
    esac
    mvn -q -B -Dquick -Pmutations pitest:mutationCoverage -DtargetClasses="$classes" -DtargetTests="$tests" \
        -DreportsDirectory="target/mutations/$group" >"target/mutations-$group.log" 2>&1 || { tail -20 "target/mutations-$group.log"; exit 1; }
    awk -F, -v floor=80 '
        { sub(/\$.*/, "", $2); all[$2]++; if ($6 == "KILLED" || $6 == "TIMED_OUT" || $6 == "MEMORY_ERROR") seen[$2]++ }
        END {
            for (class in all) {
                share = int(100 * seen[class] / all[class])
                printf "%-45s %3d of %3d  %3d %%%s\n", class, seen[class], all[class], share, share < floor ? "  BELOW " floor : "" | "sort"
                low += share < floor
            }
            close("sort")
            exit low > 0
        }' "target/mutations/$group/mutations.csv" || below="${below:-} $group"
done
[ -z "${below:-}" ] || { echo "below the floor:$below" >&2; exit 1; }
