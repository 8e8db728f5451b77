"""What a building draws: a pure function of seed and time, the same for thirteen months at once and for one second."""
