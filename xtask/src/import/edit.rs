//! Changes places in the text of schema files, and keeps everything else, including comments.
//!
//! Each place is in block style (a line of its own for each entry) or in flow style (`{a: 1}`), and stays in it.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::{Context, Result, bail};
use generator::source::{Entry, FileId, Mapping, Node, Sources, Span};

use super::yaml::{Tree, indented};

/// Changes to several files. They are collected first, and applied together.
#[derive(Default)]
pub(super) struct Edits {
    by_file: BTreeMap<FileId, Vec<Edit>>,
}

/// One change: these bytes become `text`.
struct Edit {
    bytes: Range<usize>,
    text: String,
    /// The columns before an added block.
    depth: usize,
}

impl Edits {
    /// Replaces a scalar, a list on one line, or a key.
    pub(super) fn replace(&mut self, span: Span, text: String) {
        self.push(span.file, bytes(span), text, 0);
    }

    /// Gives an entry another value.
    pub(super) fn set(&mut self, sources: &Sources, entry: &Entry, value: &Tree) -> Result<()> {
        let span = value_span(sources, entry)?;
        if is_plain_line(sources, span) && !matches!(value, Tree::Map(_) | Tree::List(_)) {
            self.push(span.file, bytes(span), value.flow(), 0);
            return Ok(());
        }
        let Some(indent) = indent_of(sources, entry.key_span) else {
            self.push(span.file, bytes(span), value.flow(), 0);
            return Ok(());
        };
        let tree = Tree::Map(vec![(entry.key.clone(), value.clone())]);
        let start = entry.key_span.start as usize;
        let end = last_byte(sources, span);
        let block = indented(&tree.block(), &" ".repeat(indent));
        self.push(span.file, start..end, block.trim().to_owned(), 0);
        Ok(())
    }

    /// Gives an entry another value, and leaves its key to another change.
    pub(super) fn set_value(&mut self, sources: &Sources, entry: &Entry, value: &Tree) -> Result<()> {
        let span = value_span(sources, entry)?;
        let range = span.start as usize..last_byte(sources, span);
        let indent = sources.line_column(span).1.saturating_sub(1);
        let text = if sources.slice(span).starts_with('{') {
            value.flow()
        } else {
            indented(&value.block(), &" ".repeat(indent)).trim().to_owned()
        };
        self.push(span.file, range, text, 0);
        Ok(())
    }

    /// Gives an item of a list another value.
    pub(super) fn set_item(&mut self, sources: &Sources, item: &Node, value: &Tree) {
        let (_, column) = sources.line_column(item.span);
        let text = if sources.slice(item.span).starts_with('{') {
            value.flow()
        } else {
            let block = indented(&value.block(), &" ".repeat(column.saturating_sub(1)));
            block.trim().to_owned()
        };
        let range = item.span.start as usize..last_byte(sources, item.span);
        self.push(item.span.file, range, text, 0);
    }

    /// Adds entries at the end of an object.
    pub(super) fn append(&mut self, sources: &Sources, object: &Node, entries: &Tree) -> Result<()> {
        let mapping = object.as_mapping().context("not an object")?;
        let text = sources.slice(object.span);
        if text.starts_with('{') {
            let flow = entries.flow();
            let inner = flow.get(1..flow.len().saturating_sub(1)).unwrap_or_default();
            let joint = if mapping.is_empty() { "" } else { ", " };
            let at = (object.span.end as usize).saturating_sub(1);
            self.push(object.span.file, at..at, format!("{joint}{inner}"), 0);
            return Ok(());
        }
        self.append_block(sources, mapping, &entries.block())
    }

    /// Adds lines at the end of an object in block style. They are written without indentation.
    pub(super) fn append_block(&mut self, sources: &Sources, mapping: &Mapping, block: &str) -> Result<()> {
        let last = mapping.iter().max_by_key(|entry| entry.key_span.start);
        let last = last.context("an empty mapping cannot be added to")?;
        let (_, column) = sources.line_column(last.key_span);
        let line = line_start(sources.text(last.key_span.file), last.key_span.start as usize);
        let before = sources
            .text(last.key_span.file)
            .get(line..last.key_span.start as usize)
            .unwrap_or_default();
        if !before.bytes().all(|byte| byte == b' ' || byte == b'-') {
            bail!(
                "{}: lines can be added to block style only",
                sources.location(last.key_span)
            );
        }
        let end = last_byte(sources, value_span(sources, last)?);
        self.add_lines(sources, last.key_span.file, end, block, column - 1);
        Ok(())
    }

    /// Adds an item at the end of a list.
    pub(super) fn append_item(&mut self, sources: &Sources, list: &Node, item: &Tree) -> Result<()> {
        let items = list.as_sequence().context("not a list")?;
        if sources.slice(list.span).starts_with('[') {
            let joint = if items.is_empty() { "" } else { ", " };
            let at = (list.span.end as usize).saturating_sub(1);
            self.push(list.span.file, at..at, format!("{joint}{}", item.flow()), 0);
            return Ok(());
        }
        let last = items.last().context("an empty list cannot be added to")?;
        let text = sources.text(last.span.file);
        let line = line_start(text, last.span.start as usize);
        let dash = text
            .get(line..)
            .and_then(|line| line.find('-'))
            .unwrap_or_default();
        let block = Tree::List(vec![item.clone()]).block();
        self.add_lines(
            sources,
            last.span.file,
            last_byte(sources, last.span),
            &block,
            dash,
        );
        Ok(())
    }

    /// Removes an entry, with the comment above it.
    pub(super) fn remove(&mut self, sources: &Sources, object: &Node, entry: &Entry) -> Result<()> {
        let span = value_span(sources, entry)?;
        let file = span.file;
        let text = sources.text(file);
        let (start, end) = (entry.key_span.start as usize, last_byte(sources, span));
        if sources.slice(object.span).starts_with('{') {
            self.push(file, without_comma(text, start..end), String::new(), 0);
            return Ok(());
        }
        let line = line_start(text, start);
        let is_first_of_an_item = text.get(line..start).is_some_and(|before| before.contains('-'));
        if is_first_of_an_item {
            let later = object.as_mapping().into_iter().flatten();
            let next = later
                .map(|entry| entry.key_span.start as usize)
                .filter(|other| *other > start)
                .min();
            let next = next.context("the only entry of an item cannot be removed")?;
            self.push(file, start..next, String::new(), 0);
            return Ok(());
        }
        self.push(file, whole_lines(text, start, end), String::new(), 0);
        Ok(())
    }

    /// Removes an item of a list.
    pub(super) fn remove_item(&mut self, sources: &Sources, list: &Node, item: &Node) {
        let text = sources.text(item.span.file);
        let (start, end) = (item.span.start as usize, last_byte(sources, item.span));
        let range = if sources.slice(list.span).starts_with('[') {
            without_comma(text, start..end)
        } else {
            whole_lines(text, start, end)
        };
        self.push(item.span.file, range, String::new(), 0);
    }

    /// Whether this place will not be there any more, or has another text.
    pub(super) fn covers(&self, span: Span) -> bool {
        let edits = self.by_file.get(&span.file).into_iter().flatten();
        edits
            .into_iter()
            .any(|edit| edit.bytes.start <= span.start as usize && (span.end as usize) <= edit.bytes.end)
    }

    fn add_lines(&mut self, sources: &Sources, file: FileId, after: usize, block: &str, indent: usize) {
        let text = sources.text(file);
        let at = text
            .get(after..)
            .and_then(|rest| rest.find('\n'))
            .map_or(text.len(), |end| after + end + 1);
        let mut added = String::new();
        if !text.get(..at).unwrap_or_default().ends_with('\n') {
            added.push('\n');
        }
        added.push_str(&indented(block, &" ".repeat(indent)));
        self.push(file, at..at, added, indent);
    }

    fn push(&mut self, file: FileId, bytes: Range<usize>, text: String, depth: usize) {
        self.by_file
            .entry(file)
            .or_default()
            .push(Edit { bytes, text, depth });
    }

    /// The new texts of the changed files.
    pub(super) fn apply(self, sources: &Sources) -> Result<BTreeMap<String, String>> {
        let mut files = BTreeMap::new();
        for (file, mut edits) in self.by_file {
            // What is added at one place: the inner levels come first, because they end first. At the start of a place
            // that is removed, the addition belongs to what stands before it.
            edits.sort_by_key(|edit| {
                let is_change = !edit.bytes.is_empty();
                (edit.bytes.start, is_change, std::cmp::Reverse(edit.depth))
            });
            let text = sources.text(file);
            let mut out = String::new();
            let mut done = 0;
            for edit in edits {
                if edit.bytes.end <= done && edit.bytes.start < done {
                    // The place around it is gone.
                    continue;
                }
                let kept = text.get(done..edit.bytes.start);
                let kept = kept.with_context(|| format!("two changes meet in {}", sources.path(file)))?;
                out.push_str(kept);
                out.push_str(&edit.text);
                done = edit.bytes.end;
            }
            out.push_str(text.get(done..).unwrap_or_default());
            if out != text {
                files.insert(sources.path(file).to_owned(), out);
            }
        }
        Ok(files)
    }
}

fn bytes(span: Span) -> Range<usize> {
    span.start as usize..span.end as usize
}

/// Where the value of an entry is written. It has to follow the key: a value behind an alias has several users.
fn value_span(sources: &Sources, entry: &Entry) -> Result<Span> {
    let span = entry.value.span;
    if span.file != entry.key_span.file || span.start < entry.key_span.end {
        bail!(
            "{}: the value of `{}` is written elsewhere, and has to be changed by hand",
            sources.location(entry.key_span),
            entry.key
        );
    }
    Ok(span)
}

/// The end of a span without the line breaks and blanks that may belong to it.
fn last_byte(sources: &Sources, span: Span) -> usize {
    span.start as usize + sources.slice(span).trim_end().len()
}

fn is_plain_line(sources: &Sources, span: Span) -> bool {
    let text = sources.slice(span);
    !text.is_empty() && !text.contains('\n') && !text.starts_with(['|', '>', '-'])
}

/// The columns before a key that is the first of its line or of its list item. Nothing in flow style.
fn indent_of(sources: &Sources, key: Span) -> Option<usize> {
    let text = sources.text(key.file);
    let line = line_start(text, key.start as usize);
    let before = text.get(line..key.start as usize)?;
    before
        .bytes()
        .all(|byte| byte == b' ' || byte == b'-')
        .then_some(before.len())
}

fn line_start(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or_default();
    before.rfind('\n').map_or(0, |end| end + 1)
}

/// The lines from `start` to `end`, with the comment right above, and one of the empty lines around them.
fn whole_lines(text: &str, start: usize, end: usize) -> Range<usize> {
    let mut from = line_start(text, start);
    let indent = text
        .get(from..)
        .map_or(0, |line| line.len() - line.trim_start_matches(' ').len());
    let to = text
        .get(end..)
        .and_then(|rest| rest.find('\n'))
        .map_or(text.len(), |length| end + length + 1);
    let above = |from: usize| {
        let start = line_start(text, from.saturating_sub(1));
        (from > 0).then(|| (start, text.get(start..from).unwrap_or_default()))
    };
    while let Some((start, line)) = above(from) {
        let comment = line.trim_start_matches(' ');
        if !comment.starts_with('#') || line.len() - comment.len() != indent {
            break;
        }
        from = start;
    }
    if let Some((start, line)) = above(from)
        && line.trim().is_empty()
    {
        from = start;
    }
    from..to
}

/// The range with the comma after it, or else with the comma before it.
fn without_comma(text: &str, range: Range<usize>) -> Range<usize> {
    let after = text.get(range.end..).unwrap_or_default();
    let rest = after.trim_start();
    if let Some(next) = rest.strip_prefix(',') {
        return range.start..text.len() - next.trim_start_matches(' ').len();
    }
    let before = text.get(..range.start).unwrap_or_default().trim_end();
    before
        .strip_suffix(',')
        .map_or(range.clone(), |before| before.len()..range.end)
}

/// The lines of an entry in block style, without their indentation.
pub(super) fn block_of(sources: &Sources, entry: &Entry) -> Option<String> {
    let indent = indent_of(sources, entry.key_span)?;
    let text = sources.text(entry.key_span.file);
    let end = last_byte(sources, value_span(sources, entry).ok()?);
    let lines = text.get(entry.key_span.start as usize..end)?;
    let mut out = String::new();
    for (number, line) in lines.lines().enumerate() {
        let line = if number == 0 {
            line
        } else {
            line.get(indent.min(line.len())..)?
        };
        out.push_str(line);
        out.push('\n');
    }
    Some(out)
}
