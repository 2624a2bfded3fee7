// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

use crate::generated::common::UserIdType;
use crate::record::Limits;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};

/// Request of `deleteUsersBatch`, saying which users to delete and how they are named.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersBatchDto {
    /// IDs of the users to delete, at most 50. Their kind is that of `options.userIdType`: GenAuth user IDs
    /// where it is absent.
    ///
    /// Member `userIds`, required.
    /// Limit: at most 50 elements.
    /// Example: `["userId1","userId2"]`.
    pub user_ids: Vec<String>,
    /// How to read `userIds`. When absent, they are GenAuth user IDs.
    ///
    /// Member `options`, optional.
    /// Example: `{"userIdType":"user_id"}`.
    pub options: Option<DeleteUsersBatchOptionsDto>,
    raw_fields: RawFields,
}

impl DeleteUsersBatchDto {
    /// A value of the required members; the others are absent.
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, value: DeleteUsersBatchOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Record for DeleteUsersBatchDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "DeleteUsersBatchDto",
            &[
                Field::required("userIds")
                    .limited(
                        &Limits {
                            max_items: Some(50),
                            ..Limits::NONE
                        },
                    ),
                Field::optional("options"),
            ],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_ids,
                1 => &self.options,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_ids,
                1 => &mut self.options,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(DeleteUsersBatchDto);

/// Optional settings of `deleteUsersBatch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersBatchOptionsDto {
    /// The kind of ID that `userIds` holds. The server assumes `user_id` when it is absent.
    ///
    /// Member `userIdType`, optional.
    /// Default: `"user_id"`.
    /// Example: `"user_id"`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: RawFields,
}

impl DeleteUsersBatchOptionsDto {
    /// A value with every member absent.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`user_id_type`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}

impl Record for DeleteUsersBatchOptionsDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "DeleteUsersBatchOptionsDto",
            &[Field::optional("userIdType")],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_id_type,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_id_type,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(DeleteUsersBatchOptionsDto);
