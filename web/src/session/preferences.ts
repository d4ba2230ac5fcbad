import { createStore } from '../ui/store';

/** Choices that belong to this browser, not to the account. On unless switched off. */
type Preference = 'single-keys' | 'demo-banner';

function read(name: Preference): boolean {
  try {
    return localStorage.getItem(`sixhour.${name}`) !== 'off';
  } catch {
    return true;
  }
}

const stores = {
  'single-keys': createStore(read('single-keys')),
  'demo-banner': createStore(read('demo-banner')),
};

export function setPreference(name: Preference, on: boolean): void {
  stores[name].set(on);
  try {
    if (on) localStorage.removeItem(`sixhour.${name}`);
    else localStorage.setItem(`sixhour.${name}`, 'off');
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

export function usePreference(name: Preference): boolean {
  return stores[name].use();
}
