import type { NotificationProvider } from '@refinedev/core';
import { App } from 'antd';

/** Refine's notices as Ant Design messages, in the theme of the page. */
export function useNotificationProvider(): NotificationProvider {
  const { message } = App.useApp();
  return {
    open({ key, message: title, description, type }) {
      const text = type === 'error' ? (description ?? title) : title;
      void message.open({ key, type: type === 'progress' ? 'loading' : type, content: text });
    },
    close: (key) => message.destroy(key),
  };
}
