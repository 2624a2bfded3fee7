//! What a run found: a table a client, and every difference that nobody has explained.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter, Write as _};

use serde_json::Value;

use super::compare::Difference;

/// The result of a run.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// What the clients were held against: our client's requests, or the document's.
    pub(crate) reference: &'static str,
    /// One row for each client, ours first.
    pub(crate) rows: Vec<Row>,
    /// The differences that no entry explains.
    pub(crate) unexplained: Vec<Finding>,
    /// Entries of `differences.yaml` that explain nothing any more.
    pub(crate) stale: Vec<String>,
}

/// The counts of one client.
#[derive(Debug, Default)]
pub(crate) struct Row {
    /// The client and its version.
    pub(crate) client: String,
    /// Operations of the document that the client has.
    pub(crate) operations: usize,
    /// Operations of the document.
    pub(crate) of: usize,
    /// Calls made.
    pub(crate) cases: usize,
    /// Calls whose requests are equal.
    pub(crate) equal: usize,
    /// Calls that differ only in explained ways.
    pub(crate) explained: usize,
    /// Calls that differ in at least one way that is not explained.
    pub(crate) unexplained: usize,
    /// Explained differences by their reason.
    pub(crate) reasons: BTreeMap<String, usize>,
}

/// One difference and where it was seen.
#[derive(Debug)]
pub(crate) struct Finding {
    /// The client.
    pub(crate) client: String,
    /// The operation.
    pub(crate) operation: String,
    /// The kind of the case.
    pub(crate) case: &'static str,
    /// What differs.
    pub(crate) difference: Difference,
}

impl Report {
    /// Whether all requests agree or differ in known ways only.
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
        for finding in &self.unexplained {
            write!(f, "\n{finding}")?;
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

impl Display for Finding {
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
            unexplained: vec![Finding {
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
