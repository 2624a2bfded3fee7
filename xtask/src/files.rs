//! Generated files on disk: compares them with the output of the generator, and updates them.
//!
//! Both writing and checking use [`compare`], so they always agree.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use generator::GeneratedFile;
use generator::render::{MODULES, is_generated};

use crate::changes::Changes;
use xtask::workspace::{files_below_where, slashed};

/// How a file on disk differs from the output of the generator.
#[derive(Debug, PartialEq)]
pub(crate) enum Difference {
    /// The file does not exist.
    Missing,
    /// The file has another text.
    Stale { old: String },
    /// The file is outside the folder of generated modules, and a user took it over.
    Kept,
    /// The generator does not write this file, but wrote it earlier (`ours`), or it is in a folder of generated files.
    Stray { ours: bool },
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
                let difference = if is_below_modules(&path) || is_generated(&old) {
                    Difference::Stale { old }
                } else {
                    Difference::Kept
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
        let path = slashed(package, &file)?;
        if written.contains_key(path.as_str()) {
            continue;
        }
        let ours = fs::read_to_string(&file).is_ok_and(|text| is_generated(&text));
        if ours || is_below_modules(&path) {
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

/// Updates the files of a package. It writes nothing if a file stands in the way.
pub(crate) fn write(package: &Path, files: &[GeneratedFile], client: &str) -> Result<Changes> {
    let differences = compare(package, files)?;
    for (path, difference) in &differences {
        if *difference == (Difference::Stray { ours: false }) {
            bail!(
                "{} is in a folder of generated files, and the generator did not write it; move it elsewhere or \
                 delete it",
                package.join(path).display(),
            );
        }
    }
    let mut changes = Changes::of(client);
    let texts = by_path(files);
    let text = |path: &str| texts.get(path).copied().unwrap_or_default();
    for (path, difference) in &differences {
        let file = package.join(path);
        match difference {
            Difference::Stray { .. } => {
                let old = fs::read_to_string(&file).unwrap_or_default();
                fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
                changes.removed(path, &old);
            }
            Difference::Missing => {
                put(&file, text(path))?;
                changes.added(path, text(path));
            }
            Difference::Stale { old } => {
                put(&file, text(path))?;
                changes.changed(path, old, text(path));
            }
            Difference::Kept => changes.kept(path),
        }
    }
    remove_empty_folders(&package.join(MODULES))?;
    Ok(changes)
}

/// Fails if a file of a package is not up to date. The output names each such file.
pub(crate) fn check(package: &Path, files: &[GeneratedFile]) -> Result<()> {
    let mut is_right = true;
    for (path, difference) in compare(package, files)? {
        let problem = match difference {
            Difference::Kept => continue,
            Difference::Missing => "is missing",
            Difference::Stale { .. } => "is stale, or was edited by hand",
            Difference::Stray { ours: true } => "is no longer generated",
            Difference::Stray { ours: false } => {
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

/// Writes a file in one step: another process reads the old text or the new one, never a part.
pub(crate) fn put(file: &Path, text: &str) -> Result<()> {
    let say = || format!("cannot write {}", file.display());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(say)?;
    }
    let mut unfinished = file.as_os_str().to_owned();
    unfinished.push(".new");
    let unfinished = PathBuf::from(unfinished);
    fs::write(&unfinished, text).with_context(say)?;
    fs::rename(&unfinished, file).with_context(say)
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
