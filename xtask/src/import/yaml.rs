//! Writes YAML: block style for what has levels, and lists of names on one line, as in the rest of the schema.

use serde_json::Value;

/// The text of a description that a person has to write. `cargo xtask lint` reports it.
pub(super) const TODO: &str = "TODO";

/// A value to be written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    /// A scalar.
    Scalar(Value),
    /// A list on one line.
    Names(Vec<Value>),
    /// Any JSON on one line.
    Flow(Value),
    List(Vec<Self>),
    Map(Vec<(String, Self)>),
}

impl Tree {
    pub(super) fn text(text: &str) -> Self {
        Self::Scalar(text.into())
    }

    /// A JSON value. Lists of scalars are on one line.
    pub(super) fn json(value: &Value) -> Self {
        match value {
            Value::Array(items) if items.iter().all(|item| !item.is_array() && !item.is_object()) => {
                Self::Names(items.clone())
            }
            Value::Array(items) => Self::List(items.iter().map(Self::json).collect()),
            Value::Object(fields) => Self::Map(
                fields
                    .iter()
                    .map(|(key, value)| (key.clone(), Self::json(value)))
                    .collect(),
            ),
            scalar => Self::Scalar(scalar.clone()),
        }
    }

    /// The lines in block style, without indentation. A scalar is one line.
    pub(super) fn block(&self) -> String {
        match self {
            Self::Map(entries) if !entries.is_empty() => {
                let mut out = String::new();
                for (key, value) in entries {
                    out.push_str(&scalar(&Value::from(key.as_str()), false));
                    out.push(':');
                    if value.is_block() {
                        out.push('\n');
                        // The items of a list are below the key, not to the right of it.
                        let indent = if matches!(value, Self::List(_)) { "" } else { "  " };
                        out.push_str(&indented(&value.block(), indent));
                    } else {
                        out.push(' ');
                        out.push_str(&value.block());
                    }
                }
                out
            }
            Self::List(items) if !items.is_empty() => {
                let mut out = String::new();
                for item in items {
                    let block = indented(&item.block(), "  ");
                    out.push_str("- ");
                    out.push_str(block.trim_start());
                }
                out
            }
            Self::Scalar(value) => format!("{}\n", scalar(value, false)),
            other => format!("{}\n", other.flow()),
        }
    }

    /// The text in flow style, on one line.
    pub(super) fn flow(&self) -> String {
        match self {
            Self::Scalar(value) => scalar(value, true),
            Self::Names(items) => names(items),
            Self::Flow(value) => Self::json(value).flow(),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::flow).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Map(entries) => {
                let entries = entries.iter().map(|(key, value)| {
                    format!("{}: {}", scalar(&Value::from(key.as_str()), true), value.flow())
                });
                format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn is_block(&self) -> bool {
        match self {
            Self::Map(entries) => !entries.is_empty(),
            Self::List(items) => !items.is_empty(),
            _ => false,
        }
    }
}

/// A list on one line. Each item stays one item.
pub(super) fn names(items: &[Value]) -> String {
    let items: Vec<String> = items.iter().map(|item| Tree::json(item).flow()).collect();
    format!("[{}]", items.join(", "))
}

/// A scalar. A text is quoted unless it is a plain word, whatever follows it and whatever is around it.
fn scalar(value: &Value, in_flow: bool) -> String {
    match value {
        Value::String(text) if is_plain(text, in_flow) => text.clone(),
        // A string of JSON is a string of YAML.
        other => other.to_string(),
    }
}

fn is_plain(text: &str, in_flow: bool) -> bool {
    let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let allowed =
        |c: char| c.is_ascii_alphanumeric() || "_-./$".contains(c) || (!in_flow && "{}#~".contains(c));
    let starts = |c: char| c.is_ascii_alphabetic() || "_/$".contains(c);
    text.starts_with(starts) && text.chars().all(allowed) && !words.contains(&text.to_lowercase().as_str())
}

/// The block with every line indented that is not empty.
pub(super) fn indented(block: &str, indent: &str) -> String {
    let mut out = String::new();
    for line in block.lines() {
        if !line.is_empty() {
            out.push_str(indent);
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}
