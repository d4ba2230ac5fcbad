import type { Cues } from './cues.js';

export const tr: Cues = {
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
  good_staff: [
    'ilgi~|kibar~|nazik~|güler yüz~|hanım~|bey~|personel~|çalışan~|ekip~|yardım~|müşteri hizmet~|destek~|satıcı~|sabır~|telefonda~|iletişim~',
  ],
  good_delivery: [
    'teslim~|hızlı~|ambalaj~|paketleme~|zamanında|ertesi gün|çabuk~|gönderi~|elime (…)?ulaş~',
  ],
  good_product: [
    'kalite~|lamba~|sandalye~|bayıldım|abajur~|rahat~|sağlam~|renk~|rengi|ürün~|bank~|ayakkabı~|elbise~|kupa~|tam (istediğim|beden)~|şık~',
  ],
  pricey: ['pahalı~|fiyat~|ucuz~|tuzlu'],
  parking: ['park~|otopark~'],
  hours: ['kapan~|kapalı~|açılış~|çalışma saat~|mesai|pazar günü~|erken (…)?kapat~'],
  choice: [
    '(az|dar|sınırlı|daha çok|daha fazla|yetersiz) (…)?(çeşit~|seçenek~|ürün yelp~)|çeşit~ (…)?(az|dar|sınırlı|yetersiz)~|(beden|renk)~ (…)?(az|yok|sınırlı)',
  ],
  queue: [
    'kuyruk~|sıra~ (…)?(bekle~|uzun)|kasa~ (…)?(tek|bekle~|az|bir)|tek kasa~|kalabalık~|personel (az|yetersiz)~',
  ],
  access: [
    'merdiven~|asansör~|tekerlekli~|bebek araba~|dar koridor~|raf~|tuvalet~|kabin~|rampa~|engelli~',
  ],
};
