"""The line protocol of sspcheck, version 1, for packages in Python. Standard library only.

A package is an object with five methods:

    acquire(direction)                  -> (status, handle)    direction: BOTH, INBOUND or OUTBOUND
    release(credential)                 -> status
    query(arguments)                    -> (status, context, metadata)
    exchange(arguments, length, data)   -> (status, context)   data: bytes, or None for a NULL pointer
    delete(context)                     -> status, or None where the package offers no DeleteContext

Handles are whole numbers, 0 is NULL. `context` is the handle cell after the call, whether it was changed or not.
`metadata` is bytes, or one of MISSING and UNREADABLE. `serve(package)` does the rest.

What this file does, in the order of the text: the notation of calls, a case in progress (which calls can be made, which
values stand behind their symbols, what is live), sweeps with their classes, and the loop that reads and answers.
"""

import json
import os
import sys
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple, Optional

VERSION = 1
BOTH, INBOUND, OUTBOUND = "both", "inbound", "outbound"

#: Instead of metadata: a length above 0 with a NULL pointer; a pointer that cannot be read for its whole length.
MISSING, UNREADABLE = object(), object()


#: The bits that make a status a failure: the top bit of an NTSTATUS, the two error fields of a status of GSS-API.
FAILURE_BITS = {"lsa": 0x80000000, "gss": 0xFFFF0000}


def succeeded(status, profile="lsa"):
    """Whether a caller takes a status for a success."""
    return status & FAILURE_BITS[profile] == 0


# ---- The notation -------------------------------------------------------------------------------------------------


class Name(NamedTuple):
    """A counted string as the caller passes it: `length` and `maximum` in bytes, `units` of 16 bits or None."""

    length: int
    maximum: int
    units: Optional[tuple]


class Arguments(NamedTuple):
    """The parameters that Query and Exchange share."""

    credential: int
    target: Optional[Name]
    requirements: int
    context: Optional[int]  # What ContextHandle points to; None is a NULL pointer.


class Call(NamedTuple):
    """A call in symbols: its kind, then those parameters that it has; `c` and `x` are the slots that it names."""

    kind: str
    credential: Optional[str] = None
    context: Optional[str] = None
    target: Optional[str] = None
    requirements: int = 0
    metadata: Optional[str] = None
    initiates: bool = False
    c: Optional[int] = None
    x: Optional[int] = None

    def __str__(self):
        if self.kind in ("acquire", "release"):
            return f"{self.kind} {self.credential}"
        if self.kind == "delete":
            return f"delete {self.context}"
        text = f"{self.kind} {self.credential} {self.context} {self.target} {self.requirements:#x}"
        return text if self.metadata is None else f"{text} {self.metadata}"


@lru_cache(maxsize=65536)
def call_of(text):
    """Reads a call: `query c0 null named 0x0`."""
    match text.split():
        case ["acquire" | "release" as kind, credential]:
            call = Call(kind, credential=credential)
        case ["delete", context]:
            call = Call("delete", context=context)
        case ["query", credential, context, target, word]:
            call = Call("query", credential, context, target, int(word, 16))
        case ["exchange", credential, context, target, word, metadata]:
            call = Call("exchange", credential, context, target, int(word, 16), metadata)
        case _:
            raise ValueError(f"no call: {text!r}")
    initiates = call.target not in (None, "absent")
    return call._replace(initiates=initiates, c=slot_of(call.credential, "c"), x=slot_of(call.context, "x"))


def slot_of(symbol, prefix):
    """The number of `c0` or `x0`; None for any other symbol."""
    rest = (symbol or "").removeprefix(prefix)
    return int(rest) if rest.isdigit() and rest != symbol else None


_NAME = tuple(ord(c) for c in "host/server.sspcheck.test")
_BYTES = 2 * len(_NAME)

#: The counted string behind each word for a target; `absent` is a NULL pointer.
NAMES = {
    "absent": None,
    "named": Name(_BYTES, _BYTES + 2, _NAME + (0,)),
    "empty": Name(0, 2, (0,)),
    "unterminated": Name(_BYTES, _BYTES, _NAME),
    "odd-length": Name(_BYTES - 1, _BYTES, _NAME),
    "over-maximum": Name(_BYTES, _BYTES // 4 * 2, _NAME),
    "null-buffer": Name(_BYTES, _BYTES, None),
}

def _boundary(first, number):
    """The length of this number among one below, at and one above each power of two from the first on."""
    return (first << number // 3) + number % 3 - 1


#: The units behind `other0` to `other42`; `other43` has no buffer.
_OTHERS = [
    [ord(c) for c in text]
    for text in (
        "HOST/Server.SspCheck.Test",
        "server",
        "user@SSPCHECK.TEST",
        "host/server.sspcheck.test:443/SSPCHECK.TEST",
        "host/ser\0ver",
        "host/s\u00e9rv\u00e9r.\ud800",
        "h",
        "host/" + "a" * 295,
        "host/" + "a" * 32761,
        "/server.sspcheck.test",
        "host/",
        "/",
        "host/" + "a" * 32762,
        "server.sspcheck.test",
        "host/server.sspcheck.test.",
        "",
    )
]
for _units in [_boundary(8, number) for number in range(24)] + [259, 260, 261]:
    _OTHERS.append([ord(c) for c in ("host/" + "a" * _units)[:_units]])
#: Which of them stand without a terminator.
_UNTERMINATED = {12, 13, *range(15, len(_OTHERS))}
for _number, _units in enumerate(_OTHERS):
    _end = () if _number in _UNTERMINATED else (0,)
    NAMES[f"other{_number}"] = Name(2 * len(_units), 2 * len(_units) + 2 * len(_end), (*_units, *_end))
NAMES[f"other{len(_OTHERS)}"] = Name(0, 0, None)

#: Names that are malformed: a caller's error.
MALFORMED = {"odd-length", "over-maximum", "null-buffer"}

#: The bytes behind `foreign0` to `foreign8`, which no Query made.
FOREIGN = [
    b"\x00",
    b"\xff" * 16,
    b"NEGOEXTS\x06\x00\x00\x00\x00\x00\x00\x00",
    b"\x00" * 65536,
    bytes(range(256)),
    b'<?xml version="1.0"?><metadata/>',
    b"\x60\x84\xff\xff\xff\xff" * 11,
    b"\x7f" * 4097,
    b"\xc8" * 200,
]


def altered(data, number):
    """The bytes with one or a few of them replaced, cut or made longer, as the number says."""
    if number == 253:
        return data + b"\x00"
    if number == 254:
        return data + b"\xa5" * 65536
    if number > 293 and data:
        width, place = 2 << (number - 294) // 64, _spread((number - 294) % 64, 64, len(data))
        return data[:place] + b"\xff" * min(width, len(data) - place) + data[place + width :]
    if 254 < number < 294:
        length = _boundary(16, number - 255)
        return data[:length] + b"\xa5" * (length - len(data))
    if not data:
        return data
    way, number = divmod(number, 64)
    if way == 3:
        return data[: 1 + _spread(number, 61, len(data) - 1)]
    place = _spread(number, 64, len(data))
    was = data[place]
    value = (0 if was == 0xFF else 0xFF, (was + 1) % 256, 0 if was else 0x80)[way]
    return data[:place] + bytes([value]) + data[place + 1 :]


def _spread(number, places, length):
    """One of so many places among bytes: one by one, or where they are more, half of the places spread over the rest."""
    half = places // 2
    if length > places and number >= half:
        return half + (number - half) * (length - half) // (places - half)
    return number % max(length, 1)


# ---- A case in progress -------------------------------------------------------------------------------------------

DELETED = "deleted"
SLOTS = 8


class Raw(NamedTuple):
    """What a call did, before it is written down."""

    call: Call
    status: int = 0
    context: Optional[int] = None
    credential: Optional[tuple] = None  # The inbound and the outbound handle; None is no handle.
    output: Optional[str] = None
    skipped: Optional[str] = None
    handle: Optional[str] = None  # What became of the handle cell: what two answers alike have in common.

    def step(self):
        step = {"call": str(self.call)}
        if self.skipped is not None:
            step["skipped"] = self.skipped
            return step
        answer = step["answer"] = {"status": self.status}
        if self.context is not None:
            answer["context"] = self.context
        if self.credential is not None:
            names = zip(("inbound", "outbound"), self.credential)
            answer["credential"] = {name: value for name, value in names if value is not None}
        if self.output is not None:
            answer["metadata"] = self.output
        return step

    def key(self):
        return None if self.skipped is not None else (self.status, self.handle, self.output)


class Session:
    """One case on one package: what is live, and which values stand behind the symbols."""

    def __init__(self, package, polite, looks, profile="lsa"):
        self.package, self.polite, self.looks, self.profile = package, polite, looks, profile
        self.metadata = {}
        self.credentials = [(None, None)] * SLOTS  # Inbound and outbound handle.
        self.credential_state = [None] * SLOTS  # None, "live" or "released".
        self.contexts = [None] * SLOTS  # None, DELETED, or ("live", slot of its credential or None).
        self.values = [0] * SLOTS  # The handles of contexts, deleted ones too.

    def knowledge(self):
        """What is known now, to go back to."""
        return self.credentials[:], self.credential_state[:], self.contexts[:], self.values[:]

    def go_back(self, knowledge):
        self.credentials, self.credential_state, self.contexts, self.values = (part[:] for part in knowledge)

    def live_contexts(self):
        return [slot for slot, state in enumerate(self.contexts) if isinstance(state, tuple)]

    def live_credentials(self):
        return [slot for slot, state in enumerate(self.credential_state) if state == "live"]

    def settling(self):
        """What leaves nothing live behind: contexts first, then credentials."""
        contexts = [call_of(f"delete x{slot}") for slot in self.live_contexts()]
        return contexts + [call_of(f"release c{slot}") for slot in self.live_credentials()]

    # -- Values behind symbols

    def handles(self, slot):
        """Both handles of a credential, without repetition."""
        inbound, outbound = self.credentials[slot]
        both = [inbound] if inbound == outbound else [inbound, outbound]
        return [value for value in both if value is not None]

    def credential_value(self, call):
        """The value to pass; None where the package gave none for this direction."""
        if call.c is not None:
            return self.credentials[call.c][1 if call.initiates else 0]
        return 0 if call.credential == "null" else self.never_issued()

    def context_value(self, call):
        """Whether there is such a context, and what ContextHandle points to; None is a NULL pointer."""
        symbol = call.context
        if symbol == "null":
            return True, 0
        if call.x is not None:
            return self.values[call.x] != 0, self.values[call.x]
        if symbol == "no-pointer":
            return True, None
        if symbol == "foreign":
            return True, self.never_issued()
        handles = self.handles(slot_of(symbol, "value-of-c"))
        return (True, handles[0]) if handles else (False, None)

    def never_issued(self):
        """A value that is none of those handed out in this case."""
        issued = {*self.values, *(value for pair in self.credentials for value in pair)}
        value = 0x7EAD10CC
        while value in issued:
            value += 0x11
        return value

    # -- Which calls can be made

    def obstacle(self, call):
        """Why the call cannot be made, if it cannot."""
        if self.is_reused(call):
            return "handle values repeat in this package: the stale value means something else by now"
        if self.polite and self.is_hostile(call):
            return "an earlier answer has made this call an error of the caller's"
        if call.kind == "acquire":
            return None
        if call.kind == "release":
            handles = self.handles(call.c)
            return None if handles else "the credential was not acquired"
        if call.kind == "delete":
            return None if self.values[call.x] else "the context was not made"
        if self.credential_value(call) is None:
            return "the package gave no credential for this direction"
        if not self.context_value(call)[0]:
            return "the context was not made"
        if call.metadata == "peer" and (not call.initiates) not in self.metadata:
            return "no Query of the other role has returned metadata"
        if call.metadata == "own" and call.initiates not in self.metadata:
            return "no Query of this role has returned metadata"
        return None

    def credential_is_stale(self, call):
        if call.credential == "null":
            return False
        return call.c is None or self.credential_state[call.c] != "live"

    def is_orphan(self, slot):
        """Whether the context is live and its credential was released."""
        state = self.contexts[slot]
        if not isinstance(state, tuple) or state[1] is None:
            return False
        return self.credential_state[state[1]] != "live"

    def is_hostile(self, call):
        """Whether the caller breaks its own side by it."""
        if call.kind == "acquire":
            return False
        if call.kind == "release":
            return ("live", call.c) in self.contexts
        if call.kind == "delete":
            return self.is_orphan(call.x)
        if call.metadata == "null-with-length" or call.target in MALFORMED:
            return True
        if call.context == "null":
            return self.credential_is_stale(call)
        return call.x is None or not isinstance(self.contexts[call.x], tuple) or self.is_orphan(call.x)

    def is_reused(self, call):
        """Whether a stale value means something else by now."""
        if call.target is None or (call.credential == "null" and call.context == "null"):
            return False
        if self.credential_is_stale(call):
            value = self.credential_value(call)
            if value is not None and any(value in self.handles(slot) for slot in self.live_credentials()):
                return True
        if call.context in ("null", "no-pointer"):
            return False
        if call.x is not None and isinstance(self.contexts[call.x], tuple):
            return False
        there, value = self.context_value(call)
        return there and any(self.values[live] == value for live in self.live_contexts())

    # -- Making them

    def make(self, call):
        """Makes a call, or says why not; then knows what the caller knows."""
        obstacle = self.obstacle(call)
        if obstacle is not None:
            return Raw(call, skipped=obstacle)
        return getattr(self, call.kind)(call)

    def acquire(self, call):
        """One credential for both directions; where that is refused, one of each."""
        slot = call.c
        status, handle = self.package.acquire(BOTH)
        if succeeded(status, self.profile):
            given = (handle or None, handle or None)
        else:
            two = [self.package.acquire(direction) for direction in (INBOUND, OUTBOUND)]
            good = [each for each, _ in two if succeeded(each, self.profile)]
            if not good:
                return Raw(call, status, handle="null")
            status = good[0]
            given = tuple((handle or None) if succeeded(each, self.profile) else None for each, handle in two)
        self.credentials[slot] = given
        if given == (None, None):
            return Raw(call, status, credential=given, handle="null")
        self.credential_state[slot] = "live"
        return Raw(call, status, credential=given, handle="fresh")

    def release(self, call):
        slot = call.c
        statuses = [self.package.release(value) for value in self.handles(slot)]
        failed = [status for status in statuses if not succeeded(status, self.profile)]
        status = (failed or statuses)[0]
        if succeeded(status, self.profile):
            self.credential_state[slot] = "released"
        return Raw(call, status)

    def delete(self, call):
        slot = call.x
        status = self.package.delete(self.values[slot])
        if status is None:
            return Raw(call, skipped="the package offers no DeleteContext")
        if succeeded(status, self.profile):
            self.contexts[slot] = DELETED
        return Raw(call, status)

    def arguments(self, call):
        credential = self.credential_value(call)
        return Arguments(credential, NAMES[call.target], call.requirements, self.context_value(call)[1])

    def query(self, call):
        arguments = self.arguments(call)
        status, context, metadata = self.package.query(arguments)
        output = None
        if succeeded(status, self.profile):
            words = {id(MISSING): "missing", id(UNREADABLE): "unreadable"}
            output = words.get(id(metadata)) or (self.looks if metadata else "empty")
            if output == self.looks:
                self.metadata[call.initiates] = metadata
        return self.after(call, arguments, status, context, output)

    def exchange(self, call):
        arguments, data = self.arguments(call), self.data(call)
        length = 16 if call.metadata == "null-with-length" else len(data or b"")
        status, context = self.package.exchange(arguments, length, data)
        return self.after(call, arguments, status, context, None)

    def data(self, call):
        """The bytes behind the word; None is a NULL pointer."""
        if call.metadata in ("empty-null", "null-with-length"):
            return None
        if call.metadata == "empty":
            return b""
        if call.metadata == "own":
            return self.metadata[call.initiates]
        if call.metadata.startswith("foreign"):
            return FOREIGN[int(call.metadata[7:])]
        peer = self.metadata.get(not call.initiates, FOREIGN[1])
        if call.metadata == "short":
            return peer[:-1]
        if call.metadata.startswith("altered"):
            return altered(peer, int(call.metadata[7:]))
        return peer + b"\xa5" * 4096 if call.metadata == "long" else peer

    def after(self, call, arguments, status, context, output):
        """What became of the handle cell, and what the caller knows by it."""
        before = arguments.context
        if before is None:
            return Raw(call, status, output=output, handle="no-cell")
        slot = call.x
        if context == 0:
            handle = "null"
            if slot is not None and isinstance(self.contexts[slot], tuple):
                self.contexts[slot] = DELETED
        elif context == before:
            handle = "same"
        else:
            others = [live for live in self.live_contexts() if self.values[live] == context]
            handle = f"x{others[0]}" if others else "fresh"
            free = [number for number, state in enumerate(self.contexts) if state is None]
            if call.context == "null" and not others and free:
                self.contexts[free[0]] = ("live", call.c)
                self.values[free[0]] = context
        return Raw(call, status, context=context, output=output, handle=handle)


# ---- Sweeps -------------------------------------------------------------------------------------------------------

#: The flags that the page lists.
LISTED = 0x0001CFEF

DELEGATE, MUTUAL_AUTH, DCE_STYLE, INTEGRITY = 0x1, 0x2, 0x200, 0x10000
DETECTION, TRANSPORTS, BUFFERS = 0x4 | 0x8, (0x400, 0x800, 0x8000), 0x80 | 0x100


def words_of(kind):
    """The words of a sweep, in order."""
    if kind == "listed":
        word = 0
        while True:
            yield word
            word = (word - LISTED) & LISTED
            if word == 0:
                return
    elif kind == "outside":
        bits = [1 << bit for bit in range(32) if LISTED >> bit & 1 == 0]
        yield from bits
        yield from (low | high for low, high in combinations(bits, 2))
    elif kind == "near":
        for outside in words_of("outside"):
            yield from (outside | listed for listed in words_of("listed"))
    elif isinstance(kind, dict) and "range" in kind:
        yield from range(kind["range"]["from"], kind["range"]["to"] + 1)
    else:
        raise ValueError(f"no words: {kind!r}")


def notes_of(word):
    """What is incoherent about a word: words that differ in this are never of one class."""
    return (
        sum(word & transport != 0 for transport in TRANSPORTS) > 1,
        word & INTEGRITY != 0 and word & DETECTION != 0,
        word & DELEGATE != 0 and word & MUTUAL_AUTH == 0,
        word & DCE_STYLE != 0 and word & MUTUAL_AUTH == 0,
        word & BUFFERS != 0,
    )


#: How many classes may differ in their codes alone.
CODES = 256


def sweep(session, request, announce):
    """Makes one call with many words, and puts the words into classes: those that were answered alike."""
    each = [call_of(text) for text in request["each"]]
    call = call_of(request["call"])
    skip = [(condition["mask"], condition["value"]) for condition in request.get("skip", ())]
    before = [session.make(call_of(text)) for text in request["before"]]
    base, live, classes = session.knowledge(), set(session.live_contexts()), {}
    tried = skipped = 0
    calls = len(before)
    most = request.get("most_bits", 32)
    for word in words_of(request["words"]):
        if word.bit_count() > most:
            continue
        if any(word & mask == value for mask, value in skip):
            skipped += 1
            continue
        tried += 1
        now = call._replace(requirements=word)
        announce(now)
        session.go_back(base)
        made = [session.make(one) for one in each]
        made.append(session.make(now))
        left = [slot for slot in session.live_contexts() if slot not in live]
        made += [session.make(call_of(f"delete x{slot}")) for slot in left]
        calls += len(made)
        answers = [one.key() for one in made]
        if len(classes) >= CODES:
            answers = [key and (None, *key[1:]) for key in answers]
        listed = word & ~LISTED == 0
        key = (*answers, listed, notes_of(word))
        single = int(listed and word.bit_count() == 1)
        known = classes.get(key)
        if known is None:
            steps = [one.step() for one in made]
            classes[key] = {"steps": steps, "words": 1, "single": single, "first": word, "all": word, "any": word}
        else:
            known["words"] += 1
            known["single"] += single
            known["all"] &= word
            known["any"] |= word
    session.go_back(base)
    for one in session.settling():
        session.make(one)
        calls += 1
    return {
        "before": [one.step() for one in before],
        "classes": sorted(classes.values(), key=lambda entry: entry["first"]),
        "tried": tried,
        "skipped": skipped,
        "calls": calls,
    }


# ---- The loop -----------------------------------------------------------------------------------------------------

#: What a package that is a Python object cannot show or do; another list can be given to `serve`.
CANNOT = {
    "tables": "a package in Python has no function table",
    "watch-parameters": "an adapter cannot tell which bytes of its parameters a call touches",
    "look-at-metadata": "metadata of a package in Python is a value: there is no pointer to check",
    "account-heaps": "a package in Python uses no heap of a host",
    "fail-allocations": "a package in Python uses no heap of a host",
    "threads": "the adapter calls its package from one thread",
}


class Wire:
    """The protocol's two ends, kept apart from what the package prints."""

    def __init__(self):
        # What anybody prints goes to standard error; the protocol keeps a descriptor of its own.
        self.output = os.dup(1)
        os.dup2(2, 1)
        self.input = os.fdopen(os.dup(0), "rb")

    def say(self, kind, value):
        self.write(json.dumps({kind: value}, separators=(",", ":")))

    def announce(self, call):
        """Says which call is about to be made: if it never comes back, it is the one to blame."""
        self.write(f'{{"starting":"{call}"}}')

    def write(self, line):
        # Written at once: what waits in a buffer is lost with the process.
        data = line.encode() + b"\n"
        while data:
            data = data[os.write(self.output, data):]

    def requests(self):
        """Each request: its kind and its value."""
        for line in self.input:
            request = json.loads(line)
            if request == "end":
                return
            ((kind, value),) = request.items()
            yield kind, value


def known(value, names):
    """Refuses a field that this version does not know: what it means cannot be guessed."""
    unknown = set(value) - set(names)
    if unknown:
        raise ValueError(f"unknown field: {', '.join(sorted(unknown))}")


def serve(package, wire=None, cannot=None, looks="unchecked", profile="lsa", **hello):
    """Says hello, then answers until the end.

    `cannot` maps what this adapter cannot do to the reason, or to a reason and a link. `looks` is the word for metadata
    that is there: "readable" only if the memory behind the pointer was looked at in a way that cannot fault. `profile`
    is "gss" for a package whose codes are those of GSS-API: check it with `--profile gss`.
    """
    wire = wire or Wire()
    cannot = dict(CANNOT if cannot is None else cannot)
    if profile == "gss":
        cannot.setdefault("sweep", "this file makes sweeps of words of the profile lsa only")
    reasons = {what: (why if isinstance(why, tuple) else (why,)) for what, why in cannot.items()}
    hello = {"protocol": VERSION, "start": "ready", **hello}
    hello["cannot"] = [dict(zip(("what", "reason", "link"), (what, *why))) for what, why in reasons.items()]
    wire.say("hello", hello)
    if hello["start"] != "ready":
        return
    for kind, value in wire.requests():
        if kind == "case":
            known(value, ["calls", "manners"])
            session = Session(package, value.get("manners", "polite") == "polite", looks, profile)
            for text in value["calls"]:
                wire.say("step", session.make(call_of(text)).step())
            for call in session.settling():
                wire.say("step", session.make(call).step())
            wire.say("done", {})
        elif kind == "sweep" and "sweep" not in cannot:
            known(value, ["before", "each", "call", "words", "most_bits", "skip"])
            session = Session(package, False, looks)
            wire.say("swept", sweep(session, value, wire.announce))
        else:
            raise ValueError(f"a request that this adapter cannot answer: {kind}")
