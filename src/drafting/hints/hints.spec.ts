import { describe, expect, it } from '@jest/globals';
import { libraryFor } from '../library.js';
import { mentions } from '../mentions.js';
import type { Hints } from './hints.js';

const hint = (language: string, name: keyof Hints, text: string): boolean =>
  mentions(text, libraryFor(language).cases.hints[name]);

describe('hints', () => {
  it.each<[keyof Hints, language: string, said: string, lookAlike: string]>([
    ['awaited', 'en', 'The bench was meant to arrive in May.', 'Are you still closed on Mondays?'],
    ['awaited', 'en', 'Where is my refund', 'Where is your refund form?'],
    ['awaited', 'sk', 'Lavica mala prísť v máji.', 'Máte stále zatvorené v pondelok?'],
    ['awaited', 'pl', 'Ławka miała przyjść w maju.', 'Nadal zamykacie w poniedziałki?'],
    ['awaited', 'tr', 'Bank mayısta gelecekti.', 'Pazartesi hâlâ kapalı mısınız?'],
    ['awaited', 'el', 'Το παγκάκι θα ερχόταν τον Μάιο.', 'Ακόμα κλείνετε τη Δευτέρα;'],
    ['demands', 'en', 'I want my money back.', 'Do you take money orders?'],
    ['demands', 'sk', 'Chcem späť peniaze.', 'Kam pošlem peniaze?'],
    ['demands', 'pl', 'Oddajcie pieniądze.', 'Kiedy wysłać pieniądze?'],
    ['demands', 'tr', 'Paramı geri istiyorum.', 'Parayı nereye yatırayım?'],
    ['demands', 'el', 'Λεφτά πίσω τώρα.', 'Πού στέλνω τα λεφτά;'],
    ['unwanted', 'en', 'We do not want them in the hall.', 'We want them in the hall.'],
    ['unwanted', 'sk', 'V chodbe ich nechcem.', 'Do chodby ich chcem.'],
    ['unwanted', 'pl', 'W korytarzu ich nie chcę.', 'Chcę ich do korytarza.'],
    ['unwanted', 'tr', 'Koridorda bunları istemiyorum.', 'Koridora bunları istiyorum.'],
    ['unwanted', 'el', 'Στον διάδρομο δεν τα θέλω.', 'Στον διάδρομο τα θέλω.'],
    ['harmDone', 'en', 'The kettle sparked at once.', 'This kettle sparkles.'],
    ['harmDone', 'en', 'Our son nearly choked on it.', 'I nearly choked at the price.'],
    ['harmDone', 'en', 'The dog got hurt.', 'The dog got hold of it.'],
    ['harmDone', 'en', 'The pump gave my son a shock.', 'The price gave me pause.'],
    ['harmDone', 'en', 'The shelf fell off the wall.', 'The shelf is off white.'],
    ['harmDone', 'sk', 'V noci spadla polica, polica padla na posteľ.', 'Polica sedí.'],
    ['harmDone', 'pl', 'Szafka urwała się w nocy.', 'Szafka ładnie wisi.'],
    ['harmDone', 'tr', 'Avize gece düştü.', 'Avize fiyatı indi.'],
    ['harmDone', 'el', 'Ο πολυέλαιος έπεσε τη νύχτα.', 'Η τιμή του πολυελαίου έπεσε πολύ.'],
    ['figure', 'en', 'My foot is swollen after surgery.', 'My foot is swollen.'],
    ['figure', 'sk', 'Mám koleno opuchnuté po operácii.', 'Mám koleno opuchnuté.'],
    ['figure', 'pl', 'Noga spuchnięta po operacji.', 'Noga mi spuchła.'],
    ['figure', 'tr', 'Ameliyattan sonra ayağım şiş.', 'Ayağım şişti.'],
    ['figure', 'el', 'Πρησμένο γόνατο μετά την εγχείρηση.', 'Πρησμένο γόνατο.'],
    ['harmDone', 'sk', 'Kanvica hneď zaiskrila.', 'Kanvica sa leskne.'],
    ['harmDone', 'sk', 'Syn sa skoro zadusil.', 'Skoro som sa zadusil od smiechu.'],
    ['harmDone', 'sk', 'Mačku to popálilo, mačka kríva.', 'Mačka na tom spí.'],
    ['harmDone', 'pl', 'Czajnik od razu zaiskrzył.', 'Czajnik lśni.'],
    ['harmDone', 'pl', 'Syn o mało się nie udusił.', 'Prawie się udusiłam ze śmiechu.'],
    ['harmDone', 'pl', 'Poparzyło psa, pies kuleje.', 'Pies na tym śpi.'],
    ['harmDone', 'tr', 'Kettle kıvılcım saçtı.', 'Kettle pırıl pırıl.'],
    ['harmDone', 'tr', 'Oğlum az kalsın boğuluyordu.', 'Gülmekten boğulacaktım.'],
    ['harmDone', 'tr', 'Kedim yaralandı.', 'Kedim üstünde uyuyor.'],
    ['harmDone', 'el', 'Ο βραστήρας έβγαλε σπίθες.', 'Ο βραστήρας λάμπει.'],
    ['harmDone', 'el', 'Το μωρό παραλίγο να πνιγεί.', 'Παραλίγο να πνιγώ στα γέλια.'],
    ['harmDone', 'el', 'Η γάτα τραυματίστηκε.', 'Η γάτα κοιμάται πάνω του.'],
    ['tellsPress', 'en', 'I am giving it to the local paper.', 'I write for the local paper.'],
    ['tellsPress', 'sk', 'Dám to do novín.', 'Píšem pre denník.'],
    ['tellsPress', 'pl', 'Idę z tym do gazety.', 'Pracuję w gazecie.'],
    ['tellsPress', 'tr', 'Bunu gazeteye vereceğim.', 'Gazetede çalışıyorum.'],
    ['tellsPress', 'el', 'Θα τα δώσω στην εφημερίδα.', 'Είμαι δημοσιογράφος.'],
    ['refusal', 'en', 'a fall is not covered', 'nothing to send back, refund today'],
    ['refusal', 'sk', 'pád záruka nekryje', 'rozbitý netreba posielať'],
    ['refusal', 'pl', 'upadku gwarancja nie obejmuje', 'starego nie trzeba odsyłać'],
    ['refusal', 'tr', 'düşme garanti kapsamı dışında', 'kırığı göndermenize gerek yok'],
    ['refusal', 'el', 'η πτώση δεν καλύπτεται', 'το σπασμένο δεν χρειάζεται πίσω'],
  ])('%s, %s: hears %p and not %p', (name, language, said, lookAlike) => {
    expect(hint(language, name, said)).toBe(true);
    expect(hint(language, name, lookAlike)).toBe(false);
  });
});
