//! `cargo xtask import FILE`: updates `schema/` from a new version of the vendor's API description.
//!
//! The description is a single OpenAPI document of facts: operations, parameters, DTOs, fields, defaults, enums. The
//! import makes our facts equal to them. It keeps every text that people wrote in the schema, marks the places where
//! a description is missing, and prints each change with its position. A contradiction of one of our corrections needs a
//! decision; nothing is written while there is one, except with `--partial`.
//!
//! Both sides are first brought into one [normal form](facts). Corrections (`x-corrections`) are undone on our side.
//! Then equal facts are equal values. `schema/facts.lock` keeps the vendor's facts, so that `cargo xtask facts` and a
//! test can compare the schema with them without the vendor's document.

mod corrections;
mod departures;
mod documents;
mod edit;
mod emit;
mod examples;
mod facts;
mod fields;
mod finish;
mod lists;
mod lock;
mod mend;
mod merge;
mod note;
mod operations;
mod ours;
mod place;
mod relocate;
mod renames;
mod report;
mod search;
mod settle;
mod sharing;
mod store;
#[cfg(test)]
mod tests;
mod texts;
mod vendor;
mod yaml;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use generator::{SchemaFile, Target};

use self::emit::ROOT_DOCUMENT;
use self::facts::Facts;
use self::merge::{Merged, merge};
use self::note::Note;
use self::store::Batch;
use crate::output;
use crate::workspace::{self, Workspace};

pub(crate) use self::departures::run as check_facts;

/// The options of the command.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The vendor's API description: one OpenAPI document in JSON
    file: PathBuf,
    /// The folder of the schema [default: schema/ of this workspace]. A folder without a schema gets a new one
    #[arg(long, value_name = "FOLDER")]
    schema: Option<PathBuf>,
    /// Remove operations, parameters, types, fields and enum values that the description no longer has
    #[arg(long)]
    prune: bool,
    /// Write even if Git has changes of the schema that are not committed, or does not keep it
    #[arg(long, conflicts_with = "dry_run")]
    write: bool,
    /// Print what would change, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Write the other changes even if some differences need a decision
    #[arg(long)]
    partial: bool,
}

/// Imports a description.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    let own = workspace.root().join("schema");
    let folder = options.schema.clone().unwrap_or_else(|| own.clone());
    let target = if folder.canonicalize().ok() == own.canonicalize().ok() {
        workspace.target()?
    } else {
        Target::in_place("Client")
    };
    let mut update = Update::prepare(&options.file, &folder, options.prune)?;
    let open = update.merged.by_hand.len();
    let is_open = open > 0 && !options.partial;
    if !is_open {
        update.fit(&target)?;
    }
    output::print(&update.report(&folder))?;
    if is_open {
        let (what, verb) = (
            counted(open, "difference"),
            if open == 1 { "needs" } else { "need" },
        );
        bail!("{what} {verb} a decision, and nothing was written; `--partial` writes the others");
    }
    if let Some(report) = &update.refusal {
        let kept = workspace.state().join(REFUSED);
        update.keep(&kept)?;
        eprintln!("{report}");
        bail!(
            "the generator refuses the result, and nothing was written. {} has the result with the lines above. Copy its \
             files to the schema, mend these places, and import again; or change the description",
            kept.display()
        );
    }
    let Some(batch) = update.batch(&folder) else {
        println!("the schema agrees with {} already", options.file.display());
        return Ok(ExitCode::SUCCESS);
    };
    if options.dry_run {
        println!("nothing was written (`--dry-run`)");
        return Ok(ExitCode::SUCCESS);
    }
    if !options.write
        && let Some(reason) = is_unsaved(&folder)
    {
        println!("nothing was written, because {reason}; `--write` writes it");
        return Ok(ExitCode::SUCCESS);
    }
    batch.commit()?;
    println!(
        "written; now describe what is new (each `{}`), and run `cargo xtask codegen`",
        yaml::TODO
    );
    Ok(ExitCode::SUCCESS)
}

/// The folder, below that of the program's own files, for a result that the generator refuses.
const REFUSED: &str = "refused-import";

/// One place at most gets in the way of another one so often.
const ROUNDS: usize = 16;

/// A description and a schema, compared.
struct Update {
    merged: Merged,
    /// What the generator says about the result, if it refuses it.
    refusal: Option<String>,
    theirs: Facts,
    schema: Vec<SchemaFile>,
    /// Whether the folder had no schema.
    is_new: bool,
    /// The recorded facts of the last import.
    lock: Option<String>,
}

impl Update {
    fn prepare(file: &Path, folder: &Path, prune: bool) -> Result<Self> {
        let text = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let document: serde_json::Value =
            serde_json::from_slice(&text).with_context(|| format!("{} is not JSON", file.display()))?;
        let mut theirs = vendor::facts(&document).with_context(|| format!("reading {}", file.display()))?;
        let mut schema = workspace::schema_below(folder)?;
        let is_new = schema.is_empty();
        if is_new {
            schema.push(SchemaFile::new(ROOT_DOCUMENT, new_root(&document)));
        }
        let lock = fs::read_to_string(folder.join(lock::FILE)).ok();
        let recorded = lock.as_deref().map(lock::parse).transpose();
        let recorded = recorded
            .context("remove the file, and import again")?
            .unwrap_or_default();
        let documents = documents::load(schema.clone())?;
        let merged = merge(&documents, &theirs, &recorded, prune)?;
        // These were not taken over. If they were recorded, the next import would take our types for the vendor's.
        theirs
            .schemas
            .retain(|name, _| !merged.refused_types.contains(name));
        Ok(Self {
            merged,
            refusal: None,
            theirs,
            schema,
            is_new,
            lock,
        })
    }

    /// Lets the generator read the result. What people added and does not fit any more is completed or removed.
    fn fit(&mut self, target: &Target) -> Result<()> {
        if self.is_same() {
            return Ok(());
        }
        for round in 0..=ROUNDS {
            let after = self.after().into_iter();
            let files = after.map(|(path, bytes)| SchemaFile::new(path, bytes));
            let Err(report) = generator::generate(files, ROOT_DOCUMENT, target) else {
                return Ok(());
            };
            // What was wrong before the import is a matter of the person who wrote it.
            let is_ours = round == 0 && !self.is_new && !mend::is_sound(&self.schema, target);
            // Where a file cannot be read, the other errors follow from that.
            let files = self.after().into_iter();
            let is_read = documents::load(files.map(|(path, bytes)| SchemaFile::new(path, bytes))).is_ok();
            let mended = if is_ours || !is_read || round == ROUNDS {
                None
            } else {
                let before = documents::load(self.schema.clone())?;
                Some(mend::mend(&report, &before)?).filter(|mended| !mended.files.is_empty())
            };
            let Some(mended) = mended else {
                self.refusal = Some(report.render());
                return Ok(());
            };
            self.merged.files.extend(mended.files);
            self.merged.changes.extend(mended.changes);
            self.merged.changes.sort();
        }
        Ok(())
    }

    /// The texts of the schema after the import.
    fn after(&self) -> BTreeMap<String, Vec<u8>> {
        let before = self.schema.iter();
        let mut after: BTreeMap<String, Vec<u8>> = before
            .map(|file| (file.path.clone(), file.bytes.clone()))
            .collect();
        let files = self.merged.files.iter();
        after.extend(files.map(|(path, text)| (path.clone(), text.clone().into_bytes())));
        for path in &self.merged.emptied {
            after.remove(path);
        }
        after
    }

    /// Writes the result to a folder where a person can read it.
    fn keep(&self, folder: &Path) -> Result<()> {
        let mut batch = Batch::default();
        for (path, text) in &self.merged.files {
            batch.write(folder.join(path), text.clone());
        }
        batch.commit()
    }

    fn lock_text(&self) -> String {
        lock::text(&self.theirs)
    }

    fn is_same(&self) -> bool {
        let is_same = self.merged.files.is_empty() && self.merged.emptied.is_empty();
        is_same && self.lock.as_deref() == Some(self.lock_text().as_str())
    }

    /// The changes, what is left, and what needs a decision, each with its place.
    fn report(&self, folder: &Path) -> String {
        let here = std::env::current_dir().ok();
        let shown = here.and_then(|here| folder.strip_prefix(here).ok().map(Path::to_owned));
        let folder = shown.unwrap_or_else(|| folder.to_owned());
        let folder = folder.display();
        let mut lines = Vec::new();
        let mut show = |heading: &str, notes: &[Note]| {
            if !notes.is_empty() {
                lines.push(format!("{heading}:"));
                lines.extend(notes.iter().map(|note| format!("  {folder}/{note}")));
            }
        };
        let Merged {
            changes,
            by_hand,
            gone,
            ..
        } = &self.merged;
        show("changes", changes);
        show(
            "no longer in the description, left in the schema (`--prune` removes it)",
            gone,
        );
        show("to be decided", by_hand);
        lines.push(format!(
            "{}, {} left, {} to be decided; {}\n",
            counted(changes.len(), "change"),
            gone.len(),
            by_hand.len(),
            self.theirs.counts()
        ));
        lines.join("\n")
    }

    /// What is to be written, or nothing if nothing changes.
    fn batch(&self, folder: &Path) -> Option<Batch> {
        if self.is_same() {
            return None;
        }
        let mut batch = Batch::default();
        for (path, text) in &self.merged.files {
            batch.write(folder.join(path), text.clone());
        }
        for path in &self.merged.emptied {
            batch.remove(folder.join(path));
        }
        batch.write(folder.join(lock::FILE), self.lock_text());
        Some(batch)
    }
}

fn counted(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

/// The root document of a new schema.
fn new_root(document: &serde_json::Value) -> String {
    let text = |pointer: &str, otherwise: &str| {
        let found = document.pointer(pointer).and_then(serde_json::Value::as_str);
        serde_json::Value::from(found.unwrap_or(otherwise)).to_string()
    };
    let mut root = format!(
        "# Root of the schema: info, servers, and the list of operations. The operations and their data types are in\n\
         # modules/, one file for each tag.\n\
         openapi: 3.0.3\n\ninfo:\n  title: {}\n  version: {}\n",
        text("/info/title", "API"),
        text("/info/version", "1.0.0"),
    );
    if document.pointer("/servers/0/url").is_some() {
        root.push_str("\nservers:\n  - url: ");
        root.push_str(&text("/servers/0/url", ""));
        root.push('\n');
    }
    root
}

/// Why what is in this folder could not be got back from Git. Nothing, if it could.
fn is_unsaved(folder: &Path) -> Option<&'static str> {
    let is_empty = fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none());
    if is_empty {
        return None;
    }
    let status = Command::new("git")
        .args(["status", "--porcelain", "--ignored", "--", "."])
        .current_dir(folder)
        .output();
    match status {
        Ok(output) if output.status.success() && output.stdout.is_empty() => None,
        Ok(output) if output.status.success() => Some("the schema has changes that are not committed"),
        _ => Some("Git does not keep this folder"),
    }
}
