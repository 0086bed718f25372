//! Files of this site over the network, with a limit on size and time. Addresses are
//! relative to the page; another host is never asked.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestCache, RequestInit, Response};

/// Longest wait for a file, in milliseconds.
const PATIENCE_MS: u32 = 30_000;

/// Why a file could not be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// The address leads away from this site.
    #[error("address outside of this site")]
    Elsewhere,
    /// No answer: no connection, a broken one, or too slow.
    #[error("no answer")]
    NoAnswer,
    /// An answer without the file.
    #[error("status {status}")]
    Status {
        /// HTTP status.
        status: u16,
    },
    /// More bytes than allowed.
    #[error("more than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
}

/// Whether a network cache may answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// As the browser sees fit.
    Usual,
    /// Past every cache: after a failure.
    Reload,
}

/// The bytes of the file at `path`, relative to the page, at most `limit` bytes.
///
/// # Errors
/// When the path is not a plain relative one, or the file does not arrive whole.
pub async fn bytes(path: &str, limit: usize, freshness: Freshness) -> Result<Vec<u8>, FetchError> {
    if !is_within_site(path) {
        return Err(FetchError::Elsewhere);
    }
    let window = web_sys::window().ok_or(FetchError::NoAnswer)?;
    let options = RequestInit::new();
    options.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE_MS)));
    if freshness == Freshness::Reload {
        options.set_cache(RequestCache::Reload);
    }
    let answer = JsFuture::from(window.fetch_with_str_and_init(path, &options))
        .await
        .map_err(|_| FetchError::NoAnswer)?;
    let answer: Response = answer.dyn_into().map_err(|_| FetchError::NoAnswer)?;
    if !answer.ok() {
        return Err(FetchError::Status { status: answer.status() });
    }
    let announced = answer.headers().get("content-length").ok().flatten();
    if announced.and_then(|length| length.parse::<usize>().ok()).is_some_and(|n| n > limit) {
        return Err(FetchError::TooLarge { limit });
    }
    let body = answer.array_buffer().map_err(|_| FetchError::NoAnswer)?;
    let body = JsFuture::from(body).await.map_err(|_| FetchError::NoAnswer)?;
    let body = Uint8Array::new(&body);
    if body.length() as usize > limit {
        return Err(FetchError::TooLarge { limit });
    }
    Ok(body.to_vec())
}

/// Whether `path` stays below the page: no scheme, no host, no way up.
fn is_within_site(path: &str) -> bool {
    !path.is_empty()
        && !path.starts_with('/')
        && !path.contains([':', '\\', '?', '#'])
        && path.split('/').all(|part| !part.is_empty() && part != "..")
}
