// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

#[cfg(feature = "test-util")]
pub use constructors::*;
use crate::Envelope;
use crate::JsonObject;
use crate::JsonValue;
use crate::generated::common::{AuthorizedResourceDto, UserDto};
use crate::record::argument;
use crate::record::Limits;
use crate::record::boxed;
use crate::record::{Fields, RawFields, Schema, Slot, record};

/// A value, called `AuthorizedResourceListRespDto` by the API.
pub type AuthorizedResourceListRespDto = Envelope<Vec<AuthorizedResourceDto>>;

/// A value, called `CreateOrUpdateGroupRespDto` by the API.
pub type CreateOrUpdateGroupRespDto = Envelope<CreateOrUpdateGroupDataDto>;

/// Reply that carries a list of groups.
pub type GroupListRespDto = Envelope<Vec<GroupDto>>;

/// A value, called `GroupSingleRespDto` by the API.
pub type GroupSingleRespDto = Envelope<GroupDto>;

/// Request of `addGroupMembers`, saying which users join which group.
#[non_exhaustive]
pub struct AddGroupMembersReqDto {
    /// GenAuth user IDs of the new members, at most 50.
    ///
    /// Member `userIds`, required.
    /// Limit: 1 to 50 elements.
    /// Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    pub user_ids: Vec<String>,
    /// Code of the group that the users join.
    ///
    /// Member `code`, required.
    /// Example: `"developer"`.
    pub code: String,
    raw_fields: RawFields,
}

impl AddGroupMembersReqDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        user_ids: impl IntoIterator<Item = impl Into<String>>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            user_ids: argument::list(user_ids),
            code: code.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for AddGroupMembersReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            code: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for AddGroupMembersReqDto {
    const SCHEMA: Schema = Schema {
        name: "AddGroupMembersReqDto",
        names: &["userIds", "code"],
        required: 2,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_ids,
            1 => &self.code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.code,
            _ => &mut self.raw_fields,
        }
    }
}

record!(AddGroupMembersReqDto);

/// Request of `createGroupsBatch`, holding the groups to create.
#[non_exhaustive]
pub struct CreateGroupBatchReqDto {
    /// The groups to create, at most 50.
    ///
    /// Member `list`, required.
    /// Limit: 1 to 50 elements.
    pub list: Vec<CreateGroupReqDto>,
    raw_fields: RawFields,
}

impl CreateGroupBatchReqDto {
    /// A value of the required members; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<CreateGroupReqDto>>) -> Self {
        Self {
            list: argument::list(list),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for CreateGroupBatchReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateGroupBatchReqDto {
    const SCHEMA: Schema = Schema {
        name: "CreateGroupBatchReqDto",
        names: &["list"],
        required: 1,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateGroupBatchReqDto);

/// A group that is to be created.
#[non_exhaustive]
pub struct CreateGroupReqDto {
    /// Unique code by which other requests name the group. It has to be an identifier in English, such as
    /// `developer`.
    ///
    /// Member `code`, required.
    /// Example: `"developer"`.
    pub code: String,
    /// Name of the group as people read it.
    ///
    /// Member `name`, required.
    /// Example: `"Developer"`.
    pub name: String,
    /// What the group is for, in free text.
    ///
    /// Member `description`, required.
    /// Example: `"Description content"`.
    pub description: String,
    /// Type of the group. `static` is the one value that the documentation shows.
    ///
    /// Member `type`, required.
    /// Example: `"static"`.
    pub r#type: String,
    /// Values of custom fields, by field key. A key is accepted only after a custom field of that name was
    /// defined in the user pool. Leave it out for a group without custom fields.
    ///
    /// Member `customData`, optional.
    /// Example: `{"custom_id":"xxx"}`.
    pub custom_data: Option<JsonObject>,
    raw_fields: RawFields,
}

impl CreateGroupReqDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        code: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            description: description.into(),
            r#type: r#type.into(),
            custom_data: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `custom_data`.
    #[must_use]
    pub fn with_custom_data(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>,
    ) -> Self {
        self.custom_data = Some(argument::map(value));
        self
    }
}

impl Default for CreateGroupReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            description: String::new(),
            r#type: String::new(),
            custom_data: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateGroupReqDto {
    const SCHEMA: Schema = Schema {
        name: "CreateGroupReqDto",
        names: &["code", "name", "description", "type", "customData"],
        required: 4,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.description,
            3 => &self.r#type,
            4 => &self.custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.r#type,
            4 => &mut self.custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateGroupReqDto);

/// An object, called `CreateOrUpdateGroupDataDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateOrUpdateGroupDataDto {
    /// Member `created`, required.
    pub created: bool,
    /// Member `data`, required.
    pub data: GroupDto,
    raw_fields: RawFields,
}

impl Default for CreateOrUpdateGroupDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            created: false,
            data: GroupDto::default(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateOrUpdateGroupDataDto {
    const SCHEMA: Schema = Schema {
        name: "CreateOrUpdateGroupDataDto",
        names: &["created", "data"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.created,
            1 => &self.data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.created,
            1 => &mut self.data,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateOrUpdateGroupDataDto);

/// An object, called `CreateOrUpdateGroupReqDto` by the API.
#[non_exhaustive]
pub struct CreateOrUpdateGroupReqDto {
    /// Member `type`, required.
    pub r#type: String,
    /// Member `description`, required.
    pub description: String,
    /// Member `name`, required.
    pub name: String,
    /// Member `code`, required.
    pub code: String,
    raw_fields: RawFields,
}

impl CreateOrUpdateGroupReqDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        r#type: impl Into<String>,
        description: impl Into<String>,
        name: impl Into<String>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            description: description.into(),
            name: name.into(),
            code: code.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for CreateOrUpdateGroupReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: String::new(),
            description: String::new(),
            name: String::new(),
            code: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateOrUpdateGroupReqDto {
    const SCHEMA: Schema = Schema {
        name: "CreateOrUpdateGroupReqDto",
        names: &["type", "description", "name", "code"],
        required: 4,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.r#type,
            1 => &self.description,
            2 => &self.name,
            3 => &self.code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.description,
            2 => &mut self.name,
            3 => &mut self.code,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateOrUpdateGroupReqDto);

/// Request of `deleteGroupsBatch`, naming the groups to delete.
#[non_exhaustive]
pub struct DeleteGroupsReqDto {
    /// Codes of the groups to delete, at most 50.
    ///
    /// Member `codeList`, required.
    /// Limit: 1 to 50 elements.
    /// Example: `["code1"]`.
    pub code_list: Vec<String>,
    raw_fields: RawFields,
}

impl DeleteGroupsReqDto {
    /// A value of the required members; the others are absent.
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: argument::list(code_list),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for DeleteGroupsReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            code_list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteGroupsReqDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteGroupsReqDto",
        names: &["codeList"],
        required: 1,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code_list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteGroupsReqDto);

/// A named set of users that permissions can be granted to.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct GroupDto {
    /// ID of the group, assigned by the server.
    ///
    /// Member `id`, required.
    /// Example: `"60b49eb83fd80adb96f26e68"`.
    pub id: String,
    /// Unique code by which requests name the group.
    ///
    /// Member `code`, required.
    /// Example: `"developer"`.
    pub code: String,
    /// Name of the group as people read it.
    ///
    /// Member `name`, required.
    /// Example: `"Developer"`.
    pub name: String,
    /// What the group is for, in free text.
    ///
    /// Member `description`, required.
    /// Example: `"Description content"`.
    pub description: String,
    /// Type of the group. `static` is the one value that the documentation shows.
    ///
    /// Member `type`, required.
    /// Example: `"static"`.
    pub r#type: String,
    /// Metadata attached to the group, as a list of strings of undocumented form. Replies may lack it
    /// although it is documented as required.
    ///
    /// Member `metadataSource`, required.
    pub metadata_source: Vec<String>,
    /// The users that belong to the group.
    ///
    /// Member `members`, required.
    pub members: Vec<UserDto>,
    raw_fields: RawFields,
}

impl Default for GroupDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            code: String::new(),
            name: String::new(),
            description: String::new(),
            r#type: String::new(),
            metadata_source: Vec::new(),
            members: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GroupDto {
    const SCHEMA: Schema = Schema {
        name: "GroupDto",
        names: &[
            "id",
            "code",
            "name",
            "description",
            "type",
            "metadataSource",
            "members",
        ],
        required: 7,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.name,
            3 => &self.description,
            4 => &self.r#type,
            5 => &self.metadata_source,
            6 => &self.members,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.r#type,
            5 => &mut self.metadata_source,
            6 => &mut self.members,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GroupDto);

boxed!(GroupDto);

/// An object, called `RemoveGroupMembersReqDto` by the API.
#[non_exhaustive]
pub struct RemoveGroupMembersReqDto {
    /// Member `userIds`, required.
    /// Limit: 1 to 50 elements.
    pub user_ids: Vec<String>,
    /// Member `code`, required.
    pub code: String,
    raw_fields: RawFields,
}

impl RemoveGroupMembersReqDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        user_ids: impl IntoIterator<Item = impl Into<String>>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            user_ids: argument::list(user_ids),
            code: code.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for RemoveGroupMembersReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            code: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RemoveGroupMembersReqDto {
    const SCHEMA: Schema = Schema {
        name: "RemoveGroupMembersReqDto",
        names: &["userIds", "code"],
        required: 2,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_ids,
            1 => &self.code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.code,
            _ => &mut self.raw_fields,
        }
    }
}

record!(RemoveGroupMembersReqDto);

/// An object, called `UpdateGroupReqDto` by the API.
#[non_exhaustive]
pub struct UpdateGroupReqDto {
    /// Member `description`, required.
    pub description: String,
    /// Member `code`, required.
    pub code: String,
    /// Member `customData`, optional.
    pub custom_data: Option<JsonValue>,
    /// Member `name`, optional.
    pub name: Option<String>,
    /// Member `newCode`, optional.
    pub new_code: Option<String>,
    raw_fields: RawFields,
}

impl UpdateGroupReqDto {
    /// A value of the required members; the others are absent.
    pub fn new(description: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            code: code.into(),
            custom_data: None,
            name: None,
            new_code: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `custom_data`.
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<JsonValue>) -> Self {
        argument::set(&mut self.custom_data, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.name, value);
        self
    }
    /// Sets `new_code`.
    #[must_use]
    pub fn with_new_code(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.new_code, value);
        self
    }
}

impl Default for UpdateGroupReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            description: String::new(),
            code: String::new(),
            custom_data: None,
            name: None,
            new_code: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for UpdateGroupReqDto {
    const SCHEMA: Schema = Schema {
        name: "UpdateGroupReqDto",
        names: &["description", "code", "customData", "name", "newCode"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.description,
            1 => &self.code,
            2 => &self.custom_data,
            3 => &self.name,
            4 => &self.new_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.description,
            1 => &mut self.code,
            2 => &mut self.custom_data,
            3 => &mut self.name,
            4 => &mut self.new_code,
            _ => &mut self.raw_fields,
        }
    }
}

record!(UpdateGroupReqDto);
