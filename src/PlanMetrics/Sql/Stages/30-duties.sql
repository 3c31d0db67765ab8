-- 谁应完成什么，用什么标准 · Who owes what, and by what terms.
CREATE VIEW duties AS
WITH
-- 单位存续期 · The days that units exist.
unit_days AS (
  SELECT district, unit, kind, scored,
    CASE WHEN valid_from IS NULL THEN 0 ELSE @day(valid_from)@ END AS unit_first,
    CASE WHEN valid_to IS NULL THEN 9999999 ELSE @day(valid_to)@ END AS unit_last
  FROM units
),
owing AS (
  SELECT g.district, g.unit, o.target FROM unit_groups g JOIN owed_by_groups o ON o.unit_group = g.unit_group
  UNION
  SELECT u.district, u.unit, o.target FROM units u JOIN owed_by_groups o ON o.unit_group = 'towns' WHERE u.kind = 'town'
  UNION
  SELECT u.district, u.unit, o.target FROM units u JOIN owed_by_units o ON o.unit = u.unit
),
districts AS (
  SELECT DISTINCT district, '*' AS unit FROM units
),
-- 一个单位（或全区）的一个目标 · A target of a unit, or of the district.
subjects AS (
  SELECT o.district, o.unit, o.target, u.kind, u.scored, u.unit_first, u.unit_last
  FROM owing o JOIN unit_days u ON u.district = o.district AND u.unit = o.unit
  WHERE u.unit_first <= @year_last@ AND u.unit_last >= @year_first@
  UNION ALL
  SELECT d.district, d.unit, t.target, 'district', 1, 0, 9999999
  FROM districts d CROSS JOIN targets t
),
deadline_days AS (
  SELECT district, target,
    CASE WHEN first_day IS NULL THEN NULL ELSE @day(first_day)@ END AS span_first,
    @day(deadline)@ AS deadline, @day(last_day)@ AS in_time,
    CAST(EXTRACT(YEAR FROM deadline) AS INTEGER) AS deadline_year
  FROM deadlines
  WHERE plan_year = @year@
),
termed AS (
  SELECT s.district, s.unit, s.target, s.kind, s.scored, s.unit_first, s.unit_last, e.deadline, e.in_time,
    CASE WHEN l.unit IS NULL THEN 0 ELSE 1 END AS is_lead,
    CASE WHEN t.cadence IN ('perTerm', 'perCycle') AND e.target IS NULL THEN 1 ELSE 0 END AS is_pending,
    CASE WHEN c.kind IS NULL THEN '@unknown_kind@' WHEN t.has_deadline = 1 AND e.target IS NULL THEN '@no_deadline@' ELSE '' END AS refused,
    -- 填报值可以说明的日子 · the days that figures may speak of
    CASE WHEN t.cadence IN ('once', 'plan') THEN @plan_first@
         WHEN t.cadence IN ('perTerm', 'perCycle') AND e.target IS NOT NULL THEN e.span_first
         ELSE @year_first@ END AS frame_first,
    CASE WHEN t.cadence = 'once' THEN @plan_last@
         WHEN t.cadence IN ('perTerm', 'perCycle') AND e.target IS NOT NULL THEN e.deadline
         ELSE @year_last@ END AS frame_last,
    CASE WHEN e.target IS NULL THEN 1
         WHEN @year@ >= e.deadline_year AND @as_of_day@ >= e.in_time THEN 1
         ELSE 0 END AS deadline_reached,
    -- 增减类目标的基期年 · the base year of trends
    CASE WHEN t.comparison NOT IN ('increase', 'decrease') THEN 0 ELSE COALESCE(CAST(w.value AS INTEGER), @year@ - 1) END AS base_year,
    CASE WHEN t.path_steps > 0 THEN CAST(b.value * 1000000 AS DECIMAL(38, 0)) * (t.path_steps - t.path_step) + t.threshold_num * t.path_step
         WHEN t.threshold_setting <> '' THEN CAST(v.value * 1000000 AS DECIMAL(38, 0))
         ELSE t.threshold_num END AS threshold_num,
    CASE WHEN t.path_steps > 0 THEN t.threshold_den * t.path_steps
         ELSE t.threshold_den END AS threshold_den
  FROM subjects s
  JOIN targets t ON t.target = s.target
  LEFT JOIN classes c ON c.kind = s.kind
  LEFT JOIN deadline_days e ON e.district = s.district AND e.target = s.target
  LEFT JOIN settings v ON v.district = s.district AND v.setting = t.threshold_setting
  LEFT JOIN settings w ON w.district = s.district AND w.setting = t.base_setting
  LEFT JOIN leads l ON l.target = s.target AND l.unit = s.unit
  LEFT JOIN baselines b ON b.district = s.district AND b.unit = s.unit AND b.target = s.target AND b.plan_year = t.path_year
)
SELECT district, unit, target, kind, scored, unit_first, unit_last, deadline, in_time, is_lead, is_pending, refused, frame_first, frame_last,
  deadline_reached, base_year, threshold_num, threshold_den
FROM termed;
