import { topicModel } from '../../knowledge/matcher/topic-model.js';

/** What customers ask about, by name. A plural, of which "costs" cannot be said, bears a `+`. */
export interface Label {
  id: string;
  text: string;
  isPlural: boolean;
}

/**
 * `id | built-in topics of the knowledge base | words of a fact's key | en | sk | pl | tr | el`. A key takes the first
 * row that fits, so what is narrow stands above what is wide.
 */
const TABLE = `
email | | e_?mail contact_email | E-mail | E-mail | E-mail | E-posta | E-mail
phone | | phone tel\\w* hotline | Phone | Telefón | Telefon | Telefon | Τηλέφωνο
islands | islands_delivery | islands? | Delivery to the islands | Doručenie na ostrovy | Dostawa na wyspy | Adalara gönderim | Αποστολή στα νησιά
abroad | delivery_abroad | abroad international countries? overseas germany austria czech\\w* poland uk cyprus ireland jersey customs | Delivery abroad | Doručenie do zahraničia | Wysyłka za granicę | Yurt dışına gönderim | Αποστολή στο εξωτερικό
express | | express next_day same_day | Express delivery | Expresné doručenie | Dostawa ekspresowa | Hızlı teslimat | Εξπρές παράδοση
upstairs | floor_delivery | upstairs floor carry\\w* stairs | Carrying it up | Vynesenie | Wniesienie | Kata taşıma | Μεταφορά στον όροφο
old | old_removal ewaste | old removal haul\\w* | Taking the old one away | Odvoz starého kusu | Odbiór starego | Eskisinin alınması | Παραλαβή του παλιού
trade_in | trade_in sell_to_you | trade_in buy_?back | Trade-in | Výkup | Odkup | Eskiyi getir yeniyi al | Ανταλλαγή παλιού
slot | delivery_slot | slot window | Delivery slot | Termín doručenia | Termin dostawy | Teslimat saati | Ώρα παράδοσης
tracking | track_how where_order | track\\w* | Tracking | Sledovanie zásielky | Śledzenie przesyłki | Kargo takibi | Παρακολούθηση αποστολής
delivery_time | delivery_time | delivery_time dispatch shipping_time | Delivery | Doručenie | Dostawa | Teslimat | Παράδοση
free_delivery | free_shipping | free_(?:delivery|shipping) | Free delivery | Doprava zadarmo | Darmowa wysyłka | Ücretsiz kargo | Δωρεάν μεταφορικά+
delivery_cost | delivery_cost | delivery_(cost|price|fee) shipping(_cost|_fee)? postage | Delivery | Doprava | Wysyłka | Kargo | Μεταφορικά+
split | split_delivery | split | Delivery in parts | Dodanie po častiach | Dostawa w częściach | Parça parça teslimat | Τμηματική παράδοση
pickup | pickup | pick_?up collect\\w* click | Collection | Osobný odber | Odbiór osobisty | Mağazadan teslim | Παραλαβή από το κατάστημα
locker | | locker parcel_point parcel_shop point | Parcel locker | Výdajné miesto | Paczkomat | Teslim noktası | Σημείο παραλαβής
delivery | carrier shipment_insurance bike_delivery | deliver\\w* courier carrier driver ship\\w* city cities region | Delivery | Doručenie | Dostawa | Teslimat | Παράδοση
lead_time | made_to_measure_time | lead(_time)? waiting wait production | Waiting time | Dodacia lehota | Czas oczekiwania | Bekleme süresi | Χρόνος αναμονής
return_cost | return_cost | return_(cost|fee|postage|price|courier) | Return postage | Spätné poštovné | Przesyłka zwrotna | İade | Έξοδα επιστροφής+
trial | trial_period | trial test_sleep try_(?:at_)?home try_out | Trying it out | Vyskúšanie | Wypróbowanie | Deneme | Δοκιμή
refund | refund_time | refund\\w* money_back | Refund | Vrátenie peňazí | Zwrot pieniędzy | Para iadesi | Επιστροφή χρημάτων
exchange | exchange | exchang\\w* swap\\w* | Exchange | Výmena | Wymiana | Değişim | Αλλαγή
returns | return_policy return_how return_trouble hygiene_returns | returns? | Returns+ | Vrátenie | Zwrot | İade | Επιστροφή
warranty | warranty | warrant\\w* guarantee | Warranty | Záruka | Gwarancja | Garanti | Εγγύηση
parts | spare_parts | spare parts? replacement_parts? screws? | Spare parts+ | Náhradné diely+ | Części zamienne+ | Yedek parça | Ανταλλακτικά+
repair | repair instrument_tuning bike_service firing_service | repair\\w* servic\\w* | Repair | Oprava | Naprawa | Tamir | Επισκευή
reply_time | | reply_time response(_time)? answering | Our answer | Odpoveď | Odpowiedź | Yanıt | Απάντηση
claim | complaint_time | claims? complaint | Complaint | Reklamácia | Reklamacja | Şikâyet | Παράπονο
assembly | assembly assembly_service setup_help | assembl\\w* set_?up install(ation)? mounting fitting | Assembly | Montáž | Montaż | Kurulum | Συναρμολόγηση
measuring | home_visit | measur\\w* home_visit | Measuring | Zameranie | Pomiar | Ölçü alma | Επιμέτρηση
cutting | cut_to_size fabric_by_metre | cut\\w* | Cutting | Rezanie | Cięcie | Kesim | Κοπή
sewing | alterations curtain_hem | sew\\w* hem\\w* alter\\w* tailor\\w* | Sewing | Šitie | Szycie | Dikim | Ράψιμο
engraving | engraving | engrav\\w* monogram personal\\w* embroider\\w* | Personalising it | Gravírovanie | Personalizacja | Kişiselleştirme | Χάραξη
mixing | paint_mixing | mixing tint\\w* | Mixing the paint | Miešanie farby | Mieszanie farby | Renk karışımı | Ανάμειξη χρώματος
framing | framing frame_size | fram\\w* | Framing | Rámovanie | Oprawa | Çerçeveleme | Κορνίζα
sharpening | | sharpen\\w* | Sharpening | Brúsenie | Ostrzenie | Bileme | Ακόνισμα
deadline | | \\w*deadline order_by last_orders? | Ordering deadline | Posledný termín objednania | Ostatni termin zamówienia | Son sipariş günü | Τελευταία μέρα παραγγελίας
holiday | holiday_break | holidays? christmas easter new_year good_friday bank_holiday bayram | Opening hours+ | Otvorené | Godziny otwarcia+ | Çalışma saatlerimiz | Ωράριο
hours | opening_hours | hours? opening open closing closed monday tuesday wednesday thursday friday saturday sunday weekend mon tue wed thu fri sat sun | Opening hours+ | Otvorené | Godziny otwarcia+ | Çalışma saatlerimiz | Ωράριο
parking | parking | park\\w* | Parking | Parkovanie | Parking | Otopark | Πάρκινγκ
transport | transport | bus tram metro transport | Getting here | Spojenie | Dojazd | Ulaşım | Πρόσβαση
access | accessible | access\\w* wheelchair ramp lift pram | Step-free access | Bezbariérový prístup | Wejście bez barier | Engelli erişimi | Πρόσβαση για αναπηρικό αμαξίδιο
dogs | dogs | dogs? pets? | Dogs+ | Psy+ | Psy+ | Köpekler | Σκυλάκια+
kids | kids_visit | kids? play_?area | For children | Pre deti | Dla dzieci | Çocuklar için | Για παιδιά
workshop | workshops events signed_events | workshops? class(es)? course lesson | Workshop | Kurz | Warsztaty+ | Atölye | Εργαστήριο
appointment | appointment eye_test table_booking test_ride | appointments? booking reserv\\w*_visit consultation | Appointment | Termín | Wizyta | Randevu | Ραντεβού
gift_wrap | gift_wrap | gift_?wrap\\w* wrapp\\w* gift_box | Gift wrapping | Darčekové balenie | Pakowanie na prezent | Hediye paketi | Συσκευασία δώρου
gift_note | gift_message | gift_(note|message|card_text) card_note greeting_card note_card | A card with your words | Kartička s venovaním | Bilecik z życzeniami | Not kartı | Κάρτα με ευχές
gift_list | gift_registry wish_list | registry gift_list wish_?list | Gift list | Zoznam darčekov | Lista prezentów | Hediye listesi | Λίστα γάμου
gift_card | gift_card | gift_cards? | Gift card | Darčeková karta | Karta podarunkowa | Hediye kartı | Δωροκάρτα
meal_vouchers | | meal_vouchers? | Meal vouchers+ | Stravné lístky+ | Bony żywieniowe+ | Yemek kartı | Διατακτικές+
voucher | | vouchers? | Vouchers+ | Poukážky+ | Bony+ | Kuponlar | Κουπόνια+
price_slip | | price_(slip|tag) no_price hide_price | Price on the slip | Cena na doklade | Cena na dokumencie | Fişte fiyat | Τιμή στο δελτίο
cod | cash_on_delivery | cod cash_on_delivery pay_at_door card_at_door | Cash on delivery | Dobierka | Płatność przy odbiorze | Kapıda ödeme | Αντικαταβολή
instalments | installments pay_later | instal\\w* | Paying in instalments | Nákup na splátky | Zakup na raty | Taksit | Δόσεις+
deposit | deposit_pay bottle_deposit | deposit advance | Deposit | Záloha | Zaliczka | Kapora | Προκαταβολή
transfer | bank_transfer | transfer bank | Bank transfer | Prevod | Przelew | Havale | Τραπεζική κατάθεση
invoice | invoice vat_price | invoic\\w* vat tax | Invoice | Faktúra | Faktura | Fatura | Τιμολόγιο
code | discount_code | codes? coupon promo | Discount code | Zľavový kód | Kod rabatowy | İndirim kodu | Κωδικός έκπτωσης
student | student_discount | students? pensioners? seniors? | Student discount | Študentská zľava | Zniżka studencka | Öğrenci indirimi | Φοιτητική έκπτωση
loyalty | loyalty refer_friend | loyalty points club | Loyalty programme | Vernostný program | Program lojalnościowy | Sadakat programı | Πρόγραμμα επιβράβευσης
sale | sale short_date_sale | sale promo\\w* | Sale | Akcia | Promocja | Kampanya | Προσφορά
discount | bundle | discount bulk quantity_discount | Discount | Zľava | Rabat | İndirim | Έκπτωση
payment | payment_methods payment_safe | pay\\w* cards? cash apple_pay blik | Payment | Platba | Płatność | Ödeme | Πληρωμή
minimum | minimum_order quantity_limit | minimum min(_order)? | Minimum order | Minimálna objednávka | Minimalne zamówienie | En az sipariş | Ελάχιστη παραγγελία
wholesale | wholesale collab | wholesale trade b2b companies | Wholesale | Veľkoobchod | Sprzedaż hurtowa | Toptan satış | Χονδρική
rental | rental | rent\\w* hire | Hire | Požičanie | Wypożyczenie | Kiralama | Ενοικίαση
order_how | how_to_order book_order cake_order | order(ing)?(_how|_by_phone)? phone_order how_to_order | Ordering | Objednanie | Zamówienie | Sipariş | Παραγγελία
cancel | order_cancel | cancel\\w* | Cancelling | Zrušenie | Anulowanie | İptal | Ακύρωση
change | order_change address_change | order_change change_\\w* | Changing the order | Zmena objednávky | Zmiana zamówienia | Sipariş değişikliği | Αλλαγή παραγγελίας
samples | samples swatches | samples? swatch\\w* | Samples+ | Vzorky+ | Próbki+ | Numune | Δείγματα+
catalogue | catalogue | catalogue brochure | Catalogue | Katalóg | Katalog | Katalog | Κατάλογος
preorder | preorder | pre_?order | Pre-order | Predobjednávka | Przedsprzedaż | Ön sipariş | Προπαραγγελία
restock | restock | restock\\w* back_in arrival | Next delivery | Ďalší tovar | Następna dostawa | Yeni stok | Νέα παραλαβή
reserve | reserve | reserv\\w* hold | Holding it for you | Rezervácia | Rezerwacja | Rezervasyon | Κράτηση
stock | stock store_stock | (in_)?stock availab\\w* | Availability | Dostupnosť | Dostępność | Stok durumu | Διαθεσιμότητα
spin | print_washing | print\\w*_wash\\w* | Washing | Pranie | Pranie | Yıkama | Πλύσιμο
dishwasher | dishwasher_oven | dishwash\\w* microwave oven | Dishwasher and oven | Umývačka a rúra | Zmywarka i piekarnik | Bulaşık makinesi ve fırın | Πλυντήριο πιάτων και φούρνος
dye | colour_true | dye\\w* bleed\\w* colour_?fast\\w* fade\\w* | Colour fastness | Stálosť farby | Trwałość koloru | Boya verme | Αντοχή χρώματος
outdoor | outdoor_furniture plant_outdoor | outdoors? outside weather\\w* winter frost rain | Outdoors | Vonku | Na zewnątrz | Dış mekân | Σε εξωτερικό χώρο
heating | | (underfloor_)?heating | Underfloor heating | Podlahové kúrenie | Ogrzewanie podłogowe | Yerden ısıtma | Ενδοδαπέδια θέρμανση
washing | shrinking | wash\\w* laundry | Washing | Pranie | Pranie | Yıkama | Πλύσιμο
cleaning | | clean\\w* stains? descal\\w* | Cleaning | Čistenie | Czyszczenie | Temizlik | Καθαρισμός
care | care care_durable wood_care leather_care jewellery_care plant_care | care oil\\w* maintenance | Care | Údržba | Pielęgnacja | Bakım | Φροντίδα
sizes | size_guide shoe_fit ring_size costume_size tube_size needle_size | sizes? sizing fit | Sizes+ | Veľkosti+ | Rozmiary+ | Bedenler | Μεγέθη+
width | | width wide | Width | Šírka | Szerokość | Genişlik | Πλάτος
height | | height high tall | Height | Výška | Wysokość | Yükseklik | Ύψος
depth | | depth deep | Depth | Hĺbka | Głębokość | Derinlik | Βάθος
length | chain_length | length long | Length | Dĺžka | Długość | Uzunluk | Μήκος
diameter | | diameter | Diameter | Priemer | Średnica | Çap | Διάμετρος
thickness | | thickness thick | Thickness | Hrúbka | Grubość | Kalınlık | Πάχος
dimensions | dimensions | dimension\\w* measurements | Dimensions+ | Rozmery+ | Wymiary+ | Ölçüler | Διαστάσεις+
load | weight_limit | load max_weight limit capacity weight_limit | Maximum load | Nosnosť | Maksymalne obciążenie | Taşıma kapasitesi | Μέγιστο βάρος
seats | serves_how_many | seats persons people | Seats+ | Počet miest | Liczba miejsc | Kişi sayısı | Θέσεις+
weight | | weight parcels? kg kilos? | Weight | Hmotnosť | Waga | Ağırlık | Βάρος
volume | appliance_capacity | volume litres? | Capacity | Objem | Pojemność | Hacim | Χωρητικότητα
filling | pillow_duvet | fill(ing)? stuffing | Filling | Výplň | Wypełnienie | Dolgu | Γέμιση
fabric | bedding_fabric upholstery_choice | fabrics? textile upholstery cover flex | Fabric | Látka | Tkanina | Kumaş | Ύφασμα
material | materials hallmark paper_choice | materials? wood steel | Material | Materiál | Materiał | Malzeme | Υλικό
colours | shade_advice | colou?rs? shades? finish | Colours+ | Farby+ | Kolory+ | Renkler | Χρώματα+
bulb | lamp_bulb | bulbs? | Bulb | Žiarovka | Żarówka | Ampul | Λάμπα
dimmer | lamp_dimming | dimm\\w* | Dimming | Stmievanie | Ściemnianie | Işık ayarı | Ρύθμιση φωτισμού
cable | lamp_cable | cables? cord | Cable | Kábel | Kabel | Kablo | Καλώδιο
battery | battery_life toy_batteries battery_swap | batter\\w* charg(e|ing|er) | Battery | Batéria | Bateria | Pil | Μπαταρία
watts | energy_use charger_power | watt\\w* wattage energy consumption | Power | Príkon | Moc | Güç | Ισχύς
power | plug_voltage | power\\w* voltage plug mains adapter | Power supply | Napájanie | Zasilanie | Güç kaynağı | Τροφοδοσία
noise | noise_level | noise db | Noise level | Hlučnosť | Głośność | Ses düzeyi | Θόρυβος
allergens | allergy_info nickel_allergy | allerg\\w* nuts gluten | Allergens+ | Alergény+ | Alergeny+ | Alerjen bilgisi | Αλλεργιογόνα+
ingredients | ingredients vegan | ingredients? vegan | Ingredients+ | Zloženie | Skład | İçindekiler | Συστατικά+
expiry | expiry | expir\\w* shelf_life best_before | Shelf life | Trvanlivosť | Termin przydatności | Son kullanma tarihi | Διάρκεια ζωής
age | toy_age reading_age | age ages | Age | Vek | Wiek | Yaş | Ηλικία
origin | origin | origin made_in | Origin | Pôvod | Pochodzenie | Menşe | Προέλευση
manual | product_use | manual instructions | Instructions+ | Návod | Instrukcja | Kullanım kılavuzu | Οδηγίες+
press | press | press media | Press contact | Kontakt pre médiá | Kontakt dla mediów | Basın iletişimi | Επικοινωνία για δημοσιογράφους
location | store_location | location directions store_address showroom | Where to find us | Kde nás nájsť | Adres | Adresimiz | Διεύθυνση
price | price_question price_match price_difference | prices? cost fee charge | Price | Cena | Cena | Fiyat | Τιμή
`;

const LANGUAGES = ['en', 'sk', 'pl', 'tr', 'el'];

/** One row. */
interface Row {
  id: string;
  topics: string[];
  key: RegExp;
  texts: string[];
}

const ROWS: Row[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    // inside a pattern a bar stands for "or"
    const [id, topics, key, ...texts] = line.split(/ \|(?= )/).map((cell) => cell.trim());
    return {
      id: id!,
      topics: topics!.split(' '),
      key: new RegExp(`(?:^|_)(?:${key!.split(' ').join('|')})(?:_|$)`),
      texts,
    };
  });

/** The label of one row. */
export const labelById = (id: string, language: string): Label =>
  labelIn(
    ROWS.find((row) => row.id === id)!,
    language,
  );

const labelIn = ({ id, texts }: Row, language: string): Label => {
  const text = texts[LANGUAGES.indexOf(language)] ?? texts[0]!;
  return { id, text: text.replace('+', ''), isPlural: text.endsWith('+') };
};

const rowOf = (key: string): Row | undefined => ROWS.find((row) => row.key.test(key));

/** What a fact is about, by its key. */
export function labelOfKey(key: string, language: string): Label | undefined {
  const row = rowOf(key);
  return row && labelIn(row, language);
}

/** From here on the knowledge base's model may name what is asked. */
const SURE = 0.6;

function shareOf({ topics }: Row, question: string, language: string): number {
  const model = topicModel(language);
  if (!model) return 0;
  const shares = model.shares(question);
  return model.topics.reduce((sum, { id }, at) => sum + (topics.includes(id) ? shares[at]! : 0), 0);
}

/** How much a question is about what a key names, 0 to 1. */
export function shareOfKey(key: string, question: string, language: string): number {
  const row = rowOf(key);
  return row ? shareOf(row, question, language) : 0;
}

/** What a question is about. */
export function labelOfQuestion(question: string, language: string): Label | undefined {
  const row = ROWS.find((one) => shareOf(one, question, language) >= SURE);
  return row && labelIn(row, language);
}
