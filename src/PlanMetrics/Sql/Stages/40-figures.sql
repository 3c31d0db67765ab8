-- 报告期的起止日 · The days of each period that figures name.
CREATE VIEW periods AS
WITH
texts AS (
  SELECT DISTINCT period FROM observations
),
parts AS (
  SELECT period,
    CASE WHEN period = 'plan' THEN @first_year@ ELSE CAST(SUBSTRING(period, 1, 4) AS INTEGER) END AS from_year,
    CASE WHEN period = 'plan' OR LENGTH(period) = 4 THEN 1
         WHEN SUBSTRING(period, 6, 1) = 'H' THEN 6 * CAST(SUBSTRING(period, 7, 1) AS INTEGER) - 5
         WHEN SUBSTRING(period, 6, 1) = 'Q' THEN 3 * CAST(SUBSTRING(period, 7, 1) AS INTEGER) - 2
         ELSE CAST(SUBSTRING(period, 6, 2) AS INTEGER) END AS from_month,
    CASE WHEN LENGTH(period) IN (10, 22) THEN CAST(SUBSTRING(period, 9, 2) AS INTEGER) ELSE 1 END AS from_day,
    CASE WHEN period = 'plan' THEN @last_year@
         WHEN LENGTH(period) = 16 THEN CAST(SUBSTRING(period, 10, 4) AS INTEGER)
         WHEN LENGTH(period) = 22 THEN CAST(SUBSTRING(period, 13, 4) AS INTEGER)
         ELSE CAST(SUBSTRING(period, 1, 4) AS INTEGER) END AS to_year,
    CASE WHEN period = 'plan' OR LENGTH(period) = 4 THEN 12
         WHEN SUBSTRING(period, 6, 1) = 'H' THEN 6 * CAST(SUBSTRING(period, 7, 1) AS INTEGER)
         WHEN SUBSTRING(period, 6, 1) = 'Q' THEN 3 * CAST(SUBSTRING(period, 7, 1) AS INTEGER)
         WHEN LENGTH(period) = 16 THEN CAST(SUBSTRING(period, 15, 2) AS INTEGER)
         WHEN LENGTH(period) = 22 THEN CAST(SUBSTRING(period, 18, 2) AS INTEGER)
         ELSE CAST(SUBSTRING(period, 6, 2) AS INTEGER) END AS to_month,
    -- 0 为月末 · 0 for the end of the month
    CASE WHEN LENGTH(period) = 10 THEN CAST(SUBSTRING(period, 9, 2) AS INTEGER)
         WHEN LENGTH(period) = 22 THEN CAST(SUBSTRING(period, 21, 2) AS INTEGER)
         ELSE 0 END AS to_day
  FROM texts
),
ends AS (
  SELECT period, from_year, from_month, from_day, to_year AS last_year,
    CASE WHEN to_day = 0 AND to_month = 12 THEN to_year + 1 ELSE to_year END AS to_year,
    CASE WHEN to_day = 0 THEN MOD(to_month, 12) + 1 ELSE to_month END AS to_month,
    to_day
  FROM parts
)
SELECT period,
  CASE WHEN period = 'plan' THEN 1 ELSE 0 END AS is_plan,
  from_year, last_year,
  @days(from_year, from_month, from_day)@ AS first_day,
  @days(to_year, to_month, to_day)@ AS last_day,
  @days(last_year, 1, 1)@ AS year_first
FROM ends;

-- 填报值：同一数多次报送时取最后一次；同批次互相矛盾的都不用。
-- Figures that stand: of several for one key the highest submission; those of one submission that contradict each other are not used.
CREATE VIEW standing AS
WITH
-- 有核定值的用核定值 · A verified value stands over the reported one.
given AS (
  SELECT o.district, o.unit, o.target, o.period, o.basis, o.source, COALESCE(o.submission, 1) AS submission, o.state,
    COALESCE(o.reported_state, o.state) AS state_before,
    CASE WHEN o.reported_state IS NULL THEN 0 ELSE 1 END AS is_verified,
    CASE t.figure WHEN 'ratio' THEN o.numerator WHEN 'date' THEN NULL ELSE o.value END AS part_before,
    CASE t.figure WHEN 'ratio' THEN o.denominator WHEN 'pair' THEN o.comparator WHEN 'date' THEN NULL ELSE 0 END AS whole_before,
    CASE t.figure WHEN 'ratio' THEN COALESCE(o.verified_numerator, o.numerator) WHEN 'date' THEN NULL
                  ELSE COALESCE(o.verified_value, o.value) END AS part,
    CASE t.figure WHEN 'ratio' THEN COALESCE(o.verified_denominator, o.denominator)
                  WHEN 'pair' THEN COALESCE(o.verified_comparator, o.comparator) WHEN 'date' THEN NULL ELSE 0 END AS whole,
    CASE WHEN t.figure = 'date' THEN @day(o.date)@ ELSE NULL END AS day_before,
    CASE WHEN t.figure = 'date' THEN @day(COALESCE(o.verified_date, o.date))@ ELSE NULL END AS day_given
  FROM observations o
  JOIN targets t ON t.target = o.target
  WHERE o.state <> 'missing' OR o.reported_state <> 'missing'
),
-- 晚于数据截至日期的日期先去掉 · Dates after the as-of date are dropped first.
spoken AS (
  SELECT district, unit, target, period, basis, source, submission, state, state_before, is_verified, part, whole, day_given,
    part_before, whole_before, day_before
  FROM given
  WHERE day_given IS NULL OR day_given <= @as_of_day@
),
keys AS (
  SELECT district, unit, target, period, source, basis, COUNT(*) AS figures, MAX(submission) AS submission
  FROM spoken
  GROUP BY district, unit, target, period, source, basis
),
-- 只报一次的，多数如此 · handed in once, as nearly all are
once AS (
  SELECT s.district, s.unit, s.target, s.period, s.basis, s.source, s.submission, s.state, s.is_verified, s.part, s.whole, s.day_given
  FROM spoken s
  JOIN keys k ON k.district = s.district AND k.unit = s.unit AND k.target = s.target AND k.period = s.period AND k.source = s.source AND k.basis = s.basis
  WHERE k.figures = 1
),
-- 报过多次的，取批次最高的 · of those handed in several times the highest submission
again AS (
  SELECT s.district, s.unit, s.target, s.period, s.basis, s.source, s.submission, s.state, s.is_verified, s.part, s.whole, s.day_given,
    ROW_NUMBER() OVER (PARTITION BY s.district, s.unit, s.target, s.period, s.source, s.basis ORDER BY s.is_verified DESC) AS place,
    MIN(s.state_before) OVER (PARTITION BY s.district, s.unit, s.target, s.period, s.source, s.basis) AS least_state,
    MAX(s.state_before) OVER (PARTITION BY s.district, s.unit, s.target, s.period, s.source, s.basis) AS most_state,
    MIN(s.part_before) OVER (PARTITION BY s.district, s.unit, s.target, s.period, s.source, s.basis) AS least_part,
    MAX(s.part_before) OVER (PARTITION BY s.district, s.unit, s.target, s.period, s.source, s.basis) AS most_part,
    MIN(s.whole_before) OVER (PARTITION BY s.district, s.unit, s.target, s.period, s.source, s.basis) AS least_whole,
    MAX(s.whole_before) OVER (PARTITION BY s.district, s.unit, s.target, s.period, s.source, s.basis) AS most_whole,
    MIN(s.day_before) OVER (PARTITION BY s.district, s.unit, s.target, s.period, s.source, s.basis) AS least_day,
    MAX(s.day_before) OVER (PARTITION BY s.district, s.unit, s.target, s.period, s.source, s.basis) AS most_day
  FROM spoken s
  JOIN keys k ON k.district = s.district AND k.unit = s.unit AND k.target = s.target AND k.period = s.period AND k.source = s.source AND k.basis = s.basis
  WHERE k.figures > 1 AND s.submission = k.submission
),
latest AS (
  SELECT district, unit, target, period, basis, source, submission, state, is_verified, part, whole, day_given FROM once
  UNION ALL
  SELECT district, unit, target, period, basis, source, submission, state, is_verified, part, whole, day_given
  FROM again
  -- 互相矛盾的都不用 · those that contradict each other are not used
  WHERE place = 1 AND NOT (least_state <> most_state OR COALESCE(least_part <> most_part, 1 = 0) OR COALESCE(least_whole <> most_whole, 1 = 0)
    OR COALESCE(least_day <> most_day, 1 = 0))
)
SELECT l.district, l.unit, l.target, p.first_day, p.last_day, p.is_plan, l.basis, l.source, l.submission, l.state, l.is_verified,
  -- 累计数说明年初以来 · a cumulative figure speaks from the start of its year
  CASE WHEN l.basis = 'cumulative' AND p.is_plan = 0 THEN p.year_first ELSE p.first_day END AS covered_first,
  CASE WHEN l.basis = 'cumulative' THEN p.last_year ELSE p.from_year END AS covered_year, p.last_year,
  CASE WHEN l.day_given IS NOT NULL THEN CAST(l.day_given AS DECIMAL(38, 0)) ELSE CAST(l.part * 1000000 AS DECIMAL(38, 0)) END AS part,
  CASE WHEN l.day_given IS NOT NULL THEN CAST(0 AS DECIMAL(38, 0)) ELSE CAST(l.whole * 1000000 AS DECIMAL(38, 0)) END AS whole,
  -- 多于六位小数或过大的数不近似，拒绝 · more than six decimals, or too large: refused, never rounded
  CASE WHEN l.state = 'reported'
        AND (l.part * 1000000 <> CAST(l.part * 1000000 AS DECIMAL(38, 0)) OR l.whole * 1000000 <> CAST(l.whole * 1000000 AS DECIMAL(38, 0))
          OR ABS(l.part) >= 1000000000000 OR ABS(l.whole) >= 1000000000000) THEN 1 ELSE 0 END AS is_unfit
FROM latest l
JOIN periods p ON p.period = l.period;

-- 同意不适用的时段，相接的合并 · Spans granted as not applicable, joined where they touch.
CREATE VIEW grants AS
WITH
granted AS (
  SELECT district, unit, target, @day(first_day)@ AS first_day, @day(last_day)@ AS last_day FROM not_applicable
  UNION ALL
  SELECT s.district, s.unit, s.target, s.first_day, s.last_day
  FROM standing s
  JOIN duties d ON d.district = s.district AND d.unit = s.unit AND d.target = s.target
  WHERE s.state = 'notApplicable'
    AND NOT (s.is_verified = 0 AND (s.source = 'self' OR (s.source = 'lead' AND d.is_lead = 1)))
),
reach AS (
  SELECT district, unit, target, first_day, last_day,
    MAX(last_day) OVER (PARTITION BY district, unit, target ORDER BY first_day, last_day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
  FROM granted
),
islands AS (
  SELECT district, unit, target, first_day, last_day,
    SUM(CASE WHEN reached IS NULL OR first_day > reached + 1 THEN 1 ELSE 0 END)
      OVER (PARTITION BY district, unit, target ORDER BY first_day, last_day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS island
  FROM reach
)
SELECT district, unit, target, MIN(first_day) AS first_day, MAX(last_day) AS last_day
FROM islands
GROUP BY district, unit, target, island;

-- 每个填报值能不能用 · What becomes of each figure: usable, rejected, or left aside (null).
-- 增减类目标另读基期年 · Trends are read for their base year too.
CREATE VIEW figures AS
WITH
scopes AS (
  SELECT d.district, d.unit, d.target, d.unit_first, d.unit_last, d.is_lead, d.frame_first, d.frame_last, d.in_time,
    @year@ AS reading_year, @as_of_day@ AS as_of
  FROM duties d
  WHERE d.unit <> '*'
  UNION ALL
  SELECT d.district, d.unit, d.target, d.unit_first, d.unit_last, d.is_lead, @days(d.base_year, 1, 1)@, @days(d.base_year, 12, 31)@, d.in_time,
    d.base_year, CASE WHEN @as_of_day@ < @days(d.base_year, 12, 31)@ THEN @as_of_day@ ELSE @days(d.base_year, 12, 31)@ END
  FROM duties d
  WHERE d.unit <> '*' AND d.base_year NOT IN (0, @year@)
),
sorted AS (
  SELECT s.district, s.unit, s.target, c.reading_year, s.first_day, s.last_day, s.covered_first, s.last_year, s.basis, s.source, s.submission,
    s.part, s.whole, s.is_unfit,
    CASE WHEN s.is_verified = 0 AND (s.source = 'self' OR (s.source = 'lead' AND c.is_lead = 1)) THEN 1 ELSE 0 END AS is_own_word,
    -- 来源次序：名册规定的、目标规定的、其他外部来源、单位自报 · the roster's order, the target's source, other sources, the unit itself
    CASE WHEN r.place IS NOT NULL THEN r.place
         WHEN s.source = t.source THEN 100
         WHEN s.source = 'self' OR (s.source = 'lead' AND c.is_lead = 1) THEN 200
         ELSE 101 + CASE s.source @source_places@ ELSE 90 END END AS preference,
    CASE WHEN t.is_state = 1 AND NOT (s.last_day BETWEEN c.frame_first AND c.frame_last) THEN NULL
         WHEN t.is_state = 0 AND (s.covered_first > c.frame_last OR s.last_day < c.frame_first) THEN NULL
         WHEN c.unit_first > s.last_day OR c.unit_last < s.covered_first THEN NULL
         WHEN (CASE WHEN t.accrual = 'once' THEN s.first_day ELSE s.last_day END) > c.as_of THEN NULL
         WHEN s.state = 'rejected' THEN 'rejected'
         WHEN s.state <> 'reported' OR s.part IS NULL OR s.whole IS NULL THEN NULL
         WHEN t.is_state = 0 AND NOT (c.frame_first <= s.covered_first AND s.last_day <= c.frame_last) THEN 'rejected'
         WHEN t.over_years = 1 AND s.covered_year <> s.last_year THEN 'rejected'
         WHEN t.figure = 'date' AND t.cadence = 'year' AND NOT (s.part BETWEEN c.frame_first AND c.frame_last)
              AND NOT (s.part > c.frame_last AND s.part <= COALESCE(c.in_time, 0)) THEN 'rejected'
         ELSE 'usable' END AS standing,
    CASE WHEN t.is_state = 1 THEN s.last_day ELSE s.first_day END AS granted_from,
    t.reading, t.is_single, t.over_years
  FROM standing s
  JOIN scopes c ON c.district = s.district AND c.unit = s.unit AND c.target = s.target
  JOIN targets t ON t.target = s.target
  LEFT JOIN source_order r ON r.district = s.district AND r.target = s.target AND r.source = s.source
  WHERE s.state <> 'notApplicable'
)
SELECT s.district, s.unit, s.target, s.reading_year, s.first_day, s.last_day, s.covered_first, s.last_year, s.basis, s.source, s.submission,
  s.part, s.whole, s.is_unfit, s.is_own_word, s.preference, s.standing, s.reading, s.is_single, s.over_years
FROM sorted s
LEFT JOIN grants g
  ON g.district = s.district AND g.unit = s.unit AND g.target = s.target AND g.first_day <= s.granted_from AND s.last_day <= g.last_day
WHERE s.standing = 'rejected' OR (s.standing = 'usable' AND g.target IS NULL);
