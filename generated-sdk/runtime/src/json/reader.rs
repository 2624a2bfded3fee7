//! Reads the tokens of a JSON text one after the other.
//!
//! Punctuation, expected names of fields and strings without escapes are read here: they are most of a text. `scan` reads
//! the rest.

use std::borrow::Cow;

use super::plain::before_quote;

/// The kind of a value, by its first byte. Any byte is one: what is no value is found when it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Peek(u8);

#[allow(non_upper_case_globals)] // They are used like the variants of an enum.
impl Peek {
    pub(super) const Null: Self = Self(b'n');
    pub(super) const True: Self = Self(b't');
    pub(super) const False: Self = Self(b'f');
    pub(super) const String: Self = Self(b'"');
    pub(super) const Array: Self = Self(b'[');
    pub(super) const Object: Self = Self(b'{');

    /// Whether it is a number.
    pub(super) const fn is_num(self) -> bool {
        matches!(self.0, b'0'..=b'9' | b'-')
    }
}

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
}

pub(super) type Result<T> = std::result::Result<T, Box<Stop>>;

pub(super) struct Reader<'j> {
    json: &'j [u8],
    /// The part of it before the first byte that is not UTF-8. Strings are taken from it without another check.
    text: &'j str,
    at: usize,
}

impl<'j> Reader<'j> {
    pub(super) fn new(json: &'j [u8]) -> Self {
        let text = std::str::from_utf8(json)
            .or_else(|error| std::str::from_utf8(json.get(..error.valid_up_to()).unwrap_or_default()))
            .unwrap_or_default();
        Self { json, text, at: 0 }
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
            Some(byte) => Ok(Peek(byte)),
            None => self.fail("EOF while parsing a value"),
        }
    }

    /// Reads a string; its quote has been seen.
    pub(super) fn string(&mut self) -> Result<Cow<'j, str>> {
        match self.plain_string() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped_string().map(Cow::Owned),
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
        self.skip(Peek::Null)
    }

    /// Reads a boolean; its first byte has been seen.
    pub(super) fn boolean(&mut self, peek: Peek) -> Result<bool> {
        self.skip(peek)?;
        Ok(peek == Peek::True)
    }

    /// Opens a list, and gives the kind of its first element, if there is one; the bracket has been seen.
    pub(super) fn first_element(&mut self) -> Result<Option<Peek>> {
        self.at += 1;
        match self.next() {
            Some(b']') => {
                self.at += 1;
                Ok(None)
            }
            Some(byte) => Ok(Some(Peek(byte))),
            None => self.fail("EOF while parsing a list"),
        }
    }

    /// Gives the kind of the next element, if there is one.
    pub(super) fn next_element(&mut self) -> Result<Option<Peek>> {
        match self.next() {
            Some(b',') => {
                self.at += 1;
                match self.peek()? {
                    Peek(b']') => self.fail("trailing comma"),
                    peek => Ok(Some(peek)),
                }
            }
            Some(b']') => {
                self.at += 1;
                Ok(None)
            }
            Some(_) => self.fail("expected `,` or `]`"),
            None => self.fail("EOF while parsing a list"),
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
            Some(_) => self.fail("key must be a string"),
            None => self.fail("EOF while parsing an object"),
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
                    Some(b'}') => self.fail("trailing comma"),
                    Some(_) => self.fail("key must be a string"),
                    None => self.fail("EOF while parsing a value"),
                }
            }
            Some(b'}') => {
                self.at += 1;
                Ok(false)
            }
            Some(_) => self.fail("expected `,` or `}`"),
            None => self.fail("EOF while parsing an object"),
        }
    }

    /// Reads the name of a field and the colon; the quote has been seen.
    pub(super) fn name(&mut self) -> Result<Cow<'j, str>> {
        let name = self.string()?;
        self.colon()?;
        Ok(name)
    }

    /// Reads the colon after the name of a field.
    pub(super) fn colon(&mut self) -> Result<()> {
        match self.next() {
            Some(b':') => {
                self.at += 1;
                Ok(())
            }
            Some(_) => self.fail("expected `:`"),
            None => self.fail("EOF while parsing an object"),
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
            Some(_) => self.fail("trailing characters"),
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
    pub(super) fn take(&mut self, expected: &[u8]) -> bool {
        let rest = self.json.get(self.at..).unwrap_or_default();
        let is_it = rest.starts_with(expected);
        if is_it {
            self.at += expected.len();
        }
        is_it
    }

    pub(super) fn fail<T>(&self, message: &str) -> Result<T> {
        Err(Stop::new(self.at, message).into())
    }

    pub(super) fn too_deep<T>(&self) -> Result<T> {
        Err(Stop::too_deep(self.at).into())
    }

    /// What is not read yet.
    pub(super) fn rest(&self) -> &'j [u8] {
        self.json.get(self.at..).unwrap_or_default()
    }

    /// What is not read yet, up to the first byte that is not UTF-8.
    pub(super) fn text_rest(&self) -> &'j str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) const fn advance(&mut self, bytes: usize) {
        self.at += bytes;
    }
}
