/** A file that is dropped onto the grid is opened; `hint` says so while it is held there. */
export function takeDrops(grid: HTMLElement, hint: () => string, open: (file: File) => void): void {
  const mark = (on: boolean): void => {
    grid.dataset['drop'] = hint();
    grid.classList.toggle('dropping', on);
  };
  grid.addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  grid.addEventListener('dragleave', () => {
    mark(false);
  });
  grid.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}
