using System.Globalization;
using System.IO.Compression;
using PlanMetrics.Risks.Rule;
using PlanMetrics.Tests.Files;

namespace PlanMetrics.Tests.Risks.Rule;

/// <summary>The worked case as a workbook: formulas that every spreadsheet program knows, each with the value that this program computes.</summary>
internal static class WorkedCaseSheet
{
    private const int FirstNode = 18;
    private const int LastNode = FirstNode + GaussHermite.Count - 1;

    public static byte[] Bytes()
    {
        var bytes = new XlsxBuilder().Sheet("P", Rows(), """<cols><col min="1" max="1" width="56" customWidth="1"/><col min="2" max="5" width="22" customWidth="1"/></cols>""").ToBytes();
        using var stream = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(bytes)))
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in source.Entries)
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.NoCompression);
                copy.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }

        return stream.ToArray();
    }

    private static string Rows()
    {
        const double a = 22.8123, b = 1.3244, movement = 0.3857;
        var level = UnitLevel.Of(new CaseCount(178, 199), new LevelPrior(a / (a + b), 0.0, a + b, 50));
        var rate = Logits.Rate(level.Logit);
        var spread = Math.Sqrt(movement + level.Variance);
        var rows = new List<string>
        {
            Line(1, "178 of 199 last year, target 90 % / 上年 199 件中 178 件，目标 90%"),
            Line(2, "k: good cases last year / 上年达标件数", ("", 178)),
            Line(3, "n = N: cases last year, and expected / 上年件数，亦为预计件数", ("", 199)),
            Line(4, "T: target / 目标值", ("", 0.9)),
            Line(5, "a: prior, good / 先验达标件数", ("", a)),
            Line(6, "b: prior, others / 先验未达标件数", ("", b)),
            Line(7, "s²: yearly movement / 年度波动", ("", movement)),
            Line(8, "p = (a + k)/(a + b + n)", ("(B5+B2)/(B5+B6+B3)", rate)),
            Line(9, "L = ln(p/(1 − p))", ("LN(B8/(1-B8))", level.Logit)),
            Line(10, "v = min(4, 1/((a + b + n) p (1 − p)))", ("MIN(4,1/((B5+B6+B3)*B8*(1-B8)))", level.Variance)),
            Line(11, "need = T N, rounded up / 需达标件数", ("ROUNDUP(B4*B3-0.000000001,0)", 180)),
            Line(12, "√(s² + v)", ("SQRT(B7+B10)", spread)),
            Line(14, "P(miss) / 未达标概率", ($"SUM(E{FirstNode}:E{LastNode})", Probability())),
            $"<row r=\"{FirstNode - 1}\">{XlsxBuilder.Text($"A{FirstNode - 1}", "node x / 节点")}{XlsxBuilder.Text($"B{FirstNode - 1}", "weight w / 权重")}"
                + $"{XlsxBuilder.Text($"C{FirstNode - 1}", "rate / 比率")}{XlsxBuilder.Text($"D{FirstNode - 1}", "P(at most need − 1)")}{XlsxBuilder.Text($"E{FirstNode - 1}", "product / 乘积")}</row>",
        };
        for (var i = 0; i < GaussHermite.Count; i++)
        {
            var row = FirstNode + i;
            var at = Logits.Rate(level.Logit + (GaussHermite.Node(i) * spread));
            var below = Binomial.AtMost(179, 199, at);
            rows.Add($"<row r=\"{row}\">{Cell($"A{row}", "", GaussHermite.Node(i))}{Cell($"B{row}", "", GaussHermite.Weight(i))}"
                + Cell($"C{row}", $"1/(1+EXP(-($B$9+A{row}*$B$12)))", at) + Cell($"D{row}", $"BINOMDIST($B$11-1,$B$3,C{row},TRUE)", below)
                + Cell($"E{row}", $"B{row}*D{row}", GaussHermite.Weight(i) * below) + "</row>");
        }

        return string.Concat(rows);

        double Probability() => MissChance.Of(level, movement, 180, 199);
    }

    private static string Line(int row, string label, (string Formula, double Value)? cell = null) =>
        $"<row r=\"{row}\">{XlsxBuilder.Text($"A{row}", label)}{(cell is { } known ? Cell($"B{row}", known.Formula, known.Value) : "")}</row>";

    // Twelve digits: beyond them one machine's logarithm differs from another's.
    private static string Cell(string reference, string formula, double value) =>
        $"<c r=\"{reference}\">{(formula.Length > 0 ? $"<f>{formula}</f>" : "")}<v>{value.ToString(formula.Length > 0 ? "G12" : "R", CultureInfo.InvariantCulture)}</v></c>";
}
