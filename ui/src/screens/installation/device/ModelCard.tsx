import { useT } from '../../../i18n/I18n';
import { Confidence } from './Confidence';
import classes from './ModelCard.module.css';
import type { Profile, ProfileSummary } from './useCatalogue';

interface ModelCardProps {
  summary: ProfileSummary;
  profile: Profile | undefined;
}

/** What is known of the chosen model, and how well. */
export function ModelCard({ summary, profile }: ModelCardProps) {
  const t = useT();
  return (
    <div className={classes.card} data-confidence={summary.confidence}>
      <p className={classes.head}>
        <b>{summary.name}</b>
        <span className={classes.vendor}>{summary.vendor}</span>
        <Confidence confidence={summary.confidence} />
      </p>
      {summary.catalogue_numbers.length > 0 && (
        <p className={classes.numbers}>
          {t('inst-catalogue-numbers', { numbers: summary.catalogue_numbers.join(', ') })}
        </p>
      )}
      <ul className={classes.abilities} aria-label={t('inst-capabilities')}>
        {summary.capabilities.map((capability) => (
          <li key={capability}>{t(`inst-capability-${capability}`)}</li>
        ))}
      </ul>
      <p className={classes.sure}>{t(`inst-confidence-${summary.confidence}-text`)}</p>
      {profile && (profile.source_note || profile.notes.length > 0) && (
        <details className={classes.notes}>
          <summary>{t('inst-model-notes')}</summary>
          <div lang="en">
            {[profile.source_note, ...profile.notes, ...profile.references].filter(Boolean).map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
