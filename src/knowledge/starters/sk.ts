import { starters } from './starter.js';

export const sk = starters([
  [
    'delivery_time',
    'Ako dlho trvá doručenie?',
    'Zásielku odovzdávame dopravcovi do [pracovné dni…] od objednávky. Doručenie potom trvá [pracovné dni…].',
  ],
  ['delivery_cost', 'Koľko stojí doprava?', 'Doprava stojí [suma…]. Od [suma…] je zadarmo.'],
  [
    'delivery_abroad',
    'Posielate aj do zahraničia?',
    'Posielame do týchto krajín: [krajiny…]. Doprava stojí [suma…] a trvá [pracovné dni…].',
  ],
  [
    'return_policy',
    'Môžem tovar vrátiť?',
    'Tovar môžete vrátiť do [počet dní…] od prevzatia aj bez udania dôvodu. Postup: [kroky…].',
  ],
  [
    'return_cost',
    'Kto platí poštovné za vrátenie?',
    'Poštovné za vrátenie platí [zákazník alebo obchod…]. [Koľko to stojí…]',
  ],
  [
    'refund_time',
    'Kedy dostanem peniaze späť?',
    'Peniaze vám vrátime do [počet dní…] odvtedy, ako k nám balík dorazí, a to rovnakým spôsobom, akým ste platili.',
  ],
  [
    'exchange',
    'Môžem tovar vymeniť za inú veľkosť alebo farbu?',
    'Tovar môžete vymeniť do [počet dní…]. Postup: [kroky…].',
  ],
  ['payment_methods', 'Ako môžem zaplatiť?', 'Zaplatiť môžete takto: [spôsoby platby…].'],
  [
    'invoice',
    'Vystavíte mi faktúru na firmu?',
    'Údaje firmy vyplňte [kde v objednávke…]. Faktúru dostanete [ako a kedy…].',
  ],
  [
    'order_cancel',
    'Môžem objednávku zrušiť?',
    'Kým sme ju neodoslali, môžete ju zrušiť [ako…]. Potom môžete tovar vrátiť.',
  ],
  [
    'order_change',
    'Môžem objednávku zmeniť?',
    'Kým sme ju neodoslali, zmeníme ju za vás: napíšte nám číslo objednávky a čo sa má zmeniť. [Dokedy…]',
  ],
  ['warranty', 'Aká dlhá je záruka?', 'Záruka trvá [počet rokov…]. Ak sa niečo pokazí, [kroky…].'],
  ['opening_hours', 'Kedy máte otvorené?', 'Otvorené máme [dni a hodiny…].'],
  [
    'store_location',
    'Kde máte predajňu?',
    'Nájdete nás na adrese [adresa…]. [Ako sa k nám dostanete…]',
  ],
  [
    'contact',
    'Ako vás môžem kontaktovať?',
    'Zavolajte na [telefón…] alebo napíšte na [e-mail…]. Odpovedáme [dni a hodiny…].',
  ],
  [
    'pickup',
    'Môžem si objednávku vyzdvihnúť osobne?',
    'Áno, na mieste [miesto…]. Keď bude pripravená, dáme vám vedieť cez [správu alebo e-mail…], a odložíme ju na [počet dní…].',
  ],
  [
    'gift_wrap',
    'Zabalíte mi to ako darček?',
    'Darčekové balenie stojí [suma…]. Vyberiete si ho [kde v objednávke…].',
  ],
  [
    'discount_code',
    'Máte nejaký zľavový kód?',
    'Práve platia tieto zľavy: [zľavy a podmienky…]. Kód zadáte [kde v objednávke…].',
  ],
  [
    'size_guide',
    'Ako si vyberiem správnu veľkosť?',
    'Pri každom produkte je tabuľka veľkostí: [adresa tabuľky…]. Ak ste medzi dvoma veľkosťami, [rada…].',
  ],
  [
    'restock',
    'Kedy to bude opäť skladom?',
    'Nechajte nám pri produkte svoj e-mail a napíšeme vám, hneď ako príde. [Ako často prichádza tovar…]',
  ],
]);
