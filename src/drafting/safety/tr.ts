import type { Safety } from './safety.js';

export const tr: Safety = {
  danger: {
    battery: [
      '(pil|pili|pilini|pilleri|mıknatıs|mıknatısı|mıknatısları)( (…)?| )yut~|yut~ (…)?(pil|mıknatıs)~|düğme pil~|(pil|mıknatıs)~ (…)?(ağzına|ağzında|burnuna)~',
    ],
    swallow: [
      'boğul~|yut(tu|muş|uyordu)~|ağzına (al|at|koy)~|boğaz~ (…)?(kaç|takıl)~|boncuk~|küçük parça~',
    ],
    burn: [
      '(el|eli|elim|elimi|elini|elleri|ellerim|parmağ~|parmak~|kolu~|yüzü~|ayağ~|bacağ~|avuc~|dili|dilim|dilimi) (…)?(yan|haşlan|yak)(dı|mış|tı|ıldı)~|haşlan(dı|mış)~|(yaktı|yaktım|yakmış) (…)?(elim|parmağ|kol|yüz)~|yanık (oldu|var|izi|içinde|oluş)~|yanığ~|yanıkları~|(oğlum|kızım|çocuk|çocuğum|annem|babam|eşim) (…)?yandı',
    ],
    cut: [
      '(el|elim|elimi|elini|parmağ~|parmak~|kolu~|ayağ~|bacağ~|avuc~|yüzü~) (…)?(kes(ti|ildi|ik|miş|ilmiş)|yarıld|kan(adı|ıyor))~|kana(dı|ma|maya|yor)|kanıyor~|kan (…)?(ak|dur)~|dikiş at~|derin (…)?(kesik|yara)~|cam (…)?battı~|(eline|ayağına|parmağına) (…)?(cam|battı)~',
    ],
    head: [
      '(kafa|kafam|kafama|kafamda|kafası|kafasında|kafasına|kafasını|kafamı|başı|başım|başıma|başımda|başına|başında|başını|başımı|alnında|alnı) (…)?(çarp|vur|düş|yarıl|şiş)~|beyin sarsıntı~|bilinci~|baygın~',
    ],
    shock: ['elektrik~ (…)?çarp~|çarpıl(dı|mış)~|(ceryan|cereyan|akım)~ (…)?(çarp|kapıl)~'],
    electric: [
      'kıvılcım~|duman~|yangın~|yanık kok~|yanıyor~|(fiş|kablo|priz|cihaz|ütü|makine|makinesi|blender|lamba|şarj|motor|adaptör|ısıtıcı|tost)~ (…)?yan(dı|mış)~|alev~|kısa devre~|sigorta~ (…)?(attı|atıyor|atar|yandı|düştü|patladı)|aşırı ısın~|eridi|(pil|batarya|şarj|ampul|lamba|priz|cihaz|ısıtıcı|ütü|fırın|telefon)~ (…)?patla(dı|mış)',
    ],
    fumes: ['öksür~|öksürük~|nefes (al|dar)~|nefesi~|nefes alam~|hırıl~|soludu~|gaz (kok|solu)~'],
    skin: [
      'döküntü~|şiş(ti|lik|miş|kin)~|kaşın~|kurdeşen~|alerji~|kabar~|kızar~|su topla~|yanıyor (…)?(cilt|yüz|göz)~|(cild|cilt|yüz|göz|boyn)~ (…)?(yan|kızar|şiş|kaşın)~|göz(üne|üme|lerine) (…)?kaç~',
    ],
    ill: [
      'zehirlen~|kus(tu|tum|tuk|ma|uyor)~|ishal~|mide~|küf(lü|lenmiş)?|kurtlu~|kurt çık~|cam parça~|hasta (ol|et|düş)~|hastalan~|rahatsızlan~|fenalaş~|midem~|bulantı~',
    ],
  },
  device: [
    'priz~|elektrik~|(fişi|fişten|fişe|fişte|fiş) (…)?(priz|tak|çek|koptu)~|şarj alet~|pil(i|ler|leri|den)?|batarya~',
  ],
  advice: {
    battery: [
      'Pil ya da mıknatıs yutulmuş olabilirse, belirti olmasa bile lütfen hemen en yakın acil servise <gidin|git> ya da 112’yi <arayın|ara>. Doktora danışana kadar bir şey yedirip <içirmeyin, kusturmaya çalışmayın|içirme, kusturmaya çalışma>.',
    ],
    swallow: [
      'Lütfen bütün parçaları çocukların ulaşamayacağı bir yere <kaldırın|kaldır>. Bir parçanın yutulmuş olma ihtimali varsa hemen doktora <başvurun|başvur>, öksürük, boğulma ya da nefes darlığı varsa 112’yi <arayın|ara>.',
    ],
    burn: [
      'Yeni bir yanık 20 dakika ılık akan su altında soğutulmalı, buz ya da krem sürülmemeli; lütfen bugün bir doktora <gösterin|göster>. Yanık büyük ya da derinse veya küçük bir çocuktaysa 112’yi <arayın|ara>.',
    ],
    cut: [
      'Yara hâlâ kanıyorsa temiz bir bezle sıkıca <bastırın|bastır>, içine saplanan bir şey varsa <çıkarmayın|çıkarma> ve bugün bir doktora <gösterin|göster>. Kanama çoksa ya da durmuyorsa 112’yi <arayın|ara>.',
    ],
    head: [
      'Başa alınan bir darbeden sonra, her şey iyi görünse bile lütfen bugün doktora <görünün|görün>. Uyku hali, kusma, bilinç bulanıklığı, şiddetli baş ağrısı ya da bayılma olursa hemen 112’yi <arayın|ara>.',
    ],
    shock: [
      'Elektrik çarpan biri kendini iyi hissetse bile bugün bir doktora görünmeli. Göğüs ağrısı, nefes darlığı ya da bayılma olursa hemen 112’yi <arayın|ara>.',
    ],
    electric: [
      'Lütfen cihaza <dokunmayın|dokunma>; güvenliyse önce sigortayı <kapatın|kapat>, sonra fişi <çekin|çek>. Duman ya da alev varsa odadan <çıkın|çık> ve 112’yi <arayın|ara>.',
    ],
    fumes: [
      'Lütfen odayı <havalandırın|havalandır>, kimse içeride kalmasın. Öksürük geçmezse bugün bir doktora <görünün|görün>; nefes darlığı olursa hemen 112’yi <arayın|ara>.',
    ],
    skin: [
      'Lütfen ürünü artık <kullanmayın|kullanma>, cildi ya da gözleri bol ılık suyla <yıkayın|yıka> ve bugün bir doktora <görünün|görün>. Yüzde şişlik ya da nefes darlığı olursa hemen 112’yi <arayın|ara>.',
    ],
    ill: [
      'Lütfen bundan artık <yemeyin ve içmeyin|yeme ve içme>, kalanını <saklayın|sakla>, rahatsızlık varsa bir doktora <görünün|görün>. Belirtiler ağırsa ya da nefes darlığı varsa hemen 112’yi <arayın|ara>.',
    ],
    treated: [
      'Ağrı artar, kızarıklık ya da şişlik olursa lütfen yeniden bir doktora <görünün|görün>.',
    ],
    other: [
      'Lütfen ürünü kullanmayı hemen <bırakın|bırak> ve güvenli bir yere <kaldırın|kaldır>. Yaralanma ya da rahatsızlık varsa hemen bir doktora <başvurun|başvur>, acil durumda 112’yi <arayın|ara>.',
    ],
  },
  stopUsing: ['Lütfen ürünü artık <kullanmayın|kullanma> ve güvenli bir yere <kaldırın|kaldır>.'],
  harm: [
    'altı(nda|mda|ndan) (…)?(kırıl|çök|dağıl|parçalan|devril)~|(üst|üzer)(üme|üne|ümüze|ime|ine|imize) (…)?(düş|devril|yıkıl)~|(kırıl|çök|devril)(di|ınca|ince|üp) (…)?(yere|düştü)~',
    'yaralan~|incin~|incit~|burkul~|morar~|(kolu|bacağı|bileği|parmağı|kolum|bacağım|bileğim) (…)?kırıl~|ambulans~|yere (yığıl|kapaklan|düş)~',
  ],
  treated: [
    '(iki|üç|dört|beş|altı|yedi|[0-9]+) dikiş~|dikiş (at|atıl)~|hastane~|acil(e|de|den) |acil servis~|doktor(a|da|un|umuz)? (…)?(git|götür|dedi|bak|gör)~|alçı~|pansuman~|sağlık ocağı~',
  ],
  people: [
    ['kızım~', 'kızı<nızın|nın>'],
    ['oğlum~', 'oğlu<nuzun|nun>'],
    ['çocuğum~', 'çocuğu<nuzun|nun>'],
    ['bebeğim~', 'bebeği<nizin|nin>'],
    ['eşim~|kocam~|karım~', 'eşi<nizin|nin>'],
    ['annem~', 'anne<nizin|nin>'],
    ['babam~', 'baba<nızın|nın>'],
    ['misafir~', 'misafiri<nizin|nin>'],
    ['torunum~', 'torunu<nuzun|nun>'],
    ['arkadaşım~', 'arkadaşı<nızın|nın>'],
  ],
  hope: ['Umarız {person} durumu şimdi daha iyidir.'],
};
