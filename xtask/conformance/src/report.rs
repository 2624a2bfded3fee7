//! The report of a run: counts for each client, and every difference without an explanation.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter, Write as _};

use serde_json::Value;

use super::compare::Difference;

/// The result of a run.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// The reference of the comparison: the requests of our client, or those that the document describes.
    pub(crate) reference: &'static str,
    /// One row for each client, ours first.
    pub(crate) rows: Vec<Row>,
    /// The differences that no entry of `differences.yaml` explains.
    pub(crate) unexplained: Vec<ReportedDifference>,
    /// The entries of `differences.yaml` that no longer explain a difference.
    pub(crate) stale: Vec<String>,
}

/// The counts of one client.
#[derive(Debug, Default)]
pub(crate) struct Row {
    /// The client and its version.
    pub(crate) client: String,
    /// The number of the document's operations that the client has.
    pub(crate) operations: usize,
    /// The number of the document's operations.
    pub(crate) of: usize,
    /// The number of calls.
    pub(crate) cases: usize,
    /// The number of calls whose requests are equal.
    pub(crate) equal: usize,
    /// The number of calls with explained differences only.
    pub(crate) explained: usize,
    /// The number of calls with an unexplained difference.
    pub(crate) unexplained: usize,
    /// The numbers of explained differences, by reason.
    pub(crate) reasons: BTreeMap<String, usize>,
}

/// One difference, with its client, operation and case.
#[derive(Debug)]
pub(crate) struct ReportedDifference {
    /// The client.
    pub(crate) client: String,
    /// The operation.
    pub(crate) operation: String,
    /// The kind of the case.
    pub(crate) case: &'static str,
    /// The difference.
    pub(crate) difference: Difference,
}

impl Report {
    /// Whether all requests are equal, or differ only in known ways.
    pub(crate) fn passed(&self) -> bool {
        self.unexplained.is_empty() && self.stale.is_empty()
    }

    /// The table in Markdown.
    pub(crate) fn markdown(&self) -> String {
        let mut text = format!(
            "Requests compared with {}.\n\n\
             | Client | Operations | Calls | Equal | Explained | Unexplained |\n\
             |---|--:|--:|--:|--:|--:|\n",
            self.reference
        );
        for row in &self.rows {
            let _ = writeln!(
                text,
                "| {} | {} of {} | {} | {} | {} | {} |",
                cell(&row.client),
                row.operations,
                row.of,
                row.cases,
                row.equal,
                row.explained,
                row.unexplained
            );
        }
        if self.rows.iter().any(|row| !row.reasons.is_empty()) {
            text.push_str("\n| Client | Differences | Why they are there |\n|---|--:|---|\n");
        }
        for row in &self.rows {
            for (reason, count) in &row.reasons {
                let _ = writeln!(text, "| {} | {count} | {} |", cell(&row.client), cell(reason));
            }
        }
        text
    }
}

fn cell(text: &str) -> String {
    let one_line: Vec<_> = text.split_whitespace().collect();
    one_line.join(" ").replace('|', "\\|")
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.markdown())?;
        for difference in &self.unexplained {
            write!(f, "\n{difference}")?;
        }
        if !self.stale.is_empty() {
            f.write_str("\nxtask/conformance/differences.yaml:\n")?;
        }
        for stale in &self.stale {
            writeln!(f, "  {stale}")?;
        }
        Ok(())
    }
}

impl Display for ReportedDifference {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Difference {
            what,
            name,
            ours,
            theirs,
        } = &self.difference;
        let side = |value: &Option<Value>| match value {
            Some(value) => value.to_string(),
            None => "(absent)".to_owned(),
        };
        writeln!(
            f,
            "unexplained: {} {} ({} case): {what:?} {name}",
            self.client, self.operation, self.case
        )?;
        writeln!(f, "  - reference: {}", side(ours))?;
        writeln!(f, "  + client:    {}", side(theirs))
    }
}

#[cfg(test)]
mod tests {
    use super::super::compare::What;
    use super::*;
    use serde_json::json;

    #[test]
    fn prints_table_differences_and_stale_entries() {
        let report = Report {
            reference: "the requests of our client",
            rows: vec![Row {
                client: "authing-node-sdk 4.0.1".to_owned(),
                operations: 2,
                of: 3,
                cases: 6,
                equal: 3,
                explained: 2,
                unexplained: 1,
                reasons: BTreeMap::from([("spells\n defaults out".to_owned(), 4)]),
            }],
            unexplained: vec![ReportedDifference {
                client: "node".to_owned(),
                operation: "getUser".to_owned(),
                case: "all",
                difference: Difference {
                    what: What::Query,
                    name: "userId".to_owned(),
                    ours: Some(json!("a")),
                    theirs: None,
                },
            }],
            stale: vec!["entry 1".to_owned()],
        };
        assert!(!report.passed());
        let text = report.to_string();
        assert!(
            text.contains("| authing-node-sdk 4.0.1 | 2 of 3 | 6 | 3 | 2 | 1 |\n"),
            "{text}"
        );
        assert!(
            text.contains("| authing-node-sdk 4.0.1 | 4 | spells defaults out |\n"),
            "{text}"
        );
        let diff = "unexplained: node getUser (all case): Query userId\n  \
                    - reference: \"a\"\n  + client:    (absent)\n";
        assert!(text.contains(diff), "{text}");
        assert!(text.ends_with("differences.yaml:\n  entry 1\n"), "{text}");
    }

    #[test]
    fn nothing_left_over_passes() {
        assert!(Report::default().passed());
    }
}
