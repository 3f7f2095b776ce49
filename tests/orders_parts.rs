//! A file read in parts by several instances gives the log that one instance reads, wherever the cuts are.
#![cfg(feature = "orders")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use regulars::orders::detect::filter::Filter;
use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::{Amounts, Guests, Options, Policies, Refunds};
use regulars::orders::detect::refusal::Refusal;
use regulars::orders::detect::role::Role;
use regulars::orders::read::details::Details;
use regulars::orders::read::log::OrderLog;
use regulars::orders::read::part::PartReader;
use regulars::tables::date::DateFormat;
use regulars::tables::day::day;

/// Limit of problems kept of each kind, below the number in the files.
const LIMIT: usize = 3;

/// Columns of a file beyond the first six, each with its header.
const HEADERS: &str = "order,customer,date,amount,product,status,country,channel,currency,cost,score,e-mail,type,cancelled,\
    member,memberSince,coupon,referral,discount,pointsIssued,note";

/// A file: its text, its options, and its cuts.
#[derive(Debug, Clone)]
struct Case {
    text: Vec<u8>,
    options: Options,
    cuts: Vec<usize>,
    /// Bytes per chunk.
    chunk: usize,
}

/// The complete content of a log, as text.
fn contents(log: &OrderLog, result: Result<(), Refusal>) -> Vec<String> {
    let (ledger, details) = (log.ledger(), log.details());
    let mut purchases = Vec::new();
    ledger.for_each(|number, of_one| purchases.push(format!("{number} {of_one:?}")));
    ledger.for_each_totals(|number, totals| purchases.push(format!("{number} {totals:?}")));
    let names: Vec<String> =
        (0..ledger.customers.len() as u32).map(|number| ledger.customers.text(number)).collect();
    let all = |names: &regulars::orders::store::interner::Interner| {
        (0..names.len() as u32).map(|number| names.text(number)).collect::<Vec<_>>()
    };
    let end = day(2025, 1, 1).unwrap();
    let buyers: Option<BTreeMap<_, _>> = details.buyers.as_ref().map(|buyers| buyers.iter().collect());
    let mut orders = details.orders.clone();
    orders.compact();
    vec![
        format!("{result:?}"),
        format!("rows {:?} orders {:?}", log.rows(), log.orders()),
        format!("left out {:?}", log.left_out().collect::<Vec<_>>()),
        format!("{:?}", log.problems().kept()),
        format!("{:?}", log.filter_columns()),
        format!("{:?}", log.assumptions(end, end)),
        format!("{:?} {:?}", ledger.last_observed(), ledger.refunds_only()),
        format!("{names:?} {purchases:?}"),
        format!("{:?}", details.statuses_with_exclusion().collect::<Vec<_>>()),
        format!("{:?} {:?}", details.currencies, details.unknown_row_types()),
        format!("{:?} {:?} {:?}", all(&details.products), all(&details.countries), all(&details.channels)),
        format!(
            "{:?} {:?} {:?}",
            details.bought,
            details.first_day_products.iter().collect::<Vec<_>>(),
            orders
        ),
        format!("{:?} {:?} {:?}", details.country, details.channel, details.score),
        format!("{:?} {:?} {:?}", details.category_spend, details.costs, details.baskets),
        format!("{buyers:?} {:?}", details.lines_without_order()),
        programme(details, ledger.customers.len() as u32),
    ]
}

/// Each customer's values in the columns of a loyalty programme.
fn programme(details: &Details, customers: u32) -> String {
    let programme = &details.programme;
    let of = |customer| {
        let days = [
            programme.member_from(customer),
            programme.since(customer),
            programme.coupon_from(customer),
            programme.referred_from(customer),
        ];
        (days, programme.points(customer))
    };
    let roles = Role::ALL.into_iter().filter(|&role| programme.has(role)).collect::<Vec<_>>();
    format!("{roles:?} {:?} {:?}", programme.discounts, (0..customers).map(of).collect::<Vec<_>>())
}

fn opened(case: &Case) -> Option<(Inspection, OrderLog)> {
    let inspection = Inspection::new(&case.text, true, &case.options).ok()?;
    let log = OrderLog::new(&inspection, &case.options, LIMIT).ok()?;
    Some((inspection, log))
}

fn read_chunks(log: &mut OrderLog, bytes: &[u8], chunk: usize) -> Result<(), Refusal> {
    bytes.chunks(chunk).try_for_each(|chunk| log.push(chunk))
}

/// Reads a file in one piece.
fn whole(case: &Case) -> Option<Vec<String>> {
    let (_, mut log) = opened(case)?;
    let result = read_chunks(&mut log, &case.text, case.chunk).and_then(|()| log.read(true));
    Some(contents(&log, result))
}

/// Reads a file in parts; also returns the number of parts that were entered.
fn in_parts(case: &Case) -> Option<(Vec<String>, usize)> {
    let (inspection, mut log) = opened(case)?;
    let mut entered = 0;
    let mut read = |log: &mut OrderLog, bytes: &[u8], is_first: bool| -> Result<(), Refusal> {
        let head = bytes.iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |place| place + 1);
        let part = PartReader::new(&inspection, &case.options, LIMIT).filter(|_| !is_first);
        let Some(mut part) = part else { return read_chunks(log, bytes, case.chunk) };
        bytes[head..].chunks(case.chunk).for_each(|chunk| part.push(chunk));
        read_chunks(log, &bytes[..head], case.chunk)?;
        if let Some(part) = part.finish() {
            if log.append(&part.words, &part.bytes)? {
                entered += 1;
                return Ok(());
            }
        }
        read_chunks(log, &bytes[head..], case.chunk)
    };
    let mut places: Vec<usize> = case.cuts.iter().map(|cut| cut % (case.text.len() + 1)).collect();
    places.extend([0, case.text.len()]);
    places.sort_unstable();
    let mut slices = places.windows(2).enumerate();
    let result = slices
        .try_for_each(|(index, pair)| read(&mut log, &case.text[pair[0]..pair[1]], index == 0))
        .and_then(|()| log.read(true));
    Some((contents(&log, result), entered))
}

fn text_of(rows: &[Vec<String>], columns: usize, end: &str) -> Vec<u8> {
    let mut text: String = HEADERS.split(',').take(columns).collect::<Vec<_>>().join(",") + end;
    for row in rows {
        text += &row[..columns.min(row.len())].join(",");
        text += end;
    }
    text.into_bytes()
}

/// A row as shops write it, occasionally a broken one.
fn row() -> impl Strategy<Value = Vec<String>> {
    let order =
        prop_oneof![6 => (0u32..40).prop_map(|order| format!("A{order:05}")), 1 => Just(String::new())];
    let customer = prop_oneof![
        6 => "[a-f]",
        2 => (0u32..30).prop_map(|number| format!("c{number}@x.com")),
        1 => (0u32..9).prop_map(|number| format!("C{number}+t@X.com")),
        2 => Just("\"Doe, \"\"J\"\"\nand\r\nsons\"".to_owned()),
        1 => Just("Łucja Żółć".to_owned()),
        1 => Just(String::new()),
        1 => Just("guest".to_owned()),
    ];
    let date = prop_oneof![
        12 => (1u32..=12, 1u32..=28).prop_map(|(month, day)| format!("2024-{month:02}-{day:02}")),
        1 => Just("2024-02-30".to_owned()),
        1 => Just("2031-01-01".to_owned()),
        1 => Just(String::new()),
    ];
    let amount = prop_oneof![
        8 => (0i64..100_000).prop_map(|cents| format!("{}.{:02}", cents / 100, cents % 100)),
        3 => (1i64..5_000).prop_map(|cents| format!("-{}.{:02}", cents / 100, cents % 100)),
        1 => Just("999999999999.99".to_owned()),
        1 => Just("12.50 EUR".to_owned()),
        1 => Just("0".to_owned()),
        1 => Just("n/a".to_owned()),
        1 => Just(String::new()),
    ];
    let product =
        prop_oneof![4 => "[p-s]", 1 => Just(String::new()), 1 => Just("\"tea\n\n\"\"green\"\"\"".to_owned())];
    let status =
        prop_oneof![6 => Just("paid"), 1 => Just("cancelled"), 1 => Just("in review"), 1 => Just("")];
    let kind =
        prop_oneof![6 => Just("sale"), 1 => Just("Refund"), 1 => Just("odd thing"), 1 => Just("Payout")];
    let number = prop_oneof![3 => (0u32..11).prop_map(|number| number.to_string()), 1 => Just("x".to_owned()), 1 => Just(String::new())];
    let note = prop_oneof![
        6 => Just(String::new()),
        1 => Just("\"two\nlines, and\r\na \"\"quote\"\"\"".to_owned()),
        1 => Just("5\" disc".to_owned()),
        1 => Just("\"never closed".to_owned()),
        1 => Just("more,cells,here".to_owned()),
    ];
    let first = (order, customer, date, amount, product, status);
    let programme =
        ("(Gold|no|)", "(2024-0[1-9]-15|)", "(SAVE|)", "(ann|)", "(-?[0-9]\\.5|x|)", "[0-9]{0,3}");
    let more =
        ("(DE|PL)?", "(web|shop)?", "(EUR|)", number.clone(), number, "(m@x.com|)", kind, "(yes|no|)", note);
    (first, more, programme).prop_map(|(first, more, programme)| {
        let (order, customer, date, amount, product, status) = first;
        let (country, channel, currency, cost, score, mail, kind, cancelled, note) = more;
        let mut row = vec![order, customer, date, amount, product, status.to_owned()];
        row.extend([country, channel, currency, cost, score, mail, kind.to_owned(), cancelled]);
        let (member, since, coupon, referral, discount, points) = programme;
        row.extend([member, since, coupon, referral, discount, points, note]);
        row
    })
}

fn options() -> impl Strategy<Value = Options> {
    let flags = proptest::array::uniform6(any::<bool>());
    let filter =
        prop_oneof![4 => Just(Vec::new()), 1 => Just(vec![("country".to_owned(), vec!["PL".to_owned()])])];
    (flags, any::<Option<bool>>(), filter).prop_map(
        |([guests, refunds, zeros, count, report, end], totals, filter)| Options {
            date_format: Some(DateFormat::YearMonthDay),
            decimal: Some(b'.'),
            delimiter: Some(b','),
            policies: Policies {
                guests: if guests { Guests::Separate } else { Guests::LeaveOut },
                refunds: if refunds { Refunds::LeaveOut } else { Refunds::Net },
                leave_out_zero_amounts: zeros,
                amounts: totals.map(|totals| if totals { Amounts::Order } else { Amounts::Line }),
                ..Policies::default()
            },
            filter: Filter { columns: filter, ..Filter::default() },
            count_values: count,
            baskets: report,
            observation_end: if end { day(2024, 9, 1) } else { None },
            today: day(2026, 1, 1),
            ..Options::default()
        },
    )
}

fn case() -> impl Strategy<Value = Case> {
    let rows = proptest::collection::vec(row(), 3..60);
    let columns = prop_oneof![2 => Just(4usize), 1 => Just(6), 1 => Just(12), 3 => Just(21)];
    let cuts = proptest::collection::vec(any::<usize>(), 1..8);
    let end = prop_oneof![3 => Just("\n"), 1 => Just("\r\n"), 1 => Just("\n\n")];
    (rows, columns, options(), cuts, 1usize..400, end).prop_map(
        |(rows, columns, mut options, cuts, chunk, end)| {
            if columns < 7 {
                options.filter = Filter::default();
            }
            let named = HEADERS.split(',').take(columns.min(11)).collect::<Vec<_>>();
            let roles = [
                Role::Customer,
                Role::Date,
                Role::Amount,
                Role::Order,
                Role::Product,
                Role::Status,
                Role::Country,
            ];
            let more = [Role::Channel, Role::Currency, Role::Cost, Role::Score];
            // The rows lack the last column, points redeemed.
            let programme = &Role::PROGRAMME[..6];
            let programme = programme.iter().copied().filter(|_| columns == 21);
            let roles =
                roles.into_iter().chain(more).filter(|role| named.contains(&role.id())).chain(programme);
            options.columns = roles.map(|role| (role, role.id().to_owned())).collect();
            Case { text: text_of(&rows, columns, end), options, cuts, chunk }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parts_give_the_log_of_the_whole_file(case in case()) {
        let (parts, whole) = (in_parts(&case).map(|(contents, _)| contents), whole(&case));
        prop_assert_eq!(parts.is_some(), whole.is_some());
        for (part, whole) in parts.iter().flatten().zip(whole.iter().flatten()) {
            prop_assert_eq!(part, whole);
        }
    }

    #[test]
    fn bytes_that_are_not_utf8_are_found_on_the_same_line(mut case in case(), place in any::<usize>()) {
        let place = place % case.text.len();
        case.text.insert(place, 0xff);
        if let (Some((parts, _)), Some(whole)) = (in_parts(&case), whole(&case)) {
            // The result after such a byte is irrelevant: the file is then read again in another encoding.
            prop_assert_eq!(&parts[0], &whole[0]);
        }
    }
}

#[test]
fn parts_of_plain_rows_are_entered_without_rereading() {
    let row = |row: u32, more: &str| {
        let date = format!("2024-{:02}-{:02}", row % 12 + 1, row % 28 + 1);
        format!("A{row:05},c{},{date},{row}.50{more}\r\n", row % 40)
    };
    for (columns, more) in
        [("", ""), (",member,member since,coupon code,discount", ",Gold,2024-05-01,SAVE10,-2.50")]
    {
        let rows: String = (0..300).map(|number| row(number, more)).collect();
        let text = format!("order,customer,date,amount{columns}\r\n{rows}").into_bytes();
        let cuts: Vec<usize> = (1..20).map(|cut| cut * text.len() / 20).collect();
        let case = Case { text, options: Options::default(), cuts, chunk: 200 };
        let (contents, entered) = in_parts(&case).unwrap();
        assert_eq!((entered, Some(contents)), (19, whole(&case)));
    }
}
