"""Figures of the sample subscriptions with Python's standard library alone: tests/golden/subscriptions.json.

    python3 tests/golden/subscriptions.py > tests/golden/subscriptions.json

Every day is looked at for every customer, in exact fractions; the crate walks over spells and adds floating-point numbers.
Survival is the product of one less the losses over those at risk, with Greenwood's variance on the scale ln(-ln S). The sBG is
fitted by bisection of its score on a grid of polished starts (Nelder-Mead), the crate uses Newton's method.
"""

import csv
import datetime
import json
import math
from fractions import Fraction
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.975)
MONTHS = {"month": 1, "year": 12}


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def later(date, months):
    whole = date.year * 12 + date.month - 1 + months
    for of_month in range(date.day, 0, -1):
        try:
            return datetime.date(whole // 12, whole % 12 + 1, of_month)
        except ValueError:
            pass
    raise AssertionError


with open("tests/data/subscriptions-sample.csv", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))

ONE = datetime.timedelta(days=1)
seen = [day(row[name]) for row in rows for name in ("Start date", "Paused at", "End date") if row[name]]
AS_OF = max(seen)

spells, trials, left_out = {}, {"running": 0, "ended": 0, "converted": 0}, {}
for row in rows:
    start, trial, paused, end = (day(row[name]) for name in ("Start date", "Trial end", "Paused at", "End date"))
    reason = None
    if row["Status"] == "trialing":
        trials["running"] += 1
        reason = "in-trial"
    elif trial and trial > AS_OF and not end:
        trials["running"] += 1
        reason = "in-trial"
    elif trial:
        trials["ended"] += 1
        if end and end <= trial:
            reason = "trial-not-converted"
        else:
            trials["converted"] += 1
    if reason:
        left_out[reason] = left_out.get(reason, 0) + 1
        continue
    months = MONTHS[row["Billing interval"]]
    mrr = Fraction(row["Price"]) * int(row["Quantity"]) / months
    kind, until = ("lost", end) if end else ("paused", paused) if paused else ("open", datetime.date.max)
    cause = "unknown" if not row["Cancellation reason"] else "involuntary" if row["Cancellation reason"] == "payment_failed" else "voluntary"
    spells.setdefault(row["Customer ID"], []).append(
        {"from": trial or start, "until": until, "kind": kind, "cause": cause, "mrr": mrr, "plan": row["Plan"], "months": months}
    )

for own in spells.values():
    own.sort(key=lambda spell: spell["from"])
    # A subscription that begins on the day after another ends continues it.
    for spell in own:
        if spell["kind"] == "lost":
            nexts = [other["from"] for other in own if spell["until"] < other["from"] <= spell["until"] + ONE]
            spell["joined"] = min(nexts, default=spell["until"])
        else:
            spell["joined"] = spell["until"]


def mrr_at(own, date):
    return sum((spell["mrr"] for spell in own if spell["from"] < date <= spell["joined"]), Fraction(0))


def end_before(own, date):
    last = None
    for spell in own:
        if spell["joined"] < date and (last is None or spell["joined"] >= last["joined"]):
            last = spell
    return last


def wilson(part, base):
    share, z2 = part / base, Z * Z
    middle = (share + z2 / (2 * base)) / (1 + z2 / base)
    half = Z * math.sqrt(share * (1 - share) / base + z2 / (4 * base * base)) / (1 + z2 / base)
    return [share, middle - half, middle + half]


def ratio(pairs):
    """Value and standard error of the sum of y over that of x."""
    count, x = len(pairs), sum(x for x, _ in pairs)
    value = sum(y for _, y in pairs) / x
    squares = sum((y - value * x) ** 2 for x, y in pairs)
    return [float(value), math.sqrt(float(Fraction(count, count - 1) * squares)) / float(x)]


def period(begin, finish):
    heads = dict.fromkeys(["opening", "new", "returned", "voluntary", "involuntary", "unknown", "paused", "closing"], 0)
    money = dict.fromkeys(["opening", "new", "returned", "expansion", "contraction", "churned", "involuntary", "paused", "closing"], Fraction(0))
    gross, net, churn = [], [], []
    for own in spells.values():
        before, after = mrr_at(own, begin), mrr_at(own, finish)
        heads["opening"] += before > 0
        heads["closing"] += after > 0
        money["opening"] += before
        money["closing"] += after
        if not before and after:
            kind = "new" if all(spell["from"] >= begin for spell in own) else "returned"
            heads[kind] += 1
            money[kind] += after
        elif before:
            if not after:
                last = end_before(own, finish)
                if last["kind"] == "paused":
                    heads["paused"] += 1
                    money["paused"] += before
                    continue
                heads[last["cause"]] += 1
                money["churned"] += before
                if last["cause"] == "involuntary":
                    money["involuntary"] += before
            elif after > before:
                money["expansion"] += after - before
            elif after < before:
                money["contraction"] += before - after
            gross.append((before, min(before, after)))
            net.append((before, after))
            churn.append((before, Fraction(0) if after else before))
    result = {"from": begin.isoformat(), "heads": heads, "money": {name: float(value) for name, value in money.items()}}
    if gross:
        lost = heads["voluntary"] + heads["involuntary"] + heads["unknown"]
        result["churn"] = wilson(lost, heads["opening"] - heads["paused"])
        if len(gross) > 1:
            result["gross"], result["net"], result["revenueChurn"] = ratio(gross), ratio(net), ratio(churn)
    return result


first = min(own[0]["from"] for own in spells.values()).replace(day=1)
bounds = [first]
while later(first, len(bounds)) <= AS_OF + ONE:
    bounds.append(later(first, len(bounds)))
months = [period(a, b) for a, b in zip(bounds, bounds[1:])]
year = period(bounds[-13], bounds[-1])


def tenure(own):
    start, until, kind, cause = own[0]["from"], own[0]["joined"], own[0]["kind"], own[0]["cause"]
    for spell in own[1:]:
        if spell["from"] > until:
            break
        if spell["joined"] > until:
            until, kind, cause = spell["joined"], spell["kind"], spell["cause"]
    return start, until, kind, cause


def renewals(own, months):
    """The renewal that did not happen, if it is known, and the renewals whose outcome is known."""
    start, until, kind, _ = tenure(own)
    known = until if kind == "paused" else AS_OF
    observed = 0
    while later(start, months * (observed + 1)) + ONE <= known:
        observed += 1
    lost = None
    if kind == "lost":
        lost = 1
        while later(start, months * lost) + ONE < until:
            lost += 1
        if lost > observed:
            lost = None
    return lost, observed


def curve(all_renewals):
    points, survival, variance = [], Fraction(1), 0.0
    for renewal in range(1, max(observed for _, observed in all_renewals) + 1):
        at_risk = sum((lost or observed) >= renewal for lost, observed in all_renewals)
        gone = sum(lost == renewal for lost, _ in all_renewals)
        if not at_risk:
            break
        survival *= 1 - Fraction(gone, at_risk)
        if gone < at_risk:
            variance += gone / (at_risk * (at_risk - gone))
        value = float(survival)
        if 0 < value < 1:
            spread = Z * math.sqrt(variance) / math.log(value)
            ends = [value ** math.exp(-spread), value ** math.exp(spread)]
        else:
            ends = wilson(at_risk * value, at_risk)[1:]
        points.append([renewal, at_risk, gone, value, *ends])
    return points


def log_likelihood(alpha, beta, all_renewals):
    """Of the sBG: a loss at renewal k has the probability B(a + 1, b + k - 1) / B(a, b), staying for n that of B(a, b + n) / B(a, b)."""

    def ln_beta(a, b):
        return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)

    base = ln_beta(alpha, beta)
    return sum(
        (ln_beta(alpha + 1, beta + lost - 1) if lost else ln_beta(alpha, beta + observed)) - base for lost, observed in all_renewals
    )


def nelder_mead(function, start):
    points = [start, [start[0] + 0.3, start[1]], [start[0], start[1] + 0.3]]
    for _ in range(2000):
        points.sort(key=function)
        best, good, worst = points
        middle = [(a + b) / 2 for a, b in zip(best, good)]
        move = lambda by: [m + by * (w - m) for m, w in zip(middle, worst)]
        reflected = move(-1)
        if function(reflected) < function(best):
            expanded = move(-2)
            points[2] = expanded if function(expanded) < function(reflected) else reflected
        elif function(reflected) < function(good):
            points[2] = reflected
        else:
            contracted = move(0.5)
            if function(contracted) < function(worst):
                points[2] = contracted
            else:
                points = [best] + [[(p + b) / 2 for p, b in zip(point, best)] for point in points[1:]]
        if max(abs(a - b) for point in points for a, b in zip(point, points[0])) < 1e-11:
            break
    return min(points, key=function)


plans = {}
for own in spells.values():
    plans.setdefault((own[0]["plan"], own[0]["months"]), []).append(own)
plan_rows = []
for (name, interval), members in sorted(plans.items(), key=lambda item: -len(item[1])):
    known = [renewals(own, interval) for own in members]
    row = {
        "name": name,
        "months": interval,
        "customers": len(members),
        "active": sum(mrr_at(own, AS_OF + ONE) > 0 for own in members),
        "price": float(sum(own[0]["mrr"] * interval for own in members) / len(members)),
        "survival": curve(known),
    }
    fitted = nelder_mead(lambda x: -log_likelihood(math.exp(x[0]), math.exp(x[1]), known), [0.0, 1.0])
    alpha, beta = (math.exp(value) for value in fitted)
    row["sbg"] = {"logLikelihood": log_likelihood(alpha, beta, known), "alpha": alpha, "beta": beta}
    # Five years, discounted by 10 % a year: S(t) = B(a, b + t) / B(a, b).
    share = lambda t: math.exp(math.lgamma(beta + t) + math.lgamma(alpha + beta) - math.lgamma(alpha + beta + t) - math.lgamma(beta))
    horizon = 60 // interval
    row["sbg"]["survivalAtHorizon"] = share(horizon)
    row["sbg"]["value"] = row["price"] * sum(share(t) / 1.1 ** (t * interval / 12) for t in range(horizon))
    plan_rows.append(row)

cohorts = {}
for own in spells.values():
    cohorts.setdefault(tenure(own)[0].replace(day=1), []).append(own)
cohort_rows = []
for start, members in sorted(cohorts.items()):
    youngest = max(own[0]["from"] for own in members)
    ages = 0
    while later(youngest, ages + 1) + ONE <= AS_OF:
        ages += 1
    survivors, revenue = [], []
    for age in range(ages + 1):
        left = 0
        for own in members:
            begin, until, _, _ = tenure(own)
            left += age == 0 or until > later(begin, age) + ONE if tenure(own)[2] != "paused" else age == 0 or until >= later(begin, age) + ONE
        survivors.append(left)
        revenue.append(float(sum(mrr_at(own, later(tenure(own)[0], age) + (2 if age else 1) * ONE) for own in members)))
    cohort_rows.append({"start": start.isoformat(), "survivors": survivors, "revenue": revenue})

kinds = [tenure(own) for own in spells.values()]
now = [mrr_at(own, AS_OF + ONE) for own in spells.values()]
json.dump(
    {
        "asOf": AS_OF.isoformat(),
        "customers": sum(value > 0 for value in now),
        "mrr": float(sum(now)),
        "trials": trials,
        "leftOut": left_out,
        "losses": {cause: sum(kind == "lost" and own == cause for _, _, kind, own in kinds) for cause in ("voluntary", "involuntary", "unknown")},
        "months": months,
        "year": year,
        "survival": curve([renewals(own, 1) for own in spells.values()]),
        "plans": plan_rows,
        "cohorts": cohort_rows,
    },
    fp := open(1, "w", closefd=False),
    indent=1,
)
fp.write("\n")
