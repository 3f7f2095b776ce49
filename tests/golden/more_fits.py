"""Fits of data sets beside CDNOW by Newton's method in 50-digit arithmetic (mpmath): prints more_fits.json.

Likelihoods as the papers print them (beta and hypergeometric functions), derivatives by central differences: nothing in
common with the crate's own forms. The base is made up: ten years in days, most customers gone after one purchase, one with five hundred.
    python3 tests/golden/more_fits.py > tests/golden/more_fits.json
"""
import json
import numpy as np
from mpmath import mp, mpf, exp, gamma, hyp2f1, lu_solve, log, loggamma, matrix, sqrt
from scipy.optimize import minimize

mp.dps = 50
# x, t_x, T in days, customers
shop = [
    (0, 0, 3650, 40), (0, 0, 1200, 25), (0, 0, 365, 30), (0, 0, 31, 12), (1, 9, 3650, 8), (1, 800, 2000, 6),
    (1, 300, 365, 5), (2, 60, 900, 7), (2, 1500, 1825, 4), (3, 90, 3000, 3), (4, 700, 720, 4), (6, 400, 2500, 3),
    (9, 1700, 1800, 3), (15, 900, 3100, 2), (60, 3640, 3650, 2), (500, 3649, 3650, 1),
]  # fmt: skip
spends = [(1, "12.5", 9), (1, "40", 7), (1, "3.2", 5), (2, "18.75", 6), (2, "95", 2), (3, "22.1", 4), (5, "31", 3),
          (8, "14.4", 3), (20, "55.25", 1), (500, "27", 1)]  # fmt: skip


def lnbeta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


def bg_nbd(p, x, tx, T):
    r, al, a, b = p
    ln = loggamma(r + x) - loggamma(r) + r * log(al)
    alive = lnbeta(a, b + x) - lnbeta(a, b) - (r + x) * log(al + T)
    if x == 0:
        return ln + alive
    lost = lnbeta(a + 1, b + x - 1) - lnbeta(a, b) - (r + x) * log(al + tx)
    return ln + log(exp(alive) + exp(lost))


def mbg_nbd(p, x, tx, T):
    r, al, a, b = p
    ln = loggamma(r + x) - loggamma(r) + r * log(al)
    alive = lnbeta(a, b + x + 1) - lnbeta(a, b) - (r + x) * log(al + T)
    lost = lnbeta(a + 1, b + x) - lnbeta(a, b) - (r + x) * log(al + tx)
    return ln + log(exp(alive) + exp(lost))


def pareto_nbd(p, x, tx, T):
    r, al, s, be = p
    n = r + s + x
    if al >= be:
        f = lambda y: hyp2f1(n, s + 1, n + 1, (al - be) / (al + y)) / (al + y) ** n
    else:
        f = lambda y: hyp2f1(n, r + x, n + 1, (be - al) / (be + y)) / (be + y) ** n
    ln = loggamma(r + x) - loggamma(r) + r * log(al) + s * log(be)
    return ln + log((al + T) ** -(r + x) * (be + T) ** -s + s / n * (f(mpf(tx)) - f(mpf(T))))


def gamma_gamma(p, x, m):
    p, q, v = p
    return -lnbeta(p * x, q) + q * log(v) + (p * x - 1) * log(m) + p * x * log(x) - (p * x + q) * log(v + m * x)


def total(density, rows, scale):
    def of(logs):
        parameters = [exp(l) for l in logs]
        return sum(w * density(parameters, *[mpf(c) for c in row]) for *row, w in rows)
    return of


def newton(f, start):
    """Maximum over the logarithms of the parameters, and the covariance there."""
    x, n, h = [mpf(v) for v in start], len(start), mpf("1e-12")
    for _ in range(60):
        def at(*moves):
            y = list(x)
            for i, m in moves:
                y[i] += m
            return f(y)
        centre = f(x)
        up = [at((i, h)) for i in range(n)]
        down = [at((i, -h)) for i in range(n)]
        g = matrix([(up[i] - down[i]) / (2 * h) for i in range(n)])
        H = matrix(n, n)
        for i in range(n):
            H[i, i] = (up[i] - 2 * centre + down[i]) / h**2
            for j in range(i):
                H[i, j] = H[j, i] = (at((i, h), (j, h)) - up[i] - up[j] + centre + (at((i, -h), (j, -h)) - down[i] - down[j] + centre)) / (2 * h**2)
        step = lu_solve(-H, g)
        x = [a + b for a, b in zip(x, step)]
        if max(abs(s) for s in step) < mpf("1e-15"):
            return x, f(x), (-H) ** -1
    raise ArithmeticError("no convergence")


result = {"_readme": "Maximum-likelihood fits in 50-digit arithmetic; made by more_fits.py"}
for key, density, rows, names, start in (
    ("shop:bg-nbd", bg_nbd, shop, ("r", "alpha", "a", "b"), [0.3, 100, 1, 3]),
    ("shop:mbg-nbd", mbg_nbd, shop, ("r", "alpha", "a", "b"), [0.3, 100, 1, 3]),
    ("shop:pareto-nbd", pareto_nbd, shop, ("r", "alpha", "s", "beta"), [0.3, 100, 0.3, 100]),
    ("shop:gamma-gamma", gamma_gamma, spends, ("p", "q", "v"), [2, 3, 20]),
):
    f = total(density, rows, 1)
    mp.dps = 20
    rough = minimize(lambda l: -float(f([mpf(v) for v in l])), np.log(start), method="Nelder-Mead",
                     options={"xatol": 1e-5, "fatol": 1e-7, "maxiter": 900})
    mp.dps = 50
    logs, value, covariance = newton(f, rough.x)
    result[key] = {
        "parameters": {n: mp.nstr(exp(l), 17) for n, l in zip(names, logs)},
        "log_likelihood": mp.nstr(value, 17),
        "standard_errors": {n: mp.nstr(exp(logs[i]) * sqrt(covariance[i, i]), 12) for i, n in enumerate(names)},
    }
result["shop"] = shop
result["spends"] = [[x, m, w] for x, m, w in spends]
print(json.dumps(result, indent=1))
