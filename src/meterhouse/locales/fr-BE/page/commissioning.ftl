# Belgium: only what differs from French.

comm-test-hint = Chaque appareil est lu trois fois. Ses mesures renseignent sur le câblage : TI inversés, phases absentes ou permutées, rapports impossibles. Plus il y a de charge, plus le jugement est complet.
