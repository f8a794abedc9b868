#!/bin/sh
# relate.sh KIND DOCS OUT.jsonl   what the program finds, as rows for a scorer of relations and facts
#   seeds-lines  DOCS a folder of articles: {"file","line","label","text"} for every line
#   seeds        DOCS a folder of articles: {"file","earliest","latest","certainty"}, {"file","outlet"}, {"file","author"},
#                {"file","quote","speaker"}, {"file","type","name","surface"}
#                and {"a","b","nearer_source","certainty"}, {"a","a_line","b","b_line"} for copies
#   quotes       DOCS a file of JSON Lines with id and text: {"id","quotes":[{"begin","end","source","source_begin","source_end"}]}
#   pairs        DOCS a file of JSON Lines with id and text: {"a","b","score","nearer_source","certainty"} for copies
#   names        DOCS a file of JSON Lines with id and text: {"id","entities":[{"type","surface"}]}
#   datelines    DOCS a file of JSON Lines with id and dateline: {"id","place","month","day"}
set -eu
[ $# -eq 3 ] || { sed -n 2,10p "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
jar=${BACKFILE_JAR:-$here/../target/backfile.jar}
exec java -cp "$jar" "$here/Relate.java" "$@"
