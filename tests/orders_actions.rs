//! Amounts at stake, and the actions that follow from them.
#![cfg(feature = "orders")]

use proptest::prelude::*;
use regulars::models::customers::Histories;
use regulars::models::predict::survival;
use regulars::orders::analysis::absent::Absent;
use regulars::orders::analysis::actions::Action;
use regulars::orders::analysis::actions::rules::{ActionId, GroupKind, MAX_ACTIONS, MIN_CUSTOMERS, RULES};
use regulars::orders::analysis::segments::{FixedCutOffs, RecencyBy, SEGMENTS, SegmentId};
use regulars::orders::analysis::{Analysis, Choices};
use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::Options;
use regulars::orders::read::log::OrderLog;
use regulars::orders::summary::customers::Summary;
use regulars::tables::day::format_iso;

const CDNOW: &[u8] = include_bytes!("data/cdnow-sample.csv");
const SHOP: &[u8] = include_bytes!("data/shop-sample.csv");

fn report(file: &[u8], choices: &Choices) -> (Analysis, Summary) {
    let options = Options { baskets: true, ..Options::default() };
    let inspection = Inspection::new(file, true, &options).unwrap();
    let mut log = OrderLog::new(&inspection, &options, 100).unwrap();
    log.push(file).unwrap();
    log.read(true).unwrap();
    let summary = Summary::new(log.ledger(), None).unwrap();
    (Analysis::new(&log, &summary, choices), summary)
}

/// A customer's spend per day since the first purchase, over the horizon.
fn ceiling(summary: &Summary, place: usize, choices: &Choices) -> f64 {
    let horizon = choices.outlook.horizon_days;
    choices.outlook.margin * summary.revenue[place].max(0.0) * (horizon / summary.age[place].max(horizon))
}

/// Invariants of the stakes and actions of every report.
fn believable(analysis: &Analysis, summary: &Summary, choices: &Choices) {
    let Ok(actions) = &analysis.actions else { return };
    let expected = &analysis.forecast.as_ref().unwrap().expected;
    let close = |a: f64, b: f64| (a - b).abs() <= 1e-9 * b.abs().max(1.0);
    let base: f64 = expected.clv.iter().sum();
    assert!(close(actions.expected, base), "{} is not {base}", actions.expected);
    let all: f64 = actions.list.iter().map(|action| action.stake.value).sum();
    assert!(close(actions.at_stake, all));
    assert!(all <= base * (1.0 + 1e-9), "{all} at stake, {base} expected");
    let decided = actions.list.len() + actions.without.len();
    assert!(decided == RULES.len() || actions.list.len() == MAX_ACTIONS);
    assert!(actions.list.len() <= MAX_ACTIONS);
    assert!(actions.list.is_sorted_by(|a, b| a.stake.value >= b.stake.value));
    for (place, &stake) in actions.stake.iter().enumerate() {
        assert!((0.0..=f64::MAX).contains(&stake));
        assert!(stake <= ceiling(summary, place, choices) * (1.0 + 1e-12));
        assert!(stake <= expected.clv[place]);
    }
    for Action { id, customers, share, stake, because, members, .. } in &actions.list {
        assert_eq!(members.len() as u64, *customers);
        assert!(members.len() >= MIN_CUSTOMERS);
        assert!(close(*share, members.len() as f64 / summary.customers() as f64));
        let mut places = members.clone();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), members.len(), "{id:?} lists a customer twice");
        let most: f64 = places.iter().map(|&place| ceiling(summary, place as usize, choices)).sum();
        assert!(stake.value > 0.0 && stake.value <= most * (1.0 + 1e-9), "{id:?}: {stake:?}, at most {most}");
        if let (Some(low), Some(high)) = (stake.low, stake.high) {
            assert!(
                (0.0..=stake.value).contains(&low) && high >= stake.value && high <= most * (1.0 + 1e-9),
                "{id:?}: {stake:?}"
            );
        }
        assert!(because.alive <= *customers as f64 && because.silent_days >= 0.0);
    }
}

#[test]
fn sample_data_have_plausible_stakes() {
    for (file, ids) in [
        (CDNOW, &[ActionId::LookAfterBest, ActionId::WinBack][..]),
        (
            SHOP,
            &[
                ActionId::LookAfterBest,
                ActionId::WinBack,
                ActionId::StartingProduct,
                ActionId::SecondPurchase,
            ],
        ),
    ] {
        let choices = Choices::default();
        let (analysis, summary) = report(file, &choices);
        believable(&analysis, &summary, &choices);
        let actions = analysis.actions.as_ref().unwrap();

        assert_eq!(actions.list.iter().map(|action| action.id).collect::<Vec<_>>(), ids);
        // A year's stake is below the shop's total revenue so far.
        assert!(actions.at_stake < summary.revenue.iter().sum());
        let slipping = analysis.slipping.as_ref().unwrap();
        let stake = slipping.stake.unwrap();
        let spent: f64 = slipping.list.iter().map(|one| summary.revenue[one.index as usize]).sum();
        assert!(stake.value > 0.0 && stake.value < spent, "{stake:?} of {spent}");
        for one in &slipping.list {
            assert!(
                one.p_alive >= 0.1 && one.silence < 0.1 && one.overdue > 1.0 && one.overdue < 20.0,
                "{one:?}"
            );
        }
    }
}

/// The stake by its own formula, from the public functions of the models.
#[test]
fn stake_of_a_customer_follows_its_formula() {
    let choices = Choices::default();
    let (analysis, summary) = report(CDNOW, &choices);
    let (forecast, actions) = (analysis.forecast.unwrap(), analysis.actions.unwrap());
    let model = forecast.chosen.with(forecast.purchases.parameters).unwrap();
    for place in (0..summary.customers()).step_by(97) {
        let histories = Histories {
            frequency: &[f64::from(summary.frequency[place])],
            recency: &[summary.recency[place] / 7.0],
            age: &[summary.age[place] / 7.0],
            weight: &[],
        };
        let stays = survival(&*model, &histories, 365.0 / 7.0).unwrap()[0];
        let (p, clv) = (forecast.expected.p_alive[place], forecast.expected.clv[place]);
        let kept = clv / p * 2.0 / (1.0 + stays);
        let expected = (kept - clv).min(clv).min(ceiling(&summary, place, &choices));
        assert!((actions.stake[place] - expected).abs() <= 1e-9 * expected.max(1.0), "{place}");
    }
}

/// For repeat customers the fifth of P(alive) decides: no champion has probably left, and nobody at risk is surely
/// active.
#[test]
fn segments_agree_with_p_alive() {
    for file in [CDNOW, SHOP] {
        let (analysis, summary) = report(file, &Choices::default());
        let segments = analysis.segments.as_ref().unwrap();
        assert_eq!(segments.recency_by, RecencyBy::PAlive);
        let p_alive = &analysis.forecast.as_ref().unwrap().expected.p_alive;
        for place in 0..summary.customers() {
            let (p, repeats) = (p_alive[place], summary.frequency[place]);
            let id = SEGMENTS[usize::from(analysis.scores.segment[place])];
            let (least, most) = match id {
                SegmentId::Champions => (0.8, 1.0),
                SegmentId::Loyal | SegmentId::PotentialLoyalists => (0.4, 1.0),
                SegmentId::NeedAttention => (0.4, 0.6),
                SegmentId::AtRisk | SegmentId::CannotLose => (0.0, 0.4),
                SegmentId::New | SegmentId::Promising => (0.2, 1.0),
                SegmentId::Hibernating if repeats > 0 => (0.0, 0.4),
                SegmentId::AboutToSleep if repeats > 0 => (0.4, 0.6),
                SegmentId::AboutToSleep => (0.2, 1.0),
                SegmentId::Hibernating => (0.0, 1.0),
            };
            assert!((least..=most).contains(&p), "{id:?}: P(alive) {p}");
        }
        let counted: u64 = segments.list.iter().map(|segment| segment.customers).sum();
        assert_eq!(counted, summary.customers() as u64);
        // The caller's cut-offs in days alone decide.
        let days = FixedCutOffs { recency_days: Some([10.0, 20.0, 30.0, 40.0]), ..FixedCutOffs::default() };
        let (fixed, _) = report(file, &Choices { rfm: days, ..Choices::default() });
        assert_eq!(fixed.segments.as_ref().unwrap().recency_by, RecencyBy::Score);
    }
}

#[test]
fn too_few_customers_have_no_actions() {
    let few = b"customer,date,amount\na,2024-01-01,5\na,2024-02-01,5\nb,2024-01-01,6\nb,2024-03-01,7\nc,2024-02-01,5\n";
    let (analysis, _) = report(few, &Choices::default());
    match analysis.actions {
        Ok(actions) => {
            assert!(actions.list.is_empty());
            assert_eq!(actions.without.len(), RULES.len());
        }
        Err(absent) => assert_eq!(absent, Absent::NoModel),
    }
}

/// A shop in which customers who begin with soap return, those who begin with rope rarely do, and those of one country
/// rarely do.
fn made(soap: f64, abroad: f64) -> Vec<u8> {
    let mut file = String::from("customer,date,amount,product,country\n");
    let (start, mut state) = (19_000, 12_345u64);
    let mut random = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1u64 << 53) as f64
    };
    for customer in 0..3000 {
        let (product, returns) = if random() < 0.4 { ("soap", soap) } else { ("rope", 0.25) };
        let (country, returns) = if random() < 0.3 { ("SK", returns * abroad) } else { ("BG", returns) };
        let mut day = start + (random() * 600.0) as i32;
        let mut add = |day: i32| {
            file += &format!("c{customer},{},{},{product},{country}\n", format_iso(day), 10 + customer % 7);
        };
        add(day);
        while random() < returns {
            day += 1 + (random() * 150.0) as i32;
            if day > start + 640 {
                break;
            }
            add(day);
        }
    }
    file.into_bytes()
}

#[test]
fn only_significant_differences_become_actions() {
    let choices = Choices::default();
    let find = |file: &[u8], id| {
        let (analysis, summary) = report(file, &choices);
        believable(&analysis, &summary, &choices);
        let actions = analysis.actions.unwrap();
        let code = actions.without.iter().find(|without| without.id == id).map(|without| without.code);
        (actions.list.into_iter().find(|action| action.id == id), code)
    };
    let file = made(0.7, 1.0);
    let (action, code) = find(&file, ActionId::StartingProduct);
    let group = action.unwrap_or_else(|| panic!("{code:?}")).because.group.unwrap();
    assert_eq!(group.value, "soap");
    assert!(group.difference.low > 0.0 && group.returned.value > group.others_returned.value);
    let (action, code) = find(&made(0.5, 0.3), ActionId::WeakCountry);
    let group = action.unwrap_or_else(|| panic!("{code:?}")).because.group.unwrap();
    assert_eq!(group.value, "SK");
    assert!(group.difference.high < 0.0);
    // The same customers, of two channels instead of two countries.
    let by_channel = |file: Vec<u8>| {
        let file = String::from_utf8(file).unwrap().replace("product,country", "product,channel");
        file.replace(",SK", ",fair").replace(",BG", ",search").into_bytes()
    };
    let (action, code) = find(&by_channel(made(0.5, 0.3)), ActionId::WeakChannel);
    let action = action.unwrap_or_else(|| panic!("{code:?}"));
    let group = action.because.group.unwrap();
    assert_eq!((group.value.as_str(), group.kind), ("fair", GroupKind::Channel));
    assert!(group.difference.high < 0.0 && action.stake.high <= Some(action.because.revenue));
    let same = made(0.25, 1.0);
    for id in [ActionId::StartingProduct, ActionId::WeakCountry] {
        assert_eq!(find(&same, id), (None, Some(Absent::NoDifference)), "{id:?}");
    }
    assert_eq!(find(&same, ActionId::WeakChannel), (None, Some(Absent::NoChannelColumn)));
    assert_eq!(find(&by_channel(same), ActionId::WeakChannel), (None, Some(Absent::NoDifference)));
    let bare = b"customer,date,amount\n"
        .iter()
        .copied()
        .chain(CDNOW.iter().copied().skip_while(|&byte| byte != b'\n').skip(1));
    assert_eq!(find(&bare.collect::<Vec<u8>>(), ActionId::WeakCountry).1, Some(Absent::NoCountryColumn));
}

fn log() -> impl Strategy<Value = Vec<(u32, u16, u32)>> {
    // Customers, days and cents; as in real shops, a few customers buy often.
    let row = (0..400u16, 0..500u16, 1..100_000u32)
        .prop_map(|(customer, day, cents)| (u32::from(customer).pow(2) / 400, day, cents));
    prop::collection::vec(row, 50..900)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn stakes_stay_within_what_the_base_is_expected_to_bring(
        rows in log(), horizon in 1.0..2000.0f64, margin in 0.0..=1.0f64,
    ) {
        let mut file = String::from("customer,date,amount\n");
        for (customer, day, cents) in rows {
            file += &format!("c{customer},{},{}.{:02}\n", format_iso(19_000 + i32::from(day)), cents / 100, cents % 100);
        }
        let mut choices = Choices::default();
        (choices.outlook.horizon_days, choices.outlook.margin) = (horizon, margin);
        let (analysis, summary) = report(file.as_bytes(), &choices);
        believable(&analysis, &summary, &choices);
        for metric in [analysis.trend.as_ref().ok().map(|trend| trend.revenue)].into_iter().flatten() {
            prop_assert!(metric.interval.is_none_or(|interval| interval.low >= -1.0 && interval.high >= interval.low));
        }
    }
}

/// Counted by pandas: the shop's last 364 days compared with the 364 before (tests/golden/report.py).
#[test]
fn trend_counts_the_last_period_and_the_one_before() {
    let golden: serde_json::Value = serde_json::from_str(include_str!("golden/report.json")).unwrap();
    for (file, name) in [(CDNOW, "cdnow"), (SHOP, "shop")] {
        let (analysis, _) = report(file, &Choices::default());
        let found = serde_json::json!(analysis.trend.as_ref().unwrap());
        let expected = &golden["trend"][name];
        assert_eq!(found["days"], expected["days"]);
        for (field, [now, before]) in ["revenue", "purchases", "customers", "newCustomers"]
            .map(|field| (field, [0, 1].map(|at| expected[field][at].as_f64().unwrap())))
        {
            assert!((found[field]["now"].as_f64().unwrap() - now).abs() < 1e-6, "{name} {field}");
            assert!((found[field]["before"].as_f64().unwrap() - before).abs() < 1e-6, "{name} {field}");
        }
    }
}
