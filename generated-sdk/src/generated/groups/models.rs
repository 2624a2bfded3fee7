// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{AuthorizedResourceDto, UserDto};

/// A value, called `AuthorizedResourceListRespDto` by the API.
pub type AuthorizedResourceListRespDto = crate::generated::Envelope<
    Vec<AuthorizedResourceDto>,
>;

/// A value, called `CreateOrUpdateGroupRespDto` by the API.
pub type CreateOrUpdateGroupRespDto = crate::generated::Envelope<
    CreateOrUpdateGroupDataDto,
>;

/// Response with a list of groups.
pub type GroupListRespDto = crate::generated::Envelope<Vec<GroupDto>>;

/// A value, called `GroupSingleRespDto` by the API.
pub type GroupSingleRespDto = crate::generated::Envelope<GroupDto>;

/// Request of [`add_group_members`](crate::ManagementClient::add_group_members), saying which users
/// join which group.
#[non_exhaustive]
pub struct AddGroupMembersReqDto {
    /// GenAuth user IDs of the new members, at most 50.
    ///
    /// Required `userIds`. 1 to 50 elements. Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    pub user_ids: Vec<String>,
    /// Code of the group that the users join.
    ///
    /// Required `code`. Example: `developer`.
    pub code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AddGroupMembersReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_ids: impl IntoIterator<Item = impl Into<String>>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            user_ids: ::sdk_runtime::record::argument::list(user_ids),
            code: code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for AddGroupMembersReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AddGroupMembersReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AddGroupMembersReqDto",
        names: &["userIds", "code"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_ids,
            1 => &self.code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AddGroupMembersReqDto);

/// Request of [`create_groups_batch`](crate::ManagementClient::create_groups_batch), holding the groups
/// to create.
#[non_exhaustive]
pub struct CreateGroupBatchReqDto {
    /// The groups to create, at most 50.
    ///
    /// Required `list`. 1 to 50 elements.
    pub list: Vec<CreateGroupReqDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateGroupBatchReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<CreateGroupReqDto>>) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CreateGroupBatchReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateGroupBatchReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateGroupBatchReqDto",
        names: &["list"],
        required: 1,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateGroupBatchReqDto);

/// A group that is to be created.
///
/// Taken by [`create_group`](crate::ManagementClient::create_group) and [`create_groups_batch`](crate::ManagementClient::create_groups_batch).
#[non_exhaustive]
pub struct CreateGroupReqDto {
    /// Unique code by which other requests name the group. It has to be an identifier in English, such as
    /// `"developer"`.
    ///
    /// Required `code`. Example: `developer`.
    pub code: String,
    /// Name of the group as people read it.
    ///
    /// Required `name`. Example: `Developer`.
    pub name: String,
    /// What the group is for, in free text.
    ///
    /// Required `description`. Example: `Description content`.
    pub description: String,
    /// Kind of group. `"static"` is the one value that the documentation shows.
    ///
    /// Required `type`. Example: `static`.
    pub r#type: String,
    /// Values of custom fields, by field key. A key is accepted only after a custom field of that name was
    /// defined in the user pool. Leave it out for a group without custom fields.
    ///
    /// Optional `customData`: not sent if `None`. Example: `{"custom_id":"xxx"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateGroupReqDto {
    /// A value of the required fields; the others are absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `custom_data`.
    #[must_use]
    pub fn with_custom_data(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.custom_data = Some(::sdk_runtime::record::argument::map(value));
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateGroupReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateGroupReqDto",
        names: &["code", "name", "description", "type", "customData"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(CreateGroupReqDto);

/// What [`create_or_update_group`](crate::ManagementClient::create_or_update_group) did, and the group
/// that resulted.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateOrUpdateGroupDataDto {
    /// Whether the group is new. `false` means that an existing group was changed.
    pub created: bool,
    /// The group as it is now.
    pub data: GroupDto,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CreateOrUpdateGroupDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            created: false,
            data: GroupDto::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateOrUpdateGroupDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateOrUpdateGroupDataDto",
        names: &["created", "data"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.created,
            1 => &self.data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.created,
            1 => &mut self.data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateOrUpdateGroupDataDto);

/// The group that [`create_or_update_group`](crate::ManagementClient::create_or_update_group) makes or
/// changes.
#[non_exhaustive]
pub struct CreateOrUpdateGroupReqDto {
    /// Kind of group. `"static"` is the one value that the documentation shows.
    ///
    /// Required `type`. Example: `static`.
    pub r#type: String,
    /// What the group is for, in free text.
    ///
    /// Required `description`. Example: `Description content`.
    pub description: String,
    /// Name of the group as people read it.
    ///
    /// Required `name`. Example: `Developer`.
    pub name: String,
    /// Code that decides between the two: a group that has it is changed, otherwise a new one gets it.
    ///
    /// Required `code`. Example: `developer`.
    pub code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateOrUpdateGroupReqDto {
    /// A value of the required fields; the others are absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateOrUpdateGroupReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateOrUpdateGroupReqDto",
        names: &["type", "description", "name", "code"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.description,
            2 => &self.name,
            3 => &self.code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.description,
            2 => &mut self.name,
            3 => &mut self.code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateOrUpdateGroupReqDto);

/// Request of [`delete_groups_batch`](crate::ManagementClient::delete_groups_batch), naming the groups
/// to delete.
#[non_exhaustive]
pub struct DeleteGroupsReqDto {
    /// Codes of the groups to delete, at most 50.
    ///
    /// Required `codeList`. 1 to 50 elements. Example: `["code1"]`.
    pub code_list: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteGroupsReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: ::sdk_runtime::record::argument::list(code_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteGroupsReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            code_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteGroupsReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteGroupsReqDto",
        names: &["codeList"],
        required: 1,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteGroupsReqDto);

/// A named set of users that permissions can be granted to.
///
/// Returned by [`create_group`](crate::ManagementClient::create_group), [`create_groups_batch`](crate::ManagementClient::create_groups_batch), [`get_all_groups`](crate::ManagementClient::get_all_groups), [`get_group`](crate::ManagementClient::get_group), [`update_group`](crate::ManagementClient::update_group) and 4 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GroupDto {
    /// ID of the group, assigned by the server.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Unique code by which requests name the group.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the group as people read it.
    ///
    /// Example: `Developer`.
    pub name: String,
    /// What the group is for, in free text.
    ///
    /// Example: `Description content`.
    pub description: String,
    /// Kind of group. `"static"` is the one value that the documentation shows.
    ///
    /// Example: `static`.
    pub r#type: String,
    /// Values that models of the metadata add to the group, as a list of strings of undocumented form.
    /// Responses may lack it, although it is documented as required.
    ///
    /// On the wire: `metadataSource`.
    pub metadata_source: Vec<String>,
    /// The users that belong to the group.
    pub members: Vec<UserDto>,
    raw_fields: ::sdk_runtime::RawFields,
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GroupDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
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
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(GroupDto);

::sdk_runtime::record::boxed!(GroupDto);

/// Says which users leave which group, for
/// [`remove_group_members`](crate::ManagementClient::remove_group_members).
#[non_exhaustive]
pub struct RemoveGroupMembersReqDto {
    /// IDs of the users to remove, at most 50. They are found by
    /// [`list_group_members`](crate::ManagementClient::list_group_members).
    ///
    /// Required `userIds`. 1 to 50 elements. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub user_ids: Vec<String>,
    /// Code of the group that the users leave.
    ///
    /// Required `code`. Example: `developer`.
    pub code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RemoveGroupMembersReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_ids: impl IntoIterator<Item = impl Into<String>>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            user_ids: ::sdk_runtime::record::argument::list(user_ids),
            code: code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RemoveGroupMembersReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RemoveGroupMembersReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RemoveGroupMembersReqDto",
        names: &["userIds", "code"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_ids,
            1 => &self.code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RemoveGroupMembersReqDto);

/// New values for a group, which is named by its code. Sent to
/// [`update_group`](crate::ManagementClient::update_group).
#[non_exhaustive]
pub struct UpdateGroupReqDto {
    /// What the group is for, in free text.
    ///
    /// Required `description`. Example: `Description content`.
    pub description: String,
    /// Code that the group has now.
    ///
    /// Required `code`. Example: `developer`.
    pub code: String,
    /// Values of the custom fields, by the key of the field. A custom field has to be defined in the user
    /// pool first.
    ///
    /// Optional `customData`: not sent if `None`. Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// New name of the group as people read it.
    ///
    /// Optional `name`: not sent if `None`. Example: `Developer`.
    pub name: Option<String>,
    /// Code that the group gets instead of the present one. Left out, the code stays.
    ///
    /// Optional `newCode`: not sent if `None`. Example: `developers`.
    pub new_code: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateGroupReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(description: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            code: code.into(),
            custom_data: None,
            name: None,
            new_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `custom_data`.
    #[must_use]
    pub fn with_custom_data(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.custom_data = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `new_code`.
    #[must_use]
    pub fn with_new_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.new_code, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateGroupReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateGroupReqDto",
        names: &["description", "code", "customData", "name", "newCode"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(UpdateGroupReqDto);
