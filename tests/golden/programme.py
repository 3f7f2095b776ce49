"""The figures in programme.json: members and customers with coupons beside comparable others (coarsened exact matching) and
beside their own time before (differences), and referred customers, of the sample in tests/data; by the standard library
alone, order by order and without any code of the project. Intervals are given by their standard errors.

Run: python3 tests/golden/programme.py > tests/golden/programme.json
"""

import csv
import json
import math
from collections import defaultdict
from datetime import date
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"
HORIZONS = [364, 182, 91, 28]
with open(DATA / "members-sample.csv", encoding="utf-8") as file:
    ROWS = list(csv.DictReader(file))

bought = defaultdict(lambda: defaultdict(float))
flagged = {"member": {}, "coupon_code": {}, "referral_code": {}}
for row in ROWS:
    day, who = date.fromisoformat(row["date"]).toordinal(), row["customer"]
    bought[who][day] += float(row["amount"])
    for column, days in flagged.items():
        if row[column] not in ("", "no"):
            days[who] = min(day, days.get(who, day))
purchases = {who: sorted(days.items()) for who, days in bought.items()}
END = max(days[-1][0] for days in purchases.values())
means = sorted(sum(a for _, a in days) / len(days) for days in purchases.values())
FIFTHS = [means[math.ceil((k + 1) * len(means) / 5) - 1] for k in range(4)]


def horizon(days, choices, least):
    seen = {h: sum(day + h <= END for day in days) for h in choices}
    half = [h for h in choices if 2 * seen[h] >= len(days) and seen[h] >= least]
    return (half + [h for h in choices if seen[h] >= least])[0]


def above(value, bounds):
    return sum(value > bound for bound in bounds)


def days_class(days):
    return above(days, [7, 14, 30, 60, 120, 240, 480])


def month_of(day):
    d = date.fromordinal(day)
    return 12 * d.year + d.month - 1


def moments(joined, h):
    """Each order at which a customer joins, or might have joined and had not."""
    for who, days in purchases.items():
        on = joined.get(who)
        first = days[0][0]
        for k, (day, _) in enumerate(days):
            if day + h > END or (on is not None and day > on):
                continue
            previous = days[k - 1][0] if k else None
            until = previous if k else first
            begin = max(first, until - h)
            window = [a for d, a in days if day < d <= day + h]
            later = [a for d, a in days if on is not None and day < on < d <= day + h] if day != on else []
            known = [d for d, _ in days if d <= begin]
            yield {
                "who": who,
                "joins": day == on,
                "month": month_of(day),
                "orders": k + 1,
                "spend": sum(a for _, a in days[: k + 1]),
                "recency": day - previous if k else 0,
                "age": day - first,
                "y": sum(window),
                "s": sum(later),
                "x": sum(a for d, a in days if begin < d < until),
                "e": until - begin,
                "orders0": len(known),
                "recency0": begin - known[-1],
            }


def keys(m, differences):
    month, age = m["month"], days_class(m["age"])
    if differences:
        n, r = above(m["orders0"], [1, 2, 3, 5, 8, 12, 20, 40]), days_class(m["recency0"])
        return [
            (0, month, n, r, age),
            (1, month // 3, n, (r + 1) // 2, (age + 1) // 2),
            (2, month // 6, (n + 1) // 2, (r + 1) // 2, (age + 1) // 2),
        ]
    r, fifth = days_class(m["recency"]), above(m["spend"] / m["orders"], FIFTHS)
    fine = above(m["orders"], [1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 17, 22, 30, 50])
    coarse = above(m["orders"], [1, 2, 3, 4, 5, 6, 8, 11, 16, 25, 50])
    return [
        (0, month, fine, fifth, r, age),
        (1, month // 3, fine, fifth, (r + 1) // 2, (age + 1) // 2),
        (2, month // 6, coarse, fifth, (r + 1) // 2, (age + 1) // 2),
    ]


def lift(joined, differences):
    h = horizon([day for day in joined.values()], HORIZONS[1:] if differences else HORIZONS, 20)
    every = [m for m in moments(joined, h)]
    usable = [m for m in every if not differences or m["e"] > 0]
    groups = defaultdict(list)
    for m in usable:
        if not m["joins"]:
            for key in keys(m, differences):
                groups[key].append(m)
    compared, weights = [], defaultdict(int)
    for m in usable:
        if m["joins"]:
            fitting = [k for k in keys(m, differences) if len({o["who"] for o in groups.get(k, [])}) >= 2]
            if fitting:
                compared.append((m, fitting[0]))
                weights[fitting[0]] += 1
    n = len(compared)
    mean = {
        key: {f: sum(o[f] for o in groups[key]) / len(groups[key]) for f in "ysxe"} for key in weights
    }
    own = {f: sum(m[f] for m, _ in compared) / n for f in "ysxe"}
    rest = {f: sum(weights[k] * mean[k][f] for k in weights) / n for f in "ysxe"}
    q = rest["x"] / rest["e"] * own["e"] / own["x"] if differences else 1.0
    top, bottom = own["y"] * q - rest["s"], rest["y"] - rest["s"]
    ratio = top / bottom
    without = own["y"] / ratio
    # Influence of each customer, by the derivative of ln(top) - ln(bottom) in each mean.
    slope = defaultdict(float)
    gain = defaultdict(float)

    def change(who, dy1, dx1, de1, dy0, ds0, dx0, de0):
        dq = q * (dx0 / rest["x"] - de0 / rest["e"] + de1 / own["e"] - dx1 / own["x"]) if differences else 0.0
        log = (dy1 * q + own["y"] * dq - ds0) / top - (dy0 - ds0) / bottom
        slope[who] += log
        gain[who] += dy1 * (1 - 1 / ratio) + without * log

    for m, key in compared:
        off = {f: (mean[key][f] - rest[f]) / n for f in "ysxe"}
        change(
            m["who"], (m["y"] - own["y"]) / n, (m["x"] - own["x"]) / n, (m["e"] - own["e"]) / n,
            off["y"], off["s"], off["x"], off["e"],
        )
    for key, weight in weights.items():
        people = len({o["who"] for o in groups[key]})
        w = weight / len(groups[key]) / n * math.sqrt(people / (people - 1))
        for o in groups[key]:
            off = {f: w * (o[f] - mean[key][f]) for f in "ysxe"}
            change(o["who"], 0, 0, 0, off["y"], off["s"], off["x"], off["e"])
    error = math.sqrt(sum(v * v for v in slope.values()))
    of_gain = math.sqrt(sum(v * v for v in gain.values()))
    difference = own["y"] - without
    return {
        "horizonDays": h,
        "joined": n,
        "of": sum(m["joins"] for m in every),
        "with": own["y"],
        "without": without,
        "lift": [ratio - 1, error],
        "gain": [difference, of_gain],
    }


def referral():
    first = {who: days[0][0] for who, days in purchases.items()}
    referred = {who for who, day in flagged["referral_code"].items() if first[who] == day}
    h = horizon([first[who] for who in referred], HORIZONS, 10)
    months = defaultdict(lambda: ([], []))
    for who, days in purchases.items():
        if first[who] + h <= END:
            within = [a for d, a in days if d <= first[who] + h]
            months[month_of(first[who])][who not in referred].append((sum(within), float(len(within) > 1)))
    months = [pair for pair in months.values() if pair[0] and len(pair[1]) >= 2]
    n = sum(len(own) for own, _ in months)
    found = {"customers": len(referred), "horizonDays": h, "compared": [n, sum(len(o) for _, o in months)]}
    for name, at in (("value", 0), ("retention", 1)):
        own = sum(v[at] for pair in months for v in pair[0]) / n
        others = sum(len(a) * sum(v[at] for v in b) / len(b) for a, b in months) / n
        both = of_others = 0.0
        for a, b in months:
            m = sum(v[at] for v in b) / len(b)
            both += sum((v[at] - m - (own - others)) ** 2 for v in a)
            of_others += (len(a) / len(b)) ** 2 * sum((v[at] - m) ** 2 for v in b) * len(b) / (len(b) - 1)
        error = math.sqrt(both * n / (n - 1) + of_others) / n
        found[name] = [own, others, own - others, error]
    rows = []
    for who, days in purchases.items():
        before = sum(a for d, a in days if END - 728 < d <= END - 364)
        last = sum(a for d, a in days if d > END - 364)
        new = last if first[who] > END - 364 else 0.0
        rows.append((before, last - new, new, new if who in referred else 0.0))
    before, returning, new, earned = map(sum, zip(*rows))
    growth = (returning + earned) / before
    squares = sum((r + e - growth * b) ** 2 for b, r, _, e in rows) * len(rows) / (len(rows) - 1)
    found["earned"] = [before, returning, new, earned / new, growth - 1, math.sqrt(squares) / before, len(rows)]
    return found


print(
    json.dumps(
        {
            "member": {"matched": lift(flagged["member"], False), "differences": lift(flagged["member"], True)},
            "coupon": {
                "matched": lift(flagged["coupon_code"], False),
                "differences": lift(flagged["coupon_code"], True),
            },
            "referral": referral(),
            "points": [sum(float(row[c]) for row in ROWS) for c in ("points_earned", "points_redeemed")],
        },
        indent=1,
    )
)
