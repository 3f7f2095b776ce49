//! Roles of columns in a subscription file.

/// Content of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionRole", rename_all = "camelCase"))]
pub enum Role {
    /// Customer; rows of the same customer belong together.
    Customer,
    /// First day of the subscription, a trial included.
    Start,
    /// Day on which the subscription ended.
    End,
    /// Day on which it was cancelled, which may be before its end.
    Cancelled,
    /// Status of the subscription, such as active or cancelled.
    Status,
    /// Plan or product.
    Plan,
    /// Price per billing interval; per unit if there is a quantity.
    Price,
    /// Monthly recurring revenue of the row.
    Mrr,
    /// Number of units.
    Quantity,
    /// Billing interval, or its unit.
    Interval,
    /// Number of units of the billing interval.
    IntervalCount,
    /// Currency of the price.
    Currency,
    /// Last day of the trial.
    TrialEnd,
    /// Day from which on the subscription is paused.
    Paused,
    /// Day on which it resumes.
    Resumed,
    /// Reason of the cancellation.
    Reason,
    /// First day of the present billing period.
    PeriodStart,
    /// Last day of the present billing period.
    PeriodEnd,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 18] = [
        Self::Customer,
        Self::Start,
        Self::End,
        Self::Cancelled,
        Self::Status,
        Self::Plan,
        Self::Price,
        Self::Mrr,
        Self::Quantity,
        Self::Interval,
        Self::IntervalCount,
        Self::Currency,
        Self::TrialEnd,
        Self::Paused,
        Self::Resumed,
        Self::Reason,
        Self::PeriodStart,
        Self::PeriodEnd,
    ];

    /// Roles of days.
    pub const DATES: [Self; 8] = [
        Self::Start,
        Self::End,
        Self::Cancelled,
        Self::TrialEnd,
        Self::Paused,
        Self::Resumed,
        Self::PeriodStart,
        Self::PeriodEnd,
    ];

    /// Name of the role in options and reports.
    ///
    /// ```
    /// assert_eq!(regulars::subscriptions::detect::role::Role::IntervalCount.id(), "intervalCount");
    /// ```
    pub fn id(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Start => "start",
            Self::End => "end",
            Self::Cancelled => "cancelled",
            Self::Status => "status",
            Self::Plan => "plan",
            Self::Price => "price",
            Self::Mrr => "mrr",
            Self::Quantity => "quantity",
            Self::Interval => "interval",
            Self::IntervalCount => "intervalCount",
            Self::Currency => "currency",
            Self::TrialEnd => "trialEnd",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Reason => "reason",
            Self::PeriodStart => "periodStart",
            Self::PeriodEnd => "periodEnd",
        }
    }
}
