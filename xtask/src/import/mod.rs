//! `cargo xtask import FILE`: updates `schema/` from a new version of the vendor's API description.
//!
//! The description is a single OpenAPI document of facts: operations, parameters, DTOs, fields, defaults, enums. The
//! import adds missing facts and updates simple ones. It keeps every text that people wrote in the schema. It lists
//! each difference that needs a decision, with its position. It writes nothing while that list has entries, except
//! with `--partial`.
//!
//! Both sides are first brought into one [normal form](facts). Corrections (`x-corrections`) are undone on our side.
//! Then equal facts are equal values. `schema/facts.lock` keeps a digest of each operation and DTO. With it, a test
//! proves without the vendor's document that the schema still agrees with the vendor.

mod edit;
mod emit;
mod facts;
mod lock;
mod merge;
mod ours;
mod place;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use generator::diagnostics::Diagnostics;
use generator::source::Documents;

use crate::workspace::Workspace;

/// Imports the description in `file`.
pub(crate) fn run(workspace: &Workspace, file: &Path, partial: bool) -> Result<ExitCode> {
    let text = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let document: serde_json::Value =
        serde_json::from_slice(&text).with_context(|| format!("{} is not JSON", file.display()))?;
    let theirs = facts::Facts::of(&document).with_context(|| format!("reading {}", file.display()))?;
    let mut diagnostics = Diagnostics::new();
    let documents = Documents::load(workspace.schema()?, &mut diagnostics);
    if diagnostics.has_errors() {
        eprintln!("{}", diagnostics.render(documents.sources()));
        bail!("the schema cannot be read");
    }
    let merged = merge::merge(&documents, &theirs)?;
    for line in &merged.by_hand {
        eprintln!("by hand: {line}");
    }
    if !merged.by_hand.is_empty() && !partial {
        bail!(
            "{} differences need a decision, and nothing was written; `--partial` writes the others",
            merged.by_hand.len()
        );
    }
    let folder = workspace.root().join("schema");
    for (path, text) in &merged.files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
        }
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    let lock = folder.join(lock::FILE);
    fs::write(&lock, lock::text(&theirs)).with_context(|| format!("cannot write {}", lock.display()))?;
    println!("{}", merged.summary);
    for line in &merged.gone {
        println!("no longer in the description, left in the schema: {line}");
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests;
