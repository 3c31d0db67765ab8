using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PlanMetrics.Tests.House;

/// <summary>The public surface of an assembly as text, a line a member, in ordinal order. What the compiler adds to records is left out.</summary>
internal static class PublicApi
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string[] Of(Assembly assembly) =>
        [.. assembly.GetExportedTypes().SelectMany(Lines).Order(StringComparer.Ordinal)];

    /// <summary>What a type is and what it builds upon.</summary>
    public static string Head(Type type) => Kind(type) + Bases(type);

    /// <summary>The members of a type, each with its signature.</summary>
    public static IEnumerable<(MemberInfo Member, string Signature)> MembersOf(Type type)
    {
        foreach (var member in type.GetMembers(Own).Where(member => !IsCompilers(member)))
            if (Line(member) is { } line)
                yield return (member, line);
    }

    private static IEnumerable<string> Lines(Type type) =>
        [$"{NameOf(type)} ({Head(type)})", .. MembersOf(type).Select(member => NameOf(type) + member.Signature)];

    private static string? Line(MemberInfo member) => member switch
    {
        FieldInfo { IsPublic: true, IsSpecialName: false } field => $".{field.Name}: {TypeName(field.FieldType, new NullabilityInfoContext().Create(field))}{(field.IsLiteral ? " = " + Text(field.GetRawConstantValue()) : "")}",
        PropertyInfo property when property.GetMethod is { } get && IsSeen(get) => $".{property.Name}{Indexed(property)}: {TypeName(property.PropertyType, new NullabilityInfoContext().Create(property))}{Static(get)} {{ get;{Setter(property)} }}",
        ConstructorInfo constructor when IsSeen(constructor) && !IsCopy(constructor) => $"({Parameters(constructor)})",
        MethodInfo method when IsSeen(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) => $".{method.Name}{Generic(method)}({Parameters(method)}): {TypeName(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter))}{Static(method)}",
        _ => null,
    };

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily;

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsCompilers(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is MethodInfo { IsSpecialName: false } or ConstructorInfo { IsPublic: false }
        || (member.IsDefined(typeof(CompilerGeneratedAttribute)) && member.Name.StartsWith("op_", StringComparison.Ordinal))
        || member.Name is "EqualityContract" or "PrintMembers" or "<Clone>$" or "GetHashCode" or "ToString" or "value__"
        || (member.Name == "Equals" && member.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : "class";

    private static string Bases(Type type)
    {
        if (type.IsEnum)
            return "";
        var contracts = type.GetInterfaces().Where(contract => !contract.IsGenericType || contract.GetGenericTypeDefinition() != typeof(IEquatable<>)).Select(contract => TypeName(contract, null));
        var above = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [TypeName(parent, null)] : Array.Empty<string>();
        var all = above.Concat(contracts.Order(StringComparer.Ordinal)).ToArray();
        return all.Length == 0 ? "" : ": " + string.Join(", ", all);
    }

    private static string Setter(PropertyInfo property) =>
        property.SetMethod is not { } set || !IsSeen(set) ? ""
        : set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") ? " init;" : " set;";

    private static string Static(MethodBase method) => method.IsStatic ? " static" : "";

    private static string Indexed(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var text = new StringBuilder();
        if (parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)))
            text.Append("params ");
        if (parameter.ParameterType.IsByRef)
            text.Append(parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ");
        text.Append(TypeName(parameter.ParameterType, new NullabilityInfoContext().Create(parameter))).Append(' ').Append(parameter.Name);
        if (parameter.HasDefaultValue)
            text.Append(" = ").Append(parameter.RawDefaultValue is null ? "default" : Text(parameter.RawDefaultValue));
        return text.ToString();
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => FormattableString.Invariant($"{value}"),
    };

    private static string TypeName(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
            return TypeName(type.GetElementType()!, nullability);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return TypeName(value, null) + "?";
        var mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray)
            return $"{TypeName(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        if (!type.IsGenericType)
            return NameOf(type) + mark;
        var arguments = type.GetGenericArguments().Select((argument, i) => TypeName(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i)));
        return $"{NameOf(type)}<{string.Join(", ", arguments)}>{mark}";
    }

    private static string NameOf(Type type)
    {
        if (type.IsGenericParameter)
            return type.Name;
        var name = type.Name.Split('`')[0];
        return type.DeclaringType is { } outer ? $"{NameOf(outer)}.{name}" : $"{type.Namespace}.{name}";
    }
}
