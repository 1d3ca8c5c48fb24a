//! `sspcheck trace`.

use sspcheck_conformance::trace::{Options, judge, read};

use super::arguments::{Trace, TraceFormat};
use super::{Trouble, print, print_prose};

pub(super) fn run(arguments: &Trace) -> Result<u8, Trouble> {
    let log = read(&arguments.file)?;
    let judged = judge(&log, &Options { strict: arguments.strict, hostile: arguments.hostile });
    match arguments.format {
        TraceFormat::Text => print_prose(&crate::trace::text(&judged))?,
        TraceFormat::Json => print(&crate::trace::json(&judged))?,
    }
    Ok(judged.outcome.exit_code())
}
