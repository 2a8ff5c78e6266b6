import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FASEN, type Voortgang } from '../../src/begroting/voortgang';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { reviewMetPauzes } from '../../src/taskpane/reviewMetPauzes';
import { elkDeelDuurtLang } from './elkDeelDuurtLang';

const snapshot = leesXlsx(readFileSync(path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024.xlsx')));
const deelVan = ({ fase, gedaan, van }: Voortgang): number => FASEN.indexOf(fase) + gedaan / van;

test('with a pause after every part the outcome is the same', async () => {
  elkDeelDuurtLang();
  expect(rapporteer(await reviewMetPauzes(snapshot), '')).toEqual(rapporteer(review(snapshot), ''));
});

test('it is told how far it is, never further back than before', async () => {
  elkDeelDuurtLang();
  const gehoord: Voortgang[] = [];
  await reviewMetPauzes(snapshot, { voortgang: (voortgang) => gehoord.push(voortgang) });
  const delen = gehoord.map(deelVan);
  expect(delen).toEqual(delen.toSorted((a, b) => a - b));
  expect(new Set(gehoord.map(({ fase }) => fase))).toEqual(new Set(FASEN));
});

test('without long work there is no pause', async () => {
  jest.spyOn(performance, 'now').mockReturnValue(0);
  const voortgang = jest.fn();
  await reviewMetPauzes(snapshot, { voortgang });
  expect(voortgang).not.toHaveBeenCalled();
});

test('stopped at a pause: nothing more is done', async () => {
  elkDeelDuurtLang();
  const beurt = new AbortController();
  const voortgang = jest.fn(() => beurt.abort(new Error('genoeg')));
  await expect(reviewMetPauzes(snapshot, { signaal: beurt.signal, voortgang })).rejects.toThrow('genoeg');
  expect(voortgang).toHaveBeenCalledTimes(1);
});
