interface Pressed {
  readonly actionId: string;
  readonly done: () => void;
  readonly failed: (reason: Error) => void;
}

/** Ribbon buttons that were pressed and whose actions are not done yet. */
export class RibbonCommands {
  private readonly pressed = new Map<string, Pressed>();
  private next = 1;

  /** Tells the add-in by `fire`. Resolves when the action says it is done; rejects when there is no such action. */
  run(actionId: string, buttonId: string, fire: (data: unknown) => void): Promise<void> {
    const id = `${actionId}-${String(this.next++)}`;
    const completed = new Promise<void>((done, failed) => this.pressed.set(id, { actionId, done, failed }));
    fire({ 0: id, 1: actionId, 2: JSON.stringify({ source: { id: buttonId } }) });
    return completed;
  }

  /** @param status 0 for success */
  completed(id: string, status: number): void {
    const command = this.pressed.get(id);
    this.pressed.delete(id);
    if (status === 0) command?.done();
    else command?.failed(new Error(`The add-in has no action ${command.actionId}, or it failed (${String(status)}).`));
  }

  /** The add-in that was to carry them out is gone. */
  abandon(): void {
    for (const { actionId, failed } of this.pressed.values()) {
      failed(new Error(`The add-in was closed or loaded anew before its action ${actionId} was done.`));
    }
    this.pressed.clear();
  }
}
