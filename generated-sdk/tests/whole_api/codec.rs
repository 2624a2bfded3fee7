//! Properties of the codec, for every struct of the API.

use genauth::catalogue::RECORDS;
use genauth::{JsonValue as Value, Record, json};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any};
use proptest::{prop_assert, prop_assert_eq, proptest};

use crate::arbitrary::{Entropy, Filled, SECRET, document};
use crate::loss::lost;

/// Each case goes over all structs, so a few cases are enough.
fn cases() -> ProptestConfig {
    ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn name(record: &dyn Record) -> &'static str {
    record.schema().name
}

/// Whether two writers wrote the same value. For one double, they may choose other digits that read as the same double.
fn is_same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left == right || (left.as_i64().is_none() && left.as_f64() == right.as_f64())
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| is_same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, left)| right.get(name).is_some_and(|right| is_same(left, right)))
        }
        (left, right) => left == right,
    }
}

#[test]
fn other_digits_of_one_double_are_the_same_value() {
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    for (left, right) in [
        ("[-1830489260920942.2]", "[-1830489260920942.3]"),
        ("{\"a\":1e308}", "{\"a\":1e+308}"),
    ] {
        assert!(is_same(&value(left), &value(right)), "{left} {right}");
    }
    for (left, right) in [
        ("9007199254740992", "9007199254740993"),
        ("0.1", "0.2"),
        ("{\"a\":1}", "{\"b\":1}"),
        ("[1]", "[1,1]"),
        ("1", "\"1\""),
    ] {
        assert!(!is_same(&value(left), &value(right)), "{left} {right}");
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_written_value_reads_as_the_same_value(bytes in vec(any::<u8>(), 0..2000)) {
        for (nth, empty) in RECORDS.iter().enumerate() {
            let mut value = empty();
            let mut filled = Filled::default();
            filled.record(&mut *value, &mut Entropy::new(&bytes, nth * 31), 0);
            let written = json::to_vec(&*value);
            let text = String::from_utf8_lossy(&written);

            let mut read = empty();
            let warnings = json::decode(&written, &mut *read).unwrap();
            prop_assert_eq!(warnings, vec![], "{}: {}", name(&*value), text);
            prop_assert!(read.raw_fields().is_empty(), "{}: {}", name(&*value), text);
            if !filled.unions {
                prop_assert!(*read == *value, "{}: {}\n{:?}\n{:?}", name(&*value), text, value, read);
            }
            let again = json::to_vec(&*read);
            prop_assert_eq!(text, String::from_utf8_lossy(&again));
        }
    }

    #[test]
    fn a_clone_is_the_same_value(bytes in vec(any::<u8>(), 0..2000)) {
        for (nth, empty) in RECORDS.iter().enumerate() {
            let mut value = empty();
            let sent = document(&mut *empty(), &mut Entropy::new(&bytes, nth * 31), 0);
            json::decode(sent.to_string().as_bytes(), &mut *value).unwrap();
            let copy = value.boxed_clone();
            prop_assert!(*copy == *value, "{:?}\n{:?}", value, copy);
            prop_assert_eq!(json::to_vec(&*copy), json::to_vec(&*value), "{}", name(&*value));

            let mut value = empty();
            Filled::with_empty_values().record(&mut *value, &mut Entropy::new(&bytes, nth * 31), 0);
            let copy = value.boxed_clone();
            prop_assert!(*copy == *value, "{:?}\n{:?}", value, copy);
            prop_assert_eq!(format!("{copy:?}"), format!("{value:?}"));
            prop_assert_eq!(json::to_vec(&*copy), json::to_vec(&*value), "{}", name(&*value));
        }
    }

    #[test]
    fn serde_agrees(bytes in vec(any::<u8>(), 0..2000)) {
        for (nth, empty) in RECORDS.iter().enumerate() {
            let mut value = empty();
            Filled::default().record(&mut *value, &mut Entropy::new(&bytes, nth * 31), 0);
            let native: Value = serde_json::from_slice(&json::to_vec(&*value)).unwrap();
            let by_serde = serde_json::to_string(&*value).unwrap();
            let by_serde: Value = serde_json::from_str(&by_serde).unwrap();
            prop_assert!(is_same(&by_serde, &native), "{}: {}\n{}", name(&*value), by_serde, native);
        }
    }

    #[test]
    fn secrets_are_not_printed(bytes in vec(any::<u8>(), 0..2000)) {
        for (nth, empty) in RECORDS.iter().enumerate() {
            let mut value = empty();
            let mut filled = Filled::default();
            filled.record(&mut *value, &mut Entropy::new(&bytes, nth * 31), 0);
            let printed = format!("{value:?} {value:#?}");
            prop_assert!(!printed.contains(SECRET), "{}", printed);
            if filled.secrets {
                prop_assert!(printed.contains("[redacted]"), "{}", printed);
                prop_assert!(String::from_utf8_lossy(&json::to_vec(&*value)).contains(SECRET));
            }
        }
    }

    #[test]
    fn no_value_of_a_response_is_lost(bytes in vec(any::<u8>(), 0..2000)) {
        for (nth, empty) in RECORDS.iter().enumerate() {
            let sent = document(&mut *empty(), &mut Entropy::new(&bytes, nth * 31), 0);
            let mut value = empty();
            json::decode(sent.to_string().as_bytes(), &mut *value).unwrap();
            let rewritten: Value = serde_json::from_slice(&json::to_vec(&*value)).unwrap();
            prop_assert_eq!(lost(&sent, &rewritten), None, "{}: {}", name(&*value), sent);

            // A second round gives the same again.
            let mut again = empty();
            json::decode(&json::to_vec(&*value), &mut *again).unwrap();
            prop_assert_eq!(
                serde_json::from_slice::<Value>(&json::to_vec(&*again)).unwrap(),
                rewritten,
                "{}: {}", name(&*value), sent
            );
        }
    }

    #[test]
    fn broken_text_is_an_error_and_no_panic(
        bytes in vec(any::<u8>(), 0..2000),
        (at, garbage) in (0_usize..1000, vec(any::<u8>(), 0..8)),
    ) {
        for (nth, empty) in RECORDS.iter().enumerate() {
            let sent = document(&mut *empty(), &mut Entropy::new(&bytes, nth * 31), 0);
            let mut text = sent.to_string().into_bytes();
            let at = at % text.len();
            text.splice(at..(at + garbage.len()).min(text.len()), garbage.iter().copied());
            let mut value = empty();
            if json::decode(&text, &mut *value).is_ok() {
                let rewritten = json::to_vec(&*value);
                json::decode(&rewritten, &mut *empty()).unwrap();
            }
            let _ = json::decode_strictly(&text, &mut *empty());
            let _ = json::decode(&bytes, &mut *empty());
        }
    }
}

/// `Some(Default::default())` is not `None`, whatever the type of the field.
#[test]
fn a_clone_has_every_empty_value() {
    for empty in RECORDS {
        for index in 0..empty().schema().names.len() {
            let mut value = empty();
            if let Some(slot) = value.slot_mut(index) {
                // The place for a value makes an absent field an empty one.
                slot.target();
            }
            let copy = value.boxed_clone();
            assert!(*copy == *value, "{value:?}\n{copy:?}");
            assert_eq!(format!("{copy:?}"), format!("{value:?}"));
            if index >= value.schema().required {
                assert!(*copy != *empty(), "{}: {index}", name(&*value));
            }
        }
    }
}

#[test]
fn every_struct_reads_the_empty_object_and_null() {
    for empty in RECORDS {
        for text in ["{}", "null"] {
            let mut value = empty();
            assert_eq!(json::decode(text.as_bytes(), &mut *value).unwrap(), []);
            assert!(*value == *empty(), "{}", name(&*value));
        }
    }
}
