// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CreateOrUpdateGroupDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(created: bool, data: GroupDto) -> Self {
        Self {
            created,
            data,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GroupDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: GroupDtoRequired) -> Self {
        Self {
            id: required.id,
            code: required.code,
            name: required.name,
            description: required.description,
            r#type: required.r#type,
            metadata_source: required.metadata_source,
            members: required.members,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`GroupDto`], by name: a struct literal that misses one does not compile.
pub struct GroupDtoRequired {
    /// See [`GroupDto::id`].
    pub id: String,
    /// See [`GroupDto::code`].
    pub code: String,
    /// See [`GroupDto::name`].
    pub name: String,
    /// See [`GroupDto::description`].
    pub description: String,
    /// See [`GroupDto::type`].
    pub r#type: String,
    /// See [`GroupDto::metadata_source`].
    pub metadata_source: Vec<String>,
    /// See [`GroupDto::members`].
    pub members: Vec<UserDto>,
}

::sdk_runtime::record::required_form!(GroupDtoRequired);
