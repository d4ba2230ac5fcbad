import type { StatusText } from './text.js';

export const sk: StatusText = {
  title: 'Vymazanie vašich údajov',
  missing: 'Takáto žiadosť neexistuje',
  missingBody: 'Skontrolujte adresu: potvrdzovací kód v nej musí byť celý.',
  code: 'Potvrdzovací kód',
  state: 'Stav',
  underWay: 'Prijatá, vybavuje sa',
  done: 'Vybavená',
  receivedAt: 'Prijatá dňa',
  doneAt: 'Vybavená dňa',
  pending:
    'Zatiaľ nie je vybavená. Zvyčajne to trvá menej ako hodinu; vráťte sa na túto stránku neskôr.',
  erased: 'Čo bolo vymazané',
  nothing: 'Pod identifikátorom, ktorý nám platforma poskytla, neboli uložené žiadne údaje.',
  lookups:
    'Platforma nám neprezradila, pod akými identifikátormi vás poznajú jej stránky. Ak ste obchodu písali, obráťte sa aj naň: vašu konverzáciu vie vymazať podľa mena.',
  counts: {
    contacts: 'Profily (meno a identifikátory)',
    messages: 'Vaše správy, komentáre a recenzie vrátane príloh a predošlých znení',
    replies: 'Odpovede určené vám',
    drafts: 'Návrhy odpovedí',
    notices: 'E-maily a upozornenia, ktoré vás citovali',
    payloads: 'Záznamy v podobe, v akej ich poslala platforma',
  },
  kept: 'Čo zostáva uložené a prečo',
  keptFacts:
    'Že sa niekto pýtal a dostal odpoveď, kedy a v akom jazyku – bez slov, mena a identifikátora: obchod sleduje, ako rýchlo odpovedá.',
  keptNumbers:
    'Čísla samotných vymazaných príspevkov (nie vaše), aby sa z platformy nenačítali znova.',
  keptProof: 'Táto žiadosť bez vášho identifikátora ako doklad, že bola splnená.',
  keptElsewhere:
    'To, čo ste napísali na samotnej platforme, tam zostane, kým to tam nevymažete; už odoslané e-maily sú v schránkach príjemcov.',
};
