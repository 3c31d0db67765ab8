-- 指标值：每个单位的每个目标 · The value and the state of each target of each unit, its district and its leads.
-- 达标与否用整数交叉相乘判定，不做除法 · Whether a target is met is decided by cross-multiplication of whole numbers, never by a division.
CREATE VIEW own_measures AS
WITH
-- value = value_num / value_den, 分母为正 · the denominator is positive
valued AS (
  SELECT d.district, d.unit, d.target, d.is_pending, d.deadline, d.in_time, d.deadline_reached, d.unit_first, d.unit_last, d.frame_last,
    d.kind, d.scored, d.threshold_num, d.threshold_den,
    CASE WHEN d.refused <> '' THEN d.refused WHEN r.refused <> '' THEN r.refused WHEN d.base_year > 0 AND b.value IS NULL THEN COALESCE(z.refused, '') ELSE '' END AS refused,
    -- 未设置任期或周期的不取数；只有自报、且报 0 的零发生目标没有独立来源
    -- nothing is read without a term; a prohibition of which only the unit itself says 0 lacks an independent source
    CASE WHEN t.reading IN ('zeroFlow', 'zeroState') AND d.is_pending = 0 AND r.periods_used = 0 AND COALESCE(r.part, 0) <= 0 THEN 1 ELSE 0 END AS lacks_source,
    CASE WHEN d.is_pending = 1 THEN NULL
         WHEN t.reading IN ('zeroFlow', 'zeroState') AND r.periods_used = 0 AND COALESCE(r.part, 0) <= 0 THEN NULL
         WHEN t.reading IN ('zeroFlow', 'zeroState') THEN COALESCE(r.part, 0)
         ELSE r.part END AS part,
    CASE WHEN d.is_pending = 1 THEN NULL ELSE r.whole END AS whole,
    r.periods_due, r.periods_before, r.periods_used, r.is_enough, r.usable, r.rejected,
    CASE t.figure WHEN 'ratio' THEN r.part * t.factor WHEN 'pair' THEN r.part
                  ELSE CASE WHEN t.reading IN ('zeroFlow', 'zeroState') THEN COALESCE(r.part, 0) ELSE r.part END END AS value_num,
    CASE t.figure WHEN 'ratio' THEN r.whole ELSE CAST(1000000 AS DECIMAL(38, 0)) END AS value_den,
    -- 比较的对象 · what it is held against
    CASE WHEN t.figure = 'pair' THEN r.whole
         WHEN t.comparison IN ('increase', 'decrease') AND b.value IS NOT NULL THEN CAST(b.value * 1000000 AS DECIMAL(38, 0))
         WHEN t.comparison IN ('increase', 'decrease') AND z.is_enough = 0 THEN NULL
         WHEN t.comparison IN ('increase', 'decrease') AND t.figure = 'ratio' THEN z.part * t.factor
         WHEN t.comparison IN ('increase', 'decrease') THEN z.part
         ELSE d.threshold_num END AS against_num,
    CASE WHEN t.figure = 'pair' THEN CAST(1000000 AS DECIMAL(38, 0))
         WHEN t.comparison IN ('increase', 'decrease') AND b.value IS NOT NULL THEN CAST(1000000 AS DECIMAL(38, 0))
         WHEN t.comparison IN ('increase', 'decrease') AND t.figure = 'ratio' THEN NULLIF(z.whole, 0)
         WHEN t.comparison IN ('increase', 'decrease') THEN CAST(1000000 AS DECIMAL(38, 0))
         ELSE d.threshold_den END AS against_den
  FROM duties d
  JOIN targets t ON t.target = d.target
  JOIN readings r ON r.district = d.district AND r.unit = d.unit AND r.target = d.target AND r.reading_year = @year@
  LEFT JOIN readings z ON z.district = d.district AND z.unit = d.unit AND z.target = d.target AND z.reading_year = d.base_year
  LEFT JOIN baselines b ON b.district = d.district AND b.unit = d.unit AND b.target = d.target AND b.plan_year = d.base_year
),
decided AS (
  SELECT v.district, v.unit, v.target, v.is_pending, v.deadline, v.in_time, v.deadline_reached, v.unit_first, v.unit_last, v.frame_last,
    v.kind, v.scored, v.threshold_num, v.threshold_den, v.refused, v.lacks_source, v.part, v.whole, v.periods_due, v.periods_before, v.periods_used,
    v.is_enough, v.usable, v.rejected, v.value_num, v.value_den, v.against_num, v.against_den,
    @met(t.comparison, t.figure, v)@ AS met
  FROM valued v
  JOIN targets t ON t.target = v.target
),
granted AS (
  SELECT d.district, d.unit, d.target,
    MAX(CASE WHEN g.first_day <= @year_first@ AND @year_last@ <= g.last_day THEN 1
             WHEN t.is_single = 1 AND d.in_time IS NOT NULL AND d.in_time BETWEEN g.first_day AND g.last_day THEN 1
             ELSE 0 END) AS is_granted
  FROM grants g
  JOIN duties d ON d.district = g.district AND d.unit = g.unit AND d.target = g.target
  JOIN targets t ON t.target = d.target
  GROUP BY d.district, d.unit, d.target
),
stated AS (
  SELECT d.district, d.unit, d.target, d.kind, d.scored, d.refused, d.part, d.whole, d.value_num, d.value_den, d.against_num, d.against_den, d.threshold_num,
    d.threshold_den, d.in_time, d.met, d.periods_due, d.periods_used, d.lacks_source, d.deadline_reached,
    CASE
      WHEN d.is_pending = 1 THEN 'notDue'
      WHEN g.is_granted = 1 THEN 'notApplicable'
      -- 到期时单位已撤并或尚未成立 · the unit does not exist when it falls due
      WHEN t.is_single = 1 AND d.deadline_reached = 1 AND d.usable = 0 AND d.rejected = 0
        AND NOT (COALESCE(d.in_time, CASE WHEN t.cadence = 'year' AND t.accrual = 'once' AND @year_ended@ = 1 THEN d.frame_last ELSE NULL END)
          BETWEEN d.unit_first AND d.unit_last) THEN 'notApplicable'
      WHEN t.is_single = 0 AND d.periods_before > 0 AND d.periods_due = 0 THEN 'notApplicable'
      WHEN d.deadline_reached = 0 AND NOT (t.cadence IN ('perTerm', 'perCycle') AND COALESCE(d.met, 0) = 1) THEN 'notDue'
      WHEN d.lacks_source = 1 AND (t.is_single = 1 OR d.periods_due > 0) THEN 'notApplicable'
      WHEN d.lacks_source = 1 THEN 'notDue'
      -- 已达到的数量不因缺数而不达标，已超过的不因补报而达标 · a count that is met stays met, one that is exceeded stays exceeded
      WHEN t.figure = 'count' AND t.comparison IN ('atLeast', 'greaterThan', 'increase') AND d.met = 1 THEN 'reported'
      WHEN t.figure = 'count' AND t.comparison IN ('atMost', 'lessThan') AND d.met = 0 THEN 'reported'
      WHEN t.is_single = 1 AND t.accrual = 'once' AND d.deadline IS NULL AND @year_ended@ = 0 AND COALESCE(d.met, 0) = 0 THEN 'notDue'
      WHEN t.is_single = 1 AND d.part IS NOT NULL THEN 'shown'
      WHEN t.is_single = 1 AND d.deadline IS NULL AND t.cadence = 'once' AND @as_of_day@ < d.frame_last THEN 'notDue'
      WHEN t.is_single = 1 AND d.deadline IS NULL AND t.cadence <> 'once' AND @year_ended@ = 0 THEN 'notDue'
      WHEN t.is_single = 0 AND d.periods_due = 0 THEN 'notDue'
      -- 逐期增长的数量，年度（规划期）结束才与目标值比 · what grows is held against a whole year, or the whole plan
      WHEN t.is_single = 0 AND @as_of_day@ < t.grows_until AND t.reading = 'flow' AND t.figure = 'count'
        AND t.comparison IN ('atLeast', 'greaterThan', 'increase', 'decrease', 'equal') THEN 'notDue'
      WHEN t.is_single = 0 AND d.is_enough = 1 AND d.part IS NOT NULL THEN 'shown'
      WHEN d.rejected > 0 AND d.usable = 0 THEN 'rejected'
      ELSE 'missing'
    END AS state
  FROM decided d
  JOIN targets t ON t.target = d.target
  LEFT JOIN granted g ON g.district = d.district AND g.unit = d.unit AND g.target = d.target
)
SELECT s.district, s.unit, s.target, s.kind, s.scored, s.refused,
  CASE WHEN s.state = 'shown' AND t.figure = 'ratio' AND s.whole = 0 THEN 'notApplicable' WHEN s.state = 'shown' THEN 'reported' ELSE s.state END AS state,
  -- 0/0，无相关事项 · no cases
  CASE WHEN s.state = 'shown' AND t.figure = 'ratio' AND s.whole = 0 THEN 1 ELSE 0 END AS is_no_cases,
  s.part, s.whole, s.value_num, s.value_den, s.against_num, s.against_den, s.threshold_num, s.threshold_den, s.in_time, s.met,
  s.periods_due, s.periods_used, s.lacks_source, s.deadline_reached
FROM stated s
JOIN targets t ON t.target = s.target;

-- 全区：合并、相加、达标单位占比或取自唯一的责任单位 · The district: pooled, added, the share of bodies that met it, or the one body's own.
CREATE VIEW district_measures AS
WITH
bodies AS (
  SELECT m.district, m.target, COUNT(*) AS bodies, MAX(m.refused) AS refused,
    SUM(CASE WHEN m.state IN ('missing', 'rejected') THEN 1 ELSE 0 END) AS silent,
    SUM(CASE WHEN m.state = 'notDue' THEN 1 ELSE 0 END) AS waiting,
    SUM(CASE WHEN m.state = 'notApplicable' THEN 1 ELSE 0 END) AS left_out,
    SUM(CASE WHEN m.state = 'reported' AND m.met IS NULL THEN 1 ELSE 0 END) AS unjudged,
    SUM(CASE WHEN m.state = 'reported' AND m.met = 1 THEN 1 ELSE 0 END) AS met_by,
    SUM(CASE WHEN @counted@ THEN 1 ELSE 0 END) AS counted,
    SUM(CASE WHEN @counted@ THEN m.part ELSE 0 END) AS part,
    SUM(CASE WHEN @counted@ THEN m.whole ELSE 0 END) AS whole,
    -- 基期值 · base values: added, those of rates by their cases
    SUM(CASE WHEN @counted@ AND m.against_num IS NULL THEN 1 ELSE 0 END) AS without_base,
    SUM(CASE WHEN @counted@ THEN m.against_num ELSE 0 END) AS against_num,
    MIN(m.state) AS one_state, MIN(m.met) AS one_met, MIN(m.part) AS one_part, MIN(m.whole) AS one_whole, MIN(m.is_no_cases) AS one_no_cases,
    MIN(m.value_num) AS one_value_num, MIN(m.value_den) AS one_value_den, MIN(m.against_num) AS one_against_num, MIN(m.against_den) AS one_against_den,
    MIN(m.threshold_num) AS one_threshold_num, MIN(m.threshold_den) AS one_threshold_den,
    MIN(m.periods_due) AS one_periods_due, MIN(m.periods_used) AS one_periods_used,
    SUM(m.periods_due) AS periods_due, SUM(m.periods_used) AS periods_used, MIN(m.deadline_reached) AS deadline_reached
  FROM own_measures m
  JOIN targets t ON t.target = m.target
  GROUP BY m.district, m.target
),
valued AS (
  SELECT d.district, d.target, t.figure, t.comparison, t.cadence, t.district_value, COALESCE(b.bodies, 0) AS bodies, b.silent, b.waiting, b.left_out, b.unjudged,
    b.met_by, b.counted, b.periods_due, b.periods_used, b.deadline_reached, d.in_time, b.one_state, b.one_met, b.one_part, b.one_whole, b.one_no_cases,
    b.one_value_num, b.one_value_den, b.one_against_num, b.one_against_den, b.one_threshold_num, b.one_threshold_den, b.one_periods_due, b.one_periods_used,
    d.threshold_num, d.threshold_den,
    CASE WHEN d.refused <> '' THEN d.refused ELSE COALESCE(b.refused, '') END AS refused,
    CASE WHEN b.counted > 0 THEN b.part ELSE NULL END AS part,
    CASE WHEN b.counted > 0 THEN b.whole ELSE NULL END AS whole,
    CASE WHEN b.counted = 0 THEN NULL WHEN t.figure = 'ratio' THEN b.part * t.factor ELSE b.part END AS value_num,
    CASE WHEN t.figure = 'ratio' THEN b.whole ELSE CAST(1000000 AS DECIMAL(38, 0)) END AS value_den,
    CASE WHEN t.comparison IN ('increase', 'decrease') THEN
           CASE WHEN z.value IS NOT NULL THEN CAST(z.value * 1000000 AS DECIMAL(38, 0)) WHEN b.without_base > 0 OR b.counted = 0 THEN NULL ELSE b.against_num END
         ELSE d.threshold_num END AS against_num,
    CASE WHEN t.comparison IN ('increase', 'decrease') THEN CAST(1000000 AS DECIMAL(38, 0)) ELSE d.threshold_den END AS against_den
  FROM duties d
  JOIN targets t ON t.target = d.target
  LEFT JOIN bodies b ON b.district = d.district AND b.target = d.target
  LEFT JOIN baselines z ON z.district = d.district AND z.unit = '*' AND z.target = d.target AND z.plan_year = d.base_year
  WHERE d.unit = '*' AND t.district_value <> 'none'
),
decided AS (
  SELECT v.district, v.target, v.figure, v.comparison, v.cadence, v.district_value, v.bodies, v.silent, v.waiting, v.left_out, v.unjudged, v.met_by, v.counted,
    v.periods_due, v.periods_used, v.deadline_reached, v.in_time, v.one_state, v.one_met, v.one_part, v.one_whole, v.one_no_cases, v.one_value_num,
    v.one_value_den, v.one_against_num, v.one_against_den, v.one_threshold_num, v.one_threshold_den, v.one_periods_due, v.one_periods_used,
    v.threshold_num, v.threshold_den, v.refused, v.part, v.whole, v.value_num, v.value_den, v.against_num, v.against_den,
    @met(v.comparison, v.figure, v)@ AS met,
    CASE WHEN v.silent > 0 THEN 'missing' WHEN v.waiting > 0 THEN 'notDue' ELSE 'notApplicable' END AS state_without
  FROM valued v
),
stated AS (
  SELECT d.district, d.target, d.district_value, d.in_time, d.refused, d.part, d.whole, d.value_num, d.value_den, d.against_num, d.against_den,
    d.threshold_num, d.threshold_den, d.met, d.met_by, d.bodies, d.left_out, d.unjudged, d.periods_due, d.periods_used, d.figure, d.comparison,
    d.one_met, d.one_part, d.one_whole, d.one_no_cases, d.one_value_num, d.one_value_den, d.one_against_num, d.one_against_den,
    d.one_threshold_num, d.one_threshold_den, d.one_periods_due, d.one_periods_used,
    CASE
      WHEN d.bodies = 0 THEN 'nobodyNamed'
      -- 应只有一个责任单位 · exactly one body may owe it
      WHEN d.district_value = 'own' AND d.bodies > 1 THEN 'missing'
      WHEN d.district_value = 'own' THEN d.one_state
      WHEN d.district_value = 'share' AND d.left_out = d.bodies THEN 'notApplicable'
      WHEN d.district_value = 'share' AND d.waiting > 0 THEN 'notDue'
      WHEN d.district_value = 'share' THEN 'reported'
      WHEN d.counted = 0 THEN d.state_without
      WHEN d.figure = 'ratio' AND d.whole = 0 THEN d.state_without
      WHEN d.cadence IN ('perTerm', 'perCycle') AND d.deadline_reached = 0 AND COALESCE(d.met, 0) = 0 THEN 'notDue'
      WHEN d.cadence IN ('perTerm', 'perCycle') AND d.deadline_reached = 0 THEN 'reported'
      -- 未全部填报的上限不能判达标 · a ceiling may still be exceeded by those who did not report
      WHEN d.silent + d.waiting > 0 AND d.met = 1 AND d.district_value = 'sum' AND d.comparison IN ('atMost', 'lessThan') THEN 'missing'
      ELSE 'reported'
    END AS state
  FROM decided d
)
SELECT district, target, in_time, refused, state, district_value, bodies,
  CASE WHEN district_value = 'share' THEN 'ratio' ELSE figure END AS figure,
  CASE WHEN district_value = 'share' THEN 'atLeast' ELSE comparison END AS comparison,
  CASE WHEN district_value = 'own' THEN COALESCE(one_no_cases, 0)
       WHEN district_value <> 'share' AND figure = 'ratio' AND whole = 0 AND state = 'notApplicable' THEN 1 ELSE 0 END AS is_no_cases,
  CASE WHEN district_value = 'share' AND unjudged > 0 THEN NULL
       WHEN district_value = 'share' THEN CAST(met_by * 1000000 AS DECIMAL(38, 0))
       WHEN district_value = 'own' THEN one_part ELSE part END AS part,
  CASE WHEN district_value = 'share' THEN CAST((bodies - left_out) * 1000000 AS DECIMAL(38, 0))
       WHEN district_value = 'own' THEN one_whole ELSE whole END AS whole,
  CASE WHEN district_value = 'share' AND unjudged > 0 THEN NULL
       WHEN district_value = 'share' THEN CAST(met_by * 100 AS DECIMAL(38, 0))
       WHEN district_value = 'own' THEN one_value_num ELSE value_num END AS value_num,
  CASE WHEN district_value = 'share' THEN CAST(bodies - left_out AS DECIMAL(38, 0))
       WHEN district_value = 'own' THEN one_value_den ELSE value_den END AS value_den,
  CASE WHEN district_value = 'share' AND unjudged > 0 THEN NULL
       WHEN district_value = 'share' THEN CAST(100 AS DECIMAL(38, 0))
       WHEN district_value = 'own' THEN one_against_num ELSE against_num END AS against_num,
  CASE WHEN district_value = 'share' THEN CAST(1 AS DECIMAL(38, 0))
       WHEN district_value = 'own' THEN one_against_den ELSE against_den END AS against_den,
  CASE WHEN district_value = 'share' AND unjudged > 0 AND state = 'reported' THEN NULL
       WHEN district_value = 'share' THEN CAST(100 AS DECIMAL(38, 0))
       WHEN district_value = 'own' AND bodies = 1 THEN one_threshold_num ELSE threshold_num END AS threshold_num,
  CASE WHEN district_value = 'share' THEN CAST(1 AS DECIMAL(38, 0))
       WHEN district_value = 'own' AND bodies = 1 THEN one_threshold_den ELSE threshold_den END AS threshold_den,
  CASE WHEN district_value = 'share' AND unjudged > 0 THEN NULL
       WHEN district_value = 'share' AND met_by = bodies - left_out THEN 1
       WHEN district_value = 'share' THEN 0
       WHEN district_value = 'own' THEN one_met ELSE met END AS met,
  CASE WHEN district_value = 'own' AND bodies = 1 THEN one_periods_due ELSE periods_due END AS periods_due,
  CASE WHEN district_value = 'own' AND bodies = 1 THEN one_periods_used WHEN district_value = 'own' THEN 0 ELSE periods_used END AS periods_used
FROM stated;

CREATE VIEW measures AS
WITH
all_rows AS (
  SELECT m.district, m.unit, m.target, 'own' AS role, m.kind, m.scored, t.figure, t.comparison, m.refused, m.state, m.is_no_cases, m.part, m.whole,
    m.value_num, m.value_den, m.against_num, m.against_den, m.threshold_num, m.threshold_den, m.in_time, m.met, m.periods_due, m.periods_used
  FROM own_measures m
  JOIN targets t ON t.target = m.target
  UNION ALL
  SELECT district, '*', target, 'district', 'district', 1, figure, comparison, refused, state, is_no_cases, part, whole,
    value_num, value_den, against_num, against_den, threshold_num, threshold_den, in_time, met, periods_due, periods_used
  FROM district_measures
  UNION ALL
  -- 牵头任务：他人负责的目标，牵头单位另有一行，不计分 · The lead's second row, which is not scored.
  SELECT d.district, l.unit, d.target, 'lead', u.kind, u.scored, d.figure, d.comparison, d.refused, d.state, d.is_no_cases, d.part, d.whole,
    d.value_num, d.value_den, d.against_num, d.against_den, d.threshold_num, d.threshold_den, d.in_time, d.met, d.periods_due, d.periods_used
  FROM district_measures d
  JOIN leads l ON l.target = d.target
  JOIN units u ON u.district = d.district AND u.unit = l.unit
    AND (u.valid_from IS NULL OR EXTRACT(YEAR FROM u.valid_from) <= @year@) AND (u.valid_to IS NULL OR EXTRACT(YEAR FROM u.valid_to) >= @year@)
  LEFT JOIN own_measures o ON o.district = d.district AND o.target = d.target AND o.unit = l.unit
  WHERE d.bodies > 1 OR (d.bodies = 1 AND o.unit IS NULL)
)
SELECT district, unit, target, @year@ AS plan_year, role, kind, scored, figure, comparison, refused,
  CASE WHEN refused = '' THEN state ELSE NULL END AS state,
  CASE WHEN refused = '' THEN is_no_cases ELSE 0 END AS is_no_cases,
  CASE WHEN refused = '' AND state = 'reported' THEN part ELSE NULL END AS part,
  CASE WHEN refused = '' AND state = 'reported' THEN whole ELSE NULL END AS whole,
  CASE WHEN refused = '' AND state = 'reported' AND value_den > 0 AND figure <> 'date' AND figure <> 'outcome' THEN value_num ELSE NULL END AS value_num,
  value_den, against_num, against_den, threshold_num, threshold_den, in_time,
  -- 指标值 · the value, rounded
  CASE WHEN refused = '' AND state = 'reported' AND value_den > 0 AND figure = 'outcome' THEN CAST(1e0 * value_num / value_den AS DECIMAL(38, 12))
       WHEN refused = '' AND state = 'reported' AND value_den > 0 AND figure <> 'date' THEN CAST(1e0 * value_num / value_den AS DECIMAL(38, 12))
       ELSE NULL END AS actual,
  CASE WHEN refused = '' AND state = 'reported' THEN met ELSE NULL END AS met,
  -- 目标实现程度 · attainment, 0 to 1
  CASE WHEN refused <> '' OR state <> 'reported' OR met IS NULL THEN NULL
       WHEN met = 1 THEN 1
       WHEN figure = 'pair' OR comparison <> 'atLeast' OR figure NOT IN ('ratio', 'count') OR threshold_num = 0 THEN 0
       ELSE CAST(1e0 * value_num / value_den * threshold_den / threshold_num AS DECIMAL(38, 12)) END AS attainment,
  periods_due, periods_used
FROM all_rows;

-- 不能表达的数据：逐行列出，所在得分为空 · Data that these views cannot express, by row; scores that rest on it are null.
CREATE VIEW refused AS
SELECT district, unit, target, role, refused AS code FROM measures WHERE refused <> '';
