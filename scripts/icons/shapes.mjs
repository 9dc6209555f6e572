/** Shapes in 32nds of an icon's side: a colour, and whether a point lies inside. */

export function rectangle(colour, left, top, right, bottom, radius = 0) {
  const inside = (u, v) => {
    if (u < left || u > right || v < top || v > bottom) return false;
    const du = Math.max(left + radius - u, u - (right - radius), 0);
    const dv = Math.max(top + radius - v, v - (bottom - radius), 0);
    return du * du + dv * dv <= radius * radius || du === 0 || dv === 0;
  };
  return { colour, inside };
}

export function circle(colour, x, y, radius) {
  return { colour, inside: (u, v) => Math.hypot(u - x, v - y) <= radius };
}

/** The area between corners: a point is inside when a ray from it crosses the edge an odd number of times. */
export function corners(colour, points) {
  const inside = (u, v) =>
    edges([...points, points[0]]).filter(
      ([[x1, y1], [x2, y2]]) => y1 > v !== y2 > v && u < x1 + ((v - y1) / (y2 - y1)) * (x2 - x1),
    ).length %
      2 ===
    1;
  return { colour, inside };
}

/** A drawn line with round ends. */
export function line(colour, width, points) {
  const inside = (u, v) => edges(points).some(([from, to]) => distance(u, v, from, to) <= width / 2);
  return { colour, inside };
}

/** Points on a Bézier curve from its first to its last point. */
export function curve(from, first, second, to) {
  return Array.from({ length: 25 }, (_, step) => {
    const t = step / 24;
    const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [0, 1].map((axis) =>
      [from, first, second, to].reduce((sum, point, index) => sum + weights[index] * point[axis], 0),
    );
  });
}

function edges(points) {
  return points.slice(1).map((point, index) => [points[index], point]);
}

function distance(u, v, [x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((u - x1) * dx + (v - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(u - x1 - along * dx, v - y1 - along * dy);
}
