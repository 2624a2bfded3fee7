//! Any text: nothing panics. Valid text: the tree says what it says, by the judgement of other parsers.

use std::fmt::Write as _;

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::{PATH, load, meaning, to_json};
use crate::source::{Documents, Node, Sources, Span, Value};

/// Loads a text, renders its problems, and checks that all spans are in the text. Gives what the text says, if it
/// has no problems.
fn examine(text: &str) -> Option<Json> {
    let (documents, diagnostics) = load(&[(PATH, text)]);
    let rendered = diagnostics.render(documents.sources());
    assert_eq!(diagnostics.is_empty(), rendered.is_empty());
    let Some((file, root)) = documents.document(PATH) else {
        assert!(diagnostics.has_errors());
        return None;
    };
    check_spans(documents.sources(), root);
    let _ = resolve(&documents, text);
    assert_eq!(root.span.file, file);
    (!diagnostics.has_errors()).then(|| to_json(root))
}

fn check_spans(sources: &Sources, node: &Node) {
    let range = node.span.start as usize..node.span.end as usize;
    assert!(sources.text(node.span.file).get(range).is_some(), "{node:?}");
    match &node.value {
        Value::Sequence(items) => items.iter().for_each(|item| check_spans(sources, item)),
        Value::Mapping(mapping) => mapping
            .iter()
            .for_each(|entry| check_spans(sources, &entry.value)),
        _ => {}
    }
}

fn resolve(documents: &Documents, reference: &str) -> Option<Json> {
    let (file, _) = documents.document(PATH)?;
    match documents.resolve(file, reference, Span::start_of(file)) {
        Ok(found) => Some(to_json(found.node)),
        Err(problem) => {
            assert!(!problem.render(documents.sources()).is_empty());
            None
        }
    }
}

/// Any JSON value, with text and keys that are hard for YAML.
fn json_value() -> impl Strategy<Value = Json> {
    let text = prop_oneof![
        any::<String>(),
        "[ -~]{0,12}",
        "[\\n\\t :#'\"|>a-]{0,12}",
        proptest::sample::select(vec![
            "no",
            "on",
            "~",
            "null",
            "true",
            "010",
            "1_000",
            "0x1F",
            "1e3",
            ".nan",
            "<<",
            "- a",
            "a: b",
            "😀",
            "\u{feff}",
            "\u{85}",
            "\u{2028}",
            "%a",
            "@a",
            "&a",
            "*a",
            "!a",
            "---",
            "...",
            "\0",
            "\u{7f}",
            " a ",
            "\\ud83d\\ude00",
        ])
        .prop_map(str::to_owned),
    ];
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        (-1e15..1e15_f64).prop_map(Json::from),
        any::<f64>()
            .prop_filter("JSON has finite numbers", |value| value.is_finite())
            .prop_map(Json::from),
        text.clone().prop_map(Json::from),
    ];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Json::from),
            proptest::collection::btree_map(text.clone(), inner, 0..6)
                .prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

/// Pieces of YAML that, put together, come close to being valid.
fn yaml_pieces() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "a",
        "b: ",
        "- ",
        "? ",
        ": ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "\n",
        "\n  ",
        "\n ",
        "\"",
        "'",
        "|",
        "|+2\n",
        ">-\n",
        "&a ",
        "*a ",
        "!!str ",
        "!x ",
        "#c\n",
        " #",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "\t",
        "\r\n",
        "\r",
        "é",
        "😀",
        "\u{feff}",
        "\\",
        "\\ud83d\\ude00",
        "\\x41",
        "<<: ",
        "<<: *a\n",
        "010",
        "null",
        "~",
        "    ",
        "\u{85}",
        "\u{2028}",
        "0x1f",
        "a:\n",
        "-\n",
        "$ref: '#/a'\n",
        "|\n  x\n",
        "\u{1}",
        ".nan",
    ]);
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        examine(&text);
    }

    #[test]
    fn any_yaml_like_text_is_read_or_refused(text in yaml_pieces()) {
        examine(&text);
    }

    #[test]
    fn any_reference_is_resolved_or_refused(reference in "[#/~.%:a-c\\\\é01]{0,12}") {
        let (documents, _) = load(&[(PATH, "a: {b: [c, {$ref: '#/a'}]}\nc: {$ref: '#/c'}\n")]);
        resolve(&documents, &reference);
    }

    #[test]
    fn json_text_means_what_serde_json_says(value in json_value()) {
        prop_assert_eq!(examine(&value.to_string()), Some(value.clone()));
        prop_assert_eq!(examine(&serde_json::to_string_pretty(&value).unwrap()), Some(value.clone()));
        prop_assert_eq!(examine(&escaped(&value.to_string())), Some(value));
    }

    #[test]
    fn yaml_text_means_what_serde_yaml_wrote(value in json_value()) {
        // YAML 1.1, which serde_yaml writes, takes these three for line breaks, and a key `<<` stays unquoted.
        let text = serde_yaml::to_string(&value).unwrap();
        prop_assume!(!text.contains(['\u{85}', '\u{2028}', '\u{2029}']) && !text.contains("<<:"));
        prop_assert_eq!(examine(&text), Some(value), "{}", text);
    }

    #[test]
    fn pointers_find_every_field(value in json_value()) {
        let (documents, _) = load(&[(PATH, &value.to_string())]);
        let mut open = vec![(String::new(), &value)];
        while let Some((pointer, value)) = open.pop() {
            // A random `$ref` that is a string is a reference, and not under test here.
            if value.get("$ref").is_none() {
                let reference = format!("#{}", pointer.replace('%', "%25"));
                let found = resolve(&documents, &reference);
                prop_assert_eq!(found.as_ref(), Some(value), "{}", reference);
            }
            match value {
                Json::Array(items) => open.extend(
                    items.iter().enumerate().map(|(index, item)| (format!("{pointer}/{index}"), item)),
                ),
                Json::Object(fields) => open.extend(fields.iter().map(|(key, value)| {
                    (format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), value)
                })),
                _ => {}
            }
        }
    }
}

/// JSON text with every character outside ASCII as `\u` escapes, in surrogate pairs where needed.
fn escaped(json: &str) -> String {
    let mut output = String::new();
    for character in json.chars() {
        if character.is_ascii() {
            output.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                write!(output, "\\u{unit:04x}").unwrap();
            }
        }
    }
    output
}

/// Texts on whose meaning YAML 1.2 and `serde_yaml` agree.
#[test]
fn serde_yaml_agrees() {
    for text in [
        "a: no\nb: on\nc: yes\nd: 1_000\ne: ~\nf: 0x1F\ng: 0o17\nh: 1e3\ni: -1.5\nj: 'x'\nk: Null\nl: TRUE\n",
        "- a\n- - b\n  - c\n-\n  d: 1\n  e:\n  - f\n  - g\n- h: i\n  j: k\n",
        "a: |\n  x\n   y\n\n  z\nb: >\n  x\n  y\n\n  z\nc: |-\n  x\nd: |+\n  x\n\ne: >-\n  x\n  y\n",
        "a: x y\n  z\nb: \"x\n  y\\\n  z\"\nc: 'x\n\n  y'\n",
        "{a: [1, {b: c}], \"d\": 'e', f: , g: {}}",
        "# c\na: b # c\n# d\nc: 'x#y' # z\nd: x#y\n",
        "? a\n: b\n? c\n: - d\n",
        "a: &x {b: 1}\nc: *x\nd: [*x, *x]\n",
        "a: http://x.y/z?q=1&r=2#f\nb: a:b\nc: -x\nd: ?x\ne: 'it''s'\n",
        "a:\n- b\n-\n- c: d\ne:\n\nf: ''\n",
        "%YAML 1.2\n---\na: 1\n...\n",
        "a: \"\\x41\\u00e9\\U0001F600\\n\\t\\e\\0\\\"\\\\\"\n",
        "a:   x   \nb:\n    c:   d   # e\n",
        "用户: [é, ü]\n😀: ä\n",
        "a: !!str 12\nb: !!int \"7\"\nc: !!float 1.5\n",
        "a: 2022-12-10\nb: 12:30\nc: 1.2.3\nd: +1\ne: .5\nf: 18446744073709551615\n",
        "a: |2\n    x\n   y\nb: |1-\n  x\n",
        "a: \"\"\nb: ''\nc: \nd: []\ne: {}\n",
    ] {
        let theirs: Json = serde_yaml::from_str(text).unwrap();
        assert_eq!(meaning(text), theirs, "{text}");
    }
}

/// The same for merges, which `serde_yaml` applies only when asked.
#[test]
fn serde_yaml_agrees_on_merges() {
    for text in [
        "a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\n",
        "a: &a {x: 1}\nb: &b {x: 2, z: 3}\nc: {w: 0, <<: [*a, *b]}\n",
        "a: &a {x: {y: 1}}\nb:\n  x: {z: 2}\n  <<: *a\n",
    ] {
        let mut theirs: serde_yaml::Value = serde_yaml::from_str(text).unwrap();
        theirs.apply_merge().unwrap();
        assert_eq!(meaning(text), json!(theirs), "{text}");
    }
}
