import { LockOutlined, UserOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { asProblem } from '../api/problem.js';
import { ProblemAlert } from '../shared/problem-alert.js';
import { useTexts } from './i18n.js';
import { LanguageSwitch } from './language-switch.js';
import { type Me, useSession } from './session.js';
import { appTexts } from './texts.js';

interface Credentials {
  username: string;
  password: string;
  totp?: string;
}

/** The door. As the lock it asks for the same person's password and lets them go on where they were. */
export function SignIn({ lockedFor }: { lockedFor?: Me }) {
  const t = useTexts(appTexts);
  const { signIn, signOut } = useSession();
  const [form] = Form.useForm<Credentials>();
  const entering = useMutation({
    mutationFn: ({ totp, ...credentials }: Credentials) => signIn({ ...credentials, ...(totp ? { totp } : {}) }),
    onError: () => form.setFieldValue('password', ''),
  });
  return (
    <main className={lockedFor ? 'door door-locked' : 'door'}>
      <section className="door-card" aria-labelledby="door-title">
        <h1 id="door-title">
          <img src="/mark.svg" alt="" width={48} height={48} /> {t('name')}
        </h1>
        <p className="door-tagline">{t('tagline')}</p>
        {lockedFor && (
          <Alert type="info" showIcon icon={<LockOutlined />} title={t('lockedTitle')} description={t('lockedWhy')} />
        )}
        {entering.isError && <ProblemAlert problem={asProblem(entering.error)} />}
        <Form<Credentials>
          form={form}
          layout="vertical"
          requiredMark={false}
          size="large"
          initialValues={{ username: lockedFor?.user.username }}
          onFinish={(values) => entering.mutate(values)}
        >
          <Form.Item name="username" label={t('username')} rules={[{ required: true }]}>
            <Input prefix={<UserOutlined />} autoComplete="username" autoFocus={!lockedFor} readOnly={!!lockedFor} />
          </Form.Item>
          <Form.Item name="password" label={t('password')} rules={[{ required: true }]}>
            <Input.Password prefix={<LockOutlined />} autoComplete="current-password" autoFocus={!!lockedFor} />
          </Form.Item>
          <Form.Item name="totp" label={t('totp')}>
            <Input inputMode="numeric" autoComplete="one-time-code" maxLength={8} />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={entering.isPending}>
            {t('enter')}
          </Button>
        </Form>
        {lockedFor && (
          <Button type="link" block onClick={() => void signOut()}>
            {t('lockedOther')}
          </Button>
        )}
        <p className="door-notice">{t('secrecyNotice')}</p>
        <LanguageSwitch />
      </section>
    </main>
  );
}
