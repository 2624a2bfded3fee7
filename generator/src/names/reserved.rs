//! Names that are taken before the schema is read, by Rust or by the client's hand-written part.

/// Keywords, strict and reserved, up to the 2024 edition, that can be written raw.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written raw.
pub(super) const NEVER_RAW: &[&str] = &["crate", "self", "super"];

/// Types and traits of the prelude, and of std as far as a file that uses the client is likely to import them.
pub(super) const STD_TYPES: &[&str] = &[
    // The prelude of the 2024 edition.
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
    // Not a type, but it cannot be the name of one.
    "Self",
    // What else is imported often, or derived.
    "Arc",
    "BTreeMap",
    "BTreeSet",
    "Cow",
    "Debug",
    "Deserialize",
    "Deserializer",
    "Display",
    "Duration",
    "Formatter",
    "Hash",
    "HashMap",
    "HashSet",
    "Mutex",
    "Pin",
    "Rc",
    "Serialize",
    "Serializer",
];

/// Types of the client's hand-written part that users or generated files import.
pub(super) const CLIENT_TYPES: &[&str] = &[
    "ApiError",
    "Call",
    "Error",
    "ErrorKind",
    "Field",
    "Finding",
    "JsonObject",
    "JsonValue",
    "Lang",
    "Limits",
    "List",
    "Location",
    "ManagementClient",
    "ManagementClientBuilder",
    "Map",
    "Method",
    "Nullable",
    "OpenEnum",
    "Operation",
    "Paging",
    "RawFields",
    "RawJson",
    "Record",
    "Response",
    "Schema",
    "Shape",
    "Slot",
    "Target",
    "Union",
    "UnknownValue",
    "Variant",
    "View",
    "Violation",
];

/// Methods that every client has, its own or by way of a trait: an operation must not hide `clone`.
pub(super) const CLIENT_METHODS: &[&str] = &[
    "as_ref",
    "borrow",
    "borrow_mut",
    "builder",
    "clone",
    "clone_from",
    "clone_into",
    "drop",
    "fmt",
    "from",
    "into",
    "new",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// The member that every generated struct has.
pub(super) const RECORD_FIELDS: &[&str] = &["raw_fields"];

/// Variants that every generated enum has, and the name that no variant can have.
pub(super) const VARIANTS: &[&str] = &["Self", "UnknownValue"];

/// Modules of the client's hand-written part and of Rust; a generated module is reachable beside them.
pub(super) const MODULES: &[&str] = &[
    "alloc",
    "auth",
    "call",
    "client",
    "core",
    "endpoint",
    "error",
    "genauth",
    "generated",
    "json",
    "lib",
    "main",
    "models",
    "operation",
    "record",
    "request",
    "response",
    "secret",
    "std",
    "testing",
    "transport",
];
