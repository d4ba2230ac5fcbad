import type { CareCatalogue } from './en.care';

export const care: CareCatalogue = {
  'channels.state.blind': 'Výpadok',
  'channels.blindSince': 'Výpadok od {when}',
  'channels.blind.token_dead':
    'Platforma už token neprijíma. Pripojte kanál znova s novým tokenom; čo zatiaľ príde, načíta sa dodatočne.',
  'channels.blind.polling_failed':
    'Čítanie opakovane zlyháva. Sixhour to skúša ďalej; chyba je uvedená nižšie. Čo zatiaľ príde, načíta sa dodatočne.',
  'channels.blind.webhooks_silent':
    'Pribudlo niečo nové, ale platforma nič neoznamuje. Sixhour preto číta častejšie. Skontrolujte webhook v nastaveniach platformy.',
  'channels.silentSince': 'Bez webhookov od {when}',
  'channels.tokenEnds':
    '{n, plural, =0 {Token skončí do jedného dňa} one {Token skončí o # deň} few {Token skončí o # dni} many {Token skončí o # dňa} other {Token skončí o # dní}}',
  'channels.tokenEnded': 'Platnosť tokenu sa skončila',
  'channels.missing': 'Tokenu chýbajú oprávnenia:',
  'channels.probed': 'Token overený:',
  'channels.probe': 'Overiť teraz',
  'channels.probeWell': '{name}: token je v poriadku',
  'channels.probeTrouble': '{name}: niečo nie je v poriadku; čo, to uvádza karta kanála',
  'channels.importing':
    'Načítava sa história: zatiaľ {n, plural, one {# položka} few {# položky} many {# položky} other {# položiek}}',
  'channels.further':
    '{n, plural, one {# nepovinné pole} few {# nepovinné polia} many {# nepovinného poľa} other {# nepovinných polí}}',
  'channels.blindBanner':
    '{n, plural, one {Kanál {name} má výpadok od {when}. V zozname môžu chýbať položky.} few {# kanály majú výpadok, prvý od {when}: {name}. V zozname môžu chýbať položky.} many {# kanála má výpadok, prvý od {when}: {name}. V zozname môžu chýbať položky.} other {# kanálov má výpadok, prvý od {when}: {name}. V zozname môžu chýbať položky.}}',
  'channels.blindOpen': 'Čo s tým',
  'channels.kit': 'Podklady na App Review',
  'channels.kitBody':
    'Čo chcú platformy vidieť, kým vašu aplikáciu pustia ku všetkým zákazníkom: oprávnenia s odôvodnením, scenáre nahrávok obrazovky a adresy na zadanie. Zostavené podľa toho, čo je tu pripojené.',
  'channels.kitDownload': 'Stiahnuť (Markdown)',

  'dead.title': 'Položky, ktoré sa nedali načítať',
  'dead.intro':
    'Uchovávajú sa tak, ako prišli. Keď príčina pominie, napríklad po aktualizácii, skúste ich načítať znova.',
  'dead.empty': 'Nič nezostalo bokom',
  'dead.emptyBody': 'Všetko, čo prišlo, sa podarilo načítať.',
  'dead.received': 'prijaté',
  'dead.attempts': '{n, plural, one {# pokus} few {# pokusy} many {# pokusu} other {# pokusov}}',
  'dead.excerpt': 'Ako to prišlo',
  'dead.replay': 'Skúsiť znova',
  'dead.replayAll': 'Skúsiť znova všetky',
  'dead.replayed': 'Načítané: {resolved, number}, naďalej zlyháva: {failed, number}',
  'dead.dismiss': 'Zahodiť',
  'dead.dismissTitle': 'Zahodiť túto položku?',
  'dead.dismissBody': 'Nenačíta sa a to, čo sa z nej uchovalo, sa vymaže.',
  'dead.dismissed': 'Zahodené',
  'dead.count':
    '{n, plural, one {# položka sa nedala načítať} few {# položky sa nedali načítať} many {# položky sa nedalo načítať} other {# položiek sa nedalo načítať}}',

  'alerts.kind.token_dead': 'Kanál treba znova pripojiť',
  'alerts.kind.token_expiring': 'Prístup ku kanálu sa čoskoro skončí',
  'alerts.channels': 'Pozrieť kanály',
  'alerts.since': 'od {when}',
  'alerts.until': 'do {when}',
  'alerts.resolved': 'pominulo',

  'draft.answeredThere': 'Odpovedal(a) som tam',
  'draft.answeredThereDone': 'Zaznamenané: odpovedali ste na platforme',
  'draft.answeredThereUndone': 'Vrátené späť; čas plynie ďalej',
  'history.conversation.answered.elsewhere': 'zodpovedané na platforme',
  'history.conversation.answered.elsewhere.undone': 'vrátené: na platforme nezodpovedané',
  'closeReason.erased': 'údaje vymazané na želanie osoby',

  'contact.erased': 'Vymazaná osoba',
  'erase.section': 'Osobné údaje',
  'erase.intro': 'Ak táto osoba požiada obchod o vymazanie svojich údajov.',
  'erase.action': 'Vymazať údaje tejto osoby',
  'erase.title': 'Vymazať všetky údaje: {name}?',
  'erase.body':
    'Správy, meno, prílohy, návrhy, odpovede a citácie v e-mailoch sa tu natrvalo vymažú. Čo je na samotnej platforme, tam zostane. Štatistiky zostanú, bez mien. Tento krok sa nedá vrátiť.',
  'erase.done': 'Údaje sa vymazávajú',
  'erase.doneBody':
    'Túto adresu odovzdajte danej osobe: uvidí na nej, kedy je hotovo a čo zostáva uložené.',
};
