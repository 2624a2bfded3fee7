//! Asks git what it knows about files, commits and tags. A project that is not in a repository, or a machine without git,
//! gives no answer.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Stdio};

/// The tags of releases.
const RELEASES: &str = "v[0-9]*";

/// Whether the files below `path` are as in the last commit. `None` if git cannot tell.
pub(crate) fn is_committed(folder: &Path, path: &str) -> Option<bool> {
    // A folder that git ignores, or that was never committed, has no changes either.
    let in_commit = output(folder, &["ls-tree", "HEAD", "--"], &[path])?;
    let status = output(
        folder,
        &["status", "--porcelain", "--untracked-files=all", "--"],
        &[path],
    )?;
    Some(!in_commit.is_empty() && status.is_empty())
}

/// Those of these files whose text git has: in the last commit, or in the index. A file with a merge conflict counts
/// too, since its text is made of two that git has. `None` if git cannot tell.
pub(crate) fn known(folder: &Path, files: &[&str]) -> Option<BTreeSet<String>> {
    let mut texts: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut known = BTreeSet::new();
    let staged = output(folder, &["ls-files", "--stage", "-z", "--"], files)?;
    for entry in staged.split('\0') {
        // `<mode> <object> <stage>\t<path>`
        let Some((about, path)) = entry.split_once('\t') else {
            continue;
        };
        let mut about = about.split(' ').skip(1);
        let object = about.next().unwrap_or_default();
        if about.next() == Some("0") {
            texts.entry(path).or_default().insert(object);
        } else {
            known.insert(path.to_owned());
        }
    }
    // A repository without a commit has no `HEAD`.
    let committed = output(folder, &["ls-tree", "-z", "HEAD", "--"], files).unwrap_or_default();
    for entry in committed.split('\0') {
        // `<mode> blob <object>\t<path>`
        if let Some((about, path)) = entry.split_once('\t') {
            let object = about.rsplit(' ').next().unwrap_or_default();
            texts.entry(path).or_default().insert(object);
        }
    }
    let now = output(folder, &["hash-object", "--"], files)?;
    for (path, object) in files.iter().zip(now.lines()) {
        if texts.get(path).is_some_and(|texts| texts.contains(object)) {
            known.insert((*path).to_owned());
        }
    }
    Some(known)
}

/// The files with changes that are not committed. `None` if git cannot tell.
pub(crate) fn dirty(folder: &Path) -> Option<Vec<String>> {
    let status = output(folder, &["status", "--porcelain"], &[])?;
    // `<two letters> <path>`
    let files = status.lines().filter_map(|line| line.get(3..));
    Some(files.map(str::to_owned).collect())
}

/// The tag of the last release before this commit, if there is one.
pub(crate) fn last_release(folder: &Path) -> Option<String> {
    let tag = output(
        folder,
        &["describe", "--tags", "--abbrev=0", "--match", RELEASES],
        &[],
    )?;
    Some(tag.trim_end().to_owned())
}

/// Those of these files and the files below these folders that changed since a revision. Empty if git cannot
/// tell.
pub(crate) fn changed_since(folder: &Path, revision: &str, paths: &[&str]) -> Vec<String> {
    let names = output(folder, &["diff", "--name-only", revision, "--"], paths).unwrap_or_default();
    names.lines().map(str::to_owned).collect()
}

/// The address of the remote `origin`. A folder on this machine is no address.
pub(crate) fn origin(folder: &Path) -> Option<String> {
    let origin = output(folder, &["remote", "get-url", "origin"], &[])?;
    let origin = origin.trim_end().to_owned();
    Some(origin).filter(|origin| origin.contains("://") || origin.contains('@'))
}

/// Whether two addresses are of one repository: `git@host:owner/name.git` and `https://host/owner/name`.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    let plain = |address: &str| {
        let address = address.trim_end_matches('/').trim_end_matches(".git");
        let address = address.split_once("://").map_or(address, |(_, rest)| rest);
        let address = address.split_once('@').map_or(address, |(_, rest)| rest);
        address.replace(':', "/").to_lowercase()
    };
    plain(one) == plain(other)
}

/// What a command of git prints; `None` if it fails.
fn output(folder: &Path, command: &[&str], files: &[&str]) -> Option<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(command)
        .args(files)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then_some(text)
}

#[cfg(test)]
pub(crate) mod tests {
    use anyhow::{Result, ensure};

    use super::*;

    /// Runs a command of git in a folder, by a name of nobody.
    pub(crate) fn git(folder: &Path, arguments: &[&str]) -> Result<()> {
        let who = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.com"];
        let output = Command::new("git")
            .arg("-C")
            .arg(folder)
            .args(who)
            .args(arguments)
            .output()?;
        let message = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "git {arguments:?}: {message}");
        Ok(())
    }

    #[test]
    fn a_folder_is_committed_or_changed_or_unknown() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let folder = folder.path();
        std::fs::create_dir(folder.join("schema"))?;
        std::fs::write(folder.join("schema/a.yaml"), "a: 1")?;
        assert_eq!(is_committed(folder, "schema"), None, "there is no repository");
        git(folder, &["init", "--quiet"])?;
        assert_eq!(is_committed(folder, "schema"), None, "there is no commit");
        git(folder, &["add", "."])?;
        git(folder, &["commit", "--quiet", "--message", "first"])?;
        assert_eq!(is_committed(folder, "schema"), Some(true));
        std::fs::write(folder.join("schema/b.yaml"), "b: 1")?;
        assert_eq!(is_committed(folder, "schema"), Some(false), "there is a new file");
        std::fs::create_dir(folder.join("other"))?;
        assert_eq!(
            is_committed(folder, "other"),
            Some(false),
            "nothing of it is committed"
        );
        Ok(())
    }

    #[test]
    fn texts_are_known_from_the_commit_and_the_index() -> Result<()> {
        let folder = tempfile::tempdir()?;
        // The paths are relative to the folder that git is asked in, not to that of the repository.
        let package = folder.path().join("package");
        std::fs::create_dir(&package)?;
        let write = |file: &str, text: &str| std::fs::write(package.join(file), text);
        for file in ["committed", "staged", "edited"] {
            write(file, "1")?;
        }
        assert_eq!(known(&package, &["committed"]), None, "there is no repository");
        git(folder.path(), &["init", "--quiet"])?;
        git(folder.path(), &["add", "."])?;
        git(folder.path(), &["commit", "--quiet", "--message", "first"])?;
        write("staged", "2")?;
        git(folder.path(), &["add", "."])?;
        write("edited", "2")?;
        write("new", "1")?;
        let files = ["committed", "edited", "new", "staged"];
        let expected = ["committed", "staged"].map(str::to_owned);
        assert_eq!(known(&package, &files), Some(BTreeSet::from(expected)));
        write("staged", "1")?;
        assert_eq!(known(&package, &["staged"]), Some(["staged".to_owned()].into()));
        Ok(())
    }

    #[test]
    fn one_repository_has_several_addresses() {
        let https = "https://github.com/Owner/name";
        for same in [
            "git@github.com:owner/name.git",
            "ssh://git@github.com/owner/name",
            "https://github.com/owner/name/",
        ] {
            assert!(is_same(same, https), "{same}");
        }
        assert!(!is_same("https://github.com/other/name", https));
    }
}
