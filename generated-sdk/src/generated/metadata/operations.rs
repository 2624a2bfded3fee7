// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static COPY_OPERATE: Operation = Operation {
    name: "copy_operate",
    id: "copyOperate",
    method: Method::Post,
    path: "/api/v3/metadata/copy-operate",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static COPY_ROW_RELATION: Operation = Operation {
    name: "copy_row_relation",
    id: "copyRowRelation",
    method: Method::Post,
    path: "/api/v3/metadata/copy-row-relation",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_FIELD: Operation = Operation {
    name: "create_field",
    id: "createField",
    method: Method::Post,
    path: "/api/v3/metadata/create-field",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_MODEL: Operation = Operation {
    name: "create_model",
    id: "createModel",
    method: Method::Post,
    path: "/api/v3/metadata/create-model",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_OPERATE: Operation = Operation {
    name: "create_operate",
    id: "createOperate",
    method: Method::Post,
    path: "/api/v3/metadata/create-operate",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_ROW: Operation = Operation {
    name: "create_row",
    id: "createRow",
    method: Method::Post,
    path: "/api/v3/metadata/create-row",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_ROW_RELATION: Operation = Operation {
    name: "create_row_relation",
    id: "createRowRelation",
    method: Method::Post,
    path: "/api/v3/metadata/create-row-relation",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static EXECUTE_OPERATE: Operation = Operation {
    name: "execute_operate",
    id: "executeOperate",
    method: Method::Post,
    path: "/api/v3/metadata/execute-operate",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static EXPORT_METADATA: Operation = Operation {
    name: "export_metadata",
    id: "exportMetadata",
    method: Method::Post,
    path: "/api/v3/metadata/export",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static EXPORT_MODEL: Operation = Operation {
    name: "export_model",
    id: "exportModel",
    method: Method::Post,
    path: "/api/v3/metadata/export/model",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ALL_METADATA: Operation = Operation {
    name: "get_all_metadata",
    id: "getAllMetadata",
    method: Method::Post,
    path: "/api/v3/metadata/get-all-metadata",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ALL_METADATA_ROW: Operation = Operation {
    name: "get_all_metadata_row",
    id: "getAllMetadataRow",
    method: Method::Post,
    path: "/api/v3/metadata/get-all-row-by-scrollid",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Cursor("scrollId"),
        page: "scrollId",
        limit: None,
        items: Some("list"),
        total: None,
        more: None,
    }),
    batch: None,
};

pub(crate) static GET_IMPORT_TEMPLATE: Operation = Operation {
    name: "get_import_template",
    id: "getImportTemplate",
    method: Method::Get,
    path: "/api/v3/metadata/get-import-template",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_METADATA_GROUP_LIST: Operation = Operation {
    name: "get_metadata_group_list",
    id: "getMetadataGroupList",
    method: Method::Post,
    path: "/api/v3/metadata/group",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static GET_MODEL: Operation = Operation {
    name: "get_model",
    id: "getModel",
    method: Method::Get,
    path: "/api/v3/metadata/get-model",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_RELATION_DETAILS: Operation = Operation {
    name: "get_relation_details",
    id: "getRelationDetails",
    method: Method::Get,
    path: "/api/v3/metadata/get-row-relation-details",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_RELATION_INFO: Operation = Operation {
    name: "get_relation_info",
    id: "getRelationInfo",
    method: Method::Post,
    path: "/api/v3/metadata/get-relation-info",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_RELATION_VALUE: Operation = Operation {
    name: "get_relation_value",
    id: "getRelationValue",
    method: Method::Get,
    path: "/api/v3/metadata/get-row-relation",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static GET_ROW: Operation = Operation {
    name: "get_row",
    id: "getRow",
    method: Method::Get,
    path: "/api/v3/metadata/get-row",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ROW_BATCH: Operation = Operation {
    name: "get_row_batch",
    id: "getRowBatch",
    method: Method::Post,
    path: "/get-row-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ROW_BY_VALUE: Operation = Operation {
    name: "get_row_by_value",
    id: "getRowByValue",
    method: Method::Get,
    path: "/api/v3/metadata/get-row-by-value",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static IMPORT_METADATA: Operation = Operation {
    name: "import_metadata",
    id: "importMetadata",
    method: Method::Post,
    path: "/api/v3/metadata/import",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static IMPORT_MODEL: Operation = Operation {
    name: "import_model",
    id: "importModel",
    method: Method::Post,
    path: "/api/v3/metadata/import/model",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_FIELD: Operation = Operation {
    name: "list_field",
    id: "listField",
    method: Method::Get,
    path: "/api/v3/metadata/list-field",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_MODEL: Operation = Operation {
    name: "list_model",
    id: "listModel",
    method: Method::Get,
    path: "/api/v3/metadata/list-model",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static LIST_OPERATE: Operation = Operation {
    name: "list_operate",
    id: "listOperate",
    method: Method::Get,
    path: "/api/v3/metadata/list-operate",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static LIST_OPERATE_ALL: Operation = Operation {
    name: "list_operate_all",
    id: "listOperateAll",
    method: Method::Get,
    path: "/api/v3/metadata/all-operate",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static LIST_ROW: Operation = Operation {
    name: "list_row",
    id: "listRow",
    method: Method::Post,
    path: "/api/v3/metadata/filter",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static RELATION_SEARCH: Operation = Operation {
    name: "relation_search",
    id: "relationSearch",
    method: Method::Post,
    path: "/api/v3/metadata/relation-search",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static REMOTE_FIELD: Operation = Operation {
    name: "remote_field",
    id: "remoteField",
    method: Method::Post,
    path: "/api/v3/metadata/remove-field",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REMOVE_MODEL: Operation = Operation {
    name: "remove_model",
    id: "removeModel",
    method: Method::Post,
    path: "/api/v3/metadata/remove-model",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REMOVE_OPERATE: Operation = Operation {
    name: "remove_operate",
    id: "removeOperate",
    method: Method::Post,
    path: "/api/v3/metadata/remove-operate",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REMOVE_RELATION_VALUE: Operation = Operation {
    name: "remove_relation_value",
    id: "removeRelationValue",
    method: Method::Post,
    path: "/api/v3/metadata/remove-row-relation",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REMOVE_ROW: Operation = Operation {
    name: "remove_row",
    id: "removeRow",
    method: Method::Post,
    path: "/api/v3/metadata/remove-row",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_FIELD: Operation = Operation {
    name: "update_field",
    id: "updateField",
    method: Method::Post,
    path: "/api/v3/metadata/update-field",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_MODEL: Operation = Operation {
    name: "update_model",
    id: "updateModel",
    method: Method::Post,
    path: "/api/v3/metadata/update-model",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_OPERATE: Operation = Operation {
    name: "update_operate",
    id: "updateOperate",
    method: Method::Post,
    path: "/api/v3/metadata/update-operate",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_ROW: Operation = Operation {
    name: "update_row",
    id: "updateRow",
    method: Method::Post,
    path: "/api/v3/metadata/update-row",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
