import type { PersonWords } from './words.js';

const WHO =
  '(insan*|kisi|kisiyle|kisiye|yetkili*|temsilci*|operator*|calisan*|personel*|biri|biriyle|birine|birisi|birisiyle|birisine|gorevli*|hizmetleri*|mudur*|sorumlu*|danisman*)';

export const tr: PersonWords = {
  alone: [
    '(gercek |canli )?(bir )?(insan|insanla|kisi|yetkili|yetkiliye|yetkiliyle|temsilci|temsilciye|temsilciyle|operator)',
    'musteri (temsilcisi|temsilcisine|hizmetleri|hizmetlerine)',
    'canli (destek|destege|sohbet)',
    '(calisan|personel|gorevli|danisman)',
    'bot (istemiyorum|degil)',
    'human',
  ],
  isBot: [
    '(sen |siz )?(bir )?(bot|robot|insan|yapay zeka) (mu|mi|misin|musun|misiniz|musunuz|miyim)*',
    '(bir )?(botla|robotla|insanla) mi (konusuyorum|yazisiyorum|gorusuyorum)',
    '(kimsin|kimsiniz|sen kimsin|siz kimsiniz)',
  ],
  said: [
    `${WHO}( ile)? … (gorus*|konus*|yazis*|baglan*|bagla|baglayin|baglar*|baglayabilir*|aktar*|iletisime)`,
    '(gercek|canli)( bir)? (insan*|kisi*|temsilci*|destek*|destege|yetkili*)',
    '(insan|temsilci|yetkili|operator) (istiyorum|lazim|verin|ver|rica)',
    '(bot|botla|botu|botlarla|chatbot*|robotla) … (istemiyorum|degil|yeter|kapat*)',
    '(orada |burada )?kimse (var mi|yok mu)',
  ],
  unhelped: [
    '(yardimci olmadi|yardimi olmadi|ise yaramadi|isime yaramadi|faydasi olmadi)',
    '(bunu|onu|boyle bir sey) sormadim',
    'sor(um|dugum) bu degil*',
    '(yanlis|alakasiz|ilgisiz) cevap',
    '(soruma|sorumu|soruya) … (cevap degil|cevap vermed*|cevaplamad*|yanit vermed*)',
    '(bu )?cevap degil',
  ],
};
