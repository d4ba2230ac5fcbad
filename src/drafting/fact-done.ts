/** What has been done already, in words of every language: "money sent on the 3rd", "peniaze odišli". */
const DONE = [
  'approved|refunded|went out|(?:was|were|been|already) (?:sent|paid|posted)|money (?:sent|returned|left)|refund (?:sent|paid|approved|issued)|cancelled',
  'odišl[aio]|vráten[éáý]|vrátili sme|odoslan[éáý]|odoslali|poslali sme|sme (?:\\p{L}+ )?poslali|uhraden[éáý]|schválen[éáý]|vybaven[éáý]|stornovan[éáý]',
  'wyszł[aoy]|zwrócon[eay]|zwróciliśmy|wysłan[eay]|wysłaliśmy|przelan[eay]|przelaliśmy|zatwierdzon[eay]|zaksięgowan[eay]|poszł[aoy]|poszedł|wyszedł|przyjęt[yae]|oddan[eay]',
  'έφυγ(?:ε|αν)|επιστράφηκ(?:ε|αν)|επιστρέψαμε|στάλθηκ(?:ε|αν)|στείλαμε|εγκρίθηκ(?:ε|αν)|πιστώθηκ(?:ε|αν)|κατατέθηκ(?:ε|αν)|ακυρώθηκ(?:ε|αν)',
  '(?:iade|iptal) edildi|iade ettik|gönderildi|gönderdik|yatırıldı|yatırdık|yattı|onaylandı|ödendi|(?:yola|kargoya) (?:çıktı|verildi)',
].join('|');
/** Before what is yet to come. */
const TO_COME =
  '(?:will|to) be|when|once|if|bude|budú|keď|ak|po|będzie|będą|gdy|jeśli|jak|po|θα|όταν|αν|μόλις';
const DONE_ALREADY = new RegExp(
  `(?<!\\p{L})(?<!(?<!\\p{L})(?:${TO_COME}) (?:\\p{L}+ )?)(?:${DONE})(?!\\p{L})`,
  'iu',
);

/** Says what has been done, so that nothing is left to be announced. */
export const isDoneAlready = (fact: string): boolean => DONE_ALREADY.test(fact);
