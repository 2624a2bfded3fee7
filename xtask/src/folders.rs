//! Lists files below a folder, writes their paths in one notation, and writes a file in one step.

use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};

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

/// Whether a file is one that an editor, or a file browser, leaves beside the files that are open: `.users.yaml.swp` and
/// `4913` of Vim, `.#users.yaml` and `#users.yaml#` of Emacs, `users.yaml~`, `users.yaml.bak`, `.DS_Store`. Every hidden
/// file counts as one, and every file in a hidden folder, such as `.vscode/settings.json`. Such files are no part of the
/// schema, and do not stand in the way of generated files.
///
/// The path starts at the folder of the schema or of the package. What is above it may be hidden.
pub fn is_of_an_editor(file: &Path) -> bool {
    let mut steps = file.components();
    let is_hidden =
        steps.any(|step| matches!(step, Component::Normal(name) if name.to_string_lossy().starts_with('.')));
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let is_number = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
    let extension = file.extension().and_then(OsStr::to_str).unwrap_or_default();
    is_hidden
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || is_number
        || matches!(extension, "swp" | "swo" | "swx" | "tmp" | "bak" | "orig")
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

/// Writes a file in one step: another process reads the old text or the new one, never a part.
///
/// # Errors
///
/// When the file cannot be written.
pub fn put(file: &Path, text: &str) -> Result<()> {
    let say = || format!("cannot write {}", file.display());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(say)?;
    }
    // A name that is passed over in the folders of generated files, in case this process is ended here. It is of this
    // process, because `cargo xtask watch` may write the same file at the same time.
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let unfinished = file.with_file_name(format!(".{name}.{}.new", std::process::id()));
    fs::write(&unfinished, text).with_context(say)?;
    fs::rename(&unfinished, file).with_context(say)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_editors_are_told_from_files_of_the_project() {
        for theirs in [
            ".users.yaml.swp",
            "users.yaml~",
            ".#users.yaml",
            "#users.yaml#",
            "._users.yaml",
            ".DS_Store",
            "4913",
            "users.yaml.bak",
            ".vscode/settings.json",
            ".idea/inspectionProfiles/a.yaml",
        ] {
            assert!(
                is_of_an_editor(&Path::new("schema/modules").join(theirs)),
                "{theirs}"
            );
        }
        for ours in [
            "users.yaml",
            "mod.rs",
            "facts.lock",
            "README.md",
            "notes.txt",
            "v2",
        ] {
            assert!(
                !is_of_an_editor(&Path::new("./4913/a~/../b").join(ours)),
                "{ours}"
            );
        }
    }
}
