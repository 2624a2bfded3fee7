//! Writes the results that a mock of the API returns. They are compiled with the client's feature `test-util` only.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::identifier::ident;
use super::operations::option;
use crate::ir::{Module, Operation};

/// `examples.rs`: an example of the result of each operation.
pub(super) fn examples(cx: &Context<'_>, module: &Module) -> TokenStream {
    let results = module.operations.iter().map(|operation| &operation.response);
    let uses = cx.uses(results, &BTreeSet::new());
    let examples = module.operations.iter().map(|operation| example(cx, operation));
    quote! {
        //! What a mock of the API returns for the operations of this module, unless it is told otherwise.
        #uses
        use super::operations;

        pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[#(#examples),*];
    }
}

fn example(cx: &Context<'_>, operation: &Operation) -> TokenStream {
    let constant = ident(&operation.constant);
    let result = cx.value_type(&operation.response);
    let json = option(operation.example.as_deref().map(literal));
    quote! {
        ::sdk_runtime::mock::Example {
            operation: &operations::#constant,
            result: ::sdk_runtime::mock::ResultType::of::<#result>,
            json: #json,
        }
    }
}

/// The most characters of a text, an object or a list that stays in one line.
const WIDTH: usize = 60;

/// JSON text as a literal. A long text has a line for each field, so that a change of the schema changes few lines.
fn literal(json: &str) -> Literal {
    if json.len() <= WIDTH {
        return Literal::string(json);
    }
    let lines = lines(json);
    // The text ends at the first quotation mark with as many marks behind it.
    let marks = lines
        .split('"')
        .skip(1)
        .map(|rest| rest.len() - rest.trim_start_matches('#').len());
    let marks = "#".repeat(marks.max().unwrap_or_default() + 1);
    let raw = format!("r{marks}\"{lines}\"{marks}");
    // Raw text has no escapes, and so no carriage return. JSON text has none either.
    raw.parse().unwrap_or_else(|_| Literal::string(json))
}

/// JSON text with a line for each field and element, except for objects and lists that fit into a line.
fn lines(json: &str) -> String {
    let mut laid_out = String::with_capacity(json.len() * 2);
    // Whether each open object or list has lines of its own.
    let mut open: Vec<bool> = Vec::new();
    let mut string = InString::default();
    for (at, c) in json.char_indices() {
        let was_inside = string.is_inside;
        string.step(c);
        if was_inside || string.is_inside {
            push_visible(&mut laid_out, c);
            continue;
        }
        let ends_line = match c {
            '{' | '[' => {
                open.push(!fits(json.get(at..).unwrap_or_default()));
                open.last() == Some(&true)
            }
            ',' => open.last() == Some(&true),
            _ => false,
        };
        if matches!(c, '}' | ']') && open.pop() == Some(true) {
            start_line(&mut laid_out, &open);
        }
        if !c.is_whitespace() {
            laid_out.push(c);
        }
        if ends_line {
            start_line(&mut laid_out, &open);
        } else if matches!(c, ',' | ':') {
            laid_out.push(' ');
        }
    }
    laid_out
}

fn start_line(text: &mut String, open: &[bool]) {
    text.push('\n');
    for _ in open.iter().filter(|has_lines| **has_lines) {
        text.push_str("  ");
    }
}

/// Adds a character of a string. One that cannot be seen, or changes the direction of the text, is escaped as in JSON.
fn push_visible(text: &mut String, c: char) {
    if c.is_ascii() || c.escape_debug().len() == 1 {
        text.push(c);
        return;
    }
    for unit in c.encode_utf16(&mut [0; 2]) {
        text.push_str(&format!("\\u{unit:04x}"));
    }
}

/// Whether the object or list at the start of this text ends within a line.
fn fits(json: &str) -> bool {
    let mut depth = 0_usize;
    let mut string = InString::default();
    for c in json.chars().take(WIDTH) {
        string.step(c);
        match c {
            '{' | '[' if !string.is_inside => depth += 1,
            '}' | ']' if !string.is_inside => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return true;
        }
    }
    false
}

/// Tells the characters inside the strings of JSON text from those between them.
#[derive(Default)]
struct InString {
    is_inside: bool,
    is_escaped: bool,
}

impl InString {
    /// The quotation mark at the end of a string is outside.
    fn step(&mut self, c: char) {
        if self.is_escaped {
            self.is_escaped = false;
        } else if c == '"' {
            self.is_inside = !self.is_inside;
        } else if c == '\\' && self.is_inside {
            self.is_escaped = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the literal says.
    fn value(literal: &Literal) -> String {
        syn::parse_str::<syn::LitStr>(&literal.to_string())
            .map_or_else(|error| error.to_string(), |text| text.value())
    }

    #[test]
    fn a_short_text_is_one_line() {
        let json = r#"{"success":true,"list":[{"a":"b"}]}"#;
        assert_eq!(value(&literal(json)), json);
    }

    #[test]
    fn a_long_text_has_a_line_for_each_field() {
        let json = r#"{"id":"60b49eb83fd80adb96f26e68","roles":[{"a":1.50},{}],"text":"a, b: {\" [c","list":[{"id":"60b49eb83fd80adb96f26e68","name":"Somebody else","age":1}]}"#;
        let expected = r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "roles": [{"a": 1.50}, {}],
  "text": "a, b: {\" [c",
  "list": [
    {
      "id": "60b49eb83fd80adb96f26e68",
      "name": "Somebody else",
      "age": 1
    }
  ]
}"#;
        assert_eq!(value(&literal(json)), expected);
    }

    #[test]
    fn no_text_ends_the_literal_or_hides_in_it() {
        let long = "x".repeat(WIDTH);
        let hidden = "\u{202e}\u{1f600}\u{e0001} é";
        let json = format!(r###"{{"{long}":"\"# \"##; {hidden}"}}"###);
        let written = literal(&json);
        assert!(written.to_string().starts_with("r###\""), "{written}");
        assert!(!written.to_string().contains('\u{202e}'), "{written}");
        let read: serde_json::Value = serde_json::from_str(&value(&written)).unwrap_or_default();
        assert_eq!(read[&long], "\"# \"##; \u{202e}\u{1f600}\u{e0001} é");
    }
}
