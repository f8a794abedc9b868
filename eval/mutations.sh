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
    clean) classes='org.backfile.extract.clean.CleanHtml,org.backfile.render.syntax.Xml,org.backfile.render.syntax.Lines,org.backfile.corpus.Problem'
        tests='org.backfile.extract.clean.*Test,org.backfile.render.syntax.*Test,org.backfile.corpus.*Test' ;;
    paths) classes='org.backfile.site.SitePaths,org.backfile.read.pack.ZipEntry,org.backfile.read.picture.PictureSource'
        tests='org.backfile.site.SitePathsTest,org.backfile.read.pack.*Test,org.backfile.read.PictureFilesTest,org.backfile.read.picture.*Test' ;;
    limits) classes='org.backfile.read.raw.Limits,org.backfile.read.page.Nesting,org.backfile.read.page.YamlNesting,org.backfile.read.pack.Unpacked'
        tests='org.backfile.read.raw.*Test,org.backfile.read.page.*Test,org.backfile.read.pack.*Test' ;;
    permalinks) classes='org.backfile.address.Permalinks,org.backfile.address.Identity'
        tests='org.backfile.address.*Test' ;;
    manifest) classes='org.backfile.site.SiteFolder,org.backfile.check.ChecksumCheck'
        tests='org.backfile.site.SiteFolderTest,org.backfile.check.*Test' ;;
    *) sed -n 2,5p "$0"; exit 2 ;;
    esac
    mvn -q -B -Dquick -Pmutations pitest:mutationCoverage -DtargetClasses="$classes" -DtargetTests="$tests" \
        -DreportsDirectory="target/mutations/$group" >"target/mutations-$group.log" 2>&1 || { tail -20 "target/mutations-$group.log"; exit 1; }
    awk -F, '{ all[$2]++; if ($6 == "KILLED" || $6 == "TIMED_OUT" || $6 == "MEMORY_ERROR") seen[$2]++ }
        END { for (class in all) printf "%-45s %3d of %3d  %3d %%\n", class, seen[class], all[class], 100 * seen[class] / all[class] }' \
        "target/mutations/$group/mutations.csv" | sort
done
