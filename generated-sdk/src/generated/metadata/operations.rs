// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static COPY_OPERATE: Operation = Operation::new(
        "copy_operate",
        "copyOperate",
        Method::Post,
        "/api/v3/metadata/copy-operate",
    )
    .payload("data");

pub(crate) static COPY_ROW_RELATION: Operation = Operation::new(
        "copy_row_relation",
        "copyRowRelation",
        Method::Post,
        "/api/v3/metadata/copy-row-relation",
    )
    .payload("data");

pub(crate) static CREATE_FIELD: Operation = Operation::new(
        "create_field",
        "createField",
        Method::Post,
        "/api/v3/metadata/create-field",
    )
    .payload("data");

pub(crate) static CREATE_MODEL: Operation = Operation::new(
        "create_model",
        "createModel",
        Method::Post,
        "/api/v3/metadata/create-model",
    )
    .payload("data");

pub(crate) static CREATE_OPERATE: Operation = Operation::new(
        "create_operate",
        "createOperate",
        Method::Post,
        "/api/v3/metadata/create-operate",
    )
    .payload("data");

pub(crate) static CREATE_ROW: Operation = Operation::new(
        "create_row",
        "createRow",
        Method::Post,
        "/api/v3/metadata/create-row",
    )
    .payload("data");

pub(crate) static CREATE_ROW_RELATION: Operation = Operation::new(
        "create_row_relation",
        "createRowRelation",
        Method::Post,
        "/api/v3/metadata/create-row-relation",
    )
    .payload("data");

pub(crate) static EXECUTE_OPERATE: Operation = Operation::new(
        "execute_operate",
        "executeOperate",
        Method::Post,
        "/api/v3/metadata/execute-operate",
    )
    .payload("data");

pub(crate) static EXPORT_METADATA: Operation = Operation::new(
        "export_metadata",
        "exportMetadata",
        Method::Post,
        "/api/v3/metadata/export",
    )
    .payload("data");

pub(crate) static EXPORT_MODEL: Operation = Operation::new(
        "export_model",
        "exportModel",
        Method::Post,
        "/api/v3/metadata/export/model",
    )
    .payload("data");

pub(crate) static GET_ALL_METADATA: Operation = Operation::new(
        "get_all_metadata",
        "getAllMetadata",
        Method::Post,
        "/api/v3/metadata/get-all-metadata",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ALL_METADATA_ROW: Operation = Operation::new(
        "get_all_metadata_row",
        "getAllMetadataRow",
        Method::Post,
        "/api/v3/metadata/get-all-row-by-scrollid",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_IMPORT_TEMPLATE: Operation = Operation::new(
        "get_import_template",
        "getImportTemplate",
        Method::Get,
        "/api/v3/metadata/get-import-template",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_METADATA_GROUP_LIST: Operation = Operation::new(
        "get_metadata_group_list",
        "getMetadataGroupList",
        Method::Post,
        "/api/v3/metadata/group",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static GET_MODEL: Operation = Operation::new(
        "get_model",
        "getModel",
        Method::Get,
        "/api/v3/metadata/get-model",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_RELATION_DETAILS: Operation = Operation::new(
        "get_relation_details",
        "getRelationDetails",
        Method::Get,
        "/api/v3/metadata/get-row-relation-details",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_RELATION_INFO: Operation = Operation::new(
        "get_relation_info",
        "getRelationInfo",
        Method::Post,
        "/api/v3/metadata/get-relation-info",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_RELATION_VALUE: Operation = Operation::new(
        "get_relation_value",
        "getRelationValue",
        Method::Get,
        "/api/v3/metadata/get-row-relation",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static GET_ROW: Operation = Operation::new(
        "get_row",
        "getRow",
        Method::Get,
        "/api/v3/metadata/get-row",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ROW_BATCH: Operation = Operation::new(
        "get_row_batch",
        "getRowBatch",
        Method::Post,
        "/get-row-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ROW_BY_VALUE: Operation = Operation::new(
        "get_row_by_value",
        "getRowByValue",
        Method::Get,
        "/api/v3/metadata/get-row-by-value",
    )
    .payload("data")
    .idempotent();

pub(crate) static IMPORT_METADATA: Operation = Operation::new(
        "import_metadata",
        "importMetadata",
        Method::Post,
        "/api/v3/metadata/import",
    )
    .payload("data");

pub(crate) static IMPORT_MODEL: Operation = Operation::new(
        "import_model",
        "importModel",
        Method::Post,
        "/api/v3/metadata/import/model",
    )
    .payload("data");

pub(crate) static LIST_FIELD: Operation = Operation::new(
        "list_field",
        "listField",
        Method::Get,
        "/api/v3/metadata/list-field",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_MODEL: Operation = Operation::new(
        "list_model",
        "listModel",
        Method::Get,
        "/api/v3/metadata/list-model",
    )
    .idempotent();

pub(crate) static LIST_OPERATE: Operation = Operation::new(
        "list_operate",
        "listOperate",
        Method::Get,
        "/api/v3/metadata/list-operate",
    )
    .idempotent();

pub(crate) static LIST_OPERATE_ALL: Operation = Operation::new(
        "list_operate_all",
        "listOperateAll",
        Method::Get,
        "/api/v3/metadata/all-operate",
    )
    .idempotent();

pub(crate) static LIST_ROW: Operation = Operation::new(
        "list_row",
        "listRow",
        Method::Post,
        "/api/v3/metadata/filter",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static RELATION_SEARCH: Operation = Operation::new(
        "relation_search",
        "relationSearch",
        Method::Post,
        "/api/v3/metadata/relation-search",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static REMOTE_FIELD: Operation = Operation::new(
        "remote_field",
        "remoteField",
        Method::Post,
        "/api/v3/metadata/remove-field",
    )
    .payload("data");

pub(crate) static REMOVE_MODEL: Operation = Operation::new(
        "remove_model",
        "removeModel",
        Method::Post,
        "/api/v3/metadata/remove-model",
    )
    .payload("data")
    .idempotent();

pub(crate) static REMOVE_OPERATE: Operation = Operation::new(
        "remove_operate",
        "removeOperate",
        Method::Post,
        "/api/v3/metadata/remove-operate",
    )
    .payload("data")
    .idempotent();

pub(crate) static REMOVE_RELATION_VALUE: Operation = Operation::new(
        "remove_relation_value",
        "removeRelationValue",
        Method::Post,
        "/api/v3/metadata/remove-row-relation",
    )
    .payload("data")
    .idempotent();

pub(crate) static REMOVE_ROW: Operation = Operation::new(
        "remove_row",
        "removeRow",
        Method::Post,
        "/api/v3/metadata/remove-row",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_FIELD: Operation = Operation::new(
        "update_field",
        "updateField",
        Method::Post,
        "/api/v3/metadata/update-field",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_MODEL: Operation = Operation::new(
        "update_model",
        "updateModel",
        Method::Post,
        "/api/v3/metadata/update-model",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_OPERATE: Operation = Operation::new(
        "update_operate",
        "updateOperate",
        Method::Post,
        "/api/v3/metadata/update-operate",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_ROW: Operation = Operation::new(
        "update_row",
        "updateRow",
        Method::Post,
        "/api/v3/metadata/update-row",
    )
    .payload("data")
    .idempotent();
