"""Draws the posterior distribution of BG/NBD on CDNOW by NUTS: python3 tests/golden/posterior.py > tests/golden/posterior.json

Needs pymc-marketing 0.19.2; takes a minute of two cores. The prior is that of docs/models.md: the logarithm of each
parameter, times in mean ages, is normal with mean 0 and standard deviation 3. Four chains of 1,000 draws after 1,000 of
tuning. The time taken goes to the standard error stream.
"""

import json
import pathlib
import resource
import sys
import time
import warnings

warnings.filterwarnings("ignore")

import arviz  # noqa: E402
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
from pymc_extras.prior import Prior  # noqa: E402
from pymc_marketing.clv import BetaGeoModel  # noqa: E402

NAMES = ["r", "alpha", "a", "b"]

if __name__ == "__main__":
    data = pd.read_csv(pathlib.Path(__file__).parent.parent / "data/cdnow-summary.csv")
    columns = {"customer_id": data["ID"], "frequency": data["x"].astype(float), "recency": data["t_x"], "T": data["T"]}
    mean_age = float(data["T"].mean())
    prior = {name: Prior("LogNormal", mu=0, sigma=3) for name in NAMES}
    prior["alpha"] = Prior("LogNormal", mu=float(np.log(mean_age)), sigma=3)
    model = BetaGeoModel(data=pd.DataFrame(columns), model_config=prior)
    model.build_model()
    start = time.time(), time.process_time()
    model.fit(draws=1000, tune=1000, chains=4, cores=2, random_seed=1, progressbar=False)
    chains = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = time.process_time() - start[1] + chains.ru_utime + chains.ru_stime
    print(f"{time.time() - start[0]:.1f} s, of the processor {processor:.1f} s", file=sys.stderr)
    summary = arviz.summary(model.idata, var_names=NAMES, round_to="none")
    found = {
        "model": "bg-nbd",
        "mean": [float(summary["mean"][name]) for name in NAMES],
        "deviation": [float(summary["sd"][name]) for name in NAMES],
        "effectiveSize": [float(summary["ess_bulk"][name]) for name in NAMES],
    }
    print(json.dumps(found, indent=2))
