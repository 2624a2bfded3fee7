//! The same work on many things, on as many threads as there are processors.

use std::iter;
use std::sync::Mutex;
use std::thread;

/// The result of `work` for each item, in the order of the items, whatever the number of threads.
///
/// A thread takes the next item as soon as it has finished one. So the items may differ in size.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(items.len());
    let items = Mutex::new(items.iter().enumerate());
    // No thread calls `work` while it holds the lock, so none panics with it.
    let next = || items.lock().ok()?.next();
    let take = || -> Vec<(usize, R)> {
        let items = iter::from_fn(next);
        items.map(|(index, item)| (index, work(item))).collect()
    };
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(take)).collect();
        let mut done = take();
        for other in others {
            done.extend(
                other
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            );
        }
        done
    });
    done.sort_unstable_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<u32> = (0..1000).collect();
        let squares = map(&items, |item| item * item);
        assert!(squares.into_iter().eq(items.iter().map(|item| item * item)));
    }

    #[test]
    fn nothing_becomes_nothing() {
        assert!(map(&[], |(): &()| ()).is_empty());
    }

    #[test]
    #[should_panic(expected = "item 7")]
    fn a_panic_is_passed_on() {
        let items: Vec<u32> = (0..10).collect();
        map(&items, |item| assert_ne!(*item, 7, "item {item}"));
    }
}
