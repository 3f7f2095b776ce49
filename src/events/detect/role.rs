//! Roles of columns in an event log.

/// Content of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventRole", rename_all = "camelCase"))]
pub enum Role {
    /// Person; rows of the same person belong together.
    Person,
    /// Device or visitor of rows that name no person.
    Device,
    /// Day or moment of the event.
    Time,
    /// Time of day, if it is in a separate column.
    Clock,
    /// Name of the event.
    Action,
    /// Time spent.
    Duration,
    /// Number of events that the row represents.
    Count,
    /// Group of the person, such as the platform or country.
    Segment,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 8] = [
        Self::Person,
        Self::Device,
        Self::Time,
        Self::Clock,
        Self::Action,
        Self::Duration,
        Self::Count,
        Self::Segment,
    ];

    /// Name of the role in options and reports.
    ///
    /// ```
    /// assert_eq!(regulars::events::detect::role::Role::Person.id(), "person");
    /// ```
    pub fn id(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Device => "device",
            Self::Time => "time",
            Self::Clock => "clock",
            Self::Action => "action",
            Self::Duration => "duration",
            Self::Count => "count",
            Self::Segment => "segment",
        }
    }
}
