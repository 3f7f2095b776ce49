"""Holdout, tracking curve and histogram of CDNOW, by the formulas of the papers in mpmath: prints validation.json.

Closed forms with hypergeometric functions throughout, where the crate sums series and integrates.
    python3 tests/golden/validation.py > tests/golden/validation.json
"""
import csv, datetime, json, os
from collections import Counter, defaultdict
from mpmath import mp, mpf, beta, gamma, hyp2f1, quad, factorial, binomial

mp.dps = 30
here = os.path.dirname(os.path.abspath(__file__))
fits = json.load(open(os.path.join(here, "fits.json")))

# --- the data: days, one purchase per customer and day
days = defaultdict(set)
for row in csv.DictReader(open(os.path.join(here, "../data/cdnow-sample.csv"))):
    days[row["customer"]].add(datetime.date.fromisoformat(row["date"]).toordinal())
origin = min(min(d) for d in days.values())
calibration = datetime.date(1997, 9, 30).toordinal()
end = datetime.date(1998, 6, 30).toordinal()
rows = []
for d in days.values():
    known = sorted(x for x in d if x <= calibration)
    later = sum(1 for x in d if x > calibration)
    rows.append((len(known) - 1, known[-1] - known[0], calibration - known[0], later))
T2 = mpf(end - calibration) / 7


# --- the models
class BgNbd:  # Fader, Hardie & Lee 2005
    first = 0

    def __init__(self, r, alpha, a, b):
        self.p = r, alpha, a, b

    def new(self, t):
        r, al, a, b = self.p
        return (a + b - 1) / (a - 1) * (1 - (al / (al + t)) ** r * hyp2f1(r, b, a + b - 1, t / (al + t)))

    def alive(self, x, tx, T):
        r, al, a, b = self.p
        return mpf(1) if x == 0 else 1 / (1 + a / (b + x - 1) * ((al + T) / (al + tx)) ** (r + x))

    def conditional(self, x, tx, T, t):
        r, al, a, b = self.p
        ratio = (al + T) / (al + T + t)
        e = (a + b + x - 1) / (a - 1) * (1 - ratio ** (r + x) * hyp2f1(r + x, b + x, a + b + x - 1, t / (al + T + t)))
        return e * self.alive(x, tx, T)

    def pmf(self, n, t):
        r, al, a, b = self.p
        nbd = lambda j: gamma(r + j) / gamma(r) / factorial(j) * (al / (al + t)) ** r * (t / (al + t)) ** j
        k = n + self.first
        p = beta(a, b + k) / beta(a, b) * nbd(n)
        if k > 0:
            p += beta(a + 1, b + k - 1) / beta(a, b) * (1 - sum(nbd(j) for j in range(n)))
        return p


class MbgNbd(BgNbd):  # Batislam, Denizel & Filiztekin 2007
    first = 1

    def new(self, t):
        r, al, a, b = self.p
        return b / (a - 1) * (1 - (al / (al + t)) ** r * hyp2f1(r, b + 1, a + b, t / (al + t)))

    def alive(self, x, tx, T):
        r, al, a, b = self.p
        return 1 / (1 + a / (b + x) * ((al + T) / (al + tx)) ** (r + x))

    def conditional(self, x, tx, T, t):
        r, al, a, b = self.p
        ratio = (al + T) / (al + T + t)
        e = (a + b + x) / (a - 1) * (1 - ratio ** (r + x) * hyp2f1(r + x, b + x + 1, a + b + x, t / (al + T + t)))
        return e * self.alive(x, tx, T)


class ParetoNbd:  # Schmittlein, Morrison & Colombo 1987; Fader & Hardie's note on deriving it
    def __init__(self, r, alpha, s, beta_):
        self.p = r, alpha, s, beta_

    def new(self, t):
        r, al, s, be = self.p
        return r * be / (al * (s - 1)) * (1 - (be / (be + t)) ** (s - 1))

    def alive(self, x, tx, T):
        r, al, s, be = self.p
        n = r + s + x
        if al >= be:
            f = lambda y: hyp2f1(n, s + 1, n + 1, (al - be) / (al + y)) / (al + y) ** n
        else:
            f = lambda y: hyp2f1(n, r + x, n + 1, (be - al) / (be + y)) / (be + y) ** n
        a0 = f(tx) - f(T)
        return 1 / (1 + s / n * (al + T) ** (r + x) * (be + T) ** s * a0)

    def conditional(self, x, tx, T, t):
        r, al, s, be = self.p
        e = (r + x) * (be + T) / ((al + T) * (s - 1)) * (1 - ((be + T) / (be + T + t)) ** (s - 1))
        return e * self.alive(x, tx, T)

    def pmf(self, n, t):
        r, al, s, be = self.p
        nbd = lambda y: gamma(r + n) / gamma(r) / factorial(n) * (al / (al + y)) ** r * (y / (al + y)) ** n
        lost = quad(lambda y: nbd(y) * s / be * (be / (be + y)) ** (s + 1), [0, 1, 5, 15, t])
        return nbd(t) * (be / (be + t)) ** s + lost


def digits(x):
    return mp.nstr(x, 16)


result = {
    "_readme": "CDNOW sample, calibration to 1997-09-30, holdout to 1998-06-30, weeks = days/7; made by validation.py"
    " (mpmath, 30 digits) at the parameters of fits.json"
}
for key, kind in (("bgnbd", BgNbd), ("mbgnbd", MbgNbd), ("pnbd", ParetoNbd)):
    model = kind(*(mpf(v) for v in fits[key + ":cdnow_exact_weeks"]["params"].values()))
    expected = {}
    for x, tx, T, _ in rows:
        if (x, tx, T) not in expected:
            expected[x, tx, T] = model.conditional(x, mpf(tx) / 7, mpf(T) / 7, T2)
    pairs = [(expected[x, tx, T], later) for x, tx, T, later in rows]
    n = len(pairs)
    me, ma = sum(e for e, _ in pairs) / n, mpf(sum(a for _, a in pairs)) / n
    cov = sum((e - me) * (a - ma) for e, a in pairs)
    corr = cov / (sum((e - me) ** 2 for e, _ in pairs) * sum((a - ma) ** 2 for _, a in pairs)) ** 0.5
    classes = []
    for c in range(8):
        chosen = [(expected[x, tx, T], later) for x, tx, T, later in rows if min(x, 7) == c]
        classes.append([len(chosen), digits(mpf(sum(a for _, a in chosen)) / len(chosen)), digits(sum(e for e, _ in chosen) / len(chosen))])

    starts = Counter(min(d) - origin for d in days.values())
    curve, actual, before, came = [], [], mpf(0), 0
    value = {}
    for week in range(1, 78):
        total = mpf(0)
        for start, customers in starts.items():
            age = 7 * week - start
            if age > 0:
                if age not in value:
                    value[age] = model.new(mpf(age) / 7)
                total += customers * value[age]
        curve.append(digits(total - before))
        before = total
        so_far = sum(1 for d in days.values() for x in d if x - origin <= 7 * week and x > min(d))
        actual.append(so_far - came)
        came = so_far

    ages = Counter(T for _, _, T, _ in rows)
    bins = [sum(c * model.pmf(k, mpf(T) / 7) for T, c in ages.items()) for k in range(7)]
    bins.append(n - sum(bins))
    seen = [sum(1 for x, *_ in rows if min(x, 7) == k) for k in range(8)]
    result[key] = {
        "holdout": {
            "actual": sum(a for _, a in pairs),
            "expected": digits(me * n),
            "mean_absolute_error": digits(sum(abs(e - a) for e, a in pairs) / n),
            "root_mean_square_error": digits((sum((e - a) ** 2 for e, a in pairs) / n) ** 0.5),
            "correlation": digits(corr),
            "classes": classes,
        },
        "tracking": {"actual": actual, "expected": curve},
        "histogram": {
            "actual": seen,
            "expected": [digits(b) for b in bins],
            "chi_square": digits(sum((s - b) ** 2 / b for s, b in zip(seen, bins))),
        },
    }
print(json.dumps(result, indent=1))
