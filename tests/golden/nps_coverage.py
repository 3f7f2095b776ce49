"""Coverage of 95 % intervals for one survey, by enumeration of every outcome: Net Promoter Scores, and means of ratings.

Run: python3 tests/golden/nps_coverage.py   (pip install numpy); prints nps_coverage.md, which docs/accuracy.md shows.
"""

from itertools import product
from math import exp, lgamma, log, sqrt

import numpy as np

from nps_methods import EQUAL, Z, adjusted, outcomes, score_and_error, score_end

# Student's t for n - 1 degrees of freedom at 95 % (any table of t).
T = {5: 2.776445105, 10: 2.262157163, 20: 2.093024054, 30: 2.045229642}
# Four in five answer 5 on a scale of 1 to 5.
FIVES = (0.02, 0.02, 0.04, 0.12, 0.8)


def covered(n, shares):
    """Chance that each interval holds the true score."""
    counts, chances = outcomes(n, shares)
    true = shares[0] - shares[2]
    score, variance = score_and_error(counts)
    centre, enlarged = score_and_error(adjusted(counts))
    adjusted_low, adjusted_high = centre - Z * np.sqrt(enlarged), centre + Z * np.sqrt(enlarged)
    ends = {
        "Wald": (score - Z * np.sqrt(variance), score + Z * np.sqrt(variance)),
        "adjusted Wald": (np.minimum(adjusted_low, score), np.maximum(adjusted_high, score)),
        "score": (-score_end(counts[::-1]), score_end(counts)),
    }
    near = 1e-9
    inside = {name: (low.clip(-1) <= true + near) & (high.clip(None, 1) >= true - near) for name, (low, high) in ends.items()}
    return {name: float(chances @ own / chances.sum()) for name, own in inside.items()}


def mean_covered(n):
    """Chance that Student's interval of the mean holds it: alone, and with an interval where all answers are alike."""
    true = sum((k + 1) * share for k, share in enumerate(FIVES))
    alone = extended = 0.0
    for counts in product(range(n + 1), repeat=4):
        rest = n - sum(counts)
        if rest < 0:
            continue
        all_counts = (*counts, rest)
        chance = exp(lgamma(n + 1) + sum(c * log(s) - lgamma(c + 1) for c, s in zip(all_counts, FIVES)))
        mean = sum((k + 1) * c for k, c in enumerate(all_counts)) / n
        spread = sum(c * (k + 1 - mean) ** 2 for k, c in enumerate(all_counts)) / (n - 1)
        if spread > 1e-12:
            own = abs(mean - true) <= T[n] * sqrt(spread / n)
            alone, extended = alone + chance * own, extended + chance * own
        else:
            others = Z**2 / (n + Z**2)
            extended += chance * (mean - others * (mean - 1) <= true <= mean + others * (5 - mean))
    return alone, extended


if __name__ == "__main__":
    names = ["Wald", "adjusted Wald", "score"]
    print("| answers | " + " | ".join(names) + " |")
    print("|---" * (len(names) + 1) + "|")
    for n in (5, 10, 20, 30, 50, 100):
        found = [covered(n, shares) for shares in EQUAL]
        cells = [f"{min(own[name] for own in found):.2f} · {np.mean([own[name] for own in found]):.2f}" for name in names]
        print(f"| {n} | " + " | ".join(cells) + " |")
    print()
    print("| answers | Student | and where all are alike |")
    print("|---|---|---|")
    for n in (5, 10, 20, 30):
        print(f"| {n} | " + " | ".join(f"{own:.2f}" for own in mean_covered(n)) + " |")
