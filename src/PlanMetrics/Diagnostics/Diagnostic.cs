using System.Collections.Immutable;
using System.Text;

namespace PlanMetrics.Diagnostics;

/// <summary>
/// One finding (校验问题): a fault of the data, kept as data. Text is made at the edge by <see cref="Message"/>.
/// </summary>
/// <param name="Descriptor">What kind of finding it is.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Arguments">The values of the template's placeholders, by name.</param>
/// <param name="UnitId">The unit concerned; empty where none is.</param>
/// <param name="TargetId">The target concerned; empty where none is.</param>
/// <param name="Period">The period concerned, in its canonical text; empty where none is.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    SourceLocation Location,
    ImmutableArray<DiagnosticArgument> Arguments,
    string UnitId = "",
    string TargetId = "",
    string Period = "")
{
    /// <summary>The severity of its descriptor.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>A finding of one kind at one place.</summary>
    /// <param name="descriptor">What kind.</param>
    /// <param name="location">Where.</param>
    /// <param name="arguments">The values of the placeholders.</param>
    public static Diagnostic At(
        DiagnosticDescriptor descriptor, SourceLocation location, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        new(descriptor, location, [.. arguments]);

    /// <summary>The same finding, said of a unit, a target and a period.</summary>
    /// <param name="unitId">The unit's id.</param>
    /// <param name="targetId">The target's id.</param>
    /// <param name="period">The period's canonical text.</param>
    public Diagnostic About(string unitId, string targetId = "", string period = "") =>
        this with { UnitId = unitId, TargetId = targetId, Period = period };

    /// <summary>The message alone, with its placeholders filled in; braces inside a quoted value stay as they are.</summary>
    /// <param name="language">The language wanted.</param>
    public string Message(Language language)
    {
        var template = Descriptor.Template.In(language);
        var text = new StringBuilder(template.Length + 32);
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
                return text.Append(template, at, template.Length - at).ToString();
            var value = ValueOf(template[(open + 1)..close], language);
            // Within quotation marks those of a name become the inner ones, as the standard of punctuation has it.
            if (open > 0 && template[open - 1] == '“')
                value = value.Replace('“', '‘').Replace('”', '’');
            text.Append(template, at, open - at).Append(value);
            at = close + 1;
        }

        return text.ToString();
    }

    /// <summary>
    /// The line that build tools recognise: <c>file(place): severity code: message</c>. Names and values from outside cannot break it:
    /// what hides in them is written as its number.
    /// </summary>
    /// <param name="language">The language of the message; the frame is the same in both.</param>
    public string ToLine(Language language)
    {
        var place = Location.ToString();
        var severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        return VisibleText.OneLine($"{(place.Length > 0 ? place : "planmetrics")}: {severity} {Descriptor.Code}: {Message(language)}");
    }

    /// <summary>The English line of <see cref="ToLine"/>.</summary>
    public override string ToString() => ToLine(Language.English);

    private string ValueOf(string name, Language language)
    {
        foreach (var argument in Arguments)
            if (argument.Name == name)
                return argument.Value.In(language);
        return $"{{{name}}}";
    }
}
