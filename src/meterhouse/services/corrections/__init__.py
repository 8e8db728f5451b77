"""What a person puts right in the history, with author and reason, and how gaps are estimated."""
