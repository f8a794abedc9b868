#!/bin/sh
# made.sh [N=600] : F1 of the text of N made pages of twelve outlets, read with what recurs in them known and each alone; and how many
# planted stories of an agency, printed by several outlets, are kept whole. Prints JSON.
#   SHARED   where the corpus maker and the scorer lie (default: ../shared beside the project)
# Needs the packaged jar (mvn -Dquick -DskipTests package), Python 3.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
shared=${SHARED:-$here/../../shared}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$shared/kits/perf/corpus.py" --jsonl "$shared/corpora/reuters-sample.jsonl.gz" --n "${1:-600}" --flat \
    --formats html,txt,gold --out "$work/made" >/dev/null
for form in html txt; do
    "$here/extract.sh" "$work/made/$form" "$work/$form.json" >/dev/null 2>&1
    ALONE=1 "$here/extract.sh" "$work/made/$form" "$work/$form-alone.json" >/dev/null 2>&1
    for run in "$form" "$form-alone"; do
        python3 "$shared/kits/extraction/score.py" --gold "$work/made/gold.json" --pred "$work/$run.json" --bootstrap 10 \
            --json "$work/score-$run.json" >/dev/null
    done
done
python3 - "$work" <<'PYTHON'
import json, os, re, sys
work = sys.argv[1]
load = lambda name: json.load(open(os.path.join(work, name), encoding="utf-8"))
words = lambda text: re.findall(r"\w+", text.lower())
out = {}
for run in ("html", "html-alone", "txt", "txt-alone"):
    out[run] = load(f"score-{run}.json")[run]["shingles"]["f1"]
gold = {page["id"]: page["text"] for page in load("made/gold.json")}
wire = {page for row in map(json.loads, open(os.path.join(work, "made/planted.jsonl"), encoding="utf-8"))
        if row["kind"] == "wire" for page in (row["a"], row["b"])}
for form in ("html", "txt"):
    got = load(f"{form}.json")
    whole = [page for page in wire if all(" ".join(words(p)) in " ".join(words(got.get(page, {}).get("text", "")))
                                          for p in gold[page].split("\n\n"))]
    out[f"wire-{form}"] = len(whole) / len(wire) if wire else None
out["wire-pages"] = len(wire)
print(json.dumps(out, indent=1))
PYTHON
