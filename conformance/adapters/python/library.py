#!/usr/bin/env python3
"""A shared library behind the protocol, by ctypes: `sspcheck check 'cmd:python3 library.py PATH'`.

It loads a package, plays a small LSA for it, and calls it through its function table: what `sspcheck check PATH` does
in its own host, done again in another language. What it does not see, it declares.
"""

import ctypes
import sys
from ctypes import CFUNCTYPE, POINTER, Structure, addressof, byref, c_int32, c_int64, c_size_t, c_uint16, c_uint32
from ctypes import c_uint8, c_void_p, cast, create_string_buffer, sizeof

from sspcheck_adapter import BOTH, INBOUND, MISSING, UNREADABLE, VERSION, Wire, serve, succeeded

FIRST_WITH_METADATA = 0x00100000

UNSET = 0x5A5A5A5A
"""What the length of a Query is before the call: no package has so much to say."""

NULL_SLOT = 0xC0000002
"""The answer in place of a call through a NULL slot of the table: STATUS_NOT_IMPLEMENTED."""

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


class ClientInfo(Structure):
    """SECPKG_CLIENT_INFO."""

    _fields_ = [
        ("logon", Luid),
        ("process", c_uint32),
        ("thread", c_uint32),
        ("tcb", c_uint8),
        ("impersonating", c_uint8),
        ("restricted", c_uint8),
        ("flags", c_uint8),
        ("level", c_uint32),
        ("token", c_void_p),
    ]


class CallInfo(Structure):
    """SECPKG_CALL_INFO."""

    _fields_ = [
        ("process", c_uint32),
        ("thread", c_uint32),
        ("attributes", c_uint32),
        ("count", c_uint32),
        ("mechanism", c_void_p),
    ]


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
    """The support functions: three heaps and one client; every other one answers harmlessly, with what it answers with."""

    NOT_IMPLEMENTED, NO_MEMORY = 0xC0000002, 0xC0000017

    def __init__(self):
        c = ctypes.CDLL(None)
        c.calloc.restype, c.calloc.argtypes = c_void_p, [c_size_t, c_size_t]
        c.free.restype, c.free.argtypes = None, [c_void_p]
        self.kept = []
        other = self.keep(NO_ARGUMENTS(lambda: self.NOT_IMPLEMENTED))
        self.table = (c_void_p * 64)(*[other] * 64)
        allocate = self.keep(ALLOCATE(lambda length: c.calloc(1, max(length & 0xFFFFFFFF, 1))))
        free = self.keep(FREE(c.free))
        # AllocateLsaHeap and FreeLsaHeap, AllocatePrivateHeap and FreePrivateHeap, FreeReturnBuffer.
        for slot, function in ((5, allocate), (6, free), (48, allocate), (49, free), (23, free)):
            self.table[slot] = function
        done, nothing = self.keep(NO_ARGUMENTS(lambda: 0)), self.keep(CFUNCTYPE(c_void_p)(lambda: None))
        # CreateLogonSession, ImpersonateClient, CancelNotification, LsaProtectMemory, LsaUnprotectMemory.
        for slot in (0, 11, 18, 44, 45):
            self.table[slot] = done
        # CreateThread, CreateSharedMemory, AllocateSharedMemory, DeleteSharedMemory, CrediFreeCredentials.
        for slot in (15, 26, 27, 29, 43):
            self.table[slot] = nothing
        self.table[17] = self.keep(CFUNCTYPE(c_void_p)(lambda: 1))  # RegisterNotification, which never comes.
        self.client(c)

    def client(self, c):
        """What packages ask of their client: buffers in its memory, which is this one, and who it is."""

        def allocate(_, length, base):
            base[0] = c.calloc(1, max(length, 1))
            return 0 if base[0] else self.NO_MEMORY

        def release(_, base):
            c.free(base)
            return 0

        def copy(_, length, to, source):
            ctypes.memmove(to, source, length)
            return 0

        def duplicate(source, to):
            to[0] = source
            return 0

        def client_info(info):
            info[0] = ClientInfo(logon=Luid(0x0003E7A1, 0), process=4, thread=1, tcb=1)
            return 0

        def call_info(info):
            info[0] = CallInfo(process=4, thread=1, attributes=0xC200, count=1)
            return 1

        self.table[7] = self.keep(CFUNCTYPE(c_uint32, c_void_p, c_uint32, POINTER(c_void_p))(allocate))
        self.table[8] = self.keep(CFUNCTYPE(c_uint32, c_void_p, c_void_p)(release))
        self.table[9] = self.table[10] = self.keep(CFUNCTYPE(c_uint32, c_void_p, c_uint32, c_void_p, c_void_p)(copy))
        self.table[13] = self.keep(CFUNCTYPE(c_uint32, c_void_p, POINTER(c_void_p))(duplicate))
        self.table[16] = self.keep(CFUNCTYPE(c_uint32, POINTER(ClientInfo))(client_info))
        self.table[24] = self.keep(CFUNCTYPE(c_uint8, POINTER(CallInfo))(call_info))

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
        if not self.slots[INITIALIZE]:
            raise Refused("refused", "the table has no SpInitialize")
        parameters = Parameters(version=self.version, machine_state=3)
        status = INITIALIZE_TYPE(self.slots[INITIALIZE])(1, addressof(parameters), addressof(self.lsa.table))
        if not succeeded(status):
            raise Refused("refused", f"SpInitialize answered {status:#010x}")
        wire.say("starting", "SpGetInfo")
        information = Information()
        # A table without it breaks PKG-1, which is not for an adapter to say.
        status = GET_INFO_TYPE(self.slots[GET_INFO])(addressof(information)) if self.slots[GET_INFO] else None
        good = status is not None and succeeded(status)
        self.capabilities = information.capabilities if good else None
        self.name = text(information.name) if good else None
        if self.version < FIRST_WITH_METADATA or not self.slots[QUERY] or not self.slots[EXCHANGE]:
            raise Refused("not-offered", "the table has not both QueryMetaData and ExchangeMetaData")
        self.call_acquire = ACQUIRE_TYPE(self.slots[ACQUIRE]) if self.slots[ACQUIRE] else lambda *_: NULL_SLOT
        self.call_release = HANDLE_ONLY(self.slots[RELEASE]) if self.slots[RELEASE] else lambda _: NULL_SLOT
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
        length, metadata = c_uint32(UNSET), c_void_p()
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
        if length == UNSET:
            return UNREADABLE
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
