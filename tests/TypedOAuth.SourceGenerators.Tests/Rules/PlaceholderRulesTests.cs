namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests placeholders in values of requests: unknown names, and secrets that would become part of URLs.</summary>
public sealed class PlaceholderRulesTests
{
    [Theory]
    [InlineData("[OAuth2RequestParameter(\"a\", \"{client_id}{client_secret}{code}{redirect_uri}{code_verifier}{state}{scope}{refresh_token}{access_token}{token}{account}\")]", null)]
    [InlineData("[OAuth2RequestParameter(\"a\", \"{realmId}-{team.id}-{tenant}\")]", null)]
    [InlineData("[OAuth2RequestParameter(\"a\", \"{basic:client_id:client_secret}\")]", null)]
    [InlineData("[OAuth2RequestParameter(\"a\", \"{\\\"id\\\": {\\\"essential\\\": true}, \\\"b\\\": [\\\"{client_id}\\\"]}\")]", null)]
    [InlineData("[OAuth2RequestParameter(\"a\", \"{} { } {1} {a b}\")]", null)]
    [InlineData("[OAuth2RequestParameter(\"a\", [|\"{clientId}\"|])]", "write 'client_id'")]
    [InlineData("[OAuth2RequestParameter(\"a\", [|\"x{realmid}y\"|])]", "write 'realmId'")]
    [InlineData("[OAuth2RequestParameter(\"a\", [|\"{something}\"|])]", "The value of the parameter 'a' contains '{something}', which has no value: declare 'something'")]
    [InlineData("[OAuth2RequestParameter(\"a\", [|\"{basic:client_id:secret}\"|])]", "contains '{basic:client_id:secret}'")]
    [InlineData("[OAuth2RequestParameter(\"a\", [|\"{basic:client_id:client_secret:code}\"|])]", "write one or two names, as in '{basic:client_id:client_secret}'")]
    [InlineData("[OAuth2RequestHeader(\"Authorization\", \"token {access_token}\", On = OAuth2Requests.Api)]", null)]
    [InlineData("[OAuth2RequestHeader(\"Authorization\", [|\"token {access}\"|], On = OAuth2Requests.Api)]", "The value of the header 'Authorization' contains '{access}'")]
    [InlineData("[OAuth2ClientAssertion(\"https://{tenant}.acme.dev\", Issuer = \"{client_id}\", Subject = \"{tenant}\")]", null)]
    [InlineData("[OAuth2ClientAssertion([|\"https://{tenent}.acme.dev\"|])]", "The audience contains '{tenent}', which has no value: write 'tenant'")]
    [InlineData("[OAuth2ClientAssertion(\"a\", Issuer = [|\"{client_secret}\"|])]", "Issuer contains '{client_secret}', which has no value: use '{client_id}'")]
    [InlineData("[OAuth2ClientAssertion(\"a\", Subject = [|\"{realmId}\"|])]", "Subject contains '{realmId}'")]
    public Task A_placeholder_has_a_value(string attributes, string? message) => RuleAssert.ReportsAsync(
        "TOA0073",
        $"{Annotate(attributes: $"[OAuth2EndpointParameter(\"tenant\")][OAuth2CallbackField<string>(\"realmId\")][OAuth2TokenField<string>(\"team.id\")]{attributes}")} partial class C;",
        message);

    [Theory]
    [InlineData("[OAuth2RequestParameter(\"a\", [|\"{client_secret}\"|], On = OAuth2Requests.Authorization)]", "would put a credential into a URL")]
    [InlineData("[OAuth2RequestParameter(\"a\", [|\"{client_secret}\"|], On = OAuth2Requests.All)]", "remove {client_secret}, or declare other requests in On")]
    [InlineData("[OAuth2RequestParameter(\"a\", [|\"{basic:client_id:client_secret}\"|], On = OAuth2Requests.Authorization)]", "remove {basic:client_id:client_secret}")]
    [InlineData("[OAuth2RequestParameter(\"a\", [|\"{access_token}\"|], On = OAuth2Requests.Authorization | OAuth2Requests.Token)]", "would put a credential into a URL")]
    [InlineData("[OAuth2RequestParameter(\"a\", \"{client_id} {account}\", On = OAuth2Requests.Authorization)]", null)]
    [InlineData("[OAuth2RequestParameter(\"a\", \"{client_secret}\", On = OAuth2Requests.Token)]", null)]
    public Task No_secret_gets_into_the_authorization_url(string attributes, string? message) =>
        RuleAssert.ReportsAsync("TOA0030", $"{Annotate(attributes: attributes)} partial class C;", message);

    [Theory]
    [InlineData("[OAuth2RequestParameter(\"a\", [|\"{client_secret}\"|], InQuery = true)]", "The parameter 'a' puts {client_secret} into a URL")]
    [InlineData("[OAuth2RequestParameter([|\"code\"|], InQuery = true)]", "The parameter 'code' puts {code} into a URL")]
    [InlineData("[OAuth2RequestParameter(\"client_id\", InQuery = true)]", null)]
    [InlineData("[OAuth2RequestParameter(\"a\", \"{client_secret}\")]", null)]
    [InlineData("[OAuth2Request(OAuth2Requests.UserInfo, Format = OAuth2RequestFormat.Query)][OAuth2RequestParameter(\"a\", [|\"{access_token}\"|], On = OAuth2Requests.UserInfo)]", "puts {access_token}")]
    [InlineData("[OAuth2Request(OAuth2Requests.UserInfo, Format = OAuth2RequestFormat.Query)][OAuth2RequestParameter(\"a\", \"{code}\", On = OAuth2Requests.Token)]", null)]
    [InlineData("[OAuth2Request(OAuth2Requests.Refresh, Method = [|OAuth2HttpMethod.Get|])]", "The refresh request puts its code or token into a URL")]
    [InlineData("[OAuth2Request(OAuth2Requests.AnyToken, Format = [|OAuth2RequestFormat.Query|])]", "The token request puts its code or token into a URL")]
    [InlineData("[OAuth2Request(OAuth2Requests.Refresh, Format = [|OAuth2RequestFormat.Query|])][OAuth2RequestParameter(\"a\", \"{refresh_token}\")]", "The refresh request")]
    [InlineData("[OAuth2Request(OAuth2Requests.UserInfo, Format = OAuth2RequestFormat.Query)]", null)]
    [InlineData("[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Query)]", null)]
    [InlineData("[OAuth2Request(OAuth2Requests.Token, Format = OAuth2RequestFormat.Json)]", null)]
    public Task A_secret_in_a_query_is_noted(string attributes, string? message) =>
        RuleAssert.ReportsAsync("TOA0083", $"{Annotate(attributes: attributes)} partial class C;", message);

    [Theory]
    [InlineData("RevokeTokenUri = [|\"https://as.example/{token}\"|]", "RevokeTokenUri puts {token} into a URL")]
    [InlineData("RevokeTokenUri = \"https://as.example/{client_id}/{account}\"", null)]
    [InlineData("UserInfoUri = [|\"https://as.example/me?access_token={access_token}\"|]", "UserInfoUri puts {access_token} into a URL")]
    public Task A_token_in_an_endpoint_is_noted(string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0083", $"{Annotate(arguments, "[OAuth2Account(OAuth2AccountSource.UserInfo)]")} partial class C;", message);
}
