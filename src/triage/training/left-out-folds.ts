/** Sources to leave out by language, and how much each says of a shop's own texts. */
export const FOLDS: Record<string, [source: string, weight: number][]> = {
  el: [
    ['epalogiannidi/', 3],
    ['gdialektakis/', 2],
    ['ceyhun262613/', 1],
    ['andreasagap/', 1],
  ],
  sk: [
    ['swaggy66/M-ABSA', 3],
    ['asketak/', 1],
    ['joemzhao/', 0.5],
  ],
  pl: [
    ['polemo-products', 3],
    ['polemo-hotels', 2],
    ['polemo-medicine', 1],
    ['polemo-reviews', 1],
    ['joemzhao/', 0.5],
  ],
  tr: [
    ['SarpBnlcn', 3],
    ['talhaucarr', 3],
    ['DogukanKundum/product', 2],
    ['DogukanKundum/brand', 2],
    ['swaggy66/M-ABSA', 1],
    ['ezgisubasi/tweets', 1],
    ['hilalbenzer', 1],
  ],
  en: [
    ['dhanush0001', 3],
    ['but_sentiment/product', 2],
    ['but_sentiment/brand', 2],
    ['swaggy66/M-ABSA', 2],
    ['cardiffnlp/tweeteval', 1],
    ['but_sentiment/tweets', 0.5],
    ['but_sentiment/movie', 0.5],
  ],
  cs: [
    ['vilemfiala/', 3],
    ['asketak/', 1],
    ['Helsinki-NLP/XED', 0.5],
  ],
};
