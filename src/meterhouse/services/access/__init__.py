"""Users, codes, trusted browsers and sessions."""
