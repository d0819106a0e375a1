import { describe, expect, it } from "vitest";
import { remoteIssueText, remoteTexts } from "#i18n/remote-texts.ts";
import { translate } from "#i18n/texts.ts";
import { featurePage } from "#tests/builders/remote-bodies.ts";
import {
  cut,
  drips,
  fails,
  html,
  silent,
  stalls,
  startReplay,
  text,
} from "#tests/builders/replay-server.ts";
import {
  allThree,
  municipalitiesPath,
  northeast,
  northwest,
  withReplay,
} from "#tests/builders/with-replay.ts";

const asking = withReplay();

describe("asking a service that has trouble", () => {
  it("waits as long as a busy service asks, and says so", async () => {
    asking.replay.on(municipalitiesPath, fails(429, { "Retry-After": "1" }), allThree);
    const start = Date.now();

    const got = await asking.municipalities();

    expect(got.ok).toBe(true);
    expect(Date.now() - start).toBeGreaterThanOrEqual(990);
    expect(asking.told[0]).toEqual({ kind: "waiting", seconds: 1 });
  });

  it("leaves a service alone that asks to wait longer than a minute", async () => {
    asking.replay.on(municipalitiesPath, fails(429, { "Retry-After": "3600" }), allThree);

    const got = await asking.municipalities();

    expect(asking.replay.asked).toHaveLength(1);
    expect(got).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.busy", values: { seconds: 3600, attempts: 1 } }],
    });
  });

  it.each([
    { trouble: "a fault of its own", reply: fails(500) },
    { trouble: "a cut connection", reply: cut },
    { trouble: "an answer that stops half-way", reply: stalls },
    { trouble: "no answer at all", reply: silent },
    { trouble: "half a JSON text", reply: text('{"features": [') },
    { trouble: "a gateway that gives up", reply: fails(503, { "Retry-After": "0" }) },
  ])("tries again after $trouble", async ({ reply }) => {
    asking.replay.on(municipalitiesPath, reply, reply, allThree);

    const got = await asking.municipalities({ quietMs: 300 });

    expect(got).toMatchObject({ ok: true, value: { records: 3 } });
    expect(asking.replay.asked).toHaveLength(3);
  });

  it.each([
    { trouble: "a fault that stays", reply: fails(500), code: "server", attempts: 4 },
    { trouble: "a connection that breaks each time", reply: cut, code: "cut", attempts: 4 },
    { trouble: "a service that stays silent", reply: silent, code: "slow", attempts: 4 },
    { trouble: "half JSON each time", reply: text("{"), code: "badJson", attempts: 4 },
    { trouble: "a page instead of data", reply: html, code: "html", attempts: 1 },
    { trouble: "an address that is gone", reply: fails(404), code: "refused", attempts: 1 },
  ])("gives up on $trouble, with one clear sentence", async ({ reply, code, attempts }) => {
    asking.replay.on(municipalitiesPath, reply);

    const got = await asking.municipalities({ quietMs: 300 });

    expect(got).toMatchObject({ ok: false, remarks: [{ code: `remote.${code}` }] });
    expect(asking.replay.asked).toHaveLength(attempts);
    const [remark] = got.remarks;
    for (const language of ["nl", "en"] as const) {
      const words = remark && remoteIssueText(remark, translate(remoteTexts, language));
      expect(words).toContain("127.0.0.1");
      expect(words).not.toMatch(/[{}]/);
    }
  });

  it("lets a slow but living answer finish", async () => {
    asking.replay.on(municipalitiesPath, drips(featurePage([northwest, northeast]), 200));

    expect(await asking.municipalities({ quietMs: 800 })).toMatchObject({
      ok: true,
      value: { records: 2 },
    });
    expect(asking.replay.asked).toHaveLength(1);
  });

  it("gives up an answer that lives but takes too long in all", async () => {
    asking.replay.on(municipalitiesPath, drips(featurePage([northwest, northeast]), 25));

    expect(await asking.municipalities({ answerMs: 40, attempts: 2 })).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.slow" }],
    });
  });

  it("reaches no one when there is no one", async () => {
    await asking.replay.close();

    expect(await asking.municipalities()).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.cut", values: { attempts: 4 } }],
    });
    asking.replay = await startReplay();
  });
});

describe("stopping", () => {
  it.each([
    { moment: "while the answer is awaited", reply: silent },
    { moment: "while the service asks to wait", reply: fails(429, { "Retry-After": "30" }) },
  ])("ends at once $moment", async ({ reply }) => {
    asking.replay.on(municipalitiesPath, reply);
    setTimeout(() => asking.stop.abort(), 40);
    const start = Date.now();

    const got = await asking.municipalities({ quietMs: 5000 });

    expect(got).toMatchObject({ ok: false, remarks: [{ code: "remote.cancelled" }] });
    expect(Date.now() - start).toBeLessThan(1000);
  });
});
