import type { Vocabulary } from './vocabulary.js';

export const tr: Vocabulary = {
  orderNumber: [
    'sipariş(inizin|inin|in)? (…)?(numara~|no|nosu~|nonuz~|kodu~|id~|bilgi~)|(fatura|satın alma) numara~|hangi sipariş~|sipariş~ kaç~|kaç numaralı sipariş~|(satın alırken|sipariş verirken|kayıtlı) (…)?(e posta~|mail~|telefon~)',
  ],
  asking: [
    'lütfen|yazsana~|yaz|at|atsana~|atar mı~|yolla~|yaz(ar|ın|ıp|abilir|ınız|manız|arsan|arsanız)~|gönder~|ilet~|paylaş~|ver(ir|ebilir|in|iniz|meniz|ir misin)~|söyle~|belirt~|gerek~|ihtiyaç~|ihtiyacım~|rica~|alabilir mi~|öğrenebilir mi~|tekrar~|hatırlat~|nedir|ne|eksik~|bekliyor~|lazım~|istiyor~|istiyoruz|olmadan|alayım|alalım|teyit~',
  ],
  notAsking: [
    'gerek (yok~|kalma~|duyma~)|(paylaşmayın~|yazmayın~|göndermeyin~|yazmanıza|paylaşma |yazma )|(yazmanız|göndermeniz|paylaşmanız|vermeniz) gerekm~|(görüyor~|görünüyor~|buldum|bulduk|kayıtlı|sistemimizde) (…)?(sipariş~)|sipariş~ (…)?(buldum|bulduk|görüyor~|elimizde|bizde)|için teşekkür~',
  ],
  orderWord: ['sipariş~|paket~|kargo~ takip~|takip|fatura~|gönderi~|müşteri no~|talep no~'],
  ownContact: [
    '(atölyemiz|ustamız|servisimiz|stüdyomuz|teknik ekibimiz|şubemiz|ofisimiz)~|(arayabilir|arayın|ulaşabilir|ulaşın|yazabilir|yazın|mail atabilir|randevu|atölye|servis|stüdyo)~',
    '(bizi|bize|müşteri hizmetleri~|çağrı merkezi~|destek hattı~|hattımız~|mağazamız~|whatsapp hattı~|numaramız~|adresimiz~) (…)?(ara~|ulaş~|yaz~|numara~|üzerinden|numaralı|ten|den|dan|)|(bizi|bize) (…)?(ara~|yaz~|ulaş~)|müşteri hizmetleri~|çağrı merkezi~|hattımız~|(numaralı|nolu) (…)?(hat|telefon|müşteri)~|e posta adresimiz~|adresimiz~|numaramız~',
  ],
  ownPlace: [
    '(gelin|gelebilir|uğrayın|uğrayabilir|bekleriz|bekliyoruz|yerimiz|atölye|stüdyo|servisimiz)~',
    '(mağaza~|şube~|depo~|showroom~|adresimiz~|bizi|bize|yerimiz|taşındı~|dükkân~|dükkan~|giriş~|otopark~|elden teslim~|teslim noktas~|bekleriz|buradayız)',
  ],
  weAreAt: ['(dükkân|dükkan|mağaza|atölye|ofis|yer|adres)(ımız|imiz|umuz|ümüz|miz|mız)~'],
  ownNumber: [
    'hafta içi|çalışma saatler~|iadeler için|iade adresi~|vergi (numara~|no|kimlik)|mersis|ticaret sicil|(bizim|banka|havale~|mağaza~|firma~) (hesab~|iban~)|hesabımız~|iban numaramız|ürün kod~|kodlu ürün|stok kodu|model~|ean|sku|biçimin~|formatın~|şeklinde~|gibi|örneğin|örnek~|çekiliş~|yarışma~',
  ],
  customerContact: [
    '(telefon(unuz|un)|numaranız|numaran|numaranızdan|e postanız|mailiniz|mail adresiniz|adresiniz|hesabınız|kartınız|kayıtlı|cep)~|(sizi|seni) (…)?(aradık~|arayacağız~|arıyor~|ararız~|aradı~)|(adresin|adresine|adresinize|hesabına|hesabınıza|numarasına|numaranıza|adlı) |numarasından (sizi|seni|aradı~|aradık)',
  ],
  familiar: [
    '(sen|sana|seni|senin|sende|senden|seninle|senle)',
    '[^ ]{2,}(yorsun|[aeıiuü]rsın|[aeıiuü]rsün|caksın|ceksin|ebilirsin|abilirsin|[aeıiuü]rsan|[aeıiuü]rsen|yorsan|mışsın|mişsin|muşsun|müşsün|mıyorsun)',
    '(tıkla|gönder|unutma|merak etme|kusura bakma|haber ver|göz at|dene|seç|çekinme|incele|kaydet|ekle|kaçırma|takipte kal|uğra|yazabilirsin)|(mesaj|dm|bize|buraya|yorum|mail) (at|yaz|gönder|ulaş)',
  ],
  familiarExact: /(?<!\p{L})söyle(?!\p{L})/giu,
  polite: [
    '(siz|size|sizi|sizin|sizde|sizden|sizinle)',
    '(?!(üzgünüz|yoğunuz|memnunuz|yorgunuz) )[^ ]{2,}([sy]?ınız|siniz|sunuz|[iu]niz|[iu]nuz)(ı|i|u|ü|e|a|ın|in|un|de|da|den|dan|le|la|dir|dır)?|[^ ]{2,}(sanız|seniz)',
    '(bakın|gönderin|tıklayın|bekleyin|arayın|deneyin|seçin|unutmayın|çekinmeyin|inceleyin|iletin|ulaşın|etmeyin|paylaşın|söyleyin|girin)|(bize|mesaj|buraya) yazın',
  ],
  filler: [
    'kıymetli~|önem~|değer~|görüşler~|düşünce~|deneyim~|paylaş(tığınız|mak|ımınız)~|marka~|aile~|yolculu~|büyü~|gelişm~|geliş(iyor|tir)~|ilham~|birlikte|daha|iyi(ye|ler)?|sesiniz|kalpten|gönül~|sonsuz|şükran~|minnet~|topluluk~|kendimizi|katkı~|katkınız|güven~|sadık|mutluluk~|duyarız|duyuyoruz|olmak|olarak|siz|sizler~|siz değerli|nice|esenlik~|başarı~|temenni~|saygı~|sevgi~|ekip~|ekibimiz|mağaza~|adına|merhaba|merhabalar|selam|selamlar|sayın|değerli|müşterimiz|bey|hanım|iyi|günler|akşamlar|teşekkür~|teşekkürler|sağ|sağolun|ol|olun|ederiz|ederim|eder|sağlıklı|mutlu|huzurlu|bol|çok|mesajınız|mesajın|mesajınızı|mesajını|yorumunuz|yorumun|yorumunuzu|geri|bildiriminiz|bildirimin|bildirim|sorunuz|ilginiz|ilgin|talebiniz|talebinizi|talebin|değerlendirmeniz|bize|bizi|bizimle|ulaştığınız|yazdığınız|iletişime|geçtiğiniz|vakit|zaman|ayırdığınız|için|ve|ile|aldık|alındı|alınmıştır|ulaştı|kaydettik|not|ettik|tamam|evet|anlaşıldı|saygılar~|sevgiler~|ekibi|görüşünüz|görüşleriniz|önemli|düşünceleriniz|günleriniz|olsun|kalın|hoşça|bir|bu|paylaştığınız|tarafımıza|dileriz|memnun|olduk|önemsiyoruz|bildiriminizi|okuduk|bıraktığınız|bıraktığın|değerlidir|değerli|fikirleriniz|fikriniz|haftalar|hafta|sonları|güzel|gün|gün|keyifli|vaktiniz|zamanınız|görüş|yorum|yorumlar|yorumlarınız|bildirdiğiniz|ilettiğiniz|sizin|her|zaman|bizler',
  ],
  praise: [
    'süper~|harika~|teşekkür~|bayıld~|mükemmel~|tavsiye|çok iyi|memnun~|şahane~|efsane~|hızlı~|güzel~|muhteşem~|kaliteli~|sağ ol~|en iyi|beğend~|aşık oldum|tertemiz|on numara|ellerinize~|emeğinize~|başarılı~|ilgili~',
  ],
  asksTurn: [
    '(sıra|sıram) (…)?(ne zaman|kaçıncı)|ne zaman (…)?sıra~|kaçıncı sıra~|bekleme listesi~|önümde kaç',
  ],
  asksContact: [
    '(size|sizi|atölye~|mağaza~|dükkan~|şube~|servis~) (…)?(nasıl|nereden|nerede|hangi) (…)?(ulaş|ara|bul|yaz|gel|numara)~|nasıl (ulaş|ara|iletişim)~|(neredesiniz|nerdesiniz|yeriniz neresi|yeriniz nerede)|(mağaza|şube|dükkan|atölye|servis)~ (…)?(nerede|neresi|nerde)|yol tarif~|(telefon|numara|adres|e posta|mail|iletişim)~ (…)?(nedir|ne|var mı|verir mi|alabilir mi|neydi|yazar mı|atar mı)~',
    '(nereye|kime|kimle|kiminle|nerede) (…)?(başvur|getir|konuş|yaptır|görüş|danış|bırak|götür)~',
    '(telefon~|hat~) (…)?(açan|bakan|cevap veren) (var mı|yok mu)|telefon~ (…)?(kimse|biri) (açıyor|açar|bakıyor)',
    '(kimse|telefon~) (…)?(açmıyor|açmadı|bakmıyor|cevap vermiyor)~|harita~',
  ],
  several: [
    '(biz|bize|bizim|bizi|birlikte|hep beraber)|(iki|üç|dört|beş|altı|birkaç) (arkadaş|kişi|kardeş|anne)~|[^ ]+(yoruz|acağız|eceğiz|dık|dik|duk|dük)',
  ],
  atHome: [
    '(evinize|evine|eviniz|kapınıza|kapına|kapınız|adresinize|adresine|iş yerinize|ofisinize|komşunuza|komşuna|annenizin|ailenizin)|(teslim (edildi|ettik|edilmiş|etti)|bırakıldı|bıraktık|bırakılmış)',
  ],
  kin: [
    '(oğlunuz|oğlun|kızınız|kızın|eşiniz|eşin|anneniz|annen|babanız|baban|kardeşiniz|kardeşin|ablanız|ablan|abiniz|abin|komşunuz|komşun|yeğeniniz|gelininiz|damadınız|teyzeniz|arkadaşınız)~',
  ],
};
