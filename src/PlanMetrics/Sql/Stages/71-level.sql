-- 第@depth@层 · depth @depth@
below_@depth@ AS (
@children@
),
sums_@depth@ AS (
  SELECT district, unit, class, parent, COUNT(*) AS parts, SUM(CASE WHEN points IS NULL THEN 0 ELSE 1 END) AS there,
    SUM(nominal) AS nominal_of_all, SUM(CASE WHEN points IS NULL THEN 0 ELSE nominal END) AS nominal_there,
    SUM(full_points) AS full_of_all, SUM(CASE WHEN points IS NULL THEN 0 ELSE full_points END) AS full_there,
    SUM(CASE WHEN points IS NULL THEN 0e0 ELSE 1e0 * weight END) AS weight_there,
    SUM(1e0 * weight * points / full_points) AS products,
    SUM(CASE WHEN points > 0 THEN 1e0 * weight * LN(1e0 * points / full_points) ELSE NULL END) AS logarithms,
    SUM(CASE WHEN points > 0 THEN 1e0 * weight * full_points / points ELSE NULL END) AS reciprocals,
    MIN(1e0 * points / full_points) AS least,
    SUM(1e0 * nominal * taken_out) AS taken_out, SUM(scored) AS scored
  FROM below_@depth@
  GROUP BY district, unit, class, parent
),
fulls_@depth@ AS (
  SELECT s.district, s.unit, s.class, n.node, n.parent, n.depth, n.weight AS nominal, n.aggregate, n.shrinks, s.weight_there, s.products, s.logarithms,
    s.reciprocals, s.least, s.taken_out / s.nominal_of_all AS taken_out, s.scored,
    CASE WHEN n.shrinks = 0 THEN n.full_points WHEN s.full_there = 0 THEN s.full_of_all ELSE s.full_there END AS full_points,
    -- 可用的项目或权重不足，整组取出 · with too few items, or too little weight, the group is taken out
    CASE WHEN s.there = 0 OR s.there < n.minimum_availability * s.parts OR s.nominal_there < n.minimum_weight * s.nominal_of_all THEN 0 ELSE 1 END AS applies
  FROM sums_@depth@ s
  JOIN nodes n ON n.class = s.class AND n.node = s.parent
),
valued_@depth@ AS (
  SELECT district, unit, class, node, parent, depth, nominal, CASE WHEN shrinks = 1 THEN full_points ELSE nominal END AS weight, full_points, taken_out, scored,
    CASE WHEN applies = 0 THEN NULL ELSE CAST(full_points * (CASE aggregate
      WHEN 'arithmetic' THEN products / weight_there
      WHEN 'geometric' THEN CASE WHEN least = 0 THEN 0e0 ELSE EXP(logarithms / weight_there) END
      WHEN 'harmonic' THEN CASE WHEN least = 0 THEN 0e0 ELSE weight_there / reciprocals END
      ELSE least END) AS DECIMAL(38, 12)) END AS points
  FROM fulls_@depth@
),
level_@depth@ AS (
  SELECT district, unit, class, node, parent, depth, nominal, weight, full_points, points,
    CASE WHEN points IS NULL THEN 1e0 ELSE taken_out END AS taken_out, CASE WHEN points IS NULL THEN 0 ELSE scored END AS scored
  FROM valued_@depth@
)
