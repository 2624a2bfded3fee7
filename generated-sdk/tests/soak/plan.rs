//! What the server does with each attempt of each call: chance, but the same in every run.

use generated_sdk::ErrorKind;

/// What the server does with one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Act {
    Answer,
    /// The answer, a few bytes at a time.
    SlowAnswer,
    /// Resets the connection without having read the request.
    ResetUnread,
    /// Resets the connection when it has the request.
    Reset,
    /// Never answers.
    Stall,
    /// Breaks off in the head of the answer.
    CutHead,
    /// Breaks off in the body of the answer.
    CutBody,
    /// Answers something that is not HTTP.
    Garbage,
    /// An answer of a gateway with this HTTP status.
    Http(u16),
    /// As [`Http`](Self::Http), with `Retry-After: 0`.
    HttpWait(u16),
    /// A failure in the envelope, with this `statusCode`.
    Envelope(u16),
    /// An HTTP success whose body is no JSON.
    Html,
    /// An HTTP success whose body is half of a JSON text.
    HalfJson,
}

use Act::{
    Answer, CutBody, CutHead, Envelope, Garbage, HalfJson, Html, Http, HttpWait, Reset, ResetUnread,
    SlowAnswer, Stall,
};

/// Each of these happens in about one of a hundred attempts.
const FAULTS: [Act; 20] = [
    ResetUnread,
    Reset,
    Stall,
    CutHead,
    CutBody,
    Garbage,
    Http(401),
    Http(429),
    HttpWait(429),
    Http(500),
    Http(502),
    HttpWait(503),
    Envelope(401),
    Envelope(401),
    Envelope(404),
    Envelope(429),
    Envelope(500),
    Envelope(503),
    Html,
    HalfJson,
];

/// What an attempt comes to for the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Success,
    /// The credentials are refused.
    Refused(ErrorKind),
    Failure {
        kind: ErrorKind,
        /// Whether another attempt may well succeed.
        passes: bool,
        /// Whether the client can be sure that nothing was carried out.
        harmless: bool,
    },
}

impl Act {
    /// All that there are.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        [Answer, SlowAnswer].into_iter().chain(FAULTS)
    }

    pub(crate) fn effect(self) -> Effect {
        let (kind, passes, harmless) = match self {
            Answer | SlowAnswer => return Effect::Success,
            Http(401) => return Effect::Refused(ErrorKind::Http),
            Envelope(401) => return Effect::Refused(ErrorKind::Api),
            ResetUnread | Reset | CutHead | CutBody | Garbage => (ErrorKind::Transport, true, false),
            Stall => (ErrorKind::Timeout, true, false),
            Http(status) | HttpWait(status) => {
                (ErrorKind::Http, matches!(status, 429 | 502 | 503), status == 429)
            }
            Envelope(status) => (
                ErrorKind::Api,
                matches!(status, 429 | 502 | 503),
                matches!(status, 429 | 503),
            ),
            Html => (ErrorKind::Protocol, false, false),
            HalfJson => (ErrorKind::Decode, false, false),
        };
        Effect::Failure {
            kind,
            passes,
            harmless,
        }
    }

    /// Whether the server may have carried out what it was asked.
    pub(crate) fn carries_out(self) -> bool {
        !matches!(
            self,
            ResetUnread | Http(401 | 429) | HttpWait(429) | Envelope(401 | 429 | 503)
        )
    }
}

/// The calls of a run.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    pub(crate) seed: u64,
}

impl Plan {
    /// What happens to this attempt, from 0, of this call.
    pub(crate) fn act(self, call: u32, attempt: usize) -> Act {
        let bits = self.random(call, 1 + attempt as u64);
        match FAULTS.get(usize::try_from(bits % 100).unwrap()) {
            Some(fault) => *fault,
            None if bits % 100 < 30 => SlowAnswer,
            None => Answer,
        }
    }

    /// Whether the server stalls at some time, so that the call should not wait for long.
    pub(crate) fn stalls(self, call: u32) -> bool {
        (0..4).any(|attempt| self.act(call, attempt) == Stall)
    }

    /// After how many milliseconds the caller goes away, if it does.
    pub(crate) fn abandoned_after(self, call: u32) -> Option<u64> {
        let bits = self.random(call, 0);
        bits.is_multiple_of(16).then_some(bits / 16 % 8)
    }

    /// Some number for this purpose (`SplitMix64`).
    pub(crate) fn random(self, call: u32, purpose: u64) -> u64 {
        let mut bits = self
            .seed
            .wrapping_add((u64::from(call) << 8 | purpose).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }
}
