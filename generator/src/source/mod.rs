//! The text of a schema and what it says: files, positions, YAML and JSON trees, references between files.
//!
//! Nothing here knows `OpenAPI`. Later stages read [`Node`]s, which all know where they stand, and follow
//! references with [`Documents::resolve`]. No file is ever opened: the caller gives all of them as
//! [`SchemaFile`]s, and references can name only those.
//!
//! # What YAML means here
//! YAML 1.2 with its core schema, which is what `OpenAPI` asks for and of which JSON is a part. In particular:
//!
//! | written | meaning |
//! |---|---|
//! | `no`, `on`, `yes`, `1_000`, `0b1`, `12:30` | strings; only `true`/`True`/`TRUE` and so on are booleans |
//! | `~`, `null`, `Null`, `NULL`, nothing | null |
//! | `0o17`, `0x1F` | the integers 15 and 31 |
//! | `010` | an error: ten in YAML 1.2, eight in YAML 1.1, a string to others |
//! | `.inf`, `.nan` | an error: JSON has no such numbers |
//! | `200: …` | the key `"200"`: keys are strings, spelled as in the source |
//! | `<<: *base` | a merge (as in YAML 1.1): the keys of `base` that the mapping lacks |
//! | `!!str 12` | the tags of the core schema are followed; any other tag is an error |
//!
//! A number keeps its source text, so nothing of it is lost at any size.
//!
//! # Limits
//! Collections nest up to [`NESTING_LIMIT`] levels, and aliases copy up to [`COPY_LIMIT`] nodes a file: more than
//! that is an error with its position, never a crash or a hang.

mod core_schema;
mod files;
mod limits;
mod node;
mod position;
mod reference;
mod scalar;
pub(crate) mod span;
mod surrogates;
mod syntax_error;
mod yaml;

#[cfg(test)]
mod tests;

pub(crate) use files::floor_boundary;
pub use files::{SchemaFile, Sources};
pub use limits::{COPY_LIMIT, NESTING_LIMIT};
pub use node::{Entry, Mapping, Node, Number, Value};
pub use reference::{Documents, Resolved};
pub use span::{FileId, Span};
pub use yaml::parse;
