import { describe, expect, it } from "vitest";
import { compareProjects } from "#state/project/compare-projects.ts";
import { keepOwn, restoreOwn, stopKeeping } from "#state/project/keep-own.ts";
import { saveProject } from "#state/project/save-project.ts";
import { takeProjectFiles } from "#state/project/take-project-files.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { device, loaded, named, settled, started } from "#tests/builders/project-device.ts";

describe("a project", () => {
  it("opens again with files, rules and question, and can be undone", async () => {
    const { projects } = device();
    const first = await loaded(projects);
    first.getState().ask({ page: "area" });
    await first.getState().setRules({ ...first.getState().rules, threshold: 20, round: 5 });
    const file = named(await saveProject(first, { data: true }));

    const second = await started(projects);
    const before = second.getState().dataset;
    await takeProjectFiles(second, [file]);

    const { deliveries, rules, query, dataset, outcome } = second.getState();
    expect(deliveries.map(({ files }) => files.map(({ name }) => name))).toEqual([["a.csv"]]);
    expect(rules).toEqual(first.getState().rules);
    expect(query).toEqual(first.getState().query);
    expect(dataset?.edition).toBe("test+1");
    expect(outcome).toMatchObject({ accepted: true, issues: [] });
    second.getState().undo();
    expect(second.getState().dataset).toBe(before);
  });

  it("without its data waits for them, takes them under another name, and refuses others", async () => {
    const { projects } = device();
    const file = named(await saveProject(await loaded(projects), { data: false }));
    const store = await started(projects);
    await takeProjectFiles(store, [file]);
    expect(store.getState()).toMatchObject({ waiting: { name: file.name }, deliveries: [] });

    await takeProjectFiles(store, [new File(["two"], "a.csv"), new File(["x"], "b.csv")]);
    expect(store.getState().outcome?.issues.map(({ code }) => code)).toEqual([
      "project.otherContent",
      "project.otherFile",
    ]);
    expect(store.getState().deliveries).toEqual([]);

    await takeProjectFiles(store, [new File(["one"], "other.csv")]);
    expect(store.getState().waiting).toBeUndefined();
    expect(store.getState().deliveries).toHaveLength(1);
  });

  it("tells of another edition and of data that lay below and are not there now", async () => {
    const { projects } = device();
    const file = named(await saveProject(await loaded(projects), { data: true }));
    const later = { ...smallDataset(), edition: "later", sources: new Map() };
    const store = await started(projects, later);
    await takeProjectFiles(store, [file]);
    const codes = store.getState().outcome?.issues.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(["project.otherEdition", "project.sourceMissing"]),
    );
  });

  it("that cannot be read changes nothing", async () => {
    const { projects } = device();
    const store = await loaded(projects);
    const { dataset, deliveries } = store.getState();
    await takeProjectFiles(store, [named(new Blob(["{"]))]);
    expect(store.getState()).toMatchObject({ dataset, deliveries, outcome: { accepted: false } });
    expect(store.getState().waiting).toBeUndefined();
  });

  it("is compared with the screen or with another, and nothing is opened", async () => {
    const { projects } = device();
    const store = await loaded(projects);
    const [one, two] = [
      named(await saveProject(store, { data: true })),
      named(await saveProject(await loaded(projects, "b.csv", "two"), { data: false })),
    ];
    expect(await compareProjects(store, one)).toMatchObject({ ok: true, value: [] });
    expect(await compareProjects(store, one, two)).toMatchObject({
      value: [
        { kind: "file", change: "removed", before: "a.csv" },
        { kind: "file", change: "added", after: "b.csv" },
      ],
    });
    expect(await compareProjects(store, named(new Blob(["["])))).toMatchObject({ ok: false });
  });
});

describe("keeping own files", () => {
  it("keeps what is accepted from then on, and brings it back under the link that is opened", async () => {
    const { disk, projects } = device();
    const store = await loaded(projects);
    expect(disk.kept).toBeUndefined();
    await keepOwn(store);
    await store.getState().addFiles([new File(["two"], "b.csv")]);
    store.getState().accept();
    await settled();
    expect(disk.kept?.project.deliveries.flat().map(({ name }) => name)).toEqual([
      "a.csv",
      "b.csv",
    ]);

    const again = await started(projects);
    again.getState().ask({ page: "method" });
    await restoreOwn(again);
    expect(again.getState()).toMatchObject({
      keeping: "on",
      query: { page: "method" },
      history: [],
    });
    expect(again.getState().deliveries).toHaveLength(2);
  });

  it("is over, and empty, after the way back to the data of the atlas", async () => {
    const { disk, projects } = device();
    const store = await loaded(projects);
    await keepOwn(store);
    await store.getState().reset();
    await settled();
    expect(disk.kept).toBeUndefined();
    expect(store.getState().keeping).toBeUndefined();
  });

  it("can be stopped, which empties it and leaves the screen", async () => {
    const { disk, projects } = device();
    const store = await loaded(projects);
    await keepOwn(store);
    await stopKeeping(store);
    await store.getState().addFiles([new File(["two"], "b.csv")]);
    store.getState().accept();
    await settled();
    expect(disk.kept).toBeUndefined();
    expect(store.getState().deliveries).toHaveLength(2);
  });

  it("says so when there is no room, and loses nothing", async () => {
    const { disk, projects } = device();
    disk.full = true;
    const store = await loaded(projects);
    await keepOwn(store);
    expect(store.getState()).toMatchObject({ keeping: "full" });
    expect(store.getState().deliveries).toHaveLength(1);
  });
});
