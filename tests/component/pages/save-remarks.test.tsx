// @vitest-environment jsdom

import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readXlsx } from "hucre";
import { afterEach, describe, expect, it, vi } from "vitest";
import { show } from "./show-data-page.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Catches the files that are saved, with their names. */
function catchFiles() {
  const saved: { name: string; content: Blob }[] = [];
  let content = new Blob();
  URL.createObjectURL = (blob: Blob) => {
    content = blob;
    return "blob:saved";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, content });
  });
  return saved;
}

/** The blobs of jsdom are read in this way only. */
function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob ?? new Blob());
  });
}

describe("the remarks as a file", () => {
  it("are saved as CSV and as a workbook with the same rows", async () => {
    const saved = catchFiles();
    await show();

    await userEvent.click(screen.getByRole("button", { name: "Sla de opmerkingen op (CSV)" }));
    await userEvent.click(screen.getByRole("button", { name: "Sla de opmerkingen op (Excel)" }));
    await waitFor(() => expect(saved).toHaveLength(2));

    expect(saved.map(({ name }) => name)).toEqual(["opmerkingen.csv", "opmerkingen.xlsx"]);
    const csv = new TextDecoder().decode(await bytesOf(saved[0]?.content));
    const book = await readXlsx(await bytesOf(saved[1]?.content));
    const rows = book.sheets[0]?.rows ?? [];
    expect(rows.length).toBeGreaterThan(2);
    expect(csv.trim().split("\r\n")).toHaveLength(rows.length);
    expect(csv).toContain("dienst 1 antwoordde niet goed");
    expect(rows.flat().join(" ")).toContain("dienst 1 antwoordde niet goed");
  });
});
