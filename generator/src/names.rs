//! Decides every name in Rust that comes from the schema. No other place does.
//!
//! Every function is pure. It takes a name as the schema has it, and returns an identifier for any text. A keyword
//! becomes a raw identifier (`r#type`). Identifiers are ASCII, because rustc has lints about characters that look
//! alike. Users write these names, so a change to a rule here is a breaking change of every client.
//!
//! A type may have any name, even `Option` or `Client`: generated code uses full paths for names that could be hidden.
//!
//! | name or text | rule | example |
//! |---|---|---|
//! | words | split at symbols and at changes of case, as heck does it | `accessKeyID` → `access_key_id` |
//! | leading digit | `n` is put before it | `2fa` → `n2fa`, `N2fa` |
//! | leading sign of a number | becomes a word | `-1` → `Minus1` |
//! | two numbers side by side | stay apart | `1.5` → `N1_5` |
//! | character that is not ASCII | its code point | `中` → `U4E2D`, `u4e2d` |
//! | only symbols | their names | `<=` → `LessEquals` |
//! | empty text | `empty` | `empty`, `Empty` |
//! | type | kept unchanged if possible | `ISsoDto`, `errorMsg` → `ErrorMsg` |
//! | type whose name is not possible | `Dto` follows it | `Self` → `SelfDto` |
//! | field or method that is a keyword | raw, or with `_` where that is impossible | `r#type`, `self_` |
//! | method that the client has already | `_operation` follows it | `builder_operation` |
//! | variant that is taken | `Value` follows it | `Self` → `SelfValue` |
//! | module that is taken or reserved by Windows | `_` follows it | `mod_`, `con_` |
//! | module of more than 64 characters | its beginning and a hash of the whole | |
//!
//! Two wire names can become one identifier (`user-id`, `user_id`). The generator adds no number to tell them apart,
//! because it would depend on their order. [`Scope`] finds such names, and the author of the schema renames one.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use heck::ToSnakeCase as _;

/// The field of every generated struct that holds the raw fields.
pub const RAW_FIELDS: &str = "raw_fields";

/// The variant of every generated enum and union that holds an undocumented value.
pub const UNKNOWN_VALUE: &str = "UnknownValue";

/// The files of a generated module, each for one kind of item.
pub mod files {
    /// The client's methods.
    pub const CLIENT: &str = "client";
    /// Enums.
    pub const ENUMS: &str = "enums";
    /// Examples of results.
    pub const EXAMPLES: &str = "examples";
    /// Structs and unions; at the root, all types.
    pub const MODELS: &str = "models";
    /// Descriptions of operations.
    pub const OPERATIONS: &str = "operations";
    /// Parameters of operations.
    pub const PARAMS: &str = "params";
    /// The table of everything, at the root.
    pub const CATALOGUE: &str = "catalogue";
    /// The type of the envelope, at the root.
    pub const ENVELOPE: &str = "envelope";
    /// The statuses and codes of failures, at the root.
    pub const CODES: &str = "codes";

    /// All file names. A module with such a name would contain a file of the same name, or stand beside one.
    pub(super) const ALL: [&str; 9] = [
        CLIENT, ENUMS, EXAMPLES, MODELS, OPERATIONS, PARAMS, CATALOGUE, ENVELOPE, CODES,
    ];
}

/// The keywords that [`syn`] accepts as identifiers, because it reads every edition.
const NEW_KEYWORDS: [&str; 1] = ["gen"];

/// The most characters in the name of a module. Its folder has the same name.
const LONGEST_MODULE: usize = 64;

/// The name of a type. A name such as `UserDto` is kept, and others become `UpperCamelCase`.
pub fn type_name(wire: &str) -> String {
    let name = if is_camel_case(wire) {
        wire.to_owned()
    } else {
        upper_camel(wire)
    };
    unless_self(name)
}

/// The name of a type inside another one: the name of the outer type, made by [`type_name`] or this function, and then
/// the name of the field.
pub fn inline_type_name(outer: &str, field: &str) -> String {
    let mut name = outer.to_owned();
    push_camel(&mut name, &words(field));
    unless_self(name)
}

/// The name of the struct of an operation's parameters: `listGroups` → `ListGroupsParams`.
pub fn params_name(operation_id: &str) -> String {
    upper_camel(operation_id) + "Params"
}

/// The name of the struct of a type's required fields. [`type_name`] made the name of the type.
pub fn required_name(type_name: &str) -> String {
    format!("{type_name}Required")
}

/// The name of a struct's field or of an argument: `userIdType` → `user_id_type`, `type` → `r#type`.
pub fn field_name(wire: &str) -> String {
    let name = snake(wire);
    if name == RAW_FIELDS {
        return name + "_";
    }
    unless_keyword(name)
}

/// Whether the name of a field is its wire name in `snake_case`, so that the runtime can tell it. The runtime knows the
/// rule for ASCII only.
pub fn is_snake_case_of(field: &str, wire: &str) -> bool {
    wire.is_ascii() && field.trim_start_matches("r#") == wire.to_snake_case()
}

/// A name that follows another one in an identifier, so it may be a keyword: `appKey` → `app_key`.
pub fn plain_name(wire: &str) -> String {
    snake(wire)
}

/// The words of a name, for people: `userIdType` → `user id type`.
pub fn words_of(wire: &str) -> String {
    words(wire).join(" ")
}

/// The name of the method that sets a field: `r#type` → `with_type`. [`field_name`] made the name of the field.
pub fn setter_name(field: &str) -> String {
    let plain = field.strip_prefix("r#").unwrap_or(field);
    format!("with_{}", plain.trim_end_matches('_'))
}

/// The name of an operation's method: `deleteUsersBatch` → `delete_users_batch`.
pub fn method_name(operation_id: &str, reserved: &Reserved) -> String {
    let name = snake(operation_id);
    if reserved.methods.contains(&name) {
        return name + "_operation";
    }
    unless_keyword(name)
}

/// The name of an operation's constant: `deleteUsersBatch` → `DELETE_USERS_BATCH`.
pub fn const_name(operation_id: &str) -> String {
    snake(operation_id).to_ascii_uppercase()
}

/// The name of an enum's variant: `user_id` → `UserId`, `zh-CN` → `ZhCn`, `1` → `N1`.
pub fn variant_name(wire_value: &str) -> String {
    let name = upper_camel(wire_value);
    if name != UNKNOWN_VALUE && is_identifier(&name) {
        name
    } else {
        name + "Value"
    }
}

/// The name of a module and of its folder: `access-lists` → `access_lists`.
///
/// It has 1 to 64 characters: `a` to `z`, digits and `_`. It is not a name that Windows reserves for a device. It has
/// no capital letters, so two names never differ by case alone.
pub fn module_name(tag: &str, reserved: &Reserved) -> String {
    let mut name = snake(tag);
    let is_taken = files::ALL.contains(&name.as_str()) || reserved.modules.contains(&name);
    if is_taken || is_device(&name) || !is_identifier(&name) {
        name.push('_');
    }
    if name.len() > LONGEST_MODULE {
        let hash = format!("{:016x}", fnv1a(tag));
        name.truncate(LONGEST_MODULE - 1 - hash.len());
        name.truncate(name.trim_end_matches('_').len());
        name = format!("{name}_{hash}");
    }
    name
}

/// The names in the hand-written part of a client. Generated items must not have them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reserved {
    /// Methods of the client.
    pub methods: BTreeSet<String>,
    /// Modules beside `generated`, and other names beside it that a module of the API would hide.
    pub modules: BTreeSet<String>,
}

/// The identifiers of one place, such as a struct's fields or a module's types, with their wire names.
///
/// `T` says where a name comes from. A [`Collision`] returns it, and nothing here reads it.
#[derive(Clone, Debug)]
pub struct Scope<T> {
    claims: BTreeMap<String, Claim<T>>,
}

/// A wire name that took an identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim<T> {
    /// The name in the schema.
    pub wire: String,
    /// Where it comes from.
    pub origin: T,
}

/// Two wire names that become one identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collision<T> {
    /// The identifier.
    pub identifier: String,
    /// The name that has it.
    pub first: Claim<T>,
    /// The name that cannot have it.
    pub second: Claim<T>,
}

impl<T> Scope<T> {
    /// A place without names.
    pub const fn new() -> Self {
        Self {
            claims: BTreeMap::new(),
        }
    }
}

impl<T> Default for Scope<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Clone> Scope<T> {
    /// Takes an identifier for a wire name.
    ///
    /// # Errors
    /// The identifier is taken, by the same wire name or another one. The first one keeps it.
    pub fn claim(&mut self, identifier: &str, wire: &str, origin: T) -> Result<(), Collision<T>> {
        let claim = Claim {
            wire: wire.to_owned(),
            origin,
        };
        if let Some(first) = self.claims.get(identifier) {
            return Err(Collision {
                identifier: identifier.to_owned(),
                first: first.clone(),
                second: claim,
            });
        }
        self.claims.insert(identifier.to_owned(), claim);
        Ok(())
    }
}

impl<T> fmt::Display for Collision<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            identifier,
            first,
            second,
        } = self;
        write!(
            f,
            "{:?} and {:?} would both be called `{identifier}`",
            first.wire, second.wire
        )
    }
}

impl<T: fmt::Debug> std::error::Error for Collision<T> {}

/// `Self` is the only word in the form of a type's name that no type can have.
fn unless_self(name: String) -> String {
    if is_identifier(&name) { name } else { name + "Dto" }
}

fn unless_keyword(name: String) -> String {
    if is_identifier(&name) {
        return name;
    }
    let raw = format!("r#{name}");
    if is_identifier(&raw) { raw } else { name + "_" }
}

/// Whether a word is an identifier without any change.
pub(crate) fn is_identifier(word: &str) -> bool {
    !NEW_KEYWORDS.contains(&word) && syn::parse_str::<syn::Ident>(word).is_ok()
}

/// Whether rustc accepts the text as a well-formed name of a type: `_` may stand between digits only.
fn is_camel_case(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.first().is_some_and(u8::is_ascii_uppercase)
        && bytes.last().is_some_and(u8::is_ascii_alphanumeric)
        && bytes.windows(3).all(|around| match around {
            [before, b'_', after] => before.is_ascii_digit() && after.is_ascii_digit(),
            _ => true,
        })
        && bytes
            .iter()
            .all(|&byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn snake(text: &str) -> String {
    let mut name = words(text).join("_").to_ascii_lowercase();
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, 'n');
    }
    name
}

fn upper_camel(text: &str) -> String {
    let mut name = String::new();
    push_camel(&mut name, &words(text));
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, 'N');
    }
    name
}

fn push_camel(name: &mut String, words: &[String]) {
    for word in words {
        let mut letters = word.chars();
        let Some(first) = letters.next() else { continue };
        if first.is_ascii_digit() && name.ends_with(|last: char| last.is_ascii_digit()) {
            name.push('_');
        }
        name.push(first.to_ascii_uppercase());
        name.push_str(letters.as_str());
    }
}

/// The words of a text, at least one. ASCII letters and digits are in lower case, and other characters are code points
/// (`U4E2D`).
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = text;
    let mut characters = rest.chars();
    while let Some(first) = characters.next() {
        if first.is_ascii() {
            let end = rest
                .find(|character: char| !character.is_ascii())
                .unwrap_or(rest.len());
            let (run, others) = rest.split_at(end);
            words.extend(
                run.to_snake_case()
                    .split('_')
                    .filter(|word| !word.is_empty())
                    .map(str::to_owned),
            );
            rest = others;
        } else {
            words.push(code_point(first));
            rest = characters.as_str();
        }
        characters = rest.chars();
    }
    if words.is_empty() {
        for name in text.chars().map(symbol) {
            words.extend(name.split('_').map(str::to_owned));
        }
    } else if let Some(sign) = leading_sign(text)
        && let Some(number) = words.first_mut()
    {
        number.insert_str(0, sign);
    }
    if words.is_empty() {
        words.push(String::from("empty"));
    }
    words
}

fn code_point(character: char) -> String {
    format!("U{:04X}", u32::from(character))
}

fn leading_sign(text: &str) -> Option<&'static str> {
    match text.as_bytes() {
        [b'-', b'0'..=b'9', ..] => Some("minus"),
        [b'+', b'0'..=b'9', ..] => Some("plus"),
        _ => None,
    }
}

/// The name of an ASCII character that is neither a letter nor a digit.
fn symbol(character: char) -> String {
    let name = match character {
        ' ' => "space",
        '!' => "exclamation",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "ampersand",
        '\'' => "apostrophe",
        '(' => "open_parenthesis",
        ')' => "close_parenthesis",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less",
        '=' => "equals",
        '>' => "greater",
        '?' => "question",
        '@' => "at",
        '[' => "open_bracket",
        '\\' => "backslash",
        ']' => "close_bracket",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' => "open_brace",
        '|' => "pipe",
        '}' => "close_brace",
        '~' => "tilde",
        '\t' => "tab",
        '\n' => "newline",
        other => return code_point(other),
    };
    name.to_owned()
}

/// Whether Windows reserves the name for a device, in any folder and with any extension.
fn is_device(name: &str) -> bool {
    matches!(
        name.as_bytes(),
        b"con"
            | b"prn"
            | b"aux"
            | b"nul"
            | b"conin"
            | b"conout"
            | [b'c', b'o', b'm', b'0'..=b'9']
            | [b'l', b'p', b't', b'0'..=b'9']
    )
}

/// FNV-1a. It gives the same result on every machine and in every version. The hashers of std do not promise that.
fn fnv1a(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
