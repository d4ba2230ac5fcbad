import type { LinearModel } from '../linear-model.js';
import type { Fitted } from './fit.js';

/** Packs float weights into int8, one scale a class; the few outliers are clipped. */
export function quantize(
  name: string,
  classes: string[],
  buckets: number,
  fitted: Fitted,
): LinearModel {
  const width = classes.length;
  const scales = new Float32Array(width);
  for (let k = 0; k < width; k++) {
    const sizes: number[] = [];
    for (let b = 0; b < buckets; b++) {
      const size = Math.abs(fitted.weights[b * width + k]!);
      if (size > 0) sizes.push(size);
    }
    sizes.sort((a, b) => a - b);
    scales[k] = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
  }
  const weights = new Int8Array(buckets * width);
  for (let i = 0; i < weights.length; i++) {
    const rounded = Math.round(fitted.weights[i]! / scales[i % width]!);
    weights[i] = Math.max(-127, Math.min(127, rounded));
  }
  return {
    name,
    classes,
    buckets,
    scales,
    bias: Float32Array.from(fitted.bias),
    temperature: 1,
    weights,
  };
}
