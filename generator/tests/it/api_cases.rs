//! The changes in `tests/api/cases.yaml`. See `tests/api/README.md`.

use std::fs;

use generator::ir::Api;
use generator::target::{Package, Runtime};
use generator::{Target, api};
use serde_yaml::Value;

use crate::schemas::{ROOT, folder, split, target};

/// A change of the base, and a program that uses what changes.
pub(crate) struct Case {
    /// The name of its rule, and a word that tells it from other cases of the rule.
    pub(crate) name: String,
    /// Whether the client is one of a stand-alone crate.
    pub(crate) stand_alone: bool,
    /// The schemas, each in one text. The old one is the base, unless the case says otherwise.
    pub(crate) old: String,
    pub(crate) new: String,
    /// Whether the old schema is the base.
    pub(crate) is_of_base: bool,
    /// The texts to replace, and their replacements, which make the new schema of the old one.
    edits: Vec<(String, String)>,
    /// Rust that compiles with the old client.
    pub(crate) program: String,
    /// Whether it compiles with the new client, where that is not what the class says.
    pub(crate) compiles: Option<bool>,
    /// Why no change of a schema leads to the rule.
    pub(crate) unreached: Option<String>,
}

/// The schema that the cases change, in one text.
pub(crate) fn base() -> String {
    text("base.yaml")
}

fn text(name: &str) -> String {
    fs::read_to_string(folder("api").join(name)).unwrap()
}

/// All cases.
pub(crate) fn cases() -> Vec<Case> {
    let base = base();
    let cases: Vec<Value> = serde_yaml::from_str(&text("cases.yaml")).unwrap();
    cases.iter().map(|case| Case::read(case, &base)).collect()
}

impl Case {
    fn read(case: &Value, base: &str) -> Self {
        let text = |key: &str| case.get(key).and_then(Value::as_str).map(str::to_owned);
        let name = text("case").unwrap();
        let edits = |key: &str| -> Vec<(String, String)> {
            let pairs = case.get(key).and_then(Value::as_sequence).into_iter().flatten();
            let text =
                |pair: &Value, index: usize| pair.get(index).and_then(Value::as_str).unwrap().to_owned();
            pairs.map(|pair| (text(pair, 0), text(pair, 1))).collect()
        };
        let apply = |schema: &str, edits: &[(String, String)]| {
            edited(schema, edits).unwrap_or_else(|from| panic!("{name}: {from}"))
        };
        let (before, edits) = (edits("old"), edits("edit"));
        let old = apply(base, &before);
        Self {
            stand_alone: case
                .get("stand-alone")
                .and_then(Value::as_bool)
                .unwrap_or_default(),
            new: apply(&old, &edits),
            is_of_base: before.is_empty(),
            old,
            edits,
            program: text("program").unwrap_or_default(),
            compiles: case.get("compiles").and_then(Value::as_bool),
            unreached: text("unreached"),
            name,
        }
    }

    /// A schema with this change as well, if it can have it.
    pub(crate) fn also_in(&self, schema: &str) -> Option<String> {
        let schema = edited(schema, &self.edits).ok()?;
        let target = self.target("crate");
        generator::read_api(split(&schema), ROOT, &target).ok()?;
        Some(schema)
    }

    /// The rule that it is about.
    pub(crate) fn rule(&self) -> &str {
        self.name.split('/').next().unwrap()
    }

    /// Its name as an identifier.
    pub(crate) fn identifier(&self) -> String {
        self.name.replace(['-', '/'], "_")
    }

    /// The client that its programs use, in the module of that path.
    pub(crate) fn target(&self, home: &str) -> Target {
        let target = if self.stand_alone {
            let package = Package {
                name: String::from("client"),
                runtime: Runtime::Version(String::from("0.1")),
            };
            Target::stand_alone("Client", package)
        } else {
            target()
        };
        Target {
            home: home.to_owned(),
            ..target
        }
    }

    /// What is said about the change.
    pub(crate) fn diff(&self) -> api::Diff {
        let target = self.target("crate");
        let read = |schema: &str| read_api(&self.name, schema, &target);
        api::compare(&read(&self.old), &read(&self.new), &target)
    }
}

/// The schema with these texts replaced. The error is a text that does not stand there once.
fn edited(schema: &str, edits: &[(String, String)]) -> Result<String, String> {
    edits.iter().try_fold(schema.to_owned(), |schema, (from, to)| {
        if schema.matches(from).count() == 1 {
            Ok(schema.replacen(from, to, 1))
        } else {
            Err(from.clone())
        }
    })
}

/// The API of a schema without errors, which is written in one text.
pub(crate) fn read_api(name: &str, schema: &str, target: &Target) -> Api {
    generator::read_api(split(schema), ROOT, target)
        .unwrap_or_else(|report| panic!("{name}: {}", report.render()))
}
