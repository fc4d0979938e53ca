// Imported before the browser: pictures are compared, so its letters come from one family, whatever the machine has.
import { fileURLToPath } from 'node:url';

process.env.FONTCONFIG_FILE = fileURLToPath(new URL('looks/fonts.conf', import.meta.url));
