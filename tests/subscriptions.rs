//! Subscription files of known systems and other realistic shapes, with figures found by hand or by an independent
//! script (`tests/golden/subscriptions.py`).
#![cfg(feature = "orders")]

use serde_json::Value;

use regulars::estimate::Estimate;
use regulars::orders::detect::inspect::Inspection as OrderFile;
use regulars::orders::detect::refusal::Refusal as OrderRefusal;
use regulars::subscriptions::analysis::cohorts::Length;
use regulars::subscriptions::analysis::months::Period;
use regulars::subscriptions::analysis::survival::Point;
use regulars::subscriptions::analysis::{Choices, Report};
use regulars::subscriptions::detect::headers::opening_of;
use regulars::subscriptions::detect::inspect::Inspection;
use regulars::subscriptions::detect::interval::Interval;
use regulars::subscriptions::detect::options::{Options, Pauses};
use regulars::subscriptions::detect::refusal::Refusal;
use regulars::subscriptions::detect::role::Role;
use regulars::tables::date::DateFormat;
use regulars::tables::day::parse_iso;
use regulars::tables::sheet::SheetReader;

fn inspect(file: &[u8], options: &Options) -> Result<Inspection, Refusal> {
    let (delimiter, headers) = opening_of(file, true, options).ok_or(Refusal::Empty)?;
    let mut reader = SheetReader::new(delimiter, headers.skip, headers.ids.len());
    assert_eq!(reader.push(file, true), None);
    Inspection::new(reader.into_sheet(), headers, options)
}

fn analyse(file: &str, options: &Options) -> Result<Report, Refusal> {
    Report::new(&inspect(file.as_bytes(), options)?, options, &Choices::default())
}

fn report(file: &str) -> Report {
    analyse(file, &Options::default()).unwrap()
}

fn refusal(file: &str) -> Refusal {
    match analyse(file, &Options::default()) {
        Ok(report) => panic!("{report:?}"),
        Err(refusal) => refusal,
    }
}

fn sample() -> String {
    std::fs::read_to_string("tests/data/subscriptions-sample.csv").unwrap()
}

fn close(own: f64, expected: &Value, within: f64, what: &str) {
    let expected = expected.as_f64().unwrap_or_else(|| panic!("{what}: no expected value"));
    assert!((own - expected).abs() <= within * expected.abs().max(1.0), "{what}: {own}, not {expected}");
}

/// Checks a share with both ends of its interval.
fn check(own: Option<Estimate>, expected: &Value, what: &str) {
    let Some(own) = own else { return assert!(expected.is_null(), "{what}") };
    for (value, place) in [(own.value, 0), (own.low, 1), (own.high, 2)] {
        close(value, &expected[place], 1e-9, what);
    }
}

/// Checks a ratio with the standard error behind its interval, by quantiles of Student’s t.
fn check_ratio(own: Option<Estimate>, count: f64, expected: &Value, most: f64, what: &str) {
    let Some(own) = own else { return assert!(expected.is_null(), "{what}") };
    if expected.is_null() {
        return;
    }
    close(own.value, &expected[0], 1e-9, what);
    let (value, error) = (expected[0].as_f64().unwrap(), expected[1].as_f64().unwrap());
    let margin = regulars::math::student::two_sided_t(0.95, count - 1.0) * error;
    assert!((own.low - (value - margin).max(0.0)).abs() < 1e-7, "{what}: {own:?}");
    assert!((own.high - (value + margin).min(most.max(value))).abs() < 1e-7, "{what}: {own:?}");
}

fn check_period(own: &Period, expected: &Value) {
    let what = expected["from"].as_str().unwrap();
    assert_eq!(own.from, what);
    let (heads, money) = (&own.customers, own.revenue.as_ref().unwrap());
    for (name, value) in [
        ("opening", heads.opening),
        ("new", heads.new),
        ("returned", heads.returned),
        ("voluntary", heads.voluntary),
        ("involuntary", heads.involuntary),
        ("unknown", heads.unknown),
        ("paused", heads.paused),
        ("closing", heads.closing),
    ] {
        assert_eq!(Some(value), expected["heads"][name].as_u64(), "{what}: {name}");
    }
    for (name, value) in [
        ("opening", money.opening),
        ("new", money.new),
        ("returned", money.returned),
        ("expansion", money.expansion),
        ("contraction", money.contraction),
        ("churned", money.churned),
        ("involuntary", money.involuntary),
        ("paused", money.paused),
        ("closing", money.closing),
    ] {
        close(value, &expected["money"][name], 1e-9, &format!("{what}: {name}"));
    }
    let sum = money.opening + money.new + money.returned + money.expansion
        - money.contraction
        - money.churned
        - money.paused;
    assert!((sum - money.closing).abs() < 1e-6, "{what}: the parts add up");
    check(own.rates.churn, &expected["churn"], what);
    let count = heads.at_risk() as f64;
    check_ratio(own.rates.gross, count, &expected["gross"], 1.0, what);
    check_ratio(own.rates.net, count, &expected["net"], f64::INFINITY, what);
    check_ratio(own.rates.revenue_churn, count, &expected["revenueChurn"], 1.0, what);
}

fn check_curve(own: &[Point], expected: &Value, what: &str) {
    let expected = expected.as_array().unwrap();
    assert_eq!(own.len(), expected.len(), "{what}");
    for (point, expected) in own.iter().zip(expected) {
        assert_eq!(Some(u64::from(point.renewal)), expected[0].as_u64(), "{what}");
        assert_eq!(
            (Some(point.at_risk), Some(point.lost)),
            (expected[1].as_u64(), expected[2].as_u64()),
            "{what}"
        );
        close(point.survival.value, &expected[3], 1e-12, what);
        close(point.survival.low, &expected[4], 1e-9, what);
        close(point.survival.high, &expected[5], 1e-9, what);
    }
}

#[test]
fn the_sample_gives_the_figures_of_an_independent_script() {
    let golden: Value =
        serde_json::from_str(&std::fs::read_to_string("tests/golden/subscriptions.json").unwrap()).unwrap();
    let own = report(&sample());
    assert_eq!(own.as_of, golden["asOf"].as_str().unwrap());
    assert_eq!(Some(own.standing.customers), golden["customers"].as_u64());
    close(own.standing.mrr.unwrap(), &golden["mrr"], 1e-9, "mrr");
    let trials = own.trials.unwrap();
    for (name, value) in
        [("running", trials.running), ("ended", trials.ended), ("converted", trials.converted)]
    {
        assert_eq!(Some(value), golden["trials"][name].as_u64(), "{name}");
    }
    for left_out in &own.rows.left_out {
        assert_eq!(Some(left_out.count), golden["leftOut"][left_out.code].as_u64(), "{}", left_out.code);
    }
    for (name, value) in [
        ("voluntary", own.losses.voluntary),
        ("involuntary", own.losses.involuntary),
        ("unknown", own.losses.unknown),
    ] {
        assert_eq!(Some(value), golden["losses"][name].as_u64(), "{name}");
    }
    let months = golden["months"].as_array().unwrap();
    assert_eq!(own.months.len(), months.len());
    own.months.iter().zip(months).for_each(|(own, expected)| check_period(own, expected));
    check_period(own.year.as_ref().unwrap(), &golden["year"]);
    check_curve(&own.survival, &golden["survival"], "all customers");
    let plans = golden["plans"].as_array().unwrap();
    assert_eq!(own.plans.len(), plans.len());
    for expected in plans {
        let months = expected["months"].as_f64().unwrap();
        let name = expected["name"].as_str().unwrap();
        let plan = own.plans.iter().find(|plan| plan.name == name && plan.months == months).unwrap();
        assert_eq!(Some(plan.customers), expected["customers"].as_u64(), "{name}");
        assert_eq!(Some(plan.active), expected["active"].as_u64(), "{name}");
        close(plan.price.unwrap(), &expected["price"], 1e-9, name);
        check_curve(&plan.survival, &expected["survival"], name);
        let sbg = plan.models.iter().find(|model| model.id == "sbg").unwrap();
        close(sbg.log_likelihood, &expected["sbg"]["logLikelihood"], 1e-9, name);
        close(*sbg.survival.last().unwrap(), &expected["sbg"]["survivalAtHorizon"], 1e-4, name);
        if plan.models[0].id == "sbg" {
            close(plan.value.unwrap().value, &expected["sbg"]["value"], 1e-4, name);
        }
    }
    let cohorts = golden["cohorts"].as_array().unwrap();
    assert_eq!(own.cohorts.len(), cohorts.len());
    for (cohort, expected) in own.cohorts.iter().zip(cohorts) {
        assert_eq!(cohort.start, expected["start"].as_str().unwrap());
        let survivors: Vec<u64> = serde_json::from_value(expected["survivors"].clone()).unwrap();
        assert_eq!(cohort.survivors, survivors, "{}", cohort.start);
        for (own, expected) in
            cohort.revenue.as_ref().unwrap().iter().zip(expected["revenue"].as_array().unwrap())
        {
            close(*own, expected, 1e-9, &cohort.start);
        }
    }
}

/// Ten subscriptions of nine customers by hand. Opening of 2026: a 10, b 20, c 30, d 40, e 50, f 60 = 210 a month.
const BY_HAND: &str = "\
customer,start,end,plan,price,interval,reason
a,2025-01-10,,Basic,10,month,
b,2025-02-01,2026-01-15,Basic,20,month,too dear
c,2025-03-05,2026-01-20,Pro,30,month,card declined
d,2025-03-10,2026-01-12,Pro,40,month,changed plan
d,2026-01-12,,Max,70,month,
e,2025-04-20,2026-01-31,Pro,50,month,changed plan
e,2026-01-31,,Pro,35,month,
f,2025-05-01,,Year,720,year,
g,2026-01-08,,Basic,10,month,
h,2024-06-01,2025-06-01,Basic,15,month,too dear
h,2026-01-25,,Basic,15,month,
i,2026-02-03,,Basic,10,month,
";

#[test]
fn one_month_matches_a_hand_calculation() {
    let own = report(BY_HAND);
    assert_eq!(own.as_of, "2026-02-03");
    let month = own.months.iter().find(|month| month.from == "2026-01-01").unwrap();
    let (heads, money) = (&month.customers, month.revenue.unwrap());
    assert_eq!((heads.opening, heads.new, heads.returned, heads.closing), (6, 1, 1, 6));
    assert_eq!((heads.voluntary, heads.involuntary, heads.unknown), (1, 1, 0));
    assert_eq!((money.opening, money.new, money.returned, money.closing), (210.0, 10.0, 15.0, 200.0));
    // d pays 30 more, e 15 less; b and c have left with 50.
    assert_eq!(
        (money.expansion, money.contraction, money.churned, money.involuntary),
        (30.0, 15.0, 50.0, 30.0)
    );
    let value = |estimate: Option<Estimate>| estimate.unwrap().value;
    assert!((value(month.rates.churn) - 2.0 / 6.0).abs() < 1e-12);
    assert!((value(month.rates.revenue_churn) - 50.0 / 210.0).abs() < 1e-12);
    assert!((value(month.rates.gross) - 145.0 / 210.0).abs() < 1e-12);
    assert!((value(month.rates.net) - 175.0 / 210.0).abs() < 1e-12);
    assert_eq!(own.months.last().unwrap().from, "2026-01-01", "February is not complete");
    assert_eq!((own.standing.customers, own.standing.mrr), (7, Some(210.0)));
}

const STRIPE: &str = "id,Customer ID,Customer Email,Plan,Product,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start Date (UTC),\
        Current Period Start (UTC),Current Period End (UTC),Trial Start (UTC),Trial End (UTC),Canceled At (UTC),Ended At (UTC),\
        Cancel At Period End,Cancellation Reason\n\
        sub_1,cus_1,a@example.org,price_1,Pro,2,eur,month,10.00,active,2025-01-05 10:00,2025-01-05 10:00,2026-03-05 10:00,\
        2026-04-05 10:00,,,2026-03-20 08:00,,true,cancellation_requested\n\
        sub_2,cus_2,b@example.org,price_2,Pro,1,eur,year,120.00,canceled,2025-01-05 10:00,2025-01-05 10:00,2025-01-05 10:00,\
        2026-01-05 10:00,,,2025-06-01 08:00,2026-01-05 10:00,false,payment_failed\n\
        sub_3,cus_3,c@example.org,price_1,Pro,1,eur,month,10.00,trialing,2026-03-25 10:00,2026-03-25 10:00,2026-03-25 10:00,\
        2026-04-08 10:00,2026-03-25 10:00,2026-04-08 10:00,,,false,\n\
        sub_4,cus_4,d@example.org,price_1,Pro,1,eur,month,10.00,incomplete_expired,2026-03-01 10:00,2026-03-01 10:00,2026-03-01 10:00,\
        2026-04-01 10:00,,,,,false,\n";
const RECURLY: &str = "uuid,account_code,plan_code,plan_name,state,quantity,unit_amount,currency,plan_interval_length,plan_interval_unit,\
        activated_at,canceled_at,expires_at,current_period_started_at\n\
        u1,acc1,gold,Gold,canceled,1,30,EUR,3,months,2025-01-05T10:00:00Z,2026-02-01T10:00:00Z,2026-04-05T10:00:00Z,2026-01-05T10:00:00Z\n\
        u2,acc2,gold,Gold,expired,1,30,EUR,3,months,2025-01-05T10:00:00Z,2025-06-01T10:00:00Z,2025-07-05T10:00:00Z,2025-04-05T10:00:00Z\n";
const WOOCOMMERCE: &str = "subscription_id,subscription_status,customer_id,customer_email,start_date,trial_end_date,next_payment_date,\
        last_payment_date,cancelled_date,end_date,billing_period,billing_interval,order_total,order_currency,payment_method\n\
        11,wc-active,7,a@example.org,2025-01-05 10:00:00,0,2026-04-05 10:00:00,2026-03-05 10:00:00,0,0,month,1,24.90,EUR,stripe\n\
        12,wc-pending-cancel,8,b@example.org,2025-01-05 10:00:00,0,0,2026-03-05 10:00:00,2026-03-10 10:00:00,2026-04-05 10:00:00,month,1,24.90,EUR,stripe\n\
        13,wc-cancelled,9,c@example.org,2025-01-05 10:00:00,0,0,2025-06-05 10:00:00,2025-07-01 10:00:00,2025-07-05 10:00:00,week,2,10.00,EUR,stripe\n";
const CHARGEBEE: &str = "subscriptions.id,customers.id,subscriptions.plan_id,subscriptions.plan_quantity,subscriptions.plan_unit_price,\
        subscriptions.billing_period,subscriptions.billing_period_unit,subscriptions.status,subscriptions.started_at,subscriptions.cancelled_at,\
        subscriptions.cancel_reason,subscriptions.currency_code,customer_id\n\
        s1,c1,team,3,9.00,1,month,Active,05-Jan-2025 10:00,,,USD,c1\n\
        s2,c2,team,1,108.00,1,year,Cancelled,05-Jan-2025 10:00,05-Jan-2026 10:00,Not Paid,USD,c2\n";
const PADDLE: &str = "id,status,customer_id,currency_code,started_at,canceled_at,paused_at,billing_cycle_interval,billing_cycle_frequency,price\n\
        sub_1,active,ctm_1,EUR,2025-01-05T10:00:00Z,,,month,1,12\n\
        sub_2,paused,ctm_2,EUR,2025-01-05T10:00:00Z,,2025-09-05T10:00:00Z,month,1,12\n\
        sub_3,canceled,ctm_3,EUR,2025-01-05T10:00:00Z,2025-10-05T10:00:00Z,,year,1,120\n";

#[test]
fn exports_of_known_systems_are_recognised() {
    let own = report(STRIPE);
    assert_eq!((own.standing.customers, own.standing.mrr), (1, Some(20.0)));
    assert_eq!((own.losses.involuntary, own.standing.in_trial, own.currency.as_deref()), (1, 1, Some("EUR")));
    // The end date, not the cancellation request, ends a subscription.
    assert_eq!(own.months.iter().find(|month| month.customers.lost() > 0).unwrap().from, "2026-01-01");

    let own = report(RECURLY);
    assert_eq!((own.standing.customers, own.standing.mrr, own.standing.leaving), (1, Some(10.0), 1));
    assert_eq!(own.months.iter().find(|month| month.customers.lost() > 0).unwrap().from, "2025-07-01");

    let own = report(WOOCOMMERCE);
    assert_eq!((own.standing.customers, own.standing.leaving), (2, 1));
    assert!((own.standing.mrr.unwrap() - 49.8).abs() < 1e-9);
    assert!(own.plans.iter().any(|plan| plan.interval == "14 day"));

    let own = report(CHARGEBEE);
    assert_eq!((own.standing.customers, own.standing.mrr, own.losses.involuntary), (1, Some(27.0), 1));

    let own = report(PADDLE);
    assert_eq!((own.standing.customers, own.standing.paused), (1, 1));
    assert_eq!(own.months.iter().map(|month| month.customers.paused).sum::<u64>(), 1);
}

#[test]
fn the_order_analyser_refers_subscriptions_to_theirs() {
    let sample = sample();
    for file in [STRIPE, RECURLY, WOOCOMMERCE, CHARGEBEE, PADDLE, BY_HAND, &sample] {
        let read =
            OrderFile::new(file.as_bytes(), true, &regulars::orders::detect::options::Options::default());
        assert_eq!(read.unwrap_err(), OrderRefusal::SubscriptionFile, "{file:.60}");
    }
}

#[test]
fn plain_files_in_several_languages_are_read() {
    for (file, mrr) in [
        (
            "Клиент;Абонамент;Начало;Край;Цена;Период;Статус\nА;Про;05.01.2025;;12,50;месец;активен\nБ;Про;15.02.2025;20.06.2025;12,50;месец;отказан\n",
            12.5,
        ),
        (
            "Klient;Pakett;Algus;Lõpp;Hind;Periood;Staatus\nA;Pro;05.01.2025;;120,00;aasta;aktiivne\nB;Pro;15.02.2025;20.06.2025;12,50;kuu;lõppenud\n",
            10.0,
        ),
        (
            "Zákazník;Predplatné;Začiatok;Koniec;Cena;Obdobie;Stav\nA;Pro;05.01.2025;;12,50;mesačne;aktívne\nB;Pro;15.02.2025;20.06.2025;12,50;mesačne;zrušené\n",
            12.5,
        ),
        (
            "Клиент;Претплата;Почеток;Крај;Цена;Период;Статус\nА;Про;05.01.2025;;500,00;месец;тековен\nБ;Про;15.02.2025;20.06.2025;500,00;месец;откажан\n",
            500.0,
        ),
        (
            "Корисник ИД;Пакет;Почетен датум;Краен датум;Цена;Период на наплата;Состојба\nА;Про;05.01.2025;;500,00;месец;активна\nБ;Про;15.02.2025;20.06.2025;500,00;месец;истечена\n",
            500.0,
        ),
        (
            "Klient;Pakiet;Początek;Data zakończenia;Kwota;Okres rozliczeniowy;Stan\nA;Pro;05.01.2025;;150,00;kwartalnie;aktywna\nB;Pro;15.02.2025;20.06.2025;50,00;miesiąc;zakończona\n",
            50.0,
        ),
    ] {
        let own = report(file);
        assert_eq!((own.standing.customers, own.standing.mrr), (1, Some(mrr)), "{file}");
        assert_eq!(own.losses.unknown, 1, "{file}");
        assert!(own.problems.is_empty(), "{:?}", own.problems);
    }
}

#[test]
fn trials_pauses_and_free_plans_are_separate() {
    let own = report(
        "customer,start,trial end,paused at,resumed at,end,plan,price,interval,status\n\
         a,2025-01-01,2025-01-15,,,,Pro,10,month,active\n\
         b,2025-01-01,2025-01-15,,,2025-01-15,Pro,10,month,canceled\n\
         c,2025-12-25,2026-01-08,,,,Pro,10,month,trialing\n\
         d,2025-01-01,,2025-03-01,2025-06-01,,Pro,10,month,active\n\
         e,2025-01-01,,2025-05-01,,,Pro,10,month,paused\n\
         f,2025-01-01,,,,,Free,0,month,active\n\
         g,2025-01-01,,,,,Pro,10,month,past_due\n\
         h,2026-01-02,,,,,Pro,10,month,active\n",
    );
    let trials = own.trials.unwrap();
    assert_eq!((trials.running, trials.ended, trials.converted), (1, 2, 1));
    assert_eq!((own.standing.customers, own.standing.paused, own.standing.overdue), (4, 1, 1));
    let month = |from: &str| own.months.iter().find(|month| month.from == from).unwrap().customers;
    assert_eq!(
        (month("2025-03-01").paused, month("2025-06-01").returned, month("2025-05-01").paused),
        (1, 1, 1)
    );
    assert_eq!(own.months.iter().map(|month| month.customers.lost()).sum::<u64>(), 0);
    let left_out: Vec<_> = own.rows.left_out.iter().map(|own| (own.code, own.count)).collect();
    assert_eq!(left_out, [("trial-not-converted", 1), ("in-trial", 1), ("free", 1)]);
    // The trial does not count as paid time.
    assert_eq!(own.cohorts[0].customers, 4);

    let options = Options { pauses: Pauses::Lost, ..Options::default() };
    let file = "customer,start,paused at,end,price,interval,status\na,2025-01-01,2025-03-01,,10,month,paused\nb,2025-01-01,,,10,month,active\n";
    let own = analyse(file, &options).unwrap();
    assert_eq!(
        (own.losses.voluntary, own.months.iter().map(|month| month.customers.paused).sum::<u64>()),
        (1, 0)
    );
}

#[test]
fn ambiguous_files_raise_a_question() {
    assert_eq!(
        refusal("customer,start,end,price\na,2025-01-05,2025-03-05,10\n"),
        Refusal::UnsureInterval("price".to_owned(), vec!["10".to_owned()])
    );
    let options = Options { interval: Interval::MONTH.times(12), ..Options::default() };
    let own = analyse(
        "customer,start,end,price\na,2025-01-05,2027-01-05,120\nb,2025-01-05,2025-03-05,60\n",
        &Options { as_of: parse_iso("2025-12-31"), ..options },
    )
    .unwrap();
    assert_eq!((own.standing.customers, own.standing.mrr, own.standing.leaving), (1, Some(10.0), 1));

    assert!(matches!(
        refusal("customer,start,end,mrr\na,05/01/2025,06/02/2025,10\n"),
        Refusal::AmbiguousDateOrder(column, examples) if column == "start" && examples == ["05/01/2025"]
    ));
    let options = Options { date_format: Some(DateFormat::MonthDayYear), ..Options::default() };
    assert_eq!(
        analyse("customer,start,end,mrr\na,05/01/2025,06/02/2025,10\n", &options).unwrap().since,
        "2025-05-01"
    );

    assert!(matches!(
        refusal("customer;start;end;mrr\na;2025-01-05;;1,234\nb;2025-01-05;2025-03-01;2,345\n"),
        Refusal::AmbiguousDecimal(column, _) if column == "mrr"
    ));
    assert_eq!(
        refusal(
            "customer,start,end,mrr,currency\na,2025-01-05,,1,EUR\nb,2025-01-05,,1,USD\nc,2025-01-05,,1,EUR\n"
        ),
        Refusal::SeveralCurrencies(vec!["EUR".to_owned(), "USD".to_owned()])
    );
    let options = Options { currency: Some("usd".to_owned()), ..Options::default() };
    let own =
        analyse("customer,start,end,mrr,currency\na,2025-01-05,,1,EUR\nb,2025-01-05,,3,USD\n", &options)
            .unwrap();
    assert_eq!((own.standing.mrr, own.rows.left_out[0].code), (Some(3.0), "other-currency"));

    let Refusal::UnsureColumn("start", candidates) =
        refusal("who,when it was,x\nann,2025-01-05,1\nbob,2025-02-05,1\n")
    else {
        panic!("a column of days could be the start")
    };
    assert_eq!(candidates[0].column, "when it was");
    let columns = vec![(Role::Start, "when it was".to_owned()), (Role::End, "x".to_owned())];
    assert!(
        analyse("who,when it was,x\nann,2025-01-05,2025-02-01\n", &Options { columns, ..Options::default() })
            .is_ok()
    );
    let columns = vec![(Role::Start, "begin of it".to_owned())];
    assert_eq!(
        analyse(BY_HAND, &Options { columns, ..Options::default() }).unwrap_err(),
        Refusal::UnknownColumn("start", "begin of it".to_owned())
    );
}

#[test]
fn other_files_are_refused_naming_what_is_needed() {
    for (file, expected) in [
        ("", Refusal::Empty),
        ("customer,start,end\n", Refusal::Empty),
        ("Order ID,Order date,Customer,Total\n1,2025-01-05,a,10\n", Refusal::OrderExport),
        (
            "Name,Email,Financial Status,Paid at,Total,Created at,Cancelled at,Currency\n#1,a@x.org,paid,2025-01-05,9,2025-01-05,,EUR\n",
            Refusal::OrderExport,
        ),
        ("customer,date,amount\na,2025-01-05,10\n", Refusal::OrderExport),
        ("Date,How likely are you to recommend us?\n2025-01-05,9\n", Refusal::SurveyFile),
        ("customer,plan,price\na,Pro,10\n", Refusal::MissingColumn("start")),
        (
            "customer,plan,start date,price,interval\na,Pro,2025-01-05,10,month\n",
            Refusal::MissingColumn("end"),
        ),
        ("customer,start,end,status\na,2025-01-05,,cancelled\n", Refusal::MissingColumn("end")),
        ("customer,start,end,status,mrr\na,2025-01-05,,trialing,9\n", Refusal::NoSubscriptions),
    ] {
        assert_eq!(refusal(file), expected, "{file}");
    }
}

#[test]
fn unreadable_cells_are_listed_with_their_place() {
    let own = report(
        "customer,start,end,price,interval,status\n\
         a,2025-01-05,,10,month,active\n\
         b,soon,,10,month,active\n\
         c,2025-01-05,2024-01-05,10,month,canceled\n\
         d,2025-01-05,,ten,month,active\n\
         e,2025-01-05,,10,sometimes,active\n\
         f,2025-01-05,,10,month,golden\n\
         g,2025-01-05,,10,month,canceled\n\
         h,2025-01-05,2025-04-05,10,month,canceled\n",
    );
    let listed: Vec<_> = own.problems.iter().map(|own| (own.code, own.line, own.text.as_str())).collect();
    assert_eq!(
        listed,
        [
            ("bad-start", 3, "soon"),
            ("end-before-start", 4, "2025-01-05"),
            ("bad-price", 5, "ten"),
            ("unknown-interval", 6, "sometimes"),
            ("unknown-status", 7, "golden"),
            ("ended-without-date", 8, ""),
        ]
    );
    assert_eq!(own.rows.counted, 3);
}

#[test]
fn rows_without_customer_or_price_still_give_churn() {
    let own = report("start,end\n2025-01-05,\n2025-01-10,2025-03-10\n2025-02-01,\n");
    assert_eq!((own.standing.customers, own.standing.mrr), (2, None));
    let month = own.months.iter().find(|month| month.from == "2025-02-01").unwrap();
    assert_eq!((month.customers.opening, month.customers.new, month.revenue.is_none()), (2, 1, true));
    assert!(own.assumptions.iter().any(|own| own.code == "row-per-customer"));
    assert!(own.months.iter().all(|month| month.rates.gross.is_none() && month.rates.net.is_none()));
}

#[test]
fn cohorts_begin_with_their_quarter_or_year() {
    let file = sample();
    let inspection = inspect(file.as_bytes(), &Options::default()).unwrap();
    let starts = |cohort| -> Vec<String> {
        let choices = Choices { cohort, ..Choices::default() };
        let own = Report::new(&inspection, &Options::default(), &choices).unwrap();
        assert_eq!(own.cohorts.iter().map(|own| own.customers).sum::<u64>(), 594);
        own.cohorts.into_iter().map(|own| own.start).collect()
    };
    assert_eq!(starts(Length::Year), ["2024-01-01", "2025-01-01", "2026-01-01"]);
    assert_eq!(starts(Length::Quarter)[..3], ["2024-01-01", "2024-04-01", "2024-07-01"]);
}
