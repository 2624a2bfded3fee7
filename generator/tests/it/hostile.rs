//! Tests that no text of a schema becomes code, in any place, and that no name becomes a path outside the output
//! folder.

use std::collections::BTreeSet;

use generator::render::MODULES;
use generator::{GeneratedFile, SchemaFile};
use serde_json::{Value as Json, json};

use crate::schemas::{ROOT, target};
use crate::tokens::{Identifiers, skeletons};

/// The harmless text that the tests replace.
const BENIGN: &str = "benign";

/// Texts with a meaning in Rust, YAML, Markdown, a terminal or a file system.
pub(crate) fn texts() -> Vec<String> {
    let texts = [
        "\"",
        "\\",
        "'",
        "`",
        "*/",
        "/*",
        "//",
        "///",
        "//!",
        "\n",
        "\r",
        "\r\n",
        "\0",
        "\t",
        "\u{b}",
        "\u{7f}",
        "\u{1b}[31m",
        "\u{85}",
        "\u{2028}",
        "\u{2029}",
        "\u{202e}\u{2066}\u{2069}",
        "\u{feff}",
        "\"#",
        "\"##",
        "{}",
        "{{",
        "}",
        "]]",
        "]",
        ")",
        "(",
        "<",
        "|",
        "$injected",
        "${injected}",
        "#![injected]",
        "#[injected]",
        "*/ fn injected() {} /*",
        "\"; fn injected() {} //",
        "\"] fn injected() {} #[doc = \"",
        "\nfn injected() {}",
        "\n}\nfn injected() {}",
        "*/\nfn injected() {}",
        "```\nfn injected() {}\n```",
        "    fn injected() {}",
        "~~~rust\npanic!()",
        "<script>injected()</script>",
        "<!--",
        "[injected][]",
        "[x](injected)",
        "[`injected`]",
        "https://example.com/injected",
        "r#\"",
        "r#type",
        "b'",
        "'static",
        "concat!()",
        "include!(\"/etc/passwd\")",
        "../../injected",
        "/etc/passwd",
        "C:\\injected",
        "CON",
        "nul.rs",
        ".",
        "..",
        "~1",
        "%2e%2e",
        "",
        " ",
        "_",
        "0",
        "-1",
        "1.5",
        "é",
        "中文",
        "😀",
        "ẞ",
        "\u{301}",
        "self",
        "Self",
        "crate",
        "async",
        "Option",
        "injected",
        "null",
        "true",
        "# injected: true",
        "a: b",
        "- a",
        "&a",
        "*a",
        "!!str a",
        "---",
        "<<",
    ];
    let mut texts: Vec<String> = texts.into_iter().map(String::from).collect();
    texts.push("a".repeat(300));
    texts.push("é\"\n".repeat(100));
    texts
}

/// A place of the schema that contains a text.
struct Place {
    name: &'static str,
    kind: Kind,
    put: fn(&mut Json, &str),
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// The text is for people, or is a value.
    Text,
    /// The text has a meaning for the generator, which refuses most texts.
    Keyword,
    /// Identifiers are made from the text.
    Name,
}

/// A schema that has every place. An item whose name a test changes is the only one of its kind, so a new name does not
/// change its position.
fn schema() -> Json {
    let response = json!({"description": BENIGN, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": BENIGN, "version": "1", "description": BENIGN},
        "servers": [{"url": "https://example.com", "description": BENIGN}],
        "tags": [{"name": "things", "description": BENIGN}],
        "paths": {
            "/things/{id}": {"post": {
                "operationId": "addThing",
                "tags": ["things"],
                "summary": BENIGN,
                "description": BENIGN,
                "externalDocs": {"url": "https://example.com/docs"},
                "parameters": [
                    {"name": "id", "in": "path", "required": true, "description": BENIGN, "schema": {"type": "string"}},
                    {"name": "X-Head", "in": "header", "example": BENIGN, "schema": {"type": "string"}},
                    {"name": "query", "in": "query", "required": true, "schema": {"type": "string", "default": BENIGN}},
                ],
                "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                "responses": {"200": response},
            }},
        },
        "components": {"schemas": {
            "Thing": {"type": "object", "description": BENIGN, "properties": {
                "text": {"type": "string", "description": BENIGN, "default": BENIGN, "example": BENIGN, "format": "hostname"},
            }},
            "Choice": {"type": "string", "enum": ["one"], "x-enumDescriptions": {"one": BENIGN}},
            "Named": {"type": "object", "x-rust-name": "Renamed", "required": ["first"], "properties": {
                "first": {"type": "string", "x-rust-name": "other"},
                "inner": {"type": "object", "properties": {}},
            }},
            "Anything": {"example": BENIGN},
            "Alias": {"type": "array", "description": BENIGN, "items": {"$ref": "#/components/schemas/Choice"}},
            "Union": {
                "description": BENIGN,
                "oneOf": [{"$ref": "#/components/schemas/Thing"}, {"$ref": "#/components/schemas/Named"}],
                "discriminator": {"propertyName": "kind", "mapping": {"thing": "#/components/schemas/Thing"}},
            },
        }},
    })
}

/// Puts a text at the place of the pointer.
macro_rules! at {
    ($name:literal, $pointer:literal) => {
        at!($name, $pointer, Text)
    };
    ($name:literal, $pointer:literal, $kind:ident) => {
        Place {
            name: $name,
            kind: Kind::$kind,
            put: |schema, text| *schema.pointer_mut($pointer).unwrap() = text.into(),
        }
    };
}

/// Puts a text in place of a key.
fn rename(schema: &mut Json, pointer: &str, key: &str, text: &str) {
    let fields = schema.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
    let value = fields.remove(key).unwrap();
    fields.insert(text.to_owned(), value);
}

fn places() -> Vec<Place> {
    let place = |name, kind, put| Place { name, kind, put };
    vec![
        at!("title", "/info/title"),
        at!("version", "/info/version"),
        at!("description of the API", "/info/description"),
        place("server", Kind::Text, |schema, text| {
            schema["servers"][0]["url"] = format!("https://example.com/{text}").into();
        }),
        at!("description of a server", "/servers/0/description"),
        at!("description of a tag", "/tags/0/description"),
        place("extension", Kind::Text, |schema, text| {
            schema["x-note"] = json!({ text: [text] });
        }),
        place("name of an extension", Kind::Text, |schema, text| {
            schema[format!("x-{text}")] = text.into();
        }),
        at!("summary", "/paths/~1things~1{id}/post/summary"),
        at!(
            "description of an operation",
            "/paths/~1things~1{id}/post/description"
        ),
        at!(
            "documentation page",
            "/paths/~1things~1{id}/post/externalDocs/url"
        ),
        at!(
            "description of a parameter",
            "/paths/~1things~1{id}/post/parameters/0/description"
        ),
        at!(
            "example of a parameter",
            "/paths/~1things~1{id}/post/parameters/1/example"
        ),
        at!(
            "default of a parameter",
            "/paths/~1things~1{id}/post/parameters/2/schema/default"
        ),
        at!(
            "description of a response",
            "/paths/~1things~1{id}/post/responses/200/description"
        ),
        at!("description of a schema", "/components/schemas/Thing/description"),
        at!("description of an alias", "/components/schemas/Alias/description"),
        at!("description of a union", "/components/schemas/Union/description"),
        at!(
            "description of a property",
            "/components/schemas/Thing/properties/text/description"
        ),
        at!("default", "/components/schemas/Thing/properties/text/default"),
        at!("example", "/components/schemas/Thing/properties/text/example"),
        place("example of many parts", Kind::Text, |schema, text| {
            schema["components"]["schemas"]["Anything"]["example"] = json!([{ text: text }, text]);
        }),
        at!(
            "format",
            "/components/schemas/Thing/properties/text/format",
            Keyword
        ),
        at!("type", "/components/schemas/Thing/properties/text/type", Keyword),
        at!(
            "description of a value",
            "/components/schemas/Choice/x-enumDescriptions/one"
        ),
        at!(
            "discriminator",
            "/components/schemas/Union/discriminator/propertyName"
        ),
        place("value of a discriminator", Kind::Text, |schema, text| {
            rename(
                schema,
                "/components/schemas/Union/discriminator/mapping",
                "thing",
                text,
            );
        }),
        // The last of the texts: the pointers of the others have the path as it was.
        place("path", Kind::Text, |schema, text| {
            rename(schema, "/paths", "/things/{id}", &format!("/things/{{id}}{text}"));
        }),
        place("reference", Kind::Keyword, |schema, text| {
            schema["components"]["schemas"]["Thing"]["properties"]["more"] = json!({ "$ref": text });
        }),
        place("keyword", Kind::Keyword, |schema, text| {
            schema["components"]["schemas"]["Thing"][text] = text.into();
        }),
        place("tag", Kind::Name, |schema, text| {
            schema["tags"][0]["name"] = text.into();
            schema["paths"]["/things/{id}"]["post"]["tags"][0] = text.into();
        }),
        at!(
            "tag that is not declared",
            "/paths/~1things~1{id}/post/tags/0",
            Name
        ),
        at!("operationId", "/paths/~1things~1{id}/post/operationId", Name),
        at!("header", "/paths/~1things~1{id}/post/parameters/1/name", Name),
        at!(
            "query parameter",
            "/paths/~1things~1{id}/post/parameters/2/name",
            Name
        ),
        place("path parameter", Kind::Name, |schema, text| {
            schema["paths"]["/things/{id}"]["post"]["parameters"][0]["name"] = text.into();
            rename(schema, "/paths", "/things/{id}", &format!("/things/{{{text}}}"));
        }),
        place("property", Kind::Name, |schema, text| {
            rename(schema, "/components/schemas/Thing/properties", "text", text);
        }),
        place("property with an inline type", Kind::Name, |schema, text| {
            rename(schema, "/components/schemas/Named/properties", "inner", text);
        }),
        place("value of an enum", Kind::Name, |schema, text| {
            schema["components"]["schemas"]["Choice"] =
                json!({"type": "string", "enum": [text], "x-enumDescriptions": {text: BENIGN}});
        }),
        place("schema", Kind::Name, |schema, text| {
            rename(schema, "/components/schemas", "Choice", text);
            let escaped = text.replace('~', "~0").replace('/', "~1").replace('%', "%25");
            schema["components"]["schemas"]["Alias"]["items"]["$ref"] =
                format!("#/components/schemas/{escaped}").into();
        }),
        at!(
            "x-rust-name of a schema",
            "/components/schemas/Named/x-rust-name",
            Name
        ),
        at!(
            "x-rust-name of a property",
            "/components/schemas/Named/properties/first/x-rust-name",
            Name
        ),
    ]
}

/// The places for texts are tested all at once, which takes a fraction of the time. If the generator refuses a text there,
/// or the text has an effect, it is tested in each place.
#[test]
fn hostile_texts_are_inert_or_refused() {
    let texts: Vec<Place> = of_kind(Kind::Text).collect();
    let all: Vec<&Place> = texts.iter().collect();
    let benign = benign();
    let mut accepted = vec![0; texts.len()];
    for text in self::texts() {
        if effect(&all, &text, &benign) == Ok(true) {
            accepted.iter_mut().for_each(|count| *count += 1);
            continue;
        }
        for (place, count) in texts.iter().zip(&mut accepted) {
            *count += usize::from(is_accepted(place, &text, &benign));
        }
    }
    for (place, accepted) in texts.iter().zip(accepted) {
        assert_often(place, accepted);
    }
}

#[test]
fn hostile_keywords_are_inert_or_refused() {
    let benign = benign();
    for place in of_kind(Kind::Keyword) {
        for text in texts() {
            is_accepted(&place, &text, &benign);
        }
    }
}

#[test]
fn hostile_names_stay_names_or_are_refused() {
    let benign = benign();
    for place in of_kind(Kind::Name) {
        let texts = texts().into_iter();
        let accepted = texts.filter(|text| is_accepted(&place, text, &benign)).count();
        assert_often(&place, accepted);
    }
}

fn of_kind(kind: Kind) -> impl Iterator<Item = Place> {
    places().into_iter().filter(move |place| place.kind == kind)
}

fn benign() -> Vec<GeneratedFile> {
    let mut benign = generate(&schema()).expect("the benign twin is right");
    benign.iter_mut().for_each(strip_rust_names);
    benign
}

/// Whether a text is accepted in a place. It has no other effect there.
fn is_accepted(place: &Place, text: &str, benign: &[GeneratedFile]) -> bool {
    effect(&[place], text, benign).unwrap_or_else(|effect| panic!("{text:?} as {} {effect}", place.name))
}

/// Most texts are accepted in a place, so the tests of it have a meaning.
fn assert_often(place: &Place, accepted: usize) {
    assert!(
        accepted > texts().len() / 2,
        "{}: {accepted} accepted",
        place.name
    );
}

/// Whether a text is accepted in these places at once. An error says what it does besides.
fn effect(places: &[&Place], text: &str, benign: &[GeneratedFile]) -> Result<bool, String> {
    let mut hostile = schema();
    for place in places {
        (place.put)(&mut hostile, text);
    }
    let Ok(mut files) = generate(&hostile) else {
        return Ok(false);
    };
    if text.contains(|character: char| character < ' ' || matches!(character, '"' | '\\')) {
        files.iter_mut().for_each(strip_remark);
    }
    files.iter_mut().for_each(strip_rust_names);
    if text == "Option" {
        files.iter_mut().for_each(shorten_option);
    }
    let identifiers = match places {
        [place] if place.kind == Kind::Name => Identifiers::Blank,
        _ => Identifiers::Kept,
    };
    let found = inventory(&files, identifiers);
    let expected = inventory(benign, identifiers);
    let mut pairs = found.iter().zip(&expected);
    if let Some((found, expected)) = pairs.find(|(found, expected)| found != expected) {
        return Err(format!("changes the code: {found:?} instead of {expected:?}"));
    }
    if found.len() != expected.len() {
        return Err(String::from("changes the files"));
    }
    assert_inside(&files, text);
    Ok(true)
}

/// The generator marks a name that JSON escapes. This mark depends on the name.
fn strip_remark(file: &mut GeneratedFile) {
    file.text = file.text.replace("escaped_names: true,", "");
}

/// A schema lists the names in Rust that do not follow from the wire names. So this list depends on the names.
fn strip_rust_names(file: &mut GeneratedFile) {
    while let Some(start) = file.text.find("rust_names: &[") {
        let length = file.text[start..].find("],").map_or(0, |end| end + 2);
        file.text.replace_range(start..start + length.max(1), "");
    }
    while let Some(start) = file.text.find("rust_name: Some(") {
        let length = file.text[start..].find("),").map_or(0, |end| end + 2);
        file.text.replace_range(start..start + length.max(1), "");
    }
}

/// If a type has the name of a type of std, generated code uses the full path of the latter.
fn shorten_option(file: &mut GeneratedFile) {
    file.text = file.text.replace("::core::option::Option<", "Option<");
}

#[test]
fn hostile_file_names_stay_in_the_output_folder() {
    let names = [
        "modules/../../x.yaml",
        "/etc/x.yaml",
        "C:/x.yaml",
        "CON.yaml",
        "modules/nul.yaml",
        "a/b/c/d.yaml",
        "modules/..yaml",
        "modules/.yaml",
        "modules/x",
        "modules/Ü.yaml",
        "modules/a b;c.yaml",
        "mod.yaml",
        "modules/self.yaml",
        "modules/\u{202e}.yaml",
    ];
    for name in names {
        let files = [
            SchemaFile::new(
                ROOT,
                "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n",
            ),
            SchemaFile::new(
                name,
                "components: {schemas: {Thing: {type: object, properties: {}}}}\n",
            ),
        ];
        if let Ok(output) = generator::generate(files, ROOT, &target()) {
            assert_inside(&output.files, name);
        }
    }
}

#[test]
fn names_that_differ_by_case_alone_do_not_share_a_file() {
    for (first, second) in [("users", "Users"), ("userGroups", "user_groups"), ("A", "a")] {
        let mut hostile = schema();
        hostile["tags"] = json!([{"name": first}, {"name": second}]);
        hostile["paths"]["/things/{id}"]["post"]["tags"][0] = first.into();
        let report = generate(&hostile).expect_err("two tags for one folder");
        assert!(report.contains("two tags would become the module"), "{report}");
    }
}

/// A schema with all texts, for the compiler and rustdoc. Each text is in the documentation of its own items.
pub(crate) fn all_in_one() -> String {
    let mut schemas = serde_json::Map::new();
    let mut paths = serde_json::Map::new();
    for (index, text) in texts().iter().enumerate() {
        schemas.insert(
            format!("Thing{index}"),
            json!({"type": "object", "description": text, "properties": {
                "text": {"type": "string", "description": text, "default": text, "example": text},
                "choice": {"type": "string", "enum": [text], "x-enumDescriptions": {text: text}},
                format!("{text}field"): {"type": "string"},
            }}),
        );
        paths.insert(
            format!("/things{index}"),
            json!({"get": {
                "operationId": format!("getThing{index}"), "summary": text, "description": text,
                "externalDocs": {"url": format!("https://example.com/{text}")},
                "parameters": [{"name": format!("{text}parameter"), "in": "query", "description": text, "example": text, "schema": {"type": "string"}}],
                "responses": {"200": {"description": text}},
            }}),
        );
    }
    let mut all = schema();
    all["components"]["schemas"] = schemas.into();
    all["paths"] = paths.into();
    all.to_string()
}

fn generate(schema: &Json) -> Result<Vec<GeneratedFile>, String> {
    let file = SchemaFile::new(ROOT, schema.to_string());
    match generator::generate([file], ROOT, &target()) {
        Ok(output) => Ok(output.files),
        Err(report) => {
            assert!(report.diagnostics.has_errors(), "refused without an error");
            Err(report.render())
        }
    }
}

/// The code of all files, without texts.
fn inventory(files: &[GeneratedFile], identifiers: Identifiers) -> Vec<Vec<String>> {
    let mut inventory: Vec<_> = files
        .iter()
        .map(|file| skeletons(&file.text, identifiers))
        .collect();
    if identifiers == Identifiers::Blank {
        inventory.sort();
    }
    inventory
}

/// Checks that every path is below the output folder, has plain characters, and differs from all others on any file
/// system.
pub(crate) fn assert_inside(files: &[GeneratedFile], text: &str) {
    let mut seen = BTreeSet::new();
    for file in files {
        let below = file
            .path
            .strip_prefix(MODULES)
            .and_then(|path| path.strip_prefix('/'));
        assert!(below.is_some(), "{text:?} leads to {:?}", file.path);
        for segment in file.path.split('/') {
            let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
            let stem = segment.strip_suffix(".rs").unwrap_or(segment);
            assert!(
                !stem.is_empty() && stem.len() <= 64,
                "{text:?} leads to {:?}",
                file.path
            );
            assert!(stem.bytes().all(is_plain), "{text:?} leads to {:?}", file.path);
            assert!(
                !["con", "nul", "aux", "prn"].contains(&stem),
                "{text:?} leads to {:?}",
                file.path
            );
        }
        assert!(
            seen.insert(file.path.to_ascii_lowercase()),
            "{text:?} leads twice to {:?}",
            file.path
        );
    }
}
