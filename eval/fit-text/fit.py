"""Fits marks.tsv: fit.py PAGES SCORER SEEDS WORK BELIEFS OUT.tsv. Needs numpy and scipy. Run by fit.sh; docs/extraction.md tells the method.

A conditional random field (Lafferty 2001) over the lines of a dump with the parts and turns of Walk.java, its loss widened by the cost of
wrong lines (softmax margin, Gimpel and Smith 2010), held to BELIEFS by an L2 penalty. SCORER is the score.py that the figures are made
with, SEEDS the lines of the seeds; for PAGES and WORK see pages.py. Prints the shingle F1 with whole sites left out, before Edges trims.
"""

import importlib.util
import json
import pathlib
import sys
from urllib.parse import urlparse

import numpy as np
from pages import by_gold, full, read, words
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

FOLDS = 6
PENALTY = 0.1  # how hard the fit is held to the beliefs; 0.03, 0.06, 0.1, 0.2 tried: flat from 0.1 on
COST = 10  # what taking the whole article for something else costs; 5, 10, 20, 40 tried: flat
ROUNDS = 80  # of L-BFGS; a tenth of that is not enough, more changes little
WEIGHT = {"text": 1.0, "light": 1.0, "seeds": 3.0, "silver": 0.4, "cuts": 0.5, "silver cuts": 0.2}
COLUMNS = ("article", "insert", "opens", "leaves", "resumes", "closes")
BEFORE, ARTICLE, INSERT, AFTER = range(4)
NEVER = -1e9
HEAD = """\
# How loudly each mark of Mark.java speaks, in log-odds: for article, for an insert, for the article to open, to be left for an insert,
# to be resumed, to close. Made by eval/fit-text/fit.sh from its beliefs.tsv, the development dumps and the seeds; figures by leaving
# whole sites out are in docs/extraction.md.
"""


class Page:
    """A labelled dump: which parts each line may be, and what taking it for another costs."""

    def __init__(self, page, labels, kind):
        self.id, self.kind, self.lines, self.labels = page["id"], kind, page["lines"], labels
        article = [i for i, label in enumerate(labels) if label == 1]
        lengths = np.array([len(words(line["text"])) for line in self.lines], float)
        share = COST * np.minimum(lengths / max(lengths[article].sum(), 20), 1)
        self.allowed, self.cost = np.full((len(labels), 4), NEVER), np.zeros((len(labels), 4))
        for i, label in enumerate(labels):
            other = BEFORE if i < article[0] else AFTER if i > article[-1] else INSERT
            if label != 0:
                self.allowed[i, ARTICLE] = 0
            if label != 1:
                self.allowed[i, other] = 0
            if label == 1:
                self.cost[i, [BEFORE, INSERT, AFTER]] = share[i]
            elif label == 0:
                self.cost[i, ARTICLE] = share[i]


def load(folder, work, seeds):
    """All labelled pages, and the names of the marks."""
    names, light = read(work, "light")
    gold = json.loads((folder / "light-gold.json").read_text("utf-8"))
    texts = {page["id"]: page for page in json.loads((folder / "gold.json").read_text("utf-8"))}
    pages = [Page(page, page["labels"], "silver" if page["silver"] else "text") for page in full(folder, work)]
    pages += [Page(page, by_gold(page["lines"], gold[page["id"]], texts[page["id"]]), "light") for page in light if page["id"] in gold]
    silver = {page.id for page in pages if page.kind == "silver"}
    labels = json.loads((work / "cuts.json").read_text("utf-8"))
    for page in read(work, "cuts")[1]:
        known = labels[page["id"]]
        if len(known) == len(page["lines"]):  # else the cut was read as wrapped and the whole was not
            pages.append(Page(page, known, "silver cuts" if page["id"] in silver else "cuts"))
    of_seeds = json.loads(pathlib.Path(seeds).read_text("utf-8"))["files"]
    for page in read(work, "seeds")[1]:
        label = {line["line"]: line["label"] for line in of_seeds[page["id"] + ".txt"]}
        pages.append(Page(page, [int(label[line["line"]] == "body") for line in page["lines"]], "seeds"))
    return pages, names


def matrix(pages, width):
    """One row a line, one column a mark and a last one for `always`; sets where each page begins."""
    rows, columns, at = [], [], 0
    for page in pages:
        page.at = at
        for i, line in enumerate(page.lines):
            shown = [*line["marks"], width]
            rows += [at + i] * len(shown)
            columns += shown
        at += len(page.lines)
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(at, width + 1))


def log_sum(*terms):
    most = np.maximum.reduce(terms)
    return most + np.log(sum(np.exp(term - most) for term in terms))


def beliefs_of(parts, turns, ends):
    """Forward and backward: of each page the log of the sum over all ways, of each line how likely each part and each turn is.

    parts: pages x lines x 4; turns: pages x lines x 4 (opens, leaves, resumes, closes); ends: the number of lines of each page.
    """
    pages, lines, _ = parts.shape
    to, on = np.full(parts.shape, NEVER), np.full(parts.shape, NEVER)
    to[:, 0, BEFORE] = parts[:, 0, BEFORE]
    to[:, 0, ARTICLE] = parts[:, 0, ARTICLE] + turns[:, 0, 0]
    for i in range(1, lines):
        last, turn, part = to[:, i - 1], turns[:, i], parts[:, i]
        to[:, i, BEFORE] = last[:, BEFORE] + part[:, BEFORE]
        to[:, i, ARTICLE] = log_sum(last[:, BEFORE] + turn[:, 0], last[:, ARTICLE], last[:, INSERT] + turn[:, 2])
        to[:, i, INSERT] = log_sum(last[:, ARTICLE] + turn[:, 1], last[:, INSERT])
        to[:, i, AFTER] = log_sum(last[:, ARTICLE] + turn[:, 3], last[:, AFTER])
        to[:, i, ARTICLE:] += part[:, ARTICLE:]
    ended = to[np.arange(pages), ends - 1]
    total = np.logaddexp(ended[:, ARTICLE], ended[:, AFTER])
    for i in range(lines - 1, -1, -1):
        if i + 1 < lines:
            next_part, turn = parts[:, i + 1] + on[:, i + 1], turns[:, i + 1]
            on[:, i, BEFORE] = np.logaddexp(next_part[:, BEFORE], next_part[:, ARTICLE] + turn[:, 0])
            on[:, i, ARTICLE] = log_sum(
                next_part[:, ARTICLE], next_part[:, INSERT] + turn[:, 1], next_part[:, AFTER] + turn[:, 3]
            )
            on[:, i, INSERT] = np.logaddexp(next_part[:, INSERT], next_part[:, ARTICLE] + turn[:, 2])
            on[:, i, AFTER] = next_part[:, AFTER]
        on[ends - 1 == i, i] = (NEVER, 0, NEVER, 0)
        on[ends - 1 < i, i] = NEVER
    inside = (np.arange(lines)[None, :] < ends[:, None])[..., None]
    part_share = np.exp(np.minimum(to + on - total[:, None, None], 0)) * inside
    turn_share = np.zeros(turns.shape)
    onward = parts + on - total[:, None, None]
    for turn, (before, after) in enumerate(((BEFORE, ARTICLE), (ARTICLE, INSERT), (INSERT, ARTICLE), (ARTICLE, AFTER))):
        turn_share[:, 1:, turn] = np.exp(np.minimum(to[:, :-1, before] + turns[:, 1:, turn] + onward[:, 1:, after], 0))
    turn_share[:, 0, 0] = part_share[:, 0, ARTICLE]
    return total, part_share, turn_share * inside


class Fit:
    """The loss of some pages and its slope, for a minimiser; pages of like length are reckoned together."""

    TOGETHER = 12

    def __init__(self, pages, marks, beliefs):
        self.marks, self.beliefs, self.groups = marks, beliefs, []
        ordered = sorted(pages, key=lambda page: len(page.lines))
        for first in range(0, len(ordered), max(1, len(ordered) // self.TOGETHER)):
            group = ordered[first : first + max(1, len(ordered) // self.TOGETHER)]
            ends = np.array([len(page.lines) for page in group])
            rows = np.full((len(group), ends.max()), -1)
            allowed, cost = np.zeros((*rows.shape, 4)), np.zeros((*rows.shape, 4))
            for i, page in enumerate(group):
                rows[i, : ends[i]] = page.at + np.arange(ends[i])
                allowed[i, : ends[i]], cost[i, : ends[i]] = page.allowed, page.cost
            self.groups.append((rows, allowed, cost, ends, np.array([WEIGHT[page.kind] for page in group])))
        self.weight = sum(WEIGHT[page.kind] for page in pages)
        self.penalty = np.full(beliefs.shape, PENALTY)
        self.penalty[:-1, COLUMNS.index("insert")] *= 4  # few inserts: what they are is mostly said by the turns
        self.penalty[-1] = PENALTY / 10
        self.penalty[-1, COLUMNS.index("insert")] = PENALTY

    def loss(self, flat):
        weights = flat.reshape(self.beliefs.shape)
        voices = self.marks @ weights
        slope, loss = np.zeros(voices.shape), 0.0
        for rows, allowed, cost, ends, weight in self.groups:
            here = voices[rows]
            parts = np.zeros((*rows.shape, 4))
            parts[..., ARTICLE], parts[..., INSERT] = here[..., 0], here[..., 1]
            both = np.concatenate([parts + cost, parts + allowed])
            total, part, turn = beliefs_of(both, np.concatenate([here[..., 2:]] * 2), np.concatenate([ends, ends]))
            half = len(rows)
            loss += ((total[:half] - total[half:]) * weight).sum()
            change = np.concatenate([part[..., [ARTICLE, INSERT]], turn], -1)
            inside = rows >= 0
            slope[rows[inside]] = ((change[:half] - change[half:]) * weight[:, None, None])[inside]
        away = weights - self.beliefs
        loss = loss / self.weight + (self.penalty * away * away).sum() / 2
        return loss, (self.marks.T @ slope / self.weight + self.penalty * away).ravel()

    def weights(self):
        found = minimize(self.loss, self.beliefs.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
        return found.x.reshape(self.beliefs.shape)


def walk(voices):
    """The lines that Walk.java takes for the article."""
    sums, came = [0.0, NEVER, NEVER, NEVER], []
    for article, insert, opens, leaves, resumes, closes in voices:
        ways = (
            ((sums[BEFORE], BEFORE),),
            ((sums[ARTICLE], ARTICLE), (sums[BEFORE] + opens, BEFORE), (sums[INSERT] + resumes, INSERT)),
            ((sums[INSERT], INSERT), (sums[ARTICLE] + leaves, ARTICLE)),
            ((sums[AFTER], AFTER), (sums[ARTICLE] + closes, ARTICLE)),
        )
        best = [max(way, key=lambda each: each[0]) for way in ways]
        came.append([before for _, before in best])
        sums = [total + extra for (total, _), extra in zip(best, (0, article, insert, 0))]
    part, chosen = ARTICLE if sums[ARTICLE] >= sums[AFTER] else AFTER, []
    for i in range(len(came) - 1, -1, -1):
        if part == ARTICLE:
            chosen.append(i)
        part = came[i][part]
    return chosen[::-1]


def site(url):
    """The name that a site's hosts share."""
    labels = urlparse(url).netloc.split(".")
    return labels[-2] if len(labels) > 1 and len(labels[-2]) > 3 else ".".join(labels[-3:])


def thought(beliefs, names):
    """The beliefs as a table: one row a mark, then `always`."""
    table = np.zeros((len(names) + 1, len(COLUMNS)))
    for line in pathlib.Path(beliefs).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, *voices = line.split("\t")
            table[len(names) if name == "ALWAYS" else names.index(name)] = [float(voice) for voice in voices]
    return table


def main(folder, scorer_file, seeds, work, beliefs, out):
    folder, work = pathlib.Path(folder), pathlib.Path(work)
    spec = importlib.util.spec_from_file_location("score", scorer_file)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    gold = {page["id"]: page for page in json.loads((folder / "gold.json").read_text("utf-8"))}
    pages, names = load(folder, work, seeds)
    marks, held = matrix(pages, len(names)), thought(beliefs, names)

    sites = sorted({site(gold[page.id]["url"]) for page in pages if page.kind != "seeds"})
    fold = {page: sites.index(site(gold[page.id]["url"])) % FOLDS for page in pages if page.kind != "seeds"}
    results = {}
    for left_out in range(FOLDS):
        voices = marks @ Fit([page for page in pages if fold.get(page) != left_out], marks, held).weights()
        for page in pages:
            if fold.get(page) == left_out and page.kind in ("text", "light"):
                chosen = walk(voices[page.at : page.at + len(page.lines)])
                text = "\n".join(page.lines[i]["text"] for i in chosen)
                result = scorer.page_score(gold[page.id], text)
                results.setdefault((gold[page.id]["set"], page.kind), []).append(result)
    for (name, kind), result in sorted(results.items()):
        print(f"{name:12} {kind:6} F1 {scorer.means(result)['f1']:.4f} with whole sites left out, {len(result)} pages")

    weights = Fit(pages, marks, held).weights()
    with open(out, "w", encoding="utf-8") as table:
        table.write(HEAD)
        for name, voices in zip([*names, "ALWAYS"], weights):
            table.write("\t".join([name, *(f"{voice + 0.0:.2f}" for voice in voices)]) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 7:
        sys.exit(__doc__)
    main(*sys.argv[1:])
