import type { Catalogue } from './catalogue.js';

export const tr: Catalogue = {
  unsure: 'Bu bir tahmin: bir kez de müşterinin gözüyle okuyun.',
  message: {
    insult: 'Bu ifade müşteriye hakaret ediyor. Lütfen çıkarın.',
    threat: 'Tehdit gibi duruyor. Olanı sakince yazın ya da konuyu yöneticiye devredin.',
    personal_data_public: 'Herkese açık yanıtta kişisel veri var. Yeri özel mesajdır.',
    wrong_language: 'Yanıt müşterinin dilinde değil.',
    sarcasm: 'Alaycı duruyor. Ne yapabileceğinizi yalın bir dille yazın.',
    blame: 'Suçu müşteriye yüklüyor. Ne olduğunu ve bundan sonrasını anlatın.',
    argue: 'Müşteriyi yalanlıyor. Gördüğünüzü yazın ve birlikte incelemeyi önerin.',
    unfilled_slot: 'Metinde doldurulması gereken bir yer kalmış.',
    policy_phrase:
      '“Politikamız böyle”, “umurumuzda değil” gibi duyulur. Nedenini ya da çözümü yazın.',
    ask_again: 'Mağaza bunu zaten biliyor. Müşteriye yeniden sormayın.',
    queue_phrase: 'Kimse sıra lafı duymak istemez. Yanıtın ne zaman geleceğini yazın.',
    impossible_promise: 'Bundan emin olamazsınız. Yalnızca elinizde olanı vaat edin.',
    wrong_address_form: 'Marka müşterilerine farklı hitap ediyor (siz ya da sen).',
    shouting: 'Büyük harfler ve art arda ünlemler bağırmak gibi okunur.',
    closed_door: 'Kapıyı kapatıyor. Küçük de olsa bir sonraki adım önerin.',
    empty: 'Yanıt, müşterinin yazdığına dair hiçbir şey söylemiyor.',
    brand_phrase: 'Markanız bunu söylemiyor.',
  },
  wording: {
    insult: 'Kızgınlığınızı anlıyorum. Bunu birlikte düzeltelim.',
    threat: 'Biz farklı görüyoruz; özel mesajdan konuşmak isteriz.',
    personal_data_public: {
      formal: 'Bize özel mesaj yazarsanız oradan inceleyelim.',
      informal: 'Bize özel mesaj yazarsan oradan inceleyelim.',
    },
    sarcasm: 'Hayal kırıklığı için üzgünüz. Şunu yapabiliriz:',
    blame: 'Nasıl olduğunu anlıyorum. Şöyle çözebiliriz:',
    argue: 'Bizim kayıtlarımızda farklı görünüyor, bu yüzden birlikte bakmak isteriz.',
    policy_phrase: 'Bunun yerine şunu yapabiliriz:',
    ask_again: {
      formal: 'Siparişiniz önümde, hemen inceliyorum.',
      informal: 'Siparişin önümde, hemen inceliyorum.',
    },
    queue_phrase: 'Mesajınız bize ulaştı, bir saat içinde yanıtlıyoruz.',
    impossible_promise: 'Yetişmesi için çalışıyoruz; netleşince hemen haber vereceğiz.',
    closed_door: 'Bu mümkün olmuyor, ancak şunu önerebiliriz:',
    empty: 'Yazdığınız için teşekkürler. Sorunuza gelince:',
  },
};
