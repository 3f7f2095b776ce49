//! Files as shops, payment services and accounting programs write them, read without options.
#![cfg(feature = "orders")]

use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::{Options, Policies, Refunds};
use regulars::orders::read::log::OrderLog;
use regulars::orders::read::problems::ProblemKind;
use regulars::orders::summary::customers::Summary;

fn read(file: &[u8], policies: Policies) -> OrderLog {
    let options = Options { policies, ..Options::default() };
    let inspection = Inspection::new(file, true, &options).unwrap();
    let mut log = OrderLog::new(&inspection, &options, 100).unwrap();
    file.chunks(7).for_each(|chunk| log.push(chunk).unwrap());
    log.read(true).unwrap();
    log
}

/// Customer, purchase days and revenue, in the order of first appearance.
fn customers(log: &OrderLog) -> Vec<(String, u32, f64)> {
    let summary = Summary::new(log.ledger(), None).unwrap();
    let name = |number| String::from_utf8(log.ledger().customers.name(number).to_vec()).unwrap();
    let customer = |i: usize| (name(summary.number[i]), summary.frequency[i] + 1, summary.revenue[i]);
    (0..summary.customers()).map(customer).collect()
}

type Expected<'a> = (&'a str, &'a [u8], &'a [(&'a str, u32, f64)], &'a [(ProblemKind, u64)]);

macro_rules! file {
    ($name:literal) => {
        include_bytes!(concat!("data/exports/", $name))
    };
}

#[test]
fn every_export_gives_its_customers_and_revenue() {
    use ProblemKind::*;
    let cases: &[Expected] = &[
        // A second line of an order has no total. Refunds: 15 of order 1003 and all of 1002. 1005 is void, 1006
        // cancelled, and 1004 is a guest's.
        (
            "shopify",
            file!("shopify.csv"),
            &[("ann@x.com", 2, 55.0 + 35.0 - 15.0), ("bob@x.com", 1, 0.0)],
            &[(MissingCustomer, 1), (ExcludedStatus, 2)],
        ),
        // Each line of an order repeats its total and its refund.
        (
            "woocommerce",
            file!("woocommerce-advanced.csv"),
            &[("ann@x.ee", 3, 55.0 + (55.0 - 10.0) + 55.0)],
            &[(ExcludedStatus, 1)],
        ),
        // One payment has no customer id; all have an address.
        (
            "stripe",
            file!("stripe.csv"),
            &[("a@x.ee", 1, 100.0), ("b@x.ee", 1, 0.0), ("c@x.ee", 1, 70.0 - 20.0)],
            &[(ExcludedStatus, 1)],
        ),
        // Only the status shows full refunds; a pending bank transfer is not a purchase.
        ("prestashop", file!("prestashop.csv"), &[("J. DOE", 1, 1014.9)], &[(ExcludedStatus, 4)]),
        ("square", file!("square-items.csv"), &[("C1", 1, 4.5 + 3.0 - 3.0), ("C2", 1, 1003.0)], &[]),
        ("square", file!("square-transactions.csv"), &[("C1", 1, 0.0)], &[]),
        ("ga4", file!("ga4.csv"), &[("111.222", 2, 101.0), ("333.222", 1, 10.0)], &[(ExcludedStatus, 1)]),
        ("ga4", file!("ga4-usd.csv"), &[("111.222", 1, 55.5)], &[(ExcludedStatus, 1)]),
        ("magento", file!("magento.csv"), &[("ann@x.ee", 2, 29.0)], &[]),
        ("etsy", file!("etsy.csv"), &[("ann1", 1, 30.0), ("bob1", 1, 30.0)], &[]),
        ("", file!("amazon.csv"), &[("a@m.com", 1, 22.0)], &[]),
        // Unit prices, and a discount to a customer who bought nothing.
        (
            "online-retail",
            file!("online-retail.csv"),
            &[("17850", 1, 6.0 * 2.55 + 6.0 * 3.39), ("12583", 1, 24.0 * 3.75)],
            &[(RefundOnly, 1)],
        ),
        // Amounts with tax count, not those without; the totals row is not a purchase.
        (
            "",
            file!("invoices-bg.csv"),
            &[("Иван ООД", 2, 1800.5), ("Мария ЕООД", 1, 1200.0)],
            &[(TotalsRow, 1)],
        ),
        (
            "",
            file!("invoices-bg-titled.csv"),
            &[("Иван ООД", 2, 1800.5), ("Мария ЕООД", 1, 1200.0)],
            &[(TotalsRow, 1)],
        ),
        ("", file!("invoices-sk.csv"), &[("Firma s.r.o.", 1, 1200.5), ("Iná s.r.o.", 1, 300.5)], &[]),
        ("", file!("invoices-pl.csv"), &[("Firma Sp. z o.o.", 1, 123.0), ("Inna", 1, 1353.0)], &[]),
        ("", file!("invoices-et.csv"), &[("mari@x.ee", 2, 244.0), ("juri@x.ee", 1, 1122.0)], &[]),
        ("", file!("invoices-mk.csv"), &[("Петко", 1, 1200.5)], &[(ExcludedStatus, 1)]),
    ];
    for &(id, file, expected, left_out) in cases {
        let text = String::from_utf8_lossy(file);
        let export = Inspection::new(file, true, &Options::default()).unwrap().export;
        assert_eq!(export.map_or("", |export| export.id), id, "{text}");
        let log = read(file, Policies::default());
        let expected: Vec<_> = expected.iter().map(|&(id, days, sum)| (id.to_owned(), days, sum)).collect();
        assert_eq!(customers(&log), expected, "{text}");
        assert_eq!(log.left_out().collect::<Vec<_>>(), left_out, "{text}");
    }
}

#[test]
fn refunds_are_ignored_with_the_option_leave_out() {
    let policies = Policies { refunds: Refunds::LeaveOut, ..Policies::default() };
    let log = read(file!("stripe.csv"), policies);
    assert_eq!(customers(&log).iter().map(|customer| customer.2).sum::<f64>(), 100.0 + 50.0 + 70.0);
}

#[test]
fn unknown_headers_raise_a_question() {
    let file =
        b"Nr,Ding,Leute,Wieviel\n1,2024-01-05,Ann,5.50\n2,2024-02-05,Bob,5.50\n3,2024-02-06,Ann,1.00\n";
    let inspection = Inspection::new(file, true, &Options::default()).unwrap();
    let codes: Vec<_> = inspection.doubts().iter().map(|doubt| doubt.code()).collect();
    assert_eq!(codes, ["unsure-column"; 3]);
}

#[test]
fn without_headers_the_customer_is_the_column_with_repeated_values() {
    let cases: &[(&str, &str)] = &[
        (
            "1001,2024-01-05,ann@x.ee,55.50\n1002,2024-02-05,ann@x.ee,15.50\n1003,2024-02-06,bob@x.ee,10.00\n",
            "ann@x.ee",
        ),
        ("a1,2024-01-05,5.50\nb2,2024-02-05,5.50\n", "a1"),
    ];
    for (file, first) in cases {
        assert_eq!(customers(&read(file.as_bytes(), Policies::default()))[0].0, *first, "{file}");
    }
}

#[test]
fn an_unreadable_optional_number_is_reported_and_the_row_counts() {
    let file = "customer,date,amount,score\na,2024-01-05,5,9\nb,2024-01-06,6,nine\nc,2024-01-07,7,\n";
    let log = read(file.as_bytes(), Policies::default());
    assert_eq!((log.rows().counted, log.left_out().count()), (3, 0));
    let [problem] = log.problems().kept() else { panic!("{:?}", log.problems()) };
    assert_eq!((problem.kind, problem.line, problem.column), (ProblemKind::BadNumber, 3, Some(3)));
    assert_eq!((&problem.text[..], problem.expected.as_deref()), ("nine", Some("1234.50")));
}

#[test]
fn invalid_quantities_and_products_beyond_a_trillion_are_refused() {
    let file = "customer,date,price,qty\na,2024-01-05,5.25,2\na,2024-01-06,5.25,-1\nb,2024-01-06,6,x\nb,2024-01-06,900000000000,2\nb,2024-01-07,0.0125,0.5\n";
    let log = read(file.as_bytes(), Policies::default());
    // Half of 0.0125 is rounded to a ten-thousandth.
    let expected = [("a".to_owned(), 1, 5.25), ("b".to_owned(), 1, 0.0063)];
    assert_eq!(customers(&log), expected);
    assert_eq!(log.left_out().collect::<Vec<_>>(), [(ProblemKind::BadAmount, 2)]);
}
