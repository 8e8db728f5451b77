# Belgium: only what differs from French. Current transformers are « TI », voltage transformers « TP ».

finding-reversed-ct = TI inversé sur { $phases }
finding-do-negative-power = Mettez le circuit hors tension et retournez le TI, ou permutez ses deux fils (S1 et S2).
finding-do-angles = Vérifiez que chaque TI est sur la phase dont la tension arrive à la même entrée.
finding-do-voltage-unusual = Comparez le rapport du transformateur de potentiel réglé dans le compteur à sa plaque ; sans transformateur, il vaut 1.
finding-do-beyond-rating = Comparez le rapport du TI réglé dans le compteur à sa plaque ; vérifiez la puissance nominale.
