import type { Said } from '../matters.js';

/** What is said of troubles with money, people and the shop. */
export const service = {
  humiliated: [
    'Kimseye böyle davranılmamalı.',
    'Bunun ne kadar kırıcı olduğunu anlıyoruz.',
    'Saygıyla karşılanmak herkesin hakkı.',
  ],
  rude: [
    'Kimseye böyle davranılmamalı.',
    'Bunun <sizi|seni> kırdığını anlıyoruz.',
    'Çok daha nazik davranılmasını hak ediyordu<nuz|n>.',
  ],
  refund_waiting: [
    'Kendi para<nızın|nın> peşinden koşmak zorunda kalmamalıydı<nız|n>.',
    'Paranın şimdiye kadar ulaşmış olması gerekirdi.',
    'Para iadesini beklemenin ne kadar can sıkıcı olduğunu anlıyoruz.',
  ],
  refund_short: ['İadenin tam yapılması gerekirdi.', 'İadenin eksik gelmesi can sıkıcı.'],
  charged_wrongly: [
    'Ödemenin doğru alınması gerekirdi.',
    'Ödemede böyle bir yanlışlık endişe verici.',
  ],
  refused: ['Olumsuz bir yanıtın can sıkıcı olduğunu anlıyoruz.', 'Beklenen yanıt bu değildi.'],
  broken_promise: ['Verilen söz tutulmalıydı.', 'Verilen sözün tutulmaması can sıkıcı.'],
  voucher: ['Kodun sorunsuz çalışması gerekirdi.', 'Kodun ya da çekin çalışmaması can sıkıcı.'],
  price_differs: [
    'Görünen fiyatla ödenen fiyat aynı olmalıydı.',
    'Fiyatın farklı çıkması can sıkıcı.',
  ],
  ignored: ['<Sizinle|Seninle> ilgilenilmesi gerekirdi.', 'Kimsenin ilgilenmemesi can sıkıcı.'],
  sent_around: [
    'Oradan oraya yönlendirilmek yorucu.',
    'Konuyla baştan tek bir kişi ilgilenmeliydi.',
  ],
  no_answer: [
    'Çoktan bir yanıt almış olmalıydı<nız|n>.',
    'Yanıt alamamanın ne kadar can sıkıcı olduğunu anlıyoruz.',
    '<Sizi|Seni> yanıtsız bırakmamalıydık.',
  ],
  phone_wait: [
    'Telefonda bu kadar beklemek can sıkıcı.',
    'Bize telefonla ulaşmak daha kolay olmalıydı.',
  ],
  canned_answers: [
    'Gerçek bir yanıt alma<nız|n> gerekirdi.',
    'Hazır yanıtlarla uğraşmak can sıkıcı.',
  ],
  bad_advice: ['Verdiğimiz bilgi doğru olmalıydı.', 'Yanlış bilgi almak can sıkıcı.'],
  site_error: ['Sitenin sorunsuz çalışması gerekirdi.', 'Sitenin takılması can sıkıcı.'],
  account: ['Hesaba girmek bu kadar zor olmamalıydı.', 'Hesaba girememek can sıkıcı.'],
  return_hassle: ['İade bu kadar zor olmamalıydı.', 'Bir iadeyle bu kadar uğraşmak can sıkıcı.'],
  invoice: ['Faturanın baştan doğru düzenlenmesi gerekirdi.', 'Fatura için uğraşmak can sıkıcı.'],
  dirty_shop: [
    'Haklı<sınız|sın>, mağaza böyle görünmemeli.',
    'Mağazanın temiz ve düzenli olması gerekirdi.',
  ],
  spam: ['İstenmeyen mesajların gelmemesi gerekirdi.', 'Bu kadar mesajın can sıktığını anlıyoruz.'],
  queue: [
    'Kasada bu kadar beklemek can sıkıcı.',
    'Kasada bu kadar beklenmemeli, haklı<sınız|sın>.',
  ],
  access: [
    'Mağazada herkes rahatça dolaşabilmeli.',
    'Ulaşmanın zor olmasının can sıktığını anlıyoruz.',
  ],
  hours: ['Kapalı kapıyla karşılaşmak can sıkıcı.', 'Boşuna gelmek can sıkıcı.'],
  hard_to_find: [
    'Mağazada aranan şey kolayca bulunmalı.',
    'Aradığı<nızı|nı> bulamamak can sıkıcı.',
  ],
  climate: ['Mağazada rahat etmek <hakkınız|hakkın>.', 'Bunun rahatsız edici olduğunu anlıyoruz.'],
  parking: ['Park yeri bulamamak can sıkıcı.', 'Park konusunda <haklısınız|haklısın>.'],
  choice: [
    'Aradığı<nızı|nı> bulamama<nıza|na> üzüldük.',
    'Daha fazla çeşit isteme<nizi|ni> anlıyoruz.',
  ],
  pricey: ['Fiyatın yüksek gelmesini anlıyoruz.', 'Fiyata dikkat etmekte <haklısınız|haklısın>.'],
} satisfies Said;
