import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const text = /\.(html|m?js|css|json|svg|webmanifest|txt|csv)$/;

/** Writes a `.br` and a `.gz` beside every text file, for hosts that serve what lies there. */
export async function compressFiles(directory: string): Promise<void> {
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" });
  await Promise.all(
    files.filter((file) => text.test(file)).map((file) => compressFile(join(directory, file))),
  );
}

async function compressFile(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  if (br.length < bytes.length) writeFileSync(`${path}.br`, br);
  if (gz.length < bytes.length) writeFileSync(`${path}.gz`, gz);
}
