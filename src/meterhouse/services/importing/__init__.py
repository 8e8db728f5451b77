"""History from CSV files: read, checked whole, brought to recorded intervals with exact sums, recorded at once."""
