"""`python -m meterhouse` is the `meterhouse` command."""

import sys

from meterhouse.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
