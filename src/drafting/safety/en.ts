import type { Safety } from './safety.js';

export const en: Safety = {
  danger: {
    battery: [
      '(button|coin) (cell|batter)~|swallow~ (…)?(batter|magnet)~|(batter|magnet)~ (…)?(swallow~|in (his|her|my|the) (…)?(mouth|throat|stomach|tummy|nose))',
    ],
    swallow: ['chok(ed|ing|e)|swallow~|in (…)?mouth|small parts?|bead~'],
    burn: [
      'burn(t|ed|s|ing)? (…)?(hand|finger|arm|leg|foot|thumb|palm|wrist|tongue|lip)s?|burn(t|ed) (himself|herself|myself|me|him|her|them)|(hand|finger|arm|leg|foot|thumb|palm)s? (…)?burn(t|ed)|scald~|(second|third) degree|(i|he|she|they|son|daughter|child|kid|baby|toddler|husband|wife) (got|was|were|has been) (…)?(burnt|burned)|burns? (on|to) (my|his|her|the)',
    ],
    cut: [
      '(cut|sliced|slashed|gashed) (…)?(hand|finger|arm|leg|foot|feet|face|thumb|lip|knee)s?|cut (himself|herself|myself|me|him|her)|(deep|bad|nasty) (…)?(cut|wound|gash)|bleed~|bled|blood(?! (pressure|sugar|orange|type|test|red))|(needs?|needed|had|got|have|gave (me|him|her)) (a few|some|several|two|three|four|five|six|seven|eight|[0-9]+)? ?stitches|gash|(splinter|shard)~ (…)?(hand|foot|finger|eye|skin)s?',
    ],
    head: [
      '(on|in|to|hit|hits|struck|bumped|banged) (my|his|her|their|the) (…)?head|(sons?|daughters?|childs|babys?|kids|husbands|wifes|mums|mothers) (…)?head|head (injury|wound)|(head|forehead) (…)?swoll~|(bump|swelling|lump) (…)?(head|forehead)|concuss~|unconscious|knocked out',
    ],
    shock: [
      'electric shock~|electrocut~|(got|gave|had|gives|getting|giving) (…)?(a )?(…)?shocks?|shocked (me|him|her|my)|(current|mains|volts) (…)?(through|hit)',
    ],
    electric: [
      'spark(s|ed|y|ing (…)?(plug|socket|wire|cable|cord))|(is|was|started|began|kept) sparking|scorch~|singed|smoke|smoking|smok(y|ed)|burn(t|ing|ed)? (smell|plastic|rubber|out)|smell~ (…)?burn~|short circuit|flames?|(was|is|were|caught|set|went up) (…)?(on )?fire|overheat~|melt~|(batter|charger|bulb|lamp|plug|socket|device|heater|kettle|oven|phone)~ (…)?explod~',
    ],
    fumes: [
      'cough~|wheez~|short of breath|(cant|cannot|hard to|struggl~) (…)?breath~|breath~ (…)?(fumes|smoke)|inhal~|fumes',
    ],
    skin: [
      'rash~|swell~|swoll~|itch~|hives|blister~|allerg~|red patches|burn(s|ed|t|ing)? (my |his |her |the |our )?(skin|face|scalp|eyes|neck)|(skin|face|scalp|eyes) (…)?(burn|sting|red|sore)~|in (…)?eyes?|chemical burn~',
    ],
    ill: [
      'food poisoning|vomit~|threw up|throwing up|(was|were|been|be|being|feel|feels|felt|feeling|fell|got|gets|became|made|makes|taken) (…)?(ill|sick|poorly|unwell)|(ill|sick) (after|from|all night|for days|since)|stomach~|(mouldy|moldy)(?! tin)|(mould|mold) (on|inside|growing|all over|everywhere)|(full of|covered (in|with)|green|black|found) (…)?(mould|mold)|diarrh~|nausea~|maggot~|(splinter|piece|bit|shard)~ of (glass|metal|plastic)|(glass|metal|plastic) in (the|my|our|a) (food|jar|jam|honey|sauce|soup|tin)',
    ],
  },
  device: ['plug~|socket|electric~|fuse~|charger|batter(y|ies)'],
  advice: {
    battery: [
      'If a battery or a magnet may have been swallowed, please go to the nearest emergency department at once or call 999 or 112, even if there are no symptoms. Until a doctor has been asked, give nothing to eat or drink and do not bring on vomiting.',
    ],
    swallow: [
      'Please keep every part out of the child’s reach. If something may have been swallowed, see a doctor at once; with coughing, choking or trouble breathing call 999 or 112.',
      'Please put all the parts where no child can reach them. If one may have been swallowed, go to a doctor straight away, and if there is choking or breathing is hard, call 999 or 112.',
    ],
    burn: [
      'A fresh burn should be cooled under cool or lukewarm running water for 20 minutes, without ice or creams; please have a doctor look at it today. If the burn is large or deep, or on a small child, call 999 or 112.',
      'Please hold a fresh burn under cool or lukewarm running water for 20 minutes, put no ice or cream on it, and see a doctor today. With a large or deep burn, or if a small child is hurt, call 999 or 112.',
    ],
    cut: [
      'Please press a clean cloth firmly on a bleeding wound, leave anything stuck in it where it is, and have a doctor look at it today. If the bleeding is heavy or does not stop, call 999 or 112.',
      'If the wound is still bleeding, press on it firmly with a clean cloth and do not pull anything out of it; please see a doctor today. With heavy bleeding, or if it goes on and on, call 999 or 112.',
    ],
    head: [
      'After a knock on the head please see a doctor today, even if all seems well. With drowsiness, vomiting, confusion, a bad headache or unconsciousness call 999 or 112 at once.',
    ],
    shock: [
      'Anybody who has had an electric shock should be seen by a doctor today, even if they feel well. With chest pain, trouble breathing or fainting call 999 or 112 at once.',
    ],
    electric: [
      'Please do not touch the device; if it is safe to do so, switch off the power at the fuse and only then unplug it. If anything smoulders or burns, leave the room and call 999 or 112.',
      'Please stop using the device: if you can do so safely, switch the power off at the fuse box first and then pull out the plug. If there is smoke or fire, get everybody out and call 999 or 112.',
    ],
    fumes: [
      'Please air the room well and get everybody out of it. If the cough goes on, please see a doctor today; if breathing gets hard, call 999 or 112 at once.',
    ],
    skin: [
      'Please stop using it, rinse the skin or the eyes with plenty of lukewarm water and see a doctor today. If the face or lips swell or breathing gets hard, call 999 or 112 at once.',
      'Please do not use it any more, rinse the skin or the eyes well with lukewarm water and have a doctor look at it today. With swelling of the face or trouble breathing, call 999 or 112 at once.',
    ],
    ill: [
      'Please do not eat or drink any more of it, keep what is left, and see a doctor if anybody feels unwell. With severe symptoms or trouble breathing, call 999 or 112 at once.',
      'Please eat and drink no more of it and keep the packaging. If anybody feels ill, please see a doctor, and in an emergency call 999 or 112.',
    ],
    treated: [
      'If it gets more painful, red or swollen, please see the doctor again.',
      'Should the pain get worse, or it turns red or swells, please see the doctor again straight away.',
    ],
    other: [
      'Please stop using the product right away and keep it out of reach of others. If anybody is hurt or feels unwell, please see a doctor without waiting; in an emergency call 999 or 112.',
      'For your safety, please stop using it now and put it aside. If there is any injury, please see a doctor at once, and in an emergency call 999 or 112.',
    ],
  },
  stopUsing: [
    'Please do not use the product any more, and keep others away from it.',
    'Please stop using the product and put it where nobody can get hurt.',
  ],
  harm: [
    '(broke|collapsed|gave way|snapped|cracked|fell apart|tipped) (…)?(under|beneath|with) (me|him|her|us|them|my|our|a|the)',
    '(fell|toppled|crashed|tipped|came down) (…)?(on|onto|over) (me|him|her|us|my|our|a child|the child|the baby)',
    'hurt (himself|herself|myself|themselves|his|her|my)|injur~|bruise~|sprain~|broken (arm|leg|wrist|bone|finger|nose)|ended up on the floor|ambulance|in (a and e|hospital)|trapped (…)?(finger|hand)~',
  ],
  treated: [
    '(needs?|needed|had|got|have|gave (me|him|her)) (a few|some|several|two|three|four|five|six|seven|eight|[0-9]+)? ?stitches|stitched (him|her|me|the wound|the cut)|(in|to|at|from|after) (a and e|a & e|a&e|a e|hospital|the hospital|casualty|the emergency)|emergency room|(doctor|gp|nurse|paramedic) (…)?(said|says|gave|saw|stitched|bandaged|looked|treated)|(to|at) the (doctor|gp|walk in)~|plaster cast|in plaster|bandaged|ambulance (…)?(came|took)',
  ],
  people: [
    ['(my|our) daughter~', 'your daughter'],
    ['(my|our) son~', 'your son'],
    ['(my|our) child~', 'your child'],
    ['(my|our) baby~', 'your baby'],
    ['(my|our) husband~', 'your husband'],
    ['(my|our) wife~', 'your wife'],
    ['(my|our) mother~', 'your mother'],
    ['(my|our) father~', 'your father'],
    ['(my|our) mum~', 'your mum'],
    ['(my|our) dad~', 'your dad'],
    ['(my|our) partner~', 'your partner'],
    ['(my|our|a) guest~', 'your guest'],
    ['(my|our) friend~', 'your friend'],
    ['(my|our) neighbour~', 'your neighbour'],
    ['(my|our) grandson~', 'your grandson'],
    ['(my|our) granddaughter~', 'your granddaughter'],
  ],
  hope: ['We hope that {person} is feeling better.'],
};
