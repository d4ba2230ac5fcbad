import { tr as hints } from '../hints/tr.js';
import { tr as safety } from '../safety/tr.js';
import type { Cases } from './cases.js';

export const tr: Cases = {
  hints,
  words: {
    rule: [
      '(iade|değişim)~ (…)?(alın|kabul|yapıl)(m|ed|a)~|kullanılmamış~|iade edilemez~|kapsam~ dışı~',
    ],
    remedy: [
      'değiş~|iade~|gönder~|yolla~|yenisi~|yeni (parça|ürün|randevu|paket)~|ücretsiz~|onar~|tamir~|çıkar~|kargola~',
    ],
    threatens: [
      '(yerinizi|nerede (otur|kal|çalış)|evinizi|kaçta (kapat|çık)~|arabanı~ (…)?nerede) (…)?biliyor~|(cam|camları|vitrin|kafanı|bacak|dişleri)~ (…)?(indir|kır|dök|patlat)(ır|irim|arım|ecem|acağım|eceğim)~|(sopay|arkadaşlar|abiler)~ (…)?(gel|uğr)(ir|er|eceğ|ayacağ)~|dükkan~ (…)?(yak|yık)(ar|acağ)~|kolla~ (…)?kendini~|ayağını denk al~',
    ],
    selfHarm: [
      '(uyusam|uyumak|uyuyup|uyuyayım|uyusaydım) (…)?(uyanma|hiç kalkma)~|(bensiz|ben olmayınca|ben gidince|ben ölünce|benden kurtulunca) (…)?(iyi|rahat|mutlu|huzur)~|(herkes|hepiniz|hepsi) (…)?(bensiz|benden kurtul|ben (olmay|gid|öl))~|yaşamanın anlamı kalmadı',
      '(bu geceyi|geceyi|bu günü|sabahı|yarını) (…)?(çıkarmak|görmek|atlatmak) istemi~|sabaha (çıkmak|uyanmak) istemi~|(yarın|sabah|bir daha) uyanmak istemi~|yaşamak için (bir )?(sebebim|nedenim) (kalmadı|yok)~|canıma kıy~|kendime (bir şey|zarar) (…)?(yap|ver)~',
    ],
    responsible: ['yönetici~|müdür~|sahib~|sahip~|şef~|veri (koruma )?sorumlu~|yetkili~|bizzat'],
    sentToDm: [
      '(fiyat|fiyatlar|bilgi|cevap)~ (…)?(dm|özelden|özel mesaj)~|(dm|özelden|özel mesaj)~ (…)?(bık|yeter|yoru)~|(hep|sürekli|yine) (…)?(dm|özelden|özel mesaj)~|(dm|özelden) (yaz|gel|at)(ın|in|ınız)? (…)?(diyor|denil|bık|yeter)~',
    ],
    asksKindly: [
      '[^ ]+ (mi|mı|mu|mü|misiniz|mısınız|musunuz|müsünüz|mıyım|miyim|muyum)|[^ ]+(meliyim|malıyım|meliyiz|malıyız)',
    ],
    reproach: [
      'dalga mı geç~|şaka mı|kasten mi|kasıtlı~|bilerek mi|bu ne (demek|şimdi|böyle)|nasıl (olur|olabilir|iş)~|ne zamana kadar (…)?(bekle|sür|devam|böyle|oyala)~|ciddi misiniz|ayıp değil mi|yakışıyor mu|kim (düşündü|onayladı)|neden (hep|her seferinde|ben)|niye (hep|ben|her)|insan bu kadar|hiç mi (…)?(utan|bak)~|reva mı',
    ],
    ownOrder: [
      '(sipariş~|paket~|kargo~|ürün~) (…)?(nerede~|nerde~|ne zaman (gel|ulaş|kargo|çık)~|kaç günde gel~)|[^ ]+(ım|im|um|üm) (nerede|nerde)~|ne zaman (…)?(gelir|gelecek|ulaşır|elimde)~ (…)?(sipariş~|paket~|kargo~)|(sipariş~|kargo~) (durum~|takip~)|nerede kaldı',
    ],
    dataRequest: [
      '(hesab~|verilerim~|kişisel veri~|bilgilerim~|profil~|üyeliğ~|kaydım~) (…)?(sil~|kapat~|iptal ed~|kaldır~)|kvkk|gdpr|unutulma hakkı|hangi (…)?(verilerim~|bilgilerim~)|verilerimin (…)?kopya~',
    ],
    refused: [
      'kabul etm~|almad(ı|ılar)|reddet~|red (edildi|verdi)|geri çevir~|değiştirmed~|onaylamad~',
    ],
    repeated: [
      '(ikinci|üçüncü|kaçıncı|2|3|dördüncü) (kez|kere|defa|sefer)~|yine|tekrar|gene|her seferinde|bir kez daha',
    ],
    hurt: [
      '(ağla~|gözyaş~|utandı~|utandım|utanç~|rezil (oldu|ett)~|aşağıla~|küçük düş~|dul|cenaze~|tekerlekli sandalye~|korktu~|korkut~|dalga geç~|güldüler|gülüş~)',
      '(hevesle|heyecanla|dört gözle) (…)?bekl~|(annem|babam|anneannem|babaannem|dedem|ninem)~ (…)?[6-9][0-9] yaş~|[6-9][0-9] yaşınd~|(herkesin|insanların|çocuklarımın|eşimin|milletin) (içinde|önünde|yanında)|ameliyat~',
    ],
    years: [
      '(yıldır|senedir|yıllardır) (…)?(al~|sipariş~|gel~|müşteri~|alışveriş~)~|(babamdan|dedemden|annemden|yıllardan|çocukluğumdan) beri|hep (…)?(sizden|buradan) (…)?al~',
    ],
    absent: [
      'bizde (de )?yok|artık (…)?(üretilmiyor|yapılmıyor|gelmiyor|satmıyoruz|yok)|(bir daha|tekrar|geri) (…)?(gelmeyecek|üretilmeyecek|yapılmayacak)|üretimi (bitti|durdu)|tamamen (kaldırıldı|kalktı|kapandı)|(bütün|tüm) siparişlerde (aynı|sabit)',
    ],
    leaving: [
      'son (sipariş|alışveriş)~|bir daha (asla|almam|sipariş|alışveriş)~|asla (…)?(almam|alışveriş)~|müşteri (…)?kaybet~|her ay alır~|artık almıyor~|elveda|artık (…)?(gideceğim|gideceğiz|alacağım|alacağız|oradan|başka yer~|başkasın~)|başka (yerden|yere|dükkan~|mağaza~|firma~) (…)?(al~|gid~|geç~|bak~)~|bundan sonra (…)?(başka|oradan|orada)|bir daha (…)?(gelmem|uğramam|almayacağım|gelmeyeceğim)|hakkınızı helal edin',
    ],
    lever: [
      '(yoksa|aksi (halde|takdirde)|ya da|olmazsa|vermezseniz) (…)?(yorum~|yıldız~|puan~|şikayetvar|tiktok~|facebook~|herkese (anlat|yay)~|rezil~)|kötü yorum~ (…)?(yoksa|olmazsa)',
    ],
    clause: [
      '(var|yok|yeter|[^ ]{2,}(ktı|kti|ktu|ktü|ldı|ldi|ldu|ldü|ndı|ndi|ştı|şti|ttı|tti|maz|mez|malı|meli|ıyoruz|iyoruz)|eder|yapar|çıkar|çözer|bakar|açar|gider|geçer|okur|ücretsiz|gerekir|gerekiyor|geçerli|geçerlidir|mümkün|mümkündür|dahil|açık|açığız|kapalı|ücretsizdir|bitti|doldu|[^ ]{2,}(ıyor|iyor|uyor|üyor|ecek|acak|eceğiz|acağız|ır|ir|ur|ür|ırız|iriz|uruz|ürüz|arız|eriz|tık|tik|dık|dik|ıldı|ildi|uldu|üldü|ındı|indi|labilir|lebilir|abilir|ebilir|ıyoruz|iyoruz|uyoruz|üyoruz)) $',
    ],
    overdue: ['(ay|hafta)(lar)? önce|geçen (ay|hafta)|(ay|hafta)(dır|dir|dur|lardır)'],
    deadline: [
      'yarın|yarınki|bu akşam|(yarına|bugüne|akşama|öğlene|cumaya|pazartesiye|salıya|çarşambaya|perşembeye|cumartesiye|pazara|[0-9]~|saat~ (…)?[^ ]+) kadar',
    ],
    shamed: [
      'hırsız~|yalancı(ymış~|yım|mıyım)? (…)?(muamele|dedi|yerine|durumuna|gibi|mıyım|olduğum)~|suçla~|itham~|rezil (oldum|ettiler|etti|edildim)|utand(ım|ık|ırd~)|küçük düş~|aşağıla~|hakaret~|herkesin (…)?(içinde|önünde)|milletin (içinde|önünde)|(çantam|çantamı|üstümü|üzerimi) (…)?ara~|alay et~|dalga geç~|güldü(ler)? (…)?(bana|yüzüme|halime)|tepeden tırnağa|süzdü(ler)?|ırkçı~|(çal|değiştir)dığımı (…)?(söyle|iddia|ima)~',
    ],
    unreached: [
      '(telefon|mail|mesaj|e posta|kimse)~ (…)?(açm|açan yok|cevap ver(m|en yok)|cevap yok|dönm|dönen yok|yanıt ver(m|en yok)|yanıt yok|bakan yok|aramadı)~|ulaşam~|ulaşıl(am|m)~|(cevap|yanıt) (alam|gelm|yok)~|hatta bekle~|geri (dön|ara)(ül)?m(ed|üy|ıy)~',
    ],
    otherFirm: [
      '(yorum|değerlendirme|mesaj|şikayet|puan)~ (…)?(size|sizin için|sizinle ilgili|sizin) (…)?değil~|(mağaza|firma|dükkan|işletme)~ (…)?karıştırd~|yanlış (yere|mağazaya|firmaya|işletmeye|sayfaya) (…)?(yaz|yorum|puan)~|sizi (…)?(başka|başkasıyla)~ (…)?karıştır~',
    ],
    denies: ['işletmi~|yok~|değil~|bulunm~|yapmı~|vermi~'],
    otherTrade: [
      'otel~|pansiyon~|restoran~|lokanta~|pizza~|kahvaltı~|çorba~|yemek~|yemeğ~|menü~|kuaför~|berber~|saç~|lastik~|oto servis~|dişçi~|klinik~|uçuş~|ekmek|spor salonu~|sinema~|eczane~',
    ],
    otherPeople: [
      'garson~|aşçı~|resepsiyon~|kat görevlisi|kuaför~|berber~|dişçi~|hostes~|tamirci~|barmen~',
    ],
    nthTime: ['(ikinci|üçüncü|dördüncü) (kez|kere|defa|sefer|kezdir|keredir)'],
    press: [
      'muhabirim|gazetesi(nde|nin|nden) (…)?(muhabir|yazı|çalış)~|(ben|adım) (…)?(gazeteci|muhabir|editör)~|gazeteciyim|muhabir(iyim|iyiz)|(gazetesi|dergisi|televizyonu|kanalı|haber sitesi|haber ajansı|radyosu)n(dan|den)|(görüş|yorum|açıklama)(ünüzü|unuzu|nızı)? (rica|almak|istiyor)~|haber hazırlıyor~',
    ],
  },
  thanksMessage: [
    'Mesajı<nız|n> için teşekkür ederiz.',
    'Bize yazdığı<nız|n> için teşekkürler.',
    'Bize ulaştığı<nız|n> için teşekkür ederiz.',
  ],
  thanksStars: [
    'Yıldızlar için teşekkürler.',
    'Bu güzel puan için teşekkür ederiz, çok sevindik.',
    'Yüksek puanı<nız|n> için çok teşekkürler.',
    'Tam puan için teşekkür ederiz.',
    'Teşekkürler, bu puan bizim için çok değerli.',
    'Verdiği<niz|n> puan bizi çok sevindirdi, teşekkürler.',
  ],
  silentRegret: [
    'Değerlendirme<niz|n> için teşekkürler; beklenti<nizi|ni> karşılayamadığımız için özür dileriz.',
    'Değerlendirme<niz|n> için teşekkürler; her şeyin yolunda gitmemesine üzüldük, özür dileriz.',
    'Değerlendirme<niz|n> için teşekkürler; alışverişi<nizin|nin> iyi geçmemesine üzüldük, özür dileriz.',
    'Puanı<nız|n> için teşekkür eder, bu kez memnun edemediğimiz için özür dileriz.',
  ],
  silentAsk: [
    'Düzeltebilmek için neyin ters gittiğini öğrenmek isteriz.',
    'Ne yaşandığını bilmek bize yardımcı olur.',
    'Neyi daha iyi yapmalıydık?',
    'Ne olduğunu öğrenirsek seve seve ilgileniriz.',
  ],
  betterAsk: [
    'Neyi daha iyi yapabileceğimizi <yazarsanız|yazarsan> seviniriz.',
    'Neyi daha iyi yapabiliriz?',
  ],
  starSlip: [
    'Yıldızlar ile sözler pek uyuşmuyor gibi; yine de ters giden bir şey varsa haber <verin|ver> lütfen.',
    'Yıldızlar yanlışlıkla seçilmiş olabilir; puan her zaman değiştirilebilir, ters giden bir şey varsa seve seve konuşuruz.',
    'Sözler ve yıldızlar farklı şeyler söylüyor sanki; rahatsız eden bir şey varsa duymak isteriz.',
    'Belki yıldızlar yanlışlıkla işaretlenmiştir; değilse neyi iyileştirebileceğimizi öğrenmek isteriz.',
  ],
  feltWarm: [
    'Bunun <sizi|seni> ne kadar üzdüğünü anlıyoruz.',
    'Bunun ne kadar üzücü olduğunu tahmin edebiliyoruz.',
  ],
  concernLegal: [
    'İşin bu noktaya gelmesine üzüldük; bunun ne kadar yıpratıcı olduğunu anlıyoruz.',
    'Memnun kalmama<nıza|na> üzüldük; bunun ne kadar can sıkıcı olduğunu anlıyoruz.',
  ],
  legal: [
    'Yazdıkları<nızı|nı> ciddiye alıyoruz ve adil bir çözüm istiyoruz.',
    'Bu bizim için ciddi bir konu ve adil bir çözüm bulmak istiyoruz.',
    'Bütün ayrıntılara bakıp adil bir çözüm bulmak istiyoruz.',
  ],
  extortion: [
    'Ters giden neyse seve seve çözeriz ve bu hiçbir yoruma bağlı değil; ne <yazacağınız|yazacağın> tamamen <sizin|senin> kararı<nız|n>. Yorum karşılığında hediye ya da indirim vermiyoruz.',
    'Çözüm bir yoruma bağlı değil, herkes düşündüğünü yazabilir. Yorum karşılığında bir şey sunmuyoruz, ama ters gideni düzeltmek istiyoruz.',
    'Ters giden bir şey varsa, yorum ne olursa olsun düzeltmek isteriz. Yorum karşılığında hediye ya da çek vermiyoruz.',
    'Yorum tamamen <size|sana> ait ve karşılığında bir şey vermiyoruz. Ters giden neyse onunla seve seve ilgileniriz.',
  ],
  crisis: [
    'Bunu bizimle paylaştığı<nız|n> için teşekkür ederiz; <sizin|senin> için kaygılanıyoruz ve bu sözleri çok ciddiye alıyoruz. Ne kadar zor bir dönemden geçtiği<nizi|ni> görüyoruz, lütfen hemen şimdi biriyle <konuşun|konuş>: 112 günün her saati yardım eder, yakındaki bir hastanenin acil servisine de gidilebilir.',
    '<Sizin|Senin> için kaygılanıyoruz; şu an her şeyin ne kadar zor olduğunu görüyoruz. Bununla yalnız kalmak gerekmiyor: 112 gece gündüz yardım eder, yakın birine ya da bir acil servise ulaşmak çok önemli.',
  ],
  crisisOwn: [
    'Bunu yazdığı<nız|n> için teşekkür ederiz; <sizin|senin> için kaygılanıyoruz ve bu sözleri çok ciddiye alıyoruz. Her şeyin üst üste geldiğini görüyoruz. Lütfen hemen şimdi biriyle <konuşun|konuş>: {fact}.',
  ],
  privacy: [
    'Konuyu yöneticimize ve veri koruma sorumlumuza ilettik, inceliyorlar.',
    'Kişisel veriler güvende olmalı; konuyu yöneticimiz ve veri koruma sorumlumuz ele aldı.',
  ],
  dataRequest: [
    'Talebi<nizi|ni> veri koruma sorumlumuza ilettik; ilgilenip buradan teyit edecek.',
    'Talebi<niz|n> veri koruma sorumlumuzda; işlem tamamlanınca kendisi buradan teyit edecek.',
    'Veri koruma sorumlumuz talebi<nizi|ni> aldı ve buradan yazacak.',
  ],
  dataReceived: ['Talebi<nizi|ni> aldık.', 'Talebi<niz|n> bize ulaştı.'],
  dataRequestPublic: [
    'Bu talebi bize özel mesajdan <iletir misiniz|iletir misin>? Veri koruma sorumlumuz ilgilenecek.',
    'Verilerin gizli kalması için talebi özel mesajdan <gönderin|gönder> lütfen; veri koruma sorumlumuz ilgilenecek.',
  ],
  understands: [
    'Farklı bir sonuç <beklediğinizi|beklediğini> ve bunun can sıkıcı olduğunu anlıyoruz.',
    '<Beklediğiniz|Beklediğin> yanıtın bu olmadığını biliyor, canı<nızın|nın> sıkılmasını anlıyoruz.',
    'Bu yanıtın hayal kırıklığı yarattığını anlıyoruz.',
  ],
  firm: [
    'Yanıtımızın nedeni bu; yine de yardımcı olacak başka bir yol aramaya hazırız.',
    'Ürünün kendisinde bir sorun varsa seve seve inceleriz.',
    'Bu yüzden böyle yanıt verdik; başka bir konuda yardımcı olabilirsek seviniriz.',
  ],
  understandsNo: [
    'Bunu okuduğumuza üzüldük; hayal kırıklığı<nızı|nı> anlıyoruz.',
    'Canı<nızın|nın> sıkılmasını anlıyoruz; daha iyi bir haber veremediğimiz için üzgünüz.',
  ],
  understandsUse: ['Bir şeyin umulduğu gibi çıkmamasının ne kadar can sıkıcı olduğunu anlıyoruz.'],
  otherWay: [
    'Nasıl ilerlemek <istediğinizi|istediğini> buradan <yazarsanız|yazarsan> seve seve yardımcı oluruz.',
    '<Size|Sana> uygun olanı buradan <yazın|yaz>, seve seve yardımcı olalım.',
  ],
  holding: [
    'Durumdan haberimiz var, tam olarak ne olduğunu araştırıyoruz.',
    'Konu bize ulaştı, ilgili herkesle inceliyoruz.',
    'Bunu çok ciddiye alıyor, her ayrıntıyı kontrol ediyoruz.',
    'Konuyu biliyoruz ve öncelikle üzerinde çalışıyoruz.',
  ],
  holdingNext: [
    'Doğrulanmış bilgileri alır almaz burada paylaşacağız.',
    'Daha fazlasını öğrenince buradan yazacağız.',
    'Tahmin yürütmek yerine kesin olanı söylemek istiyoruz, öğrendikçe buradan yazacağız.',
  ],
  status: [
    'Siparişin nerede olduğuna seve seve bakarız.',
    'Paketin nerede olduğunu öğreneceğiz.',
    'Paketin nereye ulaştığına bakalım.',
  ],
  shippingPaid: [
    'İade kargosunu biz ödüyoruz.',
    'İade için ücret alınmaz, kargoyu biz karşılıyoruz.',
    'Geri gönderim ücreti bizden.',
  ],
  gift: [
    'Özür olarak {gift} eklemek isteriz.',
    'Özrümüzle birlikte {gift} kabul <ederseniz|edersen> seviniriz.',
    'Bir nebze telafi edebilmek için {gift} sunmak isteriz.',
  ],
  giftOf: '{amount} değerinde küçük bir hediye',
  letGo: [
    'Geri göndermeye gerek yok: ürün <sizde|sende> kalsın, bedelini iade edeceğiz.',
    'Ürün <sizde|sende> kalabilir, bir şey göndermek gerekmiyor, parasını iade edeceğiz.',
  ],
  regainYears: ['Bunca yıl için teşekkür ederiz; <sizi|seni> kaybetmek bizi çok üzer.'],
  regain: [
    '<Sizi|Seni> kaybetmek bizi çok üzer, bunu telafi etmek istiyoruz.',
    '<Sizi|Seni> kaybetmek bizi üzer, güveni<nizi|ni> yeniden kazanmak isteriz.',
  ],
  loyal: [
    'Uzun süredir bizimle olduğu<nuz|n> için buna daha da üzüldük.',
    'Bunca siparişten sonra böyle bir şey yaşanmamalıydı.',
    'Bunca zamandır gösterdiği<niz|n> güven daha iyisini hak ediyordu.',
  ],
  firstTime: ['İlk alışverişin böyle geçmesine ayrıca üzüldük.'],
  thanksLoyal: [
    'Bizi yeniden tercih ettiği<niz|n> için teşekkürler.',
    'Bunca zamandır bizimle olduğu<nuz|n> için teşekkür ederiz.',
    'Yine bizi seçme<niz|n> ne güzel.',
  ],
  follow: [
    'Takip edip <size|sana> buradan yazacağız; başka bir ihtiyacı<nız|n> olursa yaz<manız|man> yeterli.',
    'Süreci izliyoruz; başka bir konuda da bize buradan <yazabilirsiniz|yazabilirsin>.',
    'Takip ediyoruz; aklı<nıza|na> takılan başka bir şey olursa bize buradan <yazın|yaz> lütfen.',
  ],
  repeated: ['Bir kez bile fazlaydı, üstelik tekrarlandı.', 'Bunun tekrarlanmaması gerekirdi.'],
  channelReview: [
    'Bize e-postayla <yazarsanız ya da ararsanız|yazarsan ya da ararsan> hemen ilgileniriz.',
    'E-posta ya da telefonla <ulaşırsanız|ulaşırsan> hemen bakarız.',
    'Lütfen bize e-posta ya da telefonla <ulaşın|ulaş>, hemen ilgilenelim.',
    'Çözebilmemiz için bize e-postayla <yazın ya da arayın|yaz ya da ara> lütfen.',
    'Bunu düzeltmek istiyoruz, lütfen bize e-posta ya da telefonla <ulaşın|ulaş>.',
  ],
  thanksGood: {
    staff: ['Arkadaşlarımız için güzel sözleri<niz|n> için teşekkürler.'],
    delivery: ['Teslimatla ilgili güzel sözleri<niz|n> için teşekkürler.'],
    product: ['Ürünümüzle ilgili güzel sözleri<niz|n> için teşekkürler.'],
    price: ['Fiyatlarımızla ilgili güzel sözleri<niz|n> için teşekkürler.'],
    shop: ['Mağazamızla ilgili güzel sözleri<niz|n> için teşekkürler.'],
    general: ['Güzel sözleri<niz|n> için teşekkürler.'],
  },
  otherFirmFelt: [
    'Bunun canı<nızı|nı> sıktığını anlıyoruz.',
    'Canı<nızın|nın> sıkılması çok doğal.',
  ],
  passedOn: ['Konuyu hemen ilettik.', 'Bunu hemen ilettik.'],
  crisisHuman: [
    'Mesajı<nızdan|ndan> yöneticimizin haberi var, ekibimizden biri <size|sana> buradan hemen yazacak; sipariş konusunu şimdi <düşünmeyin|düşünme>.',
  ],
  crisisDanger: ['Acil bir tehlike varsa 112’yi <arayın|ara>.'],
  arrangeReview: [
    'Bunu ayarlayabilmemiz için bize e-postayla <yazar ya da arar mısınız|yazar ya da arar mısın>?',
    'Ayrıntılar için bize e-posta ya da telefonla <ulaşabilirsiniz|ulaşabilirsin>.',
  ],
  tellMore: [
    'Ayrıntıları konuşmak için bize özel mesaj <yazabilirsiniz|yazabilirsin>.',
    'Bize özel mesajdan <yazarsanız|yazarsan> ayrıntıları konuşuruz.',
  ],
  tellMoreReview: ['Ayrıntılar için bize e-posta ya da telefonla <ulaşabilirsiniz|ulaşabilirsin>.'],
  arrange: [
    'Bunu ayarlayabilmemiz için bize özel mesaj <yazar mısınız|yazar mısın>?',
    'Ayrıntıları netleştirmek için bize özel mesaj <yazın|yaz> lütfen.',
    'Ayrıntılar için bize özel mesajdan <yazabilirsiniz|yazabilirsin>.',
  ],
  ifWrongHere: ['Ters giden bir şey varsa ne olduğunu <yazabilirsiniz|yazabilirsin>, yanıtlarız.'],
  ifWrongReview: [
    'Ters giden bir şey varsa ne olduğunu e-postayla <yazabilirsiniz|yazabilirsin>, yanıtlarız.',
  ],
  ifWrong: [
    'Ters giden bir şey varsa ne olduğunu özel mesajdan <yazabilirsiniz|yazabilirsin>, yanıtlarız.',
  ],
  channelReachReview: [
    '<Size|Sana> hemen ulaşabilmemiz için bize e-postayla <yazar ya da arar mısınız|yazar ya da arar mısın>?',
  ],
  channelReach: [
    '<Size|Sana> hemen ulaşabilmemiz için bize özel mesaj <yazar mısınız|yazar mısın>?',
    '<Sizi|Seni> arayabileceğimiz numarayı özel mesajdan <iletir misiniz|iletir misin>?',
  ],
  channelDealReview: [
    'Bize e-posta ya da telefonla <ulaşırsanız|ulaşırsan> konuyla ilgileniriz.',
    'Konuyu ele alabilmemiz için bize e-postayla <yazın ya da arayın|yaz ya da ara> lütfen.',
  ],
  openDoor: [
    'Bu konuda konuşmak <isterseniz|istersen> bize özel mesaj <yazabilirsiniz|yazabilirsin>.',
  ],
  openDoorReview: [
    'Bu konuda konuşmak <isterseniz|istersen> bize e-posta ya da telefonla <ulaşabilirsiniz|ulaşabilirsin>.',
  ],
  channelDeal: [
    'Bize özel mesaj <yazarsanız|yazarsan> konuyla ilgileniriz.',
    'Konuyu ele alabilmemiz için bize özel mesaj <gönderin|gönder> lütfen.',
  ],
  channelContact: [
    'Bize {contact} üzerinden özel olarak <yazarsanız|yazarsan> hemen ilgileniriz.',
    'Doğrudan iletişim için: {contact}, gerisi bizde.',
    'Bize {contact} üzerinden <ulaşırsanız|ulaşırsan> birlikte çözüm buluruz.',
  ],
  channelOwn: [
    'Bize özel mesaj <yazarsanız|yazarsan> siparişe hemen bakarız.',
    'Özel mesajdan <ulaşırsanız|ulaşırsan> siparişi bulup bilgi veririz.',
    'Bir özel mesaj yeterli, paketin nerede olduğuna bakarız.',
  ],
  concern: [
    'Mesajı<nızı|nı> okuduk ve ciddiye alıyoruz.',
    'Yazdıkları<nızı|nı> gördük ve ciddiye alıyoruz.',
  ],
  mediaThanks: [
    'Bize ulaştığı<nız|n> için teşekkür ederiz.',
    'Görüşümüzü sorduğu<nuz|n> için teşekkürler.',
    'Mesajı<nız|n> için teşekkür ederiz.',
  ],
  mediaDeadline: [
    'Yanıt ne zamana kadar gerekiyor?',
    'Yanıta ne zamana kadar ihtiyacı<nız|n> var?',
  ],
  mediaPassed: [
    'Talebi<nizi|ni> yöneticimize ilettik, bizzat yanıtlayacak.',
    'Talebi<niz|n> yöneticimizde; kendisi bizzat yanıt verecek.',
  ],
  safety,
  otherFirmSeen: [
    'Mesajı<nız|n> için teşekkürler, ancak sanırız başka bir işletme için yazılmış.',
    'Yazdığı<nız|n> için teşekkür ederiz, ancak bu sözler sanırız başka bir işletmeye ait.',
  ],
  otherFirmSaid: [
    'Haber verdiği<niz|n> için teşekkürler, böyle karışıklıklar olur.',
    'Hiç sorun değil, haber verdiği<niz|n> için teşekkür ederiz.',
  ],
  otherFirmMove: [
    'Değerlendirme<nizi|ni> doğru yere <taşırsanız|taşırsan> seviniriz.',
    'Mümkünse değerlendirme<nizi|ni> ilgili işletmenin sayfasına <taşıyın|taşı> lütfen.',
  ],
  thanksLight: [
    'Teşekkürler, gülümseyerek okuduk.',
    'Teşekkür ederiz, okurken yüzümüz güldü.',
    'Çok teşekkürler, bu yorum bizi gülümsetti.',
  ],
  lightNote: ['Böyle müşterilerimiz olduğu için seviniyoruz.', 'Bunu bütün ekiple paylaşacağız.'],
  praiseNamed: [
    '{staff} bunu duyunca çok sevinecek, mutlaka ileteceğiz.',
    'Bu güzel sözleri ileteceğiz, {staff} çok sevinecek.',
    '{staff} bu sözleri okuyunca çok mutlu olacak.',
  ],
  channelRetry: [
    'Bize buradan özel mesaj <yazın|yaz>, yanıtsız kalmamasını sağlayacağız.',
    'Buradan bir özel mesaj yeterli, başka bir yerden denemeye gerek yok.',
  ],
  channelRetryReview: [
    'Bize e-posta <gönderirseniz|gönderirsen> yanıtlanmasını takip edeceğiz.',
    'Bize e-posta <gönderin|gönder> lütfen, yanıtsız kalmayacak.',
  ],
  worry: [
    'Bu tedirginlik için çok üzgünüz, özür dileriz.',
    'Özür dileriz, kaygı<nızı|nı> çok iyi anlıyoruz.',
    'Çok üzgünüz, özür dileriz; bunun ne kadar tedirgin edici olduğunu biliyoruz.',
  ],
  worryFelt: ['Kaygı<nızı|nı> anlıyoruz.', 'Bunun <sizi|seni> tedirgin ettiğini anlıyoruz.'],
  answerHere: [
    'Yanıtımızı <size|sana> buradan, bu yazışmadan ileteceğiz.',
    'İnceler incelemez <size|sana> buradan yazacağız.',
    '<Size|Sana> buradan yanıt vereceğiz.',
  ],
  managerToo: ['<Mesajınızı|Mesajını> iletiyoruz.'],
};
