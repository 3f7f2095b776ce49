//! The report in native code, compared with figures from pandas, NumPy and SciPy (golden/report.py).
#![cfg(feature = "orders")]

use regulars::orders::analysis::absent::Absent;
use regulars::orders::analysis::forecast::Reason;
use regulars::orders::analysis::{Analysis, Choices};
use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::Options;
use regulars::orders::detect::refusal::Refusal;
use regulars::orders::detect::role::Role;
use regulars::orders::read::log::OrderLog;
use regulars::orders::read::problems::ProblemKind;
use regulars::orders::summary::customers::Summary;
use regulars::orders::summary::file::SummaryFile;
use serde_json::{Value, json};

fn report(file: &[u8]) -> (Analysis, Summary) {
    report_with(file, &Choices::default())
}

fn report_with(file: &[u8], choices: &Choices) -> (Analysis, Summary) {
    let options = Options { baskets: true, ..Options::default() };
    let inspection = Inspection::new(file, true, &options).unwrap();
    let mut log = OrderLog::new(&inspection, &options, 100).unwrap();
    log.push(file).unwrap();
    log.read(true).unwrap();
    let summary = Summary::new(log.ledger(), None).unwrap();
    (Analysis::new(&log, &summary, choices), summary)
}

fn cdnow() -> Value {
    json!(report(include_bytes!("data/cdnow-sample.csv")).0)
}

fn shop() -> Value {
    json!(report(include_bytes!("data/shop-sample.csv")).0)
}

fn golden(section: &str) -> Value {
    let all: Value = serde_json::from_str(include_str!("golden/report.json")).unwrap();
    all[section].clone()
}

/// Compares every figure of `expected` with `actual`; an estimate is given as its value and its bounds.
fn check(what: &str, actual: &Value, expected: &Value) {
    match expected {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| check(&format!("{what}.{name}"), &actual[name], value));
        }
        Value::Array(ends) if actual.is_object() => {
            for (name, end) in ["value", "low", "high"].iter().zip(ends) {
                check(&format!("{what}.{name}"), &actual[name], end);
            }
        }
        Value::Array(items) => {
            let list = actual.as_array().unwrap_or_else(|| panic!("{what} is {actual}"));
            assert_eq!(list.len(), items.len(), "{what}");
            list.iter().zip(items).enumerate().for_each(|(i, (one, other))| {
                check(&format!("{what}[{i}]"), one, other);
            });
        }
        _ if actual.is_number() => {
            let one = actual.as_f64().unwrap();
            // High-precision figures are written as text.
            let text = || expected.as_str().and_then(|text| text.parse().ok());
            let other = expected.as_f64().or_else(text).unwrap_or(f64::NAN);
            assert!((one - other).abs() <= 1e-9 * other.abs().max(1.0), "{what}: {actual} is not {expected}");
        }
        _ => assert_eq!(actual, expected, "{what}"),
    }
}

/// One field of every entry of a list.
fn column(list: &Value, field: &str) -> Value {
    list.as_array().unwrap().iter().map(|entry| entry[field].clone()).collect()
}

#[test]
fn retention_mix_and_cohorts_agree_with_pandas() {
    let report = cdnow();
    check("retention", &report["retention"], &golden("retention"));
    check("mix", &report["mix"], &golden("mix"));
    for (period, expected) in golden("cohorts").as_object().unwrap() {
        let found = &report["cohorts"][period];
        for field in ["start", "lastIsPartial", "curve"] {
            check(&format!("{period} {field}"), &found[field], &expected[field]);
        }
        for field in ["active", "revenue"] {
            check(&format!("{period} {field}"), &column(&found["cohorts"], field), &expected[field]);
        }
    }
}

#[test]
fn segments_regularity_and_concentration_agree_with_pandas() {
    let expected = golden("segments");
    // The caller's cut-offs alone decide; those of the golden file are the quintiles. Without them, P(alive) decides.
    let mut choices = Choices::default();
    choices.rfm.recency_days =
        Some(core::array::from_fn(|i| expected["cutOffs"]["recencyDays"][i].as_f64().unwrap()));
    let (analysis, _) = report_with(include_bytes!("data/cdnow-sample.csv"), &choices);
    let sum = |scores: &[u8]| scores.iter().map(|&score| u64::from(score)).sum::<u64>();
    let scores = &analysis.scores;
    let sums = [&scores.recency, &scores.frequency, &scores.monetary].map(|scores| sum(scores));
    assert_eq!(json!(sums), expected["scoreSums"]);
    let report = json!(analysis);
    check("cut-offs", &report["segments"]["cutOffs"], &expected["cutOffs"]);
    for segment in report["segments"]["list"].as_array().unwrap() {
        let id = segment["id"].as_str().unwrap();
        match expected["list"].get(id) {
            Some(expected) => check(id, segment, expected),
            None => assert_eq!(segment["customers"], 0, "{id}"),
        }
    }

    let mut regularity = golden("regularity");
    let fields = regularity.as_object_mut().unwrap();
    let histogram =
        json!({ "upToDays": fields.remove("upToDays").unwrap(), "gaps": fields.remove("gaps").unwrap() });
    check("regularity", &report["regularity"], &regularity);
    check("gaps", &report["regularity"]["histogram"], &histogram);

    let expected = golden("concentration");
    check("Gini", &report["concentration"]["giniInterval"], &expected["gini"]);
    for (top, expected) in
        report["concentration"]["top"].as_array().unwrap().iter().zip(expected["top"].as_array().unwrap())
    {
        let [customers, share @ ..] = &expected.as_array().unwrap()[..] else { unreachable!() };
        check("top", top, &json!({ "customers": customers, "revenueShare": share }));
    }
}

#[test]
fn products_pairs_and_profile_agree_with_pandas() {
    let report = shop();
    let mut expected = golden("products");
    let top = expected.as_object_mut().unwrap().remove("top").unwrap();
    check("products", &report["products"], &expected);
    for (product, expected) in
        report["products"]["top"].as_array().unwrap().iter().zip(top.as_array().unwrap())
    {
        check(
            "product",
            product,
            &json!({ "name": expected[0], "customers": expected[1], "firstBuyers": expected[2] }),
        );
    }

    let pairs = golden("pairs");
    check("pairs", &report["pairs"], &json!({ "baskets": pairs["baskets"], "sampled": 1, "complete": true }));
    let fields = ["first", "second", "baskets", "support", "firstThenSecond", "secondThenFirst", "lift"];
    for (pair, expected) in
        report["pairs"]["list"].as_array().unwrap().iter().zip(pairs["list"].as_array().unwrap())
    {
        for (field, expected) in fields.iter().zip(expected.as_array().unwrap()) {
            check(field, &pair[field], expected);
        }
    }

    let expected = golden("profile");
    for field in ["top", "threshold", "topRevenueShare"] {
        check(field, &report["profile"][field], &expected[field]);
    }
    for (field, place) in [("kind", 0), ("value", 1), ("top", 2), ("rest", 3), ("difference", 4)] {
        let values: Value =
            expected["traits"].as_array().unwrap().iter().map(|one| one[place].clone()).collect();
        for (trait_, value) in
            report["profile"]["traits"].as_array().unwrap().iter().zip(values.as_array().unwrap())
        {
            check(field, &trait_[field], value);
        }
    }
}

#[test]
fn satisfaction_wallet_and_margin_agree_with_pandas() {
    let report = shop();

    let expected = golden("satisfaction");
    for field in ["answers", "nps", "returnDifference", "loyaltyIndex"] {
        check(field, &report["satisfaction"][field], &expected[field]);
    }
    for group in report["satisfaction"]["groups"].as_array().unwrap() {
        let expected = &expected["groups"][group["id"].as_str().unwrap()];
        let fields = ["customers", "repurchaseRate", "meanPurchases", "meanRevenue"];
        fields.iter().enumerate().for_each(|(i, field)| check(field, &group[field], &expected[i]));
    }

    let (wallet, margin) = (golden("wallet"), golden("margin"));
    for (section, field, expected) in [
        ("wallet", "customers", &wallet["customers"]),
        ("wallet", "contradictory", &wallet["contradictory"]),
        ("wallet", "shareInterval", &wallet["share"]),
        ("wallet", "meanShareInterval", &wallet["meanShare"]),
        ("wallet", "headroom", &wallet["headroom"]),
        ("margin", "cost", &margin["cost"]),
        ("margin", "shareInterval", &margin["share"]),
        ("margin", "perCustomerInterval", &margin["perCustomer"]),
    ] {
        check(field, &report[section][field], expected);
    }
}

#[test]
fn the_second_half_is_predicted_from_the_first() {
    let (analysis, _) = report(include_bytes!("data/cdnow-sample.csv"));
    let chosen = analysis.forecast.as_ref().unwrap().chosen.id();
    let all: Value = serde_json::from_str(include_str!("golden/validation.json")).unwrap();
    let keys = [("bg-nbd", "bgnbd"), ("mbg-nbd", "mbgnbd"), ("pareto-nbd", "pnbd")];
    let expected = &all[keys.iter().find(|(id, _)| *id == chosen).unwrap().1];
    let report = json!(analysis);
    let found = &report["validation"];
    assert_eq!(found["calibrationEnd"], "1997-09-30");
    for (field, name) in [
        ("actual", "actual"),
        ("expected", "expected"),
        ("meanAbsoluteError", "mean_absolute_error"),
        ("correlation", "correlation"),
    ] {
        check(field, &found["holdout"][field], &expected["holdout"][name]);
    }
    check(
        "tracking",
        &found["tracking"],
        &json!({ "actual": expected["tracking"]["actual"], "expected": expected["tracking"]["expected"] }),
    );
}

#[test]
fn sections_without_data_are_absent_with_their_reason() {
    let absent = |file: &str, section: &str| {
        let report = json!(report(format!("customer,date,amount\n{file}").as_bytes()).0);
        report.pointer(section).unwrap_or(&Value::Null)["code"].as_str().unwrap_or("there").to_owned()
    };
    for (file, section, code) in [
        ("a,2024-01-01,5\n", "/products", "no-product-column"),
        ("a,2024-01-01,5\n", "/pairs", "no-product-column"),
        ("a,2024-01-01,5\n", "/satisfaction", "no-score-column"),
        ("a,2024-01-01,5\n", "/wallet", "no-category-spend-column"),
        ("a,2024-01-01,5\n", "/margin", "no-cost-column"),
        ("a,1900-01-01,5\na,2199-12-31,5\n", "/concentration", "too-few-customers"),
        ("a,1900-01-01,5\na,2199-12-31,5\n", "/regularity", "too-few-purchases"),
        ("a,1900-01-01,5\na,2199-12-31,5\n", "/cohorts/month", "too-many-periods"),
        ("a,2024-01-01,0\nb,2024-03-01,0\n", "/concentration", "no-amounts"),
        ("a,2024-01-01,5\nb,2024-01-01,6\n", "/retention", "too-short"),
    ] {
        assert_eq!(absent(file, section), code, "{section} of {file}");
    }
    assert!(
        report(b"customer,date,amount\na,2024-01-01,5\n")
            .0
            .forecast
            .is_err_and(|gone| gone == Absent::NoModel || gone == Absent::TooFewPurchases)
    );
}

#[test]
fn a_summary_file_gives_every_section_that_needs_no_orders() {
    // The log aggregated to one row per history, as SQL does.
    let (_, summary) = report(include_bytes!("data/cdnow-sample.csv"));
    let header = "frequency,recency,age,customers,spend,repeat_spend,spend_squares,observation_end";
    let rows = (0..summary.customers()).map(|i| {
        let (x, revenue) = (summary.frequency[i], summary.revenue[i]);
        let repeat = f64::from(x) * summary.monetary[i];
        let (recency, age) = (summary.recency[i], summary.age[i]);
        format!("{x},{recency},{age},1,{revenue:.2},{repeat:.2},{},1998-06-30", revenue * revenue)
    });
    let text = std::iter::once(header.to_owned()).chain(rows).collect::<Vec<_>>().join("\n");
    assert!(SummaryFile::is_summary_file(text.as_bytes()));
    let file = SummaryFile::read(text.as_bytes()).unwrap();
    let analysis = Analysis::of_summary_file(&file, &Choices::default());
    let found = json!(analysis);
    check("mix", &found["mix"], &golden("mix"));
    for section in
        ["retention", "segments", "regularity", "concentration", "products", "pairs", "profile", "slipping"]
    {
        assert_eq!(found[section]["code"], "needs-orders", "{section}");
    }
    let (forecast, whole) = (analysis.forecast.unwrap(), report(include_bytes!("data/cdnow-sample.csv")).0);
    // The same fits; models with a rhythm and the holdout need the orders.
    let whole = whole.forecast.unwrap();
    assert_eq!(forecast.candidates.len(), 3);
    for candidate in &forecast.candidates {
        let same = whole.candidates.iter().find(|other| other.model == candidate.model).unwrap();
        let [found, expected] =
            [candidate, same].map(|candidate| candidate.fit.as_ref().unwrap().log_likelihood);
        assert!((found - expected).abs() < 1e-7, "{found} is not {expected}");
    }
    assert_eq!(forecast.reason, Reason::Aic);
}

#[test]
fn every_code_is_unique() {
    let text = String::new;
    let refusals = [
        Refusal::Empty,
        Refusal::MissingColumn(Role::Date),
        Refusal::UnknownColumn(Role::Date, text()),
        Refusal::UnknownOption(text()),
        Refusal::AmbiguousDateOrder(Vec::new()),
        Refusal::AmbiguousDecimal(Vec::new()),
        Refusal::NotUtf8(1),
        Refusal::NoUsableRows,
        Refusal::BadSummaryFile(1),
        Refusal::TooLarge,
    ];
    let absent = [
        Absent::NoProductColumn,
        Absent::NoScoreColumn,
        Absent::NoCategorySpendColumn,
        Absent::NoCostColumn,
        Absent::SeveralCurrencies,
        Absent::ScoreOutOfRange,
        Absent::AllAlike,
        Absent::NoPairs,
        Absent::NeedsOrders,
        Absent::NoAmounts,
        Absent::TooFewCustomers,
        Absent::TooFewPurchases,
        Absent::TooShort,
        Absent::NoModel,
        Absent::NoDifference,
        Absent::NoCountryColumn,
        Absent::TooManyPeriods,
    ];
    let codes = refusals
        .iter()
        .map(Refusal::code)
        .chain(absent.map(Absent::code))
        .chain(ProblemKind::ALL.map(ProblemKind::code));
    let mut codes: Vec<&str> = codes.collect();
    assert!(
        codes
            .iter()
            .all(|code| code.bytes().all(|byte| byte.is_ascii_lowercase() || b"-0123456789".contains(&byte)))
    );
    let all = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), all);
    // Except a reason that may both refuse a file and leave a section absent.
    assert_eq!(Refusal::SeveralCurrencies(Vec::new()).code(), Absent::SeveralCurrencies.code());
}
