-- 各项得分 · The points of each target.
CREATE VIEW items AS
WITH
ruled AS (
  SELECT m.district, m.unit, m.target, m.kind, m.scored, c.class, m.figure, m.comparison, m.refused, m.state, m.is_no_cases, m.met, m.part, m.in_time,
    m.value_num, m.value_den, m.against_num, m.threshold_num, m.threshold_den, n.node, n.parent, n.depth, n.weight, n.full_points,
    r.rule, r.needs_threshold, r.zero_cases, r.most, r.never, r.a, r.b, r.c, COALESCE(r.of_points, n.full_points) AS of_points,
    1e0 * m.value_num / NULLIF(m.value_den, 0) AS x,
    1e0 * m.threshold_num / (1e0 * m.threshold_den) AS goal,
    -- 差距，分子（分母为 value_den × threshold_den） · the shortfall, as a numerator over value_den × threshold_den
    CASE WHEN m.comparison IN ('atLeast', 'greaterThan', 'increase') THEN m.threshold_num * m.value_den - m.value_num * m.threshold_den
         WHEN m.comparison IN ('atMost', 'lessThan', 'decrease') THEN m.value_num * m.threshold_den - m.threshold_num * m.value_den
         ELSE ABS(m.threshold_num * m.value_den - m.value_num * m.threshold_den) END AS shortfall
  FROM measures m
  JOIN classes c ON c.kind = m.kind
  JOIN nodes n ON n.class = c.class AND n.target = m.target
  JOIN rules r ON r.class = c.class AND r.target = m.target
  WHERE m.role <> 'lead'
),
-- 差了几步：先取最近的整数，再用整数乘法核对 · Steps short: the nearest whole number, checked by whole multiplication.
stepped AS (
  SELECT m.district, m.unit, m.target, m.shortfall,
    m.value_den * m.threshold_den * CAST(m.b * 1000000 AS DECIMAL(38, 0)) AS step,
    CAST(ROUND(1e0 * m.shortfall * 1000000 / (1e0 * m.value_den * m.threshold_den * m.b * 1000000)) AS DECIMAL(38, 0)) AS nearest,
    1e0 * m.shortfall / (1e0 * m.value_den * m.threshold_den * m.b) AS exactly
  FROM ruled m
  WHERE m.rule = 'steps' AND m.shortfall > 0
),
banded AS (
  SELECT m.district, m.unit, m.target, MAX(b.from_value) AS from_value
  FROM ruled m
  JOIN bands b ON b.class = m.class AND b.target = m.target
  WHERE m.state = 'reported' AND m.value_num IS NOT NULL AND (
    -- 分档边界含下限，整数交叉相乘 · the lower edge is included, by whole numbers
    (m.rule = 'bandsActual' AND m.value_num * 1000000 >= CAST(b.from_value * 1000000 AS DECIMAL(38, 0)) * m.value_den)
    OR (m.rule = 'bandsAttainment' AND (
      (m.met = 1 AND b.from_value <= 100)
      OR (m.met = 0 AND m.threshold_num > 0 AND m.value_num * m.threshold_den * 100000000 >= CAST(b.from_value * 1000000 AS DECIMAL(38, 0)) * m.threshold_num * m.value_den)
      OR (m.met = 0 AND COALESCE(m.threshold_num, 0) <= 0 AND b.from_value <= 0))))
  GROUP BY m.district, m.unit, m.target
),
shared AS (
  SELECT m.district, m.unit, m.target, m.kind, m.scored, m.class, m.refused, m.state, m.is_no_cases, m.node, m.parent, m.depth, m.weight, m.full_points,
    m.zero_cases, m.rule, m.never, m.of_points,
    -- 没有目标值就没有可评的 · without a threshold there is nothing to judge
    CASE WHEN m.needs_threshold = 0 OR m.threshold_num IS NOT NULL OR m.comparison IN ('done', 'increase', 'decrease', 'onOrBefore') OR m.figure = 'pair' THEN 1 ELSE 0 END AS is_judgeable,
    CASE
      WHEN m.state <> 'reported' THEN NULL
      WHEN m.needs_threshold = 1 AND m.met IS NULL THEN NULL
      WHEN m.rule = 'passFail' THEN CASE WHEN m.met = 1 THEN 1e0 ELSE 0e0 END
      -- full × clamp((x − floor) / (threshold − floor), 0, 1)
      WHEN m.rule = 'proportional' THEN
        CASE WHEN m.value_num IS NULL OR m.threshold_num IS NULL
               OR NOT ((m.comparison IN ('atLeast', 'greaterThan') AND m.a < m.goal) OR (m.comparison IN ('atMost', 'lessThan') AND m.a > m.goal))
             THEN CASE WHEN m.met = 1 THEN 1e0 ELSE 0e0 END
             ELSE LEAST(GREATEST((m.x - m.a) / (m.goal - m.a), 0e0), 1e0) END
      -- 每差 b 扣 a；whole steps: c = 0, pro rata: c = 1
      WHEN m.rule = 'steps' THEN
        CASE WHEN m.value_num IS NULL OR m.threshold_num IS NULL THEN CASE WHEN m.met = 1 THEN 1e0 ELSE 0e0 END
             ELSE 1 - LEAST(1e0 * m.a * CASE WHEN COALESCE(p.shortfall, 0) <= 0 THEN 0e0 WHEN m.c = 1 THEN p.exactly WHEN p.nearest * p.step > p.shortfall * 1000000 THEN 1e0 * (p.nearest - 1) ELSE 1e0 * p.nearest END, 1e0 * LEAST(COALESCE(m.most, m.of_points), m.of_points)) / m.of_points END
      WHEN m.rule IN ('bandsActual', 'bandsAttainment') THEN CASE WHEN m.value_num IS NULL THEN NULL ELSE COALESCE(1e0 * b.points, 0e0) / m.of_points END
      WHEN m.rule = 'perOccurrence' THEN
        CASE WHEN m.value_num IS NULL THEN NULL
             ELSE 1 - LEAST(m.x * m.a, 1e0 * LEAST(COALESCE(m.most, m.of_points), m.of_points)) / m.of_points END
      -- 迟报扣 a，每日再扣 b · late costs a, each day b
      WHEN m.rule = 'lateness' THEN
        CASE WHEN m.figure <> 'date' OR m.in_time IS NULL THEN CASE WHEN m.met = 1 THEN 1e0 ELSE 0e0 END
             WHEN m.part <= m.in_time THEN 1e0
             ELSE 1 - LEAST(1e0 * m.a + 1e0 * m.b * (m.part - m.in_time), 1e0 * LEAST(COALESCE(m.most, m.of_points), COALESCE(m.never, m.of_points), m.of_points)) / m.of_points END
      -- a 下限 lower, b 上限 upper, c 起点 least share
      WHEN m.rule = 'goalposts' THEN
        CASE WHEN m.value_num IS NULL THEN NULL
             WHEN m.a = m.b THEN CASE WHEN m.met = 1 THEN 1e0 ELSE 0e0 END
             ELSE m.c + LEAST(GREATEST((m.x - m.a) / (m.b - m.a), 0e0), 1e0) * (1 - m.c) END
      WHEN m.rule = 'goalpostsLog' THEN
        CASE WHEN m.value_num IS NULL THEN NULL
             ELSE m.c + LEAST(GREATEST((LN(LEAST(GREATEST(m.x, 1e0 * LEAST(m.a, m.b)), 1e0 * GREATEST(m.a, m.b))) - LN(1e0 * m.a)) / (LN(1e0 * m.b) - LN(1e0 * m.a)), 0e0), 1e0) * (1 - m.c) END
      -- a 最佳值（空为目标值） best, b 范围 reach
      WHEN m.rule = 'nearest' THEN
        CASE WHEN m.value_num IS NULL OR COALESCE(m.a, m.goal) IS NULL THEN NULL
             ELSE LEAST(GREATEST(1 - ABS(m.x - COALESCE(m.a, m.goal)) / m.b, 0e0), 1e0) END
      -- a 至 b 得满分，c 范围 from a to b, reach c
      WHEN m.rule = 'inside' THEN
        CASE WHEN m.value_num IS NULL THEN NULL
             WHEN m.value_num * 1000000 >= CAST(m.a * 1000000 AS DECIMAL(38, 0)) * m.value_den AND m.value_num * 1000000 <= CAST(m.b * 1000000 AS DECIMAL(38, 0)) * m.value_den THEN 1e0
             WHEN m.c IS NULL THEN 0e0
             WHEN m.x < m.a THEN LEAST(GREATEST(1 - (m.a - m.x) / m.c, 0e0), 1e0)
             ELSE LEAST(GREATEST(1 - (m.x - m.b) / m.c, 0e0), 1e0) END
      ELSE NULL
    END AS share
  FROM ruled m
  LEFT JOIN stepped p ON p.district = m.district AND p.unit = m.unit AND p.target = m.target
  LEFT JOIN banded d ON d.district = m.district AND d.unit = m.unit AND d.target = m.target
  LEFT JOIN bands b ON b.class = m.class AND b.target = m.target AND b.from_value = d.from_value
),
pointed AS (
  SELECT s.district, s.unit, s.target, s.kind, s.scored, s.class, s.refused, s.state, s.is_no_cases, s.node, s.parent, s.depth, s.weight, s.full_points, s.zero_cases,
    CASE WHEN s.state IN ('missing', 'rejected') AND s.is_judgeable = 1 THEN 1 ELSE 0 END AS is_missing,
    CASE WHEN s.state = 'reported' THEN s.share * s.full_points
         WHEN s.state IN ('missing', 'rejected') AND '@missing@' <> 'exclude' AND s.is_judgeable = 1 THEN
           CASE WHEN s.rule = 'lateness' THEN (1 - 1e0 * LEAST(COALESCE(s.never, s.of_points), s.of_points) / s.of_points) * s.full_points ELSE 0e0 END
         WHEN s.is_no_cases = 1 AND s.zero_cases = 'full' THEN 1e0 * s.full_points
         ELSE NULL END AS points
  FROM shared s
)
SELECT district, unit, target, kind, scored, class, refused, state, is_no_cases, zero_cases, is_missing, node, parent, depth, weight, full_points,
  CASE WHEN scored = 0 THEN NULL
       -- 有缺报的暂不评分 · a score is withheld where anything is missing
       WHEN '@missing@' = 'withhold' AND SUM(is_missing) OVER (PARTITION BY district, unit) > 0 THEN NULL
       ELSE CAST(points AS DECIMAL(38, 12)) END AS points
FROM pointed;
