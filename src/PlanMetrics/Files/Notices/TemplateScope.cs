using System.Collections.Immutable;
using PlanMetrics.Reports.Notices;

namespace PlanMetrics.Files.Notices;

/// <summary>What words mean at a place of a template: first what the thing on the list says, then what it stands in.</summary>
/// <param name="Values">The values of the thing.</param>
/// <param name="Around">Where it stands; null at the outermost.</param>
internal sealed record TemplateScope(NoticeValues Values, TemplateScope? Around = null)
{
    public string? Text(string key) => Values.Text(key) ?? Around?.Text(key);

    public ImmutableArray<NoticeValues>? List(string key) => Values.List(key) ?? Around?.List(key);
}
