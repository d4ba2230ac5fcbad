import type { Parts } from './parts.js';

export const tr: Parts = {
  greeting: ['Merhaba,', '<Merhabalar|Selam>,'],
  greetingNamed: ['Merhaba {name},', '<Merhabalar|Selam> {name},'],
  thanksPraise: [
    'Güzel sözler için çok teşekkür ederiz.',
    'Çok teşekkürler, bu yorum hepimizi mutlu etti.',
    'Zaman ayırıp yazdığı<nız|n> için içten teşekkürler.',
    'Teşekkür ederiz, tüm ekip çok sevindi.',
    'Bu sıcak yorum için gönülden teşekkürler.',
  ],
  thanksReview: [
    'Değerlendirme<niz|n> için teşekkür ederiz.',
    'Deneyimi<nizi|ni> paylaştığı<nız|n> için teşekkürler.',
    'Geri bildirimi<niz|n> için çok teşekkürler.',
    'Zaman ayırıp yazdığı<nız|n> için teşekkür ederiz.',
    'İçten değerlendirme<niz|n> için teşekkürler.',
  ],
  thanksQuestion: [
    'Soru<nuz|n> için teşekkürler.',
    'Bize yazdığı<nız|n> için teşekkür ederiz.',
    'İlgi<niz|n> için teşekkürler.',
    'Hemen yanıtlayalım.',
  ],
  praiseNote: {
    delivery: [
      'Her şeyin hızlı ve eksiksiz ulaşmasına sevindik.',
      'Teslimatın sorunsuz geçmesi bizi mutlu etti.',
      'Teşekkürü depodaki arkadaşlarımıza ileteceğiz.',
      'Depo ekibimiz bunu okuyunca çok sevinecek.',
    ],
    staff: [
      'Bu güzel sözleri arkadaşlarımıza seve seve ileteceğiz.',
      'Arkadaşlarımız çok sevinecek.',
      'Yorumu bütün ekiple paylaşacağız.',
      'İlgiden memnun kalınması bizi mutlu etti.',
    ],
    product_quality: [
      'Ürünün beğenilmesine çok sevindik.',
      'İyi günlerde kullanılsın.',
      'Her şeyin istendiği gibi olması bizi mutlu etti.',
      'Uzun yıllar keyifle kullanılmasını dileriz.',
    ],
    other: [
      'Memnuniyet bizi çok mutlu etti.',
      'Böyle sözler bize güç veriyor.',
      'Yardımcı olabildiğimize sevindik.',
      'Her şeyin yolunda gitmesine sevindik.',
    ],
  },
  apology: [
    'Yaşanan durum için özür dileriz.',
    'Böyle olmasına çok üzüldük.',
    'Verdiğimiz rahatsızlık için özür dileriz.',
    'Okuyunca üzüldük, özür dileriz.',
    'Lütfen özrümüzü kabul <edin|et>.',
  ],
  strongApology: [
    'İçtenlikle özür dileriz.',
    'Yaşanan her şey için gerçekten çok üzgünüz.',
    'Bu yaşananlar için samimiyetle özür dileriz.',
    'Çok üzgünüz ve içtenlikle özür dileriz.',
  ],
  sympathy: [
    'Yaşananlara çok üzüldük, geçmiş olsun.',
    'Çok geçmiş olsun, umarız ciddi bir şey yoktur.',
    'Hemen bildirildiği için teşekkürler; böyle bir şey yaşanmasına çok üzüldük.',
    'Geçmiş olsun, bunu duyduğumuza çok üzüldük.',
  ],
  feeling: [
    'Öfke<nizi|ni> anlıyoruz, <sizin|senin> yeri<nizde|nde> olsak biz de aynı şeyi hissederdik.',
    'Kızgınlık son derece anlaşılır.',
    'Bunun ne kadar yıpratıcı olduğunu görüyoruz.',
    'Ne kadar büyük bir hayal kırıklığı olduğunu anlıyoruz.',
  ],
  acknowledge: {
    delivery: [
      'Haber alamadan kargo beklemek yorucudur, biliyoruz.',
      'Bu siparişte her şey daha düzgün ilerlemeliydi.',
      'Teslimat dert olmamalı.',
      'Teslimatta yaşanan aksilikler can sıkıcıdır, anlıyoruz.',
    ],
    return_refund: [
      'İade kolay olmalı, bu kez olmadı.',
      'Bir iade bu kadar uğraştırmamalı.',
      'İadenin netleşmesini istemek çok doğal.',
      'Söz konusu olan <sizin|senin> para<nız|n>; net bir yanıt gerektiğini biliyoruz.',
    ],
    product_quality: [
      'Göndermek istediğimiz kalite bu değil.',
      'Üründen duyulan hayal kırıklığını anlıyoruz.',
      'Bu ürün daha iyi olmalıydı.',
      'Daha iyi bir kalite beklemek çok doğal.',
    ],
    product_question: [
      'Ürün bilgileri daha açık olmalıydı.',
      'Açıklamanın soru işareti bıraktığını anlıyoruz.',
      'Böyle bir bilgi kolayca bulunabilmeli.',
      'Neyin açık olmadığını öğrenmemiz iyi oldu.',
    ],
    price_payment: [
      'Ödemede yaşanan sorunlar tatsızdır, ciddiye alıyoruz.',
      'Konu para olunca her şey tutmalı.',
      'Ödemenin netleşmesini istemek çok doğal.',
      'Belirsiz bir tutar bizi de tedirgin ederdi.',
    ],
    contact_hours: [
      'Bize ulaşmak daha kolay olmalı.',
      'Yanıt alamamak can sıkıcıdır, anlıyoruz.',
      'Yanıtımız daha erken gelmeliydi.',
      'Bize ulaşmak bu kadar zor olmamalı.',
    ],
    site_fault: [
      'Teknik bir aksaklık alışverişe engel olmamalı.',
      'Çalışmayan bir sayfa can sıkıcıdır, anlıyoruz.',
      'Sitemiz sorunsuz çalışmalıydı.',
      'Böyle bir aksaklık zaman kaybettirir, farkındayız.',
    ],
    staff: [
      'Kimseye böyle davranılmamalı.',
      'İnsanlarla böyle konuşmak istemeyiz.',
      'Çok daha nazik bir tutum gerekirdi.',
      'Anlatılan davranış yaşanmamalıydı.',
    ],
    praise: [
      'Yazılanları ciddiye alıyoruz.',
      'Bunu bilmek bizim için önemli.',
      'Hayal kırıklığını anlıyoruz.',
      'Bu alışveriş daha iyi geçmeliydi.',
    ],
    other: [
      'Hayal kırıklığını anlıyoruz.',
      'Bu alışveriş daha iyi geçmeliydi.',
      'Yazılanları ciddiye alıyoruz.',
      'Bunu bilmek bizim için önemli.',
    ],
  },
  matters: {
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
  matterWords: {
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
  step: {
    delivery: [
      'Paketin yerini kargo firmasından öğrenip buradan yazacağım.',
      'Teslimatı şu an inceliyorum, buradan yazacağım.',
      'Paketi kargo firmasıyla takip ediyorum, gelişmeleri buradan aktaracağım.',
    ],
    return_refund: [
      'İadenin hangi aşamada olduğuna bakıp buradan yazacağım.',
      'İadeyi muhasebeyle inceliyorum, buradan yazacağım.',
      'İadeyle bizzat ilgileniyorum, gelişmeleri buradan aktaracağım.',
    ],
    product_quality: [
      'Konuyu ilgili birime iletiyorum, nasıl çözeceğimizi buradan yazacağım.',
      'Çözüm için kayıt açıyorum, gelişmeleri buradan aktaracağım.',
      'Nasıl telafi edebileceğimize bakıyorum, buradan yazacağım.',
    ],
    product_question: [
      'Ürünü en iyi bilen arkadaşlara soruyorum, buradan yazacağım.',
      'Hemen bakıyorum, buradan yazacağım.',
      'Ayrıntıları kontrol edip buradan yazacağım.',
    ],
    price_payment: [
      'Ödemeyi muhasebeyle inceliyorum, buradan yazacağım.',
      'Hesap dökümüne bakıyorum, buradan yazacağım.',
      'Ödemeyi kontrol ediyorum, gelişmeleri buradan aktaracağım.',
    ],
    contact_hours: [
      'Şimdi bizzat ilgileniyorum, buradan yazılması yeterli.',
      'Buradayım, ne gerekiyorsa yardımcı olurum.',
      'Hemen ilgileniyorum, buradan yazacağım.',
    ],
    site_fault: [
      'Konu teknik ekibimizde, bilgi alır almaz buradan yazacağım.',
      'Teknik ekibimiz inceliyor, gelişmeleri buradan aktaracağım.',
      'Teknik ekiple birlikte bakıyorum, buradan yazacağım.',
    ],
    staff: [
      'Konuyu ekip yöneticimize iletiyorum, arkadaşlarla görüşecek.',
      'Ekip yöneticimiz bizzat ilgilenecek.',
      'Doğrudan ekip yöneticimize aktarıyorum.',
    ],
    praise: [
      'İnceliyorum, buradan yazacağım.',
      'Konuyu ilgili arkadaşa iletiyorum, buradan yazacağım.',
      'Bizzat ilgileniyorum, gelişmeleri buradan aktaracağım.',
    ],
    other: [
      'İnceliyorum, buradan yazacağım.',
      'Konuyu ilgili arkadaşa iletiyorum, buradan yazacağım.',
      'Bizzat ilgileniyorum, gelişmeleri buradan aktaracağım.',
    ],
  },
  askPhoto: [
    'Bir fotoğraf işimizi kolaylaştırır, buradan <gönderebilir misiniz|gönderebilir misin>?',
    'Mümkünse buradan bir fotoğraf <iletir misiniz|iletir misin>?',
    'Fotoğraf eklenirse daha çabuk çözeriz.',
  ],
  askOrder: [
    'Siparişi bulabilmem için sipariş numarasını ya da alışverişte kullanılan e-postayı <yazar mısınız|yazar mısın>?',
    'Hangi sipariş olduğunu görebilmem için numarayı ya da kullanılan e-postayı <iletir misiniz|iletir misin>?',
    'Sipariş numarası ya da kullanılan e-posta yeterli, buradan <yazabilirsiniz|yazabilirsin>.',
  ],
  privateChannel: [
    'Bize özel mesaj <yazarsanız|yazarsan> hemen ilgileniriz.',
    'Özel mesajdan <ulaşırsanız|ulaşırsan> birlikte çözüm buluruz.',
    'Lütfen bize özel mesaj <gönderin|gönder>, oradan ilgilenelim.',
    'Özel mesaj <atarsanız|atarsan> gerisini biz hallederiz.',
    'Ayrıntıları konuşmak için özel mesaj<ınızı|ını> bekliyoruz.',
  ],
  privateContinue: [
    'Gönderilenler özel mesajlarımızda, oradan devam ediyoruz.',
    'Özel mesaj<ınız|ın> bize ulaştı, oradan yanıtlıyoruz.',
    'Gerekli her şey özel mesajlarda, orada sürdürelim.',
    'Özel mesajlardan devam ediyoruz, hepsi orada elimizde.',
  ],
  manager: [
    'Konuyu yöneticimize ilettik, kendisi bizzat ilgilenecek.',
    'Yöneticimiz konuyla bizzat ilgileniyor.',
    'Konuyu yöneticimize aktarıyoruz, bizzat inceleyecek.',
    'Konu yöneticimizde, kendisi bizzat inceliyor.',
  ],
  remark: [
    'Bu notu ekibimize ilettik.',
    'Yerinde bir not, arkadaşlarımıza aktardık.',
    'Bu öneriyi ekiple paylaştık.',
    'Böyle notlar daha iyi olmamıza yardım ediyor.',
  ],
  answerFact: ['Yanıtımız şöyle: {fact}', 'Durum şöyle: {fact}', 'Kısaca: {fact}'],
  nextFact: ['Bundan sonrası: {fact}', 'Sonraki adım: {fact}', 'Şöyle ilerliyoruz: {fact}'],
  tipFact: ['Belki işe yarar: {fact}', 'Bilgi olarak: {fact}', 'Küçük bir ipucu: {fact}'],
  factFrame: {
    return_days: 'İade süresi {fact}.',
    return_cost: 'İade ücreti: {fact}.',
    opening_hours: 'Çalışma saatlerimiz: {fact}.',
    delivery_time: 'Teslimat süresi: {fact}.',
    delivery_cost: 'Teslimat ücreti: {fact}.',
    price: 'Fiyatı: {fact}.',
    warranty: 'Garanti: {fact}.',
  },
  photosKnown: [
    'Fotoğraflar elimizde, yeniden göndermeye gerek yok.',
    'Fotoğraflar bize ulaştı, teşekkürler.',
    'Fotoğraflar için teşekkürler, hepsi elimizde.',
  ],
  answerSlot: {
    product_question: { text: 'Ürün hakkında: [[… {hint} …]].', hint: 'sorulan ayrıntı' },
    contact_hours: {
      text: 'Bize ulaşmak için: [[… {hint} …]].',
      hint: 'çalışma saatleri ya da iletişim',
    },
    price_payment: { text: 'Fiyat hakkında: [[… {hint} …]].', hint: 'fiyat ya da ödeme yolu' },
    delivery: { text: 'Teslimat hakkında: [[… {hint} …]].', hint: 'teslimat ayrıntıları' },
    return_refund: { text: 'İade hakkında: [[… {hint} …]].', hint: 'iade koşulları' },
    other: { text: 'Yanıtımız: [[… {hint} …]].', hint: 'yanıt' },
  },
  trackingSlot: { text: 'Kargonun durumu: [[… {hint} …]].', hint: 'kargo durumu' },
  furtherHelp: [
    'Başka bir konuda da seve seve yardımcı oluruz.',
    'Aklı<nıza|na> takılan başka bir şey olursa buradayız.',
    'Başka bir soru<nuz|n> olursa yaz<abilirsiniz|abilirsin>.',
    'Ne zaman gerekirse buradayız.',
  ],
  farewell: ['Yine bekleriz.', 'Ekipçe selamlar.', 'İyi günler dileriz.', 'Sevgiyle.'],
  safetyStop: [
    'Lütfen ürünü kullanmayı hemen <bırakın|bırak> ve güvenli bir yere <kaldırın|kaldır>.',
    'Lütfen ürünü artık <kullanmayın|kullanma>, fişe takılıysa <çekin|çek>.',
    'Güvenlik için ürünü lütfen şimdi kenara <kaldırın|kaldır> ve <kullanmayın|kullanma>.',
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
  extortion: [
    'Ters giden neyse seve seve çözeriz ve bu hiçbir yoruma bağlı değil; ne yazılacağı tamamen <sizin|senin> kararı<nız|n>. Yorum karşılığında hediye ya da indirim vermiyoruz.',
    'Çözüm bir yoruma bağlı değil, herkes düşündüğünü yazabilir. Yorum karşılığında bir şey sunmuyoruz, ama ters gideni düzeltmek istiyoruz.',
  ],
  legal: [
    'Yazılanları ciddiye alıyoruz ve adil bir çözüm istiyoruz.',
    'Yazılanları not ettik ve ciddiye alıyoruz.',
    'Bu bizim için ciddi bir konu ve adil bir çözüm bulmak istiyoruz.',
  ],
  privacy: [
    'Kişisel verilerin korunmasını çok ciddiye alıyoruz; sorumlu arkadaşımız konuyu inceliyor.',
    'Kişisel veriler bizde güvende olmalı; bu işten sorumlu arkadaşımız konuyu ele aldı.',
  ],
  calm: [
    'Bunu sakince çözmek istiyoruz.',
    'Yardımcı olmak ve sakince konuşmak istiyoruz.',
    'Gelin, adım adım bakalım.',
  ],
  wrotePrivately: [
    '(mesaj|dm|sohbet|whatsapp|mail|e posta|inbox|özelden)(dan|den|ten|tan|la|ınıza|inize|a|e|da)?( kutu~)? (…)?(at~|gönder~|yaz~|ilet~|yolla~|paylaş~)|(dün|zaten|daha önce) (…)?(mesaj~|yaz~|gönder~|ilet~|mail~)',
  ],
  photoWords: ['foto~|resim~|resmi~|görsel~'],
  internalFact: ['müşteri~|mesaj kutusunda|sohbette(dir)?|yazışmada|dahili~'],
};
