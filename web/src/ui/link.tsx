import { ActionIcon, Anchor, Button } from '@mantine/core';
import type { ActionIconProps, AnchorProps, ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Native = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'style' | 'color'> & {
  ref?: Ref<HTMLAnchorElement>;
};

/** Mantine's looks on the router's typed links. */
export const ButtonLink = createLink((props: ButtonProps & Native) => (
  <Button component="a" {...props} />
));
export const AnchorLink = createLink((props: AnchorProps & Native) => <Anchor {...props} />);
export const ActionIconLink = createLink((props: ActionIconProps & Native) => (
  <ActionIcon component="a" {...props} />
));
