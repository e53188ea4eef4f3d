# SPDX-License-Identifier: MIT
"""The zone that this computer is set to, by its IANA name."""

import time
import warnings
from contextlib import suppress

from followup_desk.domain.moments import zone_info


def local_zone() -> str:
    """Where the laptop is (TZ goes first); UTC when that cannot be told."""
    import tzlocal  # here, so that whoever names the moment does not wait for it

    with warnings.catch_warnings(), suppress(ValueError, LookupError):
        warnings.simplefilter("ignore")  # of settings that contradict each other or name no zone
        return zone_info(tzlocal.get_localzone_name() or "UTC").key
    return "UTC"


def reload_zone() -> str:
    """Look again: a running program never notices a change of zone by itself."""
    import tzlocal

    if hasattr(time, "tzset"):
        time.tzset()
    with warnings.catch_warnings(), suppress(ValueError, LookupError, OSError):
        warnings.simplefilter("ignore")
        tzlocal.reload_localzone()
    return local_zone()
