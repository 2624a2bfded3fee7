// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::metadata::{
    FunctionModelDto, FunctionModelFieldDto, FunctionModelListDto,
    FunctionModelValueListDto, GetAllRowByScrollidDto, OperateModelDto,
    RelationValueListDto, RowDto,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::COPY_OPERATE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::COPY_ROW_RELATION,
        result: ::sdk_runtime::mock::ResultType::of::<RelationValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[\"6229ffaxxxxxxxxcade3e3dc\"]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_FIELD,
        result: ::sdk_runtime::mock::ResultType::of::<FunctionModelFieldDto>,
        json: Some(
            r#"{
  "id": "6229ffaxxxxxxxxcade3e3da",
  "modelId": "6229ffaxxxxxxxxcade3e3d9",
  "name": "Level",
  "key": "level",
  "type": 1,
  "show": true,
  "editable": true,
  "help": "Level of the membership",
  "default": "example",
  "require": true,
  "unique": true,
  "maxLength": 64,
  "max": 100,
  "min": 0,
  "regexp": "^[a-z]+$",
  "format": 0,
  "dropDown": 1,
  "relationType": "example",
  "relationMultiple": true,
  "relationShowKey": "name",
  "relationOptionalRange": {
    "conjunction": "and",
    "conditions": {"key": "level", "value": {}, "operator": "eq"}
  },
  "userVisible": true
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_MODEL,
        result: ::sdk_runtime::mock::ResultType::of::<FunctionModelDto>,
        json: Some(
            r#"{
  "id": "6229ffaxxxxxxxxcade3e3d9",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "name": "Membership level",
  "description": "Membership levels",
  "dataType": "list",
  "enable": true,
  "parentKey": "example",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "type": "ueba",
  "fieldOrder": "example",
  "config": {}
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_OPERATE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_ROW,
        result: ::sdk_runtime::mock::ResultType::of::<RowDto>,
        json: Some(
            r#"{
  "rowId": "6229ffaxxxxxxxxcade3e3db",
  "cellList": [{"fieldId": "6229ffaxxxxxxxxcade3e3da", "value": {}}]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_ROW_RELATION,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::EXECUTE_OPERATE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::EXPORT_METADATA,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::EXPORT_MODEL,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ALL_METADATA,
        result: ::sdk_runtime::mock::ResultType::of::<FunctionModelValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ALL_METADATA_ROW,
        result: ::sdk_runtime::mock::ResultType::of::<GetAllRowByScrollidDto>,
        json: Some("{\"scrollId\":\"\",\"list\":[\"example\"]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_IMPORT_TEMPLATE,
        result: ::sdk_runtime::mock::ResultType::of::<RowDto>,
        json: Some(
            r#"{
  "rowId": "6229ffaxxxxxxxxcade3e3db",
  "cellList": [{"fieldId": "6229ffaxxxxxxxxcade3e3da", "value": {}}]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_METADATA_GROUP_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<FunctionModelValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_MODEL,
        result: ::sdk_runtime::mock::ResultType::of::<FunctionModelDto>,
        json: Some(
            r#"{
  "id": "6229ffaxxxxxxxxcade3e3d9",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "name": "Membership level",
  "description": "Membership levels",
  "dataType": "list",
  "enable": true,
  "parentKey": "example",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "type": "ueba",
  "fieldOrder": "example",
  "config": {}
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_RELATION_DETAILS,
        result: ::sdk_runtime::mock::ResultType::of::<RelationValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[\"6229ffaxxxxxxxxcade3e3dc\"]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_RELATION_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_RELATION_VALUE,
        result: ::sdk_runtime::mock::ResultType::of::<RelationValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[\"6229ffaxxxxxxxxcade3e3dc\"]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ROW,
        result: ::sdk_runtime::mock::ResultType::of::<RowDto>,
        json: Some(
            r#"{
  "rowId": "6229ffaxxxxxxxxcade3e3db",
  "cellList": [{"fieldId": "6229ffaxxxxxxxxcade3e3da", "value": {}}]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ROW_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<RowDto>>,
        json: Some(
            r#"[
  {
    "rowId": "6229ffaxxxxxxxxcade3e3db",
    "cellList": [{"fieldId": "6229ffaxxxxxxxxcade3e3da", "value": {}}]
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ROW_BY_VALUE,
        result: ::sdk_runtime::mock::ResultType::of::<RowDto>,
        json: Some(
            r#"{
  "rowId": "6229ffaxxxxxxxxcade3e3db",
  "cellList": [{"fieldId": "6229ffaxxxxxxxxcade3e3da", "value": {}}]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::IMPORT_METADATA,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::IMPORT_MODEL,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_FIELD,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<FunctionModelFieldDto>>,
        json: Some(
            r#"[
  {
    "id": "6229ffaxxxxxxxxcade3e3da",
    "modelId": "6229ffaxxxxxxxxcade3e3d9",
    "name": "Level",
    "key": "level",
    "type": 1,
    "show": true,
    "editable": true,
    "help": "Level of the membership",
    "default": "example",
    "require": true,
    "unique": true,
    "maxLength": 64,
    "max": 100,
    "min": 0,
    "regexp": "^[a-z]+$",
    "format": 0,
    "dropDown": 1,
    "relationType": "example",
    "relationMultiple": true,
    "relationShowKey": "name",
    "relationOptionalRange": {
      "conjunction": "and",
      "conditions": {"key": "level", "value": {}, "operator": "eq"}
    },
    "userVisible": true
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_MODEL,
        result: ::sdk_runtime::mock::ResultType::of::<FunctionModelListDto>,
        json: Some(
            r#"{
  "statusCode": 200,
  "message": "Success",
  "list": [
    {
      "id": "6229ffaxxxxxxxxcade3e3d9",
      "userPoolId": "60e043f8cd91b87d712b6365",
      "name": "Membership level",
      "description": "Membership levels",
      "dataType": "list",
      "enable": true,
      "parentKey": "example",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "type": "ueba",
      "fieldOrder": "example",
      "config": {}
    }
  ],
  "apiCode": 2004,
  "requestId": "934108e5-9fbf-4d24-8da1-c330328abd6c"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_OPERATE,
        result: ::sdk_runtime::mock::ResultType::of::<OperateModelDto>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "modelId": "6229ffaxxxxxxxxcade3e3d9",
  "operateName": "Open order page",
  "operateKey": "openPage",
  "show": true,
  "isDefault": true,
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_OPERATE_ALL,
        result: ::sdk_runtime::mock::ResultType::of::<OperateModelDto>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "modelId": "6229ffaxxxxxxxxcade3e3d9",
  "operateName": "Open order page",
  "operateKey": "openPage",
  "show": true,
  "isDefault": true,
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_ROW,
        result: ::sdk_runtime::mock::ResultType::of::<FunctionModelValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::RELATION_SEARCH,
        result: ::sdk_runtime::mock::ResultType::of::<RelationValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[\"6229ffaxxxxxxxxcade3e3dc\"]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOTE_FIELD,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE_MODEL,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE_OPERATE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE_RELATION_VALUE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE_ROW,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_FIELD,
        result: ::sdk_runtime::mock::ResultType::of::<FunctionModelFieldDto>,
        json: Some(
            r#"{
  "id": "6229ffaxxxxxxxxcade3e3da",
  "modelId": "6229ffaxxxxxxxxcade3e3d9",
  "name": "Level",
  "key": "level",
  "type": 1,
  "show": true,
  "editable": true,
  "help": "Level of the membership",
  "default": "example",
  "require": true,
  "unique": true,
  "maxLength": 64,
  "max": 100,
  "min": 0,
  "regexp": "^[a-z]+$",
  "format": 0,
  "dropDown": 1,
  "relationType": "example",
  "relationMultiple": true,
  "relationShowKey": "name",
  "relationOptionalRange": {
    "conjunction": "and",
    "conditions": {"key": "level", "value": {}, "operator": "eq"}
  },
  "userVisible": true
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_MODEL,
        result: ::sdk_runtime::mock::ResultType::of::<FunctionModelDto>,
        json: Some(
            r#"{
  "id": "6229ffaxxxxxxxxcade3e3d9",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "name": "Membership level",
  "description": "Membership levels",
  "dataType": "list",
  "enable": true,
  "parentKey": "example",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "type": "ueba",
  "fieldOrder": "example",
  "config": {}
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_OPERATE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_ROW,
        result: ::sdk_runtime::mock::ResultType::of::<RowDto>,
        json: Some(
            r#"{
  "rowId": "6229ffaxxxxxxxxcade3e3db",
  "cellList": [{"fieldId": "6229ffaxxxxxxxxcade3e3da", "value": {}}]
}"#,
        ),
    },
];
