import { order } from './acknowledge/pl-order.js';
import { service } from './acknowledge/pl-service.js';
import type { Matters } from './matters.js';

export const pl: Matters = {
  acknowledge: { ...order, ...service },
  remark: {
    late: [
      'Uwagę o czasie dostawy traktujemy poważnie i przekazujemy ją osobom, które zajmują się wysyłką.',
      'Na zamówienie nikt nie lubi czekać zbyt długo, więc to zastrzeżenie jest zupełnie uczciwe.',
      'Czas oczekiwania też składa się na dobre zakupy, dlatego ten głos jest dla nas ważny.',
    ],
    ignored: [
      'Każdy powinien móc w sklepie liczyć na uwagę obsługi, dlatego ten głos przekazujemy zespołowi.',
      'Zaangażowanie obsługi to podstawa dobrych zakupów, więc takie zastrzeżenie jest w pełni uczciwe.',
      'To, co <Państwo piszą|piszesz> o zainteresowaniu ze strony obsługi, traktujemy naprawdę poważnie.',
    ],
    phone_wait: [
      'Uwagę o dodzwanianiu się przekazujemy zespołowi, bo telefon ma ułatwiać kontakt.',
      'Na połączenie nikt nie lubi czekać w nieskończoność, więc to uczciwe zastrzeżenie.',
      'Bierzemy sobie do serca to, co <Państwo piszą|piszesz> o czekaniu na telefonie.',
    ],
    poor_quality: [
      'Uwaga o jakości jest dla nas ważna i przekazujemy ją osobom, które dobierają nasz asortyment.',
      'To, co <Państwo piszą|piszesz> o jakości, traktujemy poważnie i podajemy dalej w zespole.',
      'Jakość powinna być mocną stroną każdego zakupu, dlatego taki krytyczny głos też się u nas liczy.',
    ],
    bad_fit: [
      'Uwagi o rozmiarach i dopasowaniu są dla nas cenne i trafiają do osób odpowiedzialnych za asortyment.',
      'Sygnał, że dopasowanie mogłoby być lepsze, traktujemy poważnie i przekazujemy dalej.',
      'To uczciwa uwaga, bo dobre dopasowanie jest równie ważne jak sam wygląd.',
    ],
    packaging_poor: [
      'Uwaga o opakowaniu jest słuszna i przekazujemy ją osobom, które pakują zamówienia.',
      'Porządne opakowanie to połowa udanej dostawy, więc traktujemy ten głos poważnie.',
      'To, co <Państwo piszą|piszesz> o opakowaniu, podajemy dalej, bo pierwsze wrażenie naprawdę się liczy.',
    ],
    instructions: [
      'Uwaga o instrukcji i montażu jest słuszna i przekazujemy ją osobom, które się tym zajmują.',
      'To cenna wskazówka, bo składanie i obsługa powinny iść jak najłatwiej.',
    ],
    pickup_trouble: [
      'Wygodny odbiór przesyłki to ważna rzecz, więc tę uwagę traktujemy poważnie.',
      'Uwagę o odbiorze przesyłki przekazujemy osobom, które zajmują się u nas dostawami.',
      'To uczciwe zastrzeżenie, bo odebranie zamówienia powinno być najprostszą częścią zakupów.',
    ],
    out_of_stock: [
      'Uwaga o brakach towaru jest słuszna i trafia do osób odpowiedzialnych za zaopatrzenie.',
      'Każdy chce zastać to, po co przychodzi, więc takie zastrzeżenie jest w pełni uczciwe.',
      'Sygnał o niedostępnym towarze jest dla nas cenny i przekazujemy go dalej.',
    ],
    dirty_shop: [
      'Uwaga o porządku w sklepie jest słuszna i przekazujemy ją zespołowi na miejscu.',
      'Zadbane wnętrze to podstawa, więc takie zastrzeżenie traktujemy bardzo poważnie.',
      'Dobrze, że <Państwo o tym wspominają|o tym wspominasz>, bo stan sklepu najlepiej widać oczami klienta.',
    ],
    spam: [
      'Uwaga o newsletterze jest celna i przekazujemy ją osobom, które go przygotowują.',
      'Skrzynka mailowa to prywatna przestrzeń, więc takie zastrzeżenie traktujemy poważnie.',
      'To uczciwa uwaga, bo wiadomości od sklepu mają cieszyć, a nie męczyć.',
    ],
    queue: [
      'Uwagę o kolejkach przekazujemy kierownictwu sklepu, bo czas na zakupach jest cenny.',
      'Czekanie przy kasie nikogo nie cieszy, więc jest to zupełnie słuszne zastrzeżenie.',
      'Doceniamy, że <piszą Państwo|piszesz> również o kolejkach, i traktujemy to poważnie.',
    ],
    access: [
      'Uwaga o dostępności sklepu jest bardzo ważna i przekazujemy ją kierownictwu.',
      'Swobodne poruszanie się po sklepie liczy się dla każdego, więc to w pełni słuszne zastrzeżenie.',
      'Doceniamy zwrócenie uwagi na bariery, bo łatwo ich nie zauważyć, kiedy samemu się na nie nie trafia.',
    ],
    hours: [
      'Uwagę o godzinach otwarcia przekazujemy kierownictwu, bo to ważna sprawa dla każdego, kto planuje zakupy.',
      'To, co <Państwo piszą|piszesz> o godzinach otwarcia, bierzemy sobie do serca.',
    ],
    hard_to_find: [
      'Uwagę o przejrzystości sklepu przekazujemy osobom, które dbają o jego urządzenie.',
      'Łatwa orientacja w sklepie to podstawa, więc jest to bardzo trafne spostrzeżenie.',
    ],
    climate: [
      'Uwagę o warunkach w sklepie przekazujemy zespołowi na miejscu, bo przyjemne wnętrze ma znaczenie.',
      'Dobre samopoczucie podczas zakupów jest ważne, więc to zupełnie uczciwe zastrzeżenie.',
      'Bierzemy sobie do serca to, co <Państwo piszą|piszesz> o komforcie we wnętrzu sklepu.',
    ],
    parking: [
      'Uwaga o parkowaniu jest słuszna i przekazujemy ją kierownictwu sklepu.',
      'Miejsce do zaparkowania też się liczy, więc jest to dla nas ważny głos.',
      'Z parkowaniem nikt nie chce się męczyć, dlatego to zastrzeżenie w pełni rozumiemy.',
    ],
    choice: [
      'Uwagę o wyborze przekazujemy osobom, które odpowiadają u nas za asortyment.',
      'Szeroki wybór to jedna z przyjemności zakupów, więc dobrze rozumiemy to zastrzeżenie.',
      'Takie głosy o asortymencie są dla nas cenne, bo pokazują, czego komuś naprawdę brakuje.',
    ],
    delivery_cost: [
      'Koszt dostawy ma znaczenie przy każdym zamówieniu, więc to zupełnie uczciwa uwaga.',
      'Traktujemy poważnie to, co <Państwo piszą|piszesz> o kosztach dostawy, i podajemy to dalej w zespole.',
    ],
    packaging_much: [
      'Uwaga o nadmiarze opakowań jest celna i przekazujemy ją osobom odpowiedzialnym za pakowanie.',
      'Mniej zbędnych opakowań to rozsądny postulat i tak go też traktujemy.',
      'Cenimy takie głosy, bo śmieci z opakowań to sprawa, która dotyczy nas wszystkich.',
    ],
    pricey: [
      'Uwaga o cenach jest dla nas ważna i przekazujemy ją osobom, które się nimi zajmują.',
      'Szczere zdanie o cenach cenimy tak samo jak pochwały i traktujemy je poważnie.',
    ],
  },
  mixUp: {
    ordered: [
      'zamawia~|zamówi~|zamówion~|kupi(łam|łem|liśmy)|kupowa~|wybra(łam|łem|liśmy)|miał(o|a|y)? być|chcia(łam|łem)',
    ],
    arrived: [
      'przysz~|przysł~|przyjecha~|dosta(łam|łem|liśmy|ję)|otrzyma~|wysła(liście|no)|dotar~|w (paczce|pudełku)',
    ],
    size: ['rozmiar~|numer~|cm|(xs|s|m|l|xl|xxl)'],
    colours: [
      ['czarn~'],
      ['biał~|biel'],
      ['szar~|popiel~'],
      ['brązow~'],
      ['niebiesk~|granat~|błękit~'],
      ['czerwon~|bordo~'],
      ['zielon~|oliwk~'],
      ['żółt~|musztard~'],
      ['różow~'],
      ['fioletow~|liliow~'],
      ['pomarańcz~'],
      ['beż~|krem(owy|owe|owa|owego|owych|ową)'],
      ['srebrn~'],
      ['złot(y|e|a|ą|ych|ego)'],
    ],
    kinds: [
      [['dąb|dęb(u|ow~)'], ['orzech~'], ['sosn~'], ['buk(u|ow~)?']],
      [['plastik~'], ['drewn~|metal~|szkl~']],
      [['skórzan~'], ['bawełn~'], ['wełn~']],
      [['okrągł~'], ['kwadrat~']],
      [['stojąc~'], ['stołow~']],
    ],
  },
};
