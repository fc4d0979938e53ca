// The points table of every rulebook.
import { each, holds } from './holds.mjs';
import { rulebooks } from './read.mjs';
import { fallingBands, idleThreshold, negativePoints } from './rules/points.mjs';

holds('no points are negative', each(negativePoints), rulebooks, {
  'higher_education gives -1 points': ([{ scoring }]) =>
    (scoring.criteria[0].points[0].points = -1),
  'experience gives -2 points': ([{ scoring }]) => (scoring.criteria[3].bands[0].points = -2),
});

holds('bands climb', each(fallingBands), rulebooks, {
  'experience: band 2 does not lie above band 1': ([{ scoring }]) =>
    (scoring.criteria[3].bands[1].points = 2),
  'experience: band 3 does not lie above band 2': ([{ scoring }]) =>
    (scoring.criteria[3].bands[2].from = { years: 2, months: 11 }),
});

holds('the threshold is within reach', each(idleThreshold), rulebooks, {
  'the threshold is 17 of 16 points': ([{ scoring }]) => (scoring.threshold.points = 17),
  'the threshold is 0 of 16 points': ([{ scoring }]) => (scoring.threshold.points = 0),
});
