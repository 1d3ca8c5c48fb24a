#!/usr/bin/env python3
"""A shared library behind the protocol, by ctypes: `sspcheck check 'cmd:python3 library.py PATH'`.

It loads a package, plays a small LSA for it, and calls it through its function table: what `sspcheck check PATH` does
in its own host, done again in another language. What it does not see, it declares.
"""

import ctypes
import sys
from ctypes import CFUNCTYPE, POINTER, Structure, addressof, byref, c_int32, c_int64, c_size_t, c_uint16, c_uint32
from ctypes import c_void_p, cast, create_string_buffer, sizeof

from sspcheck_adapter import BOTH, INBOUND, MISSING, UNREADABLE, VERSION, Wire, serve, succeeded

FIRST_WITH_METADATA = 0x00100000

# Slots of the package's table.
INITIALIZE, SHUTDOWN, GET_INFO, ACQUIRE, RELEASE, DELETE, QUERY, EXCHANGE, SLOTS = 8, 9, 10, 12, 14, 20, 30, 31, 43


class CountedString(Structure):
    _fields_ = [("length", c_uint16), ("maximum", c_uint16), ("buffer", c_void_p)]


class Parameters(Structure):
    """SECPKG_PARAMETERS."""

    _fields_ = [
        ("version", c_uint32),
        ("machine_state", c_uint32),
        ("setup_mode", c_uint32),
        ("domain_sid", c_void_p),
        ("domain_name", CountedString),
        ("dns_domain_name", CountedString),
        ("domain_guid", c_uint32 * 4),
    ]


class Information(Structure):
    """SecPkgInfoW."""

    _fields_ = [
        ("capabilities", c_uint32),
        ("version", c_uint16),
        ("rpc_id", c_uint16),
        ("max_token", c_uint32),
        ("name", c_void_p),
        ("comment", c_void_p),
    ]


class Luid(Structure):
    _fields_ = [("low", c_uint32), ("high", c_int32)]


ENTRY = CFUNCTYPE(c_uint32, c_uint32, POINTER(c_uint32), POINTER(c_void_p), POINTER(c_uint32))
HANDLE_ONLY = CFUNCTYPE(c_uint32, c_size_t)
NO_ARGUMENTS = CFUNCTYPE(c_uint32)
INITIALIZE_TYPE = CFUNCTYPE(c_uint32, c_size_t, c_void_p, c_void_p)
GET_INFO_TYPE = CFUNCTYPE(c_uint32, c_void_p)
ACQUIRE_TYPE = CFUNCTYPE(
    c_uint32, c_void_p, c_uint32, c_void_p, c_void_p, c_void_p, c_void_p, POINTER(c_size_t), POINTER(c_int64)
)
QUERY_TYPE = CFUNCTYPE(c_uint32, c_size_t, c_void_p, c_uint32, POINTER(c_uint32), POINTER(c_void_p), c_void_p)
EXCHANGE_TYPE = CFUNCTYPE(c_uint32, c_size_t, c_void_p, c_uint32, c_uint32, c_void_p, c_void_p)
ALLOCATE = CFUNCTYPE(c_void_p, c_size_t)
FREE = CFUNCTYPE(None, c_void_p)


class Lsa:
    """The support functions: two heaps; everything else answers that it is not supported."""

    NOT_SUPPORTED = 0xC00000BB

    def __init__(self):
        c = ctypes.CDLL(None)
        c.calloc.restype, c.calloc.argtypes = c_void_p, [c_size_t, c_size_t]
        c.free.restype, c.free.argtypes = None, [c_void_p]
        self.kept = []
        other = self.keep(CFUNCTYPE(c_uint32)(lambda: self.NOT_SUPPORTED))
        self.table = (c_void_p * 64)(*[other] * 64)
        allocate = self.keep(ALLOCATE(lambda length: c.calloc(1, max(length & 0xFFFFFFFF, 1))))
        free = self.keep(FREE(c.free))
        # AllocateLsaHeap and FreeLsaHeap, AllocatePrivateHeap and FreePrivateHeap, FreeReturnBuffer.
        for slot, function in ((5, allocate), (6, free), (48, allocate), (49, free), (23, free)):
            self.table[slot] = function

    def keep(self, function):
        """Its address; Python must not forget it as long as the package has it."""
        self.kept.append(function)
        return cast(function, c_void_p).value


class Refused(Exception):
    """The package does not start: the word of the protocol for it, and why."""

    def __init__(self, start, why):
        super().__init__(why)
        self.start = {start: why}


def text(address):
    """The terminated wide string at an address."""
    units, unit = [], c_uint16.from_address(address) if address else None
    while unit is not None and unit.value and len(units) < 256:
        units.append(chr(unit.value))
        unit = c_uint16.from_address(address + 2 * len(units))
    return "".join(units)


class Library:
    """A started package."""

    def __init__(self, path, wire):
        wire.say("starting", "loading")
        library = ctypes.CDLL(path)
        self.lsa, self.library = Lsa(), library
        entry = ENTRY(("SpLsaModeInitialize", library))
        wire.say("starting", "SpLsaModeInitialize")
        version, tables, count = c_uint32(), c_void_p(), c_uint32()
        status = entry(0x00010000, byref(version), byref(tables), byref(count))
        self.version = version.value
        if not succeeded(status):
            raise Refused("refused", f"SpLsaModeInitialize answered {status:#010x}")
        if status or not tables.value or not count.value:
            raise Refused("false-start", f"SpLsaModeInitialize answered {status:#010x}, {count.value} tables")
        # The slots that the version promises, and no more: 43 from the newest version on, fewer before it.
        promised = 34 if self.version >= FIRST_WITH_METADATA else 27
        found = (c_void_p * promised).from_address(tables.value)
        self.slots = [*found, *[None] * (SLOTS - promised)]
        self.start(wire)

    def start(self, wire):
        wire.say("starting", "SpInitialize")
        parameters = Parameters(version=self.version, machine_state=3)
        status = INITIALIZE_TYPE(self.slots[INITIALIZE])(1, addressof(parameters), addressof(self.lsa.table))
        if not succeeded(status):
            raise Refused("refused", f"SpInitialize answered {status:#010x}")
        wire.say("starting", "SpGetInfo")
        information = Information()
        status = GET_INFO_TYPE(self.slots[GET_INFO])(addressof(information))
        self.capabilities = information.capabilities if succeeded(status) else None
        self.name = text(information.name) if succeeded(status) else None
        if self.version < FIRST_WITH_METADATA or not self.slots[QUERY] or not self.slots[EXCHANGE]:
            raise Refused("not-offered", "the table has not both QueryMetaData and ExchangeMetaData")
        self.call_acquire = ACQUIRE_TYPE(self.slots[ACQUIRE])
        self.call_release = HANDLE_ONLY(self.slots[RELEASE])
        self.call_query = QUERY_TYPE(self.slots[QUERY])
        self.call_exchange = EXCHANGE_TYPE(self.slots[EXCHANGE])
        self.call_delete = HANDLE_ONLY(self.slots[DELETE]) if self.slots[DELETE] else None
        self.logon = Luid(0x0003E7A1, 0)
        self.strings = {}

    def shut_down(self):
        if self.slots[SHUTDOWN]:
            NO_ARGUMENTS(self.slots[SHUTDOWN])()

    def acquire(self, direction):
        use = 3 if direction == BOTH else 1 if direction == INBOUND else 2
        handle, expiry = c_size_t(), c_int64()
        status = self.call_acquire(None, use, addressof(self.logon), None, None, None, byref(handle), byref(expiry))
        return status, handle.value

    def release(self, credential):
        return self.call_release(credential)

    def delete(self, context):
        return self.call_delete(context) if self.call_delete else None

    def string(self, name):
        """The counted string of a name; its memory stays."""
        if name is None:
            return None
        if name not in self.strings:
            units = None if name.units is None else (c_uint16 * len(name.units))(*name.units)
            buffer = None if units is None else addressof(units)
            self.strings[name] = (CountedString(name.length, name.maximum, buffer), units)
        return addressof(self.strings[name][0])

    def query(self, arguments):
        cell = None if arguments.context is None else c_size_t(arguments.context)
        length, metadata = c_uint32(), c_void_p()
        status = self.call_query(
            arguments.credential,
            self.string(arguments.target),
            arguments.requirements,
            byref(length),
            byref(metadata),
            None if cell is None else addressof(cell),
        )
        said = self.look(metadata.value, length.value) if succeeded(status) else None
        return status, None if cell is None else cell.value, said

    @staticmethod
    def look(address, length):
        """What a Query handed out, by a look that cannot fault."""
        if length == 0:
            return b""
        if not address:
            return MISSING
        try:
            with open("/proc/self/mem", "rb", buffering=0) as memory:
                memory.seek(address)
                said = memory.read(length)
        except (OSError, OverflowError, ValueError):
            return UNREADABLE
        return said if len(said) == length else UNREADABLE

    def exchange(self, arguments, length, data):
        cell = None if arguments.context is None else c_size_t(arguments.context)
        # Exactly as long as it is said to be: nothing of ours lies behind it on purpose.
        buffer = None if data is None else create_string_buffer(data, max(len(data), 1))
        status = self.call_exchange(
            arguments.credential,
            self.string(arguments.target),
            arguments.requirements,
            length,
            None if buffer is None else addressof(buffer),
            None if cell is None else addressof(cell),
        )
        return status, None if cell is None else cell.value


#: What is not seen from here.
CANNOT = {
    "tables": "this adapter trusts the function table that it gets",
    "watch-parameters": "this adapter lays no guards around parameters",
    "account-heaps": "this adapter does not keep an account of its heaps",
    "fail-allocations": "the heaps of this adapter never refuse",
    "threads": "this adapter calls its package from one thread",
}


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: library.py PATH")
    wire = Wire()
    try:
        library = Library(sys.argv[1], wire)
    except Refused as refused:
        wire.say("hello", {"protocol": VERSION, "start": refused.start})
        return
    except (OSError, AttributeError) as error:
        wire.say("unusable", f"{sys.argv[1]}: {error}")
        sys.exit(2)
    said = {"name": library.name, "version": library.version, "capabilities": library.capabilities}
    serve(library, wire, CANNOT, looks="readable", **{key: value for key, value in said.items() if value is not None})
    wire.say("starting", "SpShutDown")
    library.shut_down()


if __name__ == "__main__":
    assert sizeof(CountedString) == 16, "this adapter is for 64-bit systems"
    main()
