// The settings of a person who wants no motion: WebKitGTK reads them from GTK's.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function settings() {
  const folder = mkdtempSync(join(tmpdir(), 'anyqtama-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return { folder, close: () => rmSync(folder, { recursive: true }) };
}
