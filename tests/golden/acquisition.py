"""The figures in acquisition.json: cost and value of customers by channel, of the sample in tests/data, by the standard
library alone.

Run: python3 tests/golden/acquisition.py > tests/golden/acquisition.json
"""

import csv
import json
import math
from collections import defaultdict
from datetime import date
from pathlib import Path
from statistics import NormalDist

DATA = Path(__file__).parent.parent / "data"
MONTH = 365.2425 / 12
Z = NormalDist().inv_cdf(0.975)
NAMES = {"Google Ads": "google", "Meta": "facebook"}


def rows(name):
    with open(DATA / name, encoding="utf-8") as file:
        return list(csv.DictReader(file))


purchases = defaultdict(lambda: defaultdict(float))
source = {}
for row in rows("channels-sample.csv"):
    day = date.fromisoformat(row["date"])
    purchases[row["customer"]][day] += float(row["amount"])
    # Rows are sorted by day; if the first day has several sources, the first by name counts.
    first = min(purchases[row["customer"]])
    if day == first:
        source[row["customer"]] = min(source.get(row["customer"], row["utm_source"]), row["utm_source"])
end = max(day for days in purchases.values() for day in days)
first = {customer: min(days) for customer, days in purchases.items()}

spend = defaultdict(dict)
for row in rows("ad-spend-sample.csv"):
    spend[row["channel"]][row["month"][:7]] = float(row["amount"])


def cost(total, won):
    """Byar's limits of a Poisson count, in the form of Breslow & Day 1987, section 2.3."""
    low = won * (1 - 1 / (9 * won) - Z / (3 * math.sqrt(won))) ** 3
    high = (won + 1) * (1 - 1 / (9 * (won + 1)) + Z / (3 * math.sqrt(won + 1))) ** 3
    return [total / won, total / high, total / low]


def values(members):
    """Mean value by the end of each month, and its standard error, customer by customer."""
    observed = {c: int((end - first[c]).days / MONTH) for c in members}
    spent = {c: [0.0] * 12 for c in members}
    for c in members:
        for day, amount in purchases[c].items():
            month = int((day - first[c]).days / MONTH)
            if month < 12:
                spent[c][month] += amount
    known = [[c for c in members if observed[c] > month] for month in range(12)]
    means = [sum(spent[c][month] for c in known[month]) / len(known[month]) for month in range(12)]
    found = []
    for month in range(12):
        squares = 0.0
        for c in members:
            parts = [(spent[c][m] - means[m]) / len(known[m]) for m in range(month + 1) if observed[c] > m]
            squares += sum(parts) ** 2
        found.append([sum(means[: month + 1]), math.sqrt(squares), len(known[month])])
    return found


result = {}
for name, channel in NAMES.items():
    members = [c for c in purchases if source[c] == channel]
    won = sum(first[c].isoformat()[:7] in spend[name] for c in members)
    by_month = values(members)
    result[channel] = {
        "customers": len(members),
        "newCustomers": won,
        "cost": cost(sum(spend[name].values()), won),
        "values": by_month,
        "payback": next((m + 1 for m, v in enumerate(by_month) if v[0] >= sum(spend[name].values()) / won), None),
    }
keeping = spend["Loyalty programme"]
kept = sum(
    any(day != first[c] and day.isoformat()[:7] in keeping for day in days) for c, days in purchases.items()
)
total = sum(sum(spend[name].values()) for name in NAMES)
result["all"] = {"newCustomers": len(purchases), "cost": cost(total, len(purchases))}
result["keeping"] = {"kept": kept, "cost": cost(sum(keeping.values()), kept)}
times = result["all"]["cost"][0] / result["keeping"]["cost"][0]
reach = math.exp(Z * math.sqrt(1 / len(purchases) + 1 / kept))
result["keeping"]["timesDearer"] = [times, times / reach, times * reach]
print(json.dumps(result, indent=1))
