//! Tests of `Debug`.

use sdk_runtime::json;

use super::{Colour, Sample, read_with_warnings};
use crate::record::{RawJson, Record, sample};

sample! {
    // Fields whose names in Rust differ from their wire names, by the rule and against it.
    Profile {
        0 user_id_type: Option<String> = "userIdType",
        1 r#type: Option<i64> = "type",
        2 count: Option<i64> = "n",
        3 favourite: Colour = "favouriteColour",
        4 access_key: Option<String> = "accessKey",
    }
    rust_name: Some("UserProfile"), rust_names: &[(2, "count"), (3, "favourite")], secret: &[4]
}

#[test]
fn debug_has_the_names_of_rust() {
    let profile = Profile {
        user_id_type: Some("email".into()),
        r#type: Some(1),
        count: Some(2),
        favourite: Colour::from("mauve"),
        access_key: Some("hidden".into()),
        ..Profile::default()
    };
    assert_eq!(
        format!("{profile:?}"),
        r#"UserProfile { user_id_type: "email", type: 1, count: 2, "#.to_owned()
            + r#"favourite: Colour::UnknownValue("mauve"), access_key: [redacted] }"#
    );
    assert_eq!(
        format!("{:?}", Profile::default()),
        "UserProfile { favourite: Colour::UnknownValue(absent) }"
    );
}

#[test]
fn an_enum_shows_its_type_and_its_value() {
    assert_eq!(format!("{:?}", Colour::Red), "Colour::Red");
    assert_eq!(format!("{:?}", Colour::Blue), "Colour::Blue");
    assert_eq!(
        format!("{:?}", Colour::from("a\"b")),
        r#"Colour::UnknownValue("a\"b")"#
    );
    assert_eq!(format!("{:?}", Colour::from("")), r#"Colour::UnknownValue("")"#);
    assert_eq!(format!("{:?}", Colour::default()), "Colour::UnknownValue(absent)");
    let Colour::UnknownValue(unknown) = Colour::from("mauve") else {
        panic!("a documented value")
    };
    assert_eq!(format!("{unknown:?}"), r#""mauve""#);
    let sample = Sample {
        colour: Some(Colour::Red),
        colours: Some(vec![Colour::Blue, Colour::from("x")]),
        ..Sample::default()
    };
    assert_eq!(
        format!("{sample:?}"),
        r#"Sample { colour: Colour::Red, colours: [Colour::Blue, Colour::UnknownValue("x")] }"#
    );
}

#[test]
fn an_enum_is_read_from_and_as_a_text() {
    let known: Colour = "red".parse().unwrap();
    assert_eq!(known, Colour::Red);
    let unknown: Colour = "mauve".parse().unwrap();
    assert_eq!(unknown, Colour::from("mauve"));
    let texts: [&str; 2] = [known.as_ref(), unknown.as_ref()];
    assert_eq!(texts, ["red", "mauve"]);
}

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
