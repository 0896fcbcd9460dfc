using System.Xml.Linq;
using System.Xml.XPath;
using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Emit;

/// <summary>Checks the documentation of emitted members, including the parts inherited from the runtime.</summary>
/// <remarks>It must have a summary, each parameter, the result, and each exception that the runtime throws.</remarks>
public sealed class DocumentationTests
{
    private const string Ambiguous = "TypedOAuth.OAuth2AmbiguousAccountException";
    private const string Argument = "System.ArgumentException";
    private const string ArgumentNull = "System.ArgumentNullException";
    private const string Configuration = "TypedOAuth.OAuth2ConfigurationException";
    private const string Interaction = "TypedOAuth.OAuth2InteractionRequiredException";
    private const string Protocol = "TypedOAuth.OAuth2ProtocolException";
    private const string Transient = "TypedOAuth.OAuth2TransientException";
    private const string Services = "Microsoft.Extensions.DependencyInjection.CServiceCollectionExtensions";
    private const string Endpoints = "Microsoft.AspNetCore.Builder.CEndpointRouteBuilderExtensions";

    private static readonly GeneratorRun Full = RunClean($$"""
        {{Annotate(
            "DisplayName = \"Acme & Co\", RevokeTokenUri = \"https://as.example/revoke\", DefaultScopes = [\"read\"]",
            "[OAuth2AuthorizationParameter(\"login_hint\")][OAuth2TokenField<string>(\"id_token\")]")}}
        public partial class C;
        """);

    private static readonly GeneratorRun WithAccounts = RunClean($$"""
        {{Annotate("RevokeTokenUri = \"https://as.example/revoke\", MultipleAccounts = true", "[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = \"team.id\")]")}}
        public partial class C;
        """);

    [Theory]
    [InlineData("C", ".ctor", ArgumentNull)]
    [InlineData("C", "Definition")]
    [InlineData("C", "GetUserAuthorizationUrlAsync", Argument, "System.InvalidOperationException", Configuration, Transient)]
    [InlineData("C", "GetUnboundAuthorizationUrlAsync", Argument, Configuration, Transient)]
    [InlineData("C", "CompleteAuthorizationAsync", Argument, ArgumentNull, Protocol, Transient)]
    [InlineData("C", "GetConnectionAsync", Argument, Transient)]
    [InlineData("C", "CreateReconnectUrlAsync", Argument, "System.InvalidOperationException", Configuration, Transient)]
    [InlineData("C", "GetAccessTokenForUserAsync", Argument, Interaction, Protocol, Transient)]
    [InlineData("C", "RefreshUserAccessTokenAsync", Argument, Configuration, Interaction, Protocol, Transient)]
    [InlineData("C", "RevokeUserAccessTokenAsync", Argument, Transient)]
    [InlineData("C", "ForgetUserAsync", Argument, Transient)]
    [InlineData("C+Scope", "Read")]
    [InlineData("C+Scope", "Value")]
    [InlineData("C+Scope", "Custom", Argument)]
    [InlineData("C+Scope", "ToString")]
    [InlineData("C+AuthData", ".ctor")]
    [InlineData("C+AuthData", "IdToken")]
    [InlineData(Services, "AddC", ArgumentNull)]
    [InlineData(Services, "AddCAccessToken", ArgumentNull)]
    [InlineData(Endpoints, "MapC", ArgumentNull, "System.InvalidOperationException", Configuration)]
    public void A_member_has_a_summary_its_parameters_its_result_and_its_exceptions(string type, string member, params string[] exceptions) =>
        AssertDocumented(Full, type, member, exceptions);

    [Theory]
    [InlineData("GetConnectionAsync", Argument, Ambiguous, Transient)]
    [InlineData("GetAccessTokenForUserAsync", Argument, Ambiguous, Interaction, Protocol, Transient)]
    [InlineData("RefreshUserAccessTokenAsync", Argument, Ambiguous, Configuration, Interaction, Protocol, Transient)]
    [InlineData("RevokeUserAccessTokenAsync", Argument, Transient)]
    [InlineData("ForgetUserAsync", Argument, Transient)]
    public void A_member_with_an_account_is_documented_too(string member, params string[] exceptions) =>
        AssertDocumented(WithAccounts, "C", member, exceptions);

    [Theory]
    [InlineData("C", "Acme & Co", "acme")]
    [InlineData("C+Scope", "Acme & Co", "RFC 6749 §3.3")]
    [InlineData("C+AuthData", "Acme & Co")]
    [InlineData("COptions", "Acme & Co", "OAuth2:acme")]
    [InlineData(Services)]
    [InlineData(Endpoints)]
    public void A_type_has_a_summary_that_says_what_is_the_clients_alone(string type, params string[] texts)
    {
        var summary = Read(Full.GetType(type)).Element("summary")!.Value;
        Assert.NotEmpty(summary);
        Assert.All(texts, text => Assert.Contains(text, summary, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Services, "AddC", "Acme & Co", "OAuth2:acme")]
    [InlineData(Services, "AddCAccessToken", "Acme & Co")]
    [InlineData(Endpoints, "MapC", "/oauth2/acme-connect", "/oauth2/acme-callback")]
    [InlineData("C+Scope", "Read", "read")]
    [InlineData("C+AuthData", "IdToken", "id_token", "It is a secret.")]
    [InlineData("C", "GetUserAuthorizationUrlAsync", "login_hint")]
    public void A_member_says_what_is_the_clients_alone(string type, string member, params string[] texts)
    {
        var documentation = Read(Assert.Single(FindMembers(Full.GetType(type)), found => found.Name == member)).Value;
        Assert.All(texts, text => Assert.Contains(text, documentation, StringComparison.Ordinal));
    }

    [Fact]
    public void No_public_member_is_left_out_above()
    {
        var rows = typeof(DocumentationTests).GetMethod(nameof(A_member_has_a_summary_its_parameters_its_result_and_its_exceptions))!
            .GetCustomAttributesData().Where(static data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(static data => (IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)
            .Select(static row => $"{row[0].Value}.{row[1].Value}").ToHashSet(StringComparer.Ordinal);
        string[] types = ["C", "C+Scope", "C+AuthData", "COptions", Services, Endpoints];
        Assert.All(
            types.SelectMany(static type => FindMembers(Full.GetType(type)), static (type, member) => $"{type}.{member.Name}"),
            member => Assert.Contains(member, rows));
    }

    private static void AssertDocumented(GeneratorRun run, string type, string member, string[] exceptions)
    {
        var symbol = Assert.Single(FindMembers(run.GetType(type)), found => found.Name == member);
        var documentation = Read(symbol);
        Assert.NotEmpty(documentation.Element("summary")!.Value.Trim());
        Assert.Single(documentation.Elements("summary"));
        var method = symbol as IMethodSymbol;
        Assert.All(method?.Parameters ?? [], parameter => Assert.Single(
            documentation.Elements("param"), element => (string?)element.Attribute("name") == parameter.Name && element.Value.Length > 0));
        Assert.Equal(method is { MethodKind: not MethodKind.Constructor } && member != "ToString", documentation.Element("returns") is { Value.Length: > 0 });
        Assert.Equal(
            exceptions.Select(static name => $"T:{name}").Order(StringComparer.Ordinal),
            documentation.Elements("exception").Select(static exception => (string?)exception.Attribute("cref")).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<ISymbol> FindMembers(INamedTypeSymbol type) => type.GetMembers().Where(static member =>
        member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null });

    /// <summary>Reads a symbol's documentation, with each <c>inheritdoc</c> replaced by the inherited elements.</summary>
    private static XElement Read(ISymbol symbol)
    {
        var text = symbol.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken);
        Assert.False(string.IsNullOrEmpty(text), $"{symbol} is not documented.");
        var documentation = XElement.Parse(text);
        foreach (var inheritance in documentation.Elements("inheritdoc").ToList())
        {
            var source = (string?)inheritance.Attribute("cref") is { } id ? DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Full.Output) : FindBase(symbol);
            Assert.True(source is not null, $"{symbol} inherits from nothing: {inheritance}");
            inheritance.ReplaceWith(Read(source).XPathSelectElements($".{(string?)inheritance.Attribute("path") ?? "/*"}"));
        }

        return documentation;
    }

    private static ISymbol? FindBase(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor =>
            symbol.ContainingType.BaseType!.InstanceConstructors.Single(found => found.Parameters.Length == constructor.Parameters.Length),
        IMethodSymbol { OverriddenMethod: { } overridden } => overridden,
        _ => symbol.ContainingType.AllInterfaces.SelectMany(static type => type.GetMembers())
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol)),
    };
}
