//! Known exports of billing systems, one per line: the marks of their files, and their peculiarities.

use super::role::Role;

/// A known export.
#[derive(Debug, PartialEq)]
pub struct Export {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// Headers that identify it, all present, as `roles::canonical` writes them.
    required: &'static [&'static str],
    /// Columns of roles that cannot be recognised by their headers.
    pub columns: &'static [(Role, &'static str)],
    /// True if a cancelled subscription continues until the end of its term.
    pub cancelled_is_live: bool,
    /// True if prices are in the smallest unit of the currency, such as cents.
    pub minor_units: bool,
}

/// Every known export; the source names the documentation.
#[rustfmt::skip]
pub static EXPORTS: &[Export] = &[
    // Stripe Dashboard, Billing → Subscriptions → Export; days in UTC.
    Export { id: "stripe", required: &["customer id", "current period end", "ended at", "cancel at period end"], columns: &[(Role::Customer, "customer id"), (Role::Start, "start date"), (Role::Plan, "product"), (Role::Price, "amount")], cancelled_is_live: false, minor_units: false },
    Export { id: "stripe", required: &["customer id", "status", "canceled at", "ended at"], columns: &[(Role::Customer, "customer id")], cancelled_is_live: false, minor_units: false },
    // docs.stripe.com/api/subscriptions: objects, flattened; days in Unix seconds, amounts in cents.
    Export { id: "stripe-api", required: &["customer", "current period end", "plan amount", "plan interval"], columns: &[(Role::Customer, "customer"), (Role::Price, "plan amount")], cancelled_is_live: false, minor_units: true },
    // The same since API version 2025-03-31: prices and periods belong to the items.
    Export { id: "stripe-api", required: &["customer", "price unit amount", "price recurring interval"], columns: &[(Role::Customer, "customer"), (Role::Price, "price unit amount")], cancelled_is_live: false, minor_units: true },
    // apidocs.chargebee.com, Subscriptions: Unix seconds and cents; non_renewing goes on until cancelled_at.
    Export { id: "chargebee-api", required: &["customer id", "plan id", "plan unit price", "current term end"], columns: &[(Role::Customer, "customer id"), (Role::Start, "started at")], cancelled_is_live: false, minor_units: true },
    // chargebee.com/docs, Standard reports → Subscriptions.
    Export { id: "chargebee", required: &["canceled on", "current plan", "plan quantity"], columns: &[(Role::End, "canceled on")], cancelled_is_live: false, minor_units: false },
    // chargebee.com/docs, Bulk operations and exports: subscriptions.csv.
    Export { id: "chargebee", required: &["customer id", "billing period unit", "cancelled at"], columns: &[(Role::End, "cancelled at")], cancelled_is_live: false, minor_units: false },
    // docs.recurly.com, Subscriptions – export: canceled is live until it expires.
    Export { id: "recurly", required: &["account code", "plan code", "state"], columns: &[(Role::Customer, "account code"), (Role::Start, "activated at"), (Role::End, "expires at")], cancelled_is_live: true, minor_units: false },
    // developer.paddle.com, Reports and API: subscriptions; an ended one has canceled_at.
    Export { id: "paddle", required: &["customer id", "billing cycle interval", "billing cycle frequency"], columns: &[(Role::End, "canceled at")], cancelled_is_live: false, minor_units: false },
    // WooCommerce Subscriptions Importer and Exporter, README: columns of the exporter.
    Export { id: "woocommerce-subscriptions", required: &["billing period", "billing interval", "start date", "next payment date"], columns: &[(Role::Price, "order total")], cancelled_is_live: false, minor_units: false },
    // baremetrics.com, Import template: subscriptions with plan_amount in cents.
    Export { id: "baremetrics", required: &["plan oid", "customer oid", "plan amount", "plan interval"], columns: &[(Role::Customer, "customer oid"), (Role::Price, "plan amount")], cancelled_is_live: false, minor_units: true },
];

impl Export {
    /// The known export with these headers.
    pub fn recognise(names: &[String]) -> Option<&'static Self> {
        let has = |name: &&str| names.iter().any(|known| known == name);
        EXPORTS.iter().find(|export| export.required.iter().all(&has))
    }
}
