// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{FunctionModelDataType, FunctionModelType};
use crate::generated::metadata::CreateFunctionModelFieldDtoType;

/// A value, called `FunctionFieldListResDto` by the API.
pub type FunctionFieldListResDto = crate::generated::Envelope<
    Vec<FunctionModelFieldDto>,
>;

/// A value, called `FunctionModelFieldResDto` by the API.
pub type FunctionModelFieldResDto = crate::generated::Envelope<FunctionModelFieldDto>;

/// A value, called `FunctionModelResDto` by the API.
pub type FunctionModelResDto = crate::generated::Envelope<FunctionModelDto>;

/// Response with rows of a model.
pub type FunctionModelValueListResDto = crate::generated::Envelope<
    FunctionModelValueListDto,
>;

/// Response with one row of a model.
pub type FunctionModelValueResDto = crate::generated::Envelope<RowDto>;

/// A value, called `GetAllRowByScrollidResDto` by the API.
pub type GetAllRowByScrollidResDto = crate::generated::Envelope<GetAllRowByScrollidDto>;

/// Response with what a file for an import has to look like.
pub type GetImportTemplateResDto = crate::generated::Envelope<RowDto>;

/// Response with rows of a model, all in one list.
pub type MetadataListResDto = crate::generated::Envelope<Vec<RowDto>>;

/// A value, called `RelationValueListResDto` by the API.
pub type RelationValueListResDto = crate::generated::Envelope<RelationValueListDto>;

/// The value of one field in a row.
///
/// Returned by [`create_row`](crate::ManagementClient::create_row), [`get_import_template`](crate::ManagementClient::get_import_template), [`get_row`](crate::ManagementClient::get_row), [`get_row_batch`](crate::ManagementClient::get_row_batch), [`get_row_by_value`](crate::ManagementClient::get_row_by_value) and 1 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CellDto {
    /// ID of the field of the model, found by [`list_field`](crate::ManagementClient::list_field).
    ///
    /// On the wire: `fieldId`. Example: `6229ffaxxxxxxxxcade3e3da`.
    pub field_id: String,
    /// Value of the field, of the type that the field has.
    pub value: ::sdk_runtime::JsonValue,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CellDto {
    #[inline]
    fn default() -> Self {
        Self {
            field_id: String::new(),
            value: ::sdk_runtime::JsonValue::Null,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CellDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CellDto",
        names: &["fieldId", "value"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.field_id,
            1 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.field_id,
            1 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CellDto);

/// A condition on a field that rows have to meet.
///
/// Taken by [`create_field`](crate::ManagementClient::create_field), [`get_all_metadata`](crate::ManagementClient::get_all_metadata), [`list_row`](crate::ManagementClient::list_row) and [`update_field`](crate::ManagementClient::update_field). Returned by [`create_field`](crate::ManagementClient::create_field), [`list_field`](crate::ManagementClient::list_field) and [`update_field`](crate::ManagementClient::update_field).
#[non_exhaustive]
pub struct Condition {
    /// Key of the field, found by [`list_field`](crate::ManagementClient::list_field).
    ///
    /// Required `key`. Example: `level`.
    pub key: String,
    /// Value that the field is compared with. It is a list for `"in"`.
    ///
    /// Required `value`.
    pub value: ::sdk_runtime::JsonValue,
    /// How the field is compared with the value: `"eq"` equal, `"ne"` not equal, `"co"` contains, `"gt"`
    /// greater, `"lt"` less, `"gte"` greater or equal, `"lte"` less or equal, `"in"` one of a list.
    ///
    /// Required `operator`. Example: `eq`.
    pub operator: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Condition {
    /// A value of the required fields; the others are absent.
    pub fn new(
        key: impl Into<String>,
        value: impl Into<::sdk_runtime::JsonValue>,
        operator: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            operator: operator.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for Condition {
    #[inline]
    fn default() -> Self {
        Self {
            key: String::new(),
            value: ::sdk_runtime::JsonValue::Null,
            operator: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Condition {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Condition",
        names: &["key", "value", "operator"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.key,
            1 => &self.value,
            2 => &self.operator,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.key,
            1 => &mut self.value,
            2 => &mut self.operator,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Condition);

/// From which row to which row [`copy_row_relation`](crate::ManagementClient::copy_row_relation) copies
/// the relations.
#[non_exhaustive]
pub struct CopyRowRelationDto {
    /// ID of the row that gets the relations.
    ///
    /// Required `relationRowId`. Example: `6229ffaxxxxxxxxcade3e3dc`.
    pub relation_row_id: String,
    /// ID of the row whose relations are copied, found by [`list_row`](crate::ManagementClient::list_row).
    ///
    /// Required `rowId`. Example: `6229ffaxxxxxxxxcade3e3db`.
    pub row_id: String,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CopyRowRelationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        relation_row_id: impl Into<String>,
        row_id: impl Into<String>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            relation_row_id: relation_row_id.into(),
            row_id: row_id.into(),
            model_id: model_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CopyRowRelationDto {
    #[inline]
    fn default() -> Self {
        Self {
            relation_row_id: String::new(),
            row_id: String::new(),
            model_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CopyRowRelationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CopyRowRelationDto",
        names: &["relationRowId", "rowId", "modelId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.relation_row_id,
            1 => &self.row_id,
            2 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.relation_row_id,
            1 => &mut self.row_id,
            2 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CopyRowRelationDto);

/// A model that [`create_model`](crate::ManagementClient::create_model) makes.
#[non_exhaustive]
pub struct CreateFunctionModelDto {
    /// Key of the menu of the console that the model appears in. The values are not documented.
    ///
    /// Required `parentKey`. Example: *empty*.
    pub parent_key: String,
    /// Whether the model can be used.
    ///
    /// Required `enable`, may be `null`.
    pub enable: ::sdk_runtime::Nullable<bool>,
    /// What the model describes. [`Custom`](crate::generated::models::FunctionModelType::Custom) is the
    /// value for a kind of your own.
    ///
    /// Required `type`.
    pub r#type: FunctionModelType,
    /// What the model is for, in free text.
    ///
    /// Required `description`, may be `null`. Example: `Membership levels`.
    pub description: ::sdk_runtime::Nullable<String>,
    /// Name of the model, for people.
    ///
    /// Required `name`. Example: `Membership level`.
    pub name: String,
    /// Whether the rows form a list or a tree. Without it, they form a list.
    ///
    /// Optional `dataType`: not sent if `None`.
    pub data_type: Option<FunctionModelDataType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateFunctionModelDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateFunctionModelDtoRequired) -> Self {
        Self {
            parent_key: required.parent_key,
            enable: required.enable,
            r#type: required.r#type,
            description: required.description,
            name: required.name,
            data_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `data_type`.
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<FunctionModelDataType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.data_type, value);
        self
    }
}

/// The required fields of [`CreateFunctionModelDto`], by name: a struct literal that misses one does not compile.
pub struct CreateFunctionModelDtoRequired {
    /// See [`CreateFunctionModelDto::parent_key`].
    pub parent_key: String,
    /// See [`CreateFunctionModelDto::enable`].
    pub enable: ::sdk_runtime::Nullable<bool>,
    /// See [`CreateFunctionModelDto::type`].
    pub r#type: FunctionModelType,
    /// See [`CreateFunctionModelDto::description`].
    pub description: ::sdk_runtime::Nullable<String>,
    /// See [`CreateFunctionModelDto::name`].
    pub name: String,
}

::sdk_runtime::record::required_form!(CreateFunctionModelDtoRequired);

impl Default for CreateFunctionModelDto {
    #[inline]
    fn default() -> Self {
        Self {
            parent_key: String::new(),
            enable: ::sdk_runtime::Nullable::Absent,
            r#type: FunctionModelType::default(),
            description: ::sdk_runtime::Nullable::Absent,
            name: String::new(),
            data_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateFunctionModelDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateFunctionModelDto",
        names: &["parentKey", "enable", "type", "description", "name", "dataType"],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.parent_key,
            1 => &self.enable,
            2 => &self.r#type,
            3 => &self.description,
            4 => &self.name,
            5 => &self.data_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.parent_key,
            1 => &mut self.enable,
            2 => &mut self.r#type,
            3 => &mut self.description,
            4 => &mut self.name,
            5 => &mut self.data_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateFunctionModelDto);

/// A field that [`create_field`](crate::ManagementClient::create_field) adds to a model, with
/// everything that decides how its values are checked and shown.
#[non_exhaustive]
pub struct CreateFunctionModelFieldDto {
    /// Whether users see the field in their user center. It matters only in the model of users.
    ///
    /// Required `userVisible`.
    pub user_visible: bool,
    /// Condition on the rows that can be chosen for the relation.
    ///
    /// Required `relationOptionalRange`.
    pub relation_optional_range: Condition,
    /// Key of the field of the related rows that is shown for them.
    ///
    /// Required `relationShowKey`. Example: `name`.
    pub relation_show_key: String,
    /// Whether a row can be related to several rows (`true`) or to one only (`false`). It matters for the
    /// type [`Relation`](crate::generated::models::CreateFunctionModelFieldDtoType::Relation).
    ///
    /// Required `relationMultiple`.
    pub relation_multiple: bool,
    /// Kind of the relation. The values are not documented.
    ///
    /// Required `relationType`. Example: *empty*.
    pub relation_type: String,
    /// Whether users can sign in with the value of the field. It matters only in the model of users.
    ///
    /// Required `forLogin`.
    pub for_login: bool,
    /// Whether rows can be found by a part of the value.
    ///
    /// Required `fuzzySearch`.
    pub fuzzy_search: bool,
    /// Choice that the field offers.
    ///
    /// It matters for the type [`Enum`](crate::generated::models::CreateFunctionModelFieldDtoType::Enum).
    /// Its type is a single choice, although the name of the field and the documentation speak of several.
    ///
    /// Required `dropDown`.
    pub drop_down: DropDownItemDto,
    /// Code of the form in which values are shown: `0` as they are, `31` to `34` with one to four decimals,
    /// `35` with separators of thousands, `36` with these and decimals, `37` as per cent, `38` as per cent
    /// with decimals.
    ///
    /// Dates: `50` is `YYYY/MM/DD HH:mm:ss`, `51` is `YYYY/MM/DD`, `52` is `YYYY/MM/DD HH:mm`, `53` is
    /// `YYYY-MM-DD`, `54` is `YYYY-MM-DD HH:mm`, `55` is `MM-DD`, `56` is `MM/DD/YYYY`, `57` is
    /// `DD/MM/YYYY`.
    ///
    /// Required `format`. Example: `0`.
    pub format: i64,
    /// Regular expression that a text has to match.
    ///
    /// Required `regexp`. Example: `^[a-z]+$`.
    pub regexp: String,
    /// Smallest number that is allowed, or the first date.
    ///
    /// It matters for the types
    /// [`Number`](crate::generated::models::CreateFunctionModelFieldDtoType::Number) and
    /// [`Date`](crate::generated::models::CreateFunctionModelFieldDtoType::Date).
    ///
    /// Required `min`. Example: `0`.
    pub min: i64,
    /// Greatest number that is allowed, or the last date.
    ///
    /// It matters for the types
    /// [`Number`](crate::generated::models::CreateFunctionModelFieldDtoType::Number) and
    /// [`Date`](crate::generated::models::CreateFunctionModelFieldDtoType::Date).
    ///
    /// Required `max`. Example: `100`.
    pub max: i64,
    /// How many characters a text has at most.
    ///
    /// Required `maxLength`. Example: `64`.
    pub max_length: i64,
    /// Whether no two rows may have the same value in the field.
    ///
    /// Required `unique`.
    pub unique: bool,
    /// Whether every row needs a value in the field.
    ///
    /// Required `require`.
    pub require: bool,
    /// Value that the field has in a row for which none was given.
    ///
    /// Required `default`.
    pub default: ::sdk_runtime::JsonValue,
    /// Text that helps people to fill in the field.
    ///
    /// Required `help`. Example: `Level of the membership`.
    pub help: String,
    /// Whether people can change values of the field.
    ///
    /// Required `editable`.
    pub editable: bool,
    /// Whether the field is shown.
    ///
    /// Required `show`.
    pub show: bool,
    /// What kind of value the field holds.
    ///
    /// Required `type`.
    pub r#type: CreateFunctionModelFieldDtoType,
    /// Key of the field, which names the value in the rows.
    ///
    /// Required `key`. Example: `level`.
    pub key: String,
    /// Name of the field, for people.
    ///
    /// Required `name`. Example: `Level`.
    pub name: String,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateFunctionModelFieldDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateFunctionModelFieldDtoRequired) -> Self {
        Self {
            user_visible: required.user_visible,
            relation_optional_range: required.relation_optional_range,
            relation_show_key: required.relation_show_key,
            relation_multiple: required.relation_multiple,
            relation_type: required.relation_type,
            for_login: required.for_login,
            fuzzy_search: required.fuzzy_search,
            drop_down: required.drop_down,
            format: required.format,
            regexp: required.regexp,
            min: required.min,
            max: required.max,
            max_length: required.max_length,
            unique: required.unique,
            require: required.require,
            default: required.default,
            help: required.help,
            editable: required.editable,
            show: required.show,
            r#type: required.r#type,
            key: required.key,
            name: required.name,
            model_id: required.model_id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`CreateFunctionModelFieldDto`], by name: a struct literal that misses one does not compile.
pub struct CreateFunctionModelFieldDtoRequired {
    /// See [`CreateFunctionModelFieldDto::user_visible`].
    pub user_visible: bool,
    /// See [`CreateFunctionModelFieldDto::relation_optional_range`].
    pub relation_optional_range: Condition,
    /// See [`CreateFunctionModelFieldDto::relation_show_key`].
    pub relation_show_key: String,
    /// See [`CreateFunctionModelFieldDto::relation_multiple`].
    pub relation_multiple: bool,
    /// See [`CreateFunctionModelFieldDto::relation_type`].
    pub relation_type: String,
    /// See [`CreateFunctionModelFieldDto::for_login`].
    pub for_login: bool,
    /// See [`CreateFunctionModelFieldDto::fuzzy_search`].
    pub fuzzy_search: bool,
    /// See [`CreateFunctionModelFieldDto::drop_down`].
    pub drop_down: DropDownItemDto,
    /// See [`CreateFunctionModelFieldDto::format`].
    pub format: i64,
    /// See [`CreateFunctionModelFieldDto::regexp`].
    pub regexp: String,
    /// See [`CreateFunctionModelFieldDto::min`].
    pub min: i64,
    /// See [`CreateFunctionModelFieldDto::max`].
    pub max: i64,
    /// See [`CreateFunctionModelFieldDto::max_length`].
    pub max_length: i64,
    /// See [`CreateFunctionModelFieldDto::unique`].
    pub unique: bool,
    /// See [`CreateFunctionModelFieldDto::require`].
    pub require: bool,
    /// See [`CreateFunctionModelFieldDto::default`].
    pub default: ::sdk_runtime::JsonValue,
    /// See [`CreateFunctionModelFieldDto::help`].
    pub help: String,
    /// See [`CreateFunctionModelFieldDto::editable`].
    pub editable: bool,
    /// See [`CreateFunctionModelFieldDto::show`].
    pub show: bool,
    /// See [`CreateFunctionModelFieldDto::type`].
    pub r#type: CreateFunctionModelFieldDtoType,
    /// See [`CreateFunctionModelFieldDto::key`].
    pub key: String,
    /// See [`CreateFunctionModelFieldDto::name`].
    pub name: String,
    /// See [`CreateFunctionModelFieldDto::model_id`].
    pub model_id: String,
}

::sdk_runtime::record::required_form!(CreateFunctionModelFieldDtoRequired);

impl Default for CreateFunctionModelFieldDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_visible: false,
            relation_optional_range: Condition::default(),
            relation_show_key: String::new(),
            relation_multiple: false,
            relation_type: String::new(),
            for_login: false,
            fuzzy_search: false,
            drop_down: DropDownItemDto::default(),
            format: 0,
            regexp: String::new(),
            min: 0,
            max: 0,
            max_length: 0,
            unique: false,
            require: false,
            default: ::sdk_runtime::JsonValue::Null,
            help: String::new(),
            editable: false,
            show: false,
            r#type: CreateFunctionModelFieldDtoType::default(),
            key: String::new(),
            name: String::new(),
            model_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateFunctionModelFieldDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateFunctionModelFieldDto",
        names: &[
            "userVisible",
            "relationOptionalRange",
            "relationShowKey",
            "relationMultiple",
            "relationType",
            "forLogin",
            "fuzzySearch",
            "dropDown",
            "format",
            "regexp",
            "min",
            "max",
            "maxLength",
            "unique",
            "require",
            "default",
            "help",
            "editable",
            "show",
            "type",
            "key",
            "name",
            "modelId",
        ],
        required: 23,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_visible,
            1 => &self.relation_optional_range,
            2 => &self.relation_show_key,
            3 => &self.relation_multiple,
            4 => &self.relation_type,
            5 => &self.for_login,
            6 => &self.fuzzy_search,
            7 => &self.drop_down,
            8 => &self.format,
            9 => &self.regexp,
            10 => &self.min,
            11 => &self.max,
            12 => &self.max_length,
            13 => &self.unique,
            14 => &self.require,
            15 => &self.default,
            16 => &self.help,
            17 => &self.editable,
            18 => &self.show,
            19 => &self.r#type,
            20 => &self.key,
            21 => &self.name,
            22 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_visible,
            1 => &mut self.relation_optional_range,
            2 => &mut self.relation_show_key,
            3 => &mut self.relation_multiple,
            4 => &mut self.relation_type,
            5 => &mut self.for_login,
            6 => &mut self.fuzzy_search,
            7 => &mut self.drop_down,
            8 => &mut self.format,
            9 => &mut self.regexp,
            10 => &mut self.min,
            11 => &mut self.max,
            12 => &mut self.max_length,
            13 => &mut self.unique,
            14 => &mut self.require,
            15 => &mut self.default,
            16 => &mut self.help,
            17 => &mut self.editable,
            18 => &mut self.show,
            19 => &mut self.r#type,
            20 => &mut self.key,
            21 => &mut self.name,
            22 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateFunctionModelFieldDto);

/// A custom operation that [`create_operate`](crate::ManagementClient::create_operate) adds to a model.
#[non_exhaustive]
pub struct CreateOperateModelDto {
    /// Whether the custom operation is shown.
    ///
    /// Required `show`.
    pub show: bool,
    /// Icon that stands for the custom operation in the console.
    ///
    /// Required `icon`. Example: `https://example.com/icon.svg`.
    pub icon: String,
    /// Settings of the custom operation. The form depends on `operate_key` and is not documented.
    ///
    /// Required `config`.
    pub config: ::sdk_runtime::JsonValue,
    /// Name of the custom operation, for people.
    ///
    /// Required `operateName`. Example: `Open order page`.
    pub operate_name: String,
    /// What the custom operation does. The one documented value is `"openPage"`, which opens a web page.
    ///
    /// Required `operateKey`. Example: `openPage`.
    pub operate_key: String,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateOperateModelDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateOperateModelDtoRequired) -> Self {
        Self {
            show: required.show,
            icon: required.icon,
            config: required.config,
            operate_name: required.operate_name,
            operate_key: required.operate_key,
            model_id: required.model_id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`CreateOperateModelDto`], by name: a struct literal that misses one does not compile.
pub struct CreateOperateModelDtoRequired {
    /// See [`CreateOperateModelDto::show`].
    pub show: bool,
    /// See [`CreateOperateModelDto::icon`].
    pub icon: String,
    /// See [`CreateOperateModelDto::config`].
    pub config: ::sdk_runtime::JsonValue,
    /// See [`CreateOperateModelDto::operate_name`].
    pub operate_name: String,
    /// See [`CreateOperateModelDto::operate_key`].
    pub operate_key: String,
    /// See [`CreateOperateModelDto::model_id`].
    pub model_id: String,
}

::sdk_runtime::record::required_form!(CreateOperateModelDtoRequired);

impl Default for CreateOperateModelDto {
    #[inline]
    fn default() -> Self {
        Self {
            show: false,
            icon: String::new(),
            config: ::sdk_runtime::JsonValue::Null,
            operate_name: String::new(),
            operate_key: String::new(),
            model_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateOperateModelDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateOperateModelDto",
        names: &["show", "icon", "config", "operateName", "operateKey", "modelId"],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.show,
            1 => &self.icon,
            2 => &self.config,
            3 => &self.operate_name,
            4 => &self.operate_key,
            5 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.show,
            1 => &mut self.icon,
            2 => &mut self.config,
            3 => &mut self.operate_name,
            4 => &mut self.operate_key,
            5 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateOperateModelDto);

/// The relations of a row that [`create_row_relation`](crate::ManagementClient::create_row_relation)
/// makes.
#[non_exhaustive]
pub struct CreateRelationValueDto {
    /// IDs of the rows that the row is related to.
    ///
    /// Required `valueList`. Example: `["6229ffaxxxxxxxxcade3e3dc"]`.
    pub value_list: Vec<String>,
    /// ID of the row, found by [`list_row`](crate::ManagementClient::list_row).
    ///
    /// Required `rowId`. Example: `6229ffaxxxxxxxxcade3e3db`.
    pub row_id: String,
    /// ID of the field of the model, found by [`list_field`](crate::ManagementClient::list_field).
    ///
    /// Required `fieldId`. Example: `6229ffaxxxxxxxxcade3e3da`.
    pub field_id: String,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateRelationValueDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        value_list: impl IntoIterator<Item = impl Into<String>>,
        row_id: impl Into<String>,
        field_id: impl Into<String>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            value_list: ::sdk_runtime::record::argument::list(value_list),
            row_id: row_id.into(),
            field_id: field_id.into(),
            model_id: model_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CreateRelationValueDto {
    #[inline]
    fn default() -> Self {
        Self {
            value_list: Vec::new(),
            row_id: String::new(),
            field_id: String::new(),
            model_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateRelationValueDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateRelationValueDto",
        names: &["valueList", "rowId", "fieldId", "modelId"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.value_list,
            1 => &self.row_id,
            2 => &self.field_id,
            3 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.value_list,
            1 => &mut self.row_id,
            2 => &mut self.field_id,
            3 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateRelationValueDto);

/// A row that [`create_row`](crate::ManagementClient::create_row) adds to a model.
#[non_exhaustive]
pub struct CreateRowDto {
    /// Values of the row, by the keys of the fields.
    ///
    /// Required `data`. Example: `{"code":"gold","level":3}`.
    pub data: ::sdk_runtime::JsonValue,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// ID that the new row will have, at most 32 characters. Without it, the server makes one.
    ///
    /// Optional `rowId`: not sent if `None`. At most 32 characters. Example: `gold`.
    pub row_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateRowDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        data: impl Into<::sdk_runtime::JsonValue>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            data: data.into(),
            model_id: model_id.into(),
            row_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `row_id`.
    #[must_use]
    pub fn with_row_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.row_id, value);
        self
    }
}

impl Default for CreateRowDto {
    #[inline]
    fn default() -> Self {
        Self {
            data: ::sdk_runtime::JsonValue::Null,
            model_id: String::new(),
            row_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateRowDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateRowDto",
        names: &["data", "modelId", "rowId"],
        required: 2,
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(32),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            1 => &self.model_id,
            2 => &self.row_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.model_id,
            2 => &mut self.row_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateRowDto);

/// A choice that a field of the type
/// [`Enum`](crate::generated::models::CreateFunctionModelFieldDtoType::Enum) offers.
///
/// Taken by [`create_field`](crate::ManagementClient::create_field).
#[non_exhaustive]
pub struct DropDownItemDto {
    /// ID of the choice, which rows store.
    ///
    /// Required `key`. Example: `gold`.
    pub key: String,
    /// Text that people see for the choice.
    ///
    /// Required `label`. Example: `Gold`.
    pub label: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DropDownItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            label: label.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DropDownItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            key: String::new(),
            label: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DropDownItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DropDownItemDto",
        names: &["key", "label"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.key,
            1 => &self.label,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.key,
            1 => &mut self.label,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DropDownItemDto);

/// A relation field whose related rows are returned with details by
/// [`list_row`](crate::ManagementClient::list_row).
#[non_exhaustive]
pub struct Expand {
    /// Key of the relation field, found by [`list_field`](crate::ManagementClient::list_field).
    ///
    /// Required `field`. Example: `owner`.
    pub field: String,
    /// Keys of the fields of the related rows to return.
    ///
    /// Required `select`. Example: `["name"]`.
    pub select: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Expand {
    /// A value of the required fields; the others are absent.
    pub fn new(
        field: impl Into<String>,
        select: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            field: field.into(),
            select: ::sdk_runtime::record::argument::list(select),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for Expand {
    #[inline]
    fn default() -> Self {
        Self {
            field: String::new(),
            select: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Expand {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Expand",
        names: &["field", "select"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.field,
            1 => &self.select,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.field,
            1 => &mut self.select,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Expand);

/// Names the model that [`export_model`](crate::ManagementClient::export_model) exports.
#[non_exhaustive]
pub struct ExportMetadataDto {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ExportMetadataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ExportMetadataDto {
    #[inline]
    fn default() -> Self {
        Self {
            model_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ExportMetadataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ExportMetadataDto",
        names: &["modelId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ExportMetadataDto);

/// Names the rows that [`export_metadata`](crate::ManagementClient::export_metadata) exports.
#[non_exhaustive]
pub struct ExportModelDto {
    /// IDs of the rows to export, found by [`list_row`](crate::ManagementClient::list_row).
    ///
    /// Required `idList`. Example: `["6229ffaxxxxxxxxcade3e3db"]`.
    pub id_list: Vec<String>,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ExportModelDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        id_list: impl IntoIterator<Item = impl Into<String>>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            id_list: ::sdk_runtime::record::argument::list(id_list),
            model_id: model_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ExportModelDto {
    #[inline]
    fn default() -> Self {
        Self {
            id_list: Vec::new(),
            model_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ExportModelDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ExportModelDto",
        names: &["idList", "modelId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id_list,
            1 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id_list,
            1 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ExportModelDto);

/// What [`list_row`](crate::ManagementClient::list_row) searches for, and how the result looks.
#[non_exhaustive]
pub struct FilterDto {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// Conditions on fields. Without them, rows are not narrowed down by fields.
    ///
    /// Optional `conditions`: not sent if `None`.
    pub conditions: Option<Vec<Condition>>,
    /// How the conditions are combined: `"and"` if all have to be met, `"or"` if one is enough.
    ///
    /// Optional `conjunction`: not sent if `None`. Example: `and`.
    pub conjunction: Option<String>,
    /// Relation fields whose related rows are returned with details.
    ///
    /// Optional `expand`: not sent if `None`.
    pub expand: Option<Vec<Expand>>,
    /// Whether all rows are returned at once, without pages. It works only for the rows below a row of a
    /// tree.
    ///
    /// Optional `fetchAll`: not sent if `None`.
    pub fetch_all: Option<bool>,
    /// Row of another model. Rows are filtered by their relation to it.
    ///
    /// Optional `filterRelation`: not sent if `None`.
    pub filter_relation: Option<ScopeDto>,
    /// Whether the result has related data of related data too.
    ///
    /// Optional `getNestData`: not sent if `None`.
    pub get_nest_data: Option<bool>,
    /// Whether the result has the details of related users. It works only for users so far.
    ///
    /// Optional `getRelationFieldDetail`: not sent if `None`.
    pub get_relation_field_detail: Option<bool>,
    /// Text to search for. Only items that contain it are returned.
    ///
    /// Optional `keywords`: not sent if `None`. Example: `test`.
    pub keywords: Option<String>,
    /// How many items a page has at most. Left out, it is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether the result has the first three of the related rows as a preview.
    ///
    /// Optional `previewRelation`: not sent if `None`.
    pub preview_relation: Option<bool>,
    /// Row of another model. Only rows that are related to it are searched.
    ///
    /// Optional `scope`: not sent if `None`.
    pub scope: Option<ScopeDto>,
    /// Whether the values are named by the IDs of the fields (`true`) or by their keys (`false`).
    ///
    /// Optional `showFieldId`: not sent if `None`.
    pub show_field_id: Option<bool>,
    /// Orders of the result, each an object with the key of a field and `"asc"` or `"desc"`. The first one
    /// counts most.
    ///
    /// Optional `sort`: not sent if `None`. Example: `[{"key1":"desc"},{"key2":"asc"}]`.
    pub sort: Option<Vec<::sdk_runtime::JsonValue>>,
    /// Whether the result has the path from the root to each row. It works only for trees.
    ///
    /// Optional `withPath`: not sent if `None`.
    pub with_path: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl FilterDto {
    /// A value of the required fields; the others are absent.
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            conditions: None,
            conjunction: None,
            expand: None,
            fetch_all: None,
            filter_relation: None,
            get_nest_data: None,
            get_relation_field_detail: None,
            keywords: None,
            limit: None,
            page: None,
            preview_relation: None,
            scope: None,
            show_field_id: None,
            sort: None,
            with_path: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `conditions`.
    #[must_use]
    pub fn with_conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Condition>>,
    ) -> Self {
        self.conditions = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `conjunction`.
    #[must_use]
    pub fn with_conjunction(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.conjunction, value);
        self
    }
    /// Sets `expand`.
    #[must_use]
    pub fn with_expand(
        mut self,
        value: impl IntoIterator<Item = impl Into<Expand>>,
    ) -> Self {
        self.expand = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `fetch_all`.
    #[must_use]
    #[inline]
    pub fn with_fetch_all(mut self, value: bool) -> Self {
        self.fetch_all = Some(value);
        self
    }
    /// Sets `filter_relation`.
    #[must_use]
    #[inline]
    pub fn with_filter_relation(mut self, value: ScopeDto) -> Self {
        self.filter_relation = Some(value);
        self
    }
    /// Sets `get_nest_data`.
    #[must_use]
    #[inline]
    pub fn with_get_nest_data(mut self, value: bool) -> Self {
        self.get_nest_data = Some(value);
        self
    }
    /// Sets `get_relation_field_detail`.
    #[must_use]
    #[inline]
    pub fn with_get_relation_field_detail(mut self, value: bool) -> Self {
        self.get_relation_field_detail = Some(value);
        self
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `preview_relation`.
    #[must_use]
    #[inline]
    pub fn with_preview_relation(mut self, value: bool) -> Self {
        self.preview_relation = Some(value);
        self
    }
    /// Sets `scope`.
    #[must_use]
    #[inline]
    pub fn with_scope(mut self, value: ScopeDto) -> Self {
        self.scope = Some(value);
        self
    }
    /// Sets `show_field_id`.
    #[must_use]
    #[inline]
    pub fn with_show_field_id(mut self, value: bool) -> Self {
        self.show_field_id = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn with_sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        self.sort = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `with_path`.
    #[must_use]
    #[inline]
    pub fn with_with_path(mut self, value: bool) -> Self {
        self.with_path = Some(value);
        self
    }
}

impl Default for FilterDto {
    #[inline]
    fn default() -> Self {
        Self {
            model_id: String::new(),
            conditions: None,
            conjunction: None,
            expand: None,
            fetch_all: None,
            filter_relation: None,
            get_nest_data: None,
            get_relation_field_detail: None,
            keywords: None,
            limit: None,
            page: None,
            preview_relation: None,
            scope: None,
            show_field_id: None,
            sort: None,
            with_path: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for FilterDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "FilterDto",
        names: &[
            "modelId",
            "conditions",
            "conjunction",
            "expand",
            "fetchAll",
            "filterRelation",
            "getNestData",
            "getRelationFieldDetail",
            "keywords",
            "limit",
            "page",
            "previewRelation",
            "scope",
            "showFieldId",
            "sort",
            "withPath",
        ],
        required: 1,
        limits: &[
            (
                9,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                10,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.model_id,
            1 => &self.conditions,
            2 => &self.conjunction,
            3 => &self.expand,
            4 => &self.fetch_all,
            5 => &self.filter_relation,
            6 => &self.get_nest_data,
            7 => &self.get_relation_field_detail,
            8 => &self.keywords,
            9 => &self.limit,
            10 => &self.page,
            11 => &self.preview_relation,
            12 => &self.scope,
            13 => &self.show_field_id,
            14 => &self.sort,
            15 => &self.with_path,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.model_id,
            1 => &mut self.conditions,
            2 => &mut self.conjunction,
            3 => &mut self.expand,
            4 => &mut self.fetch_all,
            5 => &mut self.filter_relation,
            6 => &mut self.get_nest_data,
            7 => &mut self.get_relation_field_detail,
            8 => &mut self.keywords,
            9 => &mut self.limit,
            10 => &mut self.page,
            11 => &mut self.preview_relation,
            12 => &mut self.scope,
            13 => &mut self.show_field_id,
            14 => &mut self.sort,
            15 => &mut self.with_path,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(FilterDto);

/// A model: a kind of object whose data the user pool stores. Its fields are returned by
/// [`list_field`](crate::ManagementClient::list_field).
///
/// Returned by [`create_model`](crate::ManagementClient::create_model), [`get_model`](crate::ManagementClient::get_model), [`update_model`](crate::ManagementClient::update_model) and [`list_model`](crate::ManagementClient::list_model).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct FunctionModelDto {
    /// ID of the model, by which requests name it.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub id: String,
    /// ID of the user pool that it belongs to.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// Name of the model, for people.
    ///
    /// Example: `Membership level`.
    pub name: String,
    /// What the model is for, in free text.
    ///
    /// Example: `Membership levels`.
    pub description: String,
    /// Whether the rows form a list or a tree.
    ///
    /// On the wire: `dataType`.
    pub data_type: FunctionModelDataType,
    /// Whether the model can be used.
    pub enable: bool,
    /// Key of the menu of the console that the model appears in. The values are not documented.
    ///
    /// On the wire: `parentKey`.
    pub parent_key: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// What the model describes.
    pub r#type: FunctionModelType,
    /// Order in which the fields are shown. The format is not documented.
    ///
    /// On the wire: `fieldOrder`.
    pub field_order: String,
    /// Settings of the page that shows a row. The form is not documented.
    pub config: ::sdk_runtime::JsonValue,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for FunctionModelDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            user_pool_id: String::new(),
            name: String::new(),
            description: String::new(),
            data_type: FunctionModelDataType::default(),
            enable: false,
            parent_key: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            r#type: FunctionModelType::default(),
            field_order: String::new(),
            config: ::sdk_runtime::JsonValue::Null,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for FunctionModelDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "FunctionModelDto",
        names: &[
            "id",
            "userPoolId",
            "name",
            "description",
            "dataType",
            "enable",
            "parentKey",
            "createdAt",
            "updatedAt",
            "type",
            "fieldOrder",
            "config",
        ],
        required: 12,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.user_pool_id,
            2 => &self.name,
            3 => &self.description,
            4 => &self.data_type,
            5 => &self.enable,
            6 => &self.parent_key,
            7 => &self.created_at,
            8 => &self.updated_at,
            9 => &self.r#type,
            10 => &self.field_order,
            11 => &self.config,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.user_pool_id,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.data_type,
            5 => &mut self.enable,
            6 => &mut self.parent_key,
            7 => &mut self.created_at,
            8 => &mut self.updated_at,
            9 => &mut self.r#type,
            10 => &mut self.field_order,
            11 => &mut self.config,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(FunctionModelDto);

/// A field of a model, with everything that decides how its values are checked and shown.
///
/// Returned by [`create_field`](crate::ManagementClient::create_field), [`list_field`](crate::ManagementClient::list_field) and [`update_field`](crate::ManagementClient::update_field).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct FunctionModelFieldDto {
    /// ID of the field, by which requests name it.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3da`.
    pub id: String,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// On the wire: `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// Name of the field, for people.
    ///
    /// Example: `Level`.
    pub name: String,
    /// Key of the field, which names the value in the rows.
    ///
    /// Example: `level`.
    pub key: String,
    /// Number of the kind of value: `1` a line of text, `2` text of several lines, `3` a number, `4` yes or
    /// no, `5` a date, `6` one of several choices, `7` a relation, `8` the relations of other rows to this
    /// one.
    ///
    /// In requests,
    /// [`CreateFunctionModelFieldDto::type`](crate::generated::models::CreateFunctionModelFieldDto::type)
    /// has names instead.
    ///
    /// Example: `1`.
    pub r#type: i64,
    /// Whether the field is shown.
    pub show: bool,
    /// Whether people can change values of the field.
    pub editable: bool,
    /// Text that helps people to fill in the field.
    ///
    /// Example: `Level of the membership`.
    pub help: String,
    /// Value that the field has in a row for which none was given.
    pub default: String,
    /// Whether every row needs a value in the field.
    pub require: bool,
    /// Whether no two rows may have the same value in the field.
    pub unique: bool,
    /// How many characters a text has at most.
    ///
    /// On the wire: `maxLength`. Example: `64`.
    pub max_length: i64,
    /// Greatest number that is allowed, or the last date. It matters for numbers and dates.
    ///
    /// Example: `100`.
    pub max: i64,
    /// Smallest number that is allowed, or the first date. It matters for numbers and dates.
    ///
    /// Example: `0`.
    pub min: i64,
    /// Regular expression that a text has to match.
    ///
    /// Example: `^[a-z]+$`.
    pub regexp: String,
    /// Code of the form in which values are shown: `0` as they are, `31` to `34` with one to four decimals,
    /// `35` with separators of thousands, `36` with these and decimals, `37` as per cent, `38` as per cent
    /// with decimals.
    ///
    /// Dates: `50` is `YYYY/MM/DD HH:mm:ss`, `51` is `YYYY/MM/DD`, `52` is `YYYY/MM/DD HH:mm`, `53` is
    /// `YYYY-MM-DD`, `54` is `YYYY-MM-DD HH:mm`, `55` is `MM-DD`, `56` is `MM/DD/YYYY`, `57` is
    /// `DD/MM/YYYY`.
    ///
    /// Example: `0`.
    pub format: i64,
    /// Choices that the field offers. Its type is a number, and what the number means is not documented.
    ///
    /// On the wire: `dropDown`.
    pub drop_down: i64,
    /// Kind of the relation. The values are not documented.
    ///
    /// On the wire: `relationType`.
    pub relation_type: String,
    /// Whether a row can be related to several rows (`true`) or to one only (`false`).
    ///
    /// On the wire: `relationMultiple`.
    pub relation_multiple: bool,
    /// Key of the field of the related rows that is shown for them.
    ///
    /// On the wire: `relationShowKey`. Example: `name`.
    pub relation_show_key: String,
    /// Condition on the rows that can be chosen for the relation.
    ///
    /// On the wire: `relationOptionalRange`.
    pub relation_optional_range: RelationOptionalRange,
    /// Whether users see the field in their user center. It matters only in the model of users.
    ///
    /// On the wire: `userVisible`.
    pub user_visible: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for FunctionModelFieldDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            model_id: String::new(),
            name: String::new(),
            key: String::new(),
            r#type: 0,
            show: false,
            editable: false,
            help: String::new(),
            default: String::new(),
            require: false,
            unique: false,
            max_length: 0,
            max: 0,
            min: 0,
            regexp: String::new(),
            format: 0,
            drop_down: 0,
            relation_type: String::new(),
            relation_multiple: false,
            relation_show_key: String::new(),
            relation_optional_range: RelationOptionalRange::default(),
            user_visible: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for FunctionModelFieldDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "FunctionModelFieldDto",
        names: &[
            "id",
            "modelId",
            "name",
            "key",
            "type",
            "show",
            "editable",
            "help",
            "default",
            "require",
            "unique",
            "maxLength",
            "max",
            "min",
            "regexp",
            "format",
            "dropDown",
            "relationType",
            "relationMultiple",
            "relationShowKey",
            "relationOptionalRange",
            "userVisible",
        ],
        required: 22,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.model_id,
            2 => &self.name,
            3 => &self.key,
            4 => &self.r#type,
            5 => &self.show,
            6 => &self.editable,
            7 => &self.help,
            8 => &self.default,
            9 => &self.require,
            10 => &self.unique,
            11 => &self.max_length,
            12 => &self.max,
            13 => &self.min,
            14 => &self.regexp,
            15 => &self.format,
            16 => &self.drop_down,
            17 => &self.relation_type,
            18 => &self.relation_multiple,
            19 => &self.relation_show_key,
            20 => &self.relation_optional_range,
            21 => &self.user_visible,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.model_id,
            2 => &mut self.name,
            3 => &mut self.key,
            4 => &mut self.r#type,
            5 => &mut self.show,
            6 => &mut self.editable,
            7 => &mut self.help,
            8 => &mut self.default,
            9 => &mut self.require,
            10 => &mut self.unique,
            11 => &mut self.max_length,
            12 => &mut self.max,
            13 => &mut self.min,
            14 => &mut self.regexp,
            15 => &mut self.format,
            16 => &mut self.drop_down,
            17 => &mut self.relation_type,
            18 => &mut self.relation_multiple,
            19 => &mut self.relation_show_key,
            20 => &mut self.relation_optional_range,
            21 => &mut self.user_visible,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(FunctionModelFieldDto);

/// Names the field that [`remote_field`](crate::ManagementClient::remote_field) removes.
#[non_exhaustive]
pub struct FunctionModelFieldIdDto {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// ID of the field, found by [`list_field`](crate::ManagementClient::list_field).
    ///
    /// Required `id`. Example: `6229ffaxxxxxxxxcade3e3da`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl FunctionModelFieldIdDto {
    /// A value of the required fields; the others are absent.
    pub fn new(model_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for FunctionModelFieldIdDto {
    #[inline]
    fn default() -> Self {
        Self {
            model_id: String::new(),
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for FunctionModelFieldIdDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "FunctionModelFieldIdDto",
        names: &["modelId", "id"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.model_id,
            1 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.model_id,
            1 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(FunctionModelFieldIdDto);

/// Names the model that [`remove_model`](crate::ManagementClient::remove_model) deletes.
#[non_exhaustive]
pub struct FunctionModelIdDto {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `id`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl FunctionModelIdDto {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for FunctionModelIdDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for FunctionModelIdDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "FunctionModelIdDto",
        names: &["id"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(FunctionModelIdDto);

/// The models of the metadata. Unlike other responses, this one has them in `list` beside the fields of
/// the envelope.
///
/// Returned by [`list_model`](crate::ManagementClient::list_model).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct FunctionModelListDto {
    /// Outcome of the request. 200 means success, and every other value a failure.
    ///
    /// On the wire: `statusCode`. Example: `200`.
    pub status_code: i64,
    /// Outcome in words. For a failure, it says what went wrong.
    ///
    /// Example: `Success`.
    pub message: String,
    /// The models, with their settings.
    pub list: Vec<FunctionModelDto>,
    /// Exact error code of a failure, finer than `status_code`. It is absent on success.
    ///
    /// On the wire: `apiCode`. Example: `2004`.
    pub api_code: Option<i64>,
    /// ID under which GenAuth's support can find the request.
    ///
    /// On the wire: `requestId`. Example: `934108e5-9fbf-4d24-8da1-c330328abd6c`.
    pub request_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for FunctionModelListDto {
    #[inline]
    fn default() -> Self {
        Self {
            status_code: 0,
            message: String::new(),
            list: Vec::new(),
            api_code: None,
            request_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for FunctionModelListDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "FunctionModelListDto",
        names: &["statusCode", "message", "list", "apiCode", "requestId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.status_code,
            1 => &self.message,
            2 => &self.list,
            3 => &self.api_code,
            4 => &self.request_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.status_code,
            1 => &mut self.message,
            2 => &mut self.list,
            3 => &mut self.api_code,
            4 => &mut self.request_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(FunctionModelListDto);

/// Names the custom operation that is copied, executed or deleted.
///
/// Taken by [`copy_operate`](crate::ManagementClient::copy_operate), [`execute_operate`](crate::ManagementClient::execute_operate) and [`remove_operate`](crate::ManagementClient::remove_operate).
#[non_exhaustive]
pub struct FunctionModelOperateIdDto {
    /// Parameters of the custom operation for this time. The form is not documented.
    ///
    /// Required `customConfig`.
    pub custom_config: ::sdk_runtime::JsonValue,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// ID of the custom operation, found by [`list_operate`](crate::ManagementClient::list_operate).
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID of the field of the model, found by [`list_field`](crate::ManagementClient::list_field).
    ///
    /// Optional `fieldId`: not sent if `None`. Example: `6229ffaxxxxxxxxcade3e3da`.
    pub field_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl FunctionModelOperateIdDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        custom_config: impl Into<::sdk_runtime::JsonValue>,
        model_id: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            custom_config: custom_config.into(),
            model_id: model_id.into(),
            id: id.into(),
            field_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `field_id`.
    #[must_use]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.field_id, value);
        self
    }
}

impl Default for FunctionModelOperateIdDto {
    #[inline]
    fn default() -> Self {
        Self {
            custom_config: ::sdk_runtime::JsonValue::Null,
            model_id: String::new(),
            id: String::new(),
            field_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for FunctionModelOperateIdDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "FunctionModelOperateIdDto",
        names: &["customConfig", "modelId", "id", "fieldId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.custom_config,
            1 => &self.model_id,
            2 => &self.id,
            3 => &self.field_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.custom_config,
            1 => &mut self.model_id,
            2 => &mut self.id,
            3 => &mut self.field_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(FunctionModelOperateIdDto);

/// Rows of a model, as a page or as a whole.
///
/// Returned by [`get_all_metadata`](crate::ManagementClient::get_all_metadata), [`get_metadata_group_list`](crate::ManagementClient::get_metadata_group_list) and [`list_row`](crate::ManagementClient::list_row).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct FunctionModelValueListDto {
    /// How many rows there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The rows. Their form depends on the model and on the options of the request.
    pub list: Vec<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for FunctionModelValueListDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for FunctionModelValueListDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "FunctionModelValueListDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(FunctionModelValueListDto);

/// A portion of the rows of a model, in the result of
/// [`get_all_metadata_row`](crate::ManagementClient::get_all_metadata_row).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetAllRowByScrollidDto {
    /// ID to send in the next request, which returns the next portion.
    ///
    /// On the wire: `scrollId`.
    pub scroll_id: String,
    /// The rows of this portion, as texts. The form of a text is not documented.
    pub list: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetAllRowByScrollidDto {
    #[inline]
    fn default() -> Self {
        Self {
            scroll_id: String::new(),
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAllRowByScrollidDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetAllRowByScrollidDto",
        names: &["scrollId", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.scroll_id,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.scroll_id,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAllRowByScrollidDto);

/// Which rows [`get_all_metadata`](crate::ManagementClient::get_all_metadata) returns.
#[non_exhaustive]
pub struct GetAllRowDto {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// Conditions on fields. Without them, rows are not narrowed down by fields.
    ///
    /// Optional `conditions`: not sent if `None`.
    pub conditions: Option<Vec<Condition>>,
    /// How the conditions are combined: `"and"` if all have to be met, `"or"` if one is enough.
    ///
    /// Optional `conjunction`: not sent if `None`. Example: `and`.
    pub conjunction: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetAllRowDto {
    /// A value of the required fields; the others are absent.
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            conditions: None,
            conjunction: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `conditions`.
    #[must_use]
    pub fn with_conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Condition>>,
    ) -> Self {
        self.conditions = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `conjunction`.
    #[must_use]
    pub fn with_conjunction(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.conjunction, value);
        self
    }
}

impl Default for GetAllRowDto {
    #[inline]
    fn default() -> Self {
        Self {
            model_id: String::new(),
            conditions: None,
            conjunction: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAllRowDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetAllRowDto",
        names: &["modelId", "conditions", "conjunction"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.model_id,
            1 => &self.conditions,
            2 => &self.conjunction,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.model_id,
            1 => &mut self.conditions,
            2 => &mut self.conjunction,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAllRowDto);

/// Which rows [`get_all_metadata_row`](crate::ManagementClient::get_all_metadata_row) returns, and how
/// many at a time.
#[non_exhaustive]
pub struct GetAllRowVyScrollidDto {
    /// How many rows a response has at most, up to 5000. 500 is the usual number.
    ///
    /// Required `size`. At most 5000. Example: `500`.
    pub size: i64,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// Whether the result has the details of related rows. Without it, they are left out.
    ///
    /// Optional `getRelationDetails`: not sent if `None`.
    pub get_relation_details: Option<bool>,
    /// ID of the data to return.
    ///
    /// Optional `id`: not sent if `None`. Example: `6229ffaxxxxxxxxcade3e3db`.
    pub id: Option<String>,
    /// Values of fields that the rows have to have. The form is not documented.
    ///
    /// Optional `query`: not sent if `None`.
    pub query: Option<::sdk_runtime::JsonValue>,
    /// ID that the response before returned. The first request has none.
    ///
    /// Optional `scrollId`: not sent if `None`.
    pub scroll_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetAllRowVyScrollidDto {
    /// A value of the required fields; the others are absent.
    pub fn new(size: i64, model_id: impl Into<String>) -> Self {
        Self {
            size,
            model_id: model_id.into(),
            get_relation_details: None,
            id: None,
            query: None,
            scroll_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `get_relation_details`.
    #[must_use]
    #[inline]
    pub fn with_get_relation_details(mut self, value: bool) -> Self {
        self.get_relation_details = Some(value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
    /// Sets `query`.
    #[must_use]
    pub fn with_query(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.query, value);
        self
    }
    /// Sets `scroll_id`.
    #[must_use]
    pub fn with_scroll_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.scroll_id, value);
        self
    }
}

impl Default for GetAllRowVyScrollidDto {
    #[inline]
    fn default() -> Self {
        Self {
            size: 0,
            model_id: String::new(),
            get_relation_details: None,
            id: None,
            query: None,
            scroll_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAllRowVyScrollidDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetAllRowVyScrollidDto",
        names: &["size", "modelId", "getRelationDetails", "id", "query", "scrollId"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    maximum: Some(5000.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.size,
            1 => &self.model_id,
            2 => &self.get_relation_details,
            3 => &self.id,
            4 => &self.query,
            5 => &self.scroll_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.size,
            1 => &mut self.model_id,
            2 => &mut self.get_relation_details,
            3 => &mut self.id,
            4 => &mut self.query,
            5 => &mut self.scroll_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAllRowVyScrollidDto);

/// Names the related rows that [`get_relation_info`](crate::ManagementClient::get_relation_info) looks
/// up.
#[non_exhaustive]
pub struct GetRelationInfoDto {
    /// IDs of the related rows, found by
    /// [`get_relation_value`](crate::ManagementClient::get_relation_value).
    ///
    /// Required `idList`. Example: `["6229ffaxxxxxxxxcade3e3dc"]`.
    pub id_list: Vec<String>,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetRelationInfoDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        id_list: impl IntoIterator<Item = impl Into<String>>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            id_list: ::sdk_runtime::record::argument::list(id_list),
            model_id: model_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetRelationInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            id_list: Vec::new(),
            model_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetRelationInfoDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetRelationInfoDto",
        names: &["idList", "modelId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id_list,
            1 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id_list,
            1 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetRelationInfoDto);

/// Names the rows that [`get_row_batch`](crate::ManagementClient::get_row_batch) returns.
#[non_exhaustive]
pub struct GetRowBatchDto {
    /// IDs of the rows, found by [`list_row`](crate::ManagementClient::list_row).
    ///
    /// Required `rowIds`. Example: `["6229ffaxxxxxxxxcade3e3db"]`.
    pub row_ids: Vec<String>,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetRowBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        row_ids: impl IntoIterator<Item = impl Into<String>>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            row_ids: ::sdk_runtime::record::argument::list(row_ids),
            model_id: model_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetRowBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            row_ids: Vec::new(),
            model_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetRowBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetRowBatchDto",
        names: &["rowIds", "modelId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.row_ids,
            1 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.row_ids,
            1 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetRowBatchDto);

/// The file that [`import_model`](crate::ManagementClient::import_model) makes a model from.
#[non_exhaustive]
pub struct ImportMetadataDto {
    /// URL of the JSON file.
    ///
    /// Required `file`. Example: `https://files.example.com/model.json`.
    pub file: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ImportMetadataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ImportMetadataDto {
    #[inline]
    fn default() -> Self {
        Self {
            file: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportMetadataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportMetadataDto",
        names: &["file"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.file,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.file,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportMetadataDto);

/// The file whose rows [`import_metadata`](crate::ManagementClient::import_metadata) adds to a model.
#[non_exhaustive]
pub struct ImportModelDto {
    /// URL of the Excel file.
    ///
    /// Required `file`. Example: `https://files.example.com/rows.xlsx`.
    pub file: String,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ImportModelDto {
    /// A value of the required fields; the others are absent.
    pub fn new(file: impl Into<String>, model_id: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            model_id: model_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ImportModelDto {
    #[inline]
    fn default() -> Self {
        Self {
            file: String::new(),
            model_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportModelDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportModelDto",
        names: &["file", "modelId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.file,
            1 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.file,
            1 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportModelDto);

/// Which metadata of which group
/// [`get_metadata_group_list`](crate::ManagementClient::get_metadata_group_list) returns.
#[non_exhaustive]
pub struct MetadataGroupDto {
    /// ID of the group whose metadata is returned, as in
    /// [`GroupDto::id`](crate::generated::models::GroupDto::id).
    ///
    /// Required `groupId`. Example: `60b49eb83fd80adb96f26e68`.
    pub group_id: String,
    /// Whether the result has related data of related data too.
    ///
    /// Optional `getNestData`: not sent if `None`.
    pub get_nest_data: Option<bool>,
    /// Text to search for. Only items that contain it are returned.
    ///
    /// Optional `keyword`: not sent if `None`. Example: `test`.
    pub keyword: Option<String>,
    /// How many items a page has at most. Left out, it is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Orders of the result, each an object with the key of a field and `"asc"` or `"desc"`. The first one
    /// counts most.
    ///
    /// Optional `sort`: not sent if `None`. Example: `[{"key1":"desc"},{"key2":"asc"}]`.
    pub sort: Option<Vec<::sdk_runtime::JsonValue>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl MetadataGroupDto {
    /// A value of the required fields; the others are absent.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            get_nest_data: None,
            keyword: None,
            limit: None,
            page: None,
            sort: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `get_nest_data`.
    #[must_use]
    #[inline]
    pub fn with_get_nest_data(mut self, value: bool) -> Self {
        self.get_nest_data = Some(value);
        self
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keyword, value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn with_sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        self.sort = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for MetadataGroupDto {
    #[inline]
    fn default() -> Self {
        Self {
            group_id: String::new(),
            get_nest_data: None,
            keyword: None,
            limit: None,
            page: None,
            sort: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for MetadataGroupDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "MetadataGroupDto",
        names: &["groupId", "getNestData", "keyword", "limit", "page", "sort"],
        required: 1,
        limits: &[
            (
                3,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.group_id,
            1 => &self.get_nest_data,
            2 => &self.keyword,
            3 => &self.limit,
            4 => &self.page,
            5 => &self.sort,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.get_nest_data,
            2 => &mut self.keyword,
            3 => &mut self.limit,
            4 => &mut self.page,
            5 => &mut self.sort,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(MetadataGroupDto);

/// A custom operation of a model, as [`list_operate`](crate::ManagementClient::list_operate) and
/// [`list_operate_all`](crate::ManagementClient::list_operate_all) return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct OperateModelDto {
    /// ID of the custom operation, by which requests name it.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID of the user pool that it belongs to.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// On the wire: `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// Name of the custom operation, for people.
    ///
    /// On the wire: `operateName`. Example: `Open order page`.
    pub operate_name: String,
    /// What the custom operation does. The one documented value is `"openPage"`, which opens a web page.
    ///
    /// On the wire: `operateKey`. Example: `openPage`.
    pub operate_key: String,
    /// Whether the custom operation is shown.
    pub show: bool,
    /// Whether it is the default custom operation of the model.
    ///
    /// On the wire: `isDefault`.
    pub is_default: bool,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for OperateModelDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            user_pool_id: String::new(),
            model_id: String::new(),
            operate_name: String::new(),
            operate_key: String::new(),
            show: false,
            is_default: false,
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for OperateModelDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "OperateModelDto",
        names: &[
            "id",
            "userPoolId",
            "modelId",
            "operateName",
            "operateKey",
            "show",
            "isDefault",
            "createdAt",
            "updatedAt",
        ],
        required: 9,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.user_pool_id,
            2 => &self.model_id,
            3 => &self.operate_name,
            4 => &self.operate_key,
            5 => &self.show,
            6 => &self.is_default,
            7 => &self.created_at,
            8 => &self.updated_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.user_pool_id,
            2 => &mut self.model_id,
            3 => &mut self.operate_name,
            4 => &mut self.operate_key,
            5 => &mut self.show,
            6 => &mut self.is_default,
            7 => &mut self.created_at,
            8 => &mut self.updated_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(OperateModelDto);

/// Which rows can be chosen for a relation field.
///
/// Taken by [`update_field`](crate::ManagementClient::update_field). Returned by [`create_field`](crate::ManagementClient::create_field), [`list_field`](crate::ManagementClient::list_field) and [`update_field`](crate::ManagementClient::update_field).
#[non_exhaustive]
pub struct RelationOptionalRange {
    /// How the conditions are combined: `"and"` if all have to be met, `"or"` if one is enough.
    ///
    /// Required `conjunction`. Example: `and`.
    pub conjunction: String,
    /// Condition that the rows have to meet.
    ///
    /// Required `conditions`.
    pub conditions: Condition,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RelationOptionalRange {
    /// A value of the required fields; the others are absent.
    pub fn new(conjunction: impl Into<String>, conditions: Condition) -> Self {
        Self {
            conjunction: conjunction.into(),
            conditions,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RelationOptionalRange {
    #[inline]
    fn default() -> Self {
        Self {
            conjunction: String::new(),
            conditions: Condition::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RelationOptionalRange {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RelationOptionalRange",
        names: &["conjunction", "conditions"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.conjunction,
            1 => &self.conditions,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.conjunction,
            1 => &mut self.conditions,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RelationOptionalRange);

/// What [`relation_search`](crate::ManagementClient::relation_search) searches for.
#[non_exhaustive]
pub struct RelationSearchDto {
    /// ID of the relation field, found by [`list_field`](crate::ManagementClient::list_field).
    ///
    /// Required `fieldId`. Example: `6229ffaxxxxxxxxcade3e3da`.
    pub field_id: String,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// Text to search for. Only items that contain it are returned.
    ///
    /// Optional `keywords`: not sent if `None`. Example: `test`.
    pub keywords: Option<String>,
    /// How many items a page has at most. Left out, it is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether the values are named by the IDs of the fields (`true`) or by their keys (`false`).
    ///
    /// Optional `showFieldId`: not sent if `None`.
    pub show_field_id: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RelationSearchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(field_id: impl Into<String>, model_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            model_id: model_id.into(),
            keywords: None,
            limit: None,
            page: None,
            show_field_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `show_field_id`.
    #[must_use]
    #[inline]
    pub fn with_show_field_id(mut self, value: bool) -> Self {
        self.show_field_id = Some(value);
        self
    }
}

impl Default for RelationSearchDto {
    #[inline]
    fn default() -> Self {
        Self {
            field_id: String::new(),
            model_id: String::new(),
            keywords: None,
            limit: None,
            page: None,
            show_field_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RelationSearchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RelationSearchDto",
        names: &["fieldId", "modelId", "keywords", "limit", "page", "showFieldId"],
        required: 2,
        limits: &[
            (
                3,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.field_id,
            1 => &self.model_id,
            2 => &self.keywords,
            3 => &self.limit,
            4 => &self.page,
            5 => &self.show_field_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.field_id,
            1 => &mut self.model_id,
            2 => &mut self.keywords,
            3 => &mut self.limit,
            4 => &mut self.page,
            5 => &mut self.show_field_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RelationSearchDto);

/// Related rows of a row, as a page or as a whole.
///
/// Returned by [`copy_row_relation`](crate::ManagementClient::copy_row_relation), [`get_relation_details`](crate::ManagementClient::get_relation_details), [`get_relation_value`](crate::ManagementClient::get_relation_value) and [`relation_search`](crate::ManagementClient::relation_search).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RelationValueListDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// IDs of the related rows.
    ///
    /// Example: `["6229ffaxxxxxxxxcade3e3dc"]`.
    pub list: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RelationValueListDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RelationValueListDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RelationValueListDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RelationValueListDto);

/// The relation of a row that [`remove_relation_value`](crate::ManagementClient::remove_relation_value)
/// ends.
#[non_exhaustive]
pub struct RemoveRelationValueDto {
    /// ID of the row that the relation leads to, found by
    /// [`get_relation_value`](crate::ManagementClient::get_relation_value).
    ///
    /// Required `value`. Example: `6229ffaxxxxxxxxcade3e3dc`.
    pub value: String,
    /// IDs of the relation fields, found by [`list_field`](crate::ManagementClient::list_field).
    ///
    /// Required `fieldIds`. Example: `["6229ffaxxxxxxxxcade3e3da"]`.
    pub field_ids: Vec<String>,
    /// ID of the row, found by [`list_row`](crate::ManagementClient::list_row).
    ///
    /// Required `rowId`. Example: `6229ffaxxxxxxxxcade3e3db`.
    pub row_id: String,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RemoveRelationValueDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        value: impl Into<String>,
        field_ids: impl IntoIterator<Item = impl Into<String>>,
        row_id: impl Into<String>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            value: value.into(),
            field_ids: ::sdk_runtime::record::argument::list(field_ids),
            row_id: row_id.into(),
            model_id: model_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RemoveRelationValueDto {
    #[inline]
    fn default() -> Self {
        Self {
            value: String::new(),
            field_ids: Vec::new(),
            row_id: String::new(),
            model_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RemoveRelationValueDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RemoveRelationValueDto",
        names: &["value", "fieldIds", "rowId", "modelId"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.value,
            1 => &self.field_ids,
            2 => &self.row_id,
            3 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.value,
            1 => &mut self.field_ids,
            2 => &mut self.row_id,
            3 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RemoveRelationValueDto);

/// Names the rows that [`remove_row`](crate::ManagementClient::remove_row) deletes.
#[non_exhaustive]
pub struct RemoveRowDto {
    /// IDs of the rows to delete, found by [`list_row`](crate::ManagementClient::list_row).
    ///
    /// Required `rowIdList`. Example: `["6229ffaxxxxxxxxcade3e3db"]`.
    pub row_id_list: Vec<String>,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// Whether the rows below a row of a tree are deleted too. Without it, the request fails if there are
    /// such rows.
    ///
    /// Optional `recursive`: not sent if `None`.
    pub recursive: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RemoveRowDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        row_id_list: impl IntoIterator<Item = impl Into<String>>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            row_id_list: ::sdk_runtime::record::argument::list(row_id_list),
            model_id: model_id.into(),
            recursive: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `recursive`.
    #[must_use]
    #[inline]
    pub fn with_recursive(mut self, value: bool) -> Self {
        self.recursive = Some(value);
        self
    }
}

impl Default for RemoveRowDto {
    #[inline]
    fn default() -> Self {
        Self {
            row_id_list: Vec::new(),
            model_id: String::new(),
            recursive: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RemoveRowDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RemoveRowDto",
        names: &["rowIdList", "modelId", "recursive"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.row_id_list,
            1 => &self.model_id,
            2 => &self.recursive,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.row_id_list,
            1 => &mut self.model_id,
            2 => &mut self.recursive,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RemoveRowDto);

/// A row of a model, with its values.
///
/// Returned by [`create_row`](crate::ManagementClient::create_row), [`get_import_template`](crate::ManagementClient::get_import_template), [`get_row`](crate::ManagementClient::get_row), [`get_row_batch`](crate::ManagementClient::get_row_batch), [`get_row_by_value`](crate::ManagementClient::get_row_by_value) and 1 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RowDto {
    /// ID of the row, by which requests name it.
    ///
    /// On the wire: `rowId`. Example: `6229ffaxxxxxxxxcade3e3db`.
    pub row_id: String,
    /// The values of the row, one for each field.
    ///
    /// On the wire: `cellList`.
    pub cell_list: Vec<CellDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RowDto {
    #[inline]
    fn default() -> Self {
        Self {
            row_id: String::new(),
            cell_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RowDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RowDto",
        names: &["rowId", "cellList"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.row_id,
            1 => &self.cell_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.row_id,
            1 => &mut self.cell_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RowDto);

/// A row of a model and a relation field, by which [`list_row`](crate::ManagementClient::list_row)
/// narrows a search down to related rows.
#[non_exhaustive]
pub struct ScopeDto {
    /// ID of the model that the row belongs to, found by
    /// [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// ID of the row that the rows are related to.
    ///
    /// Required `id`. Example: `6229ffaxxxxxxxxcade3e3dc`.
    pub id: String,
    /// ID of the relation field, found by [`list_field`](crate::ManagementClient::list_field).
    ///
    /// Required `fieldId`. Example: `6229ffaxxxxxxxxcade3e3da`.
    pub field_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ScopeDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        model_id: impl Into<String>,
        id: impl Into<String>,
        field_id: impl Into<String>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            id: id.into(),
            field_id: field_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ScopeDto {
    #[inline]
    fn default() -> Self {
        Self {
            model_id: String::new(),
            id: String::new(),
            field_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ScopeDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ScopeDto",
        names: &["modelId", "id", "fieldId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.model_id,
            1 => &self.id,
            2 => &self.field_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.model_id,
            1 => &mut self.id,
            2 => &mut self.field_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ScopeDto);

/// The new settings of a model, for [`update_model`](crate::ManagementClient::update_model).
#[non_exhaustive]
pub struct UpdateFunctionModelDto {
    /// Key of the field that is shown for a row.
    ///
    /// Required `showFieldKey`. Example: `name`.
    pub show_field_key: String,
    /// Settings of the page that shows a row. The form is not documented.
    ///
    /// Required `config`.
    pub config: ::sdk_runtime::JsonValue,
    /// Order in which the fields are shown. The format is not documented, so take it from
    /// [`get_model`](crate::ManagementClient::get_model).
    ///
    /// Required `fieldOrder`. Example: *empty*.
    pub field_order: String,
    /// What the model describes.
    ///
    /// Required `type`.
    pub r#type: FunctionModelType,
    /// Key of the menu of the console that the model appears in. The values are not documented.
    ///
    /// Required `parentKey`. Example: *empty*.
    pub parent_key: String,
    /// Whether the model can be used.
    ///
    /// Required `enable`.
    pub enable: bool,
    /// What the model is for from now on, in free text.
    ///
    /// Required `description`, may be `null`. Example: `Membership levels`.
    pub description: ::sdk_runtime::Nullable<String>,
    /// Name of the model from now on, for people.
    ///
    /// Required `name`. Example: `Membership level`.
    pub name: String,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `id`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateFunctionModelDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UpdateFunctionModelDtoRequired) -> Self {
        Self {
            show_field_key: required.show_field_key,
            config: required.config,
            field_order: required.field_order,
            r#type: required.r#type,
            parent_key: required.parent_key,
            enable: required.enable,
            description: required.description,
            name: required.name,
            id: required.id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`UpdateFunctionModelDto`], by name: a struct literal that misses one does not compile.
pub struct UpdateFunctionModelDtoRequired {
    /// See [`UpdateFunctionModelDto::show_field_key`].
    pub show_field_key: String,
    /// See [`UpdateFunctionModelDto::config`].
    pub config: ::sdk_runtime::JsonValue,
    /// See [`UpdateFunctionModelDto::field_order`].
    pub field_order: String,
    /// See [`UpdateFunctionModelDto::type`].
    pub r#type: FunctionModelType,
    /// See [`UpdateFunctionModelDto::parent_key`].
    pub parent_key: String,
    /// See [`UpdateFunctionModelDto::enable`].
    pub enable: bool,
    /// See [`UpdateFunctionModelDto::description`].
    pub description: ::sdk_runtime::Nullable<String>,
    /// See [`UpdateFunctionModelDto::name`].
    pub name: String,
    /// See [`UpdateFunctionModelDto::id`].
    pub id: String,
}

::sdk_runtime::record::required_form!(UpdateFunctionModelDtoRequired);

impl Default for UpdateFunctionModelDto {
    #[inline]
    fn default() -> Self {
        Self {
            show_field_key: String::new(),
            config: ::sdk_runtime::JsonValue::Null,
            field_order: String::new(),
            r#type: FunctionModelType::default(),
            parent_key: String::new(),
            enable: false,
            description: ::sdk_runtime::Nullable::Absent,
            name: String::new(),
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateFunctionModelDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateFunctionModelDto",
        names: &[
            "showFieldKey",
            "config",
            "fieldOrder",
            "type",
            "parentKey",
            "enable",
            "description",
            "name",
            "id",
        ],
        required: 9,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.show_field_key,
            1 => &self.config,
            2 => &self.field_order,
            3 => &self.r#type,
            4 => &self.parent_key,
            5 => &self.enable,
            6 => &self.description,
            7 => &self.name,
            8 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.show_field_key,
            1 => &mut self.config,
            2 => &mut self.field_order,
            3 => &mut self.r#type,
            4 => &mut self.parent_key,
            5 => &mut self.enable,
            6 => &mut self.description,
            7 => &mut self.name,
            8 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateFunctionModelDto);

/// The new settings of a field, for [`update_field`](crate::ManagementClient::update_field).
#[non_exhaustive]
pub struct UpdateFunctionModelFieldDto {
    /// Whether users see the field in their user center. It matters only in the model of users.
    ///
    /// Required `userVisible`.
    pub user_visible: bool,
    /// Condition on the rows that can be chosen for the relation.
    ///
    /// Required `relationOptionalRange`.
    pub relation_optional_range: RelationOptionalRange,
    /// Key of the field of the related rows that is shown for them.
    ///
    /// Required `relationShowKey`. Example: `name`.
    pub relation_show_key: String,
    /// Whether users can sign in with the value of the field. It matters only in the model of users.
    ///
    /// Required `forLogin`.
    pub for_login: bool,
    /// Whether rows can be found by a part of the value.
    ///
    /// Required `fuzzySearch`.
    pub fuzzy_search: bool,
    /// Choices that the field offers. They matter for fields with several given choices.
    ///
    /// Required `dropDown`. Example: `["gold","silver"]`.
    pub drop_down: Vec<String>,
    /// Code of the form in which values are shown: `0` as they are, `31` to `34` with one to four decimals,
    /// `35` with separators of thousands, `36` with these and decimals, `37` as per cent, `38` as per cent
    /// with decimals.
    ///
    /// Dates: `50` is `YYYY/MM/DD HH:mm:ss`, `51` is `YYYY/MM/DD`, `52` is `YYYY/MM/DD HH:mm`, `53` is
    /// `YYYY-MM-DD`, `54` is `YYYY-MM-DD HH:mm`, `55` is `MM-DD`, `56` is `MM/DD/YYYY`, `57` is
    /// `DD/MM/YYYY`.
    ///
    /// Required `format`. Example: `0`.
    pub format: i64,
    /// Regular expression that a text has to match.
    ///
    /// Required `regexp`. Example: `^[a-z]+$`.
    pub regexp: String,
    /// Smallest number that is allowed, or the first date. It matters for numbers and dates.
    ///
    /// Required `min`. Example: `0`.
    pub min: i64,
    /// Greatest number that is allowed, or the last date. It matters for numbers and dates.
    ///
    /// Required `max`. Example: `100`.
    pub max: i64,
    /// How many characters a text has at most.
    ///
    /// Required `maxLength`. Example: `64`.
    pub max_length: i64,
    /// Whether no two rows may have the same value in the field.
    ///
    /// Required `unique`.
    pub unique: bool,
    /// Whether every row needs a value in the field.
    ///
    /// Required `require`.
    pub require: bool,
    /// Value that the field has in a row for which none was given.
    ///
    /// Required `default`.
    pub default: ::sdk_runtime::JsonValue,
    /// Text that helps people to fill in the field.
    ///
    /// Required `help`. Example: `Level of the membership`.
    pub help: String,
    /// Whether people can change values of the field.
    ///
    /// Required `editable`.
    pub editable: bool,
    /// Whether the field is shown.
    ///
    /// Required `show`.
    pub show: bool,
    /// Name of the field, for people.
    ///
    /// Required `name`. Example: `Level`.
    pub name: String,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// ID of the field, found by [`list_field`](crate::ManagementClient::list_field).
    ///
    /// Required `id`. Example: `6229ffaxxxxxxxxcade3e3da`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateFunctionModelFieldDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UpdateFunctionModelFieldDtoRequired) -> Self {
        Self {
            user_visible: required.user_visible,
            relation_optional_range: required.relation_optional_range,
            relation_show_key: required.relation_show_key,
            for_login: required.for_login,
            fuzzy_search: required.fuzzy_search,
            drop_down: required.drop_down,
            format: required.format,
            regexp: required.regexp,
            min: required.min,
            max: required.max,
            max_length: required.max_length,
            unique: required.unique,
            require: required.require,
            default: required.default,
            help: required.help,
            editable: required.editable,
            show: required.show,
            name: required.name,
            model_id: required.model_id,
            id: required.id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`UpdateFunctionModelFieldDto`], by name: a struct literal that misses one does not compile.
pub struct UpdateFunctionModelFieldDtoRequired {
    /// See [`UpdateFunctionModelFieldDto::user_visible`].
    pub user_visible: bool,
    /// See [`UpdateFunctionModelFieldDto::relation_optional_range`].
    pub relation_optional_range: RelationOptionalRange,
    /// See [`UpdateFunctionModelFieldDto::relation_show_key`].
    pub relation_show_key: String,
    /// See [`UpdateFunctionModelFieldDto::for_login`].
    pub for_login: bool,
    /// See [`UpdateFunctionModelFieldDto::fuzzy_search`].
    pub fuzzy_search: bool,
    /// See [`UpdateFunctionModelFieldDto::drop_down`].
    pub drop_down: Vec<String>,
    /// See [`UpdateFunctionModelFieldDto::format`].
    pub format: i64,
    /// See [`UpdateFunctionModelFieldDto::regexp`].
    pub regexp: String,
    /// See [`UpdateFunctionModelFieldDto::min`].
    pub min: i64,
    /// See [`UpdateFunctionModelFieldDto::max`].
    pub max: i64,
    /// See [`UpdateFunctionModelFieldDto::max_length`].
    pub max_length: i64,
    /// See [`UpdateFunctionModelFieldDto::unique`].
    pub unique: bool,
    /// See [`UpdateFunctionModelFieldDto::require`].
    pub require: bool,
    /// See [`UpdateFunctionModelFieldDto::default`].
    pub default: ::sdk_runtime::JsonValue,
    /// See [`UpdateFunctionModelFieldDto::help`].
    pub help: String,
    /// See [`UpdateFunctionModelFieldDto::editable`].
    pub editable: bool,
    /// See [`UpdateFunctionModelFieldDto::show`].
    pub show: bool,
    /// See [`UpdateFunctionModelFieldDto::name`].
    pub name: String,
    /// See [`UpdateFunctionModelFieldDto::model_id`].
    pub model_id: String,
    /// See [`UpdateFunctionModelFieldDto::id`].
    pub id: String,
}

::sdk_runtime::record::required_form!(UpdateFunctionModelFieldDtoRequired);

impl Default for UpdateFunctionModelFieldDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_visible: false,
            relation_optional_range: RelationOptionalRange::default(),
            relation_show_key: String::new(),
            for_login: false,
            fuzzy_search: false,
            drop_down: Vec::new(),
            format: 0,
            regexp: String::new(),
            min: 0,
            max: 0,
            max_length: 0,
            unique: false,
            require: false,
            default: ::sdk_runtime::JsonValue::Null,
            help: String::new(),
            editable: false,
            show: false,
            name: String::new(),
            model_id: String::new(),
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateFunctionModelFieldDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateFunctionModelFieldDto",
        names: &[
            "userVisible",
            "relationOptionalRange",
            "relationShowKey",
            "forLogin",
            "fuzzySearch",
            "dropDown",
            "format",
            "regexp",
            "min",
            "max",
            "maxLength",
            "unique",
            "require",
            "default",
            "help",
            "editable",
            "show",
            "name",
            "modelId",
            "id",
        ],
        required: 20,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_visible,
            1 => &self.relation_optional_range,
            2 => &self.relation_show_key,
            3 => &self.for_login,
            4 => &self.fuzzy_search,
            5 => &self.drop_down,
            6 => &self.format,
            7 => &self.regexp,
            8 => &self.min,
            9 => &self.max,
            10 => &self.max_length,
            11 => &self.unique,
            12 => &self.require,
            13 => &self.default,
            14 => &self.help,
            15 => &self.editable,
            16 => &self.show,
            17 => &self.name,
            18 => &self.model_id,
            19 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_visible,
            1 => &mut self.relation_optional_range,
            2 => &mut self.relation_show_key,
            3 => &mut self.for_login,
            4 => &mut self.fuzzy_search,
            5 => &mut self.drop_down,
            6 => &mut self.format,
            7 => &mut self.regexp,
            8 => &mut self.min,
            9 => &mut self.max,
            10 => &mut self.max_length,
            11 => &mut self.unique,
            12 => &mut self.require,
            13 => &mut self.default,
            14 => &mut self.help,
            15 => &mut self.editable,
            16 => &mut self.show,
            17 => &mut self.name,
            18 => &mut self.model_id,
            19 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateFunctionModelFieldDto);

/// The new settings of a custom operation, for
/// [`update_operate`](crate::ManagementClient::update_operate).
#[non_exhaustive]
pub struct UpdateOperateModelDto {
    /// Icon that stands for the custom operation in the console.
    ///
    /// Required `icon`. Example: `https://example.com/icon.svg`.
    pub icon: String,
    /// Settings of the custom operation. The form depends on `operate_key` and is not documented.
    ///
    /// Required `config`.
    pub config: ::sdk_runtime::JsonValue,
    /// Name of the custom operation, for people.
    ///
    /// Required `operateName`. Example: `Open order page`.
    pub operate_name: String,
    /// What the custom operation does. The one documented value is `"openPage"`, which opens a web page.
    ///
    /// Required `operateKey`. Example: `openPage`.
    pub operate_key: String,
    /// Whether the custom operation is shown.
    ///
    /// Required `show`.
    pub show: bool,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// ID of the custom operation, found by [`list_operate`](crate::ManagementClient::list_operate).
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID of the field of the model, found by [`list_field`](crate::ManagementClient::list_field).
    ///
    /// Optional `fieldId`: not sent if `None`. Example: `6229ffaxxxxxxxxcade3e3da`.
    pub field_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateOperateModelDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UpdateOperateModelDtoRequired) -> Self {
        Self {
            icon: required.icon,
            config: required.config,
            operate_name: required.operate_name,
            operate_key: required.operate_key,
            show: required.show,
            model_id: required.model_id,
            id: required.id,
            field_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `field_id`.
    #[must_use]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.field_id, value);
        self
    }
}

/// The required fields of [`UpdateOperateModelDto`], by name: a struct literal that misses one does not compile.
pub struct UpdateOperateModelDtoRequired {
    /// See [`UpdateOperateModelDto::icon`].
    pub icon: String,
    /// See [`UpdateOperateModelDto::config`].
    pub config: ::sdk_runtime::JsonValue,
    /// See [`UpdateOperateModelDto::operate_name`].
    pub operate_name: String,
    /// See [`UpdateOperateModelDto::operate_key`].
    pub operate_key: String,
    /// See [`UpdateOperateModelDto::show`].
    pub show: bool,
    /// See [`UpdateOperateModelDto::model_id`].
    pub model_id: String,
    /// See [`UpdateOperateModelDto::id`].
    pub id: String,
}

::sdk_runtime::record::required_form!(UpdateOperateModelDtoRequired);

impl Default for UpdateOperateModelDto {
    #[inline]
    fn default() -> Self {
        Self {
            icon: String::new(),
            config: ::sdk_runtime::JsonValue::Null,
            operate_name: String::new(),
            operate_key: String::new(),
            show: false,
            model_id: String::new(),
            id: String::new(),
            field_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateOperateModelDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateOperateModelDto",
        names: &[
            "icon",
            "config",
            "operateName",
            "operateKey",
            "show",
            "modelId",
            "id",
            "fieldId",
        ],
        required: 7,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.icon,
            1 => &self.config,
            2 => &self.operate_name,
            3 => &self.operate_key,
            4 => &self.show,
            5 => &self.model_id,
            6 => &self.id,
            7 => &self.field_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.icon,
            1 => &mut self.config,
            2 => &mut self.operate_name,
            3 => &mut self.operate_key,
            4 => &mut self.show,
            5 => &mut self.model_id,
            6 => &mut self.id,
            7 => &mut self.field_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateOperateModelDto);

/// The new values of a row, for [`update_row`](crate::ManagementClient::update_row).
#[non_exhaustive]
pub struct UpdateRowDto {
    /// Values that change, by the keys of the fields.
    ///
    /// Required `data`. Example: `{"level":4}`.
    pub data: ::sdk_runtime::JsonValue,
    /// ID of the row, found by [`list_row`](crate::ManagementClient::list_row).
    ///
    /// Required `rowId`. Example: `6229ffaxxxxxxxxcade3e3db`.
    pub row_id: String,
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// Whether the values in the result are named by the IDs of the fields (`true`) or by their keys
    /// (`false`).
    ///
    /// Optional `showFieldId`: not sent if `None`.
    pub show_field_id: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateRowDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        data: impl Into<::sdk_runtime::JsonValue>,
        row_id: impl Into<String>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            data: data.into(),
            row_id: row_id.into(),
            model_id: model_id.into(),
            show_field_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `show_field_id`.
    #[must_use]
    #[inline]
    pub fn with_show_field_id(mut self, value: bool) -> Self {
        self.show_field_id = Some(value);
        self
    }
}

impl Default for UpdateRowDto {
    #[inline]
    fn default() -> Self {
        Self {
            data: ::sdk_runtime::JsonValue::Null,
            row_id: String::new(),
            model_id: String::new(),
            show_field_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateRowDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateRowDto",
        names: &["data", "rowId", "modelId", "showFieldId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            1 => &self.row_id,
            2 => &self.model_id,
            3 => &self.show_field_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.row_id,
            2 => &mut self.model_id,
            3 => &mut self.show_field_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateRowDto);

impl ::sdk_runtime::Page for FunctionModelValueListDto {
    type Item = ::sdk_runtime::JsonValue;
    #[inline]
    fn into_items(self) -> Vec<::sdk_runtime::JsonValue> {
        self.list
    }
}

impl ::sdk_runtime::Page for GetAllRowByScrollidDto {
    type Item = String;
    #[inline]
    fn into_items(self) -> Vec<String> {
        self.list
    }
}

impl ::sdk_runtime::Page for RelationValueListDto {
    type Item = String;
    #[inline]
    fn into_items(self) -> Vec<String> {
        self.list
    }
}
