//! Lifetimes of tokens, and the user pool in them.

use std::time::Duration;

use sdk_runtime::{JsonValue as Value, json};
use tokio::time::Instant;

use super::{life, userpool_id};

/// After how much time another token is fetched, and after how much this one ends.
fn times(expires_in: &Value) -> Option<[Duration; 2]> {
    let now = Instant::now();
    life(now, Some(expires_in)).map(|life| [life.renew_at - now, life.ends_at - now])
}

#[test]
fn is_renewed_a_tenth_of_its_lifetime_early_and_at_most_a_minute() {
    let seconds = |times: [u64; 2]| Some(times.map(Duration::from_secs));
    assert_eq!(times(&json!(100)), seconds([90, 100]));
    assert_eq!(times(&json!(600)), seconds([540, 600]));
    assert_eq!(times(&json!(7200)), seconds([7140, 7200]));
    assert_eq!(times(&json!(" 7200 ")), seconds([7140, 7200]));
    let millis = [9450, 10_500].map(Duration::from_millis);
    assert_eq!(times(&json!(10.5)), Some(millis));
}

#[test]
fn odd_lifetimes_break_nothing() {
    for over in [json!(0), json!(-1), json!(i64::MIN), json!("-5"), json!(-0.0)] {
        assert_eq!(times(&over), Some([Duration::ZERO; 2]), "{over}");
    }
    for unreadable in [json!(null), json!("soon"), json!([]), json!("NaN"), json!(true)] {
        assert_eq!(times(&unreadable), None, "{unreadable}");
    }
    for eternal in [json!(u64::MAX), json!(1e300), json!("inf")] {
        assert_eq!(times(&eternal), None, "{eternal}");
    }
    // A time far in the future and no time are both right.
    assert!(times(&json!(i64::MAX)).is_none_or(|[far, _]| far > Duration::from_secs(1 << 40)));
    assert_eq!(life(Instant::now(), None), None);
}

#[test]
fn the_user_pool_is_read_from_a_jwt_and_nothing_else() {
    // {"scoped_userpool_id":"pool-1","x":"~~?"}, whose encoding differs between the base64 alphabets.
    let payload = "eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sLTEiLCJ4Ijoifn4_In0";
    let pool = |token: &str| userpool_id(token).and_then(|id| id.to_str().map(str::to_owned).ok());
    assert_eq!(pool(&format!("e30.{payload}.sig")), Some("pool-1".into()));
    assert_eq!(pool(&format!("e30.{payload}==.sig")), Some("pool-1".into()));
    for other in [
        "",
        "opaque",
        "a.b",
        "a.b.c",
        "..",
        "e30.e30.sig",
        &format!("e30.{payload}"),
        "é.é.é",
    ] {
        assert_eq!(pool(other), None, "{other}");
    }
}
