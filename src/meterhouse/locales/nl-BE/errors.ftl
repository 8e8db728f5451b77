# What Belgium says otherwise than nl.

error-not-found =
    { $kind ->
        [user] Er is geen gebruiker { $id }.
        [token] Er is geen token { $id }.
        [browser] Er is geen vertrouwde browser { $id }.
        [device] Er is geen apparaat { $id }.
        [gateway] Er is geen gateway { $id }.
        [load-type] Er is geen verbruikssoort { $id }.
        [measure-group] Er is geen meetgroep { $id }.
        [panel-board] Er is geen verdeelbord { $id }.
        [measurement] Dit apparaat heeft geen registratie van { $id }.
       *[other] Er is hier niets met de naam { $id } ({ $kind }).
    }
error-not-logged-in = Meld u eerst aan.
error-too-busy = Er melden zich op dit moment veel mensen aan. Probeer het zo dadelijk opnieuw.
error-panel-board-name-taken = Een ander verdeelbord heeft deze naam al
error-unknown-panel-board = Er is geen verdeelbord { $value }
error-no-counter = Dit apparaat heeft nog geen teller
error-old-end-implausible = { $old_end } is meer dan sinds de index { $index } geteld kan zijn (hoogstens { $most })
error-old-end-below-index = De eindindex van de oude meter ({ $old_end }) is lager dan de index die eerder werd uitgelezen ({ $index }).
error-counter-falls = { $file }, regel { $line }: de teller daalt van { $previous } naar { $value }
error-nothing-rolls-over = { $value } heeft geen teller die kan rondlopen
