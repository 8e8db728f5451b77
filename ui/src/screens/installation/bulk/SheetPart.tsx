import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react';
import { BASE } from '../../../api/client';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/I18n';
import classes from './bulk.module.css';
import { FileChooser } from './FileChooser';
import { UploadOptionsFields } from './UploadOptionsFields';
import { UploadResult } from './UploadResult';
import { useUpload } from './useUpload';

const DOWNLOAD = `${BASE}/api/v1/configuration/spreadsheet?form=`;

/** The whole installation as a spreadsheet: download it, edit it, try it, apply it. */
export function SheetPart() {
  const t = useT();
  const upload = useUpload();
  return (
    <div className={classes.parts}>
      <Panel title={t('inst-sheet-download')}>
        <p className={classes.about}>{t('inst-sheet-download-text')}</p>
        <div className={classes.buttons}>
          <Button component="a" href={`${DOWNLOAD}xlsx`} download leftSection={<IconFileSpreadsheet size={18} />}>
            XLSX
          </Button>
          <Button
            component="a"
            href={`${DOWNLOAD}csv`}
            download
            variant="default"
            leftSection={<IconFileTypeCsv size={18} />}
          >
            {t('inst-sheet-csv')}
          </Button>
        </div>
      </Panel>
      <Panel title={t('inst-sheet-upload')}>
        <p className={classes.about}>{t('inst-sheet-upload-text')}</p>
        <FileChooser file={upload.file} onChoose={upload.choose} />
        <UploadOptionsFields options={upload.options} onChange={upload.set} />
      </Panel>
      {(upload.busy || upload.sent) && <UploadResult upload={upload} />}
    </div>
  );
}
