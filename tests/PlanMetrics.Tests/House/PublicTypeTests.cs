using System.Reflection;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.House;

/// <summary>What outsiders can hold is sealed and does not change under their hands.</summary>
public sealed class PublicTypeTests
{
    private static readonly Type[] Public = typeof(Plan).Assembly.GetExportedTypes();

    /// <summary>The one type that collects while stages are at work.</summary>
    private static readonly Type[] Mutable = [typeof(Findings)];

    [Fact]
    public void Classes_AreSealed_OrAClosedFamily()
    {
        var faults = Public
            .Where(type => type.IsClass && !type.IsSealed && !IsClosedFamily(type))
            .Select(type => type.FullName);
        Law.HasNoBreach(faults);
    }

    [Fact]
    public void Properties_CannotBeSet_AfterConstruction()
    {
        var faults =
            from type in Public.Except(Mutable)
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
            select $"{type.FullName}.{property.Name}";
        Law.HasNoBreach(faults);
    }

    [Fact]
    public void Fields_AreNeverPublic_UnlessConstant()
    {
        var faults =
            from type in Public
            where !type.IsEnum
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !field.IsLiteral
            select $"{type.FullName}.{field.Name}";
        Law.HasNoBreach(faults);
    }

    [Fact]
    public void Collections_AreImmutable_OnTheWayOut()
    {
        var faults =
            from type in Public
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.PropertyType.IsArray
                || (property.PropertyType.IsGenericType && property.PropertyType.Namespace == "System.Collections.Generic" && !property.PropertyType.IsInterface)
            select $"{type.FullName}.{property.Name}";
        Law.HasNoBreach(faults);
    }

    [Fact]
    public void Signatures_HoldNoThirdPartyType()
    {
        var faults =
            from type in Public
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            from used in TypesOf(member)
            where !IsOurs(used)
            select $"{type.FullName}.{member.Name}: {used.FullName}";
        Law.HasNoBreach(faults.Distinct());
    }

    [Fact]
    public void Interfaces_HaveTwoImplementations()
    {
        var all = typeof(Plan).Assembly.GetTypes();
        var faults = all
            .Where(type => type.IsInterface && type.Namespace?.StartsWith("PlanMetrics", StringComparison.Ordinal) == true)
            .Where(contract => all.Count(type => type.IsClass && contract.IsAssignableFrom(type)) < 2)
            .Select(type => type.FullName);
        Law.HasNoBreach(faults);
    }

    private static bool IsClosedFamily(Type type) =>
        type.IsAbstract && type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance).All(constructor => constructor.IsPrivate || IsCopy(constructor));

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method is MethodInfo info ? [info.ReturnType] : []).SelectMany(Parts),
        PropertyInfo property => Parts(property.PropertyType),
        FieldInfo field => Parts(field.FieldType),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];

    private static bool IsOurs(Type type) =>
        type.IsGenericParameter || type.Assembly == typeof(Plan).Assembly
        || type.Namespace is "System" || type.Namespace?.StartsWith("System.", StringComparison.Ordinal) == true;
}
