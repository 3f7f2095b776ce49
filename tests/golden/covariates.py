"""References for covariates: python3 tests/golden/covariates.py > tests/golden/covariates.json

Needs NumPy and SciPy. Maximises the papers' likelihoods, with the hypergeometric functions of SciPy and none of the Rust
code's formulas, by Nelder-Mead followed by Newton steps with numerical derivatives. The data are those of the R package
CLVTools (apparelTrans, apparelStaticCov), reduced to one row per customer up to 2006-12-31.
"""

import json
import sys
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln, gammaln

table = np.loadtxt(Path(__file__).parent / "../data/apparel-summary.csv", delimiter=",", skiprows=1)
x, tx, age, spend, gender, channel = table.T
tx, age = tx / 7, age / 7
Z = np.column_stack([gender, channel])


def beta_geometric(theta, purchase, dropout, mbg):
    """ln L of BG/NBD or MBG/NBD; a is multiplied by e^(dropout z), the purchase rate by e^(purchase z)."""
    r, alpha, a, b = np.exp(theta)
    alpha = alpha * np.exp(-Z @ purchase)
    a = a * np.exp(Z @ dropout)
    k = x + 1 if mbg else x
    first = gammaln(r + x) - gammaln(r) + r * np.log(alpha)
    alive = betaln(a, b + k) - betaln(a, b) - (r + x) * np.log(alpha + age)
    with np.errstate(divide="ignore", invalid="ignore"):
        gone = betaln(a + 1, b + k - 1) - betaln(a, b) - (r + x) * np.log(alpha + tx)
    gone = np.where(k > 0, gone, -np.inf)
    return (first + np.logaddexp(alive, gone)).sum()


def gamma_gamma(theta, coefficients):
    p, q, v = np.exp(theta)
    keep = x > 0
    n, mean = x[keep], spend[keep]
    v = v * np.exp(Z[keep] @ coefficients)
    terms = gammaln(p * n + q) - gammaln(p * n) - gammaln(q) + q * np.log(v)
    terms += (p * n - 1) * np.log(mean) + p * n * np.log(n) - (p * n + q) * np.log(n * mean + v)
    return terms.sum()


def maximise(function, start):
    def loss(theta):
        value = function(theta)
        return -value if np.isfinite(value) else 1e12

    at = minimize(loss, start, method="Nelder-Mead", options={"maxiter": 40000, "xatol": 1e-9, "fatol": 1e-11}).x
    for _ in range(4):
        gradient, hessian = derivatives(function, at)
        at = at - np.linalg.solve(hessian, gradient)
    _, hessian = derivatives(function, at)
    errors = np.sqrt(np.diag(np.linalg.inv(-hessian)))
    return at, errors, function(at)


def derivatives(function, at, step=2e-4):
    size = len(at)
    unit = np.eye(size) * step
    gradient = np.array([(function(at + e) - function(at - e)) / (2 * step) for e in unit])
    hessian = np.empty((size, size))
    for i in range(size):
        for j in range(size):
            a, b = unit[i], unit[j]
            four = function(at + a + b) - function(at + a - b) - function(at - a + b) + function(at - a - b)
            hessian[i, j] = four / (4 * step * step)
    return gradient, hessian


def row(name, count, fit):
    at, errors, value = fit
    parameters = [float(cell) for cell in np.exp(at[:count])]
    return {
        "model": name,
        "parameters": parameters,
        "coefficients": [float(cell) for cell in at[count:]],
        "standardErrors": [float(cell) for cell in errors[count:]],
        "logLikelihood": float(value),
    }


if __name__ == "__main__":
    rows = []
    for name, mbg in [("bg-nbd", False), ("mbg-nbd", True)]:
        start = np.log([0.6, 20.0, 0.5, 2.0]).tolist() + [0.0] * 4
        fit = maximise(lambda t, mbg=mbg: beta_geometric(t[:4], t[4:6], t[6:8], mbg), start)
        rows.append(row(name, 4, fit))
    fit = maximise(lambda t: gamma_gamma(t[:3], t[3:]), np.log([2.0, 3.0, 60.0]).tolist() + [0.0] * 2)
    rows.append(row("gamma-gamma", 3, fit))
    json.dump(rows, sys.stdout, indent=1)
    print()
