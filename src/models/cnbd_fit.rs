//! Maximum-likelihood fits of [`super::cnbd`], with the regularity k given or searched.

use super::beta_geometric::Dropout;
use super::cnbd::MAX_K;
use super::coarse::{LikelihoodOf, StartedAt, fit_coarse_first};
use super::customers::{CustomerBase, FrequencyGroup, Scaled};
use super::fit::{Fit, Likelihood, Watch, fit};
use super::purchases::purchase_ridge;
use crate::error::Error;
use crate::math::gamma::{ln_gamma, ln_rising};
use crate::math::jet::Jet;
use crate::math::sum::LnProduct;

/// Fits BG/CNBD-k or MBG/CNBD-k; returns k and the fit, whose AIC counts a searched k as a parameter.
///
/// Without `k`, the search starts at the estimate from the gaps alone and moves in steps of 1 while the likelihood
/// increases, within 1 to [`MAX_K`].
///
/// # Errors
/// As [`fit`]; [`Error::Missing`] without the sums of log gaps (see [`CustomerBase::with_log_gap_sums`]) unless k is 1;
/// [`Error::OutOfRange`] for a k outside 1 to [`MAX_K`].
///
/// # Examples
/// Simulated customers with k = 3 are recognised:
///
/// ```
/// use regulars::math::random::Random;
/// use regulars::models::beta_geometric::Dropout;
/// use regulars::models::customers::{CustomerBase, Histories};
/// use regulars::models::{cnbd, cnbd_fit, simulate::simulate};
///
/// let truth = cnbd::model(3, Dropout::AfterAny, [1.5, 1.0, 0.5, 2.0]);
/// let age = [52.0; 2000];
/// let drawn = simulate(&truth, &age, 0.0, &mut Random::new(1)).unwrap();
/// let histories =
///     Histories { frequency: &drawn.frequency, recency: &drawn.recency, age: &age, weight: &[] };
/// let base = CustomerBase::new(&histories).unwrap();
/// let base = base.with_log_gap_sums(&histories, &drawn.log_gap_sum).unwrap();
/// let (k, _) = cnbd_fit::fit_to(&base, Dropout::AfterAny, None, 0.0, &mut |_, _| true).unwrap();
/// assert_eq!(k, 3);
/// ```
pub fn fit_to(
    base: &CustomerBase,
    dropout: Dropout,
    k: Option<u32>,
    penalty: f64,
    watch: Watch,
) -> Result<(u32, Fit<4>), Error> {
    if let Some(k) = k {
        if !(1..=MAX_K).contains(&k) {
            return Err(Error::OutOfRange { place: "k".into(), min: 1.0, max: f64::from(MAX_K) });
        }
        let likelihood_of: LikelihoodOf = &|base| Ok(Box::new(CnbdLikelihood::new(base, dropout, k, None)?));
        return Ok((k, fit_coarse_first(likelihood_of, base, penalty, watch)?));
    }
    let mut begin = (estimate_k(base)?, None);
    if let Some(coarse) = base.coarse() {
        // Merged histories distinguish all values of k except those of nearly the same likelihood.
        let fitted = |k, near| {
            let found = fit(&CnbdLikelihood::new(coarse, dropout, k, near)?, penalty, &mut *watch)?;
            let value = CnbdLikelihood::new(base, dropout, k, None)?.value(&found.parameters);
            Ok((value, found.parameters))
        };
        match search_k(begin, fitted) {
            Err(Error::Cancelled) => return Err(Error::Cancelled),
            Err(_) => {}
            Ok(Search { k, found, lead }) => {
                if lead > SURE + SURE_PER_CUSTOMER * base.customers {
                    let likelihood = CnbdLikelihood::new(base, dropout, k, None)?;
                    let mut best = fit(&StartedAt::new(&likelihood, found), penalty, watch)?;
                    best.searched = 1;
                    return Ok((k, best));
                }
                begin = (k, Some((k, found)));
            }
        }
    }
    let fitted = |k, near| {
        let found = fit(&CnbdLikelihood::new(base, dropout, k, near)?, penalty, &mut *watch)?;
        Ok((found.log_likelihood, found))
    };
    let Search { k, found: mut best, .. } = search_k(begin, fitted)?;
    best.searched = 1;
    Ok((k, best))
}

/// Lead in log-likelihood by which one k is certainly better than its neighbours if both are evaluated at the maximum
/// of merged histories. Such a point lies a few units below the true maximum, and further with more customers.
const SURE: f64 = 10.0;
/// The part of the lead that grows with the number of customers.
const SURE_PER_CUSTOMER: f64 = 1e-4;

/// A neighbouring k with its parameters.
type Near = Option<(u32, [f64; 4])>;

/// Result of a search for k.
struct Search<F> {
    k: u32,
    found: F,
    /// Log-likelihood minus that of the neighbouring k.
    lead: f64,
}

/// Parameters to start a neighbouring k from.
trait Parameters {
    fn parameters(&self) -> [f64; 4];
}

impl Parameters for Fit<4> {
    fn parameters(&self) -> [f64; 4] {
        self.parameters
    }
}

impl Parameters for [f64; 4] {
    fn parameters(&self) -> [f64; 4] {
        *self
    }
}

/// Climbs from one k to its neighbours while the log-likelihood increases; `fitted` returns it with the fit at k.
fn search_k<F: Parameters>(
    (first, near): (u32, Near),
    mut fitted: impl FnMut(u32, Near) -> Result<(f64, F), Error>,
) -> Result<Search<F>, Error> {
    let (mut value, mut found) = fitted(first, near)?;
    let (mut k, mut lead) = (first, f64::INFINITY);
    for up in [true, false] {
        let begin = k;
        loop {
            let next = if up { k + 1 } else { k - 1 };
            if !(1..=MAX_K).contains(&next) {
                break;
            }
            let (other, candidate) = fitted(next, Some((k, found.parameters())))?;
            lead = if other > value { other - value } else { f64::min(lead, value - other) };
            if other <= value {
                break;
            }
            (k, value, found) = (next, other, candidate);
        }
        // The likelihood is unimodal in k, so after an increase upwards the search below is unnecessary.
        if k != begin {
            break;
        }
    }
    Ok(Search { k, found, lead })
}

/// Regularity estimated from the gaps alone, independent of the customers' rates.
///
/// # Formula
/// Given x and tₓ the shares gᵢ/tₓ follow a Dirichlet distribution of shape k, so that Σ ln(gᵢ/tₓ) has the mean
/// x·(ψ(k) − ψ(kx)). The k that matches the sum over all customers, rounded; bisection, the mean increases in k.
fn estimate_k(base: &CustomerBase) -> Result<u32, Error> {
    let log_gaps = base.log_gaps.ok_or(Error::Missing("logGapSum".into()))?;
    let repeats = || base.groups.iter().filter(|group| group.frequency > 0.0);
    let ln_spans: f64 = repeats()
        .map(|group| {
            let ln = |row: &super::customers::WeightedHistory| row.weight * row.recency.ln();
            group.frequency * group.rows.iter().map(ln).sum::<f64>()
        })
        .sum();
    let shares = log_gaps - ln_spans;
    let expected = |k: f64| {
        let of_group = |group: &FrequencyGroup| {
            let x = group.frequency;
            group.weight * x * (ln_gamma(k)[1] - ln_gamma(k * x)[1])
        };
        repeats().map(of_group).sum::<f64>()
    };
    let (mut low, mut high) = (0.5, f64::from(MAX_K) + 0.5);
    for _ in 0..20 {
        let middle = 0.5 * (low + high);
        if expected(middle) < shares { low = middle } else { high = middle }
    }
    Ok((low.round() as u32).clamp(1, MAX_K))
}

pub(super) struct CnbdLikelihood<'a> {
    base: &'a CustomerBase,
    dropout: Dropout,
    k: u32,
    start: [f64; 4],
    /// ln of Π gᵢᵏ⁻¹/Γ(k)ˣ over all customers.
    gaps: f64,
}

impl<'a> CnbdLikelihood<'a> {
    /// `near`: a neighbouring k with its parameters, from which the fit starts.
    pub(super) fn new(base: &'a CustomerBase, dropout: Dropout, k: u32, near: Near) -> Result<Self, Error> {
        let gaps = if k == 1 {
            0.0
        } else {
            let log_gaps = base.log_gaps.ok_or(Error::Missing("logGapSum".into()))?;
            f64::from(k - 1) * log_gaps - base.purchases * ln_gamma(f64::from(k))[0]
        };
        let start = match near {
            // The mean purchase rate r/(kα) stays the same.
            Some((other, [r, alpha, a, b])) => {
                let ratio = f64::from(other) / f64::from(k);
                [r, alpha * ratio / base.mean_age, a, b]
            }
            None => [1.0, 0.5 / (base.rate() * f64::from(k)), 1.0, 2.0],
        };
        Ok(Self { base, dropout, k, start, gaps })
    }

    /// Sums over a group of value, gradient and Hessian in (r, α, a, c), c = b + m − 1, of
    /// ln(P + eᵘ) − s·ln(1 + T/α).
    fn group_jet(&self, group: &FrequencyGroup, at: &[Scaled], &[r, alpha, a, b]: &[f64; 4]) -> Jet<4> {
        let x = group.frequency;
        let shape = r + f64::from(self.k) * x;
        let survived = self.dropout.survived(x);
        // This order keeps all digits of a tiny b.
        let c = b + (survived - 1.0);
        let ln_chance = (a / c).ln();
        let stages = StageCoefficients::new(self.k, shape);
        let inverse = 1.0 / alpha;
        let mut jet = Jet::ZERO;
        let mut softplus = LnProduct::default();
        for row in &group.rows {
            let w = row.weight;
            let [Scaled { ln: ln_last, inverse: last }, Scaled { ln: ln_age, inverse: end }] =
                row.places.map(|place| at[place as usize]);
            let q = row.age * inverse * end;
            let silence = row.age - row.recency;
            let silent = stages.ln_silent(silence * end, end);
            // σ, the odds against P, and the derivatives of u − ln P.
            let (sigma, variance, value, mut lift, mut bend) = if survived > 0.0 {
                let (g, h) = (ln_age - ln_last, silence * last * end);
                let odds = ln_chance + shape * g - silent.value;
                let e = (-odds.abs()).exp();
                let odd = 1.0 / (1.0 + e);
                let sigma = if odds < 0.0 { e * odd } else { odd };
                softplus.add(w, e);
                let value = odds.max(0.0);
                (sigma, e * odd * odd, value, [g, -shape * h], [-h, shape * h * (last + end)])
            } else {
                (0.0, 0.0, 0.0, [0.0; 2], [0.0; 2])
            };
            let of_silent = [silent.in_shape, silent.in_alpha];
            jet.value += w * (silent.value + value - shape * ln_age);
            // u has the second derivatives 0, bend[0], bend[1] in rr, rα, αα.
            let second = |of_u: f64, of_p: f64| w * ((1.0 - sigma) * of_p + sigma * of_u);
            jet.gradient[0] += w * ((1.0 - sigma) * of_silent[0] + sigma * lift[0] - ln_age);
            jet.gradient[1] += w * ((1.0 - sigma) * of_silent[1] + sigma * lift[1] + shape * q);
            lift[0] -= of_silent[0];
            lift[1] -= of_silent[1];
            let v = w * variance;
            jet.hessian[0][0] += second(0.0, silent.in_shape_twice) + v * lift[0] * lift[0];
            jet.hessian[0][1] += second(bend[0], silent.in_both) + v * lift[0] * lift[1] + w * q;
            bend[1] = second(bend[1], silent.in_alpha_twice);
            jet.hessian[1][1] += bend[1] + v * lift[1] * lift[1] - w * shape * q * (inverse + end);
            if survived > 0.0 {
                let (p, of_a, of_c) = (w * sigma, 1.0 / a, -1.0 / c);
                jet.gradient[2] += p * of_a;
                jet.gradient[3] += p * of_c;
                jet.hessian[0][2] += v * lift[0] * of_a;
                jet.hessian[0][3] += v * lift[0] * of_c;
                jet.hessian[1][2] += v * lift[1] * of_a;
                jet.hessian[1][3] += v * lift[1] * of_c;
                jet.hessian[2][2] += (v - p) * of_a * of_a;
                jet.hessian[2][3] += v * of_a * of_c;
                jet.hessian[3][3] += (v + p) * of_c * of_c;
            }
        }
        jet.value += softplus.value();
        for i in 0..4 {
            for j in 0..i {
                jet.hessian[i][j] = jet.hessian[j][i];
            }
        }
        jet
    }
}

impl Likelihood<4> for CnbdLikelihood<'_> {
    fn evaluate(&self, parameters: &[f64; 4]) -> Jet<4> {
        let [r, alpha, a, b] = *parameters;
        let mut jet = Jet { value: self.gaps, ..Jet::ZERO };
        let at = self.base.scaled(alpha);
        for group in &self.base.groups {
            let (events, weight) = (f64::from(self.k) * group.frequency, group.weight);
            let survived = self.dropout.survived(group.frequency);
            jet.add_along(weight, [1.0, 0.0, 0.0, 0.0], ln_rising(r, events));
            let of_alpha = [alpha.ln(), 1.0 / alpha, -1.0 / (alpha * alpha)];
            jet.add_along(-weight * events, [0.0, 1.0, 0.0, 0.0], of_alpha);
            jet.add_along(weight, [0.0, 0.0, 0.0, 1.0], ln_rising(b, survived));
            jet.add_along(-weight, [0.0, 0.0, 1.0, 1.0], ln_rising(a + b, survived));
            jet.add(1.0, &self.group_jet(group, &at, parameters));
        }
        jet
    }

    fn start(&self) -> [f64; 4] {
        self.start
    }

    fn customers(&self) -> f64 {
        self.base.customers
    }

    fn units(&self) -> [f64; 4] {
        [1.0, self.base.mean_age, 1.0, 1.0]
    }

    fn ridge(&self, direction: &[f64; 4]) -> &'static str {
        purchase_ridge(direction)
    }
}

/// The coefficients (s)ⱼ/j! of P with the derivatives of their logarithms in s.
struct StageCoefficients {
    /// (s)ⱼ/j!, Σ 1/(s + i), (Σ 1/(s + i))² − Σ 1/(s + i)², i < j.
    terms: Vec<[f64; 3]>,
}

/// ln P with its derivatives in the shape s and in α.
struct LnSilent {
    value: f64,
    in_shape: f64,
    in_alpha: f64,
    in_shape_twice: f64,
    in_both: f64,
    in_alpha_twice: f64,
}

impl StageCoefficients {
    fn new(k: u32, shape: f64) -> Self {
        let (mut coefficient, mut sum, mut squares) = (1.0, 0.0, 0.0);
        let term = |j: u32| {
            let found = [coefficient, sum, sum * sum - squares];
            let factor = shape + f64::from(j);
            coefficient *= factor / f64::from(j + 1);
            sum += 1.0 / factor;
            squares += 1.0 / (factor * factor);
            found
        };
        Self { terms: (0..k).map(term).collect() }
    }

    /// ln P at z = (T − tₓ)/(α + T), `end` = 1/(α + T): in α each power zʲ has the derivative −j·end·zʲ.
    fn ln_silent(&self, z: f64, end: f64) -> LnSilent {
        let mut power = 1.0;
        let mut sums = [0.0; 6];
        for (j, &[coefficient, first, second]) in self.terms.iter().enumerate() {
            let (term, j) = (coefficient * power, j as f64);
            let terms = [1.0, first, second, j, j * first, j * (j + 1.0)];
            sums.iter_mut().zip(terms).for_each(|(sum, factor)| *sum += term * factor);
            power *= z;
        }
        let [total, s, ss, n, ns, nn] = sums;
        let (s, ss, n, ns, nn) = (s / total, ss / total, n / total, ns / total, nn / total);
        LnSilent {
            value: total.ln(),
            in_shape: s,
            in_alpha: -end * n,
            in_shape_twice: ss - s * s,
            in_both: -end * (ns - n * s),
            in_alpha_twice: end * end * (nn - n * n),
        }
    }
}
