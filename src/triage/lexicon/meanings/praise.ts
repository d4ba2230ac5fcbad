/**
 * Words of praise, one meaning a line: its concept, then how English, Greek, Polish, Slovak, Czech
 * and Turkish say it. Notation as in concept-lists.ts. Written for this project.
 */
export const praise = `
good+|good.|καλος. καλη. καλο. καλοι. καλες. καλα. καλων. καλου. καλης.|dobry. dobra. dobre. dobrze. dobrego. dobrej. dobrym. dobrych.|dobry. dobra. dobre. dobru. dobrej. dobreho. dobrym. dobrych. dobri.|dobry. dobra. dobre. dobrou. dobreho. dobrym. dobrych. dobri. dobrej.|iyi. iyiydi. iyidir. iyiler
good+|nice. nicely.|ωραι|fajny. fajna. fajne. fajnie. ladnie. milo. mily. mila. milym|pekne. fajn. mily. mila. mile. milo. milym|hezk fajn. mily. mila. mile. milym|güzel. güzeldi. güzeldir. hoş. hoştu
good+|fine. okay_good all_good alright.|ολα_καλα μια_χαρα|w_porzadku wszystko_ok wszystko_gra jest_ok git.|v_poriadku v_pohode vsetko_ok vsetko_sedi|v_poradku v_pohode vsechno_ok vse_ok|sorunsuz. sorun_yok
good+|decent. solid. respectable|αξιοπρεπ τιμι|przyzwoit porzadn solidn|slusn poriadn solidn|slusn poradn solidn|gayet_iyi fena_değil hiç_fena
good+|pleasant pleasantly pleasure.|ευχαριστο ευχαριστη. ευχαριστος απολαυστ|przyjemn|prijemn|prijemn|keyifli keyif memnun_edici
good+|positive positively.|θετικ|pozytyw|pozitiv|pozitiv|olumlu pozitif
good+|pros. advantage upside|πλεονεκτ θετικα. προτερημα|zaleta zalety plusy plus. plusem|vyhoda. vyhody. vyhodou plusy klady|vyhoda. vyhody. vyhodou plusy klady|artısı artıları avantaj
good+|useful handy practical|χρησιμ πρακτικ|przydat uzyteczn praktyczn poreczn|uzitocn praktick sikovn|uzitecn praktick sikovn|kullanışlı pratik işe_yar işime_yar
good+|strong. powerful potent|δυνατ. δυνατο. δυνατη. δυνατος ισχυρ|mocny mocna. mocne. silny. silna. silne.|siln. silny. silna. silne. vykonn|silny. silna. silne. vykonn|güçlü kuvvetli
good+|bright. vivid sharp. crisp|φωτειν ζωντανα. ζωηρ καθαρη_εικονα|ostry_obraz zywe_kolory wyrazist|zive_farby ostry_obraz jasny_obraz|zive_barvy ostry_obraz|canlı_renk net_görüntü
good+|modern. stylish trendy|μοντερν στιλατ|nowoczesn stylow|modern stylov|modern stylov|modern. şık. şıktı tarz.
good+|quiet. silent.|αθορυβ ησυχ|cichy. cicha. ciche. cichutk bezglosn|tichy. tiche. ticha. tichuck|tichy. tiche. ticha. tichouck|sessiz.
good+|light. lightweight|ελαφρυ ελαφρι|lekki. lekka. lekkie. leciutk|lahky. lahke. lahka. lahuck|lehky. lehke. lehka. lehouck|hafif.
good+|healthy nutritious|υγιειν θρεπτικ|zdrowy. zdrowe. zdrowa.|zdrave. zdravy. zdrava.|zdrave. zdravy. zdrava.|sağlıklı besleyici
good+|safe. safely safety_first secure|ασφαλ σιγουρ|bezpieczn|bezpecn|bezpecn|güvenli
good+|clear. clearly_explained understandable|ξεκαθαρ κατανοητ σαφης σαφες|jasno czytelne zrozumial|prehladn jasne_vysvetl zrozumiteln|prehledn jasne_vysvetl srozumiteln|anlaşılır açıklayıcı
good+|interesting|ενδιαφερ|ciekaw interesuj|zaujimav|zajimav|ilginç ilgi_çek
good+|variety wide_range wide_selection plenty_of huge_choice|ποικιλι μεγαλη_γκαμα πληθωρα|duzy_wybor szeroki_wybor roznorod bogat|siroky_vyber velky_vyber bohat pestr|siroky_vyber velky_vyber bohat pestr|çeşit çeşitli bol_bol
good+|generous large_portion|γενναιοδωρ χορταστικ|hojn syte. sycace|stedr vydatn|stedr vydatn|doyurucu cömert
good+|authentic original. unique|αυθεντικ μοναδικ πρωτοτυπ|oryginaln wyjatkow unikat niepowtarz|originaln jedinecn autentick ojedinel|originaln jedinecn autentick ojedinel|orijinal özgün eşsiz
good+|warm. cosy warmly|ζεστ. ζεστο. ζεστη. ζεστα.|cieplutk cieplo. cieply. ciepla.|tepluck tepla. teple. teply. hrejiv|teplouck tepla. teple. teply. hrejiv|sıcacık sıcak_tut
good+|fits. fit_perfectly fits_like true_to_size|εφαρμοζ_τελεια ταιριαζ ακριβως_στο_μεγεθος|pasuje_ideal pasuje. rozmiar_ideal|sedi_perfekt sedi. pasuje velkost_sedi ako_uliat|sedi. padne velikost_sedi jako_ulit|tam_oldu tam_oturdu kalıbı_tam tam_kalıp bedeni_tam
good+|looks_good looks_great looks_nice|δειχνει_ωραι φαινεται_ωραι|wyglada_swietn wyglada_ladn wyglada_super|vyzera_skvel vyzera_pekn vyzera_super|vypada_skvel vypada_hezk vypada_super|güzel_duruyor güzel_görün şık_duruyor
good+|success successful|επιτυχ|udany. udana. udane. sukces|vydaren podaren uspesn|vydaren podaren uspesn povedl|başarılı başarı
good+|skill talented talent|ταλεντ ικανοτατ|zdolny talent utalent|talent nadan|talent nadan|yetenek yetenekli
great+|great.|μεγαλειωδ σπουδαι|super.|super.|super.|süper. harika. harikaydı
great+|excellent excellently|εξαιρετικ αριστ|doskonal znakomit|vynikajuc vyborn|vynikajic vyborn|mükemmel
great+|amazing amazingly astonishing|καταπληκτικ εκπληκτικ|niesamowit zdumiew|uzasn ohromuj|uzasn ohromuj|inanılmaz_iyi inanılmaz_güzel şaşırtıcı_derecede hayran
great+|awesome|φοβερ|mega. kozack|mega. husty|mega. husty|efsane
great+|fantastic|φανταστικ|fantastycz|fantastick|fantastick|fantastik
great+|wonderful|υπεροχ|cudown cudny cudna cudne|nadhern prekrasn|nadhern prekrasn|harikulade muhteşem
great+|superb super_duper|σουπερ|rewelac|skvel|skvel|şahane
great+|brilliant|λαμπρ φανταχτερ|genialn|genialn brilantn|genialn brilantn|dahiyane dâhice parlak_fikir
great+|outstanding exceptional|κορυφαι ξεχωριστ|wybitn wyjatkowo|mimoriadn vynimocn|mimoradn vyjimecn|olağanüstü fevkalade
great+|incredible unbelievably_good|απιστευτη_εξυπ απιστευτο_προ απιστευτα_καλ|niewiarygodnie_dobr niesamow|neuveritelne_dobr neskutocne_dobr|neuveriteln_dobr neskutecne_dobr|inanılmaz.
great+|wow. omg. whoa.|ουαου. γουαου. πω_πω|wow. lal. o_rany|wow. pani. paradicka|wow. tyjo. ty_jo paradicka|vay. vaay. oha.
great+|fabulous terrific marvel|θαυμασι θαυμα|bajeczn wspanial|bajecn famozn|bajecn famozn|nefis enfes
great+|impress|εντυπωσ|wrazeni imponuj zachwy|ohuren dojem_super nadchlo nadchn|ohromen nadchlo nadchn uchvat|etkile etkilen büyüle
great+|top_notch first_class world_class|κορυφη. κορυφαιο πρωτης_ταξ τοπ.|najwyzsza_polka pierwsza_klasa klasa_sama top.|spickov prvotriedn top. svetova_trieda|spickov prvotridn top. svetova_trida|birinci_sınıf üst_düzey top.
great+|a_must must_have must_see|πρεπει_να_εχ απαραιτητ|obowiazkow must_have|musite_mat nutnost_mat povinna_vybav|musite_mit nutnost_mit povinna_vybav|mutlaka_al mutlaka_izle kesinlikle_al
great+|masterpiece classic.|αριστουργημα|arcydziel majstersztyk klasyk|majstrovsk klenot klasika|mistrovsk klenot klasika|başyapıt şaheser klasik.
great+|flawless impeccable|αψογ αμεμπτ|nieskaziteln bezbledn bez_zarzut bez_zastrzez|bezchybn bez_chyby bez_vyhrad|bezchybn bez_chyby bez_vyhrad|kusursuz hatasız eksiksiz
great+|magic magical|μαγικ μαγει|magiczn magia.|carovn magick kuzeln|carovn magick kouzeln|büyülü sihirli
great+|heaven heavenly|παραδεισ ονειρεμεν|niebo. niebianski bajka. raj.|nebo. nebesk rozpravk raj.|nebe. nebesk pohadk raj.|cennet rüya_gibi
great+|bomb. banger. fire. lit. slaps slays|μπομπα τα_σπαει σκιζει|petarda sztos kozak. ogien. czad. miazga.|bomba. pecka. bombov|bomba. pecka. bombov|bomba. yakıyor efso
great+|five_stars 5_stars 10_10 full_marks|πεντε_αστερ 5_αστερ αριστα. 10_10|piec_gwiazd 5_gwiazd szostka. na_szostke|pat_hviezd 5_hviezd plny_pocet na_jednotku 10_10|pet_hvezd 5_hvezd plny_pocet na_jednicku 10_10|beş_yıldız 5_yıldız on_numara 10_numara 10_10
great+|legend hero champion|θρυλος ηρωας|legenda bohater mistrz.|legenda hrdina majster.|legenda hrdina mistr.|efsane. kahraman
beautiful+|beautiful beautifully|ομορφ πανεμορφ|piekn przepiekn|krasn prekrasn|krasn prekrasn|çok_güzel güzelim güzelliğ
beautiful+|pretty. lovely lovely.|χαριτωμ|sliczn ladny. ladna. ladne. ladniutk|pekny. pekna. pekne. zlaty. zlata. chutnuck|hezky. hezka. hezke. zlaty. zlata.|sevimli tatlı. tatlı_bir
beautiful+|cute. adorable|γλυκ. γλυκο. γλυκα. γλυκουλ|uroczy urocza urocze slodki slodziak|rozkosn zlatuck roztomil|rozkosn zlatouck roztomil|şirin minnoş
beautiful+|elegant classy|κομψ|elegan|elegan|elegan|zarif asil.
beautiful+|gorgeous stunning|κουκλα. κουκλι πανεμορφ|przesliczn oszalamia zjawiskow|nadhera nadhern uchvatn|nadhera nadhern uchvatn|göz_alıcı muazzam
love+|love. i_love|αγαπ λατρευω|kocham kochamy uwielbi|milujem zboznuj|miluju miluji zboznuj|aşık bayıldım bayıldık bayıl
love+|loved. adored|λατρεψ|pokochal zakochal|zamilova zalubil oblubil|zamilova oblibil|çok_sevd severek sevdim sevdik
love+|like_it like_them like_this liked.|μου_αρεσ μας_αρεσ αρεσε.|podoba podobaja spodobal lubie. lubimy|paci. pacia pacil pacilo lubim. rad_pouziv|libi. libil libilo oblib rad_pouziv|beğendim beğendik beğenildi beğeni hoşuma
love+|enjoy enjoyed enjoyable|απολαυσ απολαμβ διασκεδ|ciesze cieszy radosc frajd|uzil uzila uzivam uzivame vychutn bavi.|uzil uzila uzivam uzivame vychutn bavi.|keyfini zevkle zevk_al eğlen
love+|obsessed addicted hooked|κολλημεν εθιστικ ξετρελα|uzaleznia wciaga. wciagaj|navykov zavisl|navykov zavisl|bağımlısı vazgeçilmez müptela
love+|cant_wait looking_forward excited|ανυπομον|nie_moge_sie_docz doczekac. ekscyt|tesim_sa neviem_sa_dockat|tesim_se nemuzu_se_dockat|sabırsızlık heyecan
love+|favorite favourite|αγαπημεν|ulubion|oblubeny. oblubena. oblubene. najoblub|oblibeny. oblibena. oblibene. nejoblib|favori gözdem
love+|heart hearts|καρδι|serce. serduszk sercem|srdce. srdci srdiec srdcov|srdce. srdci srdcov|yürek kalp. kalbim
love+|sweetheart darling cutie bless|γλυκουλ χρυσ. χρυση. χρυσο. ναναι_καλα|kochani. kochana. zlociutk zlota_kob zloty_czl|zlaticko poklad. anjel|zlaticko poklad. andel|canım canımsın balım yerim.
satisfied+|satisfied satisfaction|ικανοποι|zadowol satysfak|spokojn spokojnost|spokojen spokojenost spokojena spokojeni|memnun. memnunum memnunuz memnuniyet memnun_kald
satisfied+|happy. happier happily|χαρουμεν ευτυχ χαιρομαι χαρηκα|szczesliw szczesci|stastn stasti|stastn stesti|mutlu mutluy mutlul
satisfied+|pleased. delighted thrilled|ευχαριστημεν καταευχ ενθουσιασ|zachwycon uradow|nadsen potesen potesil|nadsen poteseny potesil|çok_memnun sevindim sevindik
satisfied+|glad.|χαρα. χαρη. χαρας|radosn ciesze_sie|rad. rada. radi. radost|rad. rada. radi. radost|iyi_ki seviniyor
satisfied+|no_complaints no_issues no_problems without_problem|κανενα_προβλημα χωρις_προβλημα κανενα_παραπον|bez_problem zero_problem zadnych_problem bez_zastrzezen nie_mam_zastrz|bez_problem ziadny_problem ziadne_problemy nemam_vyhrad nemam_co_vytk|bez_problem zadny_problem zadne_problemy nemam_vyhrad nemam_co_vytk|sorun_yaşama hiçbir_sorun problemsiz sıkıntısız
satisfied+|no_regrets dont_regret|δεν_μετανιωσ|nie_zaluje nie_zaluj|nelutuj neolutoval|nelituj|pişman_olma pişman_değil pişman_olmaz
satisfied+|expectations. exceeded_my exceeded. beyond_expect|προσδοκι ξεπερασε|przerosl oczekiwania spelnil|predcil splnil_ocak nad_ocak prekonal|predcil splnil_ocek nad_ocek prekonal|beklentimi beklentimin beklediğimden beklediğim_gibi
recommend+|recommend recommended|συστηνω συνιστω προτεινω συνιστατ|polecam polecamy polecic godne_polecenia|odporuc|doporuc|tavsiye öneririm öneriyor öneririz
recommend+|highly_recommend strongly_rec|ανεπιφυλακτα συστηνω_ανεπι|goraco_pol serdecznie_pol|vrelo_odp vsetkym_odpor|vrele_dopor vsem_dopor|şiddetle_tav kesinlikle_tav gönül_rahat
thanks|thank thanks. thx. ty.|ευχαριστ|dziekuj dzieki. dziekow podziekow|dakuj dakov dik. diky.|dekuj dekov dik. diky.|teşekkür sağolun sağol. eyvallah
thanks|grateful appreciate kudos|ευγνωμ εκτιμω|wdzieczn doceniam|vdacn vazim_si ocenuj|vdecn vazim_si ocenuj|minnet müteşekkir takdir
bravo+|bravo. congrats congratulation|μπραβο συγχαρητ|brawo gratul|bravo gratul|bravo gratul|bravo tebrik helal aferin
bravo+|well_done good_job great_job nice_work|καλη_δουλει σωστη_δουλει εξαιρετικη_δουλ|dobra_robota swietna_robota tak_trzymac|dobra_praca skvela_praca len_tak_dalej palec_hore|dobra_prace skvela_prace jen_tak_dal palec_nahoru|eline_sağlık ellerinize_sağlık emeğinize emeği_geçen
bravo+|hats_off respect. props.|σεβασμος ρεσπεκτ βγαζω_το_καπελο|szacun szacunek czapki_z_glow chapeau|klobuk_dole respekt poklona|klobouk_dolu respekt poklona|şapka_çıkar saygı_duy
bravo+|keep_it keep_up|συνεχιστε|tak_dalej|pokracujte drzte_sa|pokracujte jen_tak|devamını_dile böyle_devam
fast+|fast. quick. quickly.|γρηγορ ταχυ|szybk|rychl|rychl|hızlı çabuk
fast+|lightning instant immediately|αστραπ αμεσ ταχυτατ|blyskawicz natychmiast ekspres|bleskov okamzit expres|bleskov okamzit expres|anında şimşek jet_hız
fast+|prompt. promptly speedy|αμεσοτητα εγκαιρ|sprawnie sprawn|promptn pohotov|promptn pohotov|süratli ivedi
fast+|within_hours same_day next_day the_day_after|αυθημερον επομενη_μερα επομενη_ημερα την_επομενη|nastepnego_dnia na_drugi_dzien tego_samego_dnia nastepny_dzien|na_druhy_den hned_na_dalsi este_v_ten_den nasledujuci_den|druhy_den hned_dalsi tentyz_den nasledujici_den|ertesi_gün aynı_gün bir_gün_sonra bir_günde
ontime+|on_time punctual as_promised right_on_time|στην_ωρα εγκαιρα συνεπ συνεπει|na_czas terminow punktual zgodnie_z_plan|nacas vcas presne_na v_termine|vcas presne_na v_termin|zamanında vaktinde tam_zaman söz_verdik
ontime+|early. earlier ahead_of sooner_than|νωριτερα πριν_την_ωρα|przed_czasem wczesniej_niz szybciej_niz|skor_ako skorej predcasne|drive_nez driv_nez predcasne|beklenenden_erken erkenden daha_erken
polite+|polite courteous|ευγεν|uprzejm kultural|slusny_pristup zdvoril ochotn|slusny_pristup zdvoril ochotn|kibar nazik
polite+|kind. kindness kindly friendly|φιλικ καλοσυν|zyczliw serdeczn przyjazn sympatycz|priatelsk srdecn laskav vludn mily_person|pratelsk srdecn laskav vlidn mily_person|güler_yüz güleryüz sıcakkanlı cana_yakın
polite+|smile smiling cheerful|χαμογελ|usmiech usmiechn|usmev|usmev|gülümse neşeli
polite+|welcoming hospitable|φιλοξεν|goscinn|pohostinn ustretov|pohostinn vstricn|misafirperver
helpful+|helpful helped|βοηθησ εξυπηρετικ εξυπηρετησαν|pomocn pomogl|pomohl pomohol napomocn|pomohl napomocn|yardımcı_ol yardımsever yardım_et ilgili.
helpful+|resolved solved sorted. fixed.|λυθηκ ελυσαν τακτοποι διορθωσαν|rozwiazal zalatwi ogarn naprawil|vyriesil vyriesen vybavil vybaven opravil|vyresil vyresen vyridil opravil|çözüldü çözdü çözüm_buld hallett halloldu hallol
helpful+|explained advised answered_all|εξηγησ συμβουλεψ ενημερωσαν|wyjasni doradzi wytlumacz|vysvetlil poradil|vysvetlil poradil|açıkladı anlattı bilgilendir
helpful+|patient. patience_with attentive caring|υπομονετικ|cierpliw troskliw zaangaz|trpezliv starostliv pozorny|trpeliv starostliv pozorny|sabırlı ilgilendi ilgi_alaka
helpful+|responsive replied_quickly replied_within|απαντησαν_αμεσα αμεση_ανταπ αμεση_απαντ|szybka_odpowiedz szybki_kontakt dobry_kontakt|rychla_odpoved rychla_komun|rychla_odpoved rychla_komun|hızlı_dönüş hızlı_cevap hemen_dön anında_cevap
helpful+|replaced_it new_one_sent sent_a_new refunded_immed|αντικατεστησαν αλλαξαν_αμεσα|wymienili_bez wyslali_nowy od_reki|vymenili_bez poslali_novy poslali_novu|vymenili_bez poslali_novy poslali_novou|hemen_değiştir yenisini_gönder yenisini_yolla
professional+|professional professionally|επαγγελματι|profesjonal fachow|profesional|profesional|profesyonel
professional+|expert. knowledgeable competent|εμπειρ γνωστη εξειδικευμεν|kompeten fachowiec znaja_sie specjalist|odborn kompetent vyzna_sa rozumeju|odborn kompetent vyzna_se rozumi|uzman bilgili işini_bil işinin_ehli
clean+|clean. spotless tidy|καθαρο. καθαρα. καθαρη. καθαριοτητα πεντακαθαρ|czyst czysciutk schludn|cist cistuck|cist cistouck|temiz tertemiz pırıl
tasty+|delicious tasty yummy|νοστιμ πεντανοστ γευστικ|pyszn smaczn smakowal|chutn lahodn vynikajuc_jedl|chutn lahodn vyborne_jidl|lezzet lezzetli leziz nefis
comfy+|comfortable comfy|ανετ βολικ αναπαυτ|wygodn komfort|pohodln komfort|pohodln komfort|rahat konfor
comfy+|soft. softness smooth.|μαλακο μαλακη μαλακος. απαλ|miekk mieciutk mily_w_dotyk|makk makuck hebk jemn|mekk mekouck hebk jemn|yumuşak yumuşacık
comfy+|spacious roomy|ευρυχωρ|przestronn|priestrann|prostorn|ferah geniş.
affordable+|cheap_and cheaper cheapest|φθην φτην φθηνοτερ|taniej tani. tanio. najtaniej|lacnejs najlacnejs lacno.|levnej nejlevnej levne.|ucuz uygun_fiyat hesaplı ekonomik
affordable+|good_price great_price fair_price reasonable|καλη_τιμη καλες_τιμες καλυτερη_τιμη προσιτ ανταγωνιστικ|dobra_cena dobrej_cenie swietna_cena rozsadn przystepn|dobra_cena super_cena rozumna_cena prijatelna|dobra_cena super_cena rozumna_cena prijatelna|fiyatı_uygun fiyat_güzel fiyat_iyi makul
affordable+|value_for good_value worth_the_money worth_every|αξιζει_τα_λεφτα σχεση_ποιοτητας value_for|stosunek_jakosci warte_ceny warta_swojej wart_swojej|pomer_cena stoji_za_svoje hodne_penazi|pomer_cena stoji_za_sve cena_vykon|fiyat_performans fiyatına_göre parasını_hak fiyatını_hak
affordable+|discount deal. bargain saved_money|προσφορα. προσφορες. εκπτωσ ευκαιρι|promocj okazj rabat|zlav akcia. vyhodna_kupa|slev akce. vyhodna_koupe|indirim kampanya fırsat
quality+|high_quality good_quality great_quality|αριστη_ποιοτ καλη_ποιοτ εξαιρετικη_ποιοτ ποιοτικ|wysokiej_jakosci dobrej_jakosci swietna_jakosc dobra_jakosc|vysoka_kvalit kvalitn dobra_kvalit|vysoka_kvalit kvalitn dobra_kvalit|kaliteli kalitesi_güzel kalitesi_iyi kalitesi_harika
quality+|sturdy durable robust built_to|γερο. γερη. ανθεκτικ στιβαρ|solidn wytrzyma trwal mocne_wykon|pevny. pevne. pevna. odoln masivn trvacn|pevny. pevne. pevna. odoln masivn trvanliv|sağlam dayanıklı
quality+|lasts_long lasts_all battery_lasts holds_charge|κραταει_πολ αντεχει διαρκει|starcza_na dlugo_trzyma bateria_trzyma|dlho_vydrz vydrzi bateria_drzi|dlouho_vydrz vydrzi baterka_drzi|uzun_ömür uzun_süre_day şarjı_uzun
works+|works_well works_great works_perfect works_as|δουλευει_τελεια δουλευει_αψογα λειτουργει_αψογ λειτουργει_τελ|dziala_swietn dziala_super dziala_bez dziala_jak|funguje_vyb funguje_super funguje_skv funguje_ako_ma|funguje_vyb funguje_super funguje_skv funguje_jak_ma|güzel_çalış sorunsuz_çalış gayet_iyi_çalış
works+|easy. easily simple. simply|ευκολ απλ. απλο. απλη.|latw prost. prosty. prosta. proste.|jednoduch lahko.|jednoduch snadn lehce.|kolay basit. kolayca
works+|smooth. smoothly seamless|ομαλ|plynn gladko|plynul hladk|plynul hladce|akıcı
works+|convenient saves_time|εξυπηρετει_πολυ βολευει|wygoda oszczedza_czas|setri_cas|setri_cas|zaman_kazand büyük_kolaylık
reliable+|reliable dependable|αξιοπιστ εμπιστοσυν|niezawodn zaufan rzeteln|spolahliv overen|spolehliv overen|güvenilir güven_ver güven_veren
reliable+|trust. trustworthy honest|τιμι. ειλικριν εμπιστ|uczciw zaufani godny_zauf|dovera doveryhod ferov poctiv seriozn|duvera duveryhod ferov poctiv seriozn|dürüst güveniyor
worth+|worth. worthwhile|αξιζει αξιζε. αξιζουν|warto. warte. warta. oplaca|oplati oplatil stoji_za|vyplati vyplatil stoji_za|değer. değdi değiyor
perfect+|perfect perfectly|τελει. τελεια. τελειο. τελειος. τελειως_ευχ|idealn perfek|perfektn dokonal idealn|perfektn dokonal idealn|kusursuz mükemmel. tam_istediğim
perfect+|as_described as_shown as_pictured exactly_as|οπως_στην_περιγραφ οπως_περιγραφ ακριβως_οπως|zgodn_z_opis zgodny_z zgodne_z jak_na_zdjec|podla_popis presne_podla presne_ako ako_na_obr|podle_popis presne_podle presne_jak jak_na_obr|anlatıldığı_gibi göründüğü_gibi açıklandığı_gibi aynen resimdeki_gibi
best+|best. best_ever the_best|καλυτερο. καλυτερος. καλυτερη. καλυτεροι. καλυτερα. κορυφαιος|najlepsz najlepiej|najleps najlepsie|nejleps nejlepe nejlip|en_iyi
better+|better. improved|βελτιω καλυτερευ|lepszy. lepsza. lepsze. lepiej. popraw|lepsi. lepsie. lepsia. zlepsil|lepsi. lepe. lip. zlepsil|daha_iyi iyileş gelişmiş
better+|like_new as_good_as still_going years_later|σαν_καινουρι ακομα_δουλευει|jak_nowy jak_nowa wciaz_dziala nadal_dziala|ako_novy ako_nova stale_funguje dodnes|jako_novy jako_nova stale_funguje dodnes|hâlâ_sağlam yeni_gibi ilk_günkü
funny+|funny hilarious|αστει ξεκαρδιστ γελασα|smieszn zabawn usmial|vtipn zabavn nasmial|vtipn zabavn nasmal|komik eğlenceli güldür
funny+|fun. haha. lol. lmao|χαχα χαχαχα|haha hehe xd.|haha hehe|haha hehe|haha hahaha jsjs
gripping+|moving. touching|συγκινητ|wzrusz|dojimav dojal|dojemn dojal|duygusal duygulan dokunaklı
gripping+|gripping captivating thrilling|συναρπαστ καθηλωτ|porywaj trzyma_w_napi wciagaj|napinav strhuj putav|napinav strhuj poutav|sürükleyici heyecanlı
gripping+|inspiring clever fascinating|εμπνευσ εξυπν|inspiruj pomyslow blyskotliw|inspirat mudr napadit|inspirat chytr napadit|ilham akıllıca zekice
hope+|good_luck best_of_luck fingers_crossed|καλη_τυχη καλη_επιτυχια|powodzeni trzymam_kciuki|vela_stastia drzim_palce|hodne_stesti drzim_palce|bol_şans başarılar bol_kazanç hayırlı_iş
hope+|happy_birthday merry_christmas happy_new|χρονια_πολλα καλη_χρονια|wszystkiego_najl sto_lat wesolych|vsetko_najlep vesele|vsechno_nejlep vesele|doğum_gün iyi_bayramlar mutlu_yıl
win+|win. winning victory|νικη νικησ κερδισ|wygra zwyciest|vyhra vitazs|vyhra vitez|kazan galibiyet zafer
gift+|gift. present. bonus freebie little_extra|δωρ. δωρο. δωρακι δωρεαν|prezent gratis. upomin|darcek pozornost gratis|darek pozornost gratis|hediye sürpriz ikram
gift+|surprised. pleasant_surprise surprise.|εκπληξη εξεπληξ|zaskoczon mile_zaskocz|prijemne_prekvap milo_prekvap prekvapil|prijemne_prekvap mile_prekvap prekvapil|şaşırdım_güz beklemiyordum
again+|buy_again order_again shop_again be_back|θα_ξαναγορασ θα_ξαναπαρ θα_ξαναψων θα_ξαναπροτ|kupie_ponown wroce. wrocimy jeszcze_kupi ponownie_kup|urcite_prid vratim_sa nakupim_znova opat_nakup|urcite_prid vratim_se nakoupim_znovu zase_nakup|yine_alir tekrar_alır yine_sipariş tekrar_sipariş yine_alaca
again+|always_buy loyal_customer regular_customer for_years|παντα_αγοραζω σταθερος_πελατ χρονια_πελατ|stala_klient staly_klient od_lat|staly_zakazn stala_zakazn uz_roky|staly_zakazn stala_zakazn uz_roky|yıllardır daimi_müşteri hep_buradan
smell+|smells_great smells_nice scent fragrance|μυριζει_υπεροχ μυριζει_ωραι αρωμα μοσχοβολ|pachnie ladnie_pach zapach_pieknie pachnac|vonia vonav|voni. vonav|mis_gibi güzel_kok hoş_koku
care+|well_packed carefully_packed safely_packed|καλα_συσκευασμεν προσεγμεν_συσκ προσεγμεν|dobrze_zapak starannie_zapak swietnie_zapak|dobre_zabal starostlivo_zabal krasne_zabal|dobre_zabal peclive_zabal krasne_zabal|özenli özenle güzel_paket sağlam_paket iyi_paket
care+|thoughtful attention_to_detail handwritten|μερακ φροντιδ|dbalosc dopracowan starann|dokladn precizn poctivo rucne_pisan|dukladn precizn poctive rucne_psan|ince_düşün detaylara itina
family+|kids_love daughter_loves son_loves wife_loves everyone_loves|τα_παιδια_ενθουσ ξετρελαθηκ|dzieci_zachw corka_zachw syn_zachw|deti_nadsen dcera_nadsen syn_nadsen|deti_nadsen dcera_nadsen syn_nadsen|çocuklar_bayıl kızım_bayıl oğlum_bayıl eşim_çok
family+|compliment compliments everyone_asked|κοπλιμεντ ολοι_ρωτ|komplement wszyscy_pyta|kompliment vsetci_sa_pyta|kompliment vsichni_se_pta|iltifat herkes_sord
relief+|finally_someone at_last_a thank_god|επιτελους_καποι δοξα_τω_θεω|wreszcie_ktos nareszcie_ktos|konecne_niekto konecne_obchod vdakabohu|konecne_nekdo konecne_obchod diky_bohu|nihayet_bir çok_şükür şükür
relief+|relieved peace_of_mind stress_free hassle_free|ανακουφ χωρις_αγχος|spokojna_glowa ulga. bezstres|odlahlo bez_stresu bez_nervov|ulevilo bez_stresu bez_nervu|içim_rahat rahatladım dertsiz zahmetsiz
relief+|cured saved_my lifesaver|με_εσωσ σωτηρ|uratowal wybaw|zachranil zachrana|zachranil zachrana|hayat_kurtar imdadıma
`;
