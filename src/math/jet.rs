//! Function values with gradient and Hessian, and log-sum-exp over them.

/// Value, gradient and Hessian of a function of `N` variables at one point.
///
/// # Examples
/// x·y at (2, 3), expressed in ln x and ln y, is e^(u + v), whose derivatives all equal its value 6:
///
/// ```
/// use regulars::math::jet::Jet;
///
/// let product = Jet { value: 6.0, gradient: [3.0, 2.0], hessian: [[0.0, 1.0], [1.0, 0.0]] };
/// assert_eq!(product.in_logarithms(&[2.0, 3.0]).hessian, [[6.0; 2]; 2]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Jet<const N: usize> {
    /// The value.
    pub value: f64,
    /// First derivatives.
    pub gradient: [f64; N],
    /// Second derivatives, symmetric.
    pub hessian: [[f64; N]; N],
}

impl<const N: usize> Jet<N> {
    /// The zero function.
    pub const ZERO: Self = Self { value: 0.0, gradient: [0.0; N], hessian: [[0.0; N]; N] };

    /// Adds `weight`·`other`.
    pub fn add(&mut self, weight: f64, other: &Self) {
        self.value += weight * other.value;
        for i in 0..N {
            self.gradient[i] += weight * other.gradient[i];
            for j in 0..N {
                self.hessian[i][j] += weight * other.hessian[i][j];
            }
        }
    }

    /// Adds `weight`·g(Σ dᵢ·pᵢ), where `[value, first, second]` are g, g′ and g″.
    ///
    /// Each dᵢ is 0 or 1: ln Γ(α + β + n) has d = 1 for α and β.
    pub fn add_along(&mut self, weight: f64, direction: [f64; N], [value, first, second]: [f64; 3]) {
        self.value += weight * value;
        for i in 0..N {
            self.gradient[i] += weight * first * direction[i];
            for j in 0..N {
                self.hessian[i][j] += weight * second * direction[i] * direction[j];
            }
        }
    }

    /// g(f), where `[value, first, second]` are g, g′ and g″ at f.
    ///
    /// # Examples
    /// ln(x·y) at (2, 3) has the slopes 1/2 and 1/3 and no mixed derivative:
    ///
    /// ```
    /// use regulars::math::jet::Jet;
    ///
    /// let product = Jet { value: 6.0, gradient: [3.0, 2.0], hessian: [[0.0, 1.0], [1.0, 0.0]] };
    /// let ln = product.then([6f64.ln(), 1.0 / 6.0, -1.0 / 36.0]);
    /// assert_eq!((ln.gradient, ln.hessian[0][1]), ([0.5, 1.0 / 3.0], 0.0));
    /// ```
    pub fn then(&self, [value, first, second]: [f64; 3]) -> Self {
        let mut jet = Self { value, ..Self::ZERO };
        for i in 0..N {
            jet.gradient[i] = first * self.gradient[i];
            for j in 0..N {
                jet.hessian[i][j] = first * self.hessian[i][j] + second * self.gradient[i] * self.gradient[j];
            }
        }
        jet
    }

    /// The same function in terms of the logarithms of its variables, whose values are `at`.
    pub fn in_logarithms(mut self, at: &[f64; N]) -> Self {
        for i in 0..N {
            self.gradient[i] *= at[i];
            for j in 0..N {
                self.hessian[i][j] *= at[i] * at[j];
            }
            self.hessian[i][i] += self.gradient[i];
        }
        self
    }
}

/// Accumulates ln Σ exp fₖ with derivatives, without overflow or cancellation.
///
/// # Formula
/// With shares wₖ = exp fₖ / Σ exp f: gradient E[∇f], Hessian E[∇²f] + Cov[∇f], both under the shares.
///
/// # Examples
/// ln(e⁻⁵⁰⁰⁰ + e⁻⁵⁰⁰⁰) = ln 2 − 5000, although e⁻⁵⁰⁰⁰ underflows:
///
/// ```
/// use regulars::math::jet::{Jet, LogSum};
///
/// let mut sum = LogSum::<1>::default();
/// sum.add(&Jet { value: -5000.0, ..Jet::ZERO });
/// sum.add(&Jet { value: -5000.0, ..Jet::ZERO });
/// assert!((sum.ln().value - (2f64.ln() - 5000.0)).abs() < 1e-12);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct LogSum<const N: usize> {
    largest: f64,
    sum: f64,
    // Running means under the shares: of ∇f, and of ∇²f + ∇f ∇fᵀ.
    gradient: [f64; N],
    hessian: [[f64; N]; N],
}

impl<const N: usize> Default for LogSum<N> {
    fn default() -> Self {
        Self { largest: f64::NEG_INFINITY, sum: 0.0, gradient: [0.0; N], hessian: [[0.0; N]; N] }
    }
}

impl<const N: usize> LogSum<N> {
    /// Adds exp f; a value of −∞ adds nothing.
    pub fn add(&mut self, f: &Jet<N>) {
        if f.value == f64::NEG_INFINITY {
            return;
        }
        if f.value > self.largest {
            self.sum *= (self.largest - f.value).exp();
            self.largest = f.value;
        }
        let term = (f.value - self.largest).exp();
        self.sum += term;
        let share = term / self.sum;
        for i in 0..N {
            self.gradient[i] += share * (f.gradient[i] - self.gradient[i]);
            for j in 0..N {
                let moment = f.hessian[i][j] + f.gradient[i] * f.gradient[j];
                self.hessian[i][j] += share * (moment - self.hessian[i][j]);
            }
        }
    }

    /// ln Σ exp f with derivatives; the value is −∞ if nothing was added.
    pub fn ln(&self) -> Jet<N> {
        let mut jet =
            Jet { value: self.largest + self.sum.ln(), gradient: self.gradient, hessian: self.hessian };
        for i in 0..N {
            for j in 0..N {
                jet.hessian[i][j] -= self.gradient[i] * self.gradient[j];
            }
        }
        jet
    }
}

/// Softplus, ln(1 + eᵘ), without overflow.
///
/// # Examples
/// ```
/// use regulars::math::jet::softplus;
///
/// assert_eq!((softplus(0.0), softplus(800.0)), (2f64.ln(), 800.0));
/// ```
pub fn softplus(u: f64) -> f64 {
    u.max(0.0) + (-u.abs()).exp().ln_1p()
}

/// Logistic function, 1/(1 + e⁻ᵘ), with full relative precision in both tails.
///
/// # Examples
/// Where 1 + eᵘ rounds to 1 the function is eᵘ; SciPy 1.17 `expit(-700)` = 9.85967654375977e-305:
///
/// ```
/// use regulars::math::jet::sigmoid;
///
/// assert_eq!(sigmoid(0.0), 0.5);
/// assert!((sigmoid(-700.0) / 9.85967654375977e-305 - 1.0).abs() < 1e-14);
/// ```
pub fn sigmoid(u: f64) -> f64 {
    let e = (-u.abs()).exp();
    (if u < 0.0 { e } else { 1.0 }) / (1.0 + e)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// f(x, y) = ln(x² + 3·y) at (2, 5), where x² + 3·y = 19; derivatives by hand.
    #[test]
    fn log_sum_derivatives_match_hand_computation() {
        let (x, y) = (2.0_f64, 5.0_f64);
        let square =
            Jet { value: 2.0 * x.ln(), gradient: [2.0 / x, 0.0], hessian: [[-2.0 / (x * x), 0.0], [0.0; 2]] };
        let line = Jet {
            value: (3.0 * y).ln(),
            gradient: [0.0, 1.0 / y],
            hessian: [[0.0; 2], [0.0, -1.0 / (y * y)]],
        };
        let mut sum = LogSum::default();
        sum.add(&square);
        sum.add(&line);
        let ln = sum.ln();
        let expected = [
            (ln.value, 19.0_f64.ln()),
            (ln.gradient[0], 4.0 / 19.0),
            (ln.gradient[1], 3.0 / 19.0),
            (ln.hessian[0][0], 2.0 / 19.0 - 16.0 / 361.0),
            (ln.hessian[0][1], -12.0 / 361.0),
            (ln.hessian[1][1], -9.0 / 361.0),
        ];
        for (actual, expected) in expected {
            assert!((actual - expected).abs() < 1e-15, "{actual} is not {expected}");
        }
    }

    #[test]
    fn log_sum_handles_underflowing_terms() {
        let mut sum = LogSum::<1>::default();
        sum.add(&Jet { value: -5000.0, ..Jet::ZERO });
        sum.add(&Jet { value: -5000.0, ..Jet::ZERO });
        assert!((sum.ln().value - (2.0_f64.ln() - 5000.0)).abs() < 1e-12);
    }

    /// x·y in logarithms is e^(u + v): every derivative is the value itself.
    #[test]
    fn log_variables_of_a_product() {
        let jet = Jet { value: 6.0, gradient: [3.0, 2.0], hessian: [[0.0, 1.0], [1.0, 0.0]] };
        let logs = jet.in_logarithms(&[2.0, 3.0]);
        assert_eq!((logs.gradient, logs.hessian), ([6.0; 2], [[6.0; 2]; 2]));
    }

    #[test]
    fn softplus_and_sigmoid_keep_precision_in_the_tails() {
        assert_eq!(softplus(800.0), 800.0);
        assert!((softplus(-50.0) / (-50.0_f64).exp() - 1.0).abs() < 1e-15);
        assert!((sigmoid(-700.0) / (-700.0_f64).exp() - 1.0).abs() < 1e-15);
        assert_eq!((sigmoid(0.0), sigmoid(800.0)), (0.5, 1.0));
    }
}
