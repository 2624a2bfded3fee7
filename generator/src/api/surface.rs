//! An API by the names that programs use: operations, types, and which operations use which types.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::Use;
use crate::ir::{Alias, Api, Enum, Field, Operation, Pages, Record, TypeRef, Union};
use crate::reach::{self, Held};

/// The parts of an API, by name.
pub(super) struct Surface<'a> {
    pub(super) api: &'a Api,
    /// Operations by the name of their method, each with its module.
    pub(super) operations: BTreeMap<&'a str, (&'a str, &'a Operation)>,
    /// Types by their name.
    pub(super) types: BTreeMap<&'a str, Type<'a>>,
    /// The pages of structs that paged operations return.
    pub(super) pages: BTreeMap<&'a str, &'a Pages>,
    users: BTreeMap<String, Users<'a>>,
}

/// A type and its module.
#[derive(Clone, Copy)]
pub(super) struct Type<'a> {
    pub(super) module: &'a str,
    pub(super) name: &'a str,
    pub(super) item: Item<'a>,
}

/// A type of the API.
#[derive(Clone, Copy)]
pub(super) enum Item<'a> {
    Record(&'a Record),
    Enum(&'a Enum),
    Union(&'a Union),
    Alias(&'a Alias),
}

/// The operations that use a type.
#[derive(Default)]
struct Users<'a> {
    send: BTreeSet<&'a str>,
    receive: BTreeSet<&'a str>,
}

impl<'a> Surface<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut surface = Self {
            api,
            operations: BTreeMap::new(),
            types: BTreeMap::new(),
            pages: BTreeMap::new(),
            users: BTreeMap::new(),
        };
        let held = Held::of(api);
        for module in &api.modules {
            let records = module.records.iter().map(|item| (&item.name, Item::Record(item)));
            let enums = module.enums.iter().map(|item| (&item.name, Item::Enum(item)));
            let unions = module.unions.iter().map(|item| (&item.name, Item::Union(item)));
            let aliases = module.aliases.iter().map(|item| (&item.name, Item::Alias(item)));
            for (name, item) in records.chain(enums).chain(unions).chain(aliases) {
                let module = module.name.as_str();
                surface.types.insert(name, Type { module, name, item });
            }
            for operation in &module.operations {
                let name = operation.name.as_str();
                surface.operations.insert(name, (&module.name, operation));
                for sent in held.reached(reach::sent(operation).into_iter()) {
                    surface.users.entry(sent).or_default().send.insert(name);
                }
                for received in held.reached(operation.response.generated().into_iter()) {
                    surface.users.entry(received).or_default().receive.insert(name);
                }
                if let (TypeRef::Record(result), Some(pages)) = (&operation.response, &operation.paging) {
                    surface.pages.insert(result, pages);
                }
            }
        }
        surface
    }

    /// How programs use a type.
    pub(super) fn used(&self, found: &Type<'_>) -> Use {
        let users = self.users.get(found.name);
        Use {
            made: !matches!(found.item, Item::Record(record) if record.response_only),
            sent: users.is_some_and(|users| !users.send.is_empty()),
            received: users.is_some_and(|users| !users.receive.is_empty()),
        }
    }

    /// The methods of the operations that use a type.
    pub(super) fn users(&self, name: &str) -> BTreeSet<&'a str> {
        let users = self.users.get(name);
        users.map_or_else(BTreeSet::new, |users| {
            users.send.union(&users.receive).copied().collect()
        })
    }
}

impl Type<'_> {
    /// Its path below the module `generated`.
    pub(super) fn path(&self) -> String {
        format!("{}::{}", self.module, self.name)
    }

    /// Its name in the schema.
    pub(super) fn schema_name(&self) -> &str {
        match self.item {
            Item::Record(item) => &item.wire,
            Item::Enum(item) => &item.wire,
            Item::Union(item) => &item.wire,
            Item::Alias(item) => &item.wire,
        }
    }

    pub(super) fn is_deprecated(&self) -> bool {
        match self.item {
            Item::Record(item) => item.deprecated,
            Item::Enum(item) => item.deprecated,
            Item::Union(item) => item.deprecated,
            Item::Alias(item) => item.deprecated,
        }
    }

    /// The word for its kind.
    pub(super) fn kind(&self) -> &'static str {
        match self.item {
            Item::Record(_) => "struct",
            Item::Enum(_) => "enum",
            Item::Union(_) => "union",
            Item::Alias(_) => "alias",
        }
    }
}

/// A type as programs write it.
pub(super) fn type_text(value: &TypeRef) -> String {
    match value {
        TypeRef::Unit => String::from("()"),
        TypeRef::Bool => String::from("bool"),
        TypeRef::Int32 => String::from("i32"),
        TypeRef::Int64 => String::from("i64"),
        TypeRef::Double => String::from("f64"),
        TypeRef::String => String::from("String"),
        TypeRef::DateTime => String::from("DateTime"),
        TypeRef::Json => String::from("JsonValue"),
        TypeRef::Object => String::from("JsonObject"),
        TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => name.clone(),
        TypeRef::List(item) => format!("Vec<{}>", type_text(item)),
        TypeRef::Map(value) => format!("BTreeMap<String, {}>", type_text(value)),
        TypeRef::Envelope(value) => format!("Envelope<{}>", type_text(value)),
    }
}

/// The type of a field as programs write it.
pub(super) fn field_text(field: &Field) -> String {
    let value = type_text(&field.value);
    let value = if field.boxed {
        format!("Box<{value}>")
    } else {
        value
    };
    match (field.nullable, field.required) {
        (true, _) => format!("Nullable<{value}>"),
        (false, true) => value,
        (false, false) => format!("Option<{value}>"),
    }
}
