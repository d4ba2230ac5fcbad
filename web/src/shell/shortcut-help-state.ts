import { createStore } from '../ui/store';

const store = createStore(false);

export const openShortcutHelp = () => store.set(true);
export const closeShortcutHelp = () => store.set(false);
export const useShortcutHelp = store.use;
