//! `cargo xtask facts`: where the schema departs from what the vendor says, and the corrections that would say so.

use std::collections::BTreeMap;
use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use generator::source::Documents;
use serde_json::Value;

use super::facts::Facts;
use super::ours::Ours;
use super::report::{Departure, Remedy};
use super::search::{Place, Search};
use super::yaml::TODO;
use super::{documents, lock};
use crate::workspace::Workspace;

/// Compares the schema with `facts.lock`.
pub(crate) fn run(workspace: &Workspace) -> Result<ExitCode> {
    let file = workspace.root().join("schema").join(lock::FILE);
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let recorded = lock::parse(&text)?;
    let documents = documents::load(workspace.schema()?)?;
    let found = departures(&documents, &recorded)?;
    if found.is_empty() {
        println!(
            "the schema and its corrections agree with the facts: {}",
            recorded.counts()
        );
        return Ok(ExitCode::SUCCESS);
    }
    for departure in &found {
        println!("{departure}");
    }
    bail!(
        "the schema departs from the vendor's facts in {} place{}; correct it, or state each departure as above",
        found.len(),
        if found.len() == 1 { "" } else { "s" }
    )
}

/// All places of the schema that say something else than the recorded facts.
pub(super) fn departures(documents: &Documents, recorded: &Facts) -> Result<Vec<Departure>> {
    let is_theirs = |name: &str| recorded.schemas.contains_key(name);
    let ours = Ours::new(documents, &is_theirs);
    let facts = ours.facts()?;
    let mut search = Search::of(&ours);
    for operation in ours.operations() {
        if operation.is_undocumented {
            continue;
        }
        let (ours, theirs) = (
            facts.operations.get(operation.id),
            recorded.operations.get(operation.id),
        );
        if let (Some(ours), Some(theirs)) = (ours, theirs) {
            search.operation(&operation, ours, theirs)?;
            continue;
        }
        let is_there = |(id, value): &(&String, &Value)| {
            value["method"] == operation.method.key.as_str()
                && value["path"] == operation.path.key.as_str()
                && !facts.operations.contains_key(*id)
        };
        let (difference, remedy) = match recorded.operations.iter().find(is_there) {
            Some((id, _)) => (
                format!("the vendor calls the operation {} {id}", operation.id),
                format!("call it {id} too"),
            ),
            None => (
                format!("the vendor does not describe the operation {}", operation.id),
                format!("if it exists, there: `x-undocumented: {TODO}`, with the reason"),
            ),
        };
        search.other(operation.method.key_span, difference, remedy);
    }
    for named in ours.named() {
        let name = &named.entry.key;
        if let (Some(ours), Some(theirs)) = (facts.schemas.get(name), recorded.schemas.get(name)) {
            let place = Place {
                file: named.file,
                node: &named.entry.value,
                span: named.entry.key_span,
                pointer: String::new(),
                label: name.clone(),
            };
            search.schema(&place, Some(&named.entry.value), ours, theirs)?;
        }
    }
    let missing = |kind: &str, known: &BTreeMap<String, Value>, all: &BTreeMap<String, Value>| {
        let missing = all.keys().filter(|name| !known.contains_key(*name));
        missing.map(|name| format!("{kind} {name}")).collect::<Vec<_>>()
    };
    for what in missing("operation", &facts.operations, &recorded.operations)
        .into_iter()
        .chain(missing("type", &facts.schemas, &recorded.schemas))
    {
        search.others.push(Departure {
            path: lock::FILE.to_owned(),
            line: 1,
            differences: vec![format!("the schema lacks the {what} of the vendor")],
            remedy: Remedy::Other("add it, or import the vendor's description again".to_owned()),
        });
    }
    search.finish()
}
