using CsCheck;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Plans;

public sealed class TextFoldTests
{
    [Theory]
    [InlineData("区司法局", "区司法局")]
    [InlineData("  区司法局\t", "区司法局")]
    [InlineData("\u3000区司法局\u3000", "区司法局")]
    [InlineData("９０％", "90%")]
    [InlineData("数值（件）", "数值(件)")]
    [InlineData("1\u00A0234", "1 234")]
    [InlineData("\uFEFF区\u200B司\u202E法局\u2069", "区司法局")]
    [InlineData("", "")]
    [InlineData("\u200B", "")]
    public void Fold_TypedText_BecomesOneForm(string typed, string expected) => Assert.Equal(expected, TextFold.Fold(typed));

    [Theory]
    [InlineData("Numerator ", "numerator")]
    [InlineData("ＵＮＩＴ", "unit")]
    [InlineData("区 司 法 局", "区司法局")]
    [InlineData("TITLE", "title")]
    public void Key_Name_IgnoresSpacesAndCase(string typed, string expected) => Assert.Equal(expected, TextFold.Key(typed));

    [Fact]
    public void Key_LookAlikeOfAnotherScript_StaysDifferent() =>
        Assert.NotEqual(TextFold.Key("A镇"), TextFold.Key("\u0410镇"));

    [Fact]
    public void Fold_AnyText_FoldedTwiceIsFoldedOnce() =>
        Gen.String.Sample(
            text => TextFold.Fold(TextFold.Fold(text)) == TextFold.Fold(text) && TextFold.Key(TextFold.Key(text)) == TextFold.Key(text),
            seed: "0N0XIzNsQ0O2");

    [Theory]
    [InlineData("区 司法局", "区司法局\u200B", true)]
    [InlineData("ＵＮＩＴ", "u n i t", true)]
    [InlineData("", " \u3000", true)]
    [InlineData("区司法局", "区司法", false)]
    [InlineData("A镇", "\u0410镇", false)]
    public void SameKey_TwoTexts_SaysWhetherTheirKeysAreOne(string left, string right, bool expected)
    {
        Assert.Equal(expected, TextFold.SameKey(left, right));
        Assert.Equal(expected, TextFold.Key(left) == TextFold.Key(right));
    }

    [Fact]
    public void SameKey_AnyTwoTexts_AgreesWithTheirKeys() =>
        Gen.Select(Gen.String[Gen.Char["aA ａ\u200B\0镇"], 0, 4], Gen.String[Gen.Char["aA ａ\u200B\0镇"], 0, 4]).Sample(
            (left, right) => TextFold.SameKey(left, right) == (TextFold.Key(left) == TextFold.Key(right)),
            seed: "0N0XIzNsQ0O2");
}
