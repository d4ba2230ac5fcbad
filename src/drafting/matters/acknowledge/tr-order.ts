import type { Said } from '../matters.js';

/** How the customer feels about troubles with the goods and their way to the customer. */
export const order = {
  courier_rude: ['Bunun ne kadar kırıcı olduğunu anlıyoruz.'],
  not_cancelled: [
    'İptal ettiği<niz|n> bir siparişle uğraşmanın ne kadar can sıkıcı olduğunu anlıyoruz.',
  ],
  cancelled: ['Beklenen bir siparişin iptal edilmesinin ne kadar can sıkıcı olduğunu anlıyoruz.'],
  repair_failed: ['Tamirin sorunu çözmemesinin ne kadar can sıkıcı olduğunu anlıyoruz.'],
  repair_long: ['Tamir için bu kadar beklemenin ne kadar yorucu olduğunu anlıyoruz.'],
  spoiled: ['Bunun ne kadar rahatsız edici olduğunu anlıyoruz.'],
  dirty_used: ['Bunun ne kadar rahatsız edici olduğunu anlıyoruz.'],
  damaged: [
    'Heyecanla beklenen bir paketin hasarlı çıkmasının ne kadar can sıkıcı olduğunu anlıyoruz.',
  ],
  broke_soon: ['Bunun ne kadar can sıkıcı olduğunu anlıyoruz.'],
  not_working: ['Yeni bir ürünün çalışmamasının ne kadar can sıkıcı olduğunu anlıyoruz.'],
  lost: [
    'Paketin nerede olduğunu bilmemenin ne kadar can sıkıcı olduğunu anlıyoruz.',
    'Paketin ulaşmamasının endişe verdiğini anlıyoruz.',
  ],
  no_show: ['Boşuna beklemenin ne kadar can sıkıcı olduğunu anlıyoruz.'],
  left_badly: ['Paketin öyle bırakılmasının can sıktığını anlıyoruz.'],
  not_carried_up: ['Taşıma işinin <size|sana> kalmasının ne kadar can sıkıcı olduğunu anlıyoruz.'],
  appointment: [
    'Gününü<zü|> ona göre ayarlayıp beklemenin ne kadar can sıkıcı olduğunu anlıyoruz.',
  ],
  wrong_item: ['Paketten başka bir ürün çıkmasının ne kadar can sıkıcı olduğunu anlıyoruz.'],
  missing_part: ['Paketten eksik çıkmasının ne kadar can sıkıcı olduğunu anlıyoruz.'],
  not_as_described: [
    'Ürünün fotoğraftaki ya da anlatılan gibi çıkmamasının ne kadar can sıkıcı olduğunu anlıyoruz.',
  ],
  late: ['Bu kadar beklemenin ne kadar can sıkıcı olduğunu anlıyoruz.'],
  smell: ['Evde böyle bir kokunun ne kadar rahatsız edici olduğunu anlıyoruz.'],
  poor_quality: ['Kalitenin hayal kırıklığı yarattığını anlıyoruz.'],
  bad_fit: ['Ürünün uymamasının ne kadar can sıkıcı olduğunu anlıyoruz.'],
  packaging_poor: ['Böyle bir paketlemenin can sıktığını anlıyoruz.'],
  instructions: ['Anlaşılmayan bir kılavuzla uğraşmanın ne kadar can sıkıcı olduğunu anlıyoruz.'],
  pickup_trouble: ['Teslim alırken bu kadar uğraşmanın ne kadar can sıkıcı olduğunu anlıyoruz.'],
  out_of_stock: [
    'Aradığı<nızı|nı> bulamamanın ne kadar can sıkıcı olduğunu anlıyoruz.',
    'Ürünün kalmamış olmasının ne kadar can sıkıcı olduğunu anlıyoruz.',
  ],
  delivery_cost: [
    'Kargo ücreti konusunda <sizi|seni> anlıyoruz.',
    'Kargo ücretinin can sıkıcı olduğunu anlıyoruz.',
  ],
  packaging_much: ['Bu kadar ambalajın can sıktığını anlıyoruz.'],
} satisfies Said;

/** What should have been. */
export const orderOught = {
  courier_rude: [
    'Bir kurye kimseye böyle davranmamalı.',
    'Teslimatta böyle bir tavırla karşılaşma<nız|n> bizi çok üzdü.',
    '<Size|Sana> nazik davranılması gerekirdi.',
  ],
  not_cancelled: ['İptal edilen bir sipariş iptal kalmalıydı.'],
  cancelled: ['Bu siparişe güveniyordu<nuz|n>.'],
  repair_failed: ['Tamirden sonra düzgün çalışması gerekirdi.'],
  repair_long: ['Bu tamir çoktan bitmiş olmalıydı.'],
  spoiled: ['Eli<nize|ne> bu halde ulaşmamalıydı.', 'Ürünün taze ulaşması gerekirdi.'],
  dirty_used: [
    'Yeni alınan bir ürün temiz ve kullanılmamış olmalıydı.',
    'Ürünün bu halde gelmemesi gerekirdi.',
  ],
  damaged: [
    'Sağlam ulaşması gerekirdi.',
    'Ürünün bu halde gelmemesi gerekirdi.',
    'Bu halde eli<nize|ne> geçmemeliydi.',
  ],
  broke_soon: ['Bu kadar çabuk bozulmamalıydı.', 'Çok daha uzun dayanması gerekirdi.'],
  not_working: ['Sorunsuz çalışması gerekirdi.'],
  lost: ['Paketi<nizin|nin> peşine düşmek zorunda kalmamalıydı<nız|n>.'],
  no_show: ['<Sizi|Seni> boşuna bekletmemeliydik.'],
  left_badly: ['Paket öyle bırakılmamalıydı.', 'Paketin düzgün teslim edilmesi gerekirdi.'],
  not_carried_up: ['Anlaşıldığı yere kadar getirilmesi gerekirdi.'],
  appointment: ['Verilen randevuya uyulmalıydı.'],
  wrong_item: ['Paketten doğru ürün çıkmalıydı.', 'Böyle bir karışıklık olmamalıydı.'],
  missing_part: ['Siparişte eksik olmamalıydı.', 'Her parçanın paketten çıkması gerekirdi.'],
  not_as_described: ['Ürün gösterildiği gibi olmalıydı.'],
  late: ['Çoktan ulaşmış olması gerekirdi.', '<Sizi|Seni> bu kadar bekletmemeliydik.'],
  smell: ['Böyle kokmaması gerekirdi.'],
  poor_quality: [
    'Daha iyi bir kalite beklemekte <haklısınız|haklısın>.',
    'Kalite daha iyi olmalıydı.',
  ],
  bad_fit: ['Uymamasına üzüldük.'],
  packaging_poor: [
    'Daha iyi paketlenmesi gerekirdi.',
    'Paketleme konusunda <haklısınız|haklısın>.',
  ],
  instructions: ['Kurulum anlatımı daha açık olmalıydı.'],
  pickup_trouble: ['Teslim almak bu kadar zor olmamalıydı.'],
  packaging_much: ['Haklı<sınız|sın>, bu kadar ambalaj fazla.'],
} satisfies Said;
