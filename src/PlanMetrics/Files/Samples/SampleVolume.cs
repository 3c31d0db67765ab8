using System.Collections.Frozen;

namespace PlanMetrics.Files.Samples;

/// <summary>How much business stands behind a rate: for cases the tenths a year of a unit of size 5, for a state the number of items.</summary>
/// <param name="Target">The target's id.</param>
/// <param name="Stream">Targets of one stream count the same cases.</param>
/// <param name="Town">For a town.</param>
/// <param name="Department">For a district body.</param>
internal sealed record SampleVolume(string Target, string Stream, int Town, int Department)
{
    /// <summary>Which part of the stream it counts, in thousandths.</summary>
    public int Part { get; init; } = 1000;

    /// <summary>What full performance reaches, in thousandths.</summary>
    public int Reach { get; init; } = 1000;

    /// <summary>The target whose numerator is the denominator here; null where there is none.</summary>
    public string? Within { get; init; }

    private static readonly SampleVolume[] Cases =
    [
        new("leader-court-appearance-rate", "litigation", 25, 110),
        new("leader-court-appearance-rate-key", "litigation", 25, 110) { Part = 200 },
        new("judicial-suggestion-timely-reply-rate", "judicial-suggestions", 4, 18),
        new("procuratorial-suggestion-timely-reply-rate", "procuratorial-suggestions", 10, 25),
        new("foi-request-reply-rate", "requests", 25, 130),
        new("regdoc-filing-rate", "documents", 20, 55),
        new("regdoc-filing-timeliness", "documents", 20, 55),
        new("regdoc-legality-review-rate", "documents", 20, 55),
        new("regdoc-filing-conformity", "documents", 20, 55) { Within = "regdoc-filing-rate" },
        new("crime-case-active-transfer-rate", "crimes", 10, 60),
        new("sync-online-transfer-rate", "crimes", 10, 60),
        new("e-cert-generation-rate", "certificates", 6000, 42000),
        new("e-seal-rate", "certificates", 6000, 42000) { Within = "e-cert-generation-rate" },
        new("investment-full-online-rate", "projects", 0, 420),
        new("proof-notice-rate", "proofs", 3200, 15000),
        new("decision-legality-rate", "decisions", 40, 90),
        new("pre-decision-opinion-rate", "decisions", 40, 90),
        new("decision-execution-elements-rate", "decisions", 40, 90),
        new("public-participation-rate", "decisions", 40, 90) { Part = 600 },
        new("enforcement-publicity-rate", "enforcement", 700, 3200),
        new("enforcement-record-rate", "enforcement", 700, 3200),
        new("enforcement-decision-validity-rate", "enforcement", 700, 3200),
        new("enforcement-legal-review-rate", "enforcement", 700, 3200) { Part = 90 },
        new("discretion-standard-update-rate", "standards", 0, 25),
        new("emergency-plan-consultation-rate", "emergency-plans", 8, 15),
        new("reconsideration-platform-entry-rate", "reconsideration", 0, 480),
        new("reconsideration-decision-online-rate", "reconsideration", 0, 480) { Part = 850 },
    ];

    private static readonly SampleVolume[] States =
    [
        new("commit-speedup-rate", "service-days", 0, 41260) { Reach = 885 },
        new("negative-list-implementation", "entry-items", 32, 118),
        new("non-prohibited-entry-rate", "entry-items", 32, 118),
        new("notification-commitment-coverage", "proof-items", 24, 76),
        new("enforcement-cert-renewal-coverage", "certificate-holders", 12, 44),
        new("discretion-standard-publication-rate", "discretion-items", 0, 160),
        new("discretion-standard-uniformity", "shared-items", 0, 45),
        new("proactive-disclosure-rate", "disclosure-items", 96, 240),
        new("unified-regdoc-query-coverage", "documents-in-force", 9, 22),
        new("onsite-item-review-rate", "onsite-items", 0, 38),
        new("public-lawyer-share", "lawyers", 5, 7) { Reach = 740 },
    ];

    private static readonly SampleVolume Unlisted = new("", "other", 40, 120);

    private static readonly FrozenDictionary<string, SampleVolume> ByTarget =
        Cases.Concat(States).ToFrozenDictionary(volume => volume.Target, StringComparer.Ordinal);

    /// <summary>The volume of a target; a middling one for a target of its own stream that is not listed.</summary>
    public static SampleVolume Of(string target) => ByTarget.GetValueOrDefault(target) ?? Unlisted with { Target = target, Stream = target };
}
