/** Greek men's names in -ος: the vocative is -ο for these, -ε for those; others are not used. */
export const VOCATIVE_IN_O = new Set(
  'Γιώργος Νίκος Σπύρος Πέτρος Παύλος Στέλιος Μάριος Χρήστος Τάσος Πάνος Στάθης Λάμπρος Μίλτος Σταύρος Φώτος Τάκος Μάρκος Αντώνος Κίμος Φάνος Άγγελος Βαγγέλος Στράτος Θάνος Μήτσος Αλέκος Μάνος Ντίνος Σίμος Τίμος Γιάγκος Θέμος'.split(
    ' ',
  ),
);
export const VOCATIVE_IN_E = new Set(
  'Αλέξανδρος Φίλιππος Στέφανος Θεόδωρος Νικόλαος Γεώργιος Δημήτριος Κωνσταντίνος Χαράλαμπος Παναγιώτος Ευάγγελος Χριστόφορος Απόστολος Αναστάσιος Αθανάσιος Βασίλειος Γρηγόριος Θεόφιλος Ισίδωρος Ευστάθιος Λάζαρος Προκόπιος Τιμόθεος Χρύσανθος Όμηρος Κύριλλος Ευτύχιος'.split(
    ' ',
  ),
);
/** Endings that are safe: the vocative drops the final -ς. */
export const DROPS_SIGMA = /^\p{Lu}[\p{Ll}]+(?:ης|ής|ας|άς)$/u;
/** Women's names keep their form. */
export const WOMAN = /^\p{Lu}[\p{Ll}]+(?:α|ά|η|ή|ω|ώ)$/u;
