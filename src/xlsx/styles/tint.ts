/** A colour made lighter (to 1) or darker (to -1), as the format counts it: by luminance. */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const hue = chroma === 0 ? 0 : hueOf(r, g, b, max, chroma);
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, target)));
}

function hueOf(r: number, g: number, b: number, max: number, chroma: number): number {
  if (max === r) return ((g - b) / chroma + 6) % 6;
  return max === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
}

function fromHsl(hue: number, saturation: number, light: number): string {
  const reach = saturation * Math.min(light, 1 - light);
  const part = (offset: number) => {
    const k = (offset + hue * 2) % 12;
    const value = light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return part(0) + part(8) + part(4);
}
