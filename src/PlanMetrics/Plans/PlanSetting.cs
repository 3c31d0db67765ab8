using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans;

/// <summary>Something the text leaves open and a deployment must supply; it has no default that the program invents.</summary>
/// <param name="Id">The setting's name in data files.</param>
/// <param name="Name">What it is.</param>
/// <param name="Type">What kind of value it takes.</param>
/// <param name="Role">What it is used for.</param>
public sealed record PlanSetting(string Id, LocalText Name, SettingType Type, SettingRole Role);
