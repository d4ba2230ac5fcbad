import { order } from './acknowledge/tr-order.js';
import { service } from './acknowledge/tr-service.js';
import type { Matters } from './matters.js';

export const tr: Matters = {
  acknowledge: { ...order, ...service },
  remark: {
    late: [
      'Teslimat süresiyle ilgili <yorumunuz|yorumun> gayet haklı, ilgili ekibe iletiyoruz.',
      'Siparişe vaktinde kavuşmak istemek çok doğal, bu notu teslimat ekibiyle paylaşıyoruz.',
      'Bekleme süresine dair bu eleştiriyi ciddiye alıyor, doğru kişilere aktarıyoruz.',
    ],
    ignored: [
      'İlgi konusunda böyle açık <konuşmanız|konuşman> çok kıymetli, bunu ekiple paylaşıyoruz.',
      'Güler yüz ve ilgi beklemek herkesin en doğal hakkı, bu eleştiriyi ciddiye alıyoruz.',
      'İlgisizlikle ilgili bu not yerinde bir uyarı, ilgili arkadaşlara iletiyoruz.',
    ],
    phone_wait: [
      'Telefonda bekleme konusundaki <uyarınız|uyarın> gayet yerinde, müşteri hizmetlerindeki arkadaşlara iletiyoruz.',
      'Telefonda çabucak birine ulaşmak istemek çok haklı, bu notu ekiple paylaşıyoruz.',
      'Telefon başında geçen zaman kıymetli, bu geri bildirimi ciddiye alıyoruz.',
    ],
    poor_quality: [
      'Kaliteye dair bu samimi eleştiri değerli, ürün ekibimize iletiyoruz.',
      'Kalite konusunda titiz olmak çok yerinde, <gözleminizi|gözlemini> ilgili arkadaşlarla paylaşıyoruz.',
      'Malzeme ve işçilik hakkındaki yorumlar bizim için önemli, bunu da ciddiye alıyoruz.',
    ],
    bad_fit: [
      'Ölçü konusundaki <notunuz|notun> gayet yerinde, ürünlerden sorumlu ekibe aktarıyoruz.',
      'Ölçünün tam tutmasını istemek çok haklı bir beklenti, bunu ilgili arkadaşlara iletiyoruz.',
      'Ölçüyle ilgili bu tür ayrıntılar bize çok şey anlatıyor, ciddiye alıp ekiple paylaşıyoruz.',
    ],
    packaging_poor: [
      'Paketlemeye dair <uyarınız|uyarın> çok yerinde, gönderileri hazırlayan arkadaşlara iletiyoruz.',
      'Paketin de ürün kadar özen istediği doğru, bu notu ilgili ekiple paylaşıyoruz.',
      'Paketlemeyle ilgili bu gözlem bizim için önemli, doğru kişilere ulaştırıyoruz.',
    ],
    instructions: [
      'Kurulum ve kılavuz konusundaki <notunuzu|notunu> yerinde buluyor, ilgili ekibe iletiyoruz.',
      'Kolay anlaşılır bir anlatım beklemek çok haklı bir istek, bunu ekibimizle paylaşıyoruz.',
      'Kurulumda ya da kullanımda zorlayan noktaları duymak bize ışık tutuyor, doğru kişilere aktarıyoruz.',
    ],
    pickup_trouble: [
      'Teslim noktasıyla ilgili <deneyiminizi|deneyimini> önemsiyor, teslimattan sorumlu ekibe iletiyoruz.',
      'Paketi zahmetsizce teslim almak istemek haklı bir beklenti, bu notu ilgili arkadaşlarla paylaşıyoruz.',
      'Teslim noktası konusunda <söylediklerinizi|söylediklerini> ciddiye alıyor, doğru kişilere aktarıyoruz.',
    ],
    out_of_stock: [
      'Stok konusundaki <notunuzu|notunu> yerinde buluyor, ilgili ekibe iletiyoruz.',
      'İnsanın istediği ürünü stokta görmek istemesi çok doğal, bu yorumu ekiple paylaşıyoruz.',
      'Stokla ilgili böyle geri bildirimler değerli, bunu ürünlerden sorumlu arkadaşlara aktarıyoruz.',
    ],
    dirty_shop: [
      'Temizlik ve bakım konusundaki bu uyarı gayet yerinde, mağaza ekibine iletiyoruz.',
      'Mağazanın temizliğine ve bakımına dikkat çekilmesi önemli, <notunuzu|notunu> ekiple paylaşıyoruz.',
      'Temiz ve bakımlı bir ortam beklemek çok doğal, <yorumunuzu|yorumunu> ciddiye alıyoruz.',
    ],
    spam: [
      'Tanıtım mesajları konusundaki <eleştirinizi|eleştirini> haklı buluyor, ilgili ekibe iletiyoruz.',
      'Gelen kutusunun sakin kalmasını istemek çok anlaşılır, bu notu ekiple paylaşıyoruz.',
      'Tanıtım mesajlarıyla ilgili bu yorumu ciddiye alıyor, gönderimden sorumlu arkadaşlara aktarıyoruz.',
    ],
    queue: [
      'Kasadaki bekleme konusunda <söylediklerinizi|söylediklerini> yerinde buluyor, mağaza ekibine iletiyoruz.',
      'Kasada vakit kaybetmek istememek çok anlaşılır, bu notu ilgili arkadaşlarla paylaşıyoruz.',
      'Kasa önündeki durumla ilgili bu gözlemi önemsiyor, ekibimize aktarıyoruz.',
    ],
    access: [
      'Mağazada rahat hareket edebilmek herkes için önemli, bu yerinde notu ekibe iletiyoruz.',
      'Herkesi ilgilendiren bir noktaya <değinmişsiniz|değinmişsin>, mağazada rahat hareket etmeye dair bu notu arkadaşlarımıza aktarıyoruz.',
      'Herkesin mağazada kolayca dolaşabilmesini istemek çok haklı, bu geri bildirimi ciddiye alıyoruz.',
    ],
    hours: [
      'Çalışma saatleriyle ilgili <yorumunuzu|yorumunu> ciddiye alıyor, ilgili arkadaşlarımıza iletiyoruz.',
      'Saatlerin insanın gününe uymasını istemek haklı bir beklenti, bunu ekiple paylaşıyoruz.',
      'Açılış ve kapanış saatlerine dair bu görüş bizim için değerli, doğru kişilere ulaştırıyoruz.',
    ],
    hard_to_find: [
      'Mağazada aradığını kolay bulmak istemek yerinde bir beklenti, bunu ekibe iletiyoruz.',
      'Mağaza düzeniyle ilgili <gözleminiz|gözlemin> bizim için değerli, ilgili arkadaşlarımıza aktarıyoruz.',
      'Bir mağazada her şeyin kolayca görülüp bulunması önemli, <söylediklerinizi|söylediklerini> ciddiye alıyoruz.',
    ],
    climate: [
      'Mağazadaki ortama dair bu notu gayet yerinde buluyor, ekibimizle paylaşıyoruz.',
      'Ortamın rahatlığı alışverişin keyfini belirler, <yorumunuzu|yorumunu> mağaza ekibine iletiyoruz.',
      'Mağazada kendini rahat hissetmek önemli, ortamla ilgili bu geri bildirimi ciddiye alıyoruz.',
    ],
    parking: [
      'Park yeri konusundaki bu yerinde notu ilgili arkadaşlarımıza aktarıyoruz.',
      'Park yerinin bir ziyaretin rahatlığını etkilediği doğru, bu <yorumunuzu|yorumunu> ciddiye alıyoruz.',
      'Park derdi küçümsenecek bir konu değil, <söylediklerinizi|söylediklerini> ekibimize iletiyoruz.',
    ],
    choice: [
      'Çeşit konusundaki <gözleminizi|gözlemini> önemsiyor, ürün seçiminden sorumlu arkadaşlara iletiyoruz.',
      'Daha çok seçenek görmek istemek çok doğal, bu isteği ekibimizle paylaşıyoruz.',
      'Ürün çeşidine dair böyle açık yorumlar bize yol gösteriyor, ilgili arkadaşlarımıza aktarıyoruz.',
    ],
    delivery_cost: [
      'Teslimat ücretine takılmak çok anlaşılır, bu notu ilgili ekibe iletiyoruz.',
      'Teslimat ücreti hakkındaki <eleştirinizi|eleştirini> yerinde buluyor, ekibimizle paylaşıyoruz.',
      'Teslimat masrafıyla ilgili görüşler bizim için önemli, bunu da ilgili arkadaşlara aktarıyoruz.',
    ],
    packaging_much: [
      'Ambalaj konusunda haklı bir noktaya <değinmişsiniz|değinmişsin>, bunu ilgili ekibe aktarıyoruz.',
      'Daha az ambalaj istemek çok yerinde bir düşünce, ilgili arkadaşlarımıza iletiyoruz.',
      'Çevreyi düşünen her söz kıymetli, fazla ambalajla ilgili bu notu ekibimizle paylaşıyoruz.',
    ],
    pricey: [
      'Fiyatla ilgili <düşünceniz|düşüncen> bizim için değerli, bunu ilgili arkadaşlarımıza iletiyoruz.',
      'Fiyat konusunda açık konuşmak gayet yerinde, bu yorumu ekibimizle de paylaşıyoruz.',
      'Fiyata dair bu dürüst notu ciddiye alıyor, doğru kişilere ulaştırıyoruz.',
    ],
  },
  mixUp: {
    ordered: ['sipariş~|istedim|istemiştim|aldım|almıştım|seçtim|seçmiştim|söyledim'],
    arrived: ['gel(di|miş)~|gönder~|yolla~|çık(tı|mış)~|ulaş~'],
    size: ['beden~|numara~|cm|boy~|ölçü~|(xs|s|m|l|xl|xxl)'],
    colours: [
      ['siyah~'],
      ['beyaz~'],
      ['gri~'],
      ['kahverengi~|kahve'],
      ['mavi~|lacivert~'],
      ['kırmızı~|bordo~'],
      ['yeşil~|haki~'],
      ['sarı~|hardal~'],
      ['pembe~'],
      ['mor~|lila~'],
      ['turuncu~'],
      ['bej~|krem~|ekru~'],
      ['gümüş~'],
      ['altın~'],
    ],
    kinds: [
      [['meşe~'], ['ceviz~'], ['kayın~']],
      [['plastik~'], ['ahşap~|metal~|cam(dan)?']],
      [['deri~'], ['pamuk~'], ['yün~']],
      [['yuvarlak~'], ['kare~']],
    ],
  },
};
