"""Golden values of scores beside behaviour, written to surveys_outcomes.json: needs SciPy.

    python3 tests/golden/surveys_outcomes.py > tests/golden/surveys_outcomes.json

Sixty people who answered, forty-five of them with orders; the file holds their answers, their orders and the figures by SciPy
(Wilson and Newcombe written out, Welch by scipy.stats.ttest_ind).
"""

import datetime
import json
import math
import random

from scipy import stats

Z = stats.norm.ppf(0.975)
random.seed(20260301)


def wilson(yes, n):
    share = yes / n
    centre = (yes + Z * Z / 2) / (n + Z * Z)
    half = Z * math.sqrt(n * share * (1 - share) + Z * Z / 4) / (n + Z * Z)
    return [share, max(0.0, centre - half), min(1.0, centre + half)]


def newcombe(a, b):
    (p, l1, u1), (q, l2, u2) = wilson(*a), wilson(*b)
    return [p - q, p - q - math.hypot(p - l1, u2 - q), p - q + math.hypot(u1 - p, q - l2)]


def pooled(a, b):
    share = (a[0] + b[0]) / (a[1] + b[1])
    error = math.sqrt(share * (1 - share) * (1 / a[1] + 1 / b[1]))
    return 2 * stats.norm.sf(abs(a[0] / a[1] - b[0] / b[1]) / error)


def student(values, low=-math.inf, high=math.inf):
    n = len(values)
    mean = sum(values) / n
    reach = stats.t.ppf(0.975, n - 1) * stats.sem(values)
    return [mean, max(mean - reach, low), min(mean + reach, high)]


def welch(a, b):
    own = stats.ttest_ind(a, b, equal_var=False)
    interval = own.confidence_interval(0.95)
    return [sum(a) / len(a) - sum(b) / len(b), interval.low, interval.high, own.pvalue]


start = datetime.date(2026, 1, 5)
people = []
for number in range(60):
    score = random.choice([10, 10, 9, 9, 8, 8, 7, 6, 5, 3, 0])
    address = f"p{number:02}@example.com"
    answers = [[address.upper() if number % 7 == 0 else address, start + datetime.timedelta(days=random.randrange(90)), score]]
    if number % 10 == 3:
        # An earlier answer, which does not count.
        answers.insert(0, [address, answers[0][1] - datetime.timedelta(days=5), 10 - score])
    orders = []
    if number % 4 != 0:
        for _ in range(1 + (random.random() < 0.3 + score / 20) + random.randrange(3)):
            day = start + datetime.timedelta(days=random.randrange(-200, 150))
            orders.append([address, day, round(random.uniform(5, 40 + 4 * score), 2)])
    people.append({"answers": answers, "orders": orders, "score": score, "day": answers[-1][1]})

groups = {"promoters": [], "passives": [], "detractors": []}
for person in people:
    if person["orders"]:
        score = person["score"]
        groups["promoters" if score >= 9 else "passives" if score >= 7 else "detractors"].append(person)

# Orders that end before an answer give no information about later purchases.
end = max(order[1] for person in people for order in person["orders"])
repeat = {name: (sum(len({o[1] for o in p["orders"]}) > 1 for p in own), len(own)) for name, own in groups.items()}
seen = {name: [p for p in own if p["day"] < end] for name, own in groups.items()}
again = {name: (sum(max(o[1] for o in p["orders"]) > p["day"] for p in own), len(own)) for name, own in seen.items()}
days = {name: [len({o[1] for o in p["orders"]}) for p in own] for name, own in groups.items()}
revenue = {name: [sum(o[2] for o in p["orders"]) for p in own] for name, own in groups.items()}


def shares(counts):
    first, last = counts["promoters"], counts["detractors"]
    return {"groups": [wilson(*own) for own in counts.values()], "difference": [*newcombe(first, last), pooled(first, last)]}


def means(values, low=-math.inf):
    return {
        "groups": [student(own, low) for own in values.values()],
        "difference": welch(values["promoters"], values["detractors"]),
    }


weights = [(100 if name == "promoters" else 0 if name == "passives" else -100, r) for name, own in revenue.items() for r in own]
total = sum(weight for _, weight in weights)
value = sum(own * weight for own, weight in weights) / total
n = len(weights)
error = math.sqrt(n / (n - 1) * sum((weight * (own - value)) ** 2 for own, weight in weights)) / total

print(
    json.dumps(
        {
            "survey": "Date,E-mail,How likely are you to recommend us?\n"
            + "".join(f"{day},{who},{score}\n" for person in people for who, day, score in person["answers"]),
            "orders": "date,customer,amount\n"
            + "".join(f"{day},{who},{amount}\n" for person in people for who, day, amount in person["orders"]),
            "matched": n,
            "unmatched": len(people) - n,
            "people": [len(own) for own in groups.values()],
            "spent": [sum(own) for own in revenue.values()],
            "repurchase": shares(repeat),
            "returned": shares(again),
            "purchases": means(days, 0),
            "revenue": means(revenue),
            "byRevenue": [value, value - Z * error, value + Z * error],
        },
        indent=1,
    )
)
