//! The two sides of a comparison: files on disk, or in a git revision.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, bail};
use generator::SchemaFile;
use xtask::workspace::{ROOT_DOCUMENT, SCHEMA_FOLDER, Workspace, is_schema, schema_below};

use crate::documents;

/// A schema to compare.
pub(super) struct Side {
    /// What the command line calls it.
    pub(super) name: String,
    /// Its files, by path.
    pub(super) files: Vec<SchemaFile>,
    /// The path of its root document.
    pub(super) root: String,
}

impl Side {
    /// The schema of the working tree.
    pub(super) fn of_workspace(workspace: &Workspace) -> Result<Self> {
        Ok(Self {
            name: String::from("schema/ of the working tree"),
            files: workspace.schema()?,
            root: ROOT_DOCUMENT.to_owned(),
        })
    }

    /// The schema of that name: what is on disk, or else a git revision.
    pub(super) fn find(workspace: &Workspace, name: &str) -> Result<Self> {
        let path = Path::new(name);
        let (files, root) = if path.is_dir() {
            let files = schema_below(path)?;
            let root = root_among(&files).with_context(|| format!("{name} has no {ROOT_DOCUMENT}"))?;
            (files, root)
        } else if path.is_file() {
            documents::read(path)?
        } else {
            Revision::of(workspace, name).schema()?
        };
        Ok(Self {
            name: name.to_owned(),
            files,
            root,
        })
    }
}

/// The root document among the files of a folder.
fn root_among(files: &[SchemaFile]) -> Option<String> {
    let mut paths = files.iter().map(|file| &file.path);
    paths
        .find(|path| ["openapi.yaml", "openapi.yml", "openapi.json"].contains(&path.as_str()))
        .cloned()
}

/// A folder or a file in a revision: `main`, or `v0.1.0:docs/api.json`.
struct Revision<'a> {
    workspace: &'a Workspace,
    name: &'a str,
    commit: &'a str,
    /// Where it is, seen from the folder of the workspace.
    path: &'a str,
}

impl<'a> Revision<'a> {
    fn of(workspace: &'a Workspace, name: &'a str) -> Self {
        let (commit, path) = name.split_once(':').unwrap_or((name, SCHEMA_FOLDER));
        Self {
            workspace,
            name,
            commit,
            path: path.trim_end_matches('/'),
        }
    }

    /// The files, and the path of the root document.
    fn schema(&self) -> Result<(Vec<SchemaFile>, String)> {
        let says = |output: &Output| String::from_utf8_lossy(&output.stderr).trim().to_owned();
        if self.commit.starts_with('-') {
            bail!("{} is no file, no folder and no git revision", self.name);
        }
        if self.path.is_empty() {
            bail!("{} has no path after the colon", self.name);
        }
        let object = format!("{}^{{commit}}", self.commit);
        let known = self.git(&["rev-parse", "--verify", "--quiet", &object], "")?;
        if !known.status.success() {
            bail!("{} is no file, no folder and no git revision", self.name);
        }
        let listed = self.git(
            &["ls-tree", "-r", "-z", "--name-only", self.commit, "--", self.path],
            "",
        )?;
        if !listed.status.success() {
            bail!("git cannot list {}: {}", self.name, says(&listed));
        }
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        let paths: Vec<&str> = listed.split('\0').filter(|path| !path.is_empty()).collect();
        if paths == [self.path] {
            return self.document();
        }
        let paths: Vec<&str> = paths
            .into_iter()
            .filter(|path| is_schema(Path::new(path)))
            .collect();
        let contents = self.contents(&paths)?;
        let files: Vec<SchemaFile> = paths
            .iter()
            .zip(contents)
            .filter_map(|(path, bytes)| {
                let below = path.strip_prefix(self.path)?.trim_start_matches('/');
                Some(SchemaFile::new(below.to_owned(), bytes?))
            })
            .collect();
        let root = root_among(&files);
        let root = root.with_context(|| format!("{} has no {}/{ROOT_DOCUMENT}", self.commit, self.path))?;
        Ok((files, root))
    }

    /// A document that is one file, and the files that it refers to.
    fn document(&self) -> Result<(Vec<SchemaFile>, String)> {
        let (folder, name) = self.path.rsplit_once('/').unwrap_or(("", self.path));
        let read = |path: &str| {
            let path = format!("{folder}/{path}");
            let mut found = self.contents(&[path.trim_start_matches('/')]).ok()?;
            found.pop().flatten()
        };
        let bytes = read(name).with_context(|| format!("git cannot read {}", self.name))?;
        Ok((documents::with_references(name, bytes, read), name.to_owned()))
    }

    /// The contents of files. A file that the revision does not have has none.
    fn contents(&self, paths: &[&str]) -> Result<Vec<Option<Vec<u8>>>> {
        let wanted: Vec<String> = paths
            .iter()
            .map(|path| format!("{}:./{path}\n", self.commit))
            .collect();
        let output = self.git(&["cat-file", "--batch"], &wanted.concat())?;
        let mut rest = output.stdout.as_slice();
        let mut contents = Vec::new();
        for path in paths {
            // A line with the size, the content, and a line break; or a line that says what is missing.
            let end = rest.iter().position(|byte| *byte == b'\n');
            let end = end.with_context(|| format!("git cannot read {path} of {}", self.commit))?;
            let line = String::from_utf8_lossy(&rest[..end]).into_owned();
            rest = &rest[end + 1..];
            let size = line
                .rsplit(' ')
                .next()
                .and_then(|size| size.parse::<usize>().ok());
            let content = size.and_then(|size| rest.split_at_checked(size));
            contents.push(content.map(|(content, after)| {
                rest = after.strip_prefix(b"\n").unwrap_or(after);
                content.to_vec()
            }));
        }
        Ok(contents)
    }

    /// Runs git in the folder of the workspace, with this input.
    fn git(&self, arguments: &[&str], input: &str) -> Result<Output> {
        let mut git = Command::new("git")
            .arg("-C")
            .arg(self.workspace.root())
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} is no file and no folder, and git cannot be run", self.name))?;
        let mut stdin = git.stdin.take().context("git takes no input")?;
        let input = input.to_owned();
        // Git writes while it reads. Without a thread, both sides could wait for each other.
        let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
        let output = git.wait_with_output().context("git failed")?;
        // A git that failed reads nothing, and has said why.
        drop(writer.join());
        Ok(output)
    }
}
