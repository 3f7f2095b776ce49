//! Pareto/NBD histories of many customers at once: one integral per distinct time instead of one per history.
//!
//! # Formula
//! With a(y) = (1 + y/α)^−(r + x)·(1 + y/β)^−s, G(y) = ∫ a(z)·s/(β + z) dz from y to the latest time Y, and a history
//! (x, tₓ, T), the likelihood is L = a(T) − G(T) + G(tₓ) up to a factor of x. Nothing cancels: G(T) ≤ a(T), the probability
//! of no further purchase until T, bounds what is subtracted, and L ≥ a(T) wherever G(tₓ) is close to G(T).
//!
//! All figures are kept in units of a(y), so that none underflows however many purchases there are.

use std::cell::OnceCell;

use super::customers::{Histories, by_frequency};
use crate::math::jet::Jet;
use crate::math::quadrature::integrate;

/// Maximum number of histories in one sweep, which bounds its memory.
const MOST_ROWS: usize = 1 << 16;

/// Histories with the same frequency, their times numbered.
#[derive(Debug)]
pub(super) struct TimedGroup<T> {
    pub frequency: f64,
    /// Distinct times, ascending.
    pub times: Vec<f64>,
    /// Per history: the indices of tₓ and T among the times, and the data for it.
    rows: Vec<(u32, u32, T)>,
}

impl<T: Copy> TimedGroup<T> {
    /// Groups of histories (tₓ, T) with the same frequency.
    pub fn of(frequency: f64, histories: &[(f64, f64, T)]) -> impl Iterator<Item = Self> {
        histories.chunks(MOST_ROWS).map(move |rows| {
            let mut times: Vec<f64> = rows.iter().flat_map(|&(recency, age, _)| [recency, age]).collect();
            times.sort_unstable_by(f64::total_cmp);
            times.dedup();
            let place = |time: f64| times.partition_point(|other| *other < time) as u32;
            let rows = rows.iter().map(|&(recency, age, item)| (place(recency), place(age), item)).collect();
            Self { frequency, times, rows }
        })
    }
}

/// Groups of the same histories, whose items are the indices of their rows; created on first use, then reused for every
/// column computed from these histories.
#[derive(Debug, Default)]
pub struct TimedHistories(OnceCell<Vec<TimedGroup<u32>>>);

impl TimedHistories {
    /// The groups of these histories, which must be the same each time.
    pub(super) fn of(&self, histories: &Histories) -> &[TimedGroup<u32>] {
        self.0.get_or_init(|| timed_rows(histories))
    }
}

fn timed_rows(histories: &Histories) -> Vec<TimedGroup<u32>> {
    let keys = histories.frequency.iter().zip(histories.recency).zip(histories.age).enumerate();
    let rows: Vec<_> = keys.map(|(row, ((&x, &recency), &age))| ([x, recency, age], row as f64)).collect();
    let groups = by_frequency(&rows, |([_, recency, age], row)| (recency, age, row as u32));
    groups
        .into_iter()
        .flat_map(|(frequency, _, group)| TimedGroup::of(frequency, &group).collect::<Vec<_>>())
        .collect()
}

/// Value, gradient and the upper triangle of the Hessian in the four parameters.
pub(super) type Terms = [f64; 15];

/// Moments under the density of dropout of the products of A = ln(1 + z/α), p = z/(α + z), B = ln(1 + z/β),
/// q = z/(β + z): of 1, A, p, B, q, AA, Ap, AB, Aq, pp, pB, pq, BB, Bq, qq.
type Moments = [f64; 15];

/// At one of the times y: ln a(y); G(y)/a(y) and (a(y) − G(y))/a(y) with their derivatives.
#[derive(Debug, Clone, Copy)]
pub(super) struct AtTime {
    pub ln_alive: f64,
    pub lost: Terms,
    pub kept: Terms,
}

/// Nodes and weights of the Gauss–Legendre rules on 0…1 for narrow panels, where 16 nodes would be wasted.
const THREE: [(f64, f64); 3] = [
    (0.1127016653792583, 0.2777777777777778),
    (0.5, 0.4444444444444444),
    (0.8872983346207417, 0.2777777777777778),
];
const SIX: [(f64, f64); 6] = [
    (0.033765242898423986, 0.08566224618958517),
    (0.16939530676686775, 0.1803807865240693),
    (0.38069040695840156, 0.23395696728634552),
    (0.6193095930415985, 0.23395696728634552),
    (0.8306046932331323, 0.1803807865240693),
    (0.966234757101576, 0.08566224618958517),
];

/// One group under given parameters.
struct Sweep {
    /// r, α, s, β.
    parameters: [f64; 4],
    /// r + x.
    shape: f64,
}

impl Sweep {
    /// The figures at every time, from the last to the first; derivatives only if `DERIVE`.
    fn run<const DERIVE: bool>(&self, times: &[f64]) -> Vec<AtTime> {
        let [_, alpha, s, beta] = self.parameters;
        let mut moments = [0.0; 15];
        let mut later: Option<(f64, f64)> = None;
        let mut found: Vec<AtTime> = Vec::with_capacity(times.len());
        for &time in times.iter().rev() {
            let (of_alpha, of_beta) = ((time / alpha).ln_1p(), (time / beta).ln_1p());
            let ln_alive = -self.shape * of_alpha - s * of_beta;
            if let Some((next, ln_next)) = later {
                let scale = (ln_next - ln_alive).exp();
                moments.iter_mut().for_each(|moment| *moment *= scale);
                self.panel::<DERIVE>(time, next, [of_alpha, of_beta], &mut moments);
            }
            later = Some((time, ln_alive));
            let lost = if DERIVE { self.of_lost(&moments) } else { only(moments[0]) };
            let mut kept = if DERIVE { self.of_alive(time, of_alpha, of_beta) } else { only(1.0) };
            kept.iter_mut().zip(lost).for_each(|(kept, lost)| *kept -= lost);
            found.push(AtTime { ln_alive, lost, kept });
        }
        found.reverse();
        found
    }

    /// Adds the moments of the dropouts between `from` and `to`, in units of a(from).
    fn panel<const DERIVE: bool>(
        &self,
        from: f64,
        to: f64,
        [ln_alpha, ln_beta]: [f64; 2],
        moments: &mut Moments,
    ) {
        let [_, alpha, s, beta] = self.parameters;
        let (near_alpha, near_beta) = (alpha + from, beta + from);
        let fall = s + 1.0;
        let hazard = s / near_beta;
        let mut add = |since: f64, of_alpha: f64, of_beta: f64, term: f64| {
            if !DERIVE {
                moments[0] += term;
                return;
            }
            let z = from + since;
            let (a, p) = (ln_alpha + of_alpha, z / (alpha + z));
            let (b, q) = (ln_beta + of_beta, z / (beta + z));
            let (ta, tp, tb, tq) = (term * a, term * p, term * b, term * q);
            let products = [
                term,
                ta,
                tp,
                tb,
                tq,
                ta * a,
                ta * p,
                ta * b,
                ta * q,
                tp * p,
                tp * b,
                tp * q,
                tb * b,
                tb * q,
                tq * q,
            ];
            moments.iter_mut().zip(products).for_each(|(moment, product)| *moment += product);
        };
        let width = to - from;
        let distance = width / f64::min(near_alpha, near_beta);
        let steepness = self.shape * width / near_alpha + fall * width / near_beta;
        let rule: &[(f64, f64)] = if distance <= 0.008 && steepness <= 0.02 {
            &THREE
        } else if distance <= 0.2 && steepness <= 1.0 {
            &SIX
        } else {
            &[]
        };
        for &(node, weight) in rule {
            let since = width * node;
            let (of_alpha, of_beta) = ((since / near_alpha).ln_1p(), (since / near_beta).ln_1p());
            let term = (-self.shape * of_alpha - fall * of_beta).exp();
            add(since, of_alpha, of_beta, hazard * width * weight * term);
        }
        if !rule.is_empty() {
            return;
        }
        // y + min(α, β) = near·eᵛ; on this axis the integrand is smooth for all parameters.
        let alpha_near = near_alpha <= near_beta;
        let (near, far) = if alpha_near { (near_alpha, near_beta) } else { (near_beta, near_alpha) };
        let (steep, gentle) = if alpha_near { (self.shape, fall) } else { (fall, self.shape) };
        let slope = |v: f64| {
            let distance = near * v.exp();
            1.0 - steep - gentle * distance / (far - near + distance)
        };
        integrate((width / near).ln_1p(), slope, |v, width| {
            let rise = v.exp_m1();
            let growth = (near * rise / far).ln_1p();
            let term = width * (rise + 1.0) * (-steep * v - gentle * growth).exp();
            let (of_alpha, of_beta) = if alpha_near { (v, growth) } else { (growth, v) };
            add(near * rise, of_alpha, of_beta, hazard * near * term);
            term
        });
    }

    /// G with its derivatives, which are moments of those of ln a(z) + ln s − ln(β + z).
    fn of_lost(&self, moments: &Moments) -> Terms {
        let [_, alpha, s, beta] = self.parameters;
        let (n, fall) = (self.shape, s + 1.0);
        let [one, a, p, b, q, aa, ap, ab, aq, pp, pb, pq, bb, bq, qq] = *moments;
        [
            one,
            -a,
            n * p / alpha,
            one / s - b,
            (fall * q - one) / beta,
            aa,
            (p - n * ap) / alpha,
            ab - a / s,
            (a - fall * aq) / beta,
            (n * (n + 1.0) * pp - 2.0 * n * p) / (alpha * alpha),
            n * (p / s - pb) / alpha,
            n * (fall * pq - p) / (alpha * beta),
            bb - 2.0 * b / s,
            (q - fall * bq + b + (fall * q - one) / s) / beta,
            (2.0 * one - 4.0 * fall * q + fall * (s + 2.0) * qq) / (beta * beta),
        ]
    }

    /// a(y)/a(y) = 1 with the derivatives of a(y), in the same units.
    fn of_alive(&self, y: f64, a: f64, b: f64) -> Terms {
        let [_, alpha, s, beta] = self.parameters;
        let n = self.shape;
        let (p, q) = (y / (alpha + y), y / (beta + y));
        let (of_alpha, of_beta) = (n * p / alpha, s * q / beta);
        [
            1.0,
            -a,
            of_alpha,
            -b,
            of_beta,
            a * a,
            p / alpha - a * of_alpha,
            a * b,
            -a * of_beta,
            (n * (n + 1.0) * p * p - 2.0 * n * p) / (alpha * alpha),
            -b * of_alpha,
            of_alpha * of_beta,
            b * b,
            q / beta - b * of_beta,
            (s * (s + 1.0) * q * q - 2.0 * s * q) / (beta * beta),
        ]
    }
}

/// A value without derivatives.
const fn only(value: f64) -> Terms {
    let mut terms = [0.0; 15];
    terms[0] = value;
    terms
}

/// Places of the upper triangle of the Hessian.
const UPPER: [(usize, usize); 10] =
    [(0, 0), (0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 2), (2, 3), (3, 3)];

/// Adds Σ w·ln L of a group, without the factors of the frequency alone.
pub(super) fn add_ln_likelihoods(parameters: [f64; 4], group: &TimedGroup<f64>, jet: &mut Jet<4>) {
    let sweep = Sweep { parameters, shape: parameters[0] + group.frequency };
    add_rows(&sweep.run::<true>(&group.times), group, jet);
}

/// Adds Σ w·ln L of a group whose figures by time are known.
pub(super) fn add_rows(at: &[AtTime], group: &TimedGroup<f64>, jet: &mut Jet<4>) {
    let mut upper = [0.0; 10];
    for &(last, end, weight) in &group.rows {
        let (last, end) = (&at[last as usize], &at[end as usize]);
        let silent = (end.ln_alive - last.ln_alive).exp();
        let total = silent * end.kept[0] + last.lost[0];
        jet.value += weight * (total.ln() + last.ln_alive);
        let inverse = 1.0 / total;
        let term = |index: usize| (silent * end.kept[index] + last.lost[index]) * inverse;
        let gradient: [f64; 4] = core::array::from_fn(|i| term(1 + i));
        jet.gradient.iter_mut().zip(gradient).for_each(|(sum, slope)| *sum += weight * slope);
        for (place, &(i, j)) in UPPER.iter().enumerate() {
            upper[place] += weight * (term(5 + place) - gradient[i] * gradient[j]);
        }
    }
    for (&(i, j), sum) in UPPER.iter().zip(upper) {
        jet.hessian[i][j] += sum;
        if i != j {
            jet.hessian[j][i] += sum;
        }
    }
}

/// ln L of every history of a group under several parameters, without the factors of the frequency alone: `visit` receives
/// the weight of the history.
pub(super) fn visit_ln_likelihoods<const M: usize>(
    parameters: [[f64; 4]; M],
    group: &TimedGroup<f64>,
    mut visit: impl FnMut(f64, [Jet<4>; M]),
) {
    let swept = parameters.map(|parameters| {
        Sweep { parameters, shape: parameters[0] + group.frequency }.run::<true>(&group.times)
    });
    for &(last, end, weight) in &group.rows {
        visit(weight, core::array::from_fn(|k| row_jet(&swept[k][last as usize], &swept[k][end as usize])));
    }
}

/// ln L of a history, from the figures at tₓ and T.
fn row_jet(last: &AtTime, end: &AtTime) -> Jet<4> {
    let silent = (end.ln_alive - last.ln_alive).exp();
    let total = silent * end.kept[0] + last.lost[0];
    let term = |index: usize| (silent * end.kept[index] + last.lost[index]) / total;
    let gradient: [f64; 4] = core::array::from_fn(|i| term(1 + i));
    let mut jet = Jet { value: total.ln() + last.ln_alive, gradient, hessian: [[0.0; 4]; 4] };
    for (place, &(i, j)) in UPPER.iter().enumerate() {
        jet.hessian[i][j] = term(5 + place) - gradient[i] * gradient[j];
        jet.hessian[j][i] = jet.hessian[i][j];
    }
    jet
}

/// P(alive) of every history of a group, passed to `visit` with its item.
pub(super) fn p_alive<T: Copy>(parameters: [f64; 4], group: &TimedGroup<T>, visit: impl FnMut(T, f64)) {
    let at = Sweep { parameters, shape: parameters[0] + group.frequency }.run::<false>(&group.times);
    visit_rows(&at, group, visit);
}

/// P(alive) of every history of a group whose figures by time are known.
pub(super) fn visit_rows<T: Copy>(at: &[AtTime], group: &TimedGroup<T>, mut visit: impl FnMut(T, f64)) {
    for &(last, end, item) in &group.rows {
        let (last, end) = (&at[last as usize], &at[end as usize]);
        let silent = (end.ln_alive - last.ln_alive).exp();
        visit(item, f64::min(silent / (silent * end.kept[0] + last.lost[0]), 1.0));
    }
}
