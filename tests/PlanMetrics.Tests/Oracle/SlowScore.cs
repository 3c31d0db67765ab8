namespace PlanMetrics.Tests.Oracle;

/// <summary>A node of the score tree.</summary>
internal sealed record SlowNode(string Id, Rational Weight, Rational? Points, List<SlowNode> Children)
{
    public SlowMeasure? Measure { get; init; }

    public bool MarksNoRank { get; init; }

    /// <summary>Its full points; only trees of profiles have them.</summary>
    public Rational Full { get; init; }

    /// <summary>The weight that counts where full points shrink; null where that is the nominal one.</summary>
    public Rational? InForce { get; init; }

    /// <summary>What it brings to the points of its group; only trees of profiles have it.</summary>
    public Rational? Brings { get; init; }

    /// <summary>The targets that take part in its value.</summary>
    public int Counted => Points is null ? 0 : Measure is not null ? 1 : Children.Sum(child => child.Counted);

    public IEnumerable<SlowNode> Leaves => Measure is not null ? [this] : Children.SelectMany(child => child.Leaves);

    public IEnumerable<SlowNode> All => [this, .. Children.SelectMany(child => child.All)];
}

/// <summary>The score of one unit or of the district.</summary>
internal sealed record SlowUnitScore(string UnitId, SlowNode Total)
{
    public bool Scored { get; init; }

    public bool Withheld { get; init; }

    public Rational? Published { get; init; }

    public Rational? Rate { get; init; }

    public string? Grade { get; init; }

    public string? Peers { get; init; }

    public bool MayRank { get; init; }

    public Rational Bonus { get; init; } = Rational.Zero;

    public Rational Penalties { get; init; } = Rational.Zero;

    /// <summary>What a veto on the total took.</summary>
    public Rational Vetoed { get; init; } = Rational.Zero;

    public string? GradeBeforeQuota { get; init; }

    public int? Rank { get; init; }

    public bool Tied { get; init; }

    public Rational Rebased { get; init; }

    /// <summary>What each target brings to the total, exactly, before anything is rounded.</summary>
    public Dictionary<string, Rational> Contributions { get; init; } = [];
}
