/**
 * What happens to goods and orders, one meaning a line: its concept (a dash: none), then English,
 * Greek, Polish, Slovak, Czech and Turkish. Notation as in concept-lists.ts. Written for this project.
 */
export const events = `
broken-|squeak squeaks creaks creak rattle rattles|τριζει τριζουν κροταλ|skrzypi trzeszczy grzechocz|vrzga skripe skripa rachot|vrze skripe drnci|gıcırd gıcırtı takırt
broken-|flicker flickers blinking|τρεμοπαιζ αναβοσβην|mruga migocze|blika preblik|blika problik|titriyor göz_kırp yanıp_sön
broken-|wobble wobbles wobbly shaky|κουνιεται κουνιουνται ασταθ|chwieje chybocze kolebie|kyve kyvu kolise|vikla viklaji kymaci|sallan oynuyor
broken-|crooked uneven misaligned lopsided|στραβο στραβα στραβη|krzyw nierown|krivo kriva krivy nerovn|krive kriva krivy nakrivo nerovn|yamuk eğri çarpık
broken-|peels peeling flaking chipped|ξεφλουδ ξεφλουδιζ χειλος_σπασ|odpryskuje luszczy odlazi wyszczerb|lupe_sa odstiep olup|loupe_se odlup ostipl|dökülüyor soyuldu pul_pul çentik
broken-|snapped bent twisted|λυγισ στραβωσ κοπηκε|wygial wygiet zgial|ohnut ohol skriven|ohnut zlomil zkriven|büküldü eğildi
broken-|unravel seam_came stitching_came loose_threads|ξηλωθ ξεφτ κλωστες_κρεμ|puscil_szew prul niciom wystaja_nitki|paraju_sa rozisiel_sa trcia_nit|para_se povolil_sev trci_nit|dikişi_at dikişi_sök iplik_sark
broken-|grinding humming buzzing makes_noise|κανει_θορυβο βουιζει|buczy zgrzyt halasuje|huci vrci drnci|huci vrci drnci|uğulduyor ses_yap ses_çıkar
broken-|sticks_to burns_on smudge smears|κολλαει_το απλωνει_το_μελ|przywiera rozmazuje_sie|lepi_sa rozmazava|lepi_se pripaluje rozmazava|yapışıyor dağılıyor
broken-|sagging sags dip_in sank lumpy|βουλιαξ λακκουβ|zapad zapadl dolek|prelezan prepadn jama_v|prolezen propadl dulek|çöktü çukur
damaged-|crushed squashed soaked wet_box|τσαλακωμ μουσκεμ βρεγμ|zgniecion przemok mokra_pacz|dopucen premocen pokrcen|pomackan promocen|ezik ezilmiş ıslak_kutu ıslanmış
damaged-|opened_box already_used returned_item tags_missing|ανοιγμενο_κουτ φορεμεν|otwarte_pud noszon bez_metki|otvoren_krab noseny nosene|otevren_krab noseny nosene|açılmış_kutu giyilmiş
damaged-|stain stains mark_on|λεκε λεκεδ|poplamion plamk|zaspinen skvrn|zaspinen skvrn|leke. lekesi
damaged-|dead_on_arrival arrived_dead withered|ξεραμεν μαραμεν|zwiedl uschni|uschnut zvadnut|uschl zvadl|kurumuş solmuş ölü_gel
wrong-|different_shade another_colour wrong_shade|αλλη_αποχρ αλλο_χρωμα|inny_odcien inny_kolor|iny_odtien ina_farba|jiny_odstin jina_barva|farklı_renk başka_renk
wrong-|somebody_elses not_mine someone_elses|ξενη_παραγγ δεν_ειναι_δικο|cudza_paczk cudze_zam nie_moja|cudzi_bal cudzia cudziu|cizi_balik cizi_objed|başkasının bana_ait_değil
wrong-|looks_nothing not_like_the_photo differs_from|δεν_εχει_σχεση αλλο_στη_φωτο|nie_wyglada_jak inaczej_niz|nevyzera_ako inak_ako|nevypada_jako jinak_nez|resimle_alaka fotoğraftakiyle
missing-|half_of_it only_one_of only_half|μονο_το_ενα μισο. μισα.|polowa_tylko tylko_jedna|len_polovica len_jedna|jen_pulka jen_jedna|yarısı_boş yarısı_yok
missing-|without_instructions no_manual no_screws|χωρις_οδηγ χωρις_βιδ|bez_instrukcj bez_srub|bez_navodu bez_skrutiek|bez_navodu bez_sroubk|kılavuz_yok vida_yok
late-|was_due should_have_been supposed_to_be|επρεπε_να_ειχε επρεπε_να_ειναι|mialo_byc mial_byc miala_byc mialo_przyjsc|mal_prist mala_prist malo_prist malo_byt|mel_prijit mela_prijit melo_prijit melo_byt|gelecekti olacaktı gelmesi_gerek
late-|stuck_in out_for_delivery_for still_in|κολλησε_στο προς_παραδοση|stoi_w utknel w_doreczeniu|na_ceste_k zasekl|na_ceste_k zasekl|dağıtımda takıldı_kald
late-|postponed moved_again new_date|αναβληθ αναβαλ|przelozon nowy_termin kolejny_termin|prelozil novy_termin|prelozil novy_termin|ertelendi yeni_tarih
no_answer-|read_and on_read seen_and|διαβαστηκε στο_διαβ|wyswietlone. tylko_odczyt|precitane. len_precit|zobrazeno. jen_precet|görüldü
no_answer-|closed_the hung_up cut_off disconnected|μου_το_εκλεισ με_εκλεισ|rozlaczyl rozlaczyla|zlozil_mi odpojil_ma polozil|zavesil odpojil_me polozil|yüzüme_kapat hattan_düş
no_answer-|same_answer same_reply copy_paste standard_reply|ιδια_απαντ ετοιμη_απαντ|ta_sama_odp wklejon szablon|rovnaka_odpoved kopirovan|stejna_odpoved kopirovan|hazır_cevap aynı_cevap kopyala
no_answer-|call_back called_back_no promised_call|να_με_παρουν_πισω|oddzwon oddzwonil|zavolat_spat neozvali|zavolat_zpatky neozvali|geri_ara aramadı aramadılar
expensive-|charged_twice two_payments debited_twice|δυο_χρεωσ χρεωσατε_δυο|dwa_razy_pobr dwie_platn|dve_platby dvakrat_strh|dve_platby dvakrat_strh|iki_kere_çek iki_kez_çek çift_çek
expensive-|pay_the_postage pay_for_return return_costs|να_πληρωσω_εγω εξοδα_επιστρ|mam_placic koszt_zwrotu|mam_platit_ja platit_vratenie|mam_platit_ja platit_vraceni|ücretini_bana iade_kargo
expensive-|cheaper_elsewhere half_the_price cheaper_in|αλλου_φθην στη_μιση|gdzie_indziej_taniej za_pol_ceny|inde_lacnej za_polovic|jinde_levn za_polovic|başka_yerde_ucuz yarı_fiyat
rude-|rolled_his rolled_her shrugged sighed_at|σηκωσαν_τους_ωμ ξεφυσ|wzruszyl przewrocil_ocz westchn|prevratil_oci mykl_plecom|protocil_oci pokrcil|omuz_silk gözlerini_devir
rude-|texting on_her_phone on_his_phone chatting_with|επαιζε_με_το_κιν|gadala_przez pisala_esem|pisala_si spravy_pri|psala_si zpravy_pri|telefonuyla_oyn
rude-|shouted yelled_at raised_her argued|φωναξ φωναζ τσακωμ|krzycz wydzier klocil|krical nakric hadali|kricel rval hadali|bağırdı azarla tartıştı
fail-|trips_the blows_the short_circuit|ριχνει_το_ρελε|wywala_kork|vyhodi_poist|vyhodi_poj|sigortayı_at
fail-|passed_from sent_from_desk back_and_forth|με_στελνουν απο_γκισε|od_okienka odsylaja|od_okienka prehadzuju posielaju_ma|od_okenka posilaji_me|masadan_masa topu_at yönlendiriyor
fail-|locked_out blocked_my account_blocked|κλειδωσ μπλοκαρ|zablokowan zablokowal|zablokoval zablokovan|zablokoval zablokovan|bloke hesabım_kapal
fail-|cancelled_my without_explanation for_no_reason|χωρις_εξηγ χωρις_λογο|bez_wyjasn bez_powodu|bez_vysvetl bez_dovodu|bez_vysvetl bez_duvodu|açıklama_yapma sebepsiz
fail-|deleted_my removed_my vanished disappeared|εξαφανισ σβησαν εσβησ|skasowal zniknel znikn|zmazali zmizli zmizol|smazali zmizel|silmişler silindi uçmuş
waste-|threw_away thrown_away in_the_bin straight_to|στα_σκουπιδ πεταξα για_πεταμα|do_kosza do_wyrzuc wyrzucil|do_kosa na_vyhod vyhodila|do_kose na_vyhozen vyhodila|çöpe_at attım_gitti
waste-|save_yourself think_twice look_elsewhere|σκεφτειτε_δυο|zastanowcie dwa_razy_pom|dvakrat_si rozmyslite|dvakrat_si rozmyslete|iki_kere_düş iyi_düşün
worse-|used_to_be once_was not_what_it not_anymore|καποτε_ηταν δεν_ειναι_αυτο_που|kiedys_byl juz_nie_to|byvali byvalo uz_to_nie_je|byvali byvalo uz_to_neni|eskiden_iyi eskisi_gibi eski_tadı
-|new_record what_a_record breaking_records|ρεκορ|rekord|rekord|rekord|rekor
sarcasm-|another_apology another_mail_about we_value|αλλη_μια_συγγν η_γνωμη_σας|kolejne_przepr kolejny_mail|dalsie_ospr dalsi_mail|dalsi_omluv dalsi_mail|bir_özür_daha mail_daha
sarcasm-|dont_make_me_laugh my_foot yeah_right|μη_γελασω σιγα_μην|akurat. nie_rozsmiesz|nenechajte_sa_vysm to_urcite.|nenechte_se_vysm to_urcite.|güldürmeyin hikaye.
-|grandmother_walks snail_is turtle faster_on_foot|χελωνα|slimak zolw|slimak korytnack|snek zelva|kaplumbağa salyangoz
helpful+|on_the_spot free_of_charge at_no_cost|επιτοπου χωρις_χρεωση|od_reki bez_oplat za_darmo_wym|na_pockanie bez_poplat zadarmo_oprav|na_pockani bez_poplat zdarma_oprav|ücretsiz_değiş ücret_istemed
helpful+|no_questions_asked without_any_fuss without_arguing|χωρις_ερωτησ χωρις_κουβεντ|bez_pytan bez_gadan|bez_reci bez_vypyt|bez_reci bez_vypt|soru_sormad uzatmad
helpful+|kept_me_informed every_step keeps_you|με_ενημερων σε_καθε_βημα|na_biezaco informowali|priebezne informovali kazdom_kroku|prubezne informovali kazdem_kroku|her_adımda haber_verdiler
helpful+|went_out_of carried_it_up waited_until|το_ανεβασ περιμενε_να|wniosl wniesli poczekal|vyniesol vyniesli pockal|vynesl vynesli pockal|yukarı_çıkar bekledi_beni
relief+|no_more_pain stopped_hurting sleep_through|εφυγε_ο_πονος κοιμαμαι_σαν|przestal_bolec przesypiam spie_jak|uz_ma_neboli spim_ako|uz_me_neboli spim_jako|ağrım_geç deliksiz_uyu
love+|cant_stop keep_looking wont_take_it_off|δεν_το_βγαζω δεν_χορταιν|nie_zdejmuj nie_moge_przest napatrzec|nevie_prestat neda_dole vynadivat|nemuzu_prestat nesunda|üstünden_çıkarm doyamıyor elinden_bırakm
love+|everyone_asks all_my_friends want_one_too|ολοι_ρωταν|wszyscy_pytaj tez_chce|vsetci_sa_pyt aj_oni_chcu|vsichni_se_ptaj taky_chce|herkes_sor onlar_da_ist
quality+|feels_like_silk like_silk solid_as built_like|σαν_μεταξι σαν_τανκ σαν_βραχος|jak_jedwab jak_czolg jak_skala|ako_hodvab ako_tank ako_skala|jako_hedvabi jako_tank jako_skala|ipek_gibi tank_gibi taş_gibi kaya_gibi
works+|like_clockwork without_a_hitch first_time_every|ρολοι. σαν_ρολοι|jak_w_zegark jak_po_masle|ako_po_masle ako_hodinky|jako_po_masle jako_hodinky|saat_gibi tıkır
works+|in_half_an_hour set_up_in put_it_together|το_εστησα το_συναρμολογ|zlozylam_w zlozylem_w poskladal|poskladal zlozil_som zlozila_som|slozil_jsem slozila_jsem|kurdum kurması
affordable+|less_than_elsewhere cheaper_than_in paid_less|φτηνα_απ πληρωσα_λιγοτερ|taniej_niz zaplacilam_mniej|lacnejsie_nez menej_ako_inde|levnejsi_nez mene_nez_jinde|daha_hesaplı daha_ucuza
perfect+|to_the_millimetre exactly_what just_what just_right|στο_χιλιοστ ο_τι_πρεπει ακριβως_αυτο|co_do_milimetra w_sam_raz dokladnie_teg|na_milimeter presne_to akurat.|na_milimetr presne_to akorat.|milimi tam_istediğim tam_aradığım
satisfied+|nothing_to_complain cant_complain no_fault|δεν_εχω_παραπον ψεγαδι|nie_ma_sie_do_cz nie_ma_na_co_narz|nie_je_co_vytk niet_co_vytk|neni_co_vytk|kusur_bul şikâyetim_yok
satisfied+|would_not_swap wouldnt_change wouldnt_trade|δεν_το_αλλαζω|nie_zamienil nie_oddam|nevymenil nedam_z|nevymenil nedam_z|değişmem dünyaya
great+|six_stars more_stars if_i_could_give_more|εξι_αστερ|szesc_gwiazd|sest_hviezd|sest_hvezd|altı_yıldız
best+|second_to_none unrivalled nobody_does|ασυναγωνιστ|bezkonkurenc nie_ma_lepsz|bezkonkuren nema_konkur|bezkonkuren nema_konkur|rakipsiz üstüne_yok
gift+|spare_button handwritten_note sweet_inside|χειρογραφ καραμελα|recznie_napis cukierek|rucne_napis cukrik|rucne_psan bonbon|el_yazısı yedek_düğme şeker_çık
again+|second_order third_pair fifth_order ordered_another|δευτερη_παραγγελια_και τριτο_ζευγ|kolejne_zamow piate_zam zamowilam_nastep|uz_treti dalsiu_obj objednala_dalsi|uz_treti dalsi_objedn|ikinci_siparişim beşinci_siparişim bir_tane_daha
-|in_stock restock available_again|διαθεσιμο. σε_αποθεμα|na_stanie dostepn|na_sklade skladom|skladem na_sklade|stokta stok.
-|size. sizes dimensions measure|μεγεθος νουμερο διαστασ|rozmiar wymiar|velkost rozmer|velikost rozmer|beden. bedeni ölçü
-|colour color|χρωμα χρωματα|kolor kolory|farba farby farbu|barva barvy barvu|renk rengi
-|opening_hours open_on close_at|ωραριο ανοιχτα.|godziny_otw czynne otwarte_w|otvorene. otvaracia|otevreno oteviraci|açık_mısınız kaça_kadar
-|invoice receipt vat|τιμολογιο αποδειξη αφμ|faktur paragon nip.|faktur blocek dph.|faktur uctenk dph.|fatura fiş.
-|instalment deposit pay_by|δοσεις προκαταβολ αντικαταβολ|raty ratach zaliczk|splatk zaloh dobierk|splatk zaloh dobirk|taksit kapora kapıda_öde
-|pick_up collect_it in_person|παραλαβη_απο να_το_παρω|odbior odebrac|osobny_odber vyzdvihn|osobni_odber vyzvedn|elden_teslim gelip_al
-|ship_to deliver_to do_you_ship|στελνετε αποστολη_στ|wysylacie wysylka_do dostarczacie|posielate dorucujete|posilate dorucujete|gönderim_var gönderiyor_mus
-|address postcode new_address|διευθυνση|adres adresu|adres adresu|adres adresu|adres. adresi
-|attached photo_attached as_requested|επισυναπτ|w_zalaczniku zalaczam|v_prilohe prikladam|v_priloze prikladam|ekte ekledim
-|number_is order_number my_reference|αριθμος_παρ αριθμος.|numer_zam numer.|cislo_obj cislo.|cislo_obj cislo.|sipariş_numara numarası
-|taking_part count_me giveaway good_answer|συμμετεχω διαγωνισμ|biore_udzial konkurs|zapajam sutaz|zapojuji soutez|katılıyorum katıldım çekiliş
-|news today_in tomorrow_at announced|ανακοινωσ σημερα_στ|oglosil dzis_w jutro_o|oznamil zajtra_od|oznamil zitra_od|açıkladı duyurdu yarın_saat
-|let_you_know will_see we_will_see too_early|θα_δουμε νωρις_για|zobaczymy za_wczesnie dam_znac|uvidime priskoro dam_vediet|uvidime brzo_na dam_vedet|bakalım göreceğiz erken_daha
-|good_points pluses_and both_good mixed_feelings|αναμεικτα_συν τα_θετικα_και|mieszane_uczucia plusy_i_minusy|zmiesane_pocit plusy_aj_min|smisene_pocit plusy_i_min|artısı_da iyi_yanı kararsız
-|neither_good nor_bad either_way|ουτε_καλ ουτε_κακ|ani_dobre ani_zle|ani_dobre ani_zle|ani_dobre ani_spatn|ne_iyi ne_kötü
why|why. how_come how_is_it|γιατι_πρεπ γιατι_δεν|czemu. dlaczego|preco.|proc.|neden. niye. niçin
why|when_are_you when_will_you_finally how_many_more_times|ποτε_επιτελ ποτε_θα_φτια ποσες_φορες|kiedy_wreszcie kiedy_w_koncu ile_razy|kedy_konecne kolkokrat|kdy_konecne kolikrat|daha_kaç ne_zaman_düzel
why|do_you_think_that are_you_serious are_you_kidding|πλακα_κανετ σοβαρα_τωρα|powaznie. serio. to_ma_byc|to_myslite toto_ma_byt robite_si_sran|to_myslite tohle_ma_byt|şaka_mı ciddi_misiniz
why|what_am_i_paying what_is_the_point|τι_πληρωνω|za_co_ja|za_co_vlastne|za_co_vlastne|neyin_parası
`;
