//! Tests of `Debug`.

use sdk_runtime::json;

use super::{Sample, read_with_warnings};
use crate::record::{RawJson, Record};

const WITH_SECRETS: &str = r#"{"text":"shown","secret":"hidden-1","either":["hidden-2"],"int":"hidden-3",
    "unknown":"hidden-4","inner":{"secret":"hidden-5","nullable":null}}"#;

#[test]
fn debug_names_what_is_there_and_hides_what_may_be_secret() {
    let (sample, _) = read_with_warnings::<Sample>(WITH_SECRETS);
    assert_eq!(
        format!("{sample:?}"),
        r#"Sample { text: "shown", inner: Sample { nullable: null, secret: [redacted] }, either: RawJson(12 bytes), "#
            .to_owned()
            + r#"secret: [redacted], raw_fields: {"int", "unknown"} }"#
    );
    assert!(!format!("{sample:#?}").contains("hidden"));
    let dynamic: &dyn Record = &sample;
    assert_eq!(format!("{dynamic:?}"), format!("{sample:?}"));
    assert_eq!(
        format!("{:?}", sample.either),
        "Some(UnknownValue(RawJson(12 bytes)))"
    );
}

#[test]
fn what_is_redacted_is_still_sent() {
    let (sample, _) = read_with_warnings::<Sample>(WITH_SECRETS);
    let json = super::write(&sample);
    for n in 1..=5 {
        assert!(json.contains(&format!("hidden-{n}")), "{json}");
    }
}

#[test]
fn raw_text_is_shown_on_request_only() {
    let raw = RawJson::from(json!({ "a": "s" }));
    assert_eq!(format!("{raw:?}"), "RawJson(9 bytes)");
    assert_eq!(raw.to_string(), r#"{"a":"s"}"#);
    assert_eq!(" [1] ".parse::<RawJson>().unwrap().as_str(), "[1]");
    assert!(
        "[1".parse::<RawJson>()
            .unwrap_err()
            .to_string()
            .starts_with("not a JSON value")
    );
}
