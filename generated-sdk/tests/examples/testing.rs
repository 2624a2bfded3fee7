//! `testing` works on a server too. What it shows are its own tests.

use serde_json::{Value, json};

use super::program::texts;
use super::server::{Server, page, user};

#[tokio::test]
async fn it_moves_the_members_of_a_group() {
    let server = Server::start().await;
    let members: Vec<Value> = ["u1", "u2"].map(user).into();
    server
        .on("list-group-members", move |query| Ok(page(&members, query)))
        .await;
    for name in ["add-group-members", "remove-group-members"] {
        server.on(name, |_| Ok(json!({"success": true}))).await;
    }
    let mut testing = server.program("testing");
    let output = testing.args(["interns", "staff"]).output().unwrap();
    let expected = "2 members of interns are members of staff now.\n";
    assert_eq!(texts(&output), [expected, ""]);
    let ids = json!(["u1", "u2"]);
    assert_eq!(
        server.requests().await[1..],
        [
            (
                String::from("add-group-members"),
                json!({"userIds": ids, "code": "staff"})
            ),
            (
                String::from("remove-group-members"),
                json!({"userIds": ids, "code": "interns"})
            ),
        ]
    );
}
