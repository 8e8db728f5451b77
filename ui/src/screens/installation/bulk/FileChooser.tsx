import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { useFormat } from '../../../format/FormatContext';
import { useT } from '../../../i18n/I18n';
import classes from './bulk.module.css';

const KILO = 1000;

interface FileChooserProps {
  file: File | null;
  onChoose: (file: File | null) => void;
}

/** Takes a file from the file dialog, or dropped on it. */
export function FileChooser({ file, onChoose }: FileChooserProps) {
  const t = useT();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onChoose(event.dataTransfer.files[0] ?? null);
  };
  return (
    <label
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={28} stroke={1.6} aria-hidden="true" />
      <span className={classes.file}>{file ? file.name : t('inst-sheet-choose')}</span>
      <span className={classes.hint}>
        {file ? `${format.number(Math.ceil(file.size / KILO), 0)} kB` : t('inst-sheet-choose-hint')}
      </span>
      <input
        ref={input}
        type="file"
        className={classes.input}
        accept=".xlsx,.csv,.zip"
        onChange={(event) => {
          onChoose(event.currentTarget.files?.[0] ?? null);
          event.currentTarget.value = ''; // the same file, edited again, is a new choice
        }}
      />
    </label>
  );
}
