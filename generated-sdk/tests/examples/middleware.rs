//! `middleware` shows what it adds to requests.

use super::program::{example, texts};

#[test]
fn middleware_sees_every_request_and_adds_its_header() {
    let output = example("middleware").output().unwrap();
    let [told, errors] = texts(&output);
    assert!(output.status.success(), "{told}\n{errors}");
    let without_times: Vec<_> = told.lines().map(|line| line.split(" in ").next()).collect();
    let agent = format!("middleware-example/1.0 genauth/{}", env!("CARGO_PKG_VERSION"));
    let context = "  traceparent 00-0000000000000000000000004bf92f35-0000000000000001-01";
    assert_eq!(
        without_times,
        [
            "POST /api/v3/get-management-token -> 200",
            "GET /api/v3/get-group -> 200",
            "GET /api/v3/list-groups -> 200",
            &*format!("get_group: billing, {agent}"),
            context,
            &*format!("list_groups: support, {agent}"),
            context,
        ]
        .map(Some)
    );
}
