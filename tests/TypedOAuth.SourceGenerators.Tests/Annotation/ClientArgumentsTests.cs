using System.Collections;
using System.Reflection;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Tests.Annotation;

/// <summary>Checks that the generator reads the same arguments that the attributes declare, each at one place.</summary>
public sealed class ClientArgumentsTests
{
    private static readonly Type[] Attributes =
    [
        typeof(OAuth2ClientAttribute), typeof(OAuth2AuthorizationParameterAttribute), typeof(OAuth2ScopeAttribute), typeof(OAuth2TokenFieldAttribute<>),
        typeof(OAuth2ScopeEquivalenceAttribute), typeof(OAuth2CallbackFieldAttribute<>), typeof(OAuth2AccountAttribute),
    ];

    [Fact]
    public void They_are_the_attribute_s_properties_with_their_defaults()
    {
        var attribute = new OAuth2ClientAttribute();
        var declared = GetNamedArguments(typeof(OAuth2ClientAttribute)).ToDictionary(static property => property.Name, property => Describe(property.GetValue(attribute)));
        var read = GetArguments(typeof(ClientArguments)).ToDictionary(static argument => argument.Name, static argument => Describe(argument.Default));
        Assert.Equal(declared.OrderBy(static pair => pair.Key), read.OrderBy(static pair => pair.Key));
    }

    [Theory]
    [InlineData(typeof(OAuth2AuthorizationParameterAttribute), typeof(ParameterArguments))]
    [InlineData(typeof(OAuth2ScopeAttribute), typeof(ScopeArguments))]
    [InlineData(typeof(OAuth2TokenFieldAttribute<>), typeof(TokenFieldArguments))]
    [InlineData(typeof(OAuth2CallbackFieldAttribute<>), typeof(CallbackFieldArguments))]
    [InlineData(typeof(OAuth2ScopeEquivalenceAttribute), typeof(ScopeEquivalenceArguments))]
    public void Constructor_arguments_are_the_parameters_in_their_order(Type attribute, Type arguments)
    {
        var longest = attribute.GetConstructors().MaxBy(static constructor => constructor.GetParameters().Length)!;
        Assert.Equal(longest.GetParameters().Select(static parameter => (parameter.Name, (int?)parameter.Position)), GetArguments(arguments).Where(static argument => argument.Position is not null).Select(static argument => ((string?)argument.Name, argument.Position)));
        Assert.Equal(
            attribute == typeof(OAuth2ScopeEquivalenceAttribute) ? []
                : attribute == typeof(OAuth2ScopeAttribute) ? [ScopeArguments.Required.Name, MemberArguments.Name.Name]
                : [MemberArguments.Name.Name],
            GetNamedArguments(attribute).Select(static property => property.Name));
    }

    [Fact]
    public void The_account_s_arguments_are_the_attribute_s()
    {
        var parameter = Assert.Single(Assert.Single(typeof(OAuth2AccountAttribute).GetConstructors()).GetParameters());
        Assert.Equal(
            GetNamedArguments(typeof(OAuth2AccountAttribute)).Select(static property => ((string?)property.Name, (int?)null)).Prepend((parameter.Name, 0)),
            GetArguments(typeof(AccountArguments)).Select(static argument => ((string?)argument.Name, argument.Position)));
        Assert.Equal("IdToken = 0", Describe(default(OAuth2AccountSource)));
        Assert.Equal(Describe(AccountArguments.Source.Default), Describe(default(OAuth2AccountSource)));
    }

    [Fact]
    public void The_attributes_are_those_of_the_library() => Assert.Equal(
        Attributes.Select(static type => type.Name.Split('`')[0]).Order(StringComparer.Ordinal),
        new[]
        {
            AttributeNames.Client, AttributeNames.AuthorizationParameter, AttributeNames.Scope, AttributeNames.TokenField,
            AttributeNames.ScopeEquivalence, AttributeNames.CallbackField, AttributeNames.Account,
        }.Order(StringComparer.Ordinal));

    /// <summary>The emitter writes members of the definition, some of which have the names of arguments.</summary>
    [Fact]
    public void No_name_stands_anywhere_else()
    {
        var names = Attributes.SelectMany(GetNamedArguments).Select(static property => property.Name)
            .Concat(Attributes.Select(static type => type.Name.Split('`')[0])).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("AuthUri", names);
        Assert.NotEmpty(SourceFiles.FindLiterals(static path => path.Contains("/Annotation/", StringComparison.Ordinal), names.Contains));
        Assert.Empty(SourceFiles.FindLiterals(
            static path => !path.Contains("/Annotation/", StringComparison.Ordinal) && !path.Contains("/Emit/", StringComparison.Ordinal), names.Contains));
    }

    private static IEnumerable<PropertyInfo> GetNamedArguments(Type attribute) =>
        attribute.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(static property => property.CanWrite);

    private static IEnumerable<(string Name, object? Default, int? Position)> GetArguments(Type type) => type.GetFields()
        .Select(static field => field.GetValue(null)!)
        .Select(static argument => (Get<string>(argument, "Name")!, Get<object>(argument, "Default"), Get<int?>(argument, "Position")));

    private static T? Get<T>(object argument, string property) => (T?)argument.GetType().GetProperty(property)!.GetValue(argument);

    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        EnumMember member => $"{member.Name} = {member.Value}",
        Enum member => $"{member} = {Convert.ToInt32(member, System.Globalization.CultureInfo.InvariantCulture)}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Describe))}]",
        _ => value.ToString()!,
    };
}
