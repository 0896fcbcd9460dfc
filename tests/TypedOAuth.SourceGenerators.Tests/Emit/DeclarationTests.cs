using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedOAuth.Generated;

namespace TypedOAuth.SourceGenerators.Tests.Emit;

/// <summary>Tests that the attributes and arguments for providers that differ are data of the definition.</summary>
public sealed class DeclarationTests
{
    private const string Library = "global::TypedOAuth.";

    [Theory]
    [InlineData("OAuth2Request(OAuth2Requests.Token | OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Get, Authentication = OAuth2ClientAuthentication.None)",
        "Requests = [new({0}OAuth2Requests.Token | {0}OAuth2Requests.Revocation) { Method = {0}OAuth2HttpMethod.Get, Authentication = {0}OAuth2ClientAuthentication.None }]")]
    [InlineData("OAuth2Request(on: OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)", "Requests = [new({0}OAuth2Requests.AnyToken) { Format = {0}OAuth2RequestFormat.Json }]")]
    [InlineData("OAuth2RequestParameter(\"client_id\", On = OAuth2Requests.Token, RenameTo = \"app_id\")", "RequestParameters = [new(\"client_id\") { On = {0}OAuth2Requests.Token, RenameTo = \"app_id\" }]")]
    [InlineData("OAuth2RequestParameter(value: \"a\\\"b\", name: \"x\", InQuery = true)", "RequestParameters = [new(\"x\", \"a\\\"b\") { InQuery = true }]")]
    [InlineData("OAuth2RequestHeader(\"Accept\", \"text/html\")", "RequestHeaders = [new(\"Accept\", \"text/html\")]")]
    [InlineData("OAuth2ResponseMember(\"expires_in\", \"data.ttl\", Unit = OAuth2TimeUnit.Days)", "ResponseMembers = [new(\"expires_in\", \"data.ttl\") { Unit = {0}OAuth2TimeUnit.Days }]")]
    [InlineData("OAuth2SuccessMember(\"ok\", \"true\")", "SuccessMember = new(\"ok\", \"true\")")]
    [InlineData("OAuth2SuccessMember(\"code\", \"0\", \"200\")", "SuccessMember = new(\"code\", \"0\", \"200\")")]
    [InlineData("OAuth2SuccessMember(\"code\", new[] { \"0\", \"200\" })", "SuccessMember = new(\"code\", \"0\", \"200\")")]
    [InlineData("OAuth2SuccessMember(\"code\")", "SuccessMember = new(\"code\")")]
    [InlineData("OAuth2ErrorCode(\"1002\", \"invalid_grant\")", "ErrorCodes = [new(\"1002\", \"invalid_grant\")]")]
    [InlineData("OAuth2CallbackMember(\"code\", \"auth_code\")", "CallbackMembers = [new(\"code\", \"auth_code\")]")]
    [InlineData("OAuth2CallbackSignature(\"hmac\", Encoding = OAuth2SignatureEncoding.Base64)", "CallbackSignature = new(\"hmac\") { Encoding = {0}OAuth2SignatureEncoding.Base64 }")]
    [InlineData("OAuth2EndpointParameter(\"region\", Values = [\"us=a.example\", \"eu=b.example\"], Pattern = null)", "EndpointParameters = [new(\"region\") { Values = [\"us=a.example\", \"eu=b.example\"] }]")]
    [InlineData("OAuth2Environment(\"sandbox\", AuthUri = \"https://sandbox.example/a\", ApiOrigins = [\"https://api.example\"])",
        "Environments = [new(\"sandbox\") { AuthUri = \"https://sandbox.example/a\", ApiOrigins = [\"https://api.example\"] }]")]
    [InlineData("OAuth2ScopeParameter(\"user_scope\", \"user:\", ResponsePath = \"authed_user.scope\")", "ScopeParameters = [new(\"user_scope\", \"user:\") { ResponsePath = \"authed_user.scope\" }]")]
    [InlineData("OAuth2ClientAssertion(\"https://as.example\", Subject = \"{client_id}\")", "ClientAssertion = new(\"https://as.example\") { Subject = \"{client_id}\" }")]
    public void An_attribute_is_written_as_it_is_declared(string attribute, string expected) => Assert.Contains(
        $"        {expected.Replace("{0}", Library, StringComparison.Ordinal)},\n", Emit("", $"[{attribute}]"), StringComparison.Ordinal);

    [Fact]
    public void Several_declarations_keep_their_order() => Assert.Contains(
        "ErrorCodes = [new(\"b\", \"invalid_grant\"), new(\"a\", \"access_denied\")],",
        Emit("", "[OAuth2ErrorCode(\"b\", \"invalid_grant\")][OAuth2CallbackMember(\"code\", \"c\")][OAuth2ErrorCode(\"a\", \"access_denied\")]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[OAuth2Request((OAuth2Requests)1024, Method = OAuth2HttpMethod.Get)]", "Requests")]
    [InlineData("[OAuth2RequestParameter(null!)]", "RequestParameters")]
    [InlineData("[OAuth2RequestParameter(\"a\", null!)]", "RequestParameters")]
    [InlineData("[OAuth2SuccessMember(\"a\", null!)]", "SuccessMember")]
    [InlineData("[OAuth2EndpointParameter(null!)]", "EndpointParameters")]
    public void A_declaration_without_its_arguments_is_left_out(string attribute, string member) =>
        Assert.DoesNotContain(member, Emit("", attribute), StringComparison.Ordinal);

    [Theory]
    [InlineData("[OAuth2RequestHeader(\"A\", \"b\", On = (OAuth2Requests)1024)]", "[new(\"A\", \"b\")]")]
    [InlineData("[OAuth2EndpointParameter(\"t\", Source = (OAuth2EndpointParameterSource)9, Value = null, IsAccount = false)]", "[new(\"t\") { IsAccount = false }]")]
    public void A_value_that_the_enumeration_does_not_have_is_left_out(string attribute, string expected) =>
        Assert.Contains($" = {expected},", Emit("", attribute), StringComparison.Ordinal);

    /// <summary>The definition has a list or a value for each attribute, so an attribute that the table lacks is found here.</summary>
    [Fact]
    public void Each_attribute_of_the_definition_is_emitted()
    {
        var source = Emit("", """
            [OAuth2Request(OAuth2Requests.Token)][OAuth2RequestParameter("a", "b")][OAuth2RequestHeader("A", "b")][OAuth2ResponseMember("scope", "s")][OAuth2SuccessMember("ok")]
            [OAuth2ErrorCode("a", "invalid_grant")][OAuth2CallbackMember("code", "c")][OAuth2CallbackSignature("h")][OAuth2EndpointParameter("t")][OAuth2Environment("e")]
            [OAuth2ScopeParameter("p", "q:")][OAuth2ClientAssertion("a")]
            """);
        var members = typeof(OAuth2ClientDefinition).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => (property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType).IsAssignableTo(typeof(Attribute))).ToList();
        Assert.Equal(12, members.Count);
        Assert.All(members, member => Assert.Contains($"        {member.Name} = {(member.PropertyType.IsGenericType ? "[" : "")}new(", source, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Pkce = OAuth2Pkce.Off, PkceOffReason = \"The provider refuses the parameter.\"", "Pkce = {0}OAuth2Pkce.Off")]
    [InlineData("StateLocation = OAuth2StateLocation.RedirectUri", "StateLocation = {0}OAuth2StateLocation.RedirectUri")]
    [InlineData("AuthUriFragment = \"wechat_redirect\"", "AuthUriFragment = \"wechat_redirect\"")]
    [InlineData("DiscoveryUri = \"https://as.example/openid\"", "DiscoveryUri = \"https://as.example/openid\"")]
    [InlineData("IdTokenSigningAlgorithm = \"HS256\"", "IdTokenSigningAlgorithm = \"HS256\"")]
    [InlineData("ExchangeTokenUri = \"https://as.example/exchange\"", "ExchangeTokenUri = \"https://as.example/exchange\"")]
    [InlineData("RefreshCredential = OAuth2RefreshCredential.AccessToken", "RefreshCredential = {0}OAuth2RefreshCredential.AccessToken")]
    [InlineData("RevokedToken = OAuth2RevokedToken.RefreshToken", "RevokedToken = {0}OAuth2RevokedToken.RefreshToken")]
    [InlineData("AccessTokenLifetime = \"PT1H\"", "AccessTokenLifetime = \"PT1H\"")]
    [InlineData("RefreshTokenLifetime = \"P100D\"", "RefreshTokenLifetime = \"P100D\"")]
    [InlineData("RefreshTokenIdleLifetime = \"P90D\"", "RefreshTokenIdleLifetime = \"P90D\"")]
    [InlineData("GrantLifetime = \"P1Y\"", "GrantLifetime = \"P1Y\"")]
    [InlineData("IdTokenHasNonce = false", "IdTokenHasNonce = false")]
    [InlineData("ExpiredTokenStatus = 403", "ExpiredTokenStatus = 403")]
    public void An_argument_is_written_unless_it_is_the_default(string argument, string expected)
    {
        Assert.Contains($"        {expected.Replace("{0}", Library, StringComparison.Ordinal)},\n", Emit(argument), StringComparison.Ordinal);
        Assert.DoesNotContain($" {expected.Split(' ')[0]} = ", Emit(), StringComparison.Ordinal);
        Assert.DoesNotContain("PkceOffReason", Emit(argument), StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_that_are_written_are_left_out() => Assert.Equal(Emit(), Emit(
        "Pkce = OAuth2Pkce.S256, StateLocation = OAuth2StateLocation.Parameter, RevokedToken = OAuth2RevokedToken.Both, IdTokenHasNonce = true, ExpiredTokenStatus = 401, AuthUriFragment = \"\""));

    [Theory]
    [InlineData("SupportsRefresh = false", false)]
    [InlineData("SupportsRefresh = false, RefreshCredential = OAuth2RefreshCredential.AccessToken", true)]
    [InlineData("RefreshCredential = OAuth2RefreshCredential.AccessToken", true)]
    public void Tokens_can_be_refreshed_with_a_refresh_token_or_with_the_access_token(string arguments, bool expected) =>
        Assert.Equal(expected, RunClean($"{Annotate(arguments)} public partial class C;").HasMember("C", "RefreshUserAccessTokenAsync"));

    [Fact]
    public void An_endpoint_parameter_of_the_user_is_an_optional_argument_after_the_others()
    {
        const string Attributes = """
            [OAuth2EndpointParameter("tenant", Source = OAuth2EndpointParameterSource.User)][OAuth2AuthorizationParameter("login_hint")]
            [OAuth2EndpointParameter("userId", Source = OAuth2EndpointParameterSource.User)][OAuth2EndpointParameter("x", Source = OAuth2EndpointParameterSource.User, ArgumentName = "class")]
            [OAuth2EndpointParameter("login.hint", Source = OAuth2EndpointParameterSource.User)][OAuth2EndpointParameter("region")]
            """;
        var run = RunClean($"{Annotate(attributes: Attributes)} public partial class C;");
        string[] names = ["loginHint", "tenant", "userIdParameter", "class", "loginHintParameter"];
        Assert.Equal(["userId", "scopes", .. names, "returnUrl", "cancellationToken"], GetParameters(run, "GetUserAuthorizationUrlAsync").Select(static parameter => parameter.Name));
        Assert.Equal(["userId", "scopes", .. names, "cancellationToken"], GetParameters(run, "GetUnboundAuthorizationUrlAsync").Select(static parameter => parameter.Name));
        Assert.All(GetParameters(run, "GetUserAuthorizationUrlAsync").Skip(2), static parameter => Assert.True(parameter.IsOptional));
        Assert.Contains(
            "[new(\"login_hint\", loginHint), new(\"{tenant}\", tenant), new(\"{userId}\", userIdParameter), new(\"{x}\", @class), new(\"{login.hint}\", loginHintParameter)]",
            run.Source, StringComparison.Ordinal);
        Assert.Contains("/// <param name=\"tenant\">The value of <c>{tenant}</c>; by default the stored or declared value.</param>", run.Source, StringComparison.Ordinal);
        Assert.Contains("/// <param name=\"loginHint\">The parameter <c>login_hint</c>; omitted if null.</param>", run.Source, StringComparison.Ordinal);
    }

    private static IEnumerable<IParameterSymbol> GetParameters(GeneratorRun run, string method) =>
        Assert.Single(run.GetType("C").GetMembers(method).OfType<IMethodSymbol>()).Parameters;

    private static string Emit(string arguments = "", string attributes = "") => RunClean($"{Annotate(arguments, attributes)} public partial class C;").Source;
}
