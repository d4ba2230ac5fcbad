import type { EventTexts } from './event-texts.js';

export const trEvents: EventTexts = {
  settling: {
    warned: 'Şikâyeti çözme süresi dolmak üzere',
    breached: 'Şikâyeti çözme süresi doldu',
    waiting: 'Şikâyet henüz çözülmedi.',
    due: 'Son çözüm zamanı',
    promise: 'Söz verilen çözüm süresi',
  },
  again: '{count, plural, other {#. hatırlatma}}',
  risks: {
    fury: 'öfke',
    abuse: 'hakaret',
    threat: 'tehdit',
    legal_threat: 'hukuki yollara başvurma tehdidi',
    extortion: 'şantaj',
    safety: 'ürün güvenliği',
    media_threat: 'kamuoyuna duyurma tehdidi',
    self_harm: 'kendine zarar verme',
    data_privacy: 'kişisel veriler',
  },
  topics: {
    delivery: 'Teslimat',
    return_refund: 'İade',
    product_quality: 'Ürün kalitesi',
    product_question: 'Ürün sorusu',
    price_payment: 'Fiyat ya da ödeme',
    contact_hours: 'İletişim ve çalışma saatleri',
    site_fault: 'Site hatası',
    staff: 'Personel',
    praise: 'Övgü',
    other: 'Diğer',
  },
  item: {
    risk: 'Dikkat gerekiyor: {risks}',
    riskExplained:
      'Müşterinin yazdıkları hassas. Lütfen herhangi biri yanıt vermeden önce kendiniz bakın.',
    review: '{count, plural, other {# yıldızlı değerlendirme}}',
    reviewExplained: 'Memnun kalmayan bir müşteri mağazayı herkese açık olarak puanladı.',
  },
  crisis: {
    post: '{count, plural, other {# kişi aynı gönderiden şikâyetçi}}',
    brand: '{count, plural, other {# kişi aynı anda şikâyetçi}}',
    explained:
      'Şu süre içinde ({duration}) {count, plural, other {# olumsuz içerik}}: her zamankinden çok daha fazla. Şimdilik küçük.',
    topics: 'Konular',
    first: 'Başlangıç',
    channels: 'Nerede',
    open: 'En yeni konuşmayı aç',
    permalink: 'Gönderiyi görüntüle',
  },
  publication: {
    waiting: 'Bir yanıt gönderilemiyor (onay: {since})',
    failed: 'Bir yanıt gönderilemedi',
    rejected: 'Platformun denetçileri bir yanıtı reddetti',
    explained: {
      waiting:
        'Sixhour denemeyi sürdürüyor. Müşteri yanıtı henüz görmedi, bu yüzden süresi işliyor.',
      failed:
        'Kendiliğinden yeniden denenmeyecek ve müşteri hâlâ bekliyor. Yeniden denemek ya da başka türlü yanıtlamak için konuşmayı açın.',
      rejected:
        'Müşteri yanıtı görmüyor ve hâlâ bekliyor. Konuşmayı açıp başka sözlerle yanıtlayın.',
    },
    reply: 'Yanıt',
    queued: 'Onaylandı',
    attempts: 'Deneme sayısı',
    said: 'Bildirilen neden',
  },
  group: {
    subject: '{count, plural, other {# uyarı}}',
    quiet: 'Rahatsız edilmek istemediğiniz saatlerde geldiler.',
    gathered: 'Aynı anda geldiler.',
    settled: '{count, plural, other {# tanesi daha bu arada çözüldü.}}',
    more: '{count, plural, other {ve # tane daha}}',
    open: 'Tüm uyarıları aç',
  },
  test: {
    headline: 'Deneme: uyarılar buraya ulaşıyor',
    lead: 'Biri, ulaşıp ulaşmadığını görmek için bunu konsoldan gönderdi. Yapılacak bir şey yok.',
    open: 'Konsolu aç',
  },
};
