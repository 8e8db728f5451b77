# What Belgium says otherwise than nl.

inst-part-groups = Verbruik, groepen, borden
inst-panel-board = Verdeelbord
inst-panel-boards = Verdeelborden
inst-board-none = In geen verdeelbord
inst-step-boards = Verdeelborden
inst-step-boards-text = De borden van het gebouw, zodat iedereen weet waar een meter zit. Het beste met één gateway per bord.
inst-gateway-name-help = Uniek. Leeg: het adres wordt genomen. Voorbeeld: “Converter gelijkvloers”
inst-gateway-board-help = Het bord waarin hij is gemonteerd, hoogstens één.
inst-gateway-description-help = Wat helpt om hem te vinden: “achter de receptie, VB-0, bovenste rij”
inst-upstream-help = De meter die deze ook meet. Dan telt hij in geen totaal twee keer en wordt zichtbaar wat niet apart gemeten is.
inst-supply-help = De richting van de stroom door de TI of Rogowski-spoel. Bij “Van onder” wisselen afname en injectie van plaats.
inst-max-power-help = Waarvoor meer vermogen nodig zou zijn, geldt als uitleesfout. Leeg: wat model en TI toelaten.
inst-option-export_register = Register voor injectie
inst-option-ct_ratio = TI-verhouding
inst-option-vt_ratio = TP-verhouding
inst-option-ct_multiplier = TI-factor
inst-groups-panel-board = Verdeelborden
inst-groups-panel-board-add = Bord toevoegen
inst-groups-panel-board-text = De borden waarin de gateways zijn gemonteerd. Een gateway zit in hoogstens één bord; één gateway per bord is het beste.
inst-groups-panel-board-example = Voorbeeld: “ALSB”, “VB-2 tweede verdieping”
inst-erase-panel-board-users =
    { $count ->
        [one] Deze gateway zit vanaf dan in geen bord meer:
       *[other] Deze { $count } gateways zitten vanaf dan in geen bord meer:
    }
inst-kind-panel-board = verdeelbord
inst-kinds-panel-board = Verdeelborden
inst-replace-text = De historie gaat verder onder dezelfde ID. Tussen de laatste index van de oude meter en de eerste van de nieuwe wordt niets geteld.
inst-replace-end = Eindindex van de oude meter
inst-replace-end-help = Zoals op het display. Leeg: de laatste hier uitgelezen index.
inst-replace-start = Beginindex van de nieuwe meter
inst-sheet-download-text = De hele installatie: verdeelborden, verbruikssoorten, meetgroepen, gateways en apparaten. Ook een goed sjabloon voor een nieuwe.
inst-sheet-panel_boards = Verdeelborden
