"""Figures of the sample events with Python's standard library alone: tests/golden/events.json.

    python3 tests/golden/events.py > tests/golden/events.json

All events are kept and sorted by person and time; the crate sees each once and keeps sums. The area under the curve counts
pairs one by one, its limits are found by bisection of the published equation.
"""

import csv
import datetime
import json
import math
from statistics import NormalDist, fmean, stdev

Z = NormalDist().inv_cdf(0.975)
GAP = 30 * 60
SPLIT = datetime.date(2025, 11, 3)
AUTOMATIC = {"session_start"}

with open("tests/data/events-sample.csv", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))

UTC = datetime.timezone.utc
people = {}
for row in rows:
    moment = datetime.datetime.fromisoformat(row["timestamp"]).replace(tzinfo=UTC)
    people.setdefault(row["user_id"], []).append((moment, row["event_name"]))


def monday(date):
    return date - datetime.timedelta(days=date.weekday())


def sums(events):
    """Visits with their seconds by the week in which they begin, points of actions by the week of the event."""
    weeks, visit = {}, []
    for event in sorted(events, key=lambda event: event[0]):
        own = weeks.setdefault(monday(event[0].date()), [0, 0.0, 0])
        own[2] += event[1] not in AUTOMATIC
        if visit and (event[0] - visit[-1]).total_seconds() >= GAP:
            close(weeks, visit)
            visit = []
        visit.append(event[0])
    close(weeks, visit)
    return weeks


def close(weeks, visit):
    own = weeks.setdefault(monday(visit[0].date()), [0, 0.0, 0])
    own[0] += 1
    own[1] += (visit[-1] - visit[0]).total_seconds() / 60


def score(own):
    return own[0] + own[1] / 10 + own[2]


by_week = {person: sums(events) for person, events in people.items()}
scores = {person: sum(map(score, weeks.values())) for person, weeks in by_week.items()}


def mean(values):
    """Mean with the standard error; the test applies the t quantile of the crate's own table."""
    return [fmean(values), stdev(values) / math.sqrt(len(values))] if len(values) > 1 else None


weeks = sorted({week for own in by_week.values() for week in own})
periods = [
    {
        "start": str(week),
        "active": sum(week in own for own in by_week.values()),
        "visits": sum(own[week][0] for own in by_week.values() if week in own),
        "minutes": sum(own[week][1] for own in by_week.values() if week in own),
        "score": mean([score(own[week]) for own in by_week.values() if week in own]),
    }
    for week in weeks
]

# Purchases from the first day of the second part on.
with open("tests/data/shop-sample.csv", encoding="utf-8") as file:
    orders = [(row["customer"], datetime.date.fromisoformat(row["date"])) for row in csv.DictReader(file) if float(row["amount"]) > 0]
later = {customer for customer, day in orders if day >= SPLIT}
first = {
    person: (sum(score(own) for week, own in weeks.items() if week < SPLIT), person in later)
    for person, weeks in by_week.items()
    if min(people[person])[0].date() < SPLIT
}


def wilson(k, n):
    p, w = k / n, 1 + Z * Z / n
    c, h = (p + Z * Z / (2 * n)) / w, Z / w * math.sqrt(p * (1 - p) / n + (Z / (2 * n)) ** 2)
    return p, c - h, c + h


ranked = sorted(value for value, _ in first.values())
middle = {value: (ranked.index(value) + len(ranked) - ranked[::-1].index(value)) / 2 / len(ranked) for value in set(ranked)}
groups = [[], [], []]
for value, bought in first.values():
    groups[0 if middle[value] < 1 / 3 else 2 if middle[value] > 2 / 3 else 1].append(bought)
low, high = (wilson(sum(groups[i]), len(groups[i])) for i in (0, 2))
difference = [
    high[0] - low[0],
    high[0] - low[0] - math.hypot(high[0] - high[1], low[2] - low[0]),
    high[0] - low[0] + math.hypot(high[2] - high[0], low[0] - low[1]),
]
yes = [value for value, bought in first.values() if bought]
no = [value for value, bought in first.values() if not bought]
area = sum((a > b) + (a == b) / 2 for a in yes for b in no) / len(yes) / len(no)


def reach(t):
    n = (len(yes) + len(no)) / 2 - 1
    return Z * math.sqrt(t * (1 - t) * (1 + n * (1 - t) / (2 - t) + n * t / (1 + t)) / len(yes) / len(no))


def limit(end):
    near, far = area, end
    for _ in range(200):
        middle = (near + far) / 2
        near, far = (near, middle) if abs(area - middle) > reach(middle) else (middle, far)
    return near


platforms = {}
with open("tests/data/events-sample.csv", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        platforms.setdefault(row["user_id"], row["platform"])

print(
    json.dumps(
        {
            "people": len(people),
            "events": len(rows),
            "points": sum(scores.values()),
            "score": mean(list(scores.values())),
            "visits": sum(own[0] for weeks in by_week.values() for own in weeks.values()),
            "minutes": sum(own[1] for weeks in by_week.values() for own in weeks.values()),
            "actions": {name: sum(row["event_name"] == name for row in rows) for name in sorted({row["event_name"] for row in rows})},
            "top": sum(sorted(scores.values(), reverse=True)[: -(-len(scores) // 10)]) / sum(scores.values()),
            "periods": periods,
            "segments": {
                name: [sum(own == name for own in platforms.values()), fmean(scores[person] for person, own in platforms.items() if own == name)]
                for name in sorted(set(platforms.values()))
            },
            "persons": {person: scores[person] for person in sorted(scores)[::40]},
            "prediction": {
                "split": str(SPLIT),
                "people": len(first),
                "groups": [[len(group), sum(group)] for group in groups],
                "difference": difference,
                "auc": [area, limit(0), limit(1)],
            },
        },
        indent=1,
    )
)
