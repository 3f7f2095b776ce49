//! Prediction horizons and discounting conventions.

use crate::error::Error;
use crate::math::quadrature::nodes;

/// Convention for the moment from which a purchase is discounted; the same for finite and infinite horizons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize, serde::Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Discounting {
    /// The end of the discounting period in which the purchase is made.
    #[default]
    PeriodEnd,
    /// The moment of the purchase itself, at the rate ln(1 + d) per period.
    Continuous,
}

impl Discounting {
    /// Looks up a convention by its id, `period-end` or `continuous`.
    pub fn from_id(id: &str) -> Option<Self> {
        [("period-end", Self::PeriodEnd), ("continuous", Self::Continuous)]
            .into_iter()
            .find_map(|(name, convention)| (name == id).then_some(convention))
    }
}

/// Prediction horizon and discounting, in the model's time unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Horizon {
    /// Length of the horizon, possibly infinite.
    pub length: f64,
    /// Length of a discounting period.
    pub period: f64,
    /// Discount rate per period, 0 for none.
    pub discount: f64,
    /// Discounting convention.
    pub discounting: Discounting,
}

/// Discount factors below e⁻⁴⁵ = 3·10⁻²⁰ end an infinite horizon.
const NEGLIGIBLE: f64 = 45.0;
/// Periods whose ends are summed individually.
const SINGLE: u32 = 64;
/// Nodes of the interpolation within a block of periods, which doubles the time passed.
const BLOCK_NODES: usize = 18;
/// Period from which sums over period ends are integrals up to 10⁻¹¹.
const LATE: f64 = 131_072.0;

impl Horizon {
    /// Creates a horizon with a discount rate per period, discounting from period ends.
    ///
    /// # Errors
    /// [`Error::Undefined`] for an infinite horizon without a discount rate.
    /// [`Error::OutOfRange`] for lengths that are negative (or zero for the period), a discount rate below zero, or more
    /// than 10,000 periods.
    pub fn new(length: f64, period: f64, discount: f64) -> Result<Self, Error> {
        let check = |input: &'static str, value: f64, min: f64, max: f64| {
            if !value.is_finite() {
                return Err(Error::NotANumber(input.into()));
            }
            if value < min || value > max {
                return Err(Error::OutOfRange { place: input.into(), min, max });
            }
            Ok(())
        };
        let discounting = Discounting::PeriodEnd;
        check("discountRate", discount, 0.0, 1e6)?;
        if length == f64::INFINITY {
            if discount == 0.0 {
                return Err(Error::Undefined {
                    place: "horizon".into(),
                    reason: "infinite-without-discount",
                });
            }
            check("period", period, f64::MIN_POSITIVE, f64::MAX)?;
            return Ok(Self { length, period, discount, discounting });
        }
        check("horizon", length, 0.0, 1e9)?;
        if discount > 0.0 {
            check("period", period, f64::max(length / 1e4, f64::MIN_POSITIVE), f64::MAX)?;
        }
        Ok(Self { length, period, discount, discounting })
    }

    /// The same horizon with another discounting convention.
    #[must_use]
    pub fn with(self, discounting: Discounting) -> Self {
        Self { discounting, ..self }
    }

    /// Discount rate per time unit, compounded continuously.
    pub fn rate(&self) -> f64 {
        self.discount.ln_1p() / self.period
    }

    /// Discount factor of a purchase at `time` from now.
    pub fn factor(&self, time: f64) -> f64 {
        let counts_at = if self.discounting == Discounting::Continuous || self.discount == 0.0 {
            time
        } else {
            f64::min((time / self.period * (1.0 - 1e-12)).ceil() * self.period, self.length)
        };
        (-(counts_at / self.period) * self.discount.ln_1p()).exp()
    }

    /// Ends of the discounting periods of a finite horizon with their factors; a single end without discounting.
    pub(super) fn steps(&self) -> Vec<(f64, f64)> {
        if self.discount == 0.0 {
            return vec![(self.length, 1.0)];
        }
        // Rounding must not turn a length of 12 periods into 13.
        let count = (self.length / self.period * (1.0 - 1e-12)).ceil();
        (1..=count as u32)
            .map(|step| {
                let end = f64::min(f64::from(step) * self.period, self.length);
                (end, self.factor(end))
            })
            .collect()
    }

    /// Times t and weights w with Σ w·E(t) = the discounted purchases, where E(t) are the purchases expected until t.
    ///
    /// # Formula
    /// Continuous: e^(−δL)·E(L) + δ·∫ e^(−δt)·E(t) dt. Period ends, infinite: (1 − v)·Σ vᵏ·E(kP), k ≥ 1, v = e^(−δP); the
    /// sum over a block of periods is that of the polynomial that interpolates E at Chebyshev nodes.
    pub(super) fn weights(&self) -> Vec<(f64, f64)> {
        if self.length < f64::INFINITY && (self.discount == 0.0 || self.discounting == Discounting::PeriodEnd)
        {
            let steps = self.steps();
            let next = |index: usize| steps.get(index + 1).map_or(0.0, |&(_, factor)| factor);
            return steps.iter().enumerate().map(|(i, &(end, factor))| (end, factor - next(i))).collect();
        }
        let rate = self.rate();
        let end = f64::min(self.length, NEGLIGIBLE / rate);
        if self.discounting == Discounting::Continuous {
            let mut found = continuous(rate, 0.0, end, rate);
            found.push((end, (-rate * end).exp()));
            return found;
        }
        let (step, rise) = (rate * self.period, -(-rate * self.period).exp_m1());
        let last = NEGLIGIBLE / step;
        let factor = |k: f64| rise * (-step * k).exp();
        let single = 1..=SINGLE.min(last.ceil() as u32);
        let mut found: Vec<_> = single.map(|k| (f64::from(k) * self.period, factor(f64::from(k)))).collect();
        let mut begin = f64::from(SINGLE);
        while begin < f64::min(last, LATE) {
            found.extend(block(begin, factor).map(|(k, weight)| (k * self.period, weight)));
            begin *= 2.0;
        }
        if last > begin {
            // Σ over k > begin of h(k) = ∫ h − h(begin)/2, up to the derivatives of h.
            found.push((begin * self.period, -0.5 * factor(begin)));
            found.extend(continuous(rate, begin * self.period, end, rise / self.period));
        }
        found
    }
}

/// Weights of `scale`·∫ e^(−rate·t)·E(t) dt, in panels that double the time passed, the first being short.
fn continuous(rate: f64, from: f64, end: f64, scale: f64) -> Vec<(f64, f64)> {
    let mut found = Vec::new();
    let mut begin = from;
    let mut until = if from > 0.0 { 2.0 * from } else { end / 16_384.0 };
    while begin < end {
        let stop = f64::min(until, end);
        let (centre, half) = (0.5 * (begin + stop), 0.5 * (stop - begin));
        let panel = nodes().map(|(x, weight)| (centre + half * x, half * weight));
        found.extend(panel.map(|(t, weight)| (t, scale * weight * (-rate * t).exp())));
        (begin, until) = (stop, 2.0 * stop);
    }
    found
}

/// Nodes k and weights of Σ factor(k)·E(k) over `begin` < k ≤ 2·`begin`, for E interpolated at Chebyshev nodes.
fn block(begin: f64, factor: impl Fn(f64) -> f64) -> impl Iterator<Item = (f64, f64)> {
    let (centre, half) = (1.5 * begin, 0.5 * begin);
    let angle = |j: usize| core::f64::consts::PI * (j as f64 + 0.5) / BLOCK_NODES as f64;
    let points: [f64; BLOCK_NODES] = core::array::from_fn(|j| angle(j).cos());
    // Barycentric weights of Chebyshev nodes of the first kind.
    let barycentric: [f64; BLOCK_NODES] =
        core::array::from_fn(|j| if j % 2 == 0 { angle(j).sin() } else { -angle(j).sin() });
    let mut weights = [0.0; BLOCK_NODES];
    for k in (begin as u64 + 1)..=(2.0 * begin) as u64 {
        let (k, x) = (k as f64, (k as f64 - centre) / half);
        if let Some(hit) = points.iter().position(|point| *point == x) {
            weights[hit] += factor(k);
            continue;
        }
        let terms: [f64; BLOCK_NODES] = core::array::from_fn(|j| barycentric[j] / (x - points[j]));
        let scale = factor(k) / terms.iter().sum::<f64>();
        weights.iter_mut().zip(terms).for_each(|(weight, term)| *weight += scale * term);
    }
    points.into_iter().zip(weights).map(move |(point, weight)| (centre + half * point, weight))
}
