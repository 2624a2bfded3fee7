//! Each example says what it takes, and is in the table of the README.

use std::fs;

use super::program::{example, texts};

#[test]
fn help_fits_a_terminal_and_a_wrong_command_prints_it() {
    for name in [
        "errors",
        "export_users",
        "offboard",
        "onboard",
        "sync_groups",
        "testing",
    ] {
        let output = example(name).arg("--help").output().unwrap();
        let [help, errors] = texts(&output);
        assert!(output.status.success() && errors.is_empty(), "{name}: {errors}");
        assert!(help.contains(&format!("\nusage: {name} ")), "{name}: {help}");
        let widest = help.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(100), "{name}: {widest:?}");

        let wrong = ["--no", "--such", "--option", "--there"];
        let output = example(name).args(wrong).output().unwrap();
        let [told, errors] = texts(&output);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(told.is_empty() && errors.ends_with(&help), "{name}: {errors}");
    }
}

#[test]
fn the_table_has_every_example() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    let table = fs::read_to_string(format!("{folder}/README.md")).unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            let name = entry.file_name().into_string().unwrap();
            assert!(
                table.contains(&format!("\n| [`{name}`]({name}/main.rs)")),
                "{name}"
            );
        }
    }
}
