//! The walk through one change in CONTRIBUTING.md: its edits apply, and its commands print what it says.
//!
//! The test copies the workspace into a folder with a git repository of its own, whose last commit is the last release. It
//! applies each `diff` block, and runs each command of the `console` blocks. `UPDATE_EXPECT=1` writes the outputs anew.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generator::api::Bump;
use xtask::workspace::{files_below_where, slashed};

const TITLE: &str = "## One change, from edit to release";
/// The versions in the text: of the last release, and of the next one.
const VERSIONS: [&str; 2] = ["0.1.0", "0.1.1"];

#[test]
fn the_walk_through_a_change_is_true() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let document = root.join("CONTRIBUTING.md");
    let text = fs::read_to_string(&document).unwrap().replace("\r\n", "\n");
    let start = text.find(TITLE).unwrap();
    let end = start + length(&text[start..]);
    let copy = Copy::of(root);
    let mut blocks = text[start..end].split("```");
    let mut walked = blocks.next().unwrap().to_owned();
    let mut kinds = Vec::new();
    while let (Some(block), Some(prose)) = (blocks.next(), blocks.next()) {
        let (kind, content) = block.split_once('\n').unwrap();
        let content = match kind {
            "diff" => copy.apply(content),
            "console" => copy.run_all(content),
            other => panic!("the walk has a block of the kind `{other}`"),
        };
        kinds.push(kind);
        walked.extend(["```", kind, "\n", &content, "```", prose]);
    }
    assert!(kinds.contains(&"diff") && kinds.contains(&"console"), "{kinds:?}");
    let new = format!("{}{walked}{}", &text[..start], &text[end..]);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&document, new).unwrap();
    } else {
        assert_eq!(
            plain(&text[start..end]),
            plain(&walked),
            "UPDATE_EXPECT=1 writes the outputs anew"
        );
    }
}

/// The length of the section that a text begins with. Outputs of commands have lines like headings.
fn length(text: &str) -> usize {
    let mut is_code = false;
    let mut length = 0;
    for line in text.split_inclusive('\n') {
        is_code ^= line.starts_with("```");
        if length > 0 && !is_code && line.starts_with("## ") {
            break;
        }
        length += line.len();
    }
    length
}

/// A copy of the workspace, as it was right after a release.
struct Copy {
    folder: tempfile::TempDir,
    /// The version of the release, and the next one.
    versions: [String; 2],
}

impl Copy {
    fn of(root: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let skipped = ["target", ".git", "node_modules"];
        let is_wanted = |path: &Path| !skipped.iter().any(|name| path.ends_with(name));
        // In a linked worktree, `.git` is a file that names the repository. Commands in a copy of it would change that one.
        let files = files_below_where(root, is_wanted).unwrap();
        for file in files.into_iter().filter(|file| is_wanted(file)) {
            let to = folder.path().join(slashed(root, &file).unwrap());
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(&file, to).unwrap();
        }
        let version = env!("CARGO_PKG_VERSION");
        let copy = Self {
            versions: [version.to_owned(), Bump::Feature.next(version).unwrap()],
            folder,
        };
        let changelog = format!("# Changelog\n\n## Unreleased\n\n## {version} - 2026-01-31\n\nThe first.\n");
        fs::write(copy.path().join("CHANGELOG.md"), changelog).unwrap();
        copy.run("git init --quiet --initial-branch main");
        assert!(copy.path().join(".git").is_dir());
        copy.run("git add --all");
        copy.run(&format!("git commit --quiet --message 'Release {version}'"));
        copy.run(&format!("git tag v{version}"));
        copy
    }

    fn path(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    /// Applies a difference. The lines around it may have moved.
    fn apply(&self, difference: &str) -> String {
        let mut git = Command::new("git")
            .args(["apply", "--recount", "-"])
            .current_dir(self.path())
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        git.stdin
            .take()
            .unwrap()
            .write_all(difference.as_bytes())
            .unwrap();
        assert!(
            git.wait().unwrap().success(),
            "this does not apply:\n{difference}"
        );
        difference.to_owned()
    }

    /// Runs the commands of a block, and returns it with their outputs.
    fn run_all(&self, block: &str) -> String {
        let commands = block.lines().filter_map(|line| line.strip_prefix("$ "));
        commands
            .flat_map(|command| {
                [
                    "$ ", command, "
",
                ]
                .map(str::to_owned)
                .into_iter()
                .chain([self.shown(&self.run(command))])
            })
            .collect()
    }

    /// Runs a command of `cargo xtask` or of git, and returns what it prints.
    fn run(&self, line: &str) -> String {
        let words = words(line);
        let (mut command, rest) = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["cargo", "xtask", ..] => (Command::new(env!("CARGO_BIN_EXE_xtask")), &words[2..]),
            ["git", ..] => (Command::new("git"), &words[1..]),
            _ => panic!("the walk has another command: {line}"),
        };
        command.args(rest);
        if rest.first().is_some_and(|word| word == "release") {
            // No test talks to the registry.
            command.arg("--offline");
        }
        for (name, value) in [("NAME", "Somebody"), ("EMAIL", "somebody@example.com")] {
            for role in ["AUTHOR", "COMMITTER"] {
                command.env(format!("GIT_{role}_{name}"), value);
            }
        }
        let output = command
            .env("XTASK_WORKSPACE", self.path())
            .env("CARGO_TARGET_DIR", self.path().join("target"))
            .current_dir(self.path())
            .output()
            .unwrap();
        let [told, errors] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        assert!(output.status.success(), "{line}\n{told}{errors}");
        format!("{told}{errors}")
    }

    /// An output with the versions of the text.
    fn shown(&self, output: &str) -> String {
        let [old, new] = &self.versions;
        // The next version first: the other could be a part of it.
        output
            .replace(new.as_str(), VERSIONS[1])
            .replace(old.as_str(), VERSIONS[0])
    }
}

/// The words of a command line. Single quotes keep one together.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (index, part) in line.split('\'').enumerate() {
        if index % 2 == 0 {
            words.extend(part.split_whitespace().map(str::to_owned));
        } else {
            words.push(part.to_owned());
        }
    }
    words
}

/// A text without what differs from run to run, which are times and dates, and without the sizes of the API.
fn plain(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let words = line.split(' ').map(|word| {
            let bare = word.trim_end_matches([',', ';', '.']);
            let is_date =
                bare.len() == 10 && bare.matches('-').count() == 2 && !bare.contains(char::is_alphabetic);
            let number = bare.trim_end_matches(['s', 'm', 'µ', 'n']);
            let is_time = number != bare && !number.is_empty() && number.parse::<f64>().is_ok();
            let is_size = bare.len() > 1 && bare.bytes().all(|byte| byte.is_ascii_digit());
            if is_date || is_time || is_size {
                "…"
            } else {
                word
            }
        });
        words.collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}
