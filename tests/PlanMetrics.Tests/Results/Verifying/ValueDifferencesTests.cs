using System.IO.Compression;
using System.Text;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Results.Verifying;

namespace PlanMetrics.Tests.Results.Verifying;

public sealed class ValueDifferencesTests
{
    [Fact]
    public void Csv_RowThatIsGone_MakesOneDifference() => Assert.Equal(
        [new("c / t: points", "4", "3"), new("b / t", null, "b,t,2")],
        Of("a.csv", "unit,target,points\r\na,t,1\r\nc,t,4\r\n", "unit,target,points\r\na,t,1\r\nb,t,2\r\nc,t,3\r\n"));

    [Fact]
    public void Csv_RowsOfOneName_AreNumbered() => Assert.Equal(
        [new ValueDifference("a #2: points", "5", "2")],
        Of("a.csv", "unit,points\r\na,1\r\na,5\r\n", "unit,points\r\na,1\r\na,2\r\n"));

    [Fact]
    public void Csv_ColumnTooMuch_IsNamed() => Assert.Equal(
        [new ValueDifference("extra", "extra", null)], Of("a.csv", "unit,extra\r\na,1\r\n", "unit\r\na\r\n"));

    [Fact]
    public void Csv_OrderAlone_ShowsAsLines() => Assert.Equal(
        [new("2", "b\r", "a\r"), new("3", "a\r", "b\r")], Of("a.csv", "unit\r\nb\r\na\r\n", "unit\r\na\r\nb\r\n"));

    [Fact]
    public void Csv_NoTableAnyMore_ShowsAsLines() => Assert.Equal(
        [new ValueDifference("2", "\"a", "a")], Of("a.csv", "unit\n\"a", "unit\na"));

    [Fact]
    public void Json_EntriesArePairedByWhatTheyAreAbout() => Assert.Equal(
        [new("units[a].total.points", "1.5", "1.25"), new("units[b]", null, """{"unit":"b"}"""), new("used[1]", "3", "2"), new("more", "true", null)],
        Of("a.json", """{"units":[{"unit":"a","total":{"points":1.5}}],"used":[1,3],"more":true}""",
            """{"units":[{"unit":"b"},{"unit":"a","total":{"points":1.25}}],"used":[1,2]}"""));

    [Fact]
    public void Json_NoJsonAnyMore_ShowsAsLines() => Assert.Equal(
        [new ValueDifference("1", "{\"a\":1", "{\"a\":1}")], Of("a.json", "{\"a\":1", "{\"a\":1}"));

    [Fact]
    public void Text_LineMore_MakesOneDifference() => Assert.Equal(
        [new ValueDifference("2", "x", null)], Of("a.md", "a\nx\nb\n", "a\nb\n"));

    [Fact]
    public void Bytes_TellTheFirstThatDiffers() => Assert.Equal(
        [new ValueDifference("0x1", "ff", "fe")], Values("a.bin", [0, 0xFF, 1], [0, 0xFE, 1]));

    [Fact]
    public void LongValue_IsCut_ManyAreCounted()
    {
        var found = string.Concat(Enumerable.Range(0, 1_200).Select(i => FormattableString.Invariant($"{i}{new string('x', 400)}\n")));
        var differences = ValueDifferences.Of("a.md", Encoding.UTF8.GetBytes(found), []);

        Assert.Equal((1_200, 1_000), (differences.Count, differences.Values.Length));
        Assert.Equal(201, differences.Values[0].Found!.Length);
    }

    [Fact]
    public void Workbook_OneCell_IsNamedWithBothValues()
    {
        using var stream = new MemoryStream();
        PlanExport.WriteWorkbook(Plan.Embedded("zhaohua-2021-2025"), stream);
        var expected = stream.ToArray();

        var value = Assert.Single(Values("a.xlsx", Changed(expected, "出庭率不低于90%", "出庭率不低于91%"), expected));

        Assert.Matches("^.+![A-Z]+[0-9]+$", value.Place);
        Assert.Equal(("出庭率不低于91%", "出庭率不低于90%"), (value.Found, value.Expected));
    }

    private static byte[] Changed(byte[] workbook, string from, string to)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var part in package.Entries.Where(part => part.FullName.StartsWith("xl/", StringComparison.Ordinal)).ToArray())
            {
                using var content = part.Open();
                var text = new StreamReader(content).ReadToEnd();
                if (!text.Contains(from, StringComparison.Ordinal))
                    continue;
                content.SetLength(0);
                content.Write(Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)));
            }

        return stream.ToArray();
    }

    private static ValueDifference[] Of(string path, string found, string expected) =>
        Values(path, Encoding.UTF8.GetBytes(found), Encoding.UTF8.GetBytes(expected));

    private static ValueDifference[] Values(string path, byte[] found, byte[] expected)
    {
        var differences = ValueDifferences.Of(path, found, expected);
        Assert.Equal(differences.Count, differences.Values.Length);
        return [.. differences.Values];
    }
}
