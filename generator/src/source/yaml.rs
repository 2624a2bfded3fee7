//! YAML and JSON text to a tree.
//!
//! The parser's events are read one by one and open collections kept on a stack of our own, so that no input can
//! exhaust the call stack. A problem that leaves the structure clear (a duplicate key, an unknown tag) is reported
//! and reading goes on; a syntax error or an exceeded limit ends the file.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, Tag};

use super::limits::{COPY_LIMIT, NESTING_LIMIT, too_deep};
use super::node::{Entry, Mapping, Node, Value};
use super::position::Positions;
use super::scalar::{NON_SPECIFIC, Scalar, core_tag, full_name, unsupported_tag};
use super::surrogates::Surrogates;
use super::syntax_error;
use super::{FileId, Sources, Span};
use crate::diagnostics::{Diagnostic, Diagnostics, quoted};

/// The tree of a file.
///
/// Problems go to `diagnostics`. The tree is there whenever the text could be read to its end, even if it has
/// problems, so that later stages can look for theirs; `None` means that an error was reported. An empty file is
/// `null`.
pub fn parse(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> Option<Node> {
    let text = sources.text(file);
    let (mut hidden, surrogates) = Surrogates::hide(text);
    if !text.ends_with('\n') {
        hidden.to_mut().push('\n');
    }
    let mut builder = Builder {
        at: Positions::new(file, text),
        surrogates,
        diagnostics,
        stack: Vec::new(),
        anchors: HashMap::new(),
        copied: 0,
        documents: 0,
        root: None,
    };
    for event in Parser::new_from_str(&hidden) {
        let step = match event {
            Ok((event, span)) => builder.event(event, span),
            Err(error) => Err(syntax_error::explain(
                file,
                text,
                builder.at.byte(*error.marker()),
                error.info(),
            )),
        };
        if let Err(fatal) = step {
            builder.diagnostics.push(fatal);
            return None;
        }
    }
    let end = Span::start_of(file);
    Some(builder.root.unwrap_or(Node {
        span: end,
        value: Value::Null,
    }))
}

struct Builder<'a> {
    at: Positions<'a>,
    surrogates: Surrogates,
    diagnostics: &'a mut Diagnostics,
    stack: Vec<Frame>,
    anchors: HashMap<usize, Anchored>,
    copied: usize,
    documents: usize,
    root: Option<Node>,
}

/// A collection that is still open.
struct Frame {
    /// From its first byte to the end of what it contains so far.
    span: Span,
    anchor: usize,
    /// Whether it stands in the place of a key, where no collection may stand.
    is_key: bool,
    content: Content,
}

enum Content {
    Sequence(Vec<Node>),
    Mapping(OpenMapping),
}

/// A mapping that is still open.
#[derive(Default)]
struct OpenMapping {
    entries: Vec<Entry>,
    /// Where in the file each key stands.
    keys: HashMap<String, Span>,
    next: Next,
    /// Where `<<` stands.
    merge_key: Option<Span>,
    /// The values of `<<`.
    merges: Vec<Node>,
}

/// What a mapping expects next.
#[derive(Default)]
enum Next {
    #[default]
    Key,
    ValueOf(String, Span),
    /// The value of `<<`.
    Merge,
    /// The value of a key that was refused.
    Dropped,
}

/// A node that aliases can copy.
struct Anchored {
    node: Node,
    size: Size,
}

/// What a copy of a node costs.
#[derive(Clone, Copy)]
struct Size {
    nodes: usize,
    height: usize,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, at: saphyr_parser::Span) -> Result<(), Diagnostic> {
        let start = self.at.byte(at.start);
        let end = self.at.byte(at.end);
        match event {
            Event::DocumentStart(_) => self.document(start, end),
            Event::Alias(anchor) => self.alias(anchor, start),
            Event::Scalar(text, style, anchor, tag) => {
                let has_properties = anchor > 0 || tag.is_some();
                let span = self.at.scalar((start, end), has_properties, &text, style);
                let mut text = self.surrogates.restore(text, style);
                if self.at.has_added_break(end, &text, style) {
                    text.pop();
                }
                let scalar = Scalar {
                    span,
                    text,
                    style,
                    tag: tag.as_deref().map(full_name),
                };
                self.scalar(scalar, anchor)
            }
            Event::SequenceStart(anchor, tag) => {
                let content = Content::Sequence(Vec::new());
                self.open(start, anchor, tag.as_deref(), content)
            }
            Event::MappingStart(anchor, tag) => {
                let content = Content::Mapping(OpenMapping::default());
                self.open(start, anchor, tag.as_deref(), content)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let bracket = end > start && self.at.rest(start).starts_with([']', '}']);
                self.close(bracket.then(|| self.at.span(start, start + 1)))
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn document(&mut self, start: usize, end: usize) -> Result<(), Diagnostic> {
        self.documents += 1;
        if self.documents > 1 {
            return Err(Diagnostic::error(
                self.at.span(start, end),
                "this file holds more than one YAML document",
            )
            .with_label("the second one starts here")
            .with_help("give each document a file of its own"));
        }
        // Only comments, blank lines and directives can stand in front of the first document.
        let mut offset = 0;
        for line in self.at.before(start).split_inclusive('\n') {
            let directive = line.split('#').next().unwrap_or_default().trim_end();
            let known = directive.split_whitespace().eq(["%YAML", "1.2"]);
            if directive.starts_with('%') && !known {
                self.diagnostics.push(
                    Diagnostic::error(
                        self.at.span(offset, offset + directive.len()),
                        format!("the directive {} is not supported", quoted(directive)),
                    )
                    .with_help("remove it; schema files are read as YAML 1.2 with its core schema"),
                );
            }
            offset += line.len();
        }
        Ok(())
    }

    /// Opens a collection.
    fn open(
        &mut self,
        start: usize,
        anchor: usize,
        tag: Option<&Tag>,
        content: Content,
    ) -> Result<(), Diagnostic> {
        let span = self.at.opening(start, anchor > 0 || tag.is_some());
        let (own_tag, kind) = match content {
            Content::Sequence(_) => ("seq", "a list"),
            Content::Mapping(_) => ("map", "an object"),
        };
        if let Some(tag) = tag.map(full_name)
            && core_tag(&tag) != Some(own_tag)
            && tag != NON_SPECIFIC
        {
            self.diagnostics.push(unsupported_tag(span, &tag, kind));
        }
        let is_key = matches!(self.next(), Some(Next::Key));
        if is_key && !self.stack.iter().any(|outer| outer.is_key) {
            self.diagnostics.push(
                Diagnostic::error(span, format!("{kind} cannot be a key"))
                    .with_label("expected text")
                    .with_help("quote it if this is meant as text"),
            );
        }
        if self.stack.len() >= NESTING_LIMIT {
            return Err(too_deep(span));
        }
        self.stack.push(Frame {
            span,
            anchor,
            is_key,
            content,
        });
        Ok(())
    }

    /// Closes the innermost collection, at its bracket if it has one.
    fn close(&mut self, bracket: Option<Span>) -> Result<(), Diagnostic> {
        let Some(frame) = self.stack.pop() else {
            return Ok(());
        };
        let mut span = frame.span;
        if let Some(bracket) = bracket {
            span.end = bracket.end;
        }
        let value = match frame.content {
            Content::Sequence(items) => Value::Sequence(items),
            Content::Mapping(mapping) => Value::Mapping(self.merge(mapping)),
        };
        let node = Node { span, value };
        self.keep(frame.anchor, &node)?;
        self.place(node);
        Ok(())
    }

    /// Puts a finished node where it belongs.
    fn place(&mut self, node: Node) {
        let Some(frame) = self.stack.last_mut() else {
            self.root = Some(node);
            return;
        };
        if node.span.start >= frame.span.start {
            frame.span.end = frame.span.end.max(node.span.end);
        }
        match &mut frame.content {
            Content::Sequence(items) => items.push(node),
            Content::Mapping(mapping) => match std::mem::take(&mut mapping.next) {
                Next::ValueOf(key, key_span) => mapping.entries.push(Entry {
                    key,
                    key_span,
                    value: node,
                }),
                Next::Merge => mapping.merges.push(node),
                Next::Dropped => {}
                // Only a collection as key comes here, and `open` has reported it.
                Next::Key => mapping.next = Next::Dropped,
            },
        }
    }

    fn scalar(&mut self, scalar: Scalar, anchor: usize) -> Result<(), Diagnostic> {
        let span = scalar.span;
        if !matches!(self.next(), Some(Next::Key)) {
            let value = scalar.value().unwrap_or_else(|problem| {
                self.diagnostics.push(problem);
                Value::String(scalar.text)
            });
            let node = Node { span, value };
            self.keep(anchor, &node)?;
            self.place(node);
            return Ok(());
        }
        // Keys are text as it is written, whatever it would mean as a value.
        if let Some(tag) = &scalar.tag
            && core_tag(tag).is_none()
            && tag != NON_SPECIFIC
        {
            self.diagnostics.push(unsupported_tag(span, tag, "a key"));
        }
        let plain = scalar.is_plain();
        let value = Value::String(scalar.text.clone());
        self.keep(anchor, &Node { span, value })?;
        if plain && scalar.text.is_empty() {
            self.diagnostics.push(
                Diagnostic::error(span, "a key is missing")
                    .with_label("expected a key in front of this")
                    .with_help("an empty key is written `\"\"`"),
            );
            self.expect(Next::Dropped);
        } else {
            self.named(scalar.text, span, plain);
        }
        self.stretch(span.end);
        Ok(())
    }

    /// Registers the key of the next entry.
    fn named(&mut self, key: String, span: Span, plain: bool) {
        let Some(Content::Mapping(mapping)) = self.content() else {
            return;
        };
        // A quoted `"<<"` is a key like any other.
        let merge = plain && key == "<<";
        let first = if merge {
            mapping.merge_key
        } else {
            mapping.keys.get(&key).copied()
        };
        if let Some(first) = first {
            mapping.next = Next::Dropped;
            let problem = Diagnostic::error(span, format!("duplicate key {}", quoted(&key)))
                .with_label("given again here")
                .with_related(first, "first given here");
            self.diagnostics.push(if merge {
                problem.with_help("merge several mappings with one list: `<<: [*a, *b]`")
            } else {
                problem
            });
            return;
        }
        mapping.next = if merge {
            mapping.merge_key = Some(span);
            Next::Merge
        } else {
            mapping.keys.insert(key.clone(), span);
            Next::ValueOf(key, span)
        };
    }

    /// A copy of an anchored node.
    fn alias(&mut self, anchor: usize, start: usize) -> Result<(), Diagnostic> {
        let (span, name) = self.at.alias(start);
        let name = quoted(name);
        let Some(anchored) = self.anchors.get(&anchor) else {
            return Err(
                Diagnostic::error(span, format!("the alias of {name} stands inside {name} itself"))
                    .with_label("this would never end")
                    .with_help("a schema refers to itself with `$ref`"),
            );
        };
        let Anchored { node, size } = anchored;
        let (node, size) = (node.clone(), *size);
        if self.stack.len() + size.height > NESTING_LIMIT {
            return Err(too_deep(span));
        }
        self.charge(size.nodes, span)?;
        if let Some(Next::Key) = self.next() {
            match node.value {
                Value::String(key) => self.named(key, span, false),
                Value::Number(number) => self.named(number.text().to_owned(), span, false),
                _ => {
                    let problem = format!("the alias of {name} cannot be a key: it is {}", node.kind());
                    self.diagnostics
                        .push(Diagnostic::error(span, problem).with_help("keys are strings"));
                    self.expect(Next::Dropped);
                }
            }
        } else {
            self.place(node);
        }
        self.stretch(span.end);
        Ok(())
    }

    /// Remembers a node that has an anchor.
    fn keep(&mut self, anchor: usize, node: &Node) -> Result<(), Diagnostic> {
        if anchor > 0 {
            let size = measure(node);
            self.charge(size.nodes, node.span)?;
            let node = node.clone();
            self.anchors.insert(anchor, Anchored { node, size });
        }
        Ok(())
    }

    fn charge(&mut self, nodes: usize, span: Span) -> Result<(), Diagnostic> {
        self.copied = self.copied.saturating_add(nodes);
        if self.copied <= COPY_LIMIT {
            return Ok(());
        }
        Err(Diagnostic::error(
            span,
            format!("anchors and aliases copy more than {COPY_LIMIT} nodes in this file"),
        )
        .with_label("the limit is reached here")
        .with_help("share schemas with `$ref` instead of aliases"))
    }

    /// A finished mapping: its own entries, then those that `<<` adds.
    fn merge(&mut self, mapping: OpenMapping) -> Mapping {
        let OpenMapping {
            mut entries,
            mut keys,
            merges,
            ..
        } = mapping;
        for merged in merges {
            let mappings = match merged.value {
                Value::Sequence(items) => items,
                value => vec![Node { value, ..merged }],
            };
            for node in mappings {
                let kind = node.kind();
                let Value::Mapping(mapping) = node.value else {
                    self.diagnostics.push(
                        Diagnostic::error(node.span, format!("`<<` cannot merge {kind}"))
                            .with_label("expected an object or a list of objects")
                            .with_help("a key that is really called `<<` is written `\"<<\"`"),
                    );
                    continue;
                };
                for entry in mapping.into_entries() {
                    keys.entry(entry.key.clone()).or_insert_with(|| {
                        let span = entry.key_span;
                        entries.push(entry);
                        span
                    });
                }
            }
        }
        Mapping::new(entries)
    }

    /// What the innermost collection expects, if it is a mapping.
    fn next(&mut self) -> Option<&mut Next> {
        match self.content()? {
            Content::Mapping(mapping) => Some(&mut mapping.next),
            Content::Sequence(_) => None,
        }
    }

    fn expect(&mut self, expected: Next) {
        if let Some(next) = self.next() {
            *next = expected;
        }
    }

    fn content(&mut self) -> Option<&mut Content> {
        self.stack.last_mut().map(|frame| &mut frame.content)
    }

    /// Makes the innermost collection reach to `end`.
    fn stretch(&mut self, end: u32) {
        if let Some(frame) = self.stack.last_mut() {
            frame.span.end = frame.span.end.max(end);
        }
    }
}

/// Nodes nest no deeper than [`NESTING_LIMIT`], so recursion is safe here.
fn measure(node: &Node) -> Size {
    let text = |text: &str| 1 + text.len() / 64;
    let leaf = |nodes| Size { nodes, height: 0 };
    let around = |inner: &mut dyn Iterator<Item = Size>| {
        inner.fold(Size { nodes: 1, height: 1 }, |sum, inner| Size {
            nodes: sum.nodes.saturating_add(inner.nodes),
            height: sum.height.max(inner.height + 1),
        })
    };
    match &node.value {
        Value::Null | Value::Bool(_) => leaf(1),
        Value::Number(number) => leaf(text(number.text())),
        Value::String(value) => leaf(text(value)),
        Value::Sequence(items) => around(&mut items.iter().map(measure)),
        Value::Mapping(mapping) => around(&mut mapping.iter().map(|entry| {
            let size = measure(&entry.value);
            Size {
                nodes: size.nodes.saturating_add(text(&entry.key)),
                ..size
            }
        })),
    }
}
