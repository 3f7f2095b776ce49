//! Amounts in several currencies: never added silently.

use crate::tables::currency::code;
use crate::tables::number::Money;

/// What becomes of an amount in some currency.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Conversion {
    /// It is in the currency of the report.
    Same,
    /// It is multiplied by a number of millionths of millionths.
    Rate(i128),
    /// There is no rate: the row is left out.
    None,
}

const UNIT: i128 = 1_000_000_000_000;

/// Bulgarian leva per euro, fixed since 1999 and the rate of the changeover.
const BGN_PER_EUR: f64 = 1.95583;

impl Conversion {
    /// From a currency to another, by the rates given (units of the second for one of the first).
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

    /// The amount converted, rounded to the nearest ten-thousandth, halves away from zero.
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
    fn leva_and_euros_convert_at_the_fixed_rate_others_by_the_rates_given() {
        // 100 лв. are 51.1292 € and 100 € are 195.583 лв.
        assert_eq!(Conversion::new("BGN", "eur", &[]).apply(1_000_000), Some(511_292));
        assert_eq!(Conversion::new("EUR", "BGN", &[]).apply(-1_000_000), Some(-1_955_830));
        let rates = [("USD".to_owned(), 0.9)];
        assert_eq!(Conversion::new("usd", "EUR", &rates).apply(10_000), Some(9_000));
        assert_eq!(Conversion::new("GBP", "EUR", &rates).apply(10_000), None);
        assert_eq!(Conversion::new("EUR", "EUR", &rates), Conversion::Same);
    }
}
