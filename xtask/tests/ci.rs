//! What CI runs is what CONTRIBUTING.md describes, and its workflows run only code that cannot be exchanged.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

#[test]
#[cfg(unix)]
fn the_parts_of_ci_are_described() {
    let ci = |part: &str| {
        let mut bash = std::process::Command::new("bash");
        bash.args([".ci/run", part]).current_dir(root()).output().unwrap()
    };
    let parts: Vec<String> = serde_json::from_slice(&ci("--parts").stdout).unwrap();
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let section = text.split("\n## CI\n").nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let items = section.lines().filter_map(|line| line.strip_prefix("- `"));
    let described: Vec<&str> = items.filter_map(|item| item.split('`').next()).collect();
    assert_eq!(parts, described);

    let unknown = ci("lnt");
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        String::from_utf8_lossy(&unknown.stderr).contains("there is no part `lnt`; there are: lint tests")
    );
}

#[test]
fn actions_are_pinned_to_a_commit() {
    let mut count = 0;
    for file in fs::read_dir(root().join(".github/workflows")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let keys = text.lines().map(|line| line.trim_start_matches([' ', '-']));
        for action in keys.filter_map(|key| key.strip_prefix("uses: ")) {
            // `<owner>/<name>@<commit> # <version>`
            let (name, version) = action
                .split_once(" # v")
                .unwrap_or_else(|| panic!("{action} has no version"));
            let commit = name.split_once('@').unwrap().1;
            assert!(
                commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()),
                "{action}"
            );
            assert!(
                version.starts_with(|first: char| first.is_ascii_digit()),
                "{action}"
            );
            count += 1;
        }
    }
    assert!(count > 5, "{count}");
}
