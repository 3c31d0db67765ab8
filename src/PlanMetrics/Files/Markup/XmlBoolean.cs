namespace PlanMetrics.Files.Markup;

/// <summary>Yes and no as XML writes them.</summary>
internal static class XmlBoolean
{
    /// <summary>Whether the value is one of the three words for yes.</summary>
    public static bool IsTrue(ReadOnlySpan<byte> value) =>
        value.SequenceEqual("1"u8) || value.SequenceEqual("true"u8) || value.SequenceEqual("on"u8);
}
