//! Tests of texts that begin with a byte order mark.

use super::{Pair, Sample, read_with_warnings};
use crate::json;
use crate::record::RawJson;

const MARK: &str = "\u{feff}";

#[test]
fn a_byte_order_mark_is_skipped() {
    let plain = r#"{"text":"a","new":[1.50],"int":"x"}"#;
    let marked = format!("{MARK}{plain}");
    let (read, warnings) = read_with_warnings::<Sample>(&marked);
    assert_eq!((read.clone(), warnings), read_with_warnings::<Sample>(plain));
    assert_eq!(super::write(&read), r#"{"text":"a","int":"x","new":[1.50]}"#);
    assert_eq!(json::from_slice::<Vec<i64>>(b"\xEF\xBB\xBF [1]"), Ok(vec![1]));
    assert_eq!(json::value("\u{feff}7").ok(), Some(7.into()));
    let strict: Pair = json::from_slice_strict(format!("{MARK}{{}}").as_bytes()).unwrap();
    assert_eq!(strict, Pair::default());
    // A raw value is written within others, where no mark may stand.
    let raw: RawJson = format!("{MARK} [1] ").parse().unwrap();
    assert_eq!(raw.as_str(), "[1]");
}

#[test]
fn offsets_and_paths_count_the_mark() {
    let error = json::from_slice_strict::<Sample>(format!(r#"{MARK}{{"text":1}}"#).as_bytes()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected a string, found a number at text (byte 11)"
    );
    let error =
        json::from_slice::<Sample>(format!(r#"{MARK}{{"inner":{{"text":}}}}"#).as_bytes()).unwrap_err();
    assert_eq!((error.path.as_str(), error.offset), ("inner.text", 20));
    // A text with a lone surrogate is read twice.
    let (sample, warnings) = read_with_warnings::<Sample>(&format!(r#"{MARK}{{"int":"x","text":"\ud83d"}}"#));
    assert_eq!(sample.text.as_deref(), Some("\u{fffd}"));
    let paths: Vec<_> = warnings.iter().map(|warning| warning.path.as_str()).collect();
    assert_eq!(paths, ["int", "text"]);
}

#[test]
fn a_mark_elsewhere_is_no_json() {
    for text in [
        String::from(MARK),
        format!("{MARK}{MARK}{{}}"),
        format!(" {MARK}{{}}"),
        format!("{{}}{MARK}"),
        format!(r#"{{"int":{MARK}1}}"#),
    ] {
        assert!(json::from_slice::<Sample>(text.as_bytes()).is_err(), "{text:?}");
    }
    assert!(json::from_slice::<Sample>(b"\xEF\xBB{}").is_err());
}
