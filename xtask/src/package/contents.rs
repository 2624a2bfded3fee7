//! What a packed file has to contain.

use std::path::Path;

use anyhow::{Context, Result};
use xtask::workspace::{files_below, slashed};

use super::read;
use crate::packages::{Published, SHOWN};

/// The files that every package has, with words that each contains.
const FILES: [(&str, &str); 4] = [
    ("LICENSE-MIT", "MIT License"),
    ("LICENSE-APACHE", "Apache License"),
    ("README.md", "# "),
    ("src/lib.rs", "//!"),
];

/// What is missing in an unpacked package, or refers to files that it does not have. Empty if it is complete.
pub(super) fn findings(package: &Published, root: &Path) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    let mut add = |what: String| findings.push(format!("{}: {what}", package.name));
    for field in SHOWN {
        if !package.shown.contains(&field) {
            add(format!("`{field}` is missing in the manifest"));
        }
    }
    for (file, words) in FILES {
        if read(&root.join(file)).is_none_or(|text| !text.contains(words)) {
            add(format!("there is no {file}, or it does not contain `{words}`"));
        }
    }
    let manifest = read(&root.join("Cargo.toml")).unwrap_or_default();
    for words in ["[package.metadata.docs.rs]", "all-features = true", "docsrs"] {
        if !manifest.contains(words) {
            add(format!(
                "the manifest does not contain `{words}`, so docs.rs leaves out items or marks"
            ));
        }
    }
    for file in files_below(root)? {
        let path = slashed(root, &file)?;
        if file.extension().is_some_and(|extension| extension == "rs")
            && let Some(outside) = read(&file).as_deref().and_then(|text| outside(&path, text))
        {
            add(format!(
                "{path} needs `{outside}`, which is outside of the package"
            ));
        }
    }
    Ok(findings)
}

/// A file that this source includes by a path which leaves the package.
fn outside<'t>(path: &str, text: &'t str) -> Option<&'t str> {
    let depth = path.split('/').count() - 1;
    let included = [
        "include_str!(\"",
        "include_bytes!(\"",
        "include!(\"",
        "#[path = \"",
    ];
    included.iter().find_map(|start| {
        let mut paths = text
            .split(start)
            .skip(1)
            .filter_map(|rest| rest.split('"').next());
        paths.find(|included| {
            let up = included.split('/').filter(|step| *step == "..").count();
            up > depth || included.starts_with('/')
        })
    })
}

/// How large a package is, in one line.
pub(super) fn size(package: &Published, packed: &Path, root: &Path) -> Result<String> {
    let name = format!("{}-{}", package.name, package.version);
    let file = packed.join(format!("{name}.crate"));
    let size = file
        .metadata()
        .with_context(|| format!("cannot read {}", file.display()))?
        .len();
    let files = files_below(root)?.len();
    Ok(format!("{name}: {files} files, {} kB packed", size / 1000))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn complete() -> Result<(tempfile::TempDir, Published)> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("src"))?;
        for (file, words) in FILES {
            fs::write(folder.path().join(file), words)?;
        }
        let manifest =
            "[package.metadata.docs.rs]\nall-features = true\nrustdoc-args = [\"--cfg\", \"docsrs\"]\n";
        fs::write(folder.path().join("Cargo.toml"), manifest)?;
        let package = Published {
            name: "sdk".into(),
            shown: SHOWN.into(),
            ..Published::default()
        };
        Ok((folder, package))
    }

    #[test]
    fn a_complete_package_has_no_findings() -> Result<()> {
        let (folder, package) = complete()?;
        assert_eq!(findings(&package, folder.path())?, [""; 0]);
        Ok(())
    }

    #[test]
    fn what_is_missing_is_named() -> Result<()> {
        let (folder, mut package) = complete()?;
        package.shown.retain(|field| *field != "keywords");
        fs::remove_file(folder.path().join("LICENSE-MIT"))?;
        fs::write(
            folder.path().join("Cargo.toml"),
            "[package.metadata.docs.rs]\nall-features = true\n",
        )?;
        let expected = [
            "sdk: `keywords` is missing in the manifest",
            "sdk: there is no LICENSE-MIT, or it does not contain `MIT License`",
            "sdk: the manifest does not contain `docsrs`, so docs.rs leaves out items or marks",
        ];
        assert_eq!(findings(&package, folder.path())?, expected);
        Ok(())
    }

    #[test]
    fn files_outside_of_the_package_are_found() -> Result<()> {
        let (folder, package) = complete()?;
        let source =
            "//! Doc.\n#[doc = include_str!(\"../README.md\")]\n#[path = \"../../other/x.rs\"]\nmod x;\n";
        fs::write(folder.path().join("src/lib.rs"), source)?;
        let expected = ["sdk: src/lib.rs needs `../../other/x.rs`, which is outside of the package"];
        assert_eq!(findings(&package, folder.path())?, expected);
        Ok(())
    }

    #[test]
    fn the_readme_and_the_licences_of_the_packages_are_those_of_the_project() -> Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let text = |path: &str| read(&root.join(path)).with_context(|| format!("cannot read {path}"));
        let licence = text("LICENSE")?;
        for package in ["generated-sdk", "generated-sdk/runtime"] {
            for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
                assert!(
                    licence.contains(&text(&format!("{package}/{file}"))?),
                    "{package}/{file}"
                );
            }
        }
        // Examples and tables are written twice. The two have other folders, and only one has a dependency by path.
        let ours = text("README.md")?.replace("](generated-sdk/", "](");
        let package = text("generated-sdk/README.md")?;
        let examples = package
            .split("```rust")
            .skip(1)
            .filter_map(|rest| rest.split("```").next());
        let rows = package.lines().filter(|line| line.starts_with('|'));
        let parts: Vec<&str> = examples.chain(rows).collect();
        assert!(parts.len() > 20, "{parts:?}");
        for part in parts {
            assert!(ours.contains(part), "README.md does not contain\n{part}");
        }
        Ok(())
    }
}
