import { Link, Route, Routes, useLocation } from 'react-router';
import { PageHead } from '../../components/PageHead';
import { useT } from '../../i18n/I18n';
import NotFoundScreen from '../notfound/NotFoundScreen';
import classes from './CommissioningScreen.module.css';
import { ReportStep } from './report/ReportStep';
import { ScanStep } from './scan/ScanStep';
import { TestStep } from './test/TestStep';

const STEPS = [
  { id: 'scan', path: '/commissioning' },
  { id: 'test', path: '/commissioning/test' },
  { id: 'report', path: '/commissioning/report' },
] as const;

/** From the first wire to the signature: find what is there, test everything, hand it over. */
export default function CommissioningScreen() {
  const t = useT();
  const path = useLocation().pathname.replace(/\/$/, '');
  return (
    <>
      <PageHead title={t('nav-commissioning')} subtitle={t('about-commissioning')} />
      <nav aria-label={t('comm-steps')}>
        <ol className={classes.steps}>
          {STEPS.map((step, index) => (
            <li key={step.id}>
              <Link to={step.path} className={classes.step} aria-current={path === step.path ? 'step' : undefined}>
                <span className={classes.number}>{index + 1}</span>
                <span className={classes.name}>{t(`comm-step-${step.id}`)}</span>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <Routes>
        <Route index element={<ScanStep />} />
        <Route path="test" element={<TestStep />} />
        <Route path="report" element={<ReportStep />} />
        <Route path="*" element={<NotFoundScreen />} />
      </Routes>
    </>
  );
}
