import '@ant-design/v5-patch-for-react-19';
import { createRoot } from 'react-dom/client';
import './app/base.css';
import { App } from './app/app.tsx';
import { locale } from './app/locale/locale.ts';

document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
