//! Whole files: detection, reading and summary of any bytes.

use regulars::orders::detect::inspect::Inspection;
use regulars::orders::read::log::OrderLog;
use regulars::orders::detect::options::{Guests, Options, Policies, Refunds};
use regulars::orders::summary::headline::Headline;
use regulars::orders::summary::customers::Summary;

/// The first byte chooses the policies, the second the size of the chunks.
pub fn run(data: &[u8]) {
    let [choices, chunk, file @ ..] = data else { return };
    let policies = Policies {
        refunds: if choices & 1 == 0 { Refunds::Net } else { Refunds::LeaveOut },
        leave_out_zero_amounts: choices & 2 != 0,
        guests: if choices & 4 == 0 { Guests::LeaveOut } else { Guests::Separate },
        ..Policies::default()
    };
    let options = Options { policies, decimal: (choices & 8 != 0).then_some(b','), ..Options::default() };
    let Ok(inspection) = Inspection::new(file, true, &options) else { return };
    let Ok(mut log) = OrderLog::new(&inspection, &options, 3) else { return };
    for chunk in file.chunks(usize::from(*chunk).max(1)) {
        if log.push(chunk).is_err() {
            return;
        }
    }
    if log.read(true).is_err() || log.check_currencies().is_err() {
        return;
    }
    let rows = log.rows();
    assert!(rows.counted <= rows.read);
    let Ok(summary) = Summary::new(log.ledger(), None) else { return };
    let headline = Headline::new(&summary, summary.purchases(), 0.95);
    assert!(headline.repeat_customers <= headline.customers && headline.customers <= headline.purchases);
    for figure in
        [headline.revenue, headline.average_order_value, headline.orders_per_year, headline.observed_clv]
    {
        assert!(figure.is_finite(), "{headline:?}");
    }
}
