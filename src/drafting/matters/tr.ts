import type { Matters } from './matters.js';

export const tr: Matters = {
  acknowledge: {
    damaged: [
      'Kutudan hasarlı bir ürün çıkması üzücü, hayal kırıklığı<nızı|nı> anlıyoruz.',
      'Böyle bir paketi açmanın ne kadar can sıkıcı olduğunu biliyoruz.',
      'Paket sağlam ulaşmalıydı, kızgınlığı<nızı|nı> anlıyoruz.',
      'Hevesle beklerken böyle bir paketle karşılaşmak çok üzücü.',
      'Hiçbir ürün bu halde ulaşmamalı, neden üzüldüğü<nüzü|nü> anlıyoruz.',
    ],
    not_working: [
      'İşini yapmayan bir ürünün ne kadar sinir bozucu olduğunu biliyoruz.',
      'Ürün sorunsuz çalışmalıydı, hayal kırıklığı<nızı|nı> anlıyoruz.',
      'Yeni bir şeyin çalışmaması can sıkıcıdır, anlıyoruz.',
      'Güvendiği<niz|n> bir ürünün yarı yolda bırakması üzücü.',
    ],
    poor_quality: [
      'Kalite konusundaki hayal kırıklığı<nızı|nı> anlıyoruz.',
      'Böyle bir ürün günlük kullanıma dayanmalı, kızgınlığı<nızı|nı> anlıyoruz.',
      'Bu kaliteyle anılmak istemeyiz, ne kadar can sıkıcı olduğunu biliyoruz.',
      'Kısa sürede bozulan bir ürün insanı üzer.',
    ],
    missing_item: [
      'Kutuyu açıp eksik görmek üzücü, anlıyoruz.',
      'Eksik bir paketin ne kadar can sıkıcı olduğunu biliyoruz.',
      'Siparişte hiçbir şey eksik olmamalıydı, kızgınlığı<nızı|nı> anlıyoruz.',
      'Beklediği<niz|n> parçanın çıkmaması hayal kırıklığı yaratır.',
    ],
    wrong_item: [
      '<Siparişinizden|Siparişinden> farklı bir şey göndermişiz, kızgınlığı<nızı|nı> anlıyoruz.',
      'Kutudan başka bir şey çıkması can sıkıcı, anlıyoruz.',
      'Böyle bir karışıklık olmamalıydı, ne kadar üzücü olduğunu biliyoruz.',
      'Farklı bir ürünle karşılaşmak can sıkıcı, hayal kırıklığı<nızı|nı> anlıyoruz.',
      'Başka bir şey beklerken bunu görmek üzücü.',
    ],
    late: [
      'Böyle beklemek yorucudur, anlıyoruz.',
      'Bu gecikmenin ne kadar can sıkıcı olduğunu biliyoruz.',
      '<Sizi|Seni> bu kadar bekletmemeliydik, kızgınlığı<nızı|nı> anlıyoruz.',
      'Paket şimdiye kadar ulaşmalıydı, hayal kırıklığı<nızı|nı> anlıyoruz.',
      'Hevesle beklerken gecikme yaşamak üzücü.',
      'Günlerce haber beklemek insanı yorar.',
      'Sipariş zamanında gelmeliydi, sabırsızlığı<nızı|nı> anlıyoruz.',
      'Bir sipariş söz verilen sürede ulaşmalı, kızgınlığı<nızı|nı> anlıyoruz.',
      'Her gün kargo yolu gözlemek yorucu, biliyoruz.',
      'Bu bekleyiş sabrı zorluyor, farkındayız.',
    ],
    lost: [
      'Paket için duyduğu<nuz|n> kaygıyı anlıyoruz.',
      'Gelmeyen bir paket insanı tedirgin eder, biliyoruz.',
      'Paketin peşine düşmek <size|sana> kalmamalı, kızgınlığı<nızı|nı> anlıyoruz.',
      'Siparişin nerede olduğunu bilmemek can sıkıcı.',
      'Paket çoktan <elinizde|elinde> olmalıydı, ne kadar üzücü olduğunu biliyoruz.',
    ],
    refund_waiting: [
      'Söz konusu olan <sizin|senin> para<nız|n>, bu bekleyişin ne kadar can sıkıcı olduğunu biliyoruz.',
      'Para iadesi gereğinden uzun sürüyor, kızgınlığı<nızı|nı> anlıyoruz.',
      'İade beklemek insanı yorar, biliyoruz.',
      'Para şimdiye kadar hesaba geçmeliydi, sabırsızlığı<nızı|nı> anlıyoruz.',
      'Kendi parası için tekrar tekrar sormak sinir bozucudur.',
    ],
    charged_wrongly: [
      'Konu para olunca her şey yerli yerinde olmalı, kaygı<nızı|nı> anlıyoruz.',
      'Beklenmedik bir çekimin ne kadar tedirgin edici olduğunu biliyoruz.',
      'Karttan fazladan para çekilmemeli, kızgınlığı<nızı|nı> anlıyoruz.',
      'Hesaptan fazla para çıktığını görmek can sıkıcı.',
    ],
    rude: [
      'Kimseye böyle davranılmamalı, ne kadar kırıcı olduğunu biliyoruz.',
      'Bunun <sizi|seni> kırdığını anlıyoruz.',
      'Çok daha nazik bir tutumu hak ediyor<sunuz|sun>, kızgınlığı<nızı|nı> anlıyoruz.',
      'Böyle bir davranışla karşılaşmak çok üzücü.',
    ],
    no_answer: [
      'Yanıt alamamanın ne kadar can sıkıcı olduğunu biliyoruz.',
      'Her mesaj bir yanıtı hak eder, kızgınlığı<nızı|nı> anlıyoruz.',
      '<Yazdığınızda|Yazdığında> yanıt vermeliydik, hayal kırıklığı<nızı|nı> anlıyoruz.',
      'Sessizlikle karşılaşmak üzücü.',
      'Daha önce dönmeliydik, neden kızdığı<nızı|nı> anlıyoruz.',
    ],
    site_error: [
      'Böyle bir arıza çok can sıkıcı, biliyoruz.',
      'Teknik bir aksaklık alışverişe engel olmamalı, kızgınlığı<nızı|nı> anlıyoruz.',
      'Böyle bir aksaklık zaman kaybettirir ve yorar, farkındayız.',
      'Alışverişin yarıda kalması sinir bozucu.',
    ],
    courier: [
      'Teslimat böyle olmamalı, kızgınlığı<nızı|nı> anlıyoruz.',
      'Kurye pakete özen göstermeliydi, ne kadar can sıkıcı olduğunu biliyoruz.',
      'Böyle bir teslimat insanı üzer.',
      'Paketin böyle bırakılması sinir bozucu.',
    ],
    voucher: [
      'Geçmeyen bir kodun ne kadar can sıkıcı olduğunu biliyoruz.',
      'İndirime güveniyor<dunuz|dun>, hayal kırıklığı<nızı|nı> anlıyoruz.',
      'Bir indirim bu kadar uğraştırmamalı, kızgınlığı<nızı|nı> anlıyoruz.',
      'Kodun çalışmaması üzücü.',
    ],
    not_as_described: [
      'Fotoğraftakinden farklı çıkması üzücü, hayal kırıklığı<nızı|nı> anlıyoruz.',
      'Ürün fotoğraftaki gibi olmalıydı, kızgınlığı<nızı|nı> anlıyoruz.',
      'Görselle uyuşmayan bir ürünün ne kadar can sıkıcı olduğunu biliyoruz.',
      'Açıklamaya güvenip başka bir şey almak insanı üzer.',
    ],
    bad_fit: [
      'Bedenin uymaması can sıkıcıdır, anlıyoruz.',
      'Beklerken üzeri<nize|ne> oturmaması hayal kırıklığı yaratır, biliyoruz.',
      'Yanlış beden alışverişin tadını kaçırır, farkındayız.',
      'Bedenin farklı çıkması üzücü.',
    ],
    cancelled: [
      'İptal edilen bir sipariş üzücüdür, anlıyoruz.',
      'Beklediği<niz|n> ürünün gelmemesi can sıkıcı, biliyoruz.',
      'Bu bilgi bizden çok daha erken gelmeliydi, kızgınlığı<nızı|nı> anlıyoruz.',
      'Siparişin iptal edilmesi hayal kırıklığı yaratır.',
    ],
  },
  words: {
    damaged: [
      '(?<!hayal )kırık~|(?<!hayal )kırıl~|çatla~|hasar~|yırtık~|yırtıl~|çizik~|çizil~|ezik~|ezil~|patla~|delik~|delin~|sızdır~|akıt~|parçalan~|kopuk~|koptu|kopmuş|göçük~|dökül~|çentik~',
      'paramparça~|tuzla buz',
    ],
    not_working: [
      'çalışm(ıyor|adı|az|ıyo)~|bozuk~|bozul~|arıza~|açılm(ıyor|adı)~|şarj (olm|etm)~|yanm(ıyor|adı)~|ısıtm(ıyor|adı)~|soğutm(uyor|adı)~',
    ],
    poor_quality: [
      '(kalite~) (…)?(kötü|düşük|berbat|rezalet|yok|sıfır)~|kalitesiz~|(kötü|düşük|berbat) (kalite~|malzeme~)|dandik~|çöp|solmuş~|soldu|yıkamada çekti|söküldü~|sökülmüş~|dağıldı~|inceci~|tüylen~',
    ],
    missing_item: [
      'eksik~|boş (kutu|paket|koli)~|(kutu|paket|koli) (…)?boş~|içinde(n)? (…)?(yok~|çıkmadı~)|yarısı (…)?(yok|gelmedi)~',
    ],
    wrong_item: [
      '(yanlış|farklı|başka) (ürün~|renk~|beden~|numara~|model~|sipariş~|boy~|ölçü~)|yerine (…)?(gel|gönder|çık)~|istediğim (…)?değil~|yanlış (gel|gönder)~',
    ],
    late: [
      'hafta oldu (…)?(yok|gelm~|hala|ulaşm~)|(gün|hafta) demişti~|teslimat~ (…)?sür(üyor|dü)',
      '(paket|kargo|sipariş)~ (…)?(hala|hâlâ) (yok|gelmedi)|hâlâ yok',
      'geç (kal|gel)~|gecik~|hala (…)?(gelm|bekl|yok|ulaşm|kargo)~|bekliyor~|(gün|hafta|ay)(dır|dir|dur) (…)?(bekl|yok|gelm)~|nerede (kal|sipariş|kargo|paket)~|(kargo|sipariş|paket)~ (…)?nerede~|gelmedi hala',
      '(ay|hafta)(dır|dir|dur) (…)?(yok|bekl~|gelm~)|gelecekti|gelmesi gerek~|hala ortada yok|(ay|hafta) önce (…)?(sipariş|aldı)~ (…)?(yok|gelm~|hala)',
    ],
    lost: [
      'kayıp~|kaybol~|kaybet~|gelmedi~|ulaşmadı~|teslim (edildi|edilmiş) (…)?(görün~|yazıyor~|diyor~)|elime (geçme|ulaşma)~|teslim almad~',
    ],
    refund_waiting: [
      '(para~|ücret~|kapora~|iade~) (…)?(gelm~|yatm~|geri|iade~|ödenm~|verm~|alamad~)|iade (…)?(alamad~|yapılmad~|edilmed~|bekl~)|paramı~',
    ],
    charged_wrongly: [
      '(kart|hesab)(ımdan|ımızdan|ından) (…)?(çekil|çekt|git|düş)~|para (…)?(kart|hesab)(ımdan|ından) (…)?(çekil|git|düş)~',
      '(iki kez|iki kere|iki defa|2 kez) para çek~',
      '(iki kez|iki kere|iki defa|çift|fazla|fazladan|mükerrer) (…)?(çekil|çekti|öde|ücret|para|tahsil|kesil)~|(yanlış|farklı|yüksek) (fiyat|tutar|ücret)~|fazla (para|ücret)~',
    ],
    rude: [
      '(bana|bize|yüzüme) (…)?gül(dü|üyor|üştü)~|dalga geç~',
      'kaba~|saygısız~|terbiyesiz~|bağırd~|azarla~|yüzüme kapa~|kapattı~ (yüz|telefon)~|(bana|bize|beni|için) (…)?yalancı~|yalancı(sın|lıkla|sınız)|hakaret~|ukala~|ilgisiz~|tersle~|alay~|suratsız~|kovdu~|küfür~|küfre~|kaba davran~',
      'göz devir~|sırtını dön~|(bana|bize) (…)?(bağır|çıkış)~|kırıldım|adam yerine koym~',
    ],
    no_answer: [
      'dönmüyor~|dönmedi~|dönüş yapm~|(cevap|yanıt) verm~',
      '(kimse|hiç|cevap|yanıt) (…)?(cevap|yanıt|dönm|verm|alamıyor|alamad|bakm|açm|yok|yazm)~|ulaşam~|ulaşılm~|telefon~ (…)?açm~|geri dönüş~ (…)?(yok|yapılm|alam)~|dönen yok|muhatap~',
    ],
    site_error: [
      'site (…)?(çök|don|kapan|atıyor)~',
      'site~ (…)?(açıl|çök|çalış|girem|hata|don)~|hata~ (ver|al|kod|mesaj)~|uygulama~|sepet~|giriş yapam~|bir şeyler ters gitti|ödeme (…)?(hata|olm|alınam|geçm|deneme|başarısız)~|sayfa~ (…)?(açıl|don|hata)~',
    ],
    courier: [
      '(kargocu|kurye|dağıtıcı|kargo görevlisi|kargo firması)~ (…)?(bırak~|at(tı|mış)~|fırlat~|gelmed~|aramad~|çalmad~|kaba~|yağmur~|komşu~)|(yağmurda|kapının önüne|kapıya|komşuya|dışarıda) (…)?(bırak|at)~',
    ],
    voucher: [
      '(kod~|kupon~|indirim~|hediye kart~|çek~) (…)?(çalışm~|geçm~|geçersiz|kabul etm~|süresi|olmuyor|tanımlanm~)~|geçersiz (kod|kupon)',
    ],
    not_as_described: [
      '(foto~|resim~|görsel~|açıklama~|sitede~) (…)?(alakası yok|farklı~|gibi değil|uymuyor|benzemiyor|başka)~|(anlatıldığı|göründüğü|fotoğraftaki) gibi değil~|alakası yok',
    ],
    bad_fit: [
      '(çok|fazla) (küçük|büyük|dar|bol) (geldi|oldu|çıktı|kaldı)~|(kol~|paça~|boyu|etek~|elbise~|pantolon~) (çok|fazla) (kısa|uzun)|(çok|fazla) (kısa|uzun) geldi|(olmadı|uymadı|uymuyor|sığmad~|küçük geldi|büyük geldi|dar geldi|bol geldi)|kalıbı (dar|küçük|büyük)~|beden tablosu~',
    ],
    cancelled: ['iptal (et|ed|ol)~|siparişim iptal'],
    mixUp: {
      ordered: ['sipariş~|istedim|istemiştim|aldım|almıştım|seçtim|seçmiştim|söyledim'],
      arrived: ['gel(di|miş)~|gönder~|yolla~|çık(tı|mış)~|ulaş~'],
      size: ['beden~|numara~|cm|boy~|ölçü~|(xs|s|m|l|xl|xxl)'],
      colours: [
        ['siyah~'],
        ['beyaz~'],
        ['gri~'],
        ['kahverengi~|kahve'],
        ['mavi~|lacivert~'],
        ['kırmızı~|bordo~'],
        ['yeşil~|haki~'],
        ['sarı~|hardal~'],
        ['pembe~'],
        ['mor~|lila~'],
        ['turuncu~'],
        ['bej~|krem~|ekru~'],
        ['gümüş~'],
        ['altın~'],
      ],
      kinds: [
        [['meşe~'], ['ceviz~'], ['kayın~']],
        [['plastik~'], ['ahşap~|metal~|cam(dan)?']],
        [['deri~'], ['pamuk~'], ['yün~']],
        [['yuvarlak~'], ['kare~']],
      ],
    },
  },
};
