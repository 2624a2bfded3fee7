//! What `cargo xtask facts` says about a place that departs from the vendor.

use std::fmt;

use serde_json::Value;

use super::corrections;
use super::yaml::{Tree, indented};

/// A place of the schema that says something else than the vendor.
#[derive(Debug)]
pub(super) struct Departure {
    /// The path of the file.
    pub(super) path: String,
    pub(super) line: usize,
    /// What differs.
    pub(super) differences: Vec<String>,
    /// What to do about it.
    pub(super) remedy: Remedy,
}

#[derive(Debug)]
pub(super) enum Remedy {
    /// State these corrections there.
    Correct {
        corrections: Vec<Value>,
        /// Whether there are other corrections.
        has_others: bool,
    },
    /// Do what the text says.
    Other(String),
}

impl fmt::Display for Departure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for difference in &self.differences {
            writeln!(out, "schema/{}:{}: {difference}", self.path, self.line)?;
        }
        match &self.remedy {
            Remedy::Other(text) => writeln!(out, "    {text}"),
            Remedy::Correct {
                corrections,
                has_others,
            } => {
                let place = if *has_others {
                    "if that is right, at the start of `x-corrections` there"
                } else {
                    "if that is right, there"
                };
                writeln!(out, "    {place}:")?;
                write!(out, "{}", indented(&pasted(corrections), "    "))
            }
        }
    }
}

/// The text of corrections in the schema.
pub(super) fn pasted(corrections: &[Value]) -> String {
    let items = corrections.iter().map(corrections::tree);
    Tree::Map(vec![("x-corrections".to_owned(), Tree::List(items.collect()))]).block()
}
