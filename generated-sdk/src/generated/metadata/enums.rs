// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `CreateFunctionModelFieldDto.type`.
///
/// Taken by [`create_field`](crate::ManagementClient::create_field).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum CreateFunctionModelFieldDtoType {
    /// `Text`
    Text,
    /// `Textarea`
    Textarea,
    /// `Number`
    Number,
    /// `Boolean`
    Boolean,
    /// `Date`
    Date,
    /// `Enum`
    Enum,
    /// `Relation`
    Relation,
    /// `ReverseRelation`
    ReverseRelation,
    /// `Array`
    Array,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    CreateFunctionModelFieldDtoType { Text = "Text", Textarea = "Textarea", Number =
    "Number", Boolean = "Boolean", Date = "Date", Enum = "Enum", Relation = "Relation",
    ReverseRelation = "ReverseRelation", Array = "Array" }
);
