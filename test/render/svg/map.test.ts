import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitizeReport } from '../../../src/render/sanitize.ts';
import { drawMapSvg, renderMapSvg } from '../../../src/render/svg/map.ts';
import { mapStyle } from '../../../src/render/svg/map-style.ts';
import { hostileText } from '../../support/hostile.ts';
import { mapBlock, mapDot } from '../../support/map-block.ts';
import { reportOf } from '../../support/reports.ts';

const tags = (svg: string): readonly string[] =>
  Array.from(svg.matchAll(/<\/?([a-z]+)/gu), ([, tag]) => tag ?? '');

/** Whether every tag that opens closes in order. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, close, name = '', single] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/gu)) {
    if (single === '/') continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

test('a file of its own has title, description, style, heading and ground', () => {
  const svg = drawMapSvg(mapBlock);
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="resprog-map" viewBox="0 -40 200 /u,
  );
  expect(svg).toContain(
    'role="group" aria-labelledby="resprog-map-title" aria-describedby="resprog-map-description"',
  );
  expect(svg).toContain('<title id="resprog-map-title">Programs</title>');
  expect(svg).toContain('<desc id="resprog-map-description">Two programs.</desc>');
  expect(svg).toContain(mapStyle);
  expect(svg).toContain('class="heading"');
  expect(svg).toContain('class="ground"');
  expect(isWellFormed(svg)).toBe(true);
});

test("in a page these are the page's", () => {
  const svg = drawMapSvg(mapBlock, { embedded: true, id: 'second' });
  expect(svg).toContain('viewBox="0 0 200 ');
  expect(svg).toContain('aria-labelledby="second-title"');
  expect(svg).not.toMatch(/<style|class="heading"|class="ground"|\sstyle=/u);
  expect(isWellFormed(svg)).toBe(true);
});

describe('a dot', () => {
  test('is a link that names the program and says it when it is reached', () => {
    expect(drawMapSvg({ ...mapBlock, dots: [mapDot()] })).toContain(
      '<a class="dot" href="https://example.org/alpha" aria-label="Alpha University, Springfield, IL: DR, 6 DR positions a year">' +
        '<circle class="circle" cx="150" cy="60" r="5"/>' +
        '<title>Alpha University, Springfield, IL: DR, 6 DR positions a year</title>' +
        '<text x="150" y="49" text-anchor="middle" aria-hidden="true">Alpha University</text></a>',
    );
  });

  test('without a page can be reached, too', () => {
    expect(drawMapSvg({ ...mapBlock, dots: [mapDot({ href: undefined })] })).toContain(
      '<g class="dot" tabindex="0" role="img" aria-label="Alpha University, ',
    );
  });

  test('leads where the page says', () => {
    const dots = mapBlock.dots.map(dot => ({ ...dot, href: `#${dot.id}` }));
    const svg = drawMapSvg({ ...mapBlock, dots }, { embedded: true });
    expect(svg).toContain('href="#alpha"');
    expect(svg).toContain('href="#beta"');
    expect(svg).not.toContain('href="https:');
  });

  test('never leads to a script', () => {
    const svg = drawMapSvg({ ...mapBlock, dots: [mapDot({ href: 'javascript:alert(1)' })] });
    expect(svg).not.toContain('javascript:');
  });

  test.each([
    [10, 'start'],
    [100, 'middle'],
    [190, 'end'],
  ])('at %i has its name %s-aligned, so that it stays on the sheet', (x, side) => {
    expect(drawMapSvg({ ...mapBlock, dots: [mapDot({ x })] })).toContain(
      `text-anchor="${side}" aria-hidden="true">Alpha`,
    );
  });

  test('all of them are drawn from north to south', () => {
    const ids = Array.from(drawMapSvg(mapBlock).matchAll(/aria-label="(\w+)/gu), ([, name]) => name);
    expect(ids).toEqual(['Beta', 'Alpha']);
  });
});

test('a line leads from the city to a dot that moved away, and to no other', () => {
  expect(drawMapSvg(mapBlock)).toContain('<path d="M40 30L60 30"/>');
  expect(drawMapSvg({ ...mapBlock, dots: [mapDot()] })).not.toContain('class="leaders"');
});

test('home is a pin at its place, a ring a line with its miles', () => {
  const svg = drawMapSvg(mapBlock);
  expect(svg).toContain('<path class="pin" d="M50 60l');
  expect(svg).toContain('>Boise, ID · 100 miles</text>');
  expect(svg).toContain('<path d="M50 40L70 60L50 80L30 60L50 40"/>');
  expect(svg).toMatch(/<text x="50" y="36" text-anchor="middle">100 miles</u);
});

test('without home, rings and dots there are none of their groups', () => {
  const svg = drawMapSvg({ ...mapBlock, home: undefined, rings: [], dots: [] });
  expect(svg).not.toMatch(/class="(?:home|rings|leaders)"/u);
  const empty = drawMapSvg({ ...mapBlock, rings: [{ label: 'far', lines: [] }] });
  expect(empty).not.toContain('>far<');
  expect(empty).not.toContain('NaN');
});

test('ids stand beside a few dots, and lines lead to those that are away', () => {
  const svg = drawMapSvg({ ...mapBlock, width: 975, height: 610 });
  expect(svg).toMatch(
    /<g class="names" aria-hidden="true">\n<text [^>]*>alpha<\/text>\n<text [^>]*>beta<\/text>\n<\/g>/u,
  );
  const crowd = Array.from({ length: 12 }, () => mapDot());
  const crowded = drawMapSvg({ ...mapBlock, width: 975, height: 610, dots: crowd });
  expect(crowded).toMatch(/<g class="names" aria-hidden="true">\n<path d="M150 60L/u);
  expect(drawMapSvg({ ...mapBlock, dots: [...crowd, mapDot()] })).not.toContain('class="names"');
});

test('legend and credit stand below', () => {
  const svg = drawMapSvg(mapBlock);
  expect(svg).toContain('>no IR track recorded</text>');
  expect(svg).toMatch(/class="quiet" [^>]*>Outlines: made up\.</u);
});

test('text from records stays text, wherever it stands', () => {
  const plain = tags(drawMapSvg(mapBlock));
  assert(
    property(hostileText, text => {
      const evil = `"'><script>alert(1)</script>${text}`;
      const [legend] = mapBlock.legend.flat();
      const svg = drawMapSvg(
        {
          ...mapBlock,
          title: evil,
          description: evil,
          credit: evil,
          states: mapBlock.states.map(state => ({ ...state, name: evil })),
          dots: mapBlock.dots.map(dot => ({ ...dot, id: evil, name: evil, label: evil })),
          home: mapBlock.home && { ...mapBlock.home, label: evil },
          rings: mapBlock.rings.map(ring => ({ ...ring, label: evil })),
          legend: legend === undefined ? [] : [[{ ...legend, text: evil }]],
        },
        { id: 'resprog-map' },
      );
      expect(tags(svg)).toEqual(plain);
      expect(isWellFormed(svg)).toBe(true);
    }),
  );
});

test('a report gives its map, made harmless; one without a map gives nothing', () => {
  const report = reportOf([mapBlock, { type: 'text', lines: ['more'] }]);
  expect(renderMapSvg(sanitizeReport(report))).toEqual({ text: `${drawMapSvg(mapBlock)}\n`, notes: [] });
  expect(renderMapSvg(reportOf([])).text).toBe('');
});
