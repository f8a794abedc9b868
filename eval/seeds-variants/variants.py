#!/usr/bin/env python3
"""Makes variants of the five seeds with their gold: would the program do as well on five other files? Standard library only.

    variants.py OUT [--seed N]

OUT/in/*.txt      the variants: names, outlets, events, months and years replaced consistently; boilerplate of one seed on another;
                  blank lines, single line ends, CRLF, Windows-1252, lines broken at 72 to 80; captions and lost letters elsewhere
OUT/gold.json     {file: {seed, kinds, labels: {line: label}, date: {explicit, truth, supported}, outlet, authors, damage}};
                  authors lists the answers that are right, null for nobody

A variant is only made where a careful reader would label it as the seed: a swapped line keeps its label, a caption that moves to
another story shows an earlier day, a copyright year that is a file's only hint at its year is right. `truth` is
what no claim may exclude: the days that the seed's gold gives with all five files at hand, moved along; `supported` is what the file alone
supports, and no claim need be narrower. Same seed, same bytes.
"""
import argparse
import datetime
import json
import pathlib
import random
import re
import textwrap

from world import DAY, World, month_end

HERE = pathlib.Path(__file__).resolve().parent
SEEDS = HERE.parent.parent / 'seeds'
GOLD = HERE.parent / 'seeds-gold' / 'lines.json'

# One row a variant of each seed: what is changed. The last ones change everything at once.
PLANS = [
    'names', 'outlets', 'dates', 'dates events', 'names outlets dates events', 'single', 'blank names', 'crlf dates', 'cp1252 names',
    'wrap dates', 'wrap names outlets', 'tail', 'head names', 'tail outlets single', 'captions', 'captions names single', 'lost',
    'names outlets dates events tail head captions lost', 'names outlets dates tail head captions lost wrap',
    'names outlets dates events tail head captions lost single cp1252 crlf',
]

LOST = ['main', 'port', 'tern', 'pons', 'sion', 'tion', 'tric']  # strings that deletion takes out of words, as it took "main" out of 001
STILL_WORDS = {'sup', 'media', 'ex', 're', 'im', 'pas', 'in', 'mis'}  # what would be left is a word: nobody could tell


class Row:
    """A line of a file: its words, its label, the empty lines before it."""

    def __init__(self, text, label, gap):
        self.text, self.label, self.gap = text, label, gap


def load():
    gold = json.loads(GOLD.read_text(encoding='utf-8'))['files']
    seeds = {}
    for name, labels in gold.items():
        label = {x['line']: x['label'] for x in labels}
        rows, gap = [], 0
        for n, text in enumerate((SEEDS / name).read_text(encoding='utf-8').split('\n'), 1):
            if text.strip():
                rows.append(Row(text, label[n], gap))
                gap = 0
            else:
                gap += 1
        seeds[name[:3]] = rows
    return seeds


def truth(seed, world, explicit):
    """The days on which the story can have been published in its world, all that is known of it taken together."""
    if seed == '000' or explicit:
        return explicit, explicit
    if seed == '001':
        return world.day(2024, 7, 10), world.day(2024, 7, 14)
    if seed == '002':
        first = world.day(2024, 5, 28)
        return first, month_end(month_end(first) + DAY)
    if seed == '003':
        return world.day(2024, 7, 11), world.day(2024, 7, 14)
    event = world.event[1]
    if event is None:
        return world.day(2024, 5, 30), world.day(2024, 5, 30)
    return world.day(2022, 2, 15).replace(day=1), event.replace(year=world.year) - DAY


def supported(seed, world, explicit):
    """What the file alone supports: earliest and latest, None where it tells nothing."""
    if seed == '001' and not explicit:
        return (datetime.date(world.year, 1, 1), datetime.date(world.year, 12, 31)) if world.alliance[1] else (None, None)
    early, late = truth(seed, world, explicit)
    if seed == '004' and not explicit and world.event[1] is None:
        return world.day(2022, 2, 15).replace(day=1), None
    return early, late


class Variant:
    def __init__(self, seed, seeds, changes, rng):
        self.seed, self.changes, self.rng = seed, changes, rng
        self.world = World(rng, changes)
        self.home = {k: [Row(self.world.tell(r.text), r.label, r.gap) for r in rows] for k, rows in seeds.items()}
        self.rows = self.home[seed]
        self.gap = 0 if seed == '004' else 1
        self.damage = []
        self.explicit = self.world.day(2024, 7, 11) if seed == '000' else None
        self.outlet = {'001': self.world.site, '002': self.world.domain, '003': self.world.paper}.get(seed)
        self.authors = [{'001': self.world.people['John Jefferson'], '003': self.world.people['Andrew Thornebrooke']}.get(seed)]
        if seed == '000':
            self.rows[1].text = self.world.explicit_line(self.explicit)
        for change in ('tail', 'head', 'captions', 'lost'):
            if change in changes:
                getattr(self, change)()
        self.lines = self.lay_out()

    def borrow(self, rows):
        return [Row(r.text, r.label, self.gap) for r in rows]

    def tail(self):
        """The end of the page comes from another seed."""
        last = max(i for i, r in enumerate(self.rows) if r.label == 'body')
        lender = self.rng.choice([k for k in ('001', '002', '003', '004') if k != self.seed])
        page = self.home[lender]
        rows = self.borrow(page[max(i for i, r in enumerate(page) if r.label == 'body') + 1:])
        own = self.rows[last + 1:]
        if self.seed == '002':
            # Its copyright line is the only hint at its year.
            rows = [r for r in rows if r.label != 'copyright'] + own
        elif self.seed in ('001', '003'):
            self.outlet = None
        if lender in ('001', '002', '003') and self.seed != '002':
            self.outlet = {'001': self.world.site, '002': self.world.domain, '003': self.world.paper}[lender]
        if lender == '003':
            if self.seed == '001':
                rows = [r for r in rows if r.label != 'author-bio']
                self.outlet = None
            else:
                self.authors.append(self.world.people['Andrew Thornebrooke'])  # a bio without a byline may be taken for one
        self.rows[last + 1:] = rows

    def head(self):
        """Lines of other pages' tops stand above the text."""
        headline = next(i for i, r in enumerate(self.rows) if r.label == 'headline')
        first = next(i for i, r in enumerate(self.rows) if r.label == 'body')
        pieces = []
        if self.seed != '001':
            pieces.append(self.home['001'][4:9])  # the registration wall
            pieces.append([Row('%d comment%s' % ((n := self.rng.randrange(0, 30)), '' if n == 1 else 's'), 'boilerplate', 1)])
        if self.seed != '000':
            self.explicit = self.truth_day()
            pieces.append([Row(self.world.explicit_line(self.explicit), 'date', 1)])
        if self.seed != '003':
            pieces.append([Row('Updated:', 'boilerplate', 0), Row('0:00', 'boilerplate', 0)])
        chosen = self.rng.sample(pieces, self.rng.randrange(1, len(pieces) + 1))
        if not any(r.label == 'date' for piece in chosen for r in piece) and self.seed != '000':
            self.explicit = None
        for piece in chosen:
            self.rows[first:first] = self.borrow(piece)
        if self.seed != '001' and self.rng.random() < 0.5:
            self.rows.insert(headline, Row('Home » ' + self.rows[headline].text, 'breadcrumb', 0))
            self.rows[headline + 1].gap = self.gap

    def truth_day(self):
        early, late = truth(self.seed, self.world, None)
        return early + self.rng.randrange(0, (late - early).days + 1) * DAY

    def captions(self):
        """Captions stand at other places of the text, some of another seed's pictures."""
        moved = [r for r in self.rows if r.label == 'caption' and self.seed == '001']
        self.rows = [r for r in self.rows if r not in moved]
        lenders = [r for k in ('001', '003') if k != self.seed for r in self.home[k] if r.label == 'caption']
        for row in moved + self.borrow(self.rng.sample(lenders, 1)):
            body = [i for i, r in enumerate(self.rows) if r.label == 'body']
            text = row.text
            if self.seed != '003':
                early = truth(self.seed, self.world, self.explicit)[0] - self.rng.randrange(20, 90) * DAY
                text = re.sub(r'at the \d{4} .* Summit in Washington', 'at a meeting in Brussels', text)
                text = re.sub(r'[A-Z][a-z]+ \d{1,2}, \d{4}', '%s %d, %d' % (early.strftime('%B'), early.day, early.year), text)
            self.rows.insert(self.rng.choice(body[1:]), Row(text, 'caption', self.gap))

    def lost(self):
        """A string is taken out of two or three words of the body; the damage that the seed has is mended."""
        for row in self.rows:
            row.text = row.text.replace('reing on', 'remaining on').replace('reed tight', 'remained tight')
        vocabulary = set(re.findall(r'[a-z]+', ' '.join(r.text for rows in self.home.values() for r in rows).lower()))
        for string in self.rng.sample(LOST, len(LOST)):
            found = [(r, m[0]) for r in self.rows if r.label == 'body' for m in re.finditer(r'\b[a-z]*%s[a-z]*\b' % string, r.text)
                     if len(m[0]) >= len(string) + 3 and m[0].replace(string, '', 1) not in vocabulary | STILL_WORDS]
            words = sorted({w for _, w in found})
            if len(words) < 2:
                continue
            for word in self.rng.sample(words, min(3, len(words))):
                row = next(r for r, w in found if w == word)
                row.text = re.sub(r'\b%s\b' % word, word.replace(string, '', 1), row.text, count=1)
                self.damage.append({'seen': word.replace(string, '', 1), 'likely': word})
            return

    def lay_out(self):
        """Lines as they are written, each with its label or None where it is empty."""
        wrap = self.rng.randrange(72, 81) if 'wrap' in self.changes else None
        lines = []
        for row in self.rows:
            gap = 0 if 'single' in self.changes else max(1, row.gap) if wrap or 'blank' in self.changes else row.gap
            lines += [('', None)] * (gap if lines else 0)
            pieces = textwrap.wrap(row.text, wrap, break_long_words=False, break_on_hyphens=False) if wrap else [row.text]
            lines += [(piece, row.label) for piece in pieces]
        return lines

    def bytes(self):
        end = '\r\n' if 'crlf' in self.changes else '\n'
        return (end.join(text for text, _ in self.lines) + end).encode('cp1252' if 'cp1252' in self.changes else 'utf-8')

    def gold(self):
        early, late = truth(self.seed, self.world, self.explicit)
        alone = [str(day) if day else None for day in supported(self.seed, self.world, self.explicit)]
        return {'seed': self.seed, 'kinds': self.changes, 'labels': {n: l for n, (_, l) in enumerate(self.lines, 1) if l},
                'date': {'explicit': self.explicit is not None, 'truth': [str(early), str(late)], 'supported': alone},
                'outlet': self.outlet, 'authors': self.authors, 'damage': self.damage}


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument('out', type=pathlib.Path)
    args.add_argument('--seed', type=int, default=1949)
    args = args.parse_args()
    seeds = load()
    (args.out / 'in').mkdir(parents=True, exist_ok=True)
    gold = {}
    for seed in seeds:
        for n, plan in enumerate(PLANS):
            variant = Variant(seed, seeds, plan.split(), random.Random('%d %s %d' % (args.seed, seed, n)))
            name = '%s-%02d.txt' % (seed, n)
            (args.out / 'in' / name).write_bytes(variant.bytes())
            gold[name] = variant.gold()
    (args.out / 'gold.json').write_text(json.dumps(gold, ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
    print('%d variants in %s' % (len(gold), args.out / 'in'))


if __name__ == '__main__':
    main()
