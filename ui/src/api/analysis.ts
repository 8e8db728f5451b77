import type { Schemas } from './model';

export type AnalysisSettings = Schemas['AnalysisSettingsView'];
export type BaseLoad = Schemas['BaseLoadView'];
export type Baseline = Schemas['BaselineView'];
export type Block = Schemas['BlockView'];
export type CorrectionEntry = Schemas['CorrectionView'];
export type Duration = Schemas['DurationView'];
export type Emissions = Schemas['EmissionsView'];
export type EstimateMethod = Schemas['Method'];
export type Flow = Schemas['FlowView'];
export type HeatMap = Schemas['HeatMapView'];
export type IntervalList = Schemas['IntervalList'];
export type Peaks = Schemas['PeaksView'];
export type Production = Schemas['ProductionView'];
