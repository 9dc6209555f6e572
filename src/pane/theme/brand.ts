import type { BrandVariants } from '@fluentui/react-components';

/** Petrol: the municipality's own money, and what can be pressed. */
export const brand: BrandVariants = {
  10: '#03141B',
  20: '#08232E',
  30: '#0A3242',
  40: '#0A4054',
  50: '#094B63',
  60: '#085771',
  70: '#0A627F',
  80: '#0B6A88',
  90: '#2A7F9C',
  100: '#4595B1',
  110: '#62AAC4',
  120: '#7FBDD3',
  130: '#9CCFE1',
  140: '#BADFEB',
  150: '#D6ECF4',
  160: '#EDF6FA',
};
