// Gives the browser a file to keep. Nothing leaves the device.

/** Keeps the words as a file; the mark at the beginning lets spreadsheets read them as UTF-8. */
export function download(name, words) {
  const address = URL.createObjectURL(new Blob(["\uFEFF", words], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
