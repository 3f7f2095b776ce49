//! Rows that are not plain purchases, and their treatment by policy.
#![cfg(feature = "orders")]

use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::{Amounts, Guests, Options, Policies, Refunds};
use regulars::orders::detect::refusal::Refusal;
use regulars::orders::read::log::OrderLog;
use regulars::orders::read::problems::ProblemKind;
use regulars::orders::summary::customers::Summary;

fn log(file: &str, policies: Policies) -> OrderLog {
    let options = Options { policies, ..Options::default() };
    let inspection = Inspection::new(file.as_bytes(), true, &options).unwrap();
    let mut log = OrderLog::new(&inspection, &options, 100).unwrap();
    log.push(file.as_bytes()).unwrap();
    log.read(true).unwrap();
    log
}

type Customers = Vec<(String, u32, f64)>;

/// Id, purchases and revenue of each customer; then the rows left out.
fn outcome(log: &OrderLog) -> (Customers, Vec<(ProblemKind, u64)>) {
    let summary = Summary::new(log.ledger(), None).unwrap();
    let name = |number| String::from_utf8(log.ledger().customers.name(number).to_vec()).unwrap();
    let customers = (0..summary.customers())
        .map(|i| (name(summary.number[i]), summary.frequency[i] + 1, summary.revenue[i]))
        .collect();
    (customers, log.left_out().collect())
}

fn customers(expected: &[(&str, u32, f64)]) -> Customers {
    expected.iter().map(|&(name, purchases, revenue)| (name.to_owned(), purchases, revenue)).collect()
}

#[test]
fn a_refund_is_subtracted_from_the_purchase_before_it() {
    let file = "customer,date,amount\na,2024-01-05,100\na,2024-02-05,50\na,2024-01-20,-30\nb,2024-01-01,-5\n";
    let net = log(file, Policies::default());
    let summary = Summary::new(net.ledger(), None).unwrap();
    assert_eq!(outcome(&net), (customers(&[("a", 2, 120.0)]), vec![(ProblemKind::RefundOnly, 1)]));
    // The refund of 20 January belongs to the first purchase, so the repeat purchase stays 50.
    assert_eq!(summary.monetary, [50.0]);
    assert_eq!(net.rows().counted, 3);
    let out = log(file, Policies { refunds: Refunds::LeaveOut, ..Policies::default() });
    assert_eq!(outcome(&out), (customers(&[("a", 2, 150.0)]), vec![(ProblemKind::NegativeAmount, 2)]));
}

#[test]
fn zero_amounts_are_purchases_by_default() {
    let file = "customer,date,amount\na,2024-01-05,0\na,2024-02-05,50\n";
    assert_eq!(outcome(&log(file, Policies::default())).0, customers(&[("a", 2, 50.0)]));
    let without = log(file, Policies { leave_out_zero_amounts: true, ..Policies::default() });
    assert_eq!(outcome(&without), (customers(&[("a", 1, 50.0)]), vec![(ProblemKind::ZeroAmount, 1)]));
}

#[test]
fn guests_are_left_out_or_each_order_is_a_customer() {
    let file =
        "order,customer,date,amount\n1,,2024-01-05,10\n1,,2024-01-05,5\n2,,2024-01-06,20\n3,a,2024-01-07,7\n";
    let without = log(file, Policies::default());
    assert_eq!(outcome(&without), (customers(&[("a", 1, 7.0)]), vec![(ProblemKind::MissingCustomer, 3)]));
    let separate = log(file, Policies { guests: Guests::Separate, ..Policies::default() });
    let expected = customers(&[("guest 1", 1, 15.0), ("guest 2", 1, 20.0), ("a", 1, 7.0)]);
    assert_eq!(outcome(&separate), (expected, vec![]));
}

#[test]
fn cancelled_and_test_orders_are_left_out() {
    let file =
        "customer,date,amount,status\na,2024-01-05,10,paid\na,2024-01-06,20,Cancelled\nb,2024-01-06,5,test\n";
    assert_eq!(
        outcome(&log(file, Policies::default())),
        (customers(&[("a", 1, 10.0)]), vec![(ProblemKind::ExcludedStatus, 2)])
    );
    let listed = Policies { excluded_statuses: Some(vec!["paid".to_owned()]), ..Policies::default() };
    assert_eq!(outcome(&log(file, listed)).0, customers(&[("a", 1, 20.0), ("b", 1, 5.0)]));
}

#[test]
fn lines_of_an_order_add_up_and_repeated_totals_count_once() {
    let lines = "order,customer,date,amount\n1,a,2024-01-05,10\n1,a,2024-01-05,20\n";
    assert_eq!(outcome(&log(lines, Policies::default())).0, customers(&[("a", 1, 30.0)]));
    let totals = "order,customer,date,total\n1,a,2024-01-05,30\n1,a,2024-01-05,30\n2,b,2024-01-05,7\n2,b,2024-01-05,7\n\
                  3,a,2024-01-06,9\n3,a,2024-01-06,9\n3,a,2024-01-06,9\n";
    let detected = log(totals, Policies::default());
    assert_eq!(outcome(&detected).0, customers(&[("a", 2, 39.0), ("b", 1, 7.0)]));
    assert_eq!(detected.details().orders.len(), 3);
    let added = log(totals, Policies { amounts: Some(Amounts::Line), ..Policies::default() });
    assert_eq!(outcome(&added).0, customers(&[("a", 2, 87.0), ("b", 1, 14.0)]));
}

#[test]
fn lines_without_an_amount_belong_to_their_order() {
    // In Shopify's exports only the first line of an order has the total and the status.
    let file = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem name\n\
                #1,a@x.com,paid,EUR,30.00,2024-01-05 10:00:00 +0200,Tea\n\
                #1,a@x.com,,,,2024-01-05 10:00:00 +0200,Cup\n\
                #2,b@x.com,voided,EUR,12.00,2024-01-06 10:00:00 +0200,Tea\n\
                #2,b@x.com,,,,2024-01-06 10:00:00 +0200,Pot\n";
    let log = log(file, Policies::default());
    let left = vec![(ProblemKind::MissingAmount, 1), (ProblemKind::ExcludedStatus, 1)];
    assert_eq!(outcome(&log), (customers(&[("a@x.com", 1, 30.0)]), left));
    assert_eq!((log.rows().read, log.rows().counted), (4, 2));
    assert_eq!(log.details().bought.iter().count(), 2);
}

#[test]
fn amounts_in_several_currencies_are_not_added() {
    let file =
        "customer,date,amount,currency\na,2024-01-05,100,BGN\na,2024-01-06,50,EUR\nb,2024-01-06,10,USD\n";
    let mixed = log(file, Policies::default());
    assert_eq!(
        mixed.check_currencies(),
        Err(Refusal::SeveralCurrencies(vec!["BGN".into(), "EUR".into(), "USD".into()]))
    );
    let euros = Policies { currency: Some("EUR".to_owned()), ..Policies::default() };
    let euros = log(file, euros);
    assert_eq!(euros.check_currencies(), Ok(()));
    // 100 BGN ÷ 1.95583 = 51.1292 €.
    assert_eq!(outcome(&euros), (customers(&[("a", 2, 101.1292)]), vec![(ProblemKind::OtherCurrency, 1)]));
    let rates = vec![("USD".to_owned(), 0.9)];
    let all = log(file, Policies { currency: Some("EUR".to_owned()), rates, ..Policies::default() });
    assert_eq!(outcome(&all), (customers(&[("a", 2, 101.1292), ("b", 1, 9.0)]), vec![]));
}

#[test]
fn amounts_with_currency_marks_are_not_added_either() {
    let file = "customer;date;amount\na;2024-01-05;100,00 лв.\na;2024-01-06;50,00 €\nb;2024-01-06;EUR 10,00\nb;2024-02-06;7,00\n";
    let several = vec!["BGN".to_owned(), "EUR".to_owned()];
    assert_eq!(
        log(file, Policies::default()).check_currencies(),
        Err(Refusal::SeveralCurrencies(several.clone()))
    );
    let inspection = Inspection::new(file.as_bytes(), true, &Options::default()).unwrap();
    assert_eq!(inspection.currencies, several);
    // 100 лв. are 51.1292 €; the amount without a mark is in the report's currency.
    let euros = log(file, Policies { currency: Some("EUR".to_owned()), ..Policies::default() });
    assert_eq!(outcome(&euros), (customers(&[("a", 2, 101.1292), ("b", 2, 17.0)]), vec![]));
    let zloty = log(file, Policies { currency: Some("PLN".to_owned()), ..Policies::default() });
    assert_eq!(outcome(&zloty), (customers(&[("b", 1, 7.0)]), vec![(ProblemKind::OtherCurrency, 3)]));
    // One currency in several notations counts as one; the column's EUR and the amount's € agree.
    let one =
        "customer,date,amount,currency\na,2024-01-05,€5,EUR\na,2024-01-06,6 евро,eur\nb,2024-01-06,$7,EUR\n";
    let one = log(one, Policies::default());
    assert_eq!((one.check_currencies(), one.rows().counted), (Ok(()), 3));
}

#[test]
fn a_totals_row_is_not_a_problem_row() {
    let file = "customer;date;amount\na;31.01.2024;10,50\nRazem;;10,50\n";
    assert_eq!(
        outcome(&log(file, Policies::default())),
        (customers(&[("a", 1, 10.5)]), vec![(ProblemKind::TotalsRow, 1)])
    );
}

#[test]
fn a_log_of_all_events_counts_only_purchases() {
    let file = "event_date,event_name,user_pseudo_id,ecommerce.purchase_revenue\n\
                20240105,page_view,u1,\n20240105,purchase,u1,12.5\n20240107,purchase,u1,7.5\n";
    let log = log(file, Policies::default());
    assert_eq!(outcome(&log), (customers(&[("u1", 2, 20.0)]), vec![(ProblemKind::ExcludedStatus, 1)]));
}

#[test]
fn rows_with_too_many_cells_are_problems_rows_with_fewer_are_not() {
    let file = "customer,date,amount,note\na,2024-01-05,1,234.50\na,2024-01-05,1,234.50,late\nb,2024-01-06,7,,,\nc,2024-01-07,8\nd,2024-01-08\n";
    let log = log(file, Policies::default());
    let expected = customers(&[("a", 1, 1.0), ("b", 1, 7.0), ("c", 1, 8.0)]);
    assert_eq!(
        outcome(&log),
        (expected, vec![(ProblemKind::MissingAmount, 1), (ProblemKind::ExtraCells, 1)])
    );
    let problem = &log.problems().kept()[0];
    assert_eq!((problem.kind, problem.line, problem.column), (ProblemKind::ExtraCells, 3, None));
    assert_eq!((problem.text.as_str(), problem.expected.as_deref()), ("late", Some("4")));
}
