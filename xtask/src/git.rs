//! Asks git what it knows about files. A project that is not in a repository, or a machine without git, gives no answer.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Stdio};

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
}
