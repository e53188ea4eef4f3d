# SPDX-License-Identifier: MIT
"""Pages that take the place of the timeline: about promises, opportunities, the shelf, an organisation."""
