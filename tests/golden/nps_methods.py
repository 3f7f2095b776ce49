"""Size and power of tests for the difference of two Net Promoter Scores, by enumeration of every outcome of both samples.

Run: python3 tests/golden/nps_methods.py   (pip install numpy); prints nps_methods.md, which docs/accuracy.md shows.
"""

from math import lgamma

import numpy as np

Z = 1.959963984540054
SIZES = [(5, 5), (5, 20), (10, 10), (5, 100), (20, 20), (10, 40), (20, 100), (40, 40), (15, 60), (30, 120), (10, 200), (40, 200)]
EQUAL = [
    (0.9, 0.08, 0.02), (0.7, 0.2, 0.1), (0.5, 0.3, 0.2), (0.34, 0.33, 0.33), (0.5, 0, 0.5), (0.97, 0.03, 0), (0.8, 0.1, 0.1),
    (0.2, 0.7, 0.1), (0.05, 0.9, 0.05), (0.95, 0.05, 0), (0.99, 0.01, 0), (0.6, 0.4, 0), (0.3, 0.7, 0), (0.85, 0.05, 0.1),
    (0.45, 0.1, 0.45), (0.92, 0.04, 0.04), (0.9, 0.1, 0),
]  # fmt: skip
HIGH, LOWER = (0.9, 0.08, 0.02), (0.7, 0.2, 0.1)  # 88 and 60 points

ln_factorial = np.vectorize(lambda k: lgamma(k + 1))


def outcomes(n, shares):
    """Promoters, passives and detractors of each likely outcome, and its chance."""
    promoters, detractors = (x.ravel() for x in np.meshgrid(np.arange(n + 1), np.arange(n + 1)))
    possible = promoters + detractors <= n
    promoters, detractors = promoters[possible].astype(float), detractors[possible].astype(float)
    counts = promoters, n - promoters - detractors, detractors
    ln = ln_factorial(n) - sum(ln_factorial(k) for k in counts)
    for k, share in zip(counts, shares):
        ln = ln + np.where(k > 0, k * np.log(share if share else 1), 0)
        if not share:
            ln = np.where(k > 0, -np.inf, ln)
    chance = np.exp(ln)
    likely = chance > 1e-8
    return [k[likely] for k in counts], chance[likely]


def score_and_error(counts):
    """Score and squared standard error of samples."""
    n = sum(counts)
    score = (counts[0] - counts[2]) / n
    return score, np.maximum((counts[0] + counts[2]) / n - score**2, 0) / n


def restricted_variance(counts, score):
    """Variance of an answer at the likeliest shares of a given score (Rocks 2016, Tango 1998)."""
    swap = score < 0
    p, d = np.where(swap, counts[2], counts[0]), np.where(swap, counts[0], counts[2])
    score, n = np.abs(score), sum(counts)
    linear = d * (1 - 3 * score) + p * (1 - score) - 2 * counts[1] * score
    detractors = np.maximum((linear + np.sqrt(linear**2 + 8 * n * d * score * (1 - score))) / (4 * n), 0)
    return 2 * detractors + score - score**2


def score_end(counts):
    """Upper end of the score interval, by bisection."""
    n, (score, _) = sum(counts), score_and_error(counts)
    outside = lambda x: (x - score) ** 2 * n > Z**2 * restricted_variance(counts, x)
    low, high = score.copy(), np.ones_like(score)
    whole = ~outside(high)
    for _ in range(45):
        middle = (low + high) / 2
        out = outside(middle)
        low, high = np.where(out, low, middle), np.where(out, middle, high)
    return np.where(whole, 1.0, low)


def adjusted(counts):
    return counts[0] + 0.75, counts[1] + 1.5, counts[2] + 0.75


def rejections(first, second):
    """Per method whether each pair of outcomes differs at 95 %."""
    one, other = [k[:, None] for k in first], [k[None] for k in second]
    n, m = sum(first)[0], sum(second)[0]
    (s, v), (t, w) = score_and_error(one), score_and_error(other)
    found = {"Wald": (t - s) ** 2 > Z**2 * (v + w) + 1e-12}
    (a, va), (b, vb) = score_and_error(adjusted(one)), score_and_error(adjusted(other))
    found["adjusted Wald"] = (b - a) ** 2 > Z**2 * (va + vb)
    pool = [x + y for x, y in zip(one, other)]
    common, squared = score_and_error(pool)
    pooled = squared * (n + m) * (1 / n + 1 / m)
    found["pooled variance alone"] = (t - s) ** 2 > Z**2 * pooled + 1e-12
    restricted = restricted_variance([k + 0 * common for k in one], common) / n
    restricted = restricted + restricted_variance([k + 0 * common for k in other], common) / m
    found["score (Tango)"] = (t - s) ** 2 > Z**2 * restricted + 1e-12
    ends = [(-score_end(counts[::-1]), score_end(counts)) for counts in (first, second)]
    (l, u), (k, o) = [(x[:, None], y[:, None]) for x, y in ends[:1]] + [(x[None], y[None]) for x, y in ends[1:]]
    down, up = np.sqrt((t - k) ** 2 + (u - s) ** 2), np.sqrt((o - t) ** 2 + (s - l) ** 2)
    found["score ends (Newcombe)"] = (t - s - down > 1e-12) | (t - s + up < -1e-12)
    for pseudo in (1.0, 1.5, 3.0):
        enlarge = lambda counts: [x + pseudo * y / (n + m) for x, y in zip(counts, pool)]
        (a, va), (b, vb) = score_and_error(enlarge(one)), score_and_error(enlarge(other))
        found[f"pooled, {pseudo:g} pseudo-answers"] = (b - a) ** 2 > Z**2 * (pooled + va + vb) / 2 + 1e-12
    return found


def chance(sizes, before, after):
    (first, chances), (second, others) = outcomes(sizes[0], before), outcomes(sizes[1], after)
    return {name: float(chances @ (found @ others)) for name, found in rejections(first, second).items()}


if __name__ == "__main__":
    table = []
    for sizes in SIZES:
        largest = {}
        for shares in EQUAL:
            for name, size in chance(sizes, shares, shares).items():
                largest[name] = max(largest.get(name, 0), size)
        table.append((sizes, largest, chance(sizes, HIGH, LOWER)))
    names = list(table[0][1])
    print("| answers | " + " | ".join(names) + " |")
    print("|---" * (len(names) + 1) + "|")
    for (n, m), largest, power in table:
        print(f"| {n}, {m} | " + " | ".join(f"{largest[name]:.3f} · {power[name]:.2f}" for name in names) + " |")
