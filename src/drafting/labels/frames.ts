/** The short sentences that a note without a verb takes, in one language; `{label}` is what it is about. */
export interface Frames {
  costs: string;
  isFree: string;
  takes: string;
  /** The same where nothing has to be named. */
  itCosts: string;
  itTakes: string;
  /** What something is like: "available", "made of oak"; of one thing, of several. */
  itIs: string;
  theyAre: string;
  open: string;
  openOn: string;
  closed: string;
  closedOn: string;
  /** So many places to park; where to. */
  have: string;
  /** So many in stock. */
  has: string;
  parkAt: string;
  weighs: string;
  sendTo: string;
  /** The only countries. */
  sendOnly: string;
  /** Before a note on how things stand. */
  stands: string;
}

/** Where no verb agrees with every label. */
const labelled = '{label}: {fact}';

export const FRAMES: Readonly<Record<string, Frames>> = {
  en: {
    costs: '{label} costs {fact}',
    isFree: '{label} is {fact}',
    takes: '{label} takes {fact}',
    itCosts: 'It costs {fact}',
    itTakes: 'It takes {fact}',
    itIs: 'It is {fact}',
    theyAre: 'They are {fact}',
    open: 'We are open {fact}',
    openOn: '{day} we are open {fact}',
    closed: 'We are {fact}',
    closedOn: '{day} we are {fact}',
    have: 'We have {fact}',
    parkAt: 'You can park {fact}',
    weighs: 'It weighs {fact}',
    has: 'We have {fact}',
    sendTo: 'We deliver {fact}',
    sendOnly: 'We deliver to {fact} only',
    stands: 'Here is how things stand: {fact}',
  },
  sk: {
    costs: '{label} stojí {fact}',
    isFree: '{label} je {fact}',
    takes: '{label} trvá {fact}',
    itCosts: 'Stojí to {fact}',
    itTakes: 'Trvá to {fact}',
    itIs: 'Je {fact}',
    theyAre: 'Sú {fact}',
    open: 'Otvorené máme {fact}',
    openOn: '{day} máme otvorené {fact}',
    closed: 'Máme {fact}',
    closedOn: '{day} máme {fact}',
    have: 'Máme {fact}',
    parkAt: 'Zaparkovať sa dá {fact}',
    weighs: 'Váži {fact}',
    has: 'Máme {fact}',
    sendTo: 'Posielame {fact}',
    sendOnly: 'Posielame len do týchto krajín: {fact}',
    stands: 'Stav je takýto: {fact}',
  },
  pl: {
    costs: '{label} kosztuje {fact}',
    isFree: '{label} jest {fact}',
    takes: '{label} trwa {fact}',
    itCosts: 'Kosztuje to {fact}',
    itTakes: 'Trwa to {fact}',
    itIs: 'Jest {fact}',
    theyAre: 'Są {fact}',
    open: 'Mamy otwarte {fact}',
    openOn: '{day} mamy otwarte {fact}',
    closed: 'Mamy {fact}',
    closedOn: '{day} mamy {fact}',
    have: 'Mamy {fact}',
    parkAt: 'Zaparkować można {fact}',
    weighs: 'Waży {fact}',
    has: 'Mamy {fact}',
    sendTo: 'Wysyłamy {fact}',
    sendOnly: 'Wysyłamy tylko do tych krajów: {fact}',
    stands: 'Sytuacja wygląda tak: {fact}',
  },
  tr: {
    costs: '{label} {fact}',
    isFree: '{label} {fact}',
    takes: labelled,
    itCosts: 'Ücreti {fact}',
    itTakes: 'Süresi {fact}',
    itIs: '{fact}',
    theyAre: '{fact}',
    open: 'Çalışma saatlerimiz: {fact}',
    openOn: '{day} açığız: {fact}',
    closed: 'Mağazamız {fact}',
    closedOn: '{day} mağazamız {fact}',
    have: '{fact}',
    parkAt: 'Park yeri: {fact}',
    weighs: 'Ağırlığı {fact}',
    has: 'Stok durumu: {fact}',
    sendTo: '{fact}',
    sendOnly: 'Yalnızca şu ülkelere gönderiyoruz: {fact}',
    stands: 'Son durum şöyle: {fact}',
  },
  el: {
    costs: labelled,
    isFree: labelled,
    takes: labelled,
    itCosts: 'Κοστίζει {fact}',
    itTakes: 'Χρειάζονται {fact}',
    itIs: 'Είναι {fact}',
    theyAre: 'Είναι {fact}',
    open: 'Είμαστε ανοιχτά {fact}',
    openOn: '{day} είμαστε ανοιχτά {fact}',
    closed: 'Είμαστε {fact}',
    closedOn: '{day} είμαστε {fact}',
    have: 'Έχουμε {fact}',
    parkAt: '<Μπορείτε|Μπορείς> να <παρκάρετε|παρκάρεις> {fact}',
    weighs: 'Ζυγίζει {fact}',
    has: 'Έχουμε {fact}',
    sendTo: 'Στέλνουμε {fact}',
    sendOnly: 'Στέλνουμε μόνο σε αυτές τις χώρες: {fact}',
    stands: 'Η εικόνα είναι η εξής: {fact}',
  },
};
