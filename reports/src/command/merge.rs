//! `sspcheck merge`: the shards of a run are put together.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sspcheck_conformance::answers::{Answers, FILE};
use sspcheck_conformance::target::{Kept, Target as _};

use super::Trouble;
use super::arguments::Merge;
use super::check::{Wanted, conclude, formats, heed_signals, today};

/// Makes the run again from what the shards were answered, and prints what it comes to.
pub(super) fn run(arguments: &Merge) -> Result<u8, Trouble> {
    let formats = formats(&arguments.format, arguments.out.as_deref())?;
    let files: Vec<PathBuf> = arguments.results.iter().map(|result| answers(result)).collect();
    if let Some(out) = &arguments.out {
        refuse_to_overwrite(out, &files)?;
    }
    let (header, answers) = Answers::of_shards(&files)?;
    let first = files.first().map(PathBuf::as_path).unwrap_or(Path::new(FILE));
    let options = header.options(first, today())?;
    heed_signals(&options.cancel)?;
    let identity = header.identity();
    let answers = Arc::new(answers);
    let mut target = Kept::memory(Arc::clone(&answers), header.limits);
    target.heed(&options.cancel);
    let wanted = Wanted { formats: &formats, machine: &[], reproductions: false };
    conclude(&target, &identity, &options, arguments.out.as_deref(), &wanted, &answers)
}

/// The answers of a shard, by its folder or by its record.
fn answers(result: &Path) -> PathBuf {
    if result.is_dir() {
        result.join(FILE)
    } else if result.file_name().is_some_and(|name| name == "record.jsonl") {
        result.with_file_name(FILE)
    } else {
        result.to_owned()
    }
}

/// What comes of the shards must not be written over one of them.
fn refuse_to_overwrite(out: &Path, files: &[PathBuf]) -> Result<(), Trouble> {
    let place = |path: &Path| std::fs::canonicalize(path).ok();
    let taken = files.iter().any(|file| {
        let folder = file.parent().and_then(place);
        folder.is_some() && folder == place(out)
    });
    if taken {
        let text =
            format!("`{}` is the folder of a shard; give another one for the merged record", out.display());
        return Err(Trouble::Usage(text));
    }
    Ok(())
}
