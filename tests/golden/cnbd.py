"""References for BG/CNBD-k and MBG/CNBD-k: python3 tests/golden/cnbd.py > tests/golden/cnbd.json

Needs NumPy and SciPy. Everything is integrated numerically over the event rate λ (trapezoidal rule on the axis ln λ, in
double precision, relative error about 1e-12), from the definition of an Erlang-k process with dropout; no closed form is
shared with the Rust code.
"""

import json

import numpy as np
from scipy.special import betaln, gammaln
from scipy.stats import poisson

CASES = [
    (True, 2, (1.329, 2.813, 0.425, 0.79)),
    (False, 3, (0.36, 0.7, 0.55, 2.8)),
    (True, 5, (0.8, 0.4, 0.02, 3.0)),
]
CUSTOMERS = [(0, 0, 30), (1, 4.5, 30), (3, 26, 30), (12, 29, 30), (12, 11, 30)]
HORIZON, DISCOUNT, PURCHASES = 26.0, 0.5, 3000


def chances(mbg, a, b, x):
    """Probabilities to survive all chances, and to drop out at the last of them."""
    m = x + 1 if mbg else x
    stay = np.exp(betaln(a, b + m) - betaln(a, b))
    leave = np.exp(betaln(a + 1, b + m - 1) - betaln(a, b)) if m > 0 else 0.0
    survival = np.cumprod(np.append(1.0, [(b + m + n) / (a + b + m + n) for n in range(PURCHASES)]))
    return stay, leave, survival


def over_rate(r, alpha):
    """Nodes λ and weights of the prior."""
    v = np.arange(-400, 8, 0.005)
    rate = np.exp(v) * r / alpha
    ln_density = r * np.log(alpha) - gammaln(r) + r * np.log(rate) - alpha * rate
    return rate, np.exp(ln_density) * 0.005


def predictions(mbg, k, parameters, x, tx, age):
    r, alpha, a, b = parameters
    stay, leave, survival = chances(mbg, a, b, x)
    rate, weight = over_rate(r, alpha)
    events = weight * np.exp(k * x * np.log(rate) - rate * tx)
    silence = rate * (age - tx)
    stages = [stay * events * poisson.pmf(j, silence) for j in range(k)]
    alive, gone = sum(stage.sum() for stage in stages), leave * events.sum()
    transactions = dert = 0.0
    for j, stage in enumerate(stages):
        for n in range(1, PURCHASES):
            term = survival[n - 1] * (stage * poisson.sf(n * k - j - 1, rate * HORIZON)).sum()
            transactions += term
            if term < 1e-16 * transactions:
                break
        phi = rate / (rate + DISCOUNT)
        for n in range(1, PURCHASES):
            term = survival[n - 1] * (stage * phi ** (n * k - j)).sum()
            dert += term
            if term < 1e-16 * dert:
                break
    total = alive + gone
    return [float(np.log(total)), float(alive / total), float(transactions / total), float(dert / total)]


def probability(mbg, k, parameters, n):
    r, alpha, a, b = parameters
    stay, leave, _ = chances(mbg, a, b, n)
    rate, weight = over_rate(r, alpha)
    mean = rate * HORIZON
    exactly = poisson.cdf(n * k + k - 1, mean) - (poisson.cdf(n * k - 1, mean) if n > 0 else 0.0)
    at_least = poisson.sf(n * k - 1, mean) if n > 0 else np.ones_like(mean)
    return float((weight * (stay * exactly + leave * at_least)).sum())


if __name__ == "__main__":
    assert abs(over_rate(0.36, 0.7)[1].sum() - 1) < 1e-12
    rows = [[*case, *customer, *predictions(*case, *customer)] for case in CASES for customer in CUSTOMERS]
    masses = [[*case, n, probability(*case, n)] for case in CASES for n in (0, 1, 4, 9)]
    print(json.dumps({"predictions": rows, "probabilities": masses}, indent=1))
