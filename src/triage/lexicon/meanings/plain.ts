/**
 * Words that neither praise nor blame by themselves but tell much in company, one meaning a line:
 * its concept (a dash: none), then English, Greek, Polish, Slovak, Czech and Turkish. Notation as in
 * concept-lists.ts. Written for this project.
 */
export const plain = `
average|average mediocre so_so|μετρι. μετριο. μετρια. ετσι_κι_ετσι|przeciet sredni. srednia. srednie. srednio.|priemer tak_tak|prumer tak_tak|ortalama vasat. orta_karar
average|okay. ok. alright.|οκ. ενταξει.|ok. okej. moze_byc|ok. okej ujde.|ok. okej ujde.|idare_eder eh_işte fena_sayılmaz
average|nothing_special meh. not_great|τιποτα_το_ιδ τιποτα_ιδ|nic_specjal bez_szalu szalu_nie bez_rewel|nic_extra nic_moc nic_zvlast|nic_extra nic_moc nic_zvlast|ahım_şahım pek_bir_özelliğ öyle_çok
average|acceptable adequate bearable|ανεκτ ικανοποιητικ|do_przyjecia znosn|prijatelne. znesitel|prijatelne. snesitel|kabul_edilebilir yeterli.
not|didnt didn did_not|δεν. δε.|nie.|nie.|ne.|değil
not|no. without_any|οχι. χωρις.|bez. brak.|bez. ziadn|bez. zadn|yok. hayır.
not|nothing. not_a_thing|τιποτα τιποτε|nic. niczego|nic. nicoho|nic. niceho|hiçbir hiç.
not|nobody. no_one noone.|κανεις. κανενας|nikt. nikogo|nikto. nikoho nikomu|nikdo. nikoho nikomu|kimse.
never|never.|ποτε.|nigdy.|nikdy.|nikdy.|asla. hiçbir_zaman
but|but. however.|αλλα. ομως. ωστοσο.|ale. lecz. jednak. jednakze|ale. avsak. lenze. vsak.|ale. avsak. jenze. vsak.|ama. fakat. ancak. lakin.
but|although. though. even_though despite|αν_και παρολο παροτι|chociaz choc. mimo. pomimo|hoci. aj_ked napriek|ackoli. ikdyz i_kdyz navzdory|rağmen karşın
but|except. apart_from only_thing|εκτος_απο μονο_που το_μονο|poza_tym tylko_ze jedyn|okrem az_na jedine. jedina_vec|krome az_na jedine. jedina_vec|haricinde dışında tek_sorun tek_kötü
very|very. really. so_much|πολυ. παρα_πολυ|bardzo naprawde|velmi. naozaj.|velmi. opravdu. moc. velice.|çok. gerçekten.
very|absolutely totally completely|απολυτα τελειως. εντελως|absolutn calkowic kompletn totaln|absolutn uplne totaln|absolutn uplne. totaln naprosto|kesinlikle. tamamen resmen bayağı
very|extremely incredibly insanely|εξαιρετικα_καλ υπερβολικ|niezwykl niesamowicie strasznie.|neuverit mimoriadne neskutocne|neuverit mimoradne neskutecne|son_derece inanılmaz_der aşırı.
too|too. too_much overly|υπερβολικα. παραειναι|zbyt. za_duz za_malo|prilis privela|prilis. prespril|fazla. fazlasıyla aşırı_d
bit|a_bit a_little slightly somewhat|λιγακι λιγο. καπως.|troche. troszk nieco|trochu. trosku mierne.|trochu. trosku mirne.|biraz. azıcık birazcık
only|only. just.|μονο. απλα. απλως.|tylko. jedynie|len. iba.|jen. jenom pouze.|sadece. yalnızca tek.
still|still. even_now to_this_day|ακομα. ακομη.|wciaz. nadal. dalej. jeszcze.|stale. este. doteraz|stale. porad. jeste. dosud|hâlâ halen hala. daha.
once_more|again. once_again another_time|παλι. ξανα.|znowu znow. ponown|znova. znovu. opat. zase.|znovu. opet. zase.|tekrar. yine. yeniden
always|always. every_time|παντα. παντοτε καθε_φορα|zawsze. za_kazdym|vzdy. zakazdym|vzdy. vzdycky pokazde|her_zaman her_defa her_sefer daima
all|everything. all.|ολα. ολοι. ολες.|wszystk|vsetk|vsechn vse.|her_şey hepsi tümü
finally|finally. at_last eventually|τελικα. επιτελους|wreszcie. w_koncu nareszcie|konecne. nakoniec napokon|konecne. nakonec|sonunda nihayet
had|was. were.|ηταν. ημουν.|byl. byla. bylo. byly.|bol. bola. bolo. boli.|byl. byla. bylo. byly.|oldu. idi. vardı
-|is. are.|ειναι.|jest. sa.|je. su.|je. jsou.|dir. olur.
-|will. going_to|θα.|bede. bedzie. beda.|bude. budu. budem.|bude. budou. budu.|olacak olacağ
-|when. while. then.|οταν. τοτε. ενω.|kiedy. gdy. wtedy podczas|ked. vtedy. potom. kym.|kdyz. tehdy. potom. pak.|zaman. iken. sonra.
-|because. since. as_a_result due_to|γιατι. επειδη. διοτι|poniewaz bo. dlatego gdyz|pretoze lebo. kvoli. preto.|protoze. kvuli. proto.|çünkü yüzünden dolayı. diye.
-|so_that therefore thus|ωστε. οποτε. αρα.|zeby. aby. wiec.|aby. teda. takze.|aby. tedy. takze.|böylece bu_yüzden yani.
-|probably maybe perhaps apparently|μαλλον ισως προφανως|chyba. moze. prawdopod pewnie.|asi. mozno. zrejme pravdepod|asi. mozna. zrejme pravdepod|galiba belki herhalde muhtemelen
-|at_least|τουλαχιστον|przynajmniej chociazby|aspon|aspon alespon|en_azından bari.
-|first_they at_first initially|αρχικα. στην_αρχη|na_poczatku najpierw poczatkowo|najprv najskor spociatku|nejprve nejdriv zpocatku|başta. önce. ilk_baş ilk_önce
-|after. afterwards later.|μετα. υστερα αργοτερα|potem. pozniej po.|neskor. po.|pozdeji po.|sonrasında sonradan
-|they_said they_told was_told they_claim|μου_ειπαν μας_ειπαν ελεγαν. ειπαν.|powiedzieli powiedziano mowia. twierdza|povedali vraj. tvrdia tvrdil|rekli. pry. tvrdi.|dediler dedi. söylediler söylendi diyorlar diyor.
-|they_promised promised|υποσχεθ υποσχεσ|obiec obiecyw|slub slubil slubov|slib slibil slibov|söz_ver vaat
-|i_called i_phoned called_them|τηλεφωνησα πηρα_τηλ καλεσα.|dzwonilam dzwonilem zadzwon|volal. volala. telefonoval|volal. volala. telefonoval|aradım aradık telefon_ettim
-|i_wrote emailed sent_an_email|εστειλα_μεηλ εστειλα_email εγραψα|napisalam napisalem pisalam pisalem|napisal. napisala. pisal. pisala.|napsal. napsala. psal. psala.|yazdım mail_attım mesaj_attım
-|i_ordered we_ordered|παρηγγειλα παραγγειλα εκανα_παραγγ|zamowilam zamowilem zamawial|objednal objednala objednali|objednal objednala objednali|sipariş_verdim sipariş_ettim
-|i_bought ive_bought we_bought|αγορασα. πηρα.|kupilam kupilem kupilismy zakupil|kupil. kupila. kupili. kupoval|koupil. koupila. koupili. kupoval|aldım. aldık. satın_ald
-|received got_it came arrived.|παρελαβα ελαβα. ηρθε. εφτασε.|otrzymal dostalam dostalem przyszl dotarl|dostal. dostala. prisiel prislo. dorazil|dostal. dostala. prislo. prisel. dorazil|geldi. ulaştı teslim_ald elime_ulaş
-|sent. they_sent shipped.|εστειλαν. εστειλε. απεστειλ|wyslali. przyslali. przyslano|poslali. odoslali. zaslali|poslali. odeslali. zaslali|gönderdiler gönderdi. yolladılar yollamış göndermiş
-|returned_it sent_back return_it|επεστρεψα επιστροφη. γυρισα_το|zwrot. zwrocil oddalam oddalem zwracam|vratil. vratila. vraciam vratenie|vratil. vratila. vracim vraceni|iade. iade_et geri_gönder
-|money_back my_money refund.|τα_λεφτα τα_χρηματα επιστροφη_χρ|zwrot_pieni pieniadze. pieniedzy kase.|vratenie_pen peniaze. vratit_pen|vraceni_pen penize. vratit_pen|paramı para_iade ücret_iade iademi
-|exchange replacement_for swap|αλλαγη. αντικατασταση|wymian wymieni|vymen vymenu vymenit|vymen vymenu vymenit|değişim. değiştir
-|repair. service_center warranty|επισκευη. εγγυηση. σερβις|naprawa naprawy serwis gwarancj|opravu oprava zaruka zaruk servis|opravu oprava zaruka zaruk servis|tamir garanti servis.
-|tried. try_to trying|προσπαθ δοκιμασ|probowal sprobowal probuj|skusal skusil pokusil snazil|zkousel zkusil pokusil snazil|çalıştım denedim deniyor
-|asked. i_asked asking|ρωτησα ζητησα|zapytal pytalam pytalem poprosil|pytal pytala opytal ziadal poziad|ptal. ptala. zeptal zadal pozad|sordum istedim talep_et rica_ettim
-|paid. i_paid payment|πληρωσα πληρωσαμε|zaplacilam zaplacilem zaplacil|zaplatil zaplatila|zaplatil zaplatila|ödedim ödedik para_verdim para_ödedim
-|told_them explained_to|ειπα. τους_ειπα εξηγησα|powiedzialam powiedzialem mowilam|povedal. povedala. hovoril|rekl. rekla. rikal. rikala.|dedim anlattım söyledim
-|went. i_went|πηγα. πηγαμε|poszlam poszedlem pojechal bylam bylem|isiel. isla. isli_sme bol_som bola_som|sel. sla. sli_jsme byl_jsem byla_jsem|gittim gittik
-|decided decided_to|αποφασισα|zdecydowal postanowil|rozhodol rozhodla|rozhodl rozhodla|karar_verdim
-|opened_it when_i_opened unpacked|ανοιξα. μολις_ανοιξ|otworzyl rozpakowal|otvoril rozbalil|otevrel rozbalil|açtım. açınca açtığım
-|i_use using_it use_it|χρησιμοποι|uzywam korzystam stosuj|pouzivam pouzivame|pouzivam pouzivame|kullanıyorum kullandım kullanıyoruz
-|i_wear wearing worn|φοραω φορεσα φοραει|nosze zalozyl|nosim nosil oblec|nosim nosil oblek|giydim giyiyor giymek
-|for_a_year for_years for_months a_year_ago|εδω_και_χρον εναν_χρονο ενα_χρονο|od_roku od_lat rok_temu od_miesie|uz_rok rok. roky. pred_rokom|uz_rok rok. roky. pred_rokem|bir_yıldır yıldır bir_yıl aydır
-|weeks. week. two_weeks|εβδομαδ βδομαδ|tydzien tygodni|tyzden tyzdn|tyden tydn|hafta
-|days. day.|μερες ημερες μερα ημερα|dni. dzien. dniach|dni. den. dnoch|dni. den. dnu. dnech|gün. gündür günde gündür
-|month. months|μηνα. μηνες μηνας|miesiac miesiec|mesiac mesiac mesiace|mesic mesice mesicu|ay. ayda aylar
-|hours hour. minutes|ωρες ωρα. λεπτα|godzin minut|hodin minut|hodin minut|saat dakika
-|question_word which. what. who.|ποιο. ποια. ποιος. τι.|jaki. jaka. jakie. ktory. ktora.|aky. aka. ake. ktory. ktora. kto.|jaky. jaka. jake. ktery. ktera. kdo.|hangi hangisi ne. kim.
-|do_you_have is_there have_you|εχετε. υπαρχει. υπαρχουν.|macie. czy_jest czy_sa czy.|mate. ci. je_mozne|mate. zda. je_mozne|var_mı varmı mevcut_mu kaldı_mı
-|how_much how_many price_please|ποσο. ποσα. ποσες. τιμη.|ile. po_ile jaka_cena|kolko.|kolik.|kaç. ne_kadar fiyatı_ne fiyat_bilgi
-|when_will when_does what_time|ποτε_θα τι_ωρα|kiedy. o_ktorej|kedy. o_kolkej|kdy. v_kolik|ne_zaman saat_kaç
-|where_is where_can where.|που_ειναι που_βρισκ που_μπορω|gdzie.|kde. kam.|kde. kam.|nerede nereden
-|can_i could_i could_you is_it_possible|μπορω_να μπορειτε γινεται_να|moge. mozna. czy_moge czy_mozna|mozem. da_sa mozete|muzu. da_se muzete jde_to|mümkün_mü olur_mu yapabilir_mi misiniz musunuz
-|i_would_like i_need interested_in looking_for|θα_ηθελα ενδιαφερομαι ψαχνω|chcialbym chcialabym potrzebuje szukam|chcel_by chcela_by potrebujem hladam zaujima|chtel_by chtela_by potrebuji hledam zajima|istiyorum lazım. arıyorum almak_ist
-|please.|παρακαλω|prosze. poprosze|prosim.|prosim.|lütfen
-|hello. hi.|γεια. καλησπερα καλημερα|dzien_dobry witam czesc.|dobry_den ahoj. zdravim|dobry_den ahoj. zdravim|merhaba selam iyi_günler
-|info. information details_about|πληροφορι|informacj|informaci|informaci|bilgi. bilgi_al
-|film. movie book story|ταινι βιβλι ιστορι|film. filmu ksiazk historia|film. filmu kniha pribeh|film. filmu kniha pribeh|film. filmi kitap hikaye
-|hotel room. breakfast|ξενοδοχ δωματι πρωινο.|hotel pokoj sniadan|hotel izba izby ranajky|hotel pokoj snidan|otel oda. odalar kahvaltı
-|food. meal restaurant|φαγητ εστιατορ|jedzeni restaurac posil|jedlo. jedla. restaurac|jidlo. jidla. restaurac|yemek restoran lokanta
-|phone. battery screen camera|κινητο. μπαταρι οθον καμερα|telefon. bateri ekran aparat|telefon. bateri displej fotak|telefon. bateri displej fotak|telefon. batarya pil. ekran kamera
-|internet connection network signal|ιντερνετ συνδεσ δικτυ σημα.|internet sieci zasieg|internet siet signal|internet sit. signal|internet bağlantı şebeke çekmiyor
-|course teacher lesson lecture|μαθημα καθηγητ|kurs wyklad nauczyc|kurz ucitel lektor prednas|kurz ucitel lektor prednas|ders. hoca kurs öğretmen
-|doctor treatment clinic|γιατρ|lekarz doktor wizyt|lekar doktor|lekar doktor|doktor
-|bank. loan account|τραπεζ δανει λογαριασμ|bank. banku konto konta|bank. banka ucet. ucte|bank. banka ucet. uctu|banka hesap. hesab
-|location centre beach view|τοποθεσ κεντρο θεα.|lokaliz polozen widok|poloha poloh vyhlad|poloha umisten vyhled|konum manzara merkez
-|price. prices cost|κοστος κοστιζ|cena. ceny. ceni kosztuj|cena. ceny. cenu.|cena. ceny. cenu.|fiyat. fiyatı fiyatlar
-|quality.|ποιοτητα.|jakosc jakosci|kvalita kvalitu|kvalita kvalitu|kalite. kalitesi
-|staff service. waiter reception|εξυπηρετηση προσωπικο υπαλληλ|obsluga personel kelner recepcj|obsluha person casnik recepci|obsluha person cisnik recepci|personel çalışanlar hizmet
-|customer_service support_team call_center|εξυπηρετηση_πελ τηλεφωνικο_κ|biuro_obslugi infolini obsluga_klient|zakaznick infolink|zakaznick infolink|müşteri_hizmet çağrı_merkez
-|courier delivery_man parcel|κουριερ courier μεταφορικη δεμα|kurier paczk przesylk|kurier balik zasielk|kuryr balik zasilk|kargo kurye paket
-|shop. store seller|καταστημα. μαγαζι πωλητ|sklep sprzedaw salon.|obchod predajn predajc eshop|obchod prodejn prodejc eshop|mağaza dükkan satıcı
-|they. them. these_people|αυτοι. τους.|oni. ich.|oni. ich.|oni. je.|bunlar adamlar
-|my. mine. me.|μου. εμενα.|moj. moja. moje. mi. mnie.|moj. moja. moje. mi. ma.|muj. moje. mi. me.|benim bana.
-|we. us. our.|μας. εμεις|nas. nam. my.|nas. nam. my.|nas. nam. my.|bize biz.
-|you. your.|σας. εσεις|wasz wam. was.|vas. vam. vase.|vas. vam. vase.|siz. sizin size.
-|should. should_have ought|επρεπε. θα_επρεπε|powinien powinn|mali_by mal_by malo_by|meli_by mel_by melo_by|gerekir gerekiyor lazımdı olmalı
-|would_be could_be if_only|θα_ηταν_καλ θα_μπορουσε|mogloby przydalby szkoda_ze|mohlo_by mohol_by keby.|mohlo_by mohl_by kdyby.|keşke olsaydı olsa_iyi
-|five_for 3_stars three_out middle|τρια_αστερ 3_αστερ|trzy_gwiazd 3_gwiazd|tri_hviezd 3_hviezd|tri_hvezd 3_hvezd|üç_yıldız 3_yıldız
-|zero_stars one_star 1_star minus_stars|ενα_αστερ 1_αστερ μηδεν. μηδεν_αστερ|jedna_gwiazd 1_gwiazd zero_gwiazd zero.|jedna_hviezd 1_hviezd nula_hviezd|jedna_hvezd 1_hvezd nula_hvezd odpad.|bir_yıldız 1_yıldız sıfır. sıfır_yıldız
-|minus_one one_star_off lost_a_star|ενα_αστερι_λιγ|minus_jedna odejmuje|hviezdu_dole strhavam|hvezdu_dolu strhavam|bir_yıldız_kır puan_kır
-|thumbs_down nope. ugh. yuck|ουφ. μπλιαχ|ble. fuj. eh.|fuj. ble. eh.|fuj. ble. eh.|öf. ıyy. öğk
-|sarcasm well_done_for thanks_for_nothing|ευχαριστω_για_το_τιπ|dzieki_za_nic brawo_wy|dakujem_za_nic|diky_za_nic|teşekkürler_hiçbir bravo_size
-|enough. sufficient|αρκετ|wystarcz dosc.|dostatoc staci|dostatec staci|yeter yeterince
-|more. most.|περισσοτερ πιο.|wiecej bardziej najbardziej|viac. najviac viacej|vic. vice. nejvic|daha_fazla en_çok
-|less. least.|λιγοτερ|mniej najmniej malo.|menej najmenej malo.|mene nejmene malo.|daha_az en_az
-|other. others. elsewhere|αλλο. αλλη. αλλου|inny. inna. inne. gdzie_indziej|iny. ina. ine. inde.|jiny. jina. jine. jinde.|başka diğer
-|people. everyone everybody|κοσμος. ολους.|ludzie kazdy. kazdemu wszyscy|ludia. kazdy. vsetci|lide. kazdy. vsichni|insan insanlar herkes
-|definitely certainly surely|σιγουρα. οπωσδηποτε|zdecydowanie stanowczo na_pewno|urcite. rozhodne. jednoznac|urcite. rozhodne. jednoznac|mutlaka. kesin.
-|actually honestly to_be_honest frankly|πραγματικα ειλικρινα|szczerze w_zasadzie tak_naprawde|uprimne vlastne v_podstate|uprimne vlastne v_podstate|açıkçası aslında dürüst_ol
-|even. not_even|ουτε. καν. ακομα_και|nawet. ani.|dokonca ani.|dokonce ani.|bile. hatta. dahi.
-|instead_of rather_than|αντι_για αντι_να|zamiast|namiesto|misto_toho namisto|yerine.
-|so_far until_now for_now|μεχρι_στιγμης προς_το_παρον|na_razie jak_dotad poki_co|zatial doposial|zatim doposud|şimdilik şu_ana
`;
