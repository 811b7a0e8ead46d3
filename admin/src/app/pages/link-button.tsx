import { Button } from 'antd';
import type { ButtonProps } from 'antd';
import { useHref, useLinkClickHandler } from 'react-router';

interface Props extends Omit<ButtonProps, 'href' | 'onClick'> {
  to: string;
}

/** A link that looks like a button: one tab stop, and a Ctrl+click opens a tab of its own. */
export function LinkButton({ to, ...looks }: Props) {
  return <Button {...looks} href={useHref(to)} onClick={useLinkClickHandler(to)} />;
}
