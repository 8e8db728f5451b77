# What Belgium says otherwise than nl.

nav-commissioning = Indienststelling
comm-nothing-text = Controleer voeding, draden A en B, snelheid en pariteit, en of de adressen binnen het bereik liggen.
comm-test-hint = Elk apparaat wordt drie keer uitgelezen. Wat het meet, zegt iets over de bedrading: omgekeerde TI’s, ontbrekende en verwisselde fasen, onmogelijke verhoudingen. Hoe meer belasting, hoe meer er te beoordelen valt.
comm-report-title = Verslag van indienststelling
