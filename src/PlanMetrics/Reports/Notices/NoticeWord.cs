using PlanMetrics.Diagnostics;

namespace PlanMetrics.Reports.Notices;

/// <summary>占位词: what a template may ask for by name, in either language: a text, or a list of things with words of their own.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What stands there once it is filled in.</param>
/// <param name="Items">The words of each thing on the list; null for a text.</param>
internal sealed record NoticeWord(LocalText Name, LocalText Meaning, NoticeVocabulary? Items = null);
