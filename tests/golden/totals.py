"""Total purchases and spends of CDNOW in 39 weeks with standard errors of their logarithms: prints totals.json.

Closed forms of BG/NBD and Gamma-Gamma, derivatives by central differences in 30-digit arithmetic (mpmath).
    python3 tests/golden/totals.py > tests/golden/totals.json
"""
import csv, json, os
from collections import defaultdict
from mpmath import mp, mpf, exp, hyp2f1, log, sqrt

mp.dps = 30
here = os.path.dirname(os.path.abspath(__file__))
fits = json.load(open(os.path.join(here, "fits.json")))
rows = [
    (int(r["x"]), mpf(r["t_x"]), mpf(r["T"]), mpf(r["zbar"]))
    for r in csv.DictReader(open(os.path.join(here, "../data/cdnow-summary.csv")))
]


def expected(x, tx, T, t, r, al, a, b):
    alive = 1 if x == 0 else 1 / (1 + a / (b + x - 1) * ((al + T) / (al + tx)) ** (r + x))
    ratio = ((al + T) / (al + T + t)) ** (r + x)
    f = hyp2f1(r + x, b + x, a + b + x - 1, t / (al + T + t))
    return alive * (a + b + x - 1) / (a - 1) * (1 - ratio * f)


def spend(x, m, p, q, v):
    return p * (v + x * m) / (p * x + q - 1)


def totals(purchase, money):
    by_row = defaultdict(lambda: [0, mpf(0)])
    for x, tx, T, m in rows:
        cell = by_row[x, tx, T]
        cell[0] += 1
        cell[1] += spend(x, m, *money)
    known = {}
    count, value = mpf(0), mpf(0)
    for (x, tx, T), (n, worth) in by_row.items():
        e = expected(x, tx, T, mpf(39), *purchase)
        count += n * e
        value += worth * e
    return count, value


purchase = [mpf(v) for v in fits["bgnbd:cdnow_rounded_weeks"]["params"].values()]
money = [mpf(v) for v in fits["gg:cdnow_rounded"]["params"].values()]
h = mpf("1e-9")


def gradient(index, parameters, f):
    slopes = []
    for i in range(len(parameters)):
        sides = []
        for sign in (1, -1):
            moved = list(parameters)
            moved[i] *= exp(sign * h)
            sides.append(log(f(moved)[index]))
        slopes.append((sides[0] - sides[1]) / (2 * h))
    return slopes


def quadratic(g, key):
    c = [[mpf(v) for v in row] for row in fits[key]["cov_log_params"]]
    return sum(g[i] * c[i][j] * g[j] for i in range(len(g)) for j in range(len(g)))


centre = totals(purchase, money)
result = {"_readme": "39 weeks from the end of calibration, no discount; standard errors of ln total by the delta method; made by totals.py"}
for index, name in enumerate(("transactions", "clv")):
    variance = quadratic(gradient(index, purchase, lambda p: totals(p, money)), "bgnbd:cdnow_rounded_weeks")
    if index == 1:
        variance += quadratic(gradient(1, money, lambda m: totals(purchase, m)), "gg:cdnow_rounded")
    result[name] = {"value": mp.nstr(centre[index], 16), "ln_standard_error": mp.nstr(sqrt(variance), 12)}
print(json.dumps(result, indent=1))
