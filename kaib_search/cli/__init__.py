"""The command line: the top floor, so that it may start the site.

Exit codes: 0 done; 1 nothing could be done with what was given; 2 wrong usage; 3 no usable index;
4 another process is writing; 5 the network port is taken.
"""

from kaib_search.cli.main import main

__all__ = ["main"]
