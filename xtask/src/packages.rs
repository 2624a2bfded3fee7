//! The packages of the workspace that are published, as `cargo metadata` describes them.
//!
//! No name of a package is written here: a package that has `publish = false` in its manifest is not published, and every
//! other one is.

use std::path::PathBuf;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use xtask::cargo::cargo;
use xtask::workspace::Workspace;

/// A package that is published.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Published {
    /// Its name in the registry.
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) manifest: PathBuf,
    /// The published packages of this workspace that it depends on.
    pub(crate) needs: Vec<String>,
    /// The features that its own tests have.
    pub(crate) test_features: Vec<String>,
    /// The fields of the manifest that have a value, among those that the page of a package shows.
    pub(crate) shown: Vec<&'static str>,
    /// Where the project is hosted.
    pub(crate) repository: Option<String>,
}

/// The fields of a manifest that the page of a package shows.
pub(crate) const SHOWN: [&str; 7] = [
    "description",
    "license",
    "repository",
    "documentation",
    "readme",
    "keywords",
    "categories",
];

/// The packages that are published, each after those that it depends on.
pub(crate) fn published(metadata: &Value) -> Result<Vec<Published>> {
    let packages = metadata["packages"]
        .as_array()
        .context("cargo metadata has no packages")?;
    let ours: Vec<&Value> = packages
        .iter()
        .filter(|package| package["publish"].as_array().is_none_or(|to| !to.is_empty()))
        .collect();
    let names: Vec<&str> = ours
        .iter()
        .filter_map(|package| package["name"].as_str())
        .collect();
    let mut open = ours
        .iter()
        .map(|package| read(package, &names))
        .collect::<Result<Vec<_>>>()?;
    let mut ordered: Vec<Published> = Vec::new();
    while !open.is_empty() {
        let is_ready = |package: &Published| {
            let mut needs = package.needs.iter();
            needs.all(|need| ordered.iter().any(|earlier| earlier.name == *need))
        };
        let Some(next) = open.iter().position(is_ready) else {
            bail!("packages depend on each other in a circle: {}", names.join(", "));
        };
        ordered.push(open.remove(next));
    }
    if ordered.is_empty() {
        bail!("no package of the workspace is published: each has `publish = false`");
    }
    Ok(ordered)
}

fn read(package: &Value, ours: &[&str]) -> Result<Published> {
    let text = |field: &str| package[field].as_str().map(str::to_owned);
    let name = text("name").context("a package has no name")?;
    let mut found = Published {
        version: text("version").context("a package has no version")?,
        manifest: text("manifest_path").context("a package has no manifest")?.into(),
        repository: text("repository"),
        name,
        ..Published::default()
    };
    for dependency in package["dependencies"].as_array().into_iter().flatten() {
        let of = dependency["name"].as_str().unwrap_or_default();
        if of == found.name {
            // A package that depends on itself says so which features its tests have.
            let features = dependency["features"].as_array().into_iter().flatten();
            found.test_features = features.filter_map(Value::as_str).map(str::to_owned).collect();
        } else if dependency["kind"] != "dev" && dependency["path"].is_string() && ours.contains(&of) {
            found.needs.push(of.to_owned());
        }
    }
    let has = |field: &str| match &package[field] {
        Value::String(text) => !text.is_empty(),
        Value::Array(list) => !list.is_empty(),
        _ => false,
    };
    found.shown = SHOWN.into_iter().filter(|field| has(field)).collect();
    Ok(found)
}

/// The description of the workspace by cargo.
pub(crate) fn metadata(workspace: &Workspace) -> Result<Value> {
    let output = cargo()
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(workspace.root())
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        bail!("cargo metadata failed");
    }
    serde_json::from_slice(&output.stdout).context("cargo metadata is not JSON")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn published_packages_come_after_what_they_need_and_keep_the_features_of_their_tests() -> Result<()> {
        let own = |name: &str, needs: Value, publish: Value| {
            json!({"name": name, "version": "1.2.3", "manifest_path": format!("/w/{name}/Cargo.toml"),
                "description": "d", "keywords": [], "license": "MIT", "repository": null,
                "dependencies": needs, "publish": publish})
        };
        let needs = json!([
            {"name": "runtime", "path": "/w/runtime", "kind": null},
            {"name": "client", "path": "/w/client", "kind": "dev", "features": ["mock", "stream"]},
            {"name": "tool", "path": "/w/tool", "kind": "dev"},
            {"name": "http", "kind": null},
        ]);
        let found = published(&json!({"packages": [
            own("client", needs, Value::Null),
            own("runtime", json!([]), Value::Null),
            own("tool", json!([]), json!([])),
        ]}))?;
        let names: Vec<&str> = found.iter().map(|package| package.name.as_str()).collect();
        assert_eq!(names, ["runtime", "client"]);
        assert_eq!(found[1].needs, ["runtime"]);
        assert_eq!(found[1].test_features, ["mock", "stream"]);
        assert_eq!(found[1].shown, ["description", "license"]);
        Ok(())
    }

    #[test]
    fn a_workspace_without_published_packages_is_an_error() {
        let error = published(&json!({"packages": [
            {"name": "a", "version": "1.0.0", "manifest_path": "/a", "publish": [], "dependencies": []}
        ]}));
        assert!(error.is_err_and(|error| error.to_string().contains("publish = false")));
    }
}
