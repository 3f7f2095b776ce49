"""Predictions at the edges, by the papers' closed forms in 60-digit arithmetic (mpmath): prints stress.json.

Where a closed form has a removable singularity (a = 1, s = 1) the parameter is moved by 1e-30, far below a double.
    python3 tests/golden/stress.py > tests/golden/stress.json
"""
import json
from mpmath import mp, mpf, exp, hyp2f1, log, loggamma

mp.dps = 60
TINY = mpf("1e-30")


def lnbeta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


def beta_geometric(first, p, x, tx, T, t):
    r, al, a, b = p
    k = x + first
    ln = loggamma(r + x) - loggamma(r) + r * log(al)
    alive = lnbeta(a, b + k) - lnbeta(a, b) - (r + x) * log(al + T)
    odds = 0 if k == 0 else a / (b + k - 1) * ((al + T) / (al + tx)) ** (r + x)
    if a == 1:
        a += TINY
    ratio = ((al + T) / (al + T + t)) ** (r + x)
    e = (a + b + k - 1) / (a - 1) * (1 - ratio * hyp2f1(r + x, b + k, a + b + k - 1, t / (al + T + t)))
    return ln + alive + log(1 + odds), 1 / (1 + odds), e / (1 + odds)


def pareto_nbd(p, x, tx, T, t):
    r, al, s, be = p
    n = r + s + x
    if al >= be:
        f = lambda y: hyp2f1(n, s + 1, n + 1, (al - be) / (al + y)) / (al + y) ** n
    else:
        f = lambda y: hyp2f1(n, r + x, n + 1, (be - al) / (be + y)) / (be + y) ** n
    alive = (al + T) ** -(r + x) * (be + T) ** -s
    lost = s / n * (f(tx) - f(T))
    ln = loggamma(r + x) - loggamma(r) + r * log(al) + s * log(be) + log(alive + lost)
    p_alive = alive / (alive + lost)
    if s == 1:
        s += TINY
    e = (r + x) * (be + T) / ((al + T) * (s - 1)) * (1 - ((be + T) / (be + T + t)) ** (s - 1))
    return ln, p_alive, p_alive * e


customers = [(0, 0, 0), (0, 0, 3650), (1, "0.001", 3650), (1, 3650, 3650), (500, 3600, 3650), (500, 1800, 3650), (500, 3650, 3650), (3, "1e-3", "2e-3"), (2, "3e5", "1e6")]
cases = {
    "bg-nbd": [("0.25", 5, 1, 2), ("0.25", 5, "1.000000001", 2), ("0.25", 5, "0.3", "0.4"), ("0.01", "0.01", "0.001", "0.5"), (3, 300, 20, 50)],
    "mbg-nbd": [("0.25", 5, 1, 2), ("0.25", 5, "1.000000001", 2), ("0.25", 5, "0.3", "0.4"), ("0.01", "0.01", "0.001", "0.5"), (3, 300, 20, 50)],
    "pareto-nbd": [("0.25", 5, 1, 12), ("0.5", 10, "0.6", 10), ("0.5", 10, "0.6", "10.0000001"), (2, 3000, "1.000000001", "0.5"), (3, "0.01", "0.02", 5000)],
}
result = {"_readme": "[parameters, x, t_x, T, horizon, ln L, P(alive), expected]; made by stress.py"}
for model, parameters in cases.items():
    rows = []
    for p in parameters:
        for x, tx, T in customers:
            for t in (30, 3650):
                v = [mpf(c) for c in p]
                args = (v, x, mpf(tx), mpf(T), mpf(t))
                ln, alive, e = pareto_nbd(*args) if model == "pareto-nbd" else beta_geometric(int(model == "mbg-nbd"), *args)
                rows.append([[str(c) for c in p], x, str(tx), str(T), t, mp.nstr(ln, 16), mp.nstr(alive, 16), mp.nstr(e, 16)])
    result[model] = rows
print(json.dumps(result).replace("]], [", "]],\n [").replace("], [[", "],\n [["))
