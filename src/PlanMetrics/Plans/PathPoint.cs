namespace PlanMetrics.Plans;

/// <summary>A place on a straight line, exact where no decimal is: from + (to − from) × step / steps.</summary>
internal sealed record PathPoint(decimal From, decimal To, int Step, int Steps);
