//! Currency conversion; amounts in several currencies are never added silently.

use crate::tables::currency::code;
use crate::tables::number::Money;

/// Conversion from one currency into the report's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Conversion {
    /// Same currency.
    Same,
    /// Multiplication by a rate in units of 10⁻¹².
    Rate(i128),
    /// No rate: the row is left out.
    None,
}

const UNIT: i128 = 1_000_000_000_000;

/// Bulgarian leva per euro, the conversion rate of the changeover on 1 January 2026.
const BGN_PER_EUR: f64 = 1.95583;

impl Conversion {
    /// Conversion between two currencies with `rates` in units of `to` per unit of another currency.
    pub fn new(from: &str, to: &str, rates: &[(String, f64)]) -> Self {
        let (from, to) = (&code(from)[..], &code(to)[..]);
        if from == to {
            return Self::Same;
        }
        let given = rates.iter().find(|(name, _)| code(name) == from).map(|&(_, rate)| rate);
        let fixed = match (from, to) {
            ("BGN", "EUR") => Some(1.0 / BGN_PER_EUR),
            ("EUR", "BGN") => Some(BGN_PER_EUR),
            _ => None,
        };
        match given.or(fixed) {
            Some(rate) => Self::Rate((rate * UNIT as f64).round() as i128),
            None => Self::None,
        }
    }

    /// Converts an amount, rounding to ten-thousandths, halves away from zero; `None` without a rate or on overflow.
    ///
    /// ```
    /// use regulars::orders::read::conversion::Conversion;
    ///
    /// // 100 лв. are 51.1292 € at the fixed rate of 1.95583.
    /// assert_eq!(Conversion::new("BGN", "EUR", &[]).apply(1_000_000), Some(511_292));
    /// ```
    pub fn apply(self, amount: Money) -> Option<Money> {
        match self {
            Self::Same => Some(amount),
            Self::Rate(rate) => {
                let product = i128::from(amount) * rate;
                let half = if product < 0 { -UNIT / 2 } else { UNIT / 2 };
                Money::try_from((product + half) / UNIT).ok()
            }
            Self::None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leva_and_euros_use_the_fixed_rate() {
        // 100 лв. are 51.1292 € and 100 € are 195.583 лв.
        assert_eq!(Conversion::new("BGN", "eur", &[]).apply(1_000_000), Some(511_292));
        assert_eq!(Conversion::new("EUR", "BGN", &[]).apply(-1_000_000), Some(-1_955_830));
        let rates = [("USD".to_owned(), 0.9)];
        assert_eq!(Conversion::new("usd", "EUR", &rates).apply(10_000), Some(9_000));
        assert_eq!(Conversion::new("GBP", "EUR", &rates).apply(10_000), None);
        assert_eq!(Conversion::new("EUR", "EUR", &rates), Conversion::Same);
    }
}
