#!/bin/sh
# incremental.sh [SCRIPTS=200] [FIRST=1] : runs scripts of random edits on a small archive and compares every byte of a build that remembers with
# one that knows nothing. Prints the edits of a script that differs.
set -eu
cd "$(dirname "$0")/.."
exec mvn -q -B -Dquick -Djacoco.skip test -Dtest=IncrementalTest -Dincremental.scripts="${1:-200}" -Dincremental.first="${2:-1}"
