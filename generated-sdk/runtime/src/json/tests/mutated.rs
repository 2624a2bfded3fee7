//! Property tests: texts with a few changed bytes are read as by another reader of JSON, and are read alone as in a
//! list.

use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy, any};
use proptest::sample::{Index, select};
use proptest::{prop_assert, prop_assert_eq, proptest};

use super::Sample;
use crate::json::{Decoder, Strictness, from_slice};

/// Texts that use all parts of the reader: expected and other names, escapes, all kinds of values, white space.
const TEXTS: [&str; 6] = [
    r#"{"text":"plain","flag":true,"int":12,"float":-1.5e3,"colour":"red","list":["a","b"]}"#,
    r#"{"text":"caf\u00e9 \"x\"","flag":false,"int":-3,"any":{"a":[1,null,{}]},"new":[true]}"#,
    r#"{ "int" : 1 , "text": "猫🐈",
        "inner": {"text": null, "map": {"k": 7, "l": 8}}, "list": [ ] , "ints":[1, 2]}"#,
    r#"{"list":"[\"a\",\"b\"]","either":{"left":"l"},"inners":[{"text":"1"},{"text":"2"}],"nullable":null}"#,
    r#"{"flag":true,"text":"0123456789abcdef","int":12,"text":"again"}"#,
    "{}",
];

/// A change of a text: one byte is replaced, inserted or removed.
#[derive(Clone, Debug)]
enum Change {
    Replace(Index, u8),
    Insert(Index, u8),
    Remove(Index),
}

impl Change {
    fn apply(&self, text: &mut Vec<u8>) {
        if text.is_empty() {
            return;
        }
        match self {
            Self::Replace(at, byte) => {
                let at = at.index(text.len());
                text[at] = *byte;
            }
            Self::Insert(at, byte) => text.insert(at.index(text.len()), *byte),
            Self::Remove(at) => {
                text.remove(at.index(text.len()));
            }
        }
    }
}

fn changed() -> impl Strategy<Value = Vec<u8>> {
    let byte = || select(&b"{}[],:\"\\ \n\t\x00\x1f\x7f\x80\xc3\xffnullrue0123-+.eEu/x"[..]);
    let change = (any::<Index>(), byte(), 0..3).prop_map(|(at, byte, kind)| match kind {
        0 => Change::Replace(at, byte),
        1 => Change::Insert(at, byte),
        _ => Change::Remove(at),
    });
    (select(&TEXTS[..]), vec(change, 0..4)).prop_map(|(text, changes)| {
        let mut text = text.as_bytes().to_vec();
        for change in changes {
            change.apply(&mut text);
        }
        text
    })
}

fn is_json(text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok() && serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_json_is_read_and_nothing_else(text in changed()) {
        // As a response is read, so a root that is no object is no error.
        let read = Decoder::new(&text, Strictness::Tolerant).document(&mut Sample::default());
        prop_assert_eq!(read.is_ok(), is_json(&text), "{}: {:?}", String::from_utf8_lossy(&text), read);
        if let Err(error) = read {
            prop_assert!(error.offset <= text.len(), "{error}");
        }
        prop_assert_eq!(from_slice::<()>(&text).is_ok(), is_json(&text));
    }

    #[test]
    fn what_was_read_before_changes_nothing(texts in vec(changed(), 1..5)) {
        // In a list, other values than objects do not fit.
        let is_object = |text: &&Vec<u8>| text.trim_ascii_start().starts_with(b"{");
        let alone: Vec<_> = texts
            .iter()
            .filter(is_object)
            .filter_map(|text| from_slice::<Sample>(text).ok().map(|read| (text, read)))
            .collect();
        let list: Vec<_> = alone.iter().map(|(text, _)| text.as_slice()).collect();
        let list = [b"[", &*list.join(&b","[..]), b"]"].concat();
        let together = from_slice::<Vec<Sample>>(&list);
        let alone: Vec<_> = alone.into_iter().map(|(_, read)| read).collect();
        prop_assert_eq!(together, Ok(alone), "{}", String::from_utf8_lossy(&list));
    }
}
