"""What Meterhouse sends by itself: files, mail, messages."""
