#!/usr/bin/env python3
"""A small correct package in Python behind the protocol: `sspcheck check 'cmd:python3 package.py'`.

It keeps what it was asked to and no more: handles come from one counter and never repeat, metadata is a tag, a version
and the wishes of its side, and whatever is wrong with a call is refused before anything has changed.
"""

from itertools import count

from sspcheck_adapter import serve

SUCCESS = 0x00000000
INVALID_PARAMETER = 0xC000000D
INVALID_HANDLE = 0x80090301  # SEC_E_INVALID_HANDLE
INVALID_TOKEN = 0x80090308  # SEC_E_INVALID_TOKEN
NO_CREDENTIALS = 0x8009030E  # SEC_E_NO_CREDENTIALS

TAG = b"PYPACK01"


class Package:
    def __init__(self):
        self.handles = count(0x1000, 0x10)
        self.credentials = set()
        self.contexts = {}

    def acquire(self, direction):
        handle = next(self.handles)
        self.credentials.add(handle)
        return SUCCESS, handle

    def release(self, credential):
        if credential not in self.credentials:
            return INVALID_HANDLE
        self.credentials.remove(credential)
        return SUCCESS

    def check(self, arguments):
        """What is wrong with the parameters, if anything is."""
        if arguments.context is None:
            return INVALID_PARAMETER
        name = arguments.target
        if name is not None:
            if name.length % 2 or name.length > name.maximum or (name.length and name.units is None):
                return INVALID_PARAMETER
        if arguments.context:
            return SUCCESS if arguments.context in self.contexts else INVALID_HANDLE
        return SUCCESS if arguments.credential in self.credentials else NO_CREDENTIALS

    def context(self, arguments):
        """The context of the call, made if there is none."""
        if arguments.context:
            return arguments.context
        handle = next(self.handles)
        self.contexts[handle] = None
        return handle

    def query(self, arguments):
        status = self.check(arguments)
        if status:
            return status, arguments.context, None
        metadata = TAG + bytes([arguments.target is not None]) + arguments.requirements.to_bytes(4, "little")
        return SUCCESS, self.context(arguments), metadata

    def exchange(self, arguments, length, data):
        status = self.check(arguments)
        if status:
            return status, arguments.context
        if length and data is None:
            return INVALID_PARAMETER, arguments.context
        said = (data or b"")[:length]
        if len(said) != len(TAG) + 5 or not said.startswith(TAG):
            return INVALID_TOKEN, arguments.context
        context = self.context(arguments)
        self.contexts[context] = said
        return SUCCESS, context

    def delete(self, context):
        if context not in self.contexts:
            return INVALID_HANDLE
        del self.contexts[context]
        return SUCCESS


if __name__ == "__main__":
    serve(Package(), name="A small package in Python")
