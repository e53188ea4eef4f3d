# SPDX-License-Identifier: MIT
"""What the tests of the tray share."""

import sys

# jeepney is a package for Linux, and so is what is tested with it
collect_ignore = [] if sys.platform == "linux" else ["test_tray_on_the_bus.py"]
