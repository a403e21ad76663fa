import { expect, test } from 'vitest';
import { InterruptedError } from '../../src/prompt/interrupted-error.ts';
import { lineReader } from '../../src/prompt/lines.ts';
import { typist } from '../support/typist.ts';

test('lines come one at a time, also those typed ahead, the last one without its end', async () => {
  const { streams, type, end } = typist();
  const next = lineReader(streams);
  type('one', 'two');
  expect([await next(), await next()]).toEqual(['one', 'two']);
  const third = next();
  streams.input.write('a\r\nlast');
  expect(await third).toBe('a');
  end();
  expect(await next()).toBe('last');
});

test('Ctrl-C and Ctrl-D interrupt, on a line of their own, and for good at the end of the input', async () => {
  const stopped = typist();
  const next = lineReader(stopped.streams);
  const asked = expect(next()).rejects.toBeInstanceOf(InterruptedError);
  stopped.interrupt();
  await asked;
  expect(stopped.screen()).toBe('\n');
  stopped.type('more');
  expect(await next()).toBe('more');
  const last = expect(next()).rejects.toThrow('Interrupted.');
  stopped.end();
  await last;
  await expect(next()).rejects.toBeInstanceOf(InterruptedError);
});

test('between two questions nobody waits for Ctrl-C, and the input is paused', async () => {
  const { streams, type, waiting } = typist();
  const next = lineReader(streams);
  expect(streams.input.isPaused()).toBe(true);
  const asked = next();
  expect([waiting(), streams.input.isPaused()]).toEqual([1, false]);
  type('a');
  await asked;
  expect([waiting(), streams.input.isPaused()]).toEqual([0, true]);
});
