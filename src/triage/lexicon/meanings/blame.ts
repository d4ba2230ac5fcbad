/**
 * Words of blame, one meaning a line: its concept, then English, Greek, Polish, Slovak, Czech and
 * Turkish. Notation as in concept-lists.ts. Written for this project.
 */
export const blame = `
bad-|bad. badly|κακ. κακη. κακο. κακος. κακοι. κακες. κακα. ασχημα_εξυπ|zly. zla. zle. zlego zlej zlych|zly. zla. zle. zleho zlej zlych zlou|spatn spatny spatne zly. zla. zle.|kötü. kötüydü kötüdür kötü_bir
bad-|poor. poorly lousy|φτωχ χαμηλη_ποιο χαλια.|slaby slaba slabe slabiutk kiepsk marny marna marne marnie|slaby slaba slabe biedn mizern|slaby slaba slabe bidn mizern|zayıf. yetersiz vasat_altı
bad-|mediocre_at below_average subpar|μετριοτατ κατω_του_μετρ|ponizej_przec ponizej_krytyk|podpriemer pod_priemer|podprumer pod_prumer|vasatın_alt ortalamanın_alt
bad-|negative|αρνητικ|negatyw|negativ|negativ|olumsuz negatif
bad-|cons. downside drawback disadvantage|μειονεκτ αρνητικα.|wada wady minusem minusy minus.|nevyhod minus. minusom zaporn|nevyhod minus. minusem zaporn|eksi. eksisi dezavantaj kusuru
bad-|lack lacks lacking|ελλειψη ελλειπ|niedosyt niedobor|chyba_mu nedostatok absencia|postrada nedostatek absence|eksik. eksikliğ yoksun
bad-|difficult hard_to tricky struggle|δυσκολ δυσκολευ|trudny trudno trudna ciezko_jest mecz|tazko_sa narocn zlozit|tezko_se narocn slozit|zor. zorluk zorlan güç.
bad-|complicated confusing unclear|μπερδεμ περιπλοκ ασαφ|skomplikow niejasn zawil mylac|komplikovan nejasn zmatocn neprehlad|komplikovan nejasn matouc neprehled|karmaşık kafa_karış belirsiz
bad-|outdated old_fashioned obsolete|ξεπερασμεν παλιομοδιτ απαρχαιωμ|przestarzal staromodn|zastaran|zastaral|eski_moda demode
bad-|blurry grainy pixelated|θολ θολη θολο|rozmazan nieostr ziarnist|rozmazan neostr|rozmazan neostr|bulanık net_değil
bad-|worn_out shabby rundown|φθαρμεν παλιος παλιο_και|zuzyt zniszczon podniszcz wysluzon|opotrebovan zodrat osuntel|opotreben odren osuntel|yıpranmış eskimiş köhne
bad-|chaotic disorganized disorganised|χαος ανοργαν χαοτικ|chaos chaotyczn balagan niezorganiz|chaos chaotick neorganizov|chaos chaotick neorganizov|kaos düzensiz karmaşa
bad-|unfinished sloppy careless shoddy|τσαπατσουλ προχειρ|niedbal niechluj niedorob partact|odflaknut nedorob odbyt ledabolo|odbyt nedodelan odfl ledabyle|özensiz baştan_savma gelişigüzel
bad-|useless_feature gimmick pointless|ανουσι αχρηστ|bezsensown bez_sensu zbedn|nezmyselny bez_zmyslu zbytocn|nesmysln beze_smyslu zbytecn|anlamsız gereksiz saçma_bir
bad-|unnatural strange weird odd|παραξεν περιεργ|dziwn podejrzan|divn zvlastn_zapach podozriv|divn podivn podezrel|garip tuhaf acayip
terrible-|terrible terribly|τρομερ_κακ φρικτ φρικτα|straszn okropn|strasn_sluz otrasn|strasn otresn|berbat korkunç
terrible-|horrible horrendous|φρικ φρικαλε|koszmar potworn|hrozn desiv priserne|hrozn desiv priser|rezalet rezil
terrible-|awful dreadful|απαισι|fataln tragicz|priser priserne strasne_zle|prisern|feci felaket
terrible-|worst. worst_ever|χειροτερο. χειροτερη. χειριστ χειροτερος. χειροτερα.|najgorsz najgorzej|najhors najhorsie|nejhors nejhor|en_kötü kötüsü
terrible-|disgusting gross. vile revolting|αηδια αηδιαστ σιχαμ σιχαθ|obrzydl ohyd odrazaj wstretn|nechutn odporn hnus hnusn|nechutn odporn hnus hnusn|iğrenç mide_bulan tiksin
terrible-|pathetic laughable|αξιολυπητ γελοι|zalosn smiech_na_sali kpin|ubohy ubohe uboha trapn smiesne_ze|ubohy ubohe uboha trapn smesne_ze|acınası gülünç komedi_gibi
terrible-|ridiculous absurd|γελοιο γελοιοι γελοιοτ παραλογ|absurd niedorzecz|absurdn smiesn_cena smiesne.|absurdn smesn_cena smesne.|saçma saçmalık absürt
terrible-|disaster catastrophe nightmare fiasco|καταστροφ εφιαλτ φιασκο|katastrof tragedia dramat. masakra|katastrof tragedi nocna_mora fiasko|katastrof tragedie nocni_mura fiasko|felaket kâbus facia fiyasko
terrible-|unacceptable inexcusable|απαραδεκτ απαραδεχτ ανεπιτρεπτ|niedopuszczal nie_do_przyj karygodn skandal|neprijatel nehorazn neospravedl skandal|neprijatel nehorazn neomluvit skandal|kabul_edilemez affedilemez skandal
terrible-|joke. a_joke mockery circus|ανεκδοτο κοροιδια τσιρκο για_γελια|zart. zarty kpina cyrk|vysmech vtip_roka cirkus fraska|vysmech vtip_roku cirkus fraska|şaka_gibi dalga_geç alay maskaralık
terrible-|trash. rubbish garbage junk|σκουπιδ σαβουρ|smiec smiec. badziew dziadostw tandet szmelc chlam|smejd brak. srot odpad.|smejd brak. srot krap|çöp. çöpe çerçöp döküntü
terrible-|crap crappy shite|μαπα μπουρδα σκατα|shit. gowno gowniany syf. syfiast crap|hovno sracka srac|hovno sracka sracky|bok_gibi bokt
terrible-|hell. hellish torture|κολαση μαρτυρι βασανιστ|pieklo meka_. udreka gehenna|peklo utrpeni muka.|peklo utrpeni muka.|cehennem işkence eziyet çile
terrible-|shocking appalled appalling|σοκαριστ σοκ. εξοργιστ|szok. szokuj|sok. soku sokuj zhroz|sok. soku sokuj zhroz|şok. şok_oldum dehşet
terrible-|robbery daylight_robbery theft|ληστεια κλοπη κλεβουν κλεψ|kradziez zlodziejst rozboj|zlodejin okradan kradez|zlodejin okradan kradez|soygun hırsızlık soyuyor
ugly-|ugly hideous|ασχημ. ασχημη. ασχημο. κακογουστ|brzydk paskudn szpetn|skared skareda skaredo ohavn|oskliv skared ohavn|çirkin zevksiz
hate-|hate. hated hates|μισω μισησ σιχαινομαι|nienawi nie_znosze nie_cierpi|nenavid neznas|nenavid nesnas|nefret
hate-|annoying annoyed annoys irritat|εκνευρι ενοχλητ σπαστικ|irytuj wkurz denerwuj draznia|otravn vytaca irituj stve liezie_na_nervy|otravn vytaci irituj stve leze_na_nervy|sinir_boz can_sık rahatsız_ed gıcık sinir_ol
hate-|frustrat|απογνωση αγανακτ|frustr|frustr|frustr|bıktır bıktım usandım
hate-|not_a_fan not_my_thing|δεν_ειναι_του_γουστ|nie_przypadl nie_w_moim|nie_moja_salka nic_pre_mna|neni_muj_salek nic_pro_me|hoşuma_gitme bana_göre_değil
dissatisfied-|dissatisfied unsatisfied unhappy displeased|δυσαρεστ ανικανοποι μη_ικανοπ|niezadowol rozczarowa|nespokojn|nespokojen nespokojn|memnun_kalma memnun_değil hoşnutsuz memnuniyetsiz
dissatisfied-|not_happy not_pleased not_impressed unimpressed|δεν_ειμαι_ευχ δεν_ειμαι_ικαν δεν_εμεινα|nie_jestem_zadow nie_zachwyc|nie_som_spok nenadchl|nejsem_spok nenadchl|pek_memnun_değil hiç_memnun
disappoint-|disappoint disappointing disappointed|απογοητ|rozczarow zawiedzion zawiodl zawod.|sklam sklaman|zklam zklaman|hayal_kırıklığ hayalkırıklığ
disappoint-|expected_better expected_more thought_it_would hoped_for|περιμενα_κατι περιμενα_καλυτερ περιμενα_περισσ|spodziewalam_sie_czegos spodziewalem_sie_czegos oczekiwalam oczekiwalem|cakal_som_viac cakala_som_viac ocakaval ocakavala|cekal_jsem_vic cekala_jsem_vic ocekaval ocekavala|daha_iyisini bekledim_ama beklentimi_karşıla beklentiyi_karşıla
disappoint-|overrated overhyped|υπερεκτιμ|przereklam przecenian|preceneny precenen|preceneny nadhodnoc precenen|abartılmış abartıldığı
sad-|sad. sadly sadness|λυπηρ λυπαμαι θλιβερ στενοχωρ|smutn przykro przykre|smutn luto|smutn lito|üzgün üzücü üzüldüm üzüldük
sad-|unfortunately regrettably|δυστυχως|niestety|bohuzial zial zialbohu|bohuzel|maalesef ne_yazık malesef
sad-|cry. cried crying tears|κλαιω κλαμα δακρυ|placze plakal lzy|placem plakal slzy|brecim plakal slzy|ağla gözyaş
sad-|tired_of sick_of fed_up had_enough|βαρεθηκα κουραστηκα μπουχτισ φτανει_πια|mam_dosc mam_juz_dosc dosyc|mam_toho_dost mam_dost plne_zuby|mam_toho_dost mam_dost plne_zuby|bıktık yeter_artık yeter. canıma_tak
sad-|pity. what_a_pity such_a_shame|κριμα|szkoda.|skoda.|skoda.|yazık yazıklar
sad-|helpless desperate hopeless|απελπισ|bezradn rozpacz beznadziej|zufal bezradn beznadej|zoufal bezradn beznadej|çaresiz umutsuz
angry-|angry furious mad_at|θυμωμεν εξαλλ οργη|wsciekl zly_na wkurzon zdenerw|nahnevan zuriv nastvan rozculen|nastvan rozzuren rozculen|kızgın öfke sinirli çıldır
angry-|outrageous outraged indignant|εξοργισ αγανακτισμεν|oburzon oburzaj|poburen poburuj|pobouren pobouruj|isyan çileden
fear-|afraid scared worried worry|φοβαμαι ανησυχ φοβηθηκ|boje_sie obawiam martwi|bojim_sa obavam strach|bojim_se obavam strach|korkuyor endişe tedirgin
pain-|pain. hurts painful|πονο ποναει πονεσε|bol. bolu boli bolesn|bolest bolav|boli. bolest bolav|ağrı acıyor acı_çek
late-|late. delayed delay|καθυστερ αργησ αργησαν αργει|opozn spozni z_opoznieniem|meska oneskor zmeskan neskoro|zpozd opozden pozde.|gecik geç_geldi geç_kal
late-|never_arrived not_arrived hasnt_arrived still_not_here didnt_arrive|δεν_ηρθε δεν_εχει_ερθ δεν_εφτασε δεν_παρελαβα ακομα_να|nie_dotarl nie_przyszl nie_doszl wciaz_nie_ma nie_otrzymal|neprisl neprisiel nedorazil stale_nepris nedostala_som nedostal_som nedoruc|neprisl neprisel nedorazil stale_nepris nedostala_jsem nedostal_jsem nedoruc|gelmedi gelmemiş hâlâ_gelme ulaşmadı teslim_edilme elime_geçme
late-|still_waiting waiting_for_weeks|ακομα_περιμεν ακομη_περιμεν περιμενω_ακομα|wciaz_czekam nadal_czekam dalej_czekam|stale_cakam este_cakam doteraz_cakam|stale_cekam porad_cekam dodnes_cekam|hâlâ_bekliyor bekliyorum bekletiyor bekletildi
late-|no_tracking tracking_hasnt label_created stuck_in_transit|δεν_εχει_κινηθ κολλημενο_στ|status_bez_zmian utknela|status_sa_nemen stoji_na_depe|status_se_nemen stoji_na_depu|kargoya_verilme hareket_yok hazırlanıyor_gör
broken-|broken. broke_after broke_in|σπασμεν εσπασε χαλασμεν χαλασε|zepsu zepsul polaman peknie stluczon zlaman|pokaz pokazen rozbit zlomen|rozbit rozbil polaman zlomen porouch|kırık kırıldı kırılmış bozuk bozuldu
broken-|fell_apart falls_apart came_off falling_off|διαλυθ ξεκολλ ξηλω επεσε_το|rozpadl rozlecial odpadl odkleil|rozpad odpadl odlepi rozlepi|rozpad odpadl odlepil rozlepil|dağıldı parçalandı koptu söküldü düştü. ayrıldı
broken-|cracked shattered in_pieces|ραγισ θρυψαλ κομματια σπασμενα|popekan roztrzask w_kawalk pekniet|prasknut praskl na_kusy roztriest|praskl na_kusy roztrist|çatlak çatladı paramparça tuzla
broken-|torn ripped hole holes|σκισ τρυπα τρυπιο|podart rozdart dziura dziury rozpru|roztrh dier deravy rozpar|roztrz dira deravy rozpar|yırtık yırtıldı delik delindi
broken-|shrunk shrank faded lost_colour|μαζεψε ξεβαψ ξεθωρι|skurczyl wyblakl zmechac farbuje spral|zrazil vybledl pustil_farbu zopral|srazil vybledl pustil_barvu zepral|çekti. soldu rengi_at tüylen çekmiş
broken-|after_one_use after_a_week first_use first_wash lasted_a|μετα_απο_μια_χρ με_την_πρωτη απο_την_πρωτη|po_jednym_uzyc po_pierwszym po_tygodniu po_miesiacu|po_prvom po_jednom_pouz po_tyzdni po_mesiaci|po_prvnim po_jednom_pouz po_tydnu po_mesici|ilk_kullanım ilk_yıkama bir_haftada bir_ayda daha_ilk
damaged-|damaged damage|κατεστραμμ φθορα ζημια|uszkod zniszcz|poskod znicen|poskoz znicen|hasar zarar_gör
damaged-|defective faulty defect|ελαττωμ προβληματικ|wadliw usterk defekt|chybn vadn defekt zavad|chybn vadn defekt zavad|defolu arızalı ayıplı
damaged-|scratched dented stained used_product|γρατζουν χτυπημεν βουλιαγμ λεκιασμ μεταχειρισμ|porysow zarysow plama plamy uzywan|skraban doskriab flak pouzity_tovar|skraban poskraban flek pouzite_zbozi|çizik çizilmiş lekeli kullanılmış
damaged-|leaking leaks leaked|σταζει τρεχει_νερ διαρρ|cieknie wycieka przecieka|tecie vyteka prese|tece vyteka protek|akıtıyor sızdır damlat
not_working-|doesnt_work not_working wont_work stopped_working|δεν_δουλευει δεν_λειτουργ σταματησε_να|nie_dziala przestal_dzialac przestala_dzial|nefunguj nefungoval prestal_fung|nefunguj nefungoval prestal_fung|çalışmıyor çalışmadı çalışmaz işe_yarama
not_working-|wont_turn_on dead wont_charge|δεν_ανοιγει δεν_φορτιζει νεκρο|nie_wlacza nie_laduje padl padla|nezapn nenabij zdochl|nezapn nenabij chcipl|açılmıyor şarj_olmuyor şarj_etmiyor
not_working-|crash crashes freezes glitch bug.|κολλαει κρασαρ σφαλμα|zawiesza wywala blad_. zacina|zamrza pada. seka_sa chybov|zamrza pada. seka_se chybov|donuyor kasıyor çöktü hata_ver kilitleniyor atıyor
not_working-|cant_log cant_pay cant_open cant_connect wont_load|δεν_μπορω_να_συνδ δεν_φορτωνει δεν_συνδεετ|nie_moge_zalog nie_moge_zaplac nie_laczy|neviem_sa_prihl nemozem_zaplat nepripoji|nemuzu_se_prihl nejde_zaplat nepripoji|giriş_yapamıyor bağlanmıyor yüklenmiyor ödeme_yapamıyor
missing-|missing incomplete not_included|λειπει λειπουν ελλιπ|brakuje brakowal niekomplet|chybal chybaju nekomplet|chybel chybi nekomplet|eksik_çık eksik_gel eksikti içinden_çıkma
missing-|lost. lost_my empty_box|χαμεν χαθηκε εχασαν αδειο_κουτι|zgubi zaginel puste_pudel|stratil stratena prazdna_krab|ztratil ztracena prazdna_krab|kayboldu kaybett boş_kutu kayıp
wrong-|wrong. incorrect wrong_item wrong_size|λαθος λανθασμεν|zly_rozmiar bledn pomylk nie_ten pomylil|nespravn omyl pomyl zla_velkost|spatny_vel nespravn omyl zameni|yanlış hatalı_ürün
wrong-|different_from not_as nothing_like not_what_i|διαφορετικ_απο αλλο_απο καμια_σχεση|inny_niz inna_niz niezgodn nie_taki|iny_ako ina_ako nezodpoved uplne_iny|jiny_nez jina_nez neodpovid uplne_jiny|farklı_geldi alakası_yok alakasız resimdeki_değil başka_ürün bambaşka
wrong-|doesnt_fit too_small_for runs_small runs_large|δεν_ταιριαζ δεν_μου_κανει μικρη_φορμα|nie_pasuje zanizona_roz zawyzona_roz za_maly za_male|nesedi nepasuj mensie_nez|nesedi nepasuj mensi_nez|olmadı. küçük_geldi büyük_geldi dar_geldi kalıbı_küç uymuyor
fake-|fake. counterfeit imitation knockoff|ψευτικ μαιμου απομιμ|podrob podrobka falszyw|falosn falzif napodob fejk|falesn falzif napodob fejk|sahte çakma taklit orijinal_değil
dirty-|dirty filthy dusty|βρωμικ λερωμ σκονη|brudn brud. zakurz zasyfion|spinav zaprasen|spinav zaprasen|kirli pis. toz_için leke_için
dirty-|mould mold rust rotten expired|μουχλ σκουρια ληγμεν σαπι|plesn rdza zgnil przetermin|plesen hrdz zhnit po_zaruke exspir|plisen rez. shnil prosl|küflü paslı çürük tarihi_geç
stink-|stinks smells_bad reeks stench|βρωμαει βρωμα. μυριζει_ασχημ μποχα|smierdz smrod cuchn|smrd zapach zapacha|smrd smradi zapach|kokuyor leş_gibi kötü_kok pis_kok
rude-|rude. rudely impolite|αγενε αγεν. αγενεια αγενης|niemil nieuprzejm chamsk opryskliw bezczeln|neslusn drz. drzy hrub neprijemny_person bezocn|neslusn drz. drzy hrub neprijemny_person sprost|kaba. saygısız terbiyesiz
rude-|arrogant condescending attitude|αλαζον υφος. υπεροπτ ειρωνικ|arogan wynios z_laski|arogan povysen namyslen|arogan povysen namyslen|kibirli ukala tavır_tav küstah burnu_hava
rude-|ignored ignore ignoring|αγνοησ αγνοουν γραφουν_στα|ignoruj olewa olali zlewaj|ignoruj kaslu kasl|ignoruj kasl kaslou|görmezden umursama takmıyor umursamaz
rude-|unhelpful uncooperative dont_help no_help|δεν_βοηθ αδιαφορ|niepomocn nie_pomogl zadnej_pomocy|nepomohl neochot bez_pomoci|nepomohl neochot bez_pomoci|yardımcı_olma ilgisiz ilgilenme alakasız_pers
no_answer-|no_reply no_response no_answer never_replied|δεν_απαντ καμια_απαντ χωρις_απαντ|brak_odpow brak_kontaktu nie_odpow nikt_nie_odp|ziadna_odpoved neodpis neodpoved bez_odpoved|zadna_odpoved neodpis neodpovid bez_odpoved|cevap_verme cevap_yok dönüş_yok dönüş_yapma geri_dönüş_ol muhatap_bul
no_answer-|dont_pick_up cant_reach unreachable|δεν_σηκων δεν_το_σηκ αφαντ|nie_odbier nie_da_sie_dodzwon|nedvih neda_sa_dovolat nezdvih|nezved neda_se_dovolat nebere_tel|telefonu_açma ulaşamıyor ulaşılmıyor ulaşamadım açmıyor
scam-|scam. scammer scammed fraud|απατη απατεων απατ|oszust oszuk naciag wyludz|podvod podvodn podvodnik|podvod podvodn podvodnik|dolandır dolandırıcı sahtekâr
scam-|cheated cheating tricked deceiv|κοροιδ εξαπατ ξεγελ|nabili nabrali robia_w_bal klamstw|oklam oskl napalil|oklam osid osul napalil|kandır aldat kazıkla
scam-|liar lies lied misleading false_adv|ψεμα ψευδ ψευτες ψεματα παραπλανητ|klamc klami klamliw wprowadza_w_blad|klamar klamu klam zavadzaj|lhar lzou klam zavadej|yalan yalancı yanıltıcı
expensive-|expensive pricey costly|ακριβο. ακριβα. ακριβη. ακριβος|drogi. drogo. droga. drogie. zbyt_drog|drah drahy draha drahe|drah drahy draha drahe|pahalı pahalıya
expensive-|overpriced ripoff rip_off|υπερτιμημ τσιμπημεν|przeplac zawyzon zdzierst|predrazen zdieran prepalena|predrazen zdiran prestrelen|fahiş fiyatına_değmez kazık.
expensive-|hidden_fee extra_charge overcharged|κρυφ_χρεωσ επιπλεον_χρεωσ χρεωσαν_παρ διπλη_χρεω|ukryte_koszt dodatkow_oplat naliczyl pobrali_dwa|skryte_popl priplat navyse_uct strhli_dva|skryte_popl priplat navic_uct strhli_dva|ekstra_ücret fazla_ücret iki_kez_çek
waste-|waste_of waste. wasted|πεταμενα σπαταλη χαμενα_λεφτα κριμα_τα_λεφτα|strata_czasu strata_pieni szkoda_pieni szkoda_czasu wyrzucone|strata_casu strata_pen vyhodene_pen skoda_penaz skoda_casu|ztrata_casu ztrata_pen vyhozene_pen skoda_penez skoda_casu|para_kaybı zaman_kaybı paranıza_yazık boşa_para paraya_yazık paranızı
waste-|dont_buy do_not_buy avoid stay_away dont_order|μην_αγορ μην_παρετε αποφυγετε μακρια. μη_πατησ|nie_kupuj nie_polec omijaj unikaj odradz trzymajcie_sie_z|nekupuj neodpor vyhnite vyhybaj ruky_prec oblukom|nekupuj nedopor vyhnete vyhybej ruce_pryc obloukem|almayın sakın uzak_dur tavsiye_etm önermiyor sipariş_verme
waste-|useless. worthless|αχρηστο. αχρηστη. αχρηστοι. ανικανοι|bezuzyt do_niczego bezwartos|nanic. bezcenn nepouzitel na_nic|nanic. bezcenn nepouzitel k_nicemu|işe_yaramaz beş_para hiçbir_işe
waste-|beware warning watch_out be_careful|προσοχη. προσεχετε|ostrzeg uwazajcie uwaga.|pozor. davajte_si_poz varuj|pozor. davejte_si_poz varuj|dikkatli_ol dikkat_ed aman_dikkat
waste-|never_again never_buy never_order last_time_i|ποτε_ξανα ποτε_πια τελευταια_φορα|nigdy_wiecej ostatni_raz nigdy_juz|nikdy_viac uz_nikdy naposledy posledny_krat|nikdy_vic uz_nikdy naposledy posledne_.|bir_daha_asla bir_daha_al son_olsun tövbe asla_almam
waste-|not_worth isnt_worth not_recommend wouldnt_rec|δεν_αξιζει δεν_το_συνιστ δεν_συνιστω δεν_προτεινω|nie_warto nie_wart nie_polecam|nestoji_za neoplati neodporuc|nestoji_za nevyplati nedoporuc|değmez tavsiye_etmem tavsiye_etmiyor önermem
problem-|problem problems issue|προβλημα. προβληματα|problem. problemy problemem|problem. problemy problemov|problem. problemy problemu|sorun. sorunlu problem. sıkıntı
problem-|complaint complain|παραπονα. καταγγελ|skarg reklamacj_zloz zazalen|staznos stazova|stiznos stezova|şikayet şikayetçi şikâyet
fail-|fail failed failure|αποτυχ απετυχ|nie_udal porazk zawal|zlyhal nepodar zlyhan|selhal nepodar selhan|başarısız beceremedi başaramadı
fail-|refuse refused rejected denied|αρνηθηκ αρνειτ απερριψ|odmow odrzucil|odmiet zamiet|odmit zamit|reddet kabul_etme geri_çevir
fail-|cancelled canceled|ακυρωσ ακυρωθ|anulow anulacj|zrusil zrusen storn|zrusil zrusen storn|iptal
shame-|shame. shameful disgrace|ντροπη αισχος ξεφτιλ|wstyd hanba zenad zenuj|hanb ostuda hanba|hanb ostuda hanba|ayıp utanç utanmaz
shame-|how_is_it_possible unbelievable_that how_dare|ειναι_δυνατον πως_ειναι_δυν|jak_mozna jak_to_mozliwe|ako_je_mozne to_snad_nie|jak_je_mozne to_snad_neni|nasıl_olur olacak_iş böyle_şey_ol
boring-|boring dull tedious|βαρετ πληκτικ|nudn nuda. przynudz|nudn nuda. nudil|nudn nuda. nudil|sıkıcı sıkıl
boring-|predictable cliche shallow|προβλεψιμ κλισε ρηχ|przewidywaln schemat plytk|predvidat klise plytk|predvidat klise melk|klişe tahmin_edil yüzeysel
stupid-|stupid dumb idiot moron|ηλιθι βλακ χαζ|glup idiot debil kretyn|hlup idiot debil kreten|hloup blb. idiot debil kreten|aptal salak gerizekâlı mal.
stupid-|nonsense bullshit|ανοησι μπουρδες αρλουμπ|bzdur glupot nonsens brednie|nezmysel hluposti blbost blud|nesmysl hovadin blbost kravin|saçmalık zırva palavra
stupid-|incompetent clueless amateur|ανικαν ασχετοι ερασιτεχν|niekompet amator|nekompet neschopn amater|nekompet neschopn amater|beceriksiz acemi amatör
slow-|slow. slowly sluggish|αργο. αργη. αργα. βραδυκινητ|woln. wolno powoln slamazar|pomal pomaly pomale|pomal pomaly pomale|yavaş ağır_çalış
wait-|long_wait waited_for on_hold queue|αναμονη περιμεναμε ουρα. ουρες|czekalismy czekalam czekalem kolejka kolejki|cakali_sme cakala_som cakal_som rad_ludi|cekali_jsme cekala_jsem cekal_jsem fronta|bekledik bekledim saatlerce kuyruk
cold-|cold_food dry_and tasteless bland|κρυο. κρυα. αγευστ στεγν|zimne. zimna. niesmaczn bez_smaku suche.|studen. studene. nechutil bez_chuti suche.|studen. studene. nechutnal bez_chuti suche.|soğuk_gel tatsız kuru. yavan
cold-|burnt undercooked greasy stale|καμεν αψητ λιπαρ μπαγιατ|przypal niedopiecz tlust nieswiez|spalen surov mastn stare_peciv|spalen syrov mastn okoral|yanık çiğ. yağlı. bayat
uncomfortable-|uncomfortable awkward|αβολ|niewygodn niekomfort|nepohodln|nepohodln|rahatsız konforsuz kullanışsız
uncomfortable-|noisy loud. too_loud|θορυβ|glosn halas halasliw|hlucn hluk|hlucn hluk|gürültü gürültülü çok_ses
uncomfortable-|too_tight pinches rubs itchy|στενο. στενα. φαγουρ|za_ciasn uwiera obcier gryzie drapie|tesn tlaci omina skrabe|tesn tlaci odira skrabe kouse|sıkıyor vuruyor kaşındır dar.
uncomfortable-|small_room tiny cramped crowded|μικροσκοπ|ciasn ciasno malutk tlok|tiesn preplnen malinke|stisnen preplnen malinke|daracık küçücük kalabalık
weak-|flimsy thin_material cheap_plastic feels_cheap|ψευτοπλαστικ φτηνο_πλαστ λεπτο_υφ φτηνιαρ|tandet cieniutk plastikow lichy|chatrn tenuck lacny_plast plastov|chatrn tenouck levny_plast plastov|incecik dandik plastik. naylon
weak-|low_quality poor_quality|χαμηλη_ποιοτ κακη_ποιοτ κακης_ποιοτ|niska_jakosc slaba_jakosc kiepska_jak niskiej_jak|nizka_kvalita slaba_kvalita nekvalit|nizka_kvalita spatna_kvalita nekvalit|kalitesiz kalite_düşük kalitesi_kötü kalitesi_düşük
weak-|drains_fast battery_dies doesnt_last|μπαταρια_τελειων δεν_κραταει αδειαζει|szybko_sie_rozlad nie_trzyma slabo_trzyma|rychlo_sa_vyb nevydrz|rychle_se_vyb nevydrz|çabuk_bit şarjı_çabuk hemen_bit
regret-|regret mistake_buying wish_i_hadnt|μετανιωσ μετανιωνω|zaluje zalujemy blad_zyc|lutujem olutov banujem|lituji lituju|pişman pişmanım keşke_alma
swear-|fuck fucking wtf|γαμω γαμημ γαμη|kurw pierdol jeban jebac|kurva jeban jebat do_riti do_pice|kurva kurv jeban do_prdele do_pici|amk. aq. amına sikt siki
swear-|shit. shitty|σκατ|gown zasran|srac zasran posran|sracky zasran posran|bok. boktan
swear-|asshole bastard bitch|μαλακ πουσ|chuj skurw dupek|kokot debil hajzl|zmrd kokot hajzl curak|orospu piç şerefsiz pezevenk
worse-|worse. getting_worse downhill|χειροτερευ χειροτερα_απο|gorszy gorsza gorsze gorzej pogorsz|horsi horsie zhors|horsi hure zhors|daha_kötü kötüleş bozdu kötüye
hazard-|allergic rash burned_me|αλλεργ εξανθημ εγκαυμ|alerg wysypk poparz uczul|alerg vyrazk popal|alerg vyrazk popal|alerji kızarık
hazard-|dangerous overheats smoke fire_hazard|επικινδυν υπερθερμ καπνο|niebezpiecz przegrzew dymi|nebezpec prehriev dymi|nebezpec prehriv kouri|tehlike aşırı_ısın duman
closed-|closed. out_of_stock sold_out unavailable|κλειστ εξαντλ μη_διαθεσιμ|zamkniet niedostepn wyprzedan|zatvoren vypredan nedostupn|zavren vyprodan nedostupn|kapalı stokta_yok tükendi
neverarrive-|nobody_came never_turned_up no_show|κανεις_δεν_ηρθε δεν_εμφανιστ|nikt_nie_przyj nie_pojawil|nikto_neprisiel neukazal|nikdo_neprisel neukazal|kimse_gelme ortada_yok
neverarrive-|nobody_knows nobody_told without_notice no_information|κανεις_δεν_ξερει χωρις_ενημερ δεν_με_ενημερ|nikt_nie_wie bez_informacji nie_poinform|nikto_nevie bez_upozorn neinform|nikdo_nevi bez_upozorn neinform|kimse_bilm haber_verme bilgi_verme bilgilendirme_yok
effort-|had_to_call had_to_send had_to_go|αναγκαστηκ επρεπε_να_παω|musialam musialem musielismy|musel_som musela_som museli_sme|musel_jsem musela_jsem museli_jsme|zorunda_kal mecbur_kal uğraştım uğraştık
effort-|three_times several_times many_times repeatedly again_and|επανειλημμ πολλες_φορες δεκα_φορες τρεις_φορες|wielokrotn kilkakrot trzy_razy kilka_razy|niekolkokrat opakovane trikrat viackrat|nekolikrat opakovane trikrat vicekrat|defalarca kaç_kere üç_kere kaç_kez üç_kez
effort-|still_nothing to_no_avail in_vain no_result|χωρις_αποτελεσμ ματαια τιποτα.|bez_skutku na_prozno bez_efektu|marne bez_vysledk bezvysl|marne bez_vysled bezvysl|sonuç_yok nafile boşuna boş_yere
effort-|excuse excuses blame_each passed_around|δικαιολογι ο_ενας_στον|wymowk wykrec zwalaj odsyla|vyhovor vyhovara odbij prehadzuj|vymlouv vymluv odbyvaj prehazuj|bahane oyala oyalıyor
effort-|lawyer consumer_protection police report_you|δικηγορ καταγγελια συνηγορ_του|adwokat rzecznik uokik policj sprawa_w_sad|pravnik soi. polici|pravnik coi. polici|avukat tüketici_hak savcı mahkeme
`;
