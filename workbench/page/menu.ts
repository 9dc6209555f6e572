import { button, element } from './element';

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

/** Opens a small menu at a place of the window; it closes when something is chosen, on Esc and on a click elsewhere. */
export function openMenu(x: number, y: number, items: readonly MenuItem[]): void {
  const before = document.activeElement;
  const close = (): void => {
    menu.remove();
    document.removeEventListener('pointerdown', closeOutside, true);
    if (before instanceof HTMLElement) before.focus();
  };
  const closeOutside = (event: Event): void => {
    if (!menu.contains(event.target as Node)) close();
  };
  const entries = items.map(({ label, run }) =>
    button(
      { role: 'menuitem', class: 'menu-item' },
      () => {
        close();
        run();
      },
      label,
    ),
  );
  const menu = element('div', { role: 'menu', class: 'menu' }, ...entries);
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = entries.indexOf(document.activeElement as HTMLButtonElement);
    entries[(at + step + entries.length) % entries.length]?.focus();
  });
  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${String(Math.min(x, window.innerWidth - width - 8))}px`;
  menu.style.top = `${String(Math.min(y, window.innerHeight - height - 8))}px`;
  document.addEventListener('pointerdown', closeOutside, true);
  entries[0]?.focus();
}
