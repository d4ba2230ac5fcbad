import { order } from './acknowledge/tr-order.js';
import { service } from './acknowledge/tr-service.js';
import type { Matters } from './matters.js';

export const tr: Matters = {
  acknowledge: { ...order, ...service },
  remark: {
    late: 'bekleme süresi',
    ignored: 'ilgi',
    phone_wait: 'telefonda bekleme',
    poor_quality: 'kalite',
    bad_fit: 'ölçü',
    packaging_poor: 'paketleme',
    instructions: 'kurulum',
    pickup_trouble: 'teslim alma',
    out_of_stock: 'stok',
    dirty_shop: 'mağazanın bakımı',
    spam: 'bülten',
    queue: 'kasa sırası',
    access: 'mağazaya ulaşım',
    hours: 'çalışma saatleri',
    hard_to_find: 'mağaza düzeni',
    climate: 'mağazanın havası',
    parking: 'park yeri',
    choice: 'çeşit',
    delivery_cost: 'kargo ücreti',
    packaging_much: 'fazla ambalaj',
    pricey: 'fiyat',
  },
  remarkOn: [
    '{matter} konusunda <haklısınız|haklısın>, ekibimize iletiyoruz.',
    '{matter} konusundaki notu<nuzu|nu> ekibimize iletiyoruz.',
    '{matter} hakkında yazdıkları<nızı|nı> arkadaşlarımıza iletiyoruz.',
  ],
  mixUp: {
    ordered: ['sipariş~|istedim|istemiştim|aldım|almıştım|seçtim|seçmiştim|söyledim'],
    arrived: [
      'gel(di|miş)~|gönder~|yolla~|çık(tı|mış)~|ulaş~|(kutu|paket|koli)(dan|ten|den|da|te)',
    ],
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
