"""Relative weights (Johnson 2000) and LMG of the main question's ratings in the sample survey, with NumPy alone:
tests/golden/surveys_drivers.json.

    python3 tests/golden/surveys.py > tests/golden/surveys_drivers.json

Johnson's weights by the singular value decomposition of the standardised ratings, LMG by averaging over all orders of the
ratings: neither is how the crate finds them.
"""

import csv
import itertools
import json

import numpy as np

SCORE = "How likely are you to recommend us to a friend or colleague?"
RATINGS = [
    "How satisfied are you with the coffee?",
    "How satisfied are you with the delivery?",
    "The shop made it easy for me to order",
]
LEVELS = ["Strongly disagree", "Disagree", "Somewhat disagree", "Neither agree nor disagree", "Somewhat agree", "Agree", "Strongly agree"]


def number(text):
    if text in LEVELS:
        return LEVELS.index(text) + 1
    return float(text) if text not in ("", "N/A") else None


with open("tests/data/survey-sample.csv", encoding="utf-8") as file:
    rows = [[number(row[name]) for name in [SCORE, *RATINGS]] for row in csv.DictReader(file) if row["Status"] == "Complete"]
data = np.array([row for row in rows if None not in row], dtype=float)
y, x = data[:, 0], data[:, 1:]
standard = (x - x.mean(0)) / x.std(0)
target = (y - y.mean()) / y.std()

left, singular, right = np.linalg.svd(standard, full_matrices=False)
orthogonal = left @ right * np.sqrt(len(y))
beta = orthogonal.T @ target / len(y)
loadings = orthogonal.T @ standard / len(y)
johnson = (loadings**2).T @ beta**2


def r_squared(columns):
    if not columns:
        return 0.0
    chosen = np.column_stack([np.ones(len(y)), x[:, columns]])
    residual = y - chosen @ np.linalg.lstsq(chosen, y, rcond=None)[0]
    return 1 - residual @ residual / ((y - y.mean()) ** 2).sum()


orders = list(itertools.permutations(range(x.shape[1])))
lmg = [
    float(np.mean([r_squared(list(o[: o.index(k) + 1])) - r_squared(list(o[: o.index(k)])) for o in orders]))
    for k in range(x.shape[1])
]
print(
    json.dumps(
        {
            "complete": len(y),
            "rSquared": r_squared(list(range(x.shape[1]))),
            "ratings": {name: {"johnson": float(j), "lmg": l} for name, j, l in zip(RATINGS, johnson, lmg)},
        },
        indent=1,
    )
)
