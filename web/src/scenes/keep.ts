import { html } from 'lit';

import '../elements/keep-share.ts';
import type { KeepDeeds } from '../elements/keep-share.ts';
import {
  caseFile,
  resultFile,
  textOf,
  type CaseFile,
  type ResultFile,
} from '../take-away/files.ts';
import { keepView } from '../take-away/keep-view.ts';
import { keep } from '../take-away/kept.ts';
import type { Desk } from './desk.ts';
import { keepHere, kept } from './device.ts';
import { download } from './download.ts';
import { madeWith } from './made-with.ts';

function making(desk: Desk) {
  const { session, now } = desk;
  const { view, seen, person, fault } = session;
  return {
    saved: now,
    ...madeWith(desk),
    kept: keep(person, !fault),
    place: { view, seen: [...seen] },
  };
}

/** The result too, where there is one that is up to date. */
function fileOf(desk: Desk, kind: 'answers' | 'result'): CaseFile | ResultFile {
  const made = making(desk);
  const { assessment } = desk.session;
  const { request } = made.kept;
  if (kind === 'answers' || !assessment || !request) return caseFile(made);
  return resultFile({ ...made, kept: { ...made.kept, request } }, assessment);
}

/** This page's address with the answers in its fragment, and nothing else that came with it. */
async function linkOf(desk: Desk): Promise<string> {
  const { fragmentOf } = await import('../take-away/link.ts');
  const { edition, kept: answers } = making(desk);
  const address = new URL(location.href);
  address.search = `lang=${desk.words.language}`;
  address.hash = fragmentOf({ edition, ...answers });
  return address.href;
}

function deedsAt(desk: Desk): KeepDeeds {
  const { session, now, arrive } = desk;
  const isKept = () => {
    session.touched = false;
    desk.refresh();
  };
  return {
    link: () => linkOf(desk),
    code: async (link) => (await import('../take-away/qr-code.ts')).qrCode(link),
    file: (kind) => {
      const name = `anyqtama-${kind}-${now.slice(0, 10)}.json`;
      download(name, 'application/json', textOf(fileOf(desk, kind)));
      isKept();
      return name;
    },
    open: (text) => arrive({ kind: 'came', source: 'file', text }),
    save: () => {
      const done = keepHere(textOf(caseFile(making(desk))));
      if (done) isKept();
      return done;
    },
    forget: () => arrive({ kind: 'forgetting', on: session.view }),
  };
}

/** Ways to keep the answers and to share them. */
export function keepAndShare(desk: Desk) {
  const { person, fault, assessment } = desk.session;
  const hasResult = Boolean(assessment) && !fault;
  return html`<keep-share
    .view=${keepView({ person, hasResult, home: desk.home }, kept(), desk.words)}
    .deeds=${deedsAt(desk)}
  ></keep-share>`;
}
