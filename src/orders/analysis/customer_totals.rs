//! The reduced report of a table with one row per customer: mix, concentration and segments, but no figures over time.

use serde::Serialize;

use super::Choices;
use super::absent::{Absent, Section};
use super::concentration::Concentration;
use super::marker::True;
use super::mix::OneTimeAndRegular;
use super::segments::{Segments, segments};
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::orders::detect::refusal::Refusal;
use crate::orders::read::customer_totals::CustomerTotals;
use crate::orders::summary::customers::Summary;
use crate::tables::day::{Day, format_iso};
use crate::tables::number::units;

/// Report on totals of customers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct TotalsAnalysis {
    /// Always true.
    pub ok: True,
    /// Customers with orders; without a column for the number of orders, those with spend.
    pub customers: u64,
    /// All others in the table.
    pub without_orders: u64,
    /// Orders of all customers; null without their column.
    pub orders: Option<u64>,
    /// Spend of all customers; null without its column.
    pub revenue: Option<f64>,
    /// Revenue ÷ orders; null if one of them is.
    pub average_order_value: Option<f64>,
    /// Revenue ÷ customers; null without revenue.
    pub observed_clv: Option<f64>,
    /// Customers with more than one order ÷ customers, with its Wilson interval; null without the number of orders.
    pub repurchase_rate: Option<Estimate>,
    /// Latest day of the table, from which recency is counted; null without such a column.
    pub observation_end: Option<String>,
    /// One-time customers and regulars.
    pub mix: Section<OneTimeAndRegular>,
    /// Revenue concentration.
    pub concentration: Section<Concentration>,
    /// RFM segments of the customers whose last day is known.
    pub segments: Section<Segments>,
}

impl TotalsAnalysis {
    /// Analyses totals; `observation_end` is by default the latest day in the table.
    ///
    /// # Errors
    /// [`Refusal::NoUsableRows`] if nobody has ordered or spent anything, [`Refusal::TooLarge`] if the spend overflows.
    pub fn new(
        totals: &CustomerTotals,
        observation_end: Option<Day>,
        choices: &Choices,
    ) -> Result<Self, Refusal> {
        let confidence = choices.confidence;
        let has_count = !totals.orders.is_empty();
        let has_spend = !totals.spend.is_empty();
        let is_buyer = |&index: &usize| match has_count {
            true => totals.orders[index] > 0,
            false => totals.spend[index] > 0,
        };
        let buyers: Vec<usize> = (0..totals.customers()).filter(is_buyer).collect();
        if buyers.is_empty() {
            return Err(Refusal::NoUsableRows);
        }
        if totals.spend.contains(&i64::MAX) {
            return Err(Refusal::TooLarge);
        }
        let customers = buyers.len() as f64;
        let spend = |index: usize| totals.spend.get(index).map_or(0.0, |&spend| units(i128::from(spend)));
        let orders =
            has_count.then(|| buyers.iter().map(|&index| u64::from(totals.orders[index])).sum::<u64>());
        let revenue = has_spend
            .then(|| units(buyers.iter().map(|&index| i128::from(totals.spend[index])).sum::<i128>()));
        let regulars = || buyers.iter().filter(|&&index| totals.orders[index] > 1).count() as f64;
        let repeats = |index: usize| totals.orders[index] - 1;
        let rows = buyers.iter().map(|&index| (repeats(index), 1.0, spend(index)));
        let end = observation_end.or_else(|| totals.last.iter().flatten().copied().max());
        Ok(Self {
            ok: True,
            customers: buyers.len() as u64,
            without_orders: (totals.customers() - buyers.len()) as u64,
            orders,
            revenue,
            average_order_value: revenue.zip(orders).map(|(revenue, orders)| revenue / orders as f64),
            observed_clv: revenue.map(|revenue| revenue / customers),
            repurchase_rate: has_count.then(|| wilson(regulars(), customers, confidence)),
            observation_end: end.map(format_iso),
            mix: Section(match has_count {
                true => Ok(OneTimeAndRegular::of(rows, confidence)),
                false => Err(Absent::NoOrderCountColumn),
            }),
            concentration: Section(match has_spend {
                true => {
                    let spends: Vec<f64> = buyers.iter().map(|&index| spend(index)).collect();
                    Concentration::new(&spends, confidence)
                }
                false => Err(Absent::NoAmounts),
            }),
            segments: Section(match (has_count, end) {
                (false, _) => Err(Absent::NoOrderCountColumn),
                (true, None) => Err(Absent::NoLastDayColumn),
                (true, Some(end)) => {
                    let mut summary = Summary { observation_end: end, ..Summary::default() };
                    for &index in &buyers {
                        let Some(last) = totals.last[index].filter(|&last| last <= end) else { continue };
                        summary.frequency.push(repeats(index));
                        summary.recency.push(0.0);
                        summary.age.push(f64::from(end - last));
                        summary.revenue.push(spend(index));
                    }
                    match summary.customers() {
                        0 => Err(Absent::NoLastDayColumn),
                        _ => Ok(segments(&summary, &choices.rfm, None, confidence).1),
                    }
                }
            }),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::orders::detect::inspect::Inspection;
    use crate::orders::detect::options::Options;
    use crate::orders::detect::role::Role;
    use crate::orders::read::customer_totals::TotalsReader;
    use crate::orders::read::problems::ProblemKind;

    fn read(file: &str) -> TotalsReader {
        let options = Options { customer_totals: true, ..Options::default() };
        let inspection = Inspection::new(file.as_bytes(), true, &options).unwrap();
        let mut reader = TotalsReader::new(&inspection, &options, 10).unwrap();
        reader.buffer().extend_from_slice(file.as_bytes());
        reader.read(true).unwrap();
        reader
    }

    fn analyse(file: &str) -> TotalsAnalysis {
        TotalsAnalysis::new(read(file).totals(), None, &Choices::default()).unwrap()
    }

    #[test]
    fn orders_spend_and_last_day_give_mix_concentration_and_segments() {
        let report = analyse(
            "Name,Email,Last active,Orders,Total spend,AOV\n\
             Ann,Ann@Example.com ,2024-06-30,3,120.50,40.17\n\
             Bob,bob@example.com,2024-01-31,1,20,20\n\
             Cyr,cyr@example.com,2024-06-01,0,0,0\n\
             Dan,dan@example.com,0000-00-00,1,9.50,9.50\n",
        );
        assert_eq!((report.customers, report.without_orders, report.orders), (3, 1, Some(5)));
        assert_eq!((report.revenue, report.average_order_value), (Some(150.0), Some(30.0)));
        assert_eq!(report.observed_clv, Some(50.0));
        let mix = report.mix.as_ref().unwrap();
        assert_eq!((mix.one_time.customers, mix.one_time.revenue), (2, 29.5));
        assert_eq!((mix.regular.customers, mix.regular.revenue), (1, 120.5));
        assert_eq!(report.repurchase_rate.unwrap().value, 1.0 / 3.0);
        let concentration = report.concentration.as_ref().unwrap();
        assert_eq!(concentration.top[3].revenue_share.value, 120.5 / 150.0);
        // Dan's last day is unknown.
        let segments = report.segments.as_ref().unwrap();
        assert_eq!(segments.list.iter().map(|segment| segment.customers).sum::<u64>(), 2);
        assert_eq!(report.observation_end.as_deref(), Some("2024-06-30"));
    }

    #[test]
    fn sections_without_their_column_are_absent_with_a_reason() {
        let report = analyse("Customer;Sales;Registration\nann;345,63 zł;2024-05-01\nbob;;2024-05-02\n");
        assert_eq!((report.customers, report.without_orders, report.orders), (1, 1, None));
        assert_eq!(report.revenue, Some(345.63));
        assert_eq!(report.mix.as_ref().unwrap_err(), &Absent::NoOrderCountColumn);
        assert_eq!(report.segments.as_ref().unwrap_err(), &Absent::NoOrderCountColumn);
        let report = analyse("Customer,Total Orders\nann,2\nbob,1\n");
        assert_eq!((report.revenue, report.orders), (None, Some(3)));
        assert_eq!(report.concentration.as_ref().unwrap_err(), &Absent::NoAmounts);
        assert_eq!(report.segments.as_ref().unwrap_err(), &Absent::NoLastDayColumn);
    }

    #[test]
    fn unreadable_rows_are_problems_and_the_others_count() {
        let reader = read(
            "Customer,Orders,Total spend,Last order\nann,2,20,2024-01-02\nbob,1.5,20,2024-01-02\n\
             cyr,1,ten,2024-01-02\n,1,5,2024-01-02\ndan,1,5,soon\nann,1,4,2024-03-01\n",
        );
        let left_out: Vec<_> = reader.left_out().collect();
        assert_eq!(
            left_out,
            [(ProblemKind::BadAmount, 1), (ProblemKind::MissingCustomer, 1), (ProblemKind::BadOrderCount, 1)]
        );
        assert_eq!(reader.problems().count(ProblemKind::BadDate), 1);
        assert_eq!((reader.rows().read, reader.rows().counted), (6, 3));
        assert_eq!(
            (&reader.totals().orders[..], &reader.totals().spend[..]),
            (&[3, 1][..], &[240_000, 50_000][..])
        );
    }

    #[test]
    fn a_table_without_totals_is_refused() {
        let file = b"Customer,City\nann,Tallinn\n";
        let options = Options { customer_totals: true, ..Options::default() };
        let inspection = Inspection::new(file, true, &options).unwrap();
        let refused = TotalsReader::new(&inspection, &options, 10).unwrap_err();
        assert_eq!(refused, Refusal::MissingColumn(Role::Amount));
    }
}
