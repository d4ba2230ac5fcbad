import type { AlertTexts } from './alert-texts.js';

export const sk: AlertTexts = {
  days: '{count, plural, one {# deň} few {# dni} other {# dní}}',
  hours: '{count, plural, one {# hodina} few {# hodiny} other {# hodín}}',
  minutes: '{count, plural, one {# minúta} few {# minúty} other {# minút}}',
  moment: 'menej ako minúta',
  and: ' ',
  left: '{lead, plural, few {Zostávajú} other {Zostáva}} {duration}',
  warned: 'Čas na odpoveď sa kráti',
  breached: 'Čas na odpoveď uplynul',
  late_ingest: 'Doručené až po uplynutí času na odpoveď',
  waiting:
    '{kind, select, message {Správa} review {Recenzia} mention {Zmienka} other {Komentár}} stále čaká na odpoveď.',
  lateExplained: 'Platforma nám tento príspevok odovzdala až po uplynutí času na odpoveď.',
  kind: '{kind, select, message {Správa} review {Recenzia} mention {Zmienka} other {Komentár}}',
  quoted: '„{text}“',
  noText: '(bez textu)',
  attachments: '{count, plural, one {# príloha} few {# prílohy} other {# príloh}}',
  further:
    '{count, plural, one {Odvtedy od zákazníka pribudol ešte # príspevok.} few {Odvtedy od zákazníka pribudli ešte # príspevky.} other {Odvtedy od zákazníka pribudlo ešte # príspevkov.}}',
  cutHere: 'Tu skrátené; celé znenie nájdete v konverzácii.',
  from: 'Od',
  unknownContact: 'Meno nepoznáme',
  where: 'Kde',
  post: 'Pod príspevkom',
  rating: 'Hodnotenie',
  written: 'Napísané',
  due: 'Odpovedať do',
  overdue: 'Po termíne',
  promise: 'Prisľúbený čas odpovede',
  assigned: 'Rieši',
  nobody: 'nikto',
  team: 'tím {name}',
  draft: 'Návrh odpovede čaká na schválenie',
  noDraft: 'Návrh odpovede zatiaľ nie je pripravený.',
  open: 'Otvoriť konverzáciu',
  permalink: 'Zobraziť na platforme',
  account: {
    channel_blind: 'Kanál sa nedarí čítať od {since}',
    webhooks_silent: 'Webhooky neprichádzajú od {since}',
    token_expiring: 'Prístup ku kanálu čoskoro vyprší',
    token_dead: 'Kanál treba znova pripojiť',
    explained: {
      polling_failed:
        'Odvtedy zlyhal každý pokus o jeho načítanie. Čo zákazníci medzitým napíšu, pribudne hneď, ako sa bude dať znova čítať, aj s časom, keď to napísali.',
      webhooks_silent:
        'Platforma prestala oznamovať nové príspevky. Sixhour kanál ďalej pravidelne číta, príspevky však môžu pribúdať neskôr ako zvyčajne. Skontrolujte webhook v nastaveniach platformy.',
      token_dead:
        'Platforma už neprijíma prístupový token, takže kanál sa nedá čítať a nedá sa naň odpovedať. Pripojte ho znova s novým tokenom: história zostane a zmeškané príspevky sa načítajú.',
      token_expiring:
        'Potom sa kanál nebude dať čítať a nebude sa naň dať odpovedať. Dovtedy ho pripojte znova s novým tokenom; história zostane.',
    },
    channel: 'Kanál',
    since: 'Odkedy',
    lastRead: 'Naposledy čítané',
    ends: 'Prístup vyprší',
    said: 'Uvedený dôvod',
    missing: 'Chýbajúce oprávnenia',
    open: 'Otvoriť kanály',
  },
  because: {
    assignee: 'Tento e-mail dostávate, lebo konverzácia je pridelená vám.',
    team: 'Tento e-mail dostávate, lebo konverzácia je pridelená vášmu tímu.',
    manager: 'Tento e-mail dostávate, lebo máte rolu manažéra.',
    owner: 'Tento e-mail dostávate, lebo máte rolu vlastníka.',
    nobody_else: 'Tento e-mail dostávate, lebo obchod nemá nikoho iného, komu by ho poslal.',
  },
};
