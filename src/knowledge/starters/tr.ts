import { starters } from './starter.js';

export const tr = starters([
  [
    'delivery_time',
    'Teslimat ne kadar sürer?',
    'Siparişinizi [iş günü…] içinde kargoya veriyoruz. Teslimat bundan sonra [iş günü…] sürer.',
  ],
  [
    'delivery_cost',
    'Kargo ücreti ne kadar?',
    'Kargo ücreti [tutar…]. [tutar…] ve üzeri siparişlerde kargo ücretsizdir.',
  ],
  [
    'delivery_abroad',
    'Yurt dışına gönderim yapıyor musunuz?',
    'Şu ülkelere gönderim yapıyoruz: [ülkeler…]. Ücreti [tutar…], süresi [iş günü…].',
  ],
  [
    'return_policy',
    'Ürünü iade edebilir miyim?',
    'Ürünü teslim aldıktan sonra [gün sayısı…] içinde, neden belirtmeden iade edebilirsiniz. Adımlar: [adımlar…].',
  ],
  [
    'return_cost',
    'İade kargo ücretini kim öder?',
    'İade kargo ücreti [müşteriye mi mağazaya mı ait…]. [Ne kadar tutar…]',
  ],
  [
    'refund_time',
    'Param ne zaman iade edilir?',
    'Paket bize ulaştıktan sonra [gün sayısı…] içinde, ödemeyi yaptığınız yolla geri ödüyoruz.',
  ],
  [
    'exchange',
    'Ürünü başka beden veya renkle değiştirebilir miyim?',
    'Değişimi [gün sayısı…] içinde yapabilirsiniz. Adımlar: [adımlar…].',
  ],
  [
    'payment_methods',
    'Nasıl ödeme yapabilirim?',
    'Şu yollarla ödeme yapabilirsiniz: [ödeme yolları…].',
  ],
  [
    'invoice',
    'Şirket adına fatura kesiyor musunuz?',
    'Şirket bilgilerinizi [siparişin hangi adımında…] girin. Faturanız size [nasıl ve ne zaman…] ulaşır.',
  ],
  [
    'order_cancel',
    'Siparişimi iptal edebilir miyim?',
    'Kargoya verilmeden önce [nasıl…] iptal edebilirsiniz. Kargoya verildikten sonra iade edebilirsiniz.',
  ],
  [
    'order_change',
    'Siparişimi değiştirebilir miyim?',
    'Kargoya verilmediyse biz değiştiririz: sipariş numaranızı ve değişikliği bize yazın. [Ne zamana kadar…]',
  ],
  [
    'warranty',
    'Garanti süresi ne kadar?',
    'Garanti süresi [yıl sayısı…]. Bir arıza olursa: [adımlar…].',
  ],
  ['opening_hours', 'Hangi saatlerde açıksınız?', 'Çalışma saatlerimiz: [günler ve saatler…].'],
  ['store_location', 'Mağazanız nerede?', 'Adresimiz: [adres…]. [Nasıl gelinir…]'],
  [
    'contact',
    'Size nasıl ulaşabilirim?',
    '[telefon…] numarasını arayabilir veya [e-posta…] adresine yazabilirsiniz. Yanıt saatlerimiz: [günler ve saatler…].',
  ],
  [
    'pickup',
    'Siparişimi mağazadan teslim alabilir miyim?',
    'Evet, [yer…] adresinden alabilirsiniz. Hazır olduğunda [mesaj veya e-posta…] ile haber veririz ve [gün sayısı…] saklarız.',
  ],
  [
    'gift_wrap',
    'Hediye paketi yapıyor musunuz?',
    'Hediye paketi ücreti [tutar…]. [siparişin hangi adımında…] seçebilirsiniz.',
  ],
  [
    'discount_code',
    'İndirim kodunuz var mı?',
    'Şu anda geçerli indirimler: [indirimler ve koşullar…]. Kodu [siparişin hangi adımında…] girebilirsiniz.',
  ],
  [
    'size_guide',
    'Doğru bedeni nasıl seçerim?',
    'Her ürünün sayfasında beden tablosu vardır: [tablonun adresi…]. İki beden arasındaysanız [öneri…].',
  ],
  [
    'restock',
    'Tükenen ürün ne zaman yeniden stoğa girer?',
    'Ürün sayfasına e-posta adresinizi bırakın, gelir gelmez size yazalım. [Ürünler ne sıklıkla geliyor…]',
  ],
]);
