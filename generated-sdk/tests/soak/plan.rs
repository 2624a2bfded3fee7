//! The act of the server for each attempt of each call: random, but the same in every run.

use genauth::ErrorKind;

/// The reaction of the server to one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Act {
    /// Sends the response.
    Respond,
    /// Sends the response, a few bytes at a time.
    RespondSlowly,
    /// Resets the connection before it reads the request.
    ResetUnread,
    /// Resets the connection after it has read the request.
    Reset,
    /// Never responds.
    Stall,
    /// Breaks off in the head of the response.
    CutHead,
    /// Breaks off in the body of the response.
    CutBody,
    /// Sends bytes that are not HTTP.
    Garbage,
    /// The response of a gateway with this HTTP status.
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
    CutBody, CutHead, Envelope, Garbage, HalfJson, Html, Http, HttpWait, Reset, ResetUnread, Respond,
    RespondSlowly, Stall,
};

/// Each of these occurs in about one of a hundred attempts.
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

/// The effect of an attempt on the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Success,
    /// The credentials are refused.
    Refused(ErrorKind),
    Failure {
        kind: ErrorKind,
        /// Whether another attempt may well succeed.
        temporary: bool,
        /// Whether the client can be sure that nothing was carried out.
        harmless: bool,
    },
}

impl Act {
    /// All acts.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        [Respond, RespondSlowly].into_iter().chain(FAULTS)
    }

    pub(crate) fn effect(self) -> Effect {
        let (kind, temporary, harmless) = match self {
            Respond | RespondSlowly => return Effect::Success,
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
            temporary,
            harmless,
        }
    }

    /// Whether the server may have carried out the request.
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
    /// The act for this attempt, counted from 0, of this call.
    pub(crate) fn act(self, call: u32, attempt: usize) -> Act {
        let bits = self.random(call, 1 + attempt as u64);
        match FAULTS.get(usize::try_from(bits % 100).unwrap()) {
            Some(fault) => *fault,
            None if bits % 100 < 30 => RespondSlowly,
            None => Respond,
        }
    }

    /// Whether the server stalls in one of the attempts, so that the call needs a short timeout.
    pub(crate) fn stalls(self, call: u32) -> bool {
        (0..4).any(|attempt| self.act(call, attempt) == Stall)
    }

    /// After how many milliseconds the call is dropped, if it is.
    pub(crate) fn abandoned_after(self, call: u32) -> Option<u64> {
        let bits = self.random(call, 0);
        bits.is_multiple_of(16).then_some(bits / 16 % 8)
    }

    /// A pseudo-random number for this purpose (`SplitMix64`).
    pub(crate) fn random(self, call: u32, purpose: u64) -> u64 {
        let mut bits = self
            .seed
            .wrapping_add((u64::from(call) << 8 | purpose).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }
}
