"""The errors of kaib-search.

    KaibSearchError
    ├── InputError            something that was given cannot be used
    │   ├── SourceError       a path, glob or file that is not there or cannot be read
    │   └── PageError         an archived page (or record) that cannot be read; the run goes on
    ├── SettingsError         a setting that is unknown or out of range
    ├── IndexNotFoundError    no index where one was looked for
    ├── IndexStaleError       an index that another version or another analysis wrote
    ├── IndexDamagedError     an index whose files are not those that were published
    ├── IndexLockedError      another process is writing
    └── EngineError           the engine failed; its own error is the cause

Every message says what is wrong, where, and what helps, in one sentence.
"""


class KaibSearchError(Exception):
    """Base of all errors that kaib-search raises on purpose."""


class InputError(KaibSearchError):
    """Something that was given cannot be used."""


class SourceError(InputError):
    """A path, glob or file that is not there or cannot be read."""


class PageError(InputError):
    """An archived page that cannot be read; the rest of the run goes on."""


class SettingsError(KaibSearchError):
    """A setting that is unknown or out of range."""


class IndexNotFoundError(KaibSearchError):
    """No index where one was looked for."""


class IndexStaleError(KaibSearchError):
    """An index that another version or another analysis wrote."""


class IndexDamagedError(KaibSearchError):
    """An index whose files are not those that were published."""


class IndexLockedError(KaibSearchError):
    """Another process is writing to the index folder."""


class EngineError(KaibSearchError):
    """The engine failed; its own error is the cause."""
