-- 规划@plan@ · @plan_en@
-- 评分方案 · profile: @profile@ · @profile_en@
-- 年度 · plan year: @year@；数据截至 · as of: @as_of@
-- 日期在各视图中是天数，0001-01-01 为 0；数值放大一百万倍为整数。
-- Days are numbered from 0001-01-01, which is 0; quantities are whole millionths.

-- 目标：每行一个 · The targets, a row each.
-- factor 比率乘数 multiplies a rate; reading 取数方式 how the year is read; is_single 一年一个数 one figure is enough,
-- over_years 跨年累计 adds up over the plan's years; threshold = threshold_num / threshold_den（百万分之一 · millionths）.
CREATE VIEW targets AS
SELECT target, figure, comparison, factor, cadence, accrual, reading, is_single, is_state, over_years, district_value, source,
  CAST(NULLIF(threshold_num, '') AS DECIMAL(38, 0)) AS threshold_num,
  CAST(threshold_den AS DECIMAL(38, 0)) AS threshold_den,
  threshold_setting, path_year, path_step, path_steps, base_setting, has_deadline, grows_until
FROM (
@targets@
) AS t (target, figure, comparison, factor, cadence, accrual, reading, is_single, is_state, over_years, district_value, source,
  threshold_num, threshold_den, threshold_setting, path_year, path_step, path_steps, base_setting, has_deadline, grows_until);

-- 由哪些组负责 · The groups that owe a target.
CREATE VIEW owed_by_groups AS
@owed_by_groups@;

-- 由哪些点名单位负责（牵头、配合） · The units named by its task that owe a target.
CREATE VIEW owed_by_units AS
@owed_by_units@;

-- 牵头单位 · Lead units.
CREATE VIEW leads AS
@leads@;
