import type { components } from './api.gen';

export type Schemas = components['schemas'];

export type Account = Schemas['AccountView'];
export type AuditEntry = Schemas['AuditEntry'];
export type Commodity = Schemas['Commodity'];
export type Consumption = Schemas['ConsumptionView'];
export type ConsumptionSeries = Schemas['SeriesView'];
export type Cost = Schemas['CostView'];
export type Coverage = Schemas['CoverageView'];
export type DemoCode = Schemas['DemoCodes'];
export type Device = Schemas['DeviceView'];
export type DeviceFrame = Schemas['DeviceFrame'];
export type DeviceHealth = Schemas['DeviceHealth'];
export type DeviceStatus = Schemas['DeviceStatus'];
export type Gateway = Schemas['GatewayView'];
export type Group = Schemas['GroupView'];
export type Link = Schemas['LinkView'];
export type LiveFrame = Schemas['LiveFrame'];
export type LoadType = Schemas['LoadTypeView'];
export type MeasuredKey = Schemas['MeasuredKey'];
export type Measurement = Schemas['MeasurementView'];
export type Page = Schemas['Page'];
export type Phase = Schemas['Phase'];
export type Quality = Schemas['BucketQuality'];
export type Quantity = Schemas['Quantity'];
export type ReadingValue = Schemas['ReadingValue'];
export type Session = Schemas['SessionView'];
export type Split = Schemas['Split'];
export type Outcome = Schemas['Outcome'];
export type Site = Schemas['SiteView'];
export type Token = Schemas['TokenView'];
export type User = Schemas['UserAccount'];

/** A session that has a user and a site: what the screens behind the log-in see. */
export type OpenSession = Session & {
  user: Schemas['SessionUser'];
  site: Schemas['SessionSite'];
};
