import { checkSamples } from './check-samples.js';

checkSamples(
  'pl',
  [
    ['insult', 'Przyszło zepsute.', 'Z takimi tępakami jak pan nie da się rozmawiać.'],
    ['insult', 'Gdzie zwrot?', 'Proszę się leczyć i nie zawracać nam głowy.'],
    ['insult', 'Oszuści.', 'Jest Pan po prostu żałosny.'],
    ['threat', 'Oszuści.', 'Proszę usunąć ten komentarz, inaczej spotkamy się w sądzie.'],
    ['threat', 'Nie polecam.', 'Jeszcze jeden taki wpis i zgłosimy Pana na policję, pożałuje Pan.'],
    [
      'personal_data_public',
      'Gdzie paczka?',
      'Kurier dzwonił wczoraj na numer 602 118 447, nikt nie odebrał.',
    ],
    ['personal_data_public', 'Kiedy będzie?', 'Pani zamówienie nr 20933418 wyjechało dziś rano.'],
    [
      'personal_data_public',
      'Nie dostałem.',
      'Fakturę wysłaliśmy na adres j.kowalik@skrzynka.example.',
    ],
    [
      'sarcasm',
      'Pudełko wgniecione.',
      'O rany, wgniecione pudełko, dramat stulecia! Może wezwać straż pożarną?',
    ],
    ['sarcasm', 'Głośny czajnik.', 'A czego się Pan spodziewał za dwadzieścia złotych, orkiestry?'],
    ['sarcasm', 'Spóźnione.', 'Gratulujemy odkrycia, że przed świętami jest ruch 🙄'],
    ['blame', 'Skurczył się.', 'Gdyby przeczytał Pan metkę, sweter byłby cały.'],
    ['blame', 'Zły adres.', 'Podała Pani zły adres, więc to wyłącznie Pani wina.'],
    ['blame', 'Pęknięty ekran.', 'Musiał go Pan upuścić, u nas wszystko jest pakowane idealnie.'],
    ['argue', 'Przyszło uszkodzone.', 'To nieprawda. Od nas wyszło w idealnym stanie.'],
    ['argue', 'Słaba jakość.', 'Nikt inny się nie skarży, tylko Pani ma problem.'],
    ['argue', 'Nikt nie odbiera.', 'Nie wierzymy, telefony działają cały dzień.'],
    [
      'wrong_language',
      'Czy jest w sklepie?',
      'Dobrý deň, áno, výrobok je na sklade v našej predajni.',
    ],
    [
      'wrong_language',
      'Czy jest w sklepie?',
      'Hello, yes, the product is available in our shop from tomorrow.',
    ],
    [
      'policy_phrase',
      'Można wymienić?',
      'Nasze zasady nie przewidują wymiany bielizny. Możemy oddać pieniądze.',
    ],
    [
      'policy_phrase',
      'Można wymienić?',
      'Niestety system nie pozwala mi na taką zmianę, ale mogę anulować zamówienie.',
    ],
    ['ask_again', 'Paczka się spóźnia.', 'Przykro mi. Czy może Pani podać numer zamówienia?'],
    ['ask_again', 'Brakuje pokrywki.', 'Proszę o numer zamówienia, wtedy sprawdzę.'],
    ['queue_phrase', 'Halo?', 'Wszyscy konsultanci są teraz zajęci, proszę czekać na swoją kolej.'],
    ['queue_phrase', 'Halo?', 'Z powodu dużej liczby zgłoszeń czas odpowiedzi jest dłuższy.'],
    ['impossible_promise', 'Będzie w piątek?', 'Gwarantujemy, że w piątek paczka będzie u Pana.'],
    ['impossible_promise', 'Spóźnione.', 'Obiecujemy, że to się już nigdy nie powtórzy.'],
    [
      'wrong_address_form',
      'Macie czerwone?',
      'Jasne, mamy! Zajrzyj do zakładki nowości, na pewno coś znajdziesz.',
      'formal',
    ],
    [
      'wrong_address_form',
      'Macie czerwone?',
      'Oczywiście, zapraszamy Panią do zakładki nowości.',
      'informal',
    ],
    ['shouting', 'Nie działa.', 'PACZKA WYRUSZYŁA DZIŚ RANO. Powinna być u Pani w czwartek.'],
    [
      'closed_door',
      'I co teraz?',
      'Nic nie możemy w tej sprawie zrobić. Sprawę uważamy za zamkniętą.',
    ],
    ['closed_door', 'I co teraz?', 'To nie nasz problem, proszę pytać kuriera.'],
    ['empty', 'Gdzie moje zamówienie?', 'Dzień dobry, dziękujemy za kontakt.'],
    ['empty', 'Zepsuł się zamek.', 'Dziękujemy za opinię, pozdrawiamy!'],
  ],
  [
    ['To moja wina?', 'To zupełnie nie Pani wina, etykieta była błędna. Poprawiliśmy opis.'],
    [
      'Jak zadzwonić?',
      'Nasza infolinia to 22 555 01 23, czynna od 9 do 17. Można też pisać na bok@lampownia.example.',
    ],
    ['Nie mam maila.', 'Potwierdzenie powinno było dotrzeć wczoraj, proszę zajrzeć do spamu.'],
    ['Ma gwarancję?', 'Na silnik jest trzyletnia gwarancja, na baterię roczna.'],
    [
      'Kolejka do kasy.',
      'Przepraszamy za kolejkę do kasy w sobotę. Od tego tygodnia działa trzecia kasa.',
    ],
    [
      'Naprawicie?',
      'Niestety sami tego nie naprawimy, ale producent robi to bezpłatnie. Chętnie wyślemy go za Panią.',
    ],
    [
      'Wysyłacie za granicę?',
      'Tak, do całej Europy. Od 300 zł wysyłka jest bezpłatna, dostawa trwa od trzech do pięciu dni.',
    ],
    [
      'Pan nazwał mnie idiotką.',
      'Bardzo przepraszamy, że usłyszała Pani takie słowa od naszego pracownika. Kierownik zadzwoni do Pani jeszcze dziś.',
    ],
    ['Świetny sklep!', 'Bardzo dziękujemy!'],
    [
      'Zdążycie na piątek?',
      'Wyślemy jutro rano, a dostawa zwykle trwa dwa dni. Dokładnego dnia nie możemy jednak obiecać.',
    ],
    ['Ile mam dni?', 'Ma Pani 30 dni na zwrot, wystarczy wypełnić formularz dołączony do paczki.'],
  ],
);
