/** Whether the functions in cells are of the pane's own version. `silent`: they do not answer. */
export type Health = 'same' | 'differs' | 'silent';

export function healthOf(pane: string, functions: string | undefined): Health {
  if (functions === undefined) return 'silent';
  return functions === pane ? 'same' : 'differs';
}
