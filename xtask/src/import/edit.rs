//! Changes values in the text of a schema file, and keeps everything else, including comments.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use generator::source::{FileId, Mapping, Node, Sources};

/// Changes to several files. They are collected first, and applied together.
#[derive(Default)]
pub(super) struct Edits {
    by_file: BTreeMap<FileId, Vec<Edit>>,
}

/// One change: the bytes from `start` to `end` become `text`.
struct Edit {
    start: usize,
    end: usize,
    text: String,
}

impl Edits {
    /// Replaces a value that is written on one line.
    pub(super) fn replace(&mut self, node: &Node, text: String) {
        let span = node.span;
        self.by_file.entry(span.file).or_default().push(Edit {
            start: span.start as usize,
            end: span.end as usize,
            text,
        });
    }

    /// Adds fields at the end of a mapping in block style. `block` is YAML without indentation.
    pub(super) fn append(&mut self, sources: &Sources, mapping: &Mapping, block: &str) -> Result<()> {
        let mut last = None;
        for entry in mapping {
            if last.is_none_or(|known: &generator::source::Entry| known.key_span.start < entry.key_span.start)
            {
                last = Some(entry);
            }
        }
        let last = last.context("an empty mapping cannot be added to")?;
        let file = last.key_span.file;
        let text = sources.text(file);
        let key = last.key_span.start as usize;
        let line = text
            .get(..key)
            .map_or(0, |before| before.rfind('\n').map_or(0, |end| end + 1));
        let indent = text.get(line..key).unwrap_or_default();
        if !indent.bytes().all(|byte| byte == b' ') {
            bail!(
                "{}: fields can be added to block style only",
                sources.location(last.key_span)
            );
        }
        let at = end_of_line(text, last.value.span.end as usize);
        let mut added = String::new();
        if !text.get(..at).unwrap_or_default().ends_with('\n') {
            added.push('\n');
        }
        added.push_str(&indented(block, indent));
        self.by_file.entry(file).or_default().push(Edit {
            start: at,
            end: at,
            text: added,
        });
        Ok(())
    }

    /// The new texts of the changed files.
    pub(super) fn apply(self, sources: &Sources) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        for (file, mut edits) in self.by_file {
            // From the end, so that other offsets stay valid. Of two additions at one place, the earlier comes first.
            edits.sort_by_key(|edit| edit.start);
            let mut text = sources.text(file).to_owned();
            for edit in edits.into_iter().rev() {
                text.replace_range(edit.start..edit.end, &edit.text);
            }
            files.insert(sources.path(file).to_owned(), text);
        }
        files
    }
}

/// The start of the line after the line in which a value ends at this offset.
fn end_of_line(text: &str, offset: usize) -> usize {
    if text.get(..offset).is_some_and(|before| before.ends_with('\n')) {
        return offset;
    }
    let rest = text.get(offset..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |end| offset + end + 1)
}

/// The block with every line indented that is not empty.
pub(super) fn indented(block: &str, indent: &str) -> String {
    let mut out = String::new();
    for line in block.lines() {
        if !line.is_empty() {
            out.push_str(indent);
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}
