import type { Vocabulary } from './vocabulary.js';

export const pl: Vocabulary = {
  orderNumber: [
    '(którego|które|jakiego|jakie|o który|o jaki) (…)?zakup(u|y)?|numer~ (…)?(zamówieni~|zakupu|faktury|transakcji)|(nr|id) (zamówieni~|zakupu|faktury)|(którego|które|jakiego|jakie|o które|o jakie) (…)?zamówieni~|zamówieni~ (…)?(numer|nr)|(adres~? )?(e mail~?|mail~?) (…)?(użyt~|podan~|na który|z którego|przy (zakupie|zamówieniu))',
  ],
  asking: [
    'podrzuć~|rzuć|wrzuć|dorzuć|podeślij|podesłać|daj|dajcie|proszę|prosimy|prosiłabym|prosiłbym|poda(ć|j|nie|jcie|sz)|podanie|przesła~|przesyła~|przesłanie|przesłanie|wysł~|wyślij|napisz~|napisać|potrzebuj~|potrzebn~|potrzeba|czy (mogę|mogłabym|mógłbym|możemy|może|mogłaby|mógłby)|może pan~|jaki (jest|to|ma)|jaki|powtórz~|powtórzyć|przypomn~|przypomnieć|niezbędn~|wskaza~|wskaż|udostępni~|brakuje|czekamy na|bez|poproszę|poprosimy|dosł~|dosłać|uzupełni~|konieczn~',
  ],
  notAsking: [
    'nie (…)?(trzeba|musi|musisz|potrzeb~|ma potrzeby|podawa~|publikowa~|pisa~)|nie (…)?(proszę|prosimy) (…)?(poda~)|(widzę|widzimy|mam~ już|mamy|mam) (…)?(numer|zamówieni~)|dziękuj~ za|znaleźliśmy|znalazł~',
  ],
  orderWord: [
    'zamówieni~|zam|paczk~|przesyłk~|faktur~|śledzeni~|list~ przewozow~|zgłoszeni~|reklamacj~|klienta',
  ],
  ownContact: [
    '(w|z|u) (naszej|naszym|naszego|naszych) (pracown|warszta|salon|serwis|sklep|biur|technik|mistrz)~|(dzwonić|zadzwonić|zadzwoń|dzwoń|umówić się) (…)?(do|pod|na) ',
    'telefon (do|w|na) (niej|niego|nas|salon~|sklep~|punkt~|oddział~|serwis~|pracown~|warsztat~|biur~)|(punkt|salon|sklep|oddział|serwis)~ (…)?(telefon|tel|numer)~|(nasz~|naszego|naszej) (infolini~|numer~|telefon~|adres~|mail~|e mail~|biur~|salon~|sklep~|dział~)|infolini~|(zadzwo~|dzwoni~|zadzwoń|dzwoń|pisać|pisz|napisać|napisz|kontakt~|skontaktow~) (…)?(do nas|na|pod|z nami|z nasz~)|(proszę|prosimy|zapraszamy) (…)?(dzwonić|pisać|o kontakt|o telefon|o mail~|do kontaktu)|jesteśmy dostępni|obsług~ klienta|biuro obsługi|odbieramy',
  ],
  ownPlace: [
    '(zajrzeć|zajrzyj|wpaść|wpadnij|przyjść|przyjdź|przyjechać|odwiedzić|czekamy)|(pracowni|warsztat|gabinet|studi)~',
    '(nasz~|sklep~|salon~|punkt~|magazyn~|biuro~|odbi(ó|o)r osobist~|odebrać|wjazd|wejście|parking~|znajdzi~ nas|zapraszamy|mieścimy się|jesteśmy)',
  ],
  weAreAt: ['(jesteśmy|mieścimy się|przenieśliśmy się) (…)?(przy|na|do|w)'],
  ownNumber: [
    'dni robocze|godzin~ otwarcia|zwroty (przyjmujemy|wysyła~)|od poniedziałku|nip|regon|krs|(nasz~|naszego|sklepu) (rachun~|kont~|numer~|iban)|rachunek do (wpłat|przelewów)|artykuł~|kod produktu|numer katalogow~|model~|ean|sku|(ma|mają) (postać|format)|w (formacie|postaci)|wygląda jak|np|na przykład|przykład~|konkurs~|los|numer zgłoszenia',
  ],
  customerContact: [
    '(pana|pani|państwa|twój|twoj~|podany|podanego) (…)?(numer~|telefon~|adres~|mail~|e mail~|skrzynk~|kont~|kart~|iban)|(dzwoniliśmy|dzwoniłam|dzwoniłem|zadzwonimy|oddzwonimy|oddzwonię|dzwonimy|pisaliśmy|wysłaliśmy|wysłałam|wysłałem|wysłane|wysłano|wysłana|wysłany|poszł~|poszedł|przesłaliśmy|doręcz~|dostarcz~|nadaliśmy|kurier~|zwróciliśmy|przelaliśmy|przelew~) (…)?(na|do|pod|pana|pani|państwa)',
  ],
  familiar: [
    '(ty|ciebie|tobie|tobą|twój|twoja|twoje|twojego|twojej|twoją|twoim|twoich|twoimi|twojemu|cię)',
    '(kliknij|napisz|pisz|wybierz|wpisz|zajrzyj|sprawdź|zobacz|wejdź|daj|podaj|wyślij|odezwij|zadzwoń|dzwoń|poczekaj|czekaj|spróbuj|dodaj|zamów|zapytaj|pytaj|pamiętaj|przejdź|skorzystaj|odbierz|zwróć|przyślij|skontaktuj|obserwuj|łap|weź|zostań|powiedz|opisz|ustaw|włącz|przeczytaj|wrzuć|zerknij|użyj|dorzuć|wracaj|wpadaj|wpadnij|śledź|trzymaj|przymierz|zmierz|nie martw)',
    '(cześć|hej|hejka|siema|siemka|elo)',
  ],
  familiarExact:
    /(?<!\p{L})(?!(?:nasz|wasz|mysz|gulasz|afisz|kosz|marsz|tusz|fetysz|kadisz|arkusz|finisz|pastisz|derwisz|hasz|pasz|masz rację|lemiesz|kiesz)(?!\p{L}))(?:\p{L}{2,}(?:esz|isz|ysz|asz)|\p{L}+(?:łeś|łaś|łbyś|łabyś))(?!\p{L})/giu,
  polite: [
    'państw(o|a|u|em)|szanown(y|a|i) (pan~|państwo|klien~)|(proszę|prosimy) (pana|panią|państwa)',
  ],
  politeExact: /(?<!\p{L})(?:Pan|Pani|Panu|Pana|Panią|Panem|Panie)(?!\p{L})/gu,
  filler: [
    'spostrzeżeni~|spostrzeżenia|dzieli|dzielą|dzielenie|swoimi|swoje|budujemy|tworzymy|markę|marka|społeczności~|razem|cenn~|lekcj~|każd~|rozwijamy|rozwój|rozwoju|lepsi|lepiej|wspólnie|zawsze|serc~|rodzin~|głos|słow~|inspir~|dzięki|całym|całego|cały|zespołem|nasz~|jak|by|być|więcej|drodze|drogi|pozostajemy|doświadczeni~|ważny|istotn~|szczególn~|wyjątkow~|relacj~|zaufani~|przyjaci~|podzieleni~|że|których|którzy|co|ku|dzień|dobry|wieczór|cześć|hej|witam|witamy|witaj|szanown~|pan|pani|panie|państwo|państwa|panu|pana|klient~|kliencie|dziękuj~|dzięki|dziękować|bardzo|serdecznie|ślicznie|pięknie|za|wiadomość|wiadomości|kontakt|komentarz|opinię|opinia|ocenę|zgłoszenie|pytanie|zainteresowanie|mail|maila|informację|uwagi|sugestie|poświęcony|czas|i|oraz|z|w|na|do|to|się|nam|nami|nas|naszą|naszej|naszym|twoją|twój|twoje|swoją|pozdrawi~|pozdrowienia|życz~|miłego|dnia|dobrego|udanego|zespół|sklep~|przyjęliśmy|otrzymaliśmy|odnotowaliśmy|wiadomo|ok|tak|jasne|rozumiem~|podzielenie|jesteśmy|wdzięczni|doceniamy|jest|dla|ważna|ważne|państwem|poważaniem|wyrazy|szacunku|przeczytaliśmy|tygodnia|weekendu|zostawienie|pozostawienie|liczy|zależy|nam|opinie|oceny|komentarze|napisanie|że|pan|napisał~|odzew|zdanie|zdania|czasu|chwilę|poświęcenie',
  ],
  praise: [
    'super|świetn~|polecam|rewelac~|dzięk~|dziękuj~|ekstra|idealn~|wspania~|zadowol~|kocham|bomba|genialn~|najleps~|miło|miła|miły|szybk~|pięk~|cudown~|perfek~|zgodn~|wzorow~|brawo|dobr(y|a|e|ze)|fajn~|sztos|mega|uprzejm~',
  ],
  asksTurn: [
    '(kiedy|kiedyż) (…)?(moja kolej|przyjdzie kolej|kolej na)|list~ oczekujących|ile (…)?przede mną|któr(y|a) jestem',
  ],
  asksContact: [
    '(jak|gdzie|dokąd|którędy) (…)?(z wami|z państwem|do was|do państwa|was|państwa znaj|skontaktować|dodzwonić|zadzwonić|napisać|trafić|dojechać|mieścicie|jesteście|się mieści|umówić)~',
    'gdzie (…)?(sklep|salon|pracownia|warsztat|punkt)',
    '(jaki|jakiego|pod jakim|pod jaki|macie|mają państwo|podacie|poproszę|proszę o) (…)?(numer|telefon|adres|mail|e mail|kontakt)~',
    'gdzie (…)?(oddać|zanieść|przynieść|naprawi~|zostawić)|(z kim|do kogo|u kogo|kto) (…)?(mogę|można|rozmawiać|zwrócić|napisać|naprawia|zajmuje|pisać|dzwonić|porozmawiać)',
    '(odbiera|odbierze) (…)?(ktoś|telefon)|ktoś (…)?(odbiera|odbierze)',
    'nikt (…)?nie (odbier|odebra)~|(na|z|w) (mapie|mapy|map)',
  ],
  several: [
    '(jesteśmy|chcemy|mamy|przyjdziemy|chcielibyśmy|chciałybyśmy|możemy|zamówiliśmy|kupiliśmy|nam|nas|nasz~)',
  ],
  atHome: [
    '(do|pod|u) (pani|pana|państwa|ciebie|twój|twoje|twoim)|(pani|pana|państwa|twój|twoim|twoje) (dom~|drzwi~|mieszkani~|adres~|biur~)|(dostarczon~|doręczon~|zostawion~|zostawil~|oddan~|przekazan~) (…)?(na|przy|pod|do)',
  ],
  kin: [
    '(pani|pana|państwa|twój|twoja|twojemu|twojej) (syn(owi|a)?|córk(a|ę|i)|córce|mąż|męż(owi|a)|żon(a|ie|y)|mam(a|ie|y)|matk(a|i)|matce|tat(a|y)|ojciec|ojcu|ojca|brat(u|a)?|siostr(a|y)|siostrze|babci(a|i)|dziad(ek|kowi)|sąsiad(ka|ce|owi|a)?)|sąsiad(ka|ce|owi|a)?',
  ],
};
