/** A button of the menu, or a question to begin with. Tapped, it comes back as an item with this `payload`. */
export interface ProfileButton {
  title: string;
  payload: string;
}

/** In one language. */
export interface ChatProfilePart {
  /** ISO 639-1. */
  language: string;
  greeting: string;
  menu: readonly ProfileButton[];
  starters: readonly ProfileButton[];
}

/** What people see before they write a message: the first part is for whoever reads none of the languages. */
export interface ChatProfile {
  parts: readonly ChatProfilePart[];
  /** Of the button with which a conversation begins. */
  startPayload: string;
}

/** How much of it a platform shows. A text that is too long is refused, so it must be cut before. */
export interface ChatProfileLimits {
  /** Zero: it shows no greeting. */
  greetingCharacters: number;
  menuItems: number;
  menuTitleCharacters: number;
  starters: number;
  starterCharacters: number;
}
