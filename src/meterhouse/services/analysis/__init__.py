"""What the history tells beyond sums: profiles, peaks, flows, base load, emissions, the weather's share (§4)."""
