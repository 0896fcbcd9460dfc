namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests declared methods, formats and authentications that no request can have.</summary>
public sealed class RequestRulesTests
{
    [Theory]
    [InlineData("[OAuth2Request(OAuth2Requests.Token, Method = OAuth2HttpMethod.Get, Format = [|OAuth2RequestFormat.Json|])]", "sends a GET request with a body in the format Json")]
    [InlineData("[OAuth2Request(OAuth2Requests.Token, Method = OAuth2HttpMethod.Get, Format = [|OAuth2RequestFormat.Form|])]", "sends a GET request with a body in the format Form")]
    [InlineData("[OAuth2Request(OAuth2Requests.Token, Method = OAuth2HttpMethod.Get, Format = OAuth2RequestFormat.Query)]", null)]
    [InlineData("[OAuth2Request(OAuth2Requests.Token, Method = OAuth2HttpMethod.Get)]", null)]
    [InlineData("[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Json)]", null)]
    [InlineData("[OAuth2Request([|OAuth2Requests.None|])]", "applies to no request: name the requests")]
    [InlineData("[OAuth2Request(OAuth2Requests.Token)][OAuth2Request([|OAuth2Requests.AnyToken|])]", "declares the token request a second time")]
    [InlineData("[OAuth2Request(OAuth2Requests.Token)][OAuth2Request(OAuth2Requests.Refresh | OAuth2Requests.Revocation)]", null)]
    [InlineData("[OAuth2Request(OAuth2Requests.Authorization, Method = [|OAuth2HttpMethod.Post|])]", "sets the method of a request that the browser or the application sends")]
    [InlineData("[OAuth2Request(OAuth2Requests.Api, Format = [|OAuth2RequestFormat.Json|])]", "sets the format of a request that the browser or the application sends")]
    [InlineData("[OAuth2Request(OAuth2Requests.All, Format = OAuth2RequestFormat.Json)]", null)]
    [InlineData("[OAuth2Request(OAuth2Requests.Api | OAuth2Requests.UserInfo, Authentication = [|OAuth2ClientAuthentication.None|])]", "sets the authentication of a request in which the client does not authenticate")]
    [InlineData("[OAuth2Request(OAuth2Requests.Token, Authentication = [|OAuth2ClientAuthentication.AccessToken|])]", "sends an access token in the token request")]
    [InlineData("[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.AccessToken)]", null)]
    [InlineData("[OAuth2Request(OAuth2Requests.Token, SpaceEncoding = [|OAuth2SpaceEncoding.Plus|])]", "remove SpaceEncoding")]
    [InlineData("[OAuth2Request(OAuth2Requests.Token, UnescapedCharacters = [|\",\"|])]", "remove UnescapedCharacters")]
    [InlineData("[OAuth2Request(OAuth2Requests.Authorization, SpaceEncoding = OAuth2SpaceEncoding.Plus, UnescapedCharacters = \"!$'()*,/:;@?\")]", null)]
    [InlineData("[OAuth2Request(OAuth2Requests.Authorization, UnescapedCharacters = [|\",&\"|])]", "does not encode '&'")]
    [InlineData("[OAuth2Request(OAuth2Requests.Authorization, UnescapedCharacters = [|\"=\"|])]", "does not encode '='")]
    [InlineData("[OAuth2Request(OAuth2Requests.Authorization, UnescapedCharacters = [|\"#\"|])]", "does not encode '#'")]
    public Task A_request_can_be_sent(string attributes, string? message) =>
        RuleAssert.ReportsAsync("TOA0074", $"{Annotate(attributes: attributes)} partial class C;", message);

    [Theory]
    [InlineData("ClientAuthentication = [|OAuth2ClientAuthentication.AccessToken|]", "is AccessToken, but the token request has no access token yet")]
    [InlineData("ClientAuthentication = OAuth2ClientAuthentication.RequestSigner", null)]
    public Task A_token_request_has_no_access_token(string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0074", $"{Annotate(arguments)} partial class C;", message);

    [Theory]
    [InlineData("[OAuth2Request([|(OAuth2Requests)1024|])]", "on of [OAuth2Request] is 1024, which is not a member of OAuth2Requests")]
    [InlineData("[OAuth2Request((OAuth2Requests)6)]", null)]
    [InlineData("[OAuth2Request(OAuth2Requests.Token, Method = [|(OAuth2HttpMethod)99|])]", "Method of [OAuth2Request] is 99, which is not a member of OAuth2HttpMethod")]
    [InlineData("[OAuth2EndpointParameter(\"t\", Source = [|(OAuth2EndpointParameterSource)9|])]", "Source of [OAuth2EndpointParameter] is 9")]
    [InlineData("[OAuth2ResponseMember(\"expires_in\", \"a\", Unit = [|(OAuth2TimeUnit)(-1)|])]", "Unit of [OAuth2ResponseMember] is -1")]
    [InlineData("[OAuth2SuccessMember(\"a\", \"b\")]", null)]
    public Task A_value_is_a_member_of_its_enumeration(string attributes, string? message) =>
        RuleAssert.ReportsAsync("TOA0046", $"{Annotate(attributes: attributes)} partial class C;", message);
}
