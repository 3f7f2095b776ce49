//! Addresses that differ only by a tag after a plus: one mailbox, and probably one person.

use crate::math::ranking::sort_by;
use std::collections::BTreeMap;

use crate::orders::store::interner::Interner;

/// Addresses quoted.
const MOST_QUOTED: usize = 3;

/// Addresses that share their mailbox with another one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SharedMailboxes {
    /// Number of addresses, with and without a tag.
    pub addresses: usize,
    /// The first of those with a tag.
    pub examples: Vec<String>,
}

/// Address without its tag; `None` for one without a tag.
fn mailbox(address: &[u8]) -> Option<Vec<u8>> {
    let at = address.iter().rposition(|&byte| byte == b'@')?;
    let plus = address[..at].iter().position(|&byte| byte == b'+').filter(|&plus| plus > 0)?;
    Some([&address[..plus], &address[at..]].concat())
}

/// Finds customers whose addresses differ only by a tag. Names without a plus are cheap to check.
pub fn shared_mailboxes(names: &Interner) -> SharedMailboxes {
    let (bytes, ends) = names.arena();
    let mut tagged: BTreeMap<Vec<u8>, Vec<u32>> = BTreeMap::new();
    let pluses = bytes.iter().enumerate().filter(|&(_, &byte)| byte == b'+').map(|(at, _)| at);
    let mut numbers: Vec<u32> =
        pluses.map(|at| ends.partition_point(|&end| end as usize <= at) as u32).collect();
    numbers.dedup();
    for number in numbers {
        if let Some(mailbox) = mailbox(names.name(number)) {
            tagged.entry(mailbox).or_default().push(number);
        }
    }
    if tagged.is_empty() {
        return SharedMailboxes::default();
    }
    let mut untagged: Vec<&[u8]> = (0..names.len() as u32)
        .map(|number| names.name(number))
        .filter(|name| tagged.contains_key(*name))
        .collect();
    sort_by(&mut untagged, Ord::cmp);
    let mut shared = SharedMailboxes::default();
    for (mailbox, numbers) in &tagged {
        let all = numbers.len() + usize::from(untagged.binary_search(&&mailbox[..]).is_ok());
        if all > 1 {
            shared.addresses += all;
            let room = MOST_QUOTED - shared.examples.len();
            shared.examples.extend(numbers.iter().take(room).map(|&number| names.text(number)));
        }
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(names: &[&str]) -> SharedMailboxes {
        let mut interner = Interner::default();
        names.iter().for_each(|name| _ = interner.number(name.as_bytes()));
        shared_mailboxes(&interner)
    }

    #[test]
    fn tags_of_one_mailbox_are_found_with_and_without_the_plain_address() {
        let found = shared(&[
            "ann@x.com",
            "bob+a@x.com",
            "ann+shop@x.com",
            "cyr@x.com",
            "bob+b@x.com",
            "dan+1@x.com",
        ]);
        assert_eq!(found.addresses, 4);
        assert_eq!(found.examples, ["ann+shop@x.com", "bob+a@x.com", "bob+b@x.com"]);
    }

    #[test]
    fn a_plus_elsewhere_is_not_a_tag() {
        for names in [
            &["+371 1234567", "371 1234567"][..],
            &["a+b", "a"],
            &["+tag@x.com", "@x.com"],
            &["ann@x+y.com", "ann@x.com"],
            &["ann+a@x.com", "ann+a@y.com"],
        ] {
            assert_eq!(shared(names), SharedMailboxes::default(), "{names:?}");
        }
    }
}
