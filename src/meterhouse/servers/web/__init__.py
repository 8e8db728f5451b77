"""HTTP: REST API, live stream and the page."""
