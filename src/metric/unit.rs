//! Units of figures and families of metrics.

/// Unit of a number. It decides how the number is written and read, never how it is computed.
///
/// ```
/// use regulars::metric::Unit;
/// assert_eq!(Unit::PerYear.id(), "per-year");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A whole number of people, answers or orders.
    Count,
    /// A proportion, 0–1 inside, percent on screen.
    Share,
    /// A difference of two proportions, −1…1 internally, in percentage points on screen.
    PercentagePoints,
    /// Net promoter points, −100…100.
    Points,
    /// Money in the caller's currency.
    Money,
    /// A whole answer on a survey's scale.
    Score,
    /// A dimensionless factor.
    Number,
    /// A duration in years.
    Years,
    /// A duration in months.
    Months,
    /// A number of periods, of the length the caller uses throughout.
    Periods,
    /// Occurrences per year.
    PerYear,
    /// A p-value from 0 to 1, displayed as such.
    Probability,
}

impl Unit {
    /// Stable kebab-case id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Share => "share",
            Self::PercentagePoints => "percentage-points",
            Self::Points => "points",
            Self::Money => "money",
            Self::Score => "score",
            Self::Number => "number",
            Self::Years => "years",
            Self::Months => "months",
            Self::Periods => "periods",
            Self::PerYear => "per-year",
            Self::Probability => "probability",
        }
    }
}

/// The family of a metric, which groups the gallery.
///
/// ```
/// use regulars::{METRICS, metric::Family};
/// assert_eq!(METRICS[0].family, Family::Satisfaction);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Survey answers.
    Satisfaction,
    /// Repeat behaviour.
    Loyalty,
    /// The value of customers.
    Value,
    /// Customers and revenue that stay.
    Retention,
    /// The cost of winning customers.
    Acquisition,
    /// The share of customers' spending, and of the market.
    Share,
}

impl Family {
    /// Stable kebab-case id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Satisfaction => "satisfaction",
            Self::Loyalty => "loyalty",
            Self::Value => "value",
            Self::Retention => "retention",
            Self::Acquisition => "acquisition",
            Self::Share => "share",
        }
    }
}
