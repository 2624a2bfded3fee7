//! What YAML and JSON texts mean, and where their parts stand.

use serde_json::json;

use super::{PATH, load, load_one, meaning, to_json};
use crate::source::{Number, SchemaFile, Sources, Span, Value};

#[test]
fn plain_scalars_follow_the_core_schema() {
    for (text, expected) in [
        ("no", json!("no")),
        ("on", json!("on")),
        ("yes", json!("yes")),
        ("Off", json!("Off")),
        ("y", json!("y")),
        ("1_000", json!("1_000")),
        ("0b11", json!("0b11")),
        ("12:30:45", json!("12:30:45")),
        ("2022-12-10", json!("2022-12-10")),
        ("1.2.3", json!("1.2.3")),
        ("0049 30 1", json!("0049 30 1")),
        ("-", json!([null])),
        ("-a", json!("-a")),
        (".", json!(".")),
        ("1e", json!("1e")),
        ("0x", json!("0x")),
        ("-0x1", json!("-0x1")),
        ("tRUE", json!("tRUE")),
        ("true", json!(true)),
        ("True", json!(true)),
        ("FALSE", json!(false)),
        ("~", json!(null)),
        ("null", json!(null)),
        ("NULL", json!(null)),
        ("", json!(null)),
        ("nil", json!("nil")),
        ("0", json!(0)),
        ("-0", json!(0)),
        ("+12", json!(12)),
        ("-12", json!(-12)),
        ("0o17", json!(15)),
        ("0x1F", json!(31)),
        ("1.5", json!(1.5)),
        ("0.5", json!(0.5)),
        (".5", json!(0.5)),
        ("1.", json!(1.0)),
        ("1e3", json!(1000.0)),
        ("-1.5E-3", json!(-0.0015)),
        ("18446744073709551615", json!(u64::MAX)),
        ("-9223372036854775808", json!(i64::MIN)),
    ] {
        assert_eq!(meaning(&format!("{text}\n")), expected, "{text}");
        if !text.starts_with('-') || text.len() > 1 {
            assert_eq!(meaning(&format!("a: {text}")), json!({ "a": expected }), "{text}");
        }
        if !text.is_empty() && text != "-" {
            assert_eq!(meaning(&format!("[{text}, x]")), json!([expected, "x"]), "{text}");
        }
    }
}

#[test]
fn quoted_scalars_are_strings() {
    assert_eq!(
        meaning("a: 'no'\nb: \"12\"\nc: '010'\nd: \"\"\ne: '~'\nf: |\n  12\n"),
        json!({"a": "no", "b": "12", "c": "010", "d": "", "e": "~", "f": "12\n"})
    );
    assert_eq!(
        meaning(r#"a: "\t\"\\\/\u00e9\x41\U0001F600""#),
        json!({"a": "\t\"\\/éA😀"})
    );
    assert_eq!(meaning("a: 'it''s \\n'"), json!({"a": "it's \\n"}));
}

#[test]
fn text_of_several_lines() {
    assert_eq!(
        meaning("a: |\n  x\n   y\n\nb: 1\n"),
        json!({"a": "x\n y\n", "b": 1})
    );
    assert_eq!(meaning("a: |-\n  x\n  y\n"), json!({"a": "x\ny"}));
    assert_eq!(meaning("a: |+\n  x\n\nb: 1\n"), json!({"a": "x\n\n", "b": 1}));
    assert_eq!(meaning("a: >\n  x\n  y\n\n  z\n"), json!({"a": "x y\nz\n"}));
    assert_eq!(
        meaning("a: x\n  y\nb: \"x\n\n  y\"\n"),
        json!({"a": "x y", "b": "x\ny"})
    );
    // No line break in the file, none in the text.
    assert_eq!(meaning("a: |\n  x\n  y"), json!({"a": "x\ny"}));
    assert_eq!(meaning("a: >\n  x\n  y"), json!({"a": "x y"}));
    assert_eq!(meaning("a: |\n  x\n "), json!({"a": "x\n"}));
}

#[test]
fn keys_are_text_as_written() {
    assert_eq!(
        meaning("200: ok\n4XX: no\nnull: a\n~: b\ntrue: c\n1.50: d\n010: e\n\"\": f\n0x1F: g\n.nan: h\n"),
        json!({"200": "ok", "4XX": "no", "null": "a", "~": "b", "true": "c", "1.50": "d", "010": "e",
            "": "f", "0x1F": "g", ".nan": "h"})
    );
    assert_eq!(meaning("? a\n: 1\n? b\n"), json!({"a": 1, "b": null}));
    assert_eq!(meaning("!!str a: 1\n&k b: *k\n"), json!({"a": 1, "b": "b"}));
    assert_eq!(meaning("- &k name\n- {*k : 1}\n"), json!(["name", {"name": 1}]));
}

#[test]
fn tags_of_the_core_schema() {
    assert_eq!(
        meaning("[!!str 12, ! 12, !!int \"12\", !!float 1, !!bool 'true', !!null '', !!null ]"),
        json!(["12", "12", 12, 1, true, null, null])
    );
    assert_eq!(meaning("!!map {a: !!seq [1]}"), json!({"a": [1]}));
    assert_eq!(meaning("!<tag:yaml.org,2002:str> 12"), json!("12"));
}

#[test]
fn numbers_keep_their_text() {
    let documents = load_one("[1.10, 123456789012345678901234567890, 1e999, 0x1F, -5, 1.0]");
    let (_, root) = documents.document(PATH).unwrap();
    let numbers: Vec<&Number> = root
        .as_sequence()
        .unwrap()
        .iter()
        .map(|node| node.as_number().unwrap())
        .collect();
    let texts: Vec<&str> = numbers.iter().map(|number| number.text()).collect();
    assert_eq!(
        texts,
        [
            "1.10",
            "123456789012345678901234567890",
            "1e999",
            "0x1F",
            "-5",
            "1.0"
        ]
    );
    let integer: Vec<bool> = numbers.iter().map(|number| number.is_integer()).collect();
    assert_eq!(integer, [false, true, false, true, true, false]);
    assert_eq!(numbers[1].as_i64(), None);
    assert_eq!(numbers[1].as_u64(), None);
    assert_eq!(numbers[1].as_f64(), Some(1.234_567_890_123_456_8e29));
    assert_eq!(numbers[2].as_f64(), None);
    assert_eq!((numbers[3].as_i64(), numbers[3].as_f64()), (Some(31), Some(31.0)));
    assert_eq!((numbers[4].as_i64(), numbers[4].as_u64()), (Some(-5), None));
    assert_eq!(numbers[5].as_i64(), None);
    assert_eq!(
        Number::new("12").map(|number| number.text().to_owned()),
        Some("12".into())
    );
    assert_eq!(Number::new("010"), None);
    assert_eq!(Number::new("x"), None);
}

#[test]
fn merges_add_what_the_mapping_lacks() {
    assert_eq!(
        meaning("base: &b {x: 1, y: 2}\nown: {y: 3, <<: *b, z: 4}\n"),
        json!({"base": {"x": 1, "y": 2}, "own": {"x": 1, "y": 3, "z": 4}})
    );
    // Of several mappings the first wins; a merge of a merge brings all.
    assert_eq!(
        meaning("- &a {x: 1}\n- &b {x: 2, y: 2, <<: *a}\n- <<: [*a, *b, {z: 3}]\n"),
        json!([{"x": 1}, {"x": 2, "y": 2}, {"x": 1, "y": 2, "z": 3}])
    );
    assert_eq!(meaning("\"<<\": {a: 1}\n"), json!({"<<": {"a": 1}}));
    assert_eq!(
        meaning("- &a {\"<<\": 1}\n- {<<: *a, b: 2}\n- {\"<<\": 3, <<: *a}\n"),
        json!([{"<<": 1}, {"<<": 1, "b": 2}, {"<<": 3}])
    );
}

#[test]
fn aliases_copy_and_point_at_the_original() {
    let documents = load_one("a: &x {k: [1, 2]}\nb: *x\nc: &x 3\nd: *x\n");
    let (_, root) = documents.document(PATH).unwrap();
    assert_eq!(
        to_json(root),
        json!({"a": {"k": [1, 2]}, "b": {"k": [1, 2]}, "c": 3, "d": 3})
    );
    let copy = root.as_mapping().unwrap().get("b").unwrap();
    assert_eq!(documents.sources().location(copy.span), format!("{PATH}:1:7"));
    assert_eq!(
        documents.sources().slice(root.span),
        "a: &x {k: [1, 2]}\nb: *x\nc: &x 3\nd: *x"
    );
}

#[test]
fn json_is_yaml() {
    let text = "{\n\t\"a\\/b\": \"\\ud83d\\ude00\\u00e9\\\\ud83d\",\n\t\"list\":[1,-2.5e3,true,null,{}],\"e\":\"\",\r\n\"n\" : {\"\\uD83D\\uDE00\":[[]]}}";
    assert_eq!(
        meaning(text),
        json!({"a/b": "😀é\\ud83d", "list": [1, -2500.0, true, null, {}], "e": "", "n": {"😀": [[]]}})
    );
    // Outside double quotes these are no escapes.
    assert_eq!(
        meaning(
            "a: \\ud83d\\ude00\nb: '\\ud83d\\ude00'\nc: |\n  \\ud83d\\ude00\nd: \"\u{e000}\\ud83d\\ude00\""
        ),
        json!({"a": "\\ud83d\\ude00", "b": "\\ud83d\\ude00", "c": "\\ud83d\\ude00\n", "d": "\u{e000}😀"})
    );
    let long_key = "k".repeat(5_000);
    assert_eq!(meaning(&format!("{{\"{long_key}\":1}}")), json!({ long_key: 1 }));
}

#[test]
fn a_byte_order_mark_may_come_first() {
    let documents = load_one("\u{feff}a: 1\n");
    let (file, root) = documents.document(PATH).unwrap();
    assert_eq!(to_json(root), json!({"a": 1}));
    assert_eq!(documents.sources().location(root.span), format!("{PATH}:1:1"));
    assert_eq!(documents.sources().text(file), "a: 1\n");
}

#[test]
fn one_document_may_be_marked_as_such() {
    assert_eq!(meaning("%YAML 1.2 # version\n---\na: 1\n...\n"), json!({"a": 1}));
    assert_eq!(meaning("# nothing\n"), json!(null));
    assert_eq!(meaning("--- x\n"), json!("x"));
}

#[test]
fn huge_scalars_are_fine() {
    let text = "x".repeat(3_000_000);
    assert_eq!(meaning(&format!("a: {text}\n")), json!({ "a": text }));
    assert_eq!(meaning(&format!("a: \"{text}\"\n")), json!({ "a": text }));
    let lines = "line\n".repeat(100_000);
    assert_eq!(
        meaning(&format!("|\n{}", lines.replace("line", "  line"))),
        json!(lines)
    );
}

#[test]
fn mappings_give_their_entries_in_three_ways() {
    let documents = load_one("b: 1\na: 2\nc: 3\n");
    let (file, root) = documents.document(PATH).unwrap();
    let mapping = root.as_mapping().unwrap();
    assert_eq!(mapping.keys().collect::<Vec<_>>(), ["b", "a", "c"]);
    let sorted: Vec<&str> = mapping.iter_sorted().map(|entry| &*entry.key).collect();
    assert_eq!(sorted, ["a", "b", "c"]);
    let entry = mapping.entry("a").unwrap();
    assert_eq!(entry.key_span, Span::new(file, 5, 6));
    assert_eq!(entry.value.span, Span::new(file, 8, 9));
    assert_eq!((mapping.len(), mapping.is_empty()), (3, false));
    assert!(mapping.contains_key("c") && !mapping.contains_key("d"));
    assert_eq!(mapping.get("d"), None);
}

/// Every node, in the order of the source, as the text it covers.
fn pieces(text: &str) -> Vec<String> {
    let documents = load_one(text);
    let (_, root) = documents.document(PATH).unwrap();
    let mut pieces = Vec::new();
    let mut open = vec![root];
    while let Some(node) = open.pop() {
        pieces.push(documents.sources().slice(node.span).to_owned());
        match &node.value {
            Value::Sequence(items) => open.extend(items.iter().rev()),
            Value::Mapping(mapping) => {
                open.extend(
                    mapping
                        .iter()
                        .map(|entry| &entry.value)
                        .collect::<Vec<_>>()
                        .into_iter()
                        .rev(),
                );
            }
            _ => {}
        }
    }
    pieces
}

#[test]
fn spans_cover_exactly_what_is_written() {
    assert_eq!(
        pieces("é: \"ü\" # é\nb:   [ 'é''' , x ]  # c\nc: !!str &n y\nd:\n  e: |\n    ö\n    p\n\n  f:\n"),
        [
            "é: \"ü\" # é\nb:   [ 'é''' , x ]  # c\nc: !!str &n y\nd:\n  e: |\n    ö\n    p\n\n  f",
            "\"ü\"",
            "[ 'é''' , x ]",
            "'é'''",
            "x",
            "y",
            "e: |\n    ö\n    p\n\n  f",
            "ö\n    p",
            "",
        ]
    );
    assert_eq!(
        pieces("{\"a\" : \"\\\"😀\" , b: [c: d]}"),
        [
            "{\"a\" : \"\\\"😀\" , b: [c: d]}",
            "\"\\\"😀\"",
            "[c: d]",
            "c: d",
            "d"
        ]
    );
    assert_eq!(pieces("- &a\n  - 1\n- *a\n")[1], "- 1");
    assert_eq!(pieces("a: \"x\n  y\"   # z\n")[1], "\"x\n  y\"");
}

#[test]
fn positions_count_lines_and_characters() {
    let mut sources = Sources::new();
    let file = sources
        .add(SchemaFile::new("./a/../b.yaml", "é: 1\r\n\nü: x"))
        .unwrap();
    assert_eq!(sources.path(file), "b.yaml");
    let location = |at| sources.location(Span::new(file, at, at));
    assert_eq!(location(0), "b.yaml:1:1");
    assert_eq!(location(2), "b.yaml:1:2");
    assert_eq!(location(7), "b.yaml:2:1");
    assert_eq!(location(8), "b.yaml:3:1");
    assert_eq!(location(12), "b.yaml:3:4");
    assert_eq!(location(4_000_000), "b.yaml:3:1");
    assert_eq!(sources.file("b.yaml"), Some(file));
    assert_eq!(sources.files().collect::<Vec<_>>(), [file]);
}

#[test]
fn the_order_of_the_files_has_no_influence() {
    let files = [
        ("a.yaml", "a: .nan\n"),
        ("b.yaml", "b: .inf\n"),
        ("c.yaml", "c: 1\n"),
    ];
    let reversed = [files[2], files[1], files[0]];
    let (first, first_problems) = load(&files);
    let (second, second_problems) = load(&reversed);
    assert_eq!(
        first_problems.render(first.sources()),
        second_problems.render(second.sources())
    );
    assert_eq!(first.document("c.yaml"), second.document("c.yaml"));
}
