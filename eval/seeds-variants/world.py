"""Names, outlets, events and dates that stand in for those of the seeds, one consistent choice a variant."""
import datetime
import re

DAY = datetime.timedelta(days=1)
MONTHS = ('January February March April May June July August September October November December').split()

PEOPLE = {  # full name -> what else the seeds call the person
    'Volodymyr Zelenskyy': ['Zelenskyy'], 'Joe Biden': ['Biden'], 'John Healey': ['Healey'], 'Vladimir Putin': ['Putin'],
    'Gabrielius Landsbergis': ['Landsbergis'], 'Jens Stoltenberg': ['Stoltenberg'], 'Rustem Umerov': ['Umerov'],
    'Kejsa Ollongren': ['Ollongren'], 'Antony Blinken': ['Blinken'], 'Emmanuel Macron': ['Macron'], 'Jan Lipavsky': ['Lipavsky'],
    'Espen Barth Eide': [], 'Kevin Dietsch': [], 'John Jefferson': [], 'Andrew Thornebrooke': [], 'Ronald Reagan': [],
}
GIVEN = ('Maria Tomas Ingrid Rafael Helen Viktor Amara Daniel Renée Oskar Lucia Samuel Greta Hassan Nadia Pieter Clara Idris '
         'Joana Marek Fiona Andrés Ruth Stefan').split()
FAMILY = ('Castell Lindqvist Moreau Okafor Brandt Varga Delgado Hollis Marchetti Petrov Ashdown Kovac Navarro Whitlock Sørensen '
          'Farouk Lambert Ostrowski Pemberton Rask Teixeira Underhill Winslow Zeller').split()

COUNTRIES = [  # country, its people, capital, second city, region
    ('Ukraine', 'Ukrainian', 'Kyiv', 'Kharkiv', 'Donetsk'), ('Georgia', 'Georgian', 'Tbilisi', 'Batumi', 'Gori'),
    ('Armenia', 'Armenian', 'Yerevan', 'Gyumri', 'Syunik'), ('Moldova', 'Moldovan', 'Chisinau', 'Bender', 'Gagauzia'),
    ('Lebanon', 'Lebanese', 'Beirut', 'Tripoli', 'Tyre'),
]
NEIGHBOURS = [('Russia', 'Russian', 'Moscow'), ('Turkey', 'Turkish', 'Ankara'), ('Iran', 'Iranian', 'Tehran'), ('Syria', 'Syrian', 'Damascus')]

SITES = ['Granite Ledger', 'Harbor Lantern', 'Plain Facts Daily', 'Union Compass', 'Northern Beacon']
WIRES = ['Summit News', 'Cascade News', 'Meridian News', 'Atlas News']
DOMAINS = ['CivicLens.net', 'FreeholdPost.com', 'StatelineNow.com', 'BluffCityWire.org']
PAPERS = ['The Harbor Times', 'The Prairie Courier', 'The Capital Observer', 'The Evening Standard-Press']

ALLIANCES = [('NATO', 1949), ('OPEC', 1960), ('ASEAN', 1967), ('UNESCO', 1945), ('NORPAC', None)]
EVENTS = [  # what 004 remembers: words, day, country travelled to
    ('D-Day in Normandy, a pivotal event in World War II', datetime.date(1944, 6, 6), 'France'),
    ('the fall of the Berlin Wall in Berlin, a pivotal event in the Cold War', datetime.date(1989, 11, 9), 'Germany'),
    ('the atomic bombing of Hiroshima, a pivotal event in World War II', datetime.date(1945, 8, 6), 'Japan'),
    ('the Battle of Korsund in the northern marshes, a pivotal event in the Grain War', None, 'Norway'),
]


class World:
    """What the texts of one variant speak of. Without a change asked for it is the seeds' own world."""

    def __init__(self, random, changes):
        self.swaps = []
        self.shift = 0
        self.alliance, self.event = ALLIANCES[0], EVENTS[0]
        self.explicit_form = 'July 11, 2024'
        self.site, self.wire, self.domain, self.paper = 'True Battle', 'Fox News', 'PatriotWise.com', 'The Epoch Times'
        self.people = {name: name for name in PEOPLE}
        if 'names' in changes:
            self._names(random)
        if 'outlets' in changes:
            self._outlets(random)
        if 'dates' in changes:
            self._dates(random)
        if 'events' in changes:
            self.alliance, self.event = random.choice(ALLIANCES), random.choice(EVENTS)
        self.year = self.day(2024, 7, 11).year
        if self.alliance[0] != 'NATO':
            self.swaps.append(('NATO', self.alliance[0]))

    def _names(self, random):
        given, family = random.sample(GIVEN, len(PEOPLE)), random.sample(FAMILY, len(PEOPLE))
        for (name, short), first, last in zip(PEOPLE.items(), given, family):
            self.people[name] = first + ' ' + last
            self.swaps.append((name, first + ' ' + last))
            self.swaps += [(s, last) for s in short]
        here, there = random.choice(COUNTRIES), random.choice(NEIGHBOURS)
        self.swaps += list(zip(COUNTRIES[0], here)) + list(zip(NEIGHBOURS[0], there))

    def _outlets(self, random):
        self.site, self.wire = random.choice(SITES), random.choice(WIRES)
        self.domain, self.paper = random.choice(DOMAINS), random.choice(PAPERS)
        self.swaps += [('True Battle', self.site), ('Fox News', self.wire), ('PatriotWise.com', self.domain),
                       ('The Epoch Times', self.paper)]

    def _dates(self, random):
        """Moves every day by whole weeks, so that weekdays stay true, to where months and years break no sentence."""
        while True:
            self.shift = 7 * random.randrange(-700, 60)
            a, b, c, d = (self.day(2024, *x) for x in ((5, 27), (5, 28), (7, 8), (7, 11)))
            if (a.month == b.month < 12 and c.month == d.month and b.year == d.year == self.day(2024, 7, 14).year
                    and self.day(2022, 2, 15) < datetime.date(d.year, 6, 5)):
                break
        self.explicit_form = random.choice(['July 11, 2024', '11 July 2024', 'Thursday, July 11, 2024', '2024-07-11'])

    def day(self, year, month, day):
        return datetime.date(year, month, day) + self.shift * DAY

    def tell(self, text):
        """A text of a seed as it reads in this world."""
        for old, new in sorted(self.swaps, key=lambda swap: -len(swap[0])):
            text = re.sub(r'(?<!\w)%s(?=\w?\b)' % re.escape(old) if old in ('Ukrainian', 'Russian') else r'\b%s\b' % re.escape(old),
                          '\0'.join(new), text)
        text = text.replace('\0', '')
        founded = self.alliance[1] or 1949
        text = re.sub(r'\b75th (anniversary|annual)', lambda m: ordinal(self.year - founded) + ' ' + m[1], text)
        words, day, country = self.event
        text = re.sub(r'travel to France for the 80th anniversary commemorations of D-Day in Normandy, a pivotal event in World War II',
                      'travel to %s for the %s anniversary commemorations of %s' % (
                          country, ordinal(self.year - (day.year if day else 1944)), words), text)
        return self._tell_dates(text)

    def _tell_dates(self, text):
        month = '(%s)' % '|'.join(MONTHS)
        kept = []

        def keep(words):
            kept.append(words)
            return '\1%d\1' % (len(kept) - 1)

        number = lambda name: MONTHS.index(name) + 1
        text = re.sub(month + r' (\d{1,2}), (\d{4})', lambda m: keep(written(self.day(int(m[3]), number(m[1]), int(m[2])))), text)
        text = re.sub(month + r' (\d{4})', lambda m: keep(self.day(int(m[2]), number(m[1]), 15).strftime('%B %Y')), text)
        text = re.sub(month + r' (\d{1,2})\b', lambda m: keep(written(self.day(2024, number(m[1]), int(m[2])))[:-6]), text)
        text = re.sub(r'in May alone', lambda m: 'in %s alone' % MONTHS[self.day(2024, 5, 27).month - 1], text)
        text = re.sub(r'\b202[34]\b', lambda m: str(int(m[0]) - 2024 + self.year), text)
        return re.sub('\1(\\d+)\1', lambda m: kept[int(m[1])], text)

    def explicit_line(self, day):
        """The date line of seed 000 for a day, in this world's form."""
        form = {'July 11, 2024': written(day), '11 July 2024': '%d %s %d' % (day.day, MONTHS[day.month - 1], day.year),
                'Thursday, July 11, 2024': day.strftime('%A, ') + written(day), '2024-07-11': day.isoformat()}
        return form[self.explicit_form] + ' by No Comments'


def written(day):
    return '%s %d, %d' % (MONTHS[day.month - 1], day.day, day.year)


def ordinal(n):
    return '%d%s' % (n, 'th' if n % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th'))


def month_end(day):
    return (day.replace(day=28) + 4 * DAY).replace(day=1) - DAY
