//! Writes the content of lines: words, emphasis, code and links. Escapes everything else.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::{Reference, code_span, is_invisible};

/// A piece of a paragraph that is never divided. Code and links may contain spaces.
pub(super) struct Word {
    pub(super) text: String,
    /// Whether the author wrote a line break after it.
    pub(super) breaks: bool,
    /// Whether all emphasis is closed after it.
    pub(super) outside_emphasis: bool,
}

/// Text that may contain links.
pub(super) struct Inlines {
    current: Inline,
    /// The open links, each with the text around it. There is more than one if a link contains an image.
    outer: Vec<(Inline, Target)>,
}

struct Target {
    kind: LinkType,
    address: String,
    image: bool,
}

impl Inlines {
    pub(super) fn for_paragraph() -> Self {
        Self {
            current: Inline::new(false, false),
            outer: Vec::new(),
        }
    }

    pub(super) fn for_cell() -> Self {
        Self {
            current: Inline::new(true, false),
            outer: Vec::new(),
        }
    }

    /// Adds the content of an event. Returns `false` if the event is not about text in a line.
    pub(super) fn event(&mut self, event: &Event<'_>) -> bool {
        let line = &mut self.current;
        match event {
            Event::Text(text) | Event::Html(text) => line.text(text),
            Event::Code(text) => line.code(text),
            Event::InlineHtml(html) if is_line_break(html) => line.line_break(),
            Event::InlineHtml(html) => line.code(html),
            Event::SoftBreak => line.space(),
            Event::HardBreak => line.line_break(),
            Event::Start(Tag::Emphasis) => line.open("*"),
            Event::Start(Tag::Strong) => line.open("**"),
            Event::Start(Tag::Strikethrough) => line.open("~~"),
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) => line.close(),
            Event::Start(Tag::Link {
                link_type, dest_url, ..
            }) => self.open_link(*link_type, dest_url, false),
            Event::Start(Tag::Image {
                link_type, dest_url, ..
            }) => self.open_link(*link_type, dest_url, true),
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some((outer, target)) = self.outer.pop() {
                    let label = std::mem::replace(&mut self.current, outer).into_line();
                    self.current.link(&label, &target);
                }
            }
            _ => return false,
        }
        true
    }

    fn open_link(&mut self, kind: LinkType, address: &str, image: bool) {
        let inner = Inline::new(self.current.in_cell, true);
        let outer = std::mem::replace(&mut self.current, inner);
        self.outer.push((
            outer,
            Target {
                kind,
                address: address.to_owned(),
                image,
            },
        ));
    }

    pub(super) fn text(&mut self, text: &str) {
        self.current.text(text);
    }

    /// Adds a piece of code that may be a link. A link has no other link in it.
    pub(super) fn reference(&mut self, reference: &Reference) {
        if self.current.in_link {
            self.current.code(&reference.text);
        } else {
            if reference.path.is_some() {
                self.current.no_image();
            }
            self.current.push(&reference.markdown());
        }
    }

    pub(super) fn open(&mut self, delimiter: &'static str) {
        self.current.open(delimiter);
    }

    pub(super) fn close(&mut self) {
        self.current.close();
    }

    pub(super) fn into_words(self) -> Vec<Word> {
        self.current.into_words()
    }

    pub(super) fn into_line(self) -> String {
        self.current.into_line()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    Space,
    LineBreak,
}

/// Text in a line, as words. Spaces and delimiters of emphasis are written together with the content that follows them.
/// Otherwise the parser could read them as something else.
struct Inline {
    in_cell: bool,
    in_link: bool,
    words: Vec<Word>,
    current: String,
    gap: Gap,
    /// The open emphasis, innermost last. `None` stands for emphasis inside emphasis of the same kind.
    emphasis: Vec<Option<&'static str>>,
    /// The last delimiters of `emphasis` that are not written yet.
    unwritten: Vec<&'static str>,
    /// The character before the closing delimiter that `current` ends with, if it does.
    before_closing: Option<char>,
}

impl Inline {
    fn new(in_cell: bool, in_link: bool) -> Self {
        Self {
            in_cell,
            in_link,
            words: Vec::new(),
            current: String::new(),
            gap: Gap::None,
            emphasis: Vec::new(),
            unwritten: Vec::new(),
            before_closing: None,
        }
    }

    fn space(&mut self) {
        if self.gap == Gap::None {
            self.gap = Gap::Space;
        }
    }

    fn line_break(&mut self) {
        self.gap = if self.in_cell || self.in_link {
            Gap::Space
        } else {
            Gap::LineBreak
        };
    }

    fn open(&mut self, delimiter: &'static str) {
        if self.emphasis.contains(&Some(delimiter)) {
            self.emphasis.push(None);
        } else {
            self.emphasis.push(Some(delimiter));
            self.unwritten.push(delimiter);
        }
    }

    fn close(&mut self) {
        let Some(Some(delimiter)) = self.emphasis.pop() else {
            return;
        };
        if self.unwritten.pop().is_none() {
            if self.before_closing.is_none() {
                self.before_closing = self.current.chars().next_back();
            }
            self.current.push_str(delimiter);
        }
    }

    /// Adds finished Markdown, after the pending space and delimiters.
    fn push(&mut self, piece: &str) {
        let Some(first) = piece.chars().next() else { return };
        if self.gap != Gap::None || self.must_stand_apart(first) {
            self.end_word();
        }
        for delimiter in self.unwritten.drain(..) {
            self.current.push_str(delimiter);
        }
        self.current.push_str(piece);
        self.before_closing = None;
    }

    /// Whether a piece with this start needs a space that the text did not have. Code and escapes put punctuation in
    /// the place of letters, and punctuation changes the meaning of a delimiter of emphasis.
    fn must_stand_apart(&self, first: char) -> bool {
        let Some(last) = self.current.chars().next_back() else {
            return false;
        };
        let opens = !self.unwritten.is_empty();
        if let Some(before) = self.before_closing {
            return opens || before.is_ascii_punctuation() && first.is_alphanumeric();
        }
        if opens {
            first.is_ascii_punctuation() && last.is_alphanumeric()
        } else {
            first == '`' && last == '`'
        }
    }

    fn end_word(&mut self) {
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        self.before_closing = None;
        if !self.current.is_empty() {
            let open = self.emphasis.iter().flatten().count();
            self.words.push(Word {
                text: std::mem::take(&mut self.current),
                breaks: gap == Gap::LineBreak,
                outside_emphasis: open == self.unwritten.len(),
            });
        }
    }

    fn into_words(mut self) -> Vec<Word> {
        while !self.emphasis.is_empty() {
            self.close();
        }
        self.gap = Gap::None;
        self.end_word();
        self.words
    }

    fn into_line(self) -> String {
        let words: Vec<String> = self.into_words().into_iter().map(|word| word.text).collect();
        words.join(" ")
    }

    /// Adds text without any Markdown in it.
    fn text(&mut self, text: &str) {
        // The parser decodes `&#8238;`, so characters that were removed from the source may be here again.
        let visible: String;
        let mut rest = text;
        if text.contains(is_hidden) {
            visible = text.replace(is_hidden, "");
            rest = &visible;
        }
        while let Some(first) = rest.chars().next() {
            if first.is_whitespace() {
                self.space();
                rest = rest.trim_start();
            } else {
                let (token, others) = split_where(rest, char::is_whitespace);
                self.token(token);
                rest = others;
            }
        }
    }

    fn token(&mut self, mut token: &str) {
        while !token.is_empty() {
            // In languages without spaces, an identifier can stand between other letters.
            let (foreign, others) = split_where(token, |character| character.is_ascii());
            self.push(foreign);
            let (run, others) = split_where(others, |character| !character.is_ascii());
            if self.in_link {
                self.escaped(run);
            } else {
                self.ascii(run);
            }
            token = others;
        }
    }

    fn ascii(&mut self, mut run: &str) {
        while let Some(middle) = run.find("://") {
            let is_scheme = |character: char| character.is_ascii_alphanumeric() || "+.-".contains(character);
            let before = &run[..middle];
            let scheme = before.trim_end_matches(is_scheme).len();
            if scheme == middle {
                let (odd, others) = run.split_at(middle + "://".len());
                self.escaped(odd);
                run = others;
                continue;
            }
            let (before, address) = run.split_at(scheme);
            let (address, _) = split_where(address, |character| "<>\"`\\|^".contains(character));
            let address = without_end_of_sentence(address);
            self.escaped(before);
            if is_web_address(address) && !address.contains(['{', '}']) {
                self.push(&format!("<{address}>"));
            } else {
                self.code(address);
            }
            run = &run[scheme + address.len()..];
        }
        let core = run.trim_start_matches(['(', '"', '\'', '[', '{', '<']);
        let start = run.len() - core.len();
        let core = core.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'', ']', '}', '>']);
        if looks_like_code(core) {
            self.escaped(&run[..start]);
            self.code(core);
            self.escaped(&run[start + core.len()..]);
        } else {
            self.escaped(run);
        }
    }

    /// Adds a piece of a word, and escapes all Markdown in it.
    fn escaped(&mut self, text: &str) {
        let mut out = String::with_capacity(text.len());
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            let next = characters.peek();
            if match character {
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '|' => true,
                '&' => next.is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#'),
                _ => false,
            } {
                out.push('\\');
            }
            out.push(character);
        }
        self.push(&out);
    }

    fn code(&mut self, text: &str) {
        if self.in_cell && text.contains('|') {
            // In a table, a bar separates cells even inside code.
            self.text(text);
        } else {
            self.push(&code_span(text));
        }
    }

    /// Escapes a `!` that the bracket of a link would follow: the link would be an image.
    fn no_image(&mut self) {
        if self.gap == Gap::None && self.unwritten.is_empty() && self.current.ends_with('!') {
            self.current.pop();
            self.current.push_str("\\!");
        }
    }

    fn link(&mut self, label: &str, target: &Target) {
        let written = |in_link| {
            let mut address = Self::new(self.in_cell, in_link);
            address.text(&target.address);
            address.into_line()
        };
        let is_address = matches!(target.kind, LinkType::Autolink | LinkType::Email);
        if self.in_link || target.kind == LinkType::Email {
            self.push(label);
        } else if is_web_address(&target.address) {
            let address = written(true);
            let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"<>`|".contains(&byte);
            if (is_address || label.is_empty() || label == address) && target.address.bytes().all(is_plain) {
                self.push(&format!("<{}>", target.address));
                return;
            }
            let label = if label.is_empty() { &address } else { label };
            self.no_image();
            // The parser takes `[^` for a footnote.
            let escape = if label.starts_with('^') { "\\" } else { "" };
            self.push(&format!(
                "[{escape}{label}]({})",
                encode(&target.address).replace('&', "\\&")
            ));
        } else if is_address {
            self.code(&target.address);
        } else {
            let bang = if target.image { "!" } else { "" };
            self.push(&format!("{bang}\\[{label}\\]({})", written(false)));
        }
    }
}

fn is_hidden(character: char) -> bool {
    is_invisible(character) || character.is_control() && !character.is_whitespace()
}

fn is_line_break(html: &str) -> bool {
    let name = html.trim_start_matches('<').trim_end_matches(['>', '/', ' ']);
    name.eq_ignore_ascii_case("br")
}

/// Whether a browser can open the address.
pub(super) fn is_web_address(address: &str) -> bool {
    ["http://", "https://"].into_iter().any(|scheme| {
        address.len() > scheme.len()
            && address
                .get(..scheme.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// The address, with characters percent-encoded that could end the link around it.
fn encode(address: &str) -> String {
    use std::fmt::Write as _;
    let mut encoded = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'*+,;=%".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// An address without the punctuation after it. A closing parenthesis belongs to the address if the address opens it.
fn without_end_of_sentence(mut address: &str) -> &str {
    let count = |wanted: char| address.matches(wanted).count();
    let mut unopened = count(')').saturating_sub(count('('));
    while let Some(last) = address.chars().next_back() {
        match last {
            ')' if unopened > 0 => unopened -= 1,
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '~' | ']' => {}
            _ => break,
        }
        address = &address[..address.len() - 1];
    }
    address
}

/// Whether a word of prose is probably code: `user_id`, `userId`, `options.userId`, `a::b`.
///
/// `GitHub` is not: the name of a type and the name of a product look alike.
fn looks_like_code(word: &str) -> bool {
    let is_name = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && part
                .chars()
                .all(|character| character.is_ascii_alphanumeric() || character == '_')
    };
    let has_letters = |part: &str| part.contains(|character: char| character.is_ascii_alphabetic());
    let mut parts = word.split('.').flat_map(|part| part.split("::"));
    parts.clone().all(is_name)
        && (word.contains("::")
            || parts.any(|part| part.contains('_') && has_letters(part) || is_lower_camel(part)))
}

/// `userId`, but neither `iPhone` nor `macOS`.
fn is_lower_camel(word: &str) -> bool {
    let capital = word.find(|character: char| character.is_ascii_uppercase());
    let after = capital.and_then(|capital| word.as_bytes().get(capital + 1));
    capital.is_some_and(|capital| capital >= 2) && after.is_some_and(u8::is_ascii_lowercase)
}

/// Splits the text before the first character of that kind.
fn split_where(text: &str, is_end: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(is_end).unwrap_or(text.len()))
}
