"""What is expected in metrics.json: every calculator written down once more, with SciPy and NumPy.

Run: python3 tests/golden/metrics.py   (pip install scipy); it computes `expected` anew from the inputs in the file.
"""

import json
import math
from pathlib import Path

import numpy as np
from scipy import optimize, special, stats

MONTHS = {"month": 1, "quarter": 3, "year": 12}


def z_of(confidence):
    return stats.norm.ppf((1 + confidence) / 2)


def wilson(k, n, confidence):
    """The roots of (p − k/n)² = z²·p(1 − p)/n."""
    z = z_of(confidence)
    a, b, c = 1 + z * z / n, -(2 * k / n + z * z / n), (k / n) ** 2
    root = math.sqrt(max(b * b - 4 * a * c, 0))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def t_interval(mean, error, n, confidence, low, high):
    reach = stats.t.ppf((1 + confidence) / 2, n - 1) * error
    return max(mean - reach, low), min(mean + reach, high)


def nps_of(promoters, passives, detractors):
    """Score, variance of an answer, answers."""
    n = promoters + passives + detractors
    p, d = promoters / n, detractors / n
    return p - d, max(p + d - (p - d) ** 2, 0), n


def adjust(promoters, passives, detractors):
    return promoters + 0.75, passives + 1.5, detractors + 0.75


def adjusted_wald(groups, confidence):
    score, variance, n = nps_of(*adjust(*groups))
    reach, own = z_of(confidence) * math.sqrt(variance / n), nps_of(*groups)[0]
    return min(max(score - reach, -1), own), max(min(score + reach, 1), own)


def wald(groups, confidence):
    score, variance, n = nps_of(*groups)
    reach = z_of(confidence) * math.sqrt(variance / n)
    return max(score - reach, -1), min(score + reach, 1)


def restricted_variance(groups, difference):
    """At the likeliest shares whose difference is given, by golden-section search."""
    promoters, passives, detractors = groups

    def loss(q):
        pairs = ((promoters, q + difference), (passives, 1 - 2 * q - difference), (detractors, q))
        if any(k > 0 and x <= 0 for k, x in pairs):
            return 1e300
        return -sum(k * math.log(x) for k, x in pairs if k > 0)

    a, b, ratio = max(0, -difference), (1 - difference) / 2, (math.sqrt(5) - 1) / 2
    for _ in range(200):
        c, d = b - ratio * (b - a), a + ratio * (b - a)
        a, b = (a, d) if loss(c) < loss(d) else (c, b)
    return a + b + difference - difference**2


def score_interval(groups, confidence):
    own, _, n = nps_of(*groups)
    z = z_of(confidence)

    def beyond(x):
        return (own - x) ** 2 * n - z * z * max(restricted_variance(groups, x), 0)

    def bound(end):
        if own == end or beyond(end) <= 1e-12:
            return end
        near, far = own, end
        for _ in range(60):
            middle = (near + far) / 2
            near, far = (near, middle) if beyond(middle) > 0 else (middle, far)
        return near

    return bound(-1.0), bound(1.0)


INTERVALS = {"adjusted-wald": adjusted_wald, "wald": wald, "score": score_interval}


def years(lifespan, at_end):
    """When each year's part of a lifespan is paid, and how long it is."""
    start = 0
    while start < lifespan:
        part = min(1, lifespan - start)
        yield start + (part if at_end else part / 2), part
        start += 1


def of_scores(counts):
    return sum(counts[9:]), sum(counts[7:9]), sum(counts[:7])


def nps_groups(i, form):
    if form == "groups":
        return i["promoters"], i["passives"], i["detractors"]
    if form == "scores":
        return of_scores([row["count"] for row in i["counts"]])
    scores = [int(row["score"]) for row in i["answers"]]
    return of_scores([scores.count(score) for score in range(11)])


def nps(i, o, form):
    groups = promoters, passives, detractors = nps_groups(i, form)
    score, variance, n = nps_of(*groups)
    worth = i.get("effective") or n
    used = [count * worth / n for count in groups]
    low, high = INTERVALS[o["interval"].replace("weighted", "adjusted-wald")](used, o["confidence"])
    out = {"nps": 100 * score, "low": 100 * low, "high": 100 * high, "margin": 50 * (high - low), "variance": variance}
    out |= {"answers": n, "standard-error": 100 * math.sqrt(variance / worth)}
    for name, count in (("promoters", promoters), ("passives", passives), ("detractors", detractors)):
        out |= {f"{name}-count": count, f"{name}-share": count / n}
    n = sum(groups)
    out["answers-for-ten"] = max(1, math.ceil(answers_for_margin(groups[0] / n, groups[2] / n, 0.1, o["confidence"])))
    if i.get("target") is not None:
        reached = lambda gain: 100 * (promoters - detractors + gain) / n >= i["target"] - 1e-9
        out["passives-needed"] = next((k for k in range(int(passives) + 1) if reached(k)), None)
        out["detractors-needed"] = next((k for k in range(int(detractors) + 1) if reached(2 * k)), None)
    won = [i.get("passives-won"), i.get("detractors-won")]
    if won != [None, None]:
        a, b = (count or 0 for count in won)
        out["what-if-nps"] = 100 * ((promoters + a + b) - (detractors - b)) / n
    return out


def nps_comparison(i, o, form):
    if form == "groups":
        waves = [(row["promoters"], row["passives"], row["detractors"]) for row in i["waves"]]
    elif form == "answers":
        lists = ([row["score"] for row in i[name]] for name in ("before-list", "after-list"))
        waves = [of_scores([given.count(score) for score in range(11)]) for given in lists]
    else:
        waves = [of_scores([row[wave] for row in i["counts"]]) for wave in ("before", "after")]
    pool = [x + y for x, y in zip(*waves)]
    enlarged = [[x + 1.5 * y / sum(pool) for x, y in zip(wave, pool)] for wave in waves]
    used = {"adjusted-wald": [adjust(*wave) for wave in waves], "wald": waves, "pooled": enlarged}[o["interval"]]
    (a, va, na), (b, vb, nb) = (nps_of(*wave) for wave in used)
    error, centre = math.sqrt(va / na + vb / nb), b - a
    if o["interval"] == "pooled":
        shared = nps_of(*pool)[1] * sum(1 / sum(wave) for wave in waves)
        error = math.sqrt((shared + error**2) / 2)
    difference = nps_of(*waves[1])[0] - nps_of(*waves[0])[0]
    reach = z_of(o["confidence"]) * error
    low, high = min(max(centre - reach, -2), difference), max(min(centre + reach, 2), difference)
    out = {"difference": 100 * difference, "low": 100 * low, "high": 100 * high, "margin": 50 * (high - low)}
    out |= {"centre": 100 * centre, "standard-error": 100 * error}
    for name, wave, (_, variance, n) in zip(("before", "after"), waves, ((a, va, na), (b, vb, nb))):
        low, high = INTERVALS[o["interval"] if o["interval"] in INTERVALS else "adjusted-wald"](wave, o["confidence"])
        out |= {f"{name}-nps": 100 * nps_of(*wave)[0], f"{name}-low": 100 * low, f"{name}-high": 100 * high}
        out |= {f"{name}-standard-error": 100 * math.sqrt(variance / n), f"{name}-answers": sum(wave)}
    if error > 1e-12:
        out |= {"z": centre / error, "p-value": 2 * stats.norm.sf(abs(centre / error))}
    if difference:
        mean = sum(nps_of(*adjust(*wave))[1] for wave in waves) / 2
        needed = max(1, math.ceil(2 * mean * ((z_of(o["confidence"]) + stats.norm.ppf(0.8)) / difference) ** 2))
        out["answers-needed"] = needed if needed <= 1e9 else None
    return out


def enlarged_variance(n, p, d):
    """Of an answer, after adding 3/4 promoter, 3/2 passives and 3/4 detractor to n answers."""
    return nps_of(*adjust(n * p, n * (1 - p - d), n * d))[1]


def answers_for_margin(p, d, margin, confidence):
    """By bisection of n for half the distance between the ends, widened to the score and not cut off, = margin."""
    z, low, high = z_of(confidence), 0.0, 1e10

    def wide(n):
        reach = z * math.sqrt(enlarged_variance(n, p, d) / (n + 3))
        centre = n * (p - d) / (n + 3)
        return (max(centre + reach, p - d) - min(centre - reach, p - d)) / 2 > margin

    if not wide(0):
        return 0.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if wide(middle) else (low, middle)
    return high


def nps_sample_size(i, o, form):
    p, d = i["promoters"], i["detractors"]
    two_sided = form == "precision" or o["sides"] == "two-sided"
    z = z_of(o["confidence"]) if two_sided else stats.norm.ppf(o["confidence"])
    both = z + stats.norm.ppf(o["power"])
    variance = p + d - (p - d) ** 2
    if form != "precision":
        rise = i["difference"] / 100
        won = min(rise, 1 - p - d)
        q, e = p + won + (rise - won) / 2, d - (rise - won) / 2
        aimed = q + e - (q - e) ** 2

    def unlimited(p, d, before, after):
        if form == "precision":
            return answers_for_margin(p, d, i["margin"] / 100, o["confidence"])
        return (before + after) * (both / rise) ** 2

    if form == "benchmark":
        return beating(i, o, (p, d), (q, e), z)

    everyone = i.get("population")
    limited = lambda n: n if everyone is None else max(n, 1) / (1 + (max(n, 1) - 1) / everyone)
    found = unlimited(p, d, variance, 0 if form == "precision" else aimed)
    answers = max(1, math.ceil(limited(found)))
    waves = 2 if form == "comparison" else 1
    most = max(1, math.ceil(limited(unlimited(0.5, 0.5, 1, 1))))
    out = {"answers": answers, "most-answers": most, "nps": 100 * (p - d)}
    out |= {"variance": variance, "unlimited": found, "z-confidence": z}
    if form == "precision":
        out["adjusted-variance"] = enlarged_variance(found, p, d)
    else:
        out |= {"aimed-variance": aimed, "z-power": stats.norm.ppf(o["power"])}
    if form == "comparison":
        out["total-answers"] = 2 * answers
    if everyone is not None and found >= 1:
        out["corrected"] = limited(found)
    if i.get("response-rate") is not None:
        out["invitations"] = max(1, math.ceil(waves * answers / i["response-rate"] - 1e-9))
    return out


def lower_end(n, p, d, z):
    """Of the adjusted Wald interval: the enlarged sample's score and variance, and the end's own variance times n + 3.

    The slopes are numerical, by central differences."""

    def end(p, d):
        score, variance, size = nps_of(*adjust(n * p, n * (1 - p - d), n * d))
        return score - z * math.sqrt(variance / size)

    step = 1e-6
    by_p = (end(p + step, d) - end(p - step, d)) / (2 * step)
    by_d = (end(p, d + step) - end(p, d - step)) / (2 * step)
    score, variance, _ = nps_of(*adjust(n * p, n * (1 - p - d), n * d))
    spread = by_p**2 * p + by_d**2 * d - (by_p * p + by_d * d) ** 2
    return score, variance, max(spread, 0) / n * (n + 3)


def beating(i, o, before, after, z):
    """Answers after which the interval lies above the score before, with the power asked for."""
    z_power = stats.norm.ppf(o["power"])

    def answers(before, after):
        def gap(n):
            score, variance, own = lower_end(n, *after, z)
            benchmark = before[0] - before[1]
            return (score - benchmark) * math.sqrt(n + 3) - z * math.sqrt(variance) - z_power * math.sqrt(own)

        high = 1.0
        while gap(high) < 0:
            high *= 2
        return optimize.brentq(gap, high / 2 if high > 1 else 1e-9, high, xtol=1e-12, rtol=1e-14)

    half = i["difference"] / 400
    found = answers(before, after)
    score, variance, own = lower_end(found, *after, z)
    needed = max(1, math.ceil(found))
    most = max(1, math.ceil(answers((0.5 - half, 0.5 + half), (0.5 + half, 0.5 - half))), needed)
    aimed = after[0] + after[1] - (after[0] - after[1]) ** 2
    out = {"answers": needed, "most-answers": most, "nps": 100 * (before[0] - before[1]), "unlimited": found}
    out |= {"variance": sum(before) - (before[0] - before[1]) ** 2, "aimed-variance": aimed}
    out |= {"z-confidence": z, "z-power": z_power, "adjusted-variance": variance, "end-variance": own}
    out["adjusted-rise"] = 100 * (score - (before[0] - before[1]))
    if i.get("response-rate") is not None:
        out["invitations"] = max(1, math.ceil(needed / i["response-rate"] - 1e-9))
    return out


def describe(counts, i, o, top, lowest=1):
    n = sum(counts)
    mean = sum((k + lowest) * count for k, count in enumerate(counts)) / n
    out, worth = {"answers": n, "mean": mean}, i.get("effective") or n
    if worth > 1:
        spread = sum((k + lowest - mean) ** 2 * count for k, count in enumerate(counts)) / n
        deviation, n = math.sqrt(spread * worth / (worth - 1)), worth
        out["standard-deviation"] = deviation
        out["mean-low"], out["mean-high"] = t_interval(mean, deviation / math.sqrt(n), n, o["confidence"], lowest, top)
    return out


def csat(i, o, form):
    if form == "answers":
        lowest, given = i["lowest"], [row["score"] for row in i["answers"]]
        counts = [given.count(score) for score in range(lowest, i["best"] + 1)]
    else:
        lowest, counts = int(form not in ("zero-ten", "good-bad")), [row["count"] for row in i["counts"]]
    out, n = describe(counts, i, o, len(counts) + lowest - 1, lowest), sum(counts)
    if o["measure"] != "mean":
        k = sum(counts[-2:]) if o["measure"] == "top-two-box" and len(counts) > 3 else counts[-1]
        worth = i.get("effective") or n
        low, high = wilson(k * worth / n, worth, o["confidence"])
        out |= {"csat": k / n, "low": low, "high": high, "margin": (high - low) / 2, "satisfied": k}
        if i.get("wanted-margin") and 0 < k < n:
            out["answers-needed"] = math.ceil(k / n * (1 - k / n) * (z_of(o["confidence"]) / i["wanted-margin"]) ** 2)
    return out


def customer_effort(i, o, form):
    counts = [row["count"] for row in i["counts"]]
    out, n = describe(counts, i, o, 7), sum(counts)
    if o["measure"] == "percent-agree":
        k = sum(counts[4:])
        worth = i.get("effective") or n
        low, high = wilson(k * worth / n, worth, o["confidence"])
        out |= {"agree-share": k / n, "low": low, "high": high, "margin": (high - low) / 2}
    elif o["measure"] == "net-easy":
        groups = sum(counts[5:]), sum(counts[3:5]), sum(counts[:3])
        worth = i.get("effective") or n
        low, high = adjusted_wald([count * worth / n for count in groups], o["confidence"])
        out |= {"net-easy": 100 * (groups[0] - groups[2]) / n, "net-easy-low": 100 * low, "net-easy-high": 100 * high}
    return out


def satisfaction_return(i, o, form):
    rows, confidence = [(row["returned"], row["customers"]) for row in i["groups"]], o["confidence"]
    (a, n), (b, m) = rows[:2]
    (l1, u1), (l2, u2) = wilson(a, n, confidence), wilson(b, m, confidence)
    difference = a / n - b / m
    out = {"difference": difference, "extra-returns": m * difference, "satisfied-customers": m}
    out |= {"low": difference - math.hypot(a / n - l1, u2 - b / m), "high": difference + math.hypot(u1 - a / n, b / m - l2)}
    for name, (k, size) in zip(("delighted", "satisfied", "dissatisfied"), rows):
        if size:
            low, high = wilson(k, size, confidence)
            out |= {f"{name}-rate": k / size, f"{name}-low": low, f"{name}-high": high}
    if a > 0 and b > 0:
        ratio, error = (a / n) / (b / m), math.sqrt(1 / a - 1 / n + 1 / b - 1 / m)
        reach = math.exp(z_of(confidence) * error)
        out |= {"risk-ratio": ratio, "risk-ratio-low": ratio / reach, "risk-ratio-high": ratio * reach}
    return out


def repurchase_rate(i, o, form):
    if form == "customers":
        n, k = i["customers"], i["repeat-customers"]
    else:
        buyers = [row["count"] for row in i["buyers"]]
        n, k = sum(buyers), sum(buyers[1:])
    low, high = wilson(k, n, o["confidence"])
    out = {"repurchase-rate": k / n, "low": low, "high": high, "margin": (high - low) / 2}
    return out | {"all": n, "repeat": k, "one-time": n - k}


def upsell_ratio(i, o, form):
    several, one = i["several-kinds"], i["one-kind"]
    if o["upsell"] == "acceptance":
        k, n = i["accepted"], i["offered"]
        low, high = wilson(k, n, o["confidence"])
        return {"upsell-ratio": k / n, "low": low, "high": high, "counted": k, "out-of": n}
    low, high = wilson(several, several + one, o["confidence"])
    if o["upsell"] == "share":
        return {"upsell-ratio": several / (several + one), "low": low, "high": high, "counted": several, "out-of": several + one}
    return {"upsell-ratio": several / one, "low": low / (1 - low), "high": high / (1 - high), "counted": several, "out-of": one}


def loyalty_index(i, o, form):
    weights = [o["weight-recommend"], o["weight-repurchase"], o["weight-upsell"]]
    if form == "composite":
        recommend = (i["nps"] + 100) / 2 if o["index"] == "composite-rescaled" else i["nps"]
        parts = [recommend, 100 * i["repurchase-rate"], 100 * i["upsell-share"]]
    elif form == "survey":
        parts = [i["recommend"], i["buy-again"], i["try-other"]]
    else:
        parts = [i["recommend-ten"], i["buy-again-ten"], i["try-other-ten"]]
    return {"loyalty-index": sum(w * x for w, x in zip(weights, parts)) / sum(weights)}


def engagement_score(i, o, form):
    points = [row["weight"] * row["count"] for row in i["actions"]]
    total = sum(points)
    out = {"points": total}
    if total > 0:
        out["top-share"] = max(points) / total
    if i.get("active-customers"):
        out["points-per-customer"] = scaled = total / i["active-customers"] * o["scale"]
    if o["score"] == "raw":
        return out | {"engagement-score": total}
    return out | {"engagement-score": scaled if o["score"] == "per-customer" else 100 * scaled / i["target"]}


def loyalty_programme(i, o, form):
    members, before, margin, cost = i["members"], i["spend-without"], i["margin"], i["programme-cost"]
    revenue = members * (i["spend-with"] - before)
    out = {"return": (revenue * margin - cost) / cost, "incremental-revenue": revenue, "incremental-margin": revenue * margin}
    out |= {"net": revenue * margin - cost, "cost-per-member": cost / members}
    if before > 0:
        out["lift"] = i["spend-with"] / before - 1
    if before * margin > 0:
        out["break-even-lift"] = cost / (members * before * margin)
    if margin > 0:
        out["break-even-spend"] = before + cost / (members * margin)
    return out


def discounted(yearly, lifespan, rate, at_end):
    return sum(yearly * part / (1 + rate) ** time for time, part in years(lifespan, at_end))


def against_cost(value, i):
    cost = i.get("acquisition-cost")
    if cost is None:
        return {}
    return {"net-clv": value - cost} | ({"clv-to-cost": value / cost} if cost > 0 else {})


def clv(i, o, form):
    yearly, lifespan = i["order-value"] * i["orders-per-year"], i["lifespan"]
    if o["value"] == "revenue":
        value = yearly * lifespan
    elif o["value"] == "margin":
        value = yearly * lifespan * i["margin"]
    else:
        value = discounted(yearly * i["margin"], lifespan, i["discount-rate"], o["payments"] == "year-end")
    return {"clv": value, "customer-value": yearly, "orders": i["orders-per-year"] * lifespan} | against_cost(value, i)


def clv_retention(i, o, form):
    margin, kept, rate, now = i["margin"], i["retention-rate"], i["discount-rate"], o["timing"] == "first-margin-now"
    endless = margin * ((1 + rate) if now else kept) / (1 + rate - kept)
    horizon = 0 if form == "endless" else int(i["horizon"])
    times = range(0, horizon) if now else range(1, horizon + 1)
    value = endless if form == "endless" else sum(margin * kept**t / (1 + rate) ** t for t in times)
    return {"clv": value} | against_cost(value, i)


def clv_subscription(i, o, form):
    earned = i["revenue"] * (i["margin"] if o["value"] == "margin" else 1)
    churn, growth = i["churn-rate"], i.get("expansion-rate") or 0
    value, monthly = earned / (churn - growth), o["period"] == "month"
    out = {"clv": value, "earnings": earned, "lifetime": 1 / churn, "lifetime-years": 1 / churn / (12 if monthly else 1)}
    out["yearly-churn"] = 1 - (1 - churn) ** 12 if monthly else churn
    if i.get("expansion-rate") is not None:
        out["clv-without-expansion"] = earned / churn
    cost = i.get("acquisition-cost")
    if cost is not None:
        total, period = 0, earned
        out["payback"] = None
        for n in range(1, 1001):
            total, period = total + period, period * (1 - churn + growth)
            if total >= cost:
                out["payback"] = n
                break
    return out | against_cost(value, i)


def lost_customer(i, o, form):
    yearly = i["order-value"] * i["orders-per-year"] * i["margin"]
    lost = discounted(yearly, i["years-lost"], i["discount-rate"], o["payments"] == "year-end")
    told = 0 if i.get("people-told") is None else i["people-told"] * i["put-off"] * i["prospect-value"]
    replaced = 0 if o["replacement"] == "lost-only" else i["replacement-cost"]
    cost = (0 if o["replacement"] == "replaced-only" else lost) + replaced + told
    out = {"cost": cost, "yearly-margin": yearly, "lost-margin": lost, "replacement": replaced, "word-of-mouth": told}
    if i.get("customers-lost") is not None:
        out["total-cost"] = i["customers-lost"] * cost
    return out


def customer_mix(i, o, form):
    ones, one_revenue, regulars, revenue = (i[k] for k in ("one-time-customers", "one-time-revenue", "regular-customers", "regular-revenue"))
    low, high = wilson(regulars, ones + regulars, o["confidence"])
    out = {"regular-revenue-share": revenue / (one_revenue + revenue), "regular-share": regulars / (ones + regulars)}
    out |= {"regular-share-low": low, "regular-share-high": high, "customers": ones + regulars, "revenue": one_revenue + revenue}
    if ones:
        out["revenue-per-one-time"] = one_revenue / ones
    if regulars:
        out["revenue-per-regular"] = revenue / regulars
    if ones and regulars and one_revenue > 0:
        out["worth-times"] = (revenue / regulars) / (one_revenue / ones)
    if ones and regulars and i.get("conversion") is not None:
        gain = revenue / regulars - (one_revenue / ones if o["gain"] == "difference" else 0)
        out |= {"converted": ones * i["conversion"], "added-revenue": ones * i["conversion"] * gain}
    return out


def retention_rate(i, o, form):
    months, out = MONTHS[o["period"]], {}
    if form == "rate":
        kept = i["known-retention"]
    else:
        start, end, new = i["start"], i["end"], i["new"]
        lost = start + new - end
        base = {"start": start, "average": (start + end) / 2, "exposed": start + new}[o["churn-base"]]
        kept = 1 - lost / base
        low, high = wilson(base - lost, base, o["confidence"])
        out = {"low": low, "high": high, "churn-low": 1 - high, "churn-high": 1 - low, "lost": lost, "base": base, "stayed": start - lost}
    out |= {"retention": kept, "churn": 1 - kept, "months": months}
    for name, to in (("yearly", 12), ("monthly", 1)):
        out |= {f"{name}-retention": kept ** (to / months), f"{name}-churn": 1 - kept ** (to / months)}
    if kept < 1:
        out["lifetime"] = months / (1 - kept)
    return out


def revenue_retention(i, o, form):
    start, lost, months = i["start"], i["churned"] + i["contraction"], MONTHS[o["period"]]
    gross, net = max(start - lost, 0) / start, (start - lost + i["expansion"]) / start
    out = {"gross-retention": gross, "net-retention": net, "months": months, "lost": lost, "kept": start - lost}
    out |= {"end": start - lost + i["expansion"], "change": i["expansion"] - lost}
    return out | {"yearly-net-retention": net ** (12 / months), "yearly-gross-retention": gross ** (12 / months)}


def acquisition_cost(i, o, form):
    spend = i["spend"] + (i.get("overhead") or 0) * (o["costs"] == "all-costs")
    customers = i["new-customers"] - (i.get("organic-customers") or 0) * (o["customers"] == "paid-only")
    cost = spend / customers
    out = {"acquisition-cost": cost, "counted-spend": spend, "counted-customers": customers}
    if i.get("clv") is not None:
        out["net-clv"] = i["clv"] - cost
        if cost > 0:
            out["clv-to-cost"] = i["clv"] / cost
    if i.get("monthly-revenue") and i.get("margin"):
        out["payback"] = cost / (i["monthly-revenue"] * i["margin"])
    return out


def acquisition_vs_retention(i, o, form):
    if form == "preset":
        winning = i["acquisition-cost"]
        keeping = winning / i["times"]
    else:
        winning = i["acquisition-spend"] / i["new-customers"]
        without = i["retention-without"] if o["keeping"] == "per-saved" else 0
        keeping = i["retention-spend"] / (i["customers"] * (i["retention-with"] - without))
    out = {"cost-ratio": winning / keeping, "winning-cost": winning, "keeping-cost": keeping}
    if i.get("budget") is not None:
        out |= {"budget-keeps": i["budget"] / keeping, "budget-wins": i["budget"] / winning}
    return out


def prospect_funnel(i, o, form):
    people, cost = [row["people"] for row in i["stages"]], sum(row["cost"] for row in i["stages"])
    reached, regulars = people[0], people[-1]
    low, high = wilson(regulars, reached, o["confidence"])
    out = {"cost-per-regular": cost / regulars, "conversion": regulars / reached, "conversion-low": low, "conversion-high": high}
    out |= {"reached": reached, "regulars": regulars, "total-cost": cost, "cost-per-prospect": cost / reached}
    out["prospects-per-regular"] = reached / regulars
    if i.get("clv") is not None:
        out |= {"most-per-prospect": i["clv"] * regulars / reached, "net-per-regular": i["clv"] - cost / regulars}
    return out


def word_of_mouth(i, o, form):
    good, bad = (i["customers"] * i[f"{kind}-share"] * i[f"{kind}-reach"] for kind in ("good", "bad"))
    won, lost, value = good * i["good-swayed"], bad * i["bad-swayed"], i["value"]
    out = {"net": (won - lost) * value, "won": won, "lost": lost, "won-value": won * value, "lost-value": lost * value}
    out |= {"per-good-speaker": i["good-reach"] * i["good-swayed"] * value, "people-reached": good + bad}
    out["per-bad-speaker"] = i["bad-reach"] * i["bad-swayed"] * value
    if i["good-reach"] * i["good-swayed"]:
        out["good-per-bad"] = i["bad-reach"] * i["bad-swayed"] / (i["good-reach"] * i["good-swayed"])
    return out


def referral_value(i, o, form):
    anyway, count = i["would-join-anyway"], i["referrals"]
    saved = (1 if o["saving"] == "cost-saved-on-all" else anyway) * i["acquisition-cost"]
    each = (1 - anyway) * i["clv"] + saved - i["reward"]
    out = {"referral-value": count * each, "value-per-referral": each, "from-new": count * (1 - anyway) * i["clv"]}
    out |= {"from-saved-cost": count * saved, "rewards": count * i["reward"], "highest-reward": each + i["reward"]}
    if i.get("advocates") is not None:
        out["total-value"] = i["advocates"] * count * each
    return out


def share_of_wallet(i, o, form):
    if form == "one":
        return {"share": i["spend"] / i["category-spend"], "headroom": i["category-spend"] - i["spend"]}
    y, x = (np.array([row[k] for row in i["customers"]]) for k in ("spend", "category-spend"))
    n, ratio, mean = len(y), y.sum() / x.sum(), (y / x).mean()
    sums = o["average"] == "sums"
    out = {"share-of-sums": ratio, "mean-of-shares": mean, "share": ratio if sums else mean, "customers": n}
    out |= {"total-spend": y.sum(), "total-category-spend": x.sum(), "headroom": x.sum() - y.sum()}
    if n > 1:
        spread = math.sqrt(((y - ratio * x) ** 2).sum() / (n * (n - 1))) / x.mean()
        error = spread if sums else (y / x).std(ddof=1) / math.sqrt(n)
        out["low"], out["high"] = t_interval(out["share"], error, n, o["confidence"], 0, 1)
    return out


def allocation(rank, brands):
    return (1 - rank / (brands + 1)) * 2 / brands


def wallet_allocation(i, o, form):
    if form == "rank":
        rank, brands = i["rank"], i["brands"]
    elif form == "scores":
        scores = [row["score"] for row in i["scores"]]
        rank, brands = stats.rankdata([-score for score in scores])[0], len(scores)
    else:
        shares = np.array([allocation(row["rank"], row["brands"]) for row in i["ranks"]])
        out = {"share": shares.mean(), "customers": len(shares)}
        if len(shares) > 1 and shares.std() > 0:
            error = shares.std(ddof=1) / math.sqrt(len(shares))
            out["low"], out["high"] = t_interval(shares.mean(), error, len(shares), o["confidence"], 0, 1)
        return out
    share, first = allocation(rank, brands), allocation(1, brands)
    return {"share": share, "rank": rank, "brands": brands, "share-if-first": first, "gain": first - share}


def market_share(i, o, form):
    if form == "revenue":
        return {"market-share": i["own-revenue"] / i["market-revenue"]}
    if form == "units":
        return {"market-share": i["own-units"] / i["market-units"]}
    if form == "buyers":
        low, high = wilson(i["brand-buyers"], i["category-buyers"], o["confidence"])
        penetration, wallet = i["brand-buyers"] / i["category-buyers"], i["brand-purchases"] / i["buyer-purchases"]
        usage = i["buyer-purchases"] / i["category-purchases"]  # each an average per buyer
        out = {"market-share": penetration * wallet * usage, "penetration-share": penetration}
        out |= {"penetration-share-low": low, "penetration-share-high": high}
        return out | {"share-of-requirements": wallet, "heavy-usage-index": usage}
    share, *factors = (i.get(k) for k in ("market-share", "penetration-share", "share-of-requirements", "heavy-usage-index"))
    if share is None:
        return {"market-share": math.prod(factors)}
    missing = factors.index(None)
    name = ("penetration-share", "share-of-requirements", "heavy-usage-index")[missing]
    return {name: share / math.prod(factor for factor in factors if factor is not None)}


def retention_projection(i, o, form):
    """By Nelder-Mead, from two starts: good to some five digits."""
    n = [row["survivors"] for row in i["survivors"]]
    seen = len(n) - 1

    def ln_survival(a, b, t):
        return special.betaln(a, b + t) - special.betaln(a, b)

    def loss(logs):
        a, b = np.exp(logs)
        lost = sum((n[t - 1] - n[t]) * (special.betaln(a + 1, b + t - 1) - special.betaln(a, b)) for t in range(1, seen + 1))
        return -(lost + n[seen] * ln_survival(a, b, seen))

    options = {"xatol": 1e-10, "fatol": 1e-12, "maxiter": 9000}
    fits = (optimize.minimize(loss, start, method="Nelder-Mead", options=options) for start in ([0, 1], [2, 4]))
    a, b = np.exp(min(fits, key=lambda fit: fit.fun).x)
    out = {"alpha": a, "beta": b, "survival": math.exp(ln_survival(a, b, i["horizon"])), "cohort": n[0], "periods-seen": seen}
    return out | {"next-retention": (b + seen) / (a + b + seen)}


def earned_growth(i, o, form):
    net, new = i["returning"] / i["before"], i["new-revenue"] / i["before"]
    out = {"net-retention": net, "earned-new": i["earned-share"] * new, "bought-growth": (1 - i["earned-share"]) * new}
    return out | {"earned-growth": net + i["earned-share"] * new - 1, "growth": net + new - 1}


CALCULATORS = {name.replace("_", "-"): function for name, function in list(globals().items()) if callable(function)}


def plain(value):
    return None if value is None else float(value)


if __name__ == "__main__":
    path = Path(__file__).with_name("metrics.json")
    cases = json.loads(path.read_text())
    for case in cases:
        found = CALCULATORS[case["metric"]](case["inputs"], case["options"], case["options"]["form"])
        case["expected"] = {key: plain(value) for key, value in found.items()}
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    path.write_text(f"[\n{lines}\n]\n")
