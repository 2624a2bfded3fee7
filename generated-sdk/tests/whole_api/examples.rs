//! The example of every operation is a response that fits the schema.

use genauth::JsonValue as Value;
use genauth::catalogue::ENTRIES;
use genauth::mock::{self, MockApi};

use crate::requests::{Amount, fill, parameters};

/// The client is strict: a value that is missing, unknown or of another type fails the call.
#[tokio::test]
async fn every_example_is_the_result_of_its_operation() {
    let api = MockApi::new();
    let client = api.builder().strict(true).build().unwrap();
    for entry in ENTRIES {
        let operation = entry.operation;
        let mut request = (entry.request)();
        fill(&mut *request, None, Amount::Required, 0);
        let call = (entry.call)(&client, &parameters(&*request))
            .unwrap_or_else(|error| panic!("{}: {error}", operation.id));
        let result = call.await.unwrap_or_else(|error| panic!("{error}"));
        let result: Value = serde_json::from_str(&result).unwrap();
        let example: Value = mock::example(operation.name);
        assert_eq!(result, example, "{}", operation.id);
        assert_eq!(api.call_count(operation.name), 1, "{}", operation.id);

        if let Some(paging) = operation.paging {
            let items = paging.items.map_or(&result, |items| &result[items]);
            let items = items.as_array().map(Vec::len);
            assert_eq!(items, Some(1), "{}", operation.id);
            let total = paging.total.map_or(Some(1), |total| result[total].as_u64());
            assert_eq!(total, Some(1), "{}", operation.id);
        }
    }
    assert_eq!(api.all_calls().len(), ENTRIES.len());
}
