/** Turkish given names whose bearers are addressed with Hanım or Bey; others go without the name. */
export const turkishWomen = new Set(
  'Ayşe Fatma Emine Hatice Zeynep Elif Meryem Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Özlem Yasemin Hülya Songül Sevgi Filiz Gülsüm Dilek Hacer Leyla Aysel Sevim Büşra Kübra Ebru Gamze Tuğba Ayşegül Pınar Selin Ece İrem Buse Derya Burcu Seda Aslı Gizem Melike Melis Sibel Serpil Nurcan Nuray Aynur Gül Gülay Gülşen Canan Şule Berna Ceren Damla Ezgi Nazlı Neslihan Nihan Özge Sinem Tuba Yeliz Yıldız Nermin Nilgün Figen Feride Arzu Banu Begüm Beren Beyza Defne Didem Dilara Duygu Ela'.split(
    ' ',
  ),
);
export const turkishMen = new Set(
  'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah Mahmut Recep Salih Fatih Kadir Emre Hakan Adem Kemal Yaşar Bekir Musa Metin Orhan Bülent Selim Serkan Burak Cem Can Caner Erkan Erdem Volkan Tolga Tuncay Turgut Uğur Ufuk Umut Veli Yılmaz Yavuz Zafer Onur Okan Oğuz Levent Koray Kaan İlker Gökhan Ferhat Ercan Engin Emrah Doğan Cihan Cengiz Barış Berk Arda Alper'.split(
    ' ',
  ),
);
