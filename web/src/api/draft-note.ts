/** A reckoning for whoever answers. */
export type DraftNote =
  | { kind: 'gift'; currency: string; amount: number; spent: number; budget: number | null }
  | {
      kind: 'let_go';
      currency: string;
      orderValue: number;
      marginPercent: number;
      worth: number;
      takingBack: number;
      cheaper: boolean;
    };
