import type { Hints } from './hints.js';

const DEVICE =
  '(fiş|priz|şarj|lamba|ışık|battaniye|ısıtıcı|kettle|tost makine|kurutma makine|ütü|adaptör|batarya|pil|kablo|fırın|mikser|matkap|vantilatör|televizyon|ekran|scooter|cihaz|alet|makine|oyuncak|minder)~';
const PET =
  '(köpeğ~|köpek~|kedi~|kedim~|tavşan~|hamster~|papağan~|muhabbet kuşu~|yavru (köpek|kedi)~|at(ım|ımız))';

export const tr: Hints = {
  awaited: [
    '(geri )?(gönderdim|yolladım|iade ettim|iade edeli) (…)?para~ (…)?(yok|gelmedi|yatmadı)|(yılbaşında|bayramda|seneye) mı gelecek (…)?(acaba|herhalde)|(geleceğini|gelir diye) (mi )?(varsay|anla)~',
    '(gelecekti|gelmeliydi|ulaşacaktı|teslim edilecekti|elimde olacaktı|hazır olacaktı|gönderilecekti)|(gelmesi|ulaşması|teslim edilmesi|hazır olması|gönderilmesi) (…)?(lazımdı|gerekiyordu|gerekirdi|gereken)',
    '(hala|halen) (…)?(yok|gelm|ulaşm|bekliyor|yolda|ses yok|yatm|yatır|hareket|görünüyor)~',
    '(bayram|yılbaşı|doğum günü|düğün|tarih|süre|sünnet)~ (…)?geç(ti|eli|ti bile)~',
    '(param|paramız|liram|tlm|tl|lira) (nerede|nerde)~|(iade edeli|geri göndereli|geri yollayalı|sipariş vereli|ödeyeli|parayı yatıralı) (…)?(gün|hafta|ay) (oldu|geçti|oluyor)|daha (…)?(ne kadar|kaç gün|kaç hafta) (…)?bekle~|ne zamana kadar bekle~',
    '(ilgilenen|bakan|okuyan|takip eden) (…)?(yok mu|var mı|kimse)~|(kimse|birisi|biri) (…)?(bak|ilgilen|oku|takip ed)m?(ıyor|iyor|uyor|yor|acak|ecek) m~',
    '(neler|ne) oluyor (…)?(orada|sizde|bu)|(gündür|haftadır|aydır) (…)?(bekli|gelm|yatm|yok|ses|haber)~',
  ],
  demands: [
    '(para|ücret|tutar)~ (…)?(geri|iade)~ (…)?(isti|ver|öde|talep|yap|ed)~|paramı (…)?(isti|ver|geri)~|(farkı|farkını) (…)?(iade|ver|öde|isti)~|(yenisini|iademi|değişim|yeni ürün) (…)?(isti|talep)~',
  ],
  unwanted: ['(bunları|bunu|onu|onları) (…)?istemi~|istediğim (…)?(bu )?değil~|ne işime yara~'],
  harmDone: [
    `${DEVICE} (…)?(kıvılcım~|duman~|alev al(dı|ıyor)~|alevlen~|tutuştu|patladı|çarptı|çarpıyor)`,
    'kıvılcım~ (…)?(çık|saç|at)~|duman~ (…)?(çık|tüt|kapla)~|(elektrik|akım|cereyan)~ (…)?çarp~',
    '(avize|lamba|raf|dolap|ayna|ranza|salıncak|gardırop)~ (…)?(düştü|koptu|devrildi)|(kızgın|yanan) (…)?(kor|köz|kömür)~ (…)?(fırla|düş|sıçra)~',
    `${PET} (…)?(yaralan|zehirlen|yandı|kustu|kusuyor|topall|kanadı|kanıyor|çarptı|boğul|veteriner)~`,
    '(neredeyse|az kalsın|az daha|az kaldı|son anda) (…)?(boğul(uyordu|acaktı|du)|yut(uyordu|acaktı)|nefessiz kal(ıyordu|acaktı))|boğul(uyordu|acaktı) (…)?(neredeyse|az kalsın)',
  ],
  figure: ['ameliyat~', 'gülmekten|duman (gri|reng)~|füme', 'gazete~ (…)?(sar|paketle)~'],
  away: ['olm(ayacağ|ıcam|icam|ayacam)~ (…)?(getir|bırak|komşu|tatil|teslim|gönder|ertele)~'],
  despair: [
    'herkes (…)?rahat~|(hiçbir şeyin|artık|bir) (…)?(önemi|anlamı) (…)?(yok|kalmadı)~|(uyanmak|kalkmak) istemi~|yorul(dum|muş)~|huzur~|elveda',
  ],
  tellsPress: [
    '(kanal|televizyon|gazete|muhabir)~ (…)?(görüştüm|konuştum|anlattım)|kamera~ (…)?(geliyor|gelecek)~',
    '(gazete|muhabir|gazeteci|televizyon|kanal|radyo|basın|medya)~ (…)?(ver|götür|gönder|yolla|anlat|git|gid|ara|yaz|taşı|bildir|ilet|konuş)~',
  ],
  authority: [
    'hakem heyeti~|tüketici (mahkemesi|hakları|derneği|heyeti)~|ticaret (il müdürlüğü|bakanlığı)~',
  ],
  swapped: [
    '(istedim|istemiştim|sipariş ettim|sipariş verdim|aldım|söyledim) (…)?(yollamışsınız|göndermişsiniz|yolladınız|gönderdiniz|gelmiş|çıktı)',
  ],
  justCame: [
    'ertesi gün|yanında|hediye~|güzel|mi|mı|misiniz|mısınız|miydiniz|ayrıca|çabuk|hızlı|aynı gün',
  ],
  ownDoing: [
    '(bulaşık|çamaşır|kurutma) makine~ (…)?(at|koy|yıka|ver|gir|kurut)~|(makinede|makinada|mikrodalgada|saunada) (…)?(yıka|kurut|ısıt|kullan)~|mikrodalga~ (…)?(koy|at|ısıt)~|(60|90|95|40) (derece~|da|ta|de) (…)?(yıka|at|kaynat)~|(çıkardım|söktüm|kestim|kopardım|sökmüştüm|çıkarmıştım)',
    '(vida|ayak|dübel|bağlantı|braket|aparat|kılavuz|talimat|pil)~ (…)?(takmadım|kullanmadım|sabitlemedim|monte etmedim|okumadım|bakmadım|şarj etmedim)|(sabitlemedim|monte etmedim|vidalamadım|şarj etmedim)',
    '(kılavuz|kullanma kılavuzu|talimat|vida)~ (…)?(okumadan|bakmadan|kullanmadan)|(kılavuzsuz|vidasız)|(boyadım|deldim|zımparaladım|kaynattım|spreyledim)',
    '(kuru|kaynar|kızgın|donmuş|dondurulmuş|eski|kullanılmış|sıcak) (…)?(koydum|attım|doldurdum|döktüm|taktım)|(eski|kumandadaki|kumandanın|başka) (…)?(pil|şarj|adaptör|yağ|kablo)~ (…)?(taktım|koydum|kullandım)',
  ],
  excuses: [
    '(fark etmez|fark etmemeli|önemli olmamalı|önemi olmamalı|sorun olmamalı|ne fark eder|ne olacak ki)|kim (…)?okuy~|okuyan (mı )?(var|yok)|kimse okumuyor|(kılavuz|etiket|talimat)~ (…)?(okumam|okumadım|bakmam|bakmadım|okumuyorum)|her şey gibi|(pil pildir|pil işte|yağ yağdır|kablo kablodur)',
  ],
  rightly: [
    '(kılavuz|talimat|etiket|tarif|açıklama)~ (…)?(göre|uygun|gibi|uydum|uyduk|uyarak|yazdığı)|(dediğiniz|yazdığınız|önerdiğiniz) gibi|(hiç|asla|bir kere bile) (…)?(makine|mikrodalga|kurutma)~|(makine|mikrodalga|kurutma)~ (…)?(atmadım|koymadım|yıkamadım|girmedi|kurutmadım)',
  ],
  usage: [
    'elde (…)?yıka~|(sadece|yalnızca|yalnız) (…)?(elde|soğuk|kuru|nemli|iç|yeni|ile|30)~|(uygun|için) değil~|(dir|dır)? ?(yıkanmaz|konmaz|girmez|kullanılmaz|atılmaz|çalıştırılmaz|konulmaz|dayanmaz|ısıtılmaz|yıkanmamalı|kullanılmamalı|konulmamalı|konmamalı)|(gerek|gerekir|gerekiyor|lazım|şart|ister|istiyor|gerekli)~|(olmadan|takılmadan|sabitlenmeden|vidasız)|(en fazla|en çok|azami|maksimum|max) [0-9]+ (kg|kilo~|derece~|c|litre~|l|w|cm|dk|dakika~)|kendini kapat~|kendi kapan~|kılavuz~|[0-9]+ adım~|adım [0-9]+|(takılmalı|sabitlenmeli|yıkanmalı|şarj edilmeli|kullanılmalı)',
  ],
  faulty: [
    'açılmıyor|çalışmıyor|dönmüyor|dönmez oldu|çalışmaz oldu|şarj olmuyor|ısıtmıyor|yanmıyor|ısınmıyor|soğutmuyor|bozuldu',
  ],
  noFault: [
    'eğer|[^ ]+(rsa|rse)|kod~|kupon~|indirim~|site~|sayfa~|ödeme~|kart(ım|ı)?|sepet~|şifre~|giriş~|link~|uygulama~|ile',
  ],
  refusal: [
    '(iade|değişim|para iadesi) (…)?(yok|yapılmıyor|yapmıyoruz|edilmiyor|olmuyor|alınmıyor|alamıyoruz)',
    'ödenmiyor|ödemiyoruz|ödenmez|karşılanmıyor|karşılamıyoruz|karşılanmaz|vermiyoruz|verilmiyor|garanti~ (…)?(girm|kapsam(ıyor|az)|dışı|karşılam|yok)~|kapsam~ (dışı|değil)~',
    '(arıza|kusur|ayıp|hata) (değil|sayılm)~|(kimseye|hiç kimseye) (…)?(yapıl|veril|öden)m~|herkes için (…)?(bit|sona er|kapan)~|(açıklamada|etikette|etiketinde|kutuda|kutusunda|ürün sayfasında|kılavuzda) (…)?(yaz|belirt|var)~|istisna~ (…)?yok~',
  ],
};
