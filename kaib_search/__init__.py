"""Full-text search over archived German meeting reports."""

__version__ = "0.1.0"
