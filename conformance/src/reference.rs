//! The reference's safe core as a package in this process: a value, so that it can be explored exhaustively.

use sspcheck_model::status::Status;
use sspcheck_reference::core::{
    CredentialUse, Handle, Name as Target, Package as Core, Status as Code, metadata,
};

use crate::package::{Acquired, Arguments, Bytes, Direction, Exchanged, Name, Package, Queried, Returned};

/// The reference package, without its C door.
///
/// What the door checks is checked here too: pointers, the counted string, the length of the metadata.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Reference(Core);

impl Reference {
    /// The value inside, to look at.
    #[must_use]
    pub const fn core(&self) -> &Core {
        &self.0
    }

    fn try_query(&mut self, arguments: &Arguments<'_>) -> Result<(u64, Vec<u8>), Code> {
        let context = arguments.context.ok_or(Code::INVALID_PARAMETER)?;
        let target = arguments.target.map(name).transpose()?;
        let credential = handle(arguments.credential);
        let queried = self.0.query(credential, target.as_ref(), arguments.requirements, handle(context))?;
        Ok((value(queried.context), queried.metadata))
    }

    fn try_exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Result<u64, Code> {
        let context = arguments.context.ok_or(Code::INVALID_PARAMETER)?;
        let target = arguments.target.map(name).transpose()?;
        let bytes = bytes(metadata)?;
        let credential = handle(arguments.credential);
        let context =
            self.0.exchange(credential, target.as_ref(), arguments.requirements, bytes, handle(context))?;
        Ok(value(context))
    }
}

impl Package for Reference {
    fn acquire(&mut self, direction: Direction) -> Acquired {
        let direction = match direction {
            Direction::Both => CredentialUse::Both,
            Direction::Inbound => CredentialUse::Inbound,
            Direction::Outbound => CredentialUse::Outbound,
        };
        match self.0.acquire(direction) {
            Ok(credential) => Acquired { status: Status::SUCCESS, handle: value(credential) },
            Err(code) => Acquired { status: status(code), handle: 0 },
        }
    }

    fn release(&mut self, credential: u64) -> Status {
        answer(self.0.release(handle(credential)))
    }

    fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
        match self.try_query(arguments) {
            Ok((context, metadata)) => Queried {
                status: Status::SUCCESS,
                context: Some(context),
                metadata: Returned::Unchecked(metadata),
            },
            Err(code) => {
                Queried { status: status(code), context: arguments.context, metadata: Returned::Nothing }
            }
        }
    }

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        match self.try_exchange(arguments, metadata) {
            Ok(context) => Exchanged { status: Status::SUCCESS, context: Some(context) },
            Err(code) => Exchanged { status: status(code), context: arguments.context },
        }
    }

    fn delete(&mut self, context: u64) -> Option<Status> {
        Some(answer(self.0.delete(handle(context))))
    }
}

/// The metadata of a call; NULL with a length above 0 is refused, and so is more than any metadata can be.
fn bytes(metadata: Bytes<'_>) -> Result<&[u8], Code> {
    let length = usize::try_from(metadata.length).unwrap_or(usize::MAX);
    match metadata.bytes {
        None if length == 0 => Ok(&[]),
        None => Err(Code::INVALID_PARAMETER),
        Some(_) if length > metadata::BOUND => Err(Code::INVALID_TOKEN),
        Some(bytes) => bytes.get(..length).ok_or(Code::INVALID_PARAMETER),
    }
}

/// The units of a counted string, after its count was checked.
fn name(name: &Name) -> Result<Target, Code> {
    if !name.length.is_multiple_of(2) || name.length > name.maximum {
        return Err(Code::INVALID_PARAMETER);
    }
    let units = match &name.units {
        None if name.length == 0 => &[],
        None => return Err(Code::INVALID_PARAMETER),
        Some(units) => units.get(..usize::from(name.length / 2)).ok_or(Code::INVALID_PARAMETER)?,
    };
    Target::new(units.iter().copied())
}

/// A number as a handle; one that is too wide for this machine is nobody's.
fn handle(value: u64) -> Handle {
    Handle::try_from(value).unwrap_or(Handle::MAX)
}

const fn value(handle: Handle) -> u64 {
    handle as u64
}

const fn status(code: Code) -> Status {
    Status(code.code())
}

fn answer(result: Result<(), Code>) -> Status {
    result.map_or_else(status, |()| Status::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(credential: u64, target: Option<&Name>) -> Arguments<'_> {
        Arguments { credential, target, requirements: 0, context: Some(0) }
    }

    #[test]
    fn a_malformed_name_and_missing_bytes_are_refused() {
        let mut package = Reference::default();
        let credential = package.acquire(Direction::Both).handle;
        let units = Some(vec![0x61, 0x62]);
        for (length, maximum, units, expected) in [
            (4, 4, units.clone(), Code::SUCCESS),
            (2, 4, units.clone(), Code::SUCCESS),
            (0, 0, None, Code::SUCCESS),
            (3, 4, units.clone(), Code::INVALID_PARAMETER),
            (4, 2, units.clone(), Code::INVALID_PARAMETER),
            (6, 6, units, Code::INVALID_PARAMETER),
            (2, 2, None, Code::INVALID_PARAMETER),
        ] {
            let name = Name { length, maximum, units };
            let queried = package.query(&arguments(credential, Some(&name)));
            assert_eq!(queried.status, status(expected), "{name:?}");
            assert_eq!(queried.context == Some(0), expected != Code::SUCCESS, "{name:?}");
        }
        for (length, bytes, expected) in [
            (0, None, Code::INVALID_TOKEN),
            (0, Some(&[][..]), Code::INVALID_TOKEN),
            (1, None, Code::INVALID_PARAMETER),
            (u32::MAX, None, Code::INVALID_PARAMETER),
            (2, Some(&[1][..]), Code::INVALID_PARAMETER),
            (u32::MAX, Some(&[1][..]), Code::INVALID_TOKEN),
        ] {
            let exchanged = package.exchange(&arguments(credential, None), Bytes { length, bytes });
            assert_eq!(exchanged, Exchanged { status: status(expected), context: Some(0) }, "{length}");
        }
    }

    #[test]
    fn metadata_of_one_side_makes_a_context_of_the_other() {
        let mut package = Reference::default();
        let credential = package.acquire(Direction::Both).handle;
        let name = Name { length: 2, maximum: 2, units: Some(vec![0x61]) };
        let queried = package.query(&arguments(credential, Some(&name)));
        let Returned::Unchecked(said) = queried.metadata else { panic!("no metadata") };
        let bytes = Bytes { length: u32::try_from(said.len()).unwrap(), bytes: Some(&said) };
        let no_pointer = Arguments { context: None, ..arguments(credential, None) };
        assert_eq!(package.exchange(&no_pointer, bytes).status, status(Code::INVALID_PARAMETER));
        let exchanged = package.exchange(&arguments(credential, None), bytes);
        assert_eq!(exchanged.status, Status::SUCCESS);
        let context = exchanged.context.unwrap();
        assert_ne!(Some(context), queried.context);
        assert_eq!(package.delete(context), Some(Status::SUCCESS));
        assert_eq!(package.delete(context), Some(status(Code::INVALID_HANDLE)));
        assert_eq!(package.release(credential), Status::SUCCESS);
    }
}
