"""StudyApp: test yourself on an official article, offline."""

__version__ = "0.1.0"
