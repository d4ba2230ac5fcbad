import type { ConceptWords } from './concepts.js';

export const tr: ConceptWords = {
  you: 'siz|sizi|size|sizin|sizden|sizde|sen|seni|sana|senin|senden|kendiniz|kendinizi|kendin|hanimefendi|beyefendi|efendim|siniz|misiniz|musunuz',
  we: 'biz|bizim|bizi|bize|bizden|bizde|firma~|sirket~|ekibimiz|magaza~|dukkan~',
  i: 'ben|benim|beni|bana|bizzat|ilettim|baktim|arayacagim|yazacagim|anliyorum|ediyorum',
  not: 'degil|degiliz|degildir|yok|yoktur|hic|hicbir|asla|kimse|hayir|olmaz|olmuyor|bilmiyor~|yapamayiz|edemeyiz|edemem|mumkun degil|gelmedi|olmadi|etmedi~|yapmadi~|okumadi~|sizsiniz|siz',
  shouldHave:
    'gerekirdi|gerekiyordu|lazimdi|malıydınız|meliydiniz|maliydiniz|saydiniz|seydiniz|okusaydiniz|baksaydiniz|olsaydiniz|etseydiniz|bir dahaki|bir daha ki|neden … diniz|niye … diniz|kontrol etmeliydiniz|dusunmeliydiniz|bilmeniz|okumaniz gerek~|sizin gorev~|sizin isiniz|etmeliydiniz|yapmaliydiniz|baksaniz',
  reading:
    'okuma~|okusaydi~|okuyun|oku~|talimat~|kilavuz~|aciklama~|etiket~|beden tablosu|tablo~|brosur~|uyari~|dikkat~|dikkatli~|bakma~|baksaydi~|kontrol|olcmek|olcseydi~|olcu~|kucuk yazi~|sartlari okuma~',
  fault:
    'suc~|sucu|kabahat~|hata~|hatali|hataniz~|sizin hataniz|yanlisiniz|sorumlu~|ihmal~|dikkatsizli~|ozensiz~|neden oldu~|sebep oldu~|sizin yuzunuzden|yuzunuzden|senin yuzunden|sizden kaynakl~|sizin tarafiniz~|kendinize kizin|kendi kusurunuz|kusur~|kendi elinizle',
  misuse:
    'yanlis|hatali kullan~|uygunsuz|kotu kullan~|dusurmus~|dusurdu~|cizdi~|cizmis~|bozdu~|bozmus~|kirdi~|kirmis~|yikadi~|yikamis~|gozden kacir~|unuttu~|unutmus~|dikkate alma~|goz ardi|sectiniz|secmissiniz|tikladi~|girdiniz|girmissiniz|israr etti~|gec kaldi~|gec yazdi~|karistir~|ters tak~|ters kur~|zorladi~|actiniz|islatti~|teslim alma~|acmadiniz|biraktiniz|sarj etme~|vermissiniz|yazmissiniz',
  fine: 'kusursuz|mukemmel|sorunsuz|sapasaglam|saglam|calisiyor|dogru|hasarsiz|eksiksiz|aynen|fotograftaki gibi|aciklamadaki gibi|bir sorun yok|hicbir sorun|gayet iyi|problem yok',
  others:
    'baska kimse|diger musteri~|digerleri|baskalari|tek siz|sadece siz|yalnizca siz|bir tek siz|cogu musteri|binlerce|yuzlerce memnun|kimse sikayet|hic sikayet|herkes memnun|ilk siz|herkese|herkes icin',
  lie: 'yalan~|yalanci|gercek disi|gercegi yansit~|dogru degil|uyduru~|uydurma~|sacma~|sacmali~|masal~|palavra|dolandirici|dolandir~|sahtekar~|carpit~|iftira~|karala~|asilsiz|yersiz|hayal urunu|kandir~|abuk sabuk|zirva',
  doubt:
    'inanmi~|inanmiyoruz|iddia~|sozde|guya|hikaye~|abarti~|abartiyor~|hayal~|ruya~|supheliy~|rol yap~|tutarsiz~|tutmuyor|sizin versiyon~|ne derseniz deyin|gercekten … saniyor|ciddi ciddi|inandirici|siz oyle saniyorsunuz',
  contradict:
    'aslinda|gercekte|tam tersine|katilmiyoruz|imkansiz|olamaz|mumkun degil ki|yaniliyor~|yaniliyorsunuz|gercekler|gercek su ki|hakli degil~|haksiz~|oyle bir sey|boyle bir sey olmadi|yasanmadi|kanit~|kamera~|kayit~|yanlis anla~|yanlis anlamis~|itiraz|aksini|olmadi oyle|ispat~',
  legal:
    'avukat~|mahkeme~|dava~|hukuk~|yasal islem|yasal yol~|savci~|suc duyurusu|hakaret dava~|tazminat dava~|ihtarname|noter|icra~|yargi~',
  police: 'polis~|karakol~|sikayetci olac~|icra~|emniyet|savci~',
  remove:
    'silin|silmez~|silmeniz|silmezsen~|sil|silinsin|kaldirin|kaldirma~|kaldirmaz~|geri cek~|geri alin|puani~ degistir~|puaninizi|yorumu degistir~|duzeltmez~|duzeltin|ozur dile~ herkesin|kamuoyu~ ozur|yok olsun',
  review:
    'yorum~|degerlendirme~|puan~|yildiz~|paylasim~|gonderi~|sikayet~|yazdiklari~|yaziyorsunuz|eleştiri~|elestiri~',
  orElse:
    'yoksa|aksi halde|aksi takdirde|eger|mezseniz|mazsaniz|silmezseniz|kaldirmazsaniz|degistirmezseniz|surdukce|durdukca|bir daha … yazarsaniz|bir yorum daha|boyle devam|devam ederseniz|sizin iyiliginiz|kendi iyiliginiz|yerinizde olsam|iyi dusunun|tavsiye ederim|ya da|ya … ya|once bir dusun~',
  consequence:
    'pisman|sonuc~|sonuclarina|bedel~|odersiniz|odeyeceksiniz|odetiriz|pahaliya|son uyari|uyariyoruz|uyariyorum|dikkat edin|ayaginizi denk|basiniz agri~|basiniz belaya|gorursunuz|goreceksiniz|gorusuruz|haber alacaksiniz|pahali|dusman~|tatsiz|aleyhinize|hakkinizda|engelleriz|kara liste~|unutmayiz|unutmayacagiz|atesle oyn~|baska turlu konus~|hesap ver~|hesabini|iptal ederiz|bizimle ugras~|yanina kalmaz',
  exposure:
    'nerede oturdu~|nerede yasadi~|adresiniz|adresin|telefonunuz|numaraniz|numaran|bilgileriniz elimizde|bilgilerinizi|adinizi|isveren~|patronunuz~|mudurunuz~|kapiniz~|kapina|kim oldugunuz~|kim oldugunu|yayinlar~|yayimlar~|paylasiriz|ekran goruntu~|aileniz~|ailen|sizi buluruz|seni buluruz|ozel mesajlariniz~',
  insultNoun:
    'aptal~|gerizekali~|geri zekali|salak~|ahmak~|budala~|mal|dangalak~|beyinsiz~|cahil~|terbiyesiz~|saygisiz~|ukala~|soytari~|palyaco|parazit~|asalak~|trol~|dilenci~|cimri~|ucuzcu~|dolandirici~|hayvan~|okuz~|esek~|kodaman|histerik|deli~|manyak~|psikopat~|simarik~|bebek|cocuk|cocuklar|prenses~|zavalli~|acinacak|kezban|mankafa~|hodri|rezil~|serefsiz~|ezik~|sirret~|cingene~|kazma|odun|kara cahil|bedavaci~|sikayetci',
  insultAdj:
    'aptal~|aptalca|salakca|gulunc~|komik duruma|acinasi|zavalli|seviyesiz~|terbiye~|gorgusuz~|edepsiz~|tembel~|acgozlu~|histerik~|delirmis|dengesiz~|sarhos|umutsuz vaka|cocukca|kiskanc~|cirkef~|simarik~|ruh hastasi|akil hastasi|utanin|utanmaz~|utanmiyor~|yazik size|seviye|bos hayat~|acikli hayat~|kor musunuz|kormusunuz|kavrayamayan|anlayissiz|kafasiz~|beceriksiz~|kaba|laftan anla~|iq',
  mind: 'akil~|akliniz~|akilli|beyin|beyniniz~|zeka~|zekaniz|mantik|okul~|ilkokul~|bes yasinda~|cocuk bile|anaokul~|ninem|babaannem|dusunun|dusunme~|goz doktor~|gozluk|doktora|psikolog~|psikiyatri~|ilac~|tedavi|buyuyun|hobi|isiniz gucunuz|baska isiniz|hayatiniz|kendinize gelin|sakinlesin|kafaniz~|anlamak|anlayamiyor~|bagcik~|ayakkabinizi|cizerek',
  mockPraise:
    'bravo|tebrik~|dahi|dahice|sherlock|profesor|sayin uzman|uzman~|ustat|bilirkisi|madalya~|alkis~|kesif|buyuk bulus|dedektif~|sapka cikar~|kahraman|majesteleri|haşmetli|kralice~|en buyuk hayran~|sadik hayran~|einstein|etkileyici|buyuleyici|seref duyduk|duygulandik|gozlerimiz doldu|ne hos|ne kadar hos|ne aci|ne trajik|ders icin tesekkur|bilgelig~|saygiyla egil~|egiliyoruz|helal olsun',
  mockCry:
    'ay|aman|aman tanrim|vah|vah vah|eyvah|oh|ah canim|zavalli siz|yaziktir|yazik|vay|tabii ya|tabii canim|elbette cunku|tabii cunku|tabii ki cunku|ne surpriz|surpriz|sok olduk|saka|komik|guldur~|haha|cok korktuk|titriyoruz|korktuk|ne felaket|ne dram|hadi canim|yok artik|oldu canim',
  hyperbole:
    'dunyanin sonu|butun dunya|dunya … etrafinda|etrafinda donuyor|hayatta kal~|nasil yasa~|dram~|trajedi~|facia~|keman~|orkestra~|ozel jet~|kristal kure~|sihirli degne~|itfaiye~|yukari tasi~|yemek de|aksam yemegi~|zihin oku~|aklinizi oku~|kahin~|medyum~|mum yak~|ucma~|ucamiyor|isinla~|kirmizi hali|gumus tepsi~|altin tepsi~|ambulans|travma~|kabus~|kader~|helikopter~|yataga kahvalti|yas tut~|yas ilan',
  policy:
    'politika~|prosedur~|kural~|yonetmelik~|yonerge~|sartlar~|sartname|kosullar~|madde~|mevzuat~|genel merkez~|yonetim~|ic isleyis|standart uygulama|uygulamamiz|geregi|uyarinca|sozlesme~|satis sozlesmesi',
  allow:
    'izin ver~|musaade~|istisna~|disina cik~|yasak~|ongorm~|zorunda~|zorunlu~|gerektir~|gecerlidir|herkes icin ayni|kapsam disi|kabul etmistiniz|onayladiniz|kabul ettiniz|uymak zorunda~|ben koymuyorum|boyle|bu sekilde isliyor|bizde boyle|sistem izin|sistem … vermiyor|yetkim yok|yetkili degil~',
  again:
    'tekrar|yeniden|bir daha|bir kez daha|bastan|tekrarla~|tekrar gonder~|ikinci kez|en bastan|yeni talep|yeni mesaj|yeni bir form|hatirlat~|yine|bastan yaz~',
  request:
    'lutfen|rica~|alabilir miyiz|alabilir miyim|ebilir misiniz|abilir misiniz|gonderebilir misiniz|yazabilir misiniz|paylasabilir misiniz|gonderin|gonderiniz|gondermeniz|iletin|iletiniz|iletir misiniz|iletmeniz|belirtin|belirtir misiniz|belirtmeniz|yazin|yaziniz|yazmaniz|teyit ed~|aciklayin|aciklamaniz|anlatin|anlatmaniz|doldurun|doldurmaniz|ihtiyacimiz var|gerekli|gerekiyor|gerekecek|lazim|bildirin|verir misiniz|soyler misiniz|paylasin',
  data: 'siparis numara~|siparis no~|siparis kod~|siparis~|referans~|bilgiler~|detay~|fotograf~|form|formu|fatura~|fis|takip numara~|belge~|dosya numara~|vaka numara~|musteri numara~|sorun~|talep~|sikayet~|hangi urun|hangi siparis|ad soyad|adiniz|adres~|aciklama~|olanlari|olayi|ne oldugunu|numara~',
  queue:
    'sira~|sirada|siraniz~|sirayla|sirasiyla|kuyruk~|kuyrukta|sira numara~|gelis sirasi|once gelen|ilk gelen|onunuzde|sizden once|bekleme listesi|sistemde|kayda alin~|kaydedil~|kayit altina|isleme alin~|temsilci~|operator~|herkes gibi|tek bekleyen|tek siz degil~|atanacak|kronolojik',
  busy: 'yogun~|yogunlu~|mesgul~|dolu|asiri yuk~|cok sayida|cok fazla mesaj|yuzlerce|talep yogun~|hatlarimiz|sezon~|personel yetersiz~|iki kisiyiz|isimiz basimizdan|cok isimiz|yetisemiyoruz|birikmis|bogulmus',
  wait: 'bekle~|bekleyin|beklemeniz|beklemek~|sabir~|sabirli~|sabretmeniz|daha uzun|zaman alabilir|vakit|musait olunca|firsat bul~|uygun oldugumuzda|gecik~|eninde sonunda|bir ara|bosalinca|anlayis|suruyor|er ya da gec',
  promise:
    'soz ver~|soz veriyor~|sozum~|garanti ed~|garanti veriyor~|garanti~|yemin~|temin ed~|emin ol~|emin olabilir~|kesin~|kesinlikle|mutlaka|muhakkak|suphesiz|yuzde yuz|100|hic suphe~|hic kuskunuz|guvenin bana|ne olursa olsun|her ne pahasina|imkansiz|namusum|icin rahat olsun|içiniz rahat|iciniz rahat olsun',
  always:
    'her zaman|daima|asla|hicbir zaman|bir daha asla|bir daha|sonsuza|omur boyu|omurluk|istisnasiz|sifir risk|hicbir risk|herkese|herkeste|kimseye|son kez|son olacak|bundan sonra|tamamen|butun sorunlariniz|tum sorunlariniz|her sey|mukemmel|yok edilemez|kirilmaz|sonsuz',
  outcome:
    'ulas~|gelecek|gelir|teslim ed~|elinizde olacak|kapinizda|yarin|bugun|bu aksam|ogleye kadar|cumaya kadar|cumartesi|pazar gunu|bayram~|zamaninda|orada olacak|para~|iade~ yat~|hesabiniz~|olacak|uyacak|tam gelecek|calisacak|yasanmayacak|tekrarlanmayacak|bozulmaz|bozulmayacak|kirilmaz|solmaz|iyilestir~|gecirecek|gecer|yok olacak|cikacak|stokta|stoklara|cozul~|gecikmez|begeneceksiniz|yeni gibi|cildiniz|gumruk|alerji~|zayifla~|kurye|dakika',
  hedge:
    'calisacagiz|calisiyoruz|elimizden gelen|elimden gelen|genellikle|normalde|cogunlukla|umuyoruz|umarim|muhtemelen|buyuk ihtimalle|bekliyoruz|olabilir|belki|bagli|mumkun oldugunca|planliyoruz|tahmini|tahminen|yaklasik|iki gune kadar|haber verecegim|haber veririz|ogrenir ogrenmez|tahmin yurutmek|soz veremem|soz vermek istem~',
  noHelp:
    'yardimci olamayiz|yardimci olamiyoruz|yardimci olamam|yapabilecegimiz bir sey|yapabilecegim bir sey|yapacak bir sey|elimizden bir sey|mumkun degil|imkansiz|olmaz|soz konusu degil|soz konusu bile|reddedil~|reddediyoruz|kabul etmiyoruz|kabul edilmez|kabul edilmedi|iade yok|iade yapmiyoruz|degisim yapmiyoruz|ilgilenmiyoruz|bizi ilgilendirm~|bizim sorunumuz degil|bizim isimiz degil|bizim bolum~|yetkimiz disinda|cok gec|artik cok gec|maalesef hayir|sorumlu degiliz|yapmayacagiz|yapamayiz|sansiniza kus~|vermiyoruz',
  final:
    'nihai|kesindir|kapandi|kapatildi|kapatiyoruz|bitti|bitmistir|son|nokta|sayiyoruz|soyleyecek baska|ekleyecek|ekleyecegimiz|tartis~|tartismayacagiz|konusmayacagiz|hepsi bu|bu kadar|karar~|kararimiz|hosca kalin|yazisma~|cevabinizi aldiniz|yanitinizi aldiniz|cevap verdik|konu kapan~|uzatma~',
  goAway:
    'baska yer~|baska magaza~|baska dukkan~|rakip~|bize yazmayin|bir daha yazmayin|bizimle iletisime gecmeyin|aramayin|rahat birakin|uretici~|ureticiye sor~|kuryeyle|kargo firmasi~|kargoya sor~|bankaniza|kendiniz halled~|kendi basiniza|begenmiyorsaniz|begenmediyseniz|isinize gelmiyorsa|yolunuz acik|gidin|alisverisinizi',
  offer:
    'oner~|teklif|memnuniyetle|seve seve|degisim|degistir~|yenisi~|yeni urun|yerine|iade edelim|iade edebilir~|geri oded~|kupon~|hediye ceki|cozum~|ucretsiz|masraf~ bizden|bize ait|ebiliriz|abiliriz|ebilirim|abilirim|ebilirsiniz|abilirsiniz|tercih|isterseniz|indirim~|onar~|tamir~|aldiralim|adim~|kontrol ed~|inceleyelim|bakalim|bulalim|duzeltelim|gonderiyoruz|gonderelim|buyurun|yardimci olayim|yardimci olalim|ama|ancak|fakat',
  apology:
    'ozur dil~|uzgun~|kusura bakma~|maalesef|ne yazik ki|uzuldu~|bizim hatamiz|hata bizde|hata yaptik|olmamaliydi|yasanmamaliydi|haklisiniz|sizin sucunuz degil|sizin hataniz degil|hayal kirikligi|mahcup~',
  thanks:
    'tesekkur~|minnettar~|sagolun|sag olun|guzel sozler~|sevindi~|memnun olduk|mutlu old~|ne guzel|harika|keyifli|sevgiler|saygilar~|iyi gunler|iyi hafta~|gule gule',
  privateWay:
    'ozel mesaj~|ozelden|mesajla|dm|e posta~|mail~|telefonla|bizi arayin|bize yazin|iletisim|ulasabilirsiniz|ulasin',
  person:
    'yetkili~|arkadasim~|mesai arkada~|yonetici~|mudur~|sorumlu kisi|arayacagim|arayacak|bizzat|ilettim|devral~|ilgilenecek',
};
