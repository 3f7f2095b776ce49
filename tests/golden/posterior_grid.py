"""Posterior means and deviations of the logarithms of parameters by a grid: python3 tests/golden/posterior_grid.py > tests/golden/posterior_grid.json

Needs NumPy and SciPy. For Gamma-Gamma (the repeat buyers of CDNOW), sBG and BdW the posterior density of the logarithms is summed
over a grid of 61 points per parameter, seven posterior deviations to either side of its maximum and along its principal axes. The
prior is that of docs/models.md: the logarithm of each parameter, money in mean spends, is normal with deviation 3.
"""

import json
import pathlib

import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln, gammaln

POINTS, REACH = 61, 7.0
COHORTS = {
    "regular": [[1000, 631, 468, 382, 326, 289, 262, 241]],
    "few": [[60, 41, 33, 30, 29], [25, 17, 15]],
}


def spends():
    path = pathlib.Path(__file__).parent.parent / "data/cdnow-summary.csv"
    columns = np.loadtxt(path, delimiter=",", skiprows=1)
    columns = columns[(columns[:, 1] > 0) & (columns[:, 4] > 0)]
    x, mean = columns[:, 1], columns[:, 4]
    unit = mean.mean()
    pairs, counts = np.unique(np.column_stack([x, mean]), axis=0, return_counts=True)

    def ln_likelihood(logs):
        p, q, v = np.exp(logs)
        v = v * unit
        x, mean = pairs.T
        ln = gammaln(p * x + q) - gammaln(p * x) - gammaln(q) + q * np.log(v) + (p * x - 1) * np.log(mean)
        return counts @ (ln + p * x * np.log(x) - (p * x + q) * np.log(v + mean * x))

    return ln_likelihood, [1, 1, unit]


def renewals(cohorts, tenured):
    def ln_likelihood(logs):
        a, b = np.exp(logs[:2])
        c = np.exp(logs[2]) if tenured else 1.0
        total = 0.0
        for cohort in cohorts:
            n = np.array(cohort, float)
            s = np.exp(betaln(a, b + np.arange(len(n)) ** c) - betaln(a, b))
            total += (n[:-1] - n[1:]) @ np.log(s[:-1] - s[1:]) + n[-1] * np.log(s[-1])
        return total

    return ln_likelihood, [1, 1, 1] if tenured else [1, 1]


def moments(ln_likelihood, units):
    count = len(units)
    ln_posterior = lambda logs: ln_likelihood(logs) - (logs @ logs) / 18

    def loss(logs):
        with np.errstate(all="ignore"):
            value = -ln_posterior(logs)
        return value if np.isfinite(value) else 1e10

    mode = np.zeros(count)
    for _ in range(3):
        mode = minimize(loss, mode, method="Nelder-Mead", options={"xatol": 1e-9, "fatol": 1e-10, "maxiter": 5000}).x
    step, hessian = 1e-3, np.zeros((count, count))
    for i in range(count):
        for j in range(count):
            e, f = np.eye(count)[i] * step, np.eye(count)[j] * step
            corners = loss(mode + e + f) - loss(mode + e - f) - loss(mode - e + f) + loss(mode - e - f)
            hessian[i, j] = corners / (4 * step * step)
    values, vectors = np.linalg.eigh(np.linalg.inv(hessian))
    axes = vectors * np.sqrt(values)
    line = np.linspace(-REACH, REACH, POINTS)
    top = loss(mode)
    weight, first, second = 0.0, np.zeros(count), np.zeros(count)
    for point in np.array(np.meshgrid(*[line] * count)).reshape(count, -1).T:
        logs = mode + axes @ point
        density = np.exp(top - loss(logs))
        logs = logs + np.log(units)
        weight += density
        first += density * logs
        second += density * logs**2
    mean = first / weight
    return {"mean": mean.tolist(), "deviation": np.sqrt(second / weight - mean**2).tolist()}


if __name__ == "__main__":
    found = {"gamma-gamma": moments(*spends())}
    for name, cohorts in COHORTS.items():
        found[f"sbg {name}"] = moments(*renewals(cohorts, False))
    found["bdw regular"] = moments(*renewals(COHORTS["regular"], True))
    print(json.dumps(found, indent=2))
