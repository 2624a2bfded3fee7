//! Takes the sentences of a description apart.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeStream};

/// A sentence of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sentence {
    /// Its words in lower case, its code spans and its marks.
    pub(super) words: Vec<Word>,
}

/// A word, a code span, or what stands between words that do not belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// Letters and digits, in lower case.
    Plain(String),
    /// The text of a code span.
    Code(String),
    /// A comma, a bracket, a quotation mark, or another sign within a sentence.
    Mark(char),
}

impl Word {
    /// The word, unless it is code.
    pub(super) fn plain(&self) -> &str {
        match self {
            Self::Plain(word) => word,
            Self::Code(_) | Self::Mark(_) => "",
        }
    }
}

impl Sentence {
    /// Whether one of these words is in the sentence.
    pub(super) fn has_any(&self, words: &[&str]) -> bool {
        self.words.iter().any(|word| words.contains(&word.plain()))
    }

    /// Whether there is a code span in the sentence.
    pub(super) fn has_code(&self) -> bool {
        self.words.iter().any(|word| matches!(word, Word::Code(_)))
    }

    /// The words behind each place where these words stand in a row.
    pub(super) fn after<'s>(&'s self, phrase: &'s str) -> impl Iterator<Item = &'s [Word]> {
        let phrase: Vec<&str> = phrase.split(' ').collect();
        let length = phrase.len();
        let starts = self.words.windows(length).enumerate().filter(move |(_, window)| {
            let pairs = window.iter().zip(&phrase);
            pairs.into_iter().all(|(word, wanted)| word.plain() == *wanted)
        });
        starts.filter_map(move |(at, _)| self.words.get(at + length..))
    }

    /// Whether these words stand in a row.
    pub(super) fn has(&self, phrase: &str) -> bool {
        self.after(phrase).next().is_some()
    }

    /// Whether the sentence begins with these words.
    pub(super) fn starts_with(&self, phrase: &str) -> bool {
        let mut words = self.words.iter().map(Word::plain);
        phrase.split(' ').all(|wanted| words.next() == Some(wanted))
    }
}

/// Whether a clause ends before these words. Another sign, such as `%`, belongs to what stands before it.
pub(super) fn ends_clause(rest: &[Word]) -> bool {
    matches!(rest, [] | [Word::Mark(',' | ')' | ':' | '–' | '—'), ..])
}

/// The number that a word is.
pub(super) fn number(word: &Word) -> Option<f64> {
    let word = word.plain();
    if !word.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    word.replace(',', "").parse().ok()
}

/// The sentences of a Markdown text. A block, an item of a list and a cell of a table end a sentence. Blocks of code are
/// left out.
pub(super) fn sentences(markdown: &str) -> Vec<Sentence> {
    let mut splitter = Splitter::default();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut in_code_block = false;
    for event in TextMergeStream::new(Parser::new_ext(markdown, options)) {
        match event {
            Event::Text(text) if !in_code_block => splitter.text(&text),
            Event::Code(text) => splitter.sentence.push(Word::Code(text.into_string())),
            Event::Start(Tag::CodeBlock(_)) => in_code_block = true,
            Event::End(TagEnd::CodeBlock) => in_code_block = false,
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::TableCell
                | TagEnd::BlockQuote(_),
            ) => splitter.end(),
            _ => {}
        }
    }
    splitter.end();
    splitter.sentences
}

#[derive(Default)]
struct Splitter {
    sentences: Vec<Sentence>,
    sentence: Vec<Word>,
}

impl Splitter {
    fn text(&mut self, text: &str) {
        let mut word = String::new();
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            let next = characters.peek().copied();
            // A number may have a comma or a point in it, and a word an apostrophe or a hyphen.
            let joins = matches!(character, '.' | ',' | '\'' | '’' | '-')
                && !word.is_empty()
                && next.is_some_and(char::is_alphanumeric);
            if character.is_alphanumeric() || joins {
                word.extend(character.to_lowercase());
                continue;
            }
            self.word(&mut word);
            let ends = matches!(character, '.' | '!' | '?' | ';') && next.is_none_or(char::is_whitespace);
            if ends {
                self.end();
            } else if !character.is_whitespace() && !self.sentence.is_empty() {
                self.sentence.push(Word::Mark(character));
            }
        }
        self.word(&mut word);
    }

    fn word(&mut self, word: &mut String) {
        if !word.is_empty() {
            self.sentence.push(Word::Plain(std::mem::take(word)));
        }
    }

    fn end(&mut self) {
        if !self.sentence.is_empty() {
            let words = std::mem::take(&mut self.sentence);
            self.sentences.push(Sentence { words });
        }
    }
}
