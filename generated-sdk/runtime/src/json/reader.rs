//! Reads the tokens of a JSON text one after the other.
//!
//! Punctuation, expected names of fields and strings without escapes are read here: they are most of a text. The
//! crate `jiter` reads numbers and strings with escapes, skips values, and finds errors in them.

use std::borrow::Cow;

use jiter::{Jiter, JiterError, JiterErrorType, JiterResult, JsonErrorType};

use super::plain::before_quote;

pub(super) use jiter::Peek;

/// The largest nesting depth of objects and lists. Types of APIs nest far less; the limit keeps a hostile response
/// from exhausting the stack.
pub(super) const MAX_DEPTH: u8 = 127;

/// The reason why reading stops: the text is not JSON, or is nested too deep.
pub(super) struct Stop {
    pub(super) offset: usize,
    pub(super) message: String,
}

impl Stop {
    #[cold]
    pub(super) fn new(offset: usize, message: &str) -> Self {
        Self {
            offset,
            message: message.to_owned(),
        }
    }

    #[cold]
    pub(super) fn too_deep(offset: usize) -> Self {
        Self {
            offset,
            message: format!("objects and lists nest more than {MAX_DEPTH} deep"),
        }
    }

    #[cold]
    fn of(error: &JsonErrorType, offset: usize) -> Self {
        match error {
            JsonErrorType::RecursionLimitExceeded => Self::too_deep(offset),
            other => Self::new(offset, &other.to_string()),
        }
    }
}

pub(super) type Result<T> = std::result::Result<T, Box<Stop>>;

pub(super) struct Reader<'j> {
    json: &'j [u8],
    /// The part of it before the first byte that is not UTF-8. Strings are taken from it without another check.
    text: &'j str,
    at: usize,
    /// The buffer of jiter for strings without their escapes. It is kept from one string to the next.
    tape: Vec<u8>,
}

impl<'j> Reader<'j> {
    pub(super) fn new(json: &'j [u8]) -> Self {
        let text = std::str::from_utf8(json)
            .or_else(|error| std::str::from_utf8(json.get(..error.valid_up_to()).unwrap_or_default()))
            .unwrap_or_default();
        Self {
            json,
            text,
            at: 0,
            tape: Vec::new(),
        }
    }

    /// Skips the byte order mark that a text may begin with. JSON does not have it, and some servers send it.
    pub(super) fn skip_mark(&mut self) {
        if self.at == 0 {
            self.take(b"\xEF\xBB\xBF");
        }
    }

    pub(super) const fn json(&self) -> &'j [u8] {
        self.json
    }

    /// The position in the text, in bytes.
    pub(super) const fn offset(&self) -> usize {
        self.at
    }

    /// Goes back to this position.
    pub(super) const fn go_back(&mut self, offset: usize) {
        self.at = offset;
    }

    /// The text from `start` to the position.
    pub(super) fn since(&self, start: usize) -> Result<&'j str> {
        self.text
            .get(start..self.at)
            .ok_or_else(|| Stop::new(self.text.len(), "invalid UTF-8").into())
    }

    /// The kind of the next value, by its first byte.
    #[inline]
    pub(super) fn peek(&mut self) -> Result<Peek> {
        match self.next() {
            Some(byte) => Ok(Peek::new(byte)),
            None => self.fail(&JsonErrorType::EofWhileParsingValue),
        }
    }

    /// Reads a string; its quote has been seen.
    pub(super) fn string(&mut self) -> Result<Cow<'j, str>> {
        match self.plain_string() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.by_jiter(|jiter| jiter.known_str().map(|text| Cow::Owned(text.to_owned()))),
        }
    }

    /// Reads a string if it has no escapes; its quote has been seen.
    #[inline]
    pub(super) fn plain_string(&mut self) -> Option<&'j str> {
        let start = self.at + 1;
        let end = start + before_quote(self.text.as_bytes().get(start..)?)?;
        let text = self.text.get(start..end)?;
        self.at = end + 1;
        Some(text)
    }

    /// Reads a `null`; its first byte has been seen.
    pub(super) fn null(&mut self) -> Result<()> {
        if self.take(b"null") {
            return Ok(());
        }
        self.skip(Peek::Null)
    }

    /// Reads a boolean; its first byte has been seen.
    pub(super) fn boolean(&mut self, peek: Peek) -> Result<bool> {
        self.skip(peek)?;
        Ok(peek == Peek::True)
    }

    /// Skips a value; its first byte has been seen.
    pub(super) fn skip(&mut self, peek: Peek) -> Result<()> {
        self.by_jiter(|jiter| jiter.known_skip(peek))
    }

    /// Opens a list, and gives the kind of its first element, if there is one; the bracket has been seen.
    pub(super) fn first_element(&mut self) -> Result<Option<Peek>> {
        self.at += 1;
        match self.next() {
            Some(b']') => {
                self.at += 1;
                Ok(None)
            }
            Some(byte) => Ok(Some(Peek::new(byte))),
            None => self.fail(&JsonErrorType::EofWhileParsingList),
        }
    }

    /// Gives the kind of the next element, if there is one.
    pub(super) fn next_element(&mut self) -> Result<Option<Peek>> {
        match self.next() {
            Some(b',') => {
                self.at += 1;
                match self.peek()? {
                    peek if peek.into_inner() == b']' => self.fail(&JsonErrorType::TrailingComma),
                    peek => Ok(Some(peek)),
                }
            }
            Some(b']') => {
                self.at += 1;
                Ok(None)
            }
            Some(_) => self.fail(&JsonErrorType::ExpectedListCommaOrEnd),
            None => self.fail(&JsonErrorType::EofWhileParsingList),
        }
    }

    /// Opens an object, and says whether it has a field; the brace has been seen. The name of the field comes next.
    #[inline]
    pub(super) fn first_field(&mut self) -> Result<bool> {
        self.at += 1;
        match self.next() {
            Some(b'"') => Ok(true),
            Some(b'}') => {
                self.at += 1;
                Ok(false)
            }
            Some(_) => self.fail(&JsonErrorType::KeyMustBeAString),
            None => self.fail(&JsonErrorType::EofWhileParsingObject),
        }
    }

    /// Whether there is another field. Its name comes next.
    #[inline]
    pub(super) fn next_field(&mut self) -> Result<bool> {
        match self.next() {
            Some(b',') => {
                self.at += 1;
                match self.next() {
                    Some(b'"') => Ok(true),
                    Some(b'}') => self.fail(&JsonErrorType::TrailingComma),
                    Some(_) => self.fail(&JsonErrorType::KeyMustBeAString),
                    None => self.fail(&JsonErrorType::EofWhileParsingValue),
                }
            }
            Some(b'}') => {
                self.at += 1;
                Ok(false)
            }
            Some(_) => self.fail(&JsonErrorType::ExpectedObjectCommaOrEnd),
            None => self.fail(&JsonErrorType::EofWhileParsingObject),
        }
    }

    /// Reads the name of a field and the colon; the quote has been seen.
    pub(super) fn name(&mut self) -> Result<Cow<'j, str>> {
        let name = self.string()?;
        match self.next() {
            Some(b':') => {
                self.at += 1;
                Ok(name)
            }
            Some(_) => self.fail(&JsonErrorType::ExpectedColon),
            None => self.fail(&JsonErrorType::EofWhileParsingObject),
        }
    }

    /// Reads the name of a field and the colon right after it, if it is this name. The name must need no escapes.
    #[inline]
    pub(super) fn name_is(&mut self, expected: &str) -> bool {
        let rest = self.json.get(self.at + 1..).unwrap_or_default();
        let is_it = rest
            .strip_prefix(expected.as_bytes())
            .is_some_and(|rest| rest.starts_with(b"\":"));
        if is_it {
            self.at += expected.len() + 3;
        }
        is_it
    }

    /// Checks that only white space is left.
    pub(super) fn finish(&mut self) -> Result<()> {
        match self.next() {
            None => Ok(()),
            Some(_) => self.fail(&JsonErrorType::TrailingCharacters),
        }
    }

    /// The next byte that is not white space, without reading it.
    #[inline]
    fn next(&mut self) -> Option<u8> {
        loop {
            match *self.json.get(self.at)? {
                b' ' | b'\r' | b'\t' | b'\n' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    /// Reads these bytes, if they come next. Returns whether they did.
    #[inline]
    fn take(&mut self, expected: &[u8]) -> bool {
        let rest = self.json.get(self.at..).unwrap_or_default();
        let is_it = rest.starts_with(expected);
        if is_it {
            self.at += expected.len();
        }
        is_it
    }

    fn fail<T>(&self, error: &JsonErrorType) -> Result<T> {
        Err(Stop::of(error, self.at).into())
    }

    /// Lets jiter read from the position.
    fn by_jiter<T>(&mut self, read: impl FnOnce(&mut Jiter<'j>) -> JiterResult<T>) -> Result<T> {
        let rest = self.json.get(self.at..).unwrap_or_default();
        let mut jiter = Jiter::with_tape(rest, std::mem::take(&mut self.tape));
        let value = read(&mut jiter).map_err(|error| self.stopped(&error))?;
        self.at += jiter.current_index();
        self.tape = jiter.into_tape();
        Ok(value)
    }

    #[cold]
    fn stopped(&self, error: &JiterError) -> Stop {
        let offset = self.at + error.index;
        match &error.error_type {
            JiterErrorType::JsonError(error) => Stop::of(error, offset),
            other @ JiterErrorType::WrongType { .. } => Stop::new(offset, &other.to_string()),
        }
    }
}
