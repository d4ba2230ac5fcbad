import type { GuardedLanguage, Rule } from '../finding.js';

/** Wordings that, in the same sentence, make what breaks one of the rules elsewhere an innocent thing to say. */
export interface Harmless {
  rules: readonly Rule[];
  unless: Readonly<Record<GuardedLanguage, string>>;
}

/** Kinds of innocent sentences, each in every language: whoever adds one for a language adds it for all. */
export const HARMLESS: readonly Harmless[] = [
  {
    // nobody is suspected: "you need not prove anything", "nobody doubts you", "it is not true that you must pay"
    rules: ['argue', 'blame', 'insult', 'sarcasm'],
    unless: {
      en: '(no ?(one|body)|none of us) (here |at all )*(doubts?|minds?|blames?|thinks?|suspects?|expects? you)|(need not|neednt|do not (need|have) to|dont (need|have) to|no need to|not up to you to|not for you to|without having to) (…)?(prove|explain|justify|apolog~|convince|worry)|not true that you (have|need|must|had|would)|we (believe|trust) you( |$)|could not have (known|seen|noticed|guessed)|couldnt have (known|seen|noticed|guessed)|you did everything right|you are the (best|sweetest|kindest)',
      el: '(κανείς|κανένας) (…)?(αμφιβάλλ~|πειράζ~|κατηγορεί|θεωρεί|νομίζει|σας λέει)|δεν (χρειάζεται|οφείλετε|είστε υποχρεωμέν~) (…)?(να )?(αποδεί~|εξηγ~|δικαιολογ~|απολογ~|ζητήσετε)|χωρίς να (…)?(αποδεί~|εξηγ~)|(?<!δεν )σας πιστεύ(ουμε|ω)|δεν (μπορούσατε|γινόταν) να (το )?(ξέρετε|δείτε|φανταστ~)|δεν είστε (ο|η) (πρώτ~|μόν~) (…)?(λέει|γράφει|ρωτά~|παρατηρ~)',
      sk: 'nikto (…)?(nepochyb~|neobviňuj~|nemysl~|nevyčít~)|nemusíte (…)?(dokaz~|vysvetľ~|ospravedlň~|nič )|netreba (…)?(dokaz~|vysvetľ~|ospravedlň~)|bez toho aby ste (…)?(dokaz~|vysvetľ~)|(veríme|verím) vám|vám (veríme|verím)|nemohli ste (to )?(vedieť|tušiť|vidieť)|nie ste (prvá|prvý|jediný|jediná) (…)?(hovorí|píše|pýta|všim~)|nie je pravda že (musíte|by ste museli)|nikdy by sme (…)?(nenazvali|nepovedali)',
      pl: 'nikt (…)?nie (…)?(wątpi~|obwini~|myśli|uważa|podejrzew~|zarzuca)|nie (musi|muszą|musisz|trzeba|potrzeba) (…)?(udowadnia~|udowodni~|tłumaczy~|wyjaśnia~|przeprasza~|dowodzić)|bez (…)?(udowadniania|tłumaczenia)|(?<!nie )wierz(ymy|ę) (pani|panu|państwu|ci)|nie (mógł|mogła|mogli) (pan |pani |państwo )?(tego )?(wiedzieć|zobaczyć|przewidzieć)|nie jest (pan|pani) (pierwsz~|jedyn~) (…)?(mówi~|pisze~|pyta~|zauważ~)|nieprawda że (musi|trzeba)',
      tr: '(kimse|hiç kimse) (…)?(şüphe~|suçla~|düşünm~|kızm~)|[^ ]*(kanıtla|ispatla|açıkla|özür dile|savun)m?a?n?[ıi]?z?[ae]? gerek yok|(kanıtlama~|ispatlama~|açıklama~) (…)?(gerek (yok|kalma~)|zorunda değil~)|size inanıyor~|bilemezdiniz|göremezdiniz|bilmeniz mümkün değildi|(siz|her şeyi) doğru (yap~|yıka~|kullan~|yaz~|seç~)[^ ]*(sınız|siniz|nız|niz)|sizden kaynaklanmıyor|(hata|kusur|suç) (…)?siz(de|den) değil~|sizin (…)?(hata|kusur|suç)~ değil~|gibi (dikkatli|güzel|özenli|değerli|sadık) ',
    },
  },
  {
    // we are the ones who did not read, check, answer: "we should have read your message properly"
    rules: ['argue', 'blame'],
    unless: {
      en: '(we|i|he|she|they|my colleague|our (courier|team|colleague)) (should|ought to|could|might) have|(we|i) (did not|didnt|have not|havent|had not|never|failed to|forgot to) (read|check|answer|look|listen|pay|pack|notice|write)|(we|i) (misread|mixed up|muddled|overlooked|confused|mistyped|mistook)|(my|our) (own )?(mistake|fault|error|oversight|carelessness|mix up)',
      el: '(έπρεπε|όφειλα~|οφείλαμε) (…)?να (…)?(διαβάσουμε|ελέγξουμε|δούμε|απαντήσουμε|ρωτήσουμε|ακούσουμε|προσέξουμε|διαβάσω|ελέγξω|δω|απαντήσω)|δεν (διαβάσαμε|ελέγξαμε|προσέξαμε|απαντήσαμε|ακούσαμε|διάβασα|έλεγξα|πρόσεξα|απάντησα)|(μπέρδεψα|μπερδέψαμε|ξέχασα|ξεχάσαμε|λάθος μας|λάθος μου|δικό μας λάθος|εμείς φταίμε)',
      sk: '(mali|mal|mala) (sme|som) (…)?(prečíta~|skontrol~|všimn~|odpoved~|pozrie~|opýta~|zabali~)|(sme|som) (si )?(…)?(neprečíta~|neskontrol~|neodpoved~|nevšim~|prehliad~|poplietl~|pomýlil~|zabudl~)|(neprečítali|neskontrolovali|prehliadli|pomýlili|pomýlil|pomýlila|poplietli|zabudli|zabudol|zabudla) (sme|som)|(naša|moja|našou|mojou) (vlastn~ )?(chyb~|vin~)',
      pl: '(powinniśmy|powinnam|powinienem|mogliśmy|mieliśmy) (…)?(przeczyta~|sprawdzi~|odpowie~|zauważ~|spojrze~|zapyta~|zapakow~)|nie (przeczyta|sprawdzi|zauważy|odpowiedzie|odpisa|dopilnowa)(liśmy|łam|łem)|(pomyli|przeoczy|zapomnie|przegapi)(łam|łem|liśmy|ła się|ł się)|(nasz|mój|nasza|moja) (błąd|pomyłka|wina|niedopatrz~)',
      tr: '(okumalıydık|bakmalıydık|kontrol etmeliydik|yanıtlamalıydık|fark etmeliydik|sormalıydık|okumalıydım|bakmalıydım)|(okumadık|bakmadık|kontrol etmedik|fark etmedik|gözden kaçırdık|karıştırdık|karıştırdım|unuttuk|unuttum|yanlış (okuduk|yazdık|okudum|yazdım|paketledik|girdik))|(bizim|benim) (hatam|hatamız|suçum|suçumuz|kusurumuz|hatamızdı|suçumuzdu)(?! değil)|hata bizde|yanlış olan (…)?(etiket|açıklama|sayfa|biz)~|zorunda kal(dığınız|manız|mış)~',
    },
  },
  {
    // what the customer's photo shows
    rules: ['blame', 'argue'],
    unless: {
      en: '(crack|tear|damage|stain|dent|hole|defect|fault|scratch|seam)s? (…)?(clearly|plainly) (visible|shows|seen)|(thanks|thank you) for the photos?',
      el: '(ρωγμή|ζημιά|λεκές|τρύπα|γρατζουνιά|ελάττωμα|ραφή|βαθούλωμα) (…)?φαίνεται|δείχνει άλλο (μοντέλο|χρώμα|μέγεθος|προϊόν)|ευχαριστ~ για (τη φωτογραφία|τις φωτογραφίες)',
      sk: '(prasklin~|trhlin~|škvrn~|poškoden~|dier~|škrabanec|chyb~) (…)?(jasne|zreteľne) (vidno|vidieť)|ďakuj~ za (fotk~|fotograf~)',
      pl: '(pęknięci~|plam~|uszkodzeni~|dziur~|rys~|wad~|wgniecen~) (…)?(jest |są )?(wyraźnie|dobrze|jasno) (widoczn~|widać)|(dziękuj~|dzięki) za (zdjęci~)',
      tr: '(çatlak|yırtık|hasar|leke|delik|çizik|kusur|dikiş)~ (…)?(açıkça|net) (görün~|belli)|fotoğraf~ için (çok )?teşekkür~',
    },
  },
  {
    // it happens to everybody, ourselves included
    rules: ['blame', 'sarcasm'],
    unless: {
      en: '(happens|happened|could happen) to (all of us|the best of us|us (all|too)|everyone|everybody|anyone|anybody)',
      el: '(συμβαίνει|συνέβη|τυχαίνει|παθαίνουμε|το έχουμε πάθει) (…)?(σε όλους|στον καθένα|και σε εμάς|όλοι)',
      sk: '(stáva|stane|stalo) sa (to )?(…)?(každému|všetkým|aj nám|aj tým najlepším)|(každému|všetkým|aj nám) sa (to )?(stáva|stane|stalo)',
      pl: '(zdarza|zdarzyło|zdarzy) się (to )?(…)?(każdemu|wszystkim|nam też|i nam|najlepszym)|(każdemu|wszystkim|nam też) (…)?(się )?(zdarza|zdarzyło|zdarzy)',
      tr: '(hepimizin|herkesin|bizim de|kimin olsa) (…)?başına gel~',
    },
  },
  {
    // what it would not be right for us to promise
    rules: ['argue', 'impossible_promise'],
    unless: {
      en: '(would not|wouldnt|not) be (right|honest|fair|true|serious) (of us |for us |to you )?to (promise|say|claim|swear)|to (promise|say|claim|swear) (…)?(would not|wouldnt) be (right|honest|fair|true|serious)',
      el: '(να (…)?(πούμε|υποσχεθούμε|ισχυριστούμε|ορκιστούμε)) (…)?δεν θα ήταν (τίμιο|σωστό|έντιμο|δίκαιο|σοβαρό)|δεν θα ήταν (τίμιο|σωστό|έντιμο|δίκαιο|σοβαρό) (…)?να (…)?(πούμε|υποσχεθούμε|ισχυριστούμε|ορκιστούμε)',
      sk: '(nebolo by|by nebolo|nie je) (…)?(poctivé|správne|fér|férové|čestné) (…)?(sľubova|sľúbi|tvrdi|povedať|prisaha)~|(sľubova|sľúbi|tvrdi|povedať)~ (…)?(by nebolo|nebolo by) (…)?(poctivé|správne|fér|férové|čestné)',
      pl: '(nie byłoby|byłoby nie) (…)?(uczciwe|w porządku|fair|rzetelne) (…)?(obiecyw|obieca|twierdzi|powiedzieć|przysięga)~|(obiecyw|obieca|twierdzi|powiedzieć)~ (…)?nie byłoby (…)?(uczciwe|w porządku|fair|rzetelne)',
      tr: '(söz verme(miz|m)|vaat etme(miz|m)|garanti verme(miz|m)|(deme|söyleme)(miz|m)) (…)?(doğru|dürüst|adil|ciddi) olmaz',
    },
  },
  {
    // the law is on the customer's side, the work is on ours
    rules: ['blame', 'argue', 'threat'],
    unless: {
      en: '(law|laws|rules) (…)?on your side|(we|i|everyone|everybody) (are|am|is) (…)?on your side|not your (job|task|worry|problem to)|(we|i) (will|ll) (do|handle|sort|chase|take care)',
      el: '(νόμος|δίκιο|νομοθεσία|εμείς|είμαστε) (…)?με το μέρος σας|δεν είναι (δική σας )?(δουλειά|υποχρέωση) σας|το αναλαμβάν(ω|ουμε)',
      sk: '(zákon|právo|pravda|sme|stojíme) (…)?na vašej strane|(nie je|nemá byť) vaš(a|e) (starosť|úloha|práca)|(urobím|vybavím|zariadim) to (ja|za vás)',
      pl: '(prawo|racja|jesteśmy|stoimy) (…)?po (pana|pani|państwa|twojej) stronie|to nie (pana|pani|państwa) (zadanie|zmartwienie|obowiązek)|(zrobię|załatwię) to (ja|za)',
      tr: '(kanun|yasa|haklılık|biz) (…)?sizden yana|sizin (işiniz|göreviniz|derdiniz) değil|ben (hallederim|hallediyorum|ilgilenirim|ilgileniyorum)',
    },
  },
  {
    // a right to be cross: "no wonder you are annoyed"
    rules: ['blame', 'sarcasm', 'argue'],
    unless: {
      en: '(no|small|little) wonder (that )?(you|it|this) (are|were|re|feel|felt|is|was|must)|you have every (right|reason)|(quite |absolutely |completely )?understandabl~|anybody would (be|feel)|anyone would (be|feel)|you (are|re|were) (quite |absolutely |completely |so )?right',
      el: '(λογικό|φυσικό|δικαιολογημέν~|κατανοητό) (…)?(είναι |ήταν )?(…)?(να|που) (…)?(θυμ~|νευρ~|απογοητ~|στεναχωρ~|ενοχλ~|περιμέν~)|με το δίκιο σας|έχετε (κάθε |απόλυτο |όλο το |πολύ )?δίκιο|καταλαβαίν(ω|ουμε) (…)?(θυμ~|νεύρα|απογοήτευσ~|ενόχλησ~)',
      sk: '(nie je div|nečudo|niet divu|nečudujem|nečudujeme) (…)?(ste|vás|hnev~|nahnev~|sklam~)|máte (…)?(plné |všetko |úplnú )?(právo|pravdu|dôvod)|(úplne |celkom )?pochopiteľn~|(rozumiem|rozumieme|chápem|chápeme) (…)?(hnev~|sklaman~|rozhorč~|nespokojn~)|každý by (sa|bol)',
      pl: '(nic dziwnego|nie dziwi~|trudno się dziwić) (…)?(że )?(…)?(jest|był|była|są|czuje|zdenerw~|zła|zły|rozczar~|niezadow~)|ma (pan|pani) (…)?(rację|prawo|powód)|mają państwo rację|(to |w pełni |całkowicie |jak najbardziej )zrozumiałe|(rozumiem|rozumiemy) (…)?(złość|zdenerw~|rozczarow~|frustracj~|irytacj~)|każdy by (się|był)',
      tr: '(kızmakta|kızmanız|üzülmenız|üzülmeniz|sinirlenmeniz|sinirlenmekte|kırılmanız) (…)?(haklı~|normal|doğal)|haklısınız|haklısın|(çok |son derece )?anlaşılır|(kızgınlığ~|öfke~|hayal kırıklığ~) (…)?anlıyor(um|uz)|kim olsa|bunu telafi|telafi et~',
    },
  },
  {
    // real joy, praise and laughter shared
    rules: ['sarcasm'],
    unless: {
      en: '(looks?|turned out|came out|is|are|what an?|such an?) (so |really |absolutely |simply )?(wonderful|beautiful|gorgeous|lovely|fantastic|great|superb|stunning)|(you (have )?(really )?made|made) (my|our) (day|week|morning)|(love|loved) (it|this|that|your)|(bravo|haha|hats off) (…)?(to (the|your|our)|super|great|fantastic)|(a cold|flu|fever|ill|hospital|broken (leg|arm))|has (just )?(found|tracked|rung|called)|you can expect|for the loss of your (father|mother|husband|wife|mum|dad|son|daughter|friend)',
      el: '(στέκει|κάθεται) (…)?(ίσια|τέλεια)|(βγήκε|έγινε|είναι|δείχνει|φαίνεται) (…)?(υπέροχ~|πανέμορφ~|τέλει~|φανταστικ~|φοβερ~|καταπληκτ~)|(χαχα|χα χα) (…)?(φοβερ~|τέλει~|υπέροχ~|έχετε δίκιο|γούστο|μας φτιάξ~)|μας φτιάξατε τη|χαρήκαμε|κοκκινίσαμε|λυπάται|συλλυπητήρια για (τον|την|το|τη) (…)?(πατέρα|μητέρα|μαμά|μπαμπά|άντρα|σύζυγ~|γιαγιά|παππού|αδελφ~|αδερφ~|παιδί|φίλ~|θεί~)|καταλαβαίν(ω|ουμε) ότι το περιμένατε',
      sk: '(vyšl~|vyzerá|je to|je|sú|dopadl~) (…)?(krásn~|nádhern~|úžasn~|skvel~|perfektn~|super)|haha (…)?(super|skvel~|to je dobré|pobavil~|máte pravdu|milé)|potešil~|tešíme sa|(ach|ojoj|jaj|och) (…)?to (by sa )?(ne(malo|mala|mal)|mrzí|nie je)',
      pl: '(wygląda|wyszed~|wyszł~|jest|stoi|są) (…)?(pięknie|cudownie|świetnie|wspaniale|super|idealnie|prościej|równo|piękn~|cudown~|świetn~|wspaniał~)|haha (…)?(super|świetn~|dobre|ma pani|ma pan)|uśmiech~|ucieszy~|cieszymy|doceniamy|dziękujemy że|dziękuję że',
      tr: '(güzel|harika|muhteşem|şahane|süper) (…)?(olmuş|görün~|durmuş|durur|duruyor)|haha~ (…)?(bayıl~|süper|harika|haklısınız|güzel|çok iyi)|bayıldık|günümüzü güzel~|sevindik|seremedik|bekleriz',
    },
  },
  {
    // advice for safety, theft that we report, an address that we only deliver to
    rules: ['threat', 'queue_phrase', 'blame'],
    unless: {
      en: '(watch out|be careful|careful|please wait|wait) (…)?(for the|when|until it|until the|before you|as it|it is|its|the) (…)?(step~|hot|sharp|cool~|dr(y|ies)|green|light|blade|edge|glass|heavy|slippery|wet|steam|lamp|glue|paint|power|water|oil)|(theft|stolen|thief|burglary|missing parcel)|(address|number|details|name|data) (…)?(from (the|your) order|only for|only (use|used)|delet~|remov~|safe)|(delet~|remov~|erase~) (…)?(your (data|account|address|number))',
      el: '(προσέξτε|προσοχή|πρόσεχε|περιμένετε) (…)?(το σκαλ~|ζεστ~|καίει|καυτ~|κοφτερ~|γλιστρ~|να (στεγνώ~|κρυώ~)|μέχρι να)|(κλοπή~|κλέφτ~|κλεμμέν~|κλάπηκ~)|(διεύθυνσ~|τηλέφων~|στοιχεία) (…)?(από την παραγγελία|μόνο για|διαγρά~|σβήσ~)|δεν (βάζουμε|ζητάμε|θέτουμε) (…)?όρο|ξεχάσαμε|ξέχασα|έτσι κι αλλιώς',
      sk: '(pozor|opatrne|počkajte|dávajte pozor) (…)?(na schod~|horúc~|ostr~|šmyk~|kým (vychlad~|vyschn~|zasch~))|(krádež~|ukradn~|zlodej~)|(adres~|telefón~|údaje) (…)?(z objednávky|len na|iba na|vymaz~|zmaž~)|(ľuďom|kolegom|kolegyniam) (…)?neprij~|problém (…)?(vyriešiť|vyriešime)|ospravedlňujem~ sa|a ospravedlň~',
      pl: '(uwaga|ostrożnie|proszę (uważać|poczekać|zaczekać)|uwaga na) (…)?(stopie~|schod~|gorąc~|ostr~|ślisk~|aż (ostygn~|wyschn~))|(kradzież~|skradzion~|ukradzion~|złodziej~)|(adres~|telefon~|dane) (…)?(z zamówienia|tylko do|usun~|kasuj~)',
      tr: '(dikkat edin|dikkatli olun|bekleyin) (…)?(ısın~|sıcak|keskin|kaygan|kırıl~|basamak~|soğu~|kuru~)|(basamağ~|kapağ~|bıçağ~|buhar~|sıcağ~|kenar~|merdiven~) (…)?dikkat|(hırsızlık~|çalınan|çalınmış|çalıntı)|(adres~|telefon~|bilgi~) (…)?(siparişten|sadece teslimat|yalnızca|sil(dik|iyor|eceğ)~)|kimseyle (…)?paylaşma~|kart numara~',
    },
  },
  {
    // a rule named only to be bent: "our terms say fourteen days, but take until January"
    rules: ['policy_phrase', 'closed_door', 'argue', 'queue_phrase'],
    unless: {
      en: '(but|however|still|though|instead|even so) (…)?((we|i) (can|could|will|ll|would|have|am|are) |you can|take|let us|let me|makes no sense|happily|gladly)|(i|we) (would|d) like to look into|i know (it|this|that) is|sorry for your loss|because everyone can (see|read)|(tasting|workshop|appointment|class|helping another customer)',
      el: '(αλλά|όμως|ωστόσο|παρ όλα αυτά) (…)?(θα σας|μπορούμε|μπορώ|μπορείτε|σας (στέλν~|επιστρέφ~|αλλάζ~|δίν~|κάνουμε)|κάνουμε εξαίρεση|πάρτε|στείλτε)|γι αυτό (…)?(σας|θα|στέλν~|πρώτα)|σας αξίζει|θα ήθελα να πω ναι|(δέρμα|ξύλο|γούνα|ασήμι|μετάξι) δεν είναι (αληθιν~|γνήσι~|φυσικ~)|δεν είναι αληθινό (δέρμα|δέντρο|ξύλο)|το αντίθετο (…)?(ισχύει|ευχαρ~)',
      sk: '(ale|no|avšak|napriek tomu|predsa) (…)?(vám (pošle~|vráti~|vymen~)|môže~|pošlem~|vrátim~|vraciame|vymen~|urobím~|radi vám|vezmit~|pokojne)|preto vám|ale (…)?(chybu|chyba|dátum|omyl) (…)?(od nás|naša|u nás)|tak si (…)?vezmit~|(trefa|gratul~)|to je pravda|lebo (…)?(vidia|vidí|číta)',
      pl: '(ale|jednak|mimo to|jednakże) (…)?(może (pan|pani)|możemy|wyśl(ę|emy)|zwróc(ę|imy)|wymieni(ę|my)|zrobi(ę|my)|chętni~|przyjm(ę|iemy)|spokojnie)|dlatego (…)?(wysył~|proponuj~|zwrac~)|ale (…)?(podaliśmy|pomyliliśmy) (…)?my|więc proszę (wziąć|przyjąć|się nie)|bo widz(ą|i) (to )?(wszyscy|każdy)|napisa(łam|łem|liśmy) (…)?(prywatn~|w wiadomości)',
      tr: '(ama|fakat|ancak|yine de|buna rağmen) (…)?(gönder(iyor|elim|eceğ|ebilir)~|yapabilir~|değiştir(iyor|elim|eceğ|ebilir)~|iade (ediyor|edelim|edeceğ|edebilir)~|kabul ediyor~|alabilirsiniz|olsun|hazır)|bu yüzden (…)?(size|önce)|ilk (sizi|size|sizin) (…)?(arayacağ~|yaz~|mesajınız~|gönder~|haber)|emin değilim|(kanun|yasa) (…)?(bunu|böyle)? ?(isti~|gerektir~)',
    },
  },
  {
    // nobody is called it: "you are no fool, the markings are tiny"
    rules: ['insult'],
    unless: {
      en: '(you are|youre|you re|nobody is|neither of us is|it does not make you|that does not make you) (no|not an?|hardly an?|far from an?) (idiot|fool|moron|clueless|stupid|dumb)~',
      el: 'δεν είστε (καθόλου )?(χαζ|ηλίθι|ανόητ|άσχετ)~|δεν είσαι (καθόλου )?(χαζ|ηλίθι|ανόητ|άσχετ)~',
      sk: '(nie ste|nie si|nikto nie je) (…)?(hlúp|hlup|trub|idiot|nemehl|neschopn)~',
      pl: '(nie jest|nie jesteś|nie są) (pan |pani |państwo )?(…)?(głup|idiot|niezdar|niemądr|gap)~',
      tr: '(aptal|salak|beceriksiz|cahil|ahmak) (…)?değilsin~',
    },
  },
];

/** What makes a rule's wordings harmless in a language, whatever group they stand in. */
export const harmlessFor = (language: GuardedLanguage, rule: Rule): string[] =>
  HARMLESS.filter(({ rules }) => rules.includes(rule)).map(({ unless }) => unless[language]);
