//! Limits are checked wherever their type stands, before anything is sent.

use sdk_runtime::ErrorKind;

use crate::generated::models::{Contact, ListTicketsParams, NewTicket};
use crate::script::Script;

async fn refused<T: sdk_runtime::Slot + Default>(
    call: impl FnOnce(&crate::Client) -> sdk_runtime::Call<T>,
) -> String {
    let script = Script::new([]);
    let error = call(&script.client())
        .send()
        .await
        .err()
        .expect("a limit that holds");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0));
    assert_eq!(script.log(), [] as [&str; 0], "nothing is sent");
    format!("{} | {}", error.path().unwrap_or("-"), error)
}

async fn refused_ticket(request: NewTicket) -> String {
    refused(|client| client.create_ticket(request)).await
}

#[tokio::test]
async fn of_fields() {
    assert_eq!(
        refused_ticket(NewTicket::new("")).await,
        "title | create_ticket: not sent: `title` takes at least 1 character, got 0"
    );
}

#[tokio::test]
async fn of_the_elements_of_a_list() {
    let request = ListTicketsParams::new().with_label(["short", "far too long"]);
    assert_eq!(
        refused(|client| client.list_tickets(request)).await,
        "label[1] | list_tickets: not sent: `label[1]` takes at most 8 characters, got 12"
    );
    let request = ListTicketsParams::new().with_label(["a", "b", "c"]);
    assert_eq!(
        refused(|client| client.list_tickets(request)).await,
        "label | list_tickets: not sent: `label` takes at most 2 elements, got 3"
    );
}

#[tokio::test]
async fn of_lists_in_lists_and_of_the_values_of_a_map() {
    let request = NewTicket::new("t").with_matrix([vec![1, 9], vec![10]]);
    assert_eq!(
        refused_ticket(request).await,
        "matrix[1][0] | create_ticket: not sent: `matrix[1][0]` takes at most 9, got 10"
    );
    let request = NewTicket::new("t").with_matrix([vec![1, 2, 3]]);
    assert_eq!(
        refused_ticket(request).await,
        "matrix[0] | create_ticket: not sent: `matrix[0]` takes at most 2 elements, got 3"
    );
    let request = NewTicket::new("t").with_counts([("red", 1), ("green", -1)]);
    assert_eq!(
        refused_ticket(request).await,
        "counts.green | create_ticket: not sent: `counts.green` takes at least 0, got -1"
    );
}

#[tokio::test]
async fn of_the_variants_of_a_union() {
    let request = NewTicket::new("t").with_contact(Contact::Text(String::from("far too long")));
    assert_eq!(
        refused_ticket(request).await,
        "contact | create_ticket: not sent: `contact` takes at most 5 characters, got 12"
    );
    let request = NewTicket::new("t").with_contact(Contact::Integer(1000));
    assert_eq!(
        refused_ticket(request).await,
        "contact | create_ticket: not sent: `contact` takes at most 999, got 1000"
    );
}

#[tokio::test]
async fn of_a_whole_body() {
    let labels = |labels: &[&str]| labels.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        refused(|client| client.set_labels(labels(&[]))).await,
        " | set_labels: not sent: the body takes at least 1 element, got 0"
    );
    assert_eq!(
        refused(|client| client.set_labels(labels(&["a", "too long"]))).await,
        "[1] | set_labels: not sent: `[1]` takes at most 4 characters, got 8"
    );
}
