using System.Collections;
using System.Reflection;
using System.Text;
using PlanMetrics.Json;

namespace PlanMetrics.Tests;

/// <summary>Everything that a value publicly holds, as text, so that two values can be compared to the last property.</summary>
internal static class Dump
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(value, 0, text);
        return text.ToString();
    }

    private static void Write(object? value, int depth, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append("null\n");
                break;
            case decimal number:
                text.Append(NumberText.Of(number)).Append('\n');
                break;
            case string or Enum:
            case { } plain when plain.GetType().IsPrimitive:
                text.Append(value).Append('\n');
                break;
            case IEnumerable items:
                text.Append("[\n");
                foreach (var item in items)
                    Write(item, depth + 1, text.Append(' ', depth * 2));
                text.Append(']').Append('\n');
                break;
            default:
                text.Append(value.GetType().Name).Append('\n');
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                    Write(property.GetValue(value), depth + 1, text.Append(' ', depth * 2).Append(property.Name).Append(": "));
                break;
        }
    }
}
