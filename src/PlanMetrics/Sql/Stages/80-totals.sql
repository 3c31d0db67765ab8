-- 总分 · Totals: unrounded, published, and the rate (得分率) that grades and ranks go by.
CREATE VIEW totals AS
WITH
-- 没有一个填报值说到本年度的区县，不评等次、不排名 · Districts of which no usable figure speaks of the year are neither graded nor ranked.
speaking AS (
  SELECT DISTINCT s.district
  FROM standing s
  JOIN duties d ON d.district = s.district AND d.unit = s.unit AND d.target = s.target
  WHERE s.state = 'reported' AND s.part IS NOT NULL AND s.whole IS NOT NULL AND s.is_plan = 0
    AND s.first_day <= @as_of_day@ AND s.first_day <= @year_last@ AND s.last_day >= @year_first@
  UNION
  -- 晚于数据截至日期的日期也是填报值 · a date after the as-of date is a figure too
  SELECT DISTINCT o.district
  FROM observations o
  JOIN duties d ON d.district = o.district AND d.unit = o.unit AND d.target = o.target
  JOIN targets t ON t.target = o.target
  JOIN periods p ON p.period = o.period
  WHERE t.figure = 'date' AND o.state = 'reported' AND o.date IS NOT NULL AND p.is_plan = 0
    AND p.first_day <= @as_of_day@ AND p.first_day <= @year_last@ AND p.last_day >= @year_first@
),
subjects AS (
  SELECT district, unit, MAX(kind) AS kind, MAX(scored) AS scored, MAX(refused) AS refused
  FROM measures
  WHERE role <> 'lead'
  GROUP BY district, unit
),
counts AS (
  SELECT district, unit, COUNT(*) AS targets, SUM(CASE WHEN points IS NULL THEN 0 ELSE 1 END) AS with_points,
    SUM(CASE WHEN state = 'missing' THEN 1 ELSE 0 END) AS missing, SUM(CASE WHEN state = 'rejected' THEN 1 ELSE 0 END) AS rejected,
    SUM(CASE WHEN state = 'notApplicable' THEN 1 ELSE 0 END) AS not_applicable, SUM(CASE WHEN state = 'notDue' THEN 1 ELSE 0 END) AS not_due,
    SUM(is_missing) AS unreported,
    SUM(CASE WHEN is_no_cases = 1 AND zero_cases = 'noRank' THEN 1 ELSE 0 END) AS no_rank
  FROM items
  GROUP BY district, unit
),
pointed AS (
  SELECT s.district, s.unit, s.kind, s.scored AS is_scored, s.refused, CASE WHEN k.district IS NULL THEN 1 ELSE 0 END AS is_silent_year,
    CASE WHEN s.refused = '' THEN g.points ELSE NULL END AS points,
    CASE WHEN s.refused = '' AND g.points IS NOT NULL THEN g.full_points ELSE NULL END AS full_points,
    COALESCE(g.scored, 0) AS scored, COALESCE(g.taken_out, 1e0) AS rebased_weight,
    COALESCE(c.targets, 0) AS targets, COALESCE(c.with_points, 0) AS with_points, COALESCE(c.missing, 0) AS missing, COALESCE(c.rejected, 0) AS rejected,
    COALESCE(c.not_applicable, 0) AS not_applicable, COALESCE(c.not_due, 0) AS not_due, COALESCE(c.unreported, 0) AS unreported, COALESCE(c.no_rank, 0) AS no_rank
  FROM subjects s
  LEFT JOIN groups g ON g.district = s.district AND g.unit = s.unit AND g.depth = 0
  LEFT JOIN counts c ON c.district = s.district AND c.unit = s.unit
  LEFT JOIN speaking k ON k.district = s.district
)
SELECT district, unit, kind, is_scored, refused, is_silent_year, points, full_points,
  ROUND(points, @decimals@) AS published,
  ROUND(CAST(1e2 * points / full_points AS DECIMAL(38, 12)), @decimals@) AS rate,
  scored, CAST(rebased_weight AS DECIMAL(38, 12)) AS rebased_weight, targets, with_points, missing, rejected, not_applicable, not_due, unreported, no_rank
FROM pointed;

-- 等次（未计加扣分、否决和名额） · Grades by the published rate, before bonus, penalties, vetoes and quotas.
CREATE VIEW grades AS
WITH
reached AS (
  SELECT t.district, t.unit, MAX(b.grade_no) AS grade_no
  FROM totals t
  JOIN grade_bands b ON b.from_rate <= t.rate
  WHERE t.is_silent_year = 0
  GROUP BY t.district, t.unit
)
SELECT r.district, r.unit, b.grade_no, b.grade AS grade_by_rate
FROM reached r
JOIN grade_bands b ON b.grade_no = r.grade_no;

-- 排名：组内按得分率，并列同名次 · Ranks within peer groups: ties share a rank, and the next is left out (1, 2, 2, 4).
CREATE VIEW ranks AS
WITH
choices AS (
  SELECT u.district, u.unit, p.peer_no FROM totals u JOIN peer_kinds p ON p.kind = u.kind
  UNION ALL
  SELECT g.district, g.unit, p.peer_no FROM unit_groups g JOIN peer_unit_groups p ON p.unit_group = g.unit_group
  UNION ALL
  SELECT u.district, u.unit, p.peer_no FROM totals u JOIN peer_units p ON p.unit = u.unit
),
peers AS (
  SELECT district, unit, MIN(peer_no) AS peer_no FROM choices GROUP BY district, unit
),
names AS (
@peer_names@
),
placed AS (
  SELECT t.district, t.unit, p.peer_no, n.peers, t.rate, t.points, t.missing, t.rejected,@tie_columns@
    -- 不排名的原因 · why a unit is not ranked
    CASE WHEN t.is_scored = 0 THEN 'notScored'
         WHEN t.refused <> '' THEN 'refused'
         WHEN t.is_silent_year = 1 THEN 'silentYear'
         WHEN '@missing@' = 'withhold' AND t.unreported > 0 THEN 'withheld'
         WHEN t.rate IS NULL THEN 'nothing'
         WHEN p.peer_no IS NULL THEN 'noGroup'
         WHEN t.scored < @minimum_targets@ THEN 'tooFewTargets'
         WHEN t.with_points < @minimum_target_share@ * t.targets THEN 'tooFewTargets'
         WHEN 1 - t.rebased_weight < @minimum_weight_share@ THEN 'tooLight'
         WHEN t.no_rank > 0 THEN 'noCases'
         ELSE '' END AS not_ranked
  FROM totals t
  LEFT JOIN peers p ON p.district = t.district AND p.unit = t.unit
  LEFT JOIN names n ON n.peer_no = p.peer_no@tie_joins@
  WHERE t.unit <> '*'
),
-- 组内有被拒绝的单位，名次不可知 · where a unit of the group is refused, no rank of the group is known
clean AS (
  SELECT district, peer_no, MAX(CASE WHEN not_ranked = 'refused' THEN 1 ELSE 0 END) AS has_refused
  FROM placed
  GROUP BY district, peer_no
),
ranked AS (
  SELECT p.district, p.unit, 
    RANK() OVER (PARTITION BY p.district, p.peer_no ORDER BY @order_keys@) AS rank_no,
    COUNT(*) OVER (PARTITION BY p.district, p.peer_no, @tie_keys@) AS sharing
  FROM placed p
  WHERE p.not_ranked = ''
)
SELECT p.district, p.unit, CASE WHEN p.not_ranked = 'notScored' THEN NULL ELSE p.peers END AS peers,
  CASE WHEN c.has_refused = 1 THEN NULL ELSE r.rank_no END AS rank_no,
  CASE WHEN r.sharing > 1 AND c.has_refused = 0 THEN 1 ELSE 0 END AS tied,
  CASE WHEN p.not_ranked = '' AND c.has_refused = 1 THEN 'refused' ELSE p.not_ranked END AS not_ranked
FROM placed p
LEFT JOIN ranked r ON r.district = p.district AND r.unit = p.unit
LEFT JOIN clean c ON c.district = p.district AND (c.peer_no = p.peer_no OR (c.peer_no IS NULL AND p.peer_no IS NULL));
