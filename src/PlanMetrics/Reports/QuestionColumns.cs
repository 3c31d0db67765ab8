using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Integrity;
using PlanMetrics.Json;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>questions.csv</c>, which is for the office alone.</summary>
internal static class QuestionColumns
{
    public static ImmutableArray<Column<Question>> In(Language language) =>
    [
        new("unit", question => Field.Typed(question.Finding.UnitId)),
        new("target", question => Field.Typed(question.Finding.TargetId)),
        new("periods", question => Field.Word(string.Join(";", question.Periods))),
        new("screen", question => Field.Word(question.Screen)),
        new("severity", question => Field.Of(question.Severity)),
        new("base_rate", question => Field.Of(question.BaseRate)),
        new("reference_cases", question => Field.Of(question.ReferenceCases)),
        new("numbers", question => Field.Word(string.Join(";", question.Numbers.Select(number => $"{number.Name}={NumberText.Of(number.Value)}")))),
        new("message", question => Field.Typed(question.Finding.Message(language))),
        new("code", question => Field.Word(question.Finding.Descriptor.Code)),
        new("counts", question => Field.Of(question.Counts)),
    ];
}
