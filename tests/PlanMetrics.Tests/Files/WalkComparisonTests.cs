using System.Globalization;
using System.IO.Compression;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.House;
using Xunit.Abstractions;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>The walk over bytes and the framework's reader see the same in everything, sound or not: cells, findings, refusals.</summary>
public sealed class WalkComparisonTests(ITestOutputHelper output)
{
    private const int Runs = 1500;
    private const string Mc = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private static void AssertSame(byte[] workbook, string what)
    {
        var plain = Reading.OfWorkbook(workbook);
        var framework = Reading.OfWorkbook(workbook, trustsFrameworkOnly: true);
        var isSame = plain.IsRefused == framework.IsRefused && plain.CellsRead == framework.CellsRead
            && plain.Cells.SequenceEqual(framework.Cells) && plain.Findings.Select(Said).SequenceEqual(framework.Findings.Select(Said));
        if (!isSame)
            Assert.Fail($"{what}: over bytes {plain.Cells.Count} cells, {plain.Codes}; by the framework {framework.Cells.Count} cells, {framework.Codes}");
    }

    private static string Said(Diagnostic finding) => $"{finding.Descriptor.Code} {finding.Location} {finding.Message(Language.English)}";

    public static TheoryData<string> Oddities => new(
        "<row r=\"1\"><c r=\"A1\"><v>1<!-- x -->2</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a<![CDATA[<&]]>b&amp;c&#65;&#x42;</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a\r\nb\rc</v></c></row>",
        "<row r=\"1\"><c r=\"&#65;1\"><v>1</v></c></row>",
        "<row r='1'><c r='A1' ><v >1</v ></c ></row >",
        "<row\n r = \"1\"\t><c\r\nr=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"t=\"s\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" x:r=\"B1\" xmlns:x=\"u\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" x:r=\"B1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" a=\"&undefined;\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" a=\"<\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1]]></v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</w></c></row>",
        "<row r=\"1\"><c r=\"A1\"><x>7<v>1</v></x><v>2<y>3</y>4</v></c></row>",
        "<row r=\"1\"><extLst><c r=\"A1\"><v>9</v></c></extLst><c r=\"B1\"><v>1</v></c></row>",
        "<row r=\"1\"><c><v>1</v></c><c r=\"C1\"><v>2</v></c><c><v>3</v></c></row>",
        "<row><c><v>1</v></c><c r=\"B5\"><v>2</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"/><c r=\"B1\"></c><c r=\"C1\"><v/></c><c r=\"D1\"><v></v></c><c r=\"E1\" s=\"1\"/></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v><f>B1</f></c><c r=\"B1\"><v>1</v><v>2</v></c></row>",
        "<row r=\"1\"><?pi x?><c r=\"A1\"><v>1</v></c></row>",
        "text<row r=\"1\">text<c r=\"A1\">text<v>1</v>text</c>text</row>text",
        $"<row r=\"1\"><mc:AlternateContent {Mc}><mc:Choice Requires=\"x\"><c r=\"A1\"><v>1</v></c></mc:Choice><mc:Fallback><c r=\"A1\"><v>2</v></c></mc:Fallback></mc:AlternateContent><c r=\"B1\"><v>3</v></c></row>",
        $"<mc:AlternateContent {Mc}><mc:Choice/><mc:Fallback/></mc:AlternateContent><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        $"<mc:AlternateContent {Mc}><mc:Choice Requires=\"x\"><a><b/></a></mc:Choice></mc:AlternateContent><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"AAAA1preserve\"> a </t></is></c></row>",
        "<row r=\"1\" xml:lang=\"zh\"><c r=\"A1\" xml:space=\"default\"><v>1</v></c></row>",
        "<é r=\"1\"/><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\uFFFD𠀀\u0085\u2028</v></c></row>");

    [Theory]
    [MemberData(nameof(Oddities))]
    public void Read_LegalOrIllegalOddity_IsTheSame(string rows) => AssertSame(With(rows).Strings("<t>甲</t>").ToBytes(), rows);

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n")]
    [InlineData("<?xml version='1.0' encoding='utf-8'?>")]
    [InlineData("<?xml version=\"1.0\"?><!-- made by hand -->\n")]
    [InlineData("<?xml version=\"1.1\"?>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"us-ascii\"?>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"GB18030\"?>")]
    [InlineData("<?xml encoding=\"UTF-8\"?>")]
    [InlineData(" <?xml version=\"1.0\"?>")]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>")]
    [InlineData("\uFEFF")]
    [InlineData("x")]
    public void Read_Prologue_IsTheSame(string prologue) => AssertSame(
        With("").Replace(SheetPart, $"""{prologue}<worksheet xmlns="{Main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>""").ToBytes(), prologue);

    [Fact]
    public void Read_CommittedSamples_AreTheSame()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.xlsx", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
            AssertSame(File.ReadAllBytes(file), Path.GetFileName(file));
    }

    [Fact]
    public void Read_SheetLargerThanTheWindow_IsTheSame()
    {
        var rows = new StringBuilder();
        for (var row = 1; row <= 4000; row++)
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">{Text($"A{row}", new string('乙', row % 90))}{Number($"B{row}", $"{row * 7919 % 1000}.{row}")}</row>");
        AssertSame(With(rows.ToString()).ToBytes(), "large");
    }

    /// <summary>PLANMETRICS_FUZZ_MINUTES makes it run longer, with other chances.</summary>
    [Fact]
    public void Read_DamagedMarkup_IsTheSame()
    {
        var minutes = double.Parse(Environment.GetEnvironmentVariable("PLANMETRICS_FUZZ_MINUTES") ?? "0", CultureInfo.InvariantCulture);
        var (seed, runs, watch) = (minutes > 0 ? Environment.TickCount : 20260331, 0, System.Diagnostics.Stopwatch.StartNew());
        var random = new Random(seed);
        var mutator = new MarkupMutator(random);
        var parts = Parts(Sound());
        for (; runs < Runs || watch.Elapsed.TotalMinutes < minutes; runs++)
        {
            var part = parts.Keys.ElementAt(random.Next(parts.Count));
            var damaged = mutator.Mutate(parts[part]);
            AssertSame(Pack(parts, part, damaged), $"seed {seed}, run {runs}, {part}: {Convert.ToBase64String(damaged)}");
        }
        output.WriteLine($"{runs} damaged workbooks in {watch.Elapsed}, seed {seed}");
    }

    private static byte[] Sound() => With(
            """<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" s="2"><v>0.5</v></c></row>"""
            + """<row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2" t="str"><f>A1</f><v>x</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2" t="b"><v>1</v></c></row>"""
            + """<row r="4" hidden="1"><c><v>1</v></c><c r="C4" t="d"><v>2024-01-01</v></c></row>""",
            before: """<cols><col min="2" max="2" hidden="1"/></cols>""", after: """<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>""")
        .Strings("<t>单位</t>", "<r><t>a</t></r><r><t>b</t></r>").Formats("14", "0%").ToBytes();

    private static Dictionary<string, byte[]> Parts(byte[] package)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var archive = new ZipArchive(new MemoryStream(package));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            parts[entry.FullName] = content.ToArray();
        }
        return parts;
    }

    private static byte[] Pack(Dictionary<string, byte[]> parts, string changed, byte[] content)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(name == changed ? content : bytes);
            }
        }
        return stream.ToArray();
    }
}
