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
        typeof(OAuth2RequestAttribute), typeof(OAuth2RequestParameterAttribute), typeof(OAuth2RequestHeaderAttribute), typeof(OAuth2ResponseMemberAttribute),
        typeof(OAuth2SuccessMemberAttribute), typeof(OAuth2ErrorCodeAttribute), typeof(OAuth2CallbackMemberAttribute), typeof(OAuth2CallbackSignatureAttribute),
        typeof(OAuth2EndpointParameterAttribute), typeof(OAuth2EnvironmentAttribute), typeof(OAuth2ScopeParameterAttribute), typeof(OAuth2ClientAssertionAttribute),
    ];

    /// <summary>Arguments whose names are also names of other members: of every scope, and of the compiler's and .NET's types.</summary>
    private static readonly string[] OtherMeanings = ["Value", "Format"];

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
                : attribute == typeof(OAuth2ScopeAttribute) ? [ScopeArguments.Required.Name, ScopeArguments.Description.Name, MemberArguments.Name.Name]
                : attribute == typeof(OAuth2AuthorizationParameterAttribute) ? [MemberArguments.Name.Name, ParameterArguments.Remove.Name]
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

    [Theory]
    [InlineData(typeof(OAuth2RequestAttribute), typeof(RequestArguments))]
    [InlineData(typeof(OAuth2RequestParameterAttribute), typeof(RequestParameterArguments))]
    [InlineData(typeof(OAuth2RequestHeaderAttribute), typeof(RequestHeaderArguments))]
    [InlineData(typeof(OAuth2ResponseMemberAttribute), typeof(ResponseMemberArguments))]
    [InlineData(typeof(OAuth2SuccessMemberAttribute), typeof(SuccessMemberArguments))]
    [InlineData(typeof(OAuth2ErrorCodeAttribute), typeof(ErrorCodeArguments))]
    [InlineData(typeof(OAuth2CallbackMemberAttribute), typeof(CallbackMemberArguments))]
    [InlineData(typeof(OAuth2CallbackSignatureAttribute), typeof(CallbackSignatureArguments))]
    [InlineData(typeof(OAuth2EndpointParameterAttribute), typeof(EndpointParameterArguments))]
    [InlineData(typeof(OAuth2EnvironmentAttribute), typeof(EnvironmentArguments))]
    [InlineData(typeof(OAuth2ScopeParameterAttribute), typeof(ScopeParameterArguments))]
    [InlineData(typeof(OAuth2ClientAssertionAttribute), typeof(ClientAssertionArguments))]
    public void The_arguments_of_the_vocabulary_are_the_attribute_s_with_their_defaults(Type attribute, Type arguments)
    {
        var parameters = attribute.GetConstructors().MaxBy(static constructor => constructor.GetParameters().Length)!.GetParameters();
        var instance = Activator.CreateInstance(attribute, [.. parameters.Select(static parameter => parameter.ParameterType == typeof(string) ? "x"
            : parameter.ParameterType.IsArray ? Array.Empty<string>() : Activator.CreateInstance(parameter.ParameterType))]);
        Assert.Equal(
            parameters.Select(static parameter => (parameter.Name, (int?)parameter.Position, ""))
                .Concat(GetNamedArguments(attribute).Select(property => ((string?)property.Name, (int?)null, Describe(property.GetValue(instance)))))
                .OrderBy(static argument => argument.Item1, StringComparer.Ordinal),
            GetArguments(arguments).Select(static argument => ((string?)argument.Name, argument.Position, argument.Position is null ? DescribeRead(argument) : ""))
                .OrderBy(static argument => argument.Item1, StringComparer.Ordinal));

        static string DescribeRead((string Name, object? Default, int? Position) argument) => argument.Name != "On"
            ? Describe(argument.Default)
            : Describe(((IEnumerable)argument.Default!).Cast<string>().Select(Enum.Parse<OAuth2Requests>).Aggregate(static (all, one) => all | one));
    }

    [Fact]
    public void The_attributes_are_those_of_the_library() => Assert.Equal(
        Attributes.Select(static type => type.Name.Split('`')[0]).Order(StringComparer.Ordinal),
        new[]
        {
            AttributeNames.Client, AttributeNames.AuthorizationParameter, AttributeNames.Scope, AttributeNames.TokenField,
            AttributeNames.ScopeEquivalence, AttributeNames.CallbackField, AttributeNames.Account, AttributeNames.Request, AttributeNames.RequestParameter, AttributeNames.RequestHeader,
            AttributeNames.ResponseMember, AttributeNames.SuccessMember, AttributeNames.ErrorCode, AttributeNames.CallbackMember, AttributeNames.CallbackSignature,
            AttributeNames.EndpointParameter, AttributeNames.Environment, AttributeNames.ScopeParameter, AttributeNames.ClientAssertion,
        }.Order(StringComparer.Ordinal));

    /// <summary>The emitter writes members of the definition, some of which have the names of arguments.</summary>
    [Fact]
    public void No_name_stands_anywhere_else()
    {
        var names = Attributes.SelectMany(GetNamedArguments).Select(static property => property.Name)
            .Concat(Attributes.Select(static type => type.Name.Split('`')[0]))
            .Except(OtherMeanings).ToHashSet(StringComparer.Ordinal);
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
