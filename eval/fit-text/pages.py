"""The labelled dumps that marks.tsv is fitted to: pages.py PAGES WORK writes their cuts to WORK/cuts, with WORK/cuts.json.

PAGES holds gold.json, text/, text-gold.json and light-gold.json. WORK holds what DumpMarks.java wrote (text.jsonl, light.jsonl, then
seeds.jsonl and cuts.jsonl) and html.json, what the program makes of the same pages as HTML: where a dump has no gold of its own, the lines
that stand in that text are taken for the article. A cut is a dump less some lines at both ends, as light dumps are, by chance.
"""

import json
import pathlib
import random
import re
import sys

WORD = re.compile(r"\w+")
SHORTEST = 600  # chars of the article found in HTML: less tells too little to learn from
LONGEST = 900  # lines of a dump without gold
FOUND = 0.8  # share of that article that must be found again in the dump


def words(text):
    return WORD.findall(text)


def by_gold(lines, gold, page):
    """1 where every line is kept in the gold, 0 where none is, -1 else and where the gold says that it may be there or not."""
    keep, partial = set(gold["keep"]), set(gold["partial"])
    paragraphs = page["text"].split("\n\n")
    optional = {tuple(words(paragraphs[i])) for i in page.get("optional", [])}
    labels = []
    for line in lines:
        places = set(range(line["line"] - 1, line["last"]))
        open_to_both = places & partial or (places & keep and places - keep) or tuple(words(line["text"])) in optional
        labels.append(-1 if open_to_both else int(bool(places & keep)))
    return labels


def by_text(lines, text):
    """1 where most 4-word shingles stand in the text, 0 where few do, -1 else; short lines count where two such are near."""
    all_words = words(text)
    known, running = {tuple(all_words[i : i + 4]) for i in range(len(all_words) - 3)}, f" {' '.join(all_words)} "
    labels, short = [], []
    for i, line in enumerate(lines):
        here = words(line["text"])
        if len(here) < 4:
            labels.append(0)
            if here and f" {' '.join(here)} " in running:
                short.append(i)
            continue
        every = [tuple(here[k : k + 4]) in known for k in range(len(here) - 3)]
        share = sum(every) / len(every)
        labels.append(1 if share >= 0.6 else 0 if share < 0.3 else -1)
    sure = [i for i, label in enumerate(labels) if label == 1]
    for i in short:
        labels[i] = int(any(0 < i - at <= 4 for at in sure) and any(0 < at - i <= 4 for at in sure))
    return labels


def read(work, kind):
    """The names of the marks, and the dumps of a kind."""
    with open(work / f"{kind}.jsonl", encoding="utf-8") as lines:
        names = json.loads(next(lines))
        return names, [json.loads(line) for line in lines]


def full(folder, work):
    """The whole dumps with labels; those labelled through their HTML are marked `silver`."""
    gold = json.loads((folder / "text-gold.json").read_text("utf-8"))
    texts = {page["id"]: page for page in json.loads((folder / "gold.json").read_text("utf-8"))}
    html = json.loads((work / "html.json").read_text("utf-8"))
    for page in read(work, "text")[1]:
        page["silver"] = page["id"] not in gold
        if not page["silver"]:
            page["labels"] = by_gold(page["lines"], gold[page["id"]], texts[page["id"]])
        else:
            text = html.get(page["id"], {}).get("text", "")
            if len(text) <= SHORTEST or len(page["lines"]) > LONGEST:
                continue
            page["labels"] = by_text(page["lines"], text)
            found = sum(len(line["text"]) for line, label in zip(page["lines"], page["labels"]) if label == 1)
            if found < FOUND * len(text):
                continue
        if 1 in page["labels"]:
            yield page


def main(folder, work):
    folder, work = pathlib.Path(folder), pathlib.Path(work)
    chance, labels = random.Random(7), {}
    for page in full(folder, work):
        article = [i for i, label in enumerate(page["labels"]) if label == 1]
        first = max(0, article[0] - chance.randrange(25))
        last = min(len(page["lines"]) - 1, article[-1] + chance.randrange(35))
        lines = (folder / "text" / f"{page['id']}.txt").read_text("utf-8").split("\n")
        cut = lines[page["lines"][first]["line"] - 1 : page["lines"][last]["last"]]
        (work / "cuts" / f"{page['id']}.txt").write_text("\n".join(cut) + "\n", "utf-8")
        labels[page["id"]] = page["labels"][first : last + 1]
    (work / "cuts.json").write_text(json.dumps(labels), "utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
