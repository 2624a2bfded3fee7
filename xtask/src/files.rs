//! Generated files on disk: compares them with the output of the generator, and updates them.
//!
//! Both writing and checking use [`compare`], so they always agree.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use generator::GeneratedFile;
use generator::render::{MODULES, is_generated};

use crate::changes::Changes;
use crate::git;
use crate::state::Written;
use xtask::workspace::{files_below_where, is_of_an_editor, put, slashed};

/// How a file on disk differs from the output of the generator.
#[derive(Debug, PartialEq)]
pub(crate) enum Difference {
    /// The file does not exist.
    Missing,
    /// The file has another text, made by the generator or changed by hand since.
    Stale { old: String },
    /// The file is in the folder of generated modules, and its first line does not say that the generator made it.
    Foreign { old: String },
    /// The file is outside the folder of generated modules, and a user took it over.
    Kept,
    /// The generator does not write this file. It wrote it earlier (`ours` is its text), or the file is in a folder of
    /// generated files.
    Stray { ours: Option<String> },
}

/// Every file of a package that differs from the output of the generator, by path.
pub(crate) fn compare(package: &Path, files: &[GeneratedFile]) -> Result<BTreeMap<String, Difference>> {
    let mut differences = BTreeMap::new();
    let written = by_path(files);
    for (path, text) in &written {
        let path = (*path).to_owned();
        let file = package.join(&path);
        match fs::read(&file) {
            Ok(old) if old == text.as_bytes() => {}
            Ok(old) => {
                let old = String::from_utf8_lossy(&old).into_owned();
                let difference = match (is_generated(&old), is_below_modules(&path)) {
                    (true, _) => Difference::Stale { old },
                    (false, true) => Difference::Foreign { old },
                    (false, false) => Difference::Kept,
                };
                differences.insert(path, difference);
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                differences.insert(path, Difference::Missing);
            }
            Err(error) => return Err(error).with_context(|| format!("cannot read {}", file.display())),
        }
    }
    for file in sources(package)? {
        if is_of_an_editor(file.strip_prefix(package).unwrap_or(&file)) {
            continue;
        }
        let path = slashed(package, &file)?;
        if written.contains_key(path.as_str()) {
            continue;
        }
        let ours = fs::read_to_string(&file).ok().filter(|text| is_generated(text));
        if ours.is_some() || is_below_modules(&path) {
            differences.insert(path, Difference::Stray { ours });
        }
    }
    Ok(differences)
}

/// The texts of files.
fn by_path(files: &[GeneratedFile]) -> BTreeMap<&str, &str> {
    let texts = files.iter().map(|file| (file.path.as_str(), file.text.as_str()));
    texts.collect()
}

/// The files in the folder of a package, without build output and without other packages inside, however deep.
fn sources(package: &Path) -> Result<Vec<PathBuf>> {
    let modules = package.join(MODULES);
    files_below_where(package, |folder| {
        let is_of_others = folder.join("Cargo.toml").exists() || folder.join("CACHEDIR.TAG").exists();
        folder.starts_with(&modules) || !is_of_others
    })
}

fn is_below_modules(path: &str) -> bool {
    path.strip_prefix(MODULES)
        .is_some_and(|path| path.starts_with('/'))
}

/// The files of one package that have to be written, and the files that stand in the way.
pub(crate) struct Update<'o> {
    package: PathBuf,
    /// The client type.
    client: &'o str,
    texts: BTreeMap<&'o str, &'o str>,
    differences: BTreeMap<String, Difference>,
}

impl<'o> Update<'o> {
    /// Compares a package with the output of the generator.
    pub(crate) fn of(package: &Path, files: &'o [GeneratedFile], client: &'o str) -> Result<Self> {
        Ok(Self {
            package: package.to_owned(),
            client,
            texts: by_path(files),
            differences: compare(package, files)?,
        })
    }

    /// The folder of the package.
    pub(crate) fn package(&self) -> &Path {
        &self.package
    }

    /// Whether there is nothing to write.
    pub(crate) fn is_empty(&self) -> bool {
        let mut differences = self.differences.values();
        differences.all(|difference| *difference == Difference::Kept)
    }

    /// The texts of all generated files.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &'o str> {
        self.texts.values().copied()
    }

    /// The files that must not be overwritten or removed, one line each, with what to do.
    fn obstacles(&self, written: &Written, force: bool) -> Vec<String> {
        let edited = if force {
            BTreeSet::new()
        } else {
            self.edited(written)
        };
        let problem = |(path, difference): (&String, &Difference)| {
            let problem = match difference {
                Difference::Stray { ours: None } => {
                    "is in a folder of generated files, and the generator did not write it: move it elsewhere or \
                     delete it"
                }
                Difference::Foreign { .. } if !force => {
                    "was not written by the generator, which writes a file with this name: move it elsewhere, or \
                     let `--force` overwrite it"
                }
                _ if edited.contains(path.as_str()) => {
                    "was edited by hand, or generated by a run that is not known here: `git diff` shows the edit, \
                     which belongs in the schema or the generator; `--force` overwrites it"
                }
                _ => return None,
            };
            Some(format!("{} {problem}", self.package.join(path).display()))
        };
        self.differences.iter().filter_map(problem).collect()
    }

    /// The generated files whose text comes neither from an earlier run nor from git.
    fn edited(&self, written: &Written) -> BTreeSet<String> {
        let unknown = |(path, difference): (&'_ String, &'_ Difference)| match difference {
            Difference::Stale { old } | Difference::Stray { ours: Some(old) } if !written.has(old) => {
                Some(path.clone())
            }
            _ => None,
        };
        let unknown: BTreeSet<String> = self.differences.iter().filter_map(unknown).collect();
        if unknown.is_empty() {
            return unknown;
        }
        let paths: Vec<&str> = unknown.iter().map(String::as_str).collect();
        match git::known(&self.package, &paths) {
            Some(known) => unknown.difference(&known).cloned().collect(),
            // Without git, earlier runs are the only witness. Before the first run there is none.
            None if written.is_empty() => BTreeSet::new(),
            None => unknown,
        }
    }

    /// Updates the files.
    pub(crate) fn write(&self) -> Result<Changes> {
        let mut changes = Changes::of(self.client);
        for (path, difference) in &self.differences {
            let file = self.package.join(path);
            let text = self.texts.get(path.as_str()).copied().unwrap_or_default();
            match difference {
                Difference::Stray { ours } => {
                    fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
                    changes.removed(path, ours.as_deref().unwrap_or_default());
                }
                Difference::Missing => {
                    put(&file, text)?;
                    changes.added(path, text);
                }
                Difference::Stale { old } | Difference::Foreign { old } => {
                    put(&file, text)?;
                    changes.changed(path, old, text);
                }
                Difference::Kept => changes.kept(path),
            }
        }
        remove_empty_folders(&self.package.join(MODULES))?;
        Ok(changes)
    }
}

/// Fails if files stand in the way of these updates. The error names all of them. With `force`, only the files that
/// the generator would not write are in the way.
pub(crate) fn refuse_obstacles(updates: &[Update<'_>], written: &Written, force: bool) -> Result<()> {
    let obstacles = updates.iter().map(|update| update.obstacles(written, force));
    let obstacles = obstacles.collect::<Vec<_>>().concat();
    if !obstacles.is_empty() {
        bail!("nothing was written\n{}", obstacles.join("\n"));
    }
    Ok(())
}

/// Fails if a file of a package is not up to date. The output names each such file.
pub(crate) fn check(package: &Path, files: &[GeneratedFile]) -> Result<()> {
    let mut is_right = true;
    for (path, difference) in compare(package, files)? {
        let problem = match difference {
            Difference::Kept => continue,
            Difference::Missing => "is missing",
            Difference::Stale { .. } => "is stale, or was edited by hand",
            Difference::Foreign { .. } => "is hand-written, in the place of a generated file",
            Difference::Stray { ours: Some(_) } => "is no longer generated",
            Difference::Stray { ours: None } => {
                "is not from the generator, but in a folder of generated files: move it elsewhere"
            }
        };
        is_right = false;
        eprintln!("{} {problem}", package.join(path).display());
    }
    if !is_right {
        bail!("the generated files do not match the schema: run `cargo xtask codegen`");
    }
    println!("{} generated files are up to date", files.len());
    Ok(())
}

fn remove_empty_folders(folder: &Path) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            remove_empty_folders(&path)?;
            if fs::read_dir(&path)?.next().is_none() {
                fs::remove_dir(&path).with_context(|| format!("cannot remove {}", path.display()))?;
            }
        }
    }
    Ok(())
}
