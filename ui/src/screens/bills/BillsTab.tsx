import { useOutletContext } from 'react-router';
import type { BillContext } from '../tariffs/BillScreen';
import { BillList } from './BillList';
import { NewBill } from './NewBill';

/** Bills that are kept, and the one of a period that is chosen now. */
export default function BillsTab() {
  const { commodity, edits } = useOutletContext<BillContext>();
  return (
    <>
      <NewBill key={commodity} commodity={commodity} edits={edits} />
      <BillList commodity={commodity} />
    </>
  );
}
