#!/usr/bin/env python3
"""Scores what `backfile extract --jsonl` says of the variants. Standard library only.

    score.py GOLD PREDICTED.jsonl [--errors] [--floors FLOORS.json]

Prints one row a kind of change and one for all: mean F1 of body lines, mean accuracy of labels, false dates, how many dates are as narrow
as they should be, outlets, authors, lost words found and words wrongly held to be damaged. --errors lists what is wrong, line by line.
--floors: exit 1 where a figure of the row `all` is worse than its floor.

A line is body if any block on it is body; else its label is that of the longest block on it. A date is false if it is called explicit
where none is stated, or if it excludes a day on which the story can have been published. A missing date is never false.
"""
import argparse
import collections
import json
import pathlib
import sys

OPEN = ('0000', '9999')  # before and after every day


def line_of(text):
    """For every UTF-16 offset the number of its line; a line ends at LF, CR or both."""
    numbers, n, previous = [], 1, ''
    for c in text:
        numbers += [n] * (2 if ord(c) > 0xFFFF else 1)
        if c == '\n' and previous == '\r':
            previous = ''
            continue
        if c in '\r\n':
            n += 1
        previous = c
    return numbers + [n]


def labels(record, text):
    """{line: label} of a record, and the lines that blocks are on."""
    numbers = line_of(text)
    units = text.encode('utf-16-le')
    found = collections.defaultdict(list)
    for block in record['blocks']:
        at = collections.Counter()
        for i in range(block['start'], min(block['end'], len(numbers) - 1)):
            if not units[2 * i:2 * i + 2].decode('utf-16-le', 'replace').isspace():
                at[numbers[i]] += 1
        for line, size in at.items():
            found[line].append((size, block['label']))
    return {line: 'body' if any(l == 'body' for _, l in seen) else max(seen, key=lambda x: x[0])[1] for line, seen in found.items()}


def value(record, field):
    return record[field]['value'] if field in record else None


def plain(name):
    """A name without its article and case: The Epoch Times is Epoch Times."""
    name = (name or '').lower().strip()
    return name[4:] if name.startswith('the ') else name


def date_verdict(gold, record):
    """false, exact, wide or missing; and what was said."""
    said = record.get('published')
    first, last = (day or open_end for day, open_end in zip(gold['supported'], OPEN))
    if said is None:
        return 'exact' if (first, last) == OPEN else 'missing', 'none'
    words = '%s %s' % (said['edtf'], said['certainty'])
    early, late = said.get('earliest', OPEN[0]), said.get('latest', OPEN[1])
    if (said['certainty'] == 'explicit') > gold['explicit'] or early > gold['truth'][0] or late < gold['truth'][1]:
        return 'false', words
    return 'exact' if first <= early and late <= last else 'wide', words


def score(gold, record, text, complain):
    want = {int(line): label for line, label in gold['labels'].items()}
    got = labels(record, text)
    lines = text.replace('\r\n', '\n').replace('\r', '\n').split('\n')
    for line in sorted(set(want) | set(got)):
        if want.get(line) != got.get(line):
            complain('line %d: %s, should be %s: %s' % (line, got.get(line), want.get(line), lines[line - 1][:90]))
    body, kept = ({line for line, label in x.items() if label == 'body'} for x in (want, got))
    row = {'f1': 2 * len(body & kept) / (len(body) + len(kept)),
           'labels': sum(got.get(line) == label for line, label in want.items()) / len(set(want) | set(got))}
    verdict, said = date_verdict(gold['date'], record)
    row['false dates'], row['exact dates'] = verdict == 'false', verdict == 'exact'
    if verdict != 'exact':
        complain('date %s: %s, truth %s, supported %s' % (verdict, said, '/'.join(gold['date']['truth']), gold['date']['supported']))
    outlet = value(record, 'outlet')
    row['outlets'] = plain(outlet) == plain(gold['outlet'])
    authors = [a['name'] for a in value(record, 'authors') or []]
    row['authors'] = (authors[0] if authors else None) in gold['authors'] and len(authors) < 2
    if not row['outlets']:
        complain('outlet %s, should be %s' % (outlet, gold['outlet']))
    if not row['authors']:
        complain('authors %s, should be %s' % (authors, gold['authors']))
    if 'lost' in gold['kinds']:
        found = {d['seen'] for d in record.get('damage', [])}
        real = {d['seen'] for d in gold['damage']}
        row['lost found'] = len(found & real) / len(real)
        row['not lost'] = len(found - real)
        if found != real:
            complain('damage %s, should be %s' % (sorted(found), sorted(real)))
    return row


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument('gold', type=pathlib.Path)
    args.add_argument('predicted', type=pathlib.Path)
    args.add_argument('--errors', action='store_true')
    args.add_argument('--floors', type=pathlib.Path)
    args = args.parse_args()
    gold = json.loads(args.gold.read_text(encoding='utf-8'))
    records = {}
    for line in args.predicted.read_text(encoding='utf-8').split('\n'):
        if line:
            record = json.loads(line)
            records[record['source']['path'].split('/')[-1]] = record
    groups, errors = collections.defaultdict(list), []
    for name, g in sorted(gold.items()):
        encoding = 'cp1252' if 'cp1252' in g['kinds'] else 'utf-8'
        text = (args.gold.parent / 'in' / name).read_bytes().decode(encoding)
        row = score(g, records.get(name, {'blocks': []}), text, lambda e: errors.append('%s [%s] %s' % (name, ' '.join(g['kinds']), e)))
        for group in ['all', 'seed ' + g['seed']] + g['kinds']:
            groups[group].append(row)
    columns = ['f1', 'labels', 'false dates', 'exact dates', 'outlets', 'authors', 'lost found', 'not lost']
    counted = {'false dates', 'not lost'}
    print('%-10s %4s ' % ('', 'n') + ' '.join('%11s' % c for c in columns))
    result = {}
    for group in sorted(groups, key=lambda k: (k != 'all', not k.startswith('seed'), k)):
        rows = groups[group]
        cells = []
        for c in columns:
            values = [r[c] for r in rows if c in r]
            figure = sum(values) if c in counted else sum(values) / len(values) if values else None
            result[group, c] = figure
            cells.append('%11s' % ('-' if figure is None else int(figure) if c in counted else '%.4f' % figure))
        print('%-10s %4d ' % (group, len(rows)) + ' '.join(cells))
    if args.errors:
        print('\n'.join(errors))
    if args.floors:
        floors = json.loads(args.floors.read_text(encoding='utf-8'))
        worse = [c for c, floor in floors.items() if (result['all', c] > floor if c in counted else result['all', c] < floor)]
        for c in worse:
            print('%s is %s, its floor is %s' % (c, result['all', c], floors[c]))
        sys.exit(1 if worse else 0)


if __name__ == '__main__':
    main()
