import type { Matters } from './matters.js';

export const tr: Matters = {
  acknowledge: {
    damaged: [
      'Sipariş eksiksiz ve sağlam gelmeliydi.',
      'Böyle bir paketi açmak hayal kırıklığıdır, anlıyoruz.',
      'Paket içindekini korumalıydı, bu kez koruyamadı.',
      'Paket sağlam ulaşmalıydı.',
      'Kutudan hasarlı bir ürün çıkması üzücü, biliyoruz.',
      'Hiçbir şey bu halde ulaşmamalı.',
      'Böyle bir hasar yaşanmamalıydı.',
    ],
    not_working: [
      'Ürün işini sorunsuz yapmalıydı.',
      'İşini yapmayan bir ürün sinir bozucudur, anlıyoruz.',
      'Yeni bir ürün yarı yolda bırakmamalı.',
      'Yeni alınan bir ürün sorunsuz çalışmalı.',
      'Yeni bir şeyin çalışmaması can sıkıcıdır, anlıyoruz.',
      'Ürün ilk günden çalışmalıydı.',
      'Alışverişten sonra en son istenen şey arızadır.',
    ],
    poor_quality: [
      'Böyle bir ürün günlük kullanıma dayanmalı.',
      'Beklentinin daha yüksek olduğunu anlıyoruz.',
      'Kalite çok daha iyi olmalıydı.',
      'Daha iyi bir kalite beklemek çok doğal.',
      'Bu kaliteyle anılmak istemeyiz.',
      'Kaliteden duyulan hayal kırıklığını anlıyoruz.',
      'Ürün çok daha dayanıklı olmalıydı.',
    ],
    missing_item: [
      'Paketten her şey eksiksiz çıkmalıydı.',
      'Eksik bir paket can sıkıcıdır, anlıyoruz.',
      'Siparişte hiçbir şey eksik olmamalı.',
      'Kutuyu açıp eksik görmek üzücü, biliyoruz.',
    ],
    wrong_item: [
      'Sipariş edilenden başka bir şey göndermişiz.',
      'Başka bir şey beklendiğini anlıyoruz.',
      'Böyle bir karışıklık olmamalı.',
      'Paketten sipariş edilenin aynısı çıkmalıydı.',
      'Farklı ürün göndermek bizim hatamız.',
      'Kutudan başka bir şey çıkması can sıkıcı, anlıyoruz.',
      'Yanlış ürün göndermişiz, kızgınlığı anlıyoruz.',
    ],
    late: [
      'Bu paket bu kadar bekletmemeliydi.',
      'Böyle bir gecikme planları bozar, anlıyoruz.',
      'Sipariş zamanında gelmeliydi.',
      'Bu bekleyiş olması gerekenden uzun sürdü.',
      'Böyle beklemek yorucudur, anlıyoruz.',
      'Paket şimdiye kadar ulaşmalıydı.',
      'Gecikme tatsızdır, hele bir şeye güvenilmişse.',
    ],
    lost: [
      'Paket çoktan elde olmalıydı.',
      'Herkes siparişinin nerede olduğunu bilebilmeli.',
      'Kayıp bir paket kimsenin istemediği bir dert.',
      'Gelmeyen bir paket insanı tedirgin eder.',
      'Paketin peşine düşmek <size|sana> kalmamalı.',
      'Paketin nerede olduğunu bilmek istemek çok doğal.',
      'Bir paket öylece kaybolmamalı.',
    ],
    refund_waiting: [
      'Para şimdiye kadar hesaba geçmeliydi.',
      'Paranın ne zaman geleceğini bilmek önemli, anlıyoruz.',
      'İade için tekrar tekrar sormak gerekmemeli.',
      'Para iadesi olması gerekenden uzun sürdü.',
      'Paranın gecikmeden dönmesini istemek çok doğal.',
      'Para iadesi bu kadar sabır gerektirmemeli.',
      'Bu iade şimdiye kadar tamamlanmalıydı.',
    ],
    charged_wrongly: [
      'Tutar doğru olmalı, kaygıyı anlıyoruz.',
      'Kimse anlaşılandan fazlasını ödememeli.',
      'Beklenmedik bir çekim can sıkıcıdır, anlıyoruz.',
      'Faturada yanlış tutar olmamalı.',
    ],
    rude: [
      'Kimseye böyle davranılmamalı.',
      'İnsanlarla böyle konuşmak istemeyiz.',
      'Çok daha nazik bir tutum gerekirdi.',
      'Anlatılan davranış yaşanmamalıydı.',
    ],
    no_answer: [
      'Her mesaj bir yanıtı hak eder.',
      'Yazıldığında orada olmalıydık.',
      'Kimseyi yanıtsız bırakmak istemeyiz.',
      'Yanıtımız daha erken gelmeliydi.',
      'Sessiz kalmamalıydık.',
      'Yanıt alamamak can sıkıcıdır, anlıyoruz.',
      'Daha önce dönmeliydik.',
    ],
    site_error: [
      'Teknik bir aksaklık alışverişe engel olmamalı.',
      'Sitemiz sorunsuz çalışmalıydı.',
      'Sürekli hata görmek can sıkıcıdır, anlıyoruz.',
      'Böyle bir aksaklık zaman kaybettirir, farkındayız.',
    ],
    courier: [
      'Kurye pakete özen göstermeliydi.',
      'Teslimat böyle olmamalı.',
      'Konuyu kargo firmasıyla görüşeceğiz.',
      'Paket elden teslim edilmeliydi.',
    ],
    voucher: [
      'Geçmeyen bir kod can sıkıcıdır, anlıyoruz.',
      'İndirime güvenildiğini anlıyoruz.',
      'Kod sorunsuz çalışmalıydı.',
      'Bir indirim bu kadar uğraştırmamalı.',
    ],
    not_as_described: [
      'Gelen ürün fotoğraf ve açıklamayla örtüşmeli.',
      'Ürün fotoğraftaki gibi olmalı.',
      'Fotoğraftakinden farklı çıkması hayal kırıklığı yaratır, anlıyoruz.',
      'Açıklama doğru olmalı, kontrol edeceğiz.',
    ],
    bad_fit: [
      'Bedenin uymaması can sıkıcıdır, anlıyoruz.',
      'Beden tabloyla örtüşmeli.',
      'Bir şeyin üzere oturmaması hayal kırıklığı yaratır, anlıyoruz.',
      'Yanlış beden alışverişin tadını kaçırır, farkındayız.',
    ],
    cancelled: [
      'İptal edilen bir sipariş üzücüdür, anlıyoruz.',
      'Beklenen ürünün gelmemesi can sıkıcıdır, anlıyoruz.',
      'Bu bilgi bizden çok daha erken gelmeliydi.',
      'Sipariş tamamlanmalıydı, hayal kırıklığını anlıyoruz.',
    ],
  },
  words: {
    damaged: [
      'kırık~|kırıl~|çatla~|hasar~|yırtık~|yırtıl~|çizik~|çizil~|ezik~|ezil~|patla~|delik~|delin~|sızdır~|akıt~|parçalan~|kopuk~|koptu|kopmuş|göçük~|dökül~|çentik~',
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
      '(paket|kargo|sipariş)~ (…)?(hala|hâlâ) (yok|gelmedi)|hâlâ yok',
      'geç (kal|gel)~|gecik~|hala (…)?(gelm|bekl|yok|ulaşm|kargo)~|bekliyor~|(gün|hafta|ay)(dır|dir|dur) (…)?(bekl|yok|gelm)~|nerede (kal|sipariş|kargo|paket)~|(kargo|sipariş|paket)~ (…)?nerede~|gelmedi hala',
    ],
    lost: [
      'kayıp~|kaybol~|kaybet~|gelmedi~|ulaşmadı~|teslim (edildi|edilmiş) (…)?(görün~|yazıyor~|diyor~)|elime (geçme|ulaşma)~|teslim almad~',
    ],
    refund_waiting: [
      '(para~|ücret~|kapora~|iade~) (…)?(gelm~|yatm~|geri|iade~|ödenm~|verm~|alamad~)|iade (…)?(alamad~|yapılmad~|edilmed~|bekl~)|paramı~',
    ],
    charged_wrongly: [
      '(iki kez|iki kere|iki defa|2 kez) para çek~',
      '(iki kez|iki kere|iki defa|çift|fazla|fazladan|mükerrer) (…)?(çekil|çekti|öde|ücret|para|tahsil|kesil)~|(yanlış|farklı|yüksek) (fiyat|tutar|ücret)~|fazla (para|ücret)~',
    ],
    rude: [
      '(bana|bize|yüzüme) (…)?gül(dü|üyor|üştü)~|dalga geç~',
      'kaba~|saygısız~|terbiyesiz~|bağırd~|azarla~|yüzüme kapa~|kapattı~ (yüz|telefon)~|yalancı~|hakaret~|ukala~|ilgisiz~|tersle~|alay~|suratsız~|kovdu~|küfür~|küfre~|kaba davran~',
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
      '(çok|fazla) (küçük|büyük|dar|bol|kısa|uzun)~|(olmadı|uymadı|uymuyor|sığmad~|küçük geldi|büyük geldi|dar geldi|bol geldi)|kalıbı (dar|küçük|büyük)~|beden tablosu~',
    ],
    cancelled: ['iptal (et|ed|ol)~|siparişim iptal'],
  },
};
