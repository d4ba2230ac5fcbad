import type { Cases } from './cases.js';

export const tr: Cases = {
  words: {
    ownOrder: [
      '(sipariş~|paket~|kargo~|ürün~) (…)?(nerede~|nerde~|ne zaman (gel|ulaş|kargo|çık)~|kaç günde gel~)|ne zaman (…)?(gelir|gelecek|ulaşır|elimde)~ (…)?(sipariş~|paket~|kargo~)|(sipariş~|kargo~) (durum~|takip~)|nerede kaldı',
    ],
    dataRequest: [
      '(hesab~|veri~|bilgi~|profil~|üyeliğ~|kaydım~) (…)?(sil~|kapat~|iptal ed~|kaldır~)|kvkk|gdpr|unutulma hakkı|hangi (…)?(verilerim~|bilgilerim~)|verilerimin (…)?kopya~',
    ],
    refused: [
      'kabul etm~|almad(ı|ılar)|reddet~|red (edildi|verdi)|geri çevir~|değiştirmed~|onaylamad~',
    ],
    repeated: [
      '(ikinci|üçüncü|kaçıncı|2|3|dördüncü) (kez|kere|defa|sefer)~|yine|tekrar|gene|her seferinde|bir kez daha',
    ],
    leaving: [
      'son (sipariş|alışveriş)~|bir daha (asla|almam|sipariş|alışveriş)~|asla (…)?(almam|alışveriş)~|müşteri (…)?kaybet~|her ay alır~|artık almıyor~|elveda',
    ],
    lever: [
      '(yoksa|aksi (halde|takdirde)|ya da|olmazsa|vermezseniz) (…)?(yorum~|yıldız~|puan~|şikayetvar|tiktok~|facebook~|herkese (anlat|yay)~|rezil~)|kötü yorum~ (…)?(yoksa|olmazsa)',
    ],
    clause: [
      '(var|yok|gerekir|gerekiyor|geçerli|geçerlidir|mümkün|mümkündür|dahil|açık|açığız|kapalı|ücretsizdir|bitti|doldu|[^ ]{2,}(ıyor|iyor|uyor|üyor|ecek|acak|eceğiz|acağız|ır|ir|ur|ür|ırız|iriz|uruz|ürüz|arız|eriz|tık|tik|dık|dik|ıldı|ildi|uldu|üldü|ındı|indi|labilir|lebilir|abilir|ebilir|ıyoruz|iyoruz|uyoruz|üyoruz)) $',
    ],
    good: {
      staff: [
        'ilgi~|kibar~|nazik~|güler yüz~|hanım~|bey~|personel~|çalışan~|ekip~|yardım~|müşteri hizmet~|destek~|satıcı~|sabır~|telefonda~|iletişim~',
      ],
      delivery: [
        'kargo~|teslim~|hızlı~|paket~|ambalaj~|zamanında|ertesi gün|çabuk~|gönderi~|elime (…)?ulaş~',
      ],
      product_quality: [
        'kalite~|lamba~|sandalye~|bayıldım|abajur~|rahat~|sağlam~|renk~|rengi|ürün~|bank~|ayakkabı~|elbise~|kupa~|tam (istediğim|beden)~|şık~',
      ],
    },
    remark: {
      price: ['pahalı~|fiyat~|ucuz~|tuzlu'],
      parking: ['park~|otopark~'],
      hours: ['kapan~|kapalı~|açılış~|çalışma saat~|mesai|pazar günü~|erken (…)?kapat~'],
      choice: [
        '(az|dar|sınırlı|daha çok|daha fazla|yetersiz) (…)?(çeşit~|seçenek~|ürün yelp~)|çeşit~ (…)?(az|dar|sınırlı|yetersiz)~|(beden|renk)~ (…)?(az|yok|sınırlı)',
      ],
      crowd: [
        'kuyruk~|sıra~ (…)?(bekle~|uzun)|kasa~ (…)?(tek|bekle~|az|bir)|tek kasa~|kalabalık~|personel (az|yetersiz)~',
      ],
      access: [
        'merdiven~|asansör~|tekerlekli~|bebek araba~|dar koridor~|raf~|tuvalet~|kabin~|rampa~|engelli~',
      ],
    },
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
    'Değerlendirme<niz|n> için teşekkürler; beklentiyi karşılayamadığımız için üzgünüz.',
    'Bir şeylerin olması gerektiği gibi gitmemesine üzüldük.',
    'Alışverişin iyi geçmemesine üzüldük.',
    'Bu puana üzüldük, düzeltmek istiyoruz.',
  ],
  silentAsk: [
    'Düzeltebilmek için neyin ters gittiğini öğrenmek isteriz.',
    'Ne yaşandığını bilmek bize yardımcı olur.',
    'Neyi daha iyi yapmalıydık?',
    'Ne olduğunu öğrenirsek seve seve ilgileniriz.',
  ],
  starSlip: [
    'Yıldızlar ile sözler pek uyuşmuyor gibi; yine de ters giden bir şey varsa haber <verin|ver> lütfen.',
    'Yıldızlar yanlışlıkla seçilmiş olabilir; puan her zaman değiştirilebilir, ters giden bir şey varsa seve seve konuşuruz.',
    'Sözler ve yıldızlar farklı şeyler söylüyor sanki; rahatsız eden bir şey varsa duymak isteriz.',
    'Belki yıldızlar parmak sürçmesidir; değilse neyi iyileştirebileceğimizi öğrenmek isteriz.',
  ],
  regret: [
    'Memnun kalınmamasına üzüldük.',
    'İşlerin bu noktaya gelmesine üzüldük.',
    'Durumun böyle görünmesine üzüldük.',
    'Hayal kırıklığı yaşattığımız için üzgünüz.',
  ],
  legal: [
    'Yazılanları ciddiye alıyoruz ve adil bir çözüm istiyoruz.',
    'Yazılanları not ettik ve ciddiye alıyoruz.',
    'Bu bizim için ciddi bir konu ve adil bir çözüm bulmak istiyoruz.',
    'Konuyu bütünüyle dinleyip adil bir çözüm bulmak istiyoruz.',
  ],
  calm: [
    'Bunu sakince çözmek istiyoruz.',
    'Yardımcı olmak ve sakince konuşmak istiyoruz.',
    'Gelin, adım adım bakalım.',
    'Ne olduğunu öğrenip sakince konuşmak istiyoruz.',
  ],
  extortion: [
    'Ters giden neyse seve seve çözeriz ve bu hiçbir yoruma bağlı değil; ne yazılacağı tamamen <sizin|senin> kararı<nız|n>. Yorum karşılığında hediye ya da indirim vermiyoruz.',
    'Çözüm bir yoruma bağlı değil, herkes düşündüğünü yazabilir. Yorum karşılığında bir şey sunmuyoruz, ama ters gideni düzeltmek istiyoruz.',
    'Ters giden bir şey varsa, yorum ne olursa olsun düzeltmek isteriz. Yorumlar için hiçbir biçimde ödeme yapmıyoruz.',
    'Yorum tamamen <size|sana> ait ve karşılığında bir şey vermiyoruz. Ters giden neyse seve seve ilgileniriz.',
  ],
  safetyStop: [
    'Lütfen ürünü kullanmayı hemen <bırakın|bırak> ve güvenli bir yere <kaldırın|kaldır>.',
    'Lütfen ürünü artık <kullanmayın|kullanma>, fişe takılıysa <çekin|çek>.',
    'Güvenlik için ürünü lütfen şimdi kenara <kaldırın|kaldır> ve <kullanmayın|kullanma>.',
    'Lütfen kullanmayı hemen <bırakın|bırak> ve inceleyebilmemiz için ürünü <saklayın|sakla>.',
  ],
  safetyDoctor: [
    'Yaralanma ya da rahatsızlık varsa lütfen hemen bir doktora <başvurun|başvur>, acil durumda 112’yi <arayın|ara>.',
    'Herhangi bir belirti varsa beklemeden doktora görünmek gerekir; acil durumda 112’yi <arayın|ara>.',
    'Bir tepki ya da yaralanma varsa lütfen doktora <görünün|görün>, acil durumda 112’yi <arayın|ara>.',
  ],
  crisis: [
    'Bunu bizimle paylaştığı<nız|n> için teşekkür ederiz; bu sözleri çok ciddiye alıyoruz. Lütfen hemen şimdi biriyle <konuşun|konuş>: 112 günün her saati yardım eder, yakındaki bir hastanenin acil servisine de gidilebilir. Şu anda ekibimizden bir insan burada ve bizzat yazacak; alışveriş konusu bekleyebilir, onu birlikte çözeriz.',
    'Yazılanları okuduk ve kaygılandık. Bununla yalnız kalmak gerekmiyor: 112 gece gündüz yardım eder, yakın birine ya da bir acil servise ulaşmak çok önemli. Bizim tarafta şu an bir insan var ve bizzat yazacak; alışveriş konusu bekleyebilir.',
  ],
  privacy: [
    'Kişisel verilerin korunmasını çok ciddiye alıyoruz; sorumlu arkadaşımız konuyu inceliyor.',
    'Kişisel veriler bizde güvende olmalı; bu işten sorumlu arkadaşımız konuyu ele aldı.',
    'Veri koruma sorumlumuzun haberi var ve gereğini yapıyor.',
  ],
  dataRequest: [
    'Talebi veri koruma sorumlumuza ilettik; kendisi ilgilenip buradan teyit edecek.',
    'Talep veri koruma sorumlumuzda, tamamlandığında buradan teyit edecek.',
    'Veri koruma sorumlumuz talebi aldı ve buradan yazacak.',
  ],
  dataRequestPublic: [
    'Bu talebi bize özel mesajdan <iletir misiniz|iletir misin>? Veri koruma sorumlumuz ilgilenecek.',
    'Verilerin gizli kalması için talebi özel mesajdan <gönderin|gönder> lütfen; veri koruma sorumlumuz ilgilenecek.',
  ],
  understands: [
    'Farklı bir sonuç beklendiğini anlıyoruz.',
    'Beklenen yanıtın bu olmadığını biliyoruz.',
    'Bu yanıtın hayal kırıklığı yarattığını anlıyoruz.',
    'Yanıtımızın üzmesine biz de üzüldük.',
  ],
  firm: [
    'Yanıtımızın nedeni bu; yine de yardımcı olacak başka bir yol aramaya hazırız.',
    'Bu herkes için aynı; yine de ürünün kendisinde bir sorun varsa seve seve inceleriz.',
    'Buna bağlı kalıyoruz, bir yandan da başka bir çözüm bulmak istiyoruz.',
    'Bu yüzden böyle yanıt verdik; başka ne yapabileceğimizi konuşmaya hazırız.',
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
  regain: [
    'Güveni<nizi|ni> yeniden kazanmak isteriz.',
    '<Sizi|Seni> kaybetmek bizi çok üzer, bunu telafi etmek istiyoruz.',
    'Daha iyisini yapabildiğimizi göstermek isteriz.',
  ],
  loyal: [
    'Bunca zamandır bizi tercih etme<niz|n> bizim için çok değerli.',
    'Uzun süredir bizimle olma<nıza|na> çok değer veriyoruz.',
    'Bunca zamandır gösterilen güven için minnettarız.',
  ],
  firstTime: [
    'İlk siparişte yaşanması bizi daha da üzdü.',
    'İlk sipariş sorunsuz geçmeliydi.',
    'İlk alışverişin böyle geçmesine ayrıca üzüldük.',
  ],
  thanksLoyal: [
    'Bizi yeniden tercih ettiği<niz|n> için teşekkürler.',
    'Bunca zamandır bizimle olduğu<nuz|n> için teşekkür ederiz.',
    'Yine bizi seçme<niz|n> ne güzel.',
  ],
  follow: [
    'Takip edip buradan yazacağım.',
    'Süreci izleyip gelişmeleri buradan aktaracağım.',
    'Her şeyin yolunda gittiğini kontrol edip buradan yazacağım.',
  ],
  repeated: [
    'Bir kez bile fazlaydı, üstelik tekrarlandı.',
    'Tekrarlanması durumu daha da üzücü kılıyor, farkındayız.',
    'Aynı şeyin tekrar yaşanması yorucudur, anlıyoruz.',
  ],
  channelReview: [
    'Bize e-postayla özel olarak <yazarsanız ya da ararsanız|yazarsan ya da ararsan> hemen ilgileniriz.',
    'E-posta ya da telefonla doğrudan <ulaşırsanız|ulaşırsan> birlikte çözüm buluruz.',
    'Lütfen müşteri hizmetlerimize doğrudan <ulaşın|ulaş>, oradan ilgilenelim.',
    'Bir e-posta ya da telefon yeterli, gerisi bizde.',
    'Bunu düzeltmek istiyoruz, lütfen bize özel olarak e-posta ya da telefonla <ulaşın|ulaş>.',
  ],
  channelContact: [
    'Bize {contact} üzerinden özel olarak <yazarsanız|yazarsan> hemen ilgileniriz.',
    'Doğrudan iletişim için: {contact}, gerisi bizde.',
    '{contact} üzerinden <ulaşırsanız|ulaşırsan> birlikte çözüm buluruz.',
  ],
  channelTalk: [
    'Bize özel mesaj <yazarsanız|yazarsan> bunu konuşuruz.',
    'Bunu konuşmak isteriz, lütfen bize özel mesaj <gönderin|gönder>.',
    'Özel mesajdan <ulaşırsanız|ulaşırsan> ayrıntıları rahatça konuşuruz.',
  ],
  channelTalkReview: [
    'Bize e-posta ya da telefonla doğrudan <ulaşırsanız|ulaşırsan> bunu konuşuruz.',
    'Bunu konuşmak isteriz, lütfen bize özel olarak e-postayla <yazın ya da arayın|yaz ya da ara>.',
    'Doğrudan bize <ulaşırsanız|ulaşırsan> ayrıntıları rahatça konuşuruz.',
  ],
  channelOwn: [
    'Bize özel mesaj <yazarsanız|yazarsan> siparişe hemen bakarız.',
    'Özel mesajdan <ulaşırsanız|ulaşırsan> siparişi bulup bilgi veririz.',
    'Bir özel mesaj yeterli, paketin nerede olduğuna bakarız.',
  ],
  statusFact: ['Son durum şöyle: {fact}', 'Şu an durum şu: {fact}', 'Şimdilik bildiğimiz: {fact}'],
  remark: {
    price: [
      'Fiyatın önemli olduğunu biliyoruz, notu ilettik.',
      'Fiyatlarla ilgili not satın alma ekibimizde.',
      'Fiyatın da rol oynadığını anlıyor, notu dikkate alıyoruz.',
    ],
    parking: [
      'Park yeri bulmanın kolay olmadığını biliyoruz.',
      'Park konusundaki not yerinde.',
      'Mağaza önünde park, üzerinde düşündüğümüz bir konu.',
    ],
    hours: [
      'Çalışma saatlerinin önemli olduğunu anlıyoruz.',
      'Çalışma saatleriyle ilgili not yerinde.',
      'Çalışma saatleri gelenlere uymalı.',
    ],
    choice: [
      'Daha çok çeşit isteğini satın alma ekibimize ilettik.',
      'Çeşitle ilgili notu ilettik.',
      'Daha geniş bir çeşit için çalışıyoruz.',
    ],
    crowd: [
      'Mağazada beklemek hoş değil, ekibe ilettik.',
      'Mağazada beklemenin yorucu olduğunu anlıyoruz.',
      'Beklemeyle ilgili not mağaza ekibimizde.',
    ],
    access: [
      'Mağazada herkes rahatça dolaşabilmeli.',
      'Mağazada dolaşmayla ilgili not yerinde.',
      'Mağazadaki rahatlıkla ilgili notu ilettik.',
    ],
  },
};
