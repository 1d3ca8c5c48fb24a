//! The codes that a call of the package can return.

use windows_sys::Win32::Foundation as windows;

/// An NTSTATUS as its 32 bits: severity in bits 31 and 30, customer bit 29, reserved bit 28 ([MS-ERREF] 2.3).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Status(u32);

impl Status {
    /// The only success that this package returns.
    // Keeps RET-1, QRY-6: one success code, and it is zero.
    pub const SUCCESS: Status = Status::of(windows::STATUS_SUCCESS);
    /// No memory, or no room in a handle table.
    pub const INSUFFICIENT_MEMORY: Status = Status::of(windows::SEC_E_INSUFFICIENT_MEMORY);
    /// A handle that is NULL where it must not be, deleted, released, of the other kind, or never issued.
    pub const INVALID_HANDLE: Status = Status::of(windows::SEC_E_INVALID_HANDLE);
    /// A function, or a class of information, that this package does not offer.
    pub const UNSUPPORTED_FUNCTION: Status = Status::of(windows::SEC_E_UNSUPPORTED_FUNCTION);
    /// A target name longer than [`Name::BOUND`](super::Name::BOUND).
    pub const TARGET_UNKNOWN: Status = Status::of(windows::SEC_E_TARGET_UNKNOWN);
    /// The package is not initialised, or it met a defect of its own.
    pub const INTERNAL_ERROR: Status = Status::of(windows::SEC_E_INTERNAL_ERROR);
    /// The package is initialised already.
    pub const CANNOT_INSTALL: Status = Status::of(windows::SEC_E_CANNOT_INSTALL);
    /// Metadata that is not ours, damaged, or made by the same side.
    pub const INVALID_TOKEN: Status = Status::of(windows::SEC_E_INVALID_TOKEN);
    /// A credential that was acquired for the other direction only.
    pub const NO_CREDENTIALS: Status = Status::of(windows::SEC_E_NO_CREDENTIALS);
    /// A pointer, a counted string or a number that no caller may pass.
    pub const INVALID_PARAMETER: Status = Status::of(windows::STATUS_INVALID_PARAMETER);

    /// Every failure that this package returns.
    // Keeps RET-2, RET-3, RET-4, RET-5: an error or a SEC_E code, the reserved bit clear; none can be read as a
    // success, as a Win32 number or as a promise to finish later. The test below looks at the bits.
    pub const FAILURES: [Status; 9] = [
        Status::INSUFFICIENT_MEMORY,
        Status::INVALID_HANDLE,
        Status::UNSUPPORTED_FUNCTION,
        Status::TARGET_UNKNOWN,
        Status::INTERNAL_ERROR,
        Status::CANNOT_INSTALL,
        Status::INVALID_TOKEN,
        Status::NO_CREDENTIALS,
        Status::INVALID_PARAMETER,
    ];

    /// The status as its 32 bits.
    pub const fn code(self) -> u32 {
        self.0
    }

    /// The status as C returns it.
    pub const fn ntstatus(self) -> windows::NTSTATUS {
        self.0.cast_signed()
    }

    /// Whether NT_SUCCESS holds: the top bit is clear.
    pub const fn is_success(self) -> bool {
        self.0 >> 31 == 0
    }

    /// A named constant of the Windows headers.
    const fn of(code: i32) -> Status {
        Status(code.cast_unsigned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_is_an_error_or_a_sec_e_code_with_the_reserved_bit_clear() {
        for status in Status::FAILURES {
            let code = status.code();
            let is_error = code >> 30 == 0b11;
            let is_sec_e = code >> 16 == 0x8009;
            assert!(is_error || is_sec_e, "{code:08x}");
            assert_eq!(code & 0x1000_0000, 0, "{code:08x}");
            assert!(!status.is_success(), "{code:08x}");
        }
    }

    #[test]
    fn success_is_zero() {
        assert_eq!(Status::SUCCESS.code(), 0);
        assert!(Status::SUCCESS.is_success());
    }
}
