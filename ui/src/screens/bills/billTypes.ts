import type { Schemas } from '../../api/model';

export type BillFigures = Schemas['BillFigures'];
export type BillLine = Schemas['BillLineView'];
export type FrozenBill = Schemas['BillView'];
export type BillSummary = Schemas['BillSummary'];
export type LineUnit = Schemas['LineUnit'];
