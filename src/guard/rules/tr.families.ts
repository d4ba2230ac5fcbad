import type { PhraseGroup } from '../phrases.js';

const EVIDENTLY =
  '(belli ki|anlaşılan|herhalde|muhtemelen|büyük ihtimalle|galiba|sanırım|demek ki|görünüşe göre|besbelli)';

/** Aynı şeyi söylemenin başka yolları: sözcüklere değil, kuruluşa göre. */
export const trFamilies: PhraseGroup[] = [
  {
    rule: 'blame',
    any: [
      `${EVIDENTLY} (…)?(suladınız|bıraktınız|bağladınız|kullandınız|yıkadınız|düşürdünüz|zorladınız|taktınız|ıslattınız|koydunuz|sıktınız|unuttunuz|attınız|[^ ]+(mış|miş|muş|müş)s[ıiuü]n[ıiuü]z|okumadınız|bakmadınız|suladın|bıraktın)`,
      'fazla (sula|sık|yükle|doldur|ısıt|zorla|bastır)~(dınız|diniz|dunuz|tınız|mışsınız|mişsiniz|ilince|lenince)|(güneşte|yağmurda|dışarıda|açık|başıboş) (…)?bırak(tınız|mışsınız|tığınız|mak)|(uygun olmayan|yanlış) (…)?kullanmışsınız|ters (bağla|tak)(dınız|mışsınız|tınız)|var olmayan (…)?(yazmış|vermiş|girmiş)~|son güne kadar bekle~|iyi bakmamışsınız|(sıfırla|sık|kır|boz|zorla|boğ|kaçır)(mışsınız|mişsiniz|muşsunuz)|kendiniz (boz|kır|seç|iste)~|siz (seçtiniz|istediniz|bozdunuz|kırdınız)',
      'yeni başlayan~|şaşırmasın|şaşırmayın|(sizin|sonrası sizin) (meseleniz|seçiminiz|tercihiniz|sorumluluğunuz|işiniz)|sizin (seçiminizdi|tercihinizdi)|kimse sizi (…)?zorlama~|sizin yüzünüzden|yüzünüzden|bir bakış|(zahmetten|dertten) (…)?kurtar~|size (uzun|zor|karışık) gel~|olacağı bu~|(etikete|uyarıya|kılavuza|talimata) rağmen|mucize istiyor~|sonucuna katlan~|açan ols~|evde ols~|insan (…)?önce (…)?(ölçer|okur|bakar)|herkes bilir|sorumsuzluk~|düşüncesizlik~|(hoyrat|özensiz|dikkatsiz|kötü|yanlış) kullanım~|biraz özen~|özen gösterse~|biraz dikkat~|başına gelir|atlayanların|(kendi )?(ayakkabı )?numaranızı (…)?bil~|bizim suçumuz değil|biz ne yapalım|(okumuyorsanız|bakmıyorsanız|ölçmezseniz) (…)?(biz|bizim|böyle)|suçu bize|suçlu arıyor~|sizin deterjan~|sizden kaynak~|kutuyu imzala~|yarım yazan|kılavuzsuz kur~|ortada( .|$)|tabii ki bir şey gelmez',
      '(biri|birisi) (…)?(kaynat~|zorla~|boz~|kır~|düşür~|çek~|ıslat~)(mış|miş|muş|müş)|zorlandığı için|zorlanarak|belayı çağır~|bela aramak|yazsaydınız|[^ ]+(sa|se)yd[ıi]n[ıi]z( |$)|ancak (…)?(ısıtılırsa|zorlanırsa|yıkanırsa|düşerse)|boşken ısıtılırsa|kılavuza uyun',
      '[^ ]+m(a|e)n(ı|i)z yeterliydi|[^ ]+mak yeterliydi|[^ ]+mek yeterliydi|kullanıcıdan (kaynak~)|(diğer|öbür|başka) müşteriler (…)?(okuyor|biliyor|ölçüyor|anlıyor)|(kusur|arıza|hata) demeyin|(köpeğiniz|kediniz|çocuğunuz|eşiniz) (…)?(çiğne|kır|boz|düşür|yırt)~(miş|mış|muş|müş)',
    ],
    unless: [
      '[^ ]+(dıysanız|diyseniz|duysanız|düyseniz|tıysanız|tiyseniz|tuysanız|tüyseniz)|mağazamızda|sorun değil|daha değiştirebil~|(isteseydiniz|olsaydınız|dilerseniz|ısıtılmamalı)|bu kez|(bizim|bizden) (…)?(hata~|kusur~|ihmal~|yanlış~)|yanlış bir şey yapmadınız|(özür|üzgün|üzüldük)|haklısınız|(gelmediyse|almadıysanız|gördüyse)|kurye (…)?(bırakmış|olabilir)',
    ],
  },
  {
    rule: 'argue',
    any: [
      '(buna|size|yorumunuza|görüşünüze|söylediklerinize|yazdıklarınıza) (kesinlikle |maalesef |hiç )?katılm(ıyoruz|ıyorum)|aynı fikirde değiliz|(farklı|başka türlü) hatırlıyoruz',
      '(olay|durum|konu) (…)?(böyle|öyle) (olmadı|değil)|(hiç )?(de )?öyle olmadı|(düpedüz|hiç|kesinlikle) doğru değil|(tam )?tersini (gösteriyor|söylüyor|kanıtl~)|aksini (gösteren|kanıtlayan|söyl~)|nokta( .|$)|(her seferinde|sürekli) (başka|farklı) (…)?(yaz~|söyl~|anlat~)|(yazdıklarınızın|söylediklerinizin|dediklerinizin) (hiçbiri|yarısı|çoğu)|hiçbiri (kusurlu|bozuk|tutmuyor|doğru)|sizinki de olamaz|(o|bu) (çizik|leke|kusur|çatlak|gri|ince|kirli|arıza) değil|değil (gri|desen|hafif|yeşil)|gri değil|diye bir şey yok|(burada|bizde) (hiç )?kimse (…)?(konuşmadı|söylemedi|demedi|yapmadı)|(fotoğrafta|videoda|görüntüde) (…)?(görünmüyor|yok|görülmüyor)|bizi hiç (aramadınız|yazmadınız)|hiç aramadınız|hayal ürünü|ben oradaydım|konuşacak (bir )?şey yok|tartışacak (bir )?şey yok|yanlış hatırlıyor~|sizin anlatımınız|sizin versiyon~|inanmak (çok )?(zor|güç)|arada fark var|kesin olarak bili~|istediğiniz kadar (tekrar~|söyl~)|doğru olmaz( .|$)|(herkes|farkı herkes) (görüyor|biliyor)|bir tek siz|gerçeklere (bağlı|sadık)|birden fazla (kez|kere)|(hiçbir )?dayanağı yok|dayanaksız|asılsız|mesnetsiz|(size değil|ona inan~)|gerçekle (…)?(ilgisi|alakası) yok|gerçeklerden (çok )?uzak|uydurma|ortada sorun yok|ne sipariş ettiyseniz|yanılıyorsunuz',
      'bu mümkün değil (bütün|tüm|çünkü)|iddianız|iddialarınız|saçmalık|takvim (…)?diyor|ne (gördüğünüzü|düşündüğünüzü) (…)?sanıyorsanız|sanıyorsanız sanın|diyorsunuz (…)?(diyor|gün|saat)',
      '(öyle|böyle) bir (görüşme|konuşma|mesaj|arama) (yok|olmadı)|yersiz|(bizi )?(…)?mağazayla karıştır~|biz satmadık|doğruyu konuş~|kimse (…)?yüzünüze kapatmadı',
    ],
    unless: [
      'henüz|yersiz (bekle|masraf)~|saçmalık değil|haklısın~|(özür|üzgün|üzüldük)|(bulacağız|araştır~|kontrol ed(eceğ|iyor)~)|bizim hata~|(için|lazım) değil|saçma değil|aptalca değil',
    ],
  },
  {
    rule: 'sarcasm',
    any: [
      'ne (büyük |güzel )?(şans|onur|mutluluk|şeref)|böyle bir (…)?(uzman~|ustası~|bilir kişi~|eleştirmen~)|uzman konuştu|not alsın|(koca|bütün|tüm|koskoca) (depo|ekip|şirket|koleksiyon~|dünya|mağaza) (…)?(bırak~|düşün~|tasarla~|ağla~|dur~)|yeniden tasarla~|(özellikle|bilerek|kasten) (…)?(arıyor~|atıyor~|bekl~|sür~)|nerede görülmüş|haberimiz yoktu|(derinden|çok) sars(tı|ıldık)|çektikleri|(çocuklarımızın|annemizin) yüzüne|yüzüne nasıl bak~|(ağlıyor|ağlayarak)|evlerine yolla~|filmi çekil~|film hakları|tarih kitap~|altın çerçeve~|çerçevele~|şaheser~|(sabır|cesaret) ödül~|saygı duruşu~|cenaze marşı|yaylı çalgılar|dörtlüsü|rüyamıza|rüyalarımız~|hayatınızı değiştir~|tek bulut~|sonunda biri (bize )?|pantolonun ne olduğu~|ekmeğinize|tereyağı|ampulü|elinizi tut~|yakında (…)?da istersin~|kuru yağ~|nasıl cüret|cüret et~|tahta sandalye|(siyah|beyaz|ıslak|soğuk) (…)?(siyah|beyaz|ıslak|soğuk) çık~|skandal|size (…)?minnettar~|bizi aydınlat~|vakit ayırdığınız için (…)?minnet~|(korkunç|dayanılmaz|zor) olmalı|tam (üç|iki|bir|dört) (kırıntı|dakika|gün)|şu meşhur|meşhur|etkileyici|çok güldük|kahkaha~|(gelip|gelelim) (…)?(sürelim|takayım|tutalım|söyleyelim)|(aman tanrım|aman allahım|eyvah|eyvahlar)|ambulans (çağır~|yolla~)|başbakan~|(hayret|şaşırtıcı)( .|$)|bizzat (biz )?(otur~|bas~|ez~)|kim derdi|ah evet',
      'moda polis~|bir (…)?(uzmanı|uzman) daha|bir bu eksikti|durdurun baskı~|yazık bir|vay canına|su ıslak~|medyum~|tahmin etmeliy~',
      '(nasıl|nasıl da) (geçirdiniz|dayandınız|atlattınız|katlandınız|uyudunuz)|tebrikler az önce|(mühendislerimiz|tasarımcılarımız|bilim insanları~) (…)?(şaşkın|şokta|çaresiz)|klasik (…)?(hikaye~|bahane~)|(bunu )?hiç duymamıştık|bulutlara ilet~|havayı değerlendir~',
    ],
    unless: [
      '(çok uzun|çok fazla)|(tebrik|hayırlı)|(köpek|kedi)|(özür|çok üzüldük)|(ellerinize sağlık|harika olmuş)|kötü bir akşam|(ortam|masa|ev)~ aydınlat~|ışık',
    ],
  },
  {
    rule: 'insult',
    any: [
      '(için|bozmak) (…)?(kalas|odun|kütük|sersem) olmak|(bayağı|tam) (kalas|odun|kütük)|kalas~|bu (kafayla|akılla|zekayla)|kocakarı~|huysuz (kadın|adam|ihtiyar~)|(ancak|bile|sadece) (bir )?(maymun|keçi|eşek|bebek) (…)?(takar|anlar|yapar)|keçisi bile|pek zeki|zeki sayılm~|seviyenizdeki~|sizin seviye~|büyüğünüz anlat~|(hep|her zaman) böyle (kıt|aptal|yavaş|kalın)|zırva~|velet~|muayene ettir~|(sersem|asalak|parazit|yarım akıllı|dar kafalı|dangalak|hödük|avanak|mızmız|yüz karası|yüzkarası|kıt akıllı|odun kafalı|kaba saba)~|mızmızlan~|deliğe dön~|geldiğiniz deliğ~|utanma denen|(ilkokul mezunu) (…)?yazmaz',
      '(mutfağa|internete|dükkana) girmesin|umutsuz vaka~|kalın kafalı~|kullanamayan (…)?(girmesin|almasın)',
    ],
    unless: ['(hiç de|hiç|kesinlikle) (…)?(aptalca|saçma|salakça) (bir soru )?değil|on yaşında'],
  },
  {
    rule: 'threat',
    any: [
      'bir (yorum|kelime|mesaj) daha (…)?(yaz~|at~|yap~)|bilgileriniz (…)?avukat~|mahkemede çok para|(adresiniz~|numaranız~|kim olduğunuz~) (…)?(bizde|elimizde|biliyor~|unutmayın)|pahalıya (patlar|mal olur|patlayacak)|tanıdıkları var|(iş yeriniz|işvereniniz|patronunuz|aileniz) (…)?(okursa|görürse|duyarsa|öğrenirse)|böyle devam ed~|herkese aç~|(iftira|hakaret) suç~|tebligat~|sabrımız taş~|(hiçbir mağaza~) (…)?(göndermemesini|satmamasını)|davası (…)?hazırlan~|neler yapabileceğimiz~|(göreceksiniz|görürsünüz)( .|$)',
    ],
    unless: ['hakkınız (var|saklı)|başvurabil~|(ürünü|paketi|renk~|farkı) (…)?(görecek~|görürs~)'],
  },
  {
    rule: 'policy_phrase',
    any: [
      '(yönetmeliğ~|yönetmelik~|talimat~|kural~|yönerge~|prosedür~|koşul~) (…)?(izin ver~|yasakl~|müsaade et~|geçerli~|katı~|gereği|uyarınca|öngörm~)|(iç|şirket|firma) (yönetmeli~|talimat~|yönerge~|prosedür~|kural~|içi)|şirket içi|genel merkez (…)?izin|yetkim yok|(talimatlara|kurallara|yönergelere) uy~|kurallar (bunlar|böyle)|bu iş böyle|böyle yapılır|sistem (…)?izin ver~|yönergelerle bağlı~',
    ],
    unless: ['(açık|anlaşılır|net) değil~|(oyun~|gizlilik|çerez)|hangi kural~|anlaşılm~'],
  },
  {
    rule: 'closed_door',
    any: [
      '(çözüm|çare|başka yol) yok|ekleyecek (bir )?şey~|(bizim için|bizce) (konu|iş|mesele) (…)?(bit~|kapan~)|başka (cevap|yanıt) (…)?(al~|bekle~)|daha fazlasını (yapma~|yapama~)|(alışverişinizi|alışveriş) (…)?başka (mağaza~|yer~)|(böyle|bu tür) (konularla|şeylerle) (…)?ilgilenm~|o kadar( .|$)|yaşamayı öğren~|yazışmamız (…)?(sona|bit~)|ne iade ne|biz sorumlu değil~|başkasına sor~|artık cevap ver~|artık yanıt ver~',
      '(konuşacak|tartışacak|görüşecek) (başka )?bir şey yok',
      '(dosya|talep|konu) (…)?yeniden açılmay~|(talebiniz|başvurunuz) reddedildi (…)?(dosya|konu|kapan)~',
    ],
    unless: ['yanlışlıkla|sehven|(ama|ancak|isterseniz|dilerseniz|önce|kadar)( |$)'],
  },
  {
    rule: 'impossible_promise',
    any: [
      '(hiçbir )(paketimiz|siparişimiz|kargo~) (…)?(asla|bir daha)|bir daha (asla |kesinlikle |ömür boyu )*(…)?(gecikmeyecek|yaşanmaz|almazsınız|olmaz)|sonsuza kadar|ömür boyu|söz veriyorum|söz veriyoruz|tam (…)?(elinizde|kapınızda)|tartışmasız|imk(â|a)n(ı)? yok|imkansız|yemin ed~|(tam|yüzde yüz) otur~|yüzde yüz|kesinlikle (geçirir|yok eder|iyileştirir)|hiç kuşkunuz olmasın|bir dakika bile geç',
      'inanın bana (…)?(olur|gelir|orada)|başımı koyarım|bundan sonra (her|bütün|tüm|hiç)|sözümüz söz',
    ],
    unless: [
      'emin değil~|söz ver(emeyiz|emem|emiyoruz)|(pamuk|yün|deri)|bizden çıka~|(olması|demek) imkansız değil',
    ],
  },
];
