#!/usr/bin/env bash
# search-bytes.sh SITE [PEER_SITE]: what queries cost in Chromium: bytes over the wire (gzip, headers counted) and requests from opening the
# search page to ten results with lead text, what follows (snippets), and milliseconds from the input to the first results, cold and warm.
# PEER_SITE is a site that Pagefind has indexed, its interface at /search/.
#
#   SHARED       where the harness and its queries lie (default: ../shared beside the project)
#   PLAYWRIGHT   a folder with node_modules/playwright-core
#   QUERIES      another file of queries
#
# HTML, style sheets and icons are not counted. Run it with nothing else on the machine: milliseconds suffer most.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
perf=${SHARED:-$here/../../shared}/kits/perf
queries=${QUERIES:-$perf/queries-reuters.json}
playwright=${PLAYWRIGHT:-$here/../target/site-qa}
work=$(mktemp -d)
# The harness counts what the page itself loads but does not name it.
sed 's/const load = { req: st.req, bytes: st.bytes }/const load = { req: st.req, bytes: st.bytes, urls: st.urls }/' \
    "$perf/search-bytes.mjs" >"$work/harness.mjs"
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

# measure NAME SITE PORT HARNESS-OPTION...
measure() {
    local name=$1 site=$2 port=$3
    shift 3
    node "$perf/serve.mjs" "$site" "$port" >/dev/null 2>&1 &
    server=$!
    sleep 1
    node "$work/harness.mjs" "http://127.0.0.1:$port" "$@" --queries "$queries" --playwright "$playwright" --json "$work/$name.json" >/dev/null
    kill "$server"
    server=
    node - "$work/$name.json" "$name" <<'NODE'
const [file, name] = process.argv.slice(2);
const { summary, rows } = JSON.parse(require("fs").readFileSync(file, "utf8"));
const after = (url) => /\/search\/texts\/|\/search-follow|\/search-narrow/.test(url);
const sum = (urls) => [urls.length, urls.reduce((all, [, bytes]) => all + bytes, 0)];
const code = { ours: /\.js/, pagefind: /\.(?:js|wasm|pagefind|pf_|json)/ }[name];
const load = rows[0].cold.load.urls || [];
const page = sum(load.filter(([url]) => code.test(url)));
const median = (list) => list.filter((each) => each != null).sort((a, b) => a - b)[list.length >> 1];
console.log(`${name}: the page loads ${page[0]} scripts and data files, ${page[1]} bytes`);
console.log("query\tkind\trequests\tbytes\tfollowing\tbytes\tcold ms\twarm ms\tresults");
const all = rows.map((row) => {
  const until = sum(row.cold.urls.filter(([url]) => !after(url)));
  const then = sum(row.cold.urls.filter(([url]) => after(url)));
  const ms = (time) => (time == null ? "-" : Math.round(time));
  console.log([row.q, row.kind, until[0], page[1] + until[1], then[0], then[1], ms(row.cold.first), ms(row.warm.first), row.cold.shown].join("\t"));
  return { requests: until[0], bytes: page[1] + until[1], cold: row.cold.first, warm: row.warm.first };
});
for (const what of ["requests", "bytes", "cold", "warm"]) {
  const values = all.map((each) => each[what]);
  console.log(`${name} ${what}: median ${Math.round(median(values))}, most ${Math.round(Math.max(...values))}`);
}
NODE
}

measure ours "$1" 8193 --page /search.html --input 'input[type=search]' --result '[data-search-result]' --empty '#count' --emptytext '^No articles'
[ -z "${2:-}" ] || measure pagefind "$2" 8194 --input .pagefind-ui__search-input --result .pagefind-ui__result-link --empty .pagefind-ui__message \
    --emptytext '^No.results'
