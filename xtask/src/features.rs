//! `cargo xtask features`: the client and its runtime compile without warnings whatever features they have.
//!
//! The manifests say which packages have features. Each such package is checked without features, with each feature
//! alone, and with all of them. A new feature needs no change here.

use std::collections::BTreeSet;
use std::process::{ExitCode, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;
use xtask::cargo::cargo;
use xtask::workspace::Workspace;

use crate::packages::metadata;

/// Features that exclude each other in practice. A set of all features has one of them.
const ALTERNATIVES: [&str; 3] = ["rustls", "rustls-aws-lc", "native-tls"];

/// Features that the documentation uses together.
const TOGETHER: [[&str; 2]; 4] = [
    ["default", "test-util"],
    ["events", "native-tls"],
    ["events", "rustls"],
    ["events", "stream"],
];

/// Checks one set after the other, and lists the sets that have warnings.
pub(crate) fn run(workspace: &Workspace) -> Result<ExitCode> {
    let packages = packages(&metadata(workspace)?)?;
    for feature in ALTERNATIVES.iter().chain(TOGETHER.iter().flatten()) {
        if !packages.iter().any(|package| package.features.contains(*feature)) {
            bail!("no package has the feature `{feature}` that `cargo xtask features` is to check");
        }
    }
    let mut count = 0;
    let mut broken = Vec::new();
    for package in &packages {
        for set in package.sets() {
            println!(
                "{} with {}",
                package.name,
                if set.is_empty() { "no features" } else { &set }
            );
            count += 1;
            if !check(workspace, &package.name, &set)? {
                broken.push(format!("{} with `{set}`", package.name));
            }
        }
    }
    if !broken.is_empty() {
        bail!(
            "these sets of features have errors or warnings: {}",
            broken.join("; ")
        );
    }
    println!("{count} sets of features compile without warnings");
    Ok(ExitCode::SUCCESS)
}

/// A package of the workspace that has features.
#[derive(Debug, PartialEq)]
struct Package {
    name: String,
    /// The public features. A feature whose name begins with `_` is for the package itself.
    features: BTreeSet<String>,
    /// Features of its dependencies in this workspace, as `<dependency>/<feature>`.
    of_dependencies: BTreeSet<String>,
}

impl Package {
    /// The sets of features to check, in the notation of cargo, each once.
    fn sets(&self) -> BTreeSet<String> {
        let mut sets = BTreeSet::from([String::new()]);
        sets.extend(self.features.iter().cloned());
        let pairs = TOGETHER.iter();
        let pairs = pairs.filter(|pair| pair.iter().all(|feature| self.features.contains(*feature)));
        sets.extend(pairs.map(|pair| pair.join(",")));
        for chosen in ALTERNATIVES {
            // Another crate may turn on features of the same dependency.
            for features in [&self.features, &self.of_dependencies] {
                let mut names = features.iter().filter_map(|feature| feature.rsplit('/').next());
                if names.any(|name| name == chosen) {
                    sets.insert(all(features, chosen));
                }
            }
        }
        sets
    }
}

/// All features except for the alternatives that are not chosen.
fn all(features: &BTreeSet<String>, chosen: &str) -> String {
    let is_other = |feature: &str| {
        let name = feature.rsplit('/').next().unwrap_or(feature);
        // The default features include one of the alternatives.
        name == "default" || (ALTERNATIVES.contains(&name) && name != chosen)
    };
    let features = features.iter().map(String::as_str);
    features
        .filter(|feature| !is_other(feature))
        .collect::<Vec<_>>()
        .join(",")
}

/// The packages with features, in the order of their names.
fn packages(metadata: &Value) -> Result<Vec<Package>> {
    let all = metadata["packages"]
        .as_array()
        .context("cargo metadata has no packages")?;
    let features = |package: &Value| -> BTreeSet<String> {
        let features = package["features"].as_object().into_iter().flatten();
        features
            .map(|(name, _)| name.clone())
            .filter(|name| !name.starts_with('_'))
            .collect()
    };
    let mut packages = Vec::new();
    for package in all {
        let name = package["name"].as_str().context("a package has no name")?;
        let mut of_dependencies = BTreeSet::new();
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        for dependency in dependencies.filter(|dependency| dependency["kind"].is_null()) {
            let Some(local) = all
                .iter()
                .find(|package| dependency["path"].is_string() && package["name"] == dependency["name"])
            else {
                continue;
            };
            let called = dependency["rename"]
                .as_str()
                .or(dependency["name"].as_str())
                .unwrap_or_default();
            of_dependencies.extend(
                features(local)
                    .iter()
                    .map(|feature| format!("{called}/{feature}")),
            );
        }
        let package = Package {
            name: name.to_owned(),
            features: features(package),
            of_dependencies,
        };
        if !package.features.is_empty() {
            packages.push(package);
        }
    }
    packages.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(packages)
}

/// Checks the library with these features and no others. Returns whether there are no warnings and no errors.
///
/// Warnings are read from the output of cargo. With `-D warnings`, cargo would compile a package once for itself and
/// once more as a dependency.
fn check(workspace: &Workspace, package: &str, features: &str) -> Result<bool> {
    let output = cargo()
        .args([
            "check",
            "--quiet",
            "--package",
            package,
            "--lib",
            "--no-default-features",
        ])
        .args(["--features", features, "--message-format=json"])
        .current_dir(workspace.root())
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    let messages = diagnostics(&String::from_utf8_lossy(&output.stdout));
    for message in &messages {
        eprint!("{message}");
    }
    Ok(output.status.success() && messages.is_empty())
}

/// The messages of the compiler, as it would print them.
fn diagnostics(text: &str) -> Vec<String> {
    let messages = text
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    messages
        .filter_map(|message| Some(message["message"]["rendered"].as_str()?.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn workspace() -> Value {
        json!({"packages": [
            {"name": "sdk", "features": {
                "default": ["rustls"], "rustls": ["_tls"], "native-tls": ["_tls"], "events": [], "_tls": []
            }, "dependencies": [
                {"name": "sdk-runtime", "rename": "runtime", "path": "/sdk/runtime", "kind": null},
                {"name": "sdk-tests", "path": "/sdk/tests", "kind": "dev"},
                {"name": "http", "kind": null},
            ]},
            {"name": "sdk-runtime", "features": {"rustls": [], "native-tls": [], "events": []}, "dependencies": []},
            {"name": "sdk-tests", "features": {}, "dependencies": []},
        ]})
    }

    #[test]
    fn every_feature_stands_alone_and_all_stand_together_with_one_of_the_alternatives() -> Result<()> {
        let packages = packages(&workspace())?;
        let sets = |name: &str| -> Vec<String> {
            let found = packages.iter().find(|package| package.name == name);
            found.into_iter().flat_map(Package::sets).collect()
        };
        let of_runtime = [
            "",
            "events",
            "events,native-tls",
            "events,rustls",
            "native-tls",
            "rustls",
        ];
        assert_eq!(sets("sdk-runtime"), of_runtime);
        let of_sdk = [
            "",
            "default",
            "events",
            "events,native-tls",
            "events,rustls",
            "native-tls",
            "runtime/events,runtime/native-tls",
            "runtime/events,runtime/rustls",
            "rustls",
        ];
        assert_eq!(sets("sdk"), of_sdk);
        assert!(sets("sdk-tests").is_empty());
        Ok(())
    }

    #[test]
    fn warnings_are_found_in_the_output_of_cargo() {
        let text = r#"
{"reason":"compiler-artifact","target":{"name":"sdk"}}
{"reason":"compiler-message","message":{"level":"warning","rendered":"warning: unused\n"}}
{"reason":"build-finished","success":true}
"#;
        assert_eq!(diagnostics(text), ["warning: unused\n"]);
        assert!(diagnostics("").is_empty());
    }
}
