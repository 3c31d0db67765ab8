using System.Globalization;
using System.Text;
using PlanMetrics.Files;
using PlanMetrics.Files.Csv;
using PlanMetrics.Reports;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Files;

public sealed class ReportCsvTests
{
    private static readonly Report Report = SmallDistrict.Report();

    [Fact]
    public void Headings_AreTheContract()
    {
        Assert.Equal(
            "unit,kind,score,full,score_rate,grade,rank,rank_low,rank_high,scored,missing,not_applicable,not_due,rejected,rebased_weight,at_risk,"
            + "bonus,penalties,vetoes,grade_before_quota",
            Heading(stream => ReportCsv.WriteUnits(Report, stream)));
        Assert.Equal(
            "unit,section,task,target,role,state,numerator,denominator,actual,threshold,met,attainment,points,full_points,weight,contribution,periods_used,periods_due,threshold_origin,end_threshold,end_gap,questioned,"
            + "sample_size,instrument",
            Heading(stream => ReportCsv.WriteTargets(Report, stream)));
        Assert.Equal(
            "unit,target,period,basis,source,submission,state,numerator,denominator,value,date,comparator,"
            + "verified_numerator,verified_denominator,verified_value,verified_date,verified_comparator,used,file,sheet,"
            + "cell_numerator,cell_denominator,cell_value,cell_date,cell_comparator,evidence,note,"
            + "reported_state,verified_by,verified_on,verification_reason,verification_document,verification_file,verification_sheet,verification_cell,sample_size,instrument",
            Heading(stream => ReportCsv.WriteObservations(Report, stream)));
        Assert.Equal("unit,period,state,received,submission,deadline,days_late", Heading(stream => ReportCsv.WriteReporting(Report, stream)));
        Assert.Equal("code,name,severity,unit,target,period,file,sheet,cell,message", Heading(stream => ReportCsv.WriteFindings(Report, stream)));
    }

    [Fact]
    public void Targets_ContributionsOfAUnit_AddUpToItsTotal()
    {
        var rows = Rows(stream => ReportCsv.WriteTargets(Report, stream));

        foreach (var unit in Report.Units.Append(Report.District))
            Assert.Equal(
                unit.Total.Points,
                rows.Where(row => row["unit"] == unit.UnitId && row["contribution"].Length > 0)
                    .Sum(row => decimal.Parse(row["contribution"], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Targets_LeadRow_CarriesNeitherWeightNorContribution()
    {
        var lead = Rows(stream => ReportCsv.WriteTargets(Report, stream)).Single(row => row["role"] == "lead");

        Assert.Equal(("", "", "89.95", "false"), (lead["weight"], lead["contribution"], lead["actual"], lead["met"]));
    }

    [Fact]
    public void Bytes_BeginWithAMarkAndEndLinesWithCrLf()
    {
        var bytes = Written.Bytes(stream => ReportCsv.WriteUnits(Report, stream));

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal(bytes.Count(value => value == '\n'), bytes.Zip(bytes.Skip(1)).Count(pair => pair is ((byte)'\r', (byte)'\n')));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("＝1+1")]
    [InlineData("＠x")]
    public void Guard_FormulaStart_GetsAnApostrophe(string text) => Assert.Equal("'" + text, CsvTable.Guard(text));

    [Fact]
    public void Write_TypedTextIsGuarded_NumbersAreNot()
    {
        Column<decimal>[] columns = [new("a", value => Field.Of(value)), new("b", value => Field.Typed("-x,\"y\""))];

        Assert.Equal("a,b\r\n-1.5,\"'-x,\"\"y\"\"\"\r\n", Written.Text(stream => CsvTable.Write(columns, [-1.50m], stream)));
    }

    private static string Heading(Action<Stream> write) => Written.Text(write).Split("\r\n")[0];

    private static List<Dictionary<string, string>> Rows(Action<Stream> write)
    {
        var lines = Written.Text(write).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var names = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => names.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
