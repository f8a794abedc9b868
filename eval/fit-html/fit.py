"""Fits looks.tsv: fit.py PAGES HTML SCORER BELIEFS OUT.tsv COMMAND... Needs numpy. Run by fit.sh; docs/extraction.md tells the method.

PAGES holds gold.json, HTML its pages unpacked, SCORER is the score.py that the figures are made with, BELIEFS what each mark was
thought to weigh before any page was asked; COMMAND runs Views.java. Prints the figures of the whole extraction with whole sites left
out of both fits.
"""

import importlib.util
import json
import pathlib
import re
import subprocess
import sys
import tempfile
from urllib.parse import urlparse

import numpy as np

FOLDS = 6
# How hard the fit is held to the beliefs, and what the bias is raised by for the course through the page. With whole sites left out
# anything from 2e-2 to 2e-1 at the second look is within 0.001 of F1; a tenth of it loses 0.01.
PENALTY = (5e-3, 5e-2)
LEANING = (1.0, 0.5)
WORD = re.compile(r"\w+")
HEAD = """\
# How loudly each sign of Sign.java and each trait of Trait.java (T:) speaks for (above 0) or against article text in markup, in
# log-odds: at the first look, at the second. Made by eval/fit-html/fit.sh from its beliefs.tsv and the development pages.
"""


def shingles(words):
    return {tuple(words[i : i + 4]) for i in range(len(words) - 3)}


def labels(passages, gold_text):
    """1 article, 0 not, -1 unclear. Of short passages those are article that stand between two others of it, at most four away."""
    gold_words = WORD.findall(gold_text)
    known, running = shingles(gold_words), f" {' '.join(gold_words)} "
    found, short = [], []
    for i, passage in enumerate(passages):
        words = WORD.findall(passage["text"])
        if len(words) < 4:
            found.append(0)
            if words and f" {' '.join(words)} " in running:
                short.append(i)
            continue
        every = [tuple(words[k : k + 4]) for k in range(len(words) - 3)]
        share = sum(each in known for each in every) / len(every)
        found.append(1 if share >= 0.6 else 0 if share < 0.3 else -1)
    sure = [i for i, label in enumerate(found) if label == 1]
    for i in short:
        found[i] = int(any(0 < i - at <= 4 for at in sure) and any(0 < at - i <= 4 for at in sure))
    return found


def matrix(pages, width):
    """Marks, labels and weights of all labelled passages. A passage weighs by its share of its page's article."""
    rows, found, weights = [], [], []
    for page in pages:
        pairs = list(zip(page["passages"], page["labels"]))
        article = 200 + sum(len(passage["text"]) for passage, label in pairs if label == 1)
        for passage, label in pairs:
            if label >= 0:
                row = np.zeros(width + 1, np.float32)
                row[[mark for mark in passage["marks"] if mark < width] + [width]] = 1
                rows.append(row)
                found.append(label)
                weights.append((len(passage["text"]) + 30) / article)
    weights = np.array(weights, np.float32)
    return np.array(rows), np.array(found, np.float32), np.minimum(weights / weights.mean(), 6)


def fit(rows, found, weights, beliefs, penalty):
    """Logistic regression by Newton's method with short steps, held to the beliefs; the bias, last, is free."""
    fitted = beliefs.copy()
    hold = np.full(len(fitted), penalty)
    hold[-1] = 1e-4
    for _ in range(60):
        likely = 1 / (1 + np.exp(-rows @ fitted))
        slope = rows.T @ ((likely - found) * weights) / len(found) + hold * (fitted - beliefs)
        curve = (rows * (likely * (1 - likely) * weights)[:, None]).T @ rows / len(found) + np.diag(hold)
        step = np.linalg.solve(curve, slope)
        step *= min(1, 1 / (abs(step).max() + 1e-9))
        fitted -= step
        if abs(step).max() < 1e-3:
            break
    return fitted


def site(url):
    """The name that a site's hosts share."""
    parts = urlparse(url).netloc.split(".")
    return parts[-2] if len(parts) > 1 and len(parts[-2]) > 3 else ".".join(parts[-3:])


class Fit:
    def __init__(self, folder, html, beliefs, command, work):
        self.html, self.command, self.work = html, command, work
        gold = json.loads((folder / "gold.json").read_text("utf-8"))
        self.gold = {page["id"]: page for page in gold if page.get("text")}
        sites = sorted({site(page["url"]) for page in self.gold.values()})
        fold = {name: str(i % FOLDS) for i, name in enumerate(sites)}
        self.fold_of = {key: fold[site(page["url"])] for key, page in self.gold.items()}
        lines = [line.split("\t") for line in beliefs.read_text("utf-8").splitlines() if line and line[0] != "#"]
        self.beliefs = {name: (float(first), float(second)) for name, first, second in lines}
        self.tables = {fold: ({}, {}) for fold in [*sorted(set(self.fold_of.values())), "all"]}

    def views(self, fold_of):
        """Extracts every page by the table of its fold."""
        for fold, (first, second) in self.tables.items():
            with open(self.work / f"{fold}.tsv", "w", encoding="utf-8") as table:
                for name in self.beliefs:
                    table.write(f"{name}\t{first.get(name, 0):.2f}\t{second.get(name, 0):.2f}\n")
        (self.work / "folds").write_text("".join(f"{key} {fold_of(key)}\n" for key in self.gold))
        out = self.work / "views.json"
        subprocess.run([*self.command, self.html, self.work / "folds", self.work, out], check=True)
        views = json.loads(out.read_text("utf-8"))
        self.names = views.pop("marks")
        for key, page in views.items():
            page["labels"] = labels(page["passages"], self.gold[key]["text"])
        return views

    def look(self, which, views):
        """Fits one look for every fold without the fold's pages, and for "all" with every page."""
        names = self.names if which else [name for name in self.names if not name.startswith("T:")]
        beliefs = np.array([self.beliefs[name][which] for name in [*names, "BIAS"]])
        for fold in self.tables:
            pages = [page for key, page in views.items() if self.fold_of[key] != fold]
            fitted = fit(*matrix(pages, len(names)), beliefs, PENALTY[which])
            fitted[-1] += LEANING[which]
            self.tables[fold][which].update(zip([*names, "BIAS"], fitted))

    def report(self, what, views, scorer):
        for kind in sorted({page["set"] for page in self.gold.values()}):
            scores = [scorer.page_score(page, views[key]["text"]) for key, page in self.gold.items() if page["set"] == kind]
            means = scorer.means(scores)
            print(f"{what:8} {kind:12} F1 {means['f1']:.4f}  exact {means['accuracy']:.3f}  of {len(scores)} pages", flush=True)


def main(folder, html, scorer_file, beliefs, out, *command):
    spec = importlib.util.spec_from_file_location("score", scorer_file)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    with tempfile.TemporaryDirectory() as work:
        it = Fit(pathlib.Path(folder), html, pathlib.Path(beliefs), list(command), pathlib.Path(work))
        it.look(0, it.views(it.fold_of.get))
        it.look(1, it.views(it.fold_of.get))  # traits by first looks that saw no page of the site: the second learns their mistakes
        it.report("left out", it.views(it.fold_of.get), scorer)
        it.report("fitted", it.views(lambda key: "all"), scorer)
    first, second = it.tables["all"]
    with open(out, "w", encoding="utf-8") as table:
        table.write(HEAD)
        for name in [*it.names, "BIAS"]:
            table.write(f"{name}\t{first.get(name, 0):.2f}\t{second[name]:.2f}\n")


if __name__ == "__main__":
    if len(sys.argv) < 7:
        sys.exit(__doc__)
    main(*sys.argv[1:])
