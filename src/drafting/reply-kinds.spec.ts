import { describe, expect, it } from '@jest/globals';
import { judge } from '../triage/judge.js';
import { composeDraft, type ComposedDraft } from './compose.js';
import { voiceWith } from './voice/voice.js';

type Language = 'en' | 'sk' | 'pl' | 'tr' | 'el';
const LANGUAGES: Language[] = ['en', 'sk', 'pl', 'tr', 'el'];
type InEach = Record<Language, string>;

/** A draft as the customer's words alone lead to it: stars make it a review, else it is a private message. */
const drafted = (
  language: Language,
  text: string,
  { rating, facts }: { rating?: number; facts?: Record<string, string> } = {},
): ComposedDraft => {
  const kind = rating === undefined ? 'message' : 'review';
  return composeDraft({
    text,
    kind,
    rating,
    language,
    facts,
    judgement: judge({ text, kind, rating, language }),
    place: rating === undefined ? 'private_message' : 'review_response',
    voice: voiceWith({}),
    seed: 'kinds',
  });
};

const YES: InEach = {
  en: 'yes, until Friday',
  sk: 'áno, do piatku',
  pl: 'tak, do piątku',
  tr: 'evet, cumaya kadar',
  el: 'ναι, ως την Παρασκευή',
};

describe.each(LANGUAGES)('the kind of a reply, %s', (language) => {
  it('apologises for what is overdue, though it is put as a question', () => {
    const said: InEach = {
      en: 'The mattress was meant to be here on Monday. Does anybody even read these messages?',
      sk: 'Skrinka mala byť doručená v utorok a dnes je sobota. Rieši to vôbec niekto?',
      pl: 'Stolik miał dotrzeć w poniedziałek. Czy ktoś się tym w ogóle zajmuje?',
      tr: 'Sehpa salı günü gelecekti, bugün pazar. Bununla ilgilenen biri yok mu?',
      el: 'Το τραπεζάκι έπρεπε να έχει έρθει τη Δευτέρα. Ασχολείται κανείς με αυτό;',
    };
    expect(drafted(language, said[language], { facts: { status: YES[language] } }).playbook).toBe(
      'complaint',
    );
  });

  it('answers who asks how long something still goes on', () => {
    const said: InEach = {
      en: 'Is the sale still on?',
      sk: 'Je tá zľava stále platná?',
      pl: 'Czy promocja nadal trwa?',
      tr: 'İndirim hâlâ geçerli mi?',
      el: 'Ισχύει ακόμα η προσφορά;',
    };
    expect(drafted(language, said[language], { facts: { sale: YES[language] } }).playbook).toBe(
      'question',
    );
  });

  it('answers a question that has no mark', () => {
    const said: InEach = {
      en: 'hello u got the tall vase in white and how much is it to post',
      sk: 'ahojte mate tu vysoku vazu aj bielu a kolko stoji postovne',
      pl: 'hej macie ten wysoki wazon w bieli i ile kosztuje wysylka',
      tr: 'slm uzun vazonun beyazi var mi kargo ne kadar',
      el: 'γεια σας εχετε το ψηλο βαζο σε ασπρο και ποσο παει η αποστολη',
    };
    expect(drafted(language, said[language], { facts: { vase: YES[language] } }).playbook).toBe(
      'question',
    );
  });

  it('hears the trouble behind a smile, and delight for what it is', () => {
    const said: InEach = {
      en: 'I ordered a rug with stars and got one with snails. They are cute, but I do not want them in the hall 😂',
      sk: 'Objednal som obliečky s hviezdami, prišli slimáky. Milé sú, ale ja ich v detskej nechcem 😄',
      pl: 'Zamówiłam zasłony w gwiazdki, przyszły w ślimaki. Urocze, ale ja ich w salonie nie chcę 😅',
      tr: 'Yıldızlı halı istedim, salyangozlusu geldi. Şirinler ama salonda bunları istemiyorum 😂',
      el: 'Παρήγγειλα χαλί με αστέρια και ήρθε με σαλιγκάρια. Χαριτωμένα, αλλά στο σαλόνι δεν τα θέλω 😅',
    };
    const glad: InEach = {
      en: 'I do not want to take these socks off, ever 😂 love them',
      sk: 'Tie ponožky už nechcem nikdy dať dole 😂 milujem ich',
      pl: 'Nie chcę już zdejmować tych skarpet 😂 kocham je',
      tr: 'Bu çorapları çıkarmak istemiyorum 😂 bayıldım',
      el: 'Δεν θέλω να βγάλω αυτές τις κάλτσες 😂 τις λατρεύω',
    };
    expect(drafted(language, said[language]).playbook).toBe('complaint');
    expect(drafted(language, glad[language]).playbook).toBe('praise');
  });

  it('says kindly what a fact refuses, admits nothing and asks for no order', () => {
    const said: InEach = {
      en: 'The tablet slid off the sofa and now it is dead. I demand a new one.',
      sk: 'Tablet mi zletel z gauča a je mŕtvy. Žiadam nový.',
      pl: 'Tablet spadł mi z kanapy i nie działa. Żądam nowego.',
      tr: 'Tablet kanepeden düştü, açılmıyor. Yenisini istiyorum.',
      el: 'Το τάμπλετ έπεσε από τον καναπέ και δεν ανοίγει. Απαιτώ καινούργιο.',
    };
    const no: InEach = {
      en: 'a fall is not covered by the warranty',
      sk: 'pád záruka nekryje',
      pl: 'upadku gwarancja nie obejmuje',
      tr: 'düşme garanti kapsamı dışında',
      el: 'η πτώση δεν καλύπτεται από την εγγύηση',
    };
    const draft = drafted(language, said[language], { facts: { fall: no[language] } });
    expect(draft.playbook).toBe('customer_wrong');
    expect(draft.text.toLowerCase()).toContain(no[language].toLowerCase());
    expect(draft.text).not.toMatch(
      /should (not )?have|nemal|nemá byť|nie powin|yaşanmamalıydı|gerekirdi|έπρεπε|order number/i,
    );
  });

  it('only asked, says no as an answer; for its own fault it apologises whatever a fact denies', () => {
    const asked: InEach = {
      en: 'Do you refund gift vouchers?',
      sk: 'Preplácate darčekové poukážky?',
      pl: 'Czy wypłacacie bony podarunkowe?',
      tr: 'Hediye çeki paraya çevriliyor mu?',
      el: 'Επιστρέφετε χρήματα για δωροεπιταγές;',
    };
    const no: InEach = {
      en: 'vouchers are not paid out',
      sk: 'poukážky nepreplácame',
      pl: 'bonów nie wypłacamy',
      tr: 'çekler için para iadesi yok',
      el: 'τις δωροεπιταγές δεν τις αλλάζουμε',
    };
    const late: InEach = {
      en: 'My parcel is three weeks late.',
      sk: 'Balík mešká tri týždne.',
      pl: 'Paczka spóźnia się trzy tygodnie.',
      tr: 'Kargom üç hafta gecikti.',
      el: 'Το δέμα άργησε τρεις εβδομάδες.',
    };
    const facts = { vouchers: no[language] };
    expect(drafted(language, asked[language], { facts }).playbook).toBe('question');
    expect(drafted(language, late[language], { facts }).playbook).toBe('complaint');
  });

  it.each<[string, InEach, expected: string]>([
    [
      'a spark and a pet hurt',
      {
        en: 'The charger sparked when I plugged it in and the cat got hurt.',
        sk: 'Nabíjačka zaiskrila, keď som ju zapol, a mačku popálilo.',
        pl: 'Ładowarka zaiskrzyła przy podłączaniu i poparzyła kota.',
        tr: 'Şarj aletini takınca kıvılcım çıktı, kedim yaralandı.',
        el: 'Ο φορτιστής έβγαλε σπίθες και η γάτα τραυματίστηκε.',
      },
      'safety',
    ],
    [
      'a child that nearly choked',
      {
        en: 'My daughter nearly choked on the button of that coat.',
        sk: 'Dcéra sa skoro zadusila gombíkom z toho kabáta.',
        pl: 'Córka o mało się nie udusiła guzikiem z tego płaszcza.',
        tr: 'Kızım montun düğmesi yüzünden az kalsın boğuluyordu.',
        el: 'Η κόρη μου παραλίγο να πνιγεί με το κουμπί από το παλτό.',
      },
      'safety',
    ],
    [
      'a wish to sleep for good',
      {
        en: 'cancel the clock. id rather fall asleep and never wake up again',
        sk: 'hodiny zruste. najradsej by som usol a uz sa nezobudil',
        pl: 'zegar anulujcie. najchetniej bym zasnal i juz nigdy sie nie obudzil',
        tr: 'saati iptal edin. uyusam da bir daha uyanmasam',
        el: 'ακυρώστε το ρολόι. να κοιμηθώ και να μην ξυπνήσω',
      },
      'self_harm',
    ],
    [
      'others who will be better off',
      {
        en: 'dont bother with the order, everyone is better off when im gone',
        sk: 'objednavku nerieste, vsetkym bude lepsie bezo mna',
        pl: 'zamowienie niewazne, wszystkim bedzie lzej beze mnie',
        tr: 'siparis onemli degil, ben gidince herkes rahat eder',
        el: 'αφήστε την παραγγελία, όλοι θα είναι καλύτερα χωρίς εμένα',
      },
      'self_harm',
    ],
  ])('sees %s', (_name, said, expected) => {
    expect(drafted(language, said[language]).playbook).toBe(expected);
  });

  it.each<[string, InEach]>([
    [
      'a manner of speaking',
      {
        en: 'I nearly choked on my tea when I saw the delivery fee. It is too much.',
        sk: 'Skoro som sa zadusil od smiechu, keď prišli dve ľavé topánky. Vymeňte ich.',
        pl: 'Prawie się udusiłam ze śmiechu, przyszły dwa lewe buty. Wymieńcie je.',
        tr: 'Gülmekten boğulacaktım, iki sol ayakkabı gelmiş. Değiştirin.',
        el: 'Παραλίγο να πνιγώ στα γέλια, ήρθαν δύο αριστερά παπούτσια. Αλλάξτε τα.',
      },
    ],
    [
      'somebody who is not at home',
      {
        en: 'I wont be here next week, please deliver the rug on Friday.',
        sk: 'Budúci týždeň tu nebudem, doručte koberec v piatok.',
        pl: 'W przyszłym tygodniu mnie nie będzie, proszę dostarczyć dywan w piątek.',
        tr: 'Haftaya burada olmayacağım, halıyı cuma getirin.',
        el: 'Την άλλη βδομάδα δεν θα είμαι εδώ, φέρτε το χαλί την Παρασκευή.',
      },
    ],
    [
      'a newspaper around a parcel',
      {
        en: 'The driver wrapped it in a newspaper, threw it on the step and left.',
        sk: 'Kuriér to zabalil do novín, hodil na schod a odišiel.',
        pl: 'Kurier zawinął to w gazetę, rzucił na schody i pojechał.',
        tr: 'Kurye gazeteye sarmış, basamağa atıp gitmiş.',
        el: 'Ο κούριερ το είχε τυλίξει σε εφημερίδα, το πέταξε στο σκαλί κι έφυγε.',
      },
    ],
    [
      'a present that came dented',
      {
        en: 'The jug came dented and it was a present.',
        sk: 'Džbán prišiel preliačený a bol to darček.',
        pl: 'Dzbanek przyszedł wgnieciony, a to był prezent.',
        tr: 'Sürahinin kapağı ezik geldi, hediyeydi.',
        el: 'Η κανάτα ήρθε βαθουλωμένη και ήταν δώρο.',
      },
    ],
  ])('takes %s for nothing graver', (_name, said) => {
    expect(drafted(language, said[language]).playbook).toMatch(/complaint|question|order_status/);
  });

  it('thanks nobody for kind words who says that it became cheaper', () => {
    const said: InEach = {
      en: 'Bought it on Monday, on Tuesday it was forty cheaper. They will not give me the difference.',
      sk: 'Kúpila som to v pondelok, v utorok to bolo o štyridsať lacnejšie. Rozdiel mi nedajú.',
      pl: 'Kupiłam w poniedziałek, we wtorek było czterdzieści taniej. Różnicy nie oddadzą.',
      tr: 'Pazartesi aldım, salı günü kırk lira daha ucuzdu. Farkı vermiyorlar.',
      el: 'Το πήρα Δευτέρα, την Τρίτη ήταν σαράντα ευρώ φτηνότερο. Τη διαφορά δεν μου τη δίνουν.',
    };
    expect(drafted(language, said[language], { rating: 2 }).text).not.toMatch(
      /prices|cenách|o cenach|fiyatlarımız|τιμές μας/i,
    );
  });

  it('passes to whom a fact names what people have done', () => {
    const said: InEach = {
      en: 'The woman at the counter laughed at my accent.',
      sk: 'Pani za pultom sa smiala z môjho prízvuku.',
      pl: 'Pani przy ladzie śmiała się z mojego akcentu.',
      tr: 'Kasadaki hanım aksanımla dalga geçti.',
      el: 'Η υπάλληλος στον πάγκο ήταν αγενέστατη και κορόιδευε την προφορά μου.',
    };
    const lead: InEach = {
      en: 'store manager Ann Reid, 01234 555 010',
      sk: 'vedúca Anna Reľová, 02/555 11 22',
      pl: 'kierowniczka Anna Rej, 22 555 11 22',
      tr: 'müdür Ayla Hanım, 0212 555 11 22',
      el: 'υπεύθυνη κα Άννα, 210 555 1122',
    };
    expect(
      drafted(language, said[language], { rating: 1, facts: { lead: lead[language] } }).text,
    ).toMatch(/looking after this|venuje|zajmuje się|ilgileniyor|αναλάβει/);
  });

  it('does not take for a reporter who means to go to one', () => {
    const said: InEach = {
      en: 'Tomorrow I am giving the story to the local newspaper.',
      sk: 'Zajtra to celé posielam do novín.',
      pl: 'Jutro idę z tym do gazety.',
      tr: 'Yarın bunu gazeteye veriyorum.',
      el: 'Αύριο τα δίνω όλα στην εφημερίδα.',
    };
    expect(drafted(language, said[language], { rating: 1 }).playbook).toBe('legal_threat');
  });
});
