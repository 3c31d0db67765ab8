using System.IO.Compression;
using System.Text;
using PlanMetrics.Files.Workbooks;

namespace PlanMetrics.Tests.Files.Workbooks;

public sealed class FixedDeflateTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("abc")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("<c r=\"A5\"/><c r=\"B5\"/><c r=\"C5\"/>各镇各镇各镇各镇各镇")]
    public void Pack_Texts_ComeBackFromTheFramework(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Assert.Equal(bytes, Inflate(FixedDeflate.Pack(bytes).ToArray()));
    }

    [Fact]
    public void Pack_RandomBytes_ComeBackFromTheFramework()
    {
        var random = new Random(20241231);
        for (var length = 1; length < 300_000; length = (length * 2) + 7)
            foreach (var letters in new[] { 1, 2, 5, 64, 256 })
            {
                var bytes = new byte[length];
                for (var i = 0; i < length; i++)
                    bytes[i] = (byte)random.Next(letters);
                Assert.Equal(bytes, Inflate(FixedDeflate.Pack(bytes).ToArray()));
            }
    }

    // The longest match, the farthest one, and one just too far.
    [Theory]
    [InlineData(258, 0)]
    [InlineData(259, 1)]
    [InlineData(600, 32_767 - 600)]
    [InlineData(600, 32_768 - 600)]
    [InlineData(600, 32_769 - 600)]
    public void Pack_MatchesAtTheLimits_ComeBackFromTheFramework(int length, int between)
    {
        var random = new Random(7);
        var bytes = new byte[(2 * length) + between];
        random.NextBytes(bytes);
        bytes.AsSpan(0, length).CopyTo(bytes.AsSpan(length + between));
        Assert.Equal(bytes, Inflate(FixedDeflate.Pack(bytes).ToArray()));
    }

    [Fact]
    public void Pack_Markup_IsASmallPartOfIt()
    {
        var markup = string.Concat(Enumerable.Range(1, 2000).Select(row => $"<c r=\"A{row}\" s=\"3\"><f>SUM(B{row}:D{row})</f><v>{row * 3}</v></c>"));
        var bytes = Encoding.UTF8.GetBytes(markup);
        Assert.True(FixedDeflate.Pack(bytes).Length < bytes.Length / 3);
    }

    private static byte[] Inflate(byte[] packed)
    {
        using var inflated = new MemoryStream();
        using (var from = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress))
            from.CopyTo(inflated);
        return inflated.ToArray();
    }
}
