import type { Matters } from './matters.js';

export const tr: Matters = {
  acknowledge: {
    damaged: [
      'Paket sağlam ulaşmalıydı.',
      'Kutudan hasarlı bir ürün çıkması üzücü, biliyoruz.',
      'Hiçbir şey bu halde ulaşmamalı.',
      'Böyle bir hasar yaşanmamalıydı.',
    ],
    not_working: [
      'Yeni alınan bir ürün sorunsuz çalışmalı.',
      'Yeni bir şeyin çalışmaması can sıkıcıdır, anlıyoruz.',
      'Ürün ilk günden çalışmalıydı.',
      'Alışverişten sonra en son istenen şey arızadır.',
    ],
    poor_quality: [
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
      'Paketten sipariş edilenin aynısı çıkmalıydı.',
      'Farklı ürün göndermek bizim hatamız.',
      'Kutudan başka bir şey çıkması can sıkıcı, anlıyoruz.',
      'Yanlış ürün göndermişiz, kızgınlığı anlıyoruz.',
    ],
    late: [
      'Bu bekleyiş olması gerekenden uzun sürdü.',
      'Böyle beklemek yorucudur, anlıyoruz.',
      'Paket şimdiye kadar ulaşmalıydı.',
      'Gecikme tatsızdır, hele bir şeye güvenilmişse.',
    ],
    lost: [
      'Gelmeyen bir paket insanı tedirgin eder.',
      'Paketin peşine düşmek <size|sana> kalmamalı.',
      'Paketin nerede olduğunu bilmek istemek çok doğal.',
      'Bir paket öylece kaybolmamalı.',
    ],
    refund_waiting: [
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
  },
  words: {
    damaged: [
      'kırık~|kırıl~|çatla~|hasar~|yırtık~|yırtıl~|çizik~|çizil~|ezik~|ezil~|patla~|delik~|delin~|sızdır~|akıt~|parçalan~|kopuk~|koptu|kopmuş|göçük~|dökül~|çentik~',
    ],
    not_working: [
      'çalışm(ıyor|adı|az|ıyo)~|bozuk~|bozul~|arıza~|açılm(ıyor|adı)~|şarj (olm|etm)~|yanm(ıyor|adı)~|ısıtm(ıyor|adı)~|soğutm(uyor|adı)~',
    ],
    poor_quality: [
      '(kalite~) (…)?(kötü|düşük|berbat|rezalet|yok|sıfır)~|kalitesiz~|(kötü|düşük|berbat) (kalite~|malzeme~)|dandik~|çöp|solmuş~|soldu|çekti|söküldü~|sökülmüş~|dağıldı~|inceci~|tüylen~',
    ],
    missing_item: [
      'eksik~|boş (kutu|paket|koli)~|(kutu|paket|koli) (…)?boş~|içinde(n)? (…)?(yok~|çıkmadı~)|yarısı (…)?(yok|gelmedi)~',
    ],
    wrong_item: [
      '(yanlış|farklı|başka) (ürün~|renk~|beden~|numara~|model~|sipariş~|boy~|ölçü~)|yerine (…)?(gel|gönder|çık)~|istediğim (…)?değil~|yanlış (gel|gönder)~',
    ],
    late: [
      'geç (kal|gel)~|gecik~|hala (…)?(gelm|bekl|yok|ulaşm|kargo)~|bekliyor~|(gün|hafta|ay)(dır|dir|dur) (…)?(bekl|yok|gelm)~|nerede (kal|sipariş|kargo|paket)~|(kargo|sipariş|paket)~ (…)?nerede~|gelmedi hala',
    ],
    lost: [
      'kayıp~|kaybol~|kaybet~|gelmedi~|ulaşmadı~|teslim (edildi|edilmiş) (…)?(görün~|yazıyor~|diyor~)|elime (geçme|ulaşma)~|teslim almad~',
    ],
    refund_waiting: [
      '(para~|ücret~|kapora~|iade~) (…)?(gelm~|yatm~|geri|iade~|ödenm~|verm~|alamad~)|iade (…)?(alamad~|yapılmad~|edilmed~|bekl~)|paramı~',
    ],
    charged_wrongly: [
      '(iki kez|iki kere|iki defa|çift|fazla|fazladan|mükerrer) (…)?(çekil|çekti|öde|ücret|para|tahsil|kesil)~|(yanlış|farklı|yüksek) (fiyat|tutar|ücret)~|fazla (para|ücret)~',
    ],
    rude: [
      'kaba~|saygısız~|terbiyesiz~|bağırd~|azarla~|yüzüme kapa~|kapattı~ (yüz|telefon)~|yalancı~|hakaret~|ukala~|ilgisiz~|tersle~|alay~|suratsız~|kovdu~|küfür~|küfre~|kaba davran~',
    ],
    no_answer: [
      '(kimse|hiç|cevap|yanıt) (…)?(cevap|yanıt|dönm|verm|alamıyor|alamad|bakm|açm|yok|yazm)~|ulaşam~|ulaşılm~|telefon~ (…)?açm~|geri dönüş~ (…)?(yok|yapılm|alam)~|dönen yok|muhatap~',
    ],
    site_error: [
      'site~ (…)?(açıl|çök|çalış|girem|hata|don)~|hata~ (ver|al|kod|mesaj)~|uygulama~|sepet~|giriş yapam~|bir şeyler ters gitti|ödeme (…)?(hata|olm|alınam|geçm|deneme|başarısız)~|sayfa~ (…)?(açıl|don|hata)~',
    ],
  },
};
