//! What `cargo xtask codegen` remembers between runs, in files below `target/xtask`.
//!
//! `tested` says which schema was tested last. `written` has the digests of the generated files that earlier runs wrote.
//! Both may be deleted. Then git tells what is new.

use std::collections::HashSet;
use std::fs;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::PathBuf;

use anyhow::Result;
use generator::SchemaFile;
use xtask::workspace::{Workspace, put};

/// The most digests in `written`. A full generation has about four hundred, and a digest takes 17 bytes.
const MOST_DIGESTS: usize = 20_000;

/// What `tested` has for a schema that is not tested yet.
const UNTESTED: &str = "untested";

/// The files with the memory of earlier runs.
pub(crate) struct State {
    tested: PathBuf,
    written: PathBuf,
}

/// What is known about the tests of earlier runs.
#[derive(Debug, PartialEq)]
pub(crate) enum Tested {
    /// Nothing: no run has been here.
    Unknown,
    /// The last schema that was generated from has not been tested successfully.
    No,
    /// The schema with this digest passed.
    Schema(String),
}

impl State {
    pub(crate) fn of(workspace: &Workspace) -> Self {
        Self {
            tested: workspace.state().join("tested"),
            written: workspace.state().join("written"),
        }
    }

    pub(crate) fn tested(&self) -> Tested {
        match fs::read_to_string(&self.tested) {
            Ok(text) if text.trim() == UNTESTED => Tested::No,
            Ok(text) => Tested::Schema(text.trim().to_owned()),
            Err(_) => Tested::Unknown,
        }
    }

    /// Remembers that tests are due. They stay due if this run is interrupted.
    pub(crate) fn set_untested(&self) -> Result<()> {
        put(&self.tested, UNTESTED)
    }

    /// Remembers that the schema with this digest passed.
    pub(crate) fn set_tested(&self, digest: &str) -> Result<()> {
        put(&self.tested, digest)
    }

    /// The generated texts of earlier runs.
    pub(crate) fn written(&self) -> Written {
        let text = fs::read_to_string(&self.written).unwrap_or_default();
        let order: Vec<String> = text.lines().map(str::to_owned).collect();
        Written {
            known: order.iter().cloned().collect(),
            order,
        }
    }

    /// Remembers these texts too.
    pub(crate) fn add_written<'t>(&self, texts: impl Iterator<Item = &'t str>) -> Result<()> {
        let mut written = self.written();
        let before = written.order.len();
        for text in texts {
            let digest = digest(text.as_bytes());
            if written.known.insert(digest.clone()) {
                written.order.push(digest);
            }
        }
        if written.order.len() == before {
            return Ok(());
        }
        let first = written.order.len().saturating_sub(MOST_DIGESTS);
        let kept = written.order.get(first..).unwrap_or_default();
        put(&self.written, &(kept.join("\n") + "\n"))
    }
}

/// The digests of generated texts, the oldest first.
pub(crate) struct Written {
    order: Vec<String>,
    known: HashSet<String>,
}

impl Written {
    /// Whether no run is known.
    pub(crate) fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Whether an earlier run wrote this text. Two texts with one digest are too rare to matter.
    pub(crate) fn has(&self, text: &str) -> bool {
        self.known.contains(&digest(text.as_bytes()))
    }
}

/// A digest of the files of a schema: their paths and their bytes.
pub(crate) fn digest_of(schema: &[SchemaFile]) -> String {
    let mut all = Vec::new();
    for file in schema {
        for part in [file.path.as_bytes(), &file.bytes] {
            all.extend_from_slice(&part.len().to_le_bytes());
            all.extend_from_slice(part);
        }
    }
    digest(&all)
}

/// The hasher of the standard library: `codegen` need not compile another one, and nothing here has to be secure.
fn digest(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_and_tested_is_remembered() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let state = State::of(&Workspace::at(folder.path()));
        assert_eq!(state.tested(), Tested::Unknown);
        state.set_untested()?;
        assert_eq!(state.tested(), Tested::No);
        state.set_tested("1f")?;
        assert_eq!(state.tested(), Tested::Schema(String::from("1f")));

        assert!(!state.written().has("a"));
        state.add_written(["a", "b"].into_iter())?;
        state.add_written(["b", "c"].into_iter())?;
        let written = state.written();
        assert!(["a", "b", "c"].iter().all(|text| written.has(text)));
        assert_eq!(written.order.len(), 3);
        Ok(())
    }

    #[test]
    fn a_schema_is_told_from_one_whose_text_stands_in_other_files() {
        let schema = |files: &[(&str, &str)]| {
            let files: Vec<_> = files
                .iter()
                .map(|(path, text)| SchemaFile::new(*path, *text))
                .collect();
            digest_of(&files)
        };
        let one = schema(&[("a.yaml", "x: 1"), ("b.yaml", "y: 2")]);
        assert_eq!(one, schema(&[("a.yaml", "x: 1"), ("b.yaml", "y: 2")]));
        assert_ne!(one, schema(&[("a.yaml", "x: 1"), ("c.yaml", "y: 2")]));
        assert_ne!(one, schema(&[("a.yaml", "x: 1\n"), ("b.yaml", "y: 2")]));
        assert_ne!(one, schema(&[("a.yaml", "x: 1b.yaml"), ("", "y: 2")]));
    }
}
