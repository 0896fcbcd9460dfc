using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Emit;

/// <summary>
/// What the documentation of emitted members says: the provider, the endpoint, the section of the source, and each exception that the
/// runtime throws.
/// </summary>
public sealed partial class DocumentationTests
{
    private const string Authorize = "https://as.example/authorize";
    private const string Token = "https://as.example/token";
    private const string Refresh = "https://as.example/refresh";
    private const string Revoke = "https://as.example/revoke";
    private const string Argument = "System.ArgumentException";
    private const string ArgumentNull = "System.ArgumentNullException";
    private const string Configuration = "TypedOAuth.OAuth2ConfigurationException";
    private const string Interaction = "TypedOAuth.OAuth2InteractionRequiredException";
    private const string Protocol = "TypedOAuth.OAuth2ProtocolException";
    private const string Transient = "TypedOAuth.OAuth2TransientException";

    private static readonly GeneratorRun Full = RunClean($$"""
        {{Annotate(
            $"DisplayName = \"Acme & Co\", RefreshTokenUri = \"{Refresh}\", RevokeTokenUri = \"{Revoke}\", DefaultScopes = [\"read\"]",
            "[OAuth2AuthorizationParameter(\"login_hint\")][OAuth2TokenField<string>(\"id_token\")]")}}
        public partial class C;
        """);

    private static readonly GeneratorRun Small = RunClean($"{Annotate("DisplayName = \"Acme & Co\", SupportsRefresh = false")} public partial class C;");

    [Theory]
    [InlineData("C", ".ctor", null, ArgumentNull)]
    [InlineData("C", "Definition", Authorize)]
    [InlineData("C", "GetUserAuthorizationUrlAsync", Authorize, Argument, Configuration)]
    [InlineData("C", "GetUnboundAuthorizationUrlAsync", Authorize, Argument, Configuration)]
    [InlineData("C", "CompleteAuthorizationAsync", Token, ArgumentNull, Protocol, Transient)]
    [InlineData("C", "GetAccessTokenForUserAsync", Refresh, Argument, Interaction, Protocol, Transient)]
    [InlineData("C", "RefreshUserAccessTokenAsync", Refresh, Argument, Interaction, Protocol, Transient)]
    [InlineData("C", "RevokeUserAccessTokenAsync", Revoke, Argument, Transient)]
    [InlineData("C", "ForgetUserAsync", Token, Argument, Transient)]
    [InlineData("C", "AuthData", Token)]
    [InlineData("C", "Scope", "")]
    [InlineData("C+Scope", "Read", "")]
    [InlineData("C+AuthData", "IdToken", "")]
    [InlineData("", "COptions", "")]
    [InlineData("CRegistration", "AddC", "OAuth2:acme", ArgumentNull)]
    [InlineData("CRegistration", "MapC", "/oauth2/acme-callback", ArgumentNull, "System.InvalidOperationException", "Microsoft.Extensions.Options.OptionsValidationException")]
    public void A_member_names_provider_endpoint_section_and_exceptions(string type, string member, string? place, params string[] exceptions) =>
        AssertDocumented(Full, type, member, place, exceptions);

    [Theory]
    [InlineData("GetAccessTokenForUserAsync", Token, Argument, Interaction, Transient)]
    [InlineData("ForgetUserAsync", Token, Argument, Transient)]
    public void A_client_without_refresh_and_revocation_promises_neither(string member, string place, params string[] exceptions)
    {
        var text = AssertDocumented(Small, "C", member, place, exceptions);
        Assert.DoesNotContain("refreshed first", text, StringComparison.Ordinal);
        Assert.DoesNotContain("RevokeUserAccessTokenAsync", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_public_member_of_the_client_is_left_out_above()
    {
        var rows = typeof(DocumentationTests).GetMethod(nameof(A_member_names_provider_endpoint_section_and_exceptions))!
            .GetCustomAttributesData().Where(static data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(static data => (IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)
            .Select(static row => $"{row[0].Value}.{row[1].Value}").ToHashSet(StringComparer.Ordinal);
        var members = Full.GetType("C").GetMembers().Concat(Full.GetType("CRegistration").GetMembers())
            .Where(static member => member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and not IMethodSymbol { AssociatedSymbol: not null });
        Assert.All(members, member => Assert.Contains($"{member.ContainingType.Name}.{member.Name}", rows));
    }

    private static string AssertDocumented(GeneratorRun run, string type, string member, string? place, string[] exceptions)
    {
        var symbol = type.Length == 0 ? run.GetType(member) : Assert.Single(run.GetType(type).GetMembers(member), static member => member.DeclaredAccessibility == Accessibility.Public);
        var text = symbol.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!;
        var documentation = XElement.Parse(text);
        Assert.Contains("Acme & Co", documentation.Value, StringComparison.Ordinal);
        if (place is not null)
        {
            Assert.Contains(place, documentation.Value, StringComparison.Ordinal);
            Assert.Matches(Section(), documentation.Value);
        }

        Assert.Equal(
            exceptions.Select(static name => $"T:{name}").Order(StringComparer.Ordinal),
            documentation.Elements("exception").Select(static exception => (string?)exception.Attribute("cref")).Order(StringComparer.Ordinal));
        return text;
    }

    [GeneratedRegex(@"RFC \d+ §\d")]
    private static partial Regex Section();
}
