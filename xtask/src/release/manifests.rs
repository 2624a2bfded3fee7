//! The version in the manifests, and wherever a package names the version of another.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xtask::workspace::files_below;

use crate::packages::Published;

/// The version that all packages have.
pub(super) fn version(packages: &[Published]) -> Result<String> {
    let first = packages.first().context("no package is published")?;
    if let Some(other) = packages.iter().find(|package| package.version != first.version) {
        bail!(
            "the packages have one version, but {} is {}, and {} is {}",
            first.name,
            first.version,
            other.name,
            other.version
        );
    }
    Ok(first.version.clone())
}

/// The three numbers of a version.
pub(super) fn numbers(version: &str) -> Option<[u64; 3]> {
    let plain = version.split(['-', '+']).next().unwrap_or_default();
    let numbers: Option<Vec<u64>> = plain.split('.').map(|number| number.parse().ok()).collect();
    numbers?.try_into().ok()
}

/// The files of the workspace that name the version, with the new one.
pub(super) fn with_version(
    root: &Path,
    packages: &[Published],
    old: &str,
    new: &str,
) -> Result<Vec<(PathBuf, String)>> {
    let names: Vec<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    let mut files = ["Cargo.toml", "README.md"].map(|name| root.join(name)).to_vec();
    for package in packages {
        files.extend([
            package.manifest.clone(),
            package.manifest.with_file_name("README.md"),
        ]);
        // The guides are a part of the documentation, and say how to depend on the package.
        let sources = files_below(&package.manifest.with_file_name("src"))?;
        let is_guide = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "md");
        files.extend(sources.into_iter().filter(is_guide));
    }
    let mut is_changed = false;
    let mut changed = Vec::new();
    for path in files.into_iter().filter(|path| path.is_file()) {
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let new = replaced(&text, &names, old, new);
        is_changed |= new != text;
        changed.push((path, new));
    }
    if !is_changed && old != new {
        bail!("no manifest has the version {old} in a line of its own");
    }
    Ok(changed)
}

/// A text with the new version: of the package itself, and of dependencies on a package of these names.
fn replaced(text: &str, names: &[&str], old: &str, new: &str) -> String {
    let quoted = |sign: &str, version: &str| format!("\"{sign}{version}\"");
    let mut table = "";
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        if line.starts_with('[') {
            table = line.trim_end();
        }
        let key = line.split(['=', ' ', '.']).next().unwrap_or_default();
        let is_own = ["[package]", "[workspace.package]"].contains(&table) && key == "version";
        if is_own {
            out.push_str(&line.replace(&quoted("", old), &quoted("", new)));
        } else if names.contains(&key) {
            let exact = line.replace(&quoted("=", old), &quoted("=", new));
            out.push_str(&exact.replace(&quoted("", &compatible(old)), &quoted("", &compatible(new))));
        } else {
            out.push_str(line);
        }
    }
    out
}

/// The requirement by which programs take all compatible versions: `0.1` of `0.1.3`, and `2` of `2.3.4`.
fn compatible(version: &str) -> String {
    match numbers(version) {
        Some([0, 0, patch]) => format!("0.0.{patch}"),
        Some([0, minor, _]) => format!("0.{minor}"),
        Some([major, ..]) => major.to_string(),
        None => version.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_our_packages_change_and_no_others() {
        let text = "[workspace.package]\nversion = \"0.1.0\"\nrust-version = \"0.1.0\"\n\n[dependencies]\n\
            http = \"0.1.0\"\nruntime = { path = \"r\", version = \"=0.1.0\" }\nserde = { version = \"=0.1.0\" }\n\
            client = \"0.1\"\n";
        let expected = "[workspace.package]\nversion = \"0.2.0\"\nrust-version = \"0.1.0\"\n\n[dependencies]\n\
            http = \"0.1.0\"\nruntime = { path = \"r\", version = \"=0.2.0\" }\nserde = { version = \"=0.1.0\" }\n\
            client = \"0.2\"\n";
        assert_eq!(replaced(text, &["runtime", "client"], "0.1.0", "0.2.0"), expected);
    }

    #[test]
    fn packages_of_several_versions_are_an_error() {
        let package = |name: &str, version: &str| Published {
            name: name.into(),
            version: version.into(),
            ..Published::default()
        };
        let same = version(&[package("a", "0.1.0"), package("b", "0.1.0")]);
        assert_eq!(same.ok().as_deref(), Some("0.1.0"));
        let error = version(&[package("a", "0.1.0"), package("b", "0.2.0")]);
        assert!(error.is_err_and(|error| error.to_string().contains("b is 0.2.0")));
    }
}
