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

use crate::api_cases::{Case, base, cases};
use crate::api_clients::{Client, manifest, write_clients};
use crate::packages::Packages;
use crate::schemas::folder;

/// The workspace, and its packages.
const WORKSPACE: &str = "api-changes";
const MEMBERS: [&str; 3] = ["old-clients", "new-clients", "programs"];

/// The module with the client of the base.
const BASE: &str = "base";

/// The most times that the programs are compiled. The compiler has about three kinds of errors.
const MOST_ROUNDS: usize = 8;

#[test]
fn each_rule_is_right_about_the_compiler() {
    let cases: Vec<Case> = cases()
        .into_iter()
        .filter(|case| case.unreached.is_none())
        .collect();
    let common = fs::read_to_string(folder("api").join("common.rs")).unwrap();
    let Plan { old, new, programs } = Plan::of(&cases, &common);
    let mut packages = Packages::new(WORKSPACE, &MEMBERS).alone();
    write_clients(&mut packages, MEMBERS[0], &old);
    write_clients(&mut packages, MEMBERS[1], &new);
    let with_old = compiled(&mut packages, MEMBERS[0], &programs, |program| &program.old);
    let with_new = compiled(&mut packages, MEMBERS[1], &programs, |program| &program.new);
    let mut wrong = String::new();
    for program in &programs {
        let name = &program.name;
        match (with_old.get(name), with_new.get(name)) {
            // The common program is not for every old client.
            (Some(_), _) if program.is_common => {}
            (Some(errors), _) => writeln!(wrong, "{name} fails with the old client: {errors}").unwrap(),
            (None, Some(errors)) if program.compiles => {
                writeln!(wrong, "{name} should compile with the new client: {errors}").unwrap();
            }
            (None, None) if !program.compiles => {
                writeln!(wrong, "{name} should not compile with the new client").unwrap();
            }
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A program, and the clients that it is compiled with.
struct Program {
    name: String,
    text: String,
    old: String,
    new: String,
    /// Whether it compiles with the new client, by what is said about the change.
    compiles: bool,
    is_common: bool,
}

/// What is compiled. Clients take most of the time. So changes that are not breaking share a client if one schema can have
/// them, and most programs have the same old client.
#[derive(Default)]
struct Plan {
    old: BTreeMap<String, Client>,
    new: BTreeMap<String, Client>,
    programs: Vec<Program>,
}

impl Plan {
    fn of(cases: &[Case], common: &str) -> Self {
        let mut plan = Self::default();
        let mut shared: Vec<String> = Vec::new();
        for case in cases {
            let own = case.identifier();
            let target = case.target(&format!("crate::{own}"));
            let is_breaking = case.diff().rust() == Class::Breaking;
            let old = if case.is_of_base && !case.stand_alone {
                String::from(BASE)
            } else {
                let schema = case.old.clone();
                let target = target.clone();
                plan.old.insert(own.clone(), Client { schema, target });
                own.clone()
            };
            let new = if old == BASE && !is_breaking {
                let found = shared.iter().position(|schema| case.also_in(schema).is_some());
                let index = found.unwrap_or_else(|| {
                    shared.push(base());
                    shared.len() - 1
                });
                shared[index] = case.also_in(&shared[index]).unwrap();
                format!("shared_{index}")
            } else {
                let schema = case.new.clone();
                plan.new.insert(own.clone(), Client { schema, target });
                own.clone()
            };
            if new == own && !is_breaking && !case.stand_alone {
                plan.programs.push(Program::common(&own, &old, common));
            }
            plan.programs.push(Program {
                name: own,
                text: case.program.clone(),
                old,
                new,
                compiles: case.compiles.unwrap_or(!is_breaking),
                is_common: false,
            });
        }
        plan.old
            .insert(String::from(BASE), Client::in_place(BASE, base()));
        for (index, schema) in shared.into_iter().enumerate() {
            let name = format!("shared_{index}");
            plan.programs.push(Program::common(&name, BASE, common));
            plan.new.insert(name.clone(), Client::in_place(&name, schema));
        }
        plan
    }
}

impl Program {
    fn common(new: &str, old: &str, text: &str) -> Self {
        Self {
            name: format!("{new}_common"),
            text: text.to_owned(),
            old: old.to_owned(),
            new: new.to_owned(),
            compiles: true,
            is_common: true,
        }
    }
}

/// Compiles the programs with the clients of a side. Returns the errors of those that do not compile.
fn compiled(
    packages: &mut Packages,
    package: &str,
    programs: &[Program],
    client: fn(&Program) -> &String,
) -> BTreeMap<String, String> {
    let dependency = format!("clients = {{ package = {package:?}, path = \"../{package}\" }}");
    packages.write("programs/Cargo.toml", &manifest("programs", &dependency));
    let mut names = BTreeSet::new();
    for program in programs {
        let (name, text, client) = (&program.name, &program.text, client(program));
        // A client without an envelope has no such type.
        let envelope = if text.contains("Envelope") {
            "use base::generated::Envelope;\n"
        } else {
            ""
        };
        let head =
            format!("use clients::{client} as base;\nuse base::Client;\nuse base::generated::models::*;\n");
        packages.write(
            &format!("programs/src/{name}.rs"),
            &format!("{head}{envelope}{text}\n"),
        );
        names.insert(name.clone());
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
