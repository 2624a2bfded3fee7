//! Positions: which file, and which bytes of it.

/// Names a file of [`Sources`](super::Sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(super) u32);

/// A piece of a file's text: byte offsets, `start` included and `end` not.
///
/// The offsets count from the first character after a byte order mark, if there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The first byte after the piece.
    pub end: u32,
}

impl Span {
    /// The piece from `start` to `end`.
    #[must_use]
    pub const fn new(file: FileId, start: u32, end: u32) -> Self {
        Self { file, start, end }
    }

    /// The start of a file, for problems of the file as a whole.
    #[must_use]
    pub const fn start_of(file: FileId) -> Self {
        Self::new(file, 0, 0)
    }
}
