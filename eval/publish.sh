#!/usr/bin/env bash
# publish.sh [SITE_QA]: the demo, published to a bare repository, cloned, and served by nginx under a sub-path, is the site that was
# built: every file byte for byte, the 404 page for what is missing, search in Chromium; and publishing again changes nothing.
#
#   SITE_QA   the folder of kits/site-qa where `npm install` was run: its checks then run on the clone too
#   PORT      where nginx listens (default 8473)
#   CHROMIUM  the browser (default: chromium on the PATH)
#
# Needs git, nginx, curl, a Chromium and the packaged jar. Prints what it proves, and fails at the first thing that is not so.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/.." && pwd)
port=${PORT:-8473}
browser=${CHROMIUM:-chromium}
base=/archive/demo/
address=http://127.0.0.1:$port$base
work=$(mktemp -d)
chmod 755 "$work" # nginx's workers are somebody else
stop() {
    [ ! -f "$work/nginx.pid" ] || kill "$(cat "$work/nginx.pid")"
    rm -rf "$work"
}
trap stop EXIT

fail() {
    echo "publish.sh: $*" >&2
    exit 1
}

cp -R "$home/seeds" "$home/site-config.yaml" "$home/permalinks.tsv" "$work/"
sed -i "s#^site:#site:\n  url: $address#" "$work/site-config.yaml"
cd "$work"
git init -q --bare pages.git
"$home/backfile" build --quiet
"$home/backfile" publish "$work/pages.git" --dry-run >dry.txt
[ -z "$(git -C pages.git for-each-ref)" ] || fail 'the dry run wrote a ref'
"$home/backfile" publish "$work/pages.git" >first.txt
tip=$(git -C pages.git for-each-ref --format='%(objectname)')
"$home/backfile" publish "$work/pages.git" >second.txt
[ "$tip" = "$(git -C pages.git for-each-ref --format='%(objectname)')" ] || fail 'the second run pushed something'
git clone -q --branch "$(git -C pages.git for-each-ref --format='%(refname:short)')" pages.git clone
echo "Published  $(git -C clone rev-list --count HEAD) commit, $(git -C clone ls-files | wc -l) files; the second run: $(tail -n 1 second.txt)"

cat >nginx.conf <<CONF
pid $work/nginx.pid;
error_log $work/error.log;
events {}
http {
    include /etc/nginx/mime.types;
    access_log $work/access.log;
    server {
        listen 127.0.0.1:$port;
        location $base {
            alias $work/clone/;
            error_page 404 ${base}404.html;
        }
    }
}
CONF
nginx -c "$work/nginx.conf"

files=0
while IFS= read -r file; do
    curl -sf "$address$file" | cmp -s - "clone/$file" || fail "nginx gives other bytes for $file"
    files=$((files + 1))
done < <(git -C clone ls-files | grep -v '^\.')
[ "$(curl -s -o missing.html -w '%{http_code}' "${address}articles/none.html")" = 404 ] || fail 'a missing page is not 404'
cmp -s missing.html clone/404.html || fail 'a missing page does not show 404.html'
echo "Served     $files files under $base, all as built; a missing page shows 404.html"

"$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/profile" --virtual-time-budget=20000 --enable-logging=stderr \
    --dump-dom "${address}search.html?q=strike" >found.html 2>browser.log
hits=$(grep -o 'data-search-result' found.html | wc -l)
[ "$hits" -gt 0 ] || fail 'search found nothing in the browser'
! grep -q 'CONSOLE' browser.log || fail "the browser complains: $(grep CONSOLE browser.log | head -n 3)"
echo "Searched   $hits results in Chromium, nothing on its console"

if [ -n "${1:-}" ]; then
    (cd "$1" && node site-qa.mjs "$work/clone" --base "$base" --query strike --strict --out "$work/qa") || fail 'site-qa found errors'
fi
