"""P(X(t) = n) from one purchase to a thousand, for rates alike and far apart, and likelihoods where b is tiny; 60-digit
arithmetic (mpmath): prints probabilities.json.

    python3 tests/golden/probabilities.py > tests/golden/probabilities.json
"""
import json
from mpmath import binomial, exp, log, log1p, loggamma, mp, mpf, quad

mp.dps = 60


def ln_rising(z, n):
    return loggamma(z + n) - loggamma(z)


def nbd(n, r, ratio):
    return exp(ln_rising(r, n) - loggamma(n + 1) - r * log1p(ratio) - n * log1p(1 / ratio))


def at_least(n, r, ratio):
    """What the n probabilities below leave; 900 digits, for it may be little."""
    with mp.workdps(900):
        z = ratio / (1 + ratio)
        term = exp(-r * log1p(ratio))
        left = 1 - term
        for j in range(n - 1):
            term *= (r + j) / (j + 1) * z
            left -= term
        return left


def beta_geometric(first, p, n, t):
    r, alpha, a, b = p
    k = n + first
    ratio = t / alpha
    survival = lambda k: exp(ln_rising(b, k) - ln_rising(a + b, k))
    active = survival(k) * nbd(n, r, ratio)
    if k == 0:
        return active
    left = at_least(n, r, ratio) if n > 0 else 1
    return active + survival(k - 1) * a / (a + b + k - 1) * left


def pareto_nbd(p, n, t):
    r, alpha, s, beta = p
    # Panels that double in width from either end of ln y and from the peak of the negative binomial probability.
    density = lambda v: nbd(n, r, exp(v) / alpha) * s * exp(v) / beta * (1 + exp(v) / beta) ** (-s - 1)
    end = log(t)
    peak = min(end, log(alpha * (n + 1) / r))
    panels = {end, peak}
    for at in (end, peak):
        panels |= {at + sign * mpf(2) ** k / 256 for k in range(16) for sign in (-1, 1)}
    panels = sorted(v for v in panels if v <= end and v > peak - 130)
    return nbd(n, r, t / alpha) * (1 + t / beta) ** -s + quad(density, panels)


def bg_bb(p, x, n):
    alpha, beta, gamma, delta = p

    def active(m):
        buying = ln_rising(alpha, x) + ln_rising(beta, m - x) - ln_rising(alpha + beta, m)
        return binomial(m, x) * exp(buying + ln_rising(delta, m) - ln_rising(gamma + delta, m))

    return active(n) + sum(active(m) * gamma / (gamma + delta + m) for m in range(x, n))


two = [("0.243", "4.414", "0.793", "2.426"), ("1e-6", "3e-6", "0.3", "2"), ("12", "40", "30", "5"), ("1e6", "1e5", "0.8", "2.4")]
cases = {
    "bg-nbd": (lambda *args: beta_geometric(0, *args), two),
    "mbg-nbd": (lambda *args: beta_geometric(1, *args), two),
    "pareto-nbd": (pareto_nbd, [("0.553", "10.578", "0.606", "11.669"), ("0.03", "0.03", "1", "12"), ("0.5", "0.03", "0.2", "12"), ("1e6", "1e5", "0.6", "30"), ("12", "40", "1e6", "1e8")]),
}
result = {"_readme": "[parameters, n, t, P(X(t) = n)]; made by probabilities.py"}
for model, (probability, parameters) in cases.items():
    rows = []
    for p in parameters:
        for t in ("0.5", "80", "3650"):
            for n in (0, 1, 7, 30, 850):
                rows.append([p, n, t, mp.nstr(probability([mpf(c) for c in p], n, mpf(t)), 16)])
    result[model] = rows
rows = []
for p in (("1.204", "0.75", "0.657", "2.783"), ("3e6", "7e6", "0.5", "4000"), ("0.01", "0.02", "0.001", "0.03")):
    for x, n in ((0, 0), (0, 6), (6, 6), (2, 6), (24, 60), (700, 2400)):
        rows.append([p, x, str(n), mp.nstr(bg_bb([mpf(c) for c in p], x, n), 16)])
result["bg-bb"] = rows
# ln L and P(alive) of MBG/NBD after the first purchase and of BG/NBD after the second, with b almost zero.
rows = []
for b in ("1e-6", "1e-9", "1e-20"):
    r, alpha, a, T, t_x = (mpf(c) for c in ("0.6", "5", "0.4", "12", "3"))
    b_ = mpf(b)
    for model, x, k, recency in (("mbg-nbd", 0, 1, mpf(0)), ("bg-nbd", 1, 1, t_x)):
        odds = a / b_ * ((alpha + T) / (alpha + recency)) ** (r + x)
        ln = ln_rising(r, x) + r * log(alpha) - (r + x) * log(alpha + T) + log(b_ / (a + b_)) + log(1 + odds)
        rows.append([model, ["0.6", "5", "0.4", b], x, str(int(recency)), "12", mp.nstr(ln, 16), mp.nstr(1 / (1 + odds), 16)])
result["tiny-b"] = rows
print(json.dumps(result).replace("], [[", "],\n [["))
