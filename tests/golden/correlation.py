"""References for Pareto/NBD with correlated rates: python3 tests/golden/correlation.py > tests/golden/correlation.json

Needs mpmath, NumPy and SciPy. Customers: the likelihood given both rates is integrated over Sarmanov's density in 40-digit
arithmetic, the rates in closed form as means of powers and exponentials of gamma variables, the time of dropout numerically;
one customer is checked by a double integral over both rates. Fits: SciPy maximises the sum over customers, with the
coefficient between its limits as a logistic function.
"""

import json
import sys
from pathlib import Path

import numpy as np
from mpmath import exp, gamma, inf, mp, mpf, quad, sqrt
from scipy.optimize import minimize

mp.dps = 40
DATA = Path(__file__).parent / "../data"


def moment(shape, scale, power, rate):
    """E X^power e^(-rate X) of a gamma variable."""
    return scale**shape * gamma(shape + power) / gamma(shape) / (scale + rate) ** (shape + power)


def terms(parameters, c, tau):
    """Sarmanov's density over that of independent rates: weights of e^(-j lambda tau) e^(-k mu tau)."""
    r, alpha, s, beta = parameters
    a, b = moment(r, alpha, 0, tau), moment(s, beta, 0, tau)
    m = c / sqrt(a * (1 - a) * b * (1 - b))
    return {(0, 0): 1 + m * a * b, (1, 0): -m * b, (0, 1): -m * a, (1, 1): m}


def mean(parameters, c, tau, of):
    return sum(weight * of(j * tau, k * tau) for (j, k), weight in terms(parameters, c, tau).items())


def customer(parameters, c, tau, x, tx, age, horizon):
    r, alpha, s, beta = parameters = [mpf(str(value)) for value in parameters]
    c, tau, x, tx, age, horizon = [mpf(str(value)) for value in (c, tau, x, tx, age, horizon)]
    alive = mean(parameters, c, tau, lambda j, k: moment(r, alpha, x, age + j) * moment(s, beta, 0, age + k))
    gone = mean(
        parameters,
        c,
        tau,
        lambda j, k: quad(lambda y: moment(r, alpha, x, y + j) * moment(s, beta, 1, y + k), [tx, age]) if age > tx else 0,
    )
    # While active, lambda purchases per unit of time until min(dropout, horizon).
    later = mean(
        parameters,
        c,
        tau,
        lambda j, k: moment(r, alpha, x + 1, age + j)
        * quad(lambda t: moment(s, beta, 0, age + t + k), [0, horizon]),
    )
    still = mean(parameters, c, tau, lambda j, k: moment(r, alpha, x, age + j) * moment(s, beta, 0, age + horizon + k))
    # No purchase in the horizon: none until dropout at t, or none at all.
    none = mean(
        parameters,
        c,
        tau,
        lambda j, k: quad(lambda t: moment(r, alpha, x, age + t + j) * moment(s, beta, 1, age + t + k), [0, horizon])
        + moment(r, alpha, x, age + horizon + j) * moment(s, beta, 0, age + horizon + k),
    )
    whole = alive + gone
    figures = {
        "lnLikelihood": mp.log(whole),
        "pAlive": alive / whole,
        "expected": later / whole,
        "pAliveThen": still / whole,
        "pNone": (gone + none) / whole,
    }
    return {name: mp.nstr(value, 25) for name, value in figures.items()}


def by_double_integral(parameters, c, tau, x, tx, age):
    """The likelihood as a double integral over the logarithms of both rates, by the trapezoidal rule."""
    r, alpha, s, beta = parameters
    a, b = (alpha / (alpha + tau)) ** r, (beta / (beta + tau)) ** s
    m = c / np.sqrt(a * (1 - a) * b * (1 - b))
    from scipy.special import gammaln

    ln = np.arange(-60, 6, 0.02)
    rate, dropout = np.exp(ln)[:, None], np.exp(ln)[None, :]
    gammas = [
        np.exp(shape * np.log(scale) - gammaln(shape) + shape * np.log(value) - scale * value)
        for shape, scale, value in ((r, alpha, rate), (s, beta, dropout))
    ]
    joint = 1 + m * (np.exp(-rate * tau) - a) * (np.exp(-dropout * tau) - b)
    total = rate + dropout
    individual = rate**x / total * (dropout * np.exp(-total * tx) + rate * np.exp(-total * age))
    return (gammas[0] * gammas[1] * joint * individual).sum() * 0.02**2


NODES, WEIGHTS = np.polynomial.legendre.leggauss(24)


def likelihoods(theta, c, tau, x, tx, age):
    """L of all customers, the time of dropout by a Gauss-Legendre rule on its logarithm."""
    r, alpha, s, beta = np.exp(theta)
    from scipy.special import gammaln

    shift = min(alpha, beta)
    low, high = np.log(shift + tx)[:, None], np.log(shift + age)[:, None]
    v = low + (high - low) * (NODES + 1) / 2
    y, weight = np.exp(v) - shift, np.exp(v) * WEIGHTS * (high - low) / 2

    def part(j, k):
        of_rate = lambda t, n: np.exp(r * np.log(alpha) + gammaln(r + n) - gammaln(r) - (r + n) * np.log(alpha + t + j))
        of_dropout = lambda t, n: np.exp(s * np.log(beta) + gammaln(s + n) - gammaln(s) - (s + n) * np.log(beta + t + k))
        gone = (of_rate(y, x[:, None]) * of_dropout(y, 1) * weight).sum(1)
        return gone + of_rate(age, x) * of_dropout(age, 0)

    a, b = (alpha / (alpha + tau)) ** r, (beta / (beta + tau)) ** s
    m = c / np.sqrt(a * (1 - a) * b * (1 - b))
    return part(0, 0) * (1 + m * a * b) + m * (part(tau, tau) - b * part(tau, 0) - a * part(0, tau))


def bounds(theta, tau):
    r, alpha, s, beta = np.exp(theta)
    a, b = (alpha / (alpha + tau)) ** r, (beta / (beta + tau)) ** s
    u, v = np.sqrt(a / (1 - a)), np.sqrt(b / (1 - b))
    return -min(u * v, 1 / (u * v)), min(u / v, v / u)


def fitted(x, tx, age, tau, start):
    def coefficient(point):
        low, high = bounds(point[:4], tau)
        return low + (high - low) / (1 + np.exp(-point[4]))

    def loss(point):
        if np.abs(point).max() > 40:
            return 1e12
        value = np.log(likelihoods(point[:4], coefficient(point), tau, x, tx, age)).sum()
        return -value if np.isfinite(value) else 1e12

    best = None
    for z in (0.0, 12.0):
        point = np.append(np.log(start), z)
        for _ in range(2):
            found = minimize(loss, point, method="Nelder-Mead", options={"maxiter": 1500, "xatol": 1e-9, "fatol": 1e-10})
            point = found.x
        if best is None or found.fun < best.fun:
            best = found
    return {
        "parameters": np.exp(best.x[:4]).tolist(),
        "coefficient": coefficient(best.x),
        "logLikelihood": -best.fun,
    }


CASES = [
    ([0.553, 10.578, 0.606, 11.669], 0.6, 32.7),
    ([0.553, 10.578, 0.606, 11.669], -0.7, 32.7),
    ([1.4, 48.0, 0.6, 50.0], 0.5, 1.0),
    ([0.2, 3.0, 2.5, 80.0], -0.1, 100.0),
]
CUSTOMERS = [(0, 0, 38.86), (2, 30.43, 38.86), (26, 30.86, 31.0), (1, 1.71, 38.86), (8, 12.5, 38.86), (3, 20, 20)]


def main():
    rows = [
        {
            "parameters": parameters,
            "coefficient": c,
            "kernel": tau,
            "customers": [
                {"frequency": x, "recency": tx, "age": age, **customer(parameters, c, tau, x, tx, age, 39)}
                for x, tx, age in CUSTOMERS
            ],
        }
        for parameters, c, tau in CASES
    ]
    for row, (x, tx, age) in zip(rows[:3], [CUSTOMERS[1], CUSTOMERS[4], CUSTOMERS[3]]):
        found = by_double_integral(row["parameters"], row["coefficient"], row["kernel"], x, tx, age)
        expected = float(customer(row["parameters"], row["coefficient"], row["kernel"], x, tx, age, 39)["lnLikelihood"])
        assert abs(np.log(found) - expected) < 1e-9, (found, expected)

    cdnow = np.loadtxt(DATA / "cdnow-summary.csv", delimiter=",", skiprows=1)
    apparel = np.loadtxt(DATA / "apparel-summary.csv", delimiter=",", skiprows=1)
    logs = {
        "cdnow": (cdnow[:, 1], cdnow[:, 2], cdnow[:, 3], [0.55, 10.6, 0.6, 11.7]),
        "apparel": (apparel[:, 0], apparel[:, 1] / 7, apparel[:, 2] / 7, [1.45, 48.7, 0.56, 47.0]),
    }
    fits = []
    for name, kernel in [("cdnow", None), ("cdnow", 1.0), ("apparel", None), ("apparel", 1.0)]:
        x, tx, age, start = logs[name]
        tau = age.mean() if kernel is None else kernel
        fits.append({"data": name, "kernel": kernel, **fitted(x, tx, age, tau, start)})
    json.dump({"customers": rows, "fits": fits}, sys.stdout, indent=1)
    print()


main()
