//! Columns of a loyalty programme: members, coupons, referrals, discounts and points.

use crate::orders::detect::columns::Columns;
use crate::orders::detect::role::Role;
use crate::orders::detect::vocabulary::members::is_somebody;
use crate::orders::store::interner::Interner;
use crate::tables::csv::Record;
use crate::tables::day::Day;
use crate::tables::number::{Money, amount};

/// Day of a customer without one.
const NEVER: Day = Day::MAX;

/// Values of the programme’s columns in a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ProgrammeRow {
    member: bool,
    coupon: bool,
    referred: bool,
    since: Option<Day>,
    discount: Money,
    points: [Money; 2],
}

impl ProgrammeRow {
    const MEMBER: u32 = 1;
    const COUPON: u32 = 1 << 1;
    const REFERRED: u32 = 1 << 2;
    const SINCE: u32 = 1 << 3;
    /// Discount, points issued and redeemed: from this bit on.
    const AMOUNTS_AT: u32 = 4;

    /// Writes the row: a word of bits, then the present values.
    pub(super) fn write(&self, words: &mut Vec<u32>) {
        let place = words.len();
        let mut first = u32::from(self.member) * Self::MEMBER
            + u32::from(self.coupon) * Self::COUPON
            + u32::from(self.referred) * Self::REFERRED;
        words.push(0);
        if let Some(since) = self.since {
            first |= Self::SINCE;
            words.push(since as u32);
        }
        let [issued, redeemed] = self.points;
        for (at, amount) in [self.discount, issued, redeemed].into_iter().enumerate() {
            if amount != 0 {
                first |= 1 << (Self::AMOUNTS_AT + at as u32);
                words.extend([amount as u32, (amount >> 32) as u32]);
            }
        }
        words[place] = first;
    }

    /// The row of these words.
    pub(super) fn read(mut word: impl FnMut() -> u32) -> Self {
        let first = word();
        let has = |bit: u32| first & bit != 0;
        let since = has(Self::SINCE).then(|| word() as Day);
        let [discount, issued, redeemed] = [0, 1, 2].map(|at| {
            if !has(1 << (Self::AMOUNTS_AT + at)) {
                return 0;
            }
            let low = u64::from(word());
            (u64::from(word()) << 32 | low) as Money
        });
        Self {
            member: has(Self::MEMBER),
            coupon: has(Self::COUPON),
            referred: has(Self::REFERRED),
            since,
            discount,
            points: [issued, redeemed],
        }
    }
}

/// Discounts of rows, together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Discounts {
    /// Of rows of members.
    pub members: i128,
    /// Of rows with a coupon.
    pub coupons: i128,
}

/// Facts about customers from the columns of a programme.
#[derive(Debug, Clone, Default)]
pub struct Programme {
    member_from: Vec<Day>,
    since: Vec<Day>,
    coupon_from: Vec<Day>,
    referred_from: Vec<Day>,
    /// Points issued and redeemed by customer number; customers beyond its end have none.
    points: Vec<[Money; 2]>,
    /// Discounts of rows that count.
    pub discounts: Discounts,
    /// Roles with a column in some file, by their place in [`Role::PROGRAMME`].
    found: [bool; Role::PROGRAMME.len()],
    /// Rows of the batch being read.
    rows: Vec<ProgrammeRow>,
    /// The row read last, with the amounts of a further line.
    pub(super) last: Option<ProgrammeRow>,
    words: Interner,
    /// True for each word that names a member, a coupon, a referral.
    meanings: Vec<bool>,
}

fn earliest(days: &mut Vec<Day>, customer: u32, day: Day) {
    let index = customer as usize;
    if index >= days.len() {
        days.resize(index + 1, NEVER);
    }
    days[index] = days[index].min(day);
}

fn day_of(days: &[Day], customer: u32) -> Option<Day> {
    days.get(customer as usize).copied().filter(|&day| day != NEVER)
}

impl Programme {
    /// True if a file has one of the columns.
    pub fn is_in(columns: &Columns) -> bool {
        Role::PROGRAMME.into_iter().any(|role| columns.get(role).is_some())
    }

    /// Notes the columns of a file.
    pub(super) fn note(&mut self, columns: &Columns) {
        for (found, role) in self.found.iter_mut().zip(Role::PROGRAMME) {
            *found |= columns.get(role).is_some();
        }
    }

    /// True if some file has a column of this role.
    pub fn has(&self, role: Role) -> bool {
        Role::PROGRAMME.iter().zip(self.found).any(|(&own, found)| own == role && found)
    }

    /// Reads the cells of a row; `day` reads a date. Returns the index of the row in its batch; `None` if they are
    /// empty.
    pub fn read(
        &mut self,
        record: &Record,
        (columns, decimal): (&Columns, u8),
        day: &dyn Fn(&[u8]) -> Option<Day>,
        is_further: bool,
        scratch: &mut Vec<u8>,
    ) -> Option<u32> {
        let mut says = |programme: &mut Self, role| {
            columns.get(role).is_some_and(|column| programme.says(record.trimmed(column, scratch)))
        };
        let (member, coupon, referred) =
            (says(self, Role::Member), says(self, Role::Coupon), says(self, Role::Referral));
        let since = columns.get(Role::MemberSince).and_then(|column| day(record.cell(column, scratch)));
        let mut number = |role| {
            let column = columns.get(role)?;
            // Some exports write discounts as negative amounts.
            amount(record.cell(column, scratch).trim_ascii(), decimal).map(Money::abs)
        };
        let [discount, issued, redeemed] = [Role::Discount, Role::PointsIssued, Role::PointsRedeemed]
            .map(|role| number(role).unwrap_or_default());
        let row = ProgrammeRow { member, coupon, referred, since, discount, points: [issued, redeemed] };
        self.last = Some(row).filter(|row| *row != ProgrammeRow::default());
        self.last.map(|row| self.push(row, is_further))
    }

    /// Adds a row to the batch and returns its index there. Further lines of an order with a repeated total have no
    /// separate discount and no points.
    pub(super) fn push(&mut self, mut row: ProgrammeRow, is_further: bool) -> u32 {
        if is_further {
            (row.discount, row.points) = (0, [0, 0]);
        }
        self.rows.push(row);
        self.rows.len() as u32 - 1
    }

    /// A row of the batch by its place.
    pub(super) fn row(&self, place: u32) -> ProgrammeRow {
        self.rows.get(place as usize).copied().unwrap_or_default()
    }

    /// Meaning of a cell; most cells repeat few words.
    fn says(&mut self, cell: &[u8]) -> bool {
        let number = self.words.number(cell) as usize;
        if number == self.meanings.len() {
            self.meanings.push(is_somebody(&String::from_utf8_lossy(cell)));
        }
        self.meanings[number]
    }

    /// Adds a row of the batch, of a purchase that counts.
    pub fn add(&mut self, customer: u32, day: Day, row: u32) {
        let Some(&row) = self.rows.get(row as usize) else { return };
        let is_member = row.member || row.since.is_some_and(|since| since <= day);
        if row.member {
            earliest(&mut self.member_from, customer, day);
        }
        if let Some(since) = row.since {
            earliest(&mut self.since, customer, since);
        }
        if row.coupon {
            earliest(&mut self.coupon_from, customer, day);
        }
        if row.referred {
            earliest(&mut self.referred_from, customer, day);
        }
        if is_member {
            self.discounts.members += i128::from(row.discount);
        }
        if row.coupon {
            self.discounts.coupons += i128::from(row.discount);
        }
        if row.points != [0, 0] {
            let index = customer as usize;
            if index >= self.points.len() {
                self.points.resize(index + 1, [0, 0]);
            }
            for (sum, points) in self.points[index].iter_mut().zip(row.points) {
                *sum = sum.saturating_add(points);
            }
        }
    }

    /// Forgets the rows of the batch.
    pub fn end_batch(&mut self) {
        self.rows.clear();
    }

    /// Day of a customer’s first order as a member.
    pub fn member_from(&self, customer: u32) -> Option<Day> {
        day_of(&self.member_from, customer)
    }

    /// Day on which a customer joined, from the column of joining dates.
    pub fn since(&self, customer: u32) -> Option<Day> {
        day_of(&self.since, customer)
    }

    /// Day of a customer’s first order with a coupon.
    pub fn coupon_from(&self, customer: u32) -> Option<Day> {
        day_of(&self.coupon_from, customer)
    }

    /// Day of a customer’s first order with a recommendation.
    pub fn referred_from(&self, customer: u32) -> Option<Day> {
        day_of(&self.referred_from, customer)
    }

    /// Points issued to a customer and redeemed by the customer.
    pub fn points(&self, customer: u32) -> [Money; 2] {
        self.points.get(customer as usize).copied().unwrap_or_default()
    }
}
