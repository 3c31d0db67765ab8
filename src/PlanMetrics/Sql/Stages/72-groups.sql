-- 各组得分，自下而上逐层汇总 · The points of groups, from the lowest level up: each the weighted mean of what applies below.
-- taken_out 被取出的权重份额 the share of weight that was taken out; scored 有得分的目标数 how many targets have points.
CREATE VIEW groups AS
WITH
leaves AS (
  SELECT district, unit, class, node, parent, depth, weight AS nominal, weight, full_points, points,
    CASE WHEN points IS NULL THEN 1e0 ELSE 0e0 END AS taken_out, CASE WHEN points IS NULL THEN 0 ELSE 1 END AS scored
  FROM items
),
@levels@
@union@;
