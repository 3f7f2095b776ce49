"""The figures in report.json: an independent reduction of the two samples in tests/data with pandas, NumPy and SciPy.

Run: python3 tests/golden/report.py > tests/golden/report.json   (pip install pandas scipy)
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd
from scipy import stats

Z = stats.norm.ppf(0.975)


def wilson(k, n):
    interval = stats.binomtest(int(k), int(n)).proportion_ci(method="wilson")
    return [float(k / n), float(interval.low), float(interval.high)]


def mean_t(values):
    low, high = stats.t.interval(0.95, len(values) - 1, values.mean(), stats.sem(values))
    return [float(values.mean()), float(low), float(high)]


def ratio_t(y, x):
    """Cochran's ratio estimate."""
    n, ratio = len(y), y.sum() / x.sum()
    error = np.sqrt(((y - ratio * x) ** 2).sum() / (n * (n - 1))) / x.mean()
    reach = stats.t.ppf(0.975, n - 1) * error
    return [float(v) for v in (ratio, ratio - reach, ratio + reach)]


log = pd.read_csv(Path(__file__).parent.parent / "data/cdnow-sample.csv", dtype={"customer": str}, parse_dates=["date"])
days = log.groupby(["customer", "date"], as_index=False)["amount"].sum()
cdnow_days = days
end = days["date"].max()
base = days.groupby("customer").agg(
    purchases=("date", "size"), first=("date", "min"), last=("date", "max"), revenue=("amount", "sum")
)
base["age"] = (end - base["first"]).dt.days
base["silent"] = (end - base["last"]).dt.days
out = {}

YEAR = 365.2425
years = ((end - days["date"].min()).days + 1) / YEAR
out["intervals"] = {
    "averageOrderValue": ratio_t(base["revenue"], base["purchases"]),
    "ordersPerYear": [v / years for v in mean_t(base["purchases"])],
    "repeatPurchasesPerYear": [v * YEAR for v in ratio_t(base["purchases"] - 1, base["age"])],
    "observedClv": mean_t(base["revenue"]),
}

# Retention over the two halves of the log, or its last two years.
window = min(((end - days["date"].min()).days + 1) // 2, 365)
split = end + pd.Timedelta(days=1 - window)
before = days[(days["date"] >= split - pd.Timedelta(days=window)) & (days["date"] < split)]
after = days[days["date"] >= split]
stay = set(before["customer"]) & set(after["customer"])
out["retention"] = {
    "windowDays": window,
    "from": str((split - pd.Timedelta(days=window)).date()),
    "split": str(split.date()),
    "start": before["customer"].nunique(),
    "retained": len(stay),
    "won": len(set(after["customer"]) - set(before["customer"])),
    "rate": wilson(len(stay), before["customer"].nunique()),
    "revenueBefore": round(float(before["amount"].sum()), 2),
    "revenueAfter": round(float(after[after["customer"].isin(before["customer"])]["amount"].sum()), 2),
}

out["mix"] = {
    name: {"customers": len(part), "share": wilson(len(part), len(base)), "revenue": round(float(part["revenue"].sum()), 2)}
    for name, part in (("oneTime", base[base["purchases"] == 1]), ("regular", base[base["purchases"] > 1]))
}

out["cohorts"] = {}
for name, code in (("month", "M"), ("quarter", "Q"), ("week", "W-SUN")):
    period = days["date"].dt.to_period(code)
    cohort = days.groupby("customer")["date"].transform("min").dt.to_period(code)
    every = pd.period_range(days["date"].min().to_period(code), end.to_period(code))
    customers = pd.crosstab(cohort, period, values=days["customer"], aggfunc="nunique").reindex(index=every, columns=every)
    revenue = pd.crosstab(cohort, period, values=days["amount"], aggfunc="sum").reindex(index=every, columns=every)
    customers, revenue = customers.fillna(0).astype(int).to_numpy(), revenue.fillna(0).round(2).to_numpy()
    partial = every[-1].end_time.date() > end.date()
    complete = len(every) - partial
    curve = [1.0]
    for age in range(1, len(every)):
        rows = range(max(complete - age, 0))
        size = sum(customers[i, i] for i in rows)
        if size == 0:
            break
        curve.append(float(sum(customers[i, i + age] for i in rows) / size))
    out["cohorts"][name] = {
        "start": [str(p.start_time.date()) for p in every],
        "lastIsPartial": bool(partial),
        "active": [customers[i, i:].tolist() for i in range(len(every))],
        "revenue": [revenue[i, i:].tolist() for i in range(len(every))],
        "curve": curve,
    }

cuts = {
    "recencyDays": np.quantile(base["silent"], [0.2, 0.4, 0.6, 0.8], method="inverted_cdf"),
    "frequency": np.quantile(base["purchases"], [0.2, 0.4, 0.6, 0.8], method="inverted_cdf"),
    "monetary": np.quantile(base["revenue"], [0.2, 0.4, 0.6, 0.8], method="inverted_cdf"),
}
r = 5 - (base["silent"].to_numpy()[:, None] > cuts["recencyDays"]).sum(axis=1)
f = 1 + (base["purchases"].to_numpy()[:, None] > cuts["frequency"]).sum(axis=1)
m = 1 + (base["revenue"].to_numpy()[:, None] > cuts["monetary"]).sum(axis=1)
NAMES = {  # the regular expressions by which the grid usually goes round
    "[1-2][1-2]": "hibernating", "[1-2][3-4]": "at-risk", "[1-2]5": "cannot-lose", "3[1-2]": "about-to-sleep",
    "33": "need-attention", "[3-4][4-5]": "loyal", "41": "promising", "51": "new", "[4-5][2-3]": "potential-loyalists",
    "5[4-5]": "champions",
}
base["segment"] = pd.Series([f"{a}{b}" for a, b in zip(r, f)], index=base.index).replace(NAMES, regex=True)
out["segments"] = {
    "cutOffs": {name: [float(round(v, 2)) for v in values] for name, values in cuts.items()},
    "scoreSums": [int(r.sum()), int(f.sum()), int(m.sum())],
    "list": {
        str(name): {"customers": len(part), "revenue": round(float(part["revenue"].sum()), 2), "meanRecencyDays": float(part["silent"].mean())}
        for name, part in base.groupby("segment")
    },
}

gaps = days.sort_values(["customer", "date"]).groupby("customer")["date"].apply(lambda d: d.diff().dropna().dt.days.tolist())
many = gaps[gaps.map(len) >= 2]
own = many.map(np.mean)
variation = many.map(lambda g: np.std(g, ddof=1) / np.mean(g))
share = many.map(lambda g: g[-2] / (g[-2] + g[-1]))
variance = share.var(ddof=1)
bounds = [1, 3, 7, 14, 21, 30, 60, 90, 120, 180, 365]
flat = np.array([g for some in gaps for g in some])
bounds.append(int(flat.max()))
out["regularity"] = {
    "customers": len(many),
    "meanGapDays": mean_t(own),
    "medianGapDays": float(own.median()),
    "medianVariation": float(variation.median()),
    "wheatMorrison": float((1 - 4 * variance) / (8 * variance)),
    "classes": {
        "clockwork": int((variation < 0.25).sum()),
        "steady": int(((variation >= 0.25) & (variation < 0.75)).sum()),
        "random": int(((variation >= 0.75) & (variation <= 1.25)).sum()),
        "bursts": int((variation > 1.25).sum()),
    },
    "upToDays": bounds,
    "gaps": [int(((flat > low) & (flat <= high)).sum()) for low, high in zip([0, *bounds], bounds)],
}

x = np.sort(base["revenue"].round(2).to_numpy())
n = len(x)


def gini(x):
    n = len(x)
    return float((np.arange(1, n + 1) * 2 - n - 1) @ x / (n * x.sum()))


without = np.array([gini(np.delete(x, k)) for k in range(n)])
reach = Z * np.sqrt((n - 1) / n * ((without - without.mean()) ** 2).sum())


def top(share):
    k = int(np.ceil(share * n))
    value, least = x[-k:].sum() / x.sum(), x[-k]
    influence = (np.maximum(x - least, 0) + least * k / n - value * x) / x.mean()
    reach = Z * np.sqrt((influence**2).mean() / n)
    return [k, float(value), float(value - reach), float(value + reach)]


out["concentration"] = {
    "gini": [gini(x), gini(x) - reach, gini(x) + reach],
    "top": [top(s) for s in (0.01, 0.05, 0.1, 0.2, 0.5)],
    "lorenzHalf": float(x[: -(-50 * n // 100)].sum() / x.sum()),
}
# --- the shop sample: figures from further columns
shop = pd.read_csv(Path(__file__).parent.parent / "data/shop-sample.csv", parse_dates=["date"])
back = shop[shop["amount"] < 0]
shop = shop[shop["amount"] >= 0]
days = shop.groupby(["customer", "date"], as_index=False)["amount"].sum()
for refund in back.itertuples():  # off the latest purchase up to that day
    before = days[(days["customer"] == refund.customer) & (days["date"] <= refund.date)]
    days.loc[before["date"].idxmax(), "amount"] += refund.amount
end = days["date"].max()
base = days.groupby("customer").agg(
    purchases=("date", "size"), first=("date", "min"), last=("date", "max"), revenue=("amount", "sum")
)
base["revenue"] = base["revenue"].round(2)
base["kinds"] = shop.groupby("customer")["product"].nunique()
base["cost"] = shop.groupby("customer")["cost"].sum()
firsts = shop.merge(base["first"], left_on="customer", right_index=True)
began = firsts[firsts["date"] == firsts["first"]].drop_duplicates(["customer", "product"]).set_index("customer")["product"]
base["country"] = shop.groupby("customer")["country"].first()
base["returned"] = base["purchases"] > 1
buyers = shop.groupby("product")["customer"].nunique()
begun = base["returned"].reindex(began.index).groupby(began.values).agg(["size", "sum"])
several = int((base["kinds"] > 1).sum())
out["products"] = {
    "products": len(buyers),
    "oneKind": len(base) - several,
    "severalKinds": several,
    "upsellRatio": several / (len(base) - several),
    "upsellShare": wilson(several, len(base)),
    "top": [
        [name, int(count), int(begun["size"].get(name, 0)), int(begun["sum"].get(name, 0))]
        for name, count in sorted(buyers.items(), key=lambda item: (-item[1], item[0]))
    ],
}

lines = shop.drop_duplicates(["order", "product"])
total = lines["order"].nunique()
inside = lines.groupby("product")["order"].nunique()
both = lines.merge(lines, on="order")
both = both[both["product_x"] < both["product_y"]].groupby(["product_x", "product_y"]).size()


def pair(names, count):
    a, b = inside[names[0]], inside[names[1]]
    lift = total * count / (a * b)
    # Multinomial counts of the four cells, gradient of ln lift, its covariance: the delta method written out.
    p = np.array([count, a - count, b - count, total - a - b + count]) / total
    gradient = np.array([1 / p[0] - total / a - total / b, -total / a, -total / b, 0])
    variance = gradient @ (np.diag(p) - np.outer(p, p)) @ gradient / total
    reach = np.exp(Z * np.sqrt(variance))
    return [*names, int(count), wilson(count, total), wilson(count, a), wilson(count, b), [lift, lift / reach, lift * reach]]


ranked = sorted(((-count, names) for names, count in both.items() if count > 1))[:100]
out["pairs"] = {"baskets": total, "list": [pair(names, -count) for count, names in ranked]}


def newcombe(k1, n1, k2, n2, confidence):
    def ends(k, n):
        interval = stats.binomtest(int(k), int(n)).proportion_ci(confidence, method="wilson")
        return interval.low, interval.high

    p1, p2, (l1, u1), (l2, u2) = k1 / n1, k2 / n2, ends(k1, n1), ends(k2, n2)
    return p1 - p2, p1 - p2 - np.hypot(p1 - l1, u2 - p2), p1 - p2 + np.hypot(u1 - p1, p2 - l2)


threshold = np.sort(base["revenue"])[len(base) - -(-len(base) // 5)]
is_top = base["revenue"] >= threshold
top, rest = base[is_top], base[~is_top]
candidates = []
for kind, values in (
    ("first-product", began),
    ("first-month", base["first"].dt.strftime("%Y-%m")),
    ("country", base["country"]),
    ("several-kinds", (base["kinds"] > 1).map({True: "", False: None})),
):
    for value, count in values.dropna().value_counts().items():
        if count >= 5:
            of_top = is_top.reindex(values.index)[values == value]
            candidates.append((kind, value, int(of_top.sum()), int((~of_top).sum())))
traits = []
for kind, value, k1, k2 in candidates:
    _, low, high = newcombe(k1, len(top), k2, len(rest), 1 - 0.05 / len(candidates))
    if low > 0 or high < 0:
        pooled = (k1 + k2) / len(base)
        z = abs(k1 / len(top) - k2 / len(rest)) / np.sqrt(pooled * (1 - pooled) * (1 / len(top) + 1 / len(rest)))
        traits.append((-z, kind, value, k1, k2, [float(v) for v in newcombe(k1, len(top), k2, len(rest), 0.95)]))
first_spend = days.merge(base["first"], left_on="customer", right_index=True)
base["firstSpend"] = first_spend[first_spend["date"] == first_spend["first"]].groupby("customer")["amount"].sum().round(2)
gaps = days.sort_values(["customer", "date"]).groupby("customer")["date"].apply(lambda d: d.diff().dropna().dt.days.tolist())
base["gap"] = gaps.map(lambda g: np.mean(g) if g else np.nan)
base["silent"] = (end - base["last"]).dt.days
contrast = {
    "first-spend": base["firstSpend"],
    "purchases": base["purchases"],
    "gap-days": base["gap"],
    "spend-per-purchase": base["revenue"] / base["purchases"],
    "days-since-last": base["silent"],
}
out["profile"] = {
    "top": len(top),
    "threshold": float(threshold),
    "topRevenueShare": float(top["revenue"].sum() / base["revenue"].sum()),
    "traits": [list(t[1:]) for t in sorted(traits)],
    "contrasts": {k: [float(v[is_top].median()), float(v[~is_top].median())] for k, v in contrast.items()},
}

scores = shop.dropna(subset=["score"]).sort_values("date").groupby("customer")["score"].last()
kinds = pd.cut(scores, [-1, 6, 8, 10], labels=["detractors", "passives", "promoters"])
joined = base.join(kinds.rename("kind"), how="inner")
n, p, d = len(scores), (scores >= 9).sum(), (scores <= 6).sum()
adjusted_p, adjusted_d, adjusted_n = p + 0.75, d + 0.75, n + 3
centre = (adjusted_p - adjusted_d) / adjusted_n
reach = Z * np.sqrt(((adjusted_p + adjusted_d) / adjusted_n - centre**2) / adjusted_n)
nps = 100 * (p - d) / n
part = {name: joined[joined["kind"] == name] for name in ("promoters", "passives", "detractors")}
out["satisfaction"] = {
    "answers": n,
    "nps": [float(nps), float(100 * (centre - reach)), float(100 * (centre + reach))],
    "groups": {
        name: [len(g), wilson(g["returned"].sum(), len(g)), float(g["purchases"].mean()), float(g["revenue"].mean())]
        for name, g in part.items()
    },
    "returnDifference": [
        float(v)
        for v in newcombe(part["promoters"]["returned"].sum(), len(part["promoters"]),
                          part["detractors"]["returned"].sum(), len(part["detractors"]), 0.95)
    ],
    "loyaltyIndex": float(((nps + 100) / 2 + 100 * base["returned"].mean() + 100 * several / len(base)) / 3),
}

told = shop.dropna(subset=["category_spend"]).sort_values("date").groupby("customer")["category_spend"].last()
wallet = base.join(told, how="inner")
honest = wallet[wallet["revenue"] <= wallet["category_spend"]]
out["wallet"] = {
    "customers": len(honest),
    "contradictory": len(wallet) - len(honest),
    "share": ratio_t(honest["revenue"], honest["category_spend"]),
    "meanShare": mean_t(honest["revenue"] / honest["category_spend"]),
    "headroom": float((honest["category_spend"] - honest["revenue"]).sum()),
}
out["margin"] = {
    "cost": round(float(base["cost"].sum()), 2),
    "share": ratio_t(base["revenue"] - base["cost"], base["revenue"]),
    "perCustomer": mean_t(base["revenue"] - base["cost"]),
    "orders": shop["order"].nunique(),
}


def trend(purchases):
    """The last 364 days beside the 364 before, if the log has both, otherwise of 182, 91 or 28 days."""
    last, first = purchases["date"].max(), purchases.groupby("customer")["date"].min()
    length = next(n for n in (364, 182, 91, 28) if 2 * n <= (last - purchases["date"].min()).days + 1)
    found = {"days": length, "revenue": [], "purchases": [], "customers": [], "newCustomers": []}
    for ago in (0, 1):
        ago_days = (last - purchases["date"]).dt.days
        part = purchases[(ago_days >= ago * length) & (ago_days < (ago + 1) * length)]
        age = (last - first).dt.days
        found["revenue"].append(float(part["amount"].sum()))
        found["purchases"].append(len(part))
        found["customers"].append(part["customer"].nunique())
        found["newCustomers"].append(int(((age >= ago * length) & (age < (ago + 1) * length)).sum()))
    return found


out["trend"] = {"cdnow": trend(cdnow_days), "shop": trend(days)}
print(json.dumps(out, separators=(",", ":"), default=lambda v: v.item()))
