import { makeStyles, tokens } from '@fluentui/react-components';

/** The pane's type: sizes and weights by use. */
export const useText = makeStyles({
  verdict: { margin: 0, fontSize: '20px', lineHeight: '26px', fontWeight: 600 },
  page: { margin: 0, fontSize: '18px', lineHeight: '24px', fontWeight: 600 },
  section: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: 600 },
  body: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: 400 },
  caption: {
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: 400,
    color: tokens.colorNeutralForeground3,
  },
  strong: { fontWeight: 600 },
  secondary: { color: tokens.colorNeutralForeground2 },
});
