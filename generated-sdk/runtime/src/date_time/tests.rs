//! Tests of points in time.
#![allow(clippy::unwrap_used)]

use std::time::{Duration, SystemTime};

use proptest::prelude::any;
use proptest::{prop_assert_eq, proptest};
use sdk_runtime::{DateTime, Nullable, json};

fn millis(text: &str) -> Option<i64> {
    DateTime::from(text).timestamp_millis()
}

#[test]
fn the_three_notations_give_one_time() {
    for text in [
        "2022-07-03T03:20:30.188Z",
        "2022-07-03T11:20:30.188+0800",
        "2022-07-03 03:20:30.188",
        "2022-07-03T11:20:30.188+08:00",
        "2022-07-02T22:50:30.1889-04:30",
        "2022-07-03t03:20:30.188999999999z",
        "2022-07-03T03:20:30.188",
        "2022-07-03 03:20:30.188-00:00",
    ] {
        assert_eq!(millis(text), Some(1_656_818_430_188), "{text}");
        assert_eq!(DateTime::from(text).to_string(), text);
    }
    assert_eq!(millis("2022-09-09 00:00:00"), Some(1_662_681_600_000));
}

#[test]
fn a_missing_zone_is_told() {
    assert!(DateTime::from("2022-07-03T03:20:30Z").has_zone());
    assert!(DateTime::from("2022-07-03 03:20:30+0800").has_zone());
    assert!(!DateTime::from("2022-09-09 00:00:00").has_zone());
    assert!(!DateTime::from("soon, Z").has_zone());
}

#[test]
fn leap_days_leap_seconds_and_the_first_and_last_years_are_read() {
    for (text, expected) in [
        ("1970-01-01T00:00:00Z", 0),
        ("1969-12-31T23:59:59.999Z", -1),
        ("1969-12-31T23:59:59.9999Z", -1),
        ("2000-02-29T00:00:00Z", 951_782_400_000),
        ("2016-12-31T23:59:60Z", 1_483_228_800_000),
        ("2017-01-01T07:59:60.5+08:00", 1_483_228_800_500),
        ("0000-01-01T00:00:00Z", -62_167_219_200_000),
        ("9999-12-31T23:59:59.999-2359", 253_402_387_139_999),
    ] {
        assert_eq!(millis(text), Some(expected), "{text}");
    }
}

#[test]
fn other_texts_have_no_time_and_stay() {
    for text in [
        "",
        "yesterday",
        "2022-09-09",
        "2022-09-09 ",
        "2022-09-09T00:00",
        "2022-9-09T00:00:00Z",
        "2022-00-10T00:00:00Z",
        "2022-13-10T00:00:00Z",
        "2022-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2022-04-31T00:00:00Z",
        "2022-09-00T00:00:00Z",
        "2022-09-09T24:00:00Z",
        "2022-09-09T00:60:00Z",
        "2022-09-09T00:00:61Z",
        "2022-09-09T00:00:00.Z",
        "2022-09-09T00:00:00+8",
        "2022-09-09T00:00:00+08:60",
        "2022-09-09T00:00:00+24:00",
        "2022-09-09T00:00:00Z ",
        "2022-09-09  00:00:00",
        "+022-09-09T00:00:00Z",
        "２022-09-09T00:00:00Z",
        "1662681600000",
    ] {
        assert_eq!(millis(text), None, "{text}");
        let time = DateTime::from(text);
        assert_eq!(json::to_vec(&time), json::to_vec(&text.to_owned()));
        let error = SystemTime::try_from(&time).unwrap_err();
        assert_eq!(error.to_string(), format!("no time that is understood: {text:?}"));
    }
}

#[test]
fn it_is_a_string_of_the_program_and_of_json() {
    let time: DateTime = json::from_slice(br#""2022-09-09 00:00:00""#).unwrap();
    assert_eq!(time, "2022-09-09 00:00:00");
    assert_eq!(time, String::from("2022-09-09 00:00:00"));
    assert_eq!(format!("{time:?}"), r#""2022-09-09 00:00:00""#);
    assert_eq!(json::to_vec(&time), br#""2022-09-09 00:00:00""#);
    assert_eq!(
        Nullable::<DateTime>::from("x"),
        Nullable::Value(DateTime::from("x"))
    );
    assert_ne!(
        DateTime::from("2022-09-09 00:00:00"),
        DateTime::from("2022-09-09T00:00:00Z")
    );
    assert_eq!(String::from(time.clone()), time.into_string());
    #[cfg(feature = "serde")]
    {
        let time: DateTime = serde_json::from_str(r#""soon""#).unwrap();
        assert_eq!(serde_json::to_string(&time).unwrap(), r#""soon""#);
    }
}

#[test]
fn a_year_of_five_digits_is_written_and_has_no_time() {
    let far = DateTime::from_timestamp_millis(253_402_300_800_000);
    assert_eq!(far.as_str(), "+010000-01-01T00:00:00.000Z");
    assert_eq!(far.timestamp_millis(), None);
    assert_eq!(
        DateTime::from_timestamp_millis(-62_167_219_200_001).as_str(),
        "-000001-12-31T23:59:59.999Z"
    );
    for millis in [i64::MIN, i64::MAX] {
        assert!(DateTime::from_timestamp_millis(millis).as_str().ends_with('Z'));
    }
}

proptest! {
    #[test]
    fn a_time_that_is_written_is_read(nanos in -62_167_219_200_000_000_000_i128..253_402_300_800_000_000_000) {
        let time = DateTime::from_nanos(nanos);
        prop_assert_eq!(time.nanos(), Some(nanos), "{}", time);
        let system = SystemTime::try_from(&time).unwrap();
        prop_assert_eq!(DateTime::from(system), time.clone());
        let millis = i64::try_from(nanos.div_euclid(1_000_000)).unwrap();
        prop_assert_eq!(time.timestamp_millis(), Some(millis));
        prop_assert_eq!(DateTime::from_timestamp_millis(millis).timestamp_millis(), Some(millis));
    }

    #[test]
    fn no_text_is_a_panic(text in any::<String>(), like in "[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]?[-0-9:.Z+]{0,20}é?") {
        let _ = millis(&text);
        let _ = millis(&like);
        let _ = SystemTime::try_from(&DateTime::from(like));
    }
}

#[cfg(feature = "jiff")]
proptest! {
    #[test]
    fn jiff_agrees(seconds in -62_135_596_800_i64..253_402_207_200, nanos in 0..1_000_000_000_i32) {
        let theirs = jiff::Timestamp::new(seconds, nanos).or_else(|_| jiff::Timestamp::new(seconds, 0)).unwrap();
        prop_assert_eq!(jiff::Timestamp::try_from(&DateTime::from(theirs)), Ok(theirs));
        prop_assert_eq!(jiff::Timestamp::try_from(DateTime::from(theirs.to_string())), Ok(theirs));
        let there = theirs.display_with_offset(jiff::tz::Offset::constant(8)).to_string();
        prop_assert_eq!(jiff::Timestamp::try_from(DateTime::from(there.replace('T', " "))), Ok(theirs));
    }
}

#[cfg(feature = "chrono")]
proptest! {
    #[test]
    fn chrono_agrees(seconds in -62_135_596_800_i64..253_402_300_800, nanos in 0..1_000_000_000_u32) {
        use chrono::{DateTime as Theirs, FixedOffset, Utc};

        let theirs = Theirs::<Utc>::from_timestamp(seconds, nanos).unwrap();
        prop_assert_eq!(Theirs::<Utc>::try_from(&DateTime::from(theirs)), Ok(theirs));
        let text = format!("{theirs:?}");
        prop_assert_eq!(Theirs::<Utc>::try_from(DateTime::from(text)), Ok(theirs));
        let there = theirs.with_timezone(&FixedOffset::west_opt(9 * 3600).unwrap());
        prop_assert_eq!(DateTime::from(there), DateTime::from(theirs));
    }
}

#[test]
fn a_system_time_before_1970_is_written() {
    let before = SystemTime::UNIX_EPOCH - Duration::from_nanos(1);
    assert_eq!(DateTime::from(before).as_str(), "1969-12-31T23:59:59.999999999Z");
    assert_eq!(SystemTime::try_from(&DateTime::from(before)), Ok(before));
}

#[test]
fn a_time_in_free_form_json_is_its_text() {
    let time = DateTime::from("2022-09-09 00:00:00");
    assert_eq!(
        json!({"at": &time}).to_string(),
        r#"{"at":"2022-09-09 00:00:00"}"#
    );
    assert_eq!(json!([time]).to_string(), r#"["2022-09-09 00:00:00"]"#);
}
