//! The known differences between the vendor's clients and ours (`differences.yaml`), each with the reason. Each place
//! in the list must still differ in that way. A run lists the places that no longer do.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Value, json};

use super::compare::{Difference, What};
use super::request::text;

/// The list, and the entries that a run has used.
pub(crate) struct Differences {
    entries: Vec<Entry>,
    /// The entry, operation and name of each explained difference.
    met: BTreeSet<(usize, String, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// `node`, `python`, or `ours` if our own request differs from the document.
    client: String,
    what: What,
    ours: Pattern,
    theirs: Pattern,
    reason: String,
    /// Names of parameters or pointers into the body, by operation; an empty list is the part as a whole.
    #[serde(rename = "where")]
    places: BTreeMap<String, BTreeSet<String>>,
}

/// The value on one side of a difference.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Pattern {
    /// No value.
    Absent,
    /// JSON `null`.
    Null,
    /// Any value.
    Value,
    /// The documented default of the parameter.
    Default,
    /// `True` or `False` for our `true` or `false`.
    Capitalized,
    /// Our list, under the name with `[]`.
    Brackets,
    /// The path of the document, with its placeholder.
    Placeholder,
    /// Exactly this value, written `!literal value`.
    Literal(Value),
}

/// The facts of the document about the place of a difference.
#[derive(Default)]
pub(crate) struct Documented<'a> {
    /// The path template of the operation.
    pub(crate) path: &'a str,
    /// The documented default of the parameter.
    pub(crate) default: Option<&'a Value>,
}

impl Pattern {
    fn matches(&self, side: Option<&Value>, difference: &Difference, documented: &Documented<'_>) -> bool {
        match self {
            Self::Absent => side.is_none(),
            Self::Null => side == Some(&Value::Null),
            Self::Value => side.is_some(),
            Self::Default => match (side, documented.default) {
                (Some(Value::String(side)), Some(default)) => *side == text(default),
                (side, default) => default.is_some() && side == default,
            },
            Self::Capitalized => match difference.ours.as_ref().and_then(Value::as_str) {
                Some("true") => side == Some(&json!("True")),
                Some("false") => side == Some(&json!("False")),
                _ => false,
            },
            Self::Brackets => {
                let name = format!("{}[]", difference.name);
                difference.ours.is_some() && side == Some(&json!({name: difference.ours}))
            }
            Self::Placeholder => documented.path.contains('{') && side == Some(&json!(documented.path)),
            Self::Literal(value) => side == Some(value),
        }
    }
}

impl Differences {
    /// Reads the list.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or an entry is malformed.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text =
            std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&text).with_context(|| format!("in {}", path.display()))
    }

    /// Reads the text of the list.
    ///
    /// # Errors
    ///
    /// When an entry is malformed.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut entries: Vec<Entry> = serde_yaml::from_str(text)?;
        for (index, entry) in entries.iter_mut().enumerate() {
            if entry.reason.trim().is_empty() || entry.places.is_empty() {
                bail!("entry {} needs a `reason` and a `where`", index + 1);
            }
            for names in entry.places.values_mut() {
                if names.is_empty() {
                    names.insert(String::new());
                }
            }
        }
        Ok(Self {
            entries,
            met: BTreeSet::new(),
        })
    }

    /// The client's name for an operation if it differs from the operation's, and the reason.
    pub(crate) fn name(&mut self, client: &str, operation: &str) -> Option<(String, String)> {
        let (index, known) = self.entries.iter().enumerate().find_map(|(index, entry)| {
            let here =
                entry.client == client && entry.what == What::Name && entry.places.contains_key(operation);
            match &entry.theirs {
                Pattern::Literal(Value::String(name)) if here => {
                    Some((index, (name.clone(), entry.reason.clone())))
                }
                _ => None,
            }
        })?;
        self.met.insert((index, operation.to_owned(), String::new()));
        Some(known)
    }

    /// The reason of a difference, if the difference is known.
    pub(crate) fn explain(
        &mut self,
        client: &str,
        operation: &str,
        difference: &Difference,
        documented: &Documented<'_>,
    ) -> Option<&str> {
        let (index, entry) = self.entries.iter().enumerate().find(|(_, entry)| {
            let place = entry.places.get(operation);
            entry.client == client
                && entry.what == difference.what
                && place.is_some_and(|names| names.contains(&difference.name))
                && entry
                    .ours
                    .matches(difference.ours.as_ref(), difference, documented)
                && entry
                    .theirs
                    .matches(difference.theirs.as_ref(), difference, documented)
        })?;
        self.met
            .insert((index, operation.to_owned(), difference.name.clone()));
        Some(&entry.reason)
    }

    /// The places that no longer differ, for the clients and operations that ran.
    pub(crate) fn stale(&self, ran: impl Fn(&str) -> bool, in_scope: impl Fn(&str) -> bool) -> Vec<String> {
        let mut stale = Vec::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let operations = entry.places.iter().filter(|(name, _)| in_scope(name));
            for (operation, names) in operations.filter(|_| ran(&entry.client)) {
                for name in names {
                    let key = (index, operation.clone(), name.clone());
                    if !self.met.contains(&key) {
                        stale.push(format!(
                            "entry {} ({}, {:?}): {operation} {name} does not differ like this any more; \
                             remove it. Its reason was: {}",
                            index + 1,
                            entry.client,
                            entry.what,
                            entry.reason
                        ));
                    }
                }
            }
        }
        stale
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const LIST: &str = "
- client: node
  what: query
  ours: absent
  theirs: default
  reason: spells defaults out
  where: {listUsers: [page, limit], later: [page]}
- client: python
  what: name
  ours: value
  theirs: !literal export_meatdata
  reason: misspelt
  where: {exportMetadata: []}
- client: node
  what: path
  ours: value
  theirs: placeholder
  reason: leaves the placeholder in
  where: {deleteById: []}
";

    fn query(name: &str, ours: Option<Value>, theirs: Option<Value>) -> Difference {
        Difference {
            what: What::Query,
            name: name.to_owned(),
            ours,
            theirs,
        }
    }

    #[test]
    fn matches_precisely_and_lists_stale_entries() {
        let mut list = Differences::parse(LIST).unwrap();
        let one = json!(1);
        let documented = Documented {
            path: "",
            default: Some(&one),
        };
        let page = query("page", None, Some(json!("1")));
        let mut explain = |client, operation, difference: &Difference| {
            list.explain(client, operation, difference, &documented)
                .map(str::to_owned)
        };
        assert_eq!(
            explain("node", "listUsers", &page).unwrap(),
            "spells defaults out"
        );
        assert_eq!(explain("python", "listUsers", &page), None);
        assert_eq!(explain("node", "listGroups", &page), None);
        assert_eq!(
            explain("node", "listUsers", &query("page", None, Some(json!("2")))),
            None
        );
        assert_eq!(
            explain("node", "listUsers", &query("sort", None, Some(json!("1")))),
            None
        );
        let both = query("page", Some(json!("3")), Some(json!("1")));
        assert_eq!(explain("node", "listUsers", &both), None);

        // `later` is not an operation of this document, and python did not run.
        let stale = list.stale(|client| client == "node", |operation| operation != "later");
        assert_eq!(stale.len(), 2);
        assert!(stale[0].starts_with("entry 1 (node, Query): listUsers limit does not differ"));
        assert!(stale[1].starts_with("entry 3 (node, Path): deleteById  does not differ"));
    }

    #[test]
    fn names_are_looked_up() {
        let mut list = Differences::parse(LIST).unwrap();
        let known = ("export_meatdata".to_owned(), "misspelt".to_owned());
        assert_eq!(list.name("python", "exportMetadata"), Some(known));
        assert_eq!(list.name("node", "exportMetadata"), None);
        assert_eq!(
            list.stale(|client| client == "python", |_| true),
            Vec::<String>::new()
        );
    }

    #[test]
    fn patterns() {
        let matches = |pattern: &Pattern, ours: Value, theirs: Value, path| {
            let difference = query("ids", Some(ours), Some(theirs));
            let documented = Documented { path, default: None };
            pattern.matches(difference.theirs.as_ref(), &difference, &documented)
        };
        let capital = Pattern::Capitalized;
        assert!(matches(&capital, json!("true"), json!("True"), ""));
        assert!(!matches(&capital, json!("false"), json!("True"), ""));
        let list = json!(["a", "b"]);
        assert!(matches(
            &Pattern::Brackets,
            list.clone(),
            json!({"ids[]": list}),
            ""
        ));
        assert!(!matches(&Pattern::Brackets, list, json!({"ids[]": ["a"]}), ""));
        assert!(matches(
            &Pattern::Placeholder,
            json!("/x/1"),
            json!("/x/{id}"),
            "/x/{id}"
        ));
        assert!(!matches(
            &Pattern::Placeholder,
            json!("/x/1"),
            json!("/x/2"),
            "/x/{id}"
        ));
        assert!(!matches(&Pattern::Default, json!("1"), json!("1"), ""));
    }

    #[test]
    fn an_entry_without_reason_or_with_an_unknown_key_is_refused() {
        let entry = "- {client: node, what: query, ours: absent, theirs: value, where: {a: []}, ";
        assert!(Differences::parse(&format!("{entry} reason: ' '}}")).is_err());
        let error = Differences::parse(&format!("{entry} reason: x, whre: y}}"))
            .err()
            .unwrap();
        assert!(error.to_string().contains("whre"), "{error}");
    }
}
