//! Pages of servers that contradict themselves: nothing is lost, and the stream ends.

use std::sync::Arc;

use sdk_runtime::transport::Response;
use sdk_runtime::{Error, ErrorKind, Items};
use sdk_runtime::{JsonValue as Value, json};

use crate::generated::models::{
    ListOldTicketsParams, ListOpenTicketsParams, ListTicketsParams, ScrollTicketsParams, Ticket, TicketPage,
};
use crate::script::{Script, json as response};

/// A page of these tickets. A total of `null` is left out.
fn page(total: &Value, ids: &[i64]) -> Response {
    response(200, &json!({"items": tickets(ids), "total": total}))
}

/// A page with the cursor of the next one.
fn scroll(next: &Value, ids: &[i64]) -> Response {
    response(200, &json!({"items": tickets(ids), "next": next}))
}

fn tickets(ids: &[i64]) -> Vec<Value> {
    ids.iter().map(|id| json!({"id": id, "title": "t"})).collect()
}

fn list(script: &Arc<Script>) -> Items<TicketPage> {
    script.client().list_tickets(ListTicketsParams::new()).items()
}

/// The items until the end or the error.
async fn ids(mut items: Items<TicketPage>) -> (Vec<i64>, Option<Error>) {
    let mut ids = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(ticket)) => ids.push(ticket.id),
            Ok(None) => return (ids, None),
            Err(error) => {
                assert!(items.try_next().await.unwrap().is_none());
                return (ids, Some(error));
            }
        }
    }
}

/// Checks that these pages, each with its total, have these items, without an error and in as many requests as there
/// are pages.
async fn come(pages: &[(Value, &[i64])], expected: &[i64]) {
    let script = Script::new(pages.iter().map(|(total, ids)| page(total, ids)));
    let (found, error) = ids(list(&script)).await;
    assert!(error.is_none(), "{pages:?}: {error:?}");
    assert_eq!(found, expected, "{pages:?}");
    assert_eq!(script.log().len(), pages.len(), "{pages:?}");
}

#[tokio::test]
async fn a_total_that_contradicts_the_pages_ends_nothing() {
    let (one, two, three) = ([1, 2].as_slice(), [3, 4].as_slice(), [5].as_slice());
    let all = [1, 2, 3, 4, 5];
    let empty = [].as_slice();
    // It shrinks below the items that came, and to them.
    come(
        &[
            (json!(5), one),
            (json!(3), two),
            (json!(3), three),
            (json!(3), empty),
        ],
        &all,
    )
    .await;
    come(
        &[
            (json!(5), one),
            (json!(4), two),
            (json!(4), three),
            (json!(4), empty),
        ],
        &all,
    )
    .await;
    // It is less than the first page has.
    come(
        &[
            (json!(1), one),
            (json!(1), two),
            (json!(1), three),
            (json!(1), empty),
        ],
        &all,
    )
    .await;
    // It shrinks before the end, and is right at last.
    come(
        &[
            (json!(9), one),
            (json!(5), two),
            (json!(5), three),
            (json!(5), empty),
        ],
        &all,
    )
    .await;
    // More came than it says on the last page only.
    come(
        &[
            (json!(5), one),
            (json!(5), two),
            (json!(4), three),
            (json!(4), empty),
        ],
        &all,
    )
    .await;
}

#[tokio::test]
async fn a_total_that_says_nothing_ends_nothing() {
    let (one, two, three) = ([1, 2].as_slice(), [3, 4].as_slice(), [5].as_slice());
    let all = [1, 2, 3, 4, 5];
    let empty = [].as_slice();
    for none in [json!(null), json!(0), json!(-5), json!("many")] {
        let of = |ids| (none.clone(), ids);
        come(&[of(one), of(two), of(three), of(empty)], &all).await;
        // On some pages.
        come(&[(json!(5), one), of(two), (json!(5), three)], &all).await;
        come(&[(json!(5), one), (json!(5), two), of(three), of(empty)], &all).await;
        come(&[of(one), of(two), (json!(5), three)], &all).await;
    }
}

#[tokio::test]
async fn a_total_that_is_right_saves_the_empty_page() {
    let (one, two, three) = ([1, 2].as_slice(), [3, 4].as_slice(), [5].as_slice());
    come(
        &[(json!(5), one), (json!(5), two), (json!(5), three)],
        &[1, 2, 3, 4, 5],
    )
    .await;
    come(&[(json!("4"), one), (json!(4), two)], &[1, 2, 3, 4]).await;
    // Items were added meanwhile.
    come(
        &[(json!(3), one), (json!(5), two), (json!(5), three)],
        &[1, 2, 3, 4, 5],
    )
    .await;
    come(&[(json!(1), three)], &[5]).await;
    come(&[(json!(5), &[])], &[]).await;
    // Items were deleted meanwhile.
    come(&[(json!(5), one), (json!(5), &[])], &[1, 2]).await;
}

#[tokio::test]
async fn a_short_page_before_the_total_is_not_the_last_one() {
    let pages = [(json!(4), [1].as_slice()), (json!(4), &[2, 3]), (json!(4), &[4])];
    come(&pages, &[1, 2, 3, 4]).await;
}

#[tokio::test]
async fn pages_of_equal_items_are_pages_while_the_total_promises_more() {
    let same = (json!(7), [1, 1].as_slice());
    let pages = [same.clone(), same.clone(), same, (json!(7), [2].as_slice())];
    come(&pages, &[1, 1, 1, 1, 1, 1, 2]).await;
    // The page after a repeated one decides, since the repeated one may have stood for another.
    let pages = [
        (json!(4), [1, 1].as_slice()),
        (json!(4), &[1, 1]),
        (json!(4), &[]),
    ];
    come(&pages, &[1, 1, 1, 1]).await;
    // Items were added before the page, and moved all others to the next one.
    let pages = [
        (json!(3), [1, 2].as_slice()),
        (json!(5), &[1, 2]),
        (json!(5), &[3]),
    ];
    come(&pages, &[1, 2, 1, 2, 3]).await;
}

#[tokio::test]
async fn a_server_that_ignores_the_page_is_an_error_after_the_page_was_given() {
    // With a total that the same items reach, one that they pass, and none.
    for (total, pages) in [(json!(4), 3), (json!(3), 2), (json!(null), 2)] {
        let script = Script::new((0..20).map(|_| page(&total, &[1, 2])));
        let (found, error) = ids(list(&script)).await;
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::Protocol);
        assert_eq!(
            error.to_string(),
            format!(
                "list_tickets: page {pages} has the same items as a page before it: the server ignores `page`"
            )
        );
        assert_eq!(found, [1, 2].repeat(pages), "{total}");
        assert_eq!(script.log().len(), pages);
    }
}

#[tokio::test]
async fn a_server_that_ignores_the_page_and_promises_more_is_an_error_after_ten_pages_in_a_row() {
    // The same page for ever, and two pages in turns.
    for turns in [1, 2] {
        let id = |page: i64| page % turns;
        let script = Script::new((0..50).map(|number| page(&json!(1_000_000), &[id(number)])));
        let (found, error) = ids(list(&script)).await;
        let pages = 10 + turns;
        let expected: Vec<_> = (0..pages).map(id).collect();
        assert_eq!(found, expected);
        assert_eq!(
            error.unwrap().to_string(),
            format!(
                "list_tickets: page {pages} is the last of 10 pages with the same items as pages before them: the \
                 server ignores `page`"
            )
        );
        assert_eq!(i64::try_from(script.log().len()).unwrap(), pages);
    }
}

#[tokio::test]
async fn a_page_that_is_new_starts_the_count_anew() {
    let total = json!(1_000_000);
    let repeats = |id: i64| (0..9).map(move |_| id);
    let pages: Vec<i64> = (0..5).flat_map(repeats).collect();
    let script = Script::new(
        pages
            .iter()
            .map(|id| page(&total, &[*id]))
            .chain([page(&total, &[])]),
    );
    let (found, error) = ids(list(&script)).await;
    assert!(error.is_none());
    assert_eq!(found, pages);
}

async fn scrolled(script: &Arc<Script>) -> (Vec<i64>, Option<Error>) {
    ids(script.client().scroll_tickets(ScrollTicketsParams::new()).items()).await
}

#[tokio::test]
async fn equal_items_are_pages_while_the_cursor_advances() {
    let script = Script::new([
        scroll(&json!("a"), &[1]),
        scroll(&json!("b"), &[1]),
        scroll(&json!("c"), &[1]),
        scroll(&json!(null), &[1]),
    ]);
    let (found, error) = scrolled(&script).await;
    assert!(error.is_none());
    assert_eq!(found, [1, 1, 1, 1]);
    assert_eq!(
        script.log(),
        [
            "GET /v1/tickets/scroll",
            "GET /v1/tickets/scroll?after=a",
            "GET /v1/tickets/scroll?after=b",
            "GET /v1/tickets/scroll?after=c"
        ]
    );
}

#[tokio::test]
async fn one_cursor_with_other_items_each_time_goes_on_to_an_empty_page() {
    let script = Script::new([
        scroll(&json!("search"), &[1]),
        scroll(&json!("search"), &[2]),
        scroll(&json!("search"), &[3]),
        scroll(&json!("search"), &[]),
    ]);
    let (found, error) = scrolled(&script).await;
    assert!(error.is_none());
    assert_eq!(found, [1, 2, 3]);
}

#[tokio::test]
async fn a_cursor_that_comes_again_with_the_same_items_is_an_error_after_the_page() {
    for cursors in [["a"].as_slice(), &["a", "b"], &["a", "b", "c"]] {
        let length = cursors.len();
        let number = |at: usize| i64::try_from(at % length).unwrap();
        let script = Script::new((0..20).map(|at| scroll(&json!(cursors[at % length]), &[number(at)])));
        let (found, error) = scrolled(&script).await;
        let expected: Vec<_> = (0..=length).map(number).collect();
        assert_eq!(found, expected);
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::Protocol);
        assert_eq!(
            error.to_string(),
            format!(
                "scroll_tickets: page {} has the same items and the same cursor as a page before it: the server \
                 ignores `after`",
                length + 1
            )
        );
    }
}

#[tokio::test]
async fn a_server_that_ignores_its_new_cursors_is_an_error_at_last() {
    let script = Script::new((0..200).map(|number| scroll(&json!(format!("c{number}")), &[7])));
    let (found, error) = scrolled(&script).await;
    assert_eq!(found, [7; 101]);
    assert_eq!(
        error.unwrap().to_string(),
        "scroll_tickets: page 101 is the last of 100 pages with the same items as pages before them: the server \
         ignores `after`"
    );
}

#[tokio::test]
async fn the_size_of_a_page_is_limited_by_the_operation_alone() {
    let old = async |params: ListOldTicketsParams| {
        let script = Script::new([page(&json!(1), &[1])]);
        match ids(script.client().list_old_tickets(params).items()).await {
            (_, Some(error)) => error.to_string(),
            (_, None) => script.log().join("; "),
        }
    };
    let params = ListOldTicketsParams::new;
    let largest = "GET /v1/tickets/old?limit=100&page=1";
    assert_eq!(old(params()).await, largest);
    assert_eq!(old(params().with_limit(100)).await, largest);
    assert_eq!(
        old(params().with_limit(51)).await,
        "GET /v1/tickets/old?limit=51&page=1"
    );
    assert_eq!(
        old(params().with_limit(101)).await,
        "list_old_tickets: not sent: `limit` takes 1 to 100, got 101"
    );

    // Without a documented maximum, the server decides.
    let script = Script::new([page(&json!(1), &[1]), page(&json!(1), &[1])]);
    let params = ListOpenTicketsParams::new;
    for params in [params(), params().with_limit(5000)] {
        let (found, _) = ids(script.client().list_open_tickets(params).items()).await;
        assert_eq!(found, [1]);
    }
    assert_eq!(
        script.log(),
        [
            "GET /v1/tickets/open?page=1",
            "GET /v1/tickets/open?limit=5000&page=1"
        ]
    );
}

#[tokio::test]
async fn a_page_that_came_is_given_before_the_error_of_the_next_one() {
    let script = Script::new([
        page(&json!(3), &[1, 2]),
        response(404, &json!({"message": "gone"})),
    ]);
    let mut pages = script.client().list_tickets(ListTicketsParams::new()).pages();
    let items: Vec<Ticket> = pages.try_next().await.unwrap().unwrap().items;
    assert_eq!(items.len(), 2);
    assert!(pages.try_next().await.unwrap_err().is_not_found());
    assert!(pages.try_next().await.unwrap().is_none());
}
