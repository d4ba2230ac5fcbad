import type { StatusText } from './text.js';

export const tr: StatusText = {
  title: 'Verilerinizin silinmesi',
  missing: 'Böyle bir talep yok',
  missingBody: 'Adresi kontrol edin: içindeki onay kodu eksiksiz olmalıdır.',
  code: 'Onay kodu',
  state: 'Durum',
  underWay: 'Alındı, işleniyor',
  done: 'Tamamlandı',
  receivedAt: 'Alındığı tarih',
  doneAt: 'Tamamlandığı tarih',
  pending:
    'Henüz tamamlanmadı. Genellikle bir saatten kısa sürer; bu sayfaya daha sonra yeniden bakın.',
  erased: 'Silinenler',
  nothing: 'Platformun bize verdiği kimlik numarasıyla kayıtlı veri yoktu.',
  lookups:
    'Platform, sayfalarının sizi hangi kimlik numaralarıyla tanıdığını bize bildirmedi. Mağazaya yazdıysanız mağazaya da başvurun: görüşmenizi adınıza göre silebilir.',
  counts: {
    contacts: 'Profiller (ad ve kimlik numaraları)',
    messages:
      'Ekleri ve önceki hâlleriyle birlikte mesajlarınız, yorumlarınız ve değerlendirmeleriniz',
    replies: 'Size verilen yanıtlar',
    drafts: 'Yanıt taslakları',
    notices: 'Sözlerinizi içeren e-postalar ve bildirimler',
    payloads: 'Platformun gönderdiği hâliyle kayıtlar',
  },
  kept: 'Saklananlar ve nedenleri',
  keptFacts:
    'Bir sorunun sorulup yanıtlandığı, zamanı ve dili; sözler, ad ve kimlik numarası olmadan: mağaza ne kadar hızlı yanıt verdiğini ölçer.',
  keptNumbers:
    'Platformdan yeniden okunmamaları için silinen kayıtların kendi numaraları (sizin numaranız değil).',
  keptProof: 'Yerine getirildiğinin kanıtı olarak, kimlik numaranız olmadan bu talep.',
  keptElsewhere:
    'Platformun kendisinde yazdıklarınız, siz orada silene kadar kalır; gönderilmiş e-postalar alıcıların posta kutusundadır.',
};
