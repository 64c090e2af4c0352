import type { Browser, Page } from 'playwright-core';

/** How long a page is waited for, in milliseconds. */
export declare const PATIENCE: number;

export declare const THEMES: Readonly<Record<'light' | 'dark' | 'high contrast', Readonly<Record<string, string>>>>;
export declare function isBrowserThere(): boolean;

/** One browser for all pages of a process. */
export declare function theBrowser(): Promise<Browser>;

/** Ends the browser that all pages of a process share. */
export declare function closeBrowser(): Promise<void>;

export interface OpenPage {
  readonly page: Page;
  readonly errors: readonly string[];
  post(message: unknown): Promise<void>;
  sent(): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly host?: (message: unknown, post: (message: unknown) => Promise<void>) => unknown;
  readonly theme?: keyof typeof THEMES;
  /** Of the window in pixels, before it is zoomed. */
  readonly width?: number;
  readonly height?: number;
  readonly zoom?: number;
}

export declare function openPage(
  name: 'preview' | 'matrix' | 'table' | 'dashboard',
  options?: PageOptions,
): Promise<OpenPage>;
