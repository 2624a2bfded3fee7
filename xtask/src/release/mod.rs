//! `cargo xtask release`: prepares a release, and publishes nothing.
//!
//! The version follows from the API that changed since the tag of the last release. The section of the changelog is what
//! people wrote under "Unreleased", and what changed in the API and nobody wrote down. The packages have one version.

mod changelog;
mod date;
mod entries;
mod manifests;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use generator::api::Diff;
use xtask::cargo::cargo;
use xtask::workspace::{Workspace, slashed};

use crate::packages::{Published, metadata, published};
use crate::{codegen, diff, git, lint};
use changelog::Changelog;

/// What the command line says.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Options {
    /// Change no file, and print what would be changed
    #[arg(long)]
    dry_run: bool,
    /// The version, if it is another one than that which follows from the changes
    #[arg(long)]
    version: Option<String>,
    /// The date in the changelog, such as 2026-01-31 [default: today]
    #[arg(long)]
    date: Option<String>,
    /// Do not compile the packed packages
    #[arg(long)]
    no_verify: bool,
    /// Do not ask the registry, and do not compile: only pack the packages
    #[arg(long)]
    offline: bool,
}

/// What is done outside of the files of the workspace. Tests replace it.
struct Outside<'a> {
    /// The number of findings in the texts of the schema.
    lint: &'a dyn Fn(&Workspace) -> Result<usize>,
    /// Does all of a publication but the upload.
    rehearse: &'a Rehearsal<'a>,
    /// Brings `Cargo.lock` in line with the manifests.
    lock: &'a dyn Fn(&Workspace) -> Result<()>,
    /// Prints a text for the maintainer.
    say: &'a dyn Fn(&str),
}

/// Does all of a publication but the upload.
type Rehearsal<'a> = dyn Fn(&Workspace, &[Published], &Options) -> Result<()> + 'a;

/// Files and their texts.
type Texts = Vec<(PathBuf, String)>;

/// Prepares a release.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    let outside = Outside {
        lint: &|workspace| Ok(lint::of_schema(workspace, &[])?.findings.len()),
        rehearse: &rehearse,
        lock: &lock,
        say: &|text| print!("{text}"),
    };
    prepare(workspace, options, &outside)?;
    Ok(ExitCode::SUCCESS)
}

/// Checks that the release is possible, changes the files, and says what a maintainer has to know.
fn prepare(workspace: &Workspace, options: &Options, outside: &Outside<'_>) -> Result<()> {
    let root = workspace.root();
    let packages = published(&metadata(workspace)?)?;
    let date = match &options.date {
        Some(date) => date::checked(date)?,
        None => date::today()?,
    };
    let refusals = refusals(workspace, &packages, outside)?;
    if !refusals.is_empty() {
        bail!("nothing is released:\n  {}", refusals.join("\n  "));
    }
    let old = manifests::version(&packages)?;
    let last = git::last_release(root);
    let diff = last
        .as_deref()
        .map(|tag| diff::since(workspace, tag))
        .transpose()?;
    let path = root.join("CHANGELOG.md");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let changelog = Changelog::read(&text)?;
    if last.as_deref() != Some(&tag_of(&old)) && changelog.has_release(&old) {
        bail!(
            "nothing is released: CHANGELOG.md has a section for {old} already, and no tag {} comes before this commit: \
             get the tags with `git fetch --tags`, or make the tag at the commit of that release",
            tag_of(&old)
        );
    }
    let (entries, told) = changelog.untold(diff.as_ref().map(entries::of).unwrap_or_default());
    if changelog.is_empty() && entries.is_empty() {
        bail!(
            "nothing is released: \"Unreleased\" of CHANGELOG.md is empty, and the API is that of the last release{}",
            unwritten(root, &packages, last.as_deref())
        );
    }
    let since = last.as_deref().zip(diff.as_ref());
    let new = next_version(&old, since, &changelog, options.version.as_deref())?;
    let released = changelog.released(&new, &date, &entries);
    let mut files: Texts = vec![(path, released.text)];
    files.extend(manifests::with_version(root, &packages, &old, &new)?);
    files.retain(|(path, text)| fs::read_to_string(path).is_ok_and(|old| old != *text));

    let mut out = match (&last, &diff) {
        (Some(tag), Some(diff)) => format!("since {tag}: {}\n", diff.summary()),
        _ => String::from(
            "There is no tag of a release yet. This is the first one, and the API is compared with nothing.\n",
        ),
    };
    // Writing to a string cannot fail.
    let _ = writeln!(out, "version: {old} → {new}");
    let _ = writeln!(
        out,
        "changes of the API: {} added to the changelog, {told} told there already",
        entries.len()
    );
    let _ = writeln!(out, "\n{}\n", released.section.trim_end());
    let verb = if options.dry_run {
        "would change"
    } else {
        "changed"
    };
    for (path, _) in &files {
        let _ = writeln!(out, "{verb}: {}", shown(root, path));
    }
    // Before the rehearsal, which takes minutes, and which a machine without the registry cannot pass.
    (outside.say)(&out);
    if options.dry_run {
        let rehearsed = (outside.rehearse)(workspace, &packages, options);
        rehearsed.with_context(|| format!("the release could not be published now{}", hint(options)))?;
    } else {
        let lock = root.join("Cargo.lock");
        let before = texts(files.iter().map(|(path, _)| path).chain([&lock]));
        write(&files)?;
        let done = (outside.lock)(workspace).and_then(|()| (outside.rehearse)(workspace, &packages, options));
        if let Err(error) = done {
            write(&before)?;
            let hint = hint(options);
            return Err(error.context(format!(
                "the release cannot be published, and its changes are taken back{hint}"
            )));
        }
    }
    (outside.say)(&next_steps(&new, options.dry_run));
    Ok(())
}

/// The tag of a release.
fn tag_of(version: &str) -> String {
    format!("v{version}")
}

/// What changed in the sources of the packages, although the changelog does not tell it. Empty if nothing did.
fn unwritten(root: &Path, packages: &[Published], last: Option<&str>) -> String {
    let Some(last) = last else {
        return String::new();
    };
    let folders = packages.iter().filter_map(|package| package.manifest.parent());
    let folders: Vec<String> = folders.map(|folder| shown(root, &folder.join("src"))).collect();
    let folders: Vec<&str> = folders.iter().map(String::as_str).collect();
    let files = git::changed_since(root, last, &folders);
    let Some(first) = files.first() else {
        return String::new();
    };
    format!(
        "\n  sources of the packages changed since {last} ({first} and {} more): write under \"Unreleased\" what users \
         notice of it",
        files.len() - 1
    )
}

/// A path as it is shown, from the folder of the workspace on. Cargo names files by the folder that links lead to.
fn shown(root: &Path, path: &Path) -> String {
    let below = slashed(root, path).or_else(|_| slashed(&root.canonicalize()?, path));
    below.unwrap_or_else(|_| path.display().to_string())
}

/// Why there can be no release now. Empty if there can be one.
fn refusals(workspace: &Workspace, packages: &[Published], outside: &Outside<'_>) -> Result<Vec<String>> {
    let root = workspace.root();
    let mut refusals = Vec::new();
    let Some(dirty) = git::dirty(root) else {
        bail!(
            "{} is not in a git repository, or there is no git",
            root.display()
        );
    };
    if let Some(first) = dirty.first() {
        let more = dirty.len() - 1;
        refusals.push(format!("there are uncommitted changes: {first} and {more} more"));
    }
    if let Err(error) = codegen::check(workspace, false) {
        refusals.push(format!("generated code is not up to date: {error:#}"));
    }
    match (outside.lint)(workspace) {
        Ok(0) => {}
        Ok(count) => refusals.push(format!("`cargo xtask lint` has {count} findings")),
        Err(error) => refusals.push(format!("`cargo xtask lint` fails: {error:#}")),
    }
    let hosts: BTreeSet<&str> = packages
        .iter()
        .filter_map(|package| package.repository.as_deref())
        .collect();
    if let Some(origin) = git::origin(root) {
        for host in hosts.into_iter().filter(|host| !git::is_same(&origin, host)) {
            refusals.push(format!(
                "`repository` in the manifests is {host}, and the remote `origin` is {origin}"
            ));
        }
    }
    Ok(refusals)
}

/// The version of the release. It follows from the changes since a tag, and is at least that of the manifests. One that is
/// asked for cannot be lower.
fn next_version(
    old: &str,
    since: Option<(&str, &Diff)>,
    changelog: &Changelog<'_>,
    wanted: Option<&str>,
) -> Result<String> {
    let numbers = |version: &str| {
        manifests::numbers(version).with_context(|| format!("{version} is no version of three numbers"))
    };
    let least = match since {
        // The first release has the version that the manifests have.
        None => old.to_owned(),
        Some((tag, diff)) => {
            let next = diff
                .bump()
                .max(changelog.bump())
                .next(tag.trim_start_matches('v'));
            let next = next.with_context(|| format!("the tag {tag} has no version of three numbers"))?;
            if numbers(old)? > numbers(&next)? {
                old.to_owned()
            } else {
                next
            }
        }
    };
    let Some(wanted) = wanted else {
        return Ok(least);
    };
    if numbers(wanted)? < numbers(&least)? {
        bail!("{wanted} is too low: after {old}, these changes need {least} or a higher version");
    }
    Ok(wanted.to_owned())
}

/// The texts that files have now. A file that does not exist has none.
fn texts<'p>(paths: impl Iterator<Item = &'p PathBuf>) -> Texts {
    paths
        .filter_map(|path| Some((path.clone(), fs::read_to_string(path).ok()?)))
        .collect()
}

fn write(files: &[(PathBuf, String)]) -> Result<()> {
    for (path, text) in files {
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// Packs the packages, asks the registry and compiles them, as a publication does. Nothing is uploaded.
fn rehearse(workspace: &Workspace, packages: &[Published], options: &Options) -> Result<()> {
    let arguments: &[&str] = match options {
        Options { offline: true, .. } => &["package", "--offline", "--no-verify"],
        Options { no_verify: true, .. } => &["publish", "--dry-run", "--no-verify"],
        _ => &["publish", "--dry-run"],
    };
    let mut command = cargo();
    command.args(arguments).arg("--quiet");
    if !options.dry_run {
        // The new version is not committed yet.
        command.arg("--allow-dirty");
    }
    for package in packages {
        command.args(["--package", &package.name]);
    }
    succeed(command.current_dir(workspace.root()))
}

/// How to go on where the registry cannot be reached.
fn hint(options: &Options) -> &'static str {
    if options.offline {
        ""
    } else {
        " (`--offline` asks no registry, and only packs)"
    }
}

fn lock(workspace: &Workspace) -> Result<()> {
    let mut command = cargo();
    command.args(["update", "--workspace", "--offline", "--quiet"]);
    succeed(command.current_dir(workspace.root()))
}

fn succeed(command: &mut Command) -> Result<()> {
    let status = command.status().context("cannot run cargo")?;
    if !status.success() {
        let arguments: Vec<_> = command
            .get_args()
            .map(|argument| argument.to_string_lossy())
            .collect();
        bail!("`cargo {}` failed", arguments.join(" "));
    }
    Ok(())
}

/// The commands that a maintainer runs next.
fn next_steps(version: &str, dry_run: bool) -> String {
    let first = if dry_run { "cargo xtask release\n  " } else { "" };
    format!(
        "\nNothing was committed, tagged or published. Next:\n  {first}git commit --all --message 'Release {version}'\n  \
         git tag --annotate v{version} --message 'Release {version}'\n  git push --follow-tags\n  \
         cargo publish --workspace\n"
    )
}

#[cfg(test)]
mod tests;
