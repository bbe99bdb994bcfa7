"""python -m kaib_search."""

from kaib_search.cli import main

if __name__ == "__main__":
    main()
