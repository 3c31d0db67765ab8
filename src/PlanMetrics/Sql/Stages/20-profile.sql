-- 评分树的节点：每类单位一棵 · The nodes of the score tree of each class of units.
-- weight 权重, full_points 分值; aggregate 汇总方式; shrinks 不适用时分值缩减 whether full points shrink by what is taken out.
CREATE VIEW nodes AS
SELECT class, depth, node, parent, target, order_no,
  CAST(weight AS DECIMAL(38, 15)) AS weight, CAST(full_points AS DECIMAL(38, 15)) AS full_points,
  aggregate, CAST(minimum_availability AS DECIMAL(38, 15)) AS minimum_availability, CAST(minimum_weight AS DECIMAL(38, 15)) AS minimum_weight, shrinks
FROM (
@nodes@
) AS t (class, depth, node, parent, target, order_no, weight, full_points, aggregate, minimum_availability, minimum_weight, shrinks);

-- 各类单位用哪棵树 · The class of each kind of unit.
CREATE VIEW classes AS
@classes@;

-- 评分规则：每类单位的每个目标一行 · The rule of each target for each class of units.
-- of_points 扣分以多少分为满分 deductions are out of it; most 扣分上限 the most deducted; zero_cases 0/0 时 what 0 of 0 does.
CREATE VIEW rules AS
SELECT class, target, rule, needs_threshold, zero_cases,
  CAST(NULLIF(of_points, '') AS DECIMAL(38, 12)) AS of_points, CAST(NULLIF(most, '') AS DECIMAL(38, 12)) AS most,
  CAST(NULLIF(never, '') AS DECIMAL(38, 12)) AS never,
  CAST(NULLIF(a, '') AS DECIMAL(38, 12)) AS a, CAST(NULLIF(b, '') AS DECIMAL(38, 12)) AS b, CAST(NULLIF(c, '') AS DECIMAL(38, 12)) AS c
FROM (
@rules@
) AS t (class, target, rule, needs_threshold, zero_cases, of_points, most, never, a, b, c);

-- 分档 · Bands.
CREATE VIEW bands AS
SELECT class, target, CAST(from_value AS DECIMAL(38, 12)) AS from_value, CAST(points AS DECIMAL(38, 12)) AS points
FROM (
@bands@
) AS t (class, target, from_value, points);

-- 等次 · Grades.
CREATE VIEW grade_bands AS
SELECT grade_no, grade, CAST(from_rate AS DECIMAL(38, 12)) AS from_rate
FROM (
@grade_bands@
) AS t (grade_no, grade, from_rate);

-- 排名组 · Peer groups: by kind of unit, by group of the roster, by unit.
CREATE VIEW peer_kinds AS
@peer_kinds@;

CREATE VIEW peer_unit_groups AS
@peer_unit_groups@;

CREATE VIEW peer_units AS
@peer_units@;
