-- 各单位应报且到期的期 · The periods that are due of each unit.
CREATE VIEW due_periods AS
SELECT u.district, u.unit, c.plan_year, c.first_day, c.last_day
FROM (SELECT DISTINCT district, unit, unit_first, unit_last FROM duties WHERE unit <> '*') u
JOIN (
  SELECT DISTINCT district, CAST(EXTRACT(YEAR FROM last_day) AS INTEGER) AS plan_year, @day(first_day)@ AS first_day, @day(last_day)@ AS last_day
  FROM calendar
) c ON c.district = u.district
WHERE c.last_day <= @as_of_day@ AND u.unit_first <= c.last_day AND u.unit_last >= c.first_day;

-- 各项应报几期、最后一期到哪天 · How many periods are due of each duty in each year, and the last day of the last one.
-- 期间数逐期看，时点数和名册数只看最后一期；不适用的期不计。
-- Of a flow every period, of a stock the last one; periods granted as not applicable are left out.
CREATE VIEW dues AS
WITH
years AS (
  SELECT d.district, d.unit, d.target, t.reading, t.over_years, t.is_single, @year@ AS reading_year
  FROM duties d JOIN targets t ON t.target = d.target
  WHERE d.unit <> '*'
  UNION ALL
  SELECT d.district, d.unit, d.target, t.reading, t.over_years, t.is_single, d.base_year
  FROM duties d JOIN targets t ON t.target = d.target
  WHERE d.unit <> '*' AND d.base_year NOT IN (0, @year@)
),
totals_of_units AS (
  SELECT district, unit, plan_year, COUNT(*) AS periods, MAX(last_day) AS last_day
  FROM due_periods
  GROUP BY district, unit, plan_year
),
granted_periods AS (
  SELECT g.district, g.unit, g.target, p.plan_year, COUNT(*) AS periods
  FROM grants g
  JOIN due_periods p ON p.district = g.district AND p.unit = g.unit AND g.first_day <= p.first_day AND p.last_day <= g.last_day
  GROUP BY g.district, g.unit, g.target, p.plan_year
),
by_year AS (
  SELECT y.district, y.unit, y.target, y.reading_year, y.reading, u.plan_year, u.periods, u.last_day
  FROM years y
  JOIN totals_of_units u ON u.district = y.district AND u.unit = y.unit
    AND (u.plan_year = y.reading_year OR (y.over_years = 1 AND u.plan_year BETWEEN @first_year@ AND y.reading_year))
  WHERE y.is_single = 0
)
SELECT b.district, b.unit, b.target, b.reading_year, b.plan_year, b.last_day, b.periods AS periods_before,
  CASE WHEN b.reading IN ('flow', 'zeroFlow') THEN b.periods - COALESCE(g.periods, 0)
       WHEN w.target IS NOT NULL THEN 0
       ELSE 1 END AS periods
FROM by_year b
LEFT JOIN granted_periods g ON g.district = b.district AND g.unit = b.unit AND g.target = b.target AND g.plan_year = b.plan_year
LEFT JOIN grants w ON w.district = b.district AND w.unit = b.unit AND w.target = b.target AND b.last_day BETWEEN w.first_day AND w.last_day;

-- 期间数：一个来源各期相加 · Flows: the figures of one source, added up.
-- 每个数都正好是一个应报期的，直接相加；互相重叠的，见下 tangled。
-- Where each figure is that of one due period they are simply added; those that overlap are resolved under tangled.
CREATE VIEW flows AS
WITH
spoken AS (
  SELECT f.district, f.unit, f.target, f.reading_year,
    CASE WHEN f.over_years = 1 THEN f.last_year ELSE f.reading_year END AS piece_year,
    CASE WHEN f.reading = 'zeroFlow' AND f.is_own_word = 1 THEN 'own' ELSE 'all' END AS side,
    f.source, f.preference, f.basis, f.submission, f.covered_first AS first_day, f.last_day, f.last_year, f.part, f.whole,
    CASE WHEN p.unit IS NOT NULL AND f.basis = 'period' THEN 1 ELSE 0 END AS fits
  FROM figures f
  LEFT JOIN due_periods p ON p.district = f.district AND p.unit = f.unit AND p.first_day = f.covered_first AND p.last_day = f.last_day
  WHERE f.standing = 'usable' AND f.reading IN ('flow', 'zeroFlow')
),
by_source AS (
  SELECT district, unit, target, reading_year, piece_year, side, source, preference, COUNT(*) AS figures, SUM(fits) AS fitting,
    SUM(part) AS part, SUM(whole) AS whole
  FROM spoken
  GROUP BY district, unit, target, reading_year, piece_year, side, source, preference
),
shapes AS (
  SELECT district, unit, target, reading_year, piece_year, COUNT(*) AS sources, SUM(figures - fitting) AS unfitting
  FROM by_source
  GROUP BY district, unit, target, reading_year, piece_year
),
tangled AS (
  SELECT s.district, s.unit, s.target, s.reading_year, s.piece_year, s.side, s.source, s.preference, s.basis, s.submission,
    s.first_day, s.last_day, s.last_year, s.part, s.whole
  FROM spoken s
  JOIN shapes h ON h.district = s.district AND h.unit = s.unit AND h.target = s.target AND h.reading_year = s.reading_year AND h.piece_year = s.piece_year
  WHERE h.sources > 1 OR h.unfitting > 0
),
-- 累计数不得减少：减少处前后两数都无效，其余再查一遍。
-- A cumulative figure must not fall: both figures of a fall are out, and what is left is looked at again.
fallen_once AS (
  SELECT district, unit, target, reading_year, piece_year, side, source, preference, basis, submission, first_day, last_day, last_year, part, whole,
    CASE WHEN @falls@ THEN 1 ELSE 0 END AS is_fallen
  FROM tangled
),
fallen_twice AS (
  SELECT district, unit, target, reading_year, piece_year, side, source, preference, basis, submission, first_day, last_day, last_year, part, whole,
    CASE WHEN @falls@ THEN 1 ELSE 0 END AS is_fallen
  FROM fallen_once
  WHERE is_fallen = 0
),
rising AS (
  SELECT district, unit, target, reading_year, piece_year, side, source, preference, submission, first_day, last_day, part, whole,
    CASE WHEN @falls@ THEN 1 ELSE 0 END AS still_falls
  FROM fallen_twice
  WHERE is_fallen = 0
),
-- 同一段日子既有当期数又有累计数：相同算一次，不同取批次高的，分不出的都不用。
-- Two figures for the same days: the same value counts once, else the higher submission, else neither.
same_days AS (
  SELECT district, unit, target, reading_year, piece_year, side, source, preference, first_day, last_day, part, whole, still_falls,
    RANK() OVER (PARTITION BY district, unit, target, reading_year, piece_year, side, source, first_day, last_day ORDER BY submission DESC) AS turn,
    ROW_NUMBER() OVER (PARTITION BY district, unit, target, reading_year, piece_year, side, source, first_day, last_day ORDER BY submission DESC) AS place
  FROM rising
),
one_for_days AS (
  SELECT district, unit, target, reading_year, piece_year, side, source, preference, first_day, last_day, part, whole, still_falls, place,
    CASE WHEN MIN(part) OVER (PARTITION BY district, unit, target, reading_year, piece_year, side, source, first_day, last_day)
           = MAX(part) OVER (PARTITION BY district, unit, target, reading_year, piece_year, side, source, first_day, last_day)
          AND MIN(whole) OVER (PARTITION BY district, unit, target, reading_year, piece_year, side, source, first_day, last_day)
           = MAX(whole) OVER (PARTITION BY district, unit, target, reading_year, piece_year, side, source, first_day, last_day)
         THEN 1 ELSE 0 END AS is_one
  FROM same_days
  WHERE turn = 1
),
distinct_days AS (
  SELECT district, unit, target, reading_year, piece_year, side, source, preference, first_day, last_day, part, whole, still_falls
  FROM one_for_days
  WHERE place = 1 AND is_one = 1
),
-- 部分重叠、互不包含的都无效 · Figures that overlap while neither lies within the other are out.
cut AS (
  SELECT DISTINCT x.district, x.unit, x.target, x.reading_year, x.piece_year, x.side, x.source, x.first_day, x.last_day
  FROM distinct_days x
  JOIN distinct_days y
    ON @same_source(x,y)@
    AND ((x.first_day < y.first_day AND y.first_day <= x.last_day AND x.last_day < y.last_day)
      OR (y.first_day < x.first_day AND x.first_day <= y.last_day AND y.last_day < x.last_day))
),
nested AS (
  SELECT x.district, x.unit, x.target, x.reading_year, x.piece_year, x.side, x.source, x.preference, x.first_day, x.last_day, x.part, x.whole, x.still_falls
  FROM distinct_days x
  LEFT JOIN cut c ON @same_source(x,c)@ AND c.first_day = x.first_day AND c.last_day = x.last_day
  WHERE c.target IS NULL
),
-- 每个数和包含它的数 · Each figure with those that it lies within, the narrowest first.
within AS (
  SELECT x.district, x.unit, x.target, x.reading_year, x.piece_year, x.side, x.source, x.first_day, x.last_day,
    w.first_day AS wide_first, w.last_day AS wide_last,
    ROW_NUMBER() OVER (PARTITION BY x.district, x.unit, x.target, x.reading_year, x.piece_year, x.side, x.source, x.first_day, x.last_day
      ORDER BY w.last_day - w.first_day) AS nearness
  FROM nested x
  JOIN nested w ON @same_source(x,w)@ AND w.first_day <= x.first_day AND x.last_day <= w.last_day AND (w.first_day < x.first_day OR x.last_day < w.last_day)
),
filled AS (
  SELECT district, unit, target, reading_year, piece_year, side, source, wide_first, wide_last, SUM(last_day - first_day + 1) AS days
  FROM within
  WHERE nearness = 1
  GROUP BY district, unit, target, reading_year, piece_year, side, source, wide_first, wide_last
),
judged AS (
  SELECT x.district, x.unit, x.target, x.reading_year, x.piece_year, x.side, x.source, x.preference, x.first_day, x.last_day, x.part, x.whole, x.still_falls,
    CASE WHEN f.days = x.last_day - x.first_day + 1 THEN 1 ELSE 0 END AS is_complete,
    CASE WHEN f.days < x.last_day - x.first_day + 1 THEN 1 ELSE 0 END AS has_parts
  FROM nested x
  LEFT JOIN filled f ON @same_source(x,f)@ AND f.wide_first = x.first_day AND f.wide_last = x.last_day
),
-- 各期齐全的宽期数只作比较；不齐的以宽期数为准。
-- A wider figure whose parts are all there is only compared; where any is missing it counts in their place.
hidden AS (
  SELECT DISTINCT w.district, w.unit, w.target, w.reading_year, w.piece_year, w.side, w.source, w.first_day, w.last_day
  FROM within w
  JOIN judged j ON @same_source(w,j)@ AND j.first_day = w.wide_first AND j.last_day = w.wide_last
  WHERE j.is_complete = 0
),
pieces AS (
  SELECT j.district, j.unit, j.target, j.reading_year, j.piece_year, j.side, j.source, j.preference, j.first_day, j.last_day, j.part, j.whole,
    j.has_parts, j.still_falls
  FROM judged j
  LEFT JOIN hidden h ON @same_source(j,h)@ AND h.first_day = j.first_day AND h.last_day = j.last_day
  WHERE j.is_complete = 0 AND h.target IS NULL
),
-- 多个来源：首选来源够期数就只用它；否则逐期取排在最前的来源。
-- Several sources: the first alone where it covers enough; else of each stretch of days the first that speaks of it.
first_speaker AS (
  SELECT district, unit, target, reading_year, piece_year, side, MIN(preference) AS preference, COUNT(DISTINCT source) AS sources
  FROM tangled
  GROUP BY district, unit, target, reading_year, piece_year, side
),
first_with_pieces AS (
  SELECT district, unit, target, reading_year, piece_year, side, MIN(preference) AS preference
  FROM pieces
  GROUP BY district, unit, target, reading_year, piece_year, side
),
first_days AS (
  SELECT p.district, p.unit, p.target, p.reading_year, p.piece_year, p.side, d.first_day, d.last_day,
    SUM((CASE WHEN p.last_day < d.last_day THEN p.last_day ELSE d.last_day END) - (CASE WHEN p.first_day > d.first_day THEN p.first_day ELSE d.first_day END) + 1) AS days
  FROM pieces p
  JOIN first_speaker s ON @same_side(p,s)@ AND s.preference = p.preference
  JOIN due_periods d ON d.district = p.district AND d.unit = p.unit AND d.first_day <= p.last_day AND p.first_day <= d.last_day AND d.plan_year = p.piece_year
  GROUP BY p.district, p.unit, p.target, p.reading_year, p.piece_year, p.side, d.first_day, d.last_day
),
first_covers AS (
  SELECT f.district, f.unit, f.target, f.reading_year, f.piece_year, f.side, COUNT(*) AS periods
  FROM first_days f
  LEFT JOIN grants g ON g.district = f.district AND g.unit = f.unit AND g.target = f.target AND g.first_day <= f.first_day AND f.last_day <= g.last_day
  WHERE f.days = f.last_day - f.first_day + 1 AND g.target IS NULL
  GROUP BY f.district, f.unit, f.target, f.reading_year, f.piece_year, f.side
),
speakers AS (
  SELECT s.district, s.unit, s.target, s.reading_year, s.piece_year, s.side,
    CASE WHEN s.sources = 1 THEN s.preference
         WHEN t.is_single = 1 THEN w.preference
         -- 首选来源：名册规定的第一个，否则目标的 · the source that the roster declares first, else the target's
         WHEN s.preference = COALESCE(r.place, 100) AND COALESCE(c.periods, 0) >= @minimum_coverage@ * COALESCE(d.periods, 0) THEN s.preference
         ELSE NULL END AS alone
  FROM first_speaker s
  JOIN targets t ON t.target = s.target
  LEFT JOIN first_with_pieces w ON @same_side(s,w)@
  LEFT JOIN first_covers c ON @same_side(s,c)@
  LEFT JOIN dues d ON d.district = s.district AND d.unit = s.unit AND d.target = s.target AND d.reading_year = s.reading_year AND d.plan_year = s.piece_year
  LEFT JOIN (SELECT district, target, MIN(place) AS place FROM source_order GROUP BY district, target) r ON r.district = s.district AND r.target = s.target
),
competing AS (
  SELECT p.district, p.unit, p.target, p.reading_year, p.piece_year, p.side, p.source, p.preference, p.first_day, p.last_day, p.part, p.whole, p.has_parts,
    p.still_falls, s.alone,
    ROW_NUMBER() OVER (PARTITION BY p.district, p.unit, p.target, p.reading_year, p.piece_year, p.side, p.first_day, p.last_day ORDER BY p.preference) AS place
  FROM pieces p
  JOIN speakers s ON @same_side(p,s)@
  WHERE s.alone IS NULL OR s.alone = p.preference
),
-- 不同来源的长短不一、互相重叠，本视图不作近似，列入 refused。
-- Stretches of several sources that overlap without being the same days are not approximated: they are refused.
crossing AS (
  SELECT DISTINCT x.district, x.unit, x.target, x.reading_year, x.piece_year, x.side
  FROM competing x
  JOIN competing y ON @same_side(x,y)@ AND x.source <> y.source AND x.first_day <= y.last_day AND y.first_day <= x.last_day
  WHERE x.first_day <> y.first_day OR x.last_day <> y.last_day OR x.has_parts = 1
),
chosen AS (
  SELECT c.district, c.unit, c.target, c.reading_year, c.piece_year, c.side, c.first_day, c.last_day, c.part, c.whole, c.has_parts,
    CASE WHEN x.target IS NOT NULL OR c.still_falls = 1 THEN 1 ELSE 0 END AS is_refused
  FROM competing c
  LEFT JOIN crossing x ON @same_side(c,x)@
  WHERE c.place = 1
),
-- 零发生目标：他人与自报比较，逐段取多的 · Prohibitions: of both sides the higher count, in the smallest blocks that none crosses.
blocks_reached AS (
  SELECT district, unit, target, reading_year, piece_year, side, first_day, last_day, part, has_parts, is_refused,
    MAX(last_day) OVER (PARTITION BY district, unit, target, reading_year, piece_year ORDER BY first_day, last_day
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
  FROM chosen
),
blocks_numbered AS (
  SELECT district, unit, target, reading_year, piece_year, side, first_day, last_day, part, has_parts, is_refused,
    SUM(CASE WHEN reached IS NULL OR first_day > reached THEN 1 ELSE 0 END)
      OVER (PARTITION BY district, unit, target, reading_year, piece_year ORDER BY first_day, last_day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS block
  FROM blocks_reached
),
blocks AS (
  SELECT district, unit, target, reading_year, piece_year, block,
    SUM(CASE WHEN side = 'own' THEN part ELSE 0 END) AS own_count, SUM(CASE WHEN side = 'own' THEN 0 ELSE part END) AS their_count,
    -- 累计数里哪一期发生，视图不拆分；只有两边都有发生时才要紧
    -- in what part of a cumulative figure a case falls is not worked out, which matters only where both sides have cases
    CASE WHEN MAX(has_parts) = 1 AND SUM(CASE WHEN side = 'own' THEN part ELSE 0 END) > 0 AND SUM(CASE WHEN side = 'own' THEN 0 ELSE part END) > 0
         THEN 1 ELSE 0 END AS is_refused
  FROM blocks_numbered
  GROUP BY district, unit, target, reading_year, piece_year, block
),
highest AS (
  SELECT district, unit, target, reading_year, piece_year,
    SUM(CASE WHEN own_count > their_count THEN own_count ELSE their_count END) AS part, MAX(is_refused) AS is_refused
  FROM blocks
  GROUP BY district, unit, target, reading_year, piece_year
),
chosen_days AS (
  SELECT c.district, c.unit, c.target, c.reading_year, c.piece_year, d.first_day, d.last_day,
    SUM((CASE WHEN c.last_day < d.last_day THEN c.last_day ELSE d.last_day END) - (CASE WHEN c.first_day > d.first_day THEN c.first_day ELSE d.first_day END) + 1) AS days
  FROM chosen c
  JOIN due_periods d ON d.district = c.district AND d.unit = c.unit AND d.first_day <= c.last_day AND c.first_day <= d.last_day AND d.plan_year = c.piece_year
  -- 只有独立来源能说明一期没有发生 · only an independent source covers a period of a prohibition
  WHERE c.side = 'all'
  GROUP BY c.district, c.unit, c.target, c.reading_year, c.piece_year, d.first_day, d.last_day
),
chosen_covers AS (
  SELECT f.district, f.unit, f.target, f.reading_year, f.piece_year, COUNT(*) AS periods
  FROM chosen_days f
  LEFT JOIN grants g ON g.district = f.district AND g.unit = f.unit AND g.target = f.target AND g.first_day <= f.first_day AND f.last_day <= g.last_day
  WHERE f.days = f.last_day - f.first_day + 1 AND g.target IS NULL
  GROUP BY f.district, f.unit, f.target, f.reading_year, f.piece_year
),
chosen_sums AS (
  SELECT district, unit, target, reading_year, piece_year, SUM(part) AS part, SUM(whole) AS whole, COUNT(*) AS pieces,
    SUM(CASE WHEN side = 'all' THEN 1 ELSE 0 END) AS their_pieces, MAX(is_refused) AS is_refused
  FROM chosen
  GROUP BY district, unit, target, reading_year, piece_year
)
-- 一个来源，各数都是应报期的 · One source, and each figure that of a due period.
SELECT b.district, b.unit, b.target, b.reading_year, b.piece_year, b.part, b.whole, b.figures AS pieces,
  CASE WHEN b.side = 'own' THEN 0 ELSE b.figures END AS their_pieces, CASE WHEN b.side = 'own' THEN 0 ELSE b.figures END AS periods_used, 0 AS is_refused
FROM by_source b
JOIN shapes h ON h.district = b.district AND h.unit = b.unit AND h.target = b.target AND h.reading_year = b.reading_year AND h.piece_year = b.piece_year
WHERE h.sources = 1 AND h.unfitting = 0
UNION ALL
SELECT s.district, s.unit, s.target, s.reading_year, s.piece_year,
  CASE WHEN t.reading = 'zeroFlow' THEN m.part ELSE s.part END, s.whole, s.pieces, s.their_pieces, COALESCE(c.periods, 0),
  CASE WHEN s.is_refused = 1 OR (t.reading = 'zeroFlow' AND m.is_refused = 1) THEN 1 ELSE 0 END
FROM chosen_sums s
JOIN targets t ON t.target = s.target
LEFT JOIN highest m ON m.district = s.district AND m.unit = s.unit AND m.target = s.target AND m.reading_year = s.reading_year AND m.piece_year = s.piece_year
LEFT JOIN chosen_covers c ON c.district = s.district AND c.unit = s.unit AND c.target = s.target AND c.reading_year = s.reading_year AND c.piece_year = s.piece_year;

-- 时点数、名册数和一次性数：最近的一个 · Stocks, distinct counts and single facts: the latest figure of the first source.
CREATE VIEW latest_figures AS
WITH
due_days AS (
  SELECT district, unit, target, reading_year, MAX(last_day) AS last_day, SUM(periods) AS periods
  FROM dues
  GROUP BY district, unit, target, reading_year
),
late_enough AS (
  SELECT f.district, f.unit, f.target, f.reading_year, f.preference, f.last_day, f.first_day, f.basis, f.submission, f.part, f.whole,
    CASE WHEN f.reading = 'zeroState' AND f.is_own_word = 1 THEN 'own' ELSE 'all' END AS side
  FROM figures f
  LEFT JOIN due_days d ON d.district = f.district AND d.unit = f.unit AND d.target = f.target AND d.reading_year = f.reading_year
  WHERE f.standing = 'usable' AND f.reading IN ('latest', 'zeroState')
    AND (f.is_single = 1 OR (d.periods > 0 AND f.last_day >= d.last_day))
),
ordered AS (
  SELECT district, unit, target, reading_year, side, part, whole,
    ROW_NUMBER() OVER (PARTITION BY district, unit, target, reading_year, side
      ORDER BY preference, last_day DESC, first_day DESC, submission DESC, basis DESC) AS place
  FROM late_enough
)
SELECT district, unit, target, reading_year, MAX(part) AS part, MAX(whole) AS whole, SUM(CASE WHEN side = 'all' THEN 1 ELSE 0 END) AS their_figures
FROM ordered
WHERE place = 1
GROUP BY district, unit, target, reading_year;

-- 一年的数 · What the figures of a year come to.
CREATE VIEW readings AS
WITH
due AS (
  SELECT d.district, d.unit, d.target, d.reading_year, SUM(d.periods) AS periods, SUM(d.periods_before) AS periods_before,
    SUM(CASE WHEN COALESCE(f.periods_used, 0) < @minimum_coverage@ * d.periods THEN 1 ELSE 0 END) AS short_years
  FROM dues d
  LEFT JOIN flows f ON f.district = d.district AND f.unit = d.unit AND f.target = d.target AND f.reading_year = d.reading_year AND f.piece_year = d.plan_year
  GROUP BY d.district, d.unit, d.target, d.reading_year
),
summed AS (
  SELECT district, unit, target, reading_year, SUM(part) AS part, SUM(whole) AS whole, SUM(pieces) AS pieces, SUM(their_pieces) AS their_pieces,
    SUM(periods_used) AS periods_used, MAX(is_refused) AS is_refused
  FROM flows
  GROUP BY district, unit, target, reading_year
),
handed_in AS (
  SELECT district, unit, target, reading_year,
    SUM(CASE WHEN standing = 'usable' THEN 1 ELSE 0 END) AS usable, SUM(CASE WHEN standing = 'rejected' THEN 1 ELSE 0 END) AS rejected,
    MAX(CASE WHEN standing = 'usable' THEN is_unfit ELSE 0 END) AS is_unfit
  FROM figures
  GROUP BY district, unit, target, reading_year
),
years AS (
  SELECT d.district, d.unit, d.target, t.reading, t.is_single, @year@ AS reading_year
  FROM duties d JOIN targets t ON t.target = d.target
  WHERE d.unit <> '*'
  UNION ALL
  SELECT d.district, d.unit, d.target, t.reading, t.is_single, d.base_year
  FROM duties d JOIN targets t ON t.target = d.target
  WHERE d.unit <> '*' AND d.base_year NOT IN (0, @year@)
)
SELECT y.district, y.unit, y.target, y.reading_year,
  CASE WHEN y.reading IN ('flow', 'zeroFlow') THEN s.part ELSE l.part END AS part,
  CASE WHEN y.reading IN ('flow', 'zeroFlow') THEN s.whole ELSE l.whole END AS whole,
  CASE WHEN y.is_single = 1 THEN 1 ELSE COALESCE(u.periods, 0) END AS periods_due,
  COALESCE(u.periods_before, 0) AS periods_before,
  CASE y.reading
    WHEN 'flow' THEN CASE WHEN y.is_single = 1 AND s.pieces > 0 THEN 1 WHEN y.is_single = 1 THEN 0 ELSE COALESCE(s.periods_used, 0) END
    WHEN 'zeroFlow' THEN CASE WHEN y.is_single = 1 AND s.their_pieces > 0 THEN 1 WHEN y.is_single = 1 THEN 0 ELSE COALESCE(s.periods_used, 0) END
    WHEN 'zeroState' THEN COALESCE(l.their_figures, 0)
    ELSE CASE WHEN l.target IS NULL THEN 0 ELSE 1 END END AS periods_used,
  CASE WHEN y.reading = 'flow' AND s.pieces > 0 AND (y.is_single = 1 OR COALESCE(u.short_years, 0) = 0) THEN 1
       WHEN y.reading = 'latest' AND l.target IS NOT NULL THEN 1
       WHEN y.reading IN ('zeroFlow', 'zeroState') THEN 1
       ELSE 0 END AS is_enough,
  COALESCE(h.usable, 0) AS usable, COALESCE(h.rejected, 0) AS rejected,
  CASE WHEN h.is_unfit = 1 THEN '@unfit_number@' WHEN s.is_refused = 1 THEN '@crossing_figures@' ELSE '' END AS refused
FROM years y
LEFT JOIN due u ON u.district = y.district AND u.unit = y.unit AND u.target = y.target AND u.reading_year = y.reading_year
LEFT JOIN summed s ON s.district = y.district AND s.unit = y.unit AND s.target = y.target AND s.reading_year = y.reading_year
LEFT JOIN latest_figures l ON l.district = y.district AND l.unit = y.unit AND l.target = y.target AND l.reading_year = y.reading_year
LEFT JOIN handed_in h ON h.district = y.district AND h.unit = y.unit AND h.target = y.target AND h.reading_year = y.reading_year;
