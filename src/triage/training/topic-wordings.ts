import { TOPIC_LANGUAGES, topicsOf } from '../../knowledge/matcher/topics.js';
import type { Risk, Topic } from '../judgement.js';
import type { JudgedText } from './judged.js';

/** So many wordings of a topic in a language, and each counts so much: they are short, many and much alike. */
const EACH = 40;
const SHARE = 0.2;

/** What the matcher's topics are to the triage; those that are not named here teach it nothing. */
export const FILED: Readonly<Partial<Record<Topic, string>>> = {
  delivery:
    'delivery_time delivery_cost delivery_abroad customs carrier delivery_slot address_change track_how where_order free_shipping ' +
    'floor_delivery plant_shipping bouquet_delivery transport missing_item breakable_packing chilled_delivery split_delivery ' +
    'islands_delivery bike_delivery shipment_insurance',
  return_refund:
    'return_policy return_cost exchange refund_time return_how return_trouble trial_period hygiene_returns complaint_time',
  product_quality: 'damaged defective quality_complaint',
  product_question:
    'size_guide stock restock preorder store_stock materials care origin authentic product_use compatibility dimensions advice ' +
    'assembly spare_parts expiry looks_on_me dishwasher_oven food_safety skin_advice ingredients pregnancy vegan allergy_info ' +
    'hair_advice shade_advice scent candle_burn ring_size jewellery_care care_durable waterproof frame_size battery_life swatches ' +
    'toy_age plant_care pet_safe coffee_grind pet_food plant_light plant_water plant_repot plant_outdoor sleeping_warmth tent_choice ' +
    'cushion_firmness wood_care upholstery_choice outdoor_furniture lamp_bulb lamp_dimming lamp_cable bedding_fabric pillow_duvet ' +
    'set_contents charger_power screen_protector plating_wear hallmark nickel_allergy chain_length bag_fits leather_care shoe_fit ' +
    'shrinking see_through maternity_wear certificate spf_level skincare_order makeup_wear nail_polish perfume_strength car_seat_fit ' +
    'pram_fold bottle_feeding nappy_size toy_batteries game_language game_players jigsaw_pieces tea_brewing coffee_taste ' +
    'coffee_capsules serves_how_many oil_honey_quality wine_sweetness wine_ageing pet_size_choice chew_toy cat_litter book_edition ' +
    'reading_age series_order audiobook noise_level energy_use plug_voltage menu_language appliance_capacity tv_choice printer_ink ' +
    'pen_refill paper_choice colour_true piece_varies tube_size ebike_range weight_limit racket_grip instrument_tuning left_handed ' +
    'paint_coverage paint_drying drill_choice dye_lot needle_size yarn_amount costume_size print_washing car_part_fit soil_amount',
  price_payment:
    'payment_methods cash_on_delivery installments payment_safe discount_code sale student_discount price_match price_question ' +
    'gift_card invoice payment_trouble price_difference deposit_pay bundle minimum_order currency pay_later vat_price bank_transfer ' +
    'price_history outlet_seconds short_date_sale bottle_deposit',
  contact_hours:
    'opening_hours store_location parking contact accessible holiday_break service_language',
  site_fault: 'site_fault',
  staff: 'service_complaint',
  praise: 'praise',
  other: 'jobs collab sell_to_you events press charity lost_property offtopic wholesale',
};
/** Those in which somebody waits for a person, and what they threaten with. */
const FOR_PERSON: readonly string[] = [
  ...['where_order', 'return_trouble', 'damaged', 'defective', 'missing_item'],
  ...['payment_trouble', 'site_fault'],
];
const RISKY: Readonly<Partial<Record<Risk, string>>> = {
  extortion: 'extortion',
  legal_threat: 'legal',
  abuse: 'abuse',
};

const topicOf = new Map(
  Object.entries(FILED).flatMap(([topic, ids]) =>
    ids.split(' ').map((id) => [id, topic as Topic] as const),
  ),
);
const riskOf = new Map(Object.entries(RISKY).map(([risk, id]) => [id, risk as Risk]));

/** The wordings of the matcher's topics as texts to learn topics from. */
export const topicWordings = (): JudgedText[] =>
  TOPIC_LANGUAGES.flatMap((language) =>
    topicsOf(language).flatMap(({ id, kind, wordings }) => {
      const topic = topicOf.get(id);
      const risk = riskOf.get(id);
      if (!topic && !risk) return [];
      return wordings.slice(-EACH).map((text, n) => ({
        ...{ language, text, line: `topic:${language}:${id}:${n}`, share: SHARE },
        ...{ topics: topic ? [topic] : [], risks: risk ? [risk] : [], noise: null },
        needsHuman: risk !== undefined || FOR_PERSON.includes(id),
        sentiment: null,
        asked: kind === 'person' ? ('person' as const) : ('question' as const),
      }));
    }),
  );
