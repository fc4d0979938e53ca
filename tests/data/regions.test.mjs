// The clocks of the regions.
import { holds } from './holds.mjs';
import { regions } from './read.mjs';
import { wrongClocks } from './rules/regions.mjs';

const clock = (all, wanted) => all.find(({ id }) => id === wanted).clock;

holds('every region has a clock for every day', wrongClocks, regions, {
  'kyzylorda has no clock before 2018-12-21': (copy) => clock(copy, 'kyzylorda').shift(),
  'almaty changes its clock on no day': (copy) => (clock(copy, 'almaty')[1].from = null),
  'kyzylorda: 2018-12-20 is out of order': (copy) =>
    clock(copy, 'kyzylorda').push({ from: '2018-12-20', utc_offset: '+06:00' }),
  'aktobe changes nothing on 2024-03-01': (copy) =>
    clock(copy, 'aktobe').push({ from: '2024-03-01', utc_offset: '+05:00' }),
});
