# SPDX-License-Identifier: MIT
"""Which tests of the scripts belong to which system: shell scripts stand in for programs in two of them."""

import sys

collect_ignore = [] if sys.platform == "linux" else ["test_environment.py", "test_system_libraries.py"]
