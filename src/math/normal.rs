//! The standard normal distribution.

use core::f64::consts::FRAC_1_SQRT_2;

/// Cumulative distribution function P(Z ≤ z), accurate in both tails.
///
/// # Examples
/// P(Z ≤ −8) = 6.22096057427178e-16 (mpmath, 40 digits):
///
/// ```
/// use regulars::math::normal::cumulative;
///
/// assert_eq!(cumulative(0.0), 0.5);
/// assert!((cumulative(-8.0) / 6.22096057427178e-16 - 1.0).abs() < 1e-13);
/// ```
pub fn cumulative(z: f64) -> f64 {
    libm::erfc(-z * FRAC_1_SQRT_2) / 2.0
}

/// Two-sided p-value P(|Z| ≥ |z|) of a z statistic.
///
/// # Examples
/// z = 2.5 has p = 0.0124193306515523 (mpmath, 40 digits):
///
/// ```
/// use regulars::math::normal::two_sided_p;
///
/// assert!((two_sided_p(2.5) - 0.0124193306515523).abs() < 1e-15);
/// ```
pub fn two_sided_p(z: f64) -> f64 {
    libm::erfc(z.abs() * FRAC_1_SQRT_2)
}

/// Quantile function: the z with P(Z ≤ z) = `p`, for 0 < p < 1; ±∞ at the ends.
///
/// # Source
/// Wichura 1988, Algorithm AS 241 (PPND16), Applied Statistics 37(3): about 16 digits.
///
/// # Examples
/// The values printed in the paper for p = 0.25, 0.001 and 10⁻²⁰:
///
/// ```
/// use regulars::math::normal::quantile;
///
/// assert!((quantile(0.25) + 0.6744897501960817).abs() < 1e-15);
/// assert!((quantile(0.001) + 3.090232306167814).abs() < 1e-14);
/// assert!((quantile(1e-20) + 9.262340089798408).abs() < 1e-14);
/// ```
pub fn quantile(p: f64) -> f64 {
    let q = p - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.180625 - q * q;
        return q * ratio(r, &CENTRE);
    }
    let tail = if q < 0.0 { p } else { 1.0 - p };
    if tail <= 0.0 {
        return f64::INFINITY.copysign(q);
    }
    let r = (-libm::log(tail)).sqrt();
    let z = if r <= 5.0 { ratio(r - 1.6, &MIDDLE) } else { ratio(r - 5.0, &FAR) };
    z.copysign(q)
}

/// Critical value z with P(|Z| ≤ z) = `confidence`, for 0 < `confidence` < 1.
///
/// # Examples
/// ```
/// use regulars::math::normal::two_sided_z;
///
/// assert!((two_sided_z(0.95) - 1.959963984540054).abs() < 1e-14);
/// ```
pub fn two_sided_z(confidence: f64) -> f64 {
    -quantile((1.0 - confidence) / 2.0)
}

/// Coefficients of a rational function, constant first: numerator, denominator.
type Rational = [[f64; 8]; 2];

fn ratio(x: f64, [numerator, denominator]: &Rational) -> f64 {
    let horner = |c: &[f64; 8]| c.iter().rev().fold(0.0, |sum, c| sum * x + c);
    horner(numerator) / horner(denominator)
}

const CENTRE: Rational = [
    [
        3.3871328727963666080e0,
        1.3314166789178437745e2,
        1.9715909503065514427e3,
        1.3731693765509461125e4,
        4.5921953931549871457e4,
        6.7265770927008700853e4,
        3.3430575583588128105e4,
        2.5090809287301226727e3,
    ],
    [
        1.0,
        4.2313330701600911252e1,
        6.8718700749205790830e2,
        5.3941960214247511077e3,
        2.1213794301586595867e4,
        3.9307895800092710610e4,
        2.8729085735721942674e4,
        5.2264952788528545610e3,
    ],
];

const MIDDLE: Rational = [
    [
        1.42343711074968357734e0,
        4.63033784615654529590e0,
        5.76949722146069140550e0,
        3.64784832476320460504e0,
        1.27045825245236838258e0,
        2.41780725177450611770e-1,
        2.27238449892691845833e-2,
        7.74545014278341407640e-4,
    ],
    [
        1.0,
        2.05319162663775882187e0,
        1.67638483018380384940e0,
        6.89767334985100004550e-1,
        1.48103976427480074590e-1,
        1.51986665636164571966e-2,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9,
    ],
];

const FAR: Rational = [
    [
        6.65790464350110377720e0,
        5.46378491116411436990e0,
        1.78482653991729133580e0,
        2.96560571828504891230e-1,
        2.65321895265761230930e-2,
        1.24266094738807843860e-3,
        2.71155556874348757815e-5,
        2.01033439929228813265e-7,
    ],
    [
        1.0,
        5.99832206555887937690e-1,
        1.36929880922735805310e-1,
        1.48753612908506148525e-2,
        7.86869131145613259100e-4,
        1.84631831751005468180e-5,
        1.42151175831644588870e-7,
        2.04426310338993978564e-15,
    ],
];

/// P(X ≥ statistic) for X ~ χ² with `degrees` ≥ 1 degrees of freedom: a finite sum.
///
/// # Source
/// Abramowitz & Stegun, 26.4.4 and 26.4.5.
///
/// # Examples
/// The critical value of the 5 % level with three degrees:
///
/// ```
/// use regulars::math::normal::chi_squared_p;
///
/// assert!((chi_squared_p(7.814727903251179, 3) - 0.05).abs() < 1e-12);
/// ```
pub fn chi_squared_p(statistic: f64, degrees: usize) -> f64 {
    let half = 0.5 * statistic;
    let (mut sum, mut term, first) = if degrees % 2 == 0 {
        (0.0, (-half).exp(), 0.0)
    } else {
        (two_sided_p(statistic.sqrt()), (-half).exp() * (half / core::f64::consts::PI).sqrt() * 2.0, 0.5)
    };
    for step in 0..degrees / 2 {
        sum += term;
        term *= half / (first + 1.0 + step as f64);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(actual: f64, expected: f64, relative: f64) {
        assert!((actual - expected).abs() <= relative * expected.abs(), "{actual:e}, not {expected:e}");
    }

    #[test]
    fn quantile_agrees_with_40_digit_arithmetic() {
        // mpmath, 40 digits. A p near ½ is itself rounded, hence the looser tolerance of the first row.
        for (p, z, relative) in [
            (0.5001, 2.5066283008803509892e-4, 1e-12),
            (0.75, 0.6744897501960817432, 1e-15),
            (0.9, 1.281551565544600467, 1e-15),
            (0.975, 1.9599639845400542355, 1e-15),
            (0.995, 2.575829303548900761, 1e-15),
            (0.99995, 3.890591886413093967, 1e-13),
            (1e-10, -6.3613409024040562047, 1e-15),
            (1e-300, -37.047096299361199237, 1e-15),
        ] {
            close(quantile(p), z, relative);
        }
        assert_eq!((quantile(0.0), quantile(1.0)), (f64::NEG_INFINITY, f64::INFINITY));
        assert_eq!(quantile(0.5), 0.0);
        close(two_sided_z(0.95), 1.9599639845400542355, 1e-15);
    }

    #[test]
    fn cumulative_and_p_values_agree_with_40_digit_arithmetic() {
        // mpmath, 40 digits.
        for (z, below, p) in [
            (-8.0, 6.2209605742717841235e-16, 1.2441921148543568247e-15),
            (0.3, 0.61791142218895263731, 0.76417715562209472539),
            (2.5, 0.99379033467422386483, 0.012419330651552270334),
            (6.0, 0.99999999901341235496, 1.9731752900753962814e-9),
        ] {
            close(cumulative(z), below, 1e-14);
            close(two_sided_p(z), p, 1e-14);
        }
    }

    /// Upper 5 % and 0.1 % points (mpmath).
    #[test]
    fn chi_squared_agrees_with_mpmath() {
        let points = [
            (1, 3.841_458_820_694_124, 0.05),
            (2, 5.991_464_547_107_98, 0.05),
            (3, 16.266_236_196_238_13, 0.001),
            (4, 9.487_729_036_781_154, 0.05),
            (5, 11.070_497_693_516_351, 0.05),
            (6, 22.457_744_484_825_33, 0.001),
        ];
        for (degrees, point, p) in points {
            assert!((chi_squared_p(point, degrees) / p - 1.0).abs() < 1e-11, "{degrees}");
        }
        assert_eq!(chi_squared_p(0.0, 4), 1.0);
    }
}
