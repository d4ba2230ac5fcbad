/** Greek men's names in -ος: the vocative is -ο for these, -ε for those; others are not used. */
export const VOCATIVE_IN_O = new Set(
  'Γιώργος Νίκος Σπύρος Πέτρος Παύλος Στέλιος Χρήστος Τάσος Πάνος Στάθης Λάμπρος Μίλτος Σταύρος Φώτος Τάκος Μάρκος Κίμος Φάνος Βαγγέλος Στράτος Θάνος Μήτσος Αλέκος Μάνος Ντίνος Σίμος Τίμος Γιάγκος Θέμος Κυριάκος'.split(
    ' ',
  ),
);
export const VOCATIVE_IN_E = new Set(
  'Αλέξανδρος Φίλιππος Στέφανος Θεόδωρος Νικόλαος Γεώργιος Δημήτριος Κωνσταντίνος Χαράλαμπος Ευάγγελος Χριστόφορος Απόστολος Αναστάσιος Αθανάσιος Βασίλειος Γρηγόριος Θεόφιλος Ισίδωρος Ευστάθιος Λάζαρος Προκόπιος Τιμόθεος Χρύσανθος Όμηρος Κύριλλος Ευτύχιος Άγγελος Μάριος Νεκτάριος Ευθύμιος'.split(
    ' ',
  ),
);
/** Endings that are safe: the vocative drops the final -ς. */
export const DROPS_SIGMA = /^\p{Lu}[\p{Ll}]+(?:ης|ής|ας|άς)$/u;
/** Women's names keep their form; Αντρέα is more often a man's name cut short. */
export const WOMAN = /^(?!Αντρέα$|Ανδρέα$)\p{Lu}[\p{Ll}]+(?:α|ά|η|ή|ω|ώ|υ)$/u;
