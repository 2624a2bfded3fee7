// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// What kind of value the field holds.
///
/// Taken by [`create_field`](crate::ManagementClient::create_field).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum CreateFunctionModelFieldDtoType {
    /// A single line of text.
    ///
    /// On the wire: `Text`.
    Text,
    /// Text of several lines.
    ///
    /// On the wire: `Textarea`.
    Textarea,
    /// A number between [`min`](crate::generated::models::CreateFunctionModelFieldDto::min) and
    /// [`max`](crate::generated::models::CreateFunctionModelFieldDto::max).
    ///
    /// On the wire: `Number`.
    Number,
    /// Yes or no.
    ///
    /// On the wire: `Boolean`.
    Boolean,
    /// A date between [`min`](crate::generated::models::CreateFunctionModelFieldDto::min) and
    /// [`max`](crate::generated::models::CreateFunctionModelFieldDto::max).
    ///
    /// On the wire: `Date`.
    Date,
    /// One of several given choices.
    ///
    /// On the wire: `Enum`.
    Enum,
    /// A relation to rows of another model.
    ///
    /// On the wire: `Relation`.
    Relation,
    /// The relations that rows of another model have to this row, for display.
    ///
    /// On the wire: `ReverseRelation`.
    ReverseRelation,
    /// A list of values.
    ///
    /// On the wire: `Array`.
    Array,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    CreateFunctionModelFieldDtoType { Text = "Text", Textarea = "Textarea", Number =
    "Number", Boolean = "Boolean", Date = "Date", Enum = "Enum", Relation = "Relation",
    ReverseRelation = "ReverseRelation", Array = "Array" }
);
