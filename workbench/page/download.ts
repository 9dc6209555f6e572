/** Hands a file to the browser, which saves it or asks where. */
export function download(bytes: Uint8Array, name: string, type = XLSX): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
