"""Fits the weights of signs.tsv: fit.py PAGES SCORER SIGNS OUT.tsv. Needs numpy. Run by fit.sh; docs/extraction.md tells the method.

PAGES holds gold.json, text-gold.json and light-gold.json; SCORER is the score.py that the figures are made with; SIGNS holds what
Signs.java wrote: text.jsonl, light.jsonl. Prints the shingle F1 with whole sites left out, before Edges trims.
"""

import importlib.util
import json
import pathlib
import sys
from urllib.parse import urlparse

import numpy as np

FOLDS = 6
PENALTY = 2e-4  # best of 1e-2, 1e-3, 2e-4
LEANING = {"text": 0.8}  # added to the bias: what the course through the page wants, best of three
GROUPS = {"text": ("text", "light")}  # the columns of signs.tsv and the pages each is fitted to
SCORED_SET = "scrapinghub"
HEAD = """\
# How loudly each sign of Sign.java speaks for (above 0) or against article text in plain text, in log-odds; for markup see looks.tsv.
# Fitted by logistic regression with an L2 penalty on the development pages' labelled blocks (eval/fit); figures by leaving whole
# sites out are in docs/extraction.md. A sign that is always off in plain text has weight 0.
"""


def by_lines(passages, gold):
    """1 where every line is kept in the gold, 0 where none is, -1 else."""
    keep, partial = set(gold["keep"]), set(gold["partial"])
    labels = []
    for passage in passages:
        lines = set(range(passage["line"] - 1, passage["last"]))
        labels.append(-1 if lines & partial or (lines & keep and lines - keep) else int(bool(lines & keep)))
    return labels


def load(folder, signs, kind):
    """The labelled pages of a kind, and the names of the signs."""
    with open(signs / f"{kind}.jsonl", encoding="utf-8") as lines:
        names = json.loads(next(lines))
        pages = [json.loads(line) for line in lines]
    line_gold = json.loads((folder / f"{kind}-gold.json").read_text("utf-8"))
    labelled = []
    for page in pages:
        if page["id"] in line_gold:
            page["labels"] = by_lines(page["passages"], line_gold[page["id"]])
            labelled.append(page)
    return labelled, names


def matrix(pages, width):
    """Signs, labels and weights of all labelled passages. A passage weighs by its share of its page's article."""
    rows, labels, weights = [], [], []
    for page in pages:
        pairs = list(zip(page["passages"], page["labels"]))
        article = 200 + sum(len(passage["text"]) for passage, label in pairs if label == 1)
        for passage, label in pairs:
            if label >= 0:
                row = np.zeros(width + 1, np.float32)
                row[passage["signs"] + [width]] = 1
                rows.append(row)
                labels.append(label)
                weights.append((len(passage["text"]) + 30) / article)
    weights = np.array(weights, np.float32)
    return np.array(rows), np.array(labels, np.float32), np.minimum(weights / weights.mean(), 6)


def fit(rows, labels, weights):
    """Logistic regression by Newton's method; the bias, last, is hardly penalised."""
    found = np.zeros(rows.shape[1])
    penalty = np.full(len(found), PENALTY)
    penalty[-1] = 1e-4
    for _ in range(25):
        likely = 1 / (1 + np.exp(-rows @ found))
        slope = rows.T @ ((likely - labels) * weights) / len(labels) + penalty * found
        curve = (rows * (likely * (1 - likely) * weights)[:, None]).T @ rows / len(labels) + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        found -= step
        if abs(step).max() < 1e-3:
            break
    return found


def course(scores, leave=0.5, per_passage=0.3, far=12, loudest=3):
    """The passages that Course.java chooses: its costs, its bound."""
    best, before = [], []
    for i, score in enumerate(scores):
        most, at = 0.0, -1
        for j in range(i):
            gap = min(i - j - 1, far)
            total = best[j] - (leave + per_passage * gap if gap else 0)
            if total > most:
                most, at = total, j
        best.append(most + max(-loudest, min(loudest, score)))
        before.append(at)
    i = int(np.argmax(best)) if best else -1
    chosen = []
    while i >= 0:
        chosen.append(i)
        i = before[i]
    return chosen[::-1]


def site(url):
    """The name that a site's hosts share."""
    labels = urlparse(url).netloc.split(".")
    return labels[-2] if len(labels) > 1 and len(labels[-2]) > 3 else ".".join(labels[-3:])


def left_out(kinds, pages, fold_of, column, width):
    """For each kind the scores of every page by weights that saw no page of its site."""
    scores = {kind: {} for kind in kinds}
    for fold in range(FOLDS):
        weights = fit(*matrix([page for kind in kinds for page in pages[kind] if fold_of(page) != fold], width))
        weights[-1] += LEANING[column]
        for kind in kinds:
            for page in pages[kind]:
                if fold_of(page) == fold:
                    scores[kind][page["id"]] = [weights[each["signs"]].sum() + weights[-1] for each in page["passages"]]
    return scores


def main(folder, scorer_file, signs, out):
    folder, signs = pathlib.Path(folder), pathlib.Path(signs)
    spec = importlib.util.spec_from_file_location("score", scorer_file)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    gold = {page["id"]: page for page in json.loads((folder / "gold.json").read_text("utf-8"))}
    pages, names = {}, []
    for kind in ("text", "light"):
        pages[kind], names = load(folder, signs, kind)
    sites = sorted({site(gold[page["id"]]["url"]) for kind in pages for page in pages[kind]})
    fold = {name: i % FOLDS for i, name in enumerate(sites)}
    columns = {}
    for column, kinds in GROUPS.items():
        scores = left_out(kinds, pages, lambda page: fold[site(gold[page["id"]]["url"])], column, len(names))
        for kind in kinds:
            results = [
                scorer.page_score(
                    gold[page["id"]],
                    "\n".join(page["passages"][i]["text"] for i in course(scores[kind][page["id"]])),
                )
                for page in pages[kind]
                if gold[page["id"]]["set"] == SCORED_SET
            ]
            print(f"{kind:6} F1 {scorer.means(results)['f1']:.4f} with whole sites left out, {len(results)} pages")
        columns[column] = fit(*matrix([page for kind in kinds for page in pages[kind]], len(names)))
        columns[column][-1] += LEANING[column]
    with open(out, "w", encoding="utf-8") as table:
        table.write(HEAD)
        for i, name in enumerate([*names, "BIAS"]):
            table.write(f"{name}\t{columns['text'][i]:.2f}\n")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
