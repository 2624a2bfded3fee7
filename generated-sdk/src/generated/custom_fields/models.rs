// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{CustomFieldDataType, CustomFieldI18n, TargetType};

/// A value, called `CustomFieldListRespDto` by the API.
pub type CustomFieldListRespDto = crate::generated::Envelope<Vec<CustomFieldDto>>;

/// A value, called `GetCustomDataRespDto` by the API.
pub type GetCustomDataRespDto = crate::generated::Envelope<::sdk_runtime::JsonValue>;

/// A value, called `ListCistomFieldsResDto` by the API.
pub type ListCistomFieldsResDto = crate::generated::Envelope<ListCustomFieldsDto>;

/// The definition of a custom field or of a built-in field of users. Both come in this form from the
/// operations that return or set them.
///
/// Returned by [`get_custom_fields`](crate::ManagementClient::get_custom_fields), [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields), [`set_custom_fields`](crate::ManagementClient::set_custom_fields) and [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CustomFieldDto {
    /// Kind of object that has the field.
    ///
    /// On the wire: `targetType`.
    pub target_type: TargetType,
    /// Type of the values of the field. It cannot change.
    ///
    /// On the wire: `dataType`.
    pub data_type: CustomFieldDataType,
    /// Key by which programs name the field, for example in
    /// [`UserDto::custom_data`](crate::generated::models::UserDto::custom_data). It cannot change.
    ///
    /// Example: `school`.
    pub key: String,
    /// Label of the field, for people.
    ///
    /// Example: `School`.
    pub label: String,
    /// Whether no two objects may have the same value in the field. It matters for fields of text and
    /// numbers only.
    ///
    /// On the wire: `isUnique`.
    pub is_unique: bool,
    /// Whether the field is shown in the GenAuth console, on the page with the details of the user, role or
    /// department.
    ///
    /// On the wire: `visibleInAdminConsole`.
    pub visible_in_admin_console: bool,
    /// When the custom field was created. Built-in fields have no such time.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: Option<::sdk_runtime::DateTime>,
    /// What the field is for, in words for people.
    ///
    /// Example: `School that the user attends`.
    pub description: Option<String>,
    /// Whether values are stored encrypted. This concerns values saved after it was switched on, and the
    /// choice cannot change.
    pub encrypted: Option<bool>,
    /// Label of the field in other languages.
    pub i18n: Option<CustomFieldI18n>,
    /// The values to choose from. Only for fields of the type
    /// [`Enum`](crate::generated::models::CustomFieldDataType::Enum).
    pub options: Option<Vec<CustomFieldSelectOption>>,
    /// Whether users can change the value by themselves. Phone numbers, e-mail addresses and the like still
    /// have to be proved first, for example with a verification code.
    ///
    /// On the wire: `userEditable`.
    pub user_editable: Option<bool>,
    /// Whether users see the field in their personal center. This has no influence on what operations
    /// return.
    ///
    /// On the wire: `visibleInUserCenter`.
    pub visible_in_user_center: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CustomFieldDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            data_type: CustomFieldDataType::default(),
            key: String::new(),
            label: String::new(),
            is_unique: false,
            visible_in_admin_console: false,
            created_at: None,
            description: None,
            encrypted: None,
            i18n: None,
            options: None,
            user_editable: None,
            visible_in_user_center: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CustomFieldDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CustomFieldDto",
        names: &[
            "targetType",
            "dataType",
            "key",
            "label",
            "isUnique",
            "visibleInAdminConsole",
            "createdAt",
            "description",
            "encrypted",
            "i18n",
            "options",
            "userEditable",
            "visibleInUserCenter",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.data_type,
            2 => &self.key,
            3 => &self.label,
            4 => &self.is_unique,
            5 => &self.visible_in_admin_console,
            6 => &self.created_at,
            7 => &self.description,
            8 => &self.encrypted,
            9 => &self.i18n,
            10 => &self.options,
            11 => &self.user_editable,
            12 => &self.visible_in_user_center,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.data_type,
            2 => &mut self.key,
            3 => &mut self.label,
            4 => &mut self.is_unique,
            5 => &mut self.visible_in_admin_console,
            6 => &mut self.created_at,
            7 => &mut self.description,
            8 => &mut self.encrypted,
            9 => &mut self.i18n,
            10 => &mut self.options,
            11 => &mut self.user_editable,
            12 => &mut self.visible_in_user_center,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CustomFieldDto);

/// A value that can be chosen in a custom field of the type
/// [`Enum`](crate::generated::models::CustomFieldDataType::Enum).
///
/// Taken by [`set_custom_fields`](crate::ManagementClient::set_custom_fields). Returned by [`get_custom_fields`](crate::ManagementClient::get_custom_fields), [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields), [`set_custom_fields`](crate::ManagementClient::set_custom_fields) and [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields).
#[non_exhaustive]
pub struct CustomFieldSelectOption {
    /// The value that is stored.
    ///
    /// Required `value`. Example: `hust`.
    pub value: String,
    /// Label of the value, for people.
    ///
    /// Required `label`. Example: `Huazhong University of Science and Technology`.
    pub label: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CustomFieldSelectOption {
    /// A value of the required fields; the others are absent.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CustomFieldSelectOption {
    #[inline]
    fn default() -> Self {
        Self {
            value: String::new(),
            label: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CustomFieldSelectOption {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CustomFieldSelectOption",
        names: &["value", "label"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.value,
            1 => &self.label,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.value,
            1 => &mut self.label,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CustomFieldSelectOption);

/// Names one of the custom fields that
/// [`delete_custom_fields`](crate::ManagementClient::delete_custom_fields) removes.
#[non_exhaustive]
pub struct DeleteCustomFieldDto {
    /// Kind of object that has the field.
    ///
    /// Required `targetType`. Example: `USER`.
    pub target_type: TargetType,
    /// Key of the custom field, found by [`get_custom_fields`](crate::ManagementClient::get_custom_fields).
    ///
    /// Required `key`. Example: `school`.
    pub key: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteCustomFieldDto {
    /// A value of the required fields; the others are absent.
    pub fn new(target_type: impl Into<TargetType>, key: impl Into<String>) -> Self {
        Self {
            target_type: target_type.into(),
            key: key.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteCustomFieldDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            key: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteCustomFieldDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteCustomFieldDto",
        names: &["targetType", "key"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.key,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.key,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteCustomFieldDto);

/// Names the custom fields that [`delete_custom_fields`](crate::ManagementClient::delete_custom_fields)
/// removes.
#[non_exhaustive]
pub struct DeleteCustomFieldsReqDto {
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Required `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: String,
    /// The custom fields to delete. At most 50.
    ///
    /// Required `list`. 1 to 50 elements.
    pub list: Vec<DeleteCustomFieldDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteCustomFieldsReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        tenant_id: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<DeleteCustomFieldDto>>,
    ) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteCustomFieldsReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteCustomFieldsReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteCustomFieldsReqDto",
        names: &["tenantId", "list"],
        required: 2,
        limits: &[
            (
                1,
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
            0 => &self.tenant_id,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteCustomFieldsReqDto);

/// Documented result of [`list_cust_fields`](crate::ManagementClient::list_cust_fields) and
/// [`list_user_base_fields`](crate::ManagementClient::list_user_base_fields): the parameters of the
/// request, without a list of fields.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListCustomFieldsDto {
    /// Whether the fields are under access control, as in the request.
    ///
    /// On the wire: `accessControl`.
    pub access_control: Option<::sdk_runtime::JsonValue>,
    /// Whether administrators see the fields, as in the request.
    ///
    /// On the wire: `adminVisible`.
    pub admin_visible: Option<::sdk_runtime::JsonValue>,
    /// Type of values of the fields, as in the request.
    ///
    /// On the wire: `dataType`.
    pub data_type: Option<::sdk_runtime::JsonValue>,
    /// Text that was searched for.
    pub keyword: Option<::sdk_runtime::JsonValue>,
    /// Language that was searched in.
    pub lang: Option<::sdk_runtime::JsonValue>,
    /// How many fields a page has at most.
    ///
    /// Example: `10`.
    pub limit: Option<::sdk_runtime::JsonValue>,
    /// Number of the page, counted from 1.
    ///
    /// Example: `1`.
    pub page: Option<::sdk_runtime::JsonValue>,
    /// Kind of object that has the fields.
    ///
    /// On the wire: `targetType`.
    pub target_type: Option<::sdk_runtime::JsonValue>,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// On the wire: `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: Option<::sdk_runtime::JsonValue>,
    /// Whether users see the fields, as in the request.
    ///
    /// On the wire: `userVisible`.
    pub user_visible: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListCustomFieldsDto {
    #[inline]
    fn default() -> Self {
        Self {
            access_control: None,
            admin_visible: None,
            data_type: None,
            keyword: None,
            lang: None,
            limit: None,
            page: None,
            target_type: None,
            tenant_id: None,
            user_visible: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListCustomFieldsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListCustomFieldsDto",
        names: &[
            "accessControl",
            "adminVisible",
            "dataType",
            "keyword",
            "lang",
            "limit",
            "page",
            "targetType",
            "tenantId",
            "userVisible",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.access_control,
            1 => &self.admin_visible,
            2 => &self.data_type,
            3 => &self.keyword,
            4 => &self.lang,
            5 => &self.limit,
            6 => &self.page,
            7 => &self.target_type,
            8 => &self.tenant_id,
            9 => &self.user_visible,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.access_control,
            1 => &mut self.admin_visible,
            2 => &mut self.data_type,
            3 => &mut self.keyword,
            4 => &mut self.lang,
            5 => &mut self.limit,
            6 => &mut self.page,
            7 => &mut self.target_type,
            8 => &mut self.tenant_id,
            9 => &mut self.user_visible,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListCustomFieldsDto);

/// A value for one custom field, as [`set_custom_data`](crate::ManagementClient::set_custom_data)
/// writes it.
#[non_exhaustive]
pub struct SetCustomDataDto {
    /// Key of the custom field, found by [`get_custom_fields`](crate::ManagementClient::get_custom_fields).
    ///
    /// Required `key`. Example: `school`.
    pub key: String,
    /// Value to store. It is sent as text, and it must suit the data type of the field, or the request
    /// fails.
    ///
    /// Required `value`. Example: `pku`.
    pub value: String,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetCustomDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for SetCustomDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            key: String::new(),
            value: String::new(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetCustomDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetCustomDataDto",
        names: &["key", "value", "tenantId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.key,
            1 => &self.value,
            2 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.key,
            1 => &mut self.value,
            2 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetCustomDataDto);

/// Names the object whose custom fields [`set_custom_data`](crate::ManagementClient::set_custom_data)
/// fills, with the values.
#[non_exhaustive]
pub struct SetCustomDataReqDto {
    /// The values to set, one for each field. At most 50.
    ///
    /// Required `list`. 1 to 50 elements.
    pub list: Vec<SetCustomDataDto>,
    /// Identifier of the object: the ID of a user, the code of a role, the code of a group, or the ID of a
    /// department.
    ///
    /// Required `targetIdentifier`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub target_identifier: String,
    /// Kind of the object, which decides what `target_identifier` holds.
    ///
    /// Required `targetType`. Example: `USER`.
    pub target_type: TargetType,
    /// Code of the namespace that the role belongs to. It is needed when `target_type` is
    /// [`Role`](crate::generated::models::TargetType::Role), and has no effect otherwise.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetCustomDataReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<SetCustomDataDto>>,
        target_identifier: impl Into<String>,
        target_type: impl Into<TargetType>,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
            namespace: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for SetCustomDataReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            target_identifier: String::new(),
            target_type: TargetType::default(),
            namespace: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetCustomDataReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetCustomDataReqDto",
        names: &["list", "targetIdentifier", "targetType", "namespace", "tenantId"],
        required: 3,
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
            1 => &self.target_identifier,
            2 => &self.target_type,
            3 => &self.namespace,
            4 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.target_identifier,
            2 => &mut self.target_type,
            3 => &mut self.namespace,
            4 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetCustomDataReqDto);

/// The definition of one custom field that
/// [`set_custom_fields`](crate::ManagementClient::set_custom_fields) creates or changes. The kind of
/// object and the key say which field it is.
#[non_exhaustive]
pub struct SetCustomFieldDto {
    /// Kind of object that has the field.
    ///
    /// Required `targetType`. Example: `USER`.
    pub target_type: TargetType,
    /// Key by which programs name the field, for example in
    /// [`UserDto::custom_data`](crate::generated::models::UserDto::custom_data).
    ///
    /// It must differ from the keys of built-in fields, and it cannot be changed later.
    ///
    /// Required `key`. Example: `school`.
    pub key: String,
    /// IDs of applications, found by [`list_applications`](crate::ManagementClient::list_applications). How
    /// they affect the field is not documented.
    ///
    /// Optional `appIds`: not sent if `None`. Example: `["6342b8537axxxx047d314109"]`.
    pub app_ids: Option<Vec<String>>,
    /// Type of the values of the field. It cannot be changed later.
    ///
    /// Optional `dataType`: not sent if `None`. Example: `STRING`.
    pub data_type: Option<CustomFieldDataType>,
    /// What the field is for, in words for people.
    ///
    /// Optional `description`: not sent if `None`. Example: `School that the user attends`.
    pub description: Option<String>,
    /// Whether values are masked when they are shown. Where they are shown masked is not documented.
    ///
    /// Optional `desensitization`: not sent if `None`. Example: `true`.
    pub desensitization: Option<bool>,
    /// Whether values are stored encrypted. This concerns values saved from then on, and the choice cannot
    /// be changed later.
    ///
    /// Optional `encrypted`: not sent if `None`.
    pub encrypted: Option<bool>,
    /// Label of the field in other languages.
    ///
    /// Optional `i18n`: not sent if `None`.
    pub i18n: Option<CustomFieldI18n>,
    /// Whether no two objects may have the same value in the field. It matters for fields of text and
    /// numbers only.
    ///
    /// Optional `isUnique`: not sent if `None`.
    pub is_unique: Option<bool>,
    /// Label of the field, for people.
    ///
    /// Optional `label`: not sent if `None`. Example: `School`.
    pub label: Option<String>,
    /// The values to choose from. Only for fields of the type
    /// [`Enum`](crate::generated::models::CustomFieldDataType::Enum).
    ///
    /// Optional `options`: not sent if `None`. Example: `[{"label":"Peking University","value":"pku"}]`.
    pub options: Option<Vec<CustomFieldSelectOption>>,
    /// Whether users can change the value by themselves.
    ///
    /// Optional `userEditable`: not sent if `None`.
    pub user_editable: Option<bool>,
    /// Rules that a value has to meet. The form is known from a sample only: a list of objects, each with
    /// the kind of rule, its content, and the message for a value that fails.
    ///
    /// Optional `validateRules`: not sent if `None`. Example: `[{"content":"","error":"Already exists","type":"UNIQUE"}]`.
    pub validate_rules: Option<::sdk_runtime::JsonValue>,
    /// Whether the field is shown in the GenAuth console, on the page with the details of the user, role or
    /// department.
    ///
    /// Optional `visibleInAdminConsole`: not sent if `None`. Example: `true`.
    pub visible_in_admin_console: Option<bool>,
    /// Whether users see the field in their personal center. This has no influence on what operations
    /// return.
    ///
    /// Optional `visibleInUserCenter`: not sent if `None`. Example: `true`.
    pub visible_in_user_center: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetCustomFieldDto {
    /// A value of the required fields; the others are absent.
    pub fn new(target_type: impl Into<TargetType>, key: impl Into<String>) -> Self {
        Self {
            target_type: target_type.into(),
            key: key.into(),
            app_ids: None,
            data_type: None,
            description: None,
            desensitization: None,
            encrypted: None,
            i18n: None,
            is_unique: None,
            label: None,
            options: None,
            user_editable: None,
            validate_rules: None,
            visible_in_admin_console: None,
            visible_in_user_center: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_ids`.
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `data_type`.
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<CustomFieldDataType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.data_type, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `desensitization`.
    #[must_use]
    #[inline]
    pub fn with_desensitization(mut self, value: bool) -> Self {
        self.desensitization = Some(value);
        self
    }
    /// Sets `encrypted`.
    #[must_use]
    #[inline]
    pub fn with_encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }
    /// Sets `i18n`.
    #[must_use]
    #[inline]
    pub fn with_i18n(mut self, value: CustomFieldI18n) -> Self {
        self.i18n = Some(value);
        self
    }
    /// Sets `is_unique`.
    #[must_use]
    #[inline]
    pub fn with_is_unique(mut self, value: bool) -> Self {
        self.is_unique = Some(value);
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.label, value);
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomFieldSelectOption>>,
    ) -> Self {
        self.options = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `user_editable`.
    #[must_use]
    #[inline]
    pub fn with_user_editable(mut self, value: bool) -> Self {
        self.user_editable = Some(value);
        self
    }
    /// Sets `validate_rules`.
    #[must_use]
    pub fn with_validate_rules(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.validate_rules, value);
        self
    }
    /// Sets `visible_in_admin_console`.
    #[must_use]
    #[inline]
    pub fn with_visible_in_admin_console(mut self, value: bool) -> Self {
        self.visible_in_admin_console = Some(value);
        self
    }
    /// Sets `visible_in_user_center`.
    #[must_use]
    #[inline]
    pub fn with_visible_in_user_center(mut self, value: bool) -> Self {
        self.visible_in_user_center = Some(value);
        self
    }
}

impl Default for SetCustomFieldDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            key: String::new(),
            app_ids: None,
            data_type: None,
            description: None,
            desensitization: None,
            encrypted: None,
            i18n: None,
            is_unique: None,
            label: None,
            options: None,
            user_editable: None,
            validate_rules: None,
            visible_in_admin_console: None,
            visible_in_user_center: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetCustomFieldDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetCustomFieldDto",
        names: &[
            "targetType",
            "key",
            "appIds",
            "dataType",
            "description",
            "desensitization",
            "encrypted",
            "i18n",
            "isUnique",
            "label",
            "options",
            "userEditable",
            "validateRules",
            "visibleInAdminConsole",
            "visibleInUserCenter",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.key,
            2 => &self.app_ids,
            3 => &self.data_type,
            4 => &self.description,
            5 => &self.desensitization,
            6 => &self.encrypted,
            7 => &self.i18n,
            8 => &self.is_unique,
            9 => &self.label,
            10 => &self.options,
            11 => &self.user_editable,
            12 => &self.validate_rules,
            13 => &self.visible_in_admin_console,
            14 => &self.visible_in_user_center,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.key,
            2 => &mut self.app_ids,
            3 => &mut self.data_type,
            4 => &mut self.description,
            5 => &mut self.desensitization,
            6 => &mut self.encrypted,
            7 => &mut self.i18n,
            8 => &mut self.is_unique,
            9 => &mut self.label,
            10 => &mut self.options,
            11 => &mut self.user_editable,
            12 => &mut self.validate_rules,
            13 => &mut self.visible_in_admin_console,
            14 => &mut self.visible_in_user_center,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetCustomFieldDto);

/// The definitions of custom fields that
/// [`set_custom_fields`](crate::ManagementClient::set_custom_fields) creates or changes.
#[non_exhaustive]
pub struct SetCustomFieldsReqDto {
    /// The custom fields. At most 50.
    ///
    /// Required `list`. 1 to 50 elements.
    pub list: Vec<SetCustomFieldDto>,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetCustomFieldsReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<SetCustomFieldDto>>) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for SetCustomFieldsReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetCustomFieldsReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetCustomFieldsReqDto",
        names: &["list", "tenantId"],
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
            1 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetCustomFieldsReqDto);

/// New settings of one built-in field of users, for
/// [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields).
#[non_exhaustive]
pub struct SetUserBaseFieldDto {
    /// Key of the built-in field, found by
    /// [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields).
    ///
    /// Required `key`. Example: `givenName`.
    pub key: String,
    /// What the field is for, in words for people.
    ///
    /// Optional `description`: not sent if `None`.
    pub description: Option<String>,
    /// Label of the field in other languages.
    ///
    /// Optional `i18n`: not sent if `None`.
    pub i18n: Option<CustomFieldI18n>,
    /// Label of the field, for people.
    ///
    /// Optional `label`: not sent if `None`. Example: `First name`.
    pub label: Option<String>,
    /// Whether users can change the value by themselves.
    ///
    /// Optional `userEditable`: not sent if `None`.
    pub user_editable: Option<bool>,
    /// Whether the field is shown in the GenAuth console, on the page with the details of the user.
    ///
    /// Optional `visibleInAdminConsole`: not sent if `None`.
    pub visible_in_admin_console: Option<bool>,
    /// Whether users see the field in their personal center. This has no influence on what operations
    /// return.
    ///
    /// Optional `visibleInUserCenter`: not sent if `None`.
    pub visible_in_user_center: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetUserBaseFieldDto {
    /// A value of the required fields; the others are absent.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            description: None,
            i18n: None,
            label: None,
            user_editable: None,
            visible_in_admin_console: None,
            visible_in_user_center: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `i18n`.
    #[must_use]
    #[inline]
    pub fn with_i18n(mut self, value: CustomFieldI18n) -> Self {
        self.i18n = Some(value);
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.label, value);
        self
    }
    /// Sets `user_editable`.
    #[must_use]
    #[inline]
    pub fn with_user_editable(mut self, value: bool) -> Self {
        self.user_editable = Some(value);
        self
    }
    /// Sets `visible_in_admin_console`.
    #[must_use]
    #[inline]
    pub fn with_visible_in_admin_console(mut self, value: bool) -> Self {
        self.visible_in_admin_console = Some(value);
        self
    }
    /// Sets `visible_in_user_center`.
    #[must_use]
    #[inline]
    pub fn with_visible_in_user_center(mut self, value: bool) -> Self {
        self.visible_in_user_center = Some(value);
        self
    }
}

impl Default for SetUserBaseFieldDto {
    #[inline]
    fn default() -> Self {
        Self {
            key: String::new(),
            description: None,
            i18n: None,
            label: None,
            user_editable: None,
            visible_in_admin_console: None,
            visible_in_user_center: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetUserBaseFieldDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetUserBaseFieldDto",
        names: &[
            "key",
            "description",
            "i18n",
            "label",
            "userEditable",
            "visibleInAdminConsole",
            "visibleInUserCenter",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.key,
            1 => &self.description,
            2 => &self.i18n,
            3 => &self.label,
            4 => &self.user_editable,
            5 => &self.visible_in_admin_console,
            6 => &self.visible_in_user_center,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.key,
            1 => &mut self.description,
            2 => &mut self.i18n,
            3 => &mut self.label,
            4 => &mut self.user_editable,
            5 => &mut self.visible_in_admin_console,
            6 => &mut self.visible_in_user_center,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetUserBaseFieldDto);

/// New settings of built-in fields of users, for
/// [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields).
#[non_exhaustive]
pub struct SetUserBaseFieldsReqDto {
    /// The built-in fields to change. At most 50.
    ///
    /// Required `list`. 1 to 50 elements.
    pub list: Vec<SetUserBaseFieldDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetUserBaseFieldsReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<SetUserBaseFieldDto>>) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SetUserBaseFieldsReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetUserBaseFieldsReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetUserBaseFieldsReqDto",
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

::sdk_runtime::record::record!(SetUserBaseFieldsReqDto);
