import { describe, expect, it } from "vitest";
import { keepOwn, restoreOwn } from "#state/project/keep-own.ts";
import { saveProject } from "#state/project/save-project.ts";
import { takeProjectFiles } from "#state/project/take-project-files.ts";
import { device, loaded, named, started } from "#tests/builders/project-device.ts";

describe("what a project carries beside its files", () => {
  it("is what was chosen about tables of a shape, unless something else was chosen since", async () => {
    const { projects } = device();
    const first = await loaded(projects);
    const nil = { table: "a.csv", symbols: [["-", "nil"] as const] };
    const long = `${"x".repeat(2001)}\u0001b`;
    first.setState({
      shapes: new Map([
        ["gemeente\u0001aantal", nil],
        ["gemeente", nil],
        [long, nil],
      ]),
    });
    const file = named(await saveProject(first, { data: true }));

    const second = await started(projects);
    const since = { table: "b.csv", decimal: "," as const };
    second.setState({ shapes: new Map([["gemeente", since]]) });
    await takeProjectFiles(second, [file]);

    expect(second.getState().outcome?.issues).toEqual([]);
    expect(second.getState().shapes).toEqual(
      new Map<string, unknown>([
        ["gemeente\u0001aantal", nil],
        ["gemeente", since],
      ]),
    );
  });

  it("is nothing about a file that was turned down", async () => {
    const { projects } = device();
    const store = await loaded(projects);
    const nil = { table: "afgewezen.csv", symbols: [["-", "nil"] as const] };
    store.setState({ shapes: new Map([["gemeente\u0001vertrouwelijk", nil]]) });
    const file = named(await saveProject(store, { data: true }));
    expect(await file.text()).not.toContain("vertrouwelijk");
    expect(await file.text()).not.toContain("afgewezen");
  });

  it("is where a file was fetched from, on this device as well", async () => {
    const { disk, projects } = device();
    const address = "https://example.org/cijfers/a.csv";
    const first = await started(projects);
    await first.getState().addFiles([new File(["one"], "a.csv")], address);
    first.getState().accept();
    const file = named(await saveProject(first, { data: true }));
    await keepOwn(first);

    const second = await started(projects);
    await takeProjectFiles(second, [file]);
    const third = await started(projects);
    await restoreOwn(third);

    expect(disk.kept?.project.deliveries).toMatchObject([[{ name: "a.csv", address }]]);
    for (const store of [second, third]) {
      const [delivered] = store.getState().deliveries[0]?.files ?? [];
      expect(delivered).toEqual({ name: "a.csv", bytes: expect.any(Blob), address });
    }
  });
});
