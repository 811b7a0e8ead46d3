import { expect, test } from 'vitest';
import { GonePlans } from '../../server/src/kernel/query/gone-plans.ts';

test('each connection is told once of every plan that left since it came, and nothing is kept for longer', () => {
  const gone = new GonePlans<{ name: string }>();
  const [early, late, idle] = [{ name: 'early' }, { name: 'late' }, { name: 'idle' }];
  gone.add('before anybody');
  expect(gone.size).toBe(0);
  gone.join(early);
  gone.join(idle);
  gone.add('a');
  gone.add('b');
  gone.join(late);
  gone.add('c');
  expect(gone.tell(early)).toEqual(['a', 'b', 'c']);
  expect(gone.tell(early)).toEqual([]);
  expect(gone.tell(late)).toEqual(['c']);
  expect(gone.size).toBe(3);
  gone.leave(idle);
  expect(gone.size).toBe(0);
  gone.add('d');
  expect([gone.tell(late), gone.tell(early)]).toEqual([['d'], ['d']]);
  expect(gone.size).toBe(0);
});
