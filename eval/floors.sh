#!/bin/sh
# floors.sh   runs the measures of eval/ and fails when one is below its floor. Needs the packaged jar, Python 3, Node.
#   SHARED   where the measuring corpora and scorers lie (default: ../shared beside the project)
# Floors stand beside each measure below. Raise them on purpose; lowering one needs a reason in its commit.
set -u
here=$(cd "$(dirname "$0")" && pwd)
shared=${SHARED:-$here/../../shared}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
worse=0

# floor NAME FIGURE MINIMUM: the figure may be empty when the measure broke.
floor() {
    if awk -v figure="$2" -v minimum="$3" 'BEGIN { exit !(figure != "" && figure + 0 >= minimum + 0) }'; then
        printf '  ok    %-34s %s (floor %s)\n' "$1" "$2" "$3"
    else
        printf '  BELOW %-34s %s (floor %s)\n' "$1" "${2:-no figure}" "$3"
        worse=1
    fi
}

# figure FILE KEY...: one number out of a JSON file.
figure() {
    python3 -c '
import json, sys
value = json.load(open(sys.argv[1], encoding="utf-8"))
for key in sys.argv[2:]:
    value = value[int(key)] if isinstance(value, list) else value[key]
print(value)' "$@" 2>/dev/null
}

echo 'Variants of the seeds'
"$here/seeds-variants/run.sh" --floors "$here/seeds-variants/floors.json" || worse=1

echo 'Seeds: lines and facts'
"$here/relate.sh" seeds-lines "$here/../seeds" "$out/lines.jsonl" &&
    python3 "$shared/kits/relations/score.py" lines --gold "$here/seeds-gold/lines.json" --pred "$out/lines.jsonl" >"$out/lines.json"
floor 'body lines F1' "$(figure "$out/lines.json" body F1)" 1.00
floor 'label accuracy' "$(figure "$out/lines.json" body label_accuracy)" 0.97
"$here/relate.sh" seeds "$here/../seeds" "$out/seeds.jsonl" &&
    python3 "$shared/kits/relations/score.py" seeds --gold "$here/seeds-gold/relations.json" --pred "$out/seeds.jsonl" >"$out/seeds.json"
for what in sound within_text_alone certainty_right; do
    floor "dates $what" "$(figure "$out/seeds.json" dates $what)" 1.0
done

floor 'seeds, quoted spans F1' "$(figure "$out/seeds.json" quotes F1)" 1.0
floor 'seeds, speakers right' "$(figure "$out/seeds.json" quotes found_and_right_of_all_gold)" 0.97
floor 'seeds, utterances found' "$(figure "$out/seeds.json" recurring_quotes groups_found)" 1.0
floor 'seeds, look-alikes kept apart' "$(figure "$out/seeds.json" recurring_quotes traps_kept_apart)" 1.0

echo 'Quotations: spans and speakers'
quotes() {
    "$here/relate.sh" quotes "$shared/corpora/relations-dev/quotes-$1.jsonl" "$out/quotes.jsonl" 2>/dev/null &&
        python3 "$shared/kits/relations/score.py" quotes --gold "$shared/corpora/relations-dev/quotes-$1.jsonl" \
            --pred "$out/quotes.jsonl" >"$out/quotes.json"
    figure "$out/quotes.json" "$2"
}
floor 'English, found and rightly given' "$(quotes polnear attributed_and_right_of_all_gold)" 0.85
floor 'German, found F1' "$(quotes de F1)" 0.90
floor 'German, found and rightly given' "$(quotes de attributed_and_right_of_all_gold)" 0.78

echo 'Copies, stories, names, datelines'
related() {
    "$here/relate.sh" "$1" "$shared/corpora/relations-dev/$2.jsonl" "$out/$1.jsonl" 2>/dev/null &&
        python3 "$shared/kits/relations/score.py" "$1" --gold "$shared/corpora/relations-dev/${3:-$2}.jsonl" \
            --pred "$out/$1.jsonl" >"$out/$1.json"
}
related pairs pairs-docs pairs
floor 'pairs F1' "$(figure "$out/pairs.json" F1)" 0.98
floor 'pairs precision' "$(figure "$out/pairs.json" P)" 0.99
related clusters clusters
floor 'stories B-cubed F1' "$(figure "$out/clusters.json" BCubed_F1)" 0.92
floor 'stories ARI' "$(figure "$out/clusters.json" ARI)" 0.88
related names names-wikigold
floor 'names, any type F1' "$(figure "$out/names.json" any F1)" 0.80
floor 'names, typed F1' "$(figure "$out/names.json" typed_micro F1)" 0.65
related datelines datelines
floor 'datelines parsed' "$(figure "$out/datelines.json" parsed)" 0.99
floor 'datelines, place right' "$(figure "$out/datelines.json" place_right)" 0.99
floor 'seeds, dates within corpus' "$(figure "$out/seeds.json" dates within_corpus)" 1.0
floor 'seeds, aligned lines' "$(figure "$out/seeds.json" alignment F1)" 1.0
floor 'seeds, persons' "$(figure "$out/seeds.json" entities person F1)" 0.95

echo 'Search: 423 articles, 83 queries'
"$here/search.sh" "$shared/corpora/time-1963" "$out/time.run" &&
    python3 "$shared/kits/relevance/score.py" "$shared/corpora/time-1963/qrels.tsv" "$out/time.run" --json >"$out/time.json"
floor 'nDCG@10' "$(figure "$out/time.json" 0 ndcg10)" 0.67

echo 'Text of development pages: F1 of four-word shingles'
pages=$shared/corpora/extraction-dev
score() {
    rm -f "$out/score.json"
    "$here/extract.sh" "$pages/$1" "$out/pages.json" >/dev/null 2>&1 &&
        python3 "$shared/kits/extraction/score.py" --gold "$pages/gold.json" --set "$2" --pred "$out/pages.json" \
            --bootstrap 10 --json "$out/score.json" >/dev/null
    figure "$out/score.json" pages shingles "${3:-f1}"
}
floor 'scrapinghub html' "$(score html scrapinghub)" 0.983
floor 'scrapinghub html, exact' "$(score html scrapinghub accuracy)" 0.45
floor 'fundus html' "$(score html fundus)" 0.96
floor 'scrapinghub text dumps' "$(score text scrapinghub)" 0.95
floor 'scrapinghub light dumps' "$(score light scrapinghub)" 0.95
floor 'fundus text dumps' "$(score text fundus)" 0.96
floor 'fundus light dumps' "$(score light fundus)" 0.96

echo 'Metadata of development pages, exact'
meta() {
    rm -f "$out/score.json"
    python3 "$shared/kits/extraction/score.py" --gold "$pages/gold.json" --set meta --meta --pred "$out/meta.json" \
        --bootstrap 10 --json "$out/score.json" >/dev/null
    figure "$out/score.json" meta meta "$1" exact
}
"$here/extract.sh" "$pages/html" "$out/meta.json" >/dev/null 2>&1
floor 'html title' "$(meta title)" 0.93
floor 'html author' "$(meta author)" 0.82
floor 'html date' "$(meta date)" 0.89
"$here/extract.sh" "$pages/text" "$out/meta.json" >/dev/null 2>&1
floor 'text dump author' "$(meta author)" 0.65
floor 'text dump date' "$(meta date)" 0.74

echo 'Made corpus: 600 pages of twelve outlets, with what recurs in them'
SHARED=$shared "$here/made.sh" 600 >"$out/made.json"
floor 'made html' "$(figure "$out/made.json" html)" 0.995
floor 'made text dumps' "$(figure "$out/made.json" txt)" 0.995
floor 'wire copy kept whole, html' "$(figure "$out/made.json" wire-html)" 0.97
floor 'wire copy kept whole, text' "$(figure "$out/made.json" wire-txt)" 0.97

exit $worse
