//! Writes the results as Markdown tables.

use std::fmt::Write as _;

use super::GENERATIONS;
use super::goals::{self, Goal, Limit, Unit};
use super::results::Report;
use super::rows::{Kind, Row};
use super::statistics::{Runs, Summary};

/// The text of a cell without a figure.
const NOTHING: &str = "–";

impl Report {
    /// All tables.
    pub(crate) fn markdown(&self) -> String {
        let mut text = self.header();
        self.generation(&mut text);
        self.compilation(&mut text);
        self.goals(&mut text);
        self.derives(&mut text);
        self.benchmarks(&mut text);
        text
    }

    fn header(&self) -> String {
        let runs = match self.runs {
            1 => String::from("one run"),
            runs => format!("{runs} runs"),
        };
        format!(
            "# What it costs\n\n\
             Written by `cargo xtask bench`. These are figures of one machine in one session: compare them with each\n\
             other, not with figures from elsewhere.\n\n\
             - {}; {} CPU threads. Medians of {runs}, after one run that does not count; generators run {GENERATIONS} times\n  \
             in each. Of several runs, the least and the most are in parentheses. Every round measures each tool once, and\n  \
             ours around each of the others.\n\
             - Each figure is of one process and its children, as the operating system counts them: a generator, or\n  \
             the rustc that compiles the crate. Memory is the peak of the largest process. MB are millions of bytes.\n\
             - Generators read the schema, and write into an empty folder: ours as `cargo xtask codegen` does, built\n  \
             for release, from the YAML files; the others from the same schema as one JSON document, without the few\n  \
             constructs that some of them do not take (listed in `xtask/bench/src/input.rs`).\n\
             - Crates are compiled alone, with their dependencies there already, in cargo's usual profiles without\n  \
             incremental compilation. Ours is `genauth`. Its hand-written runtime is a crate of its own, as are the\n  \
             runtimes of some of the others, and has rows of its own here. The twin with derives has in itself what it\n  \
             needs of one, so beside that one, ours is both crates.\n\n",
            self.rustc, self.processors,
        )
    }

    fn generation(&self, text: &mut String) {
        text.push_str(
            "## Generating\n\nCPU is user and system time. Described: the share of public types, functions and \
             fields with documentation.\n\n\
             | Tool | Wall | CPU | Memory | Files | Lines | Size | Described |\n\
             |---|--:|--:|--:|--:|--:|--:|--:|\n",
        );
        for row in self.rows.all() {
            let runs = &row.generation;
            let cells = match row.code {
                // A tool that failed has no figures, and one that is not a generator has no times.
                Some(code) => vec![
                    seconds(runs.wall()),
                    seconds(runs.processor()),
                    bytes(runs.memory()),
                    thousands(code.files),
                    thousands(code.lines),
                    format!("{} kB", thousands(code.bytes / 1000)),
                    share(code.described, code.items),
                ],
                None => vec![NOTHING.to_owned(); 7],
            };
            line(text, row, cells);
        }
    }

    fn compilation(&self, text: &mut String) {
        text.push_str(
            "\n## Compiling what was generated\n\nCPU is user time.\n\n\
             | Tool | Check: CPU | wall | memory | Dev build: CPU | wall | memory | rlib |\n\
             |---|--:|--:|--:|--:|--:|--:|--:|\n",
        );
        for row in self.rows.all() {
            let mut cells = Vec::new();
            for runs in [&row.compiled.check, &row.compiled.dev] {
                cells.extend(figures(runs));
            }
            cells.push(bytes(row.size()));
            line(text, row, cells);
            if row.runtime.is_some() {
                let mut cells = Vec::new();
                for runs in [
                    row.with_runtime(|builds| &builds.check),
                    row.with_runtime(|builds| &builds.dev),
                ] {
                    cells.extend(figures(&runs));
                }
                cells.push(bytes(row.size_with_runtime()));
                let _ = writeln!(text, "| … and its runtime | {} |", cells.join(" | "));
            }
        }
    }

    fn goals(&self, text: &mut String) {
        text.push_str(
            "\n## Goals\n\nOurs beside the other generator that does best against it, or beside our models with \
             serde derives. For a\ngenerator, ours was measured once more right before and right after each of its runs: \
             a machine changes\nits speed within minutes. The ratio is the median of the rounds' ratios. For the codec, \
             the fastest\nsamples count.\n\n\
             | What | Ours | Beside | Ratio | Goal | |\n|---|--:|--:|--:|--:|---|\n",
        );
        for goal in goals::goals(self) {
            let beside = match &goal.against {
                Some((figure, whose)) => format!("{} ({whose})", amount(*figure, goal.unit)),
                None => NOTHING.to_owned(),
            };
            let _ = writeln!(
                text,
                "| {} | {} | {beside} | {} | {} | {} |",
                goal.what,
                goal.ours
                    .map_or(NOTHING.to_owned(), |figure| amount(figure, goal.unit)),
                goal.ratio.map_or(NOTHING.to_owned(), ratio),
                limit(&goal),
                verdict(&goal),
            );
        }
    }

    fn derives(&self, text: &mut String) {
        let (Some(ours), Some(derives)) = (self.rows.get(&Kind::Ours), self.rows.get(&Kind::Derives)) else {
            return;
        };
        text.push_str(
            "\n## Beside the same models with serde derives\n\nThe twin has our types, constructors and operations, \
             made from our generated code; each method writes\nits request and reads its response with serde_json. The \
             application uses ten operations, in the same lines on\neither crate; its figures include linking. CPU is \
             user time.\n\n\
             | What | Ours | Derives | Ratio |\n|---|--:|--:|--:|\n",
        );
        let figures = |row: &Row| {
            [
                row.with_runtime(|builds| &builds.check),
                row.with_runtime(|builds| &builds.dev),
                row.released(),
                row.compiled_application.dev.clone(),
                row.compiled_application.release.clone(),
                row.with_runtime(|builds| &builds.dev)
                    .and(&row.compiled_application.dev),
                row.both_released(),
            ]
        };
        let names = [
            "Crate, check",
            "Crate, dev build",
            "Crate, release build",
            "Application, dev build",
            "Application, release build",
            "Both, dev build",
            "Both, release build",
        ];
        for ((what, ours), derives) in names.iter().zip(figures(ours)).zip(figures(derives)) {
            beside(
                text,
                &format!("{what}: CPU"),
                ours.user(),
                derives.user(),
                seconds,
            );
            beside(
                text,
                &format!("{what}: wall"),
                ours.wall(),
                derives.wall(),
                seconds,
            );
            beside(
                text,
                &format!("{what}: memory"),
                ours.memory(),
                derives.memory(),
                bytes,
            );
        }
        let size = |row: &Row| row.size_with_runtime().or(row.size());
        beside(text, "Crate, dev build: rlib", size(ours), size(derives), bytes);
    }

    fn benchmarks(&self, text: &mut String) {
        let growth: Vec<_> = self.growth.below("generate").collect();
        let Some((_, once)) = growth.first().copied() else {
            return;
        };
        text.push_str(
            "\n## Generating from copies of the schema\n\nIn one process, without reading and writing files.\n\n\
             | Schema | Time | Of one copy |\n|--:|--:|--:|\n",
        );
        for (times, median) in growth {
            let copies: f64 = times.parse().unwrap_or(1.0);
            let _ = writeln!(
                text,
                "| {times}× | {} | {} |",
                amount(median, Unit::Seconds),
                ratio(median / once / copies),
            );
        }
    }
}

/// The cells for CPU, wall and memory.
fn figures(runs: &Runs) -> [String; 3] {
    [seconds(runs.user()), seconds(runs.wall()), bytes(runs.memory())]
}

/// A row of a table. A row with a problem has the problem instead of its figures.
fn line(text: &mut String, row: &Row, mut cells: Vec<String>) {
    if let Some(problem) = &row.problem
        && let Some(first) = cells.iter_mut().find(|cell| *cell == NOTHING)
    {
        *first = format!("*not measured: {}*", cell(problem));
    }
    let _ = writeln!(text, "| {} | {} |", cell(&row.title()), cells.join(" | "));
}

fn beside(
    text: &mut String,
    what: &str,
    ours: Option<Summary>,
    theirs: Option<Summary>,
    print: impl Fn(Option<Summary>) -> String,
) {
    let quotient = match (ours, theirs) {
        (Some(ours), Some(theirs)) => ratio(ours.median / theirs.median),
        _ => NOTHING.to_owned(),
    };
    let _ = writeln!(
        text,
        "| {what} | {} | {} | {quotient} |",
        print(ours),
        print(theirs)
    );
}

fn cell(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").replace('|', "\\|")
}

fn limit(goal: &Goal) -> String {
    match goal.limit {
        Limit::None => NOTHING.to_owned(),
        Limit::Times(most) => format!("≤ {most:.1}×"),
        Limit::Below(most) => format!("< {}", amount(most, goal.unit)),
    }
}

fn verdict(goal: &Goal) -> &'static str {
    if goal.limit == Limit::None {
        return "";
    }
    match goal.is_met() {
        Some(true) => "met",
        Some(false) => "**not met**",
        None => "not measured",
    }
}

fn seconds(summary: Option<Summary>) -> String {
    spread(summary, Unit::Seconds)
}

fn bytes(summary: Option<Summary>) -> String {
    spread(summary, Unit::Bytes)
}

/// `1.20 s (1.10–1.40)`
fn spread(summary: Option<Summary>, unit: Unit) -> String {
    let Some(summary) = summary else {
        return NOTHING.to_owned();
    };
    let (divisor, digits, name) = scale(summary.median, unit);
    let print = |figure: f64| format!("{:.digits$}", figure / divisor);
    let (low, high) = (print(summary.low), print(summary.high));
    let median = print(summary.median);
    if low == high {
        format!("{median} {name}")
    } else {
        format!("{median} {name} ({low}–{high})")
    }
}

fn amount(figure: f64, unit: Unit) -> String {
    let (divisor, digits, name) = scale(figure, unit);
    format!("{:.digits$} {name}", figure / divisor)
}

/// The unit for a figure of this size: its divisor, the digits after the point, and its name.
fn scale(figure: f64, unit: Unit) -> (f64, usize, &'static str) {
    match unit {
        Unit::Seconds if figure < 0.01 => (1e-3, 2, "ms"),
        Unit::Seconds if figure < 1.0 => (1e-3, 0, "ms"),
        Unit::Seconds => (1.0, 2, "s"),
        Unit::Bytes if figure < 1e7 => (1e6, 1, "MB"),
        Unit::Bytes => (1e6, 0, "MB"),
    }
}

fn ratio(ratio: f64) -> String {
    format!("{ratio:.2}×")
}

fn share(part: usize, whole: usize) -> String {
    match (100 * part).checked_div(whole) {
        Some(percent) => format!("{percent} %"),
        None => NOTHING.to_owned(),
    }
}

/// `12 345`
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests;
