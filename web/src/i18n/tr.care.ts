import type { CareCatalogue } from './en.care';

export const care: CareCatalogue = {
  'channels.state.blind': 'Kesinti',
  'channels.blindSince': 'Kesinti başlangıcı: {when}',
  'channels.blind.token_dead':
    'Platform erişim anahtarını artık kabul etmiyor. Kanalı yeni bir anahtarla yeniden bağlayın; bu sırada gelenler sonradan okunur.',
  'channels.blind.polling_failed':
    'Okuma üst üste başarısız oluyor. Sixhour denemeyi sürdürüyor; hata aşağıda yazılı. Bu sırada gelenler sonradan okunur.',
  'channels.blind.webhooks_silent':
    'Yeni bir şeyler var ama platform haber vermiyor. Sixhour bu yüzden daha sık okuyor. Platformun ayarlarındaki webhooku kontrol edin.',
  'channels.silentSince': 'Webhook gelmiyor; başlangıç: {when}',
  'channels.tokenEnds':
    '{n, plural, =0 {Erişim anahtarının süresi bir gün içinde doluyor} one {Erişim anahtarının süresi # gün sonra doluyor} other {Erişim anahtarının süresi # gün sonra doluyor}}',
  'channels.tokenEnded': 'Erişim anahtarının süresi doldu',
  'channels.missing': 'Erişim anahtarının eksik izinleri:',
  'channels.probed': 'Anahtar denetlendi:',
  'channels.probe': 'Şimdi denetle',
  'channels.probeWell': '{name}: erişim anahtarı geçerli',
  'channels.probeTrouble': '{name}: bir sorun var; ayrıntısı kanalın kartında',
  'channels.importing':
    'Geçmiş içe aktarılıyor: şimdiye kadar {n, plural, one {# öğe} other {# öğe}}',
  'channels.further': '{n, plural, one {# isteğe bağlı alan} other {# isteğe bağlı alan}}',
  'channels.blindBanner':
    '{n, plural, one {{name} kanalında kesinti var; başlangıç: {when}. Kuyrukta eksikler olabilir.} other {# kanalda kesinti var; ilki: {name}, başlangıç: {when}. Kuyrukta eksikler olabilir.}}',
  'channels.blindOpen': 'Ne yapmalı',
  'channels.kit': 'App Review dosyası',
  'channels.kitBody':
    'Uygulamanızın tüm müşterilere ulaşmasına izin vermeden önce platformların görmek istedikleri: gerekçeleriyle izinler, ekran kaydı senaryoları ve girilecek adresler. Burada bağlı olanlara göre hazırlanır.',
  'channels.kitDownload': 'İndir (Markdown)',

  'dead.title': 'Okunamayan öğeler',
  'dead.intro':
    'Geldikleri gibi saklanırlar. Neden ortadan kalkınca, örneğin bir güncellemeden sonra, yeniden deneyin.',
  'dead.empty': 'Geride kalan yok',
  'dead.emptyBody': 'Gelen her şey okunabildi.',
  'dead.received': 'alındı:',
  'dead.attempts': '{n, plural, one {# kez denendi} other {# kez denendi}}',
  'dead.excerpt': 'Geldiği hâliyle',
  'dead.replay': 'Yeniden dene',
  'dead.replayAll': 'Hepsini yeniden dene',
  'dead.replayed': 'Okunan: {resolved, number}, hâlâ okunamayan: {failed, number}',
  'dead.dismiss': 'Vazgeç',
  'dead.dismissTitle': 'Bu öğeden vazgeçilsin mi?',
  'dead.dismissBody': 'Okunmaz ve ondan saklanan kopya silinir.',
  'dead.dismissed': 'Öğeden vazgeçildi',
  'dead.count': '{n, plural, one {# öğe okunamadı} other {# öğe okunamadı}}',

  'alerts.kind.token_dead': 'Bir kanal yeniden bağlanmalı',
  'alerts.kind.token_expiring': 'Bir kanalın erişim süresi yakında doluyor',
  'alerts.channels': 'Kanallara bak',
  'alerts.since': 'başlangıç: {when}',
  'alerts.until': 'bitiş: {when}',
  'alerts.resolved': 'düzeldi:',

  'draft.answeredThere': 'Orada yanıtladım',
  'draft.answeredThereDone': 'Kaydedildi: platformda siz yanıtladınız',
  'draft.answeredThereUndone': 'Geri alındı; süre işlemeye devam ediyor',
  'history.conversation.answered.elsewhere': 'platformda yanıtladı',
  'history.conversation.answered.elsewhere.undone': 'geri aldı: platformda yanıtlanmadı',
  'closeReason.erased': 'verileri kişinin isteğiyle silindi',

  'contact.erased': 'Silinmiş kişi',
  'erase.section': 'Kişisel veriler',
  'erase.intro': 'Bu kişi mağazadan verilerinin silinmesini isterse.',
  'erase.action': 'Bu kişinin verilerini sil',
  'erase.title': 'Bütün veriler silinsin mi: {name}?',
  'erase.body':
    'İletiler, ad, ekler, taslaklar, yanıtlar ve e-postalardaki alıntılar buradan kalıcı olarak silinir. Platformun kendisindekiler orada kalır. Rakamlar, adlar olmadan kalır. Bu işlem geri alınamaz.',
  'erase.done': 'Veriler siliniyor',
  'erase.doneBody':
    'Bu adresi kişiye iletin: ne zaman tamamlandığını ve nelerin saklandığını gösterir.',
};
