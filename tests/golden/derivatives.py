"""References for gradients and Hessians: python3 tests/golden/derivatives.py > tests/golden/derivatives.json

Needs mpmath. Every log-likelihood is written here from its paper with gamma functions and, for Pareto/NBD, Gauss's
hypergeometric function, and evaluated at complex parameters in 90-digit arithmetic. The gradient is a complex step,
Im f(x + ih)/h with h = 10^-30, which nothing cancels; the Hessian is a central difference of such gradients, whose error is of
the order 10^-30. All derivatives are by the logarithms of the parameters, the correlation's by its coefficient itself.
mpmath.diff, which evaluates at real points only, confirms one case of each model to 25 digits.
"""

import json
import sys

from mpmath import beta, diff, exp, gamma, hyp2f1, log, loggamma, mp, mpc, mpf, nstr, re, sqrt

mp.dps = 90
STEP, SHIFT = mpf(10) ** -30, mpf(10) ** -15


def gradient(f, at):
    def slope(i):
        return f([mpc(x, STEP) if j == i else mpc(x) for j, x in enumerate(at)]).imag / STEP

    return [slope(i) for i in range(len(at))]


def jet(f, at):
    """Value, gradient and upper triangle of the Hessian."""
    value = f([mpc(x) for x in at]).real

    def moved(i, by):
        return gradient(f, [x + by if j == i else x for j, x in enumerate(at)])

    bends = []
    for i in range(len(at)):
        up, down = moved(i, SHIFT), moved(i, -SHIFT)
        bends.append([(a - b) / (2 * SHIFT) for a, b in zip(up, down)])
    upper = [bends[i][j] for i in range(len(at)) for j in range(i, len(at))]
    for i in range(len(at)):
        for j in range(i):
            assert abs(bends[i][j] - bends[j][i]) < mpf(10) ** -25 * (1 + abs(bends[i][j])), (i, j)
    return [value, gradient(f, at), upper]


def confirmed(f, at, found):
    """Compares with derivatives from real points."""
    n = len(at)
    real = lambda *point: f([mpc(x) for x in point]).real
    for i in range(n):
        slope = diff(real, tuple(at), tuple(int(j == i) for j in range(n)))
        assert abs(slope - found[1][i]) < mpf(10) ** -25 * (1 + abs(slope)), (i, slope, found[1][i])
    place = 0
    for i in range(n):
        for j in range(i, n):
            bend = diff(real, tuple(at), tuple(int(k == i) + int(k == j) for k in range(n)))
            assert abs(bend - found[2][place]) < mpf(10) ** -25 * (1 + abs(bend)), (i, j, bend, found[2][place])
            place += 1
    return found


def logs(parameters):
    return [log(mpf(str(value))) for value in parameters]


def numbers(values):
    return [mpf(str(value)) for value in values]


# Likelihoods of one customer with complex parameters


def chances(a, b, m):
    """Probabilities of surviving m chances, and of dropping out at the m-th."""
    gone = beta(a + 1, b + m - 1) / beta(a, b) if m > 0 else mpf(0)
    return beta(a, b + m) / beta(a, b), gone


def beta_geometric(dropout):
    """Fader, Hardie & Lee 2005, equation 6; Batislam, Denizel & Filiztekin 2007, equation 4."""

    def likelihood(parameters, x, tx, age):
        r, alpha, a, b = parameters
        stay, gone = chances(a, b, x + dropout)
        buying = gamma(r + x) * alpha**r / gamma(r)
        return buying * (stay / (alpha + age) ** (r + x) + gone / (alpha + tx) ** (r + x))

    return likelihood


def erlang(dropout, k):
    """Reutterer, Platzer & Schroeder 2021: silence is that of fewer than k events of the counting process."""

    def likelihood(parameters, x, tx, age, log_gaps):
        r, alpha, a, b = parameters
        stay, gone = chances(a, b, x + dropout)
        silence, events = age - tx, k * x
        silent = sum(
            silence**j / gamma(j + 1) * gamma(r + events + j) / (alpha + age) ** (r + events + j) for j in range(k)
        )
        lost = gamma(r + events) / (alpha + tx) ** (r + events)
        gaps = exp((k - 1) * log_gaps) / gamma(k) ** x
        return gaps * alpha**r / gamma(r) * (stay * silent + gone * lost)

    return likelihood


def pareto(parameters, x, tx, age):
    """Fader & Hardie 2005, "A note on deriving the Pareto/NBD model", equations 18 and 19."""
    r, alpha, s, beta_ = parameters
    total = r + s + x
    if re(alpha) >= re(beta_):
        far, difference, second = alpha, alpha - beta_, s + 1
    else:
        far, difference, second = beta_, beta_ - alpha, r + x

    def part(time):
        return hyp2f1(total, second, total + 1, difference / (far + time)) / (far + time) ** total

    alive = 1 / ((alpha + age) ** (r + x) * (beta_ + age) ** s)
    lost = s / total * (part(tx) - part(age)) if age > tx else 0
    return gamma(r + x) * alpha**r * beta_**s / gamma(r) * (alive + lost)


def bg_bb(parameters, x, tx, n):
    """Fader, Hardie & Shang 2010, equation 3."""
    alpha, beta_, gamma_, delta = parameters
    buying = lambda m: beta(alpha + x, beta_ + m - x) / beta(alpha, beta_)
    alive = buying(n) * beta(gamma_, delta + n) / beta(gamma_, delta)
    lost = sum(buying(m) * beta(gamma_ + 1, delta + m) / beta(gamma_, delta) for m in range(int(tx), int(n)))
    return alive + lost


def sarmanov(parameters, c, tau, x, tx, age):
    """Means of e^(-j lambda tau - k mu tau) L by Pareto/NBD with later scales, weighed by Sarmanov's density."""
    r, alpha, s, beta_ = parameters
    a, b = (alpha / (alpha + tau)) ** r, (beta_ / (beta_ + tau)) ** s
    m = c / sqrt(a * (1 - a) * b * (1 - b))

    def part(j, k):
        scale = (a if j else 1) * (b if k else 1)
        return scale * pareto([r, alpha + j * tau, s, beta_ + k * tau], x, tx, age)

    return (1 + m * a * b) * part(0, 0) - m * b * part(1, 0) - m * a * part(0, 1) + m * part(1, 1)


def corners(parameters, c, tau):
    """Sarmanov's density over that of independent rates, times its normalisation, where the rates are 0 or infinite."""
    r, alpha, s, beta_ = parameters
    a, b = (alpha / (alpha + tau)) ** r, (beta_ / (beta_ + tau)) ** s
    m = c / sqrt(a * (1 - a) * b * (1 - b))
    return [1 + m * (p - a) * (q - b) for p in (0, 1) for q in (0, 1)]


def sarmanov_correlation(parameters, c, tau):
    r, alpha, s, beta_ = parameters
    a, b = (alpha / (alpha + tau)) ** r, (beta_ / (beta_ + tau)) ** s
    m = c / sqrt(a * (1 - a) * b * (1 - b))
    # Cov(e^(-lambda tau), lambda) over its deviation, by the derivative of the Laplace transform.
    covariance = lambda shape, scale, mean: mean * shape * (1 / (scale + tau) - 1 / scale)
    return m * covariance(r, alpha, a) * covariance(s, beta_, b) / (sqrt(r) / alpha * sqrt(s) / beta_)


def gamma_gamma(parameters, x, mean):
    """Fader & Hardie 2013, note 025, equation 1a."""
    p, q, v = parameters
    ln = loggamma(p * x + q) - loggamma(p * x) - loggamma(q) + q * log(v) + (p * x - 1) * log(mean)
    return exp(ln + p * x * log(x) - (p * x + q) * log(v + mean * x))


def renewals(survival):
    """ln L of a cohort from its survival function: those who left in each period, and those who are left."""

    def ln_likelihood(parameters, cohort):
        s = [survival(parameters, t) for t in range(len(cohort))]
        lost = sum((cohort[t - 1] - cohort[t]) * log(s[t - 1] - s[t]) for t in range(1, len(cohort)))
        return lost + cohort[-1] * log(s[-1])

    return ln_likelihood


def sbg(parameters, t):
    alpha, beta_ = parameters
    return beta(alpha, beta_ + t) / beta(alpha, beta_)


def bdw(parameters, t):
    a, b, c = parameters
    return beta(a, b + exp(c * log(mpf(t)))) / beta(a, b) if t > 0 else mpf(1)


TIMED = [
    (0, 0, 38.86),
    (0, 0, 3.5),
    (1, 1.71, 38.86),
    (2, 30.43, 38.86),
    (2, 0.4, 38.86),
    (3, 20, 20),
    (26, 30.86, 31),
    (120, 35, 38.86),
]
OCCASIONS = [(0, 0, 6), (1, 1, 6), (1, 6, 6), (3, 5, 6), (6, 6, 6), (2, 4, 30), (20, 27, 30), (0, 0, 60)]
SPENT = [(1, 12.34), (2, 22.35), (7, 103.2), (40, 5.5)]
# x·ln(tx/x) is the largest possible sum of the logarithms of the gaps.
GAPS = [0.0, 0.0, 0.5364933705145685, 5.2, -4.0, 5.5, 3.1, -150.0]

BETA_GEOMETRIC = [[0.243, 4.414, 0.793, 2.426], [1.7, 0.9, 0.05, 6], [0.06, 55, 3.2, 0.4], [9, 30, 0.001, 0.8]]
ERLANG = [[1.329, 2.813, 0.425, 0.79], [0.36, 0.7, 0.55, 2.8], [4, 1.5, 0.02, 9]]
PURCHASES = [
    ("bg-nbd", beta_geometric(0), BETA_GEOMETRIC, TIMED),
    ("mbg-nbd", beta_geometric(1), BETA_GEOMETRIC, TIMED),
    ("pareto-nbd", pareto, [[0.553, 10.578, 0.606, 11.669], [1.7, 0.9, 3.1, 70], [2, 7, 1, 7], [0.05, 55, 0.2, 0.3]], TIMED),
    *[
        (f"{name}-k:{k}", erlang(dropout, k), ERLANG, [(*row, gaps) for row, gaps in zip(TIMED, GAPS)])
        for name, dropout in (("bg-cnbd", 0), ("mbg-cnbd", 1))
        for k in (2, 5)
    ],
    ("bg-bb", bg_bb, [[1.204, 0.75, 0.657, 2.783], [0.3, 2.2, 0.1, 4], [40, 90, 0.3, 60]], OCCASIONS),
    ("gamma-gamma", gamma_gamma, [[6.25, 3.74, 15.44], [1.2, 0.7, 80], [0.4, 9, 200]], SPENT),
]
COHORTS = [[[1000, 631, 468, 382, 326]], [[1000, 869, 743, 653], [410, 377], [25, 25, 20, 20]]]
RENEWALS = [
    ("sbg", renewals(sbg), [[0.704, 1.182], [3.5, 40], [0.05, 0.6]]),
    ("bdw", renewals(bdw), [[0.4556, 0.7793, 1.2835], [0.2, 1.4, 0.6], [2, 9, 1.9]]),
]
CORRELATED = [
    ([0.55, 10.6, 0.6, 11.7], 0.3, 34, 0),
    ([1.4, 3, 0.3, 60], -0.03, 1, 0.3),
    ([0.2, 40, 2, 9], 0, 200, 0),
    ([2.5, 8, 0.9, 30], -0.3, 8, 0.01),
]
# Per segment: covariates of purchases and of dropout, and its rows; coefficients, and the index of the coefficient of
# each covariate.
SEGMENTS = [([0, 0], [0, 3, 6]), ([1, 0.5], [1, 4, 5]), ([-0.25, 1], [2, 3])]
COVARIATES = [
    ("bg-nbd", beta_geometric(0), [0.243, 4.414, 0.793, 2.426], "a", [0.4, -0.7], [0, 1], 0.16),
    ("mbg-nbd", beta_geometric(1), [1.7, 0.9, 0.05, 6], "a", [-0.2, 1.1], [0, 1], 0),
    ("pareto-nbd", pareto, [0.553, 10.578, 0.606, 11.669], "beta", [0.3, 0.8], [0, 1], 0),
    ("pareto-nbd", pareto, [1.7, 0.9, 3.1, 70], "beta", [0.6], [0, 0], 0.5),
]
SPEND_SEGMENTS = [([0], [0, 2]), ([1], [1, 3])]
CHURN_SEGMENTS = [([0], [[1000, 869, 743, 653]]), ([1], [[410, 377], [80, 50, 41]])]


def row_of(found):
    value, slopes, bends = found
    text = lambda number: float(nstr(number, 20)) if number else 0.0
    return [text(value), [text(slope) for slope in slopes], [text(bend) for bend in bends]]


def parameters_of(point):
    return [exp(x) for x in point]


def shifted(name, parameters, coefficients, columns, z, moved):
    """Parameters of a segment: purchases divide alpha, dropout divides beta or multiplies a, spend multiplies v."""
    parameters = list(parameters)
    for (place, sign), column, value in zip(moved, columns, z):
        parameters[place] *= exp(sign * coefficients[column] * mpf(str(value)))
    return parameters


def with_covariates(likelihood_of, name, parameters, coefficients, columns, precision, segments, moved):
    """ln L of all segments with a normal prior on the coefficients."""
    count = len(parameters)

    def f(point):
        base, gammas = parameters_of(point[:count]), point[count:]
        total = -mpf(str(precision)) / 2 * sum(value**2 for value in gammas)
        for z, rows in segments:
            total += likelihood_of(shifted(name, base, gammas, columns, z, moved), rows)
        return total

    at = logs(parameters) + numbers(coefficients)
    return {
        "model": name,
        "parameters": parameters,
        "coefficients": coefficients,
        "columns": columns,
        "precision": precision,
        "jet": row_of(confirmed(f, at, jet(f, at))),
    }


def main():
    purchases = []
    for name, likelihood, points, rows in PURCHASES:
        for index, parameters in enumerate(points):
            found = []
            for place, row in enumerate(rows):
                f = lambda point, row=row: log(likelihood(parameters_of(point), *numbers(row)[:1], *numbers(row)[1:]))
                if name.split(":")[0].endswith("-k") or name == "bg-bb":
                    f = lambda point, row=row: log(likelihood(parameters_of(point), int(row[0]), *numbers(row)[1:]))
                at = logs(parameters)
                result = jet(f, at)
                if (index, place) == (0, 2):
                    confirmed(f, at, result)
                found.append([*row, *row_of(result)])
            purchases.append({"model": name, "parameters": parameters, "rows": found})
            print(name, parameters, file=sys.stderr)
    contracts = []
    for name, ln_likelihood, points in RENEWALS:
        for parameters in points:
            for cohorts in COHORTS:
                f = lambda point: sum(ln_likelihood(parameters_of(point), cohort) for cohort in cohorts)
                at = logs(parameters)
                found = row_of(confirmed(f, at, jet(f, at)))
                contracts.append({"model": name, "parameters": parameters, "cohorts": cohorts, "jet": found})
    correlated = []
    for parameters, c, tau, barrier in CORRELATED:
        at, tau_exact = logs(parameters) + [mpf(str(c))], mpf(str(tau))
        density = [corner.real for corner in corners(numbers(parameters), at[4], tau_exact)]
        assert min(density) > 0, density
        found = []
        for row in TIMED:

            def f(point):
                values = parameters_of(point[:4])
                bars = sum(log(corner) for corner in corners(values, point[4], tau_exact))
                return log(sarmanov(values, point[4], tau_exact, *numbers(row))) + mpf(str(barrier)) * bars

            found.append([*row, *row_of(jet(f, at))])
        slopes = gradient(lambda point: sarmanov_correlation(parameters_of(point[:4]), point[4], tau_exact), at)
        case = {"parameters": parameters, "coefficient": c, "kernel": tau, "barrier": barrier, "rows": found}
        correlated.append({**case, "correlationSlopes": row_of([mpf(0), slopes, []])[1]})
        print("correlated", parameters, file=sys.stderr)
    covariates = []
    for name, likelihood, parameters, moves, coefficients, columns, precision in COVARIATES:
        of_rows = lambda values, rows: sum(log(likelihood(values, *numbers(TIMED[row]))) for row in rows)
        moved = [(1, -1), (3, -1) if moves == "beta" else (2, 1)]
        case = with_covariates(of_rows, name, parameters, coefficients, columns, precision, SEGMENTS, moved)
        covariates.append(case)
    of_spends = lambda values, rows: sum(log(gamma_gamma(values, *numbers(SPENT[row]))) for row in rows)
    case = with_covariates(of_spends, "gamma-gamma", [6.25, 3.74, 15.44], [0.35], [0], 0, SPEND_SEGMENTS, [(2, 1)])
    covariates.append(case)
    for name, ln_likelihood, points in RENEWALS:
        of_cohorts = lambda values, cohorts: sum(ln_likelihood(values, cohort) for cohort in cohorts)
        case = with_covariates(of_cohorts, name, points[0], [-0.45], [0], 0, CHURN_SEGMENTS, [(0, 1)])
        covariates.append(case)
    json.dump(
        {"customers": purchases, "renewals": contracts, "correlated": correlated, "covariates": covariates}, sys.stdout
    )
    print()


main()
