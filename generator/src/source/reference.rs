//! References between the files of a schema: `users.yaml#/components/schemas/UserDto`.
//!
//! A reference can name nothing but the files that were given; whatever else it says is an error, and nothing is
//! ever opened for it. What it leads to has one identity, its file and canonical pointer, however it is spelled.

use std::collections::BTreeMap;

use super::files::normalize;
use super::{FileId, Node, SchemaFile, Sources, Span, Value, parse};
use crate::diagnostics::{Diagnostic, Diagnostics, did_you_mean, quoted};
use crate::parallel;

/// How many references may lead from one to the next before a value comes.
const CHAIN_LIMIT: usize = 32;

/// All files of a schema, read.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    sources: Sources,
    roots: BTreeMap<FileId, Node>,
}

/// What a reference leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Resolved<'a> {
    /// The file it is in.
    pub file: FileId,
    /// Where in that file, as a JSON pointer: `/components/schemas/UserDto`, empty for the whole file. `/` and `~`
    /// in keys are written `~1` and `~0`, and nothing is percent-encoded, so that two references to the same
    /// value have equal pointers.
    pub pointer: String,
    /// The value.
    pub node: &'a Node,
}

/// The same, with the pointer as keys.
struct Target<'a> {
    file: FileId,
    pointer: Vec<String>,
    node: &'a Node,
}

impl Documents {
    /// Reads all files. The order in which they are given has no influence on anything.
    ///
    /// Problems go to `diagnostics`; a file with a syntax error is left out, so that the others can still be
    /// checked.
    pub fn load(files: impl IntoIterator<Item = SchemaFile>, diagnostics: &mut Diagnostics) -> Self {
        let mut files: Vec<SchemaFile> = files.into_iter().collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let mut sources = Sources::new();
        let mut good = Vec::new();
        for file in files {
            match sources.add(file) {
                Ok(file) => good.push(file),
                Err(problem) => diagnostics.push(problem),
            }
        }
        let parsed = parallel::map(&good, |&file| {
            let mut problems = Diagnostics::new();
            let root = parse(&sources, file, &mut problems);
            (file, root, problems)
        });
        let mut roots = BTreeMap::new();
        for (file, root, problems) in parsed {
            diagnostics.append(problems);
            roots.extend(root.map(|root| (file, root)));
        }
        Self { sources, roots }
    }

    /// The files and their texts.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The file at a path, and its content; `None` if it was not given or could not be read.
    #[must_use]
    pub fn document(&self, path: &str) -> Option<(FileId, &Node)> {
        let file = self.sources.file(path)?;
        Some((file, self.root(file)?))
    }

    /// The content of a file; `None` if it could not be read.
    #[must_use]
    pub fn root(&self, file: FileId) -> Option<&Node> {
        self.roots.get(&file)
    }

    /// What `reference`, standing at `span` in the file `base`, leads to. If that is nothing but another reference,
    /// it is followed.
    ///
    /// # Errors
    /// A reference that leaves the schema folder, names a file or value that does not exist, is badly spelled, or
    /// leads to itself.
    pub fn resolve(&self, base: FileId, reference: &str, span: Span) -> Result<Resolved<'_>, Diagnostic> {
        let mut target = self.target(base, reference, span)?;
        let mut chain: Vec<(FileId, Vec<String>)> = Vec::new();
        while let Some(next) = target.node.reference() {
            let here = (target.file, target.pointer.clone());
            if chain.contains(&here) || chain.len() >= CHAIN_LIMIT {
                return Err(self.endless(reference, span, &chain, &here));
            }
            chain.push(here);
            let text = next.as_str().unwrap_or_default();
            target = self.target(target.file, text, next.span)?;
        }
        Ok(Resolved {
            file: target.file,
            pointer: pointer_text(&target.pointer),
            node: target.node,
        })
    }

    /// What a reference leads to in one step.
    fn target(&self, base: FileId, reference: &str, span: Span) -> Result<Target<'_>, Diagnostic> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if path.is_empty() {
            base
        } else {
            self.target_file(base, path, fragment, span)?
        };
        let pointer = parse_pointer(reference, fragment, span)?;
        let Some(root) = self.root(file) else {
            let path = quoted(self.sources.path(file));
            return Err(Diagnostic::error(
                span,
                format!("{path} cannot be read, so nothing in it can be referred to"),
            )
            .as_consequence());
        };
        let mut node = root;
        for (depth, key) in pointer.iter().enumerate() {
            node = child(node, key).ok_or_else(|| {
                let parent = pointer.get(..depth).unwrap_or_default();
                self.dangling(reference, span, (file, node), (parent, key))
            })?;
        }
        Ok(Target { file, pointer, node })
    }

    fn target_file(
        &self,
        base: FileId,
        path: &str,
        fragment: &str,
        span: Span,
    ) -> Result<FileId, Diagnostic> {
        let decoded = percent_decode(path).ok_or_else(|| bad_escape(path, span))?;
        if has_scheme(&decoded) || decoded.starts_with('/') || decoded.contains('\\') {
            return Err(outside(span, &decoded));
        }
        let folder = folder_of(self.sources.path(base));
        let joined = format!("{folder}{decoded}");
        let Some(path) = normalize(&joined) else {
            return Err(outside(span, &decoded));
        };
        self.sources.file(&path).ok_or_else(|| {
            let missing = Diagnostic::error(span, format!("the schema has no file {}", quoted(&path)))
                .with_label("this file does not exist");
            // Names without folder and extension, so that a file in another folder is found as well.
            let similar = did_you_mean(stem(&path), self.sources.paths().map(stem));
            let similar = self.sources.paths().find(|path| Some(stem(path)) == similar);
            match similar {
                Some(similar) => missing.with_help(format!(
                    "did you mean {}?",
                    quoted(&with_fragment(&relative(folder, similar), fragment))
                )),
                None => missing.with_note("paths are relative to the file that the reference stands in"),
            }
        })
    }

    /// There is no `key` in `node`, to which `parent` leads.
    fn dangling(
        &self,
        reference: &str,
        span: Span,
        (file, node): (FileId, &Node),
        (parent, key): (&[String], &str),
    ) -> Diagnostic {
        let place = match parent {
            [] => quoted(self.sources.path(file)),
            _ => quoted(&pointer_text(parent)),
        };
        let missing = Diagnostic::error(span, format!("{} leads nowhere", quoted(reference)))
            .with_label(format!("there is no {} in {place}", quoted(key)));
        if let Some(target) = node.reference() {
            let text = target.as_str().unwrap_or_default();
            return missing
                .with_related(target.span, format!("{place} is a reference itself"))
                .with_help(format!("refer to what {} leads to", quoted(text)));
        }
        match &node.value {
            Value::Mapping(mapping) => match did_you_mean(key, mapping.keys()) {
                Some(similar) => {
                    let (path, _) = reference.split_once('#').unwrap_or((reference, ""));
                    let mut pointer = parent.to_vec();
                    pointer.push(similar.to_owned());
                    missing.with_help(format!(
                        "did you mean {}?",
                        quoted(&with_fragment(path, &pointer_text(&pointer)))
                    ))
                }
                None => missing,
            },
            Value::Sequence(items) => {
                missing.with_note(format!("{place} is a list of {} items", items.len()))
            }
            _ => missing.with_note(format!("{place} is {}, which has no fields", node.kind())),
        }
    }

    fn endless(
        &self,
        reference: &str,
        span: Span,
        chain: &[(FileId, Vec<String>)],
        last: &(FileId, Vec<String>),
    ) -> Diagnostic {
        let name = |(file, pointer): &(FileId, Vec<String>)| {
            format!("{}#{}", self.sources.path(*file), pointer_text(pointer))
        };
        let Some(start) = chain.iter().position(|earlier| earlier == last) else {
            return Diagnostic::error(
                span,
                format!(
                    "more than {CHAIN_LIMIT} references lead from {} to the next",
                    quoted(reference)
                ),
            )
            .with_help("refer to the value itself");
        };
        let cycle = chain.get(start..).unwrap_or_default();
        let steps: Vec<String> = cycle.iter().chain([last]).map(|at| quoted(&name(at))).collect();
        Diagnostic::error(
            span,
            format!("{} leads back to itself and never to a value", quoted(reference)),
        )
        .with_note(steps.join(" → "))
        .with_help("replace one of these references by what is meant")
    }
}

/// The value of a field, or the item, of a node.
fn child<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    match &node.value {
        Value::Mapping(mapping) => mapping.get(key),
        Value::Sequence(items) => {
            let canonical = key == "0" || !key.starts_with(['0', '+']);
            items.get(key.parse::<usize>().ok().filter(|_| canonical)?)
        }
        _ => None,
    }
}

/// The keys of a JSON pointer in a fragment.
fn parse_pointer(reference: &str, fragment: &str, span: Span) -> Result<Vec<String>, Diagnostic> {
    let decoded = percent_decode(fragment).ok_or_else(|| bad_escape(fragment, span))?;
    if decoded.is_empty() {
        return Ok(Vec::new());
    }
    let Some(keys) = decoded.strip_prefix('/') else {
        return Err(
            Diagnostic::error(span, format!("{} is not a reference", quoted(reference)))
                .with_label("the part behind `#` must begin with `/`")
                .with_help("write it as `file.yaml#/components/schemas/Name`"),
        );
    };
    keys.split('/')
        .map(|key| {
            unescape(key).ok_or_else(|| {
                Diagnostic::error(span, format!("{} is not a reference", quoted(reference)))
                    .with_label("`~` must be followed by `0` or `1`")
                    .with_help("in a key, `~` is written `~0` and `/` is written `~1`")
            })
        })
        .collect()
}

fn unescape(key: &str) -> Option<String> {
    let mut parts = key.split('~');
    let mut output = parts.next()?.to_owned();
    for part in parts {
        let (character, rest) = match part.strip_prefix('1') {
            Some(rest) => ('/', rest),
            None => ('~', part.strip_prefix('0')?),
        };
        output.push(character);
        output.push_str(rest);
    }
    Some(output)
}

fn pointer_text(keys: &[String]) -> String {
    let escaped = |key: &String| key.replace('~', "~0").replace('/', "~1");
    let mut text = String::new();
    for key in keys {
        text.push('/');
        text.push_str(&escaped(key));
    }
    text
}

/// `None` if an escape is incomplete or the result is not UTF-8.
fn percent_decode(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (digits, rest) = part.split_at_checked(2)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

fn bad_escape(text: &str, span: Span) -> Diagnostic {
    Diagnostic::error(span, format!("{} has a wrong percent-escape", quoted(text)))
        .with_help("`%` must be followed by two hexadecimal digits of a UTF-8 byte; `%` itself is `%25`")
}

fn outside(span: Span, path: &str) -> Diagnostic {
    let label = if has_scheme(path) || path.starts_with("//") {
        "this is a URL"
    } else if path.contains('\\') {
        "this has a backslash"
    } else if path.starts_with('/') {
        "this path is absolute"
    } else {
        "this path leaves the schema folder"
    };
    Diagnostic::error(
        span,
        format!("references stay in the schema folder, {} does not", quoted(path)),
    )
    .with_label(label)
    .with_help("copy the file into the schema folder and refer to it by its relative path, with `/`")
}

/// `http:`, `file:`, `C:` and everything like them.
fn has_scheme(path: &str) -> bool {
    path.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|next| next.is_ascii_alphanumeric() || "+-.".contains(next))
    })
}

/// The folder of a path, with its final `/`; empty for the schema folder itself.
fn folder_of(path: &str) -> &str {
    path.rfind('/')
        .and_then(|slash| path.get(..=slash))
        .unwrap_or_default()
}

/// The name of a file without folder and extension.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('.').next().unwrap_or(name)
}

/// How a file in `folder` writes the path `to`.
fn relative(folder: &str, to: &str) -> String {
    let mut folders = folder.split_terminator('/').peekable();
    let mut rest = to;
    while let Some(shared) = folders.peek()
        && let Some(inner) = rest.strip_prefix(shared).and_then(|rest| rest.strip_prefix('/'))
    {
        rest = inner;
        folders.next();
    }
    format!("{}{rest}", "../".repeat(folders.count()))
}

fn with_fragment(path: &str, fragment: &str) -> String {
    if fragment.is_empty() {
        path.to_owned()
    } else {
        format!("{path}#{fragment}")
    }
}
