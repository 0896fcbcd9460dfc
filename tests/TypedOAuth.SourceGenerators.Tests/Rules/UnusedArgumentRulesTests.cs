namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests arguments without an effect.</summary>
public sealed class UnusedArgumentRulesTests
{
    private const string Exchange = "ExchangeTokenUri = \"https://as.example/exchange\"";

    [Theory]
    [InlineData("ExchangeTokenUri = [|\"https://as.example/exchange\"|]", "", "no parameter of the exchange is declared")]
    [InlineData("ExchangeTokenUri = [|\"https://as.example/exchange\"|]", "[OAuth2RequestParameter(\"a\", \"b\", On = OAuth2Requests.Token)]", "no parameter of the exchange is declared")]
    [InlineData(Exchange, "[OAuth2RequestParameter(\"a\", \"b\", On = OAuth2Requests.Exchange)]", null)]
    [InlineData(Exchange, "[OAuth2RequestParameter(\"a\", \"b\")]", null)]
    [InlineData("RevokedToken = [|OAuth2RevokedToken.AccessToken|]", "", "the client has no RevokeTokenUri")]
    [InlineData("RevokedToken = OAuth2RevokedToken.Both", "", null)]
    [InlineData("RevokedToken = OAuth2RevokedToken.AccessToken, RevokeTokenUri = \"https://as.example/revoke\"", "", null)]
    [InlineData("", "[OAuth2EndpointParameter(\"t\", ArgumentName = [|\"tenant\"|])]", "ArgumentName of the endpoint parameter 't' has no effect")]
    [InlineData("", "[OAuth2EndpointParameter(\"t\", ArgumentName = \"tenant\", Source = OAuth2EndpointParameterSource.User)]", null)]
    [InlineData("", "[OAuth2EndpointParameter(\"t\", From = [|\"tenant\"|], Source = OAuth2EndpointParameterSource.User)]", "the provider does not send the value")]
    [InlineData("", "[OAuth2EndpointParameter(\"t\", From = \"tenant\", Source = OAuth2EndpointParameterSource.Callback)]", null)]
    public Task An_argument_has_an_effect(string arguments, string attributes, string? message) =>
        RuleAssert.ReportsAsync("TOA0078", $"{Annotate(arguments, attributes)} partial class C;", message);

    [Theory]
    [InlineData("SupportsRefresh = false, RefreshCredential = [|OAuth2RefreshCredential.AccessToken|]", "RefreshCredential has no effect, because SupportsRefresh is false")]
    [InlineData("RefreshCredential = OAuth2RefreshCredential.AccessToken", null)]
    [InlineData("SupportsRefresh = false, RefreshCredential = OAuth2RefreshCredential.RefreshToken", null)]
    public Task A_refresh_is_possible(string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0067", $"{Annotate(arguments)} partial class C;", message);
}
