//! Lists files below a folder, and writes their paths in one notation.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Every file below a folder, sorted. Symbolic links are not followed: they may lead out of the folder.
///
/// # Errors
///
/// When a folder cannot be read.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    files_below_where(folder, |_| true)
}

/// Like [`files_below`], without the folders below it that are not `wanted`.
///
/// # Errors
///
/// When a folder cannot be read.
pub fn files_below_where(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        if !folder.is_dir() {
            continue;
        }
        let entries = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let entry = entry.with_context(|| format!("cannot read {}", folder.display()))?;
            let kind = entry
                .file_type()
                .with_context(|| format!("cannot tell what {} is", entry.path().display()))?;
            if kind.is_dir() {
                open.extend(Some(entry.path()).filter(|path| wanted(path)));
            } else if kind.is_file() {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The path below a folder, with `/` between folders.
///
/// # Errors
///
/// When the path is not below the folder, or is not UTF-8.
pub fn slashed(folder: &Path, path: &Path) -> Result<String> {
    let below = path.strip_prefix(folder).context("a path is not in its folder")?;
    let steps: Option<Vec<&str>> = below.iter().map(|step| step.to_str()).collect();
    let steps = steps.with_context(|| format!("the name of {} is not UTF-8", path.display()))?;
    Ok(steps.join("/"))
}
