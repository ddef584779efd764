import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import styles from './page-title.module.css';

let firstPage = true;

/** The h1 of a page. It takes the focus when the page changes, so that a screen reader starts where the new page starts. */
export function PageHeading({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });

  useEffect(() => {
    if (!firstPage) heading.current?.focus();
    firstPage = false;
  }, [path]);

  useEffect(() => {
    document.title = `${title} · Rapport`;
  }, [title]);

  return (
    <h1 ref={heading} tabIndex={-1} className={styles['heading']}>
      {title}
      {children}
    </h1>
  );
}
