//! How much one file may ask for: beyond that, reading it ends with an error.

use super::span::Span;
use crate::diagnostics::Diagnostic;

/// How many levels deep lists and objects may nest, aliases included.
pub const NESTING_LIMIT: usize = 128;

/// How many nodes the anchors and aliases of one file may copy; a text counts one more for every 64 bytes.
pub const COPY_LIMIT: usize = 100_000;

/// The error that ends the reading of a file that nests too deep.
pub(super) fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::error(
        span,
        format!("lists and objects nest deeper than {NESTING_LIMIT} levels"),
    )
    .with_label("one level too many")
}
