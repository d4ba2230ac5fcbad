import type { Said } from '../matters.js';

/** What is said of troubles with the goods and their way to the customer. */
export const order = {
  courier_rude: [
    'Bir kurye kimseye böyle davranmamalı.',
    'Teslimatta böyle bir tavırla karşılaşma<nız|n> bizi çok üzdü.',
    '<Size|Sana> nazik davranılması gerekirdi.',
  ],
  not_cancelled: [
    'İptal edilen bir sipariş iptal kalmalıydı.',
    'İptal ettiği<niz|n> bir siparişle uğraşmak can sıkıcı.',
  ],
  cancelled: [
    'Beklenen bir siparişin iptal edilmesi can sıkıcı.',
    'Bu siparişe güveniyordu<nuz|n>.',
  ],
  repair_failed: [
    'Tamirden sonra düzgün çalışması gerekirdi.',
    'Tamirin sorunu çözmemesi can sıkıcı.',
  ],
  repair_long: ['Bu tamir çoktan bitmiş olmalıydı.', 'Tamir için bu kadar beklemek yorucu.'],
  spoiled: ['Eli<nize|ne> bu halde ulaşmamalıydı.', 'Ürünün taze ulaşması gerekirdi.'],
  dirty_used: [
    'Yeni alınan bir ürün temiz ve kullanılmamış olmalıydı.',
    'Ürünün bu halde gelmemesi gerekirdi.',
  ],
  damaged: [
    'Sağlam ulaşması gerekirdi.',
    'Ürünün bu halde gelmemesi gerekirdi.',
    'Heyecanla beklenen bir paketin hasarlı çıkması çok can sıkıcı.',
    'Bu halde eli<nize|ne> geçmemeliydi.',
  ],
  broke_soon: [
    'Bu kadar çabuk bozulmamalıydı.',
    'Çok daha uzun dayanması gerekirdi.',
    'Bunun ne kadar can sıkıcı olduğunu anlıyoruz.',
  ],
  not_working: ['Sorunsuz çalışması gerekirdi.', 'Yeni bir ürünün çalışmaması çok can sıkıcı.'],
  lost: [
    'Paketin nerede olduğunu bilmemek can sıkıcı.',
    'Paketi<nizin|nin> peşine düşmek zorunda kalmamalıydı<nız|n>.',
    'Paketin ulaşmamasının endişe verdiğini anlıyoruz.',
  ],
  no_show: ['Boşuna beklemek gerçekten can sıkıcı.', '<Sizi|Seni> boşuna bekletmemeliydik.'],
  left_badly: ['Paket öyle bırakılmamalıydı.', 'Paketin düzgün teslim edilmesi gerekirdi.'],
  not_carried_up: [
    'Anlaşıldığı yere kadar getirilmesi gerekirdi.',
    'Taşıma işinin <size|sana> kalması can sıkıcı.',
  ],
  appointment: [
    'Verilen randevuya uyulmalıydı.',
    'Gününü<zü|> ona göre ayarlayıp beklemek can sıkıcı.',
  ],
  wrong_item: [
    'Paketten doğru ürün çıkmalıydı.',
    'Paketten başka bir ürün çıkması can sıkıcı.',
    'Böyle bir karışıklık olmamalıydı.',
  ],
  missing_part: [
    'Siparişte eksik olmamalıydı.',
    'Paketten eksik çıkması can sıkıcı.',
    'Her parçanın paketten çıkması gerekirdi.',
  ],
  not_as_described: [
    'Ürün gösterildiği gibi olmalıydı.',
    'Ürünün fotoğraftaki ya da anlatılan gibi çıkmaması can sıkıcı.',
  ],
  late: [
    'Bu kadar beklemek can sıkıcı.',
    'Çoktan ulaşmış olması gerekirdi.',
    '<Sizi|Seni> bu kadar bekletmemeliydik.',
  ],
  smell: ['Evde böyle bir koku gerçekten rahatsız edici.', 'Böyle kokmaması gerekirdi.'],
  poor_quality: [
    'Daha iyi bir kalite beklemekte <haklısınız|haklısın>.',
    'Kalite daha iyi olmalıydı.',
  ],
  bad_fit: ['Ürünün uymaması can sıkıcı.', 'Uymamasına üzüldük.'],
  packaging_poor: [
    'Daha iyi paketlenmesi gerekirdi.',
    'Paketleme konusunda <haklısınız|haklısın>.',
  ],
  instructions: [
    'Kurulum anlatımı daha açık olmalıydı.',
    'Anlaşılmayan bir kılavuzla uğraşmak can sıkıcı.',
  ],
  pickup_trouble: [
    'Teslim almak bu kadar zor olmamalıydı.',
    'Teslim alırken bu kadar uğraşmak can sıkıcı.',
  ],
  out_of_stock: ['Aradığı<nızı|nı> bulamamak can sıkıcı.', 'Ürünün kalmamış olması can sıkıcı.'],
  delivery_cost: [
    'Kargo ücreti konusunda <sizi|seni> anlıyoruz.',
    'Kargo ücretinin can sıkıcı olduğunu anlıyoruz.',
  ],
  packaging_much: [
    'Haklı<sınız|sın>, bu kadar ambalaj fazla.',
    'Bu kadar ambalajın can sıktığını anlıyoruz.',
  ],
} satisfies Said;
