# SPDX-License-Identifier: MIT
"""What the command line can do, a file a subject: words in, one call of a service, shapes out."""
