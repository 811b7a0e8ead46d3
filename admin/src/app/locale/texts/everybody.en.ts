import type { everybody as zh } from './everybody.zh.ts';

/** Pages that anybody may read. */
export const everybody: Record<keyof typeof zh, string> = {
  'notices.address': 'Address: {address}.',
  'notices.enter': 'Sign in',
  'notices.hint':
    'Notices in progress; each comes down when its term ends. Names and other personal data are masked.',
  'notices.how': 'To object, call {phone} within the term.',
  'notices.link': 'Public notices in progress',
  'notices.none': 'No notice is in progress.',
  'notices.object': 'Sign in to object online',
  'notices.period': '{from} to {to}',
  'notices.preview':
    'The two “as the public sees it” fields are made from the text: this is exactly what the public page shows. Check the masking before you submit.',
  'notices.title': 'Public notices',
  'verify.fromTo': '{from} to {until} (included)',
  'verify.hint': 'Give the number of the certificate or registration and the name; both must match.',
  'verify.level': 'Level',
  'verify.name': 'Name',
  'verify.nameMissing': 'Give the holder’s name',
  'verify.notFound': 'Nothing found',
  'verify.notFoundHint': 'Check number and name: both must be exactly as on the certificate.',
  'verify.number': 'Certificate or registration number',
  'verify.numberMissing': 'Give the number',
  'verify.signIn': 'Back to sign-in',
  'verify.standing': 'Registration',
  'verify.submit': 'Verify',
  'verify.title': 'Verify a social worker',
  'verify.validity': 'Validity',
};
