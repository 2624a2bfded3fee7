// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::billing::{
    CostCurrentPackageInfo, CostGetOrderPayDetail, CurrentUsageRespDto, GetOrdersRes,
    MauPeriodUsageHistory, OrderItem, RightItemRes,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ALL_RIGHTS_ITEM,
        result: ::sdk_runtime::mock::ResultType::of::<RightItemRes>,
        json: Some(
            r#"{
  "rightsItems": [
    {
      "rightsModelCode": "SocialConnections",
      "rightsModelName": "SocialConnections",
      "dataType": "1",
      "dataValue": "0"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_CURRENT_PACKAGE_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<CostCurrentPackageInfo>,
        json: Some(
            r#"{
  "code": "V4_B2C_Enterprise:1000",
  "endTime": "2022-09-09 00:00:00",
  "overdueDays": "0",
  "goodsPackage": {
    "name": "example",
    "nameEn": "example",
    "unitPrice": "99.00",
    "code": "V4_B2C_Enterprise:1000",
    "group": "Enterprise",
    "sceneCode": "B2C",
    "amount": "1000"
  }
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_MAU_PERIOD_USAGE_HISTORY,
        result: ::sdk_runtime::mock::ResultType::of::<MauPeriodUsageHistory>,
        json: Some(
            r#"{
  "records": [
    {
      "periodStartTime": "20210901",
      "periodEndTime": "20220901",
      "amount": "0",
      "current": "0"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ORDER_DETAIL,
        result: ::sdk_runtime::mock::ResultType::of::<OrderItem>,
        json: Some(
            r#"{
  "orderNo": "202209251234224",
  "goodsName": "example",
  "goodsNameEn": "example",
  "goodsUnitPrice": "example",
  "quantity": "example",
  "actualAmount": "example",
  "status": "2",
  "orderType": "New",
  "createTime": "2022-07-03T03:20:30.000Z",
  "source": "SelfHelp"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ORDER_PAY_DETAIL,
        result: ::sdk_runtime::mock::ResultType::of::<CostGetOrderPayDetail>,
        json: Some(
            r#"{
  "orderNo": "2022080911591337da0aae9660",
  "channelOrderNo": "Mock22e7ecfd-745d-46ad-b563-ef4db5719bfb",
  "paidAmount": "7.9",
  "paidTime": "2022-08-09 11:59:46",
  "paidAccountNo": "62bec1591aeb41ad3f1a6503",
  "payStatus": "3",
  "createTime": "2022-08-09 11:59:20",
  "payType": "Alipay"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ORDERS,
        result: ::sdk_runtime::mock::ResultType::of::<GetOrdersRes>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "orderNo": "202209251234224",
      "goodsName": "example",
      "goodsNameEn": "example",
      "goodsUnitPrice": "example",
      "quantity": "example",
      "actualAmount": "example",
      "status": "2",
      "orderType": "New",
      "createTime": "2022-07-03T03:20:30.000Z",
      "source": "SelfHelp"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USAGE_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<CurrentUsageRespDto>,
        json: Some(
            r#"{
  "usages": [
    {
      "amount": "0",
      "current": "0",
      "experience": true,
      "modelCode": "SocialConnections",
      "modelName": "SocialConnections: social account links"
    }
  ]
}"#,
        ),
    },
];
