//! Compares the rules of `generator::api` with `cargo semver-checks`: for each case in `tests/api/cases.yaml`, it finds that
//! the new client needs a major version, or not, as the class of the change says. Where it says something else, there
//! is a reason in `tests/api/semver.yaml`.
//!
//! It needs `cargo semver-checks`, so `cargo test` does not run it unless it is named: `cargo test -p generator --test semver`.
//! All clients are modules of one package, which has the same name on both sides. So they are checked in one run.

#![allow(
    missing_docs,
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test has no readers of its documentation, fails by panicking, and uses a part of the other tests"
)]

#[path = "../it/api_cases.rs"]
mod api_cases;
#[path = "../it/api_clients.rs"]
mod api_clients;
#[path = "../it/packages.rs"]
mod packages;
#[path = "../it/schemas.rs"]
mod schemas;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Output;

use generator::api::Class;
use serde_yaml::Value;

use api_cases::{Case, cases};
use api_clients::{Client, write_clients};
use packages::Packages;
use schemas::folder;

/// The package with all clients of a side.
const CLIENTS: &str = "clients";

fn main() {
    let cases: Vec<Case> = cases()
        .into_iter()
        .filter(|case| case.unreached.is_none())
        .collect();
    let mut kinds = kinds();
    let found = checked(&cases);
    let mut equal = 0;
    let mut problems = Vec::new();
    for case in &cases {
        let is_breaking = case.diff().rust() == Class::Breaking;
        let lints = found.get(&case.identifier());
        if is_breaking == lints.is_some() {
            equal += 1;
            continue;
        }
        let what = match lints {
            Some(lints) => format!("breaking ({})", list(lints)),
            None => String::from("not breaking"),
        };
        let kind = kinds.iter_mut().find(|kind| kind.explains(case, lints.is_some()));
        match kind {
            Some(kind) => kind.explained.push(case.name.clone()),
            None => problems.push(format!("{}: cargo semver-checks finds it {what}", case.name)),
        }
    }
    println!("cases: {}, equal: {equal}", cases.len());
    for kind in &kinds {
        println!("explained: {}: {}", kind.explained.len(), kind.reason);
        problems.extend(
            kind.unused()
                .map(|name| format!("`{name}` in semver.yaml explains nothing")),
        );
    }
    let known: BTreeSet<String> = cases.iter().map(Case::identifier).collect();
    let unknown = found.keys().filter(|name| !known.contains(*name));
    problems.extend(unknown.map(|name| format!("cargo semver-checks names `{name}`, which is no case")));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// A kind of change about which `cargo semver-checks` says something else.
struct Kind {
    /// Whether it finds the change breaking.
    is_breaking: bool,
    /// Names of rules or of cases.
    changes: Vec<String>,
    reason: String,
    /// The cases that it explains.
    explained: Vec<String>,
}

impl Kind {
    fn explains(&self, case: &Case, is_breaking: bool) -> bool {
        let is_named = |name: &String| *name == case.name || name == case.rule();
        self.is_breaking == is_breaking && self.changes.iter().any(is_named)
    }

    /// The names that explain no case.
    fn unused(&self) -> impl Iterator<Item = &String> {
        let is_of = |case: &String, name: &String| case == name || case.split('/').next() == Some(name);
        let is_used = move |name: &&String| self.explained.iter().any(|case| is_of(case, name));
        self.changes.iter().filter(move |name| !is_used(name))
    }
}

fn kinds() -> Vec<Kind> {
    let text = fs::read_to_string(folder("api").join("semver.yaml")).unwrap();
    let kinds: Vec<Value> = serde_yaml::from_str(&text).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let kind = |kind: &Value| Kind {
        is_breaking: match kind["finds"].as_str() {
            Some("breaking") => true,
            Some("not breaking") => false,
            other => panic!("semver.yaml: finds: {other:?}"),
        },
        changes: kind["changes"].as_sequence().unwrap().iter().map(text).collect(),
        reason: text(&kind["reason"]),
        explained: Vec::new(),
    };
    kinds.iter().map(kind).collect()
}

/// The lints that want a major version, by the module of the client.
fn checked(cases: &[Case]) -> BTreeMap<String, BTreeSet<String>> {
    let side = |name: &str, schema: fn(&Case) -> &String| {
        let clients = cases.iter().map(|case| {
            let module = case.identifier();
            let target = case.target(&format!("crate::{module}"));
            let schema = schema(case).clone();
            (module, Client { schema, target })
        });
        let mut packages = Packages::new(&format!("api-semver/{name}"), &[CLIENTS]);
        write_clients(&mut packages, CLIENTS, &clients.collect());
        packages
    };
    side("old", |case| &case.old);
    let output = side("new", |case| &case.new)
        .command("semver-checks")
        .args([
            "--package",
            CLIENTS,
            "--baseline-root",
            "../old/clients",
            "--color",
            "never",
        ])
        // Otherwise it decides by the versions, which are the same, and a change that needs a minor version counts too.
        .args(["--release-type", "minor"])
        .output()
        .unwrap();
    lints(&output)
}

/// The lints that failed, from the report: a line with the name of each, and below it, the places with their files.
fn lints(output: &Output) -> BTreeMap<String, BTreeSet<String>> {
    let report = String::from_utf8_lossy(&output.stdout);
    let progress = String::from_utf8_lossy(&output.stderr);
    let is_complete = progress.contains(" checks: ");
    assert!(
        is_complete,
        "cargo semver-checks failed, or is not installed:\n{progress}{report}"
    );
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut lint = None;
    let mut is_place = false;
    for line in report.lines() {
        if let Some(head) = line.strip_prefix("--- ") {
            let failed = head.strip_prefix("failure ");
            lint = failed.and_then(|failed| failed.split(':').next());
            is_place = false;
        } else if line == "Failed in:" {
            is_place = true;
        } else if let (Some(lint), true, false) = (lint, is_place, line.is_empty()) {
            let path = line.rsplit_once("/src/").map(|(_, path)| path);
            let module = path.and_then(|path| path.split('/').next());
            let module = module.unwrap_or_else(|| panic!("{lint} has a place in no file: {line}"));
            found
                .entry(module.to_owned())
                .or_default()
                .insert(lint.to_owned());
        }
    }
    found
}

fn list(names: &BTreeSet<String>) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.join(", ")
}
