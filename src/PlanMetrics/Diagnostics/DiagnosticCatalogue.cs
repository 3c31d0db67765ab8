using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>Every kind of finding the program can make, by stage. The first digit of a code is the stage.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>All descriptors, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. DataFileCodes.All,
        .. ProfileBookCodes.All,
        .. TargetYearCodes.All,
        .. AdjustmentRuleCodes.All,
        .. WarningRungCodes.All,
        .. CalendarCodes.All,
        .. TraceCodes.All,
        .. DraftCodes.All,
        .. LineageCodes.All,
        .. SubmissionCodes.All,
        .. LegacyCodes.All,
        .. ActiveContentCodes.All,
        .. RegisterCodes.All,
        .. ObjectionCodes.All,
        .. IntakeCodes.All,
        .. SurveyCodes.All,
        .. VerificationSheetCodes.All,
        .. EvidenceCodes.All,
        .. FormCodes.All,
        .. IndexCodes.All,
        .. LedgerCodes.All,
        .. LostFormCodes.All,
        .. ObservationCodes.All,
        .. VerifiedFigureCodes.All,
        .. EvidenceUseCodes.All,
        .. MeasureCodes.All,
        .. YearCodes.All,
        .. ScoreCodes.All,
        .. AdjustmentCodes.All,
        .. QuestionCodes.All,
        .. PanelCodes.All,
        .. PlanHistoryCodes.All,
        .. OutputCodes.All,
        .. WorkbookCodes.All,
        .. WritingCodes.All,
        .. LearningCodes.All,
        .. EditionCodes.All,
        .. VerificationCodes.All,
        .. ExtractCodes.All,
        .. SqlCodes.All,
        .. NoticeCodes.All,
        .. PackageCodes.All,
        .. ReminderCodes.All,
        .. LearningPartCodes.All,
        .. BatchCodes.All,
    ];

    /// <summary>The descriptor of a code or a name, or null where there is none.</summary>
    /// <param name="codeOrName">A code (<c>PM3004</c>) or a name (<c>cell.number</c>), in any case.</param>
    public static DiagnosticDescriptor? Find(string codeOrName) =>
        All.FirstOrDefault(descriptor =>
            string.Equals(descriptor.Code, codeOrName, StringComparison.OrdinalIgnoreCase)
            || string.Equals(descriptor.Name, codeOrName, StringComparison.OrdinalIgnoreCase));
}
