namespace PlanMetrics.Profiles;

/// <summary>一票否决的后果: what a veto does.</summary>
public enum VetoEffect
{
    /// <summary>该项计零分: the item or group that it is on has 0 points; what stands above is made anew.</summary>
    ZeroItem,

    /// <summary>降低等次: the grade is at most a named one.</summary>
    CapGrade,

    /// <summary>取消评优资格: the top grades are barred.</summary>
    BarTopGrades,

    /// <summary>不参与排名: the unit is shown without a rank.</summary>
    NoRank,

    /// <summary>总分计零分: the total is 0.</summary>
    ZeroTotal,
}
