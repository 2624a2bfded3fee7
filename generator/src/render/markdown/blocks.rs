//! Writes the blocks of a text: paragraphs, lists, quotes, tables and code.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::inline::{Inlines, Word};
use super::{DEEPEST, Reference, WIDTH, longest_run};

/// The most characters of a first paragraph. A longer one is divided, because overviews show the first paragraph.
const LONGEST_SUMMARY: usize = 200;

/// The least width of text, at any depth.
const NARROWEST: usize = 40;

/// Writes the blocks of a document.
pub(super) struct Blocks {
    lines: Vec<String>,
    /// The list items and quotes around the next line, outermost first.
    containers: Vec<Container>,
    lists: Vec<List>,
    /// The number of open lists, items and quotes that are too deep to be shown.
    ignored: usize,
    text: Inlines,
    /// Whether an empty line comes before the next one.
    gap: bool,
    /// The list that ended last, if nothing was written after it.
    after_list: Option<List>,
    code: Option<String>,
    cells: Vec<String>,
}

/// The text before each line of a block.
struct Container {
    /// The text before the first line, until that line is written.
    marker: Option<String>,
    indent: String,
}

struct List {
    number: Option<u64>,
    /// Two lists in a row have different markers. Otherwise they would be one list.
    other_marker: bool,
    has_items: bool,
}

impl Blocks {
    pub(super) fn new() -> Self {
        Self {
            lines: Vec::new(),
            containers: Vec::new(),
            lists: Vec::new(),
            ignored: 0,
            text: Inlines::for_paragraph(),
            gap: false,
            after_list: None,
            code: None,
            cells: Vec::new(),
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        self.text.text(text);
    }

    pub(super) fn finish(mut self) -> Vec<String> {
        self.end_paragraph();
        self.lines
    }

    pub(super) fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) if self.code.is_some() => {
                if let Some(code) = &mut self.code {
                    code.push_str(&text);
                }
            }
            Event::Start(Tag::Paragraph) => {
                self.end_paragraph();
                // In a list with paragraphs, empty lines separate the items.
                let starts_item = self.containers.last().is_some_and(|item| item.marker.is_some());
                if starts_item && self.lists.last().is_some_and(|list| list.has_items) {
                    self.gap = true;
                }
            }
            Event::Start(Tag::Heading { .. }) => {
                self.end_paragraph();
                self.text.open("**");
            }
            Event::End(TagEnd::Heading(_)) => {
                self.text.close();
                self.end_paragraph();
            }
            Event::Start(Tag::CodeBlock(_)) => {
                self.start_block();
                self.code = Some(String::new());
            }
            Event::End(TagEnd::CodeBlock) => self.end_code(),
            Event::Start(Tag::BlockQuote(_)) => {
                self.start_block();
                self.start_container("> ", "> ");
            }
            Event::End(TagEnd::BlockQuote(_)) => {
                self.end_paragraph();
                self.end_container();
            }
            Event::Start(Tag::List(number)) => self.start_list(number),
            Event::End(TagEnd::List(_)) => self.end_list(),
            Event::Start(Tag::Item) => self.start_item(),
            Event::End(TagEnd::Item) => self.end_item(),
            Event::Start(Tag::TableCell) => self.text = Inlines::for_cell(),
            Event::End(TagEnd::TableCell) => {
                let cell = self.take_text().into_line();
                self.cells.push(cell);
            }
            Event::End(TagEnd::TableHead) => {
                let line = "|---".repeat(self.cells.len());
                self.end_row();
                self.line(&format!("{line}|"));
            }
            Event::End(TagEnd::TableRow) => self.end_row(),
            Event::End(TagEnd::Table) => self.gap = true,
            other => {
                if !self.text.event(&other) {
                    self.end_paragraph();
                }
            }
        }
    }

    /// Adds a piece of code that may be a link.
    pub(super) fn reference(&mut self, reference: &Reference) {
        self.text.reference(reference);
    }

    fn take_text(&mut self) -> Inlines {
        std::mem::replace(&mut self.text, Inlines::for_paragraph())
    }

    /// Writes the text so far as a paragraph. Returns `false` if there is none.
    fn end_paragraph(&mut self) -> bool {
        let mut words = self.take_text().into_words();
        if words.is_empty() {
            return false;
        }
        if self.lines.is_empty()
            && self.containers.is_empty()
            && let Some(end) = end_of_summary(&words)
        {
            let others = words.split_off(end);
            self.paragraph(&words);
            words = others;
        }
        self.paragraph(&words);
        true
    }

    fn paragraph(&mut self, words: &[Word]) {
        let indent: usize = self
            .containers
            .iter()
            .map(|container| container.indent.len())
            .sum();
        let width = WIDTH.saturating_sub(indent).max(NARROWEST);
        let mut line = String::new();
        let mut used = 0;
        for (index, word) in words.iter().enumerate() {
            let length = word.text.chars().count();
            if !line.is_empty() && used + 1 + length > width {
                self.line(&std::mem::take(&mut line));
            }
            if line.is_empty() {
                push_line_start(&mut line, &word.text);
                used = length;
            } else {
                line.push(' ');
                line.push_str(&word.text);
                used += 1 + length;
            }
            if word.breaks && index + 1 < words.len() {
                line.push('\\');
                self.line(&std::mem::take(&mut line));
            }
        }
        self.line(&line);
        self.gap = true;
    }

    fn line(&mut self, text: &str) {
        if std::mem::take(&mut self.gap) && !self.lines.is_empty() {
            let open = self
                .containers
                .iter()
                .take_while(|container| container.marker.is_none());
            let blank: String = open.map(|container| container.indent.as_str()).collect();
            self.lines.push(blank.trim_end().to_owned());
        }
        let mut line = String::new();
        for container in &mut self.containers {
            match container.marker.take() {
                Some(marker) => line.push_str(&marker),
                None => line.push_str(&container.indent),
            }
        }
        line.push_str(text);
        line.truncate(line.trim_end().len());
        self.lines.push(line);
        self.after_list = None;
    }

    /// Begins a block that can follow an item's text without an empty line. A paragraph cannot.
    fn start_block(&mut self) {
        if self.end_paragraph() {
            self.gap = false;
        }
    }

    fn start_container(&mut self, marker: &str, indent: &str) {
        if self.ignored > 0 || self.containers.len() >= DEEPEST {
            self.ignored += 1;
        } else {
            self.containers.push(Container {
                marker: Some(marker.to_owned()),
                indent: indent.to_owned(),
            });
        }
    }

    /// Ends an item or a quote. Returns `false` if it is empty.
    fn end_container(&mut self) -> bool {
        if self.ignored > 0 {
            self.ignored -= 1;
            return true;
        }
        self.gap = true;
        self.containers
            .pop()
            .is_some_and(|container| container.marker.is_none())
    }

    fn start_list(&mut self, number: Option<u64>) {
        // Only a list that starts at 1 can follow a paragraph directly.
        if number.is_none_or(|number| number == 1) {
            self.start_block();
        } else {
            self.end_paragraph();
        }
        if self.ignored > 0 || self.containers.len() >= DEEPEST {
            self.ignored += 1;
            return;
        }
        let same_kind = self
            .after_list
            .take()
            .filter(|list| list.number.is_some() == number.is_some());
        let other_marker = same_kind.is_some_and(|list| !list.other_marker);
        self.lists.push(List {
            number,
            other_marker,
            has_items: false,
        });
    }

    fn end_list(&mut self) {
        self.end_paragraph();
        if self.ignored > 0 {
            self.ignored -= 1;
            return;
        }
        self.gap = true;
        self.after_list = self.lists.pop().filter(|list| list.has_items);
    }

    fn start_item(&mut self) {
        self.end_paragraph();
        let Some(list) = self.lists.last_mut().filter(|_| self.ignored == 0) else {
            self.ignored += 1;
            return;
        };
        let marker = match (&mut list.number, list.other_marker) {
            (None, false) => String::from("- "),
            (None, true) => String::from("* "),
            (Some(number), other) => {
                let marker = format!("{number}{} ", if other { ')' } else { '.' });
                *number = number.saturating_add(1).min(LAST_NUMBER);
                marker
            }
        };
        if list.has_items {
            self.gap = false;
        }
        self.after_list = None;
        self.start_container(&marker, &" ".repeat(marker.len()));
    }

    fn end_item(&mut self) {
        self.end_paragraph();
        let was_ignored = self.ignored > 0;
        let is_written = self.end_container();
        if !was_ignored && let Some(list) = self.lists.last_mut() {
            list.has_items |= is_written;
        }
    }

    fn end_code(&mut self) {
        let Some(code) = self.code.take() else { return };
        if code.trim().is_empty() {
            return;
        }
        let fence = "`".repeat(longest_run(&code, '`').max(2) + 1);
        self.line(&format!("{fence}text"));
        for line in code.lines() {
            self.line(&line.replace('\t', "    "));
        }
        self.line(&fence);
        self.gap = true;
    }

    fn end_row(&mut self) {
        let cells = std::mem::take(&mut self.cells);
        self.line(&format!("| {} |", cells.join(" | ")));
    }
}

/// The greatest number of an item that the parser accepts.
const LAST_NUMBER: u64 = 999_999_999;

/// Writes a word at the start of a line. It must not start a list, a quote, a heading or a table's rule.
fn push_line_start(line: &mut String, word: &str) {
    let consists_of = |wanted: &str| word.chars().all(|character| wanted.contains(character));
    let number = word.trim_start_matches(|character: char| character.is_ascii_digit());
    if word.starts_with('>') || consists_of("#") || consists_of("-+=:") {
        line.push('\\');
        line.push_str(word);
    } else if number.len() < word.len() && matches!(number, "." | ")") {
        line.push_str(&word[..word.len() - 1]);
        line.push('\\');
        line.push_str(number);
    } else {
        line.push_str(word);
    }
}

/// The end of the first sentence, if all the words are too long for an overview.
fn end_of_summary(words: &[Word]) -> Option<usize> {
    let length: usize = words.iter().map(|word| word.text.chars().count() + 1).sum();
    if length <= LONGEST_SUMMARY {
        return None;
    }
    let ends = |word: &Word, next: &Word| {
        let text = word.text.trim_end_matches(['.', '!', '?']);
        let is_abbreviation = text.len() < 3 || text.contains('.') && !text.ends_with(['`', '>', ')']);
        text.len() < word.text.len()
            && !is_abbreviation
            && word.outside_emphasis
            && next.text.starts_with(|first: char| !first.is_ascii_lowercase())
    };
    words
        .windows(2)
        .position(|pair| matches!(pair, [word, next] if ends(word, next)))
        .map(|before| before + 1)
}
