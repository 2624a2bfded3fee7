//! `cargo xtask diff`: what a change of the schema means for programs that use the client.
//!
//! The generator compares ([`generator::api`]). This file chooses what to compare, and in what form to print it.

mod sides;

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::ValueEnum;
use generator::api::{Bump, Class, Diff};
use generator::ir::Api;
use generator::target::{Package, Runtime};
use generator::{SchemaFile, Target, api};
use serde_json::{Map, Value};
use xtask::workspace::{ROOT_DOCUMENT, Workspace};

use sides::Side;

use crate::output;

/// The most lines of changes that a generation prints.
const MOST_LINES: usize = 80;

/// The status of a difference that is denied.
const DENIED: u8 = 1;

/// The status of a use that is wrong: there is no such file or revision, or a schema has errors.
const BAD_USE: u8 = 2;

/// What the command line says.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The old schema: a file, a folder or a git revision, such as `main`, `HEAD~3` or `v0.1.0:schema`
    old: String,
    /// The new schema, in the same ways [default: the schema/ of this workspace]
    new: Option<String>,
    /// How to print the changes
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Fail with status 1 if there is such a change
    #[arg(long, value_enum)]
    deny: Option<Deny>,
    /// The version that the next one is counted from
    #[arg(long, value_name = "VERSION", default_value = env!("CARGO_PKG_VERSION"), value_parser = version)]
    current_version: String,
    /// Name things as in a stand-alone crate, and not as in the client of this workspace
    #[arg(long)]
    stand_alone: bool,
}

/// The forms of the output.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text for a terminal
    Text,
    /// Markdown for a pull request
    Markdown,
    /// JSON for tools
    Json,
}

/// The changes that fail the command.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Breaking for the Rust API or for the wire
    Breaking,
    /// Breaking for the Rust API
    BreakingRust,
    /// Breaking for the wire
    BreakingWire,
}

impl Deny {
    fn denies(self, diff: &Diff) -> bool {
        let (rust, wire) = (diff.rust() == Class::Breaking, diff.wire() == Class::Breaking);
        match self {
            Self::Breaking => rust || wire,
            Self::BreakingRust => rust,
            Self::BreakingWire => wire,
        }
    }
}

/// Compares, and prints the changes.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> ExitCode {
    let diff = match compare(workspace, options) {
        Ok(diff) => diff,
        Err(error) => {
            eprintln!("error: {error:#}");
            return ExitCode::from(BAD_USE);
        }
    };
    let version = options.current_version.as_str();
    let text = match options.format {
        Format::Text => diff.text(version),
        Format::Markdown => diff.markdown(version),
        Format::Json => format!("{:#}\n", diff.json(version)),
    };
    if let Err(error) = output::print(&text) {
        eprintln!("error: cannot print the changes: {error}");
        return ExitCode::from(BAD_USE);
    }
    match options.deny {
        Some(deny) if deny.denies(&diff) => ExitCode::from(DENIED),
        _ => ExitCode::SUCCESS,
    }
}

/// A version that another one can follow.
fn version(text: &str) -> Result<String, String> {
    let is_version = Bump::None.next(text).is_some();
    let error = || format!("`{text}` is no version such as 1.2.3");
    is_version.then(|| text.to_owned()).ok_or_else(error)
}

/// What changed in the API since a git revision, with the names of the client of this workspace.
///
/// # Errors
/// A schema cannot be read, or has errors, which are printed.
pub(crate) fn since(workspace: &Workspace, revision: &str) -> Result<Diff> {
    let target = workspace.target()?;
    let old = read(&Side::find(workspace, revision)?, "old", &target)?;
    let new = read(&Side::of_workspace(workspace)?, "new", &target)?;
    Ok(api::compare(&old, &new, &target))
}

fn compare(workspace: &Workspace, options: &Options) -> Result<Diff> {
    let target = if options.stand_alone {
        let package = Package {
            name: String::from("client"),
            runtime: Runtime::Version(String::from("0.1")),
        };
        Target::stand_alone("Client", package)
    } else {
        workspace.target()?
    };
    let old = read(&Side::find(workspace, &options.old)?, "old", &target)?;
    let new = match &options.new {
        Some(name) => Side::find(workspace, name)?,
        None => Side::of_workspace(workspace)?,
    };
    let new = read(&new, "new", &target)?;
    Ok(api::compare(&old, &new, &target))
}

/// The API of a side. The error has the diagnostics, and says which side they are about.
fn read(side: &Side, which: &str, target: &Target) -> Result<Api> {
    generator::read_api(side.files.clone(), &side.root, target).map_err(|report| {
        eprintln!("{}", report.render());
        anyhow::anyhow!("the {which} schema, {}, has errors", side.name)
    })
}

/// Prints what a generation from this schema changes in the API, and remembers the schema for the next time.
///
/// # Errors
/// The schema cannot be remembered, or the client's own names cannot be read.
pub(crate) fn show(workspace: &Workspace, schema: &[SchemaFile], api: &Api) -> Result<()> {
    if let Some(diff) = since_last_generation(workspace, schema, api)?
        && !diff.is_empty()
    {
        println!("\n{}", shortened(&diff.text(env!("CARGO_PKG_VERSION"))));
        println!(
            "schema/api.snap changes with the API: `cargo insta review` shows the lines and accepts them"
        );
    }
    remember(workspace, schema)
}

/// The beginning and the end of a text that is longer than a screen or two.
fn shortened(text: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    if lines.len() <= MOST_LINES {
        return lines.join("\n");
    }
    // The last two lines are the number of changes and the version.
    let (rest, end) = lines.split_at(lines.len() - 2);
    let shown = rest.iter().take(MOST_LINES).copied();
    let more = format!(
        "… {} lines more: see `cargo xtask diff HEAD`\n",
        rest.len() - MOST_LINES
    );
    shown
        .chain([more.as_str()])
        .chain(end.iter().copied())
        .collect::<Vec<_>>()
        .join("\n")
}

/// What a generation changes in the API, since the last one. On a machine that never generated, it is since the last
/// commit. Without a commit, nothing is known; nor if the schema that is remembered cannot be read.
fn since_last_generation(workspace: &Workspace, schema: &[SchemaFile], new: &Api) -> Result<Option<Diff>> {
    let remembered = fs::read_to_string(memory(workspace)).ok();
    let old = match remembered.and_then(|text| files_of(&text)) {
        Some(files) => files,
        None => match Side::find(workspace, "HEAD") {
            Ok(side) => side.files,
            Err(_) => return Ok(None),
        },
    };
    let is_same = |(old, new): (&SchemaFile, &SchemaFile)| old.path == new.path && old.bytes == new.bytes;
    if old.len() == schema.len() && old.iter().zip(schema).all(is_same) {
        return Ok(Some(Diff::default()));
    }
    let target = workspace.target()?;
    let old = generator::read_api(old, ROOT_DOCUMENT, &target);
    Ok(old.ok().map(|old| api::compare(&old, new, &target)))
}

/// Remembers the schema of a generation.
fn remember(workspace: &Workspace, schema: &[SchemaFile]) -> Result<()> {
    let files = schema.iter().map(|file| {
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        (file.path.clone(), Value::String(text))
    });
    let text = Value::Object(files.collect()).to_string();
    xtask::workspace::put(&memory(workspace), &text).context("cannot remember the schema")
}

fn memory(workspace: &Workspace) -> std::path::PathBuf {
    workspace.state().join("generated-schema.json")
}

/// The files that [`remember`] wrote.
fn files_of(text: &str) -> Option<Vec<SchemaFile>> {
    let files: Map<String, Value> = serde_json::from_str(text).ok()?;
    let file = |(path, text): (String, Value)| Some(SchemaFile::new(path, text.as_str()?.to_owned()));
    files.into_iter().map(file).collect()
}

#[cfg(test)]
mod tests;
