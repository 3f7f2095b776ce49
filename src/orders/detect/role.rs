//! Content of a column of an order file.

/// Role of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub enum Role {
    /// Customer id, e-mail address or name.
    Customer,
    /// Date of the order.
    Date,
    /// Amount of the row, or total of the order.
    Amount,
    /// Order id.
    Order,
    /// Product name or id.
    Product,
    /// Status of the order: paid, cancelled, test.
    Status,
    /// Currency of the amount.
    Currency,
    /// Customer's total spend in the category, with every supplier.
    CategorySpend,
    /// Survey score the customer gave.
    Score,
    /// Cost of the row to the shop.
    Cost,
    /// Customer's country.
    Country,
    /// Channel, source or campaign that brought the order.
    Channel,
    /// Quantity; used if the amount is a unit price.
    Quantity,
    /// Part of the amount refunded later.
    Refunded,
    /// Time of cancellation; any entry means that the order was cancelled.
    Cancelled,
    /// Member of a loyalty programme at the time of the row: yes or no, a tier, a number.
    Member,
    /// Day on which the customer joined the programme.
    MemberSince,
    /// Coupon or discount code used.
    Coupon,
    /// Code or name of the person who referred the customer.
    Referral,
    /// Discount of the row, already off the amount.
    Discount,
    /// Points of the programme issued for the row.
    PointsIssued,
    /// Points of the programme redeemed in the row.
    PointsRedeemed,
}

/// Number of roles.
pub const ROLES: usize = 22;

impl Role {
    /// All roles, the required ones first.
    pub const ALL: [Self; ROLES] = [
        Self::Customer,
        Self::Date,
        Self::Amount,
        Self::Order,
        Self::Product,
        Self::Status,
        Self::Currency,
        Self::CategorySpend,
        Self::Score,
        Self::Cost,
        Self::Country,
        Self::Channel,
        Self::Quantity,
        Self::Refunded,
        Self::Cancelled,
        Self::Member,
        Self::MemberSince,
        Self::Coupon,
        Self::Referral,
        Self::Discount,
        Self::PointsIssued,
        Self::PointsRedeemed,
    ];

    /// Roles of the columns of a loyalty programme.
    pub const PROGRAMME: [Self; 7] = [
        Self::Member,
        Self::MemberSince,
        Self::Coupon,
        Self::Referral,
        Self::Discount,
        Self::PointsIssued,
        Self::PointsRedeemed,
    ];

    /// Roles every order file needs.
    pub const REQUIRED: [Self; 3] = [Self::Customer, Self::Date, Self::Amount];

    /// Stable id, the key in the option `columns`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Date => "date",
            Self::Amount => "amount",
            Self::Order => "order",
            Self::Product => "product",
            Self::Status => "status",
            Self::Currency => "currency",
            Self::CategorySpend => "categorySpend",
            Self::Score => "score",
            Self::Cost => "cost",
            Self::Country => "country",
            Self::Channel => "channel",
            Self::Quantity => "quantity",
            Self::Refunded => "refunded",
            Self::Cancelled => "cancelled",
            Self::Member => "member",
            Self::MemberSince => "memberSince",
            Self::Coupon => "coupon",
            Self::Referral => "referral",
            Self::Discount => "discount",
            Self::PointsIssued => "pointsIssued",
            Self::PointsRedeemed => "pointsRedeemed",
        }
    }

    /// True if the cells of the column are numbers.
    pub fn is_number(self) -> bool {
        matches!(
            self,
            Self::Amount
                | Self::CategorySpend
                | Self::Score
                | Self::Cost
                | Self::Quantity
                | Self::Refunded
                | Self::Discount
                | Self::PointsIssued
                | Self::PointsRedeemed
        )
    }

    /// Role with this id.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.id() == id)
    }
}
