use crate::metrics::testing::{assert_warnings, close, figures, value, warns};
use super::*;

fn referrals(anyway: f64, reward: f64, saving: &str) -> Outcome {
    let given = [
        ("referrals", 4.0),
        ("would-join-anyway", anyway),
        ("clv", 200.0),
        ("acquisition-cost", 40.0),
        ("reward", reward),
        ("advocates", 10.0),
    ];
    figures("referral-value", &given, &[("saving", saving)]).unwrap()
}

#[test]
fn the_value_matches_a_hand_calculation() {
    // Three of four would not have joined: 3·200 + 1·40 − 4·15 = 580; saving the cost on all: 3·40 more.
    let outcome = referrals(0.25, 15.0, "cost-saved-on-anyway");
    close(value(&outcome, "referral-value"), 580.0, 1e-12);
    close(value(&outcome, "total-value"), 5800.0, 1e-11);
    close(value(&outcome, "highest-reward"), 160.0, 1e-13);
    assert_eq!(outcome.tables[0], [0.0, 600.0, 1.0, 40.0, 2.0, -60.0]);
    close(value(&referrals(0.25, 15.0, "cost-saved-on-all"), "referral-value"), 700.0, 1e-12);
}

#[test]
fn crediting_all_and_high_rewards_are_warned_of() {
    assert!(warns(&referrals(0.0, 15.0, "cost-saved-on-anyway"), "everyone-credited"));
    let dear = referrals(1.0, 41.0, "cost-saved-on-anyway");
    assert!(warns(&dear, "reward-exceeds-value") && dear.verdict == Some("loses"));
    // A reward equal to the value leaves nothing, but loses nothing either.
    assert_eq!(referrals(1.0, 40.0, "cost-saved-on-anyway").verdict, Some("gains"));
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "referral-value",
        &[
            ("referrals=5 would-join-anyway=0.5 clv=10 acquisition-cost=10 reward=10", &[], "everyone-credited", false),
            ("referrals=0 would-join-anyway=0 clv=10 acquisition-cost=10 reward=10", &[], "everyone-credited", false),
            ("referrals=5 would-join-anyway=0 clv=10 acquisition-cost=10 reward=10", &[], "everyone-credited", true),
            ("referrals=5 would-join-anyway=0.5 clv=10 acquisition-cost=10 reward=10", &[], "reward-exceeds-value", false),
            ("referrals=5 would-join-anyway=0.5 clv=10 acquisition-cost=10 reward=11", &[], "reward-exceeds-value", true),
        ],
    );
}

