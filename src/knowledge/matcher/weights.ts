/** Made by training/fit.ts; do not edit. */
export const ENTRY_WEIGHTS: readonly number[] = [
  1.918, 0.246, 3.287, 2.047, -0.833, 2.225, -1.522, -0.324, -0.811, 0.855, -0.194, 1.077, 1.019,
  0.401, 0.7,
];
export const NONE_WEIGHTS: readonly number[] = [
  -3.02, 0.536, 2.333, -0.914, -0.954, 0.162, 0.364, 1.059, 0.093, -0.026, 0.117,
];
export const PERSON_WEIGHTS: readonly number[] = [
  0.067, 0.81, 0.412, 4.658, 3.74, 4.274, 2.488, 2.396, 2.374, -2.149, -5.312, 0.197, 0.115,
];
export const SURE_WEIGHTS: readonly number[] = [1.954, 0.972, 0.098, 0.741];
