"""The figures of bench/surveys.js by pandas and NumPy: score, months, segments, weighted score, relative weights with 1,000
bootstrap samples. Prints the seconds last.

    python3 bench/surveys.py survey.csv
"""

import sys
import time

import numpy as np
import pandas as pd

RATINGS = ["product", "support", "price", "delivery", "website"]


def johnson(r):
    values, vectors = np.linalg.eigh(r[1:, 1:])
    root = vectors @ np.diag(np.sqrt(values)) @ vectors.T
    beta = np.linalg.solve(root, r[1:, 0])
    return (root**2) @ beta**2


start = time.perf_counter()
data = pd.read_csv(sys.argv[1], parse_dates=["Date submitted"])
data["x"] = np.select([data.NPS >= 9, data.NPS <= 6], [100, -100], 0)
score = data.x.mean()
months = data.groupby(data["Date submitted"].dt.to_period("M")).x.agg(["mean", "count"])
segments = data.groupby("Segment").x.agg(["mean", "count"])
people = data.assign(person=data["E-mail"].str.lower()).sort_values("Date submitted")
last = people.drop_duplicates("person", keep="last").x.mean()
weighted = np.average(data.x, weights=data.weight)
values = data[["NPS", *RATINGS]].to_numpy(float)
weights = johnson(np.corrcoef(values.T))
draw = np.random.default_rng(1)
sampled = []
for _ in range(1000):
    rows = draw.integers(0, len(values), len(values))
    # Counts of each row as weights, so that no row is copied.
    times = np.bincount(rows, minlength=len(values))
    mean = times @ values / len(values)
    covariance = (values * times[:, None]).T @ values / len(values) - np.outer(mean, mean)
    deviation = np.sqrt(np.diag(covariance))
    sampled.append(johnson(covariance / np.outer(deviation, deviation)))
bounds = np.percentile(sampled, [2.5, 97.5], axis=0)
print(f"{score:.3f} {last:.3f} {weighted:.3f}", weights.round(4), bounds.round(4).tolist())
print(f"{time.perf_counter() - start:.2f}")
