//! Compares the rules of `generator::api` with the compiler: programs that are written for the old client compile with the
//! new one, or do not, as the class of the change says. See `tests/api/README.md`.
//!
//! All clients are modules of two packages, one for each side. All programs are modules of a third one. Of these, the
//! compiler names those that have errors; it finds some kinds of errors only once there are none of others. So the
//! programs with errors are removed, and the rest is compiled again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use generator::api::Class;
use serde_json::Value;

use crate::api_cases::{Case, cases};
use crate::compile::CLIENT;
use crate::packages::{Packages, runtime};
use crate::schemas::{files_of, folder};

/// The workspace, and its packages.
const WORKSPACE: &str = "api-changes";
const MEMBERS: [&str; 3] = ["old-clients", "new-clients", "programs"];

/// The most times that the programs are compiled. The compiler has about three kinds of errors.
const MOST_ROUNDS: usize = 8;

#[test]
fn each_rule_is_right_about_the_compiler() {
    let cases: Vec<Case> = cases()
        .into_iter()
        .filter(|case| case.unreached.is_none())
        .collect();
    let mut packages = Packages::new(WORKSPACE, &MEMBERS);
    write_clients(&mut packages, &cases, MEMBERS[0], |case| &case.old);
    write_clients(&mut packages, &cases, MEMBERS[1], |case| &case.new);
    let with_old = compiled(&mut packages, &cases, MEMBERS[0]);
    let with_new = compiled(&mut packages, &cases, MEMBERS[1]);
    let mut wrong = String::new();
    for case in &cases {
        let (program, common) = (case.identifier(), format!("{}_common", case.identifier()));
        let class = case.diff().rust();
        let expected = case.compiles.unwrap_or(class < Class::Breaking);
        let name = &case.name;
        if let Some(errors) = with_old.get(&program) {
            writeln!(
                wrong,
                "{name}: the program does not compile with the old client: {errors}"
            )
            .unwrap();
        }
        match (expected, with_new.get(&program)) {
            (true, Some(errors)) => writeln!(
                wrong,
                "{name} is {}, and the program fails: {errors}",
                class.name()
            )
            .unwrap(),
            (false, None) => writeln!(wrong, "{name} is {}, and the program compiles", class.name()).unwrap(),
            _ => {}
        }
        if class < Class::Breaking
            && !with_old.contains_key(&common)
            && let Some(errors) = with_new.get(&common)
        {
            writeln!(wrong, "{name} is {}, and common.rs fails: {errors}", class.name()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A package with the client of each case.
fn write_clients(packages: &mut Packages, cases: &[Case], package: &str, schema: fn(&Case) -> &String) {
    let mut library =
        String::from("//! Clients of one side.\n#![allow(warnings, clippy::all, clippy::pedantic)]\n\n");
    for case in cases {
        let name = case.identifier();
        for file in files_of(schema(case), &case.target(&format!("crate::{name}"))) {
            let Some(path) = file.path.strip_prefix("src/") else {
                continue;
            };
            let path = if path == "lib.rs" { "mod.rs" } else { path };
            packages.write(
                &format!("{package}/src/{name}/{path}"),
                &file.text.replace("mod generated;", "pub mod generated;"),
            );
        }
        if !case.stand_alone {
            packages.write(&format!("{package}/src/{name}/mod.rs"), CLIENT);
        }
        writeln!(library, "pub mod {name};").unwrap();
    }
    packages.write(&format!("{package}/src/lib.rs"), &library);
    packages.write(&format!("{package}/Cargo.toml"), &manifest(package, ""));
    packages.remove_others(&format!("{package}/src"));
}

/// Compiles the programs with the clients of a side. Returns the errors of those that do not compile.
fn compiled(packages: &mut Packages, cases: &[Case], clients: &str) -> BTreeMap<String, String> {
    let dependency = format!("clients = {{ package = {clients:?}, path = \"../{clients}\" }}");
    packages.write("programs/Cargo.toml", &manifest("programs", &dependency));
    let common = fs::read_to_string(folder("api").join("common.rs")).unwrap();
    let mut names = BTreeSet::new();
    for case in cases {
        let name = case.identifier();
        let head = format!(
            "#[allow(unused_imports)]\nuse clients::{name} as base;\n#[allow(unused_imports)]\nuse base::Client;\n\
             #[allow(unused_imports)]\nuse base::generated::models::*;\n"
        );
        // A client without an envelope has no such type.
        let envelope = |text: &str| {
            if text.contains("Envelope") {
                "use base::generated::Envelope;\n"
            } else {
                ""
            }
        };
        for (name, text) in [(name.clone(), &case.program), (format!("{name}_common"), &common)] {
            packages.write(
                &format!("programs/src/{name}.rs"),
                &format!("{head}{}{text}\n", envelope(text)),
            );
            names.insert(name);
        }
    }
    packages.remove_others("programs/src");
    let mut errors = BTreeMap::new();
    for _ in 0..MOST_ROUNDS {
        let mut library = String::from("//! Programs.\n#![allow(warnings)]\n\n");
        for name in names.iter().filter(|name| !errors.contains_key(*name)) {
            writeln!(library, "mod {name};").unwrap();
        }
        packages.write("programs/src/lib.rs", &library);
        let found = failures(packages);
        if found.is_empty() {
            return errors;
        }
        errors.extend(found);
    }
    panic!("the programs still have errors: {errors:?}");
}

/// The programs in which the compiler finds errors now, and what it says.
fn failures(packages: &Packages) -> BTreeMap<String, String> {
    let output = packages.run("check", &["--package", "programs", "--message-format", "json"]);
    let mut found = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(line) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let message = &line["message"];
        if message["level"] != "error" {
            continue;
        }
        let text = message["rendered"].as_str().unwrap_or_default();
        // A message also has the places in the clients that explain it.
        let mut spans = message["spans"].as_array().into_iter().flatten();
        let name = spans.find_map(|span| {
            let file = span["file_name"].as_str()?;
            file.strip_prefix("programs/src/")?.strip_suffix(".rs")
        });
        match name {
            Some(name) => drop(found.insert(name.to_owned(), text.to_owned())),
            // The last message counts the errors.
            None if text.starts_with("error: aborting") => {}
            None => panic!("a client does not compile: {text}"),
        }
    }
    let is_explained = output.status.success() || !found.is_empty();
    assert!(is_explained, "{}", String::from_utf8_lossy(&output.stderr));
    found
}

fn manifest(package: &str, dependency: &str) -> String {
    let runtime = runtime();
    format!(
        "[package]
name = {package:?}
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true

[features]
default = [\"test-util\", \"catalogue\"]
test-util = [\"sdk-runtime/test-util\"]
catalogue = [\"sdk-runtime/catalogue\"]

[dependencies]
sdk-runtime = {{ path = {runtime:?}, default-features = false }}
{dependency}
"
    )
}
