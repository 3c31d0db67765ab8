-- 输入表 · Input tables.
-- 建好后由数据仓库装入；单位名册可由 plan sql --roster 写成插入语句。
-- To be filled by the warehouse; plan sql --roster writes a roster as INSERT statements.
-- 各表都有 district（区县编号），一次可评许多区县。Every table has district, so that many districts are scored at once.

-- 填报值，列同结果文件夹的 observations.csv（多一列 district），用不到的列可不建。
-- Figures, with the columns of a result's observations.csv and district; columns that are not named here may be left out.
CREATE TABLE observations (
  district VARCHAR(64),
  unit VARCHAR(64),
  target VARCHAR(128),
  period VARCHAR(32),                    -- 2024, 2024-H1, 2024-Q1, 2024-03, 2024-01..2024-09, 2024-03-01, plan
  basis VARCHAR(16),                     -- period, cumulative
  source VARCHAR(16),                    -- self, lead, court, procuratorate, platform, audit, survey, supervision
  submission INTEGER,
  state VARCHAR(16),                     -- reported, missing, notApplicable, rejected
  numerator DECIMAL(38, 12),
  denominator DECIMAL(38, 12),
  value DECIMAL(38, 12),
  date DATE,
  comparator DECIMAL(38, 12),
  verified_numerator DECIMAL(38, 12),
  verified_denominator DECIMAL(38, 12),
  verified_value DECIMAL(38, 12),
  verified_date DATE,
  verified_comparator DECIMAL(38, 12),
  reported_state VARCHAR(16)             -- 核定前的状态，无核定为空 · the state before verification; null without one
);

-- 单位 · Units.
CREATE TABLE units (
  district VARCHAR(64),
  unit VARCHAR(64),
  kind VARCHAR(64),
  scored INTEGER,                        -- 1 计分 scored, 0 仅列示 listed only
  valid_from DATE,
  valid_to DATE
);

-- 单位所属的组 · The groups of units.
CREATE TABLE unit_groups (district VARCHAR(64), unit VARCHAR(64), unit_group VARCHAR(64));

-- 名册中代替目标值的设置项 · Settings of the roster that stand for thresholds.
CREATE TABLE settings (district VARCHAR(64), setting VARCHAR(64), value DECIMAL(38, 12));

-- 应报期 · The periods that figures are expected for.
CREATE TABLE calendar (district VARCHAR(64), first_day DATE, last_day DATE);

-- 完成时限：规定日、按日历顺延后的最后一日、可填日期的起始日（任期、审计周期） · Deadlines: the day named, the last day in time by
-- the calendar, and the first day that figures may speak of (terms of office and audit cycles).
CREATE TABLE deadlines (district VARCHAR(64), target VARCHAR(128), plan_year INTEGER, first_day DATE, deadline DATE, last_day DATE);

-- 同意不适用的单位、目标和时段 · What was granted as not applicable.
CREATE TABLE not_applicable (district VARCHAR(64), unit VARCHAR(64), target VARCHAR(128), first_day DATE, last_day DATE);

-- 基期值 · Base values of trends and paths; unit * is the district.
CREATE TABLE baselines (district VARCHAR(64), unit VARCHAR(64), target VARCHAR(128), plan_year INTEGER, value DECIMAL(38, 12));

-- 名册规定的数据来源次序 · Orders of sources that the roster declares, from 0.
CREATE TABLE source_order (district VARCHAR(64), target VARCHAR(128), source VARCHAR(16), place INTEGER);
