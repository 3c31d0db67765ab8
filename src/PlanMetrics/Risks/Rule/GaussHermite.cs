namespace PlanMetrics.Risks.Rule;

/// <summary>
/// The 21 nodes and weights of Gauss and Hermite for the standard normal: the mean of a function over it is nearly Σ w f(x).
/// The rule is symmetric; what is stored is the half from 0 on.
/// </summary>
internal static class GaussHermite
{
    public const int Count = 21;

    private const int Middle = Count / 2;

    private static readonly double[] Nodes =
    [
        0.0, 0.678045692440644, 1.35976582321123, 2.04910246825716, 2.75059298105237, 3.46984669047538,
        4.21434398168842, 4.99496394478203, 5.82938200730447, 6.75144471871746, 7.84938289511382,
    ];

    private static readonly double[] Weights =
    [
        0.270260183572877, 0.21533371569506, 0.108392285626419, 0.0339527297865429, 0.00643969705140878,
        0.000708047795481537, 4.21923474255166E-05, 1.22535483614825E-06, 1.45066128449309E-08, 4.97536860412172E-11,
        2.09899121956567E-14,
    ];

    /// <summary>The node at a place, from the lowest.</summary>
    public static double Node(int place) => place < Middle ? -Nodes[Middle - place] : Nodes[place - Middle];

    /// <summary>The weight at a place; all of them add up to 1.</summary>
    public static double Weight(int place) => Weights[Math.Abs(place - Middle)];
}
