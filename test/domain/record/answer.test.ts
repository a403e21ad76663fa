import { array, assert, constantFrom, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  answer,
  every,
  isAtLeast,
  isAtMost,
  isEqualTo,
  not,
  some,
} from '../../../src/domain/record/answer.ts';

const anAnswer = constantFrom<Answer[]>('yes', 'no', 'unknown');
const answers = array(anAnswer, { maxLength: 6 });

describe('every, some and not', () => {
  test.each([
    [[], 'yes', 'no'],
    [['yes', 'yes'], 'yes', 'yes'],
    [['yes', 'unknown'], 'unknown', 'yes'],
    [['unknown', 'no'], 'no', 'unknown'],
    [['yes', 'unknown', 'no'], 'no', 'yes'],
  ] as const)('%j: every is %s, some is %s', (given, all, any) => {
    expect(every(given)).toBe(all);
    expect(some(given)).toBe(any);
  });

  test('not twice is the answer itself', () => {
    assert(property(anAnswer, each => void expect(not(not(each))).toBe(each)));
  });

  test('the order of the answers makes no difference', () => {
    assert(
      property(answers, given => {
        const turned = [...given].reverse();
        expect(every(turned)).toBe(every(given));
        expect(some(turned)).toBe(some(given));
      }),
    );
  });

  test('answers in two halves give what they give together', () => {
    assert(
      property(answers, answers, (left, right) => {
        expect(every([every(left), every(right)])).toBe(every([...left, ...right]));
        expect(some([some(left), some(right)])).toBe(some([...left, ...right]));
      }),
    );
  });

  test('an answer that is settled stays so whatever the unknown ones turn out to be', () => {
    assert(
      property(answers, anAnswer, (given, found) => {
        const learned = given.map(each => (each === 'unknown' ? found : each));
        if (every(given) !== 'unknown') expect(every(learned)).toBe(every(given));
        if (some(given) !== 'unknown') expect(some(learned)).toBe(some(given));
      }),
    );
  });
});

describe('limits on recorded numbers', () => {
  test.each([
    [{ number: 4 }, 4, 'yes', 'yes', 'yes'],
    [{ number: 4 }, 5, 'no', 'yes', 'no'],
    [{ number: 4 }, 3, 'yes', 'no', 'no'],
    [{ number: 4, qualifier: 'upTo' }, 3, 'unknown', 'unknown', 'unknown'],
    [{ number: 4, qualifier: 'upTo' }, 4, 'unknown', 'yes', 'unknown'],
    [{ number: 4, qualifier: 'upTo' }, 5, 'no', 'yes', 'no'],
    [{ number: 4, qualifier: 'upTo' }, 0, 'yes', 'unknown', 'unknown'],
    [{ number: 4, qualifier: 'upTo' }, -1, 'yes', 'no', 'no'],
    [{ number: 12, qualifier: 'atLeast' }, 10, 'yes', 'no', 'no'],
    [{ number: 12, qualifier: 'atLeast' }, 12, 'yes', 'unknown', 'unknown'],
    [{ number: 12, qualifier: 'atLeast' }, 15, 'unknown', 'unknown', 'unknown'],
    [{ number: 100, qualifier: 'about' }, 89, 'yes', 'no', 'no'],
    [{ number: 100, qualifier: 'about' }, 90, 'unknown', 'unknown', 'unknown'],
    [{ number: 100, qualifier: 'about' }, 110, 'unknown', 'unknown', 'unknown'],
    [{ number: 100, qualifier: 'about' }, 111, 'no', 'yes', 'no'],
  ] as const)('%j and %d: at least %s, at most %s, equal %s', (quantity, limit, least, most, equal) => {
    expect(isAtLeast(quantity, limit)).toBe(least);
    expect(isAtMost(quantity, limit)).toBe(most);
    expect(isEqualTo(quantity, limit)).toBe(equal);
  });

  test('a certain answer holds for every number that the words allow', () => {
    const number = double({ min: 0, max: 1000, noNaN: true });
    assert(
      property(number, number, number, (recorded, limit, other) => {
        const allowed = [
          ['upTo', Math.min(recorded, other)],
          ['atLeast', Math.max(recorded, other)],
        ] as const;
        for (const [qualifier, real] of allowed) {
          const quantity = { number: recorded, qualifier };
          for (const [said, is] of [
            [isAtLeast(quantity, limit), real >= limit],
            [isAtMost(quantity, limit), real <= limit],
            [isEqualTo(quantity, limit), real === limit],
          ] as const) {
            if (said !== 'unknown') expect(said).toBe(answer(is));
          }
        }
      }),
    );
  });
});
