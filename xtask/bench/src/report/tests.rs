use std::path::PathBuf;

use anyhow::Result;
use expect_test::expect_file;

use super::*;
use crate::cargo::Subject;
use crate::code::Code;
use crate::divan::Samples;
use crate::peers::Peer;
use crate::probe::Figures;
use crate::rows::Rows;
use crate::statistics::Runs;

fn runs(walls: &[f64], memory: u64) -> Runs {
    let mut runs = Runs::default();
    for wall in walls {
        runs.push(Figures {
            wall: *wall,
            user: wall * 0.8,
            system: wall * 0.1,
            memory,
        });
    }
    runs
}

fn peer(name: &str) -> Result<Kind> {
    let yaml = format!("{{name: {name}, version: 1.2.3, registry: crates.io, arguments: []}}");
    let peer: Peer = serde_yaml::from_str(&yaml)?;
    Ok(Kind::Peer(peer))
}

/// A tool whose every measurement is so many times as long as ours.
fn measured(kind: Kind, times: f64) -> Row {
    let walls = |wall: f64| [wall * times, 1.1 * wall * times, 1.3 * wall * times];
    let mut row = Row::new(kind);
    if row.kind != Kind::Derives {
        row.generation = runs(&walls(0.2), 48_000_000);
    }
    row.code = Some(Code {
        files: 98,
        lines: 104_359,
        bytes: 3_400_000,
        items: 200,
        described: 150,
    });
    row.compiled.check = runs(&walls(1.0), 300_000_000);
    row.compiled.dev = runs(&walls(2.0), 400_000_000);
    row.rlib = Some(9_400_000);
    if matches!(row.kind, Kind::Peer(_)) {
        // The machine was equally slow for the peer and for ours at that moment.
        row.beside.generation = runs(&[0.2, 0.22, 0.26], 48_000_000);
        row.beside.compiled.check = runs(&[1.0, 1.1, 1.3], 300_000_000);
        row.beside.compiled.dev = runs(&[2.0, 2.2, 2.6], 400_000_000);
        row.beside.compiled_runtime.check = runs(&[0.2, 0.2, 0.2], 100_000_000);
        row.beside.compiled_runtime.dev = runs(&[0.5, 0.5, 0.5], 100_000_000);
    } else {
        row.compiled.release = runs(&walls(10.0), 900_000_000);
        row.compiled_application.dev = runs(&walls(0.5), 100_000_000);
        row.compiled_application.release = runs(&walls(1.5), 200_000_000);
    }
    if row.kind == Kind::Ours {
        row.runtime = Some(Subject {
            folder: PathBuf::new(),
            package: String::from("runtime"),
            root: PathBuf::new(),
        });
        row.compiled_runtime.check = runs(&[0.2, 0.2, 0.2], 100_000_000);
        row.compiled_runtime.dev = runs(&[0.5, 0.5, 0.5], 100_000_000);
        row.compiled_runtime.release = runs(&[1.0, 1.0, 1.0], 100_000_000);
        row.rlib_of_runtime = Some(1_100_000);
    }
    row
}

fn report() -> Result<Report> {
    let mut broken = Row::new(peer("broken")?);
    broken.problem = Some(String::from("it generates nothing: error: unknown keyword `a|b`"));
    let rows = vec![
        measured(Kind::Ours, 1.0),
        measured(Kind::Derives, 2.0),
        measured(peer("slow")?, 10.0),
        measured(peer("quick")?, 3.0),
        broken,
    ];
    Ok(Report {
        rows: Rows::of(rows),
        runs: 3,
        rustc: String::from("rustc 1.88.0"),
        processors: 4,
        codec: Samples::parse(
            "├─ decode_users  2 ms │ 9 ms │ 5 ms │ 6 ms │\n\
             ├─ decode_users_with_derives  4 ms │ 9 ms │ 4 ms │ 6 ms │\n\
             ├─ encode_users  3 ms │ 9 ms │ 3 ms │ 6 ms │\n\
             ╰─ encode_users_with_derives  2 ms │ 9 ms │ 5 ms │ 6 ms │\n",
        ),
        growth: Samples::parse(
            "╰─ generate │ │ │ │\n   ├─ 1  1 s │ 1 s │ 0.2 s │ 1 s │\n   ╰─ 8  1 s │ 1 s │ 1.76 s │ 1 s │\n",
        ),
    })
}

/// `UPDATE_EXPECT=1 cargo test -p xtask-bench report` writes the file anew.
#[test]
fn the_tables_of_a_whole_run() -> Result<()> {
    expect_file!["golden.md"].assert_eq(&report()?.markdown());
    Ok(())
}

#[test]
fn goals_are_held_against_the_best_peer_and_say_whether_they_are_met() -> Result<()> {
    let text = report()?.markdown();
    let check = "| `cargo check`, CPU | 880 ms | 2.64 s (quick) | 0.33× | ≤ 0.2× | **not met** |\n";
    assert!(text.contains(check), "{text}");
    let release =
        "| Release build, runtime included, wall | 12.00 s | 22.00 s (derives) | 0.55× | ≤ 1.0× | met |\n";
    assert!(text.contains(release), "{text}");
    let memory = "| Generation, memory | 48 MB | – | – | < 100 MB | met |\n";
    assert!(text.contains(memory), "{text}");
    Ok(())
}

/// The machine was faster during the runs of `lucky`, and of ours around them.
#[test]
fn a_fast_minute_makes_no_peer_the_best() -> Result<()> {
    let mut lucky = measured(peer("lucky")?, 2.0);
    lucky.beside.compiled.check = runs(&[0.4, 0.4, 0.4], 300_000_000);
    let mut report = report()?;
    let rows = vec![measured(Kind::Ours, 1.0), lucky, measured(peer("quick")?, 3.0)];
    report.rows = Rows::of(rows);
    let text = report.markdown();
    let check = "| `cargo check`, wall | 1.10 s | 3.30 s (quick) | 0.33× | ≤ 0.2× | **not met** |\n";
    assert!(text.contains(check), "{text}");
    Ok(())
}

#[test]
fn a_peer_with_a_problem_stands_in_both_tables_with_the_reason() -> Result<()> {
    let text = report()?.markdown();
    let row = "| broken 1.2.3 | *not measured: it generates nothing: error: unknown keyword `a\\|b`* | – | ";
    assert_eq!(text.matches(row).count(), 2, "{text}");
    Ok(())
}

#[test]
fn goals_without_figures_are_not_reported_as_met() -> Result<()> {
    let mut report = report()?;
    report.rows = Rows::of(vec![Row::new(peer("alone")?)]);
    report.codec = Samples::default();
    let text = report.markdown();
    assert!(
        text.contains("| Release build, runtime included, CPU | – | – | – | ≤ 1.0× | not measured |\n"),
        "{text}"
    );
    assert!(!text.contains("| met |"), "{text}");
    Ok(())
}

#[test]
fn figures_are_told_in_the_unit_that_fits() {
    assert_eq!(amount(0.001_709, Unit::Seconds), "1.71 ms");
    assert_eq!(amount(0.25, Unit::Seconds), "250 ms");
    assert_eq!(amount(12.345, Unit::Seconds), "12.35 s");
    assert_eq!(amount(3_400_000.0, Unit::Bytes), "3.4 MB");
    assert_eq!(amount(1_240_000_000.0, Unit::Bytes), "1240 MB");
    assert_eq!(thousands(1_234_567), "1 234 567");
    assert_eq!(thousands(98), "98");
    assert_eq!(share(2, 3), "66 %");
    assert_eq!(share(0, 0), NOTHING);
}
