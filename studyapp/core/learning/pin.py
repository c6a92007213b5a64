"""PINs: how one is kept without being kept, and how long a wrong one makes wait.

A PIN keeps colleagues at one computer apart. It does not encrypt anything: whoever may open the file can read it.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata

_COST, _BLOCK, _PARALLEL = 2**14, 8, 1
"""What the paper on scrypt (Percival 2009) holds right for interactive use: 16 MiB, a tenth of a second a try. Four
digits would not be safer with more; see above what a PIN is for."""
_MEMORY = 64 * 1024 * 1024
SALT_BYTES = 16

SHORTEST, LONGEST = 4, 64
"""How many characters a PIN may have."""

_FREE_TRIES = 2
"""Wrong PINs that cost no waiting: a slip of the finger, and Caps Lock."""
_LONGEST_WAIT = 300


def hashed(pin: str, salt: bytes) -> str:
    """What is kept of a PIN: `scrypt$cost$block$parallel$salt$hash`; full-width characters count as plain ones."""
    return "$".join(
        ("scrypt", f"{_COST}", f"{_BLOCK}", f"{_PARALLEL}", salt.hex(), _digest(pin, salt, _COST, _BLOCK, _PARALLEL))
    )


def fits(pin: str, kept: str) -> bool:
    """Whether that PIN is the one of which `kept` was made; something that `hashed` did not write fits none."""
    try:
        name, cost, block, parallel, salt, digest = kept.split("$")
        if name != "scrypt" or not 2 <= int(cost) <= _COST * 4 or not 1 <= int(block) <= 16 or int(parallel) > 16:
            return False
        return hmac.compare_digest(_digest(pin, bytes.fromhex(salt), int(cost), int(block), int(parallel)), digest)
    except ValueError:
        return False


def wait_after(failures: int) -> int:
    """How many seconds the next try must wait after so many wrong ones in a row: doubling from 2 up to 300."""
    if failures <= _FREE_TRIES:
        return 0
    return min(_LONGEST_WAIT, 1 << min(failures - _FREE_TRIES, 16))


def _digest(pin: str, salt: bytes, cost: int, block: int, parallel: int) -> str:
    folded = unicodedata.normalize("NFKC", pin).encode()
    return hashlib.scrypt(folded, salt=salt, n=cost, r=block, p=parallel, maxmem=2 * _MEMORY, dklen=32).hex()
