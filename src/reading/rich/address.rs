//! Where a link of a publisher may lead: a web address over https, or a mail address. Anything
//! else, and anything that could be taken for another place than it is, is no link.

/// Longest address, in bytes.
const LONGEST: usize = 500;

/// A place that a link may lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The address as it is followed.
    pub target: String,
    /// What a reader should see of it: the host, or the mail address.
    pub shown: String,
}

impl Address {
    /// Reads an address; `None`: it is none that may be followed.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"<>\"'`\\^{}|".contains(&byte);
        if text.len() > LONGEST || !text.bytes().all(is_plain) {
            return None;
        }
        let (scheme, rest) = text.split_once(':')?;
        let shown = match scheme.to_ascii_lowercase().as_str() {
            "https" => host(rest.strip_prefix("//")?)?,
            "mailto" => mail(rest)?,
            _ => return None,
        };
        Some(Self { target: text.to_owned(), shown: shown.to_owned() })
    }
}

/// The host of what follows `https://`: a name with a dot, and no user before it, who could
/// look like a host.
fn host(rest: &str) -> Option<&str> {
    let authority = rest.split(['/', '?', '#']).next()?;
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let is_port = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    (is_name(host) && is_port).then_some(authority)
}

/// A mail address without headers, which could write the mail.
fn mail(address: &str) -> Option<&str> {
    let (name, host) = address.split_once('@')?;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte);
    (!name.is_empty() && name.bytes().all(is_plain) && is_name(host)).then_some(address)
}

fn is_name(host: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(is_plain);
    host.contains('.') && host.split('.').all(is_label)
}
