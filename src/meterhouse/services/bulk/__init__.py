"""The whole installation as a spreadsheet: download, edit, upload."""
